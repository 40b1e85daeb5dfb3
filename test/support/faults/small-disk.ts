import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** True where this user may mount a disk of its own: root on Linux, outside most containers. */
export const canMount = tryMount();

/** A new disk of that many kilobytes, with room for so many files and folders; gone when the running test is over. */
export function smallDisk(kilobytes: number, files = 1_000): string {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-disk-"));
  onTestFinished(() => {
    spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  if (!mount(folder, `size=${kilobytes}k,nr_inodes=${files}`))
    throw new Error(`expected to mount a disk at ${folder}`);
  const corpus = path.join(folder, "corpus");
  mkdirSync(corpus);
  return corpus;
}

function tryMount(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-disk-"));
  const isMounted = mount(folder, "size=64k");
  if (isMounted) spawnSync("umount", [folder]);
  rmSync(folder, { recursive: true, force: true });
  return isMounted;
}

function mount(folder: string, options: string): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", options, "none", folder]).status === 0;
}

import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FolderClaims, type Log, OwnClaims } from "../../src/discord/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";

/** An event's id as Discord makes one: that many minutes after the beginning of 2026, and a number within the minute. */
function eventId(minute: number, number = 0): string {
  const sinceDiscordsEpoch = Date.UTC(2026, 0, 1) - Date.UTC(2015, 0, 1) + minute * 60_000;
  return String((BigInt(sinceDiscordsEpoch) << 22n) + BigInt(number));
}

/** A log that keeps what it is told of importance. */
function keptLog(): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = [];
  const note = (level: string) => (_fields: unknown, message: string) => {
    lines.push(`${level}: ${message}`);
  };
  const log = { debug: () => undefined, info: note("info"), warn: note("warn"), error: note("error") };
  return { log, lines };
}

/** A folder for claims that does not exist yet. */
async function newFolder(): Promise<string> {
  return path.join(await writeCorpus({}), "shared", "claims");
}

describe("the claims of one process", () => {
  test("give each event once, as a set of all ids would", async () => {
    const ids = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(ids, async (numbers) => {
        const claims = new OwnClaims();
        const seen = new Set<number>();
        for (const number of numbers) {
          expect(await claims.claim(eventId(0, number))).toBe(!seen.has(number));
          seen.add(number);
        }
      }),
    );
  });

  test("remember an id for at least the time they are given, and no longer than twice that", async () => {
    let now = 0;
    const claims = new OwnClaims({ remembers: 1_000, now: () => now });
    await claims.claim("1");
    now = 999;
    expect(await claims.claim("1")).toBe(false);
    now = 1_999;
    expect(await claims.claim("1")).toBe(false);
    now = 4_000;
    expect(await claims.claim("1")).toBe(true);
  });

  test("remember no more ids than twice as many as they may", async () => {
    const claims = new OwnClaims({ most: 10 });
    for (let number = 0; number < 10; number += 1) await claims.claim(String(number));
    await claims.claim("10");
    expect(await claims.claim("0")).toBe(false);
    for (let number = 11; number < 30; number += 1) await claims.claim(String(number));
    expect(await claims.claim("0")).toBe(true);
  });
});

describe("the many claims of one process", () => {
  test("are remembered and forgotten as two sets of all ids would, one of which is emptied in its turn", async () => {
    const anyId = fc.bigInt({ min: 0n, max: (1n << 63n) - 1n });
    const near = fc.integer({ min: 0, max: 12 }).map(BigInt);
    const most = fc.integer({ min: 1, max: 9 });
    await fc.assert(
      fc.asyncProperty(most, fc.array(fc.oneof(near, anyId), { maxLength: 80 }), async (room, ids) => {
        const claims = new OwnClaims({ most: room });
        let [recent, older] = [new Set<bigint>(), new Set<bigint>()];
        for (const id of ids) {
          if (recent.size >= room) [recent, older] = [new Set(), recent];
          expect(await claims.claim(String(id))).toBe(!recent.has(id) && !older.has(id));
          if (!older.has(id)) recent.add(id);
        }
      }),
    );
  });

  test("are told apart, whether they are of one moment or of many", async () => {
    const claims = new OwnClaims();
    const ids = Array.from({ length: 40_000 }, (_, number) => eventId(number % 7, number));
    let first = 0;
    let again = 0;
    for (const id of ids) first += Number(await claims.claim(id));
    for (const id of ids) again += Number(await claims.claim(id));

    expect([first, again]).toEqual([ids.length, 0]);
  });
});

describe("the claims of copies that share a folder", () => {
  test("give each event to one copy, however many claim it at once", async () => {
    const folder = await newFolder();
    const { log, lines } = keptLog();
    const copies = Array.from({ length: 5 }, () => new FolderClaims({ folder, log }));
    const ids = Array.from({ length: 40 }, (_, number) => eventId(number % 3, number));
    for (const id of ids) {
      const claimed = await Promise.all(copies.map((copy) => copy.claim(id)));
      expect(claimed.filter(Boolean)).toHaveLength(1);
      expect(await Promise.all(copies.map((copy) => copy.claim(id)))).not.toContain(true);
    }
    expect(lines).toEqual([]);
  });

  test("last for fifteen minutes of Discord’s clock, and go after that", async () => {
    const folder = await newFolder();
    const { log } = keptLog();
    const first = new FolderClaims({ folder, log });
    for (const minute of [0, 1, 15]) await first.claim(eventId(minute));
    expect(await new FolderClaims({ folder, log }).claim(eventId(0))).toBe(false);

    await writeFile(path.join(folder, "notes.txt"), "not a claim");
    await first.claim(eventId(40));
    await expect.poll(() => readdir(folder)).toHaveLength(2);
    expect(await readdir(folder)).toContain("notes.txt");
    expect(await new FolderClaims({ folder, log }).claim(eventId(40))).toBe(false);
  });

  test("are each copy’s own where the folder can’t be written to, which the log says once", async () => {
    const folder = await newFolder();
    const { log, lines } = keptLog();
    await mkdir(path.dirname(folder), { recursive: true });
    await writeFile(folder, "a file where the folder should be");
    const copy = new FolderClaims({ folder, log, rest: 0 });

    expect(await copy.claim(eventId(0))).toBe(true);
    expect(await copy.claim(eventId(0))).toBe(false);
    expect(await copy.claim(eventId(0, 1))).toBe(true);
    expect(lines).toEqual(["error: claims can't be shared: another copy may take up the same event"]);

    await rm(folder);
    expect(await copy.claim(eventId(0, 2))).toBe(true);
    expect(await new FolderClaims({ folder, log }).claim(eventId(0, 2))).toBe(false);
    expect(lines.slice(1)).toEqual(["info: claims are shared again"]);
  });

  test("leave a folder alone for a while that failed", async () => {
    const folder = await newFolder();
    const { log, lines } = keptLog();
    await mkdir(path.dirname(folder), { recursive: true });
    await writeFile(folder, "a file where the folder should be");
    const copy = new FolderClaims({ folder, log, rest: 60_000 });
    await copy.claim(eventId(0));
    await rm(folder);

    expect(await copy.claim(eventId(0, 1))).toBe(true);
    await expect(readdir(folder)).rejects.toThrow("ENOENT");
    expect(lines).toHaveLength(1);
  });
});

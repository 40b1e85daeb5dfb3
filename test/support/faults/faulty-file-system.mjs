/**
 * A file system that fails at one step: patches Node's `fs` in this process, for calls that change something below one folder.
 * Loaded with `node --import` it goes by LECTERN_FAULT, a fault as JSON; in a test `arm` is called.
 *
 * A step is a call that makes, writes, flushes, moves or removes; they are counted from 1 in the order in which they begin.
 */
import fs, { writeSync as append } from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { sep } from "node:path";
import process from "node:process";

const writeNow = fs.writeSync;
const messages = {
  ENOSPC: "no space left on device",
  EIO: "i/o error",
  EROFS: "read-only file system",
  EACCES: "permission denied",
};

let armed = null;
let steps = 0;
let isPatched = false;
const handles = new WeakMap();
const descriptors = new Map();

/** Arms a fault and counts from the first step again; gives a function that disarms it and gives how many steps there were. */
export function arm(fault) {
  armed = fault;
  steps = 0;
  if (!isPatched) patch();
  return () => {
    armed = null;
    return steps;
  };
}

/** True where the step is to fail; the process ends here where it is to be killed. `half` writes the half of what there is. */
function isDue(name, path, half = () => undefined) {
  if (armed === null || !isBelow(path)) return false;
  steps += 1;
  const { at, lasts = false, kind, trace } = armed;
  // There is always room to remove something.
  if (kind === "ENOSPC" && /^(?:rm|unlink)/u.test(name)) return false;
  if (trace !== undefined) append(trace, `${steps} ${name} ${path}\n`);
  if (steps !== at && !(lasts && steps > at)) return false;
  if (kind === "kill") {
    half();
    process.kill(process.pid, "SIGKILL");
  }
  return true;
}

function isBelow(path) {
  const folder = armed.under;
  return path === folder || String(path).startsWith(folder + sep);
}

function failure(name, path) {
  const { kind } = armed;
  return Object.assign(new Error(`${kind}: ${messages[kind] ?? "fault"}, ${name} '${path}'`), {
    code: kind,
    errno: -1,
    syscall: name,
    path,
  });
}

const changing = /[wa+]/u;
function changes(flags) {
  const { O_WRONLY, O_RDWR, O_CREAT } = fs.constants;
  return typeof flags === "number" ? (flags & (O_WRONLY | O_RDWR | O_CREAT)) !== 0 : changing.test(flags ?? "r");
}

function patch() {
  isPatched = true;
  for (const name of ["rename", "link", "rm", "mkdir", "copyFile", "writeFile", "unlink", "truncate"]) {
    const own = promises[name];
    promises[name] = async (path, ...rest) => {
      // A move counts where either end is below the folder.
      const place = name === "copyFile" ? rest[0] : path;
      const half = () => {
        if (name === "writeFile") fs.writeFileSync(path, halfOf(rest[0]));
      };
      if (isDue(name, place, half)) {
        half();
        throw failure(name, place);
      }
      return own(path, ...rest);
    };
  }
  for (const name of ["renameSync", "rmSync", "mkdirSync", "unlinkSync"]) {
    const own = fs[name];
    fs[name] = (path, ...rest) => {
      if (isDue(name, path)) throw failure(name, path);
      return own(path, ...rest);
    };
  }
  patchOpen();
  patchHandles();
  patchDescriptors();
  syncBuiltinESMExports();
}

function patchOpen() {
  const { open } = promises;
  promises.open = async (path, flags, ...rest) => {
    if (changes(flags) && isDue("open", path)) throw failure("open", path);
    const handle = await open(path, flags, ...rest);
    if (changes(flags)) handles.set(handle, path);
    return handle;
  };
  const { openSync, closeSync } = fs;
  fs.openSync = (path, flags, ...rest) => {
    if (changes(flags) && isDue("openSync", path)) throw failure("open", path);
    const file = openSync(path, flags, ...rest);
    if (changes(flags)) descriptors.set(file, path);
    return file;
  };
  fs.closeSync = (file) => {
    descriptors.delete(file);
    return closeSync(file);
  };
}

/** The methods of every open file of `fs/promises`; found at one that is opened for it. */
function patchHandles() {
  const probe = promises.constants.O_RDONLY;
  void promises.open(process.execPath, probe).then(async (handle) => {
    const prototype = Object.getPrototypeOf(handle);
    await handle.close();
    for (const name of ["write", "writeFile", "sync", "datasync", "truncate"]) {
      const own = prototype[name];
      prototype[name] = async function (...given) {
        const path = handles.get(this);
        if (path === undefined) return own.apply(this, given);
        const half = () => {
          if (name.startsWith("write")) writeNow(this.fd, halfOf(given[0]));
        };
        if (isDue(`file.${name}`, path, half)) {
          // As a full disk does: what fits is written, and told. Only the next write fails.
          if (name === "write" && armed.kind === "ENOSPC" && armed.isShort !== true) {
            armed = { ...armed, isShort: true, at: steps + 1 };
            half();
            return { bytesWritten: halfOf(given[0]).length, buffer: given[0] };
          }
          half();
          throw failure(name, path);
        }
        return own.apply(this, given);
      };
    }
  });
}

function patchDescriptors() {
  const { fsyncSync } = fs;
  fs.writeSync = (file, bytes, ...rest) => {
    const path = descriptors.get(file);
    const half = () => writeNow(file, halfOf(bytes));
    if (path !== undefined && isDue("writeSync", path, half)) {
      half();
      throw failure("write", path);
    }
    return writeNow(file, bytes, ...rest);
  };
  fs.fsyncSync = (file) => {
    const path = descriptors.get(file);
    if (path !== undefined && isDue("fsyncSync", path)) throw failure("fsync", path);
    return fsyncSync(file);
  };
}

function halfOf(written) {
  const bytes = Buffer.from(written);
  return bytes.subarray(0, bytes.length >> 1);
}

const given = process.env["LECTERN_FAULT"];
if (given !== undefined) arm(JSON.parse(given));

import { readFileSync } from "node:fs";

/** A file of the page. */
export interface Asset {
  readonly contentType: string;
  readonly content: Buffer;
}

const files = {
  "/": ["page.html", "text/html; charset=utf-8"],
  "/page.js": ["page.js", "text/javascript; charset=utf-8"],
  "/page.css": ["page-style.css", "text/css; charset=utf-8"],
} as const satisfies Record<string, readonly [file: string, contentType: string]>;

/**
 * The files of the page, by path, from the folder into which they were built.
 *
 * @throws Error where they were not built.
 */
export function loadAssets(folder: URL): ReadonlyMap<string, Asset> {
  return new Map(
    Object.entries(files).map(([path, [file, contentType]]) => [
      path,
      { contentType, content: readFileSync(new URL(file, folder)) },
    ]),
  );
}

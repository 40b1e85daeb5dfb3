/** What the name of a file with metadata beside a text looks like. */
export const sidecarFormat = /\.meta\.ya?ml$/iu;

/** The names under which the metadata of a file may stand beside it, the likeliest first. */
export function sidecarNames(file: string): string[] {
  return [file, file.replace(/\.[^./]+$/u, "")].flatMap((name) => [`${name}.meta.yaml`, `${name}.meta.yml`]);
}

/** `NODE_OPTIONS` for a program that is to run some JavaScript of the test's own before it starts. */
export function preloaded(source: string): { readonly NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(source)}` };
}

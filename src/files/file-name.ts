/** The name of a file without its folders, whichever system its path is of. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

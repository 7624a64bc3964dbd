/** How deep lists and objects of a JSON text may be nested. */
export const DEEPEST = 1000;

/** The place of the first bracket outside quoted texts that is nested deeper than `most`; `undefined` where none is. */
export function placeBelow(text: string, most: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (quoted) {
      if (mark === '\\') at++;
      else if (mark === '"') quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === '{' || mark === '[') {
      depth++;
      if (depth > most) return at;
    } else if (mark === '}' || mark === ']') depth--;
  }
  return undefined;
}

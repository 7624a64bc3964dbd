/**
 * The longest name that every dialect keeps whole, in bytes. PostgreSQL cuts off the rest, which would make two names that
 * start alike the same.
 */
const LONGEST = 63;

/** Gives columns and steps unique names: the name asked for, if it is short enough and not taken. */
export class Names {
  private readonly given = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** The name of a thing of a kind; the same for every call with the same arguments. */
  of(kind: string, called: string): string {
    const key = `${kind}\0${called}`;
    const known = this.given.get(key);
    if (known !== undefined) return known;
    let name = called;
    for (let at = 2; this.isTaken(name); at++) name = `${shortened(called, LONGEST - 1 - String(at).length)}~${at}`;
    // Some dialects ignore the case of names.
    this.taken.add(name.toLowerCase());
    this.given.set(key, name);
    return name;
  }

  private isTaken(name: string): boolean {
    return bytes(name) > LONGEST || this.taken.has(name.toLowerCase());
  }
}

function bytes(name: string): number {
  return new TextEncoder().encode(name).length;
}

function shortened(name: string, longest: number): string {
  let kept = '';
  for (const character of name) {
    if (bytes(kept + character) > longest) break;
    kept += character;
  }
  return kept;
}

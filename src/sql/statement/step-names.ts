/**
 * The longest name that every dialect keeps whole, in bytes: PostgreSQL cuts off the rest, and two names that start
 * alike would be one.
 */
const LONGEST = 63;

/** Gives each thing its own name for a column or a step: what it is called, where that is short enough and not taken. */
export class Names {
  private readonly given = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** The name of what is called so among things of its kind; always the same. */
  of(kind: string, called: string): string {
    const key = `${kind}\0${called}`;
    const known = this.given.get(key);
    if (known !== undefined) return known;
    let name = called;
    for (let at = 2; this.isTaken(name); at++) name = `${shortened(called, LONGEST - 1 - String(at).length)}~${at}`;
    // Some dialects tell names apart by their letters alone, not by their case.
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

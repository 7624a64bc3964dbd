import { expect } from 'vitest';

/** The parts of an output that a page shows, between which it leaves lines out. */
export function partsOf(shown: string): string[] {
  return shown
    .split(/^…$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Holds that a text has these parts, one behind the other. */
export function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect(at, part).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

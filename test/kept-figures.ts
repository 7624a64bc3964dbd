import { mkdirSync, writeFileSync } from 'node:fs';

/** Keeps figures of a run in `results/`, of which `npm run assurance` makes the table of docs/assurance.md. */
export function keepFigures(name: string, figures: Readonly<Record<string, number | string>>): void {
  mkdirSync('results', { recursive: true });
  writeFileSync(`results/${name}.json`, `${JSON.stringify(figures, null, 2)}\n`);
}

import type { Wording } from '../../law/wording.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';
import { type LabelledRow, runsOf, withoutFacts } from './labelled-row.js';
import type { Cell, TableColumn } from './row-cells.js';

/** Rules for one value of a fact. */
export interface AlikeRun {
  readonly first: Wording;
  readonly last: Wording;
  readonly cell: Cell;
}

/** Rules that are the same for several values of a fact, as those of principal and of interest, each said once. */
export interface AlikeRules {
  readonly fact: string;
  /** The rules for each value, in their order. */
  readonly runs: readonly AlikeRun[];
  /** One row for the same rule of every value, without the condition on the fact, under the numbers of all. */
  readonly rows: readonly LabelledRow[];
  /** Where the first of them stands among all rows, and how many rows they are. */
  readonly at: number;
  readonly count: number;
}

// A rule that stands alone for each value is said as shortly one by one.
const FEWEST = 2;

/**
 * The longest rules among rows that are the same for several values of a fact and follow each other; `undefined` where there are none.
 * Such rules exclude each other, so that nothing depends on their order.
 */
export function alikeRules(columns: readonly TableColumn[], rows: readonly LabelledRow[]): AlikeRules | undefined {
  return (
    columns
      // The values of a reading are sentences, and those of a flag say nothing without its name.
      .filter(({ fact, type }) => type.kind === 'choice' && !fact.startsWith(READING_PREFIX))
      .flatMap(({ fact }) => alikeIn(fact, rows))
      // What few of the rules have in common would cut up the rest.
      .filter(({ count }) => count > rows.length / 2)
      .reduce<AlikeRules | undefined>((best, one) => (best === undefined || one.count > best.count ? one : best), undefined)
  );
}

function alikeIn(fact: string, rows: readonly LabelledRow[]): AlikeRules[] {
  const runs = runsOf(fact, rows);
  const found: AlikeRules[] = [];
  for (let from = 0, at = 0; from < runs.length; ) {
    const [one = []] = runs.slice(from);
    const alike = [one];
    while (isAlike(fact, one, runs[from + alike.length])) alike.push(runs[from + alike.length] as LabelledRow[]);
    if (alike.length > 1) found.push(said(fact, alike, at));
    from += alike.length;
    at += one.length * alike.length;
  }
  return found;
}

/** Whether rows say of another value what others say of one. */
function isAlike(fact: string, rows: readonly LabelledRow[], others: readonly LabelledRow[] = []): boolean {
  if (rows.length < FEWEST || rows.length !== others.length || rows[0]?.cells[fact] === undefined) return false;
  const asked = ({ cells, conclusion }: LabelledRow) => JSON.stringify([sorted(withoutFacts(cells, [fact])), conclusion]);
  return others[0]?.cells[fact]?.kind === 'values' && rows.every((row, at) => asked(row) === asked(others[at] as LabelledRow));
}

function sorted(cells: LabelledRow['cells']): readonly unknown[] {
  return Object.entries(cells).sort(([one], [other]) => (one < other ? -1 : 1));
}

function said(fact: string, alike: readonly (readonly LabelledRow[])[], at: number): AlikeRules {
  const [one = []] = alike;
  const labels = (place: number) => alike.map((run) => (run[place] as LabelledRow).label);
  return {
    fact,
    at,
    count: one.length * alike.length,
    runs: alike.map((run) => {
      const [first, last] = [run[0], run.at(-1)] as [LabelledRow, LabelledRow];
      return { first: first.label, last: last.label, cell: first.cells[fact] as Cell };
    }),
    rows: one.map((row, place) => ({
      ...row,
      label: {
        zh: labels(place)
          .map(({ zh }) => zh)
          .join('、'),
        en: labels(place)
          .map(({ en }) => en)
          .join(', '),
      },
      cells: withoutFacts(row.cells, [fact]),
    })),
  };
}

import type { Grain } from '../../facts/fact.js';
import { type NamedQuery, named } from '../statement/query.js';
import { derivation } from './fact-sql.js';
import type { MissingFields } from './missing-sql.js';
import { ruleSetStep } from './rule-set-step.js';
import type { Book, BookRuleSet } from './sql-rule-set.js';

/** Steps that each take from the one before. */
export interface Chain {
  readonly steps: readonly NamedQuery[];
  /** The name of the last. */
  readonly last: string;
}

/** The steps of a grain: its derived facts, then its rule sets in their order. */
export function grainChain(
  grain: Grain,
  book: Book,
  from: string,
  missing: MissingFields,
  needed: ReadonlySet<BookRuleSet>,
): Chain {
  const steps: NamedQuery[] = [];
  let last = from;
  const derived = book.compiled.rulebook.derivedFacts.filter((it) => it.grain === grain);
  if (derived.length > 0) {
    const name = book.names.of('step', `${grain} figures`);
    const selected = derived.map(({ fact, title }) => ({
      expression: derivation(fact, book),
      name: book.columnOf(fact),
      comment: `${title.zh}, ${title.en}`,
    }));
    steps.push({
      name,
      comment: [`Facts that arithmetic makes of others, of each ${grain}`],
      query: { passes: true, selected, from: named(last) },
    });
    last = name;
  }
  for (const set of book.ruleSets.filter(({ ruleSet }) => ruleSet.grain === grain)) {
    const step = ruleSetStep(set, book, last, needed.has(set) ? missing : undefined);
    // One whose rules the readings rule out, and which collects, adds nothing.
    if (step.query.selected.length === 0) continue;
    steps.push(step);
    last = step.name;
  }
  return { steps, last };
}

/** The rule set that decides a fact. */
export function decidingSet(fact: string, book: Book): BookRuleSet {
  const set = book.deciding(fact);
  if (set === undefined) throw new RangeError(`no rule set decides ${fact}`);
  return set;
}

/** The rule sets of these grains, in their order. */
export function setsOf(book: Book, ...grains: readonly Grain[]): BookRuleSet[] {
  return book.ruleSets.filter(({ ruleSet }) => grains.includes(ruleSet.grain));
}

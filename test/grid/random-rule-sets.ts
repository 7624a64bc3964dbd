import fc from 'fast-check';
import { type CompiledRuleSet, compileRulebook } from '../../src/evaluate/compile-rulebook.js';
import { EVERY_INPUT } from '../../src/facts/subjects/every-input.js';
import { sqlRulebookBy } from '../../src/sql/rules/sql-rulebook.js';
import { RANDOM, type RandomRuleSet, rulebookWith, ruleSets } from '../arbitraries/rule-set.js';
import { type Came, inClosures, inSql, onEngine } from './executions.js';
import { gridOf } from './rule-set-cells.js';

/** A random rule set, and where in its grid it is decided: parts of one. */
export interface RandomCase {
  readonly ruleSet: RandomRuleSet;
  readonly places: readonly number[];
}

/** In how many cells each random rule set is decided. */
export const CELLS_OF_EACH = 20;

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

export const randomCases: fc.Arbitrary<RandomCase> = fc.record({
  ruleSet: ruleSets,
  places: fc.array(place, { minLength: CELLS_OF_EACH, maxLength: CELLS_OF_EACH }),
});

/**
 * The first cell in which the executions of a random rule set come to something else; `undefined` where they agree. That it loads, for
 * every comparison in it is of one type, is asserted too.
 */
export async function disagreement({ ruleSet, places }: RandomCase, withSql: boolean): Promise<string | undefined> {
  const rulebook = rulebookWith(ruleSet);
  const compiled = compileRulebook(rulebook, {}, EVERY_INPUT, ['question']);
  const one = compiled.ruleSets.find((it) => it.ruleSet.id === RANDOM) as CompiledRuleSet;
  const grid = gridOf(
    one.ruleSet.rules.map(({ conditions }) => conditions),
    compiled,
  );
  const cells = places.map((part) => Math.floor(part * grid.size));
  const came = [...inClosures(one, compiled, grid, cells)];
  const engine = onEngine(one.ruleSet, compiled, grid);
  const others: [string, (Came | undefined)[]][] = [['json-rules-engine', []]];
  for (const cell of cells) others[0]?.[1].push(await engine(cell));
  if (withSql) {
    const rows: Came[] = [];
    for await (const row of inSql(one.ruleSet, sqlRulebookBy(compiled), grid, cells)) rows.push(row);
    others.push(['SQL', rows]);
  }
  for (const [execution, answers] of others) {
    const at = came.findIndex((it, index) => JSON.stringify(it) !== JSON.stringify(answers[index]));
    if (at >= 0)
      return `${execution}: ${JSON.stringify(answers[at])} for ${JSON.stringify(came[at])} where ${grid.said(cells[at] as number)}`;
  }
  return undefined;
}

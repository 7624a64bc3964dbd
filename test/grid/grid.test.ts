import { afterAll, describe, expect, it } from 'vitest';
import { type CompiledRuleSet, compileRulebook } from '../../src/evaluate/compile-rulebook.js';
import { type Grain, LOAN_GRAINS } from '../../src/facts/fact.js';
import { EVERY_INPUT } from '../../src/facts/subjects/every-input.js';
import { enterpriseSize2011 } from '../../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { sqlRulebookBy } from '../../src/sql/rules/sql-rulebook.js';
import { DEEP, sampleOf } from '../depth.js';
import { keepFigures } from '../kept-figures.js';
import { type Came, inClosures, inSql, onEngine } from './executions.js';
import { type Grid, gridOf } from './rule-set-cells.js';

// A rule set is a function of the facts that its rules test. Of these, all that its rules tell apart is enumerated, in every
// combination, those included that no input can have; what the rule sets upstream decide and the readings are facts among them. What the
// executions share of deciding is the form of a condition and, between closures and json-rules-engine, the first hit.

const BOOKS = [ningxia2020(), enterpriseSize2011()].map((rulebook) => {
  const open = rulebook.interpretations.map(({ id }) => id);
  const compiled = compileRulebook(rulebook, {}, EVERY_INPUT, open);
  return { compiled, sql: sqlRulebookBy(compiled) };
});

const RULE_SETS = BOOKS.flatMap(({ compiled, sql }) =>
  compiled.ruleSets.map((one) => ({ one, compiled, sql, name: `${compiled.rulebook.id}: ${one.ruleSet.id}` })),
);
type Case = (typeof RULE_SETS)[number];

const conditionsOf = ({ ruleSet }: CompiledRuleSet) => ruleSet.rules.map(({ conditions }) => conditions);
const gridOfCase = ({ one, compiled }: Case) => gridOf(conditionsOf(one), compiled);

/** A grid of more cells is enumerated in depth alone. */
const MANY = DEEP ? 5_000 : 2_000;
const sampled = (size: number) =>
  DEEP
    ? RULE_SETS
    : sampleOf(
        RULE_SETS.filter((it) => gridOfCase(it).size <= MANY),
        size,
      );
const PATIENCE = 600_000;

/** The cells that were compared, by execution. */
const compared = { sql: 0, engine: 0, rules: 0 };

function expectAlike(grid: Grid, cell: number, one: Came, other: Came): void {
  // A matcher for each cell would take most of the time.
  if (one.truths === other.truths && one.concluded === other.concluded) return;
  expect(other, grid.said(cell)).toEqual(one);
}

describe('closures and SQL on DuckDB decide alike in every cell', () => {
  const isOfLoan = ({ one }: Case) => LOAN_GRAINS.some((grain: Grain) => grain === one.ruleSet.grain);
  it.each(sampled(6).filter(isOfLoan))('$name', { timeout: PATIENCE }, async (given) => {
    const { one, compiled, sql } = given;
    const grid = gridOfCase(given);
    let cell = 0;
    const rows = inSql(one.ruleSet, sql, grid);
    for (const came of inClosures(one, compiled, grid)) {
      const row = await rows.next();
      expectAlike(grid, cell, came, row.value as Came);
      cell += 1;
    }
    expect(cell).toBe(grid.size);
    compared.sql += cell;
  });
});

describe('closures and json-rules-engine decide alike in every cell', () => {
  it.each(sampled(6))('$name', { timeout: PATIENCE }, async (given) => {
    const { one, compiled } = given;
    const { ruleSet } = one;
    const whole = gridOfCase(given);
    // A conclusion is a function of the truths of the rules, and a truth of the facts of its own rule: where all combinations are too many,
    // each rule is tried in all of its own.
    const isWhole = whole.size <= MANY;
    const parts = isWhole
      ? [one]
      : ruleSet.rules.map((rule, at) => ({
          ...one,
          ruleSet: { ...ruleSet, rules: [rule] },
          tests: one.tests.slice(at, at + 1),
          indices: [0],
          conclusions: [one.conclusions[at], one.conclusions.at(-1)] as CompiledRuleSet['conclusions'],
        }));
    for (const part of parts) {
      const grid = gridOf(conditionsOf(part), compiled);
      const decided = onEngine(part.ruleSet, compiled, grid);
      let cell = 0;
      for (const came of inClosures(part, compiled, grid)) expectAlike(grid, cell, came, await decided(cell++));
      compared[isWhole ? 'engine' : 'rules'] += cell;
    }
  });
});

// Tests run in any order: what was compared is known when all are done.
afterAll(() => {
  if (!DEEP) return;
  const cells = RULE_SETS.reduce((sum, it) => sum + gridOfCase(it).size, 0);
  const figures = { ruleSets: RULE_SETS.length, cells, ...compared };
  console.log(figures);
  keepFigures('grid', figures);
});

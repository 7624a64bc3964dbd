import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { type CompiledRuleSet, decideFirst } from '../../../src/evaluate/compile-rulebook.js';
import { UNDETERMINED } from '../../../src/evaluate/first-hit.js';
import type { Conclusion, RuleSet } from '../../../src/rulebook/rule-set.js';
import { FALSE, TRUE, UNKNOWN } from '../../../src/rulebook/truth.js';
import { duckdb } from '../../../src/sql/dialects/duckdb.js';
import { firstHit } from '../../../src/sql/rules/rule-set-step.js';
import { type OpenRule, OTHERWISE } from '../../../src/sql/rules/sql-rulebook.js';
import { printExpression } from '../../../src/sql/statement/print-expression.js';

const TRUTHS = [FALSE, UNKNOWN, TRUE] as const;
const WRITTEN = { [FALSE]: 'FALSE', [UNKNOWN]: 'NULL', [TRUE]: 'TRUE' } as const;
const RULES = 4;

const conclusion = (type: string): Conclusion => ({
  type,
  params: { force: 'definition', provisions: ['notice/s2/p1/1'], zh: type, en: type },
});

/** Every sequence of a given length whose elements are picked from the values. */
function tuples<T>(values: readonly T[], length: number): T[][] {
  return length === 0 ? [[]] : tuples(values, length - 1).flatMap((head) => values.map((value) => [...head, value]));
}

describe('the hit policy first, with rules unknown', () => {
  // Four rules that conclude a or b, in every order, and what follows where none holds.
  const patterns = tuples(['a', 'b'], RULES).flatMap((types) =>
    ['a', 'b', 'c'].map((otherwise) => [types.join(''), otherwise] as const),
  );

  it('is in SQL what it is in the evaluator, for every truth of every rule', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const truths = tuples(TRUTHS, RULES);
    const rows = truths.map((row, at) => `(${at}, ${row.map((truth) => WRITTEN[truth]).join(', ')})`).join(', ');
    const columns = Array.from({ length: RULES }, (_, at) => `r${at}`);
    await connection.run(`CREATE TABLE truths AS SELECT * FROM (VALUES ${rows}) AS t (row, ${columns.join(', ')})`);
    for (const [types, otherwise] of patterns) {
      const conclusions = [...types, otherwise].map(conclusion);
      const open = columns.map(
        (column, at) => ({ column, number: at + 1, conclusion: conclusions[at], condition: { all: [] } }) as unknown as OpenRule,
      );
      const decided = printExpression(firstHit(open, 0, conclusions[RULES], undefined), duckdb);
      const reader = await connection.runAndReadAll(`SELECT ${decided} FROM truths ORDER BY row`);
      const actual = reader.getColumns()[0];
      const expected = truths.map((row) => {
        const compiled = {
          ruleSet: {} as RuleSet,
          slot: 0,
          tests: row.map((truth) => () => truth),
          indices: row.map((_, at) => at),
          conclusions,
        } as unknown as CompiledRuleSet;
        const index = decideFirst(compiled, []);
        return index === UNDETERMINED ? null : index === RULES ? OTHERWISE : index + 1;
      });
      expect([types, otherwise, actual]).toEqual([types, otherwise, expected]);
    }
  });
});

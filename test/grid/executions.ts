import { DuckDBInstance } from '@duckdb/node-api';
import { Engine, type RuleResult } from 'json-rules-engine';
import type { CompiledRulebook, CompiledRuleSet } from '../../src/evaluate/compile-rulebook.js';
import { runRuleSet } from '../../src/evaluate/compile-rulebook.js';
import { firstHit, UNDETERMINED } from '../../src/evaluate/first-hit.js';
import type { FactValues } from '../../src/evaluate/scope.js';
import { type FactValue, plainValue } from '../../src/facts/fact.js';
import { Decimal } from '../../src/facts/values/decimal.js';
import { addOperators } from '../../src/json-rules-engine/engine-operators.js';
import { engineRule, truthOfResult } from '../../src/json-rules-engine/engine-rules.js';
import { factsOf } from '../../src/rulebook/condition.js';
import { conclusionsOf, type RuleSet } from '../../src/rulebook/rule-set.js';
import { TRUE, type Truth } from '../../src/rulebook/truth.js';
import { duckdb } from '../../src/sql/dialects/duckdb.js';
import { factValue } from '../../src/sql/rules/fact-sql.js';
import { ruleSetStep } from '../../src/sql/rules/rule-set-step.js';
import { OTHERWISE, type SqlRulebook } from '../../src/sql/rules/sql-rulebook.js';
import { printStatement } from '../../src/sql/statement/print-statement.js';
import { named } from '../../src/sql/statement/query.js';
import type { CellFact, Grid } from './rule-set-cells.js';

/** What a rule set comes to in a cell: the truth of each rule as a digit of base 3, and the conclusion, where it comes to one. */
export interface Came {
  readonly truths: number;
  readonly concluded: number;
}

/** In a rule set that collects, the truths alone say what it comes to. */
const NO_CONCLUSION = -2;

/** Runs a rule set in cells of a grid as closures, in all unless some are named. Gives what it comes to, a cell after another. */
export function* inClosures(
  compiled: CompiledRuleSet,
  { scope }: CompiledRulebook,
  grid: Grid,
  cells?: readonly number[],
): Generator<Came> {
  const facts: FactValues = new Array(scope.size).fill(undefined);
  const slots = grid.facts.map(({ fact }) => scope.slotOf(fact.name));
  const values = grid.facts.map((one) => one.values.map(({ exact }) => exact));
  const { tests, indices, ruleSet } = compiled;
  const isFirst = ruleSet.hitPolicy === 'first';
  const turned = (at: number, value: number) => {
    facts[slots[at] as number] = values[at]?.[value];
  };
  for (const _ of grid.walk(turned, cells)) {
    let truths = 0;
    // A rule that readings and parameters alone make false has no test.
    for (let at = 0; at < tests.length; at++) truths += (tests[at]?.(facts) as number) * 3 ** (indices[at] as number);
    yield { truths, concluded: isFirst ? (runRuleSet(compiled, facts) as number) : NO_CONCLUSION };
  }
}

/** Runs rules of a rule set in cells on json-rules-engine, beside the constants of the rulebook. */
export function onEngine(ruleSet: RuleSet, { scope }: CompiledRulebook, grid: Grid): (cell: number) => Promise<Came> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  addOperators(engine);
  const used = new Set(ruleSet.rules.flatMap(({ conditions }) => factsOf(conditions)));
  for (const { name, type } of scope.vocabulary.values()) {
    // Every run copies all facts of the engine.
    if (!used.has(name)) continue;
    const constant = scope.constantOf(name) as FactValue;
    if (constant !== undefined) engine.addFact(name, plainValue(type, constant));
  }
  for (const rule of ruleSet.rules) engine.addRule(engineRule(rule, 1));
  const conclusions = conclusionsOf(ruleSet);
  const places = new Map(ruleSet.rules.map(({ name }, at) => [name, at]));
  return async (cell) => {
    const facts: Record<string, unknown> = {};
    grid.at(cell).forEach((value, at) => {
      const { fact, values } = grid.facts[at] as CellFact;
      const plain = values[value]?.plain;
      if (plain !== undefined) facts[fact.name] = plain;
    });
    const { results, failureResults } = await engine.run(facts);
    const found: Truth[] = [];
    for (const result of [...results, ...failureResults] as RuleResult[])
      found[places.get(result.name) as number] = truthOfResult(result);
    return {
      truths: found.reduceRight<number>((code, truth) => code * 3 + truth, 0),
      concluded:
        ruleSet.hitPolicy === 'first'
          ? found.reduceRight<number>((behind, truth, at) => firstHit(truth, at, behind, conclusions), found.length)
          : NO_CONCLUSION,
    };
  };
}

const CELLS = 'cells';

/** Runs a rule set in cells in one statement on DuckDB, in all unless some are named. Gives what it comes to, a cell after another. */
export async function* inSql(
  ruleSet: RuleSet,
  rulebook: SqlRulebook,
  grid: Grid,
  cells?: readonly number[],
): AsyncGenerator<Came> {
  const set = rulebook.ruleSets.find((it) => it.ruleSet.id === ruleSet.id);
  if (set === undefined) throw new RangeError(`no rule set ${ruleSet.id}`);
  const isFirst = ruleSet.hitPolicy === 'first';
  const step = ruleSetStep(set, rulebook, CELLS, undefined);
  const digits = set.rules.map(({ column: name, number }) => {
    const truth = duckdb.identifier(name);
    return `CASE WHEN ${truth} THEN ${TRUE} WHEN ${truth} IS NULL THEN 1 ELSE 0 END * ${3 ** (number - 1)}`;
  });
  const came = `SELECT place, CAST(${['0', ...digits].join(' + ')} AS DOUBLE) AS truths, ${isFirst ? `coalesce(${duckdb.identifier(set.column)}, -1)` : '0'} AS concluded`;
  const sql = `${came} FROM (${printStatement({ comment: [], steps: [step], result: { passThrough: true, selected: [], from: named(step.name) } }, duckdb)}) AS came ORDER BY place`;
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(cellsSql(rulebook, grid, cells));
    const result = await connection.stream(sql);
    for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      const truths = chunk.getColumnValues(1) as number[];
      const concluded = chunk.getColumnValues(2) as number[];
      for (let at = 0; at < chunk.rowCount; at++) {
        const number = concluded[at] as number;
        const index = number === -1 ? UNDETERMINED : number === OTHERWISE ? ruleSet.rules.length : number - 1;
        yield { truths: truths[at] as number, concluded: isFirst ? index : NO_CONCLUSION };
      }
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A table with a row for each cell, and a column for each fact as the statement has it. */
function cellsSql(rulebook: SqlRulebook, { facts, size }: Grid, cells?: readonly number[]): string {
  let stride = 1;
  const columns = facts.map((cellFact) => {
    const { values } = cellFact;
    const list = `[${values.map((_, at) => valueSql(cellFact, at, rulebook)).join(', ')}]`;
    const value = `(${list})[((cell // ${stride}) % ${values.length}) + 1]`;
    stride *= values.length;
    return `${value} AS ${duckdb.identifier(nameOf(cellFact, rulebook))}`;
  });
  const rows =
    cells === undefined
      ? `(SELECT range AS place, range AS cell FROM range(${size}))`
      : `(VALUES ${cells.map((cell, place) => `(${place}, ${cell})`).join(', ')}) AS named_cells(place, cell)`;
  return `CREATE TABLE ${CELLS} AS SELECT ${['place', ...columns].join(', ')} FROM ${rows}`;
}

function nameOf({ fact }: CellFact, rulebook: SqlRulebook): string {
  const value = factValue(fact.name, rulebook);
  return value.kind === 'decided' ? value.by.column : rulebook.columnOf(fact.name);
}

function valueSql({ fact, values }: CellFact, at: number, rulebook: SqlRulebook): string {
  const { exact, plain } = values[at] as CellFact['values'][number];
  const value = factValue(fact.name, rulebook);
  const type = typeOf(fact.type.kind, value.kind);
  if (exact === undefined) return `CAST(NULL AS ${type})`;
  if (value.kind === 'decided') {
    const [number] = [...value.by.conclusions].find(([, conclusion]) => conclusion.type === exact) ?? [];
    if (number === undefined) throw new RangeError(`${fact.name} cannot be ${exact}`);
    return `${number}`;
  }
  if (value.kind === 'figure') return `CAST(${new Decimal(`${plain}`).times(`1e${value.scale}`).toFixed()} AS ${type})`;
  return `CAST('${plain}' AS ${type})`;
}

function typeOf(ofFact: string, ofValue: string): string {
  if (ofValue === 'decided') return 'INTEGER';
  if (ofValue === 'figure') return 'HUGEINT';
  return ofFact === 'date' ? 'DATE' : ofFact === 'flag' ? 'BOOLEAN' : 'VARCHAR';
}

import { statementOf } from '../../decide/statement.js';
import { type CompiledRulebook, compileRulebook } from '../../evaluate/compile-rulebook.js';
import type { Scope } from '../../evaluate/scope.js';
import { type FactType, type FactValue, type PlainValue, plainValue } from '../../facts/fact.js';
import { nearestName } from '../../facts/input/nearest-name.js';
import { EVERY_INPUT } from '../../facts/subjects/every-input.js';
import { entryOf } from '../../facts/values/map-entries.js';
import type { Force } from '../../law/provision.js';
import type { Wording } from '../../law/wording.js';
import { textOption } from '../../rulebook/caller-options.js';
import type { Condition } from '../../rulebook/condition.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { reliedOn } from '../../rulebook/load/checked-rulebook.js';
import { madeHere } from '../../rulebook/made-here.js';
import { type Conclusion, conditionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { HANDBOOK_OPTION_WORDS } from '../handbook-option-words.js';
import { alternativesIn } from './normal-form.js';
import { cells, columns, columnsOf, type RowCells, rowsOf, type TableColumn } from './row-cells.js';

/** A further result of a conclusion: a constant, or the value of a parameter or of a fact. */
export type TableResult =
  | {
      readonly kind: 'constant';
      /** The constant, as the rulebook writes it. */
      readonly value: string;
    }
  | {
      readonly kind: 'fact';
      /** The fact or the parameter (`param:…`) that it is the value of. */
      readonly fact: string;
      /** What kind of value that is; absent where the rulebook does not say. */
      readonly type?: FactType;
      /** The value, if the result is a parameter. */
      readonly value?: PlainValue;
    };

/** A rule, or one of its alternatives. */
export interface TableRow {
  /** The rule, by its name; several rows may be alternatives of one rule. */
  readonly rule: string;
  /** The conditions by fact. The row has no condition on a fact without an entry. */
  readonly cells: RowCells;
  /** The value that the rule concludes for the fact that the table decides. */
  readonly conclusion: string;
  /** The further results of the conclusion by name, such as the day until which to defer, or the amount to refund. */
  readonly results: Readonly<Record<string, TableResult>>;
  /** What the provisions that it cites do: an obligation, a permission, a best effort. */
  readonly force: Force;
  /** The provisions that it cites, by their ids. */
  readonly provisions: readonly string[];
  /** What the rule says. */
  readonly statement: Wording;
}

/** A rule set as a DMN decision table: a column for each fact, and rows for its rules in the order of priority. */
export interface DecisionTable {
  /** The rule set, by its id. */
  readonly ruleSet: string;
  /** What the rule set is called. */
  readonly title: Wording;
  /** The fact that it establishes. */
  readonly decides: string;
  /** What it is decided for: the loan, a component of an instalment, a guarantee, or another subject. */
  readonly grain: RuleSet['grain'];
  /** `first`: the first row that holds decides; `collect`: every row that holds is a finding. */
  readonly hitPolicy: RuleSet['hitPolicy'];
  /** The facts on which rows have conditions, in the order in which rules first test them. */
  readonly columns: readonly TableColumn[];
  /** The last row is `otherwise`, if the rule set has one. It has no conditions. */
  readonly rows: readonly TableRow[];
  /** The cases that `otherwise` is declared to cover, one alternative on each row; empty if none are declared. */
  readonly meantForOtherwise: readonly TableRow[];
}

/** What `otherwise` of a rule set is called where a rule has its name. */
export function otherwiseName(ruleSet: string): string {
  return `${ruleSet}/otherwise`;
}

/** What a rulebook is compiled to, once for all of its tables. */
const COMPILED = new WeakMap<Rulebook, CompiledRulebook>();

/** A rulebook compiled for its tables: under the default readings, on its own day. */
export function compiledFor(rulebook: Rulebook): CompiledRulebook {
  return entryOf(COMPILED, rulebook, () => compileRulebook(rulebook, {}, EVERY_INPUT));
}

const BY = 'decisionTableOf';
export const tables = madeHere<DecisionTable>('table', BY);

/** The most rows of a table. Each `any` in a rule may multiply the rows, and nobody reads more than this. */
export const MOST_ROWS = 5_000;

/**
 * A rule set as a decision table. An alternative whose parts contradict each other has no row.
 *
 * @throws {InvalidOptionError} for a rule set that the rulebook does not have, or whose table would have more than 5,000 rows
 */
export function decisionTableOf(rulebook: Rulebook, given: Pick<RuleSet, 'id'>): DecisionTable {
  const wanted = textOption(given, 'id');
  const ruleSet = reliedOn(rulebook).ruleSets.find(({ id }) => id === wanted);
  if (ruleSet === undefined) {
    const known = rulebook.ruleSets.map(({ id }) => id);
    throw new InvalidOptionError('ruleSet', wanted, HANDBOOK_OPTION_WORDS.ruleSet, nearestName(wanted, known));
  }
  const most = conditionsOf(ruleSet).reduce((sum, condition) => sum + alternativesIn(condition), 0);
  if (most > MOST_ROWS) throw new InvalidOptionError('ruleSet', wanted, HANDBOOK_OPTION_WORDS.fewAlternatives(MOST_ROWS));
  const compiled = compiledFor(rulebook);
  const { scope } = compiled;
  const said = ({ params }: Conclusion): Wording => ({
    zh: statementOf(params.zh, 'zh', compiled),
    en: statementOf(params.en, 'en', compiled),
  });
  const row = (rule: string, event: Conclusion, cells: TableRow['cells']): TableRow => {
    const { force, provisions, gives = {} } = event.params;
    const results = Object.fromEntries(Object.entries(gives).map(([name, given]) => [name, resultOf(given, scope)]));
    return { rule, cells, conclusion: event.type, results, force, provisions, statement: said(event) };
  };
  const alternatives = (rule: string, event: Conclusion, conditions: Condition): TableRow[] =>
    rowsOf(conditions, scope).map((cells) => row(rule, event, cells));
  const rows = ruleSet.rules.flatMap(({ name, event, conditions }) => alternatives(name, event, conditions));
  const { id, title, decides, grain, hitPolicy, otherwise } = ruleSet;
  const meant = otherwise?.conditions === undefined ? [] : alternatives(otherwiseName(id), otherwise, otherwise.conditions);
  const table = tables.made({
    ruleSet: id,
    title,
    decides,
    grain,
    hitPolicy,
    columns: columnsOf(
      [...rows, ...meant].map(({ cells }) => cells),
      rulebook,
      scope,
    ),
    rows: [...rows, ...(otherwise === undefined ? [] : [row(otherwiseName(id), otherwise, {})])],
    meantForOtherwise: meant,
  });
  for (const column of table.columns) columns.made(column);
  for (const { cells: asked } of [...table.rows, ...table.meantForOtherwise])
    for (const cell of Object.values(asked)) cells.made(cell);
  return table;
}

function resultOf(given: string | { readonly fact: string }, scope: Scope): TableResult {
  if (typeof given === 'string') return { kind: 'constant', value: given };
  const { fact } = given;
  const type = scope.vocabulary.get(fact)?.type;
  const constant = scope.constantOf(fact) as FactValue;
  if (type === undefined) return { kind: 'fact', fact };
  return { kind: 'fact', fact, type, ...(constant === undefined ? {} : { value: plainValue(type, constant) }) };
}

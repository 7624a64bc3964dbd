import { decideFirst } from '../../evaluate/compile-rulebook.js';
import { compileMissing } from '../../evaluate/missing-facts.js';
import type { FactValues } from '../../evaluate/scope.js';
import type { Grain } from '../../facts/fact.js';
import type { ComponentKind } from '../../facts/loan/component.js';
import { fieldFor, fieldInstead, fieldsFor, madeOf, type SourceField, sourceFields } from '../../facts/loan/loan-facts.js';
import { columnOfField } from '../../mapping/mapping.js';
import { type Condition, factsOf, foldCondition } from '../../rulebook/condition.js';
import { formulaOf } from '../../rulebook/derived-fact.js';
import { TRUE } from '../../rulebook/truth.js';
import type { NamedFact } from '../../rulebook/vocabulary.js';
import {
  all,
  any,
  bitAnd,
  bitOr,
  cases,
  coalesce,
  column,
  compare,
  type Expression,
  flag,
  isNull,
  joinWords,
  not,
  number,
  text,
  when,
} from '../statement/expression.js';
import { conditionSql } from './condition-sql.js';
import type { SqlRulebook, SqlRuleSet } from './sql-rulebook.js';

const NONE = number(0);

/** The fields of the input that are missing, as the bits of one whole number, so that each is named once. */
export interface MissingFields {
  /** Those that a rule set lacks while it is undetermined; 0 where it is not. */
  of(set: SqlRuleSet): Expression;
  bitOf(field: string): Expression;
  /** What a rule set decided in an earlier step lacks. */
  lackedBy(set: SqlRuleSet): Expression;
  /** The rule sets whose missing fields are asked for: those given, and those that they rest on. */
  needed(goals: readonly SqlRuleSet[]): ReadonlySet<SqlRuleSet>;
  /** The paths of those in a number of bits, a space between. `schedule.dueDate` is the row's own instalment's. */
  paths(missing: Expression): Expression;
}

/** The column that says that an instalment was never deferred before. */
export const neverDeferred = ({ names }: SqlRulebook) => names.of('key', 'never deferred');

/** The fields of the input that a fact is made of, or the field that it is; what the components leave open, they name themselves. */
function fieldsOfFact(name: string): readonly string[] {
  if (madeOf(name) === undefined) return [name];
  return sourceFields(name).flatMap(fieldsFor).map(columnOfField);
}

/** What penalty interest is computed with, which no rule need read. */
const RATES: readonly string[] = ['annualRate', 'penaltyAnnualRate'];

/** Those of all facts that rules may read, in the order in which missing ones are named. */
function fieldsOf(facts: Iterable<NamedFact>): string[] {
  return [...new Set([...facts].filter(({ origin }) => origin === 'input').flatMap(({ name }) => fieldsOfFact(name)))];
}

/** Puts missing fields, those of an instalment as `schedule.dueDate`, in the order in which the statement names them. */
export function missingOrder(vocabulary: ReadonlyMap<string, NamedFact>): (one: string, other: string) => number {
  const places = new Map(fieldsOf(vocabulary.values()).map((field, place) => [field, place]));
  const placeOf = (field: string) => places.get(field) ?? places.size;
  return (one, other) => placeOf(one) - placeOf(other);
}

/** The most fields that one number of 64 bits counts. */
const MOST = 62;

/** @param grains whose facts may be missing */
export function missingFields(rulebook: SqlRulebook, grains: readonly Grain[]): MissingFields {
  const { scope } = rulebook.compiled;
  const read = [...scope.vocabulary.values()].filter(({ name, origin, grain }) => {
    const asked = grain !== undefined && grains.includes(grain);
    return origin === 'input' && asked && (rulebook.read.has(name) || RATES.includes(name));
  });
  const fields = fieldsOf(read).sort(missingOrder(scope.vocabulary));
  if (fields.length > MOST) throw new RangeError(`a loan has ${fields.length} fields, of which SQL counts ${MOST}`);
  const bitOf = (field: string) => number(1n << BigInt(fields.indexOf(field)));
  const fact = (name: string) => column(rulebook.columnOf(name));
  const lacking = (unknown: Expression, bit: Expression) => cases([when(isNull(unknown), bit)], NONE);
  const bitOfField = (field: SourceField): Expression => {
    const bit = (kind: ComponentKind) => bitOf(columnOfField(fieldFor(field, kind)));
    if (field.includes('{component}'))
      return cases([when(compare(fact('component.kind'), '=', text('principal')), bit('principal'))], bit('interest'));
    const instead = fieldInstead(field);
    // One never deferred before has its due date as the original one.
    if (instead !== undefined)
      return cases([when(column(neverDeferred(rulebook)), bitOf(columnOfField(instead)))], bitOf(columnOfField(field)));
    return bitOf(columnOfField(field));
  };

  /** An instalment whose loan is not in the loans table lacks what settles a loan of which nothing is known. */
  const lackedBy = (set: SqlRuleSet): Expression => {
    const lacked = column(set.missingColumn);
    if (set.ruleSet.grain !== 'loan') return lacked;
    const all = ofNothing(set.ruleSet.decides).filter((field) => fields.includes(field));
    return coalesce(lacked, number(all.reduce((sum, field) => sum | (1n << BigInt(fields.indexOf(field))), 0n)));
  };
  const ofNothing = missingOfNothing(rulebook);

  /** Those that an unknown fact is made of; 0 where the fact is known. */
  const ofFact = (name: string): Expression[] => {
    const by = rulebook.deciding(name);
    if (by !== undefined) return [lackedBy(by)];
    const derived = rulebook.derivedFact(name);
    if (derived !== undefined) return formulaOf(derived).operands.flatMap(ofFact);
    if (scope.constantOf(name) !== undefined) return [];
    const made = madeOf(name);
    switch (made?.kind) {
      case 'walk':
        return [];
      case 'facts':
        return [lacking(fact(name), bitOr(made.facts.flatMap(ofFact)))];
      case 'field':
        return [lacking(fact(name), bitOfField(made.field))];
      case undefined:
        return [lacking(fact(name), bitOf(name))];
    }
  };
  /** Those of a condition that is unknown: of its unknown parts, and of them alone. */
  const ofUnknown = (condition: Condition): Expression[] =>
    foldCondition<Expression[]>(condition, {
      all: (parts, { all: conditions }) => parts.flatMap((fields, at) => whereUnknown(conditions[at], fields)),
      any: (parts, { any: conditions }) => parts.flatMap((fields, at) => whereUnknown(conditions[at], fields)),
      not: (part) => part,
      // Whether a fact is given is never unknown.
      comparison: (comparison) => (comparison.operator === 'given' ? [] : factsOf(comparison).flatMap(ofFact)),
    });
  /** The fields of a part of a group, where that part is unknown. */
  const whereUnknown = (part: Condition | undefined, fields: Expression[]): Expression[] => {
    // A comparison is unknown where one of its facts is, and only there.
    if (part === undefined || fields.length === 0 || 'fact' in part) return fields;
    return [cases([when(isNull(conditionSql(part, rulebook)), bitOr(fields))], NONE)];
  };

  return {
    bitOf,
    lackedBy,
    of({ rules, column: decided }) {
      const open: Expression[] = [];
      const before: Expression[] = [];
      for (const { condition, column: name } of rules) {
        if (condition === TRUE) break;
        const truth = column(name);
        const inner = ofUnknown(condition);
        // A rule behind one that holds decides nothing.
        const ahead = before.length === 0 ? [] : [not(coalesce(any([...before]), flag(false)))];
        if (inner.length > 0) open.push(cases([when(all([isNull(truth), ...ahead]), bitOr(inner))], NONE));
        before.push(truth);
      }
      return open.length === 0 ? NONE : cases([when(isNull(column(decided)), bitOr(open))], NONE);
    },
    needed(goals) {
      const found = new Set<SqlRuleSet>();
      const visit = (set: SqlRuleSet) => {
        if (found.has(set)) return;
        found.add(set);
        for (const { condition } of set.rules) {
          for (const fact of condition === TRUE ? [] : factsOf(condition)) {
            const by = rulebook.deciding(fact);
            if (by !== undefined) visit(by);
          }
        }
      };
      goals.forEach(visit);
      return found;
    },
    paths(missing) {
      const named = fields.map((field) => cases([when(compare(bitAnd(missing, bitOf(field)), '<>', NONE), text(field))]));
      return cases([when(compare(missing, '=', NONE), text(''))], joinWords(named));
    },
  };
}

/** The facts of a loan that would settle one that its rules decide, where nothing at all is known of the loan. */
function missingOfNothing({ compiled }: SqlRulebook): (fact: string) => string[] {
  const facts: FactValues = new Array(compiled.scope.size).fill(undefined);
  for (const set of compiled.ruleSets) {
    if (set.ruleSet.grain === 'loan' && set.ruleSet.hitPolicy === 'first') decideFirst(set, facts);
  }
  const missing = compileMissing(compiled);
  return (fact) => missing(fact, facts).flatMap((name) => fieldsOfFact(name));
}

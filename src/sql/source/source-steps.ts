import type { FactType } from '../../facts/fact.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { civilDate } from '../../facts/values/civil-date.js';
import { declaredIn, LOAN_COLUMNS, loanColumnsOf, mappingOf, tableParts } from '../../mapping/mapping.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import { neverDeferred } from '../rules/missing-sql.js';
import type { SqlRulebook } from '../rules/sql-rulebook.js';
import {
  any,
  cases,
  cast,
  column,
  compare,
  type Expression,
  flag,
  not,
  number,
  text,
  unknown,
  when,
} from '../statement/expression.js';
import type { NamedQuery, Selected } from '../statement/query.js';
import { sqlTypeOf } from './mapped-column.js';
import { hasFactValue, isUnreadable, mappedFact, type OptionalDate, optionalDate } from './mapped-fact.js';

/** The columns that identify rows, and two flags about the loan. */
interface Keys {
  readonly loan: string;
  readonly scheduleLoan: string;
  readonly instalment: string;
  /** Whether the loan has a guarantee. */
  readonly guarantee: string;
  /** Whether the loan is in another currency than the notice's amounts. */
  readonly foreign: string;
}

export function keysOf({ names }: SqlRulebook): Keys {
  const key = (name: string) => names.of('key', name);
  return {
    loan: key('loan id'),
    scheduleLoan: key('schedule loan id'),
    instalment: key('instalment'),
    guarantee: key('guarantee'),
    foreign: key('other currency'),
  };
}

const UNTIL = { principal: 'application.principalUntil', interest: 'application.interestUntil' } as const;
const REQUESTED = { principal: 'application.principalRequested', interest: 'application.interestRequested' } as const;

const LOAN = 'l';
const SCHEDULE = 's';
const KINDS = 'k';

/** The facts of each loan, from the bank's columns. */
export function loanStep(rulebook: SqlRulebook, keys: Keys, mapping: Mapping): NamedQuery {
  const { table, id, facts } = mapping.loans;
  const dates = new Map<string, OptionalDate>();
  for (const kind of COMPONENTS) {
    dates.set(kind, optionalDate(mappingOf(facts, UNTIL[kind]), mappingOf(facts, REQUESTED[kind]), LOAN));
  }
  const asOf = rulebook.compiled.asOf;
  const stated = mappingOf(facts, 'asOf');
  const statedDay = mappedFact({ kind: 'date' }, stated, LOAN);
  // The day of the options is for loans that state none, not for those whose own day cannot be read.
  const day = (otherwise: Expression) =>
    stated === undefined ? otherwise : cases([when(hasFactValue({ kind: 'date' }, stated, LOAN), statedDay)], otherwise);
  const special = new Map<string, Expression>([
    ['asOf', asOf === undefined ? statedDay : day(cast(text(civilDate(asOf)), 'date'))],
    ...COMPONENTS.flatMap((kind): [string, Expression][] => {
      const { value, exists } = dates.get(kind) as OptionalDate;
      return [
        [UNTIL[kind], value],
        [REQUESTED[kind], exists],
      ];
    }),
  ]);
  const foreign = inOtherCurrency(mapping);
  // An amount in another currency is no amount in yuan.
  const inYuan = (type: FactType, value: Expression) =>
    foreign === undefined || type.kind !== 'money' ? value : cases([when(foreign, unknown(sqlTypeOf(type)))], value);
  const columns = loanColumnsOf(declaredIn({ rulebook: rulebook.compiled.rulebook }));
  const selected = columns.flatMap(({ name, type }): Selected[] =>
    name === 'guarantee'
      ? [{ name: keys.guarantee, expression: guaranteeExists(mapping) }]
      : [
          {
            name: rulebook.columnOf(name),
            expression: special.get(name) ?? inYuan(type, mappedFact(type, mappingOf(facts, name), LOAN)),
          },
        ],
  );
  return {
    name: rulebook.names.of('step', 'loan'),
    comment: ['The facts of each loan: amounts in fen, rates in units of 0.00000001 a year, unknown as NULL'],
    fenced: true,
    query: {
      selected: [
        { name: keys.loan, expression: column(id, LOAN) },
        ...selected,
        ...(foreign === undefined ? [] : [{ name: keys.foreign, expression: foreign }]),
      ],
      from: { kind: 'table', name: tableParts(table), alias: LOAN },
    },
  };
}

/** Whether a loan is in another currency; never NULL. `undefined` if the mapping does not give the currency. */
function inOtherCurrency({ loans: { facts } }: Mapping): Expression | undefined {
  const currency = LOAN_COLUMNS.find(({ name }) => name === 'currency');
  const mapped = mappingOf(facts, 'currency');
  return currency === undefined || mapped === undefined ? undefined : isUnreadable(currency.type, mapped, LOAN);
}

/** Whether a loan has a guarantee: by the bank's flag or, without one, if any column of a guarantee has a value, readable or not. */
function guaranteeExists({ loans: { facts } }: Mapping): Expression {
  const said = mappingOf(facts, 'guarantee');
  if (said !== undefined) return mappedFact({ kind: 'flag' }, said, LOAN);
  const stated = LOAN_COLUMNS.filter(({ name }) => name.startsWith('guarantee.')).flatMap(({ name, type }) => {
    const mapped = mappingOf(facts, name);
    return mapped === undefined ? [] : [hasFactValue(type, mapped, LOAN)];
  });
  return stated.length === 0 ? flag(false) : any(stated);
}

/** The facts of each instalment, from the bank's columns. */
export function scheduleStep(rulebook: SqlRulebook, keys: Keys, mapping: Mapping): NamedQuery {
  const { table, loanId, instalment, facts } = mapping.schedule;
  const dueDate = mappedFact({ kind: 'date' }, mappingOf(facts, 'dueDate'), SCHEDULE);
  const original = optionalDate(mappingOf(facts, 'originalDueDate'), mappingOf(facts, 'deferredBefore'), SCHEDULE);
  return {
    name: rulebook.names.of('step', 'schedule'),
    comment: ['The facts of each instalment'],
    fenced: true,
    query: {
      selected: [
        { name: keys.scheduleLoan, expression: column(loanId, SCHEDULE) },
        { name: keys.instalment, expression: column(instalment, SCHEDULE) },
        { name: rulebook.columnOf('component.dueDate'), expression: dueDate },
        {
          name: rulebook.columnOf('component.originalDueDate'),
          // An instalment never deferred before has its due date as the original one.
          expression: cases([when(original.exists, original.value), when(not(original.exists), dueDate)]),
        },
        { name: neverDeferred(rulebook), expression: not(original.exists) },
        ...COMPONENTS.map((kind) => ({
          name: amountColumn(rulebook, kind),
          expression: mappedFact({ kind: 'money' }, mappingOf(facts, kind), SCHEDULE),
        })),
        ...COMPONENTS.flatMap((kind) => (asksForItself(mapping, kind) ? ownApplication(rulebook, mapping, kind) : [])),
      ],
      from: { kind: 'table', name: tableParts(table), alias: SCHEDULE },
    },
  };
}

/** Whether the mapping has columns for an application of the instalment's own. */
function asksForItself({ schedule: { facts } }: Mapping, kind: ComponentKind): boolean {
  return mappingOf(facts, `${kind}Until`) !== undefined || mappingOf(facts, `${kind}Requested`) !== undefined;
}

function ownApplication(rulebook: SqlRulebook, { schedule: { facts } }: Mapping, kind: ComponentKind): Selected[] {
  const { value, exists } = optionalDate(mappingOf(facts, `${kind}Until`), mappingOf(facts, `${kind}Requested`), SCHEDULE);
  const own = ownColumns(rulebook, kind);
  return [
    { name: own.until, expression: value },
    { name: own.asked, expression: exists },
  ];
}

const ownColumns = ({ names }: SqlRulebook, kind: ComponentKind) => ({
  until: names.of('own until', kind),
  asked: names.of('own application', kind),
});

const amountColumn = ({ names }: SqlRulebook, kind: ComponentKind) => names.of('amount', kind);

/** Whether two ids are the same. They are compared as texts: one table may hold numbers and the other texts. */
export function isSameLoan(one: Expression, other: Expression): Expression {
  return compare(cast(one, 'text'), '=', cast(other, 'text'));
}

/** The facts of each component: every instalment twice, as principal and as interest, with the facts of its loan. */
export function componentStep(rulebook: SqlRulebook, keys: Keys, mapping: Mapping, schedule: string, loan: string): NamedQuery {
  const kind = column('kind', KINDS);
  const due = column(rulebook.columnOf('component.dueDate'), SCHEDULE);
  const of = (fact: string) => column(rulebook.columnOf(fact), LOAN);
  const byKind = (part: (of: ComponentKind) => Expression) =>
    cases([when(compare(kind, '=', text('principal')), part('principal'))], part('interest'));
  const amount = (one: ComponentKind) => {
    const given = column(amountColumn(rulebook, one), SCHEDULE);
    if (inOtherCurrency(mapping) === undefined) return given;
    return cases([when(column(keys.foreign, LOAN), unknown())], given);
  };
  const fact = (name: string, expression: Expression): Selected => ({ name: rulebook.columnOf(name), expression });
  /** The instalment's own application or, without one, that of the loan. */
  const asked = (one: ComponentKind, { own, none, loan: ofLoan }: Readonly<Record<'own' | 'none' | 'loan', Expression>>) => {
    if (!asksForItself(mapping, one)) return ofLoan;
    const said = column(ownColumns(rulebook, one).asked, SCHEDULE);
    return cases([when(said, own), when(not(said), none)], ofLoan);
  };
  const ownUntil = (one: ComponentKind) => column(ownColumns(rulebook, one).until, SCHEDULE);
  return {
    name: rulebook.names.of('step', 'component'),
    comment: ['The facts of each component: every instalment twice, as principal and as interest'],
    query: {
      passThrough: { of: LOAN },
      selected: [
        { name: keys.scheduleLoan, expression: column(keys.scheduleLoan, SCHEDULE) },
        { name: keys.instalment, expression: column(keys.instalment, SCHEDULE) },
        fact('component.kind', kind),
        fact('component.amount', byKind(amount)),
        fact(
          'component.amountDue',
          byKind((one) => compare(amount(one), '>', number(0))),
        ),
        fact('component.dueDate', due),
        fact('component.originalDueDate', column(rulebook.columnOf('component.originalDueDate'), SCHEDULE)),
        { name: neverDeferred(rulebook), expression: column(neverDeferred(rulebook), SCHEDULE) },
        fact(
          'component.requested',
          // A date that is not after the due date requests no deferral.
          byKind((one) =>
            asked(one, {
              own: compare(ownUntil(one), '>', due),
              none: flag(false),
              loan: cases([when(not(of(REQUESTED[one])), flag(false))], compare(of(UNTIL[one]), '>', due)),
            }),
          ),
        ),
        fact(
          'component.requestedUntil',
          byKind((one) => asked(one, { own: ownUntil(one), none: unknown('date'), loan: of(UNTIL[one]) })),
        ),
      ],
      from: { kind: 'named', name: schedule, alias: SCHEDULE },
      joins: [
        {
          kind: 'left',
          from: { kind: 'named', name: loan, alias: LOAN },
          on: isSameLoan(column(keys.loan, LOAN), column(keys.scheduleLoan, SCHEDULE)),
        },
        { kind: 'cross', from: { kind: 'texts', values: COMPONENTS, column: 'kind', alias: KINDS } },
      ],
    },
  };
}

import type { FactType } from '../../facts/fact.js';
import { COMPONENTS, type ComponentKind } from '../../facts/loan/component.js';
import { civilDate } from '../../facts/values/civil-date.js';
import { neverDeferred } from '../rules/missing-sql.js';
import type { Book } from '../rules/sql-rule-set.js';
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
import { isBad, isSaid, mappedFact, type OptionalDate, optionalDate } from './mapped-fact.js';
import { LOAN_COLUMNS, mappingOf, tableParts } from './mapping.js';
import type { Mapping } from './mapping-type.js';

/** The columns that tell rows apart. */
export interface Keys {
  readonly loan: string;
  readonly scheduleLoan: string;
  readonly instalment: string;
  /** Whether the loan has a guarantee. */
  readonly guarantee: string;
  /** Whether the loan is in another currency than the notice's amounts. */
  readonly foreign: string;
}

export function keysOf({ names }: Book): Keys {
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
export function loanStep(book: Book, keys: Keys, mapping: Mapping): NamedQuery {
  const { table, id, facts } = mapping.loans;
  const dates = new Map<string, OptionalDate>();
  for (const kind of COMPONENTS) {
    dates.set(kind, optionalDate(mappingOf(facts, UNTIL[kind]), mappingOf(facts, REQUESTED[kind]), LOAN));
  }
  const asOf = book.compiled.asOf;
  const stated = mappingOf(facts, 'asOf');
  const statedDay = mappedFact({ kind: 'date' }, stated, LOAN);
  // The day of the options is for loans that state none, not for those whose day cannot be read.
  const day = (otherwise: Expression) =>
    stated === undefined ? otherwise : cases([when(isSaid({ kind: 'date' }, stated, LOAN), statedDay)], otherwise);
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
  // An amount in dollars is no amount in yuan.
  const inYuan = (type: FactType, value: Expression) =>
    foreign === undefined || type.kind !== 'money' ? value : cases([when(foreign, unknown(sqlTypeOf(type)))], value);
  const selected = LOAN_COLUMNS.flatMap(({ name, type }): Selected[] =>
    name === 'guarantee'
      ? [{ name: keys.guarantee, expression: guaranteeExists(mapping) }]
      : [
          {
            name: book.columnOf(name),
            expression: special.get(name) ?? inYuan(type, mappedFact(type, mappingOf(facts, name), LOAN)),
          },
        ],
  );
  return {
    name: book.names.of('step', 'loan'),
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

/** Whether a loan is said to be in another currency; never unknown. `undefined` where the mapping does not say. */
function inOtherCurrency({ loans: { facts } }: Mapping): Expression | undefined {
  const currency = LOAN_COLUMNS.find(({ name }) => name === 'currency');
  const mapped = mappingOf(facts, 'currency');
  return currency === undefined || mapped === undefined ? undefined : isBad(currency.type, mapped, LOAN);
}

/** Whether a loan has a guarantee: as the bank says or, where it does not, where anything is said of one, readable or not. */
function guaranteeExists({ loans: { facts } }: Mapping): Expression {
  const said = mappingOf(facts, 'guarantee');
  if (said !== undefined) return mappedFact({ kind: 'flag' }, said, LOAN);
  const stated = LOAN_COLUMNS.filter(({ name }) => name.startsWith('guarantee.')).flatMap(({ name, type }) => {
    const mapped = mappingOf(facts, name);
    return mapped === undefined ? [] : [isSaid(type, mapped, LOAN)];
  });
  return stated.length === 0 ? flag(false) : any(stated);
}

/** The facts of each instalment, from the bank's columns. */
export function scheduleStep(book: Book, keys: Keys, mapping: Mapping): NamedQuery {
  const { table, loanId, instalment, facts } = mapping.schedule;
  const dueDate = mappedFact({ kind: 'date' }, mappingOf(facts, 'dueDate'), SCHEDULE);
  const original = optionalDate(mappingOf(facts, 'originalDueDate'), mappingOf(facts, 'deferredBefore'), SCHEDULE);
  return {
    name: book.names.of('step', 'schedule'),
    comment: ['The facts of each instalment'],
    fenced: true,
    query: {
      selected: [
        { name: keys.scheduleLoan, expression: column(loanId, SCHEDULE) },
        { name: keys.instalment, expression: column(instalment, SCHEDULE) },
        { name: book.columnOf('component.dueDate'), expression: dueDate },
        {
          name: book.columnOf('component.originalDueDate'),
          // What was never deferred falls due when it always did.
          expression: cases([when(original.exists, original.value), when(not(original.exists), dueDate)]),
        },
        { name: neverDeferred(book), expression: not(original.exists) },
        ...COMPONENTS.map((kind) => ({
          name: amountColumn(book, kind),
          expression: mappedFact({ kind: 'money' }, mappingOf(facts, kind), SCHEDULE),
        })),
        ...COMPONENTS.flatMap((kind) => (asksForItself(mapping, kind) ? ownApplication(book, mapping, kind) : [])),
      ],
      from: { kind: 'table', name: tableParts(table), alias: SCHEDULE },
    },
  };
}

/** Whether the mapping gives what an instalment asks for itself. */
function asksForItself({ schedule: { facts } }: Mapping, kind: ComponentKind): boolean {
  return mappingOf(facts, `${kind}Until`) !== undefined || mappingOf(facts, `${kind}Requested`) !== undefined;
}

function ownApplication(book: Book, { schedule: { facts } }: Mapping, kind: ComponentKind): Selected[] {
  const { value, exists } = optionalDate(mappingOf(facts, `${kind}Until`), mappingOf(facts, `${kind}Requested`), SCHEDULE);
  const own = ownColumns(book, kind);
  return [
    { name: own.until, expression: value },
    { name: own.asked, expression: exists },
  ];
}

const ownColumns = ({ names }: Book, kind: ComponentKind) => ({
  until: names.of('own until', kind),
  asked: names.of('own application', kind),
});

const amountColumn = ({ names }: Book, kind: ComponentKind) => names.of('amount', kind);

/** Whether two ids are the same: as texts, for one table may hold numbers where the other holds texts. */
export function isSameLoan(one: Expression, other: Expression): Expression {
  return compare(cast(one, 'text'), '=', cast(other, 'text'));
}

/** The facts of each component: every instalment twice, as principal and as interest, with those of its loan. */
export function componentStep(book: Book, keys: Keys, mapping: Mapping, schedule: string, loan: string): NamedQuery {
  const kind = column('kind', KINDS);
  const due = column(book.columnOf('component.dueDate'), SCHEDULE);
  const of = (fact: string) => column(book.columnOf(fact), LOAN);
  const byKind = (part: (of: ComponentKind) => Expression) =>
    cases([when(compare(kind, '=', text('principal')), part('principal'))], part('interest'));
  const amount = (one: ComponentKind) => {
    const given = column(amountColumn(book, one), SCHEDULE);
    if (inOtherCurrency(mapping) === undefined) return given;
    return cases([when(column(keys.foreign, LOAN), unknown())], given);
  };
  const fact = (name: string, expression: Expression): Selected => ({ name: book.columnOf(name), expression });
  /** What the instalment asks for itself or, where it says nothing, what the loan's application asks. */
  const asked = (one: ComponentKind, { own, none, loan: ofLoan }: Readonly<Record<'own' | 'none' | 'loan', Expression>>) => {
    if (!asksForItself(mapping, one)) return ofLoan;
    const said = column(ownColumns(book, one).asked, SCHEDULE);
    return cases([when(said, own), when(not(said), none)], ofLoan);
  };
  const ownUntil = (one: ComponentKind) => column(ownColumns(book, one).until, SCHEDULE);
  return {
    name: book.names.of('step', 'component'),
    comment: ['The facts of each component: every instalment twice, as principal and as interest'],
    query: {
      passes: { of: LOAN },
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
        fact('component.originalDueDate', column(book.columnOf('component.originalDueDate'), SCHEDULE)),
        { name: neverDeferred(book), expression: column(neverDeferred(book), SCHEDULE) },
        fact(
          'component.requested',
          // A date that is not after the due date asks for nothing there.
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

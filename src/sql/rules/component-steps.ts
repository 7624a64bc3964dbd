import { PENALTY_FROM } from '../../decide/contract.js';
import type { Mapping } from '../source/mapping-type.js';
import { componentStep, keysOf, loanStep, scheduleStep } from '../source/source-steps.js';
import {
  all,
  bits,
  cases,
  coalesce,
  column,
  compare,
  type Expression,
  isKnown,
  isNull,
  number,
  text,
  when,
} from '../statement/expression.js';
import { named, type Query, type Selected, type Statement } from '../statement/query.js';
import { type Chain, decidingSet, grainChain, setsOf } from './chain.js';
import type { ComponentColumn } from './component-columns.js';
import { chosen, decimalOf, factValue, numbered, textOf } from './fact-sql.js';
import { type MissingFields, missingFields } from './missing-sql.js';
import { penaltySql } from './penalty-sql.js';
import { provisionsSql } from './provisions-sql.js';
import type { Book } from './sql-rule-set.js';
import { warningsSql } from './warnings-sql.js';

/** The steps up to the last rule set of a component. */
export function componentChain(
  book: Book,
  mapping: Mapping,
  missing: MissingFields,
  goals: readonly string[],
): Chain & { readonly loan: string } {
  const keys = keysOf(book);
  const needed = missing.needed(goals.map((goal) => decidingSet(goal, book)));
  const loan = loanStep(book, keys, mapping);
  const loans = grainChain('loan', book, loan.name, missing, needed);
  const schedule = scheduleStep(book, keys, mapping);
  const component = componentStep(book, keys, mapping, schedule.name, loans.last);
  const components = grainChain('component', book, component.name, missing, needed);
  return {
    steps: [loan, ...loans.steps, schedule, component, ...components.steps],
    last: components.last,
    loan: loans.last,
  };
}

const GOALS = ['loan.inclusive', 'component.track', 'component.cap', 'component.outcome', 'component.penaltyWaiver'] as const;

/** What is decided besides, where the rulebook decides it: from which day penalty interest is waived. */
function goalsOf(book: Book): readonly string[] {
  return book.deciding(PENALTY_FROM.fact) === undefined ? GOALS : [...GOALS, PENALTY_FROM.fact];
}

/** One row for each component of each instalment. */
export function componentsStatement(
  book: Book,
  mapping: Mapping,
  columns: readonly ComponentColumn[],
  comment: readonly string[],
): Statement {
  const missing = missingFields(book, ['loan', 'component']);
  const chain = componentChain(book, mapping, missing, columns.includes('missing') ? goalsOf(book) : []);
  const answers = answersQuery(book, chain.last, missing, columns.includes('missing'));
  const name = book.names.of('step', 'answers');
  const row = rowExpressions(book, missing);
  return {
    comment,
    steps: [
      ...chain.steps,
      { name, comment: ['What follows: the dates, and the period for which penalty interest is waived'], query: answers },
    ],
    result: { selected: columns.map((one) => ({ expression: row[one](), name: one })), from: named(name) },
  };
}

/** The columns that several of the result's are made of. */
function answerColumns({ names }: Book) {
  const answer = (name: string) => names.of('answer', name);
  return {
    latest: answer('latest date'),
    granted: answer('granted until'),
    first: answer('first day of a waiver'),
    waivedFrom: answer('waived from'),
    waivedUntil: answer('waived until'),
    lacking: answer('missing'),
  };
}

function answersQuery(book: Book, from: string, missing: MissingFields, lacking: boolean): Query {
  const names = answerColumns(book);
  const given = (fact: string, result: string) =>
    chosen(
      decidingSet(fact, book),
      ({ params }) => {
        const value = params.gives?.[result];
        if (value === undefined) return undefined;
        return typeof value === 'string' ? text(value) : textOf(factValue(value.fact, book));
      },
      'date',
    );
  const due = column(book.columnOf('component.dueDate'));
  const granted = given('component.outcome', 'grantedUntil');
  const waiver = decidingSet('component.penaltyWaiver', book);
  const yes = [...waiver.conclusions].filter(([, { type }]) => type === 'yes').map(([at]) => at);
  const waived = yes.length === 0 ? compare(number(0), '=', number(1)) : numbered(waiver.column, yes);
  const deferred = all([waived, isKnown(column(names.granted))]);
  const fromSet = book.deciding(PENALTY_FROM.fact);
  const first = column(names.first);
  const period = all([deferred, isKnown(first)]);
  const dates: Selected[] = [
    { name: names.latest, expression: given('component.cap', 'latestDate') },
    { name: names.granted, expression: granted },
    { name: names.first, expression: fromSet === undefined ? due : given(PENALTY_FROM.fact, PENALTY_FROM.gives) },
  ];
  const dated: Query = { passes: true, selected: dates, from: named(from) };
  const fact = (name: string) => column(book.columnOf(name));
  const unpriced = all([period, isKnown(fact('component.amount')), isNull(fact('annualRate'))]);
  const lackingRates = () => [
    // The surcharge cannot do without the contract's rate.
    cases(
      [when(all([unpriced, compare(fact('component.kind'), '=', text('principal'))]), missing.bitOf('annualRate'))],
      number(0),
    ),
    cases([when(all([unpriced, isNull(fact('penaltyAnnualRate'))]), missing.bitOf('penaltyAnnualRate'))], number(0)),
  ];
  const goals = () => [
    ...GOALS.map((goal) => missing.lackedBy(decidingSet(goal, book))),
    // Where nothing is waived, nobody asks from which day.
    ...(fromSet === undefined ? [] : [cases([when(deferred, missing.lackedBy(fromSet))], number(0))]),
  ];
  return {
    passes: true,
    selected: [
      {
        name: names.waivedFrom,
        // One that begins no sooner than it ends has no days.
        expression: cases([
          when(all([period, compare(first, '>', column(names.granted))]), column(names.granted)),
          when(period, first),
        ]),
      },
      { name: names.waivedUntil, expression: cases([when(period, column(names.granted))]) },
      ...(lacking
        ? [
            {
              name: names.lacking,
              expression: bits([...goals(), ...lackingRates()]),
            },
          ]
        : []),
    ],
    from: { kind: 'query', query: dated, alias: 'dates' },
  };
}

function rowExpressions(book: Book, missing: MissingFields): Record<ComponentColumn, () => Expression> {
  const keys = keysOf(book);
  const names = answerColumns(book);
  const fact = (name: string) => column(book.columnOf(name));
  const yuan = (fen: Expression, digits: number) => decimalOf({ kind: 'figure', expression: fen, scale: 2 }, digits);
  const decided = (name: string) => coalesce(textOf(factValue(name, book)), text('undetermined'));
  const [waivedFrom, waivedUntil] = [column(names.waivedFrom), column(names.waivedUntil)];
  const penalty = () =>
    penaltySql(
      {
        kind: fact('component.kind'),
        amount: fact('component.amount'),
        penaltyRate: fact('penaltyAnnualRate'),
        contractRate: fact('annualRate'),
        from: waivedFrom,
        until: waivedUntil,
      },
      book,
    );
  const priced = all([isKnown(waivedUntil), isKnown(fact('component.amount'))]);
  return {
    loan_id: () => column(keys.scheduleLoan),
    instalment: () => column(keys.instalment),
    due_date: () => fact('component.dueDate'),
    component: () => fact('component.kind'),
    amount: () => yuan(fact('component.amount'), 13),
    inclusive: () => decided('loan.inclusive'),
    limb: () => limbOf(book),
    track: () => decided('component.track'),
    outcome: () => decided('component.outcome'),
    latest_date: () => column(names.latest),
    requested_until: () => fact('component.requestedUntil'),
    granted_until: () => column(names.granted),
    beyond_cap: () => compare(fact('component.requestedUntil'), '>', column(names.latest)),
    penalty_waived: () => decided('component.penaltyWaiver'),
    penalty_from: () => waivedFrom,
    penalty_until: () => waivedUntil,
    penalty_amount: () => cases([when(priced, yuan(penalty().spared, 16))]),
    penalty_at_rate: () => cases([when(priced, yuan(penalty().atPenaltyRate, 16))]),
    contract_interest: () => cases([when(priced, yuan(penalty().contractInterest, 16))]),
    penalty_basis: () =>
      cases([
        when(all([priced, isKnown(fact('penaltyAnnualRate'))]), text('contract')),
        when(all([priced, isKnown(fact('annualRate'))]), text('assumed-multiple')),
      ]),
    provisions: () => provisionsSql(setsOf(book, 'loan', 'component'), book),
    warnings: () => warningsSql(setsOf(book, 'loan', 'component')),
    missing: () => missing.words(column(names.lacking)),
  };
}

/** By which limb of the definition a loan is an inclusive small-micro loan. */
export function limbOf(book: Book): Expression {
  return chosen(decidingSet('loan.inclusive', book), ({ params }) => {
    const limb = params.gives?.limb;
    if (limb === undefined) return undefined;
    return typeof limb === 'string' ? text(limb) : textOf(factValue(limb.fact, book));
  });
}

import type { Book } from './book.js';
import { type Chain, decidingSet, grainChain, setsOf } from './chain.js';
import type { ComponentColumn } from './component-columns.js';
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
} from './expression.js';
import type { Mapping } from './mapping.js';
import { type MissingFields, missingFields } from './missing.js';
import { penaltySql } from './penalty.js';
import { provisionsSql } from './provisions.js';
import { named, type Query, type Selected, type Statement } from './query.js';
import { componentStep, keysOf, loanStep, scheduleStep } from './source-steps.js';
import { chosen, decimalOf, factValue, numbered, textOf } from './value.js';

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

/** One row for each component of each instalment. */
export function componentsStatement(
  book: Book,
  mapping: Mapping,
  columns: readonly ComponentColumn[],
  comment: readonly string[],
): Statement {
  const missing = missingFields(book, ['loan', 'component']);
  const chain = componentChain(book, mapping, missing, columns.includes('missing') ? GOALS : []);
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
  const period = all([waived, isKnown(due), isKnown(column(names.granted))]);
  const dates: Selected[] = [
    { name: names.latest, expression: given('component.cap', 'latestDate') },
    { name: names.granted, expression: granted },
  ];
  const first: Query = { passes: true, selected: dates, from: named(from) };
  const unpriced = all([
    period,
    isKnown(column(book.columnOf('component.amount'))),
    isNull(column(book.columnOf('penaltyAnnualRate'))),
    isNull(column(book.columnOf('annualRate'))),
  ]);
  const goals = () => GOALS.map((goal) => missing.lackedBy(decidingSet(goal, book)));
  return {
    passes: true,
    selected: [
      { name: names.waivedFrom, expression: cases([when(period, due)]) },
      { name: names.waivedUntil, expression: cases([when(period, column(names.granted))]) },
      ...(lacking
        ? [
            {
              name: names.lacking,
              expression: bits([...goals(), cases([when(unpriced, missing.bitOf('penaltyAnnualRate'))], number(0))]),
            },
          ]
        : []),
    ],
    from: { kind: 'query', query: first, alias: 'dates' },
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
    penalty_amount: () => cases([when(priced, yuan(penalty(), 16))]),
    penalty_basis: () =>
      cases([
        when(all([priced, isKnown(fact('penaltyAnnualRate'))]), text('contract')),
        when(all([priced, isKnown(fact('annualRate'))]), text('assumed-multiple')),
      ]),
    provisions: () => provisionsSql(setsOf(book, 'loan', 'component'), book),
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

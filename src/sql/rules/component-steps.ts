import { PENALTY_FROM } from '../../decide/contract.js';
import { waiverStated } from '../../decide/decision.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import { componentStep, keysOf, loanStep, scheduleStep } from '../source/source-steps.js';
import {
  all,
  bitOr,
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
import type { COMPONENT_COLUMNS, ComponentColumn } from './component-columns.js';
import { byConclusion, decimalOf, factValue, isConclusion, textOf } from './fact-sql.js';
import { decidingSet, type GrainSteps, grainSteps, setsOf } from './grain-steps.js';
import { houseExpressions } from './house-columns.js';
import { type MissingFields, missingFields } from './missing-sql.js';
import { penaltySql } from './penalty-sql.js';
import { provisionsSql } from './provisions-sql.js';
import { selectedFrom } from './selected-columns.js';
import type { SqlRulebook } from './sql-rulebook.js';
import { warningsSql } from './warnings-sql.js';

/** The steps up to the last rule set of the components. */
export function componentSteps(
  rulebook: SqlRulebook,
  mapping: Mapping,
  missing: MissingFields,
  goals: readonly string[],
): GrainSteps & { readonly loan: string } {
  const keys = keysOf(rulebook);
  const needed = missing.needed(goals.map((goal) => decidingSet(goal, rulebook)));
  const loan = loanStep(rulebook, keys, mapping);
  const loans = grainSteps('loan', rulebook, loan.name, missing, needed);
  const schedule = scheduleStep(rulebook, keys, mapping);
  const component = componentStep(rulebook, keys, mapping, schedule.name, loans.last);
  const components = grainSteps('component', rulebook, component.name, missing, needed);
  return {
    steps: [loan, ...loans.steps, schedule, component, ...components.steps],
    last: components.last,
    loan: loans.last,
  };
}

const GOALS = ['loan.inclusive', 'component.track', 'component.cap', 'component.outcome', 'component.penaltyWaiver'] as const;

/** The facts to decide; the first day of the waiver only if the rulebook decides it. */
function goalsOf(rulebook: SqlRulebook): readonly string[] {
  return rulebook.deciding(PENALTY_FROM.fact) === undefined ? GOALS : [...GOALS, PENALTY_FROM.fact];
}

/** One row for each component of each instalment. */
export function componentsStatement(
  rulebook: SqlRulebook,
  mapping: Mapping,
  columns: readonly ComponentColumn[],
  comment: readonly string[],
): Statement {
  const missing = missingFields(rulebook, ['loan', 'component']);
  const chain = componentSteps(rulebook, mapping, missing, columns.includes('missing') ? goalsOf(rulebook) : []);
  const answers = answersQuery(rulebook, chain.last, missing, columns.includes('missing'));
  const name = rulebook.names.of('step', 'answers');
  const row = rowExpressions(rulebook, missing);
  return {
    comment,
    steps: [
      ...chain.steps,
      { name, comment: ['The dates, and the period for which penalty interest is waived'], query: answers },
    ],
    result: { selected: selectedFrom(row, columns), from: named(name) },
  };
}

/** Intermediate columns, which several columns of the result use. */
function answerColumns({ names }: SqlRulebook) {
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

function answersQuery(rulebook: SqlRulebook, from: string, missing: MissingFields, lacking: boolean): Query {
  const names = answerColumns(rulebook);
  const given = (fact: string, result: string) =>
    byConclusion(
      decidingSet(fact, rulebook),
      ({ params }) => {
        const value = params.gives?.[result];
        if (value === undefined) return undefined;
        return typeof value === 'string' ? text(value) : textOf(factValue(value.fact, rulebook));
      },
      'date',
    );
  const due = column(rulebook.columnOf('component.dueDate'));
  const granted = given('component.outcome', 'grantedUntil');
  const waiver = decidingSet('component.penaltyWaiver', rulebook);
  const yes = [...waiver.conclusions].filter(([, { type }]) => type === 'yes').map(([at]) => at);
  const waived = yes.length === 0 ? compare(number(0), '=', number(1)) : isConclusion(waiver.column, yes);
  const deferred = all([waived, isKnown(column(names.granted))]);
  const fromSet = rulebook.deciding(PENALTY_FROM.fact);
  const first = column(names.first);
  const period = all([deferred, isKnown(first)]);
  const dates: Selected[] = [
    { name: names.latest, expression: given('component.cap', 'latestDate') },
    { name: names.granted, expression: granted },
    { name: names.first, expression: fromSet === undefined ? due : given(PENALTY_FROM.fact, PENALTY_FROM.gives) },
  ];
  const dated: Query = { passThrough: true, selected: dates, from: named(from) };
  const fact = (name: string) => column(rulebook.columnOf(name));
  const unpriced = all([period, isKnown(fact('component.amount')), isNull(fact('annualRate'))]);
  const lackingRates = () => [
    // The surcharge on principal needs the contract rate.
    cases(
      [when(all([unpriced, compare(fact('component.kind'), '=', text('principal'))]), missing.bitOf('annualRate'))],
      number(0),
    ),
    cases([when(all([unpriced, isNull(fact('penaltyAnnualRate'))]), missing.bitOf('penaltyAnnualRate'))], number(0)),
  ];
  const goals = () => [
    ...GOALS.map((goal) => missing.lackedBy(decidingSet(goal, rulebook))),
    // The first day matters only if something is waived.
    ...(fromSet === undefined ? [] : [cases([when(deferred, missing.lackedBy(fromSet))], number(0))]),
  ];
  return {
    passThrough: true,
    selected: [
      {
        name: names.waivedFrom,
        // A period that begins after its end is empty.
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
              expression: bitOr([...goals(), ...lackingRates()]),
            },
          ]
        : []),
    ],
    from: { kind: 'query', query: dated, alias: 'dates' },
  };
}

function rowExpressions(rulebook: SqlRulebook, missing: MissingFields): Readonly<Record<string, () => Expression>> {
  const keys = keysOf(rulebook);
  const names = answerColumns(rulebook);
  const fact = (name: string) => column(rulebook.columnOf(name));
  const yuan = (fen: Expression, digits: number) => decimalOf({ kind: 'figure', expression: fen, scale: 2 }, digits);
  const decided = (name: string) => coalesce(textOf(factValue(name, rulebook)), text('undetermined'));
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
      rulebook,
    );
  const priced = all([isKnown(waivedUntil), isKnown(fact('component.amount'))]);
  return {
    loan_id: () => column(keys.scheduleLoan),
    instalment: () => column(keys.instalment),
    due_date: () => fact('component.dueDate'),
    component: () => fact('component.kind'),
    amount: () => yuan(fact('component.amount'), 13),
    inclusive: () => decided('loan.inclusive'),
    limb: () => limbOf(rulebook),
    track: () => decided('component.track'),
    outcome: () => decided('component.outcome'),
    latest_date: () => column(names.latest),
    requested_until: () => fact('component.requestedUntil'),
    granted_until: () => column(names.granted),
    beyond_cap: () => compare(fact('component.requestedUntil'), '>', column(names.latest)),
    penalty_waived: () => {
      const concluded = decided('component.penaltyWaiver');
      const undated = all([compare(concluded, '=', text('yes')), isNull(waivedUntil)]);
      return cases([when(undated, text(waiverStated('yes', false)))], concluded);
    },
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
    provisions: () => provisionsSql(setsOf(rulebook, 'loan', 'component'), rulebook),
    warnings: () => warningsSql(setsOf(rulebook, 'loan', 'component')),
    missing: () => missing.paths(column(names.lacking)),
    ...houseExpressions(rulebook, 'components'),
  } satisfies Record<(typeof COMPONENT_COLUMNS)[number], () => Expression>;
}

/** By which limb of the definition a loan is an inclusive small-micro loan. */
export function limbOf(rulebook: SqlRulebook): Expression {
  return byConclusion(decidingSet('loan.inclusive', rulebook), ({ params }) => {
    const limb = params.gives?.limb;
    if (limb === undefined) return undefined;
    return typeof limb === 'string' ? text(limb) : textOf(factValue(limb.fact, rulebook));
  });
}

import { FEE_CEILING } from '../../decide/contract.js';
import { TRACKS } from '../../facts/loan/component.js';
import type { Mapping } from '../../mapping/mapping-type.js';
import { type HouseColumn, isOfHouse } from '../../rulebook/own/house.js';
import { type TrackOrder, trackOrderOf } from '../../rulebook/track-order.js';
import { PARAMETER_PREFIX } from '../../rulebook/vocabulary.js';
import { isSameLoan, keysOf } from '../source/source-steps.js';
import {
  bitOr,
  cases,
  coalesce,
  column,
  compare,
  type Expression,
  max,
  number,
  text,
  unknown,
  when,
} from '../statement/expression.js';
import { type NamedQuery, named, type Statement } from '../statement/query.js';
import { componentSteps, limbOf } from './component-steps.js';
import { byConclusion, decimalOf, factValue, textOf } from './fact-sql.js';
import { decidingSet, grainSteps, setsOf } from './grain-steps.js';
import { houseExpressions } from './house-columns.js';
import { type MissingFields, missingFields } from './missing-sql.js';
import { provisionsSql } from './provisions-sql.js';
import { selectedFrom } from './selected-columns.js';
import type { SqlRulebook, SqlRuleSet } from './sql-rulebook.js';
import { warningsSql } from './warnings-sql.js';

/**
 * The columns of a row, which is one loan with its guarantee. The verdicts on the guarantee are NULL if there is none.
 * `provisions`, `warnings` and `missing` cover the loan and its guarantee; those of the components are in their own rows. Behind
 * these columns stand those of the facts that rules of the house decide for the loan and its guarantee.
 */
export const LOAN_RESULT_COLUMNS = Object.freeze([
  'loan_id',
  'inclusive',
  'limb',
  'track',
  'arrangement',
  'fee_verdict',
  'fee_charged_rate',
  'fee_allowed_rate',
  'composite_verdict',
  'composite_rate',
  'composite_ceiling',
  're_guarantee_verdict',
  're_guarantee_charged',
  'counter_guarantee',
  'provisions',
  'warnings',
  'missing',
] as const);
export type LoanColumn = (typeof LOAN_RESULT_COLUMNS)[number] | HouseColumn;

/** One row for each loan. */
export function loansStatement(
  rulebook: SqlRulebook,
  mapping: Mapping,
  columns: readonly LoanColumn[],
  comment: readonly string[],
): Statement {
  const keys = keysOf(rulebook);
  const missing = missingFields(rulebook, ['loan', 'guarantee']);
  const guarantees = guaranteeGoals(rulebook);
  const goals = columns.includes('missing') ? ['loan.inclusive', ...guarantees.map(({ ruleSet }) => ruleSet.decides)] : [];
  const chain = componentSteps(rulebook, mapping, missing, goals);
  const { ascending } = trackOrderOf(rulebook.compiled.rulebook);
  const strength = rulebook.names.of('strength', 'strength');
  const tracks = rulebook.names.of('step', 'tracks');
  const joined = rulebook.names.of('step', 'loan with track');
  const track = column(strength, 't');
  const needed = missing.needed(goals.map((goal) => decidingSet(goal, rulebook)));
  const ofGuarantee = grainSteps('guarantee', rulebook, joined, missing, needed);
  const lacking = rulebook.names.of('answer', 'missing');
  const row = rowExpressions(rulebook, missing, strength, lacking);
  const answers = rulebook.names.of('step', 'answers');
  return {
    comment,
    steps: [
      ...chain.steps,
      {
        name: tracks,
        comment: [`The strongest track of each loan's components: ${ascending.map((name, at) => `${at} ${name}`).join(', ')}`],
        query: {
          selected: [
            { name: keys.scheduleLoan, expression: column(keys.scheduleLoan) },
            { name: strength, expression: max(strengthOf(textOf(factValue('component.track', rulebook)), ascending)) },
          ],
          from: named(chain.last),
          groupBy: [column(keys.scheduleLoan)],
        },
      },
      {
        name: joined,
        comment: ['Each loan with its track, NULL if undetermined'],
        query: {
          passThrough: { of: 'l' },
          selected: [
            { name: strength, expression: track },
            {
              name: rulebook.columnOf('loan.track'),
              expression: cases(TRACKS.map((name) => when(compare(track, '=', number(ascending.indexOf(name))), text(name)))),
            },
          ],
          from: { kind: 'named', name: chain.loan, alias: 'l' },
          joins: [
            {
              kind: 'left',
              from: { kind: 'named', name: tracks, alias: 't' },
              on: isSameLoan(column(keys.scheduleLoan, 't'), column(keys.loan, 'l')),
            },
          ],
        },
      },
      ...ofGuarantee.steps,
      ...(columns.includes('missing')
        ? [
            {
              name: answers,
              comment: ['The missing facts of the loan and its guarantee, as bits'],
              query: {
                passThrough: true,
                selected: [{ name: lacking, expression: lackingBits(rulebook, keys.guarantee) }],
                from: named(ofGuarantee.last),
              },
            } satisfies NamedQuery,
          ]
        : []),
    ],
    result: {
      selected: selectedFrom(row, columns),
      from: named(columns.includes('missing') ? answers : ofGuarantee.last),
    },
  };
}

function strengthOf(track: Expression, ascending: TrackOrder['ascending']): Expression {
  const known = TRACKS.map((name) => when(compare(track, '=', text(name)), number(ascending.indexOf(name))));
  return cases(known, number(ascending.indexOf('undetermined')));
}

/** The rule sets of a guarantee that may be undetermined, for the law's answers. One that collects never is. */
function guaranteeGoals(rulebook: SqlRulebook): SqlRuleSet[] {
  return setsOf(rulebook, 'guarantee').filter(({ ruleSet }) => ruleSet.hitPolicy === 'first' && !isOfHouse(ruleSet.decides));
}

function lackingBits(rulebook: SqlRulebook, guarantee: string): Expression {
  const missing = (sets: readonly SqlRuleSet[]) => sets.map(({ missingColumn }) => column(missingColumn));
  const ofLoan = missing([decidingSet('loan.inclusive', rulebook)]);
  const guarantees = guaranteeGoals(rulebook);
  if (guarantees.length === 0) return bitOr(ofLoan);
  return cases([when(column(guarantee), bitOr([...ofLoan, ...missing(guarantees)]))], bitOr(ofLoan));
}

function rowExpressions(
  rulebook: SqlRulebook,
  missing: MissingFields,
  strength: string,
  lacking: string,
): Readonly<Record<string, () => Expression>> {
  const { ascending } = trackOrderOf(rulebook.compiled.rulebook);
  const keys = keysOf(rulebook);
  const there = column(keys.guarantee);
  const decided = (name: string) => coalesce(textOf(factValue(name, rulebook)), text('undetermined'));
  const guarantees = setsOf(rulebook, 'guarantee');
  const verdict = (name: string) =>
    rulebook.deciding(name) === undefined ? unknown('text') : cases([when(there, decided(name))]);
  const figure = (name: string, whole: number): Expression | undefined => {
    const value = factValue(name, rulebook);
    return value.kind === 'figure' ? decimalOf(value, whole) : undefined;
  };
  const known = (name: string, whole: number) => cases([when(there, figure(name, whole) ?? unknown('whole'))]);
  const given = (name: string, result: string) => {
    const set = rulebook.deciding(name);
    if (set === undefined) return unknown('whole');
    return byConclusion(
      set,
      ({ params }) => {
        const value = params.gives?.[result];
        return value === undefined || typeof value === 'string' ? undefined : figure(value.fact, 2);
      },
      'whole',
    );
  };
  const ceiling = PARAMETER_PREFIX + FEE_CEILING;
  return {
    loan_id: () => column(keys.loan),
    inclusive: () => decided('loan.inclusive'),
    limb: () => limbOf(rulebook),
    track: () =>
      cases(
        ascending.map((name, at) => when(compare(column(strength), '=', number(at)), text(name))),
        text('undetermined'),
      ),
    arrangement: () => verdict('guarantee.arrangementVerdict'),
    fee_verdict: () => verdict('guarantee.feeVerdict'),
    fee_charged_rate: () => known('guarantee.chargedFeeRate', 2),
    fee_allowed_rate: () => cases([when(there, given('guarantee.feeVerdict', 'allowedRate'))]),
    composite_verdict: () => verdict('guarantee.compositeVerdict'),
    composite_rate: () => cases([when(there, given('guarantee.compositeVerdict', 'compositeRate'))]),
    composite_ceiling: () => (rulebook.compiled.scope.constantOf(ceiling) === undefined ? unknown('whole') : known(ceiling, 2)),
    re_guarantee_verdict: () => verdict('guarantee.reGuaranteeVerdict'),
    re_guarantee_charged: () => known('guarantee.reGuaranteeFee', 13),
    counter_guarantee: () => verdict('guarantee.counterGuaranteeVerdict'),
    provisions: () => {
      const alone = provisionsSql(setsOf(rulebook, 'loan'), rulebook);
      return guarantees.length === 0
        ? alone
        : cases([when(there, provisionsSql(setsOf(rulebook, 'loan', 'guarantee'), rulebook))], alone);
    },
    warnings: () => {
      const alone = warningsSql(setsOf(rulebook, 'loan'));
      return guarantees.length === 0 ? alone : cases([when(there, warningsSql(setsOf(rulebook, 'loan', 'guarantee')))], alone);
    },
    missing: () => missing.paths(column(lacking)),
    ...houseExpressions(rulebook, 'loans', there),
  } satisfies Record<(typeof LOAN_RESULT_COLUMNS)[number], () => Expression>;
}

import { FEE_CEILING } from '../../decide/contract.js';
import { TRACKS } from '../../facts/loan/component.js';
import { type TrackOrder, trackOrderOf } from '../../rulebook/track-order.js';
import { PARAMETER_PREFIX } from '../../rulebook/vocabulary.js';
import type { Mapping } from '../source/mapping-type.js';
import { isSameLoan, keysOf } from '../source/source-steps.js';
import {
  bits,
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
import { decidingSet, grainChain, setsOf } from './chain.js';
import { componentChain, limbOf } from './component-steps.js';
import { chosen, decimalOf, factValue, textOf } from './fact-sql.js';
import { type MissingFields, missingFields } from './missing-sql.js';
import { provisionsSql } from './provisions-sql.js';
import type { Book, BookRuleSet } from './sql-rule-set.js';
import { warningsSql } from './warnings-sql.js';

/**
 * The columns of a row, which is one loan with its guarantee. The verdicts of a guarantee are NULL where there is none.
 * `provisions`, `warnings` and `missing` are those of the loan and of its guarantee; its components have theirs in their own rows.
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
export type LoanColumn = (typeof LOAN_RESULT_COLUMNS)[number];

/** One row for each loan. */
export function loansStatement(
  book: Book,
  mapping: Mapping,
  columns: readonly LoanColumn[],
  comment: readonly string[],
): Statement {
  const keys = keysOf(book);
  const missing = missingFields(book, ['loan', 'guarantee']);
  const guarantees = guaranteeGoals(book);
  const goals = columns.includes('missing') ? ['loan.inclusive', ...guarantees.map(({ ruleSet }) => ruleSet.decides)] : [];
  const chain = componentChain(book, mapping, missing, goals);
  const { ascending } = trackOrderOf(book.compiled.rulebook);
  const strength = book.names.of('strength', 'strength');
  const tracks = book.names.of('step', 'tracks');
  const joined = book.names.of('step', 'loan with track');
  const track = column(strength, 't');
  const needed = missing.needed(goals.map((goal) => decidingSet(goal, book)));
  const chainOfGuarantee = grainChain('guarantee', book, joined, missing, needed);
  const lacking = book.names.of('answer', 'missing');
  const row = rowExpressions(book, missing, strength, lacking);
  const answers = book.names.of('step', 'answers');
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
            { name: strength, expression: max(strengthOf(textOf(factValue('component.track', book)), ascending)) },
          ],
          from: named(chain.last),
          groupBy: [column(keys.scheduleLoan)],
        },
      },
      {
        name: joined,
        comment: ['Each loan with its track, unknown where it is undetermined'],
        query: {
          passes: { of: 'l' },
          selected: [
            { name: strength, expression: track },
            {
              name: book.columnOf('loan.track'),
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
      ...chainOfGuarantee.steps,
      ...(columns.includes('missing')
        ? [
            {
              name: answers,
              comment: ['What the loan and its guarantee lack, as bits'],
              query: {
                passes: true,
                selected: [{ name: lacking, expression: lackingBits(book, keys.guarantee) }],
                from: named(chainOfGuarantee.last),
              },
            } satisfies NamedQuery,
          ]
        : []),
    ],
    result: {
      selected: columns.map((one) => ({ expression: row[one](), name: one })),
      from: named(columns.includes('missing') ? answers : chainOfGuarantee.last),
    },
  };
}

function strengthOf(track: Expression, ascending: TrackOrder['ascending']): Expression {
  const known = TRACKS.map((name) => when(compare(track, '=', text(name)), number(ascending.indexOf(name))));
  return cases(known, number(ascending.indexOf('undetermined')));
}

/** The rule sets of a guarantee that may be undetermined: one that collects never is. */
function guaranteeGoals(book: Book): BookRuleSet[] {
  return setsOf(book, 'guarantee').filter(({ ruleSet }) => ruleSet.hitPolicy === 'first');
}

function lackingBits(book: Book, guarantee: string): Expression {
  const missing = (sets: readonly BookRuleSet[]) => sets.map(({ missingColumn }) => column(missingColumn));
  const ofLoan = missing([decidingSet('loan.inclusive', book)]);
  const guarantees = guaranteeGoals(book);
  if (guarantees.length === 0) return bits(ofLoan);
  return cases([when(column(guarantee), bits([...ofLoan, ...missing(guarantees)]))], bits(ofLoan));
}

function rowExpressions(
  book: Book,
  missing: MissingFields,
  strength: string,
  lacking: string,
): Record<LoanColumn, () => Expression> {
  const { ascending } = trackOrderOf(book.compiled.rulebook);
  const keys = keysOf(book);
  const there = column(keys.guarantee);
  const decided = (name: string) => coalesce(textOf(factValue(name, book)), text('undetermined'));
  const guarantees = setsOf(book, 'guarantee');
  const verdict = (name: string) => (book.deciding(name) === undefined ? unknown('text') : cases([when(there, decided(name))]));
  const figure = (name: string, whole: number): Expression | undefined => {
    const value = factValue(name, book);
    return value.kind === 'figure' ? decimalOf(value, whole) : undefined;
  };
  const known = (name: string, whole: number) => cases([when(there, figure(name, whole) ?? unknown('whole'))]);
  const given = (name: string, result: string) => {
    const set = book.deciding(name);
    if (set === undefined) return unknown('whole');
    return chosen(
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
    limb: () => limbOf(book),
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
    composite_ceiling: () => (book.compiled.scope.constantOf(ceiling) === undefined ? unknown('whole') : known(ceiling, 2)),
    re_guarantee_verdict: () => verdict('guarantee.reGuaranteeVerdict'),
    re_guarantee_charged: () => known('guarantee.reGuaranteeFee', 13),
    counter_guarantee: () => verdict('guarantee.counterGuaranteeVerdict'),
    provisions: () => {
      const alone = provisionsSql(setsOf(book, 'loan'), book);
      return guarantees.length === 0
        ? alone
        : cases([when(there, provisionsSql(setsOf(book, 'loan', 'guarantee'), book))], alone);
    },
    warnings: () => {
      const alone = warningsSql(setsOf(book, 'loan'));
      return guarantees.length === 0 ? alone : cases([when(there, warningsSql(setsOf(book, 'loan', 'guarantee')))], alone);
    },
    missing: () => missing.words(column(lacking)),
  };
}

import type { Decider } from '../../decide/decide.js';
import type { Block } from '../../document/block.js';
import type { BorrowerContradictions } from '../../facts/loan/borrowers.js';
import { Decimal } from '../../facts/values/decimal.js';
import { defaultReading } from '../../law/interpretation.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { DecisionTotals, HouseTotals, TrackTotals } from '../../portfolio/summary/decision-totals.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { GRAIN_TERMS } from '../../words/grain-terms.js';
import { lawLines } from '../../words/law-lines.js';
import { say } from '../../words/phrases.js';
import { trackTerms } from '../../words/rulebook-terms.js';
import { LABELS } from '../words/label-words.js';
import { amountText } from './report-figures.js';
import { wordedValue } from './worded-value.js';

/** A summary as a person reads it. */
export function summaryDocument(summary: DecisionTotals, rulebook: Rulebook, lang: Language): Block[] {
  const { tracks, penaltyInterest, invalid, unknownAmounts, house = [], missing, warnings, borrowers } = summary;
  const facts: [keyof typeof LABELS, string, boolean][] = [
    ['penaltySum', amountText(penaltyInterest.amount), true],
    ['assumedSum', amountText(penaltyInterest.assumed), penaltyInterest.assumed !== '0.00'],
    ['contractSum', amountText(penaltyInterest.contractInterest), true],
    ['unknownAmounts', String(unknownAmounts), unknownAmounts > 0],
    ['invalid', String(invalid), invalid > 0],
    ['contradictedBorrowers', borrowersText(borrowers, lang), borrowers.count > 0],
  ];
  return [
    { kind: 'heading', level: 2, text: LABELS.summary[lang] },
    {
      kind: 'table',
      columns: [
        { head: LABELS.track[lang] },
        { head: LABELS.loans[lang], align: 'right' },
        { head: LABELS.instalments[lang], align: 'right' },
        { head: LABELS.principalSum[lang], align: 'right' },
        { head: LABELS.interestSum[lang], align: 'right' },
      ],
      rows: [
        ...tracks.map((sums) => trackRow(wordedValue(sums.track, trackTerms(rulebook), lang), sums)),
        trackRow(LABELS.total[lang], totalOf(tracks, summary.loans)),
      ],
    },
    {
      kind: 'list',
      items: facts.flatMap(([label, text, shown]) => (shown ? [`${LABELS[label][lang]}${MARKS.colon[lang]}${text}`] : [])),
    },
    ...(house.length === 0 ? [] : [houseTable(house, lang)]),
    ...(warnings.length === 0 ? [] : [warningsTable(warnings, lang)]),
    ...(missing.length === 0 ? [] : [missingTable(missing, lang)]),
  ];
}

/** Names the rulebook, readings and parameters under which decisions were made. */
export function basisDocument(
  { rulebook, readings }: Decider,
  parameters: Readonly<Record<string, string>>,
  lang: Language,
): Block {
  const others = rulebook.interpretations.filter((it) => ![undefined, defaultReading(it)].includes(readings[it.id]));
  const listed = (label: keyof typeof LABELS, pairs: readonly string[]) =>
    pairs.length === 0 ? [] : [`${LABELS[label][lang]}: ${pairs.join(', ')}`];
  return {
    kind: 'paragraph',
    text: [
      `${LABELS.rulebook[lang]} ${rulebook.id} ${rulebook.version} (${rulebook.digest.slice(0, 12)})`,
      ...lawLines(rulebook, lang),
      ...listed(
        'otherReadings',
        others.map(({ id }) => `${id}=${readings[id]}`),
      ),
      ...listed(
        'setParameters',
        Object.entries(parameters).map(([id, value]) => `${id}=${value}`),
      ),
    ].join('; '),
  };
}

function trackRow(name: string, { loans, instalments, principal, interest }: Omit<TrackTotals, 'track'>): string[] {
  return [name, String(loans), String(instalments), amountText(principal), amountText(interest)];
}

function totalOf(tracks: readonly TrackTotals[], loans: number): Omit<TrackTotals, 'track'> {
  const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total.plus(amount), new Decimal(0)).toFixed(2);
  return {
    loans,
    instalments: tracks.reduce((total, { instalments }) => total + instalments, 0),
    principal: sum(tracks.map(({ principal }) => principal)),
    interest: sum(tracks.map(({ interest }) => interest)),
  };
}

function houseTable(house: readonly HouseTotals[], lang: Language): Block {
  return {
    kind: 'table',
    columns: [
      { head: LABELS.house[lang] },
      { head: LABELS.decided[lang] },
      { head: LABELS.decidedFor[lang] },
      { head: LABELS.count[lang], align: 'right' },
    ],
    rows: house.flatMap(({ grain, values, ...title }) =>
      values.map(({ value, count, ...words }) => [
        title[lang],
        wordedValue(value, { [value]: words }, lang),
        GRAIN_TERMS[grain][lang],
        String(count),
      ]),
    ),
  };
}

function warningsTable(warnings: DecisionTotals['warnings'], lang: Language): Block {
  return {
    kind: 'table',
    columns: [{ head: LABELS.contradictoryData[lang] }, { head: LABELS.loans[lang], align: 'right' }],
    rows: warnings.map((warning) => [warning[lang], String(warning.loans)]),
  };
}

/** How many borrowers have loans that contradict each other, with one example. */
function borrowersText({ count, example }: BorrowerContradictions, lang: Language): string {
  if (example === undefined) return String(count);
  const { borrower, field, said } = example;
  const values = said.map(({ loan, value }) => `${loan} ${value}`);
  return say(LABELS.borrowersSuchAs, lang, { count: String(count), borrower, field, values: values.join(MARKS.comma[lang]) });
}

function missingTable(missing: DecisionTotals['missing'], lang: Language): Block {
  return {
    kind: 'table',
    columns: [{ head: LABELS.undeterminedBy[lang] }, { head: LABELS.loans[lang], align: 'right' }],
    rows: missing.map(({ fact, loans }) => [fact, String(loans)]),
  };
}

import { basename } from 'node:path';
import {
  type ComparedRulebooks,
  changeTitle,
  checkedComparison,
  countedTexts,
  exampleRows,
  houseHeads,
  houseRows,
  lawChanges,
  oneSidedReadings,
  resultHeads,
  resultRows,
  ruleChangeText,
  trackSums,
  wordsRulebooks,
} from '../../compare/comparison-document.js';
import { SHOWN_TRACKS } from '../../compare/comparison-tally.js';
import { COMPARISON_WORDS } from '../../compare/comparison-words.js';
import type { ComparedLaw, ComponentChange, LawComparison } from '../../compare/law-comparison.js';
import { htmlPage } from '../../document/html-page.js';
import { escaped } from '../../document/html-text.js';
import { differenceText, totalText } from '../../facts/values/exact-sum.js';
import { largest } from '../../facts/values/extremes.js';
import { grouped } from '../../facts/values/figure.js';
import { entryOf } from '../../facts/values/map-entries.js';
import type { Language } from '../../law/wording.js';
import { givenLanguage, onlyOptions, optionOf, textOption } from '../../rulebook/caller-options.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { capital } from '../../words/phrases.js';
import { trackTerms } from '../../words/rulebook-terms.js';
import type { RejectLine } from '../loans/reject.js';
import { barChart, type Chart, textWidth } from '../report/chart.js';
import { reportedRejects } from '../report/report-input.js';
import { cardList, charted, figureOf, noteLines, rejectedLines, shortAmount, table } from '../report/report-parts.js';
import { WORDS as REPORT_WORDS, said } from '../report/report-words.js';
import { STYLE } from '../report/style.js';
import { COMPARISON_PAGE_WORDS as WORDS } from './comparison-page-words.js';

/** The options of the page of a comparison. */
export interface ComparisonReportOptions {
  /** Default: `zh`. */
  readonly lang?: Language | undefined;
  /** The file of loans, whose name stands in the title. */
  readonly input?: string | undefined;
  /** The first rejected lines. */
  readonly rejects?: readonly RejectLine[] | undefined;
  /** The rulebook whose words are used, that of the baseline. Default: that of the Ningxia notice of 2020. */
  readonly rulebook?: Rulebook | undefined;
  /** The rulebook of the compared law, for what it alone has. Default: the same. */
  readonly against?: Rulebook | undefined;
}

// More bars than these are no chart; the table has them all.
const KINDS_CHARTED = 12;
const KINDS_DETAILED = 40;
// Wider names would leave no room for the bars.
const WIDEST_NAME = 500;
const SPACE_BESIDE_NAME = 24;

const SIDES = ['from', 'to'] as const;

/**
 * A comparison of two laws over a portfolio as one self-contained page of HTML, with charts, their figures, the rules that make
 * the difference, examples and the rejected lines.
 *
 * @throws {InvalidInputError} for an invalid comparison, or invalid rejected lines
 * @throws {InvalidOptionError} for an unknown language, a name that is not a text, or a rulebook that was not checked
 */
export function comparisonReport(given: LawComparison, options: ComparisonReportOptions = {}): string {
  onlyOptions<ComparisonReportOptions>(options, { lang: true, input: true, rejects: true, rulebook: true, against: true });
  const lang = givenLanguage(optionOf(options, 'lang') ?? 'zh');
  const input = textOption(options, 'input');
  const rejects = reportedRejects((optionOf(options, 'rejects') ?? []) as readonly RejectLine[]);
  const rulebooks = wordsRulebooks(options);
  const rulebook = rulebooks.from;
  const comparison = checkedComparison(given);
  const title = COMPARISON_WORDS.title[lang];
  const content = [
    `<h1>${escaped(title)}</h1>`,
    input === undefined ? '' : `<p class="file">${escaped(basename(input))}</p>`,
    overview(comparison, rulebooks, lang),
    tracksOnBothSides(comparison, rulebook, lang),
    penaltyOnBothSides(comparison, lang),
    house(comparison, rulebook, lang),
    changesByKind(comparison, rulebook, lang),
    reasons(comparison, rulebook, lang),
    oneSided(comparison, rulebooks, lang),
    rejectedLines(comparison.rejected, rejects, lang),
    basis(comparison, lang),
  ].join('\n');
  return htmlPage({ title: input === undefined ? title : `${title} · ${basename(input)}`, style: STYLE, content }, lang);
}

/** The questions of reading that one law alone has, on demand. */
function oneSided(comparison: LawComparison, rulebooks: ComparedRulebooks, lang: Language): string {
  const groups = oneSidedReadings(comparison, rulebooks, lang).map(
    ({ title, items }) => `<details>\n<summary>${escaped(title)}</summary>\n${noteLines(items)}\n</details>`,
  );
  return groups.length === 0 ? '' : `<section>\n${groups.join('\n')}\n</section>`;
}

function overview(comparison: LawComparison, rulebooks: ComparedRulebooks, lang: Language): string {
  const { loans, rejected, penaltyInterest } = comparison;
  const due = SIDES.map((side) => {
    const { principal, interest } = trackSums(comparison, side, 'shall-defer');
    return totalText([principal, interest]);
  });
  const [from = '0.00', to = '0.00'] = due;
  const cards: [string, string][] = [
    [WORDS.comparedLoans[lang], grouped(String(loans.compared))],
    [WORDS.changedLoans[lang], grouped(String(loans.changed))],
    [
      said(WORDS.mustDefer, lang, { duty: trackTerms(rulebooks.from)['shall-defer'][lang] }),
      signedAmount(differenceText(from, to), lang),
    ],
    [WORDS.penaltyDifference[lang], signedAmount(differenceText(penaltyInterest.from, penaltyInterest.to), lang)],
    [WORDS.rejected[lang], grouped(String(rejected))],
  ];
  return `<section>
<h2>${escaped(WORDS.overview[lang])}</h2>
${noteLines(lawChanges(comparison, rulebooks, lang))}
${cardList(cards)}
${noteLines(countedTexts(comparison, lang))}
</section>`;
}

function house(comparison: LawComparison, rulebook: Rulebook, lang: Language): string {
  const rows = houseRows(comparison, rulebook, lang);
  if (rows.length === 0) return '';
  const title = capital(COMPARISON_WORDS.house[lang]);
  return `<section>\n<h2>${escaped(title)}</h2>\n${table(houseHeads(lang), rows, false)}\n</section>`;
}

function signedAmount(difference: string, lang: Language): string {
  if (difference.startsWith('-')) return `−${shortAmount(Number(difference.slice(1)), lang)}`;
  return `${Number(difference) > 0 ? '+' : ''}${shortAmount(Number(difference), lang)}`;
}

function tracksOnBothSides(comparison: LawComparison, rulebook: Rulebook, lang: Language): string {
  const bars = SIDES.map((side) => ({
    label: COMPARISON_WORDS[side][lang],
    parts: SHOWN_TRACKS.map((track) => {
      const { principal, interest } = trackSums(comparison, side, track);
      return Number(totalText([principal, interest]));
    }),
  }));
  const chart: Chart = {
    id: 'tracks',
    title: WORDS.tracks[lang],
    description: WORDS.tracksDescription[lang],
    bars,
    series: SHOWN_TRACKS.map((track) => ({ name: trackTerms(rulebook)[track][lang], className: track })),
    figure: figureOf(bars, lang),
  };
  return charted(chart, barChart(chart), resultHeads(lang), resultRows(comparison, rulebook, lang), lang);
}

function penaltyOnBothSides({ penaltyInterest, penaltyAssumed }: LawComparison, lang: Language): string {
  const rows = SIDES.map((side) => [
    COMPARISON_WORDS[side][lang],
    differenceText(penaltyAssumed[side], penaltyInterest[side]),
    penaltyAssumed[side],
  ]);
  const bars = rows.map(([label = '', ...parts]) => ({ label, parts: parts.map(Number) }));
  const chart: Chart = {
    id: 'penalty',
    title: WORDS.penalty[lang],
    description: WORDS.penaltyDescription[lang],
    bars,
    series: [
      { name: WORDS.atContractRate[lang], className: 'principal' },
      { name: WORDS.atHighestMultiple[lang], className: 'interest' },
    ],
    figure: figureOf(bars, lang),
  };
  const heads = ['', WORDS.atContractRate[lang], WORDS.atHighestMultiple[lang]];
  const shown = rows.map(([label = '', ...sums]) => [label, ...sums.map(grouped)]);
  return charted(chart, barChart(chart), heads, shown, lang);
}

function changesByKind({ changes }: LawComparison, rulebook: Rulebook, lang: Language): string {
  if (changes.length === 0) return '';
  const byTitle = new Map<string, { readonly principal: string[]; readonly interest: string[] }>();
  for (const change of changes) {
    const sums = entryOf(byTitle, changeTitle(change, rulebook, lang), () => ({ principal: [], interest: [] }));
    sums.principal.push(change.principal);
    sums.interest.push(change.interest);
  }
  const bars = [...byTitle]
    .map(([label, { principal, interest }]) => ({ label, parts: [Number(totalText(principal)), Number(totalText(interest))] }))
    .slice(0, KINDS_CHARTED);
  const chart: Chart = {
    id: 'changes',
    title: WORDS.changes[lang],
    description: said(WORDS.changesDescription, lang, { count: String(KINDS_CHARTED) }),
    bars,
    series: [
      { name: REPORT_WORDS.principal[lang], className: 'principal' },
      { name: REPORT_WORDS.interest[lang], className: 'interest' },
    ],
    nameWidth: Math.min(WIDEST_NAME, largest(bars.map(({ label }) => textWidth(label))) + SPACE_BESIDE_NAME),
    figure: figureOf(bars, lang),
  };
  const heads = [
    WORDS.change,
    REPORT_WORDS.loans,
    WORDS.components,
    REPORT_WORDS.principal,
    REPORT_WORDS.interest,
    WORDS.penaltyFrom,
    WORDS.penaltyTo,
  ];
  const rows = changes.map((change) => [
    changeTitle(change, rulebook, lang),
    grouped(String(change.loans)),
    grouped(String(change.components)),
    grouped(change.principal),
    grouped(change.interest),
    grouped(change.penaltyInterest.from),
    grouped(change.penaltyInterest.to),
  ]);
  return charted(
    chart,
    barChart(chart),
    heads.map((word) => word[lang]),
    rows,
    lang,
  );
}

/** Each kind of change with the rules that make the difference and its examples. */
function reasons({ changes }: LawComparison, rulebook: Rulebook, lang: Language): string {
  if (changes.length === 0) return '';
  const more = changes.length - KINDS_DETAILED;
  const shown = changes.slice(0, KINDS_DETAILED).map((change) => reason(change, rulebook, lang));
  const note = more > 0 ? noteLines([said(COMPARISON_WORDS.moreChanges, lang, { count: String(more) })]) : '';
  return `<section>\n<h2>${escaped(WORDS.because[lang])}</h2>\n${shown.join('\n')}\n${note}\n</section>`;
}

function reason(change: ComponentChange, rulebook: Rulebook, lang: Language): string {
  const { columns, rows } = exampleRows(change.examples, lang);
  return `<details>
<summary>${escaped(changeTitle(change, rulebook, lang))}</summary>
${noteLines(change.rules.map((rule) => ruleChangeText(rule, rulebook, lang)))}
${rows.length === 0 ? '' : table(columns, rows, false)}
</details>`;
}

function basis({ from, to }: LawComparison, lang: Language): string {
  const pairs = (values: Readonly<Record<string, string>>) => Object.entries(values).map(([id, value]) => `${id} = ${value}`);
  const listed = ({ rulebook, readings, parameters = {}, asOf }: ComparedLaw) => [
    `${rulebook.id} ${rulebook.version}`,
    `SHA-256 ${rulebook.digest}`,
    ...(asOf === undefined ? [] : [asOf]),
    ...pairs(parameters),
    ...pairs(readings),
  ];
  const lists = SIDES.map((side) => {
    const values = listed(side === 'from' ? from : to).map((value) => `<dd>${escaped(value)}</dd>`);
    return `<dt>${escaped(COMPARISON_WORDS[side][lang])}</dt>${values.join('')}`;
  });
  return `<section class="basis">\n<h2>${escaped(WORDS.basis[lang])}</h2>\n<dl>\n${lists.join('\n')}\n</dl>\n</section>`;
}

import { ningxia2020Deferral } from '../../decide/ningxia-2020-deferral.js';
import { htmlPage } from '../../document/html-page.js';
import { escaped } from '../../document/html-text.js';
import { grouped } from '../../facts/values/figure.js';
import { fileName } from '../../files/file-name.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { givenLanguage, onlyOptions, optionOf, textOption } from '../../rulebook/caller-options.js';
import { reliedOn } from '../../rulebook/load/checked-rulebook.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { GRAIN_TERMS } from '../../words/grain-terms.js';
import { capital } from '../../words/phrases.js';
import { trackTerms } from '../../words/rulebook-terms.js';
import type { RejectLine } from '../loans/reject.js';
import { codesText } from '../plausibility/seen-codes.js';
import { guessNote } from '../read/bytes/guess-note.js';
import type { ExposureText, PortfolioSummary } from '../summary/portfolio-summary.js';
import { TRACK_ORDER } from '../summary/portfolio-tally.js';
import { barChart, type Chart, columnChart } from './chart.js';
import { type ReportedRejects, type ReportedSummary, reportedRejects, reportedSummary } from './report-input.js';
import { cardList, charted, figureOf, noteLines, rejectedLines, shortAmount, table } from './report-parts.js';
import { SIZE_TERMS, said, WORDS } from './report-words.js';
import { STYLE } from './style.js';

type TrackTerms = ReturnType<typeof trackTerms>;

/** The options of a report. */
export interface PortfolioReportOptions {
  /** Default: `zh`. */
  readonly lang?: Language | undefined;
  /** The file of loans, whose name stands in the title. */
  readonly input?: string | undefined;
  /** The first rejected lines. */
  readonly rejects?: readonly RejectLine[] | undefined;
  /** The rulebook that the loans were decided under, whose words are used. Default: that of the Ningxia notice of 2020. */
  readonly rulebook?: Rulebook | undefined;
}

/**
 * A report on a portfolio as one self-contained page of HTML, with charts, their figures and the rejected lines.
 *
 * @throws {InvalidInputError} for an invalid summary, or invalid rejected lines
 * @throws {InvalidOptionError} for an unknown language, a name that is not a text, or a rulebook that was not checked
 */
export function portfolioReport(given: PortfolioSummary, options: PortfolioReportOptions = {}): string {
  onlyOptions<PortfolioReportOptions>(options, { lang: true, input: true, rejects: true, rulebook: true });
  const lang = givenLanguage(optionOf(options, 'lang') ?? 'zh');
  const input = textOption(options, 'input');
  const rejects = reportedRejects((optionOf(options, 'rejects') ?? []) as readonly RejectLine[]);
  const givenRulebook = optionOf(options, 'rulebook') as Rulebook | undefined;
  const rulebook = givenRulebook === undefined ? ningxia2020Deferral() : reliedOn(givenRulebook);
  const summary = reportedSummary(given);
  const title = WORDS.title[lang];
  const sections = reportSections(summary, rejects, rulebook, lang);
  const content = [
    `<h1>${escaped(title)}</h1>`,
    input === undefined ? '' : `<p class="file">${escaped(fileName(input))}</p>`,
    sections.overview,
    ...sections.details,
  ].join('\n');
  return htmlPage({ title: input === undefined ? title : `${title} · ${fileName(input)}`, style: STYLE, content }, lang);
}

/** The sections of a report, each as markup. */
export interface ReportSections {
  readonly overview: string;
  readonly details: readonly string[];
}

/** Writes the sections of a report on a summary that is of this program. */
export function reportSections(
  summary: ReportedSummary,
  rejects: ReportedRejects,
  rulebook: Rulebook,
  lang: Language,
): ReportSections {
  const terms = trackTerms(rulebook);
  return {
    overview: overview(summary, terms, lang),
    details: [
      weeks(summary, terms, lang),
      tracks(summary, terms, lang),
      sizes(summary, terms, lang),
      house(summary, lang),
      warnings(summary, lang),
      implausible(summary, lang),
      missing(summary, lang),
      rejectedLines(summary.invalid, rejects, lang),
      basis(summary, lang),
    ],
  };
}

function overview(
  { loans, invalid, tracks: byTrack, penaltyInterest, unknownAmounts, encodings = [] }: ReportedSummary,
  terms: TrackTerms,
  lang: Language,
): string {
  const due = byTrack.find(({ track }) => track === 'shall-defer');
  const open = byTrack.find(({ track }) => track === 'undetermined')?.loans ?? 0;
  const cards: [string, string][] = [
    [WORDS.loans[lang], grouped(String(loans))],
    [
      said(WORDS.mustDefer, lang, { duty: terms['shall-defer'][lang] }),
      shortAmount(Number(due?.principal ?? 0) + Number(due?.interest ?? 0), lang),
    ],
    [WORDS.penalty[lang], shortAmount(Number(penaltyInterest.amount), lang)],
    [WORDS.undetermined[lang], grouped(String(open))],
    [WORDS.rejected[lang], grouped(String(invalid))],
  ];
  const notes = [
    ...(Number(penaltyInterest.contractInterest) > 0
      ? [said(WORDS.contractInterest, lang, { amount: grouped(penaltyInterest.contractInterest) })]
      : []),
    ...(Number(penaltyInterest.assumed) > 0
      ? [`${WORDS.penalty[lang]}${MARKS.colon[lang]}${said(WORDS.assumed, lang, { amount: grouped(penaltyInterest.assumed) })}`]
      : []),
    ...(unknownAmounts > 0 ? [said(WORDS.unknownAmounts, lang, { count: String(unknownAmounts) })] : []),
    ...encodings.map((guess) => guessNote(guess, lang)),
  ];
  return `<section>
<h2>${escaped(WORDS.overview[lang])}</h2>
${cardList(cards)}
${noteLines(notes)}
</section>`;
}

function weeks({ weeks: found }: ReportedSummary, terms: TrackTerms, lang: Language): string {
  const bars = found.map(({ week, due }) => ({ label: week ?? WORDS.noDate[lang], parts: partsOf(due) }));
  const chart = {
    id: 'weeks',
    title: WORDS.byWeek[lang],
    description: WORDS.byWeekDescription[lang],
    bars,
    ...byTrackSeries(bars, terms, lang),
  };
  const rows = found.map(({ week, ...exposure }) => [week ?? WORDS.noDate[lang], ...exposureCells(exposure)]);
  return charted(chart, columnChart(chart), [WORDS.week[lang], ...exposureHeads(terms, lang)], rows, lang);
}

function sizes({ sizes: found }: ReportedSummary, terms: TrackTerms, lang: Language): string {
  const bars = found.map(({ size, due }) => ({ label: SIZE_TERMS[size][lang], parts: partsOf(due) }));
  const chart = {
    id: 'sizes',
    title: WORDS.bySize[lang],
    description: WORDS.bySizeDescription[lang],
    bars,
    ...byTrackSeries(bars, terms, lang),
  };
  const rows = found.map(({ size, loans, ...exposure }) => [
    SIZE_TERMS[size][lang],
    grouped(String(loans)),
    ...exposureCells(exposure),
  ]);
  return charted(chart, barChart(chart), [WORDS.size[lang], WORDS.loans[lang], ...exposureHeads(terms, lang)], rows, lang);
}

function tracks({ tracks: found }: ReportedSummary, terms: TrackTerms, lang: Language): string {
  const bars = found.map(({ track, principal, interest }) => ({
    label: terms[track][lang],
    parts: [Number(principal), Number(interest)],
  }));
  const chart: Chart = {
    id: 'tracks',
    title: WORDS.byTrack[lang],
    description: WORDS.byTrackDescription[lang],
    bars,
    series: [
      { name: WORDS.principal[lang], className: 'principal' },
      { name: WORDS.interest[lang], className: 'interest' },
    ],
    figure: figureOf(bars, lang),
  };
  const rows = found.map(({ track, loans, instalments, principal, interest }) => [
    terms[track][lang],
    grouped(String(loans)),
    grouped(String(instalments)),
    grouped(principal),
    grouped(interest),
  ]);
  const heads = [WORDS.track[lang], WORDS.loans[lang], WORDS.instalments[lang], WORDS.principal[lang], WORDS.interest[lang]];
  return charted(chart, barChart(chart), heads, rows, lang);
}

function house({ house: found = [] }: ReportedSummary, lang: Language): string {
  const rows = found.flatMap(({ grain, values, ...title }) =>
    values.map(({ count, ...words }) => [title[lang], words[lang], GRAIN_TERMS[grain][lang], grouped(String(count))]),
  );
  if (rows.length === 0) return '';
  const heads = [WORDS.fact, WORDS.decided, WORDS.decidedFor, WORDS.count].map((word) => word[lang]);
  return `<section>\n<h2>${escaped(capital(WORDS.house[lang]))}</h2>\n${table(heads, rows, false)}\n</section>`;
}

function warnings({ warnings: found, borrowers }: ReportedSummary, lang: Language): string {
  if (found.length === 0 && borrowers.count === 0) return '';
  const rows = found.map((warning) => [warning[lang], grouped(String(warning.loans))]);
  const { count, example } = borrowers;
  const values = example?.said.map(({ loan, value }) => `${loan} ${value}`).join(MARKS.comma[lang]) ?? '';
  const note =
    example === undefined
      ? ''
      : `\n<p class="note">${escaped(
          said(WORDS.borrowers, lang, {
            count: grouped(String(count)),
            borrower: example.borrower,
            field: example.field,
            values,
          }),
        )}</p>`;
  const listed = rows.length === 0 ? '' : `\n${table([WORDS.warning[lang], WORDS.loans[lang]], rows)}`;
  return `<section>\n<h2>${escaped(WORDS.warnings[lang])}</h2>${listed}${note}\n</section>`;
}

function implausible({ implausible: found }: ReportedSummary, lang: Language): string {
  if (found.length === 0) return '';
  const rows = found.map(({ codes, count, of, example: { of: file, row, loan = '', value }, ...words }) => [
    codes === undefined ? words[lang] : `${words[lang]}${MARKS.colon[lang]}${codesText(codes, lang)}`,
    `${grouped(String(count))}/${grouped(String(of))}`,
    file === 'schedule' ? `${WORDS.schedule[lang]}:${row}` : String(row),
    loan,
    value,
    words.reason[lang],
  ]);
  const heads = [WORDS.implausible, WORDS.count, WORDS.line, WORDS.loan, WORDS.value, WORDS.reason].map((word) => word[lang]);
  return `<section>\n<h2>${escaped(WORDS.implausible[lang])}</h2>\n${table(heads, rows, false)}\n</section>`;
}

function missing({ missing: found }: ReportedSummary, lang: Language): string {
  if (found.length === 0) return '';
  const rows = found.map(({ fact, loans }) => [fact, grouped(String(loans))]);
  return `<section>\n<h2>${escaped(WORDS.missing[lang])}</h2>\n${table([WORDS.fact[lang], WORDS.loans[lang]], rows)}\n</section>`;
}

function basis({ rulebook, readings, parameters }: ReportedSummary, lang: Language): string {
  const pairs = (values: Readonly<Record<string, string>>) => Object.entries(values).map(([id, value]) => `${id} = ${value}`);
  const lists = [
    [WORDS.rulebook[lang], [`${rulebook.id} ${rulebook.version}`, `SHA-256 ${rulebook.digest}`]],
    ...(parameters === undefined ? [] : [[WORDS.setParameters[lang], pairs(parameters)] as const]),
    [WORDS.readings[lang], pairs(readings)],
  ] as const;
  return `<section class="basis">
<h2>${escaped(WORDS.basis[lang])}</h2>
<dl>
${lists.map(([name, values]) => `<dt>${escaped(name)}</dt>${values.map((value) => `<dd>${escaped(value)}</dd>`).join('')}`).join('\n')}
</dl>
</section>`;
}

function partsOf(due: ExposureText['due']): number[] {
  return TRACK_ORDER.map((track) => Number(due[track]));
}

function byTrackSeries(bars: Chart['bars'], terms: TrackTerms, lang: Language): Pick<Chart, 'series' | 'figure'> {
  return {
    series: TRACK_ORDER.map((track) => ({ name: terms[track][lang], className: track })),
    figure: figureOf(bars, lang),
  };
}

function exposureHeads(terms: TrackTerms, lang: Language): string[] {
  return [...TRACK_ORDER.map((track) => `${terms[track][lang]} (${WORDS.yuan[lang]})`), WORDS.penaltyColumn[lang]];
}

function exposureCells({ due, penaltyInterest }: ExposureText): string[] {
  return [...TRACK_ORDER.map((track) => grouped(due[track])), grouped(penaltyInterest)];
}

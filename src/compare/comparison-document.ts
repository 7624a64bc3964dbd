import type { GuaranteeDecision, Track } from '../decide/decision.js';
import { ningxia2020Deferral } from '../decide/ningxia-2020-deferral.js';
import type { Block } from '../document/block.js';
import { DOCUMENT_OPTIONS, type DocumentOptions, documentOptions, printDocument } from '../document/document-format.js';
import { InvalidInputError } from '../facts/input/invalid-input.js';
import { parsedInput } from '../facts/input/parsed-input.js';
import { REFUSED_INPUTS } from '../facts/input/refused-inputs-words.js';
import { differenceText, totalText } from '../facts/values/exact-sum.js';
import { grouped } from '../facts/values/figure.js';
import type { Parameter } from '../law/parameter.js';
import { MARKS } from '../law/punctuation.js';
import type { Language, Wording } from '../law/wording.js';
import { onlyOptions, optionOf } from '../rulebook/caller-options.js';
import { reliedOn } from '../rulebook/load/checked-rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { YES_NO_TERMS } from '../words/comparison-terms.js';
import {
  ARRANGEMENT_TERMS,
  COMPONENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  GUARANTEE_PART_TERMS,
  RE_GUARANTEE_TERMS,
  UNDETERMINED,
} from '../words/decision-terms.js';
import { factWords } from '../words/fact-words.js';
import { GRAIN_TERMS } from '../words/grain-terms.js';
import { say } from '../words/phrases.js';
import { outcomeTerms, trackTerms } from '../words/rulebook-terms.js';
import { houseTerm, houseValueText } from '../words/value-terms.js';
import { valueText } from '../words/value-text.js';
import { SHOWN_TRACKS } from './comparison-tally.js';
import { ANSWER_TERMS, COMPARISON_WORDS as WORDS } from './comparison-words.js';
import {
  type ComparedConclusion,
  type ComparedExample,
  type ComparedFigures,
  type ComparedRule,
  type ComponentChange,
  type LawComparison,
  lawComparisonSchema,
  type RuleChange,
} from './law-comparison.js';

/** How a comparison is written. */
export interface ComparisonTextOptions extends DocumentOptions {
  /** The rulebook whose words are used, that of the baseline. Default: that of the Ningxia notice of 2020. */
  readonly rulebook?: Rulebook | undefined;
  /** The rulebook of the compared law, for what it alone has. Default: the same. */
  readonly against?: Rulebook | undefined;
}

/** The rulebooks whose words a comparison is told in. */
export interface ComparedRulebooks {
  readonly from: Rulebook;
  readonly to: Rulebook;
}

// Nobody reads more in a text; the data hold them all.
const CHANGES_SHOWN = 20;

/**
 * A comparison as a person reads it: what is compared, what it comes to, and each kind of change with its rules and examples.
 *
 * @throws {InvalidInputError} where the value is no comparison
 * @throws {InvalidOptionError} for a language or a format that there is not, or a rulebook that was not checked
 */
export function comparisonText(given: LawComparison, options: ComparisonTextOptions = {}): string {
  onlyOptions<ComparisonTextOptions>(options, { ...DOCUMENT_OPTIONS, rulebook: true, against: true });
  const { lang, format } = documentOptions(options);
  return printDocument(comparisonDocument(checkedComparison(given), wordsRulebooks(options), lang), format, lang);
}

/** The rulebooks whose words options ask for. They are whole, for the laws of two days may be compared. */
export function wordsRulebooks(options: Pick<ComparisonTextOptions, 'rulebook' | 'against'>): ComparedRulebooks {
  const from = optionOf(options, 'rulebook') as Rulebook | undefined;
  const to = optionOf(options, 'against') as Rulebook | undefined;
  for (const given of [from, to]) if (given !== undefined) reliedOn(given);
  const own = from ?? ningxia2020Deferral();
  return { from: own, to: to ?? own };
}

/** @throws {InvalidInputError} where the value is no comparison: it may have been stored, and be of any provenance */
export function checkedComparison(given: LawComparison): LawComparison {
  return parsedInput(lawComparisonSchema, given, (problems) => new InvalidInputError(REFUSED_INPUTS.comparison, problems));
}

/** A comparison in blocks. */
export function comparisonDocument(comparison: LawComparison, rulebooks: ComparedRulebooks, lang: Language): Block[] {
  const { changes } = comparison;
  const rulebook = rulebooks.from;
  return [
    { kind: 'heading', level: 1, text: WORDS.title[lang] },
    { kind: 'heading', level: 2, text: WORDS.law[lang] },
    { kind: 'list', items: lawChanges(comparison, rulebooks, lang) },
    { kind: 'heading', level: 2, text: WORDS.result[lang] },
    ...countedTexts(comparison, lang).map((text): Block => ({ kind: 'paragraph', text })),
    ...resultTable(comparison, rulebook, lang),
    ...inclusiveTable(comparison, lang),
    ...guaranteeTable(comparison, lang),
    ...houseTable(comparison, rulebook, lang),
    ...(changes.length === 0 ? [] : [{ kind: 'heading', level: 2, text: WORDS.changes[lang] } as const]),
    ...changes.slice(0, CHANGES_SHOWN).flatMap((change) => changeBlocks(change, rulebook, lang)),
    ...(changes.length > CHANGES_SHOWN
      ? [{ kind: 'paragraph', text: say(WORDS.moreChanges, lang, { count: String(changes.length - CHANGES_SHOWN) }) } as const]
      : []),
    ...oneSidedReadings(comparison, rulebooks, lang).flatMap(({ title, items }): Block[] => [
      { kind: 'heading', level: 2, text: title },
      { kind: 'list', items },
    ]),
  ];
}

/** In what the two laws differ. What only one of them knows is counted, and listed by `oneSidedReadings`. */
export function lawChanges({ from, to }: LawComparison, rulebooks: ComparedRulebooks, lang: Language): string[] {
  const named = ({ rulebook: { id, version, digest } }: LawComparison['from']) => `${id} ${version} (${digest.slice(0, 12)})`;
  const isOne = from.rulebook.digest === to.rulebook.digest;
  const set = (side: 'from' | 'to', id: string) =>
    ({ from, to })[side].parameters?.[id] ?? rulebooks[side].parameters.find((it) => it.id === id)?.value;
  const parameters = differing(from.parameters ?? {}, to.parameters ?? {}).map((id) =>
    say(WORDS.parameterChange, lang, {
      name: parameterOf(id, rulebooks)?.title[lang] ?? id,
      from: parameterText(id, set('from', id), rulebooks, lang),
      to: parameterText(id, set('to', id), rulebooks, lang),
    }),
  );
  const readings = differing(from.readings, to.readings)
    .filter((id) => id in from.readings && id in to.readings)
    .map((id) =>
      say(WORDS.readingChange, lang, {
        name: questionText(id, rulebooks.from, lang),
        from: readingText(id, from.readings[id], rulebooks.from, lang),
        to: readingText(id, to.readings[id], rulebooks.to, lang),
      }),
    );
  const alone = { from: String(only(from, to).length), to: String(only(to, from).length) };
  const day = (asOf: string | undefined) => asOf ?? WORDS.noDay[lang];
  return [
    isOne
      ? say(WORDS.oneRulebook, lang, { rulebook: named(from) })
      : say(WORDS.ruleBooks, lang, { from: named(from), to: named(to) }),
    ...parameters,
    ...readings,
    ...(alone.from === '0' && alone.to === '0' ? [] : [say(WORDS.onlyInOne, lang, alone)]),
    ...(from.lawAsOf === to.lawAsOf ? [] : [say(WORDS.lawAsOfChange, lang, { from: day(from.lawAsOf), to: day(to.lawAsOf) })]),
    ...(from.asOf === to.asOf ? [] : [say(WORDS.asOfChange, lang, { from: day(from.asOf), to: day(to.asOf) })]),
    ...(JSON.stringify(from) === JSON.stringify(to) ? [WORDS.sameLaw[lang]] : []),
  ];
}

/** The keys of two records under which they hold different texts. */
function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]);
}

/** The questions of reading that one of the laws alone has, each with how it is read. */
export function oneSidedReadings(
  { from, to }: LawComparison,
  rulebooks: ComparedRulebooks,
  lang: Language,
): { readonly title: string; readonly items: readonly string[] }[] {
  return (['from', 'to'] as const).flatMap((side) => {
    const [own, other] = side === 'from' ? [from, to] : [to, from];
    const ids = only(own, other);
    if (ids.length === 0) return [];
    const items = ids.map((id) =>
      say(WORDS.readingOnly, lang, {
        name: questionText(id, rulebooks[side], lang),
        reading: readingText(id, own.readings[id], rulebooks[side], lang),
      }),
    );
    return [{ title: say(WORDS.onlyIn, lang, { side: WORDS[side][lang], count: String(ids.length) }), items }];
  });
}

/** The ids of the readings that a law has and another has not. */
function only({ readings }: LawComparison['from'], other: LawComparison['from']): string[] {
  return Object.keys(readings).filter((id) => !(id in other.readings));
}

/** A parameter as the baseline or, where it has none of that id, the compared law has it. */
function parameterOf(id: string, { from, to }: ComparedRulebooks): Parameter | undefined {
  return [...from.parameters, ...to.parameters].find((it) => it.id === id);
}

function parameterText(id: string, value: string | undefined, { from, to }: ComparedRulebooks, lang: Language): string {
  if (value === undefined) return WORDS.notInIt[lang];
  const type = parameterOf(id, { from, to })?.type;
  return type === undefined ? value : valueText(id, { kind: type }, value, from, lang);
}

function questionText(id: string, { interpretations }: Rulebook, lang: Language): string {
  return interpretations.find((it) => it.id === id)?.question[lang] ?? id;
}

function readingText(id: string, reading: string | undefined, { interpretations }: Rulebook, lang: Language): string {
  if (reading === undefined) return WORDS.notInIt[lang];
  const words = interpretations.find((it) => it.id === id)?.readings.find((it) => it.id === reading);
  return words === undefined ? reading : words[lang];
}

/** How many loans and components were compared, and how many are decided differently. */
export function countedTexts(comparison: LawComparison, lang: Language): string[] {
  const { loans, components, rejected, unknownAmounts, from, to } = comparison;
  const [before, after] = [from.house ?? [], to.house ?? []];
  const house = [...before.filter((fact) => !after.includes(fact)), ...after.filter((fact) => !before.includes(fact))];
  const number = (count: number) => grouped(String(count));
  return [
    say(WORDS.counted, lang, {
      compared: number(loans.compared),
      changed: number(loans.changed),
      components: number(components.compared),
      changedComponents: number(components.changed),
    }),
    ...(loans.changed === 0 ? [WORDS.noChange[lang]] : []),
    ...(house.length === 0 ? [] : [say(WORDS.houseNotCompared, lang, { facts: house.join(MARKS.list[lang]) })]),
    ...(rejected === 0 ? [] : [say(WORDS.rejected, lang, { count: number(rejected) })]),
    ...(unknownAmounts === 0 ? [] : [say(WORDS.unknownAmounts, lang, { count: number(unknownAmounts) })]),
  ];
}

/** What of the loans comes under a track on one side. */
export function trackSums({ tracks }: LawComparison, side: 'from' | 'to', track: Track) {
  const own = tracks.filter((one) => one[side] === track);
  return {
    loans: own.reduce((sum, { loans }) => sum + loans, 0),
    principal: totalText(own.map(({ principal }) => principal)),
    interest: totalText(own.map(({ interest }) => interest)),
  };
}

/** What the loans come to on both sides, as far as that differs: each row a name, both figures and their difference. */
export function resultRows(comparison: LawComparison, rulebook: Rulebook, lang: Language): string[][] {
  const ofTracks = SHOWN_TRACKS.flatMap((track) => {
    const [from, to] = [trackSums(comparison, 'from', track), trackSums(comparison, 'to', track)];
    const name = { track: trackTerms(rulebook)[track][lang] };
    return [
      [say(WORDS.loansOf, lang, name), String(from.loans), String(to.loans), String(to.loans - from.loans)],
      sumRow(say(WORDS.principalOf, lang, name), { from: from.principal, to: to.principal }),
      sumRow(say(WORDS.interestOf, lang, name), { from: from.interest, to: to.interest }),
    ];
  });
  return [
    ...ofTracks,
    sumRow(WORDS.penaltySum[lang], comparison.penaltyInterest),
    sumRow(WORDS.assumedSum[lang], comparison.penaltyAssumed),
    sumRow(WORDS.contractSum[lang], comparison.contractInterest),
  ]
    .filter(([, from, to]) => from !== to)
    .map(([name = '', ...figures]) => [name, ...figures.map(groupedFigure)]);
}

function sumRow(name: string, { from, to }: { readonly from: string; readonly to: string }): string[] {
  return [name, from, to, differenceText(from, to)];
}

/** A figure with its thousands apart; a difference with its sign. */
function groupedFigure(figure: string, at: number): string {
  const isDifference = at === 2;
  if (figure.startsWith('-')) return `−${grouped(figure.slice(1))}`;
  return isDifference ? `+${grouped(figure)}` : grouped(figure);
}

/** The heads of `resultRows`. */
export function resultHeads(lang: Language): string[] {
  return [WORDS.measure, WORDS.from, WORDS.to, WORDS.difference].map((word) => word[lang]);
}

function resultTable(comparison: LawComparison, rulebook: Rulebook, lang: Language): Block[] {
  const rows = resultRows(comparison, rulebook, lang);
  return rows.length === 0 ? [] : [figureTable(resultHeads(lang), rows)];
}

/** A table whose columns hold figures, but for the first. */
function figureTable(heads: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', columns: heads.map((head, at) => (at === 0 ? { head } : { head, align: 'right' })), rows };
}

function inclusiveTable({ inclusive }: LawComparison, lang: Language): Block[] {
  if (inclusive.length === 0) return [];
  const term = (value: string) => ({ ...YES_NO_TERMS, undetermined: UNDETERMINED })[value as 'yes' | 'no']?.[lang] ?? value;
  const rows = inclusive.map(({ from, to, loans }) => [
    say(WORDS.changeTitle, lang, { from: term(from), to: term(to) }),
    grouped(String(loans)),
  ]);
  return [figureTable([WORDS.inclusiveHead[lang], WORDS.loans[lang]], rows)];
}

const GUARANTEE_TERMS: Readonly<Record<keyof GuaranteeDecision, Readonly<Record<string, Wording>>>> = {
  arrangement: ARRANGEMENT_TERMS,
  fee: FEE_TERMS,
  compositeFee: COMPOSITE_FEE_TERMS,
  reGuaranteeFee: RE_GUARANTEE_TERMS,
  counterGuarantee: COUNTER_GUARANTEE_TERMS,
};

function guaranteeTable({ guarantees }: LawComparison, lang: Language): Block[] {
  if (guarantees.length === 0) return [];
  const rows = guarantees.map(({ part, from, to, guarantees: count }) => {
    const known = part as keyof GuaranteeDecision;
    const term = (value: string) => GUARANTEE_TERMS[known]?.[value]?.[lang] ?? value;
    const change = say(WORDS.changeTitle, lang, { from: term(from), to: term(to) });
    return [`${GUARANTEE_PART_TERMS[known]?.[lang] ?? part}${MARKS.colon[lang]}${change}`, grouped(String(count))];
  });
  return [figureTable([WORDS.guarantees[lang], WORDS.count[lang]], rows)];
}

function houseTable(comparison: LawComparison, rulebook: Rulebook, lang: Language): Block[] {
  const rows = houseRows(comparison, rulebook, lang);
  if (rows.length === 0) return [];
  const heads = houseHeads(lang);
  return [
    { kind: 'table', columns: heads.map((head, at) => (at === heads.length - 1 ? { head, align: 'right' } : { head })), rows },
  ];
}

/** What rules of the house decide differently: each row a fact, from what to what, for what, and how often. */
export function houseRows({ house = [] }: LawComparison, rulebook: Rulebook, lang: Language): string[][] {
  return house.map(({ fact, grain, from, to, count }) => {
    const text = (value: string) => houseValueText({ fact, value: value.split(' ') }, rulebook, lang);
    const change =
      from === to
        ? say(WORDS.otherGiven, lang, { value: text(from) })
        : say(WORDS.changeTitle, lang, { from: text(from), to: text(to) });
    return [houseTerm(fact, rulebook)[lang], change, GRAIN_TERMS[grain][lang], grouped(String(count))];
  });
}

/** The heads of `houseRows`. */
export function houseHeads(lang: Language): string[] {
  return [WORDS.changesOfHouse, WORDS.decided, WORDS.decidedFor, WORDS.count].map((word) => word[lang]);
}

function changeBlocks(change: ComponentChange, rulebook: Rulebook, lang: Language): Block[] {
  const { rules, answers, loans, components, principal, interest, penaltyInterest, examples } = change;
  const size = say(WORDS.size, lang, {
    loans: grouped(String(loans)),
    components: grouped(String(components)),
    principal: grouped(principal),
    interest: grouped(interest),
  });
  const penalty = { from: grouped(penaltyInterest.from), to: grouped(penaltyInterest.to) };
  const named = answers.map((answer) => ANSWER_TERMS[answer][lang]).join(MARKS.list[lang]);
  return [
    { kind: 'heading', level: 3, text: changeTitle(change, rulebook, lang) },
    {
      kind: 'list',
      items: [
        size,
        ...(penalty.from === penalty.to ? [] : [say(WORDS.penaltyChange, lang, penalty)]),
        say(WORDS.answersChange, lang, { answers: named }),
        ...rules.map((rule) => ruleChangeText(rule, rulebook, lang)),
      ],
    },
    ...(examples.length === 0 ? [] : [exampleTable(examples, lang)]),
  ];
}

/** From what to what components are decided: `may negotiate · to be negotiated → must be deferred · to the cap`. */
export function changeTitle({ from, to }: Pick<ComponentChange, 'from' | 'to'>, rulebook: Rulebook, lang: Language): string {
  const concluded = ({ track, outcome }: ComparedConclusion) =>
    say(WORDS.concluded, lang, { track: trackTerms(rulebook)[track][lang], outcome: outcomeTerms(rulebook)[outcome][lang] });
  const [one, other] = [concluded(from), concluded(to)];
  return one === other ? one : say(WORDS.changeTitle, lang, { from: one, to: other });
}

/** Which rule makes the difference. */
export function ruleChangeText({ fact, from, to }: RuleChange, rulebook: Rulebook, lang: Language): string {
  const stated = (rule: ComparedRule | undefined) =>
    rule === undefined ? WORDS.leftOpen[lang] : say(WORDS.rule, lang, { statement: rule[lang], rule: rule.rule });
  const values = { fact: factWords(fact, rulebook).name[lang], from: stated(from), to: stated(to) };
  if (from?.rule !== to?.rule) return say(WORDS.ruleChange, lang, values);
  return say(values.from === values.to ? WORDS.sameRule : WORDS.laterFigures, lang, values);
}

/** The first components of a kind of change. */
function exampleTable(examples: readonly ComparedExample[], lang: Language): Block {
  const { columns, rows } = exampleRows(examples, lang);
  return { kind: 'table', columns: columns.map((head, at) => (at === 4 ? { head, align: 'right' } : { head })), rows };
}

/** Examples as rows of texts, with their heads. */
export function exampleRows(
  examples: readonly ComparedExample[],
  lang: Language,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const heads = [WORDS.loan, WORDS.instalment, WORDS.part, WORDS.due, WORDS.amount, WORDS.from, WORDS.to];
  return {
    columns: heads.map((word) => word[lang]),
    rows: examples.map(({ loanId, instalment, component, dueDate, amount, from, to }) => [
      loanId,
      String(instalment + 1),
      COMPONENT_TERMS[component][lang],
      dueDate ?? WORDS.nothing[lang],
      amount === undefined ? WORDS.nothing[lang] : grouped(amount),
      figuresText(from, lang),
      figuresText(to, lang),
    ]),
  };
}

function figuresText({ latestDate, grantedUntil, penaltyInterest }: ComparedFigures, lang: Language): string {
  const said = [
    ...(grantedUntil === undefined
      ? latestDate === undefined
        ? []
        : [say(WORDS.upTo, lang, { day: latestDate })]
      : [say(WORDS.until, lang, { day: grantedUntil })]),
    ...(penaltyInterest === undefined ? [] : [say(WORDS.spared, lang, { amount: grouped(penaltyInterest) })]),
  ];
  return said.length === 0 ? WORDS.nothing[lang] : said.join(MARKS.comma[lang]);
}

import type { FactType } from '../../facts/fact.js';
import type { Wording } from '../../law/wording.js';
import { withoutBlanks } from '../../mapping/blank.js';
import { cellReader, FAULT } from '../../mapping/columns/cell-reader.js';
import { DAY_FORMATS, formatOptions, PIVOT } from '../../mapping/columns/day-formats.js';
import { figureText } from '../../mapping/columns/figure-text.js';
import { type ColumnMapping, factMappingProblems, isCheck, type MappedFact } from '../../mapping/fact-mapping.js';
import { isYuan } from '../plausibility/currency-column.js';
import { PLAUSIBLE_RANGES } from '../plausibility/plausible-ranges.js';
import { codesText } from '../plausibility/seen-codes.js';
import { CODE_WORDS, type CodeWords, meaningOf, NO_DAYS } from './code-words.js';
import { type ColumnProfile, median } from './column-profile.js';
import { UNIT_MARKS } from './column-words.js';
import { GUESS_WORDS } from './proposal-words.js';

/** A guess how a column is written, and the reasons. */
interface ColumnGuess {
  readonly mapping: ColumnMapping;
  readonly reasons: readonly Wording[];
  /** For a column of codes: all codes that were seen. */
  readonly codes?: ColumnProfile['codes'];
  /** How many of the values the guess reads. */
  readonly read: number;
}

/**
 * Guesses how a column gives a fact; `undefined` if its values are not values of the fact. `codes` are the usual codes of a fact
 * that a rulebook declares.
 */
export function columnGuess(fact: MappedFact, profile: ColumnProfile, codes?: CodeWords): ColumnGuess | undefined {
  const guess = guessOf(fact, profile, codes ?? CODE_WORDS[fact.name] ?? {});
  if (guess === undefined) return undefined;
  const marks = profile.marks.length === 0 ? {} : { unknown: [...(guess.mapping.unknown ?? []), ...profile.marks] };
  const mapping = { ...guess.mapping, ...marks };
  if (factMappingProblems(fact, mapping).length > 0) return undefined;
  const read = readOf(fact.type, mapping, profile);
  // If less than half of the values are read, the column holds something else.
  if (profile.texts.length > 0 && read * 2 < profile.texts.length) return undefined;
  const said = (mapping.unknown ?? []).map((mark) => JSON.stringify(mark)).join(', ');
  const reasons = said === '' ? guess.reasons : [...guess.reasons, GUESS_WORDS.takenForUnknown(said)];
  return { ...guess, mapping, reasons, read };
}

type Guessed = Omit<ColumnGuess, 'read'>;

function guessOf(fact: MappedFact, profile: ColumnProfile, codes: CodeWords): Guessed | undefined {
  switch (fact.type.kind) {
    case 'money':
      return amountGuess(fact, profile);
    case 'rate':
      return rateGuess(profile);
    case 'date':
      return dayGuess(fact, profile);
    case 'choice':
      return codeGuess(fact, profile, codes);
    case 'flag':
      return { mapping: { column: profile.column }, reasons: [], codes: profile.codes };
    default:
      return { mapping: { column: profile.column }, reasons: [] };
  }
}

/** How many of the values a mapping reads. */
function readOf(type: FactType, mapping: ColumnMapping, { texts }: ColumnProfile): number {
  const { read } = cellReader(type, mapping);
  return texts.filter((text) => {
    const value = read(text);
    return value !== FAULT && (value !== undefined || mapping.unknown?.includes(text) === true);
  }).length;
}

const unitOfHead = (head: string, units: readonly string[]) =>
  UNIT_MARKS.find(({ mark, unit }) => units.includes(unit) && mark.test(head))?.unit;

const AMOUNTS = ['wan-yuan', 'yi-yuan', 'qian-yuan', 'fen', 'yuan'];

function amountGuess({ name }: MappedFact, profile: ColumnProfile): Guessed {
  const { column, texts } = profile;
  const ownUnit = texts.some((text) => /[分元万亿千]\s*$/.test(text))
    ? { mapping: { ownUnit: true }, reasons: [GUESS_WORDS.amountsWithUnit] }
    : { mapping: {}, reasons: [] };
  const of = (unit: string | undefined, reasons: readonly Wording[]): Guessed => ({
    mapping: {
      column,
      ...(unit === undefined || unit === 'yuan' ? {} : { unit: unit as NonNullable<ColumnMapping['unit']> }),
      ...ownUnit.mapping,
    },
    reasons: [...reasons, ...ownUnit.reasons],
  });
  const named = unitOfHead(column, AMOUNTS);
  if (named !== undefined) return of(named, [GUESS_WORDS.amountUnitInHead(named)]);
  const figures = texts.flatMap((text) => Number(figureText(text, 0) ?? Number.NaN)).filter((figure) => figure > 0);
  const range = PLAUSIBLE_RANGES.find(({ of: each, facts }) => each === 'median' && Array.isArray(facts) && facts.includes(name));
  const middle = median(figures);
  if (range === undefined || figures.length === 0) return of(undefined, []);
  const fits = (power: number) => middle * power >= Number(range.least) && middle * power <= Number(range.most);
  if (fits(1)) return of(undefined, [GUESS_WORDS.plausibleYuan(middle)]);
  if (middle < Number(range.least) && fits(1e4)) {
    return of('wan-yuan', [GUESS_WORDS.plausibleWan(middle)]);
  }
  if (figures.every(Number.isInteger) && fits(1e-2)) {
    return of('fen', [GUESS_WORDS.plausibleFen(middle)]);
  }
  return of(undefined, [GUESS_WORDS.noUnit(middle)]);
}

const RATES = ['percent', 'permille'];

function rateGuess({ column, texts }: ColumnProfile): Guessed {
  const reasons: Wording[] = [];
  const signed = texts.some((text) => /[%％‰]\s*$/.test(text));
  if (signed) reasons.push(GUESS_WORDS.ratesWithUnit);
  const period = /月利率|month/i.test(column) ? 'month' : /日利率|daily/i.test(column) ? 'day' : undefined;
  if (period !== undefined) {
    reasons.push(period === 'month' ? GUESS_WORDS.monthlyInHead : GUESS_WORDS.dailyInHead);
  }
  const figures = texts
    .map((text) => Number(figureText(text.replace(/[%％‰]\s*$/, ''), 0) ?? Number.NaN))
    .filter((figure) => figure > 0);
  const middle = median(figures);
  const named = unitOfHead(column, RATES);
  let unit = named;
  if (named !== undefined) reasons.push(GUESS_WORDS.rateUnitInHead(named));
  else if (middle >= 1 || (signed && texts.every((text) => /[%％]\s*$/.test(text)))) {
    unit = 'percent';
    reasons.push(GUESS_WORDS.noFraction(middle));
  } else if (middle > 0.36) {
    unit = 'percent';
    reasons.push(GUESS_WORDS.largeForFraction(middle));
  } else reasons.push(GUESS_WORDS.plausibleFraction(middle));
  return {
    mapping: {
      column,
      ...(unit === undefined ? {} : { unit: unit as 'percent' | 'permille' }),
      ...(period === undefined ? {} : { per: period }),
      ...(signed ? { ownUnit: true } : {}),
    },
    reasons,
  };
}

function dayGuess({ type, mayBeNone }: MappedFact, profile: ColumnProfile): Guessed | undefined {
  const { column, texts } = profile;
  const none = [...new Set(texts.filter((text) => NO_DAYS.test(text.trim())))];
  const days = texts.filter((text) => !none.includes(text));
  const nothing: ColumnMapping = {
    column,
    ...(none.length === 0 ? {} : mayBeNone ? { none } : { unknown: none }),
  };
  const reasons: Wording[] = none.length > 0 && mayBeNone ? [GUESS_WORDS.noSuchDay(none)] : [];
  const ofDays = { ...profile, texts: days };
  if (readOf(type, { column }, ofDays) === days.length) return { mapping: nothing, reasons };
  const formats: string[] = [];
  let left = days;
  const [american = 0, british = 0] = ['MM/dd/yyyy', 'dd/MM/yyyy'].map(
    (format) => readTexts(type, withFormats(column, [format]), days).size,
  );
  const lesser = american < british ? 'MM/dd/yyyy' : 'dd/MM/yyyy';
  for (const format of DAY_FORMATS) {
    if (format === lesser) continue;
    const read = readTexts(type, withFormats(column, [format]), left);
    if (read.size === 0) continue;
    formats.push(format);
    left = left.filter((text) => !read.has(text));
    if (left.length === 0) break;
  }
  if (formats.length === 0) return undefined;
  // 05/01/2020 may be a date in May or in January.
  if (formats.includes('MM/dd/yyyy') && american === british) return undefined;
  const mapping = { ...nothing, ...withFormats(column, formats) };
  const said = formats.join(', ');
  return {
    mapping,
    reasons: [
      ...reasons,
      GUESS_WORDS.daysWritten(said),
      ...(mapping.pivot === undefined ? [] : [GUESS_WORDS.yearsOfTwoDigits(PIVOT, PIVOT + 99)]),
      ...(mapping.day === undefined ? [] : [GUESS_WORDS.noDayWritten]),
    ],
  };
}

function withFormats(column: string, formats: readonly string[]): ColumnMapping {
  return { column, ...formatOptions(formats) };
}

function readTexts(type: FactType, mapping: ColumnMapping, texts: readonly string[]): ReadonlySet<string> {
  const { read } = cellReader(type, mapping);
  return new Set(
    texts.filter((text) => {
      const value = read(text);
      return value !== FAULT && value !== undefined;
    }),
  );
}

// A column with more different values than this is not a column of codes.
const MOST_CODES = 50;

function codeGuess({ name, type }: MappedFact, { column, codes }: ColumnProfile, words: CodeWords): Guessed | undefined {
  if (codes.length > MOST_CODES || type.kind !== 'choice') return undefined;
  const isWord = (code: string) => type.values.includes(code);
  // Codes that are the words of the schema need no mapping.
  if (codes.length > 0 && codes.every(({ code }) => isWord(code))) return { mapping: { column }, reasons: [], codes };
  const values = Object.fromEntries(
    codes.flatMap(({ code: written }) => {
      const code = withoutBlanks(written);
      const meaning = name === 'currency' && isYuan(code) ? 'CNY' : isWord(code) ? code : meaningOf(words, code);
      return meaning === undefined ? [] : [[code, meaning]];
    }),
  );
  if (Object.keys(values).length === 0) return undefined;
  const rest = codes.filter(({ code }) => !Object.hasOwn(values, withoutBlanks(code)));
  const trim = codes.some(({ code }) => withoutBlanks(code) !== code)
    ? { mapping: { trim: true }, reasons: [GUESS_WORDS.blanks] }
    : { mapping: {}, reasons: [] };
  const reasons = rest.length === 0 ? [] : [openCodes(rest, isCheck(type))];
  return { mapping: { column, values, ...trim.mapping }, reasons: [...trim.reasons, ...reasons], codes };
}

function openCodes(rest: ColumnProfile['codes'], isRefused: boolean): Wording {
  const [zh, en] = [codesText(rest, 'zh'), codesText(rest, 'en')];
  if (isRefused) return GUESS_WORDS.notRenminbi(zh, en);
  return GUESS_WORDS.codesToFillIn(zh, en);
}

import { figureText } from '../../decide/statement.js';
import { exactValue, type FactType, type PlainValue } from '../../facts/fact.js';
import { bracketed, MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { givenLanguage } from '../../rulebook/caller-options.js';
import { reliedOn } from '../../rulebook/load/checked-rulebook.js';
import type { OperatorName } from '../../rulebook/operator-name.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';
import { GIVEN_TERMS, YES_NO_TERMS } from '../../words/comparison-terms.js';
import { factWords } from '../../words/fact-words.js';
import { say } from '../../words/phrases.js';
import { valueTerm } from '../../words/value-terms.js';
import { WORDS } from '../handbook-words.js';
import { CONDITION_PREFIX } from './normal-form.js';
import { type Bound, type Cell, cells, columns, type TableColumn } from './row-cells.js';

/** The text of a cell without a condition. */
export const NOTHING_ASKED = '–';

const SIGNS: Readonly<Partial<Record<OperatorName, string>>> = {
  atMost: '≤',
  onOrBefore: '≤',
  atLeast: '≥',
  onOrAfter: '≥',
  lessThan: '<',
  before: '<',
  moreThan: '>',
  after: '>',
};

/**
 * The head of a column: the fact's name, or the question that a reading answers.
 *
 * @throws {InvalidOptionError} for a rulebook that was not checked, a table or column of another one, or a language that it is not written in
 */
export function columnText(column: TableColumn, given: Rulebook, language: Language): string {
  const { fact, title } = columns.reliedOn(column);
  const [rulebook, lang] = [reliedOn(given), givenLanguage(language)];
  if (fact.startsWith(READING_PREFIX)) {
    const id = fact.slice(READING_PREFIX.length);
    return title[lang] + bracketed(id, lang);
  }
  const { name } = factWords(fact, rulebook);
  return name[lang] === fact ? title[lang] : name[lang];
}

/**
 * The head of a column where there is little room: a reading by its id, for its question is a sentence, and a named condition in
 * quotation marks, for it is defined elsewhere.
 */
export function headText(column: TableColumn, rulebook: Rulebook, lang: Language): string {
  if (column.fact.startsWith(READING_PREFIX)) return column.fact.slice(READING_PREFIX.length);
  const text = columnText(column, rulebook, lang);
  return column.fact.startsWith(CONDITION_PREFIX) ? quoted(text) : text;
}

/**
 * The text of a cell on one line: `≤ ¥10,000,000.00`, `2020-06-01 … 2020-12-31`, `micro, small`.
 *
 * @throws {InvalidOptionError} for a rulebook that was not checked, a cell of another one, or a language that it is not written in
 */
export function cellText(asked: Cell | undefined, column: TableColumn, given: Rulebook, language: Language): string {
  const { fact, type } = columns.reliedOn(column);
  const [rulebook, lang] = [reliedOn(given), givenLanguage(language)];
  if (asked === undefined) return NOTHING_ASKED;
  const cell = cells.reliedOn(asked);
  if (cell.kind === 'given') return GIVEN_TERMS[cell.given ? 'yes' : 'no'][lang];
  if (cell.kind === 'values') {
    if (fact.startsWith(READING_PREFIX)) return readingsText(cell.values, fact, type, rulebook, lang);
    const values = cell.values.map((value) => valueText(fact, value, rulebook, lang));
    return values.join(MARKS.list[lang]);
  }
  const { bounds } = cell;
  const from = bounds.find(({ operator }) => operator === 'onOrAfter' || operator === 'atLeast');
  const until = bounds.find(({ operator }) => operator === 'onOrBefore' || operator === 'atMost');
  // The cell asks for a range that includes both ends, and nothing else.
  if (bounds.length === 2 && from !== undefined && until !== undefined) {
    return `${boundText(from, type, rulebook, lang)} … ${boundText(until, type, rulebook, lang)}`;
  }
  const signed = bounds.map((bound) => `${SIGNS[bound.operator] ?? bound.operator} ${boundText(bound, type, rulebook, lang)}`);
  return signed.join(MARKS.list[lang]);
}

/**
 * A condition in a line of text under a given name: `kind of borrower: enterprise`. A reading is quoted, for it may be a sentence
 * with marks like those that stand between conditions.
 */
export function conditionText(
  name: string,
  cell: Cell | undefined,
  column: TableColumn,
  rulebook: Rulebook,
  lang: Language,
): string {
  const text = cellText(cell, column, rulebook, lang);
  const isOneReading = column.fact.startsWith(READING_PREFIX) && cell?.kind === 'values' && cell.values.length === 1;
  return name + MARKS.colon[lang] + (isOneReading ? quoted(text) : text);
}

/** A text in quotation marks; those within it become single ones. */
function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Readings are sentences, so each is quoted. If a cell allows all readings but one, the text names the excluded one. */
function readingsText(values: readonly PlainValue[], fact: string, type: FactType, rulebook: Rulebook, lang: Language): string {
  const text = (value: PlainValue) => quoted(valueText(fact, value, rulebook, lang));
  const [only, ...rest] = values;
  if (only !== undefined && rest.length === 0) return valueText(fact, only, rulebook, lang);
  const others = type.kind === 'choice' ? type.values.filter((value) => !values.includes(value)) : [];
  const [other] = others;
  if (other !== undefined && others.length === 1) return say(WORDS.isNot, lang, { reading: text(other) });
  const space = MARKS.space[lang];
  return values.map(text).join(space + WORDS.or[lang] + space);
}

function valueText(fact: string, value: PlainValue, rulebook: Rulebook, lang: Language): string {
  if (typeof value === 'boolean') return YES_NO_TERMS[value ? 'yes' : 'no'][lang];
  return valueTerm(fact, String(value), rulebook)?.[lang] ?? String(value);
}

function boundText({ value, fact }: Bound, type: FactType, rulebook: Rulebook, lang: Language): string {
  if (fact !== undefined) return factWords(fact, rulebook).name[lang];
  if (value === undefined) return NOTHING_ASKED;
  const exact = exactValue(type, value);
  // Days keep the form of the rulebook, which is shorter and can be sorted.
  return exact === undefined || type.kind === 'date' ? String(value) : figureText(type, exact, lang);
}

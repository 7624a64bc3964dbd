import type { PlainValue } from '../../facts/fact.js';
import { valueField } from '../../facts/loan/loan-facts.js';
import { fieldOf } from '../../facts/loan/loan-path.js';
import { entryOf, groupedBy } from '../../facts/values/map-entries.js';
import { bracketed, MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import type { OperatorName } from '../../rulebook/operator-name.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { PARAMETER_PREFIX } from '../../rulebook/vocabulary.js';
import { listText, RELATION_TERMS, type Relation, relationPhrase, UNKNOWN_TERM } from '../../words/comparison-terms.js';
import { factWords } from '../../words/fact-words.js';
import { fieldWords } from '../../words/loan/loan-words.js';
import { NOT_ASKED } from '../../words/loan/null-terms.js';
import { guaranteeName, instalmentsText, PHRASES, say } from '../../words/phrases.js';
import { valueText } from '../../words/value-text.js';
import type { StatedFact } from './stated-fact.js';

/** The parts of a line about a fact: 到期日 / 2020年8月15日 / 不早于2020年6月1日、不晚于2020年12月31日. */
export interface FactLine {
  /** The field of the loan, without the number of the instalment. */
  readonly field: string;
  readonly name: string;
  /** Several if it is one of them, empty if only the relations are known. */
  readonly value: string;
  readonly relations: readonly string[];
}

/** Turns facts into lines. Facts with the same path share one line. */
export function factLines(facts: readonly StatedFact[], rulebook: Rulebook, lang: Language): FactLine[] {
  if (facts.length === 0) return [];
  return [...groupedBy(facts, ({ path }) => path).values()].map((same) => {
    const [first] = same;
    const settled = same.some(({ comparison }) => comparison !== undefined && relationOf(comparison) === undefined);
    // An exact value makes its other relations redundant, and the track of a loan has a sentence of its own.
    const said = settled || first.path === 'loan.track';
    const relations = said ? [] : [...new Set(negatedTogether(same).flatMap((fact) => relationText(fact, rulebook, lang)))];
    return {
      field: fieldOf(first.path).field,
      name: factName(first.path, rulebook, lang),
      value: first.value === undefined ? oneOfText(same, rulebook, lang) : factValueText(first, rulebook, lang),
      relations,
    };
  });
}

/** The values of which a fact is known to be one. Empty if no comparison says so. */
function oneOfText(same: readonly StatedFact[], rulebook: Rulebook, lang: Language): string {
  const found = same.find(({ comparison }) => comparison !== undefined && relationOf(comparison) === undefined);
  const { path, type, comparison } = found ?? {};
  if (path === undefined || type === undefined || !Array.isArray(comparison?.expected)) return '';
  const values = (comparison.expected as readonly string[]).map((value) => valueText(path, type, value, rulebook, lang));
  return listText(values, lang);
}

/** Merges the values that several comparisons ruled out for a choice into one comparison: `不是微型企业、小型企业或中型企业`. */
function negatedTogether(same: readonly StatedFact[]): readonly StatedFact[] {
  const [first] = same;
  if (first?.type.kind !== 'choice') return same;
  const excluded = same.flatMap(({ comparison }) => (comparison === undefined ? [] : comparison.expected));
  const expected = first.type.values.filter((value) => excluded.includes(value));
  if (expected.length === 0) return same;
  return [{ ...first, comparison: { operator: 'noneOf', expected, holds: true } }];
}

/** The text of a line: `到期日:2020年8月15日(不早于2020年6月1日,不晚于2020年12月31日)`. */
export function factLineText(line: FactLine, lang: Language): string {
  return entryOf(LINE_TEXTS, line, ({ name, value, relations }) => {
    const related = relations.join(MARKS.comma[lang]);
    const said = value === '' ? related : `${value}${related === '' ? '' : bracketed(related, lang)}`;
    return name + MARKS.colon[lang] + said;
  });
}

/** INVARIANT (one language): a line never changes, and its words are of one language. */
const LINE_TEXTS = new WeakMap<FactLine, string>();

/** The name of a fact of the loan. With `numbered`, the name includes the number of its instalment. */
export function factName(path: string, rulebook: Rulebook, lang: Language, numbered = false): string {
  const { instalment, guarantee } = fieldOf(path);
  const name = ofGuarantee(factWords(path, rulebook).name[lang], guarantee, lang);
  return numbered && instalment !== undefined ? ofInstalments(name, [instalment], lang) : name;
}

/** The name of one fact that several instalments have, with their numbers. */
export function sharedName(paths: readonly string[], rulebook: Rulebook, lang: Language): string {
  const [first = ''] = paths;
  const instalments = paths.flatMap((path) => fieldOf(path).instalment ?? []);
  return ofInstalments(factWords(first, rulebook).name[lang], instalments, lang);
}

/** The wording that asks for an unknown fact of the loan. */
export function soughtName(path: string, rulebook: Rulebook, lang: Language): string {
  return soughtNames([path], rulebook, lang)[0] ?? path;
}

/** The wordings that ask for unknown facts of the loan. One wording covers a field of several instalments. */
export function soughtNames(paths: readonly string[], rulebook: Rulebook, lang: Language): string[] {
  const instalmentsBy = new Map<string, number[]>();
  for (const path of paths) {
    const { field: name, instalment, guarantee } = fieldOf(path);
    const field = guarantee === undefined ? name : path;
    const instalments = instalmentsBy.get(field) ?? [];
    if (instalment !== undefined) instalments.push(instalment);
    instalmentsBy.set(field, instalments);
  }
  return [...instalmentsBy].map(([field, instalments]) => {
    const { name, sought = name } = factWords(field, rulebook);
    return ofInstalments(ofGuarantee(sought[lang], fieldOf(field).guarantee, lang), instalments, lang);
  });
}

/** Adds the number of the guarantee to a name. A path has that number only if the loan lists its guarantees. */
function ofGuarantee(name: string, guarantee: number | undefined, lang: Language): string {
  if (guarantee === undefined) return name;
  return say(PHRASES.ofGuarantee, lang, { name, guarantee: guaranteeName(guarantee, lang) });
}

function ofInstalments(name: string, instalments: readonly number[], lang: Language): string {
  if (instalments.length === 0) return name;
  const which = instalmentsText(
    [...instalments].sort((one, other) => one - other),
    lang,
  );
  // English has “principal due in instalment 1”, but “due date of instalment 1”.
  return lang === 'zh' ? `${which}${name}` : `${name} ${name.endsWith(' due') ? 'in' : 'of'} ${which}`;
}

/** The value of a fact in words. */
export function factValueText(
  { path, type, value }: { readonly path: string; readonly type: StatedFact['type']; readonly value?: PlainValue | null },
  rulebook: Rulebook,
  lang: Language,
): string {
  if (value === undefined) return UNKNOWN_TERM[lang];
  if (value === null) return (fieldWords(fieldOf(path).field)?.none ?? NOT_ASKED)[lang];
  return valueText(path, type, value, rulebook, lang);
}

function relationText(fact: StatedFact, rulebook: Rulebook, lang: Language): string[] {
  const { path, type, comparison } = fact;
  if (comparison === undefined) return [];
  const { expected, from } = comparison;
  const relation = relationOf(comparison);
  // A known value already shows what the fact is, and that it is stated.
  if (relation === 'given' || relation === 'notGiven') return fact.value === undefined ? [RELATION_TERMS[relation][lang]] : [];
  if (relation === undefined || typeof expected === 'boolean' || isNothing(type, expected)) return [];
  return [comparedText(relation, expected, path, type, from, rulebook, lang)];
}

/** The text of a comparison with a value: `不超过¥10,000,000.00(单户授信上限)`. */
export function comparedText(
  relation: Relation,
  expected: PlainValue | readonly string[],
  path: string,
  type: StatedFact['type'],
  from: string | undefined,
  rulebook: Rulebook,
  lang: Language,
): string {
  const values = (Array.isArray(expected) ? (expected as readonly string[]) : [expected as PlainValue]).map((value) =>
    valueText(path, type, value, rulebook, lang),
  );
  const other = from === undefined || from.startsWith(PARAMETER_PREFIX) ? '' : factName(valueField(from) ?? from, rulebook, lang);
  const article = other.startsWith('the ') ? '' : 'the ';
  const named = other === '' || lang === 'zh' ? other : `${article}${other} of `;
  // Amounts are never negative, so “at most zero” means “zero”.
  const said = relation === 'atMost' && isNothing(type, expected) ? 'equal' : relation;
  return relationPhrase(said, `${named}${listText(values, lang)}`, lang);
}

function isNothing(type: StatedFact['type'], expected: PlainValue | readonly string[]): boolean {
  return type.kind === 'money' && Number(expected) === 0;
}

/** The text of a comparison with another fact, given by its name without a value: `晚于到期日`. */
export function relatedText(relation: Relation, fact: string, rulebook: Rulebook, lang: Language): string {
  const name = factName(valueField(fact) ?? fact, rulebook, lang);
  return relationPhrase(relation, lang === 'zh' || name.startsWith('the ') ? name : `the ${name}`, lang);
}

/** A comparison that was made, or that has to hold. */
export interface Compared {
  readonly operator: OperatorName;
  /** Absent if it is unknown. */
  readonly expected?: PlainValue | readonly string[];
  readonly holds: boolean;
}

/** The relation that the result of a comparison shows. `undefined` if the result names the exact value or values. */
export function relationOf({ operator, expected, holds }: Compared): Relation | undefined {
  switch (operator) {
    case 'given':
      return holds === (expected === true) ? 'given' : 'notGiven';
    case 'is':
    case 'oneOf':
      return holds ? undefined : 'not';
    case 'isNot':
    case 'noneOf':
      return holds ? 'not' : undefined;
    case 'atMost':
      return holds ? 'atMost' : 'moreThan';
    case 'moreThan':
      return holds ? 'moreThan' : 'atMost';
    case 'atLeast':
      return holds ? 'atLeast' : 'lessThan';
    case 'lessThan':
      return holds ? 'lessThan' : 'atLeast';
    case 'onOrBefore':
      return holds ? 'onOrBefore' : 'after';
    case 'after':
      return holds ? 'after' : 'onOrBefore';
    case 'onOrAfter':
      return holds ? 'onOrAfter' : 'before';
    case 'before':
      return holds ? 'before' : 'onOrAfter';
  }
}

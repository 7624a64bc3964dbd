import { figureText } from '../../decide/statement.js';
import { exactValue } from '../../facts/fact.js';
import { bracketed, MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { GUARANTEE_PART_TERMS } from '../../words/decision-terms.js';
import { factWords } from '../../words/fact-words.js';
import { DECIDED_TERMS, PER_TERMS, RESULT_NAMES } from '../../words/result-terms.js';
import { limbTerms } from '../../words/rulebook-terms.js';
import { valueTerm } from '../../words/value-terms.js';
import type { TableResult, TableRow } from './rule-set-table.js';

type Terms = Readonly<Record<string, Wording>>;

// A rulebook may give results that have no name here, and depart from parts of a decision by the name of either.
const names: Terms = RESULT_NAMES;
const decided: Terms = { ...GUARANTEE_PART_TERMS, ...DECIDED_TERMS };

/** A conclusion in a few words. */
export function conclusionTitle({ conclusion }: TableRow, decides: string, rulebook: Rulebook, lang: Language): string {
  return valueTerm(decides, conclusion, rulebook)?.[lang] ?? conclusion;
}

/** A conclusion on one line: its term and its name in the rulebook, its statement, and its further results. */
export function conclusionText(row: TableRow, decides: string, rulebook: Rulebook, lang: Language): string {
  const { conclusion, statement, results } = row;
  const term = conclusionTitle(row, decides, rulebook, lang);
  const named = term === conclusion ? term : term + bracketed(conclusion, lang);
  const said = statement[lang] === term ? named : `${named}${MARKS.colon[lang]}${statement[lang]}`;
  const given = Object.entries(results).flatMap(([name, result]) => {
    // What is called as the fact that it is taken from would say its name twice.
    if (result.kind === 'fact' && names[name]?.zh === factWords(result.fact, rulebook).name.zh) return [];
    const title = names[name]?.[lang] ?? name;
    return [`${title}${MARKS.colon[lang]}${resultText(name, result, rulebook, lang)}`];
  });
  return [said, ...given].join(MARKS.semicolon[lang]);
}

function resultText(name: string, result: TableResult, rulebook: Rulebook, lang: Language): string {
  if (result.kind === 'constant') {
    const terms: Terms = name === 'limb' ? limbTerms(rulebook) : name === 'per' ? PER_TERMS : decided;
    return terms[result.value]?.[lang] ?? result.value;
  }
  const { fact, type, value } = result;
  const exact = value === undefined || type === undefined ? undefined : exactValue(type, value);
  return exact === undefined || type === undefined ? factWords(fact, rulebook).name[lang] : figureText(type, exact, lang);
}

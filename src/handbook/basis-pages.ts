import { figureText } from '../decide/statement.js';
import { exactValue } from '../facts/fact.js';
import type { Interpretation, Reading } from '../law/interpretation.js';
import type { Parameter } from '../law/parameter.js';
import { MARKS } from '../law/punctuation.js';
import type { Language } from '../law/wording.js';
import { factsOf } from '../rulebook/condition.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { READING_PREFIX } from '../rulebook/vocabulary.js';
import { STANDING_TERMS } from '../words/law-terms.js';
import { say } from '../words/phrases.js';
import { WORDS } from './handbook-words.js';
import { anchor, link, type Part, page } from './page.js';

/** The page of all parameters, each with its value and its legal basis. */
export function parametersPage({ parameters }: Rulebook, lang: Language): string {
  return page([
    { kind: 'heading', level: 1, text: WORDS.parametersTitle[lang] },
    {
      kind: 'table',
      columns: [
        { head: WORDS.parameter[lang] },
        { head: WORDS.value[lang], align: 'right' },
        { head: WORDS.inForceFrom[lang] },
        { head: WORDS.meaning[lang] },
        { head: WORDS.basis[lang] },
      ],
      rows: parameters.map((parameter) => [
        parameter.id,
        valueText(parameter, lang),
        parameter.inForceFrom,
        parameter.title[lang],
        [...parameter.provisions, ...(parameter.basis === undefined ? [] : [parameter.basis[lang]])].join(MARKS.list[lang]),
      ]),
    },
  ]);
}

function valueText({ type, value }: Parameter, lang: Language): string {
  const exact = exactValue({ kind: type }, type === 'count' ? Number(value) : value);
  return exact === undefined || type === 'date' ? value : figureText({ kind: type }, exact, lang);
}

function meaningOf({ against, ...meaning }: Reading, lang: Language): string {
  if (against === undefined) return meaning[lang];
  return say(WORDS.notAdopted, lang, { meaning: meaning[lang], against: against[lang] });
}

/** The page of all interpretations, each with its readings, the reasons for the default, and the rule sets that use it. */
export function interpretationsPage(rulebook: Rulebook, lang: Language): string {
  return page([
    { kind: 'heading', level: 1, text: WORDS.interpretationsTitle[lang] },
    ...rulebook.interpretations.flatMap((interpretation) => interpretationParts(interpretation, rulebook, lang)),
  ]);
}

function interpretationParts(interpretation: Interpretation, { ruleSets }: Rulebook, lang: Language): Part[] {
  const { id, question, readings, reason, provisions } = interpretation;
  const colon = MARKS.colon[lang];
  const turning = ruleSets.filter(({ rules }) =>
    rules.some(({ conditions }) => factsOf(conditions).includes(`${READING_PREFIX}${id}`)),
  );
  const linked = turning.map((ruleSet) => link(`${ruleSet.id} — ${ruleSet.title[lang]}`, 'rule-sets.md', ruleSet.id));
  return [
    anchor(id),
    { kind: 'heading', level: 2, text: id },
    { kind: 'paragraph', text: question[lang] },
    {
      kind: 'table',
      columns: [{ head: WORDS.reading[lang] }, { head: WORDS.standing[lang] }, { head: WORDS.meaning[lang] }],
      rows: readings.map((reading) => [reading.id, STANDING_TERMS[reading.standing][lang], meaningOf(reading, lang)]),
    },
    { kind: 'paragraph', text: `${WORDS.whyDefault[lang]}${colon}${reason[lang]}` },
    `${WORDS.provisions[lang]}${colon}${provisions.map((each) => link(each, 'provisions.md', each)).join(', ')}`,
    ...(linked.length === 0 ? [] : [`${WORDS.turnsOn[lang]}${colon}${linked.join(', ')}`]),
  ];
}

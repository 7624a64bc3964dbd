import { figureText } from '../../decide/statement.js';
import { markdownText } from '../../document/markdown-printer.js';
import { exactValue } from '../../facts/fact.js';
import type { Interpretation, Reading } from '../../law/interpretation.js';
import type { Parameter } from '../../law/parameter.js';
import { bracketed, MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { factsOf } from '../../rulebook/condition.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';
import { STANDING_TERMS } from '../../words/law-terms.js';
import { say } from '../../words/phrases.js';
import { WORDS } from '../handbook-words.js';
import { type BookContent, bookPage, provisionLinks } from './book-content.js';
import { PAGES } from './book-places.js';
import { anchor, type Item, link, list, type Part } from './page.js';

/** The page of all parameters, each with its value and its legal basis. */
export function parametersPage(content: BookContent): string {
  const { rulebook, lang } = content;
  const items = rulebook.parameters.map((parameter) => parameterItem(parameter, content));
  return bookPage({ path: PAGES.parameters, heading: WORDS.parametersTitle[lang] }, [list(items)], content);
}

function parameterItem(parameter: Parameter, content: BookContent): Item {
  const { lang } = content;
  const { id, title, inForceFrom, provisions, basis } = parameter;
  const value = say(WORDS.parameterLine, lang, { value: valueText(parameter, lang), from: inForceFrom });
  const rests = [
    ...(provisions.length === 0 ? [] : [provisionLinks(provisions, content, PAGES.parameters)]),
    ...(basis === undefined ? [] : [markdownText(basis[lang])]),
  ];
  return {
    text: `**${markdownText(title[lang])}**${bracketed(markdownText(id), lang)}${MARKS.colon[lang]}${markdownText(value)}`,
    items: rests.length === 0 ? [] : [{ text: WORDS.restsOn[lang] + MARKS.colon[lang] + rests.join(MARKS.semicolon[lang]) }],
  };
}

function valueText({ type, value }: Parameter, lang: Language): string {
  const exact = exactValue({ kind: type }, type === 'count' ? Number(value) : value);
  return exact === undefined || type === 'date' ? value : figureText({ kind: type }, exact, lang);
}

/** The page of all interpretations, each with its readings, the reasons for the default, and the rule sets that use it. */
export function interpretationsPage(content: BookContent): string {
  const { rulebook, lang } = content;
  const parts = rulebook.interpretations.flatMap((interpretation) => interpretationParts(interpretation, content));
  return bookPage({ path: PAGES.interpretations, heading: WORDS.interpretationsTitle[lang] }, parts, content);
}

function interpretationParts(interpretation: Interpretation, content: BookContent): Part[] {
  const { rulebook, places, lang } = content;
  const { id, question, readings, reason, provisions } = interpretation;
  const colon = MARKS.colon[lang];
  const turning = rulebook.ruleSets.filter(({ rules }) =>
    rules.some(({ conditions }) => factsOf(conditions).includes(`${READING_PREFIX}${id}`)),
  );
  const linked = turning.map((ruleSet) => link(ruleSet.title[lang], places.ruleSet(ruleSet.id), PAGES.interpretations));
  return [
    anchor(id),
    { kind: 'heading', level: 2, text: question[lang] },
    { kind: 'paragraph', text: id },
    list(readings.map((reading) => readingItem(reading, lang))),
    { kind: 'paragraph', text: `${WORDS.whyDefault[lang]}${colon}${reason[lang]}` },
    `${WORDS.restsOn[lang]}${colon}${provisionLinks(provisions, content, PAGES.interpretations)}`,
    ...(linked.length === 0 ? [] : [`${WORDS.turnsOn[lang]}${colon}${linked.join(MARKS.list[lang])}`]),
  ];
}

function readingItem({ id, standing, against, ...meaning }: Reading, lang: Language): Item {
  const terms = { meaning: meaning[lang], id, standing: STANDING_TERMS[standing][lang] };
  return {
    text: markdownText(say(WORDS.readingLine, lang, terms)),
    items: against === undefined ? [] : [{ text: markdownText(WORDS.against[lang] + MARKS.colon[lang] + against[lang]) }],
  };
}

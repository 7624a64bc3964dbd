import { figureText } from '../../decide/statement.js';
import { markdownText } from '../../document/markdown-printer.js';
import { exactValue } from '../../facts/fact.js';
import type { Interpretation, Reading } from '../../law/interpretation.js';
import type { Parameter } from '../../law/parameter.js';
import { inForceText } from '../../law/period-words.js';
import { bracketed, MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { factsOf } from '../../rulebook/condition.js';
import { periodsOfValues } from '../../rulebook/in-force/dated-parameters.js';
import { READING_PREFIX } from '../../rulebook/vocabulary.js';
import { STANDING_TERMS } from '../../words/law-terms.js';
import { say } from '../../words/phrases.js';
import { WORDS } from '../handbook-words.js';
import { type BookFrame, bookPage, provisionLinks } from './book-content.js';
import { PAGES } from './book-places.js';
import { anchor, type Item, link, list, type Part } from './page.js';

/** The page of all parameters, each with its value and its legal basis. */
export function parametersPage(frame: BookFrame): string {
  const { rulebook, lang } = frame;
  const items = rulebook.parameters.map((parameter) => parameterItem(parameter, frame));
  return bookPage({ path: PAGES.parameters, heading: WORDS.parametersTitle[lang] }, [list(items)], frame);
}

function parameterItem(parameter: Parameter, frame: BookFrame): Item {
  const { lang } = frame;
  const { id, type, title, value, inForceFrom, provisions, values, basis } = parameter;
  const named = `**${markdownText(title[lang])}**${bracketed(markdownText(id), lang)}`;
  const based = basis === undefined ? [] : [markdownText(basis[lang])];
  if (values === undefined) {
    const stated = say(WORDS.parameterLine, lang, { value: valueText(type, value, lang), from: inForceFrom });
    return { text: named + MARKS.colon[lang] + markdownText(stated), items: restItems(provisions, based, frame) };
  }
  const periods = periodsOfValues(values);
  return {
    text: named,
    items: [
      ...values.map((dated, at) => ({
        text: markdownText(valueText(type, dated.value, lang) + MARKS.comma[lang] + inForceText([periods[at] ?? dated], lang)),
        items: restItems(dated.provisions, [], frame),
      })),
      ...restItems([], based, frame),
    ],
  };
}

/** What a value rests on: provisions, or a basis in words. */
function restItems(provisions: readonly string[], based: readonly string[], frame: BookFrame): Item[] {
  const { lang } = frame;
  const rests = [...(provisions.length === 0 ? [] : [provisionLinks(provisions, frame, PAGES.parameters)]), ...based];
  return rests.length === 0 ? [] : [{ text: WORDS.restsOn[lang] + MARKS.colon[lang] + rests.join(MARKS.semicolon[lang]) }];
}

function valueText(type: Parameter['type'], value: string, lang: Language): string {
  const exact = exactValue({ kind: type }, type === 'count' ? Number(value) : value);
  return exact === undefined || type === 'date' ? value : figureText({ kind: type }, exact, lang);
}

/** The page of all interpretations, each with its readings, the reasons for the default, and the rule sets that use it. */
export function interpretationsPage(frame: BookFrame): string {
  const { rulebook, lang } = frame;
  const parts = rulebook.interpretations.flatMap((interpretation) => interpretationParts(interpretation, frame));
  return bookPage({ path: PAGES.interpretations, heading: WORDS.interpretationsTitle[lang] }, parts, frame);
}

function interpretationParts(interpretation: Interpretation, frame: BookFrame): Part[] {
  const { rulebook, places, lang } = frame;
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
    `${WORDS.restsOn[lang]}${colon}${provisionLinks(provisions, frame, PAGES.interpretations)}`,
    ...(linked.length === 0 ? [] : [`${WORDS.turnsOn[lang]}${colon}${linked.join(MARKS.list[lang])}`]),
  ];
}

function readingItem({ id, standing, against, inForce, ...meaning }: Reading, lang: Language): Item {
  const days = inForce === undefined ? [] : [inForceText([inForce], lang)];
  const terms = { meaning: meaning[lang], id, standing: [STANDING_TERMS[standing][lang], ...days].join(MARKS.semicolon[lang]) };
  return {
    text: markdownText(say(WORDS.readingLine, lang, terms)),
    items: against === undefined ? [] : [{ text: markdownText(WORDS.against[lang] + MARKS.colon[lang] + against[lang]) }],
  };
}

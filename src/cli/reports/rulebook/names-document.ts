import type { Block } from '../../../document/block.js';
import { MARKS } from '../../../law/punctuation.js';
import type { Language } from '../../../law/wording.js';
import { COLUMN_TERMS } from '../../../words/column-terms.js';
import { STANDING_TERMS } from '../../../words/law-terms.js';
import { NAMES_WORDS, ORIGIN_TERMS, TYPE_TERMS } from '../../words/names-words.js';
import type { FactEntry, ParameterEntry, ReadingEntry } from './rulebook-names.js';

/** The facts that rules may name, a row each. */
export function factsDocument(facts: readonly FactEntry[], lang: Language): Block[] {
  const heads = [
    COLUMN_TERMS.fact,
    NAMES_WORDS.calls,
    NAMES_WORDS.grain,
    NAMES_WORDS.origin,
    NAMES_WORDS.type,
    NAMES_WORDS.values,
  ];
  const rows = facts.map(({ name, grain, origin, type, values = [], provisions = [], ...title }) => [
    name,
    title[lang],
    grain,
    ORIGIN_TERMS[origin][lang],
    typeText(type, lang),
    values.map(({ value, ...words }) => said(value, words[lang])).join(MARKS.semicolon[lang]),
    provisions.join(MARKS.list[lang]),
  ]);
  return [{ kind: 'table', columns: [...heads, COLUMN_TERMS.provisions].map((head) => ({ head: head[lang] })), rows }];
}

/** The interpretations, each with its readings. */
export function readingsDocument(interpretations: readonly ReadingEntry[], lang: Language): Block[] {
  return interpretations.flatMap(({ id, readings, provisions, ...question }): Block[] => [
    { kind: 'heading', level: 3, text: id },
    { kind: 'paragraph', text: question[lang] },
    {
      kind: 'terms',
      entries: readings.map(({ id: reading, standing, ...words }) => [
        `${id}=${reading}`,
        `${STANDING_TERMS[standing][lang]}${MARKS.colon[lang]}${words[lang]}`,
      ]),
    },
    { kind: 'paragraph', text: `${COLUMN_TERMS.provisions[lang]}${MARKS.colon[lang]}${provisions.join(MARKS.list[lang])}` },
  ]);
}

/** The parameters, a row each. */
export function parametersDocument(parameters: readonly ParameterEntry[], lang: Language): Block[] {
  const heads = [NAMES_WORDS.parameter, NAMES_WORDS.calls, NAMES_WORDS.type, NAMES_WORDS.value, NAMES_WORDS.range];
  const rows = parameters.map(({ id, type, value, range, inForceFrom, provisions, ...title }) => [
    id,
    title[lang],
    typeText(type, lang),
    value,
    range === undefined ? '' : `${range.min ?? ''}–${range.max ?? ''}`,
    inForceFrom,
    provisions.join(MARKS.list[lang]),
  ]);
  const columns = [...heads, COLUMN_TERMS.inForceFrom, COLUMN_TERMS.provisions].map((head) => ({ head: head[lang] }));
  return [{ kind: 'table', columns, rows }];
}

function typeText(type: string, lang: Language): string {
  return Object.hasOwn(TYPE_TERMS, type) ? TYPE_TERMS[type as keyof typeof TYPE_TERMS][lang] : type;
}

/** A value with what it is called, where that says more. */
function said(value: string, words: string): string {
  return words === value ? value : `${value} ${words}`;
}

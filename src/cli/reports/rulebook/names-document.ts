import type { Block } from '../../../document/block.js';
import { groupedBy } from '../../../facts/values/map-entries.js';
import type { FactEntry, ParameterEntry, ReadingEntry } from '../../../handbook/names/rulebook-names.js';
import { inForceText, periodsText } from '../../../law/period-words.js';
import { bracketed, MARKS } from '../../../law/punctuation.js';
import type { Language } from '../../../law/wording.js';
import type { InForce } from '../../../rulebook/in-force/laws-of-periods.js';
import { COLUMN_TERMS } from '../../../words/column-terms.js';
import { STANDING_TERMS } from '../../../words/law-terms.js';
import { NAMES_WORDS, ORIGIN_TERMS, TYPE_TERMS } from '../../words/rulebook/names-words.js';

/** The facts that rules may name, under the subject that each is a fact of. */
export function factsDocument(facts: readonly InForce<FactEntry>[], lang: Language): Block[] {
  return [...groupedBy(facts, ({ grain }) => grain)].flatMap(([grain, own]): Block[] => [
    { kind: 'heading', level: 3, text: `${NAMES_WORDS.grain[lang]} ${grain}` },
    { kind: 'terms', entries: own.map((fact) => [fact.name, factText(fact, lang)]) },
  ]);
}

function factText({ origin, type, values = [], provisions = [], inForce, ...title }: InForce<FactEntry>, lang: Language): string {
  const listed = values.map(({ value, ...words }) => said(value, words[lang])).join(MARKS.list[lang]);
  const parts = [
    title[lang],
    ORIGIN_TERMS[origin][lang],
    typeText(type, lang) + (listed === '' ? '' : MARKS.colon[lang] + listed),
  ];
  return [
    ...parts,
    ...(provisions.length === 0 ? [] : [provisions.join(MARKS.list[lang])]),
    ...(inForce === undefined ? [] : [inForceText(inForce, lang)]),
  ].join(MARKS.semicolon[lang]);
}

/** The interpretations, each with its readings. */
export function readingsDocument(interpretations: readonly ReadingEntry[], lang: Language): Block[] {
  return interpretations.flatMap(({ id, readings, provisions, ...question }): Block[] => [
    { kind: 'heading', level: 3, text: id },
    { kind: 'paragraph', text: question[lang] },
    {
      kind: 'terms',
      entries: readings.map(({ id: reading, standing, inForce, ...words }) => [
        `${id}=${reading}`,
        `${STANDING_TERMS[standing][lang]}${MARKS.colon[lang]}${words[lang]}` +
          (inForce === undefined ? '' : bracketed(inForceText([inForce], lang), lang)),
      ]),
    },
    { kind: 'paragraph', text: `${COLUMN_TERMS.provisions[lang]}${MARKS.colon[lang]}${provisions.join(MARKS.list[lang])}` },
  ]);
}

/** The parameters, a row for each value. */
export function parametersDocument(parameters: readonly ParameterEntry[], lang: Language): Block[] {
  const heads = [NAMES_WORDS.parameter, NAMES_WORDS.calls, NAMES_WORDS.type, NAMES_WORDS.value, NAMES_WORDS.range];
  const rows = parameters.flatMap(({ id, type, value, range, inForceFrom: from, until, provisions, values, ...title }) =>
    (values ?? [{ value, from, ...(until === undefined ? {} : { until }), provisions }]).map((dated) => [
      id,
      title[lang],
      typeText(type, lang),
      dated.value,
      range === undefined ? '' : `${range.min ?? ''}–${range.max ?? ''}`,
      periodsText([dated], lang),
      dated.provisions.join(MARKS.list[lang]),
    ]),
  );
  const columns = [...heads, NAMES_WORDS.inForce, COLUMN_TERMS.provisions];
  return [{ kind: 'table', columns: columns.map((head) => ({ head: head[lang] })), rows }];
}

function typeText(type: string, lang: Language): string {
  return Object.hasOwn(TYPE_TERMS, type) ? TYPE_TERMS[type as keyof typeof TYPE_TERMS][lang] : type;
}

/** A value with what it is called, where that says more. */
function said(value: string, words: string): string {
  return words === value ? value : `${value} ${words}`;
}

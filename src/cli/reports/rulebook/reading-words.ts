import type { Readings } from '../../../evaluate/scope.js';
import { bracketed, MARKS } from '../../../law/punctuation.js';
import type { Language } from '../../../law/wording.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import { STANDING_TERMS } from '../../../words/law-terms.js';
import { PHRASES, say } from '../../../words/phrases.js';
import { LABELS } from '../../words/label-words.js';

/** The question that an interpretation answers. */
export function questionText(id: string, { interpretations }: Rulebook, lang: Language): string {
  return interpretations.find((it) => it.id === id)?.question[lang] ?? id;
}

/** A reading with its id for `--reading` and, unless it is the default, its standing. */
export function readingText(interpretation: string, id: string, name: string, rulebook: Rulebook, lang: Language): string {
  const reading = rulebook.interpretations.find((it) => it.id === interpretation)?.readings.find((it) => it.id === id);
  if (reading === undefined) return name;
  const standing = STANDING_TERMS[reading.standing][lang];
  const marked = reading.standing === 'default' ? '' : say(LABELS.standing, lang, { standing });
  return withId(`${reading[lang]}${marked}`, name, lang);
}

/** Words followed by the id that they stand for. */
export function withId(words: string, id: string, lang: Language): string {
  return words + bracketed(id, lang);
}

/** Words for several readings. The question `asked` is left out, because it is already printed above. */
export function whereRead(readings: Readings, rulebook: Rulebook, lang: Language, asked?: string): string {
  const read = Object.entries(readings).map(([id, reading]) => {
    const text = readingText(id, reading, `${id}=${reading}`, rulebook, lang);
    return id === asked ? text : `${questionText(id, rulebook, lang)}${MARKS.dash[lang]}${text}`;
  });
  return `${LABELS.whereRead[lang]}${MARKS.colon[lang]}${read.join(PHRASES.moreover[lang] + MARKS.colon[lang])}`;
}

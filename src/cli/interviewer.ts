import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Question } from '../explain/next-question.js';
import { UNIT_TERMS } from '../explain/terms.js';
import type { Language } from '../law/wording.js';
import type { CommandLine } from './command-line.js';
import { LABELS } from './labels.js';

/** What is said to a question: an answer, that it is not known, or that the interview is over. */
export type Said = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unknown' } | { readonly kind: 'end' };

/** Puts questions to somebody. */
export interface Interviewer {
  /** Asks; `retry` says that what was said before was no answer. */
  ask(question: Question, retry: boolean): Promise<Said>;
  close(): void;
}

const NOT_KNOWN = ['', '?', '?', '不知道', '不清楚', 'unknown'];

/** Reads one answer a line, so that an interview can be scripted. */
export function lineInterviewer({ stdin, out }: CommandLine, lang: Language): Interviewer {
  const lines = createInterface({ input: Readable.from(stdin), crlfDelay: Number.POSITIVE_INFINITY });
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question, retry) {
      await out.write(`${retry ? `${LABELS.noAnswer[lang]}\n` : ''}${questionText(question, lang)}\n`);
      const { value, done } = await answers.next();
      if (done === true) return { kind: 'end' };
      const text = String(value).trim();
      return NOT_KNOWN.includes(text.toLowerCase()) ? { kind: 'unknown' } : { kind: 'text', text };
    },
    close: () => lines.close(),
  };
}

/** `企业规模…? [1 微型企业 / 2 小型企业 / …]`. */
function questionText({ question, choices, type, mayBeNone }: Question, lang: Language): string {
  const options = choices?.map((choice, at) => `${at + 1} ${choice[lang]}`) ?? [UNIT_TERMS[type.kind][lang]];
  return `${question[lang]} [${[...options, ...(mayBeNone ? [LABELS.answerNone[lang]] : [])].join(' / ')}]`;
}

/** Asks on a terminal, with lists to choose from. */
export async function terminalInterviewer(lang: Language): Promise<Interviewer> {
  // Nobody else waits for it to load.
  const { isCancel, select, text } = await import('@clack/prompts');
  const unknown = { value: '', label: LABELS.notKnown[lang] };
  const prompt = (question: Question, retry: boolean) => {
    const message = `${retry ? `${LABELS.noAnswer[lang]} ` : ''}${question.question[lang]}`;
    const { choices, type } = question;
    if (choices !== undefined) {
      return select({ message, options: [...choices.map((choice) => ({ value: choice.value, label: choice[lang] })), unknown] });
    }
    if (type.kind === 'flag') {
      const labelled = (value: string, label: string) => ({ value, label });
      return select({ message, options: [labelled('yes', LABELS.yes[lang]), labelled('no', LABELS.no[lang]), unknown] });
    }
    const none = question.mayBeNone ? `; ${LABELS.answerNone[lang]}` : '';
    return text({ message, placeholder: `${UNIT_TERMS[type.kind][lang]}${none}`, defaultValue: '' });
  };
  return {
    async ask(question, retry) {
      const said = await prompt(question, retry);
      if (isCancel(said)) return { kind: 'end' };
      const text = String(said).trim();
      return NOT_KNOWN.includes(text.toLowerCase()) ? { kind: 'unknown' } : { kind: 'text', text };
    },
    close() {},
  };
}

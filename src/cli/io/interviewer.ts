import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { ANSWER_FORMATS } from '../../explain/ask/answer-words.js';
import type { Question } from '../../explain/ask/next-question.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { YES_NO_TERMS } from '../../words/comparison-terms.js';
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { LABELS } from '../words/label-words.js';

/** A reply to a question: an answer, “not known”, the end of the answers, or an interruption. */
type Said =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'end' }
  | { readonly kind: 'interrupted' };

/** Asks a person questions. */
export interface Interviewer {
  /** Asks; `retry` means that the previous reply was no answer. */
  ask(question: Question, retry: boolean): Promise<Said>;
  close(): void;
}

const NOT_KNOWN = ['', '?', '\uff1f', '不知道', '不清楚', 'unknown'];

/**
 * Reads one answer per line, so that an interview can be scripted.
 *
 * @param out where the questions go: beside the result where that is data or a page
 */
export function lineInterviewer({ stdin }: CommandLine, out: CommandLine['out'], lang: Language): Interviewer {
  const lines = createInterface({ input: Readable.from(stdin), crlfDelay: Number.POSITIVE_INFINITY });
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question, retry) {
      await out.write(`${retry ? `${refusalText(question, lang)}\n` : ''}${questionText(question, lang)}\n`);
      const { value, done } = await answers.next();
      if (done === true) return { kind: 'end' };
      const text = String(value).trim();
      return NOT_KNOWN.includes(text.toLowerCase()) ? { kind: 'unknown' } : { kind: 'text', text };
    },
    close: () => lines.close(),
  };
}

/** `企业规模…? [1 微型企业 / 2 小型企业 / …]`, `…是多少元? [金额,单位元,如 …]`. */
function questionText(question: Question, lang: Language): string {
  const options = question.choices?.map((choice, at) => `${at + 1} ${choice[lang]}`) ?? [expectedText(question, lang)];
  return `${question.question[lang]} [${options.join(' / ')}]`;
}

/** The form of the answer: its type, its unit and an example. */
function expectedText({ type, mayBeNone }: Question, lang: Language): string {
  const none = mayBeNone ? `${MARKS.semicolon[lang]}${LABELS.answerNone[lang]}` : '';
  return `${ANSWER_FORMATS[type.kind].expected[lang]}${none}`;
}

function refusalText(question: Question, lang: Language): string {
  const expected = expectedText(question, lang);
  return LABELS.noAnswer[lang] + say(LABELS.expectedAnswer, lang, { expected });
}

/** Asks on a terminal, with lists of choices. */
export async function terminalInterviewer(lang: Language): Promise<Interviewer> {
  // Loaded only here, so that other commands start faster.
  const { isCancel, select, text } = await import('@clack/prompts');
  const unknown = { value: '', label: LABELS.notKnown[lang] };
  const prompt = (question: Question, retry: boolean) => {
    const asked = `${retry ? `${refusalText(question, lang)} ` : ''}${question.question[lang]}`;
    const { choices, type } = question;
    const message = choices === undefined ? `${asked} [${expectedText(question, lang)}]` : asked;
    // The library's instructions exist in English only.
    const showInstructions = false;
    if (choices !== undefined) {
      const options = [...choices.map((choice) => ({ value: choice.value, label: choice[lang] })), unknown];
      return select({ message, options, showInstructions });
    }
    if (type.kind === 'flag') {
      const labelled = (value: string, label: string) => ({ value, label });
      const options = [labelled('yes', YES_NO_TERMS.yes[lang]), labelled('no', YES_NO_TERMS.no[lang]), unknown];
      return select({ message, options, showInstructions });
    }
    return text({ message, defaultValue: '' });
  };
  return {
    async ask(question, retry) {
      const said = await prompt(question, retry);
      if (isCancel(said)) return { kind: 'interrupted' };
      const text = String(said).trim();
      return NOT_KNOWN.includes(text.toLowerCase()) ? { kind: 'unknown' } : { kind: 'text', text };
    },
    close() {},
  };
}

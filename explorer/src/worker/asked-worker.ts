import { say } from '../../../src/words/phrases.js';
import { SHELL_WORDS } from '../shell/shell-words.js';
import type { QuestionsOf, Refused, Told } from './questions.js';

/** What a worker refused, in both languages. */
export class RefusedQuestion extends Error {
  constructor(readonly refused: Refused) {
    super(refused.en);
  }
}

/** A worker that is asked questions and answers each. */
export interface AskedWorker<Questions extends QuestionsOf<Questions>> {
  ask<Q extends keyof Questions & string>(question: Q, ask: Questions[Q]['ask']): Promise<Questions[Q]['answer']>;
  /** Ends it, with whatever it is at; its questions stay without an answer. */
  end(): void;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: RefusedQuestion): void;
}

/** @param onProgress is told the part of the work that is done, and how many things */
export function askedWorker<Questions extends QuestionsOf<Questions>>(
  worker: Worker,
  onProgress: (progress: number, count: number) => void = () => undefined,
): AskedWorker<Questions> {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if ('progress' in data) return onProgress(data.progress, data.count);
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('refused' in data) one?.reject(new RefusedQuestion(data.refused));
    else one?.resolve(data.answer);
  });
  worker.addEventListener('error', ({ message }) => {
    // What could not be loaded, or is no longer there, answers nothing.
    const reason = message ?? '';
    const refused = {
      zh: say(SHELL_WORDS.failed, 'zh', { reason }),
      en: say(SHELL_WORDS.failed, 'en', { reason }),
      problems: [],
    };
    for (const { reject } of waiting.values()) reject(new RefusedQuestion(refused));
    waiting.clear();
  });
  return {
    ask: (question, ask) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id, question, ask });
      }),
    end: () => worker.terminate(),
  };
}

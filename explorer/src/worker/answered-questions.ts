import { LiubaoError } from '../../../src/facts/input/liubao-error.js';
import type { Asked, QuestionsOf, Refused, Told } from './questions.js';

type Answers<Questions extends QuestionsOf<Questions>> = {
  readonly [Q in keyof Questions]: (ask: Questions[Q]['ask']) => Questions[Q]['answer'] | Promise<Questions[Q]['answer']>;
};

/** Answers what the page asks of the worker that calls this. */
export function answerQuestions<Questions extends QuestionsOf<Questions>>(answers: Answers<Questions>): void {
  addEventListener('message', ({ data: { id, question, ask } }: MessageEvent<Asked>) => {
    const answer = answers[question as keyof Questions];
    Promise.resolve()
      .then(() => answer(ask as Questions[keyof Questions]['ask']))
      .then(
        (answered) => tell({ id, answer: answered }),
        (error: unknown) => tell({ id, refused: refusedBy(error) }),
      );
  });
}

/** Tells the page how far the work is. */
export function tellProgress(progress: number, count: number): void {
  tell({ progress, count });
}

function tell(message: Told): void {
  postMessage(message);
}

function refusedBy(error: unknown): Refused {
  if (error instanceof LiubaoError) {
    const problems = error.problems.map(({ message, zh }) => ({ zh: zh.message, en: message }));
    return { zh: error.messageIn('zh'), en: error.message, problems };
  }
  const said = error instanceof Error ? error.message : String(error);
  return { zh: said, en: said, problems: [] };
}

import { useEffect, useState } from 'preact/hooks';
import { type AskedWorker, askedWorker, RefusedQuestion } from '../worker/asked-worker.js';
import type { Refused } from '../worker/questions.js';
import type { SearchQuestions } from './search-questions.js';

type Question = keyof SearchQuestions;

/** The last thing found for a question, which may be that of an earlier loan. */
export interface Found<Q extends Question> {
  readonly answer?: SearchQuestions[Q]['answer'] | undefined;
  readonly refused?: Refused | undefined;
  /** Whether it is what was asked now. */
  readonly isCurrent: boolean;
}

/** What was found last for each question: a view that is left and opened again shows it without another search. */
const lastFound: { [Q in Question]?: Omit<Found<Q>, 'isCurrent'> & { readonly ask: SearchQuestions[Q]['ask'] } } = {};

let started: Promise<AskedWorker<SearchQuestions>> | undefined;

/**
 * Has a worker search for an answer. A search of which nobody waits for the end any more, because the loan changed or the view was
 * left, is given up.
 *
 * @param ask the same object as long as the same thing is asked; `undefined` where nothing can be asked
 */
export function useFound<Q extends Question>(question: Q, ask: SearchQuestions[Q]['ask'] | undefined): Found<Q> {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (ask === undefined || lastFound[question]?.ask === ask) return;
    return searched(question, ask, (found) => {
      Object.assign(lastFound, { [question]: { ask, ...found } });
      redraw((count) => count + 1);
    });
  }, [question, ask]);
  const last = lastFound[question];
  return { answer: last?.answer, refused: last?.refused, isCurrent: last !== undefined && last.ask === ask };
}

/** Searches, and returns what gives the search up. */
function searched<Q extends Question>(
  question: Q,
  ask: SearchQuestions[Q]['ask'],
  onFound: (found: Omit<Found<Q>, 'isCurrent'>) => void,
): () => void {
  let isOver = false;
  const end = (found: Omit<Found<Q>, 'isCurrent'>): void => {
    if (isOver) return;
    isOver = true;
    onFound(found);
  };
  started ??= startedWorker();
  const worker = started;
  /** The next search has another worker. */
  const leave = (): void => {
    if (started === worker) started = undefined;
    void worker.then(
      (asked) => asked.end(),
      () => undefined,
    );
  };
  worker
    .then((asked) => asked.ask(question, ask))
    .then(
      (answer) => end({ answer }),
      (error: unknown) => {
        // One that broke down, or that could not be started, would leave the next search without an answer.
        leave();
        end({ refused: refusedBy(error) });
      },
    );
  return () => {
    if (isOver) return;
    isOver = true;
    // A worker at a search hears nothing: it is ended.
    leave();
  };
}

function refusedBy(error: unknown): Refused {
  if (error instanceof RefusedQuestion) return error.refused;
  // The worker could not be started.
  const said = String(error);
  return { zh: said, en: said, problems: [] };
}

/** Starts the worker. In the page that is one file, it is made of text in it. */
async function startedWorker(): Promise<AskedWorker<SearchQuestions>> {
  const { default: Made } = import.meta.env.SINGLE_FILE
    ? await import('./searching-worker.js?worker&inline')
    : await import('./searching-worker.js?worker');
  return askedWorker<SearchQuestions>(new Made());
}

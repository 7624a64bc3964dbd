import type { Wording } from '../../../src/law/wording.js';

/** What a page asks of a worker, by name: what it gives and what it gets. */
export type QuestionsOf<Questions> = { readonly [Q in keyof Questions]: { readonly ask: unknown; readonly answer: unknown } };

/** What is said about a question that could not be answered. */
export interface Refused extends Wording {
  readonly problems: readonly Wording[];
}

export interface Asked {
  readonly id: number;
  readonly question: string;
  readonly ask: unknown;
}

export type Told =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly refused: Refused }
  /** From 0 to 1, and how many things are done. */
  | { readonly progress: number; readonly count: number };

import type { Language, Wording } from '../../law/wording.js';
import type { Problem } from './problem.js';
import { wholeProblem } from './problem-with.js';

/** What kind of error it is, in one word that no later version gives another meaning. */
export type ErrorCode =
  /** An input is not what its schema describes: `InvalidInputError`, or the class of the input. */
  | 'invalid-input'
  | 'invalid-loan'
  | 'invalid-servicing'
  | 'invalid-mapping'
  | 'invalid-fixture'
  /** An option has an unknown name, or a value that is not allowed. */
  | 'invalid-option'
  /** What is wanted of a loan is no target, or the loan has no such instalment or guarantee. */
  | 'invalid-target'
  /** A rulebook cannot be relied on. */
  | 'invalid-rulebook'
  /** Rulebooks do not follow each other. */
  | 'invalid-lineage'
  /** A name cannot be written in an SQL dialect. */
  | 'invalid-name'
  /** A host added something to an engine that could not run as intended. */
  | 'invalid-addition'
  /** Something that a host added failed while a loan was decided. */
  | 'host-failure'
  /** The decision was made under another rulebook, or is that of another loan. */
  | 'rulebook-mismatch'
  | 'loan-mismatch'
  /** A portfolio could not be decided: `fault` says for what kind of reason. */
  | 'portfolio-failure'
  /** A log of decisions takes no record: `fault` says for what kind of reason. */
  | 'log-failure'
  /** A row of a table is no record: it has another number of cells, or is no line of JSON. */
  | 'invalid-row'
  /** A text is not JSON, or bytes are not UTF-8, or a line is longer than any record. */
  | 'invalid-json'
  | 'invalid-utf8'
  | 'too-long';

/**
 * Every error by which this library refuses what it was given. Anything else that is thrown is a fault of the library, or an
 * error of the system about a file.
 *
 * `instanceof` holds for each class between all entry points, and between `import` and `require`.
 */
export abstract class LiubaoError extends Error {
  abstract readonly code: ErrorCode;
  /** What is wrong, one by one. Where it cannot be told by path and value, there is one problem: the message, of an empty path. */
  readonly problems: readonly Problem[];
  readonly #worded: (language: Language) => string;

  /** @param worded its message in both languages, or what words it */
  constructor(worded: Wording | ((language: Language) => string), options?: ErrorOptions) {
    const words = typeof worded === 'function' ? worded : (language: Language) => worded[language];
    super(words('en'), options);
    this.#worded = words;
    this.problems = [wholeProblem({ zh: words('zh'), en: this.message })];
  }

  /** The message in a language, `zh` or `en`; `message` is in English. */
  messageIn(language: Language): string {
    return language === 'zh' ? this.#worded('zh') : this.message;
  }

  static {
    recognised(LiubaoError, 'error');
  }
}

/** What an error says, in both languages. */
export function wordingOf(error: LiubaoError): Wording {
  return { zh: error.messageIn('zh'), en: error.message };
}

/**
 * Lets `instanceof` recognise the errors of a class by a registered symbol in their prototypes: each entry point may hold a copy of
 * the class, and the copies share the symbol. A host's own subclass is recognised as usual.
 */
export function recognised(errors: { readonly prototype: object }, code: ErrorCode | 'error'): void {
  const mark = Symbol.for(`liubao-rules/${code}`);
  Object.defineProperty(errors.prototype, mark, { value: true });
  Object.defineProperty(errors, Symbol.hasInstance, {
    value(this: unknown, error: unknown): boolean {
      if (this !== errors) return Function.prototype[Symbol.hasInstance].call(this, error);
      return typeof error === 'object' && error !== null && mark in error;
    },
  });
}

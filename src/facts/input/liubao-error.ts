import type { Language, Wording } from '../../law/wording.js';
import type { Problem } from './problem.js';
import { wholeProblem } from './problem-with.js';

/**
 * What kind of error it is, in one word that no later version gives another meaning.
 *
 * - `invalid-input`, `invalid-loan`, `invalid-servicing`, `invalid-mapping`, `invalid-fixture`: an input is not what its schema describes
 * - `invalid-option`: an option has an unknown name, or a value that is not allowed
 * - `invalid-target`: what is wanted of a loan is no target, or the loan has no such instalment or guarantee
 * - `invalid-rulebook`: a rulebook cannot be relied on
 * - `invalid-lineage`: rulebooks do not follow each other
 * - `invalid-name`: a name cannot be written in an SQL dialect
 * - `invalid-addition`: a host added something to an engine that could not run as intended
 * - `host-failure`: something that a host added failed while a loan was decided
 * - `rulebook-mismatch`: the decision was made under another rulebook
 * - `loan-mismatch`: the decision is that of another loan
 * - `portfolio-failure`: a portfolio could not be decided: `fault` says for what kind of reason
 * - `log-failure`: a log of decisions takes no record: `fault` says for what kind of reason
 * - `unreadable-file`: a file or folder cannot be read; `cause` is the error of the system
 * - `invalid-row`: a row of a table is no record: it has another number of cells, or is no line of JSON
 * - `invalid-json`: a text is not JSON
 * - `invalid-utf8`: bytes are not UTF-8
 * - `too-long`: a line is longer than any record
 */
export type ErrorCode =
  | 'invalid-input'
  | 'invalid-loan'
  | 'invalid-servicing'
  | 'invalid-mapping'
  | 'invalid-fixture'
  | 'invalid-option'
  | 'invalid-target'
  | 'invalid-rulebook'
  | 'invalid-lineage'
  | 'invalid-name'
  | 'invalid-addition'
  | 'host-failure'
  | 'rulebook-mismatch'
  | 'loan-mismatch'
  | 'portfolio-failure'
  | 'log-failure'
  | 'unreadable-file'
  | 'invalid-row'
  | 'invalid-json'
  | 'invalid-utf8'
  | 'too-long';

/**
 * Every error by which this library refuses what it was given. Anything else that is thrown is a fault of the library, or an
 * error of the system about a file that it was writing.
 *
 * `instanceof` holds for each class between all entry points, and between `import` and `require`.
 */
export abstract class LiubaoError extends Error {
  /** The name of the class, which `instanceof` asks for and a log may keep. */
  abstract override readonly name: string;
  /** What kind of error it is, in one word that no later version gives another meaning. */
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

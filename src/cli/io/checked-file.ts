import { InvalidInputError, problemText } from '../../facts/input/invalid-input.js';
import { type CaseResult, type FixtureResult, type FixtureRunner, hasPassed } from '../../fixture/run-fixture.js';
import type { Language } from '../../law/wording.js';
import { wordingOf } from '../failures.js';
import { type DiffLine, dataDiff } from '../reports/fixtures/data-diff.js';
import { USAGE_FAULTS } from '../words/usage-words.js';
import type { ReadFixture } from './read-fixtures.js';
import { placeText } from './refusal-text.js';

/** A fixture file after its cases were run, or what is wrong with it. */
export type CheckedFile = { readonly path: string } & (
  | { readonly result: FixtureResult }
  | { readonly faults: readonly string[] }
);

export function checkFile(runner: FixtureRunner, read: ReadFixture, lang: Language): CheckedFile {
  const { path } = read;
  if ('fixture' in read) return { path, result: runner.run(read.fixture) };
  const { error } = read;
  if (error instanceof InvalidInputError) return { path, faults: error.problems.map((problem) => problemText(problem, lang)) };
  return { path, faults: [USAGE_FAULTS.of(placeText({ file: path }, error), wordingOf(error))[lang]] };
}

export function filePassed(file: CheckedFile): boolean {
  return 'result' in file && hasPassed(file.result);
}

/** How a case differs from what it expects, line by line; nothing if it passed. */
export function caseDiff(result: CaseResult, lang: Language): DiffLine[] {
  switch (result.kind) {
    case 'passed':
      return [];
    case 'failed':
      return dataDiff(result.expected, result.actual);
    case 'invalid-option':
      return [{ kind: 'actual', text: `+ ${result.error.name}: ${result.error.messageIn(lang)}` }];
  }
}

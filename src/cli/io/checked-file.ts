import { InvalidInputError, problemText } from '../../facts/input/invalid-input.js';
import { type CaseResult, type FixtureResult, type FixtureRunner, hasPassed } from '../../fixture/run-fixture.js';
import type { Language } from '../../law/wording.js';
import { wordingOf } from '../failures.js';
import { type DiffLine, dataDiff } from '../reports/fixtures/data-diff.js';
import { USAGE_FAULTS } from '../words/usage-words.js';
import type { ReadFixture, RefusedFixture } from './read-fixtures.js';
import { placeText } from './refusal-text.js';

/** A fixture file after its cases were run, or why it is no fixture. */
export type CheckedFile = RefusedFixture | { readonly path: string; readonly result: FixtureResult };

export function checkFile(runner: FixtureRunner, read: ReadFixture): CheckedFile {
  return 'fixture' in read ? { path: read.path, result: runner.run(read.fixture) } : read;
}

export function filePassed(file: CheckedFile): boolean {
  return 'result' in file && hasPassed(file.result);
}

/** What is wrong with a file that is no fixture, one by one. */
export function refusedTexts({ path, error }: RefusedFixture, lang: Language): string[] {
  if (error instanceof InvalidInputError) return error.problems.map((problem) => problemText(problem, lang));
  return [USAGE_FAULTS.of(placeText({ file: path }, error), wordingOf(error))[lang]];
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

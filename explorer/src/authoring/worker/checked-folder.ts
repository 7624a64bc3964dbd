import { InvalidInputError } from '../../../../src/facts/input/invalid-input.js';
import { LiubaoError } from '../../../../src/facts/input/liubao-error.js';
import { parseJson } from '../../../../src/files/json-text.js';
import { type Fixture, parseFixture } from '../../../../src/fixture/fixture.js';
import { type CaseResult, createFixtureRunner, type FixtureRunner } from '../../../../src/fixture/run-fixture.js';
import type { Wording } from '../../../../src/law/wording.js';
import { InvalidRulebookError } from '../../../../src/rulebook/load/invalid-rulebook.js';
import { dataDifferences } from './data-differences.js';
import { loadedRulebook } from './loaded-rulebook.js';
import type { CheckedFixture, CheckedFolder, FailedCase, GivenFolder } from './messages.js';

/** Loads a rulebook and runs its fixtures. */
export function checkedFolder({ rulebook: texts, fixtures }: GivenFolder): CheckedFolder {
  try {
    const rulebook = loadedRulebook(texts);
    const runner = createFixtureRunner(rulebook);
    const { id, title, ruleSets } = rulebook;
    return {
      kind: 'loaded',
      id,
      title,
      ruleSets: ruleSets.length,
      rules: ruleSets.reduce((sum, { rules }) => sum + rules.length, 0),
      fixtures: Object.entries(fixtures).map(([path, text]) => checkedFixture(runner, path, text)),
    };
  } catch (error) {
    if (error instanceof InvalidRulebookError) return { kind: 'refused', faults: error.faults };
    throw error;
  }
}

function checkedFixture(runner: FixtureRunner, path: string, text: string): CheckedFixture {
  try {
    const fixture = parseFixture(parseJson(text));
    const { title, unknownProvisions, cases } = runner.run(fixture);
    const failed = cases.flatMap((result, at) => failedCase(result, fixture.cases[at]));
    return { path, title, unknownProvisions, cases: cases.length, failed };
  } catch (error) {
    if (error instanceof LiubaoError) return { path, refused: wordingsOf(error) };
    throw error;
  }
}

function failedCase(result: CaseResult, one: Fixture['cases'][number] | undefined): FailedCase[] {
  const { name, why } = result;
  const loan = one !== undefined && 'loan' in one && one.loan !== undefined ? { loan: one.loan } : {};
  switch (result.kind) {
    case 'passed':
      return [];
    case 'failed':
      return [{ name, why, differences: dataDifferences(result.expected, result.actual), ...loan }];
    case 'invalid-option':
      return [{ name, why, differences: [{ path: 'options', expected: undefined, found: result.error.message }], ...loan }];
  }
}

function wordingsOf(error: LiubaoError): Wording[] {
  if (error instanceof InvalidInputError) return error.problems.map(({ message, zh }) => ({ zh: zh.message, en: message }));
  return [{ zh: error.messageIn('zh'), en: error.message }];
}

import XMLBuilder from 'fast-xml-builder';
import type { CaseResult } from '../fixture/run-fixture.js';
import { type CheckedFile, caseDiff } from './checked-file.js';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: true });

/** The results in JUnit's XML, which every CI system shows: a suite a file, a test a case. */
export function junitXml(files: readonly CheckedFile[]): string {
  const suites = files.map(suiteOf);
  const sum = (count: (suite: Suite) => number) => suites.reduce((total, suite) => total + count(suite), 0);
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'liubao check',
      '@tests': sum((suite) => suite['@tests']),
      '@failures': sum((suite) => suite['@failures']),
      '@errors': sum((suite) => suite['@errors']),
      testsuite: suites,
    },
  });
}

interface Test {
  readonly '@classname': string;
  readonly '@name': string;
  readonly failure?: Fault;
  readonly error?: Fault;
}

interface Fault {
  readonly '@message': string;
  readonly '@type': string;
  readonly '#text': string;
}

interface Suite {
  readonly '@name': string;
  readonly '@tests': number;
  readonly '@failures': number;
  readonly '@errors': number;
  readonly testcase: readonly Test[];
}

function suiteOf(file: CheckedFile): Suite {
  const testcase = testsOf(file);
  return {
    '@name': allowed(file.path),
    '@tests': testcase.length,
    '@failures': testcase.filter(({ failure }) => failure !== undefined).length,
    '@errors': testcase.filter(({ error }) => error !== undefined).length,
    testcase,
  };
}

function testsOf(file: CheckedFile): Test[] {
  const test = (name: string) => ({ '@classname': allowed(file.path), '@name': allowed(name) });
  if ('faults' in file) return [{ ...test('the file is a fixture'), error: fault('invalid fixture', 'invalid', file.faults) }];
  const unknown = file.result.unknownProvisions;
  return [
    ...file.result.cases.map((result) => ({ ...test(result.name), ...outcomeOf(result) })),
    ...(unknown.length === 0
      ? []
      : [{ ...test('its provisions exist'), error: fault('unknown provisions', 'invalid', unknown) }]),
  ];
}

function outcomeOf(result: CaseResult): Pick<Test, 'failure' | 'error'> {
  const lines = caseDiff(result).map(({ text }) => text);
  switch (result.kind) {
    case 'passed':
      return {};
    case 'failed':
      return { failure: fault(result.why.en, 'expectation', lines) };
    case 'invalid-option':
      return { error: fault(result.error.message, result.error.name, lines) };
  }
}

function fault(message: string, type: string, lines: readonly string[]): Fault {
  return { '@message': allowed(message), '@type': type, '#text': allowed(lines.join('\n')) };
}

/** The text without the characters that XML 1.0 has no way to write, and with line breaks kept out of attributes' way. */
function allowed(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

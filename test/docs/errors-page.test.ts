import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/index.js';

/** Every code, as the compiler holds it complete, with the class that has it; no class has that of rejected rows. */
const CLASSES = {
  'invalid-loan': 'InvalidLoanError',
  'invalid-servicing': 'InvalidServicingError',
  'invalid-mapping': 'InvalidMappingError',
  'invalid-fixture': 'InvalidFixtureError',
  'invalid-input': 'InvalidInputError',
  'invalid-option': 'InvalidOptionError',
  'invalid-target': 'InvalidTargetError',
  'invalid-rulebook': 'InvalidRulebookError',
  'invalid-lineage': 'InvalidLineageError',
  'invalid-name': 'InvalidNameError',
  'invalid-addition': 'InvalidAdditionError',
  'host-failure': 'HostFailureError',
  'rulebook-mismatch': 'RulebookMismatchError',
  'loan-mismatch': 'LoanMismatchError',
  'portfolio-failure': 'PortfolioError',
  'log-failure': 'DecisionLogError',
  'unreadable-file': 'UnreadableFileError',
  'invalid-row': undefined,
  'invalid-json': 'InvalidJsonError',
  'invalid-utf8': 'InvalidUtf8Error',
  'too-long': 'TooLongError',
} as const satisfies Readonly<Record<ErrorCode, string | undefined>>;

/** The classes in the source, by the code that each has. */
function classesInSource(): Record<string, string> {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  const found = sources.flatMap((path) => [
    ...readFileSync(`src/${path}`, 'utf8').matchAll(/class (\w+) extends \w+ \{[^{}]*? code(?:: ErrorCode)? = '([^']+)'/g),
  ]);
  return Object.fromEntries(found.map(([, name = '', code = '']) => [code, name]));
}

describe.each(['docs/errors.md', 'docs/errors.zh.md'])('%s', (page) => {
  const rows = [...readFileSync(page, 'utf8').matchAll(/^\| `([\w-]+)` \| (.*?) \| (.*) \| (.*) \| (.*) \|$/gm)];

  it('has every code once, with the class that has it', () => {
    expect(rows.map(([, code, name]) => [code, name])).toEqual(
      Object.entries(CLASSES).map(([code, name]) => [code, name === undefined ? '–' : `\`${name}\``]),
    );
  });

  it('says of each code where it comes from, what it means and what to do', () => {
    for (const [row, , , ...cells] of rows) for (const cell of cells) expect(cell.trim(), row).not.toBe('');
  });

  it('is linked from the README of its language', () => {
    const readme = page.endsWith('.zh.md') ? 'README.zh.md' : 'README.md';
    expect(readFileSync(readme, 'utf8')).toContain(`(${page})`);
  });
});

it('the classes of the source have these codes', () => {
  const { 'invalid-row': _, ...classes } = CLASSES;
  expect(classesInSource()).toEqual(classes);
});

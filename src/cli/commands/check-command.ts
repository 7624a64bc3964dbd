import type { Command } from 'commander';
import { coverageOf } from '../../fixture/coverage.js';
import { createFixtureRunner, type FixtureRunner } from '../../fixture/run-fixture.js';
import type { Language } from '../../law/wording.js';
import { InvalidRulebookError } from '../../rulebook/load/invalid-rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { UsageError, wordingOf } from '../failures.js';
import { type CheckedFile, checkFile } from '../io/checked-file.js';
import { colorsFor } from '../io/colors.js';
import { widthFor } from '../io/printer.js';
import { fixturePaths, type ReadFixture, readFixture } from '../io/read-fixtures.js';
import { requireNotRead, writeFileWhole } from '../io/write-file.js';
import { type Format, formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { lawAsOfOption, rulebookOption, shownLawOf } from '../options/rulebook-option.js';
import { checkReport } from '../reports/fixtures/check-report.js';
import { type CheckedFixtures, checkDocument, checkedFixtures } from '../reports/fixtures/checked-fixtures.js';
import { junitXml } from '../reports/fixtures/junit.js';
import { writeList, writeResult } from '../reports/result-writer.js';
import { CHECK_WORDS } from '../words/rulebook/rulebook-command-words.js';
import { USAGE_FAULTS } from '../words/usage-words.js';

interface CheckArguments {
  readonly rulebook?: string;
  readonly lawAsOf?: string;
  readonly junit?: string;
  readonly requireCoverage: boolean;
  readonly format: Format;
  readonly lang: Language;
}

/** `liubao check`: fixture loans against what is expected of them. */
export function addCheck(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('check')
    .summary(help(CHECK_WORDS.summary))
    .description(help(CHECK_WORDS.description))
    .argument('<paths...>', help(CHECK_WORDS.fixtures))
    .addOption(rulebookOption(line))
    .addOption(lawAsOfOption(line))
    .addOption(formatOption(line))
    .option('--junit <file>', help(CHECK_WORDS.junit))
    .option('--require-coverage', help(CHECK_WORDS.requireCoverage), false)
    .addOption(languageOption(line))
    .addHelpText('after', help(CHECK_WORDS.more))
    .action((paths: readonly string[], given: CheckArguments) => check(line, paths, given));
}

async function check(line: CommandLine, paths: readonly string[], given: CheckArguments): Promise<void> {
  const { junit, lang, format, rulebook, lawAsOf } = given;
  const { out, env } = line;
  const found = await fixturePaths(paths);
  // Without this, a mistyped folder would pass for ever.
  if (found.length === 0) throw new UsageError(USAGE_FAULTS.noJsonFile(paths));
  if (junit !== undefined) await requireNotRead([...found, ...(rulebook === undefined ? [] : [rulebook])], junit);
  const runner = createFixtureRunner(shownLawOf(rulebook, lawAsOf));
  const report = checkReport(colorsFor(out.stream, env), widthFor(out.stream).text, lang);
  const files: CheckedFile[] = [];
  for (const path of found) {
    const file = checkedBy(runner, await readFixture(path));
    files.push(file);
    // The lines of a file are printed once it is checked.
    if (format === 'text') await out.write(report.file(file));
  }
  const coverage = coverageOf(runner.rulebook, decisionsOf(files));
  const checked = checkedFixtures(files, coverage, given);
  if (format === 'text') await out.write(report.end(files, coverage, given.requireCoverage));
  else if (format === 'ndjson') await writeList(line, { data: ndjsonLines(checked), document: () => [] }, given);
  else await writeResult(line, { data: checked, document: () => checkDocument(checked, lang, given.requireCoverage) }, given);
  if (junit !== undefined) await writeFileWhole(junit, junitXml(files));
  if (!checked.passed) line.finish(EXIT.failed);
  if (files.some((file) => 'error' in file)) line.finish(EXIT.badInput);
}

/** @throws {UsageError} for a rulebook that cannot decide what a case asks of it */
function checkedBy(runner: FixtureRunner, read: ReadFixture): CheckedFile {
  try {
    return checkFile(runner, read);
  } catch (error) {
    if (error instanceof InvalidRulebookError) throw new UsageError(USAGE_FAULTS.of('--rulebook', wordingOf(error)));
    throw error;
  }
}

/** A line for each file, and one for the coverage of them all. */
function ndjsonLines({ files, coverage }: CheckedFixtures): readonly unknown[] {
  return [...files, { coverage }];
}

function decisionsOf(files: readonly CheckedFile[]) {
  const cases = files.flatMap((file) => ('result' in file ? file.result.cases : []));
  return cases.flatMap(({ decision }) => decision ?? []);
}

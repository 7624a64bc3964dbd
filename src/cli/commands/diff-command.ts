import type { Command } from 'commander';
import { type DiffOptions, diffRulebooks, type RulebookDiff } from '../../compare/rulebooks/rulebook-diff.js';
import { rulebookDiffDocument } from '../../compare/rulebooks/rulebook-diff-document.js';
import type { Language } from '../../law/wording.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { UsageError, wordingOf } from '../failures.js';
import { type Format, formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { wholeNumber } from '../options/number-option.js';
import { calendarDay, rulebookOf } from '../options/rulebook-option.js';
import { writeResult } from '../reports/result-writer.js';
import { DIFF_WORDS } from '../words/compare-words.js';

interface DiffArguments {
  readonly format: Format;
  readonly lang: Language;
  readonly tries?: number;
  readonly fromDay?: string;
  readonly toDay?: string;
}

/** `liubao diff`: what changed between two rulebooks. */
export function addDiff(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('diff')
    .summary(help(DIFF_WORDS.summary))
    .description(help(DIFF_WORDS.description))
    .argument('<from>', help(DIFF_WORDS.from))
    .argument('<to>', help(DIFF_WORDS.to))
    .option('--tries <number>', help(DIFF_WORDS.tries), wholeNumber(1, 1_000_000))
    .option('--from-day <day>', help(DIFF_WORDS.fromDay), calendarDay)
    .option('--to-day <day>', help(DIFF_WORDS.toDay), calendarDay)
    .addOption(formatOption(line))
    .addOption(languageOption(line))
    .addHelpText('after', help(DIFF_WORDS.more))
    .action((from: string, to: string, given: DiffArguments) => showDiff(line, [from, to], given));
}

const DAY_FLAGS = { fromDay: '--from-day', toDay: '--to-day' } as const;
const isDay = (option: string): option is keyof typeof DAY_FLAGS => Object.hasOwn(DAY_FLAGS, option);

/** @throws {UsageError} for a day on which a rulebook does not govern */
function diffed(from: Rulebook, to: Rulebook, options: DiffOptions): RulebookDiff {
  try {
    return diffRulebooks(from, to, options);
  } catch (error) {
    if (error instanceof InvalidOptionError && isDay(error.option)) {
      throw new UsageError(wordingOf(error.ofOption(DAY_FLAGS[error.option])));
    }
    if (error instanceof InvalidOptionError) throw new UsageError(wordingOf(error));
    throw error;
  }
}

/** A rulebook; of a lineage the one that governs on the day, which must then be named. */
function rulebookOn(folder: string, day: string | undefined, flag: string): Rulebook {
  return rulebookOf(folder, day === undefined ? undefined : { lawAsOf: day }, { asOf: flag, lawAsOf: flag });
}

async function showDiff(line: CommandLine, [from, to]: readonly [string, string], given: DiffArguments): Promise<void> {
  const { lang, tries, fromDay, toDay } = given;
  const diff = diffed(rulebookOn(from, fromDay, DAY_FLAGS.fromDay), rulebookOn(to, toDay, DAY_FLAGS.toDay), {
    tries,
    fromDay,
    toDay,
  });
  await writeResult(line, { data: diff, document: () => rulebookDiffDocument(diff, lang) }, given);
}

import { type Command, Option } from 'commander';
import { refusalOf } from '../../files/refusal.js';
import type { Language } from '../../law/wording.js';
import { DEFAULT_BUDGET, lint } from '../../lint/lint.js';
import { readLineage, rulebookFolders } from '../../node/read-lineage.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { FaultyRulebookError, UsageError } from '../failures.js';
import { refuseUnknown } from '../options/decider-options.js';
import { type Format, formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { wholeNumber } from '../options/number-option.js';
import { repeatableOption } from '../options/repeatable-option.js';
import { fromFolder, lawAsOfOption, rulebookOf, rulebookOption, shownLawOf } from '../options/rulebook-option.js';
import { writeList, writeResult } from '../reports/result-writer.js';
import { lintDocument, refusedDocument } from '../reports/rulebook/lint-document.js';
import { LINT_WORDS } from '../words/rulebook/rulebook-command-words.js';
import { USAGE_FAULTS } from '../words/usage-words.js';

interface LintArguments {
  readonly format: Format;
  readonly lang: Language;
  readonly rulebook?: string;
  readonly lawAsOf?: string;
  readonly parameterUsed: readonly string[];
  readonly ruleSet: readonly string[];
  readonly budget: number;
}

/** `liubao lint`: what is wrong with a rulebook that loads. */
export function addLint(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('lint')
    .summary(help(LINT_WORDS.summary))
    .description(help(LINT_WORDS.description))
    .argument('[folder]', help(LINT_WORDS.folder))
    .addOption(rulebookOption(line))
    .addOption(lawAsOfOption(line))
    .addOption(repeatableOption('--parameter-used <id>', help(LINT_WORDS.parameterUsed)))
    .addOption(repeatableOption('--rule-set <id>', help(LINT_WORDS.ruleSet)))
    .addOption(
      new Option('--budget <steps>', help(LINT_WORDS.budget))
        .default(DEFAULT_BUDGET)
        .argParser(wholeNumber(1, Number.MAX_SAFE_INTEGER)),
    )
    .addOption(formatOption(line))
    .addOption(languageOption(line))
    .addHelpText('after', help(HELP))
    .action((folder: string | undefined, given: LintArguments) => lintRulebook(line, folder, given));
}

const HELP = LINT_WORDS.more;

async function lintRulebook(line: CommandLine, folder: string | undefined, given: LintArguments): Promise<void> {
  const { lang, parameterUsed, ruleSet, budget } = given;
  let rulebooks: readonly Rulebook[];
  try {
    rulebooks = examinedIn(folderOf(folder, given), given.lawAsOf);
  } catch (error) {
    // Other commands call this wrong usage; here it is a finding.
    if (!(error instanceof FaultyRulebookError)) throw error;
    const { folder: at, cause } = error;
    await writeResult(line, { data: refusalOf({ file: at }, cause), document: () => refusedDocument(at, cause, lang) }, given);
    line.finish(EXIT.failed);
    return;
  }
  refuseUnknown(
    '--parameter-used',
    parameterUsed,
    rulebooks.flatMap(({ parameters }) => parameters),
  );
  refuseUnknown(
    '--rule-set',
    ruleSet,
    rulebooks.flatMap(({ ruleSets }) => ruleSets),
  );
  const reports = rulebooks.map((rulebook) => {
    const own = (ids: readonly string[], parts: readonly { readonly id: string }[]) =>
      ids.filter((id) => parts.some((part) => part.id === id));
    return lint(rulebook, {
      parametersUsed: own(parameterUsed, rulebook.parameters),
      budget,
      ruleSets: ruleSet.length === 0 ? undefined : own(ruleSet, rulebook.ruleSets),
    });
  });
  const document = () => reports.flatMap((report) => lintDocument(report, lang));
  const [only] = reports;
  if (only !== undefined && reports.length === 1) await writeResult(line, { data: only, document }, given);
  else await writeList(line, { data: reports, document }, given);
  if (reports.some(({ faults }) => faults.length > 0)) line.finish(EXIT.failed);
  else if (reports.some(({ unproved }) => unproved.length > 0)) line.finish(EXIT.unproved);
}

/** The rulebook in a folder, or each of a lineage in it, with the law of all days or, where one is named, of that day. */
function examinedIn(folder: string | undefined, lawAsOf: string | undefined): readonly Rulebook[] {
  if (folder === undefined || lawAsOf !== undefined) return [shownLawOf(folder, lawAsOf)];
  const folders = fromFolder(folder, rulebookFolders);
  return folders.length < 2 ? [rulebookOf(folder)] : fromFolder(folder, readLineage).rulebooks;
}

/** The folder, which may be named with `--rulebook` as in every other command. */
function folderOf(folder: string | undefined, { rulebook }: LintArguments): string | undefined {
  if (folder !== undefined && rulebook !== undefined) throw new UsageError(USAGE_FAULTS.folderTwice);
  return folder ?? rulebook;
}

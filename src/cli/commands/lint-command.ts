import { type Command, Option } from 'commander';
import { printable } from '../../document/printable.js';
import type { Language } from '../../law/wording.js';
import { DEFAULT_BUDGET, lint } from '../../lint/lint.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { FaultyRulebookError } from '../failures.js';
import { printerFor } from '../io/printer.js';
import { refuseUnknown } from '../options/decider-options.js';
import { formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { wholeNumber } from '../options/number-option.js';
import { repeatableOption } from '../options/repeatable-option.js';
import { rulebookOf } from '../options/rulebook-option.js';
import { lintDocument } from '../reports/rulebook/lint-document.js';
import { LINT_WORDS } from '../words/rulebook-command-words.js';

const FORMATS = ['table', 'json', 'markdown'] as const;

interface LintArguments {
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
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
    .addOption(repeatableOption('--parameter-used <id>', help(LINT_WORDS.parameterUsed)))
    .addOption(repeatableOption('--rule-set <id>', help(LINT_WORDS.ruleSet)))
    .addOption(
      new Option('--budget <steps>', help(LINT_WORDS.budget))
        .default(DEFAULT_BUDGET)
        .argParser(wholeNumber(1, Number.MAX_SAFE_INTEGER)),
    )
    .addOption(formatOption(line, FORMATS))
    .addOption(languageOption(line))
    .addHelpText('after', help(HELP))
    .action((folder: string | undefined, given: LintArguments) => lintRulebook(line, folder, given));
}

const HELP = LINT_WORDS.more;

async function lintRulebook(
  line: CommandLine,
  folder: string | undefined,
  { format, lang, parameterUsed, ruleSet, budget }: LintArguments,
): Promise<void> {
  const { out, err, env } = line;
  let rulebook: Rulebook;
  try {
    rulebook = rulebookOf(folder);
  } catch (error) {
    // Other commands call this wrong usage; here it is a finding.
    if (!(error instanceof FaultyRulebookError)) throw error;
    await err.write(`liubao: ${printable(error.message)}\n`);
    line.finish(EXIT.invalid);
    return;
  }
  refuseUnknown('--parameter-used', parameterUsed, rulebook.parameters);
  refuseUnknown('--rule-set', ruleSet, rulebook.ruleSets);
  const report = lint(rulebook, {
    parametersUsed: parameterUsed,
    budget,
    ruleSets: ruleSet.length === 0 ? undefined : ruleSet,
  });
  if (format === 'json') await out.write(`${JSON.stringify(report, null, 2)}\n`);
  else await out.write(printerFor(format, out.stream, env)(lintDocument(report, lang)));
  if (report.faults.length > 0) line.finish(EXIT.invalid);
  else if (report.unproved.length > 0) line.finish(EXIT.unproved);
}

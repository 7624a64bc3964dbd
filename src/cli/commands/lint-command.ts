import { type Command, InvalidArgumentError, Option } from 'commander';
import { printable } from '../../document/printable.js';
import type { Language } from '../../law/wording.js';
import { DEFAULT_BUDGET, lint } from '../../lint/lint.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { FaultyRulebookError } from '../failures.js';
import { printerFor } from '../io/printer.js';
import { refuseUnknown } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';
import { rulebookOf } from '../options/rulebook-option.js';
import { lintDocument } from '../reports/rulebook/lint-document.js';

const FORMATS = ['table', 'json', 'markdown'] as const;

interface LintArguments {
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
  readonly parameterUsed: readonly string[];
  readonly budget: number;
}

/** `liubao lint`: what is wrong with a rulebook that loads. */
export function addLint(program: Command, line: CommandLine): void {
  program
    .command('lint')
    .description(
      'Examines a rulebook over every cell that its rules cut facts into, and every reading: gaps, overlaps, rules that are never reached, conditions that never matter, provisions, parameters and readings without effect. Each fault comes with an input that shows it.',
    )
    .argument('[folder]', 'the folder of a rulebook (default: that of the Ningxia notice of 2020)')
    .option(
      '--parameter-used <id>',
      "a parameter that the host's own arithmetic uses; may be given more than once",
      (id: string, before: readonly string[]) => [...before, id],
      [],
    )
    .addOption(
      new Option('--budget <steps>', 'how many steps the examination may take; the same number gives the same report everywhere')
        .default(DEFAULT_BUDGET)
        .argParser(stepsOf),
    )
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('table'))
    .addOption(languageOption(line.env))
    .addHelpText(
      'after',
      [
        '',
        'Exit status: 0 where it is proved that there is no fault; 1 where there is one, be it one that keeps the rulebook from',
        'loading; 6 where none was found and the budget did not suffice to prove that there is none. What is not proved is listed.',
      ].join('\n'),
    )
    .action((folder: string | undefined, given: LintArguments) => lintRulebook(line, folder, given));
}

async function lintRulebook(
  line: CommandLine,
  folder: string | undefined,
  { format, lang, parameterUsed, budget }: LintArguments,
): Promise<void> {
  const { out, err, env } = line;
  let rulebook: Rulebook;
  try {
    rulebook = rulebookOf(folder);
  } catch (error) {
    // What keeps a rulebook from loading is what is asked for here, and no wrong use.
    if (!(error instanceof FaultyRulebookError)) throw error;
    await err.write(`liubao: ${printable(error.message)}\n`);
    line.finish(EXIT.invalid);
    return;
  }
  refuseUnknown('--parameter-used', parameterUsed, rulebook.parameters);
  const report = lint(rulebook, { parametersUsed: parameterUsed, budget });
  if (format === 'json') await out.write(`${JSON.stringify(report, null, 2)}\n`);
  else await out.write(printerFor(format, out.stream, env)(lintDocument(report, lang)));
  if (report.faults.length > 0) line.finish(EXIT.invalid);
  else if (report.unproved.length > 0) line.finish(EXIT.unproved);
}

function stepsOf(text: string): number {
  const steps = Number(text);
  if (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(steps)) return steps;
  throw new InvalidArgumentError(`It is a whole number of steps from 1 to ${Number.MAX_SAFE_INTEGER}.`);
}

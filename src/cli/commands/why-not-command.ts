import type { Command } from 'commander';
import type { DocumentFormat } from '../../document/document-format.js';
import { explainCounterfactuals } from '../../explain/change/counterfactual-document.js';
import { counterfactuals } from '../../explain/change/counterfactuals.js';
import type { LookOptions } from '../../explain/change/examined-loan.js';
import { whyNot } from '../../explain/change/why-not.js';
import { explainWhyNot } from '../../explain/change/why-not-document.js';
import type { Target } from '../../explain/target/target.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import type { Language, Wording } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { oneLoan } from '../io/one-loan.js';
import { addAsOf, addDeciderOptions, type DeciderArguments } from '../options/decider-options.js';
import { documentFormatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { lookOptionsOf } from '../options/look-options.js';
import { addOneLoan } from '../options/one-loan-options.js';
import { addTargetOptions, forTarget, TARGET_HELP, type TargetArguments, targetOf } from '../options/target-options.js';
import { WHY_NOT_WORDS } from '../words/why-not-words.js';

interface TargetCommandArguments extends DeciderArguments, TargetArguments {
  readonly format: DocumentFormat;
  readonly lang: Language;
  readonly loan?: string;
}

/** A command that searches a loan for a way to another decision. */
interface TargetCommand {
  readonly name: string;
  readonly summary: Wording;
  readonly description: Wording;
  readonly search: (loan: Loan, target: Target, options: LookOptions, given: TargetCommandArguments) => string;
}

/** `liubao why-not`: the conditions that are not met, for each way to the decision asked for. */
export function addWhyNot(program: Command, line: CommandLine): void {
  addTargetCommand(program, line, {
    name: 'why-not',
    summary: WHY_NOT_WORDS.summary,
    description: WHY_NOT_WORDS.description,
    search: (loan, target, options, { lang, format }) => explainWhyNot(whyNot(loan, target, options), { lang, format }),
  });
}

/** `liubao what-if`: the smallest changes that would decide a loan otherwise. */
export function addWhatIf(program: Command, line: CommandLine): void {
  addTargetCommand(program, line, {
    name: 'what-if',
    summary: WHY_NOT_WORDS.whatIfSummary,
    description: WHY_NOT_WORDS.whatIfDescription,
    search: (loan, target, options, { lang, format }) =>
      explainCounterfactuals(counterfactuals(loan, target, options), { lang, format }),
  });
}

function addTargetCommand(program: Command, line: CommandLine, { name, summary, description, search }: TargetCommand): void {
  const { help } = line;
  const command = program.command(name).summary(help(summary)).description(help(description));
  addOneLoan(command, line)
    .argument('<target>', help(WHY_NOT_WORDS.target))
    .addOption(documentFormatOption(line))
    .addOption(languageOption(line))
    .addHelpText('after', help(TARGET_HELP));
  addAsOf(addDeciderOptions(addTargetOptions(command, line), line), line).action(
    async (file: string, word: string, given: TargetCommandArguments) => {
      const target = targetOf(word, given);
      const options = lookOptionsOf(given);
      const loan = await oneLoan(line, file, given.loan, given.lang, options.rulebook);
      if (loan !== undefined) await line.out.write(forTarget(() => search(loan, target, options, given)));
    },
  );
}

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
    summary: { zh: '说明为何未作另一判定', en: 'say which conditions another decision would need' },
    description: {
      zh: '说明一笔贷款为何未作另一判定:就每一条途径,列出未满足的条件。',
      en: 'Say why a loan was not decided otherwise: for each way to the target, the conditions that are not met.',
    },
    search: (loan, target, options, given) => explainWhyNot(whyNot(loan, target, options), given),
  });
}

/** `liubao what-if`: the smallest changes that would decide a loan otherwise. */
export function addWhatIf(program: Command, line: CommandLine): void {
  addTargetCommand(program, line, {
    name: 'what-if',
    summary: { zh: '找出会改变判定的最小变动', en: 'find the smallest changes that lead to another decision' },
    description: {
      zh: '找出会使一笔贷款得到另一判定的最小变动,每项均经重新判定验证。',
      en: 'Find the smallest changes of a loan that would decide it otherwise. Each is verified by deciding again.',
    },
    search: (loan, target, options, given) => explainCounterfactuals(counterfactuals(loan, target, options), given),
  });
}

function addTargetCommand(program: Command, line: CommandLine, { name, summary, description, search }: TargetCommand): void {
  const { help } = line;
  const command = program.command(name).summary(help(summary)).description(help(description));
  addOneLoan(command, line)
    .argument('<target>', help({ zh: '未作出的判定,如 shall-defer', en: 'the decision that was not made, such as shall-defer' }))
    .addOption(documentFormatOption(line))
    .addOption(languageOption(line))
    .addHelpText('after', help(TARGET_HELP));
  addAsOf(addDeciderOptions(addTargetOptions(command, line), line), line).action(
    async (file: string, word: string, given: TargetCommandArguments) => {
      const target = targetOf(word, given);
      const options = lookOptionsOf(given);
      const loan = await oneLoan(line, file, given.loan, given.lang);
      if (loan !== undefined) await line.out.write(forTarget(() => search(loan, target, options, given)));
    },
  );
}

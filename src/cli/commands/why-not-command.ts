import type { Command } from 'commander';
import type { DocumentFormat } from '../../document/document-format.js';
import { explainCounterfactuals } from '../../explain/change/counterfactual-document.js';
import { counterfactuals } from '../../explain/change/counterfactuals.js';
import { whyNot } from '../../explain/change/why-not.js';
import { explainWhyNot } from '../../explain/change/why-not-document.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { oneLoan } from '../io/one-loan.js';
import { addAsOf, addDeciderOptions, type DeciderArguments } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';
import { lookOptionsOf } from '../options/look-options.js';
import { addTargetOptions, forTarget, TARGET_HELP, type TargetArguments, targetOf } from '../options/target-options.js';
import { documentFormatOption } from './explain-command.js';

interface WhyNotArguments extends DeciderArguments, TargetArguments {
  readonly format: DocumentFormat;
  readonly lang: Language;
  readonly loan?: string;
}

/** `liubao why-not`: the conditions that are not met, way by way. */
export function addWhyNot(program: Command, line: CommandLine): void {
  targetCommand(program, line, 'why-not', 'Says why a loan was not decided otherwise: the conditions not met, for each way in.', {
    async run(file, word, given) {
      const target = targetOf(word, given);
      const options = lookOptionsOf(given);
      const loan = await oneLoan(line, file, given.loan, given.lang);
      if (loan !== undefined)
        await line.out.write(
          explainWhyNot(
            forTarget(() => whyNot(loan, target, options)),
            given,
          ),
        );
    },
  });
}

/** `liubao what-if`: the smallest changes that would decide a loan otherwise. */
export function addWhatIf(program: Command, line: CommandLine): void {
  targetCommand(program, line, 'what-if', 'Finds the smallest changes of a loan that would decide it otherwise, each verified.', {
    async run(file, word, given) {
      const target = targetOf(word, given);
      const options = lookOptionsOf(given);
      const loan = await oneLoan(line, file, given.loan, given.lang);
      if (loan !== undefined)
        await line.out.write(
          explainCounterfactuals(
            forTarget(() => counterfactuals(loan, target, options)),
            given,
          ),
        );
    },
  });
}

interface TargetAction {
  run(file: string, word: string, given: WhyNotArguments): Promise<void>;
}

function targetCommand(program: Command, line: CommandLine, name: string, description: string, { run }: TargetAction): void {
  const command = program
    .command(name)
    .description(description)
    .argument('<file>', 'a file with a loan; - reads standard input')
    .argument('<target>', 'what was not decided, such as shall-defer')
    .option('--loan <id>', 'which of several loans')
    .addOption(documentFormatOption())
    .addOption(languageOption(line.env))
    .addHelpText('after', TARGET_HELP);
  addAsOf(addDeciderOptions(addTargetOptions(command))).action(run);
}

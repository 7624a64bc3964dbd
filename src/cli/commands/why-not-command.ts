import type { Command } from 'commander';
import { counterfactualDocument } from '../../explain/change/counterfactual-document.js';
import { counterfactuals } from '../../explain/change/counterfactuals.js';
import type { LookOptions } from '../../explain/change/examined-loan.js';
import { whyNot } from '../../explain/change/why-not.js';
import { whyNotDocument } from '../../explain/change/why-not-document.js';
import { withoutRulebook } from '../../explain/result-data.js';
import type { Target } from '../../explain/target/target.js';
import type { Loan } from '../../facts/loan/parse-loan.js';
import type { Language, Wording } from '../../law/wording.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import type { CommandLine } from '../command-line.js';
import { type OneLoanArguments, oneLoan } from '../io/one-loan.js';
import { addAsOf, addDeciderOptions, type DeciderArguments } from '../options/decider-options.js';
import { type Format, formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { addOneLoan } from '../options/loan-option.js';
import { lookOptionsOf } from '../options/look-options.js';
import { addTargetOptions, forTarget, type TargetArguments, targetHelp, targetOf } from '../options/target-options.js';
import { type Result, writeResult } from '../reports/result-writer.js';
import { withLegend } from '../reports/value-legend.js';
import { WHY_NOT_WORDS } from '../words/why-not-words.js';

interface TargetCommandArguments extends DeciderArguments, TargetArguments, OneLoanArguments {
  readonly format: Format;
}

/** A command that searches a loan for a way to another decision. */
interface TargetCommand {
  readonly name: string;
  readonly summary: Wording;
  readonly description: Wording;
  readonly search: (loan: Loan, target: Target, options: LookOptions<RulebookIds>, lang: Language) => Result;
}

/** `liubao why-not`: the conditions that are not met, for each way to the decision asked for. */
export function addWhyNot(program: Command, line: CommandLine): void {
  addTargetCommand(program, line, {
    name: 'why-not',
    summary: WHY_NOT_WORDS.summary,
    description: WHY_NOT_WORDS.description,
    search(loan, target, options, lang) {
      const found = whyNot(loan, target, options);
      return {
        data: withoutRulebook(found),
        document: () => withLegend(whyNotDocument(found, lang), found, found.rulebook, lang),
      };
    },
  });
}

/** `liubao what-if`: the smallest changes that would decide a loan otherwise. */
export function addWhatIf(program: Command, line: CommandLine): void {
  addTargetCommand(program, line, {
    name: 'what-if',
    summary: WHY_NOT_WORDS.whatIfSummary,
    description: WHY_NOT_WORDS.whatIfDescription,
    search(loan, target, options, lang) {
      const found = counterfactuals(loan, target, options);
      const document = () => withLegend(counterfactualDocument(found, lang), found, found.rulebook, lang);
      return { data: withoutRulebook(found), document };
    },
  });
}

function addTargetCommand(program: Command, line: CommandLine, { name, summary, description, search }: TargetCommand): void {
  const { help } = line;
  const command = program.command(name).summary(help(summary)).description(help(description));
  addOneLoan(command, line)
    .argument('<target>', help(WHY_NOT_WORDS.target))
    .addOption(formatOption(line))
    .addOption(languageOption(line))
    // Asked for only where the help is: the words are the rulebook's.
    .addHelpText('after', () => targetHelp(line));
  addAsOf(addDeciderOptions(addTargetOptions(command, line), line), line).action(
    async (file: string, word: string, given: TargetCommandArguments) => {
      const target = targetOf(word, given);
      const options = lookOptionsOf(given);
      const loan = await oneLoan(line, file, given, options.rulebook);
      if (loan === undefined) return;
      await writeResult(
        line,
        forTarget(() => search(loan, target, options, given.lang)),
        given,
      );
    },
  );
}

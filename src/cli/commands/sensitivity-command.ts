import type { Command } from 'commander';
import { sensitivity } from '../../explain/readings/sensitivity.js';
import type { CommandLine } from '../command-line.js';
import { type OneLoanArguments, oneLoan } from '../io/one-loan.js';
import { addAsOf, addDeciderOptions, type DeciderArguments } from '../options/decider-options.js';
import { type Format, formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { addOneLoan } from '../options/loan-option.js';
import { lookOptionsOf } from '../options/look-options.js';
import { writeResult } from '../reports/result-writer.js';
import { sensitivityDocument } from '../reports/sensitivity-document.js';
import { SENSITIVITY_WORDS } from '../words/sensitivity-words.js';

interface SensitivityArguments extends DeciderArguments, OneLoanArguments {
  readonly format: Format;
  readonly remote: boolean;
}

/** `liubao sensitivity`: the readings of the text on which a loan's outcome depends. */
export function addSensitivity(program: Command, line: CommandLine): void {
  const { help } = line;
  const command = program
    .command('sensitivity')
    .summary(help(SENSITIVITY_WORDS.summary))
    .description(help(SENSITIVITY_WORDS.description));
  addOneLoan(command, line)
    .addOption(formatOption(line))
    .addOption(languageOption(line))
    .option('--remote', help(SENSITIVITY_WORDS.remote), false)
    .addHelpText('after', help(SENSITIVITY_WORDS.more));
  addAsOf(addDeciderOptions(command, line), line).action((file: string, given: SensitivityArguments) =>
    showSensitivity(line, file, given),
  );
}

async function showSensitivity(line: CommandLine, file: string, given: SensitivityArguments): Promise<void> {
  const { rulebook, ...look } = lookOptionsOf(given);
  const options = { ...look, arguableOnly: !given.remote };
  const loan = await oneLoan(line, file, given, rulebook);
  if (loan === undefined) return;
  const found = sensitivity(loan, given.rulebook === undefined ? options : { ...options, rulebook });
  await writeResult(line, { data: found, document: () => sensitivityDocument(found, rulebook, given.lang) }, given);
}

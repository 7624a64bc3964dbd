import type { Command } from 'commander';
import { sensitivity } from '../../explain/readings/sensitivity.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { oneLoan } from '../io/one-loan.js';
import { printerFor } from '../io/printer.js';
import { addAsOf, addDeciderOptions, type DeciderArguments } from '../options/decider-options.js';
import { formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { lookOptionsOf } from '../options/look-options.js';
import { addOneLoan } from '../options/one-loan-options.js';
import { sensitivityDocument } from '../reports/sensitivity-document.js';
import { SENSITIVITY_WORDS } from '../words/sensitivity-words.js';

const FORMATS = ['table', 'json', 'markdown'] as const;

interface SensitivityArguments extends DeciderArguments {
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
  readonly loan?: string;
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
    .addOption(formatOption(line, FORMATS))
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
  const loan = await oneLoan(line, file, given.loan, given.lang, rulebook);
  if (loan === undefined) return;
  const found = sensitivity(loan, given.rulebook === undefined ? options : { ...options, rulebook });
  const { out, env } = line;
  if (given.format === 'json') return out.write(`${JSON.stringify(found, null, 2)}\n`);
  await out.write(printerFor(given.format, out.stream, env)(sensitivityDocument(found, rulebook, given.lang)));
}

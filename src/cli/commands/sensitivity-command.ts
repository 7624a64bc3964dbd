import { type Command, Option } from 'commander';
import { sensitivity } from '../../explain/readings/sensitivity.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { oneLoan } from '../io/one-loan.js';
import { printerFor } from '../io/printer.js';
import { addAsOf, addDeciderOptions, type DeciderArguments } from '../options/decider-options.js';
import { languageOption } from '../options/language.js';
import { lookOptionsOf } from '../options/look-options.js';
import { sensitivityDocument } from '../reports/sensitivity-document.js';

const FORMATS = ['table', 'json', 'markdown'] as const;

interface SensitivityArguments extends DeciderArguments {
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
  readonly loan?: string;
  readonly remote: boolean;
}

/** `liubao sensitivity`: which readings of the text a loan's outcome turns on. */
export function addSensitivity(program: Command, line: CommandLine): void {
  const command = program
    .command('sensitivity')
    .description(
      'Decides a loan under every combination of readings that can matter, and says which change the outcome, and how.',
    )
    .argument('<file>', 'a file with a loan; - reads standard input')
    .option('--loan <id>', 'which of several loans')
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('table'))
    .addOption(languageOption(line.env))
    .option('--remote', 'try remote readings too, against which something is said to speak', false)
    .addHelpText('after', '\nWith --reading the outcome under that reading is what the others are held against.');
  addAsOf(addDeciderOptions(command)).action((file: string, given: SensitivityArguments) => showSensitivity(line, file, given));
}

async function showSensitivity(line: CommandLine, file: string, given: SensitivityArguments): Promise<void> {
  const { rulebook, ...look } = lookOptionsOf(given);
  // What a careful reader would not take is nothing that a clerk need weigh, unless asked for.
  const options = { ...look, arguableOnly: !given.remote };
  const loan = await oneLoan(line, file, given.loan, given.lang);
  if (loan === undefined) return;
  const found = sensitivity(loan, given.rulebook === undefined ? options : { ...options, rulebook });
  const { out, env } = line;
  if (given.format === 'json') return out.write(`${JSON.stringify(found, null, 2)}\n`);
  await out.write(printerFor(given.format, out.stream, env)(sensitivityDocument(found, rulebook, given.lang)));
}

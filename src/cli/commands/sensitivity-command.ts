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
    .summary(help({ zh: '找出会改变结果的条文解读', en: 'find the readings of the text that change the outcome' }))
    .description(
      help({
        zh: '在可能有影响的各种条文解读组合下判定一笔贷款,列出哪些解读会改变结果、如何改变。',
        en: 'Decide a loan under every combination of readings that may matter, and show which of them change the outcome, and how.',
      }),
    );
  addOneLoan(command, line)
    .addOption(formatOption(line, FORMATS))
    .addOption(languageOption(line))
    .option(
      '--remote',
      help({ zh: '也试有明显反对理由的解读', en: 'also try remote readings, which have strong arguments against them' }),
      false,
    )
    .addHelpText(
      'after',
      help({
        zh: '\n以 --reading 指定解读时,其他解读与该解读下的结果比较。',
        en: '\nThe outcome under the readings that --reading sets is the one that the others are compared with.',
      }),
    );
  addAsOf(addDeciderOptions(command, line), line).action((file: string, given: SensitivityArguments) =>
    showSensitivity(line, file, given),
  );
}

async function showSensitivity(line: CommandLine, file: string, given: SensitivityArguments): Promise<void> {
  const { rulebook, ...look } = lookOptionsOf(given);
  const options = { ...look, arguableOnly: !given.remote };
  const loan = await oneLoan(line, file, given.loan, given.lang);
  if (loan === undefined) return;
  const found = sensitivity(loan, given.rulebook === undefined ? options : { ...options, rulebook });
  const { out, env } = line;
  if (given.format === 'json') return out.write(`${JSON.stringify(found, null, 2)}\n`);
  await out.write(printerFor(given.format, out.stream, env)(sensitivityDocument(found, rulebook, given.lang)));
}

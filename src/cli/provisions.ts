import { type Command, Option } from 'commander';
import type { Language } from '../law/wording.js';
import { ningxia2020 } from '../rules/ningxia-2020.js';
import type { CommandLine } from './command-line.js';
import { suggestion, UsageError } from './failures.js';
import { languageOption } from './language.js';
import { printerFor } from './printer.js';
import { provisionInFull, provisionList } from './provision-document.js';
import { type ProvisionEntry, provisionEntries } from './provision-entry.js';

const FORMATS = ['table', 'json', 'markdown'] as const;

interface ProvisionsArguments {
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
}

/** `liubao provisions`: the law that decisions rest on. */
export function addProvisions(program: Command, line: CommandLine): void {
  program
    .command('provisions')
    .description('Lists the provisions of the rulebook, or shows one in full with the rules that rest on it.')
    .argument('[id]', 'a provision: notice/s2/p1/1')
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('table'))
    .addOption(languageOption(line.env))
    .action((id: string | undefined, given: ProvisionsArguments) => provisions(line, id, given));
}

async function provisions(
  { out, env }: CommandLine,
  id: string | undefined,
  { format, lang }: ProvisionsArguments,
): Promise<void> {
  const entries = provisionEntries(ningxia2020());
  const one = id === undefined ? undefined : entryOf(entries, id);
  if (format === 'json') return out.write(`${JSON.stringify(one ?? entries, null, 2)}\n`);
  const print = printerFor(format, out.stream, env);
  await out.write(print(one === undefined ? provisionList(entries, lang) : provisionInFull(one, lang)));
}

function entryOf(entries: readonly ProvisionEntry[], id: string): ProvisionEntry {
  const entry = entries.find((it) => it.id === id);
  if (entry !== undefined) return entry;
  const known = entries.map((it) => it.id);
  throw new UsageError(
    `unknown provision ${JSON.stringify(id)}${suggestion(id, known) || '; liubao provisions lists those that there are'}`,
  );
}

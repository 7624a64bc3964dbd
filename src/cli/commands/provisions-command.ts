import type { Command } from 'commander';
import type { Decided } from '../../fixture/projection.js';
import { provisionCoverage } from '../../fixture/provision-coverage.js';
import { createFixtureRunner } from '../../fixture/run-fixture.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { suggestion, UsageError } from '../failures.js';
import { printerFor } from '../io/printer.js';
import { readFixtures } from '../io/read-fixtures.js';
import { formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { lawAsOfOption, lawOf, rulebookOf, rulebookOption } from '../options/rulebook-option.js';
import { coverageDocument } from '../reports/fixtures/coverage-document.js';
import { provisionInFull, provisionList } from '../reports/rulebook/provision-document.js';
import { type ProvisionEntry, provisionEntries } from '../reports/rulebook/provision-entry.js';
import { PROVISIONS_WORDS } from '../words/rulebook-command-words.js';

const FORMATS = ['table', 'json', 'markdown'] as const;

interface ProvisionsArguments {
  readonly rulebook?: string;
  readonly lawAsOf?: string;
  /** The fixtures to count; `true` if none are named. */
  readonly coverage?: readonly string[] | true;
  readonly format: (typeof FORMATS)[number];
  readonly lang: Language;
}

/** `liubao provisions`: the law that decisions rest on. */
export function addProvisions(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('provisions')
    .summary(help(PROVISIONS_WORDS.summary))
    .description(help(PROVISIONS_WORDS.description))
    .argument('[id]', help(PROVISIONS_WORDS.id))
    .option('--coverage [fixtures...]', help(PROVISIONS_WORDS.coverage))
    .addOption(rulebookOption(line))
    .addOption(lawAsOfOption(line))
    .addOption(formatOption(line, FORMATS))
    .addOption(languageOption(line))
    .action((id: string | undefined, given: ProvisionsArguments) => provisions(line, id, given));
}

async function provisions(
  line: CommandLine,
  id: string | undefined,
  { format, lang, rulebook: folder, lawAsOf, coverage }: ProvisionsArguments,
): Promise<void> {
  const { out, env } = line;
  const rulebook = rulebookOf(folder, { lawAsOf });
  if (coverage !== undefined) {
    if (id !== undefined) throw new UsageError('--coverage shows every provision; leave out the id');
    return showCoverage(line, rulebook, coverage === true ? undefined : coverage, { format, lang });
  }
  const entries = provisionEntries(lawOf(folder, { lawAsOf }));
  const one = id === undefined ? undefined : entryOf(entries, id);
  if (format === 'json') return out.write(`${JSON.stringify(one ?? entries, null, 2)}\n`);
  const print = printerFor(format, out.stream, env);
  await out.write(print(one === undefined ? provisionList(entries, lang) : provisionInFull(one, lang)));
}

async function showCoverage(
  line: CommandLine,
  rulebook: Rulebook,
  fixtures: readonly string[] | undefined,
  { format, lang }: Pick<ProvisionsArguments, 'format' | 'lang'>,
): Promise<void> {
  const { out, env } = line;
  const decisions = fixtures === undefined ? undefined : await fixtureDecisions(rulebook, fixtures);
  const rows = provisionCoverage(rulebook, decisions);
  if (rows.some(({ status }) => status === 'unaccounted')) line.finish(EXIT.invalid);
  if (format === 'json') return out.write(`${JSON.stringify(rows, null, 2)}\n`);
  await out.write(printerFor(format, out.stream, env)(coverageDocument(rows, lang)));
}

/** The decisions on the cases of fixture files. */
async function fixtureDecisions(rulebook: Rulebook, paths: readonly string[]): Promise<Decided[]> {
  const runner = createFixtureRunner(rulebook);
  const files = await readFixtures(paths);
  return files.flatMap(({ fixture }) => runner.run(fixture).cases.flatMap(({ decision }) => decision ?? []));
}

function entryOf(entries: readonly ProvisionEntry[], id: string): ProvisionEntry {
  const entry = entries.find((it) => it.id === id);
  if (entry !== undefined) return entry;
  const known = entries.map((it) => it.id);
  throw new UsageError(
    `unknown provision ${JSON.stringify(id)}${suggestion(id, known) || '; liubao provisions lists the known ones'}`,
  );
}

import type { Command } from 'commander';
import type { Block } from '../../document/block.js';
import { nearestName } from '../../facts/input/nearest-name.js';
import type { Decided } from '../../fixture/projection.js';
import { provisionCoverage } from '../../fixture/provision-coverage.js';
import { createFixtureRunner } from '../../fixture/run-fixture.js';
import { type ProvisionEntry, provisionEntries } from '../../handbook/names/provision-entry.js';
import type { Language } from '../../law/wording.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { EXIT } from '../exit-codes.js';
import { UsageError } from '../failures.js';
import { readFixtures } from '../io/read-fixtures.js';
import { type Format, formatOption } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { lawAsOfOption, refuseOfOtherDay, rulebookOf, rulebookOption, shownLawOf } from '../options/rulebook-option.js';
import { coverageDocument } from '../reports/fixtures/coverage-document.js';
import { type Writing, writeList, writeResult } from '../reports/result-writer.js';
import { provisionInFull, provisionList } from '../reports/rulebook/provision-document.js';
import { shownLaw } from '../reports/rulebook/shown-law.js';
import { LABELS } from '../words/label-words.js';
import { PROVISIONS_WORDS } from '../words/rulebook/rulebook-command-words.js';
import { USAGE_FAULTS } from '../words/usage-words.js';

interface ProvisionsArguments {
  readonly rulebook?: string;
  readonly lawAsOf?: string;
  /** The fixtures to count; `true` if none are named. */
  readonly coverage?: readonly string[] | true;
  readonly format: Format;
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
    .addOption(formatOption(line))
    .addOption(languageOption(line))
    .action((id: string | undefined, given: ProvisionsArguments) => provisions(line, id, given));
}

async function provisions(line: CommandLine, id: string | undefined, given: ProvisionsArguments): Promise<void> {
  const { lang, rulebook: folder, lawAsOf, coverage } = given;
  const rulebook = rulebookOf(folder, { lawAsOf });
  if (coverage !== undefined) {
    if (id !== undefined) throw new UsageError(USAGE_FAULTS.coverageWithId);
    const law = lawAsOf === undefined ? rulebook : shownLawOf(folder, lawAsOf);
    return showCoverage(line, law, coverage === true ? undefined : coverage, given);
  }
  const law = shownLawOf(folder, lawAsOf);
  const entries = provisionEntries(law);
  const shown = (blocks: Block[]) => [...shownLaw(law, lang), ...blocks];
  if (id === undefined) {
    return writeList(line, { data: entries, document: () => shown(provisionList(entries, lang)) }, given);
  }
  const one = entryOf(entries, id, law);
  await writeResult(line, { data: one, document: () => shown(provisionInFull(one, lang)) }, given);
}

async function showCoverage(
  line: CommandLine,
  rulebook: Rulebook,
  fixtures: readonly string[] | undefined,
  writing: Writing,
): Promise<void> {
  const decisions = fixtures === undefined ? undefined : await fixtureDecisions(rulebook, fixtures);
  const rows = provisionCoverage(rulebook, decisions);
  if (rows.some(({ status }) => status === 'unaccounted')) line.finish(EXIT.failed);
  await writeList(line, { data: rows, document: () => coverageDocument(rows, writing.lang) }, writing);
}

/** The decisions on the cases of fixture files. */
async function fixtureDecisions(rulebook: Rulebook, paths: readonly string[]): Promise<Decided[]> {
  const runner = createFixtureRunner(rulebook);
  const files = await readFixtures(paths);
  return files.flatMap(({ fixture }) => runner.run(fixture).cases.flatMap(({ decision }) => decision ?? []));
}

function entryOf(entries: readonly ProvisionEntry[], id: string, law: Rulebook): ProvisionEntry {
  const entry = entries.find((it) => it.id === id);
  if (entry !== undefined) return entry;
  refuseOfOtherDay(law, LABELS.provision, id, ({ provisions }) => provisions.map((provision) => provision.id));
  const known = entries.map((it) => it.id);
  throw new UsageError(USAGE_FAULTS.unknownProvision(id, nearestName(id, known)));
}

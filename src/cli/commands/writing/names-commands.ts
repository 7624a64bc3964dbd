import { type Command, Option } from 'commander';
import type { Block } from '../../../document/block.js';
import { GRAINS, type Grain } from '../../../facts/fact.js';
import { factEntries, parameterEntries, readingEntries } from '../../../handbook/names/rulebook-names.js';
import type { Language, Wording } from '../../../law/wording.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { CommandLine } from '../../command-line.js';
import { type Format, formatOption } from '../../options/format-option.js';
import { languageOption } from '../../options/language.js';
import { lawAsOfOption, rulebookOption, shownLawOf } from '../../options/rulebook-option.js';
import { writeList } from '../../reports/result-writer.js';
import { factsDocument, parametersDocument, readingsDocument } from '../../reports/rulebook/names-document.js';
import { shownLaw } from '../../reports/rulebook/shown-law.js';
import { NAMES_WORDS } from '../../words/rulebook/names-words.js';

interface NamesArguments {
  readonly rulebook?: string;
  readonly lawAsOf?: string;
  readonly grain?: Grain;
  readonly format: Format;
  readonly lang: Language;
}

/** What a command lists: the names of a rulebook as data, and as a document. */
interface NameList<Entry> {
  readonly name: string;
  readonly summary: Wording;
  readonly description: Wording;
  entries(rulebook: Rulebook, given: NamesArguments): readonly Entry[];
  document(entries: readonly Entry[], lang: Language): Block[];
}

/** `liubao facts`: what the rules of a rulebook may test. */
export function addFacts(program: Command, line: CommandLine): void {
  addList(program, line, {
    name: 'facts',
    summary: NAMES_WORDS.factsSummary,
    description: NAMES_WORDS.facts,
    entries: (rulebook, { grain }) => factEntries(rulebook, grain),
    document: factsDocument,
  }).addOption(new Option('--grain <grain>', line.help(NAMES_WORDS.onlyGrain)).choices(GRAINS));
}

/** `liubao readings`: what `--reading` may name. */
export function addReadings(program: Command, line: CommandLine): void {
  addList(program, line, {
    name: 'readings',
    summary: NAMES_WORDS.readingsSummary,
    description: NAMES_WORDS.readings,
    entries: readingEntries,
    document: readingsDocument,
  });
}

/** `liubao parameters`: what `--parameter` may name. */
export function addParameters(program: Command, line: CommandLine): void {
  addList(program, line, {
    name: 'parameters',
    summary: NAMES_WORDS.parametersSummary,
    description: NAMES_WORDS.parameters,
    entries: parameterEntries,
    document: parametersDocument,
  });
}

function addList<Entry>(program: Command, line: CommandLine, list: NameList<Entry>): Command {
  const { help } = line;
  return program
    .command(list.name)
    .summary(help(list.summary))
    .description(help(list.description))
    .addOption(rulebookOption(line))
    .addOption(lawAsOfOption(line))
    .addOption(formatOption(line))
    .addOption(languageOption(line))
    .action(async (given: NamesArguments) => {
      const { rulebook: folder, lawAsOf, lang } = given;
      const rulebook = shownLawOf(folder, lawAsOf);
      const entries = list.entries(rulebook, given);
      const document = () => [...shownLaw(rulebook, lang), ...list.document(entries, lang)];
      await writeList(line, { data: entries, document }, given);
    });
}

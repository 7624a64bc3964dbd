import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { bookOf } from '../../handbook/book.js';
import type { BookFixture } from '../../handbook/book-fixture.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { FileError, UsageError } from '../failures.js';
import { fixturePaths, readFixture } from '../io/read-fixtures.js';
import { requireNotRead, writeFileWhole } from '../io/written-file.js';
import { languageOption } from '../options/language.js';
import { rulebookOf, rulebookOption } from '../options/rulebook-option.js';

interface BookArguments {
  readonly out: string;
  readonly rulebook?: string;
  readonly lang: Language;
}

/** `liubao book`: a rulebook to read. */
export function addBook(program: Command, line: CommandLine): void {
  program
    .command('book')
    .description(
      'Writes a rulebook as a Markdown book: provisions with the rules that cite them and the fixtures that exercise them, decision tables, parameters, interpretations.',
    )
    .argument('[fixtures...]', 'fixture files, or folders of them')
    .requiredOption('--out <folder>', 'where the pages are written')
    .addOption(rulebookOption())
    .addOption(languageOption(line.env))
    .action((paths: readonly string[], given: BookArguments) => book(line, paths, given));
}

async function book(
  { out }: CommandLine,
  paths: readonly string[],
  { out: folder, rulebook, lang }: BookArguments,
): Promise<void> {
  const files = await fixturePaths(paths);
  const pages = Object.entries(bookOf(rulebookOf(rulebook), await bookFixtures(files), lang));
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FileError(folder, 'write', error);
  }
  const read = [...files, ...(rulebook === undefined ? [] : [rulebook])];
  for (const [name] of pages) await requireNotRead(read, join(folder, name));
  for (const [name, text] of pages) await writeFileWhole(join(folder, name), text);
  await out.write(`${pages.map(([name]) => join(folder, name)).join('\n')}\n`);
}

/**
 * The fixtures among paths, each named by its path with `/`, so that a book is the same on every system.
 *
 * @throws {UsageError} where a file is no fixture
 */
export async function bookFixtures(paths: readonly string[]): Promise<BookFixture[]> {
  const fixtures: BookFixture[] = [];
  for (const path of await fixturePaths(paths)) {
    const read = await readFixture(path);
    if ('error' in read) throw new UsageError(`${path}: ${read.error.message}`);
    const { title, provisions, cases } = read.fixture;
    fixtures.push({
      path: path.replaceAll('\\', '/'),
      title,
      provisions,
      cases: cases.map(({ name, why }) => ({ name, why })),
    });
  }
  return fixtures;
}

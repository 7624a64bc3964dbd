import { join } from 'node:path';
import type { Command } from 'commander';
import { bookOf } from '../../handbook/book.js';
import type { BookFixture } from '../../handbook/book-fixture.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { makeFolder } from '../io/make-folder.js';
import { readFixtures } from '../io/read-fixtures.js';
import { requireNotRead, writeFileWhole } from '../io/write-file.js';
import { languageOption } from '../options/language.js';
import { lawAsOfOption, lawOf, rulebookOption } from '../options/rulebook-option.js';
import { BOOK_WORDS } from '../words/rulebook-command-words.js';

interface BookArguments {
  readonly out: string;
  readonly rulebook?: string;
  readonly lawAsOf?: string;
  readonly lang: Language;
}

/** `liubao book`: a rulebook to read. */
export function addBook(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('book')
    .summary(help(BOOK_WORDS.summary))
    .description(help(BOOK_WORDS.description))
    .argument('[fixtures...]', help(BOOK_WORDS.fixtures))
    .requiredOption('--out <folder>', help(BOOK_WORDS.out))
    .addOption(rulebookOption(line))
    .addOption(lawAsOfOption(line))
    .addOption(languageOption(line))
    .action((paths: readonly string[], given: BookArguments) => book(line, paths, given));
}

async function book(
  { out }: CommandLine,
  paths: readonly string[],
  { out: folder, rulebook, lawAsOf, lang }: BookArguments,
): Promise<void> {
  const fixtures = await bookFixtures(paths);
  const pages = Object.entries(bookOf(lawOf(rulebook, { lawAsOf }), fixtures, lang));
  await makeFolder(folder);
  const read = [...fixtures.map(({ path }) => path), ...(rulebook === undefined ? [] : [rulebook])];
  for (const [name] of pages) await requireNotRead(read, join(folder, name));
  for (const [name, text] of pages) await writeFileWhole(join(folder, name), text);
  await out.write(`${pages.map(([name]) => join(folder, name)).join('\n')}\n`);
}

/**
 * The fixtures among paths, each named by its path with `/`, so that a book is the same on every system.
 *
 * @throws {UsageError} if a file is no fixture
 */
export async function bookFixtures(paths: readonly string[]): Promise<BookFixture[]> {
  const files = await readFixtures(paths);
  return files.map(({ path, fixture: { title, provisions, cases } }) => ({
    path: path.replaceAll('\\', '/'),
    title,
    provisions,
    cases: cases.map(({ name, why }) => ({ name, why })),
  }));
}

import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { printableLine } from '../../document/printable.js';
import { bookOf } from '../../handbook/book/book.js';
import type { BookFixture } from '../../handbook/book/book-fixture.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language } from '../../law/wording.js';
import { say } from '../../words/phrases.js';
import type { CommandLine } from '../command-line.js';
import { FileError } from '../failures.js';
import { makeFolder } from '../io/make-folder.js';
import { readFixtures } from '../io/read-fixtures.js';
import { requireNotRead, writeFileWhole } from '../io/write-file.js';
import { languageOption } from '../options/language.js';
import { lawAsOfOption, rulebookOption, shownLawOf } from '../options/rulebook-option.js';
import { BOOK_WORDS } from '../words/rulebook/rulebook-command-words.js';

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
  { out, note }: CommandLine,
  paths: readonly string[],
  { out: folder, rulebook, lawAsOf, lang }: BookArguments,
): Promise<void> {
  const fixtures = await bookFixtures(paths);
  const pages = bookOf(shownLawOf(rulebook, lawAsOf), fixtures, lang);
  const files = Object.entries(pages).map(([path, text]) => ({ file: join(folder, path), text }));
  for (const own of new Set(files.map(({ file }) => dirname(file)))) await makeFolder(own);
  const read = [...fixtures.map(({ path }) => path), ...(rulebook === undefined ? [] : [rulebook])];
  for (const { file } of files) await requireNotRead(read, file);
  for (const { file, text } of files) await writeFileWhole(file, text);
  await out.write(`${files.map(({ file }) => file).join('\n')}\n`);
  const others = await otherPages(new Set(files.map(({ file }) => file)));
  if (others.length > 0) {
    await note(say(BOOK_WORDS.otherPages, lang, { pages: others.map(printableLine).join(MARKS.list[lang]) }));
  }
}

/** The Markdown files in the folders of a book that are no pages of it, such as those of an earlier one. */
async function otherPages(written: ReadonlySet<string>): Promise<string[]> {
  const folders = [...new Set([...written].map((file) => dirname(file)))];
  const names = await Promise.all(folders.map(async (own) => (await filesIn(own)).map((name) => join(own, name))));
  return names.flat().filter((file) => file.endsWith('.md') && !written.has(file));
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    throw new FileError(folder, 'read', error);
  }
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

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { bookOf } from '../../handbook/book.js';
import type { BookFixture } from '../../handbook/book-fixture.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { FileError } from '../failures.js';
import { readFixtures } from '../io/read-fixtures.js';
import { requireNotRead, writeFileWhole } from '../io/write-file.js';
import { languageOption } from '../options/language.js';
import { rulebookOf, rulebookOption } from '../options/rulebook-option.js';

interface BookArguments {
  readonly out: string;
  readonly rulebook?: string;
  readonly lang: Language;
}

/** `liubao book`: a rulebook to read. */
export function addBook(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('book')
    .summary(help({ zh: '将规则手册写成可阅读的 Markdown', en: 'write a rulebook as a Markdown book' }))
    .description(
      help({
        zh: '将规则手册写成 Markdown:条文及引用它的规则和用例、决策表、参数、条文解读。',
        en: 'Write a rulebook as a Markdown book: provisions with the rules that cite them and the fixtures that test them, decision tables, parameters, interpretations.',
      }),
    )
    .argument('[fixtures...]', help({ zh: '用例文件或文件夹', en: 'fixture files, or folders of them' }))
    .requiredOption('--out <folder>', help({ zh: '写入的文件夹', en: 'the folder to write the pages to' }))
    .addOption(rulebookOption(line))
    .addOption(languageOption(line))
    .action((paths: readonly string[], given: BookArguments) => book(line, paths, given));
}

async function book(
  { out }: CommandLine,
  paths: readonly string[],
  { out: folder, rulebook, lang }: BookArguments,
): Promise<void> {
  const fixtures = await bookFixtures(paths);
  const pages = Object.entries(bookOf(rulebookOf(rulebook), fixtures, lang));
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FileError(folder, 'write', error);
  }
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

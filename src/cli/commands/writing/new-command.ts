import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import pack from '../../../../package.json' with { type: 'json' };
import type { Language } from '../../../law/wording.js';
import type { CommandLine } from '../../command-line.js';
import { codeOf, FileError, UsageError } from '../../failures.js';
import { makeFolder } from '../../io/make-folder.js';
import { rulebookTemplate } from '../../io/rulebook-template.js';
import { writeFileWhole } from '../../io/write-file.js';
import { languageOption } from '../../options/language.js';
import { NEW_WORDS } from '../../words/rulebook/new-words.js';
import { USAGE_FAULTS } from '../../words/usage-words.js';

/** `liubao new`: a rulebook to start from, which lints clean and passes its fixture. */
export function addNew(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('new')
    .summary(help(NEW_WORDS.summary))
    .description(help(NEW_WORDS.description))
    .argument('<folder>', help(NEW_WORDS.folder))
    .addOption(languageOption(line))
    .action((folder: string, { lang }: { readonly lang: Language }) => newRulebook(line, folder, lang));
}

async function newRulebook({ out }: CommandLine, folder: string, lang: Language): Promise<void> {
  await requireEmpty(folder);
  const id = idOf(folder);
  const files = new Map([
    ...rulebookTemplate(id),
    ['README.md', NEW_WORDS.readme(id)[lang]],
    ['package.json', packageOf(id)],
    ['.gitignore', 'node_modules/\n'],
    ['.github/workflows/check.yml', WORKFLOW],
  ]);
  for (const [name, text] of files) {
    const path = join(folder, name);
    await makeFolder(dirname(path));
    await writeFileWhole(path, text);
    await out.write(`${path}\n`);
  }
}

/**
 * Refuses a folder with something in it.
 *
 * @throws {UsageError}
 * @throws {FileError} if it cannot be read
 */
async function requireEmpty(folder: string): Promise<void> {
  try {
    // An empty name is the folder at hand, which is where its files would go.
    if ((await readdir(resolve(folder))).length === 0) return;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw new FileError(folder, 'read', error);
  }
  throw new UsageError(USAGE_FAULTS.notEmpty(resolve(folder)));
}

/** The id of the rulebook: the folder's name in the letters that an id has. */
function idOf(folder: string): string {
  const id = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'my-notice' : id;
}

function packageOf(id: string): string {
  const content = {
    name: id,
    private: true,
    scripts: { test: 'liubao lint rulebook && liubao check fixtures --rulebook rulebook --require-coverage' },
    devDependencies: { [pack.name]: `^${pack.version}` },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const WORKFLOW = `on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm install
      - run: npm test
`;

import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { laidOutJson } from '../../../files/json-layout.js';
import { readRulebookFiles } from '../../../node/read-rulebook-files.js';
import { migrateRulebook } from '../../../rulebook/written/migrate-rulebook.js';
import { withSchemas } from '../../../rulebook/written/rulebook-files.js';
import type { CommandLine } from '../../command-line.js';
import { UsageError } from '../../failures.js';
import { makeFolder } from '../../io/make-folder.js';
import { SCHEMAS } from '../../io/rulebook-template.js';
import { writeFileWhole } from '../../io/write-file.js';
import { languageOption } from '../../options/language.js';
import { fromFolder } from '../../options/rulebook-option.js';
import { MIGRATE_WORDS } from '../../words/rulebook/rulebook-command-words.js';
import { USAGE_FAULTS } from '../../words/usage-words.js';

interface MigrateArguments {
  readonly out?: string;
}

/** `liubao migrate`: a rulebook of the format of version 0.1 in that of today. */
export function addMigrate(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('migrate')
    .summary(help(MIGRATE_WORDS.summary))
    .description(help(MIGRATE_WORDS.description))
    .argument('<folder>', help(MIGRATE_WORDS.folder))
    .option('--out <folder>', help(MIGRATE_WORDS.out))
    .addOption(languageOption(line))
    .action((folder: string, given: MigrateArguments) => migrate(line, folder, given));
}

async function migrate(
  { out, err, help }: CommandLine,
  folder: string,
  { out: target = folder }: MigrateArguments,
): Promise<void> {
  const { files, locate } = fromFolder(folder, readRulebookFiles);
  if (!('rulebook.json' in files)) throw new UsageError(USAGE_FAULTS.noRulebookFile(folder));
  const migrated = fromFolder(folder, () => withSchemas(migrateRulebook(files, locate), schemasFrom(target)));
  const written = Object.entries(migrated).filter(([name, data]) => target !== folder || data !== files[name]);
  for (const [name, data] of written) {
    const path = join(target, name);
    await makeFolder(dirname(path));
    await writeFileWhole(path, laidOutJson(data));
    await out.write(`${path}\n`);
  }
  if (written.length === 0) await err.write(`${help(MIGRATE_WORDS.nothing)}\n`);
}

/** The way from a folder to the schemas of the package installed in its project: that of the nearest `package.json` above, or itself. */
function schemasFrom(folder: string): string {
  const from = resolve(folder);
  let project = from;
  while (!existsSync(join(project, 'package.json'))) {
    if (dirname(project) === project) return SCHEMAS;
    project = dirname(project);
  }
  return relative(from, join(project, SCHEMAS)).split(sep).join('/');
}

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { laidOutJson } from '../../files/json-layout.js';
import { readRulebookFiles } from '../../node/read-rulebook-files.js';
import { migrateRulebook } from '../../rulebook/written/migrate-rulebook.js';
import type { CommandLine } from '../command-line.js';
import { FileError } from '../failures.js';
import { writeFileWhole } from '../io/write-file.js';
import { fromFolder } from '../options/rulebook-option.js';

interface MigrateArguments {
  readonly out?: string;
}

/** `liubao migrate`: a rulebook of the format of version 0.1 in that of today. */
export function addMigrate(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('migrate')
    .summary(help({ zh: '将旧格式的规则手册改为现行格式', en: 'rewrite a rulebook of the old format' }))
    .description(
      help({
        zh: '将0.1版格式的规则手册改为现行格式:规则按先后排列,不再写优先级;只供 lint 使用的内容移入 expectations.json。判定不变。不指定 --out 时原地改写,已是现行格式的文件不改。',
        en: 'Rewrite a rulebook of the format of version 0.1: rules stand in their order and have no priorities, and what only lint needs moves to expectations.json. No decision changes. Without --out the files are rewritten in place; files of the present format are left alone.',
      }),
    )
    .argument('<folder>', help({ zh: '规则手册的文件夹', en: 'the folder of the rulebook' }))
    .option(
      '--out <folder>',
      help({ zh: '写入的文件夹(默认:原文件夹)', en: 'the folder to write the rulebook to (default: where it is)' }),
    )
    .action((folder: string, given: MigrateArguments) => migrate(line, folder, given));
}

async function migrate({ out }: CommandLine, folder: string, { out: target = folder }: MigrateArguments): Promise<void> {
  const files = fromFolder(folder, readRulebookFiles);
  const migrated = fromFolder(folder, () => migrateRulebook(files));
  const written = Object.entries(migrated).filter(([name, data]) => target !== folder || data !== files[name]);
  for (const [name, data] of written) {
    const path = join(target, name);
    try {
      await mkdir(dirname(path), { recursive: true });
    } catch (error) {
      throw new FileError(dirname(path), 'write', error);
    }
    await writeFileWhole(path, laidOutJson(data));
    await out.write(`${path}\n`);
  }
}

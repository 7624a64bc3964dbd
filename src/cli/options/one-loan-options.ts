import type { Command } from 'commander';
import type { CommandLine } from '../command-line.js';

/** The argument `<file>` that holds a loan, and `--loan`, which picks one of several. */
export function addOneLoan(command: Command, { help }: CommandLine): Command {
  return command
    .argument('<file>', help({ zh: '贷款文件;- 表示标准输入', en: 'a file with a loan; - reads standard input' }))
    .option('--loan <id>', help({ zh: '有多笔贷款时,取此编号的一笔', en: 'the loan with this id, if the file has several' }));
}

import { type Command, Option } from 'commander';
import { FILE_FORMATS, type FileFormat } from '../../portfolio/portfolio-choices.js';
import type { CommandLine } from '../command-line.js';
import { PORTFOLIO_WORDS } from '../words/portfolio-words.js';
import { inputOption } from './input-option.js';
import { addLayoutOptions, type LayoutArguments } from './layout-options.js';
import { wholeNumber } from './number-option.js';

/** The options that say which files hold a portfolio, and how they are written. */
export interface PortfolioFileArguments extends LayoutArguments {
  readonly schedule?: string;
  readonly from?: FileFormat;
}

/** The argument `<loans>`, `--schedule`, `--from` and the options of the layout. */
export function addPortfolioFiles(command: Command, line: CommandLine): Command {
  const { help } = line;
  command
    .argument('<loans>', help(PORTFOLIO_WORDS.loans))
    .option('--schedule <file>', help(PORTFOLIO_WORDS.schedule))
    .addOption(inputOption(line, FILE_FORMATS));
  return addLayoutOptions(command, line);
}

/** `--mapping`: which columns give which facts. */
export function mappingOption({ help }: CommandLine): Option {
  return new Option('--mapping <file>', help(PORTFOLIO_WORDS.mapping));
}

/** The options that say how a portfolio is read and run. */
export interface RunArguments extends PortfolioFileArguments {
  readonly mapping?: string;
  readonly threads?: number;
  readonly memoryLimit?: string;
  readonly rejects?: string;
  readonly report?: string;
}

/** The files of a portfolio, `--mapping`, `--threads`, `--memory-limit`, `--rejects` and `--report`. */
export function addRunOptions(command: Command, line: CommandLine): Command {
  const { help } = line;
  return addPortfolioFiles(command, line)
    .addOption(mappingOption(line))
    .option('--threads <number>', help(PORTFOLIO_WORDS.threads), wholeNumber(0, 999))
    .option('--memory-limit <size>', help(PORTFOLIO_WORDS.memoryLimit))
    .option('--rejects <file>', help(PORTFOLIO_WORDS.rejects))
    .option('--report <file>', help(PORTFOLIO_WORDS.report));
}

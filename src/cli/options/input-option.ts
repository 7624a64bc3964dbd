import { Option } from 'commander';
import type { CommandLine } from '../command-line.js';
import { SYNTAXES } from '../io/input-source.js';

/** `--input`: how the input files are written. */
export function inputOption({ help }: CommandLine): Option {
  const description = help({
    zh: '输入格式(默认:依文件名或首行识别)',
    en: 'the input format (default: told by the file name or the first line)',
  });
  return new Option('--input <syntax>', description).choices(SYNTAXES);
}

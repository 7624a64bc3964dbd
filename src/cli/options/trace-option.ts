import { Option } from 'commander';
import type { CommandLine } from '../command-line.js';

/** `--trace`: the conditions of every rule. */
export function traceOption({ help }: CommandLine): Option {
  const description = help({
    zh: '列出每条规则的每个条件及其真假',
    en: 'show every condition of every rule, and whether it held',
  });
  return new Option('--trace', description).default(false);
}

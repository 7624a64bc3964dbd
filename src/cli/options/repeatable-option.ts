import { Option } from 'commander';

/** An option that may be given more than once, each time with one value. */
export function repeatableOption(flags: string, description: string): Option {
  return new Option(flags, description).default([]).argParser((value: string, before: readonly string[]) => [...before, value]);
}

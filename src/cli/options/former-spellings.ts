/** Options by the names that they had in version 0.1, which scripts use, and their names now. */
export const FORMER_SPELLINGS: Readonly<Record<string, string>> = {
  '--show': '--loan',
  '--input': '--from',
};

/** The words of a command line, with its options by their names now. What follows `--` is no option. */
export function respelled(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((word, at) => {
    if (end >= 0 && at > end) return word;
    const [, option = word, value = ''] = /^(--[a-z-]+)(=.*)?$/s.exec(word) ?? [];
    const now = Object.hasOwn(FORMER_SPELLINGS, option) ? FORMER_SPELLINGS[option] : undefined;
    return now === undefined ? word : now + value;
  });
}

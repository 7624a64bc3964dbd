import type { Completed, CompletedCommand } from './completed-command.js';

/** The script by which fish completes the command. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, summary, options, arguments: given }) => {
    const within = `complete -c liubao -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c liubao -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
      ...options.map(({ long, description, value }) =>
        [
          `${within} -l ${long.slice(2)}`,
          ...valueWords(value),
          ...(description === '' ? [] : [`-d ${quoted(description)}`]),
        ].join(' '),
      ),
      ...given.flatMap((value) => argumentWords(value).map((words) => `${within} ${words}`)),
    ];
  });
  return `# fish completion of liubao: liubao completion fish | source
complete -c liubao -f
${lines.join('\n')}
`;
}

function valueWords(value: Completed): string[] {
  switch (value.kind) {
    case 'nothing':
      return [];
    case 'choice':
      return [`-x -a ${quoted(value.words.join(' '))}`];
    case 'path':
      return ['-r -F'];
    case 'text':
      return ['-x'];
  }
}

function argumentWords(value: Completed): string[] {
  if (value.kind === 'choice') return [`-a ${quoted(value.words.join(' '))}`];
  return value.kind === 'path' ? ['-F'] : [];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

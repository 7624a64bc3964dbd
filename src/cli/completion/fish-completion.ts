import { type Completed, type CompletedCommand, namesOf } from './completed-command.js';

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
function __liubao_names
  # Another rulebook has other names: the command is asked for them.
  set -l words (commandline -opc)
  set -l rulebook
  for at in (seq (count $words))
    if test $words[$at] = --rulebook; and test (math $at + 1) -le (count $words)
      set rulebook $words[(math $at + 1)]
    else if string match -q -- '--rulebook=*' $words[$at]
      set rulebook (string replace -- '--rulebook=' '' $words[$at])
    end
  end
  if set -q rulebook[1]
    liubao completion fish --names $argv[1] --rulebook $rulebook 2> /dev/null
    return
  end
  switch $argv[1]
${namesOf(commands)
  .map(({ of, words }) => `    case ${of}\n      printf '%s\\n' ${words.join(' ')}`)
  .join('\n')}
  end
end
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
    case 'names':
      return [`-x -a '(__liubao_names ${value.of})'`];
    case 'path':
      return ['-r -F'];
    case 'text':
      return ['-x'];
  }
}

function argumentWords(value: Completed): string[] {
  if (value.kind === 'choice') return [`-a ${quoted(value.words.join(' '))}`];
  if (value.kind === 'names') return [`-a '(__liubao_names ${value.of})'`];
  return value.kind === 'path' ? ['-F'] : [];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

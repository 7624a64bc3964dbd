import type { Completed, CompletedCommand } from './completed-command.js';

/** The script by which bash completes the command. It asks the command nothing, and is as quick as bash. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion of liubao: source <(liubao completion bash)
_liubao() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command='' at
  # bash takes --option=value apart at the equals sign.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    if [[ " ${names.join(' ')} " == *" \${COMP_WORDS[at]} "* ]]; then
      command="\${COMP_WORDS[at]}"
      break
    fi
  done
  local IFS=$' \\t\\n' options='' words='' paths=''
  case "$command $prev" in
${commands.flatMap(valueCases).join('\n')}
    *)
      case "$command" in
${commands.map(wordsCase).join('\n')}
        *) words='${[...names, 'help'].join(' ')}' options='--help --lang --version' ;;
      esac
      # Options are offered once a dash is typed, so that they do not hide the files.
      if [[ $cur == -* ]]; then
        words=$options paths=''
      fi
      ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  if [[ -n $paths ]]; then
    IFS=$'\\n'
    type compopt > /dev/null 2>&1 && compopt -o filenames 2> /dev/null
    COMPREPLY+=($(compgen -f -- "$cur"))
  fi
}
complete -F _liubao liubao
`;
}

function valueCases({ name, options }: CompletedCommand): string[] {
  return options.flatMap(({ long, value }) => {
    const done = assignments(value);
    return done === undefined ? [] : [`    '${name} ${long}') ${done} ;;`];
  });
}

/** What completes the value of an option; `undefined` if it has none. */
function assignments(value: Completed): string | undefined {
  switch (value.kind) {
    case 'nothing':
      return undefined;
    case 'choice':
      return `words='${value.words.join(' ')}'`;
    case 'path':
      return 'paths=yes';
    case 'text':
      return ':';
  }
}

/** The options of a command, and what its arguments may be. */
function wordsCase({ name, options, arguments: given }: CompletedCommand): string {
  const words = given.flatMap((one) => (one.kind === 'choice' ? one.words : []));
  return `        ${[
    `${name}) options='${options.map(({ long }) => long).join(' ')}'`,
    ...(words.length === 0 ? [] : [`words='${words.join(' ')}'`]),
    ...(given.some(({ kind }) => kind === 'path') ? ['paths=yes'] : []),
    ';;',
  ].join(' ')}`;
}

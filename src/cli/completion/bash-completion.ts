import type { Completed, CompletedCommand } from './completed-command.js';

/**
 * The script by which bash completes the command. It asks the command nothing and is as quick as bash, but for the names of a
 * rulebook that `--rulebook` names.
 */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion of liubao: source <(liubao completion bash)
_liubao() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev='' typed='' command='' rulebook='' at=$COMP_CWORD
  # bash takes --option=key=value apart at the equals signs.
  typed=$cur
  while ((at > 1)) && [[ $typed == =* || \${COMP_WORDS[at-1]} == '=' ]]; do
    ((at -= 1))
    typed="\${COMP_WORDS[at]}$typed"
  done
  if [[ $typed == --*=* ]]; then
    prev=\${typed%%=*} typed=\${typed#*=}
  else
    prev="\${COMP_WORDS[at-1]}"
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    if [[ " ${names.join(' ')} " == *" \${COMP_WORDS[at]} "* ]]; then
      command="\${COMP_WORDS[at]}"
      break
    fi
  done
  for ((at = 1; at < COMP_CWORD - 1; at++)); do
    if [[ \${COMP_WORDS[at]} == --rulebook ]]; then
      rulebook="\${COMP_WORDS[at+1]}"
      if [[ $rulebook == '=' ]]; then
        rulebook="\${COMP_WORDS[at+2]}"
      fi
    fi
  done
  local IFS=$' \\t\\n' options='' words='' paths='' names=''
  case "$command $prev" in
${commands.flatMap(valueCases).join('\n')}
    *)
      case "$command" in
${commands.map(wordsCase).join('\n')}
        *) words='${[...names, 'help'].join(' ')}' options='--help --lang --version' ;;
      esac
      # Options are offered once a dash is typed, so that they do not hide the files.
      if [[ $cur == -* ]]; then
        words=$options paths='' names=''
      fi
      ;;
  esac
  # Another rulebook has other names: the command is asked for them.
  if [[ -n $names && -n $rulebook ]]; then
    words=$(liubao completion bash --names "$names" --rulebook "$rulebook" 2> /dev/null)
  fi
  COMPREPLY=($(compgen -W "$words" -- "$typed"))
  if [[ $typed == *=* && $COMP_WORDBREAKS == *=* ]]; then
    COMPREPLY=("\${COMPREPLY[@]#"\${typed%=*}="}")
  fi
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
    case 'names':
      return `words='${value.words.join(' ')}' names=${value.of}`;
    case 'path':
      return 'paths=yes';
    case 'text':
      return ':';
  }
}

/** The options of a command, and what its arguments may be. */
function wordsCase({ name, options, arguments: given }: CompletedCommand): string {
  const words = given.flatMap((one) => ('words' in one ? one.words : []));
  const names = given.flatMap((one) => (one.kind === 'names' ? one.of : []));
  return `        ${[
    `${name}) options='${options.map(({ long }) => long).join(' ')}'`,
    ...(words.length === 0 ? [] : [`words='${words.join(' ')}'`]),
    ...names.map((of) => `names=${of}`),
    ...(given.some(({ kind }) => kind === 'path') ? ['paths=yes'] : []),
    ';;',
  ].join(' ')}`;
}

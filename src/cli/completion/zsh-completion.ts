import { type Completed, type CompletedCommand, type CompletedOption, namesOf } from './completed-command.js';

/** The script by which zsh completes the command. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef liubao
# zsh completion of liubao: source <(liubao completion zsh), or a file _liubao in a folder of fpath
_liubao() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
${commands.map(commandCase).join('\n')}
  esac
}
_liubao_names() {
  # Another rulebook has other names: the command is asked for them.
  local rulebook=''
  local -i at=\${words[(I)--rulebook]}
  if (( at > 0 )); then
    rulebook=$words[at+1]
  elif (( at = \${words[(I)--rulebook=*]} )); then
    rulebook=\${words[at]#--rulebook=}
  fi
  local -a names
  if [[ -n $rulebook ]]; then
    names=(\${(f)"$(liubao completion zsh --names $1 --rulebook $rulebook 2> /dev/null)"})
  else
    case $1 in
${namesOf(commands)
  .map(({ of, words }) => `      ${of}) names=(${words.join(' ')}) ;;`)
  .join('\n')}
    esac
  fi
  compadd -a names
}
if [[ $funcstack[1] == _liubao ]]; then
  _liubao "$@"
else
  compdef _liubao liubao
fi
`;
}

function commandCase({ name, options, arguments: given }: CompletedCommand): string {
  const specs = [
    ...options.map(optionSpec),
    // The first two words are the command and its subcommand.
    ...given.map((value, at) => quoted(`${at === given.length - 1 ? '*' : at + 2}${valueSpec(value, 'argument')}`)),
  ];
  return `    ${name}) _arguments ${specs.join(' \\\n      ')} ;;`;
}

function optionSpec({ long, description, value }: CompletedOption): string {
  const said = description.replace(/[[\]:\\]/g, '\\$&');
  // An option that is given again is offered again: some may be repeated.
  return quoted(`*${long}[${said}]${value.kind === 'nothing' ? '' : valueSpec(value, long.slice(2))}`);
}

function valueSpec(value: Completed, named: string): string {
  switch (value.kind) {
    case 'nothing':
      return '';
    case 'choice':
      return `:${named}:(${value.words.join(' ')})`;
    case 'names':
      return `:${named}:_liubao_names ${value.of}`;
    case 'path':
      return `:${named}:_files`;
    case 'text':
      return `:${named}: `;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

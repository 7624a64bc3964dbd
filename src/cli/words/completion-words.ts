import type { Words } from '../../law/wording.js';
/** What the help of `liubao completion` says. */
export const COMPLETION_WORDS = {
  summary: { zh: '输出命令行补全脚本', en: 'print a completion script for a shell' },
  description: {
    zh: '输出供 bash、zsh 或 fish 补全命令、选项和取值的脚本。',
    en: 'Print the script by which bash, zsh or fish completes commands, options and their values.',
  },
  shell: { zh: '何种 shell', en: 'the shell' },
  more: {
    zh: `
加入 shell 的启动文件:
  ~/.bashrc                   source <(liubao completion bash)
  ~/.zshrc                    source <(liubao completion zsh)
  ~/.config/fish/config.fish  liubao completion fish | source`,
    en: `
Add to the start-up file of the shell:
  ~/.bashrc                   source <(liubao completion bash)
  ~/.zshrc                    source <(liubao completion zsh)
  ~/.config/fish/config.fish  liubao completion fish | source`,
  },
} as const satisfies Readonly<Record<string, Words>>;

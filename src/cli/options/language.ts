import process from 'node:process';
import { Option } from 'commander';
import { LANGUAGES, type Language } from '../../law/wording.js';
import type { CommandLine, Environment } from '../command-line.js';
import { OPTION_WORDS } from '../words/option-words.js';

/** `--lang`; without it Chinese where the locale is Chinese, and English elsewhere. */
export function languageOption({ language, help }: CommandLine): Option {
  return new Option('--lang <language>', help(OPTION_WORDS.lang)).choices(LANGUAGES).default(language);
}

/** The language that `--lang` names, or else the locale's. The help needs it before any option is parsed. */
export function languageOf(argv: readonly string[], env: Environment): Language {
  const named = argv.flatMap((word, at) => {
    const value = word === '--lang' ? argv[at + 1] : word.startsWith('--lang=') ? word.slice('--lang='.length) : undefined;
    return LANGUAGES.filter((language) => language === value);
  });
  return named.at(-1) ?? localeLanguage(env);
}

/** The locale's language, by the precedence that POSIX gives the variables. Windows has none of them, and a locale of its own. */
export function localeLanguage(
  { LC_ALL, LC_MESSAGES, LANG }: Environment,
  platform: string = process.platform,
  ofSystem: () => string = () => new Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || (platform === 'win32' ? ofSystem() : '');
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

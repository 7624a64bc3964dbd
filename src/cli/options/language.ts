import { Option } from 'commander';
import { LANGUAGES, type Language } from '../../law/wording.js';
import type { Environment } from '../command-line.js';

/** `--lang`; without it Chinese where the locale is Chinese, and English elsewhere. */
export function languageOption(env: Environment): Option {
  return new Option('--lang <language>', 'the language of the words printed').choices(LANGUAGES).default(localeLanguage(env));
}

/** The locale's language, by the precedence that POSIX gives the variables. */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

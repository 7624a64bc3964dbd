import { describe, expect, it } from 'vitest';
import { languageOf, localeLanguage } from '../../../src/cli/options/language.js';

describe('the language of the command', () => {
  it.each([
    [['--lang', 'zh'], { LANG: 'en_US.UTF-8' }, 'zh'],
    [['--lang=en'], { LANG: 'zh_CN.UTF-8' }, 'en'],
    [['--lang', 'zh', '--lang', 'en'], {}, 'en'],
    [['--lang', 'fr'], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
    [[], { LC_ALL: '', LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
    [[], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, 'en'],
  ] as const)('of %j under %j is %s', (argv, env, language) => {
    expect(languageOf(argv, env)).toBe(language);
  });

  it.each([
    ['win32', {}, 'zh-CN', 'zh'],
    ['win32', {}, 'zh-Hans-CN', 'zh'],
    ['win32', {}, 'en-US', 'en'],
    ['win32', { LANG: 'en_US.UTF-8' }, 'zh-CN', 'en'],
    ['win32', { LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
    ['linux', {}, 'zh-CN', 'en'],
    ['darwin', {}, 'zh-CN', 'en'],
  ] as const)('on %s under %j, where the system has %s, is %s', (platform, env, locale, language) => {
    expect(localeLanguage(env, platform, () => locale)).toBe(language);
  });
});

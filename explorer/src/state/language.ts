import { effect, signal } from '@preact/signals';
import type { Language, Wording } from '../../../src/law/wording.js';
import { say as fill } from '../../../src/words/phrases.js';

/** The language of the page: that of the reader's browser until another is chosen. */
export const language = signal<Language>(navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
});

/** A wording in the language of the page, with its placeholders filled. */
export function say(wording: Wording, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(wording, language.value, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])));
}

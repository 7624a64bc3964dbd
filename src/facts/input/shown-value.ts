import type { Language } from '../../law/wording.js';

const SHOWN_LENGTH = 80;

/** A value in short for a message, in English by default. A long value is cut, and an object is not read. */
export function shownValue(value: unknown, lang: Language = 'en'): string {
  switch (typeof value) {
    case 'object':
      return value === null ? 'null' : objectText(value, lang);
    case 'string':
      return cut(JSON.stringify(value.slice(0, SHOWN_LENGTH + 1)), value.length, SHOWN_LENGTH, lang);
    case 'function':
      return lang === 'zh' ? '函数' : 'a function';
    default:
      return cut(String(value), 0, SHOWN_LENGTH, lang);
  }
}

/** A text, cut to what a message has room for. */
export function cut(text: string, length = 0, shown = SHOWN_LENGTH, lang: Language = 'en'): string {
  if (text.length <= shown + 2) return text;
  const whole = Math.max(length, text.length);
  return `${text.slice(0, shown)}… (${lang === 'zh' ? `共${whole}字` : `${whole} characters`})`;
}

/** A value that throws when asked, such as a revoked proxy, counts as no array. */
function objectText(value: object, lang: Language): string {
  const object = lang === 'zh' ? '对象' : 'an object';
  try {
    const length: unknown = Array.isArray(value) ? value.length : undefined;
    if (typeof length !== 'number') return object;
    return lang === 'zh' ? `${length}项的数组` : `an array of ${length}`;
  } catch {
    return object;
  }
}

const SHOWN_LENGTH = 80;

/** A value in short, for a message; a long one is cut, for a message is no place for a file. Nothing of an object is read. */
export function shownValue(value: unknown): string {
  switch (typeof value) {
    case 'object':
      return value === null ? 'null' : objectText(value);
    case 'string':
      return cut(JSON.stringify(value.slice(0, SHOWN_LENGTH + 1)), value.length);
    case 'function':
      return 'a function';
    default:
      return cut(String(value));
  }
}

/** A text, no longer than a message has room for. */
export function cut(text: string, length = 0, shown = SHOWN_LENGTH): string {
  return text.length > shown + 2 ? `${text.slice(0, shown)}… (${Math.max(length, text.length)} characters)` : text;
}

/** What cannot even be asked whether it is an array, such as a proxy that was revoked, is none. */
function objectText(value: object): string {
  try {
    const length: unknown = Array.isArray(value) ? value.length : undefined;
    return typeof length === 'number' ? `an array of ${length}` : 'an object';
  } catch {
    return 'an object';
  }
}

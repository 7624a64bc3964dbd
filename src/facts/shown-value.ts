const SHOWN_LENGTH = 80;

/** A value in short, for a message; a long one is cut, for a message is no place for a file. Nothing of an object is read. */
export function shownValue(value: unknown): string {
  switch (typeof value) {
    case 'object':
      return value === null ? 'null' : isArray(value) ? `an array of ${value.length}` : 'an object';
    case 'string':
      return cut(JSON.stringify(value.slice(0, SHOWN_LENGTH + 1)), value.length);
    case 'function':
      return 'a function';
    default:
      return cut(String(value));
  }
}

/** A text, no longer than a message has room for. */
export function cut(text: string, length = 0): string {
  return text.length > SHOWN_LENGTH + 2 ? `${text.slice(0, SHOWN_LENGTH)}… (${Math.max(length, text.length)} characters)` : text;
}

/** Whether it is an array; what cannot even be asked, such as a proxy that was revoked, is none. */
function isArray(value: object): value is unknown[] {
  try {
    return Array.isArray(value) && typeof value.length === 'number';
  } catch {
    return false;
  }
}

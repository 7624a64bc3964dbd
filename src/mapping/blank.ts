/** The blanks that may surround a value without meaning: space, tab, no-break space, ideographic space. */
export const BLANKS = ' \t\u00a0\u3000';

const AROUND = new RegExp(`^[${BLANKS}]+|[${BLANKS}]+$`, 'g');

const NOTHING_ELSE = new RegExp(`^[${BLANKS}]*$`);

/** Whether a text is empty or blank, as columns of a fixed width are padded. Such a text is no value. */
export function isBlank(text: string): boolean {
  return NOTHING_ELSE.test(text);
}

/** The text without the blanks around it. */
export function withoutBlanks(text: string): string {
  return text.replace(AROUND, '');
}

/** The text with the letters A to Z in lower case. Other letters stay, because not every warehouse can change them. */
export function withSmallLetters(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

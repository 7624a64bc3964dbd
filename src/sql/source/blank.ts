/** What may stand around a value without meaning anything: a space, a tab, a no-break space, an ideographic space. */
export const BLANKS = ' \t\u00a0\u3000';

const AROUND = new RegExp(`^[${BLANKS}]+|[${BLANKS}]+$`, 'g');

const NOTHING_ELSE = new RegExp(`^[${BLANKS}]*$`);

/** Whether a text is empty or of blanks only, as columns of a fixed width are filled: it says nothing. */
export function isBlank(text: string): boolean {
  return NOTHING_ELSE.test(text);
}

/** The text without blanks around it. */
export function withoutBlanks(text: string): string {
  return text.replace(AROUND, '');
}

/** The text with the letters A to Z small. Other letters are not touched, for not every warehouse knows them. */
export function withSmallLetters(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

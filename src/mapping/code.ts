import { withoutBlanks, withSmallLetters } from './blank.js';

/** Which differences between codes do not matter. */
export interface CodeWriting {
  /** Whether blanks around a code do not matter. */
  readonly trim?: boolean | undefined;
  /** Whether the case of the letters A to Z does not matter. */
  readonly ignoreCase?: boolean | undefined;
}

/** A key that equal codes share. */
export function codeKey(code: string, { trim, ignoreCase }: CodeWriting): string {
  const bare = trim === true ? withoutBlanks(code) : code;
  return ignoreCase === true ? withSmallLetters(bare) : bare;
}

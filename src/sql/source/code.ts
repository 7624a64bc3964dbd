import { withoutBlanks, withSmallLetters } from './blank.js';

/** What does not matter in a bank's codes. */
export interface CodeWriting {
  /** That blanks around a code mean nothing. */
  readonly trim?: boolean | undefined;
  /** That A and a are one letter; of A to Z only. */
  readonly ignoreCase?: boolean | undefined;
}

/** What two codes have in common where they are the same code. */
export function codeKey(code: string, { trim, ignoreCase }: CodeWriting): string {
  const bare = trim === true ? withoutBlanks(code) : code;
  return ignoreCase === true ? withSmallLetters(bare) : bare;
}

/**
 * Text that is safe in a comment: nothing in it ends the comment, continues it on the next line, makes a client run it or
 * displays it in another order than it is read.
 */
function harmless(remark: string): string {
  return (
    remark
      // Line ends, controls, and the invisible marks that reverse the direction of text.
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      // An asterisk could start or end a comment. Some clients split at a semicolon. In Spark a backslash at the end of a line
      // continues the comment, and a dollar sign may start a variable.
      .replace(/[*;\\$]/g, ' ')
      .trim()
  );
}

/** A comment to the end of the line. */
export function lineComment(remark: string): string {
  return `-- ${harmless(remark)}`;
}

/** A comment within a line. */
export function inlineComment(remark: string): string {
  return `/* ${harmless(remark)} */`;
}

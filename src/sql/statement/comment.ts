/**
 * Text as a comment may hold it: nothing in it ends the comment, continues it on the next line, makes it run or shows
 * it in another order than it is read.
 */
function harmless(remark: string): string {
  return (
    remark
      // Line ends, controls, and the invisible marks that reverse what is shown.
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      // Without an asterisk no comment ends or starts. At a semicolon some clients split, a backslash at the end of a line
      // continues the comment in Spark, which also puts the values of variables in.
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

import { deflateRawSync } from 'node:zlib';

/** The fragment of the page's address that shows a case: made here apart from the page, as a link that somebody was sent. */
export function linked(said: {
  readonly view?: string;
  readonly language?: string;
  readonly theme?: string;
  readonly case?: object;
}): string {
  return `#s=${deflateRawSync(JSON.stringify(said)).toString('base64url')}`;
}

/** The fragment for a loan, under the default readings or others. */
export function linkedLoan(loan: unknown, law: object = {}): string {
  return linked({ case: { loan, readings: {}, parameters: {}, ...law } as object });
}

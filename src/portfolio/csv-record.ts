/** How the values of a text file are set apart. */
export interface CsvMarks {
  readonly separator: string;
  readonly quote: string;
}

/** A record in its values, an empty one as `null`; `open` where a quote is not closed in it; or what is wrong with it. */
export type CsvRecord = readonly (string | null)[] | 'open' | { readonly fault: string };

/**
 * Takes a record of CSV apart (RFC 4180): a value in quotes may hold separators, line breaks and, doubled, quotes. A quote
 * within a value that did not begin with one is a character as any other.
 */
export function csvRecord(text: string, { separator, quote }: CsvMarks): CsvRecord {
  if (!text.includes(quote)) return text.split(separator).map(orNothing);
  const values: (string | null)[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === quote) {
      let value = '';
      at++;
      for (;;) {
        const found = text.indexOf(quote, at);
        if (found < 0) return 'open';
        value += text.slice(at, found);
        at = found + 1;
        if (text[at] !== quote) break;
        value += quote;
        at++;
      }
      values.push(orNothing(value));
      while (text[at] === ' ') at++;
      if (at === text.length) return values;
      if (text[at] !== separator) return { fault: `value ${values.length} goes on behind the quote that closes it` };
    } else {
      const found = text.indexOf(separator, at);
      values.push(orNothing(text.slice(at, found < 0 ? undefined : found)));
      if (found < 0) return values;
      at = found;
    }
    at++;
  }
}

const orNothing = (value: string): string | null => (value === '' ? null : value);

/** What may set values apart where nothing is said of it. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The separator that makes the most of the head: no name of a column is likely to hold one. */
export function likelySeparator(head: string, quote: string): string {
  const counts = SEPARATORS.map((separator) => {
    const record = csvRecord(head, { separator, quote });
    return { separator, columns: Array.isArray(record) ? record.length : 0 };
  });
  return counts.reduce((best, one) => (one.columns > best.columns ? one : best)).separator;
}

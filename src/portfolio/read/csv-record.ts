import type { Wording } from '../../law/wording.js';
import { READ_WORDS } from './read-words.js';
/** The separator and the quote of a CSV file. */
export interface CsvMarks {
  readonly separator: string;
  /** Empty if values are never quoted. */
  readonly quote: string;
}

/** The values of a record, an empty one as `null`; `open` if a quote in it is not closed yet; or what is wrong with it. */
export type CsvRecord = readonly (string | null)[] | 'open' | { readonly fault: Wording };

/** Parses a record of CSV that is one line. */
export function csvRecord(text: string, marks: CsvMarks): CsvRecord {
  return new CsvRecordReader(marks).read(text);
}

/**
 * Parses a record of CSV line by line (RFC 4180): a quoted value may hold separators, line breaks and doubled quotes. A quote within
 * an unquoted value is an ordinary character.
 */
export class CsvRecordReader {
  private readonly values: (string | null)[] = [];
  /** The beginning of a value whose quote is not closed yet. */
  private open: string | undefined;

  constructor(private readonly marks: CsvMarks) {}

  /** Adds the line break within an open value. */
  break(lineBreak: string): void {
    if (this.open !== undefined) this.open += lineBreak;
  }

  /** Reads a line: the first of the record, or the next of one that is open. */
  read(text: string): CsvRecord {
    const { values } = this;
    const { separator, quote } = this.marks;
    if (this.open === undefined && (quote === '' || !text.includes(quote))) {
      return strayReturn(text) ?? text.split(separator).map(orNothing);
    }
    let at = 0;
    for (;;) {
      if (this.open !== undefined || text[at] === quote) {
        if (this.open === undefined) at++;
        let value = this.open ?? '';
        for (;;) {
          const found = text.indexOf(quote, at);
          if (found < 0) {
            this.open = value + text.slice(at);
            return 'open';
          }
          value += text.slice(at, found);
          at = found + 1;
          if (text[at] !== quote) break;
          value += quote;
          at++;
        }
        this.open = undefined;
        values.push(orNothing(value));
        while (text[at] === ' ' && !text.startsWith(separator, at)) at++;
        if (at === text.length) return values;
        if (!text.startsWith(separator, at)) {
          const place = values.length;
          return {
            fault: READ_WORDS.afterQuote(place),
          };
        }
      } else {
        const found = text.indexOf(separator, at);
        const value = text.slice(at, found < 0 ? undefined : found);
        const fault = strayReturn(value);
        if (fault !== undefined) return fault;
        values.push(orNothing(value));
        if (found < 0) return values;
        at = found;
      }
      at += separator.length;
    }
  }
}

const orNothing = (value: string): string | null => (value === '' ? null : value);

const STRAY_RETURN: Wording = READ_WORDS.carriageReturn;

/** The fault of a carriage return within a line that ends with a line feed: two lines may have become one. */
function strayReturn(text: string): { readonly fault: Wording } | undefined {
  return text.includes('\r') ? { fault: STRAY_RETURN } : undefined;
}

/** The separators that are tried if none is given. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The separator that gives the most columns in the head: names of columns hardly ever contain one. */
export function likelySeparator(head: string, quote: string): string {
  const counts = SEPARATORS.map((separator) => {
    const record = csvRecord(head, { separator, quote });
    // A head that continues on the next line is judged by its first line.
    if (record === 'open') return { separator, columns: head.split(separator).length };
    return { separator, columns: 'fault' in record ? 0 : record.length };
  });
  return counts.reduce((best, one) => (one.columns > best.columns ? one : best)).separator;
}

import type { Wording } from '../../law/wording.js';
/** How the values of a text file are set apart. */
export interface CsvMarks {
  readonly separator: string;
  /** Empty where nothing encloses values. */
  readonly quote: string;
}

/** A record in its values, an empty one as `null`; `open` where a quote is not closed in it; or what is wrong with it. */
export type CsvRecord = readonly (string | null)[] | 'open' | { readonly fault: Wording };

/** Takes a record of CSV apart. */
export function csvRecord(text: string, marks: CsvMarks): CsvRecord {
  return new CsvRecordReader(marks).read(text);
}

/**
 * Takes a record of CSV apart, line by line (RFC 4180): a value in quotes may hold separators, line breaks and, doubled, quotes. A
 * quote within a value that did not begin with one is a character as any other.
 */
export class CsvRecordReader {
  private readonly values: (string | null)[] = [];
  /** What has been read of a value whose quote is open. */
  private open: string | undefined;

  constructor(private readonly marks: CsvMarks) {}

  /** The line break that stood behind the text of a record that is open. */
  break(lineBreak: string): void {
    if (this.open !== undefined) this.open += lineBreak;
  }

  /** Reads the text of a line, or what follows in the next. */
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
            fault: {
              en: `value ${place} goes on behind the quote that closes it`,
              zh: `第${place}个值在其引号闭合之后仍有内容`,
            },
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

const STRAY_RETURN: Wording = {
  en: 'a carriage return stands within the line, which ends with a line feed',
  zh: '行内有回车符,而该行以换行符结束',
};

/** A carriage return in a line that a line feed ends: two lines that have become one. */
function strayReturn(text: string): { readonly fault: Wording } | undefined {
  return text.includes('\r') ? { fault: STRAY_RETURN } : undefined;
}

/** What may set values apart where nothing is said of it. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The separator that makes the most of the head: no name of a column is likely to hold one. */
export function likelySeparator(head: string, quote: string): string {
  const counts = SEPARATORS.map((separator) => {
    const record = csvRecord(head, { separator, quote });
    // Of a head that goes on in the next line, what there is of it.
    if (record === 'open') return { separator, columns: head.split(separator).length };
    return { separator, columns: 'fault' in record ? 0 : record.length };
  });
  return counts.reduce((best, one) => (one.columns > best.columns ? one : best)).separator;
}

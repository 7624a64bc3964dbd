import type { Wording } from '../../law/wording.js';
import type { Cell, TextRow } from '../../mapping/columns/cell.js';
import type { FileLayout } from '../../mapping/file-layout.js';
import { contentError, PortfolioError } from '../portfolio-error.js';
import { CONTENT_FAULTS, PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';
import { type FileReading, newReading, notText } from './bytes/encoding.js';
import { type CsvMarks, CsvRecordReader, likelySeparator } from './csv-record.js';
import { READ_WORDS } from './read-words.js';
import type { Opening, RowFault, TextRows, TextTable } from './row.js';
import { isBlank, type TextLine, textLines } from './text-lines.js';

const DEFAULT_QUOTE = '"';
// A record with line breaks ends here at the latest: otherwise a stray quote would swallow the rest of the file.
const LONGEST_RECORD = 1024 * 1024;
// How many records are kept to explain why a column is missing.
const OPENING = 20;

const withoutReturn = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);

/** A record that continues on the next line. */
interface OpenRecord {
  readonly reader: CsvRecordReader;
  readonly lines: TextLine[];
  length: number;
}

/**
 * The rows of a CSV file, whose head names its columns. A line that is not a row is a fault, and reading goes on; after a quote that
 * is never closed, it goes on from the next line.
 */
export function csvTable(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  layout: FileLayout = {},
  reading: FileReading = newReading(),
): TextTable {
  const { quote = DEFAULT_QUOTE, skipLines = 0, header = true } = layout;
  const opening: Opening = { records: [], marks: undefined };
  let columns: readonly string[] | undefined;
  async function* rows(): AsyncGenerator<TextRows> {
    let open: OpenRecord | undefined;
    let read: { rows: TextRow[]; faults: RowFault[] } = { rows: [], faults: [] };
    const refuse = (line: number, message: Wording) => {
      if (columns === undefined) throw contentError(path, CONTENT_FAULTS.head(message), line);
      read.faults.push({ line, message });
    };
    /** Gives up an open record, and returns its lines after the first: each is read again as a line of its own. */
    const giveUp = ({ lines: [first, ...rest] }: OpenRecord, fault: Wording): TextLine[] => {
      open = undefined;
      const last = rest.at(-1);
      const isClosed = last !== undefined && fault.en !== READ_WORDS.quoteNeverClosed(quote).en;
      refuse(first?.number ?? 0, isClosed ? READ_WORDS.quoteClosedIn(quote, last.number, fault) : fault);
      return rest;
    };
    const take = (line: TextLine): TextLine[] => {
      const { number, text, message = notText(reading) } = line;
      if (text === undefined) {
        if (open !== undefined) return [...giveUp(open, READ_WORDS.quoteNeverClosed(quote)), line];
        refuse(number, message);
        return [];
      }
      if (open === undefined && isBlank(text)) return [];
      const content = withoutReturn(text);
      opening.marks ??= marksOf(content, layout, quote);
      const record: OpenRecord = open ?? { reader: new CsvRecordReader(opening.marks), lines: [], length: 0 };
      record.lines.push(line);
      record.length += text.length + 1;
      const values = record.reader.read(content);
      if (values === 'open') {
        if (record.length > LONGEST_RECORD) return giveUp(record, READ_WORDS.quoteNeverClosed(quote));
        record.reader.break(`${text.slice(content.length)}\n`);
        open = record;
        return [];
      }
      if ('fault' in values) return giveUp(record, values.fault);
      const begun = record.lines[0]?.number ?? number;
      if (opening.records.length < OPENING) opening.records.push({ line: begun, cells: values });
      if (columns === undefined) {
        columns = header ? headOf(path, values, begun) : values.map((_, at) => `column${at + 1}`);
        if (header) {
          open = undefined;
          return [];
        }
      }
      if (values.length !== columns.length) return giveUp(record, READ_WORDS.torn(values.length, columns.length, header));
      open = undefined;
      read.rows.push({ line: begun, cells: values });
      return [];
    };
    /** Takes lines in order, and in their place those left over from a record that was given up. */
    const takeAll = (lines: readonly TextLine[]) => {
      const waiting = [...lines].reverse();
      for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) waiting.push(...take(line).reverse());
    };
    for await (const lines of textLines(pieces)) {
      takeAll(lines.filter(({ number }) => number > skipLines));
      yield read;
      read = { rows: [], faults: [] };
    }
    while (open !== undefined) takeAll(giveUp(open, READ_WORDS.quoteNeverClosed(quote)));
    yield read;
  }
  return { columns: () => columns ?? [], opening, rows: rows() };
}

/** @throws {PortfolioError} if the quote is part of the separator */
function marksOf(head: string, layout: FileLayout, quote: string): CsvMarks {
  const separator = layout.separator ?? likelySeparator(head, quote);
  if (quote !== '' && separator.includes(quote)) {
    throw new PortfolioError('usage', PORTFOLIO_FAULTS.quoteInSeparator(quote));
  }
  return { separator, quote };
}

/** @throws {PortfolioError} if two columns have the same name */
function headOf(path: string, record: readonly Cell[], line: number): readonly string[] {
  const columns = record.map((name) => (name ?? '').trim());
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) < at);
  if (twice !== undefined) throw contentError(path, CONTENT_FAULTS.columnTwice(twice), line);
  return columns;
}

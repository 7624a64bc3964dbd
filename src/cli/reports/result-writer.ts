import type { Block } from '../../document/block.js';
import type { DocumentFormat } from '../../document/document-format.js';
import type { Language } from '../../law/wording.js';
import type { CommandLine } from '../command-line.js';
import { printerFor } from '../io/printer.js';
import type { Format } from '../options/format-option.js';

/** What a command found: data, and the document that a person reads. */
export interface Result<Data = unknown> {
  readonly data: Data;
  document(): readonly Block[];
}

/** How a result is to be written. */
export interface Writing {
  readonly format: Format;
  readonly lang: Language;
}

/** Writes one result in the format asked for. */
export function writeResult(line: CommandLine, { data, document }: Result, { format, lang }: Writing): Promise<void> {
  switch (format) {
    case 'json':
      return line.out.write(`${JSON.stringify(data, null, 2)}\n`);
    case 'ndjson':
      return line.out.write(`${JSON.stringify(data)}\n`);
    default:
      return line.out.write(printerFor(format, line, lang)(document()));
  }
}

/** Writes a list of results: an array of JSON, a line for each, or one document. */
export async function writeList(line: CommandLine, list: Result<readonly unknown[]>, writing: Writing): Promise<void> {
  if (writing.format !== 'ndjson') return writeResult(line, list, writing);
  for (const entry of list.data) await line.out.write(`${JSON.stringify(entry)}\n`);
}

/** Writes documents one after the other, as they come. */
export interface DocumentWriter {
  write(blocks: readonly Block[]): Promise<void>;
  end(): Promise<void>;
}

/** Text and Markdown are written at once, with a blank line between documents. A page of HTML is whole only at the end. */
export function documentWriter(line: CommandLine, format: DocumentFormat, lang: Language): DocumentWriter {
  const print = printerFor(format, line, lang);
  if (format === 'html') {
    const page: Block[] = [];
    return {
      async write(blocks) {
        page.push(...blocks);
      },
      end: () => line.out.write(print(page)),
    };
  }
  let begun = false;
  return {
    async write(blocks) {
      await line.out.write(`${begun ? '\n' : ''}${print(blocks)}`);
      begun = true;
    },
    async end() {},
  };
}

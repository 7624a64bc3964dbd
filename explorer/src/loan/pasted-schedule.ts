import { factWords } from '../../../src/words/fact-words.js';
import { rulebook } from '../law/rulebook.js';
import { fieldsUnder } from './field.js';

/** The keys of an instalment, in the order of the grid. */
export const INSTALMENT_KEYS: readonly string[] = fieldsUnder('schedule[].').map(({ path }) => path.slice('schedule[].'.length));

export type PastedInstalment = Readonly<Record<string, unknown>>;

/** Rows that were pasted: what each says of an instalment, by key. */
export interface Pasted {
  readonly rows: readonly PastedInstalment[];
  /** Whether the first row named the columns. The rows are then whole instalments and take the place of the schedule. */
  readonly isHeaded: boolean;
}

/**
 * Reads rows that a spreadsheet put on the clipboard. Columns are named by a first row of headings, or begin at the key given. A day
 * or an amount is only written anew where it can mean one thing; anything else stays as it stands, for the library to refuse.
 */
export function pastedSchedule(text: string, firstKey: string): Pasted {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const heads = cells[0]?.map(keyNamed) ?? [];
  const isHeaded = heads.filter((key) => key !== undefined).length >= Math.max(1, heads.length / 2);
  const keys = isHeaded ? heads : INSTALMENT_KEYS.slice(Math.max(0, INSTALMENT_KEYS.indexOf(firstKey)));
  const rows = (isHeaded ? cells.slice(1) : cells).map((row) =>
    Object.fromEntries(
      row.flatMap((cell, at): [string, unknown][] => {
        const key = keys[at];
        const value = key === undefined ? undefined : cellValue(key, cell);
        return key === undefined || value === undefined ? [] : [[key, value]];
      }),
    ),
  );
  return { rows, isHeaded };
}

/** The key of an instalment that a heading names: its key, its name or its title in either language. */
function keyNamed(heading: string): string | undefined {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[((].*$/, '')
      .replace(/^the /, '')
      .trim();
  if (heading === '') return undefined;
  return fieldsUnder('schedule[].')
    .find(({ path, title }) => {
      const { name } = factWords(path, rulebook);
      return [path.slice('schedule[].'.length), name.zh, name.en, title.zh, title.en].some(
        (one) => plain(one) === plain(heading),
      );
    })
    ?.path.slice('schedule[].'.length);
}

/** What a cell says; `undefined` for an empty one, which is unknown. */
export function cellValue(key: string, cell: string): unknown {
  if (cell === '') return undefined;
  const field = fieldsUnder('schedule[].').find(({ path }) => path === `schedule[].${key}`);
  if (field?.none !== undefined && /^(无|未申请|none|null|-|—)$/i.test(cell)) return null;
  if (field?.type?.kind === 'date') return dayIn(cell);
  return field?.type?.kind === 'money' ? amountIn(cell) : cell;
}

/** 2020/8/5, 2020年8月5日, 2020.8.5 and 20200805 are the days that they seem; a day that begins with anything but the year may be another. */
function dayIn(cell: string): string {
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(cell) ?? [];
  return year === undefined ? cell : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** 300,000.00, ¥300,000 and 300000元 are amounts in yuan. */
function amountIn(cell: string): string {
  const bare = cell.replace(/^[¥¥]\s*/, '').replace(/\s*元$/, '');
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : /^\d+(\.\d+)?$/.test(bare) ? bare : cell;
}

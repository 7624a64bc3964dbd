import type { FactType } from '../../facts/fact.js';
import type { Misfit } from '../../facts/input/invalid-input.js';
import { withoutBlanks } from '../blank.js';
import { codeKey } from '../code.js';
import { type FactMapping, isCheck, type LookupMapping, type SingleMapping, single } from '../fact-mapping.js';
import type { Cell } from './cell.js';
import { cellReader, FAULT, isEmpty } from './cell-reader.js';
import { CELL_WORDS } from './cell-words.js';
import { mappingHints } from './mapping-hint.js';

/** Reads a fact from a row; `undefined` is unknown. Faults of the row are added to the problems. */
export type FactReader = (row: readonly Cell[], path: Misfit['path'], problems: Misfit[]) => unknown;

/** One of the ways in which a row may give a fact. */
interface Source {
  readonly read: FactReader;
  says(row: readonly Cell[]): boolean;
}

/** Reads a fact from the rows of a table, as its mapping says. */
export function factReader(type: FactType, mapping: FactMapping, columns: readonly string[]): FactReader {
  if (!('first' in mapping)) return sourceOf(type, mapping, columns).read;
  const sources = mapping.first.map((one) => sourceOf(type, single(one), columns));
  const last = sources.at(-1);
  return (row, path, problems) => {
    const first = sources.find(({ says }) => says(row)) ?? last;
    return first?.read(row, path, problems);
  };
}

function sourceOf(type: FactType, mapping: SingleMapping, columns: readonly string[]): Source {
  if ('constant' in mapping) return { read: () => mapping.constant, says: () => true };
  if ('lookup' in mapping) return lookupSource(type, mapping, columns);
  const at = columns.indexOf(mapping.column);
  const { read, says, expected, zh } = cellReader(type, mapping);
  const hintFor = mappingHints(type, mapping);
  return {
    says: (row) => says(row[at] ?? null),
    read(row, path, problems) {
      const cell = row[at] ?? null;
      const value = read(cell);
      if (value !== FAULT) return value;
      const hint = hintFor(cell ?? '');
      problems.push({
        path: [...path, mapping.column],
        value: cell,
        ...(hint === undefined ? { expected, zh } : { expected: `${expected}; ${hint.en}`, zh: `${zh};${hint.zh}` }),
      });
      return undefined;
    },
  };
}

/** Reads a fact that the codes of several columns give together. */
function lookupSource(type: FactType, mapping: LookupMapping, columns: readonly string[]): Source {
  const nothing = new Set((mapping.unknown ?? []).map((mark) => codeKey(withoutBlanks(mark), mapping)));
  const rows = mapping.lookup.map(({ where, is }) => ({
    is,
    tests: Object.entries(where).map(([column, codes]) => ({
      at: columns.indexOf(column),
      codes: codes === null ? null : new Set([codes].flat().map((code) => codeKey(code, mapping))),
    })),
  }));
  const named = [...new Set(mapping.lookup.flatMap(({ where }) => Object.keys(where)))];
  const places = named.map((column) => columns.indexOf(column));
  /** The code of a cell, normalised for comparison; `null` if the cell states nothing. */
  const codeOf = (cell: Cell | undefined) =>
    isEmpty(cell) || nothing.has(codeKey(withoutBlanks(cell), mapping)) ? null : codeKey(cell, mapping);
  const says = (row: readonly Cell[]) => places.some((at) => codeOf(row[at]) !== null);
  const matching = (row: readonly Cell[]) =>
    rows.find(({ tests }) =>
      tests.every(({ at, codes }) => {
        const code = codeOf(row[at]);
        return codes === null ? code === null : code !== null && codes.has(code);
      }),
    );
  return {
    says: (row) => matching(row) !== undefined || says(row),
    read(row, path, problems) {
      const found = matching(row);
      if (found !== undefined) return found.is ?? undefined;
      if (!says(row)) return undefined;
      if (!isCheck(type)) return mapping.otherwise ?? undefined;
      const [column = ''] = named;
      problems.push({
        path: [...path, column],
        value: row[columns.indexOf(column)],
        ...CELL_WORDS.mappedCodes(named),
      });
      return undefined;
    },
  };
}

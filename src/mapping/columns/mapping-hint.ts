import type { FactType } from '../../facts/fact.js';
import type { Wording } from '../../law/wording.js';
import { type ColumnMapping, GROUPINGS } from '../fact-mapping.js';
import { type CellReader, cellReader, FAULT } from './cell-reader.js';
import { wouldRead } from './cell-words.js';
import { DAY_FORMATS, formatOptions } from './day-formats.js';

/** An option that might be missing from a mapping, and the reader with that option. */
interface Remedy {
  readonly option: string;
  readonly reader: CellReader;
}

/** Finds the options with which a mapping could read a value that it does not read. Each is tried, so that a hint always helps. */
export function mappingHints(type: FactType, mapping: ColumnMapping): (cell: string) => Wording | undefined {
  let remedies: readonly Remedy[] | undefined;
  return (cell) => {
    remedies ??= remediesOf(type, mapping);
    const options = remedies.filter(({ reader }) => isRead(reader, cell)).map(({ option }) => option);
    if (options.length === 0) return undefined;
    return wouldRead(options);
  };
}

function remediesOf(type: FactType, mapping: ColumnMapping): Remedy[] {
  if (mapping.values !== undefined) return [];
  const remedy = (option: string, more: Partial<ColumnMapping>): Remedy => ({
    option,
    reader: cellReader(type, { ...mapping, ...more }),
  });
  switch (type.kind) {
    case 'date':
      // If the mapping names a format already, a value of another format may as well be an error.
      return mapping.format === undefined
        ? DAY_FORMATS.map((format) => remedy(`"format": "${format}"`, formatOptions([format])))
        : [];
    case 'money':
    case 'rate':
      return [
        ...(mapping.ownUnit === true ? [] : [remedy('"ownUnit": true', { ownUnit: true })]),
        ...(mapping.grouping === undefined ? GROUPINGS.map((grouping) => remedy(`"grouping": "${grouping}"`, { grouping })) : []),
      ];
    default:
      return [];
  }
}

function isRead(reader: CellReader, cell: string): boolean {
  const value = reader.read(cell);
  return value !== FAULT && typeof value === 'string';
}

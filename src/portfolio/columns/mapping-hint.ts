import type { FactType } from '../../facts/fact.js';
import type { Wording } from '../../law/wording.js';
import { type ColumnMapping, GROUPINGS } from '../../sql/source/fact-mapping.js';
import { type CellReader, cellReader, FAULT } from './cell-reader.js';
import { DAY_FORMATS, formatOptions } from './day-formats.js';

/** An option of a mapping that would read what the mapping as it is does not, and the reader that has it. */
interface Remedy {
  readonly option: string;
  readonly reader: CellReader;
}

/**
 * Says of a value that a column's mapping does not read which option of the mapping would: each is tried, so that what is said
 * helps. `undefined` where none does.
 */
export function mappingHints(type: FactType, mapping: ColumnMapping): (cell: string) => Wording | undefined {
  let remedies: readonly Remedy[] | undefined;
  return (cell) => {
    remedies ??= remediesOf(type, mapping);
    const options = remedies.filter(({ reader }) => isRead(reader, cell)).map(({ option }) => option);
    if (options.length === 0) return undefined;
    return {
      en: `${options.join(' or ')} in the mapping would read it`,
      zh: `在映射中写明 ${options.join(' 或 ')} 即可读取`,
    };
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
      // A column in several ways names them all; which one was forgotten nobody can tell from a value.
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

import { exactValue, type FactType, type PlainValue } from '../../../src/facts/fact.js';
import { cellReader, FAULT } from '../../../src/mapping/columns/cell-reader.js';
import { LOAN_COLUMNS } from '../../../src/mapping/mapping.js';
import type { ColumnMapping } from '../../../src/sql/index.js';

/** A fact of each type with each way in which a column may give it. */
export const FACTS: readonly (readonly [fact: string, mapping: ColumnMapping])[] = [
  ['borrower.creditTotal', { column: 'v' }],
  ['borrower.creditTotal', { column: 'v', unit: 'fen' }],
  ['annualRate', { column: 'v' }],
  ['annualRate', { column: 'v', unit: 'percent' }],
  ['maturityDate', { column: 'v' }],
  ['borrower.pandemicAffected', { column: 'v' }],
  ['borrower.pandemicAffected', { column: 'v', values: { '1': true, '2': false, Y: true, N: false } }],
  ['borrower.kind', { column: 'v' }],
  ['borrower.kind', { column: 'v', values: { '1': 'enterprise', '02': 'individual-business', true: 'other' } }],
];

export const typeOf = (fact: string) => LOAN_COLUMNS.find(({ name }) => name === fact)?.type as FactType;

/** What a bank may have written, whatever it meant. */
export const WRITINGS = [
  ...['', ' ', '0', '1', '2', '02', '7', '-1', '-0', '+1', '.5', '5.', '1e3', '1E-8', '0x10', '1_000', 'NULL', '?'],
  ...[
    '5000000.0000',
    '005000000.00',
    '5000000.001',
    '5000000.1',
    '5,000,000.00',
    '50,00,000',
    '1,000,000',
    '1,00',
    '9,999,999,999,999.99',
  ],
  ...['9999999999999.99', '10000000000000', '10000000000000.00', '999999999999999', '1000000000000000', '9007199254740993'],
  ...['18446744073709551615', '99999999999999999999999999999999999999', '70368744177664', '12345678901234'],
  ...[
    '0.1',
    '0.0435',
    '0.04350000',
    '0.043500001',
    '00.0435',
    '0.99999999',
    '0.999999999',
    '1.0',
    '0.00000001',
    '0.000000001',
    '0.00000005',
  ],
  ...[
    '4.35',
    '7.2500000',
    '99.999999',
    '99.9999999',
    '100',
    '100.0',
    '1e-8',
    '4.35e0',
    '300000',
    '300000.00',
    '1234567.89',
    '65536.5',
  ],
  ...['nan', 'NaN', 'inf', 'Infinity', '-Infinity', 'infinity', ' 300000.00 ', '300000.00元', '３００'],
  ...['2020-08-15', '2020-08-15 00:00:00', '2020-08-15T00:00', '2020-08-15T00:00:00.000', '2020-08-15 00:00:00.000000000'],
  ...[
    '2020-08-15 00:00:00+08',
    '2020-08-15 00:00:00+00',
    '2020-08-15 00:00:00Z',
    '2020-08-15 10:30:00',
    '2020-08-15 00:00:00.001',
  ],
  ...[
    '2020-02-29',
    '2021-02-29',
    '1900-02-29',
    '2000-02-29',
    '2020-02-30',
    '2020-06-31',
    '2020-13-01',
    '2020-00-10',
    '2020-01-00',
  ],
  ...['2020-8-5', '20200815', '2020/08/15', '15-Aug-20', '08/15/2020', ' 2020-08-15 ', '9999-12-31', '10000-01-01', '0001-01-01'],
  ...[
    'true',
    'TRUE',
    'false',
    't',
    'f',
    'yes',
    'No',
    'Y',
    'N',
    'y',
    'on',
    '是',
    ' true ',
    'enterprise',
    'Enterprise',
    'other',
    ' enterprise',
  ],
  ...["'", "O'Brien", '\\', '$1', '2020-08-15\n', '1\t', 'a'.repeat(200), '0'.repeat(30), `1.${'0'.repeat(30)}`],
] as const;

/** The value that the reader of files reads, as the statement has it, a day as its number; `undefined` where it reads none. */
export function readInFiles(type: FactType, mapping: ColumnMapping, text: string | null): string | undefined {
  if (text === null || text === '') return undefined;
  const read = cellReader(type, mapping).read(text);
  if (read === undefined || read === FAULT) return undefined;
  if (type.kind === 'money' || type.kind === 'rate' || type.kind === 'date') return String(exactValue(type, read as PlainValue));
  return String(read);
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXACT_BELOW as BELOW } from '../../../src/portfolio/database/duckdb-types.js';
import { type Mapping, parseMapping } from '../../../src/sql/index.js';
import { runs, sampleOf } from '../../depth.js';
import { decidedFiles } from '../../mapping/columns/mapped-files.js';
import { duckdbInstalled, emptyFolder, queried } from '../files.js';

/** By how many places the point of an amount in fen moves to the left in the unit. */
const PLACES = { fen: 0, yuan: 2, 'qian-yuan': 5, 'wan-yuan': 6, 'yi-yuan': 10 } as const;
type Unit = keyof typeof PLACES;

// DuckDB writes a HUGEINT to Parquet as a DOUBLE.
const EXACT_BELOW = { ...BELOW, HUGEINT: BELOW.DOUBLE };

const MOST_FEN = 999_999_999_999_999n;

/** A type that a column may be of, how many decimals it is written with, and up to how many fen it holds a figure for each. */
const TYPES = [
  { type: 'VARCHAR', places: 10, most: MOST_FEN },
  { type: 'DECIMAL(18, 2)', places: 2, most: MOST_FEN },
  { type: 'DECIMAL(38, 12)', places: 12, most: MOST_FEN },
  { type: 'BIGINT', places: 0, most: MOST_FEN },
  { type: 'HUGEINT', places: 0, most: MOST_FEN },
  { type: 'DOUBLE', places: 10, most: MOST_FEN },
  { type: 'FLOAT', places: 10, most: 2n ** 22n },
  { type: 'JSON figures', places: 10, most: MOST_FEN },
] as const;

/** An amount in fen, written in a unit as a decimal without needless zeros. */
function figure(fen: bigint, unit: Unit): string {
  const places = PLACES[unit];
  const digits = fen.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

const yuan = (fen: bigint) => `${fen / 100n}.${(fen % 100n).toString().padStart(2, '0')}`;
const MOST_FIGURES = 40;
const amounts = fc.oneof(
  fc.bigInt({ min: 0n, max: MOST_FEN }),
  fc.bigInt({ min: 0n, max: 100_000n }),
  fc.bigInt({ min: 0n, max: 99_999n }).map((whole) => whole * 10_000_000_000n),
  fc.constantFrom(0n, 1n, MOST_FEN, 2n ** 49n),
);

function mappingOf(unit: Unit): Mapping {
  return parseMapping({
    loans: { table: 'l', id: 'id', facts: {} },
    schedule: {
      table: 's',
      loanId: 'id',
      instalment: 'n',
      facts: { dueDate: 'due', principal: unit === 'yuan' ? 'v' : { column: 'v', unit } },
    },
  });
}

const CASES = TYPES.flatMap((type) =>
  (Object.keys(PLACES) as Unit[]).flatMap((unit) => (['js', 'duckdb'] as const).map((engine) => ({ ...type, unit, engine }))),
);

describe.skipIf(!duckdbInstalled)('amounts in columns of figures are read back exactly, or refused by their row', () => {
  it.each(sampleOf(CASES, 3))('$type, in $unit: $engine', { timeout: 120_000 }, async ({ type, places, most, unit, engine }) => {
    const drawn = fc.sample(amounts, runs(MOST_FIGURES) + 5);
    // Amounts with more decimals than the type holds are left out: the database would round them on writing.
    const written = [...new Set(drawn)].filter((fen) => (figure(fen, unit).split('.')[1] ?? '').length <= places);
    if (written.length === 0) written.push(0n);
    const folder = await emptyFolder();
    const isJson = type === 'JSON figures';
    const path = (name: string) => join(folder, `${name}.${isJson ? 'ndjson' : 'parquet'}`);
    if (isJson) {
      writeFileSync(path('l'), written.map((_, at) => `{"id":"L${at}"}\n`).join(''));
      writeFileSync(
        path('s'),
        written.map((fen, at) => `{"id":"L${at}","n":"1","due":"2020-08-15","v":${figure(fen, unit)}}\n`).join(''),
      );
    } else {
      const rows = written.map((fen, at) => `('L${at}', '1', DATE '2020-08-15', CAST('${figure(fen, unit)}' AS ${type}))`);
      await queried(`COPY (SELECT * FROM (VALUES ${rows.join(', ')}) AS t (id, n, due, v)) TO '${path('s')}' (FORMAT parquet)`);
      await queried(`COPY (SELECT id FROM '${path('s')}') TO '${path('l')}' (FORMAT parquet)`);
    }
    if (type === 'FLOAT' && !['fen', 'yuan'].includes(unit)) {
      await expect(decidedFiles(path('l'), path('s'), mappingOf(unit), engine)).rejects.toThrow('does not hold amounts in');
      return;
    }
    const { rows, rejects } = await decidedFiles(path('l'), path('s'), mappingOf(unit), engine);
    const read = new Map(rows.filter((row) => row.component === 'principal').map((row) => [row.loan_id, row.amount]));
    const refused = new Set(rejects.map(({ loanId }) => loanId));
    written.forEach((fen, at) => {
      const id = `L${at}`;
      const said = `${figure(fen, unit)} ${unit} as ${type}`;
      expect(read.has(id), said).not.toBe(refused.has(id));
      if (read.has(id)) expect(read.get(id), said).toBe(yuan(fen));
      // A binary figure is refused where its neighbours of whole units would be too far apart, in whatever unit it is.
      const isFine =
        fen <= most && Number(figure(fen, unit)) < (EXACT_BELOW[type as keyof typeof EXACT_BELOW] ?? Number.POSITIVE_INFINITY);
      if (isFine) expect(refused.has(id), said).toBe(false);
    });
  });
});

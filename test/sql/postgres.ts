import { columnType, TABLES } from './tables.js';

/** The statements that make the standard tables in PostgreSQL, and those that fill them from JSON, given as `$1`. */
export const CREATE = Object.entries(TABLES).map(([table, columns]) => `CREATE TABLE "${table}" (${definitions(columns)})`);

export const fill = (table: keyof typeof TABLES) =>
  `INSERT INTO "${table}" SELECT * FROM json_to_recordset($1::json) AS rows (${definitions(TABLES[table])})`;

function definitions(columns: (typeof TABLES)[keyof typeof TABLES]): string {
  return columns.map(({ name, type }) => `"${name}" ${columnType(type, 'TEXT')}`).join(', ');
}

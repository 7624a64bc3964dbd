import { DIALECTS } from '../../sql/dialects/dialects.js';

/** A name as an SQL identifier, and a text as an SQL literal. */
export const nameSql = (name: string) => DIALECTS.duckdb.identifier(name);
export const textSql = (text: string) => DIALECTS.duckdb.text(text);

/** A path as an SQL literal, with the marks of glob patterns escaped. */
export function pathSql(path: string): string {
  return textSql(path.replace(/[*?[]/g, '[$&]'));
}

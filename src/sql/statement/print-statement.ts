import type { Dialect } from '../dialects/dialect.js';
import { lineComment } from './comment.js';
import { text } from './expression.js';
import { printExpression } from './print-expression.js';
import type { From, Join, Query, Selected, Statement } from './query.js';

const STEP = '  ';

/** The statement as text of a dialect, without a semicolon at its end. */
export function printStatement({ comment, steps, result, unionAll = [] }: Statement, dialect: Dialect): string {
  const named = steps.map(({ name, comment: remarks, query, fenced }) => {
    const lines = remarks.map((remark) => `${lineComment(remark)}\n`).join('');
    return `${lines}${dialect.identifier(name)} AS (\n${STEP}${printQuery(query, dialect, STEP)}${fenced === true ? fenceOf(dialect, STEP) : ''}\n)`;
  });
  const head = comment.map((remark) => `${lineComment(remark)}\n`).join('');
  const settings = dialect.settings === '' ? '' : `\n${dialect.settings}`;
  const before = named.length === 0 ? '' : `WITH\n${named.join(',\n')}\n`;
  const rows = [result, ...unionAll].map((query) => printQuery(query, dialect, '')).join('\nUNION ALL\n');
  return `${head}${before}${rows}${settings}\n`;
}

function fenceOf({ fence }: Dialect, indent: string): string {
  return fence === '' ? '' : `\n${indent}${fence}`;
}

function printQuery(query: Query, dialect: Dialect, indent: string): string {
  const { passThrough, selected, from, joins = [], where, groupBy = [] } = query;
  const inside = `${indent}${STEP}`;
  const columns = selected.map((one) => printSelected(one, dialect, inside));
  if (passThrough !== undefined)
    columns.unshift(`${inside}${passThrough === true ? '' : `${dialect.identifier(passThrough.of)}.`}*`);
  const clauses = [
    `SELECT\n${columns.join(',\n')}`,
    `FROM ${printFrom(from, dialect, indent)}`,
    ...joins.map((join) => printJoin(join, dialect, indent)),
    ...(where === undefined ? [] : [`WHERE ${printExpression(where, dialect, indent)}`]),
    ...(groupBy.length === 0 ? [] : [`GROUP BY ${groupBy.map((one) => printExpression(one, dialect)).join(', ')}`]),
  ];
  return clauses.join(`\n${indent}`);
}

function printSelected({ expression, name, comment }: Selected, dialect: Dialect, indent: string): string {
  const remark = comment === undefined ? '' : `${indent}${lineComment(comment)}\n`;
  return `${remark}${indent}${printExpression(expression, dialect, indent)} AS ${dialect.identifier(name)}`;
}

function printJoin({ kind, from, on }: Join, dialect: Dialect, indent: string): string {
  const word = kind === 'left' ? 'LEFT' : 'CROSS';
  const condition = on === undefined ? '' : ` ON ${printExpression(on, dialect)}`;
  return `${word} JOIN ${printFrom(from, dialect, indent)}${condition}`;
}

function printFrom(from: From, dialect: Dialect, indent: string): string {
  switch (from.kind) {
    case 'table':
      return `${from.name.map((part) => dialect.identifier(part)).join('.')} AS ${dialect.identifier(from.alias)}`;
    case 'named': {
      const alias = from.alias === undefined ? '' : ` AS ${dialect.identifier(from.alias)}`;
      return `${dialect.identifier(from.name)}${alias}`;
    }
    case 'query': {
      const inside = `${indent}${STEP}`;
      return `(\n${inside}${printQuery(from.query, dialect, inside)}${fenceOf(dialect, inside)}\n${indent}) AS ${dialect.identifier(from.alias)}`;
    }
    case 'texts':
      return dialect.textRows(
        from.values.map((value) => printExpression(text(value), dialect)),
        dialect.identifier(from.column),
        dialect.identifier(from.alias),
      );
  }
}

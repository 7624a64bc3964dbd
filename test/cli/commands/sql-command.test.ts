import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ningxia2020 } from '../../../src/index.js';
import { standardMapping, toCheckSql, toSql } from '../../../src/sql/index.js';
import { liubao } from '../terminal.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'liubao-sql-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function mapping(facts: object): string {
  const path = join(folder, 'mapping.json');
  writeFileSync(path, JSON.stringify({ ...standardMapping(), loans: { table: 'l', id: 'id', facts } }));
  return path;
}

describe('liubao sql', () => {
  it('prints the statement, ended by a semicolon', async () => {
    const readings = { 'window.date': 'loan-maturity' } as const;
    const ran = await liubao(['sql', '--dialect', 'spark', '--reading', 'window.date=loan-maturity']);
    expect(ran).toEqual({ code: 0, out: `${toSql(ningxia2020(), { dialect: 'spark', readings }).sql.trimEnd()};\n`, err: '' });
  });

  it('prints the columns asked for, of loans too', async () => {
    const { out } = await liubao(['sql', '--select', 'loans', '--columns', 'loan_id, fee_verdict']);
    expect(out).toContain('AS "fee_verdict"\nFROM');
  });

  it('says which facts the mapping does not give', async () => {
    const { code, err } = await liubao(['sql', '--mapping', mapping({ 'borrower.kind': 'k', 'borrower.size': 's' })]);
    expect(code).toBe(0);
    expect(err).toMatch(/^liubao: no column gives these facts, so they are unknown for every loan: asOf, lenderKind,\s/);
  });

  it('prints the default mapping, to be edited', async () => {
    const { out } = await liubao(['sql', '--print-mapping']);
    expect(JSON.parse(out)).toEqual(standardMapping());
  });

  it('prints the statement that checks the columns, in either language', async () => {
    const given = mapping({ annualRate: { column: 'r', unit: 'percent' } });
    const options = { dialect: 'postgres', mapping: JSON.parse(readFileSync(given, 'utf8')) } as const;
    for (const language of ['zh', 'en'] as const) {
      const ran = await liubao(['sql', '--check', '--dialect', 'postgres', '--mapping', given, '--lang', language]);
      expect(ran).toEqual({ code: 0, out: `${toCheckSql({ ...options, language }).sql.trimEnd()};\n`, err: '' });
    }
  });

  it('says in its help what a column should hold', async () => {
    const { out } = await liubao(['sql', '--help']);
    expect(out).toContain('--check');
    expect(out).toMatch(/days +DATE, or YYYY-MM-DD; a time of day must be midnight, without a time zone/);
  });

  it.each([
    [['--mapping', 'unknown-fact'], 2, 'did you mean "borrower.kind"?'],
    [['--mapping', '/nowhere.json'], 3, 'no such file'],
    [['--check', '--mapping', 'unknown-fact'], 2, 'did you mean "borrower.kind"?'],
    [['--check', '--columns', 'track'], 2, 'cannot be used with'],
    [['--check', '--select', 'loans'], 2, 'cannot be used with'],
    [['--columns', 'trak'], 2, 'expected one of loan_id'],
    [['--dialect', 'oracle'], 2, 'Allowed choices are duckdb'],
    [['--reading', 'window.date=x'], 2, 'expected one of component-due-date'],
  ])('refuses %j', async (args, code, message) => {
    const given = args.map((one) => (one === 'unknown-fact' ? mapping({ 'borrower.knd': 'k' }) : one));
    const ran = await liubao(['sql', ...given]);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(message);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { duckdbInstalled } from '../portfolio/files.js';
import { PUBLIC_CALLS } from './public-calls.js';

const LISTS = 'test/public-api';
/** What is exported and called by nobody: lists of names and ranges, and classes of errors. */
const isNoFunction = (name: string) => /^[A-Z][A-Z_]*$/.test(name) || name.endsWith('Error');
const functionsOf = (list: string) =>
  readFileSync(`${LISTS}/${list}`, 'utf8')
    .split('\n')
    .filter((name) => name !== '' && !name.startsWith('type ') && !isNoFunction(name));
const CALLED = new Set(PUBLIC_CALLS.map(({ name }) => name.split(/[ .]/)[0]));
// They give back what they are given, for the compiler alone.
for (const name of ['defineLoan', 'defineMapping']) CALLED.add(name);
// It looks at tables, which needs DuckDB.
if (!duckdbInstalled) CALLED.add('proposeMapping');

// What is not called there is not tried with hostile arguments, for what it shares, or by the fuzzer.
it.each(readdirSync(LISTS))('every function of a public list is among the public calls: %s', (list) => {
  expect(functionsOf(list).filter((name) => !CALLED.has(name))).toEqual([]);
});

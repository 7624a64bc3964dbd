import crypto from 'node:crypto';
import fs, { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import { describe, expect, it } from 'vitest';
import { PUBLIC_SOURCES } from '../../scripts/entries.js';
import * as main from '../../src/index.js';
import { isDrawn, sampleOf } from '../depth.js';
import { docstringExamples, type Modules, markdownExamples, run, scriptOf } from './doctest.js';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const list = (folder: string, ending: string) =>
  !existsSync(new URL(folder, ROOT))
    ? []
    : readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith(ending))
        .map((path) => `${folder}/${path}`);

/** The entry points, by the names that users import them by. */
const entries: Record<string, Modules[string]> = { 'node:crypto': crypto, 'node:fs': fs, 'node:os': os };
for (const [name, path] of Object.entries(PUBLIC_SOURCES))
  entries[`liubao-rules${name}`] = await import(/* @vite-ignore */ `../../${path}`);

/** What docstrings speak of without saying so: a loan one fen above the ceiling, and a question for an amount. */
const spokenOf = {
  loan: {
    id: 'NX-1',
    borrower: { kind: 'enterprise', size: 'small', creditTotal: '10000000.01', specialHardship: false },
    schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
    application: { principalUntil: '2021-03-31', interestUntil: null },
  },
  question: { type: { kind: 'money' }, mayBeNone: false },
};

describe('examples are true', () => {
  const docstrings = list('src', '.ts').flatMap((path) =>
    docstringExamples(path, read(path)).map((example) => [example.place, path, example] as const),
  );

  it('there are some', () => {
    expect(docstrings.length).toBeGreaterThan(3);
  });

  it.each(sampleOf(docstrings, 15))('%s', async (_, path, example) => {
    // An example may use what its own file and the main entry export without saying so.
    await run(example, { ...entries, '': { ...spokenOf, ...main, ...(await import(/* @vite-ignore */ `../../${path}`)) } });
  });

  const pages = ['README.md', 'README.zh.md', ...list('docs', '.md')].flatMap((path) => markdownExamples(path, read(path)));
  // A page and its translation mostly have the same code, which is run once.
  const apart = [...new Map(pages.map((example) => [scriptOf(example), example])).values()];
  // To look for a loan that two rulebooks decide differently takes seconds.
  const tried = apart.filter(({ code, place }) => !code.includes('diffRulebooks(') || isDrawn(place));
  it.each(sampleOf(tried, 12).map((example) => [example.place, example] as const))('%s', async (_, example) => {
    await run(example, entries);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { baseFolders } from '../../src/node/base-folders.js';

/** Folders of which each has a `rulebook.json` of this text. */
function laidOut(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'liubao-bases-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'rulebook.json'), text);
  }
  return folder;
}

it('a rulebook rests on the folder of the one that it amends', () => {
  const series = 'fixtures/rulebooks/relief-series';
  expect(baseFolders(`${series}/2-january-2021`)).toEqual([resolve(`${series}/1-june-2020`)]);
  expect(baseFolders(`${series}/1-june-2020`)).toEqual([]);
});

it('a rulebook rests on what the one that it extends rests on, and a circle of them has an end', () => {
  const folder = laidOut({ house: '{"extends":"../law"}', law: '{"amends":"../old"}', old: '{"amends":"../law"}' });
  expect(baseFolders(join(folder, 'house'))).toEqual([join(folder, 'law'), join(folder, 'old')]);
});

it('a rulebook that is not whole yet rests on none, and neither does one that is not there', () => {
  const folder = laidOut({ broken: '{"amends":', odd: '{"extends":7}', list: '[]', nothing: 'null' });
  for (const name of ['broken', 'odd', 'list', 'nothing', 'none']) expect(baseFolders(join(folder, name)), name).toEqual([]);
});

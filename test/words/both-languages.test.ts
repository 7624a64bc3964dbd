import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

// Every word that a file of words exports, in both languages. Words made of what they are given are made of a name.

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^words\/.*\.ts$|-words\.ts$/.test(path),
);
const modules: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
  files.map((path) => import(pathToFileURL(resolve('src', path)).href)),
);

/** Said in one language only, because the other needs no word there. */
const ONE_LANGUAGE: readonly string[] = ['payPrincipal', 'payInterest', 'notWaived', 'to', 'equal'];

/** What a bank writes in Chinese stays Chinese in an English text: units, and what a cell may hold. */
const WRITTEN_IN_CHINESE = /万元|500万|50万|是|否/gu;

interface Said {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

function wordsIn(key: string, value: unknown, seen: Set<unknown>): Said[] {
  if (typeof value !== 'object' || value === null || value instanceof Map || seen.has(value)) return [];
  seen.add(value);
  const { zh, en, expected } = value as Readonly<Record<string, unknown>>;
  const english = en ?? expected;
  if (typeof zh === 'string' && typeof english === 'string') return [{ key, zh, en: english }];
  return Object.entries(value).flatMap(([name, part]) => wordsIn(name, part, seen));
}

const seen = new Set<unknown>();
const words = modules.flatMap((module) => Object.entries(module).flatMap(([name, value]) => wordsIn(name, value, seen)));

describe('words', () => {
  it('are found', () => expect(words.length).toBeGreaterThan(900));

  it('are there in both languages', () => {
    const wanting = words.filter(({ key, zh, en }) => (zh.trim() === '' || en.trim() === '') && !ONE_LANGUAGE.includes(key));
    expect(wanting).toEqual([]);
  });

  it('are no Chinese in an English text', () => {
    expect(words.filter(({ en }) => /\p{Script=Han}/u.test(en.replace(WRITTEN_IN_CHINESE, '')))).toEqual([]);
  });

  it('are no English in a Chinese text', () => {
    const own = (text: string) => text.replace(/\{\w+\}/g, '');
    expect(words.filter(({ zh }) => /[a-z]{3}/i.test(own(zh)) && !/\p{Script=Han}/u.test(zh))).toEqual([]);
  });
});

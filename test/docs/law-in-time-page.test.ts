import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The data of a page's examples, each with the file that it is said to stand in. */
function examplesOf(page: string): [file: string, data: object][] {
  const found = [...readFileSync(page, 'utf8').matchAll(/^`(fixtures\/[^`]+\.json)`:\n\n```json\n([^`]*)```$/gm)];
  return found.map(([, file = '', json = '']) => [file, JSON.parse(json)]);
}

/** Every object in a value, itself included. */
function objectsIn(data: unknown): object[] {
  if (typeof data !== 'object' || data === null) return [];
  return [data, ...Object.values(data).flatMap(objectsIn)];
}

describe.each(['docs/law-in-time.md', 'docs/law-in-time.zh.md'])('%s', (page) => {
  it('has an example of everything that may be dated, and of an amendment', () => {
    expect(examplesOf(page)).toHaveLength(5);
    expect(readFileSync(page, 'utf8').match(/```json/g)).toHaveLength(5);
  });

  it.each(examplesOf(page))('quotes keys of %s as they stand', (file, data) => {
    const quoted = Object.keys(data);
    const stated = objectsIn(JSON.parse(readFileSync(file, 'utf8'))).map((object) =>
      Object.fromEntries(Object.entries(object).filter(([key]) => quoted.includes(key))),
    );
    expect(stated).toContainEqual(data);
  });
});

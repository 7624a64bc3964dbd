import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The data of a page's examples, each with the file that it is said to stand in. */
function examplesOf(page: string): [file: string, data: unknown][] {
  const found = [...readFileSync(page, 'utf8').matchAll(/^`(rules\/[^`]+\.json)`:\n\n```json\n([^`]*)```$/gm)];
  return found.map(([, file = '', json = '']) => [file, JSON.parse(json)]);
}

/** Every value in a value, itself included, as JSON. */
function valuesIn(data: unknown): string[] {
  const inner = typeof data === 'object' && data !== null ? Object.values(data).flatMap(valuesIn) : [];
  return [JSON.stringify(data), ...inner];
}

describe.each(['docs/rulebook.md', 'docs/rulebook.zh.md'])('%s', (page) => {
  it('has examples of everything that is written', () => {
    expect(examplesOf(page)).toHaveLength(6);
    expect(readFileSync(page, 'utf8').match(/```json/g)).toHaveLength(6);
  });

  it.each(examplesOf(page))('quotes %s as it stands', (file, data) => {
    expect(valuesIn(JSON.parse(readFileSync(file, 'utf8')))).toContain(JSON.stringify(data));
  });
});

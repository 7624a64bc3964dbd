import { describe, expect, it } from 'vitest';
import { acceptedLanguage, acceptedType } from '../../../src/service/http/accepted.js';

const OFFERED = ['application/json', 'text/plain', 'text/html', 'application/x-ndjson'] as const;

describe('the type that is answered', () => {
  it.each([
    [null, 'application/json'],
    ['', 'application/json'],
    [' , ', 'application/json'],
    ['*/*', 'application/json'],
    ['application/json, text/plain, */*', 'application/json'],
    ['text/html', 'text/html'],
    ['TEXT/HTML', 'text/html'],
    ['text/html;level=1', 'text/html'],
    ['text/plain;q=0.5, text/html', 'text/html'],
    ['text/plain;q=0.5,text/html;q=0.500', 'text/plain'],
    ['text/*', 'text/plain'],
    ['text/*;q=0.2, text/html;q=0.3', 'text/html'],
    ['*/*;q=0.1, application/json;q=0', 'text/plain'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['application/ndjson', 'application/x-ndjson'],
    ['application/jsonl;q=0.9, text/html;q=0.1', 'application/x-ndjson'],
    ['application/json;q=0', undefined],
    ['image/png', undefined],
    // A weight that is none is not guessed at.
    ['text/html;q=, text/plain;q=0.1', 'text/plain'],
    ['text/html;q=9, text/plain;q=0.1', 'text/plain'],
    ['text/html;q=1e-1, text/plain;q=0.01', 'text/plain'],
    ['text/html;q=0x1, text/plain;q=0.01', 'text/plain'],
    ['text/html;q=-1', undefined],
    ['text/html;q=NaN', undefined],
  ])('for %j is %s', (header, expected) => {
    expect(acceptedType(header, OFFERED)).toBe(expected);
  });

  it('is found in no time, however long a header is', () => {
    for (const part of ['text/html;', 'q=0.1;', ',', '*/*,', ' ', 'a/b;q=']) {
      expect(() => acceptedType(part.repeat(1_000_000), OFFERED)).not.toThrow();
    }
  });
});

describe('the language that is answered in', () => {
  it.each([
    [null, 'zh'],
    ['', 'zh'],
    ['en', 'en'],
    ['en-US,en;q=0.9,zh;q=0.8', 'en'],
    ['zh-Hans-CN,en;q=0.9', 'zh'],
    ['de, en;q=0.1', 'en'],
    ['en;q=0', 'zh'],
    ['en;q=0.2, zh;q=0.3', 'zh'],
    ['de', 'zh'],
    ['*', 'zh'],
  ])('for %j is %s', (header, expected) => {
    expect(acceptedLanguage(header)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidJsonError, parseJson } from '../../src/files/json-text.js';

const key = fc.oneof(fc.constantFrom('id', 'schedule', ':', '"', '\\', '年'), fc.string({ maxLength: 4 }));
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.boolean(), fc.constant(null), fc.integer()),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.uniqueArray(fc.tuple(key, tie('any')), { maxLength: 4, selector: ([name]) => name }).map(Object.fromEntries),
  ),
})).any;

/** Different ways of writing the same data, including the shortest. */
const writings = [
  (data: unknown) => JSON.stringify(data),
  (data: unknown) => JSON.stringify(data, null, 2),
  (data: unknown) => ` ${JSON.stringify(data)}\r`,
];

describe('a text of JSON', () => {
  it('is its data, however it is written', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...writings), (data, written) => {
        const text = written(data);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is refused where it is nested deeper than is allowed, whatever it is nested in, and else read', () => {
    const nesting = fc.array(fc.constantFrom(['[', ']'], ['{"a":', '}'], ['[0,', ',1]'], ['{"a":"[","b":', '}']), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(nesting, fc.integer({ min: 1, max: 12 }), (brackets, most) => {
        const text = `${brackets.map(([open]) => open).join('')}"}"${[...brackets]
          .reverse()
          .map(([, close]) => close)
          .join('')}`;
        if (brackets.length > most) expect(() => parseJson(text, most)).toThrow(`nested more than ${most} deep`);
        else expect(parseJson(text, most)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('may be nested a thousand deep, and no deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseJson(nested(1000))).toEqual(JSON.parse(nested(1000)));
    expect(() => parseJson(nested(1001))).toThrow(InvalidJsonError);
    // Where the limit is no whole number, the next whole depth is too deep.
    expect(parseJson(nested(2), 2.5)).toEqual([[]]);
    expect(() => parseJson(nested(3), 2.5)).toThrow(expect.objectContaining({ at: { line: 1, column: 3 } }));
  });

  it('is refused where an object in it has a key twice, however it is written', () => {
    fc.assert(
      fc.property(key, value, value, value, fc.constantFrom(...writings), (name, one, other, beside, written) => {
        const twice = `{${JSON.stringify(name)}:${written(one)},"beside it":${written(beside)},${JSON.stringify(name)}:${written(other)}}`;
        expect(() => parseJson(twice)).toThrow(InvalidJsonError);
        expect(() => parseJson(`[${twice}]`)).toThrow('stands twice');
      }),
    );
  });

  it.each(
    [
      '{"键":1,"键":2}',
      '[0.10000000000000000001]',
      '["\\ud800"]',
      '['.repeat(1002) + ']'.repeat(1002),
      '['.repeat(500_000),
      '{"键" 1}',
      '{"键":}',
      '[1 2]',
      '["甲',
      '[1',
      '{"键":1',
      '[01]',
      '["\\x"]',
      '["\\u12"]',
      '["\t"]',
      '[1] 2',
      '// 注',
      '/* 注',
      '{甲:1}',
      '\ufeff\ufeff1',
      '',
    ].map((text) => [text.slice(0, 20), text] as const),
  )('a refusal is in Chinese throughout: %j', (_, text) => {
    let said = '';
    try {
      parseJson(text);
    } catch (error) {
      if (!(error instanceof InvalidJsonError)) throw error;
      said = error.messageIn('zh');
    }
    expect(said).toMatch(/^不是有效的 JSON\(/);
    expect(said.replaceAll(/JSON|Unicode/g, '')).not.toMatch(/[A-Za-z]/);
  });
});

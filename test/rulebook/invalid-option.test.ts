import { describe, expect, it } from 'vitest';
import { InvalidOptionError } from '../../src/index.js';
import { noneOf } from '../../src/rulebook/invalid-option.js';

const A_TEXT = { zh: '文本', en: 'a text' };

describe('the refusal of an option', () => {
  it('has a name and a code', () => {
    expect(new InvalidOptionError('mode', 7, A_TEXT)).toMatchObject({ name: 'InvalidOptionError', code: 'invalid-option' });
    expect(Symbol.for('liubao-rules/invalid-option') in InvalidOptionError.prototype).toBe(true);
  });

  it.each([
    ['a value', new InvalidOptionError('mode', 7, A_TEXT), 'mode: 7, expected a text', 'mode:7,应为文本'],
    [
      'no value',
      new InvalidOptionError('mode', undefined, A_TEXT),
      'mode: undefined, expected a text',
      'mode:undefined,应为文本',
    ],
    [
      'a value that is near one of those allowed',
      noneOf('mode', 'of', ['on', 'off']),
      'mode: "of", expected one of on, off; did you mean "on"?',
      'mode:"of",应为下列之一:on、off;是否应为 "on"?',
    ],
    [
      'an unknown name that is near a known one',
      new InvalidOptionError('mdoe', undefined, A_TEXT, 'mode'),
      'mdoe: unknown option; did you mean "mode"?',
      'mdoe:未知选项;是否应为 "mode"?',
    ],
    [
      'an unknown name that is near none',
      new InvalidOptionError('other', undefined, A_TEXT),
      'other: undefined, expected a text',
      'other:undefined,应为文本',
    ],
  ])('says of %s what was expected, in both languages', (_, error, en, zh) => {
    expect([error.message, error.messageIn('zh')]).toEqual([en, zh]);
  });

  it('tells it as a problem', () => {
    const { option, value, expected, nearest, problems } = noneOf('mode', 'of', ['on', 'off']);
    expect({ option, value, expected, nearest }).toEqual({
      option: 'mode',
      value: 'of',
      expected: 'one of on, off',
      nearest: 'on',
    });
    expect(problems).toEqual([
      {
        path: 'mode',
        value: 'of',
        expected: 'one of on, off',
        nearest: 'on',
        message: 'mode: "of", expected one of on, off; did you mean "on"?',
        zh: { expected: '下列之一:on、off', message: 'mode:"of",应为下列之一:on、off;是否应为 "on"?' },
      },
    ]);
  });

  it('says the same of the option by another name', () => {
    const error = noneOf('mode', 'of', ['on', 'off']);
    expect(error.ofOption('--mode').message).toBe(error.message.replace('mode', '--mode'));
    expect(error.ofOption('--mode').messageIn('zh')).toBe(error.messageIn('zh').replace('mode', '--mode'));
  });

  it('shows no more of a long name than a message has room for', () => {
    const { message } = new InvalidOptionError('o'.repeat(1000), 7, A_TEXT);
    expect(message).toMatch(/^o+… \(1000 characters\): 7, expected a text$/);
  });
});

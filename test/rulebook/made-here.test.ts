import { expect, it } from 'vitest';
import { InvalidOptionError } from '../../src/index.js';
import { madeHere } from '../../src/rulebook/made-here.js';

it('a result that was made here is relied on and cannot be changed, and nothing else is relied on', () => {
  const results = madeHere<{ readonly list: number[] }>('result', 'makeResult');
  const made = results.made({ list: [1] });
  expect(results.reliedOn(made)).toBe(made);
  expect(() => made.list.push(2)).toThrow(TypeError);
  const ofAnother = madeHere<typeof made>('result', 'makeResult').made({ list: [1] });
  for (const other of [{ ...made }, structuredClone(made), ofAnother, null, undefined, 'result', () => made]) {
    const call = () => results.reliedOn(other as never);
    expect(call).toThrow(InvalidOptionError);
    expect(call).toThrow(/^result: .* what makeResult returned, not a copy of it/);
  }
});

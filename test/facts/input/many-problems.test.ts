import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parsedData } from '../../../src/facts/input/parsed-data.js';
import { sampleOf } from '../../depth.js';

// All lists together have more problems than a call takes arguments. One list has no more values than a schema reads at once, for it takes
// long to ask it of a hundred thousand parts one by one.
const LISTS = 130;
const VALUES = 1_000;
const WRONG = Array.from({ length: VALUES }, () => 1);
const LIST = z.array(z.string());
const SCHEMA = z.strictObject({ lists: z.array(LIST), byName: z.optional(z.record(z.string(), LIST)) });

describe('data with more problems than a call takes arguments', () => {
  it.each(
    sampleOf<[string, object, (string | number)[]]>(
      [
        ['in a list', { lists: Array.from({ length: LISTS }, () => WRONG) }, ['lists', LISTS - 1, VALUES - 1]],
        [
          'in a record',
          { lists: [], byName: Object.fromEntries(Array.from({ length: LISTS }, (_, at) => [`k${at}`, WRONG])) },
          ['byName', `k${LISTS - 1}`, VALUES - 1],
        ],
      ],
      1,
    ),
  )('are read, and each problem is told: %s', (_, input, last) => {
    const { issues } = parsedData(SCHEMA, input);
    expect(issues).toHaveLength(LISTS * VALUES);
    expect(issues.at(-1)?.path).toEqual(last);
  });
});

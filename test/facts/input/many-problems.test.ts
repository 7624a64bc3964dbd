import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parsedData } from '../../../src/facts/input/parsed-data.js';
import { sampleOf } from '../../depth.js';

// More than a call takes arguments.
const MANY = 130_000;
const SCHEMA = z.strictObject({
  items: z.array(z.strictObject({ name: z.string() })),
  byName: z.optional(z.record(z.string(), z.number())),
});

describe('data with more problems than a call takes arguments', () => {
  it.each(
    sampleOf<[string, () => object, (string | number)[]]>(
      [
        ['in a list', () => ({ items: Array.from({ length: MANY }, () => ({ name: 1 })) }), ['items', MANY - 1, 'name']],
        [
          'in a record',
          () => ({ items: [], byName: Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`k${at}`, 'x'])) }),
          ['byName', `k${MANY - 1}`],
        ],
      ],
      1,
    ),
  )('are read, and each problem is told: %s', (_, input, last) => {
    const { issues } = parsedData(SCHEMA, input());
    expect(issues).toHaveLength(MANY);
    expect(issues.at(-1)?.path).toEqual(last);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../src/files/utf8.js';
import { AnswerWriter } from '../../../src/service/results/answer-writer.js';

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    // Short ones of ASCII are written otherwise, unless they end in something else.
    fc
      .tuple(fc.string({ unit: 'binary-ascii', maxLength: 60 }), fc.constantFrom('', '规', '\ud800'))
      .map((parts) => parts.join('')),
    fc.uint8Array({ maxLength: 40 }),
    fc.nat(300_000).map((length) => '规'.repeat(length)),
  ),
  { maxLength: 8 },
);

const batches = fc.array(fc.record({ batch: pieces, isGiven: fc.boolean() }), { maxLength: 8 });

describe('bytes that are written one after the other', () => {
  it('are those that were written, whatever is written later, and those that are taken are nobody else’s', () => {
    const writer = new AnswerWriter();
    fc.assert(
      fc.property(batches, (all) => {
        const taken = all.map(({ batch, isGiven }) => {
          for (const piece of batch) {
            if (typeof piece === 'string') writer.text(piece);
            else writer.write(piece);
          }
          const { size } = writer;
          const bytes = isGiven ? writer.give() : writer.take();
          expect(writer.size).toBe(0);
          expect(bytes.length).toBe(size);
          // Whoever is given an answer keeps no more than a page beside it.
          if (isGiven) expect(bytes.buffer.byteLength).toBeLessThanOrEqual(Math.max(64 * 1024, size));
          else expect(bytes.buffer.byteLength).toBe(size);
          return bytes;
        });
        const expected = all.map(({ batch }) =>
          Buffer.concat(batch.map((piece) => (typeof piece === 'string' ? encodeUtf8(piece) : piece))),
        );
        taken.forEach((bytes, at) => {
          expect(Buffer.compare(bytes, expected[at] as Buffer)).toBe(0);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('leave nothing of an answer that could not be written, on whichever page it began', () => {
    fc.assert(
      fc.property(pieces, pieces, fc.integer({ min: 0, max: 70_000 }), (before, broken, length) => {
        const writer = new AnswerWriter();
        writer.text('-'.repeat(length));
        const given = writer.give();
        const put = (batch: typeof before) => {
          for (const piece of batch)
            if (typeof piece === 'string') writer.text(piece);
            else writer.write(piece);
        };
        put(before);
        const { size } = writer;
        const fails = () =>
          writer.whole(() => {
            put(broken);
            throw new Error('cannot be written');
          });
        expect(fails).toThrow('cannot be written');
        expect(writer.size).toBe(size);
        const expected = before.map((piece) => (typeof piece === 'string' ? encodeUtf8(piece) : piece));
        expect(Buffer.compare(writer.give(), Buffer.concat(expected))).toBe(0);
        expect(decodeUtf8(given)).toBe('-'.repeat(length));
      }),
      { numRuns: 30 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeUtf8 } from '../../../src/files/utf8.js';
import { AnswerWriter } from '../../../src/service/results/answer-writer.js';

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 40 }),
    fc.nat(300_000).map((length) => '规'.repeat(length)),
  ),
  { maxLength: 8 },
);

describe('bytes that are written one after the other', () => {
  it('are taken as they were written, and are nobody else’s', () => {
    const writer = new AnswerWriter();
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 4 }), (batches) => {
        const taken = batches.map((batch) => {
          for (const piece of batch) {
            if (typeof piece === 'string') writer.text(piece);
            else writer.write(piece);
          }
          const { size } = writer;
          const bytes = writer.take();
          expect(bytes.length).toBe(size);
          expect(bytes.buffer.byteLength).toBe(size);
          return bytes;
        });
        // What is written later changes nothing of what was taken before.
        const expected = batches.map((batch) =>
          Buffer.concat(batch.map((piece) => (typeof piece === 'string' ? encodeUtf8(piece) : piece))),
        );
        taken.forEach((bytes, at) => {
          expect(Buffer.compare(bytes, expected[at] as Buffer)).toBe(0);
        });
      }),
      { numRuns: 30 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLines } from '../../src/files/byte-lines.js';
import { lineChunks } from '../../src/files/line-chunks.js';

async function* pieces(bytes: Uint8Array, cuts: readonly number[]) {
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
  for (let index = 1; index < at.length; index++) yield bytes.subarray(at[index - 1], at[index]);
}

async function chunksOf(text: string, cuts: readonly number[], limit: number) {
  const chunks: string[] = [];
  for await (const chunk of lineChunks(pieces(Buffer.from(text), cuts), limit)) {
    chunks.push('tooLong' in chunk ? `<${chunk.tooLong}>` : new TextDecoder().decode(chunk.bytes));
  }
  return chunks;
}

describe('chunks of lines', () => {
  it('end where lines do and hold every byte once, wherever the stream is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '宁', '\n'), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(200), { maxLength: 8 }), async (whole, cuts) => {
        const chunks = await chunksOf(whole, cuts, 1000);
        expect(chunks.join('')).toBe(whole);
        for (const chunk of chunks.slice(0, -1)) expect(chunk.endsWith('\n')).toBe(true);
      }),
    );
  });

  it('pass over a line that is too long, and say how long it is', async () => {
    expect(await chunksOf(`a\n${'b'.repeat(20)}\nc\n`, [4, 8, 12, 16, 20], 8)).toEqual(['a\n', '<20>', 'c\n']);
    expect(await chunksOf('b'.repeat(20), [4, 8, 12, 16], 8)).toEqual(['<20>']);
  });

  it('say which is the first', async () => {
    const first: boolean[] = [];
    for await (const chunk of lineChunks(pieces(Buffer.from('a\nb\nc\n'), [2, 4]), 8))
      first.push('first' in chunk && chunk.first);
    expect(first).toEqual([true, false, false]);
  });
});

describe('lines', () => {
  const linesOf = async (text: string, cuts: readonly number[], limit: number) => {
    const lines: string[] = [];
    for await (const line of byteLines(pieces(Buffer.from(text), cuts), limit)) {
      lines.push(line instanceof Uint8Array ? new TextDecoder().decode(line) : `<${line.tooLong}>`);
    }
    return lines;
  };

  it('are those of the text, without their breaks, wherever the stream is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '宁', '\n', '\r\n'), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(200), { maxLength: 8 }), async (whole, cuts) => {
        const expected = whole.split(/\r?\n/);
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(whole, cuts, 1000)).toEqual(expected);
      }),
    );
  });

  it('that are longer than the limit are passed over, wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(40), { maxLength: 8 }), async (cuts) => {
        expect(await linesOf(`a\n${'b'.repeat(9)}\n${'c'.repeat(8)}\n${'d'.repeat(9)}`, cuts, 8)).toEqual([
          'a',
          '<9>',
          'cccccccc',
          '<9>',
        ]);
      }),
    );
  });
});

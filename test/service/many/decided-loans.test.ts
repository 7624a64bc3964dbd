import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type LoanInput } from '../../../src/index.js';
import { createService } from '../../../src/service/index.js';
import { LOAN, UNKNOWN_LOAN } from '../../hosts/public-calls.js';
import { ask, service } from '../asked.js';

const LINES = 'application/x-ndjson';
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const numbered = (at: number): LoanInput => ({ ...(LOAN as LoanInput), id: `L-${at}` });
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('many loans', () => {
  const mixed = [LOAN, { id: 'broken' }, UNKNOWN_LOAN];

  it.each([
    ['an array, answered as one', JSON.stringify(mixed), 'application/json', 'application/json'],
    ['an array, answered by line', JSON.stringify(mixed), 'application/json', LINES],
    ['lines, answered as an array', mixed.map((one) => JSON.stringify(one)).join('\n'), LINES, 'application/json'],
    ['lines, answered by line', mixed.map((one) => `${JSON.stringify(one)}\r\n`).join(''), LINES, LINES],
  ])('%s: each in its place, and what is wrong in its place', async (_, body, sent, accept) => {
    const { status, type, text } = await ask(service(), '/v1/decisions', { body, headers: { 'content-type': sent, accept } });
    expect({ status, type }).toEqual({ status: 200, type: accept });
    const answers = accept === LINES ? linesOf(text) : (JSON.parse(text) as Record<string, unknown>[]);
    const place = sent === LINES ? { line: 2 } : { index: 1 };
    expect(answers).toEqual([
      plain(decide(LOAN as LoanInput)),
      expect.objectContaining({ status: 422, code: 'invalid-loan', ...place }),
      plain(decide(UNKNOWN_LOAN)),
    ]);
  });

  it.each([
    ['nothing in an array', '[]', 'application/json', '[]'],
    ['nothing in lines', '\n\n', LINES, '[]'],
  ])('%s', async (_, body, sent, expected) => {
    const { text } = await ask(service(), '/v1/decisions', { body, headers: { 'content-type': sent } });
    expect(text).toBe(expected);
  });

  it('answers however the lines are cut into pieces', async () => {
    const text = [numbered(1), { id: 'x' }, numbered(2), numbered(3)].map((one) => `${JSON.stringify(one)}\n`).join('');
    const bytes = new TextEncoder().encode(text);
    const whole = await ask(service(), '/v1/decisions', { body: text, headers: { 'content-type': LINES, accept: LINES } });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 }), { maxLength: 6 }), async (cuts) => {
        const ends = [...cuts.sort((one, other) => one - other), bytes.length];
        let from = 0;
        const body = new ReadableStream<Uint8Array>({
          pull(controller) {
            const end = ends.shift();
            if (end === undefined) return controller.close();
            controller.enqueue(bytes.slice(from, end));
            from = end;
          },
        });
        const cut = await ask(service(), '/v1/decisions', { body, headers: { 'content-type': LINES, accept: LINES } });
        expect(cut.text).toBe(whole.text);
      }),
      { numRuns: 20 },
    );
  });

  it('says of a line that is too long that it is, and answers the others', async () => {
    const small = createService({ limits: { maxBody: 4_000 } });
    const body = `${JSON.stringify(LOAN)}\n{"id":"${'x'.repeat(5_000)}"}\n${JSON.stringify(LOAN)}\n`;
    const { text } = await ask(small, '/v1/decisions', { body, headers: { 'content-type': LINES, accept: LINES } });
    const lines = linesOf(text);
    expect(lines.map(({ loanId, status }) => loanId ?? status)).toEqual([LOAN.id, 413, LOAN.id]);
    expect(lines[1]).toMatchObject({ line: 2 });
  });

  it('refuses wrong options once, and not in every line', async () => {
    const headers = { 'content-type': LINES, accept: LINES };
    const { status } = await ask(service(), '/v1/decisions?readings[x]=y', { body: '{}\n{}\n', headers });
    expect(status).toBe(400);
  });
});

describe('a stream of lines', () => {
  /** A body without an end, that counts the pieces that were taken of it. */
  function endless() {
    let taken = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          taken += 1;
          controller.enqueue(new TextEncoder().encode(`${JSON.stringify(numbered(taken))}\n`));
        },
      },
      { highWaterMark: 0 },
    );
    return { body, taken: () => taken };
  }
  const send = (body: ReadableStream, of = service()) =>
    of.fetch(
      new Request('http://localhost/v1/decisions', {
        method: 'POST',
        headers: { 'content-type': LINES, accept: LINES },
        body,
        duplex: 'half',
      } as RequestInit),
    );

  it('is answered while it comes, and read no further than it is answered', async () => {
    const { body, taken } = endless();
    const response = await send(body);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    for (let at = 1; at <= 5; at++) {
      const { value } = await reader.read();
      expect(linesOf(new TextDecoder().decode(value))).toMatchObject([{ loanId: `L-${at}` }]);
    }
    // A reader that stops reading stops the sender: at most what is on its way is taken besides.
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(taken()).toBeLessThanOrEqual(7);
    await reader.cancel();
  });

  it('that nobody reads keeps no other waiting', async () => {
    const stuck = await send(endless().body);
    const { status } = await ask(service(), '/v1/decision', { body: LOAN });
    expect(status).toBe(200);
    await stuck.body?.cancel();
  });

  it('that its reader breaks off is no longer counted among those that are answered', async () => {
    const seen: boolean[] = [];
    const limited = createService({ limits: { maxConcurrent: 1 }, onAnswer: ({ broken }) => seen.push(broken === true) });
    const response = await send(endless().body, limited);
    expect((await ask(limited, '/v1/decision', { body: LOAN })).status).toBe(503);
    await response.body?.cancel();
    expect((await ask(limited, '/v1/decision', { body: LOAN })).status).toBe(200);
    expect(seen).toEqual([false, true, false]);
  });

  it('that is broken off while a piece is awaited is counted off once', async () => {
    const seen: unknown[] = [];
    const limits = { maxConcurrent: 1, maxSeconds: 0.05 };
    const limited = createService({ limits, onAnswer: ({ status, broken }) => seen.push([status, broken]) });
    for (let at = 0; at < 3; at++) {
      const response = await send(new ReadableStream({ pull: () => new Promise(() => undefined) }), limited);
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      const read = reader.read();
      await reader.cancel();
      await read;
    }
    // What was awaited ends in the meantime.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen).toEqual([1, 2, 3].map(() => [200, true]));
    const first = await send(endless().body, limited);
    expect((await ask(limited, '/v1/decision', { body: LOAN })).status).toBe(503);
    await first.body?.cancel();
  });

  it('that nobody reads for too long is broken off, and its place is free', async () => {
    const seen: unknown[] = [];
    const limits = { maxConcurrent: 1, maxIdleSeconds: 0.05 };
    const limited = createService({ limits, onAnswer: ({ status, broken }) => seen.push([status, broken]) });
    const unread = await send(endless().body, limited);
    await expect.poll(() => seen, { timeout: 5_000 }).toEqual([[200, true]]);
    await expect(unread.text()).rejects.toThrow();
    const reader = ((await send(endless().body, limited)).body as ReadableStream<Uint8Array>).getReader();
    expect((await reader.read()).done).toBe(false);
    await expect.poll(() => seen.length, { timeout: 5_000 }).toBe(2);
    expect((await ask(limited, '/v1/decision', { body: LOAN })).status).toBe(200);
  });

  it('whose next piece does not come in time ends with the reason', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(`${JSON.stringify(LOAN)}\n`)),
      pull: () => new Promise(() => undefined),
    });
    const impatient = createService({ limits: { maxSeconds: 0.05 } });
    const text = await (await send(body, impatient)).text();
    expect(linesOf(text)).toMatchObject([{ loanId: LOAN.id }, { status: 408 }]);
  });
});

describe('decisions that are recorded', () => {
  it('are answered only once they are, and as the record has them', async () => {
    const kept: string[] = [];
    const recording = createService({
      record: async (decided) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        return decided.map(({ decision, loan }) => {
          kept.push(loan.id);
          return { ...decision, record: { libraryVersion: '1', inputDigest: loan.id, decisionId: loan.id } };
        });
      },
    });
    const one = await ask(recording, '/v1/decision', { body: LOAN });
    expect(one.json()).toMatchObject({ record: { decisionId: LOAN.id } });
    const body = Array.from({ length: 100 }, (_, at) => numbered(at));
    const many = await ask(recording, '/v1/decisions', { body });
    expect(kept).toEqual([LOAN.id, ...body.map(({ id }) => id)]);
    expect((many.json() as { record: { decisionId: string } }[]).map(({ record }) => record.decisionId)).toEqual(kept.slice(1));
    const compact = await ask(recording, '/v1/compact-decision', { body: LOAN });
    expect(compact.json()).toMatchObject({ provisions: expect.any(Array), record: { decisionId: LOAN.id } });
    for (const path of ['/v1/explanation', '/v1/letter', '/v1/file-note']) {
      const { status } = await ask(recording, path, { body: path === '/v1/explanation' ? LOAN : { loan: LOAN } });
      expect(status).toBe(200);
    }
    expect(kept).toHaveLength(105);
  });

  it('are not answered where they cannot be', async () => {
    const failure = new Error('no space left');
    const seen: unknown[] = [];
    const failing = createService({ record: () => Promise.reject(failure), onAnswer: ({ error }) => seen.push(error) });
    const one = await ask(failing, '/v1/decision', { body: LOAN });
    expect(one).toMatchObject({ status: 503 });
    expect(one.text).not.toContain('shall-defer');
    const many = await ask(failing, '/v1/decisions', { body: [LOAN], headers: { accept: LINES } });
    expect(linesOf(many.text)).toMatchObject([{ status: 503, type: expect.stringContaining('not-recorded') }]);
    expect(seen).toEqual([failure, failure]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no log');
      },
    ],
    ['gives back fewer', async () => []],
    ['gives back nothing', async () => undefined],
    ['is no promise', () => []],
  ])('are not answered by a host whose record %s', async (_, record) => {
    const failing = createService({ record: record as never });
    for (const [path, body] of [
      ['/v1/decision', LOAN],
      ['/v1/explanation', LOAN],
      ['/v1/letter', { loan: LOAN }],
    ] as const) {
      const answered = await ask(failing, path, { body });
      expect([path, answered.status]).toEqual([path, 503]);
      expect(answered.text).not.toContain('shall-defer');
    }
  });

  it('of which a host has made what no JSON holds leave nothing behind in the answer to another', async () => {
    const unwritable = createService({
      record: async (decided) =>
        decided.map(({ decision, loan }) => (loan.id === 'L-1' ? { ...decision, own: 1n as never } : decision)),
    });
    const other = async () => ask(unwritable, '/v1/decision', { body: numbered(2) });
    const expected = (await other()).text;
    expect(await ask(unwritable, '/v1/decision', { body: numbered(1) })).toMatchObject({ status: 500 });
    expect((await other()).text).toBe(expected);
    const body = [numbered(0), numbered(1), numbered(2)];
    const list = await ask(unwritable, '/v1/decisions', { body });
    expect(list.json()).toMatchObject([{ loanId: 'L-0' }, { status: 500 }]);
    const lines = await ask(unwritable, '/v1/decisions', { body, headers: { accept: LINES } });
    expect(linesOf(lines.text)).toMatchObject([{ loanId: 'L-0' }, { status: 500 }]);
  });

  it('are answered though whoever is told of it fails', async () => {
    for (const onAnswer of [
      () => {
        throw new Error('no');
      },
      () => Promise.reject(new Error('no')),
    ]) {
      const told = createService({ onAnswer: onAnswer as never });
      expect((await ask(told, '/v1/decision', { body: LOAN })).status).toBe(200);
    }
  });
});

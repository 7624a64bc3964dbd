import { describe, expect, it } from 'vitest';
import { ningxia2020 } from '../../../src/index.js';
import { readRulebook } from '../../../src/node/index.js';
import { type AnsweredRequest, createService } from '../../../src/service/index.js';
import { LOAN } from '../../hosts/public-calls.js';
import { ask, askWith } from '../asked.js';

const bytes = new TextEncoder().encode(JSON.stringify(LOAN));
const LINES = { 'content-type': 'application/x-ndjson', accept: 'application/x-ndjson' };

/** A body that comes byte by byte. */
function byByte(text: Uint8Array, pause = 0): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
        if (at === text.length) return controller.close();
        controller.enqueue(text.slice(at, at + 1));
        at += 1;
      },
    },
    { highWaterMark: 0 },
  );
}

/** A body whose sender goes away in the middle. */
function brokenOff(): ReadableStream<Uint8Array> {
  let isBegun = false;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isBegun) return controller.error(new Error('ECONNRESET'));
      isBegun = true;
      controller.enqueue(new TextEncoder().encode(`${JSON.stringify(LOAN)}\n`));
    },
  });
}

describe('a body', () => {
  it('may come byte by byte', async () => {
    const one = await askWith({}, '/v1/decision', { body: byByte(bytes) });
    expect(one).toMatchObject({ status: 200 });
    const line = new TextEncoder().encode(`${JSON.stringify(LOAN)}\n`);
    const many = await askWith({}, '/v1/decisions', { body: byByte(line), headers: LINES });
    expect(JSON.parse(many.text)).toEqual(one.json());
  });

  it('has so many seconds as a whole, however often a piece of it comes', async () => {
    const answered = await askWith({ limits: { maxSeconds: 0.3 } }, '/v1/decision', { body: byByte(bytes, 5) });
    expect(answered.status).toBe(408);
  });

  it.each([1e9, Number.POSITIVE_INFINITY])('may have %s seconds', async (maxSeconds) => {
    const slow = byByte(new TextEncoder().encode('{"id":"x","schedule":[{"dueDate":"2020-08-15"}]}'), 1);
    expect((await askWith({ limits: { maxSeconds } }, '/v1/decision', { body: slow })).status).toBe(200);
  });

  it('that is longer than it says is held to the limit', async () => {
    const answered = await askWith({ limits: { maxBody: 100 } }, '/v1/decision', {
      body: LOAN,
      headers: { 'content-length': '10' },
    });
    expect(answered.status).toBe(413);
  });

  it.each([
    ['application/json; charset=utf-8', 200],
    ['application/json;charset="UTF-8"', 200],
    ['Application/JSON ; Charset = utf8', 200],
    ['application/json; charset=gbk', 415],
    ['application/json; charset=iso-8859-1', 415],
    ['application/json; profile=x', 200],
  ])('of type %s: %i', async (type, status) => {
    expect((await askWith({}, '/v1/decision', { body: LOAN, headers: { 'content-type': type } })).status).toBe(status);
  });

  it('may begin with a byte order mark', async () => {
    for (const [path, headers] of [
      ['/v1/decision', {}],
      ['/v1/decisions', LINES],
    ] as const) {
      expect(await askWith({}, path, { body: `\ufeff${JSON.stringify(LOAN)}`, headers })).toMatchObject({ status: 200 });
    }
  });

  it('that breaks off is no error of the service, and is told as broken off', async () => {
    for (const [path, headers, status, refused] of [
      ['/v1/decision', {}, 400, 0],
      ['/v1/decisions', LINES, 200, 1],
    ] as const) {
      const seen: AnsweredRequest[] = [];
      const answered = await askWith({ onAnswer: (one) => seen.push(one) }, path, { body: brokenOff(), headers });
      expect(answered.status).toBe(status);
      expect(answered.text).toContain('broken-off');
      expect(seen).toMatchObject([{ status, refused }]);
      expect(seen[0]).not.toHaveProperty('error');
    }
  });

  it('that the host has read before is an error of the host', async () => {
    const seen: AnsweredRequest[] = [];
    const service = createService({ onAnswer: (one) => seen.push(one) });
    const headers = { 'content-type': 'application/json', 'content-length': String(bytes.length) };
    const request = new Request('http://localhost/v1/decision', { method: 'POST', headers, body: bytes });
    await request.text();
    expect((await service.fetch(request)).status).toBe(500);
    expect(seen[0]?.error).toBeInstanceOf(TypeError);
  });

  it('is decided by the rulebooks of when its request came', async () => {
    const [old, other] = [ningxia2020(), readRulebook('fixtures/rulebooks/invented-2021')];
    const service = createService({ rulebooks: [old] });
    let send: () => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = () => {
          controller.enqueue(bytes);
          controller.close();
        };
      },
    });
    const asked = ask(service, '/v1/decision', { body });
    service.useRulebooks([other]);
    send();
    expect((await asked).json()).toMatchObject({ rulebook: { digest: old.digest } });
    expect((await ask(service, '/v1/decision', { body: LOAN })).json()).toMatchObject({ rulebook: { digest: other.digest } });
  });
});

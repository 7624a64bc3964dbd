import { assert, describe, expect, it } from 'vitest';
import { InvalidLoanError, Loan } from '../../../src/index.js';
import { createService } from '../../../src/service/index.js';
import { LOAN } from '../../hosts/public-calls.js';
import { ask, askWith, type Sent, service } from '../asked.js';

const typo = { ...LOAN, borrower: { ...LOAN.borrower, sise: 'small' } };

/** Requests that are not answered, with the status and the kind of the problem. */
const REFUSED: readonly (readonly [what: string, path: string, sent: Sent, status: number, kind: string])[] = [
  ['no JSON', '/v1/decision', { body: '{"id":' }, 400, 'invalid-json'],
  ['a key that stands twice', '/v1/decision', { body: '{"id":"a","id":"b"}' }, 400, 'invalid-json'],
  ['bytes that are no text', '/v1/decision', { body: new Uint8Array([0x22, 0xff, 0x22]) }, 400, 'invalid-json'],
  ['JSON nested too deeply', '/v1/decision', { body: `${'['.repeat(33)}${']'.repeat(33)}` }, 400, 'invalid-json'],
  ['an unknown parameter', '/v1/decision?reading=x', { body: LOAN }, 400, 'invalid-query'],
  ['a reading that there is not', '/v1/decision?readings[ceiling.scope]=none', { body: LOAN }, 400, 'invalid-query'],
  ['a rulebook that is not served', '/v1/decision?rulebook=ningxia-2021', { body: LOAN }, 400, 'invalid-query'],
  ['a rulebook that decides no loans', '/v1/decision?rulebook=enterprise-size-2011', { body: LOAN }, 400, 'invalid-query'],
  ['a parameter that stands twice', '/v1/decision?asOf=2020-08-01&asOf=2020-08-02', { body: LOAN }, 400, 'invalid-query'],
  ['a flag that is none', '/v1/decision?trace=yes', { body: LOAN }, 400, 'invalid-query'],
  ['a path that there is not', '/v2/decision', { body: LOAN }, 404, 'not-found'],
  ['a provision that there is not', '/v1/provisions/notice/s9', {}, 404, 'not-found'],
  ['another method', '/v1/decision', { method: 'DELETE' }, 405, 'method-not-allowed'],
  ['another method of a provision', '/v1/provisions/notice/s1/p1/1', { body: {} }, 405, 'method-not-allowed'],
  [
    'a format that it does not write',
    '/v1/letter',
    { body: { loan: LOAN }, headers: { accept: 'application/pdf' } },
    406,
    'not-acceptable',
  ],
  [
    'a body of another type',
    '/v1/decision',
    { body: '<loan/>', headers: { 'content-type': 'text/xml' } },
    415,
    'unsupported-media-type',
  ],
  ['a body of no type', '/v1/decision', { body: '{}', headers: { 'content-type': '' } }, 415, 'unsupported-media-type'],
  [
    'a body that is compressed',
    '/v1/decision',
    { body: '{}', headers: { 'content-encoding': 'gzip' } },
    415,
    'unsupported-media-type',
  ],
  ['what is no loan', '/v1/decision', { body: typo }, 422, 'invalid-input'],
  ['what is no target', '/v1/why-not', { body: { loan: LOAN, target: { track: 'defer' } } }, 422, 'invalid-input'],
  [
    'an instalment that the loan has not',
    '/v1/what-if',
    { body: { loan: LOAN, target: { track: 'shall-defer', instalment: 9 } } },
    422,
    'invalid-input',
  ],
  ['a part too many', '/v1/letter', { body: { loan: LOAN, bankk: 'x' } }, 422, 'invalid-input'],
  ['what is no list of loans', '/v1/decisions', { body: LOAN }, 422, 'invalid-input'],
  ['a day of a letter that is none', '/v1/letter', { body: { loan: LOAN, date: 'today' } }, 422, 'invalid-input'],
  ['a day of a note that is none', '/v1/file-note', { body: { loan: LOAN, date: '2020-02-30' } }, 422, 'invalid-input'],
  [
    'a reading of a law in the body that there is not',
    '/v1/comparison',
    { body: { loans: [LOAN], to: { readings: { x: 'y' } } } },
    422,
    'invalid-input',
  ],
  [
    'a rulebook in the body that is not served',
    '/v1/comparison',
    { body: { loans: [], to: { rulebook: 'x' } } },
    422,
    'invalid-input',
  ],
  [
    'a rulebook in the body that decides no loans',
    '/v1/comparison',
    { body: { loans: [LOAN], to: { rulebook: 'enterprise-size-2011' } } },
    422,
    'invalid-input',
  ],
  ['fewer examples than none', '/v1/comparison', { body: { loans: [LOAN], to: {}, examples: -1 } }, 422, 'invalid-input'],
  ['another subject', '/v1/assessments/renewal', { body: { isRenewal: 'yes' } }, 422, 'invalid-input'],
];

describe('a problem is answered as RFC 9457 has it', () => {
  it.each(REFUSED)('%s', async (_, path, sent, status, kind) => {
    for (const lang of ['zh', 'en']) {
      const answered = await ask(service(), path, { ...sent, headers: { ...sent.headers, 'accept-language': lang } });
      expect(answered).toMatchObject({ status, type: 'application/problem+json' });
      expect(answered.headers.get('content-language')).toBe(lang);
      const document = answered.json() as { title: string; detail: string };
      expect(document).toMatchObject({ type: `urn:liubao-rules:problem:${kind}`, status });
      for (const text of [document.title, document.detail]) expect(/\p{Script=Han}/u.test(text)).toBe(lang === 'zh');
      expect(answered.text).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules|Error:/);
    }
  });

  it('with the problems of the library, in the language asked for', async () => {
    const { problems } = refusal();
    const [problem] = problems;
    const english = await ask(service(), '/v1/decision', { body: typo, headers: { 'accept-language': 'en' } });
    expect(english.json()).toMatchObject({
      code: 'invalid-loan',
      problems: [
        { path: 'borrower.sise', value: 'small', expected: problem?.expected, nearest: 'size', message: problem?.message },
      ],
    });
    const chinese = await ask(service(), '/v1/decision', { body: typo, headers: { 'accept-language': 'zh-CN,en;q=0.5' } });
    expect(chinese.json()).toMatchObject({
      problems: [{ path: 'borrower.sise', expected: problem?.zh.expected, nearest: 'size', message: problem?.zh.message }],
    });
  });

  it('says which methods and types there are', async () => {
    const method = await ask(service(), '/v1/decisions', { method: 'PUT' });
    expect(method.headers.get('allow')).toBe('POST');
    const listed = await ask(service(), '/v1/facts', { method: 'DELETE' });
    expect(listed.headers.get('allow')).toBe('GET, HEAD');
    const type = await ask(service(), '/v1/decisions', { body: 'x', headers: { 'content-type': 'text/csv' } });
    expect(type.headers.get('accept')).toBe('application/json, application/x-ndjson');
  });

  it('says nothing of an error that nobody foresaw, and tells it to who listens', async () => {
    const failure = new Error('the disk of accounts-7 is full');
    const seen: unknown[] = [];
    const broken = createService({ onAnswer: ({ error }) => seen.push(error) });
    const request = new Request('http://localhost/v1/decision', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    Object.defineProperty(request, 'bodyUsed', {
      get() {
        throw failure;
      },
    });
    const response = await broken.fetch(request);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('accounts-7');
    expect(seen).toEqual([failure]);
  });

  it.each([
    ['fail', () => Promise.reject(new Error('the disk of accounts-7 is full'))],
    ['fail at once', () => assert.fail('the disk of accounts-7 is full')],
    ['are not there in time', () => new Promise<string>(() => undefined)],
  ])('asks whoever wants metrics that %s to ask again', async (_, metrics) => {
    const seen: unknown[] = [];
    const options = {
      metrics,
      limits: { maxSeconds: 0.05 },
      onAnswer: (answered: { error?: unknown }) => seen.push(answered.error),
    };
    const { status, text, headers, json } = await askWith(options, '/metrics');
    expect({ status, retry: headers.get('retry-after') }).toEqual({ status: 503, retry: '1' });
    expect(json()).toMatchObject({ type: 'urn:liubao-rules:problem:not-counted' });
    expect(text).not.toContain('accounts-7');
    expect(seen).toEqual([expect.any(Error)]);
  });

  it('names the place in the body of an option that stands there', async () => {
    const body = { loans: [LOAN], from: { readings: { 'ceiling.scope': 'none' } }, to: {} };
    const { json } = await ask(service(), '/v1/comparison', { body });
    expect(json()).toMatchObject({ problems: [{ path: 'from.readings.ceiling.scope', value: 'none' }] });
  });

  it('echoes nothing in a form that a browser would run', async () => {
    const script = '<script>alert(1)</script>';
    for (const path of ['/v1/decision', `/v1/decision?${script}=1`, `/${script}`]) {
      const answered = await ask(service(), path, { body: { id: script }, headers: { accept: 'text/html, */*' } });
      expect(answered.type).toBe('application/problem+json');
      expect(answered.headers.get('x-content-type-options')).toBe('nosniff');
    }
    const page = await ask(service(), '/v1/explanation', { body: { ...LOAN, id: script }, headers: { accept: 'text/html' } });
    expect(page.text).not.toContain(script);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

function refusal(): InvalidLoanError {
  try {
    Loan.parse(typo as never);
  } catch (error) {
    if (error instanceof InvalidLoanError) return error;
  }
  throw new Error('it was not refused');
}

describe('limits', () => {
  const sends = (text: string) => new Blob([text]).stream();
  it.each([
    ['a body of more bytes', { maxBody: 100 }, { body: LOAN, headers: { 'content-length': '2000' } }, 413],
    ['a body of more bytes that does not say so', { maxBody: 100 }, { body: sends(JSON.stringify(LOAN)) }, 413],
    ['more instalments', { maxInstalments: 1 }, { body: LOAN }, 422],
    [
      'more guarantees',
      { maxInstalments: 2 },
      { body: { ...LOAN, schedule: LOAN.schedule.slice(0, 1), guarantees: [{}, {}, {}] } },
      422,
    ],
    ['deeper objects', { maxDepth: 2 }, { body: LOAN }, 400],
    [
      'a body that does not arrive',
      { maxSeconds: 0.05 },
      { body: new ReadableStream({ pull: () => new Promise(() => undefined) }) },
      408,
    ],
  ])('%s', async (_, limits, sent, status) => {
    const answered = await askWith({ limits }, '/v1/decision', sent);
    expect(answered).toMatchObject({ status, type: 'application/problem+json' });
  });

  it('are narrower where something is searched for', async () => {
    const limits = { maxSearchedInstalments: 1 };
    for (const [path, body] of [
      ['/v1/questions', LOAN],
      ['/v1/sensitivity', LOAN],
      ['/v1/why-not', { loan: LOAN, target: 'may-negotiate' }],
      ['/v1/what-if', { loan: LOAN, target: 'may-negotiate' }],
    ] as const) {
      const answered = await askWith({ limits }, path, { body, headers: { 'accept-language': 'en' } });
      expect([path, answered.status]).toEqual([path, 422]);
      expect(answered.text).toContain('at most 1 instalments');
    }
    expect((await askWith({ limits }, '/v1/decision', { body: LOAN })).status).toBe(200);
  });

  it('stop a comparison that takes too long between two loans', async () => {
    const body = { loans: Array.from({ length: 400 }, (_, at) => ({ ...LOAN, id: `L-${at}` })), to: {} };
    const answered = await askWith({ limits: { maxSeconds: 0.001 } }, '/v1/comparison', { body });
    expect([408, 503]).toContain(answered.status);
  });

  it('answer no more requests at a time than they allow, and take the next when one is done', async () => {
    const limited = createService({ limits: { maxConcurrent: 1 } });
    let end: () => void = () => undefined;
    const open = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(JSON.stringify(LOAN)));
        end = () => controller.close();
      },
    });
    const first = ask(limited, '/v1/decision', { body: open });
    const second = await ask(limited, '/v1/decision', { body: LOAN });
    expect(second).toMatchObject({ status: 503 });
    expect(second.headers.get('retry-after')).toBe('1');
    expect((await ask(limited, '/healthz')).status).toBe(200);
    end();
    expect((await first).status).toBe(200);
    expect((await ask(limited, '/v1/decision', { body: LOAN })).status).toBe(200);
  });
});

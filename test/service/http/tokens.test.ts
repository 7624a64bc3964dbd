import { describe, expect, it } from 'vitest';
import { type AnsweredRequest, createService } from '../../../src/service/index.js';
import { LOAN } from '../../hosts/public-calls.js';
import { ask, askWith } from '../asked.js';

const TOKENS = ['a-token-of-the-core-system', 'a-token-of-the-branch-7'] as const;
const bearing = (token: string) => ({ authorization: `Bearer ${token}` });

describe('tokens', () => {
  const guarded = createService({ tokens: TOKENS });
  it.each([
    ['none', {}],
    ['another', bearing('a-token-of-the-core-systen')],
    ['the beginning of one', bearing(TOKENS[0].slice(0, -1))],
    ['more than one', bearing(`${TOKENS[0]}x`)],
    ['another scheme', { authorization: `Basic ${TOKENS[0]}` }],
    ['an empty one', bearing('')],
  ])('%s: refused', async (_, headers) => {
    const answered = await ask(guarded, '/v1/decision', { body: LOAN, headers });
    expect(answered.status).toBe(401);
    expect(answered.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each(TOKENS)('%s: answered', async (token) => {
    const answered = await ask(guarded, '/v1/decision', { body: LOAN, headers: bearing(token) });
    expect(answered.status).toBe(200);
  });

  it('are asked for by everything but what says nothing of a loan', async () => {
    const counted = createService({ tokens: TOKENS, metrics: () => '' });
    const statuses = await Promise.all(
      ['/', '/healthz', '/readyz', '/openapi.json', '/metrics', '/v1/rulebooks', '/v1/facts'].map(
        async (path) => [path, (await ask(counted, path)).status] as const,
      ),
    );
    const open = statuses.filter(([, status]) => status === 200).map(([path]) => path);
    expect(open).toEqual(['/', '/healthz', '/readyz', '/openapi.json']);
    expect(statuses.filter(([, status]) => status === 401)).toHaveLength(3);
  });

  it.each([
    'fifteen-letters',
    'a-token-with a-blank',
    'a-token-in-中文-letters-of-it',
    `a-token-with-a-tab\t`,
    'x'.repeat(1_025),
  ])('%j is none that a header could hold', (token) => {
    expect(() => createService({ tokens: [token] })).toThrow(expect.objectContaining({ option: 'tokens', value: undefined }));
  });

  it('are replaced while it serves', async () => {
    const changed = createService({ tokens: [TOKENS[0]] });
    changed.useTokens([TOKENS[1]]);
    const status = async (token: string) => (await ask(changed, '/v1/rulebooks', { headers: bearing(token) })).status;
    expect([await status(TOKENS[0]), await status(TOKENS[1])]).toEqual([401, 200]);
    expect(() => changed.useTokens(['short'])).toThrow('tokens');
    expect(await status(TOKENS[1])).toBe(200);
  });

  it('tell callers apart for who listens, and are never told', async () => {
    const seen: AnsweredRequest[] = [];
    const told = createService({ tokens: TOKENS, onAnswer: (answered) => seen.push(answered) });
    for (const token of TOKENS) await ask(told, '/v1/rulebooks', { headers: bearing(token) });
    const callers = seen.map(({ caller }) => caller);
    expect(new Set(callers).size).toBe(2);
    for (const token of TOKENS) expect(JSON.stringify(seen)).not.toContain(token);
  });

  it('share the service: one that asks for much is held back alone', async () => {
    const shared = createService({ tokens: TOKENS, limits: { maxConcurrentOfToken: 1 } });
    // A body that does not come, until whoever sends it goes.
    let go = () => {};
    const waiting = new ReadableStream({
      start(body) {
        go = () => body.error(new Error('gone'));
      },
    });
    const first = shared.fetch(
      new Request('http://localhost/v1/decision', {
        method: 'POST',
        headers: { ...bearing(TOKENS[0]), 'content-type': 'application/json' },
        body: waiting,
        duplex: 'half',
      } as RequestInit),
    );
    const [again, other] = await Promise.all(
      TOKENS.map((token) => ask(shared, '/v1/decision', { body: LOAN, headers: bearing(token) })),
    );
    expect([again?.status, other?.status]).toEqual([429, 200]);
    go();
    await first.catch(() => undefined);
  });
});

describe('other origins', () => {
  const headers = { origin: 'https://bank.example', 'access-control-request-method': 'POST' };
  it('are told nothing unless they are named', async () => {
    const refused = await askWith({}, '/v1/rulebooks', { headers });
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
    expect((await askWith({}, '/v1/decision', { method: 'OPTIONS', headers })).status).toBe(405);
  });

  it.each(['https://Bank.example', 'https://bank.example:443', 'https://bank.example/', 'bank.example', 'https://', 'null'])(
    '%s is none that a browser would name',
    (origin) => {
      expect(() => createService({ origins: [origin] })).toThrow(expect.objectContaining({ option: 'origins[0]' }));
    },
  );

  it('may read answers where they are, also before they have a token', async () => {
    const options = { origins: ['https://bank.example'], tokens: TOKENS };
    const preflight = await askWith(options, '/v1/decision', { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://bank.example');
    const other = await askWith(options, '/healthz', { headers: { origin: 'https://other.example' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

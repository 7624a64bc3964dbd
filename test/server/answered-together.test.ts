import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { answeredTogether } from '../../src/server/answered-together.js';

const MOST = 4;

/** What a server did with requests that lay at its sockets when it came to look, in order. */
async function doneWith(requests: number): Promise<readonly string[]> {
  const done: string[] = [];
  const answer = answeredTogether(async (path: string) => {
    done.push('answered');
    return path;
  }, MOST);
  const server = createServer(({ url = '' }, response) => {
    done.push('came');
    void answer(url).then((path) => response.end(path));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  let accepted = 0;
  const allAccepted = new Promise<void>((resolve) => {
    server.on('connection', () => {
      accepted += 1;
      if (accepted === requests) resolve();
    });
  });
  const sockets = Array.from({ length: requests }, () => connect(port, '127.0.0.1'));
  await Promise.all([allAccepted, ...sockets.map((socket) => once(socket, 'connect'))]);
  const answers = sockets.map((socket, at) => {
    socket.write(`GET /${at} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    return text(socket);
  });
  // Written by now, and read by nobody yet: the server looks only once this is over.
  const until = performance.now() + 50;
  while (performance.now() < until);
  for (const [at, answered] of (await Promise.all(answers)).entries()) expect(answered).toContain(`/${at}`);
  server.close();
  return done;
}

describe('requests that arrive together', () => {
  it('are all read before the first is answered', async () => {
    expect(await doneWith(MOST)).toEqual([...Array(MOST).fill('came'), ...Array(MOST).fill('answered')]);
  });

  it('are begun a number at a time, and each is answered as what was asked', async () => {
    const together: number[] = [];
    let begun = 0;
    const answer = answeredTogether(async (asked: number) => {
      begun += 1;
      await new Promise((resolve) => process.nextTick(resolve));
      // All of a turn have begun by now, and none of the next.
      together.push(begun);
      return asked * 2;
    }, MOST);
    const asked = Array.from({ length: 2 * MOST + 1 }, (_, at) => at);
    expect(await Promise.all(asked.map(answer))).toEqual(asked.map((one) => one * 2));
    expect(together).toEqual([...Array(MOST).fill(MOST), ...Array(MOST).fill(2 * MOST), 2 * MOST + 1]);
  });

  it('are followed by those that come while they are answered', async () => {
    const done: string[] = [];
    const answer: (asked: string) => Promise<string> = answeredTogether(async (asked) => {
      done.push(asked);
      if (asked === 'first') void answer('third').then((it) => done.push(`answered ${it}`));
      return asked;
    }, MOST);
    await Promise.all([answer('first'), answer('second')]);
    expect(done).toEqual(['first', 'second']);
    await answer('last');
    expect(done).toEqual(['first', 'second', 'third', 'last', 'answered third']);
  });

  it('do not share what becomes of one of them, however it fails', async () => {
    const answer = answeredTogether((asked: number) => {
      if (asked === 1) throw new Error('at once');
      return asked === 2 ? Promise.reject(new Error('later')) : Promise.resolve(asked);
    }, MOST);
    expect(await Promise.allSettled([0, 1, 2, 3].map(answer))).toMatchObject([
      { value: 0 },
      { reason: { message: 'at once' } },
      { reason: { message: 'later' } },
      { value: 3 },
    ]);
  });
});

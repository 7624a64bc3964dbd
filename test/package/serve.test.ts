import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decided, serveBy } from '../server/command.js';
import { installed } from './consumer.js';

it('the installed command serves, with what is bundled into it, and stops when it is told to', async () => {
  const server = await serveBy(join(installed, 'dist/cli/liubao.js'));
  const { status, answer } = await decided(server.url, JSON.parse(readFileSync('examples/loan.json', 'utf8')));
  expect([status, answer.track]).toEqual([200, 'shall-defer']);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toContain('liubao_decisions_total{track="shall-defer"} 1');
  server.process.kill('SIGTERM');
  expect(await server.ended()).toEqual({ code: 0, signal: null });
});

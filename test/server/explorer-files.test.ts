import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { documentationRequest, explorerFiles } from '../../src/server/explorer-files.js';

const root = mkdtempSync(join(tmpdir(), 'liubao-explorer-'));
const folder = join(root, 'explorer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'assets', 'page.js'), 'export {};');
writeFileSync(join(root, 'secret.html'), 'secret');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const files = explorerFiles(folder);
const asked = (path: string, init: RequestInit = {}) =>
  files(new Request(`http://localhost${path}`, { headers: BROWSER, ...init }));

describe('the files of the explorer', () => {
  it('are the page at / for whoever asks for HTML, and what it loads', async () => {
    const page = asked('/');
    expect(await page?.text()).toBe('<!doctype html>');
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page?.headers.get('cache-control')).toBe('no-cache');
    const script = asked('/assets/page.js', { headers: { accept: '*/*' } });
    expect(await script?.text()).toBe('export {};');
    expect(script?.headers.get('cache-control')).toContain('immutable');
  });

  it('are compressed for whoever takes it', async () => {
    const page = asked('/', { headers: { ...BROWSER, 'accept-encoding': 'gzip, br' } });
    expect(gunzipSync(Buffer.from((await page?.arrayBuffer()) ?? new ArrayBuffer(0))).toString()).toBe('<!doctype html>');
  });

  it('say nothing in the body of an answer to HEAD', async () => {
    expect(await asked('/', { method: 'HEAD' })?.text()).toBe('');
  });

  it.each([
    ['the documentation, to a program that takes anything', '/', { headers: { accept: '*/*' } }],
    ['a path of the service', '/v1/decision', {}],
    ['what is posted', '/', { method: 'POST' }],
    ['a file that is not there', '/assets/other.js', {}],
    ['a file outside the folder', '/..%2fsecret.html', {}],
    ['a file outside the folder by another way', '/assets/../../secret.html', {}],
    ['a folder', '/assets', {}],
  ])('leave to the service %s', (_, path, init) => {
    expect(asked(path, init)).toBeUndefined();
  });

  it('are none where the page was not built', () => {
    expect(explorerFiles(join(root, 'none'))(new Request('http://localhost/', { headers: BROWSER }))).toBeUndefined();
  });
});

describe('the documentation', () => {
  it('is at /docs, for the explorer has its place at /', () => {
    const request = documentationRequest(new Request('http://localhost/docs?lang=en', { headers: BROWSER }));
    expect(new URL(request.url).pathname).toBe('/');
    expect(request.headers.get('accept')).toBe(BROWSER.accept);
  });

  it('changes no other request', () => {
    const request = new Request('http://localhost/v1/decision', { method: 'POST', body: '{}' });
    expect(documentationRequest(request)).toBe(request);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { entryOf } from '../facts/values/map-entries.js';
import { headersFor } from '../service/http/response-headers.js';

const PAGE = 'index.html';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Where the documentation of the service is found where the explorer has its place at `/`. */
export const DOCUMENTATION_PATH = '/docs';

interface ExplorerFile {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly compressed: Buffer<ArrayBuffer>;
}

/** Gives the files of the explorer; `undefined` for any other request, which the service answers. */
export type ExplorerFiles = (request: Request) => Response | undefined;

/**
 * Gives the explorer of a folder: the page at `/` to whoever asks for HTML, as browsers do, and what it loads. It holds no loan and
 * decides in the browser, so that no token is asked for. Without the folder, as where the page was not built, it gives nothing.
 */
export function explorerFiles(folder: string): ExplorerFiles {
  // What is not in this list is not read, whatever the path of a request is made of.
  const known = new Set(
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `/${path.replaceAll('\\', '/')}`)
      : [],
  );
  const read = new Map<string, ExplorerFile>();
  const fileAt = (path: string): ExplorerFile => {
    const bytes = readFileSync(join(folder, path));
    return { bytes, compressed: gzipSync(bytes) };
  };
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const { pathname } = new URL(request.url);
    const isPage = pathname === '/' && asksForHtml(request);
    const path = isPage ? `/${PAGE}` : pathname;
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
    if (type === undefined || !known.has(path)) return undefined;
    const { bytes, compressed } = entryOf(read, path, fileAt);
    const isCompressed = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
    const headers = headersFor(type, {
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
      vary: 'accept, accept-encoding',
      // The names of what the page loads have the hash of their content in them.
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      // The page holds its own policy; who may frame it, only a header says.
      'content-security-policy': "frame-ancestors 'none'",
    });
    return new Response(request.method === 'HEAD' ? null : isCompressed ? compressed : bytes, { status: 200, headers });
  };
}

/** Whether HTML is asked for by name: a program that takes anything is given the documentation, as before. */
function asksForHtml(request: Request): boolean {
  return /\btext\/html\b/i.test(request.headers.get('accept') ?? '');
}

/** The request for the documentation, which the service has at `/`. */
export function documentationRequest(request: Request): Request {
  if (request.method !== 'GET' && request.method !== 'HEAD') return request;
  const url = new URL(request.url);
  if (url.pathname !== DOCUMENTATION_PATH) return request;
  url.pathname = '/';
  return new Request(url, request);
}

import { createService, type Service, type ServiceOptions } from '../../src/service/index.js';

/** An answer, read to its end. */
export interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly headers: Headers;
  readonly text: string;
  readonly json: () => unknown;
}

export interface Sent {
  readonly method?: string;
  /** Data are sent as JSON, a text and bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a service for something, as a client would. */
export async function ask(
  service: Pick<Service, 'fetch'>,
  path: string,
  { method, body, headers }: Sent = {},
): Promise<Answered> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
  const request = new Request(`http://localhost${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body), duplex: 'half' }),
  } as RequestInit);
  const response = await service.fetch(request);
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    headers: response.headers,
    text,
    json: () => JSON.parse(text),
  };
}

let shared: Service | undefined;

/** A service with the default options, made once. */
export function service(): Service {
  shared ??= createService();
  return shared;
}

/** A service of its own for one question. */
export const askWith = (options: ServiceOptions, path: string, sent?: Sent) => ask(createService(options), path, sent);

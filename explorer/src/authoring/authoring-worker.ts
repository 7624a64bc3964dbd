import { type AskedWorker, askedWorker } from '../worker/asked-worker.js';
import type { Questions } from './worker/messages.js';

export type AuthoringWorker = AskedWorker<Questions>;

/** Starts a worker. In the page that is one file, it is made of text in it. */
export async function startedWorker(): Promise<AuthoringWorker> {
  const { default: Made } = import.meta.env.SINGLE_FILE
    ? await import('./worker/authoring-worker.js?worker&inline')
    : await import('./worker/authoring-worker.js?worker');
  return askedWorker<Questions>(new Made());
}

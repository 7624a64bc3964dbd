import { type AskedWorker, askedWorker } from '../worker/asked-worker.js';
import type { Questions } from './worker/messages.js';

export type PortfolioWorker = AskedWorker<Questions>;

/** Starts the worker. In the page that is one file, it is made of text in it. */
export async function startedWorker(onProgress: (progress: number, count: number) => void): Promise<PortfolioWorker> {
  const { default: Made } = import.meta.env.SINGLE_FILE
    ? await import('./worker/deciding-worker.js?worker&inline')
    : await import('./worker/deciding-worker.js?worker');
  return askedWorker<Questions>(new Made(), onProgress);
}

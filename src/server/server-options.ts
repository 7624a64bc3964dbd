import type { MaskOptions } from '../record/mask.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Limits } from '../service/limits.js';
import type { Figures } from './server-metrics.js';

/** How a server is run. */
export interface ServerOptions {
  readonly host: string;
  /** 0 lets the system choose one, which the log tells. */
  readonly port: number;
  /** How many processes answer requests. One that dies is replaced. */
  readonly workers: number;
  /** The folders whose rulebooks are served, and read again when they or what they extend or amend change; none where the shipped ones are served. */
  readonly folders: readonly string[];
  /** Reads the rulebooks that are served. Whatever it throws keeps the old ones in place. */
  readonly readRulebooks: () => readonly Rulebook[];
  /** Reads the tokens that callers bear. It is asked again upon SIGHUP. */
  readonly readTokens: () => readonly string[];
  readonly limits: Partial<Limits>;
  readonly origins: readonly string[];
  /** The log in which decisions are recorded before they are answered. */
  readonly record: string | undefined;
  /** The private key (PEM, Ed25519) by which records are signed; none where they are not. */
  readonly signKey: string | undefined;
  /** How personal fields are masked in records; none where they are recorded as the loan has them. */
  readonly mask: MaskOptions | undefined;
  /** How much is logged. */
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** For how long requests that came before the end are waited for, in seconds. */
  readonly drainSeconds: number;
}

/** What a worker is told to begin with. */
export interface WorkerStart
  extends Pick<ServerOptions, 'host' | 'port' | 'limits' | 'origins' | 'signKey' | 'mask' | 'logLevel' | 'drainSeconds'> {
  readonly rulebooks: readonly Rulebook[];
  readonly tokens: readonly string[];
  /** The log of this worker alone. */
  readonly record: string | undefined;
}

/** What the first process tells a worker. */
export type ToWorker =
  | { readonly tell: 'start'; readonly start: WorkerStart }
  | { readonly tell: 'rulebooks'; readonly rulebooks: readonly Rulebook[] }
  | { readonly tell: 'tokens'; readonly tokens: readonly string[] }
  | { readonly tell: 'metrics'; readonly ask: number; readonly text: string | undefined }
  | { readonly tell: 'figures' }
  | { readonly tell: 'ping' }
  | { readonly tell: 'drain' };

/** What a worker tells the first process. */
export type FromWorker =
  | { readonly tell: 'up' }
  | { readonly tell: 'listening'; readonly port: number }
  | { readonly tell: 'failed'; readonly code: string | undefined; readonly message: string; readonly zh: string }
  | { readonly tell: 'metrics'; readonly ask: number }
  | { readonly tell: 'figures'; readonly figures: Figures }
  | { readonly tell: 'pong' };

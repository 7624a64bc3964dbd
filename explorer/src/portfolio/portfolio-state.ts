import { signal } from '@preact/signals';
import { current } from '../state/case.js';
import { type LawOptions, lawOf } from '../state/decided.js';
import { RefusedQuestion } from '../worker/asked-worker.js';
import type { Refused } from '../worker/questions.js';
import { type PortfolioWorker, startedWorker } from './portfolio-worker.js';
import type { ChosenColumn, DecidedFiles, FilesLook, GivenFiles, MappableFact } from './worker/messages.js';

/** What the view is at. */
export type Phase = 'no-files' | 'looking' | 'mapping' | 'deciding' | 'decided';

export const phase = signal<Phase>('no-files');
export const files = signal<GivenFiles | undefined>(undefined);
export const look = signal<FilesLook | undefined>(undefined);
export const mappableFacts = signal<readonly MappableFact[]>([]);
/** The mapping as JSON, which the form and the text both change. */
export const mapping = signal('');
/** What was said of columns that were chosen by hand, by table and fact. */
export const chosen = signal<ReadonlyMap<string, ChosenColumn>>(new Map());
export const refused = signal<Refused | undefined>(undefined);
/** The part that is done, and how many loans. */
export const progress = signal({ done: 0, loans: 0 });
/** How the law was read when they were decided, where not as the rulebook has it. */
export const lawOptions = signal<LawOptions>({});
export const decided = signal<DecidedFiles | undefined>(undefined);

let started: Promise<PortfolioWorker> | undefined;

/** The worker, which is started when it is first asked. */
export function worker(): Promise<PortfolioWorker> {
  started ??= startedWorker((done, loans) => {
    progress.value = { done, loans };
  });
  return started;
}

/** Looks at files, and decides them at once where they need no mapping. */
export async function takeFiles(given: GivenFiles): Promise<void> {
  files.value = given;
  phase.value = 'looking';
  await attempt('no-files', async () => {
    const { ask } = await worker();
    const found = await ask('look', given);
    look.value = found;
    chosen.value = new Map();
    if (found.kind === 'loans') return decide();
    if (mappableFacts.value.length === 0) mappableFacts.value = await ask('facts', null);
    mapping.value = found.mapping;
    phase.value = 'mapping';
  });
}

/** Takes each of two files for the other. */
export async function swapFiles(): Promise<void> {
  const given = files.value;
  if (given?.schedule !== undefined) await takeFiles({ loans: given.schedule, schedule: given.loans });
}

/** Decides the files, by the mapping where they need one. */
export async function decide(): Promise<void> {
  const given = files.value;
  if (given === undefined) return;
  const isMapped = look.value?.kind === 'tables';
  const options = lawOf(current.value);
  phase.value = 'deciding';
  progress.value = { done: 0, loans: 0 };
  await attempt(isMapped ? 'mapping' : 'no-files', async () => {
    const { ask } = await worker();
    lawOptions.value = options;
    decided.value = await ask('decide', { files: given, options, ...(isMapped ? { mapping: mapping.value } : {}) });
    phase.value = 'decided';
  });
}

/** Forgets the files, and ends what the worker is at. */
export async function startOver(): Promise<void> {
  const old = started;
  started = undefined;
  phase.value = 'no-files';
  files.value = undefined;
  look.value = undefined;
  decided.value = undefined;
  refused.value = undefined;
  (await old)?.end();
}

async function attempt(otherwise: Phase, work: () => Promise<void>): Promise<void> {
  refused.value = undefined;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RefusedQuestion)) throw error;
    refused.value = error.refused;
    phase.value = otherwise;
  }
}

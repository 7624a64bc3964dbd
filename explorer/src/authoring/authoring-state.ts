import { computed, effect, signal } from '@preact/signals';
import type { LintReport } from '../../../src/lint/lint-report.js';
import { RefusedQuestion } from '../worker/asked-worker.js';
import type { Refused } from '../worker/questions.js';
import { type AuthoringWorker, startedWorker } from './authoring-worker.js';
import { givenFolder, kindOf, type RulebookFolder } from './rulebook-folder.js';
import type { CheckedFolder } from './worker/messages.js';

/** The folder at hand, as it was opened and as it is now. */
export const opened = signal<RulebookFolder | undefined>(undefined);
export const folder = signal<RulebookFolder | undefined>(undefined);
/** The path of the file that is shown. */
export const shownFile = signal<string | undefined>(undefined);
export const checked = signal<CheckedFolder | undefined>(undefined);
export const isChecking = signal(false);
export const lintReport = signal<LintReport | undefined>(undefined);
export const isLinting = signal(false);
export const refused = signal<Refused | undefined>(undefined);

/** The files that are not as they were opened. */
export const changedFiles = computed((): ReadonlySet<string> => {
  const [before, now] = [opened.value?.texts ?? {}, folder.value?.texts ?? {}];
  return new Set(Object.keys(now).filter((path) => now[path] !== before[path]));
});

let checking: Promise<AuthoringWorker> | undefined;
let linting: Promise<AuthoringWorker> | undefined;

/** The worker that loads and checks; that which lints is another, for it may be at it for a minute. */
export function authoringWorker(): Promise<AuthoringWorker> {
  checking ??= startedWorker();
  return checking;
}

export function openFolder(given: RulebookFolder): void {
  opened.value = given;
  folder.value = given;
  lintReport.value = undefined;
  checked.value = undefined;
  const paths = Object.keys(given.texts);
  shownFile.value = paths.find((path) => kindOf(given, path) === 'rule-set') ?? paths[0];
}

export function closeFolder(): void {
  endLint();
  opened.value = undefined;
  folder.value = undefined;
}

export function changeFile(path: string, text: string): void {
  const now = folder.value;
  if (now === undefined || now.texts[path] === text) return;
  folder.value = { ...now, texts: { ...now.texts, [path]: text } };
}

/** What was written to the folder is as it was opened. */
export function noteSaved(): void {
  opened.value = folder.value;
}

// Nobody reads what comes of half a word.
const CHECKS_AFTER_MS = 250;
let last = 0;

effect(() => {
  const given = folder.value;
  if (given === undefined) return;
  const turn = ++last;
  isChecking.value = true;
  const timer = setTimeout(() => void check(given, turn), CHECKS_AFTER_MS);
  return () => clearTimeout(timer);
});

async function check(given: RulebookFolder, turn: number): Promise<void> {
  try {
    const { ask } = await authoringWorker();
    const found = await ask('check', givenFolder(given));
    if (turn !== last) return;
    checked.value = found;
    refused.value = undefined;
  } catch (error) {
    if (!(error instanceof RefusedQuestion)) throw error;
    refused.value = error.refused;
  } finally {
    if (turn === last) isChecking.value = false;
  }
}

/** Examines the rulebook, or one rule set of it. */
export async function lintFolder(ruleSet?: string): Promise<void> {
  const given = folder.value;
  if (given === undefined) return;
  endLint();
  isLinting.value = true;
  const started = startedWorker();
  linting = started;
  try {
    const { ask } = await started;
    const report = await ask('lint', { rulebook: givenFolder(given).rulebook, ruleSet });
    if (linting === started) lintReport.value = report;
  } catch (error) {
    if (!(error instanceof RefusedQuestion)) throw error;
    refused.value = error.refused;
  } finally {
    if (linting === started) endLint();
  }
}

/** Ends an examination. */
export function endLint(): void {
  void linting?.then((worker) => worker.end());
  linting = undefined;
  isLinting.value = false;
}

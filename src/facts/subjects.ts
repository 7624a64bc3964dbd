import type { Subject } from './subject.js';

/** What a rulebook may decide on besides loans. */
export const SUBJECTS: readonly Subject[] = [];

import { computed, signal } from '@preact/signals';
import type { Decision } from '../../../src/readings/decider.js';
import { safeDecide } from '../../../src/readings/decider.js';
import { InvalidOptionError } from '../../../src/rulebook/invalid-option.js';
import { type Case, current } from '../state/case.js';
import { optionsOf } from '../state/decided.js';

/** The settings that those at hand are compared with. */
export const pinned = signal<Omit<Case, 'loan'> | undefined>(undefined);

/** The loan at hand, decided under the settings that were kept. */
export const decidedAsPinned = computed((): Decision | undefined => {
  const settings = pinned.value;
  if (settings === undefined) return undefined;
  try {
    const decided = safeDecide(current.value.loan, optionsOf(settings));
    return decided.ok ? decided.decision : undefined;
  } catch (error) {
    if (error instanceof InvalidOptionError) return undefined;
    throw error;
  }
});

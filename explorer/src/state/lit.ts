import { signal } from '@preact/signals';
import { shownPane, view } from './view.js';

/** The provisions that are lit in the notice, and the one that is open with its rules and its cases. */
export const litProvisions = signal<ReadonlySet<string>>(new Set());
export const openProvision = signal<string | undefined>(undefined);

/** Lights sentences of the notice and shows the first of them, from whatever view they are cited in. */
export function lightProvisions(ids: readonly string[]): void {
  view.value = 'loan';
  shownPane.value = 'notice';
  litProvisions.value = new Set(ids);
  openProvision.value = ids[0];
}

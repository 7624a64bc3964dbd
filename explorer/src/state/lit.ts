import { signal } from '@preact/signals';

/** The provisions that are lit in the notice, and the one that is open with its rules and its cases. */
export const litProvisions = signal<ReadonlySet<string>>(new Set());
export const openProvision = signal<string | undefined>(undefined);

/** Lights sentences of the notice and shows the first of them. */
export function lightProvisions(ids: readonly string[]): void {
  litProvisions.value = new Set(ids);
  openProvision.value = ids[0];
}

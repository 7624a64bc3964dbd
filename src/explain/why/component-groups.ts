import type { ComponentKind } from '../../facts/loan/component.js';
import { groupedBy } from '../../facts/values/map-entries.js';
import type { ComponentReasons, Explanation } from '../explanation.js';

/** Components of the same kind that were decided by the same rules, in one or more instalments. */
export interface ComponentGroup {
  readonly component: ComponentKind;
  readonly members: readonly ComponentReasons[];
}

/** Groups the components decided by the same rules, so that their shared reasons are stated once. */
export function componentGroups({ components }: Explanation): ComponentGroup[] {
  const keyOf = ({ component, reasons }: ComponentReasons) => [component, ...reasons.map(({ rule }) => rule)].join(' ');
  return [...groupedBy(components, keyOf).values()].map((members) => ({ component: members[0].component, members }));
}

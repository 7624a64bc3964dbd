import type { Provision } from '../law/provision.js';

/** Whose duty it is that provisions speak of. */
export type AddresseeOf = (provisions: readonly string[]) => string[];

/**
 * Those whom all of the provisions address: a sentence may speak to several, and a finding that rests on two is of the
 * one whom both bind. Where no one is addressed by all, it is everyone addressed by any.
 */
export function addresseeOf(register: readonly Provision[]): AddresseeOf {
  const addressees = new Map(register.map(({ id, addressee }) => [id, addressee]));
  return (provisions) => {
    // A rulebook has every provision that it cites.
    const lists = provisions.map((id) => addressees.get(id) as readonly string[]);
    const any = [...new Set(lists.flat())];
    const all = any.filter((one) => lists.every((list) => list.includes(one)));
    return all.length > 0 ? all : any;
  };
}

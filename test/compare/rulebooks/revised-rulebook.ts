import { loadRulebook, type Rulebook } from '../../../src/index.js';
import { type Drafted, drafted } from '../../rulebook/drafted.js';

/** The data of a rulebook, to be changed. */
export type RulebookDraft = Drafted<Omit<Rulebook, 'digest'>>;

/** A rulebook as somebody amended it. */
export function revised(rulebook: Rulebook, amend: (draft: RulebookDraft) => void): Rulebook {
  const { digest: _, ...data } = drafted(rulebook);
  amend(data);
  return loadRulebook(data);
}

/** Something of a draft by its id. */
export function byId<Of extends { readonly id: string }>(list: readonly Of[], id: string): Of {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no ${id}`);
  return found;
}

/** A parameter with another value. */
export const withParameter = (rulebook: Rulebook, id: string, value: string): Rulebook =>
  revised(rulebook, ({ parameters }) => {
    byId(parameters, id).value = value;
  });

import type { Plugin } from 'vite';
import { CHECKED_RULEBOOKS } from '../../scripts/checked-rulebooks.js';

// The page decides by whole rulebooks, of which the part that decides loans is made: it need not carry both.
const OF_ANOTHER = /ningxia-2020-deferral/;

/** Puts each checked rulebook in place of the files that it is checked from. */
export function checkedRulebooks(): Plugin {
  return {
    name: 'checked-rulebooks',
    enforce: 'pre',
    load(id) {
      if (OF_ANOTHER.test(id)) return null;
      return CHECKED_RULEBOOKS.find(({ module }) => module.test(id))?.contents() ?? null;
    },
  };
}

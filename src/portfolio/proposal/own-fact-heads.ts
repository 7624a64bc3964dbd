import { withoutBlanks } from '../../mapping/blank.js';
import type { MappedFact } from '../../mapping/fact-mapping.js';
import { type OwnFact, ownDeclarations } from '../../rulebook/own/own-fact.js';
import type { CodeWords } from './code-words.js';
import { bareHead, type RoleWords } from './column-words.js';

/** A fact that a rulebook declares, with the heads and codes by which a column of it is known: its name, and its own words. */
export interface ProposedOwnFact {
  readonly fact: MappedFact;
  readonly words: RoleWords;
  readonly codes: CodeWords;
}

/** The facts that a rulebook declares, as columns may give them. */
export function proposedOwnFacts(facts: readonly OwnFact[] = []): ProposedOwnFact[] {
  return ownDeclarations(facts).map(({ name, type, title }, at) => {
    const own = facts[at];
    const values = own?.type === 'choice' ? own.values : {};
    const heads = [name, name.slice(name.indexOf('.') + 1), title.zh, withoutWhether(title.zh), title.en].map(bareHead);
    const codes = Object.entries(values).map(([value, words]) => [value, [words.zh, words.en, value].map(inSmall)] as const);
    return {
      fact: { name, type, mayBeNone: false },
      words: { role: name, words: [...new Set(heads)] },
      codes: Object.fromEntries(codes),
    };
  });
}

/** A question of yes or no is asked with 是否; a column of it may go by the rest. */
function withoutWhether(title: string): string {
  return title.replace(/^是否/, '');
}

function inSmall(word: string): string {
  return withoutBlanks(word).toLowerCase();
}

import type { Grain } from '../../../src/facts/fact.js';
import { canonicalText } from '../../../src/record/canonical-json.js';
import { checkedRulebook } from '../../../src/rulebook/load/checked-mark.js';
import { inOrderOfPriority, type RuleSet } from '../../../src/rulebook/rule-set.js';
import type { Rulebook } from '../../../src/rulebook/rulebook.js';
import { PARAMETER_PREFIX, READING_PREFIX } from '../../../src/rulebook/vocabulary.js';
import { expandedRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import { type RulebookFiles, withoutSchemas } from '../../../src/rulebook/written/rulebook-files.js';
import { WrittenPlaces } from '../../../src/rulebook/written/written-places.js';
import type { Mutant } from './law-mutants.js';

/** A mutant as it runs, and of what it may decide otherwise. */
export interface MutatedLaw {
  readonly rulebook: Rulebook;
  /** Of what the rule sets decide that it may change; absent where nothing says which they are. */
  readonly grains?: ReadonlySet<Grain>;
  /** The rule sets that differ, each with what it is in the law; absent where other parts do. */
  readonly changed?: readonly (readonly [law: RuleSet, mutant: RuleSet])[];
}

/**
 * Makes mutants run without loading each anew, which would take most of the time: only what a slip changes is expanded, and nothing is
 * checked. What a mutant survives is loaded and checked afterwards.
 */
export class LawMutator {
  private readonly texts: ReadonlyMap<RuleSet, string>;
  private made = 0;

  constructor(private readonly law: Rulebook) {
    this.texts = new Map(law.ruleSets.map((ruleSet) => [ruleSet, textOf(ruleSet)]));
  }

  mutated({ file, files, pointer, within = '' }: Mutant): MutatedLaw {
    const mutant = files();
    if (file === 'conditions.json' || file.startsWith('rule-sets/')) {
      const expanded = expandedRulebook(withoutSchemas(partsFor(mutant, file), []), new WrittenPlaces(), []);
      const changed = new Map(expanded.ruleSets.map((ruleSet) => [ruleSet.id, inOrderOfPriority(ruleSet)]));
      const differing = (ruleSet: RuleSet): RuleSet => {
        const other = changed.get(ruleSet.id);
        return other === undefined || textOf(other) === this.texts.get(ruleSet) ? ruleSet : other;
      };
      const ruleSets = this.law.ruleSets.map(differing);
      const changes = ruleSets.flatMap((ruleSet, at) => {
        const law = this.law.ruleSets[at] as RuleSet;
        return ruleSet === law ? [] : [[law, ruleSet] as const];
      });
      const grains = changes.map(([{ grain }]) => grain);
      const seen = changes.length === 0 ? {} : { grains: new Set(grains), changed: changes };
      const named = { conditions: (expanded as unknown as Rulebook).conditions ?? [] };
      return { ...this.marked({ ruleSets, ...(file === 'conditions.json' ? named : {}) }), ...seen };
    }
    const part = file === 'parameters.json' ? 'parameters' : 'interpretations';
    const own = mutant[file] as { readonly [key: string]: Rulebook['parameters'] };
    const asked = `"${part === 'parameters' ? PARAMETER_PREFIX : READING_PREFIX}${within}"`;
    const asking = this.law.ruleSets.filter((ruleSet) => this.texts.get(ruleSet)?.includes(asked));
    const isCited = pointer.includes('/provisions/') || asking.length === 0;
    const isDerived = JSON.stringify(this.law.derivedFacts).includes(asked);
    const grains = isCited || isDerived ? {} : { grains: new Set(asking.map(({ grain }) => grain)) };
    return { ...this.marked({ [part]: own[part] }), ...grains };
  }

  /** The law with another part, under a digest of its own: what is compiled is kept by it. */
  private marked(part: Partial<Rulebook>): { readonly rulebook: Rulebook } {
    this.made += 1;
    return { rulebook: checkedRulebook({ ...this.law, ...part, digest: `mutant ${this.made}` }) };
  }
}

/** The same for the same content: a rule set that was loaded may have its keys in another order than one that was only expanded. */
const textOf = (ruleSet: RuleSet) => canonicalText(ruleSet);

/** The files without which what a slip changes cannot be expanded. */
function partsFor(mutant: RulebookFiles, file: string): RulebookFiles {
  if (file === 'conditions.json') return mutant;
  const parts = ['rulebook.json', 'conditions.json', file];
  return Object.fromEntries(Object.entries(mutant).filter(([name]) => parts.includes(name)));
}

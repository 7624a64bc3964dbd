import { AUDIT_GRAINS, type Grain, LOAN_GRAINS } from '../../../src/facts/fact.js';
import type { Fixture } from '../../../src/fixture/fixture.js';
import { createFixtureRunner } from '../../../src/fixture/run-fixture.js';
import { InvalidRulebookError } from '../../../src/rulebook/load/invalid-rulebook.js';
import type { Rulebook } from '../../../src/rulebook/rulebook.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import type { Mutant } from './law-mutants.js';
import { LawMutator, type MutatedLaw } from './mutated-law.js';
import { type AnyCase, TracedCases } from './traced-cases.js';

/** What became of a mutant: killed by a case, refused when it was loaded, or neither. */
export type Fate =
  | { readonly kind: 'killed'; readonly by: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'survived'; readonly rulebook: Rulebook };

/** A case alone, with the rules that hold in it. */
interface Case {
  readonly fixture: Fixture;
  readonly name: string;
  readonly about: string;
  readonly options: string;
  readonly held: ReadonlySet<string>;
  readonly text: string;
  readonly pinsCitations: boolean;
}

/** The cases of fixtures, each of which passes under the law as it is. */
export class KillingCases {
  private readonly cases: readonly Case[];
  private readonly mutator: LawMutator;
  private readonly traced: TracedCases;
  /** The cases that killed the mutants of each file, the last first: its next mutant is likely to fall to one of them. */
  private readonly killers = new Map<string, Case[]>();

  /** @throws {Error} where a case does not pass under the law as it is, for then it shows nothing of a mutant */
  constructor(law: Rulebook, fixtures: ReadonlyMap<string, Fixture>) {
    this.mutator = new LawMutator(law);
    const runner = createFixtureRunner(law);
    const cases = [...fixtures].flatMap(([file, fixture]) =>
      runner.run(fixture).cases.map((result, at): Case => {
        if (result.kind !== 'passed') throw new Error(`${file}: “${result.name}” does not pass under the law as it is`);
        const one = fixture.cases[at] as Fixture['cases'][number];
        const about = 'subject' in fixture ? fixture.subject : 'loan';
        const held = new Set(result.decision?.findings.map(({ rule }) => rule.replace(/^.*\//, '')));
        return {
          fixture: { ...fixture, cases: [one] } as Fixture,
          name: `${file}: ${result.name}`,
          about,
          options: JSON.stringify([about === 'audit' ? 1 : 0, one.options ?? {}]),
          held,
          text: JSON.stringify(one.expect),
          pinsCitations: /"(restsOn|cites|provisions)"/.test(JSON.stringify(one.expect)),
        };
      }),
    );
    // Each choice of readings is compiled anew, the plainest first.
    this.cases = cases.sort((one, other) => one.options.length - other.options.length || (one.options < other.options ? -1 : 1));
    this.traced = new TracedCases(law);
    this.cases.forEach(({ about, fixture }, at) => {
      if (about !== 'audit') this.traced.add(at, about, fixture.cases[0] as AnyCase);
    });
  }

  get size(): number {
    return this.cases.length;
  }

  /** What becomes of a mutant under the cases that may show it, the likeliest first. */
  fateOf(mutant: Mutant): Fate {
    const killer = this.killerOf(mutant);
    if (killer !== undefined) return { kind: 'killed', by: killer.name };
    try {
      return { kind: 'survived', rulebook: loadWrittenRulebook(mutant.files()) };
    } catch (error) {
      if (error instanceof InvalidRulebookError) return { kind: 'refused' };
      throw error;
    }
  }

  private killerOf(mutant: Mutant): Case | undefined {
    const law = this.mutator.mutated(mutant);
    const runner = createFixtureRunner(law.rulebook);
    const known = this.killers.get(mutant.file) ?? [];
    for (const one of this.likeliestFirst(mutant, law, known)) {
      if (!isKilledBy(one, runner)) continue;
      this.killers.set(mutant.file, [one, ...known.filter((it) => it !== one)]);
      return one;
    }
    return undefined;
  }

  /** First those in which the rule holds, then those that killed other mutants of the file, then the rest. */
  private likeliestFirst({ within = '', kind }: Mutant, { grains, changed }: MutatedLaw, known: readonly Case[]): Iterable<Case> {
    const isCitation = kind.startsWith('citation');
    const differing = changed?.map(([one, other]) => this.traced.differing(one, other));
    const may = (one: Case, at: number) => {
      if (isCitation && (!one.pinsCitations || (changed === undefined && !one.text.includes(`:${within}"`)))) return false;
      // What a decision gives may be shown by an audit alone.
      if (!isSeenBy(one, grains) && !(kind === 'result dropped' && one.about === 'audit')) return false;
      return one.about === 'audit' || differing === undefined || differing.some((cases) => cases.has(at));
    };
    const end = within.replace(/\{.*?\}/g, '');
    const holds = ({ held }: Case) => held.has(within) || (end !== within && [...held].some((rule) => rule.endsWith(end)));
    const possible = this.cases.filter(may);
    const among = new Set(possible);
    return new Set([...possible.filter(holds), ...known.filter((one) => among.has(one)), ...possible]);
  }
}

/** Whether a case may show what a law decides otherwise of these. */
function isSeenBy({ about }: Case, grains: ReadonlySet<Grain> | undefined): boolean {
  if (grains === undefined) return true;
  const any = (some: readonly Grain[]) => some.some((grain) => grains.has(grain));
  // What is decided of loans is for cases of loans to show.
  if (about === 'audit') return any(AUDIT_GRAINS);
  if (about === 'loan') return any(LOAN_GRAINS);
  // A guarantor's fees are assessed by the rule sets on guarantees.
  return any([about === 'guarantor' ? 'guarantee' : (about as Grain)]);
}

/** A law under which the case cannot even be decided is found out by it too. */
function isKilledBy({ fixture }: Case, runner: ReturnType<typeof createFixtureRunner>): boolean {
  try {
    return runner.run(fixture).cases[0]?.kind !== 'passed';
  } catch {
    return true;
  }
}

import type { CompiledRulebook, Fired } from '../evaluate/compile-rulebook.js';
import type { FactValues } from '../evaluate/scope.js';
import type { FactValue, LoanGrain } from '../facts/fact.js';
import { COMPONENTS } from '../facts/loan/component.js';
import type { InstalmentFacts } from '../facts/loan/instalment-facts.js';
import { loanSlot } from '../facts/loan/loan-facts.js';
import { type Loan, writeComponent, writeGuarantee } from '../facts/loan/parse-loan.js';
import type { Track } from './decision.js';
import type { WalkPlan } from './plan.js';
import { type Place, type RuleSetPlan, type Runner, type Verdict, verdictOf, writeDecided } from './rule-set-plan.js';

const LOAN_TRACK = loanSlot('loan.track');
const AS_OF = loanSlot('asOf');

/**
 * Writes what a decision begins with beside the facts that every loan has: the day as of which it is decided, the facts that the
 * rulebook declares, and what arithmetic makes.
 *
 * @throws {InvalidLoanError} where the loan states a declared fact otherwise than declared
 */
function enterLoan(
  { asOf, derive, extensions }: CompiledRulebook,
  loan: Loan,
  facts: FactValues,
  known?: ReadonlyMap<number, FactValue>,
): void {
  facts[AS_OF] ??= asOf;
  if (extensions !== undefined) extensions(loan.input, facts);
  if (known !== undefined) for (const [slot, value] of known) facts[slot] = value;
  derive(facts, 'loan');
}

/** The facts of a loan that rules see before any of them has run. */
export function factsOfLoan(compiled: CompiledRulebook, loan: Loan): FactValues {
  const facts = loan.factValues(compiled.scope.size);
  enterLoan(compiled, loan, facts);
  return facts;
}

/** Writes the facts of a component over those of another, beside the facts of its loan. */
export function enterComponent({ derive }: CompiledRulebook, loan: Loan, facts: FactValues, { index, kind }: Place): void {
  writeComponent(facts, loan, loan.instalments[index] as InstalmentFacts, kind);
  derive(facts, 'component');
}

/** Writes the facts of a guarantee over those of another, beside the facts of its loan and the loan's track as far as it is known. */
export function enterGuarantee({ derive }: CompiledRulebook, loan: Loan, facts: FactValues, index: number, track?: Track): void {
  writeGuarantee(facts, loan, index);
  facts[LOAN_TRACK] = track === 'undetermined' ? undefined : track;
  derive(facts, 'guarantee');
}

/** Fact values for the rules of a rulebook, all unknown. */
export function unknownFacts({ scope }: CompiledRulebook): FactValues {
  return new Array(scope.size).fill(undefined);
}

/**
 * The walk over a loan: the loan itself, the principal and the interest of each instalment, each guarantee. At each step the
 * facts of that place are written. Whoever walks runs the rule sets of the step (`run`), or has them run by other means and
 * says what they concluded (`conclude`), and makes of it what is wanted: a decision, a line of a portfolio, an audit.
 *
 *     while (walk.next()) made.take(walk.run());
 */
export class LoanWalk {
  /** What the step at hand is about. */
  grain: LoanGrain = 'loan';
  /** The component at hand; `undefined` at the loan and at its guarantees. */
  place: Place | undefined = undefined;
  /** The guarantee at hand, by its place in the loan; `undefined` before the guarantees. */
  guarantee: number | undefined = undefined;
  /** What the rule sets of the loan itself concluded; `undefined` before they have run. */
  loanVerdict: Verdict | undefined = undefined;
  /** The track of the components walked so far. */
  track: Track;
  /** The track of those of the instalment at hand. */
  instalmentTrack: Track;
  private components: Runner | undefined = undefined;
  private at = -2;
  /** What is concluded of the component at hand, as long as what was decided is not yet among its facts. */
  private unwritten: Verdict | undefined = undefined;
  /** The track of what has no components. */
  private readonly weakest: Track;
  /** How many guarantees are walked: none where no rule is on any. */
  private readonly guaranteeCount: number;

  /** The facts of the step at hand as it begins. What its rule sets decide need not be among them: `facts` holds it. */
  readonly stated: FactValues;

  /**
   * Begins a walk. `facts` are written over, where they are given, so that one array may serve loan after loan; `known` are facts
   * to start with besides those of the loan, by slot: the readings of interpretations left open.
   */
  constructor(
    private readonly plan: WalkPlan,
    readonly loan: Loan,
    facts?: FactValues,
    private readonly known?: ReadonlyMap<number, FactValue>,
  ) {
    this.weakest = plan.tracks.strongest([]);
    this.track = this.weakest;
    this.instalmentTrack = this.weakest;
    this.guaranteeCount = plan.scopes.guarantee.ruleSets.length === 0 ? 0 : loan.guarantees.length;
    if (facts !== undefined) loan.writeFacts(facts);
    this.stated = facts ?? loan.factValues(plan.compiled.scope.size);
  }

  /** The facts of the step at hand and, once they have run, what its rule sets decided: of a component written where it is asked for. */
  get facts(): FactValues {
    const { stated, unwritten } = this;
    if (unwritten !== undefined) {
      writeDecided(this.plan.scopes[this.grain].slots, unwritten, stated);
      this.unwritten = undefined;
    }
    return stated;
  }

  /** Goes on to the next step; returns whether there is one. */
  next(): boolean {
    this.at++;
    if (this.at === -1) {
      this.toLoan();
      return true;
    }
    const components = this.loan.instalments.length * 2;
    if (this.at < components) {
      this.toComponent({ index: this.at >> 1, kind: this.at % 2 === 0 ? COMPONENTS[0] : COMPONENTS[1] });
      return true;
    }
    const guarantee = this.at - components;
    if (guarantee >= this.guaranteeCount) return false;
    this.toGuarantee(guarantee);
    return true;
  }

  /** Goes to the loan itself, where every walk begins. */
  toLoan(): void {
    this.grain = 'loan';
    this.components = undefined;
    this.unwritten = undefined;
    enterLoan(this.plan.compiled, this.loan, this.stated, this.known);
  }

  /** Goes to a component, in whatever order. */
  toComponent(place: Place): void {
    this.grain = 'component';
    if (place.index !== this.place?.index) this.instalmentTrack = this.weakest;
    this.place = place;
    this.unwritten = undefined;
    enterComponent(this.plan.compiled, this.loan, this.stated, place);
  }

  /** Goes to a guarantee, under the track of the components walked so far or another. */
  toGuarantee(guarantee: number, track = this.track): void {
    this.grain = 'guarantee';
    this.place = undefined;
    this.guarantee = guarantee;
    this.unwritten = undefined;
    enterGuarantee(this.plan.compiled, this.loan, this.stated, guarantee, track);
  }

  /** The rule sets of the step at hand. */
  get ruleSets(): readonly RuleSetPlan[] {
    return this.plan.scopes[this.grain].ruleSets;
  }

  /** Runs the rule sets of the step at hand on its facts. */
  run(): Verdict {
    const { grain, stated, plan } = this;
    if (grain !== 'component') return this.taken(plan.scopes[grain].run(stated));
    // INVARIANT (one loan): while the components of a loan are walked, what is known of the loan stays the same.
    this.components ??= plan.scopes.component.under(stated);
    this.unwritten = this.components(stated);
    return this.taken(this.unwritten);
  }

  /** Takes what each rule set of the step at hand concluded where it was run by other means. */
  conclude(fired: readonly Fired[]): Verdict {
    const { ruleSets, slots } = this.plan.scopes[this.grain];
    const verdict = verdictOf(ruleSets, fired);
    writeDecided(slots, verdict, this.stated);
    return this.taken(verdict);
  }

  private taken(verdict: Verdict): Verdict {
    const { place, plan } = this;
    if (this.grain === 'loan') this.loanVerdict = verdict;
    else if (place !== undefined) {
      const { stronger } = plan.tracks;
      const track = (verdict.decided[plan.trackAt] ?? 'undetermined') as Track;
      this.instalmentTrack = stronger(this.instalmentTrack, track);
      this.track = stronger(this.track, track);
    }
    return verdict;
  }
}

import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import { UNDETERMINED } from '../../evaluate/first-hit.js';
import { type Grain, LOAN_GRAINS, SUBJECT_GRAINS } from '../../facts/fact.js';
import { compiledFor } from '../../lint/inputs/compiled-for.js';
import { evaluate } from '../../lint/inputs/decided-input.js';
import type { Assignment, InputModel } from '../../lint/inputs/input-model.js';
import type { FigureKind, InputUnit } from '../../lint/inputs/input-unit.js';
import { kindOf } from '../../lint/inputs/loan-model.js';
import { modelOf } from '../../lint/inputs/models.js';
import { addTo, inputsOf, thresholdsOf } from '../../lint/proof/fact-figures.js';
import { LOAN_TRACK, testsLoanTrack, upstreamOf } from '../../lint/proof/related-rule-sets.js';
import { comparisonsOf, factsOf } from '../../rulebook/condition.js';
import { checkedRulebook } from '../../rulebook/load/checked-mark.js';
import { conclusionsOf, conditionsOf, type RuleSet } from '../../rulebook/rule-set.js';
import { orderRuleSets } from '../../rulebook/rule-set-order.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { PARAMETER_PREFIX } from '../../rulebook/vocabulary.js';
import type { RuleDiff } from './rule-diff.js';
import {
  type Concluded,
  conclusionIn,
  isDecidedDifferently,
  NOT_DECIDED,
  OPEN,
  type RulebookPair,
  type RuleWitness,
  SIDES,
  shows,
} from './rule-witness.js';

/** What a search came to. */
export interface SearchedInputs {
  readonly witnesses: ReadonlyMap<RuleDiff, RuleWitness>;
  /** Whether every case was decided that the rules of both rulebooks tell apart. */
  readonly isComplete: boolean;
  /**
   * Changed rules whose rule sets conclude differently on some input where a decision in full does not show it: of these nothing is
   * proved.
   */
  readonly unconfirmed: ReadonlySet<RuleDiff>;
  /** How many inputs were decided. */
  readonly tried: number;
}

// A linear congruential generator: the same inputs are tried each time, on every machine.
const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const MODULUS = 2 ** 32;

// Of nothing, or of a fen, nobody would think as an example.
const UNREADABLE: readonly string[] = ['0.00', '0.01'];

// One input in so many leaves a field out.
const LEFT_OUT_OF = 12;
// So much of the search is spent on inputs drawn at random, the rest on the neighbours of those that the rules tell apart.
const RANDOM_SHARE = 0.2;

/** Searches for inputs that changed rules decide differently, all of which decide one fact. */
export class WitnessSearch {
  private readonly model: InputModel;
  private readonly units: readonly { readonly unit: InputUnit; readonly values: readonly unknown[] }[];
  private readonly closure: Readonly<Record<'from' | 'to', readonly RuleSet[]>>;
  /** The parts of both rulebooks that bear on what is sought, compiled: they decide alike, and sooner. */
  private readonly parts: Readonly<Record<'from' | 'to', CompiledRulebook>>;
  private readonly isFinite: boolean;
  private readonly witnesses = new Map<RuleDiff, RuleWitness>();
  /** Witnesses in which one side is undetermined, or facts decided before differ: others say more. */
  private readonly weaker = new Map<RuleDiff, RuleWitness>();
  private readonly unconfirmed = new Set<RuleDiff>();
  private tried = 0;
  private seed = 1;

  constructor(
    private readonly diffs: readonly RuleDiff[],
    private readonly pair: RulebookPair,
    private readonly tries: number,
  ) {
    const wanted = new Set(diffs.map(({ decides }) => decides));
    const closureIn = ({ rulebook }: CompiledRulebook) => {
      const { ordered } = orderRuleSets(rulebook);
      const needed = new Set(
        ordered.filter(({ decides }) => wanted.has(decides)).flatMap((ruleSet) => upstreamOf(rulebook, ordered, ruleSet)),
      );
      return ordered.filter((ruleSet) => needed.has(ruleSet));
    };
    this.closure = { from: closureIn(pair.from), to: closureIn(pair.to) };
    this.model = modelOf(withFactsOfBoth(pair), subjectOf(diffs), [...this.closure.from, ...this.closure.to]);
    const partIn = (side: 'from' | 'to') => compiledFor(partOf(pair[side], this.closure[side]), this.model, OWN_READINGS);
    this.parts = { from: partIn('from'), to: partIn('to') };
    const thresholds = new Map<FigureKind, number[]>();
    const paths = new Set<string>();
    // Where facts are compared with each other or computed, values at the figures of the law do not stand for all cases.
    let isComputed = false;
    for (const side of SIDES) {
      const compiled = pair[side];
      const comparisons = this.closure[side].flatMap(conditionsOf).flatMap(comparisonsOf);
      for (const [kind, figures] of thresholdsOf(comparisons, compiled))
        for (const figure of figures) addTo(thresholds, kind, figure);
      for (const comparison of comparisons) {
        const inputs = factsOf(comparison).flatMap((name) => (name === LOAN_TRACK ? [] : inputsOf(name, compiled)));
        if (inputs.some((name) => name !== comparison.fact) || inputs.length > 1) isComputed = true;
        for (const path of inputs.flatMap((name) => this.model.unitsOf(name))) paths.add(path);
      }
      for (const name of this.closure[side].filter(({ decides }) => wanted.has(decides)).flatMap(factsGiven)) {
        const inputs = inputsOf(name, compiled);
        if (inputs.some((input) => input !== name)) isComputed = true;
        for (const path of inputs.flatMap((input) => this.model.unitsOf(input))) paths.add(path);
      }
    }
    this.units = this.model.units
      .filter(({ path, picks }) => paths.has(path) && picks !== true)
      .map((unit) => ({ unit, values: unit.values(thresholds).map(({ value }) => value) }));
    const cases = this.units.reduce((product, { values }) => product * values.length, 1);
    const isOfLoan = diffs.every(({ grain }) => LOAN_GRAINS.some((one) => one === grain));
    const isOfTrack = SIDES.some((side) => this.closure[side].some(testsLoanTrack));
    this.isFinite = cases <= tries && !isComputed && isOfLoan && !isOfTrack;
  }

  run(): SearchedInputs {
    if (this.isFinite) this.tryAll();
    else this.explore();
    const { weaker, witnesses, isFinite: isComplete, unconfirmed, tried } = this;
    return { witnesses: new Map([...weaker, ...witnesses]), isComplete, unconfirmed, tried };
  }

  private tryAll(): void {
    const assign = (at: number, assignment: Assignment): void => {
      const next = this.units[at];
      if (next === undefined) {
        this.try(assignment);
        return;
      }
      for (const value of next.values) assign(at + 1, new Map([...assignment, [next.unit.path, value]]));
    };
    assign(0, new Map());
  }

  /**
   * Tries inputs drawn at random, and the neighbours of each that the rules tell apart from all before: those with another value
   * of one field. So a search moves from case to case, and stands at the figures of the law, where rulebooks part.
   */
  private explore(): void {
    const seen = new Set<string>();
    const waiting: Assignment[] = [];
    // By these a changed rule decides already, so that the next step may show what changed.
    const promising: Assignment[] = [];
    const look = (assignment: Assignment) => {
      const tried = this.try(assignment);
      if (tried === undefined || seen.has(tried.key)) return;
      seen.add(tried.key);
      (tried.isPromising ? promising : waiting).push(assignment);
    };
    const next = () => promising.shift() ?? waiting.shift();
    look(new Map());
    look(new Map(this.units.map(({ unit, values }) => [unit.path, values[0]])));
    const random = this.tries * RANDOM_SHARE;
    while (this.tried < random && !this.isDone) look(this.randomAssignment());
    for (let assignment = next(); assignment !== undefined; assignment = next()) {
      for (const { unit, values } of this.units) {
        for (const value of values) {
          if (this.tried >= this.tries || this.isDone) return;
          if (assignment.get(unit.path) !== value) look(new Map([...assignment, [unit.path, value]]));
        }
      }
    }
  }

  private get isDone(): boolean {
    return this.witnesses.size === this.diffs.length;
  }

  private randomAssignment(): Assignment {
    return new Map(
      this.units.flatMap(({ unit, values }): [string, unknown][] => {
        const value = values[this.drawn(values.length)];
        return this.drawn(LEFT_OUT_OF) === 0 || value === undefined ? [] : [[unit.path, value]];
      }),
    );
  }

  /** A whole number below `bound`. */
  private drawn(bound: number): number {
    this.seed = (this.seed * MULTIPLIER + INCREMENT) % MODULUS;
    return Math.floor((this.seed / MODULUS) * bound);
  }

  /**
   * Decides an input under both rulebooks. Returns a key of what the rules made of it, and whether a changed rule without a witness
   * decides on one side; `undefined` if the input is impossible.
   */
  private try(assignment: Assignment): { readonly key: string; readonly isPromising: boolean } | undefined {
    this.tried++;
    const concluded = this.concludedFrom(assignment);
    if (concluded === undefined) return undefined;
    for (const diff of this.diffs) {
      if (this.witnesses.has(diff) || !shows(diff, concluded.of)) continue;
      const isOpen = SIDES.some((side) => concluded.of(diff.decides, side).conclusion === OPEN);
      const isWeak = isOpen || !this.isAlone(diff, concluded.of);
      if (isWeak && this.weaker.has(diff)) continue;
      const witness = this.witnessOf(diff, assignment);
      if (witness === undefined) this.unconfirmed.add(diff);
      else (isWeak ? this.weaker : this.witnesses).set(diff, witness);
    }
    const isPromising = this.diffs.some(
      ({ decides, rule, ...diff }) =>
        ![...this.witnesses.keys()].some((known) => known.rule === rule) &&
        SIDES.some((side) => diff[side] !== undefined && concluded.of(decides, side).rules.includes(rule)),
    );
    return { key: concluded.key, isPromising };
  }

  /** Whether both sides decide alike what the rule set of a rule tests. */
  private isAlone({ decides }: RuleDiff, of: Concluded): boolean {
    const tested = SIDES.flatMap((side) => {
      const ruleSet = this.closure[side].find((it) => it.decides === decides);
      return ruleSet === undefined ? [] : conditionsOf(ruleSet).flatMap(factsOf);
    });
    return [...new Set(tested)].every((fact) => {
      const [one, other] = SIDES.map((side) => of(fact, side));
      return one?.conclusion === other?.conclusion;
    });
  }

  private concludedFrom(assignment: Assignment): { readonly of: Concluded; readonly key: string } | undefined {
    const { model, closure, parts } = this;
    const evaluated = Object.fromEntries(
      SIDES.map((side) => {
        const compiled = parts[side];
        const facts = model.facts(assignment, compiled);
        // Of values that contradict each other nothing is decided.
        return [side, facts === undefined ? undefined : { compiled, facts, results: evaluate(compiled, model, assignment) }];
      }),
    );
    const { from, to } = evaluated;
    if (from === undefined || to === undefined) return undefined;
    const bySide = { from, to };
    const key = SIDES.map((side) =>
      closure[side]
        .map(({ id, rules }) => {
          const own = bySide[side].results.get(id);
          return `${own?.fired}:${rules.map((_, at) => own?.truth(at)).join('')}`;
        })
        .join(),
    ).join(';');
    const of: Concluded = (fact, side) => {
      const ruleSet = closure[side].find(({ decides }) => decides === fact);
      const { compiled, facts, results } = bySide[side];
      return ruleSet === undefined
        ? { rules: [], conclusion: NOT_DECIDED, gives: {} }
        : conclusionIn(ruleSet, results.get(ruleSet.id)?.fired ?? UNDETERMINED, compiled, facts);
    };
    return { of, key };
  }

  /**
   * A witness with every field left out that does not bear on it, and round amounts where others do as well; `undefined` where a
   * decision in full does not show it.
   */
  private witnessOf(diff: RuleDiff, assignment: Assignment): RuleWitness | undefined {
    const first = this.concludedFrom(assignment);
    if (first === undefined) return undefined;
    const saidBy = (of: Concluded) =>
      JSON.stringify(SIDES.map((side) => [of(diff.decides, side).rules, of(diff.decides, side).conclusion]));
    const [wanted, alone] = [saidBy(first.of), this.isAlone(diff, first.of)];
    const isAsGood = (changed: Assignment): boolean => {
      const concluded = this.concludedFrom(changed);
      return (
        concluded !== undefined &&
        shows(diff, concluded.of) &&
        saidBy(concluded.of) === wanted &&
        this.isAlone(diff, concluded.of) === alone
      );
    };
    let least = assignment;
    for (const { unit } of this.units) {
      const without = new Map([...least].filter(([path]) => path !== unit.path));
      if (isAsGood(without)) least = without;
    }
    for (const { unit, values } of this.units) {
      const plainer = plainerAmounts(unit, least.get(unit.path), values)
        .map((amount) => new Map([...least, [unit.path, amount]]))
        .find(isAsGood);
      least = plainer ?? least;
    }
    const concluded = this.concludedFrom(least);
    if (concluded === undefined) return undefined;
    const witness = {
      subject: this.model.subject,
      input: this.model.input(least),
      ...(diff.grain === 'component' || diff.grain === 'servicing' ? { component: kindOf(least) } : {}),
      alone,
      from: concluded.of(diff.decides, 'from'),
      to: concluded.of(diff.decides, 'to'),
    };
    return isDecidedDifferently(witness, diff, this.pair) ? witness : undefined;
  }
}

/** Amounts that are easier to read than the one at hand, among those that are tried. */
function plainerAmounts({ kind }: InputUnit, now: unknown, values: readonly unknown[]): readonly unknown[] {
  if (kind !== 'money' || typeof now !== 'string') return [];
  const isUnreadable = UNREADABLE.includes(now);
  return values.filter(
    (value) => typeof value === 'string' && !UNREADABLE.includes(value) && (isUnreadable || value.length < now.length),
  );
}

/** The facts that the conclusions of a rule set give. */
function factsGiven(ruleSet: RuleSet): string[] {
  const gives = conclusionsOf(ruleSet).flatMap(({ params }) => Object.values(params.gives ?? {}));
  return gives.flatMap((given) => (typeof given === 'string' || given.fact.startsWith(PARAMETER_PREFIX) ? [] : [given.fact]));
}

/** The rule sets of a loan and of what was done about it see one input; every other subject has its own. */
function subjectOf([diff]: readonly RuleDiff[]): Grain {
  return SUBJECT_GRAINS.find((grain) => grain === diff?.grain) ?? 'loan';
}

/** A rulebook that declares the facts of both, for an input may state them all. */
function withFactsOfBoth({ from, to }: RulebookPair): Rulebook {
  const [before = [], after = []] = [from.rulebook.facts, to.rulebook.facts];
  const facts = [...after, ...before.filter(({ fact }) => after.every((own) => own.fact !== fact))];
  return facts.length === 0 ? to.rulebook : { ...to.rulebook, facts };
}

/** A rulebook with some of its rule sets, and all that these rest on. */
function partOf({ rulebook }: CompiledRulebook, ruleSets: readonly RuleSet[]): Rulebook {
  return checkedRulebook({ ...rulebook, ruleSets: [...ruleSets] });
}

// None is chosen, so that each rulebook's own apply.
const OWN_READINGS = {};

import type { CompiledRulebook } from '../../evaluate/compile-rulebook.js';
import { firstHit, UNDETERMINED } from '../../evaluate/first-hit.js';
import { settleCondition } from '../../evaluate/settled-condition.js';
import type { Grain } from '../../facts/fact.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { type Comparison, type Condition, comparisonsOf, foldCondition } from '../../rulebook/condition.js';
import { truthBy as truthByOperator } from '../../rulebook/operator.js';
import { conclusionsOf, conditionsOf, type Rule, type RuleSet } from '../../rulebook/rule-set.js';
import { trackOrderOf } from '../../rulebook/track-order.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../rulebook/truth.js';
import { compiledFor } from '../inputs/compiled-for.js';
import type { InputModel } from '../inputs/input-model.js';
import { KIND, STATED_APART } from '../inputs/loan-model.js';
import { modelOf } from '../inputs/models.js';
import { GIVEN, givenFact } from '../inputs/servicing-model.js';
import { type Diagram, Diagrams, operation } from './diagrams.js';
import { unitsOf } from './fact-figures.js';
import { keyOf, type Partition, partition, plainOf, TRUTHS, type Variable } from './fact-partition.js';
import { cellsOf, wordsOfCell } from './input-cells.js';
import {
  COMPONENT_TRACK,
  decidedOfBothComponents,
  LOAN_TRACK,
  type RelatedRuleSets,
  testsLoanTrack,
  upstreamOf,
} from './related-rule-sets.js';
import { relationDiagram } from './relation-diagram.js';
import { Overrun, type Steps } from './step-budget.js';

const SAME = 1;
const OTHER = 0;

/** The constant that stands for an undetermined conclusion. */
export const LEFT_OPEN = 4000;

/** The comparisons that a check needs for a condition in addition to its own. */
export type Variants = (condition: Condition) => readonly Comparison[];

/**
 * Related rule sets as decision diagrams, in which checks look for faults; README.md explains how. In the diagrams of one
 * rule set, the conclusion of another is a variable that may have any value. Constraints say which values are possible
 * together.
 */
export interface Proof extends RelatedRuleSets {
  readonly steps: Steps;
  readonly model: InputModel;
  readonly diagrams: Diagrams;
  readonly partition: Partition;
  /** The truth of a condition. The condition need not be in the rulebook, but its comparisons must be known to the proof. */
  truth(condition: Condition): Diagram;
  /** The index of the conclusion of a rule set with the hit policy `first`, or `LEFT_OPEN` where it is undetermined. */
  decision(ruleSet: RuleSet, truthOf?: (rule: Rule) => Diagram): Diagram;
  /**
   * Diagrams that are all 1 exactly where an input is possible: its facts do not contradict each other, and the rule sets
   * upstream decide what the variables assume. The constraints of the facts come first. Those of the rule sets upstream come
   * last, in the reverse of the order in which they are decided.
   */
  constraints(ruleSet: RuleSet): readonly Diagram[];
  /** What an input may leave out for a rule set, because the rules presume something if it is not given. */
  presumed(ruleSet: RuleSet): Presumed;
}

/** What rules test with `given`: units of the input, and conclusions by the id of their rule set. */
export interface Presumed {
  readonly units: ReadonlySet<string>;
  readonly ruleSets: ReadonlySet<string>;
}

/**
 * Builds the diagrams of related rule sets. The cells of each group of facts must be found within a share of the steps. If
 * that is not enough, only the questions that depend on those facts overrun, when they are asked.
 */
export function proofOf(related: RelatedRuleSets, variants: Variants, steps: Steps, share: number): Proof {
  const { rulebook, ruleSets, examined } = related;
  const [{ grain } = { grain: 'loan' as Grain }] = ruleSets;
  const model = modelOf(rulebook, grain, ruleSets);
  const compiled = compiledFor(rulebook, model, 'open');
  const deciding = ruleSets.filter(({ hitPolicy }) => hitPolicy === 'first');
  const conclusionVariables = deciding.map(
    (ruleSet): Variable => ({
      kind: 'conclusion',
      ruleSet: ruleSet.id,
      states: conclusionsOf(ruleSet).length + 1,
    }),
  );
  const tested = [...ruleSets].reverse().flatMap((ruleSet) => {
    const own = ruleSet.rules.map(({ conditions }) => conditions);
    if (!examined.includes(ruleSet)) return own.flatMap(comparisonsOf);
    return [
      ...own.flatMap((each) => [...comparisonsOf(each), ...variants(each)]),
      ...conditionsOf(ruleSet).flatMap(comparisonsOf),
    ];
  });
  const isOfInput = (fact: string) => fact !== LOAN_TRACK && !isDecided(compiled, fact);
  const presumedBy = (ruleSet: RuleSet): Presumed => {
    const comparisons = (some: readonly RuleSet[]) => some.flatMap(conditionsOf).flatMap(comparisonsOf);
    const isAsked = ({ operator }: Comparison) => operator === 'given';
    const units = (some: readonly Comparison[]) =>
      some.filter(({ fact }) => isOfInput(fact)).flatMap((comparison) => unitsOf(comparison, model, compiled));
    const own = comparisons([ruleSet]);
    const asked = comparisons(upstreamOf(rulebook, ruleSets, ruleSet)).filter(isAsked);
    const names = new Set(asked.map(({ fact }) => (fact === LOAN_TRACK ? COMPONENT_TRACK : fact)));
    const open = ruleSets.filter(({ decides }) => names.has(decides));
    // A unit that an upstream rule set tests with `given` is still required here if this rule set tests its value.
    const tested = new Set(units(own.filter((it) => !isAsked(it))));
    const before = [...units(asked), ...units(comparisons(open.flatMap((each) => upstreamOf(rulebook, ruleSets, each))))];
    return {
      units: new Set([...units(own.filter(isAsked)), ...before.filter((unit) => !tested.has(unit))]),
      ruleSets: new Set([...open.map(({ id }) => id), ...(names.has(COMPONENT_TRACK) ? [LOAN_TRACK] : [])]),
    };
  };
  const presumed = new Map(ruleSets.map((ruleSet) => [ruleSet, presumedBy(ruleSet)]));
  const ofInput = [...tested, ...tested.flatMap((comparison) => model.besides(comparison))].filter(
    (comparison) => isOfInput(comparison.fact) && !isSettled(comparison, compiled),
  );
  // The loan's track is the stronger of those of its two components.
  const trackVariable = conclusionVariables.length;
  const { strongestFirst: tracksByStrength } = trackOrderOf(rulebook);
  const ofOther = decidedOfBothComponents(rulebook, ruleSets);
  const apart = new Map(
    ofOther
      .flatMap(conditionsOf)
      .flatMap(comparisonsOf)
      .filter(({ fact }) => STATED_APART.includes(fact))
      .map(plainOf)
      .map(({ plain }) => [keyOf(plain), plain]),
  );
  const leading: Variable[] = [
    ...conclusionVariables,
    { kind: 'conclusion', ruleSet: LOAN_TRACK, states: tracksByStrength.length + 1 },
    ...ofOther.map((ruleSet): Variable => ({ kind: 'of-other', ruleSet: ruleSet.id, states: conclusionsOf(ruleSet).length + 1 })),
    ...[...apart.values()].map((comparison): Variable => ({ kind: 'truth-of-other', comparison })),
  ];
  const firstApart = leading.length - apart.size;
  const presumable = new Set([...presumed.values()].flatMap(({ units }) => [...units]));
  const cut = partition(
    ofInput,
    model,
    compiled,
    leading,
    (group) => {
      const { held } = steps;
      const cells = steps.attempt(share, () => cellsOf(group, model, compiled, presumable, steps));
      // The inputs that were tried are released. Each cell keeps its values and truths.
      steps.letGo(steps.held - held);
      if (!(cells instanceof Overrun)) steps.hold(cells.length * wordsOfCell(group));
      return cells;
    },
    steps,
  );
  const diagrams = new Diagrams(steps);
  const least = operation((one, other) => Math.min(one, other));
  const greatest = operation((one, other) => Math.max(one, other));
  const agrees = operation((one, other) => (one === other ? SAME : OTHER));
  const decisions = new Map<RuleSet, Diagram>();

  const ofValue = (value: Diagram, names: readonly string[], { operator, value: expected }: Comparison): Diagram => {
    const truthOf = truthByOperator(operator);
    return diagrams.map(value, (index) => truthOf(names[index], expected as string));
  };
  const variableOf = (index: number): Diagram => {
    const { states } = leading[index] as Extract<Variable, { readonly states: number }>;
    return diagrams.choose(
      index,
      Array.from({ length: states }, (_, state) => (state === states - 1 ? LEFT_OPEN : state)),
    );
  };
  const ofInputAt = (comparison: Comparison): Diagram => {
    const { variable, truths } = cut.of(comparison);
    return diagrams.choose(variable, truths);
  };
  const truthAt = (variable: number): Diagram => diagrams.choose(variable, TRUTHS);
  /**
   * The truth of a comparison for the other component. A comparison of the component's kind has the opposite truth there,
   * unless it has the same truth for both kinds. A fact that is stated separately for each component has a variable of its own.
   */
  const ofOtherKind = (comparison: Comparison): Diagram => {
    const { plain, opposed } = plainOf(comparison);
    const at = [...apart.keys()].indexOf(keyOf(plain));
    if (at >= 0) {
      const truth = truthAt(firstApart + at);
      return opposed ? diagrams.map(truth, (value) => TRUE - value) : truth;
    }
    const own = ofInputAt(comparison);
    if (comparison.fact !== KIND) return own;
    const truthOf = truthByOperator(comparison.operator);
    const [one, ...others] = COMPONENTS.map((kind) => truthOf(kind, comparison.value as string));
    return others.every((other) => other === one) ? own : diagrams.map(own, (value) => TRUE - value);
  };
  /** `decided` returns the diagram of a rule set's conclusion, and `ofInput` the diagram of a comparison of the input. */
  const truthBy = (
    condition: Condition,
    decided: (ruleSet: RuleSet) => Diagram,
    ofInput: (comparison: Comparison) => Diagram,
  ): Diagram => {
    const ofComparison = (comparison: Comparison): Diagram => {
      steps.take(1);
      const { fact } = comparison;
      if (fact === LOAN_TRACK) return ofValue(variableOf(trackVariable), tracksByStrength, comparison);
      const ruleSet = deciding.find(({ decides }) => decides === fact);
      if (ruleSet !== undefined) {
        const names = conclusionsOf(ruleSet).map(({ type }) => type);
        return ofValue(decided(ruleSet), names, comparison);
      }
      if (isDecided(compiled, fact)) return UNKNOWN;
      const settled = settleCondition(comparison, compiled.scope);
      return typeof settled === 'number' ? settled : ofInput(comparison);
    };
    const joined = (parts: readonly Diagram[], by: typeof least): Diagram => {
      steps.take(1);
      return parts.reduce((one, other) => diagrams.combine(by, one, other));
    };
    const opposite = (part: Diagram): Diagram => {
      steps.take(1);
      return diagrams.map(part, (value) => TRUE - value);
    };
    return foldCondition<Diagram>(condition, {
      all: (parts) => joined(parts, least),
      any: (parts) => joined(parts, greatest),
      not: opposite,
      comparison: ofComparison,
    });
  };
  const truth = (condition: Condition) => truthBy(condition, (ruleSet) => variableOf(deciding.indexOf(ruleSet)), ofInputAt);
  const decide: Proof['decision'] = (ruleSet, truthOf = ({ conditions }) => truth(conditions)) => {
    const conclusions = conclusionsOf(ruleSet);
    return ruleSet.rules.reduceRight<Diagram>((rest, rule, index) => {
      const step = operation((truth, behind) => {
        const hit = firstHit(truth as Truth, index, behind, conclusions);
        return hit === UNDETERMINED ? LEFT_OPEN : hit;
      });
      try {
        return diagrams.combine(step, truthOf(rule), rest);
      } finally {
        diagrams.forget(step);
      }
    }, ruleSet.rules.length);
  };
  const decision: Proof['decision'] = (ruleSet, truthOf) => {
    if (truthOf !== undefined) return decide(ruleSet, truthOf);
    const known = decisions.get(ruleSet) ?? decide(ruleSet);
    decisions.set(ruleSet, known);
    return known;
  };
  const together = cut.relations.map((relation) => relationDiagram(relation, cut.variables, diagrams));
  // Servicing is compared with the day that the rule set decided, and with no other.
  const givens = cut.variables.flatMap((variable, index) => {
    if (variable.kind !== 'given') return [];
    const { name, by } = GIVEN[variable.path] as (typeof GIVEN)[string];
    const ruleSet = deciding.find(({ decides }) => decides === by);
    const given = (ruleSet === undefined ? [] : conclusionsOf(ruleSet)).map(({ params }) => givenFact(params.gives?.[name]));
    const indexOf = (fact: string | undefined) => variable.facts.indexOf(fact ?? givenFact(undefined));
    const fact =
      ruleSet === undefined
        ? indexOf(undefined)
        : diagrams.map(variableOf(deciding.indexOf(ruleSet)), (at) => indexOf(given[at]));
    const assumed = diagrams.choose(
      index,
      variable.facts.map((_, at) => at),
    );
    return [diagrams.combine(agrees, fact, assumed)];
  });
  const constraints = new Map<RuleSet, readonly Diagram[]>();
  const constraintsOf = (ruleSet: RuleSet): readonly Diagram[] => {
    const upstream = upstreamOf(rulebook, ruleSets, ruleSet).filter((each) => each !== ruleSet && each.hitPolicy === 'first');
    const agreed = upstream.map((each) => diagrams.combine(agrees, decision(each), variableOf(deciding.indexOf(each))));
    const track = [ruleSet, ...upstream].some(testsLoanTrack) ? trackConstraints() : [];
    return [...together, ...givens, ...track, ...agreed.reverse()];
  };
  // The strongest track is 0. An undetermined track may turn out to be the strongest, so only the strongest takes precedence.
  const stronger = operation((one, other) => {
    if (one === 0 || other === 0) return 0;
    return one === LEFT_OPEN || other === LEFT_OPEN ? LEFT_OPEN : Math.min(one, other);
  });
  /**
   * Constraints: the loan's track is the stronger one of its components' tracks, and the rule sets decide for the other
   * component what the variables assume.
   */
  const trackConstraints = (): Diagram[] => {
    const by = deciding.find(({ decides }) => decides === COMPONENT_TRACK);
    const loanTrack = variableOf(trackVariable);
    if (by === undefined) return [diagrams.combine(agrees, LEFT_OPEN, loanTrack)];
    const conclusions = conclusionsOf(by);
    const trackOf = (decided: Diagram): Diagram =>
      diagrams.map(decided, (index) => {
        const at = (tracksByStrength as readonly unknown[]).indexOf(conclusions[index]?.type);
        return at < 0 ? LEFT_OPEN : at;
      });
    const decidedOfOther = (ruleSet: RuleSet): Diagram => {
      const at = ofOther.indexOf(ruleSet);
      return variableOf(at < 0 ? deciding.indexOf(ruleSet) : trackVariable + 1 + at);
    };
    const tracks = [variableOf(deciding.indexOf(by)), decidedOfOther(by)].map(trackOf);
    return [
      diagrams.combine(
        agrees,
        tracks.reduce((one, other) => diagrams.combine(stronger, one, other)),
        loanTrack,
      ),
      ...ofOther.map((ruleSet) => {
        const decided = decide(ruleSet, ({ conditions }) => truthBy(conditions, decidedOfOther, ofOtherKind));
        return diagrams.combine(agrees, decided, decidedOfOther(ruleSet));
      }),
      ...givenOfOther(),
    ];
  };
  /** Constraints: if a fact is not given, its other comparisons are unknown; if it is, those with a constant are known. */
  const givenOfOther = (): Diagram[] => {
    const comparisons = [...apart.values()];
    const goTogether = (value: unknown) =>
      operation((given, truth) => {
        if (given === UNKNOWN) return OTHER;
        if (given === FALSE) return truth === UNKNOWN ? SAME : OTHER;
        return truth === UNKNOWN && typeof value !== 'object' ? OTHER : SAME;
      });
    return comparisons.flatMap((one, at) => {
      if (one.operator !== 'given') return [];
      return comparisons.flatMap((other, index) => {
        if (other === one || other.fact !== one.fact) return [];
        return [diagrams.combine(goTogether(other.value), truthAt(firstApart + at), truthAt(firstApart + index))];
      });
    });
  };
  return {
    ...related,
    steps,
    model,
    diagrams,
    partition: cut,
    truth,
    decision,
    presumed: (ruleSet) => presumed.get(ruleSet) ?? presumedBy(ruleSet),
    constraints(ruleSet) {
      const known = constraints.get(ruleSet) ?? constraintsOf(ruleSet);
      constraints.set(ruleSet, known);
      return known;
    },
  };
}

/** Whether a comparison has the same truth for every input: a parameter and a reading are always given. */
function isSettled(comparison: Comparison, { scope }: CompiledRulebook): boolean {
  return typeof settleCondition(comparison, scope) === 'number';
}

/** Whether a fact is decided by a rule set, related or not. */
function isDecided({ scope }: CompiledRulebook, fact: string): boolean {
  return scope.vocabulary.get(fact)?.origin === 'decided';
}

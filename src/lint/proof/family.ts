import { type CompiledRulebook, compileRulebook } from '../../evaluate/compile-rulebook.js';
import { firstHit, UNDETERMINED } from '../../evaluate/first-hit.js';
import { settleCondition } from '../../evaluate/settled-condition.js';
import { AUDIT_GRAINS, type Grain } from '../../facts/fact.js';
import { COMPONENTS } from '../../facts/loan/component.js';
import { type Comparison, type Condition, comparisonsOf, factsOf, foldCondition } from '../../rulebook/condition.js';
import { truthBy as truthByOperator } from '../../rulebook/operator.js';
import { conclusionsOf, conditionsOf, type Rule, type RuleSet } from '../../rulebook/rule-set.js';
import { orderRuleSets } from '../../rulebook/rule-set-order.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { trackOrderOf } from '../../rulebook/track-order.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../rulebook/truth.js';
import type { InputModel } from '../inputs/input-model.js';
import { KIND, STATED_APART } from '../inputs/loan-model.js';
import { modelOf } from '../inputs/models.js';
import { GIVEN, givenFact, SERVICING_MADE_OF } from '../inputs/servicing-model.js';
import { type Diagram, Diagrams, operation } from './diagrams.js';
import { keyOf, type Partition, partition, plainOf, TRUTHS, type Variable } from './fact-partition.js';
import { cellsOf, wordsOfCell } from './input-cells.js';
import { leavesOf, unitsOf } from './quantities.js';
import { relationDiagram } from './relation-diagram.js';
import { Overrun, type Steps } from './step-budget.js';

const SAME = 1;
const OTHER = 0;

/** The constant that stands for a conclusion left open. */
export const LEFT_OPEN = 4000;

/** Rule sets that are looked at together. */
export interface Kinship {
  readonly rulebook: Rulebook;
  /** In the order in which they are decided. */
  readonly ruleSets: readonly RuleSet[];
  /** Those of them whose faults are looked for. */
  readonly examined: readonly RuleSet[];
}

/** The comparisons that a condition is asked with besides its own. */
export type Variants = (condition: Condition) => readonly Comparison[];

/**
 * Rule sets that test each other's facts, each as functions of the facts that it tests. What another rule set decides
 * varies freely in them; constraints say what goes together.
 */
export interface Family extends Kinship {
  readonly steps: Steps;
  readonly model: InputModel;
  readonly diagrams: Diagrams;
  readonly partition: Partition;
  /** The truth of a condition, which may be one that the rulebook does not have but whose comparisons it has. */
  truth(condition: Condition): Diagram;
  /** The index of the conclusion of a rule set with the hit policy `first`; `LEFT_OPEN` where it has none. */
  decision(ruleSet: RuleSet, truthOf?: (rule: Rule) => Diagram): Diagram;
  /**
   * Functions that are all 1 where an input may be so: as its facts go together, and as is decided of it upstream, what
   * the rule set rests on most directly first.
   */
  constraints(ruleSet: RuleSet): readonly Diagram[];
  /** What a rule set can do without, for it presumes something where that is not given. */
  presumed(ruleSet: RuleSet): Presumed;
}

/** What rules ask whether it is given: units of the input, and what rule sets decide, by the id of the rule set. */
export interface Presumed {
  readonly units: ReadonlySet<string>;
  readonly ruleSets: ReadonlySet<string>;
}

/**
 * Which rule sets of a rulebook make a family: those that test each other's facts, even through others; and each rule set
 * that audits with those it rests on, for it sees more of what was done than they do.
 */
export function kinshipsOf(rulebook: Rulebook): Kinship[] {
  const { ordered } = orderRuleSets(rulebook);
  const audits = ordered.filter(({ grain }) => (AUDIT_GRAINS as readonly Grain[]).includes(grain));
  const others = ordered.filter((ruleSet) => !audits.includes(ruleSet));
  return [
    ...kin(others).map((ruleSets) => ({ rulebook, ruleSets, examined: ruleSets })),
    ...audits.map((ruleSet) => ({ rulebook, ruleSets: upstreamOf(rulebook, ordered, ruleSet), examined: [ruleSet] })),
  ];
}

const LOAN_TRACK = 'loan.track';
const COMPONENT_TRACK = 'component.track';

/** The facts that a rule set tests; the loan's track is made of those of its components. */
function testedBy(ruleSet: RuleSet): string[] {
  return conditionsOf(ruleSet)
    .flatMap(factsOf)
    .map((fact) => (fact === LOAN_TRACK ? COMPONENT_TRACK : fact));
}

function kin(ruleSets: readonly RuleSet[]): RuleSet[][] {
  let families: RuleSet[][] = [];
  for (const ruleSet of ruleSets) {
    const facts = testedBy(ruleSet);
    const related = families.filter((family) => family.some(({ decides }) => facts.includes(decides)));
    families = [...families.filter((family) => !related.includes(family)), [...related.flat(), ruleSet]];
  }
  return families.map((family) => ruleSets.filter((ruleSet) => family.includes(ruleSet)));
}

/** A rule set with those it rests on, of which an audit of penalty interest also sees what their conclusions give. */
function upstreamOf(rulebook: Rulebook, ordered: readonly RuleSet[], ruleSet: RuleSet): RuleSet[] {
  const needed = new Set<RuleSet>([ruleSet]);
  for (const each of needed) {
    const tested = testedBy(each).flatMap((fact) => leavesOf(fact, rulebook));
    const givers = tested.flatMap((fact) => (SERVICING_MADE_OF[fact] ?? []).flatMap((path) => GIVEN[path]?.by ?? []));
    for (const other of ordered) if ([...tested, ...givers].includes(other.decides)) needed.add(other);
  }
  return ordered.filter((each) => needed.has(each));
}

/** Where rule sets test the loan's track, those that make a component's and see the component; what is decided of the loan is the same for both. */
function decidedOfComponent(rulebook: Rulebook, ruleSets: readonly RuleSet[]): RuleSet[] {
  const by = ruleSets.find(({ decides }) => decides === COMPONENT_TRACK);
  const testsTrack = ruleSets.some((each) => conditionsOf(each).some((it) => factsOf(it).includes(LOAN_TRACK)));
  if (by === undefined || !testsTrack) return [];
  return upstreamOf(rulebook, ruleSets, by).filter(({ grain, hitPolicy }) => grain === by.grain && hitPolicy === 'first');
}

/**
 * Makes the family of a kinship. The cells of each group of facts are cut in a share of the steps; what tests facts that
 * would need more overruns when it is asked for.
 */
export function familyOf(kinship: Kinship, variants: Variants, steps: Steps, share: number): Family {
  const { rulebook, ruleSets, examined } = kinship;
  const [{ grain } = { grain: 'loan' as Grain }] = ruleSets;
  const model = modelOf(grain, ruleSets);
  const compiled = compiledFor(rulebook, model);
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
    // What is presumed upstream may still be lacking here, where its value is tested.
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
  // The tracks of both components, of which the loan's is the stronger.
  const trackVariable = conclusionVariables.length;
  const { strongestFirst: tracksByStrength } = trackOrderOf(rulebook);
  const ofOther = decidedOfComponent(rulebook, ruleSets);
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
      // The inputs that were tried are gone; of the cells each holds its values and truths.
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
   * Of the other of two components what is said of the kind is true where it is false of this one, unless it is of both.
   * What is stated of each apart varies by itself.
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
  /** `decided` says what a rule set decides, `ofInput` what comes of a comparison of the input. */
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
  const decide: Family['decision'] = (ruleSet, truthOf = ({ conditions }) => truth(conditions)) => {
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
  const decision: Family['decision'] = (ruleSet, truthOf) => {
    if (truthOf !== undefined) return decide(ruleSet, truthOf);
    const known = decisions.get(ruleSet) ?? decide(ruleSet);
    decisions.set(ruleSet, known);
    return known;
  };
  const related = cut.relations.map((relation) => relationDiagram(relation, cut.variables, diagrams));
  // What servicing is held against is what is decided, and no other day.
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
    const testsTrack = [ruleSet, ...upstream].some((each) => conditionsOf(each).some((it) => factsOf(it).includes(LOAN_TRACK)));
    const track = testsTrack ? trackConstraints() : [];
    return [...related, ...givens, ...track, ...agreed.reverse()];
  };
  // The strongest is the first; what is left open may turn out to be it, and only it outdoes that.
  const stronger = operation((one, other) => {
    if (one === 0 || other === 0) return 0;
    return one === LEFT_OPEN || other === LEFT_OPEN ? LEFT_OPEN : Math.min(one, other);
  });
  /** What is decided of the other component, and the stronger of the tracks of both. */
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
  /** Of a fact that is not given every other comparison is unknown; of one that is given none with a constant is. */
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
    ...kinship,
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

const compiledBooks = new WeakMap<Rulebook, Map<string, CompiledRulebook>>();

/** The rulebook with the readings left open; all families of a subject share it. */
function compiledFor(rulebook: Rulebook, { grains }: InputModel): CompiledRulebook {
  const books = compiledBooks.get(rulebook) ?? new Map<string, CompiledRulebook>();
  compiledBooks.set(rulebook, books);
  const key = grains.join();
  const readings = rulebook.interpretations.map(({ id }) => id);
  const compiled = books.get(key) ?? compileRulebook(rulebook, {}, grains, readings);
  books.set(key, compiled);
  return compiled;
}

/** Whether a comparison comes to the same for every input: that a parameter or a reading is given. */
function isSettled(comparison: Comparison, { scope }: CompiledRulebook): boolean {
  return typeof settleCondition(comparison, scope) === 'number';
}

/** Whether a fact is decided, if only by a rule set of another family. */
function isDecided({ scope }: CompiledRulebook, fact: string): boolean {
  return scope.vocabulary.get(fact)?.origin === 'decided';
}

import { TOLD_FACTS } from '../decide/contract.js';
import { type Decision, decisionSchema, type Finding, type OtherValue } from '../decide/decision.js';
import { ningxia2020Deferral } from '../decide/ningxia-2020-deferral.js';
import { compileRulebook } from '../evaluate/compile-rulebook.js';
import { frozen } from '../facts/input/frozen.js';
import { InvalidInputError } from '../facts/input/invalid-input.js';
import { LiubaoError, recognised } from '../facts/input/liubao-error.js';
import { parsedInput } from '../facts/input/parsed-input.js';
import type { Problem } from '../facts/input/problem.js';
import { REFUSED_INPUTS } from '../facts/input/refused-inputs-words.js';
import { COMPONENTS } from '../facts/loan/component.js';
import type { LoanInput } from '../facts/loan/loan-schema.js';
import { Loan } from '../facts/loan/parse-loan.js';
import { entryOf } from '../facts/values/map-entries.js';
import { defaultReading, type Interpretation } from '../law/interpretation.js';
import type { Force } from '../law/provision.js';
import { decide } from '../readings/decider.js';
import { type Difference, differencesOf, outcomeOf } from '../readings/difference.js';
import { onlyOptions, optionOf } from '../rulebook/caller-options.js';
import { factsOf } from '../rulebook/condition.js';
import { reliedOn } from '../rulebook/load/checked-rulebook.js';
import type { RuleSet } from '../rulebook/rule-set.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { READING_PREFIX } from '../rulebook/vocabulary.js';
import { lexiconOf } from '../words/rulebook-lexicon.js';
import { MISMATCH_WORDS } from './mismatch-words.js';
import { type ConclusionsByPlace, conclusionsByPlace } from './why/conclusions-by-place.js';
import { requiredComparisons } from './why/required-comparisons.js';
import {
  type AnyPlace,
  type FactPlace,
  factStater,
  type GuaranteePlace,
  isComponent,
  isStatedAlone,
  type StatedFact,
  sameFacts,
} from './why/stated-fact.js';
import { type Support, supportOf, supportsOf } from './why/sufficient-support.js';

/** A conclusion, the provisions that it rests on, and the facts that led to it. */
export interface Reason {
  /** The rule set that concluded it, by its id. */
  readonly ruleSet: string;
  /** The fact that the rule set decides, whatever a rulebook calls the set. */
  readonly decides: string;
  /** The rule that held, by its name; `<rule set>/otherwise` where none of the rule set's did. */
  readonly rule: string;
  /** The value that it concludes for the fact in `decides`. */
  readonly conclusion: string;
  /** What the provisions that it cites do: an obligation, a permission, a best effort. */
  readonly force: Force;
  /** What the rule says, in Chinese. */
  readonly zh: string;
  /** What the rule says, in English. */
  readonly en: string;
  /** The provisions that it rests on, by their ids; their texts are in the decision's `citations`. */
  readonly provisions: readonly string[];
  /** The named conditions of the rulebook that it rests on. One within another is told only where it alone settles that. */
  readonly conditions: readonly StatedCondition[];
  /** The facts that it rests on beside those that settle its conditions. */
  readonly facts: readonly StatedFact[];
  /** The rule sets whose conclusions it rests on, beside those that settle its conditions. */
  readonly premises: readonly string[];
}

/** A named condition of the rulebook, such as “small or micro enterprise”, that holds or fails. */
export interface StatedCondition {
  /** The condition's id in the rulebook. */
  readonly id: string;
  /** Whether it holds; one that is open is not told. */
  readonly holds: boolean;
  /** What the rulebook calls it. */
  readonly zh: string;
  /** What the rulebook calls it, in English. */
  readonly en: string;
  /** The facts that settle it. */
  readonly facts: readonly StatedFact[];
  /** The rule sets whose conclusions settle it. */
  readonly premises: readonly string[];
}

/** The facts that a reason rests on, those that settle its conditions included. */
export function factsBelow({ conditions, facts }: Reason): readonly StatedFact[] {
  return conditions.length === 0 ? facts : [...facts, ...conditions.flatMap((condition) => condition.facts)];
}

/** Why something was decided on one component. */
export interface ComponentReasons extends FactPlace {
  /** The conclusions on this component, in the order of the rule sets. */
  readonly reasons: readonly Reason[];
}

/** Why something was decided on one guarantee. */
export interface GuaranteeReasons extends GuaranteePlace {
  /** The conclusions on this guarantee, in the order of the rule sets. */
  readonly reasons: readonly Reason[];
}

/** A reading of the text that the decision depends on. */
export interface ReadingUsed {
  /** The point on which the text can be read in more than one way. */
  readonly interpretation: Interpretation;
  /** The reading of it that was chosen. */
  readonly reading: Interpretation['readings'][number];
  /** Whether the rulebook decides by this reading where the caller chooses none. */
  readonly isDefault: boolean;
}

/** Why a loan was decided as it was. This is plain data from which the documents are written. */
export interface Explanation {
  /** The decision that is explained. */
  readonly decision: Decision;
  /** The rulebook that it was made under. */
  readonly rulebook: Rulebook;
  /** The conclusions on the loan as a whole. */
  readonly loan: readonly Reason[];
  /** The conclusions on the principal and the interest of each instalment, in the order of the schedule. */
  readonly components: readonly ComponentReasons[];
  /** The conclusions on each guarantee, in the order of the loan. */
  readonly guarantees: readonly GuaranteeReasons[];
  /**
   * The readings whose replacement by another tenable one would by itself change the outcome, if `readingsExamined`.
   * Otherwise the readings that conclusions rest on.
   */
  readonly readings: readonly ReadingUsed[];
  /** Whether the effect of other readings was examined. */
  readonly readingsExamined: boolean;
}

/** Thrown if the rulebook given is not the one that the decision was made under. */
export class RulebookMismatchError extends LiubaoError {
  override readonly name = 'RulebookMismatchError';
  override readonly code = 'rulebook-mismatch';
  static {
    recognised(RulebookMismatchError, 'rulebook-mismatch');
  }
  override readonly problems: readonly Problem[];

  constructor(
    /** The digest of the rulebook that the decision was made under. */
    readonly decided: string,
    /** The digest of the rulebook that was given. */
    readonly given: string,
  ) {
    super(MISMATCH_WORDS.rulebook(decided.slice(0, 12), given.slice(0, 12)));
    const { zh, en } = MISMATCH_WORDS.ofRulebook(decided);
    this.problems = [
      {
        path: 'rulebook',
        value: given,
        expected: en,
        message: this.message,
        zh: { expected: zh, message: this.messageIn('zh') },
      },
    ];
  }
}

/** Thrown if the loan given is decided differently from the decision to explain. */
export class LoanMismatchError extends LiubaoError {
  override readonly name = 'LoanMismatchError';
  override readonly code = 'loan-mismatch';
  static {
    recognised(LoanMismatchError, 'loan-mismatch');
  }
  override readonly problems: readonly Problem[];

  constructor(
    /** The differences, from the decision to explain to that of the loan given. */
    readonly differences: readonly Difference[],
  ) {
    super(MISMATCH_WORDS.loan(differences.map(({ path }) => path)));
    this.problems = differences.map(({ path }) => {
      const { zh, en } = MISMATCH_WORDS.difference(path);
      return { path, message: en, zh: { message: zh } };
    });
  }
}

/** What a decision is explained with. */
export interface ExplanationOptions {
  /** The rulebook that the decision was made under. Default: that of the Ningxia notice of 2020. */
  readonly rulebook?: Rulebook | undefined;
  /** The loan, if available. It supplies the operands of derived facts, and must lead to the same decision. */
  readonly loan?: LoanInput | undefined;
}

/** The names of these options, which others have too. */
export const EXPLANATION_OPTIONS = { rulebook: true, loan: true } as const;

const COMPONENT_GOALS = [
  'component.track',
  'component.outcome',
  'component.cap',
  'component.penaltyWaiver',
  TOLD_FACTS.interestPlan,
];
const LOAN_GOALS = ['loan.inclusive'];
/** The prohibition of refusal. It is a reason only where it applies. */
const REFUSAL = ['component.refusal'];

/**
 * Finds why a loan was decided as it was. With the loan, the explanation has every fact that led to the decision. With a
 * trace but no loan, it lacks the operands of sums and products. With neither, it has only the facts that the rules which
 * held required.
 *
 * @throws {InvalidInputError} for a value that is not a decision
 * @throws {RulebookMismatchError} where the decision was made under another rulebook
 * @throws {LoanMismatchError} where the loan given is decided differently
 * @throws {InvalidOptionError} for an unknown option, or a value that is not allowed
 */
export function explanationOf(of: Decision, options: ExplanationOptions = {}): Explanation {
  onlyOptions<ExplanationOptions>(options, EXPLANATION_OPTIONS);
  return explanationGiven(of, options);
}

/** Explains a decision with these of the options of a caller that has others too. */
export function explanationGiven(of: Decision, options: ExplanationOptions): Explanation {
  const givenRulebook = optionOf(options, 'rulebook') as Rulebook | undefined;
  const givenLoan = optionOf(options, 'loan') as LoanInput | undefined;
  const given = parsedInput(decisionSchema, of, (problems) => new InvalidInputError(REFUSED_INPUTS.decision, problems));
  // The law that the decision was made by, and not that of the rulebook's own day.
  const { lawAsOf } = given;
  const rulebook = reliedOn(givenRulebook ?? ningxia2020Deferral(), { lawAsOf });
  if (given.rulebook.digest !== rulebook.digest) throw new RulebookMismatchError(given.rulebook.digest, rulebook.digest);
  return frozen(explanationOfDecided(given, rulebook, givenLoan === undefined ? undefined : Loan.of(givenLoan)));
}

/** Explains a decision that is already checked, with its rulebook and, if available, its loan. */
export function explanationOfDecided(given: Decision, rulebook: Rulebook, loan: Loan | undefined): Explanation {
  const isWhole = given.trace !== undefined && given.turnsOn !== undefined;
  const decision = !isWhole && loan !== undefined ? decidedAgain(given, loan, rulebook) : given;
  const turnsOn = turnedOn(decision);
  const placed = conclusionsByPlace(decision);
  const { byGrain, houseFacts } = lexiconOf(rulebook);
  const { loanSets, reached } = reacher(rulebook, placed);
  const reasonsFor = reasoner(rulebook, decision, placed, loan?.input);
  const components = decision.instalments.flatMap((_, instalment) =>
    COMPONENTS.map((component) => {
      const place = { instalment, component };
      const refusal = isRefusalProhibited(decision, placed, rulebook, place) ? [REFUSAL] : [];
      return { place, sets: reached([COMPONENT_GOALS, houseFacts.component, ...refusal], place) };
    }),
  );
  reached([LOAN_GOALS, houseFacts.loan], undefined);
  for (const ruleSet of byGrain.get('loan') ?? []) {
    if (ruleSet.hitPolicy === 'collect') entryOf(loanSets, ruleSet, () => tracedSupports(placed, ruleSet, undefined));
  }
  const guarantees = (decision.guarantees ?? []).map((_, guarantee) => {
    const place: GuaranteePlace = { guarantee };
    const sets = (byGrain.get('guarantee') ?? []).map((ruleSet) => [ruleSet, tracedSupports(placed, ruleSet, place)] as const);
    return { place, sets: new Map(sets) };
  });
  return {
    decision,
    rulebook,
    loan: reasonsFor(loanSets, 'loan', undefined),
    components: components.map(({ place, sets }) => ({ ...place, reasons: reasonsFor(sets, 'component', place) })),
    guarantees: guarantees.map(({ place, sets }) => ({ ...place, reasons: reasonsFor(sets, 'guarantee', place) })),
    readingsExamined: turnsOn !== undefined,
    readings:
      turnsOn !== undefined
        ? chosenReadings(rulebook, decision, turnsOn)
        : readingsUsed(rulebook, decision, placed, [
            ...[...loanSets.keys()].map((ruleSet) => ({ ruleSet, place: undefined })),
            ...[...guarantees, ...components].flatMap(({ place, sets }) =>
              [...sets.keys()].map((ruleSet) => ({ ruleSet, place })),
            ),
          ]),
  };
}

function isRefusalProhibited(
  decision: Decision,
  { findingsOf }: ConclusionsByPlace,
  rulebook: Rulebook,
  place: FactPlace,
): boolean {
  const [ruleSet] = lexiconOf(rulebook).decidersOf(REFUSAL);
  // If nothing can be deferred any more, there is nothing to refuse.
  if (decision.instalments[place.instalment]?.[place.component].outcome === 'no-deferral') return false;
  return ruleSet !== undefined && findingsOf(ruleSet.id, place).some(({ conclusion }) => conclusion === 'prohibited');
}

/** Decides the loan again to get the trace and the readings that the decision depends on. */
function decidedAgain(decision: Decision, loan: Loan, rulebook: Rulebook): Decision {
  const { readings, parameters } = decision;
  const again = decide(loan, { rulebook, readings, parameters, trace: true, turnsOn: true });
  const of = (it: Decision) => ({ loanId: it.loanId, ...outcomeOf(it) });
  const differences = differencesOf(of(decision), of(again));
  if (differences.length > 0) throw new LoanMismatchError(differences);
  return again;
}

/**
 * The interpretations that would change the decision by themselves. An interpretation that changes something only together
 * with another is left out. `undefined` if the decision has no `turnsOn`.
 */
function turnedOn({ turnsOn, instalments }: Decision): ReadonlySet<string> | undefined {
  if (turnsOn === undefined) return undefined;
  const alone = new Set<string>();
  const note = (part: Readonly<Record<string, readonly OtherValue[] | undefined>>) => {
    for (const values of Object.values<readonly OtherValue[] | undefined>(part)) {
      for (const { readings } of values ?? []) {
        const [id, ...others] = Object.keys(readings);
        if (id !== undefined && others.length === 0) alone.add(id);
      }
    }
  };
  const { guarantees = [], ...whole } = turnsOn;
  note(whole);
  guarantees.forEach(note);
  for (const instalment of instalments) for (const kind of COMPONENTS) note(instalment[kind].turnsOn ?? {});
  return alone;
}

/** Rule sets whose conclusions led to a decision, each with what its conclusions rest on; `undefined` without a trace. */
type ReachedSets = ReadonlyMap<RuleSet, readonly Support[] | undefined>;

/** Finds the rule sets whose conclusions led to a decision. */
interface Reacher {
  /** Those of the whole loan that have been found. The components share them, so each is looked into once. */
  readonly loanSets: Map<RuleSet, readonly Support[] | undefined>;
  /** Finds the rule sets that decide the given facts, and those whose conclusions led to them. Returns those of the component. */
  reached(goals: readonly (readonly string[])[], place: FactPlace | undefined): ReachedSets;
}

function reacher(rulebook: Rulebook, placed: ConclusionsByPlace): Reacher {
  const { decidersOf } = lexiconOf(rulebook);
  const loanSets: Reacher['loanSets'] = new Map();
  return {
    loanSets,
    reached(goals, place) {
      const own: Reacher['loanSets'] = new Map();
      const visit = (facts: readonly string[]) => {
        for (const ruleSet of decidersOf(facts)) {
          const isOwn = ruleSet.grain === 'component';
          const found = isOwn ? own : loanSets;
          if (found.has(ruleSet)) continue;
          const supports = tracedSupports(placed, ruleSet, isOwn ? place : undefined);
          found.set(ruleSet, supports);
          for (const { allFacts } of supports ?? untracedFacts(placed, ruleSet, place)) visit(allFacts);
        }
      };
      goals.forEach(visit);
      return own;
    },
  };
}

/** What the conclusions of a rule set rest on, with the fewest facts. `undefined` without a trace. */
function tracedSupports(
  { traceOf }: ConclusionsByPlace,
  ruleSet: RuleSet,
  place: AnyPlace | undefined,
): readonly Support[] | undefined {
  const trace = traceOf(ruleSet.id, place);
  return trace === undefined ? undefined : supportsOf(trace, ruleSet, 'few-facts');
}

/** Without a trace, a conclusion rests on the facts that the rules which held may have tested. */
function untracedFacts(
  { findingsOf }: ConclusionsByPlace,
  ruleSet: RuleSet,
  place: AnyPlace | undefined,
): readonly Pick<Support, 'allFacts'>[] {
  const fired = findingsOf(ruleSet.id, place).map(({ rule }) => rule);
  const held = ruleSet.rules.filter(({ name }) => fired.includes(name));
  return (held.length === 0 ? ruleSet.rules : held).map(({ conditions }) => ({ allFacts: factsOf(conditions) }));
}

type Reasoner = (sets: ReachedSets, grain: RuleSet['grain'], place: AnyPlace | undefined) => Reason[];

function reasoner(
  rulebook: Rulebook,
  decision: Decision,
  { findingsOf }: ConclusionsByPlace,
  loan: LoanInput | undefined,
): Reasoner {
  const { byGrain, decidersOf, conditionTitles } = lexiconOf(rulebook);
  const state = factStater(rulebook, decision, loan);
  const { readings, parameters } = decision;
  const compiled = decision.trace === undefined ? compileRulebook(rulebook, { readings, parameters }) : undefined;
  const held = (ruleSet: RuleSet, rule: string) =>
    supportOf(
      rule,
      ruleSet.rules.flatMap(({ name, conditions }) =>
        name === rule && compiled !== undefined ? requiredComparisons(conditions, compiled) : [],
      ),
    );
  const stated = ({ comparisons }: Pick<Support, 'comparisons'>, place: AnyPlace | undefined): readonly StatedFact[] => {
    const facts: StatedFact[] = [];
    for (const comparison of comparisons) facts.push(...state(comparison, place));
    return facts;
  };
  const premisesOf = ({ facts }: Pick<Support, 'facts'>) => decidersOf(facts).map((premise) => premise.id);
  const reasonOf = (
    { rule, conclusion, force, zh, en, provisions }: Finding,
    { id, decides }: RuleSet,
    support: Support | undefined,
    place: AnyPlace | undefined,
  ): Reason => {
    const said = () => ({ ruleSet: id, decides, rule, conclusion, force, zh, en, provisions });
    if (support === undefined) return { ...said(), conditions: [], facts: [], premises: [] };
    const last = LAST_REASONS.get(support);
    const known = last?.reason.provisions === provisions ? last : undefined;
    const instalment = isComponent(place) ? place.instalment : undefined;
    if (known?.isAlone === true && known.instalment === instalment) return known.reason;
    const facts = stated(support, place);
    const settling = support.conditions.map((condition) => stated(condition, place));
    const isLast = (of: Reason) =>
      sameFacts(of.facts, facts) && of.conditions.every((condition, at) => sameFacts(condition.facts, settling[at] ?? []));
    if (known !== undefined && isLast(known.reason)) return known.reason;
    const conditions = support.conditions.map((condition, at): StatedCondition => {
      const title = conditionTitles.get(condition.id) ?? { zh: condition.id, en: condition.id };
      const { id: named, holds } = condition;
      return { id: named, holds, ...title, facts: settling[at] ?? [], premises: premisesOf(condition) };
    });
    const reason = { ...said(), conditions, facts, premises: premisesOf(support) };
    const isAlone = [support, ...support.conditions].every(({ comparisons }) =>
      comparisons.every((comparison) => isStatedAlone(comparison, rulebook)),
    );
    LAST_REASONS.set(support, { reason, instalment, isAlone });
    return reason;
  };
  return (sets, grain, place) => {
    const reasons: Reason[] = [];
    for (const ruleSet of byGrain.get(grain) ?? []) {
      if (!sets.has(ruleSet)) continue;
      const supports = sets.get(ruleSet);
      for (const finding of findingsOf(ruleSet.id, place)) {
        const support = supports === undefined ? held(ruleSet, finding.rule) : supports.find(({ rule }) => rule === finding.rule);
        reasons.push(reasonOf(finding, ruleSet, support, place));
      }
    }
    return reasons;
  };
}

/** The reason that a support gave last. */
interface LastReason {
  readonly reason: Reason;
  /** The instalment that it was given for. */
  readonly instalment: number | undefined;
  /** Whether its facts follow from the comparisons and the instalment alone, whatever else the loan says. */
  readonly isAlone: boolean;
}

/**
 * The last reasons of supports, so that what is written of a reason is written once. A support is kept as long as the trace that
 * it is found in.
 *
 * INVARIANT (same reason): a support, the conclusion that it is the support of, whose list of provisions is its own, and the facts
 * stated determine a reason.
 */
const LAST_REASONS = new WeakMap<Support, LastReason>();

interface Consultation {
  readonly ruleSet: RuleSet;
  readonly place: AnyPlace | undefined;
}

/** The readings that conclusions rest on, counting for each the supporting comparisons with the fewest readings. */
function readingsUsed(
  rulebook: Rulebook,
  decision: Decision,
  placed: ConclusionsByPlace,
  consultations: readonly Consultation[],
): ReadingUsed[] {
  const facts = consultations.flatMap(({ ruleSet, place }) => readingsOf(placed, ruleSet, place));
  return chosenReadings(rulebook, decision, new Set(facts.map((fact) => fact.slice(READING_PREFIX.length))));
}

function chosenReadings(rulebook: Rulebook, decision: Decision, among: ReadonlySet<string>): ReadingUsed[] {
  if (among.size === 0) return [];
  const used = rulebook.interpretations.filter(({ id }) => among.has(id));
  return used.flatMap((interpretation) => {
    const chosen = decision.readings[interpretation.id];
    const reading = interpretation.readings.find(({ id }) => id === chosen);
    return reading === undefined ? [] : [{ interpretation, reading, isDefault: chosen === defaultReading(interpretation) }];
  });
}

function readingsOf(placed: ConclusionsByPlace, ruleSet: RuleSet, place: AnyPlace | undefined): string[] {
  const trace = placed.traceOf(ruleSet.id, place);
  const supports = trace === undefined ? untracedFacts(placed, ruleSet, place) : supportsOf(trace, ruleSet, 'few-readings');
  return supports.flatMap(({ allFacts }) => allFacts).filter((fact) => fact.startsWith(READING_PREFIX));
}

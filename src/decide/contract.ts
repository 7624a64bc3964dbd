import type { CompiledRulebook } from '../evaluate/compile-rulebook.js';
import { TRACKS } from '../facts/loan/component.js';
import type { Wording } from '../law/wording.js';
import { type Condition, knownWhereHolds } from '../rulebook/condition.js';
import { InvalidRulebookError, pointerOf } from '../rulebook/load/invalid-rulebook.js';
import { type Conclusion, conclusionsOf, type RuleSet } from '../rulebook/rule-set.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { PARAMETER_PREFIX, type Vocabulary } from '../rulebook/vocabulary.js';
import { writtenFaults } from '../rulebook/written/written-places.js';
import { CONTRACT_WORDS } from './decidability-words.js';
import { DEFERRED_OUTCOMES, OUTCOMES, WAIVERS } from './decision.js';

/** The facts that a rulebook must decide so that a deferral decision can be made, and the values that they may take. */
export const REQUIRED_FACTS = {
  'loan.inclusive': ['yes', 'no'],
  'component.track': TRACKS,
  'component.cap': ['capped', 'none'],
  'component.outcome': OUTCOMES,
  'component.penaltyWaiver': WAIVERS,
} as const satisfies Record<string, readonly string[]>;

/** The facts of a guarantee. A rulebook without rules on guarantees decides none of them. */
export const GUARANTEE_FACTS = {
  'guarantee.arrangementVerdict': ['no-guarantee', 'in-place', 'to-agree', 'not-governed'],
  'guarantee.feeVerdict': ['within-half', 'above-half', 'not-governed'],
  'guarantee.compositeVerdict': ['within-ceiling', 'above-ceiling', 'not-governed'],
  'guarantee.reGuaranteeVerdict': ['exempt', 'charged', 'not-governed'],
  'guarantee.counterGuaranteeVerdict': ['to-be-dropped', 'none', 'not-governed'],
} as const satisfies Record<string, readonly string[]>;

/**
 * What a decision always states beside certain values of a fact: results that the conclusion gives, and facts of the input. They must
 * be known wherever the rule holds, so that no decision lacks them.
 */
const STATED: Readonly<
  Record<
    string,
    {
      readonly values: readonly string[];
      readonly gives: readonly string[];
      readonly facts: readonly string[];
      readonly onlyThere?: true;
    }
  >
> = {
  // No other outcome has a day to which the bank must defer.
  'component.outcome': { values: DEFERRED_OUTCOMES, gives: ['grantedUntil'], facts: [], onlyThere: true },
  'guarantee.feeVerdict': { values: ['within-half', 'above-half'], gives: ['allowedRate'], facts: ['guarantee.chargedFeeRate'] },
  'guarantee.compositeVerdict': { values: ['within-ceiling'], gives: ['compositeRate'], facts: [] },
  'guarantee.reGuaranteeVerdict': { values: ['exempt', 'charged'], gives: [], facts: ['guarantee.reGuaranteeFee'] },
};

/** The verdicts on the composite fee that state the ceiling. */
const CEILING_VERDICTS: readonly string[] = ['within-ceiling', 'above-ceiling'];

/** Facts that warn of contradictory data in the input. They are not findings of law. */
export const WARNING_FACTS: readonly string[] = ['loan.warnings', 'component.warnings', 'guarantee.warnings'];

/**
 * Facts of a component that a rulebook may decide in addition and that nothing else depends on: whether the bank is forbidden
 * to refuse. If one stays open, the decision says so under `unsettled`, and what would settle it is not listed under `missing`.
 */
export const ASIDE_FACTS = {
  'component.refusal': ['prohibited', 'not-prohibited'],
} as const satisfies Record<string, readonly string[]>;

/**
 * Facts that a rulebook may decide in addition and that no answer depends on. Texts give them as a reason, or as the next step.
 * `negotiable`, `inWindow` and `inNegotiationWindow` are `yes` or `no`. Texts give `no` if it is the reason why there is no
 * deferral.
 */
export const TOLD_FACTS = {
  negotiable: 'loan.negotiable',
  inWindow: 'component.inWindow',
  inNegotiationWindow: 'component.inNegotiationWindow',
  interestPlan: 'component.interestPlan',
} as const;

/** The day from which penalty interest is waived. If a rulebook does not decide it, it is the due date. */
export const PENALTY_FROM = { fact: 'component.penaltyFrom', values: ['due-date', 'application'], gives: 'from' } as const;

/** The parameter by which the contract rate is multiplied where its penalty rate is not known. */
export const PENALTY_MULTIPLIER = 'penalty.multiplier';
/** The parameter with the number of days of a year by which a yearly penalty rate is made a daily one. */
export const PENALTY_DAY_COUNT = 'penalty.dayCount';
/** The parameters from which penalty interest is computed. */
export const PENALTY_PARAMETERS = [PENALTY_MULTIPLIER, PENALTY_DAY_COUNT] as const;

/** The parameter that a decision states as the ceiling of a composite guarantee fee, where the rulebook has it. */
export const FEE_CEILING = 'guarantee.feeCeiling';
/** The parameter by which a guarantee fee for some days is made a yearly rate. */
export const FEE_DAY_COUNT = 'guarantee.dayCount';

/** What keeps deferral decisions from being made with a rulebook, and where. */
export interface ContractFault extends Wording {
  /** An RFC 6901 JSON pointer into the rulebook. */
  readonly pointer: string;
}

/**
 * Checks that deferral decisions can be made with a rulebook.
 *
 * @throws {InvalidRulebookError} naming each fact or parameter that is missing, and each value that no decision has
 */
export function checkContract({ rulebook, scope }: CompiledRulebook): void {
  const faults = contractFaults(rulebook, scope.vocabulary);
  if (faults.length === 0) return;
  const said = faults.map(({ pointer, en, zh }) => ({ pointer, message: en, zh }));
  throw new InvalidRulebookError(writtenFaults(rulebook, said));
}

/** Whether a rulebook is meant to decide loans: it decides one of the facts that a deferral decision needs. */
export function isToDecideLoans({ ruleSets }: Rulebook): boolean {
  return ruleSets.some(({ decides }) => Object.hasOwn(REQUIRED_FACTS, decides));
}

/** All that keeps deferral decisions from being made with a rulebook; empty where they can be made. */
export function contractFaults(rulebook: Rulebook, vocabulary: Vocabulary): ContractFault[] {
  const { ruleSets, parameters } = rulebook;
  const deciding = new Map(ruleSets.map((ruleSet) => [ruleSet.decides, ruleSet]));
  const decidesGuarantee = Object.keys(GUARANTEE_FACTS).some((fact) => deciding.has(fact));
  const required = { ...REQUIRED_FACTS, ...(decidesGuarantee ? GUARANTEE_FACTS : {}) };
  const optional: Readonly<Record<string, readonly string[]>> = { ...ASIDE_FACTS, [PENALTY_FROM.fact]: PENALTY_FROM.values };
  const faults = Object.entries<readonly string[]>({ ...required, ...optional }).flatMap(([fact, allowed]): ContractFault[] => {
    const ruleSet = deciding.get(fact);
    if (ruleSet === undefined) return fact in required ? [{ pointer: '/ruleSets', ...CONTRACT_WORDS.undecided(fact) }] : [];
    const pointer = pointerOf(['ruleSets', ruleSets.indexOf(ruleSet)]);
    const grain = fact.slice(0, fact.indexOf('.'));
    if (ruleSet.grain !== grain) return [{ pointer: `${pointer}/grain`, ...CONTRACT_WORDS.grain(fact, grain) }];
    if (ruleSet.hitPolicy !== 'first') return [{ pointer: `${pointer}/hitPolicy`, ...CONTRACT_WORDS.firstHit(fact) }];
    return placedConclusions(ruleSet)
      .filter(({ conclusion }) => !allowed.includes(conclusion.type))
      .map(({ conclusion, path }) => ({
        pointer: `${pointer}${pointerOf([...path, 'type'])}`,
        ...CONTRACT_WORDS.value(fact, conclusion.type, allowed),
      }));
  });
  const from = deciding.get(PENALTY_FROM.fact);
  if (from !== undefined) {
    const pointer = pointerOf(['ruleSets', ruleSets.indexOf(from)]);
    for (const { conclusion, path } of placedConclusions(from)) {
      const { type, params } = conclusion;
      const given = params.gives?.[PENALTY_FROM.gives];
      if (typeof given === 'object' && vocabulary.get(given.fact)?.type.kind === 'date') continue;
      faults.push({
        pointer: `${pointer}${pointerOf(path)}`,
        ...CONTRACT_WORDS.noDate(PENALTY_FROM.fact, type, PENALTY_FROM.gives),
      });
    }
  }
  for (const [fact, stated] of Object.entries(STATED)) {
    const ruleSet = deciding.get(fact);
    if (ruleSet === undefined) continue;
    const pointer = pointerOf(['ruleSets', ruleSets.indexOf(ruleSet)]);
    for (const placed of placedConclusions(ruleSet)) {
      for (const words of statedFaults(fact, placed, stated))
        faults.push({ pointer: `${pointer}${pointerOf(placed.path)}`, ...words });
    }
  }
  const composite = deciding.get('guarantee.compositeVerdict');
  const judgesCeiling = composite !== undefined && conclusionsOf(composite).some(({ type }) => CEILING_VERDICTS.includes(type));
  for (const id of [...PENALTY_PARAMETERS, ...(judgesCeiling ? [FEE_CEILING] : [])]) {
    if (!parameters.some((parameter) => parameter.id === id))
      faults.push({ pointer: '/parameters', ...CONTRACT_WORDS.noParameter(id) });
  }
  return faults;
}

/** What a conclusion lacks of that which a decision states beside it. */
function statedFaults(fact: string, { conclusion, condition }: PlacedConclusion, stated: (typeof STATED)[string]): Wording[] {
  const { type, params } = conclusion;
  const { values, gives, onlyThere, facts } = stated;
  const given = gives.map((name) => [name, params.gives?.[name]] as const);
  const named = (isGiven: boolean) => given.flatMap(([name, value]) => ((value !== undefined) === isGiven ? [name] : []));
  if (!values.includes(type)) return onlyThere ? named(true).map((name) => CONTRACT_WORDS.givenInVain(fact, type, name)) : [];
  const known = condition === undefined ? new Set<string>() : knownWhereHolds(condition);
  const isKnown = (name: string) => name.startsWith(PARAMETER_PREFIX) || known.has(name);
  const needed = given.flatMap(([, value]) => (typeof value === 'object' ? [value.fact] : []));
  return [
    ...named(false).map((name) => CONTRACT_WORDS.notGiven(fact, type, name)),
    ...[...facts, ...needed].filter((name) => !isKnown(name)).map((name) => CONTRACT_WORDS.maybeUnknown(fact, type, name)),
  ];
}

/** A conclusion of a rule set, with its path in it and the condition under which it follows; `otherwise` has none. */
interface PlacedConclusion {
  readonly conclusion: Conclusion;
  readonly path: readonly (string | number)[];
  readonly condition: Condition | undefined;
}

function placedConclusions(ruleSet: RuleSet): PlacedConclusion[] {
  return conclusionsOf(ruleSet).map((conclusion, index) => ({
    conclusion,
    condition: ruleSet.rules[index]?.conditions,
    path: index < ruleSet.rules.length ? ['rules', index, 'event'] : ['otherwise'],
  }));
}

import * as z from 'zod/mini';
import { frozen } from '../../facts/input/frozen.js';
import { InvalidInputError, type Misfit } from '../../facts/input/invalid-input.js';
import { parsedInput } from '../../facts/input/parsed-input.js';
import { REFUSED_INPUTS } from '../../facts/input/refused-inputs-words.js';
import { EVERY_INPUT } from '../../facts/subjects/every-input.js';
import type { Wording } from '../../law/wording.js';
import { flagOption, idsOption, onlyOptions } from '../../rulebook/caller-options.js';
import { factsOf } from '../../rulebook/condition.js';
import { formulaOf } from '../../rulebook/derived-fact.js';
import { reliedOn } from '../../rulebook/load/checked-rulebook.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { RulebookIds } from '../../rulebook/shipped/rulebook-ids.js';
import { type NamedFact, type Vocabulary, vocabularyOf } from '../../rulebook/vocabulary.js';
import { factWords } from '../../words/fact-words.js';
import { TWO_NODES } from '../handbook-words.js';

/** The kinds of nodes in a decision requirements graph, in DMN's terms. */
export const NODE_KINDS = Object.freeze(['decision', 'input', 'derived', 'parameter', 'reading'] as const);
/**
 * What a node is, in DMN's terms. `decision`: a rule set; `input`: a field of the loan; `derived`: a fact computed from others;
 * `parameter`: a figure or day of the law; `reading`: a point on which the text can be read in more than one way.
 */
export type NodeKind = (typeof NODE_KINDS)[number];

/** A decision, or something that a decision requires. */
export interface RequirementNode {
  /** The id of a rule set or the name of a fact. Parameters and readings have the prefix `param:` or `reading:`. */
  readonly id: string;
  /** What the node is, in DMN's terms: a rule set is a `decision`, a field of the loan an `input`. */
  readonly kind: NodeKind;
  /** What it is called. */
  readonly title: Wording;
}

/** A decision requirements graph: an edge leads from what is required to what requires it. */
export interface Requirements {
  /** The decisions drawn, and all that they require. */
  readonly nodes: readonly RequirementNode[];
  /** What requires what, by the ids of nodes. */
  readonly edges: readonly {
    /** What is required. */
    readonly from: string;
    /** What requires it. */
    readonly to: string;
  }[];
}

/** Selects what is drawn. */
export interface RequirementsOptions<Ids extends RulebookIds = RulebookIds> {
  /** Only these rule sets, by id, with all that they require. Default: all. */
  readonly ruleSets?: readonly Ids['ruleSet'][] | undefined;
  /** Whether to include parameters and readings, DMN's knowledge. Default: false. */
  readonly knowledge?: boolean | undefined;
}

// The loan's track is derived from the tracks of its components by code, not by a rule set.
const LOAN_TRACK = 'loan.track';
const COMPONENT_TRACK = 'component.track';

const requirementsSchema = z.object({
  nodes: z.array(z.object({ id: z.string(), kind: z.enum(NODE_KINDS), title: z.object({ zh: z.string(), en: z.string() }) })),
  edges: z.array(z.object({ from: z.string(), to: z.string() })),
});

/**
 * Checks requirements from any source.
 *
 * @throws {InvalidInputError} if the value is not a requirements graph, or an edge has an end that is not a node
 */
export function givenRequirements(given: unknown): Requirements {
  const refusal = (problems: Misfit[]) => new InvalidInputError(REFUSED_INPUTS.requirements, problems);
  const requirements = parsedInput(requirementsSchema, given, refusal);
  const ids = new Set(requirements.nodes.map(({ id }) => id));
  const loose = requirements.edges.flatMap(({ from, to }, at): Misfit[] =>
    ids.has(from) && ids.has(to) ? [] : [{ path: ['edges', at], value: { from, to }, ...TWO_NODES }],
  );
  if (loose.length > 0) throw refusal(loose);
  return requirements;
}

/**
 * The decision requirements graph of a rulebook: its rule sets, the facts that they test, and what derives those facts.
 *
 * @throws {InvalidOptionError} for a rulebook that was not checked, and for an unknown option or rule set
 */
export function requirementsOf<Ids extends RulebookIds>(
  given: Rulebook<Ids>,
  options?: RequirementsOptions<NoInfer<Ids>>,
): Requirements;
export function requirementsOf(given: Rulebook, options: RequirementsOptions = {}): Requirements {
  onlyOptions<RequirementsOptions>(options, { ruleSets: true, knowledge: true });
  const rulebook = reliedOn(given);
  const wanted = idsOption(options, 'ruleSets', rulebook.ruleSets);
  const knowledge = flagOption(options, 'knowledge') ?? false;
  const vocabulary = vocabularyOf(rulebook, EVERY_INPUT);
  const deciding = new Map(rulebook.ruleSets.map((ruleSet) => [ruleSet.decides, ruleSet]));
  const derived = new Map(rulebook.derivedFacts.map((fact) => [fact.fact, formulaOf(fact).operands]));
  const nodes = new Map<string, RequirementNode>();
  const edges = new Map<string, { readonly from: string; readonly to: string }>();
  const add = (fact: string, to: string): void => {
    const node = nodeOf(rulebook, vocabulary, deciding, fact);
    const isKnowledge = node.kind === 'parameter' || node.kind === 'reading';
    if (isKnowledge && !knowledge) return;
    edges.set(`${node.id} ${to}`, { from: node.id, to });
    if (nodes.has(node.id)) return;
    const ruleSet = deciding.get(fact);
    if (ruleSet !== undefined) {
      addRuleSet(ruleSet);
      return;
    }
    nodes.set(node.id, node);
    for (const operand of fact === LOAN_TRACK ? [COMPONENT_TRACK] : (derived.get(fact) ?? [])) add(operand, node.id);
  };
  const addRuleSet = (ruleSet: RuleSet): void => {
    if (nodes.has(ruleSet.id)) return;
    nodes.set(ruleSet.id, { id: ruleSet.id, kind: 'decision', title: ruleSet.title });
    for (const fact of new Set(ruleSet.rules.flatMap(({ conditions }) => factsOf(conditions)))) add(fact, ruleSet.id);
  };
  for (const ruleSet of rulebook.ruleSets) if (wanted?.includes(ruleSet.id) ?? true) addRuleSet(ruleSet);
  return frozen({ nodes: [...nodes.values()], edges: [...edges.values()] });
}

function nodeOf(
  rulebook: Rulebook,
  vocabulary: Vocabulary,
  deciding: ReadonlyMap<string, RuleSet>,
  fact: string,
): RequirementNode {
  const ruleSet = deciding.get(fact);
  if (ruleSet !== undefined) return { id: ruleSet.id, kind: 'decision', title: ruleSet.title };
  const named = vocabulary.get(fact);
  return { id: fact, kind: kindOf(fact, named), title: factWords(fact, rulebook).name };
}

function kindOf(fact: string, named: NamedFact | undefined): NodeKind {
  if (fact === LOAN_TRACK) return 'derived';
  switch (named?.origin) {
    case 'parameter':
    case 'reading':
    case 'derived':
      return named.origin;
    default:
      return 'input';
  }
}

import type { Interpretation } from '../../law/interpretation.js';
import type { Parameter } from '../../law/parameter.js';
import type { Provision, Source } from '../../law/provision.js';
import type { Wording } from '../../law/wording.js';
import { onlyOptions, textOption, wholeNumberOption } from '../../rulebook/caller-options.js';
import type { DerivedFact } from '../../rulebook/derived-fact.js';
import { wholeRulebook } from '../../rulebook/in-force/law-in-force.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import { reliedOn } from '../../rulebook/load/checked-rulebook.js';
import { madeHere } from '../../rulebook/made-here.js';
import type { OwnFact } from '../../rulebook/own/own-fact.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { trackOrderOf } from '../../rulebook/track-order.js';
import { COUNTED } from '../../rulebook/words/expected-words.js';
import { compiledWhole, type RuleDiff, ruleDiffs } from './rule-diff.js';
import { effectsOf, type RuleEffect } from './rule-effect.js';
import { type RulebookHead, type RuleSetHead, rulebookHead, ruleSetHead } from './rulebook-heads.js';
import { rulesOfOtherDays } from './rules-of-other-days.js';

/** Something that one of two rulebooks has, or that both have but not the same. */
export interface Diff<Thing> {
  /** The id that it has in both rulebooks. */
  readonly id: string;
  /** Whether it is in the second rulebook alone, in the first alone, or differs between them. */
  readonly change: 'added' | 'removed' | 'changed';
  /** The fields that differ, where both have it. */
  readonly fields: readonly string[];
  /** What the first rulebook has; absent where it was added. */
  readonly from?: Thing;
  /** What the second rulebook has; absent where it was removed. */
  readonly to?: Thing;
}

/** A rule that differs, and what comes of it. */
export type ChangedRule = RuleDiff & {
  /** Whether the change decides any input differently, and one for which it does. */
  readonly effect: RuleEffect;
};

/** One of the two rulebooks. */
export interface DiffedRulebook {
  /** The rulebook's own id, the name of its folder. */
  readonly id: string;
  /** Its version, three numbers with dots between. */
  readonly version: string;
  /** SHA-256 of its content, in hexadecimal digits: two rulebooks with the same digest are the same. */
  readonly digest: string;
  /** What it is called. */
  readonly title: Wording;
  /** The day by whose law it is taken; absent where nothing in it is dated and no day was given. */
  readonly lawAsOf?: string;
}

/** What changed between two rulebooks, in the terms of the law: plain data. */
export interface RulebookDiff {
  /** The first rulebook, from which changes are told. */
  readonly from: DiffedRulebook;
  /** The second rulebook, to which they lead. */
  readonly to: DiffedRulebook;
  /** What they say of the days of their law, where it differs. */
  readonly head?: {
    /** Which fields differ, by name. */
    readonly fields: readonly string[];
    /** The head of the first rulebook. */
    readonly from: RulebookHead;
    /** The head of the second. */
    readonly to: RulebookHead;
  };
  /** The documents that provisions stand in. */
  readonly sources: readonly Diff<Source>[];
  /** The provisions that differ: their text, their force, or what else they do. */
  readonly provisions: readonly Diff<Provision>[];
  /** The parameters that differ: their values, days, provisions or ranges. */
  readonly parameters: readonly Diff<Parameter>[];
  /** The interpretations that differ: their readings, defaults or wordings. */
  readonly interpretations: readonly Diff<Interpretation>[];
  /** The facts of loans that a rulebook declares itself. */
  readonly facts: readonly Diff<OwnFact>[];
  /** The facts derived by arithmetic that differ. */
  readonly derivedFacts: readonly Diff<DerivedFact>[];
  /** The order in which tracks prevail, where it differs. */
  readonly trackOrder?: {
    /** The tracks of the first rulebook, the strongest first. */
    readonly from: readonly string[];
    /** The tracks of the second, the strongest first. */
    readonly to: readonly string[];
  };
  /** The rule sets by what they say of themselves: what they decide, of what, how, and when they are in force. */
  readonly ruleSets: readonly Diff<RuleSetHead>[];
  /** Where no day was given also the rules of rule sets that are in force on other days only. */
  readonly rules: readonly ChangedRule[];
}

/** How rulebooks are compared. */
export interface DiffOptions {
  /**
   * How many inputs are decided to find witnesses for the changed rules that decide a fact: from 1 to 1,000,000. Default:
   * 10,000. More take longer, and find more.
   */
  readonly tries?: number | undefined;
  /** The day by whose law the first rulebook is taken. Default: its own. Two days of one rulebook say what changed between them. */
  readonly fromDay?: string | undefined;
  /** The same of the second. */
  readonly toDay?: string | undefined;
}

/** The differences that `diffRulebooks` has returned, with the rulebooks that they are of, by which a text calls things. */
export const rulebookDiffs = madeHere<RulebookDiff>('diff', 'diffRulebooks');
const diffed = new WeakMap<RulebookDiff, readonly [Rulebook, Rulebook]>();

/** The two rulebooks of a difference. */
export function rulebooksOf(diff: RulebookDiff): readonly [Rulebook, Rulebook] {
  const rulebooks = diffed.get(rulebookDiffs.reliedOn(diff));
  if (rulebooks === undefined) throw new RangeError('every difference is kept with its rulebooks');
  return rulebooks;
}

const DEFAULT_TRIES = 10_000;
const TRIES = { of: COUNTED.inputs, least: 1, most: 1_000_000 };

/**
 * Says what changed between two rulebooks: provisions, parameters with their values, readings, rule sets and rules. For each changed rule it
 * names an input that was decided under both rulebooks, by their own readings, and found to differ; or says that nothing is
 * decided differently, where that is proved; or that nothing was found; or that it is not in force on the day by whose law it decides.
 * What rulebooks call things is not compared.
 *
 * @throws {InvalidOptionError} for a rulebook that was not checked, and an invalid or unknown option
 */
export function diffRulebooks(from: Rulebook, to: Rulebook, options: DiffOptions = {}): RulebookDiff {
  onlyOptions<DiffOptions>(options, { tries: true, fromDay: true, toDay: true });
  const days = { fromDay: textOption(options, 'fromDay'), toDay: textOption(options, 'toDay') };
  const [one, other] = [lawOn(from, 'fromDay', days), lawOn(to, 'toDay', days)];
  // Of no day in particular, all that the rulebooks have is compared: also values of other days.
  const whole = Object.values(days).every((day) => day === undefined);
  const [before, after] = whole ? [wholeRulebook(one), wholeRulebook(other)] : [one, other];
  const tries = wholeNumberOption(options, 'tries', TRIES) ?? DEFAULT_TRIES;
  const pair = { from: compiledWhole(one), to: compiledWhole(other) };
  const rules = ruleDiffs(pair.from, pair.to);
  const effects = effectsOf(rules, pair, tries);
  const ofOtherDays = whole ? rulesOfOtherDays(before, after) : [];
  const [head, otherHead] = [rulebookHead(wholeRulebook(one)), rulebookHead(wholeRulebook(other))];
  const fields = differingFields(head, otherHead);
  const [order = [], otherOrder = []] = [one, other].map((rulebook) => [...trackOrderOf(rulebook).strongestFirst]);
  const diff = rulebookDiffs.made({
    from: named(one),
    to: named(other),
    ...(fields.length === 0 ? {} : { head: { fields, from: head, to: otherHead } }),
    sources: diffsOf(before.sources, after.sources, ({ id }) => id),
    provisions: diffsOf(before.provisions, after.provisions, ({ id }) => id),
    parameters: diffsOf(before.parameters, after.parameters, ({ id }) => id),
    interpretations: diffsOf(before.interpretations, after.interpretations, ({ id }) => id),
    facts: diffsOf(before.facts ?? [], after.facts ?? [], ({ fact }) => fact),
    derivedFacts: diffsOf(before.derivedFacts, after.derivedFacts, ({ fact }) => fact),
    ...(order.join() === otherOrder.join() ? {} : { trackOrder: { from: order, to: otherOrder } }),
    ruleSets: diffsOf(before.ruleSets.map(ruleSetHead), after.ruleSets.map(ruleSetHead), ({ id }) => id),
    rules: [
      ...rules.map((rule, at): ChangedRule => ({ ...rule, effect: effects[at] ?? { kind: 'none-found', tried: 0 } })),
      ...ofOtherDays.map((rule): ChangedRule => ({ ...rule, effect: { kind: 'not-in-force' } })),
    ],
  });
  diffed.set(diff, [one, other]);
  return diff;
}

function named({ id, version, digest, title, lawAsOf }: Rulebook): DiffedRulebook {
  return { id, version, digest, title: { ...title }, ...(lawAsOf === undefined ? {} : { lawAsOf }) };
}

/** The law of a rulebook on the day that an option names, by which a day is refused. */
function lawOn(rulebook: Rulebook, option: 'fromDay' | 'toDay', days: DiffOptions): Rulebook {
  try {
    return reliedOn(rulebook, { lawAsOf: days[option] });
  } catch (error) {
    if (!(error instanceof InvalidOptionError) || error.option !== 'lawAsOf') throw error;
    throw error.ofOption(option);
  }
}

/** In the order of the second list, then what it no longer has. */
function diffsOf<Thing extends object>(
  from: readonly Thing[],
  to: readonly Thing[],
  idOf: (thing: Thing) => string,
): Diff<Thing>[] {
  const [before, after] = [new Map(from.map((it) => [idOf(it), it])), new Map(to.map((it) => [idOf(it), it]))];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id): Diff<Thing>[] => {
    const [one, other] = [before.get(id), after.get(id)];
    if (one === undefined) return other === undefined ? [] : [{ id, change: 'added', fields: [], to: structuredClone(other) }];
    if (other === undefined) return [{ id, change: 'removed', fields: [], from: structuredClone(one) }];
    const fields = differingFields(one, other);
    if (fields.length === 0) return [];
    return [{ id, change: 'changed', fields, from: structuredClone(one), to: structuredClone(other) }];
  });
}

function differingFields(one: object, other: object): string[] {
  const [before, after] = [one, other] as readonly Readonly<Record<string, unknown>>[];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]));
}

import type { Language } from '../../law/wording.js';
import type { Comparison } from '../condition.js';
import type { Fault } from '../load/invalid-rulebook.js';
import type { BlockWord, EachBlock, TableRule, WrittenRule } from './rule-block.js';
import type { When } from './written-condition.js';
import { WRITTEN_FAULTS } from './written-fault-words.js';
import { faultIn, type WrittenPlace, within } from './written-places.js';
import type { WrittenRuleSet } from './written-rule-set.js';

/** A comparison that a block makes, and where its fact and its value are written. */
export interface BlockCondition {
  readonly comparison: Comparison;
  readonly fact: WrittenPlace;
  readonly value: WrittenPlace;
}

/** A rule whose conditions may all come from a block or a table. */
export type RulePart = Omit<WrittenRule, 'when'> & { readonly when?: When | undefined };

/** One rule of a rule set, on its own or made from a block, with where it is written. */
export interface PlacedRule {
  readonly rule: RulePart;
  readonly place: WrittenPlace;
  /** Its name as it is written, with the braces of a block, and the value of the block that it is made for. */
  readonly template: string;
  readonly value?: string;
  /** The conditions that come before its own, from the block. */
  readonly first: readonly BlockCondition[];
}

/** What makes rules of the rows of a table. */
export interface TableRules {
  rulesOf(rule: TableRule, place: WrittenPlace, faults: Fault[]): PlacedRule[];
}

/** The rules of a rule set in their order, each block taken apart. What a block does not define is added to `faults`. */
export function placedRules(
  rules: WrittenRuleSet['rules'],
  place: WrittenPlace,
  tables: TableRules,
  faults: Fault[],
): PlacedRule[] {
  return rules.flatMap((rule, index) => {
    const here = within(place, index);
    if ('table' in rule) return tables.rulesOf(rule, here, faults);
    return 'each' in rule ? rulesOfBlock(rule, here, faults) : [{ rule, place: here, template: rule.name, first: [] }];
  });
}

function rulesOfBlock({ each, values, rules }: EachBlock, place: WrittenPlace, faults: Fault[]): PlacedRule[] {
  return Object.entries(values).flatMap(([value, words]) => {
    const comparison: Comparison = { fact: each, operator: 'is', value };
    const first = [{ comparison, fact: within(place, 'each'), value: within(place, 'values', value) }];
    return rules.map((rule, index): PlacedRule => {
      const here = within(place, 'rules', index);
      return {
        rule: filledRule(rule, { ...words, [each]: value }, here, faults),
        place: here,
        template: rule.name,
        value,
        first,
      };
    });
  });
}

/** A rule of a block, with the block's words in place of their names in braces. */
export function filledRule(
  rule: RulePart,
  words: Readonly<Record<string, BlockWord>>,
  place: WrittenPlace,
  faults: Fault[],
): RulePart {
  const filled = (text: string, language?: Language): string =>
    text.replace(/\{([\w.]+)\}/g, (whole, name: string) => {
      const word = Object.hasOwn(words, name) ? words[name] : undefined;
      if (typeof word === 'string') return word;
      if (word !== undefined && language !== undefined) return word[language];
      // Names of parameters have a dot and stay: a decision writes their values.
      if (!name.includes('.')) faults.push(faultIn(place, WRITTEN_FAULTS.noWord(whole)));
      return whole;
    });
  const deep = (data: unknown): unknown => {
    if (typeof data === 'string') return filled(data);
    if (Array.isArray(data)) return data.map(deep);
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, deep(inner)]));
  };
  const { zh, en, ...rest } = rule;
  return { ...(deep(rest) as typeof rest), zh: filled(zh, 'zh'), en: filled(en, 'en') };
}

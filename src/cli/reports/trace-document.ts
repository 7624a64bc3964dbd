import type { RuleSetTrace } from '../../decide/decision.js';
import type { Block, TreeNode } from '../../document/block.js';
import type { ComparisonTrace, ConditionTrace } from '../../evaluate/trace.js';
import { EVERY_INPUT } from '../../facts/subjects/every-input.js';
import type { Language } from '../../law/wording.js';
import { foldCondition } from '../../rulebook/condition.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { TruthName } from '../../rulebook/truth.js';
import { vocabularyOf } from '../../rulebook/vocabulary.js';
import { GIVEN_TERMS, OPERATOR_TERMS, UNKNOWN_TERM } from '../../words/comparison-terms.js';
import { COMPONENT_TERMS } from '../../words/decision-terms.js';
import { instalmentsText } from '../../words/phrases.js';
import { LABELS } from '../words/label-words.js';

const MARKS: Readonly<Record<TruthName, string>> = { true: '✓', false: '✗', unknown: '?' };

/** Makes the tree of a trace: each rule set, its rules, and every condition as it was found. */
export function traceDocument(rulebook: Rulebook, lang: Language): (trace: readonly RuleSetTrace[]) => Block[] {
  const titles = new Map([...vocabularyOf(rulebook, EVERY_INPUT)].map(([name, { title }]) => [name, title[lang]]));
  const named = (name: string) => `${titles.get(name) ?? name} [${name}]`;
  const ruleSetTitles = new Map(rulebook.ruleSets.map(({ id, title }) => [id, title[lang]]));

  const conditionTitles = new Map((rulebook.conditions ?? []).map(({ id, title }) => [id, title[lang]]));

  /** A group is called by the name of the condition that it stands for. */
  const group = (
    { named, result }: Pick<ConditionTrace, 'result'> & { readonly named?: string | undefined },
    label: string,
    children: readonly TreeNode[],
  ): TreeNode => {
    const text = named === undefined ? label : `${conditionTitles.get(named) ?? named} [${named}]: ${label}`;
    return { text: `${MARKS[result]} ${text}`, children };
  };
  const comparison = ({ fact, operator, value, expected, from, result }: ComparisonTrace): string => {
    if (operator === 'given') return `${MARKS[result]} ${named(fact)} ${GIVEN_TERMS[expected === true ? 'yes' : 'no'][lang]}`;
    const found = value === undefined ? UNKNOWN_TERM[lang] : String(value);
    const wanted = expected === undefined ? UNKNOWN_TERM[lang] : [expected].flat().join(' / ');
    const source = from === undefined ? '' : ` [${from}]`;
    // For an `is` that holds, the expected value is the actual one.
    const actual = operator === 'is' && result === 'true' ? '' : ` — ${LABELS.butIs[lang]} ${found}`;
    return `${MARKS[result]} ${named(fact)} ${OPERATOR_TERMS[operator][lang]} ${wanted}${source}${actual}`;
  };
  const condition = (trace: ConditionTrace): TreeNode => {
    return foldCondition<TreeNode, ConditionTrace>(trace, {
      all: (children, own) => group(own, LABELS.all[lang], children),
      any: (children, own) => group(own, LABELS.any[lang], children),
      not: (child, own) => group(own, LABELS.not[lang], [child]),
      comparison: (found) => ({ text: comparison(found), children: [] }),
    });
  };
  /** The `all` at the root of a rule's conditions is left out, because it goes without saying. */
  const root = (trace: ConditionTrace): TreeNode[] =>
    'all' in trace && trace.named === undefined ? trace.all.map(condition) : [condition(trace)];
  const ruleSet = ({ ruleSet: id, instalment, component, conclusion, rules }: RuleSetTrace): TreeNode => {
    const place =
      instalment === undefined || component === undefined
        ? ''
        : ` · ${instalmentsText([instalment], lang)} · ${COMPONENT_TERMS[component][lang]}`;
    const concluded = typeof conclusion === 'string' ? conclusion : conclusion.join(', ') || '—';
    return {
      text: `${ruleSetTitles.get(id) ?? id} [${id}]${place} → ${concluded}`,
      children: rules.map(({ rule, result, conditions }) => ({
        text: `${MARKS[result]} ${rule}`,
        children: root(conditions),
      })),
    };
  };
  return (trace) => [
    { kind: 'heading', level: 3, text: LABELS.trace[lang] },
    { kind: 'tree', nodes: trace.map(ruleSet) },
  ];
}

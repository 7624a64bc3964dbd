import { statementOf } from '../../decide/statement.js';
import { type Conclusion, sameConclusion } from '../../rulebook/rule-set.js';
import { TRUE } from '../../rulebook/truth.js';
import {
  any,
  type Branch,
  cases,
  column,
  type Expression,
  flag,
  isNull,
  number,
  unknown,
  when,
} from '../statement/expression.js';
import { type NamedQuery, named, type Query, type Selected } from '../statement/query.js';
import { conditionSql } from './condition-sql.js';
import type { MissingFields } from './missing-sql.js';
import { type OpenRule, OTHERWISE, type SqlRulebook, type SqlRuleSet } from './sql-rulebook.js';

/**
 * The step that decides a rule set: a column for the truth of each rule and, under the hit policy `first`, a column for the rule
 * that decides; with `missing`, also a column for the facts that are missing while none can be told.
 */
export function ruleSetStep(
  set: SqlRuleSet,
  rulebook: SqlRulebook,
  from: string,
  missing: MissingFields | undefined,
): NamedQuery {
  const { ruleSet, rules, conclusions, column: name } = set;
  const truths = rules.map((rule) => truthOf(rule, rulebook));
  const { zh, en } = ruleSet.title;
  const comment = [`${ruleSet.id} ${zh}, ${en}: decides ${ruleSet.decides}`];
  const tried: Query = { passThrough: true, selected: truths, from: named(from) };
  if (ruleSet.hitPolicy === 'collect') return { name, comment, query: tried };
  const numbers = [...conclusions].map(([at, { type }]) => `${at} ${type}`).join(', ');
  const decided: Query = {
    passThrough: true,
    selected: [{ expression: firstHit(rules, 0, conclusions.get(OTHERWISE), undefined), name, comment: numbers }],
    from: truths.length === 0 ? named(from) : { kind: 'query', query: tried, alias: 'rules' },
  };
  if (missing === undefined) return { name, comment, query: decided };
  const lacking = { expression: missing.of(set), name: set.missingColumn, comment: 'the facts that would settle it, as bits' };
  return {
    name,
    comment,
    query: { passThrough: true, selected: [lacking], from: { kind: 'query', query: decided, alias: 'decided' } },
  };
}

function truthOf({ rule, number: at, condition, column: name }: OpenRule, rulebook: SqlRulebook): Selected {
  const { en, provisions } = rule.event.params;
  const statement = statementOf(en, 'en', rulebook.compiled);
  return {
    expression: condition === TRUE ? flag(true) : conditionSql(condition, rulebook),
    name,
    comment: `rule ${at}: ${statement} (${provisions.join(', ')})`,
  };
}

/**
 * The number of the conclusion: the first rule that holds, or NULL if an unknown rule before it concludes something else. This
 * is the SQL of `firstHit` (`evaluate/first-hit.ts`), which defines it.
 *
 * @param open the conclusion of the rules that are unknown so far; `undefined` if none is
 */
export function firstHit(
  rules: readonly OpenRule[],
  from: number,
  otherwise: Conclusion | undefined,
  open: Conclusion | undefined,
): Expression {
  const agrees = (conclusion: Conclusion | undefined) => open === undefined || sameConclusion(conclusion, open);
  const rest = rules.slice(from);
  const undetermined = unknown();
  if (!agrees(otherwise) && !rest.some(({ conclusion }) => agrees(conclusion))) return undetermined;
  const branches: Branch[] = [];
  for (const [at, rule] of rest.entries()) {
    const truth = column(rule.column);
    const settles = agrees(rule.conclusion);
    if (rule.condition === TRUE) return ended(branches, settles ? number(rule.number) : undetermined);
    if (!settles) {
      branches.push(when(any([truth, isNull(truth)]), undetermined));
      continue;
    }
    branches.push(when(truth, number(rule.number)));
    if (open === undefined) {
      branches.push(when(isNull(truth), firstHit(rules, from + at + 1, otherwise, rule.conclusion)));
    }
  }
  return ended(branches, agrees(otherwise) ? number(OTHERWISE) : undetermined);
}

/** A CASE without superfluous branches: one without ELSE gives NULL anyway. */
function ended(branches: readonly Branch[], otherwise: Expression): Expression {
  const telling = [...branches];
  while (otherwise.kind === 'null' && telling.at(-1)?.result.kind === 'null') telling.pop();
  if (telling.length === 0) return otherwise;
  return otherwise.kind === 'null' ? cases(telling) : cases(telling, otherwise);
}

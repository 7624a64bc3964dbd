import { type Fault, pointerOf } from './invalid-rulebook.js';

const FORMS = ['all', 'any', 'not', 'fact'] as const;

/**
 * How deep conditions may stand in each other: deeper than any law reads, and no deeper than they can be walked. The rules
 * of the shipped rulebooks are at most a third of it.
 */
export const MOST_NESTED = 40;

type Path = readonly (string | number)[];

/**
 * Conditions of rulebook data that are of two forms at once, or too deep. It is asked before the schema is, which tries
 * each form of each condition: what had several all the way down would keep it busy for ever.
 */
export function conditionShapeFaults(data: unknown): Fault[] {
  const faults: Fault[] = [];
  const waiting: { readonly condition: unknown; readonly path: Path; readonly depth: number }[] = [];
  listOf(property(data, 'ruleSets')).forEach((ruleSet, index) => {
    const path = ['ruleSets', index];
    listOf(property(ruleSet, 'rules')).forEach((rule, at) => {
      waiting.push({ condition: property(rule, 'conditions'), path: [...path, 'rules', at, 'conditions'], depth: 1 });
    });
    const meant = property(property(ruleSet, 'otherwise'), 'conditions');
    waiting.push({ condition: meant, path: [...path, 'otherwise', 'conditions'], depth: 1 });
  });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { condition, path, depth } = next;
    const forms = FORMS.filter((form) => property(condition, form) !== undefined);
    if (forms.length > 1)
      faults.push({ pointer: pointerOf(path), message: `has ${forms.join(' and ')}, of which a condition has one` });
    if (depth > MOST_NESTED)
      faults.push({ pointer: pointerOf(path), message: `stands deeper than ${MOST_NESTED} conditions in each other` });
    if (forms.length > 1 || depth > MOST_NESTED) continue;
    const inner = (name: 'all' | 'any') =>
      listOf(property(condition, name)).map((one, at) => ({ condition: one, path: [...path, name, at], depth: depth + 1 }));
    for (const one of [...inner('all'), ...inner('any')]) waiting.push(one);
    const negated = property(condition, 'not');
    if (negated !== undefined) waiting.push({ condition: negated, path: [...path, 'not'], depth: depth + 1 });
  }
  return faults.reverse();
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

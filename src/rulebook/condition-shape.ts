import { RULEBOOK_FAULTS as FAULTS } from './load/fault-words.js';
import { type Fault, faultAt } from './load/invalid-rulebook.js';

const FORMS = ['all', 'any', 'not', 'fact', 'condition'] as const;

/**
 * How deep conditions may be nested: deeper than any law reads, and still walked by recursion. The shipped rules use at most a
 * third of it.
 */
export const MOST_NESTED = 40;

/** How many conditions a rule may have. No sentence of law has as many; the shipped rules have about thirty. */
const MOST_CONDITIONS = 1_000;

type Path = readonly (string | number)[];

interface Waiting {
  readonly condition: unknown;
  readonly path: Path;
  readonly depth: number;
  /** The rule's conditions as a whole, and how many of them have been looked at. */
  readonly root: { readonly path: Path; conditions: number };
}

function rootAt(condition: unknown, path: Path): Waiting {
  return { condition, path, depth: 1, root: { path, conditions: 0 } };
}

/**
 * Conditions of rulebook data that have two forms at once, are nested too deep or are too many. This is checked before the
 * schema, which tries every form of each condition and would never end on conditions of several forms at every level.
 */
export function conditionShapeFaults(data: unknown): Fault[] {
  return listOf(property(data, 'ruleSets')).flatMap((ruleSet, index) => {
    const path = ['ruleSets', index];
    const rules = listOf(property(ruleSet, 'rules')).flatMap((rule, at) =>
      shapeFaults(property(rule, 'conditions'), [...path, 'rules', at, 'conditions']),
    );
    const meant = property(property(ruleSet, 'otherwise'), 'conditions');
    return [...rules, ...shapeFaults(meant, [...path, 'otherwise', 'conditions'])];
  });
}

/** What is wrong with the shape of one condition, or of what should be one. */
export function shapeFaults(condition: unknown, path: Path): Fault[] {
  const faults: Fault[] = [];
  const waiting: Waiting[] = [rootAt(condition, path)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { condition, path, depth, root } = next;
    root.conditions++;
    if (root.conditions > MOST_CONDITIONS) {
      if (root.conditions === MOST_CONDITIONS + 1) faults.push(faultAt(root.path, FAULTS.manyConditions(MOST_CONDITIONS)));
      continue;
    }
    const forms = FORMS.filter((form) => property(condition, form) !== undefined);
    if (forms.length > 1) faults.push(faultAt(path, FAULTS.severalForms(forms)));
    if (depth > MOST_NESTED) faults.push(faultAt(path, FAULTS.deepCondition(MOST_NESTED)));
    if (forms.length > 1 || depth > MOST_NESTED) continue;
    const inner = (name: 'all' | 'any') =>
      listOf(property(condition, name)).map((one, at) => ({ condition: one, path: [...path, name, at], depth: depth + 1, root }));
    for (const one of [...inner('all'), ...inner('any')]) waiting.push(one);
    const negated = property(condition, 'not');
    if (negated !== undefined) waiting.push({ condition: negated, path: [...path, 'not'], depth: depth + 1, root });
  }
  return faults;
}

/** A property of a value, if it is an object that has it. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The value if it is a list, otherwise an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

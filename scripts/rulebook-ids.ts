import type { FactType } from '../src/facts/fact.js';
import { expectation } from '../src/facts/fact.js';
import { EVERY_INPUT } from '../src/facts/subjects/every-input.js';
import type { Wording } from '../src/law/wording.js';
import type { Rulebook } from '../src/rulebook/rulebook.js';
import { vocabularyOf } from '../src/rulebook/vocabulary.js';

/** The module in which the ids of a shipped rulebook are types, so that the compiler knows them: no law, and nothing at run time. */
export function rulebookIdsModule(rulebook: Rulebook, name: string): string {
  const { id, interpretations, parameters, ruleSets, provisions, title } = rulebook;
  const facts = [...vocabularyOf(rulebook, EVERY_INPUT).values()].flatMap(({ name: fact, origin }) =>
    origin === 'parameter' || origin === 'reading' ? [] : [fact],
  );
  const rules = ruleSets.flatMap((ruleSet) => [
    ...ruleSet.rules.map((rule) => rule.name),
    ...(ruleSet.otherwise === undefined ? [] : [`${ruleSet.id}/otherwise`]),
  ]);
  return `// Generated from rules/${id} by scripts/rulebook-ids.ts; a test fails where it is not current:
// UPDATE_APPROVED=1 npx vitest run --project core test/rulebook/shipped

${comment('', both(title))}
export interface ${name} {
  /** The rulebook's own id. */
  readonly id: ${text(id)};
  /** The readings to choose from, by interpretation. */
  readonly readings: ${record(interpretations.map((it) => member(it.id, union(it.readings.map((reading) => reading.id)), [both(it.question), ...it.readings.map((reading) => `- \`${reading.id}\` (${reading.standing}): ${both(reading)}`)])))};
  /** The parameters, with how their values are written. */
  readonly parameters: ${record(parameters.map((it) => member(it.id, 'string', [both(it.title), `${expectation({ kind: it.type } as FactType)}. The law's: \`${it.value}\`.`])))};
  /** The ids of its interpretations: on which of them something turns. */
  readonly interpretation: keyof ${name}['readings'];
  /** The ids of its parameters: what a caller may set another value of. */
  readonly parameter: keyof ${name}['parameters'];
  /** The ids of its rule sets; a finding names the one that it comes from. */
  readonly ruleSet: ${union(ruleSets.map((it) => it.id))};
  /** The names of its rules, and \`<rule set>/otherwise\`. */
  readonly rule: ${union(rules)};
  /** The ids of its provisions, which findings cite. */
  readonly provision: ${union(provisions.map((it) => it.id))};
  /** What rules test: facts of the input, facts derived and decided. */
  readonly fact: ${union(facts)};
}
`;
}

/** An object of some members; of none, in words that say so. */
const record = (members: readonly string[]) =>
  members.length === 0 ? 'Readonly<Record<never, string>>' : `{\n${members.join('\n')}\n  }`;

const both = ({ zh, en }: Wording) => `${zh} — ${en}`;
const text = (value: string) => `'${value}'`;
const union = (values: readonly string[]) => `\n${[...new Set(values)].map((value) => `    | ${text(value)}`).join('\n')}`;

function member(id: string, type: string, lines: readonly string[]): string {
  return `${comment('    ', ...lines)}\n    readonly ${text(id)}: ${type};`;
}

function comment(indent: string, ...lines: readonly string[]): string {
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line.replaceAll('*/', '* /')}`).join('\n')}\n${indent} */`;
}

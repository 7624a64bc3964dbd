import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Wording } from '../../src/law/wording.js';
import { ningxia2020 } from '../../src/rulebook/shipped/ningxia-2020.js';
import { type JsonSchema, jsonSchemaOf } from '../../src/schema/json-schema.js';
import { RESULT_TERMS, VERDICT_TERMS } from '../../src/words/audit-terms.js';
import { OPERATOR_TERMS, TRUTH_TERMS } from '../../src/words/comparison-terms.js';
import {
  ARRANGEMENT_TERMS,
  COMPONENT_TERMS,
  COMPOSITE_FEE_TERMS,
  COUNTER_GUARANTEE_TERMS,
  FEE_TERMS,
  RATE_BASIS_TERMS,
  RE_GUARANTEE_TERMS,
  WAIVER_TERMS,
} from '../../src/words/decision-terms.js';
import { inclusiveTerms } from '../../src/words/inclusive-text.js';
import { FORCE_TERMS } from '../../src/words/law-terms.js';
import { limbTerms, outcomeTerms, trackTerms } from '../../src/words/rulebook-terms.js';

const rulebook = ningxia2020();

type Terms = Readonly<Record<string, Wording>>;

/** The words for the values of decisions and audits, by the end of the path at which JSON has them. */
const TERMS: Readonly<Record<string, Terms>> = {
  'inclusive.value': inclusiveTerms(rulebook),
  'inclusive.limb': limbTerms(rulebook),
  track: trackTerms(rulebook),
  outcome: outcomeTerms(rulebook),
  'penaltyInterest.waived': WAIVER_TERMS,
  'penaltyInterest.rateBasis': RATE_BASIS_TERMS,
  'guarantees.arrangement': ARRANGEMENT_TERMS,
  'guarantees.fee.verdict': FEE_TERMS,
  'guarantees.compositeFee.verdict': COMPOSITE_FEE_TERMS,
  'guarantees.reGuaranteeFee.verdict': RE_GUARANTEE_TERMS,
  'guarantees.counterGuarantee': COUNTER_GUARANTEE_TERMS,
  component: COMPONENT_TERMS,
  force: FORCE_TERMS,
  alsoForce: FORCE_TERMS,
  operator: OPERATOR_TERMS,
  'rules.result': TRUTH_TERMS,
  'conditions.result': TRUTH_TERMS,
  'all.result': TRUTH_TERMS,
  'any.result': TRUTH_TERMS,
  'not.result': TRUTH_TERMS,
  'audit.verdict': VERDICT_TERMS,
  'otherwise.result': RESULT_TERMS,
  'open.chosen': RESULT_TERMS,
  'undetermined.mayBe': RESULT_TERMS,
};

/** Every choice of a value in a schema, with the path to it. A schema that contains itself is entered once on each path. */
function choicesIn(schema: JsonSchema, path: string, root: JsonSchema, within: readonly string[] = []): [string, string[]][] {
  const referred = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  if (referred !== undefined) {
    const meant = (root.$defs as Readonly<Record<string, JsonSchema>> | undefined)?.[referred];
    return meant === undefined || within.includes(referred) ? [] : choicesIn(meant, path, root, [...within, referred]);
  }
  const parts = [schema.items, schema.additionalProperties, schema.anyOf, schema.oneOf, schema.allOf].flat();
  return [
    ...(schema.enum === undefined ? [] : [[path, schema.enum.map(String)] as [string, string[]]]),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
      typeof part === 'object' ? choicesIn(part, `${path}.${name}`, root, within) : [],
    ),
    ...parts.flatMap((part) =>
      typeof part === 'object' && part !== null ? choicesIn(part as JsonSchema, path, root, within) : [],
    ),
  ];
}

const choices = (['decision', 'audit'] as const).flatMap((name) => {
  const schema = jsonSchemaOf(name);
  return choicesIn(schema, name, schema);
});

const endOf = (path: string) => Object.keys(TERMS).find((end) => `.${path}`.endsWith(`.${end}`));

// What JSON says and what is printed, side by side. To write it anew: UPDATE_APPROVED=1 npx vitest run --project core test/words
const PAGE = 'docs/values.md';

function page(): string {
  const ends = [...new Set(choices.map(([path]) => endOf(path) ?? path))];
  const rows = [...new Set(ends.map((end) => TERMS[end]))].flatMap((terms) => {
    const alike = ends.filter((end) => TERMS[end] === terms);
    const values = new Set(choices.filter(([path]) => alike.includes(endOf(path) ?? '')).flatMap(([, each]) => each));
    const fields = alike.map((end) => `\`${end}\``).join(', ');
    return [...values].map(
      (value) => `| ${fields} | \`${value}\` | ${LANGUAGES.map((lang) => terms?.[value]?.[lang]).join(' | ')} |`,
    );
  });
  return `# JSON 的值与印出的用语 · The values in JSON, and the words that are printed

判定与核查的 JSON 中每一个有固定取值的字段,及其在报告、说明、告知书和手册中的用语(以宁夏2020年通知的规则手册为准)。本页由
\`src/words\` 生成,请勿直接修改。

Every field of a decision or an audit that has a fixed choice of values in JSON, and the words for them in reports,
explanations, letters and the handbook (under the rulebook of the Ningxia notice of 2020). This page is generated from
\`src/words\`; do not edit it.

| 字段 field | JSON | 中文 | English |
|---|---|---|---|
${rows.join('\n')}
`;
}

if (process.env.UPDATE_APPROVED === '1') writeFileSync(PAGE, page());

describe('the values of decisions and audits', () => {
  it('are choices that the schemas list', () => expect(choices.length).toBeGreaterThan(40));

  it.each(choices)('have words in both languages: %s', (path, values) => {
    const terms = TERMS[endOf(path) ?? ''] ?? {};
    for (const value of values) for (const lang of LANGUAGES) expect(terms[value]?.[lang] ?? '', value).not.toBe('');
  });

  it('stand beside their words on a page that is current', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(page());
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOAN_FIELDS } from '../../src/facts/loan/loan-fields.js';
import { LANGUAGES } from '../../src/law/wording.js';
import { readRulebook } from '../../src/node/index.js';
import { type JsonSchema, jsonSchemaOf } from '../../src/schema/json-schema.js';
import { labels, type ValueLabels } from '../../src/words/labels.js';

const TERMS: Readonly<Record<string, ValueLabels>> = labels().values;

/** Every choice of a value in a schema, with the path to it. A schema that contains itself is entered once on each path. */
function choicesIn(schema: JsonSchema, path: string, root: JsonSchema, within: readonly string[] = []): [string, string[]][] {
  const referred = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  if (referred !== undefined) {
    const meant = (root.$defs as Readonly<Record<string, JsonSchema>> | undefined)?.[referred];
    return meant === undefined || within.includes(referred) ? [] : choicesIn(meant, path, root, [...within, referred]);
  }
  const listed = schema.enum ?? (typeof schema.const === 'string' ? [schema.const] : []);
  const parts = [schema.items, schema.additionalProperties, schema.anyOf, schema.oneOf, schema.allOf].flat();
  return [
    ...(listed.length === 0 ? [] : [[path, listed.map(String)] as [string, string[]]]),
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
  const textOf = (end: string) => JSON.stringify(TERMS[end]);
  const rows = [...new Set(ends.map(textOf))].flatMap((text) => {
    const alike = ends.filter((end) => textOf(end) === text);
    const terms = TERMS[alike[0] ?? ''];
    const values = new Set(choices.filter(([path]) => alike.includes(endOf(path) ?? '')).flatMap(([, each]) => each));
    const fields = alike.map((end) => `\`${end}\``).join(', ');
    // In one order, whichever form of an answer has which.
    return Object.keys(terms ?? {})
      .filter((value) => values.has(value))
      .map((value) => `| ${fields} | \`${value}\` | ${LANGUAGES.map((lang) => terms?.[value]?.[lang]).join(' | ')} |`);
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

  it('are labels for whoever shows them, with the fields of a loan and those that a rulebook declares', () => {
    const { fields } = labels();
    expect(Object.keys(fields)).toEqual([...LOAN_FIELDS.keys()]);
    for (const { name, values = {} } of Object.values(fields)) {
      for (const words of [name, ...Object.values(values)]) for (const lang of LANGUAGES) expect(words[lang]).not.toBe('');
    }
    const own = labels({ rulebook: readRulebook('fixtures/rulebooks/hard-hit-industries') });
    expect(own.fields['extensions.industry']?.values?.catering).toEqual({ zh: '餐饮业', en: 'catering' });
  });
});

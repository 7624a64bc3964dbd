import * as z from 'zod/mini';
import { ASSESSED_SUBJECTS, SUBJECT_NAMES } from '../assess/assessed-subjects.js';
import { auditSchema } from '../audit/result.js';
import { decisionSchema } from '../decide/decision.js';
import type { FactType } from '../facts/fact.js';
import { fields } from '../facts/input/field.js';
import { loanSchema } from '../facts/loan/loan-schema.js';
import { servicingSchema } from '../facts/loan/servicing.js';
import { auditFixtureSchema, fixtureSchema, subjectFixtureSchema } from '../fixture/fixture.js';
import type { Wording } from '../law/wording.js';
import { rulebookWordsSchema } from '../rulebook/rulebook-words.js';
import { writtenConditionSchema } from '../rulebook/written/written-condition.js';
import { writtenRuleSetSchema } from '../rulebook/written/written-rule-set.js';
import { factMappingSchemas } from '../sql/source/fact-mapping.js';
import { INSTALMENT_COLUMNS, LOAN_COLUMNS, mappingSchema } from '../sql/source/mapping.js';

/** The schemas that are published. */
export const JSON_SCHEMA_NAMES = [
  'loan',
  'decision',
  'rule-set',
  'rulebook-words',
  'fixture',
  'subject-fixture',
  'servicing',
  'audit',
  'audit-fixture',
  'mapping',
  ...SUBJECT_NAMES,
] as const;
export type JsonSchemaName = (typeof JSON_SCHEMA_NAMES)[number];

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

interface Published {
  readonly schema: z.core.$ZodType;
  readonly title: Wording;
}

function published(name: JsonSchemaName): Published {
  switch (name) {
    case 'loan':
      return { schema: loanSchema, title: { zh: '贷款', en: 'a loan, as its holder describes it' } };
    case 'decision':
      return { schema: decisionSchema, title: { zh: '决定', en: 'the decision on a loan, with the provisions it rests on' } };
    case 'rule-set':
      return { schema: writtenRuleSetSchema, title: { zh: '规则集', en: 'a rule set of a rulebook' } };
    case 'rulebook-words':
      return { schema: rulebookWordsSchema, title: { zh: '规则手册的用语', en: 'what a rulebook calls things' } };
    case 'fixture':
      return {
        schema: fixtureSchema,
        title: { zh: '用例文件', en: 'a file of fixture loans and what is to be decided for them' },
      };
    case 'subject-fixture':
      return {
        schema: subjectFixtureSchema,
        title: { zh: '其他对象的用例文件', en: 'a file of fixtures of another subject than a loan' },
      };
    case 'servicing':
      return { schema: servicingSchema, title: { zh: '贷款办理情况', en: 'what was done about a loan' } };
    case 'audit':
      return { schema: auditSchema, title: { zh: '核查结果', en: 'the audit of what was done about a loan' } };
    case 'audit-fixture':
      return {
        schema: auditFixtureSchema,
        title: { zh: '核查用例文件', en: 'a file of fixture loans, what was done about them, and what an audit is to find' },
      };
    case 'mapping':
      return {
        schema: mappingSchema,
        title: { zh: '列映射', en: "how the columns of a bank's tables or files give the facts of loans" },
      };
    default:
      return ASSESSED_SUBJECTS[name];
  }
}

/** The JSON Schema of an input or a result of the library, made from the schema that the library checks with. */
export function jsonSchemaOf(name: JsonSchemaName): JsonSchema {
  const { schema, title } = published(name);
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: named(),
    override({ zodSchema, jsonSchema }) {
      const meaning = fields.get(zodSchema);
      if (meaning === undefined) return;
      jsonSchema.title = meaning.zh;
      jsonSchema.description = [`${meaning.zh} — ${meaning.en}`, ...unitOf(meaning.type)].join('; ');
      if (meaning.type?.kind === 'date') jsonSchema.format = 'date';
    },
  });
  const schemaUri = $schema === undefined ? {} : { $schema };
  return { ...schemaUri, $id: `urn:liubao-rules:${name}`, title: title.zh, description: `${title.zh} — ${title.en}`, ...rest };
}

/** The names of shared parts under `$defs`. */
function named() {
  const names = z.registry<{ id: string }>();
  names.add(writtenConditionSchema, { id: 'condition' });
  for (const [id, schema] of factMappingSchemas([...LOAN_COLUMNS, ...INSTALMENT_COLUMNS])) names.add(schema, { id });
  return names;
}

// In words, because validators in strict mode refuse unknown keywords.
function unitOf(type: FactType | undefined): string[] {
  switch (type?.kind) {
    case 'money':
      return ['单位:元 unit: yuan'];
    case 'rate':
      return ['单位:年化小数(0.0435即4.35%) unit: fraction a year (0.0435 is 4.35 %)'];
    case 'date':
      return ['格式:YYYY-MM-DD format: YYYY-MM-DD'];
    default:
      return [];
  }
}

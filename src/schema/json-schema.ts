import * as z from 'zod/mini';
import { ASSESSED_SUBJECTS, SUBJECT_NAMES } from '../assess/assessed-subjects.js';
import { auditSchema } from '../audit/result.js';
import { decisionSchema } from '../decide/decision.js';
import type { FactType } from '../facts/fact.js';
import { fields } from '../facts/input/field.js';
import { loanSchema } from '../facts/loan/loan-schema.js';
import { servicingSchema } from '../facts/loan/servicing.js';
import { INPUT_FACT_NAMES } from '../facts/subjects/every-input.js';
import { auditFixtureSchema, fixtureSchema, subjectFixtureSchema } from '../fixture/fixture.js';
import { daySchema } from '../law/day-schema.js';
import type { Wording } from '../law/wording.js';
import { factMappingSchemas } from '../mapping/fact-mapping.js';
import { INSTALMENT_COLUMNS, LOAN_COLUMNS, mappingSchema } from '../mapping/mapping.js';
import { decisionRecordSchema, sealedRecordSchema } from '../record/sealed-record.js';
import { factNameSchema } from '../rulebook/condition.js';
import { ADDITION_KEYS } from '../rulebook/own/extend-rulebook.js';
import { FILE_SCHEMAS, type RulebookFileKind } from '../rulebook/written/file-schemas.js';
import { writtenConditionSchema } from '../rulebook/written/written-condition.js';
import { KEY_WORDS, SCHEMA_TITLES } from './schema-words.js';

/** The schemas of the files that people write: an editor completes and checks a file that names its schema as `$schema`. */
export const WRITTEN_FILES = [
  ...(Object.keys(FILE_SCHEMAS) as RulebookFileKind[]),
  'fixture',
  'subject-fixture',
  'audit-fixture',
  'mapping',
] as const;

/** The schemas that are published. */
export const JSON_SCHEMA_NAMES = [
  'loan',
  'decision',
  'servicing',
  'audit',
  'record',
  ...WRITTEN_FILES,
  ...SUBJECT_NAMES,
] as const;
export type JsonSchemaName = (typeof JSON_SCHEMA_NAMES)[number];

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

const SCHEMAS = {
  loan: loanSchema,
  decision: decisionSchema,
  servicing: servicingSchema,
  audit: auditSchema,
  record: z.extend(sealedRecordSchema, { decision: z.extend(decisionSchema, { record: decisionRecordSchema }) }),
  mapping: mappingSchema,
  fixture: fixtureSchema,
  'subject-fixture': subjectFixtureSchema,
  'audit-fixture': auditFixtureSchema,
  ...FILE_SCHEMAS,
} as const;

interface Published {
  readonly schema: z.core.$ZodType;
  readonly title: Wording;
}

function published(name: JsonSchemaName): Published {
  return name in SCHEMAS
    ? { schema: SCHEMAS[name as keyof typeof SCHEMAS], title: SCHEMA_TITLES[name as keyof typeof SCHEMAS] }
    : ASSESSED_SUBJECTS[name as (typeof SUBJECT_NAMES)[number]];
}

// Validators may take `format` for a mere note, but none a pattern.
const DAY = { format: 'date', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' };

/**
 * The names that a condition may test: those of the library, which an editor completes; those that a rulebook declares; parameters and
 * readings; and what is computed or decided, of which a rulebook gives the names. Nothing of that is a fact of the borrower.
 */
const FACT_NAMES: readonly JsonSchema[] = [
  { enum: [...INPUT_FACT_NAMES] },
  { pattern: '^extensions\\.[a-zA-Z][a-zA-Z0-9]*$' },
  { pattern: '^(param|reading):.+$' },
  // A block may give a part of the name in braces.
  { pattern: '^(?!borrower\\.)[a-zA-Z][a-zA-Z-]*\\.[a-zA-Z{][a-zA-Z0-9.{}-]*$' },
];

/** The JSON Schema of an input or a result of the library, made from the schema that the library checks with. */
export function jsonSchemaOf(name: JsonSchemaName): JsonSchema {
  const { schema, title } = published(name);
  const isWritten = (WRITTEN_FILES as readonly string[]).includes(name);
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: named(),
    override: isWritten ? withFactNames : withMeaning,
  });
  const schemaUri = $schema === undefined ? {} : { $schema };
  const content = isWritten ? asWritten(rest, name) : rest;
  return { ...schemaUri, $id: `urn:liubao-rules:${name}`, title: title.zh, description: `${title.zh} — ${title.en}`, ...content };
}

/** Adds to the JSON Schema of a field what it means and its unit. */
export function withMeaning({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: JsonSchema;
}): void {
  // A key that only another form has: no other key is allowed anyway.
  for (const [key, inner] of Object.entries(jsonSchema.properties ?? {})) {
    if (typeof inner === 'object' && inner.not !== undefined) delete jsonSchema.properties?.[key];
  }
  if (zodSchema === daySchema) Object.assign(jsonSchema, DAY);
  const meaning = fields.get(zodSchema);
  if (meaning === undefined) return;
  jsonSchema.title = meaning.zh;
  jsonSchema.description = [`${meaning.zh} — ${meaning.en}`, ...unitOf(meaning.type)].join('; ');
  if (meaning.type?.kind === 'date') Object.assign(jsonSchema, DAY);
}

/** Adds the same, and the names of facts that people write. */
function withFactNames(part: Parameters<typeof withMeaning>[0]): void {
  if (part.zodSchema === factNameSchema) Object.assign(part.jsonSchema, { anyOf: FACT_NAMES });
  withMeaning(part);
}

/** The schema of a file that people write: it may name its schema, and its keys say what they mean. */
function asWritten(schema: JsonSchema, name: string): JsonSchema {
  const { properties = {}, propertyNames, ...rest } = schema;
  const own = { $schema: { type: 'string' as const }, ...properties };
  // The names of a file that lists things by name have a form, which `$schema` does not have.
  const names = propertyNames === undefined ? {} : { propertyNames: { anyOf: [{ const: '$schema' }, propertyNames] } };
  const whole = { ...rest, properties: own, ...names } as JsonSchema;
  return describedKeys(name === 'rulebook' ? asOwnFile(whole) : whole, name) as JsonSchema;
}

/**
 * The schema of `rulebook.json`: what adds to another rulebook says no more of itself than its name, and need not say that; what
 * amends another may repeal parts of it.
 */
function asOwnFile({ required = [], ...schema }: JsonSchema): JsonSchema {
  const has = (keys: readonly string[]): JsonSchema => ({
    properties: Object.fromEntries(keys.map((key) => [key, {}])),
    required: [...keys],
  });
  return {
    ...schema,
    allOf: [
      {
        if: has(['extends']),
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { propertyNames: { enum: ['$schema', 'extends', ...ADDITION_KEYS] } },
        else: has(required),
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { if: has(['repeals']), then: has(['amends']) },
    ],
  };
}

/** A schema, or a part of one, with a description for every key that has none. */
function describedKeys(part: unknown, name: string): unknown {
  if (Array.isArray(part)) return part.map((inner) => describedKeys(inner, name));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => [
      key,
      key === 'properties'
        ? describedProperties(inner as Readonly<Record<string, JsonSchema>>, name)
        : describedKeys(inner, name),
    ]),
  );
}

function describedProperties(properties: Readonly<Record<string, JsonSchema>>, name: string) {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      const words = KEY_WORDS[`${name}.${key}`] ?? KEY_WORDS[key];
      const within = describedKeys(schema, name) as JsonSchema;
      if (words === undefined || within.description !== undefined) return [key, within];
      return [key, { description: `${words.zh} — ${words.en}`, ...within }];
    }),
  );
}

/** The names of shared parts under `$defs`. */
function named() {
  const names = z.registry<{ id: string }>();
  names.add(writtenConditionSchema, { id: 'condition' });
  names.add(factNameSchema, { id: 'fact' });
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

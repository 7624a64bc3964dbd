import * as z from 'zod/mini';
import pack from '../../../package.json' with { type: 'json' };
import type { Language } from '../../law/wording.js';
import { withMeaning } from '../../schema/json-schema.js';
import { PROBLEM_TYPE } from '../http/problem-document.js';
import type { RequestProblem } from '../http/refused-request.js';
import { JSON_TYPE, LINES_TYPE } from '../http/request-body.js';
import type { QueryKind } from '../http/request-query.js';
import type { BodySchema, Operation } from '../operations/operation.js';
import { DOCUMENTATION_WORDS, GROUP_WORDS, QUERY_WORDS } from '../operations/operation-words.js';
import { REQUEST_PROBLEMS } from '../service-words.js';
import { componentSchemas, type SchemaName } from './component-schemas.js';

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: object;
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>>; readonly [kind: string]: object };
  readonly [key: string]: unknown;
}

const PREFIX = '#/components/schemas/';
const SHARED = '__shared';

/** The document of the operations. Its schemas are made from those by which the library checks. */
export function openApiDocument(operations: readonly Operation[], lang: Language): OpenApiDocument {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = paths[operation.path] ?? {};
    paths[operation.path] = path;
    path[operation.method] = pathItem(operation, lang);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: DOCUMENTATION_WORDS.title[lang],
      description: `${DOCUMENTATION_WORDS.about[lang]} ${DOCUMENTATION_WORDS.language[lang]}`,
      version: pack.version,
      license: { name: pack.license, identifier: pack.license },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(GROUP_WORDS).map(([name, words]) => ({ name, description: words[lang] })),
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
}

let made: Readonly<Record<string, unknown>> | undefined;

/** The schemas by name, each of which refers to the others. */
function schemas(): Readonly<Record<string, unknown>> {
  if (made !== undefined) return made;
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of componentSchemas()) names.add(schema, { id });
  const { schemas: converted } = z.toJSONSchema(names, {
    target: 'draft-2020-12',
    io: 'input',
    uri: (id) => `${PREFIX}${id}`,
    override: withMeaning,
  });
  const { [SHARED]: shared, ...rest } = converted as Record<string, { $defs?: Record<string, unknown> }>;
  made = inPlace({ ...rest, ...shared?.$defs }) as Record<string, unknown>;
  return made;
}

/** Schemas without what they say of themselves as documents of their own, and with parts that several share among the others. */
function inPlace(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inPlace);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, inner]) => {
      if (key === '$schema' || key === '$id') return [];
      if (key === '$ref' && typeof inner === 'string') return [[key, inner.replace(`${PREFIX}${SHARED}#/$defs/`, PREFIX)]];
      return [[key, inPlace(inner)]];
    }),
  );
}

function pathItem(operation: Operation, lang: Language): object {
  const { id, words, group, open, body, result, answers } = operation;
  return {
    operationId: id,
    summary: words[lang],
    tags: [group],
    ...(open === true ? { security: [] } : { security: [{ token: [] }, {}] }),
    parameters: parametersOf(operation, lang),
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      200: {
        description: words[lang],
        content: Object.fromEntries(answers.map((type) => [type, { schema: answerSchema(type, result) }])),
      },
      ...Object.fromEntries(
        statusesOf(operation).map((status) => [
          status,
          { description: titleOf(status, operation, lang), content: { [PROBLEM_TYPE]: { schema: ref('Problem') } } },
        ]),
      ),
    },
  };
}

function parametersOf({ path, query }: Operation, lang: Language): object[] {
  const described = (name: string) => ({ name, description: QUERY_WORDS[name]?.[lang] ?? name });
  return [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
      ...described(name),
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...Object.entries(query).map(([name, kind]) => ({ ...described(name), in: 'query', ...QUERY_SCHEMAS[kind] })),
  ];
}

const QUERY_SCHEMAS: Readonly<Record<QueryKind, object>> = {
  text: { schema: { type: 'string' } },
  day: { schema: { type: 'string', format: 'date' } },
  flag: { schema: { type: 'boolean' } },
  number: { schema: { type: 'integer', minimum: 0 } },
  texts: { schema: { type: 'array', items: { type: 'string' } }, style: 'form', explode: true },
  'text-by-id': { schema: { type: 'object', additionalProperties: { type: 'string' } }, style: 'deepObject', explode: true },
};

function contentOf(body: NonNullable<Operation['body']>): object {
  return Object.fromEntries(Object.entries(body).map(([type, schema]) => [type, { schema: schemaOf(schema) }]));
}

/** Text has no schema, and of lines each is what is described. */
function answerSchema(type: string, result: BodySchema | undefined): object {
  if (type === JSON_TYPE) return result === undefined ? { type: 'object' } : schemaOf(result);
  if (type === LINES_TYPE && typeof result === 'object' && 'list' in result) return schemaOf({ each: result.list });
  return { type: 'string' };
}

function schemaOf(body: BodySchema): object {
  if (typeof body === 'string') return ref(body);
  if ('list' in body) return { type: 'array', items: oneOf(body.list) };
  return oneOf(body.each);
}

function oneOf(names: SchemaName | readonly SchemaName[]): object {
  return typeof names === 'string' ? ref(names) : { anyOf: names.map(ref) };
}

function ref(name: string): object {
  return { $ref: `${PREFIX}${name}` };
}

const OF_EVERY_ONE = [405, 406, 500];
const OF_GUARDED = [401, 429, 503];
const OF_BODIES = [400, 408, 413, 415, 422];

function statusesOf({ open, body, query, path, id }: Operation): number[] {
  return [
    ...OF_EVERY_ONE,
    ...(open === true ? [] : OF_GUARDED),
    ...(body === undefined ? [] : OF_BODIES),
    ...(Object.keys(query).length === 0 || body !== undefined ? [] : [400]),
    ...(path.includes('{') ? [404] : []),
    ...(id === 'ready' ? [503] : []),
  ].sort((one, other) => one - other);
}

const OF_BODIES_ALONE: readonly string[] = ['invalid-json', 'broken-off'] satisfies RequestProblem[];

/** The problems that one operation alone may be answered with. */
const OF_ONE_ALONE: Readonly<Partial<Record<string, string>>> = {
  'not-counted': 'metrics',
  draining: 'ready',
} satisfies Partial<Record<RequestProblem, string>>;

function titleOf(status: number, { body, id }: Operation, lang: Language): string {
  return Object.entries(REQUEST_PROBLEMS)
    .filter(([kind, problem]) => problem.status === status && (body !== undefined || !OF_BODIES_ALONE.includes(kind)))
    .filter(([kind]) => (OF_ONE_ALONE[kind] ?? id) === id)
    .map(([, { title }]) => title[lang])
    .join(lang === 'zh' ? ';' : '; ');
}

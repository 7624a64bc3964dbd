import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import createClient from 'openapi-fetch';
import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it } from 'vitest';
import type { components, paths } from '../../../examples/typescript/service-types.js';
import { decide, type LoanInput } from '../../../src/index.js';
import { itAtTimes, sampleOf } from '../../depth.js';
import { LOAN, UNKNOWN_LOAN } from '../../hosts/public-calls.js';
import { ask, service } from '../asked.js';

type Json = Readonly<Record<string, unknown>>;
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Record<string, { content: Json }> } & Json>>>>;
  readonly components: { readonly schemas: Json };
}
const documentIn = async (lang: string) =>
  (await ask(service(), '/openapi.json', { headers: { 'accept-language': lang } })).json() as Document;

describe('the OpenAPI document', () => {
  it.each(['zh', 'en'])('is one of version 3.1, in %s', async (lang) => {
    const document = await documentIn(lang);
    const { valid, errors } = await new Validator().validate(structuredClone(document) as never);
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(document.openapi).toBe('3.1.0');
  });

  it('refers to nothing that it has not', async () => {
    const document = await documentIn('en');
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
    expect(refs.length).toBeGreaterThan(100);
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(refs.filter((ref) => !known.includes(ref))).toEqual([]);
  });

  it('names every path that the service answers, and the service answers every path that it names', async () => {
    const document = await documentIn('en');
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const method of Object.keys(methods)) {
        const { status } = await ask(service(), path.replace('{id}', 'x'), { method: method.toUpperCase() });
        expect([path, status === 404 && !path.includes('{id}'), status === 405]).toEqual([path, false, false]);
      }
    }
    const page = await ask(service(), '/', { headers: { accept: 'text/markdown' } });
    for (const path of Object.keys(document.paths)) expect(page.text).toContain(path.replaceAll('_', '\\_'));
  });

  itAtTimes('describes what is answered', async () => {
    const document = await documentIn('en');
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    ajv.addSchema({ ...document, $id: 'openapi' });
    const target = { track: 'shall-defer', instalment: 1 };
    const servicing = { components: [{ instalment: 0, component: 'interest', action: 'refused' }] };
    const asked: readonly (readonly [method: string, path: string, body?: unknown])[] = [
      ['post', '/v1/decision', LOAN],
      ['post', '/v1/decision', { ...LOAN, borrowr: 1 }],
      ['post', '/v1/decisions', [LOAN, {}, UNKNOWN_LOAN]],
      ['post', '/v1/audit', { loan: LOAN, servicing }],
      ['post', '/v1/questions', UNKNOWN_LOAN],
      ['post', '/v1/sensitivity', LOAN],
      ['post', '/v1/explanation', LOAN],
      ['post', '/v1/why-not', { loan: LOAN, target: 'may-negotiate' }],
      ['post', '/v1/why-not', { loan: UNKNOWN_LOAN, target: { outcome: 'defer-to-cap', instalment: 0, component: 'interest' } }],
      ['post', '/v1/what-if', { loan: LOAN, target }],
      ['post', '/v1/assessments/enterprise', { industry: 'industry', employees: 19 }],
      ['post', '/v1/comparison', { loans: [LOAN], to: { readings: { 'ceiling.scope': 'enterprises' } } }],
      ...['rulebooks', 'provisions', 'rule-sets', 'readings', 'parameters', 'facts'].map(
        (list) => ['get', `/v1/${list}`] as const,
      ),
      ['get', '/v1/provisions/{id}'],
      ['get', '/healthz'],
      ['get', '/readyz'],
    ];
    for (const [method, path, body] of sampleOf(asked, 5)) {
      const address = path.replace('{id}', 'notice/s1/p1/1');
      const answered = await ask(service(), address, { method: method.toUpperCase(), ...(body === undefined ? {} : { body }) });
      const pointer = ['paths', path, method, 'responses', String(answered.status), 'content', answered.type ?? '', 'schema'];
      const escaped = pointer.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
      const validate = ajv.compile({ $ref: `openapi#/${escaped}` });
      expect([path, validate(answered.json()), validate.errors]).toEqual([path, true, null]);
    }
  });
});

describe('a client whose types are made from the document', () => {
  const client = createClient<paths>({ baseUrl: 'http://localhost', fetch: (request) => service().fetch(request) });

  itAtTimes('has the types that the examples use', async () => {
    const types = astToString(await openapiTS((await documentIn('en')) as never));
    await expect(types).toMatchFileSnapshot('../../../examples/typescript/service-types.ts');
  });

  it('is answered with decisions that have the types of the library', async () => {
    const { data, error } = await client.POST('/v1/decision', {
      body: LOAN as components['schemas']['Loan'],
      params: { query: { readings: { 'ceiling.scope': 'enterprises' }, turnsOn: true } },
    });
    expect(error).toBeUndefined();
    const outcome: 'defer-as-requested' | 'defer-to-cap' | undefined =
      data?.instalments[0]?.principal.outcome === 'defer-to-cap' ? data.instalments[0].principal.outcome : undefined;
    expect(outcome).toBe('defer-to-cap');
    const options = { readings: { 'ceiling.scope': 'enterprises' }, turnsOn: true } as const;
    expect(data).toEqual(JSON.parse(JSON.stringify(decide(LOAN as LoanInput, options))));
  });

  it('is told what is wrong by a typed problem', async () => {
    const { data, error, response } = await client.POST('/v1/decision', { body: { id: 'x', schedule: [] } });
    expect([data, response.status, error?.problems?.[0]?.path]).toEqual([undefined, 422, 'schedule']);
  });
});

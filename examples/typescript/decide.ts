// Asks the service for a decision, typed by its OpenAPI document: npx tsx decide.ts http://127.0.0.1:8080 loan.json [token]
// The types are made by `npx openapi-typescript http://127.0.0.1:8080/openapi.json -o service-types.ts`.
import { readFileSync } from 'node:fs';
import createClient from 'openapi-fetch';
import type { components, paths } from './service-types.js';

const [service = 'http://127.0.0.1:8080', path = 'loan.json', token] = process.argv.slice(2);
const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
const client = createClient<paths>({ baseUrl: service, headers });
const body = JSON.parse(readFileSync(path, 'utf8')) as components['schemas']['Loan'];

const { data, error } = await client.POST('/v1/decision', { body, params: { query: { turnsOn: true } } });
if (error !== undefined) throw new Error(error.problems?.map(({ message }) => message).join('\n') ?? error.title);
for (const { dueDate, principal, interest } of data.instalments) console.log(dueDate, principal.outcome, interest.outcome);

import { GRAINS, type Grain } from '../../facts/fact.js';
import { nearestName } from '../../facts/input/nearest-name.js';
import { provisionEntries } from '../../handbook/names/provision-entry.js';
import { factEntries, parameterEntries, readingEntries } from '../../handbook/names/rulebook-names.js';
import { choiceOption } from '../../rulebook/caller-options.js';
import { lawInForce } from '../../rulebook/in-force/law-in-force.js';
import { InvalidOptionError } from '../../rulebook/invalid-option.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { EXPECTED } from '../../rulebook/words/expected-words.js';
import { RefusedRequest } from '../http/refused-request.js';
import { JSON_TYPE } from '../http/request-body.js';
import type { QueryParameters } from '../http/request-query.js';
import type { SchemaName } from '../openapi/component-schemas.js';
import { REQUEST_DETAILS } from '../service-words.js';
import { type Asked, lawOptions, type Operation } from './operation.js';
import { OPERATION_WORDS as WORDS } from './operation-words.js';

const DAY_OF_LAW = { rulebook: 'text', lawAsOf: 'day' } as const;

function list(
  id: keyof typeof WORDS & string,
  path: string,
  result: SchemaName,
  entries: (law: Rulebook, asked: Asked) => unknown,
  query: QueryParameters = {},
): Operation {
  return {
    id,
    method: 'get',
    path,
    words: WORDS[id] as Operation['words'],
    group: 'law',
    query: { ...DAY_OF_LAW, ...query },
    answers: [JSON_TYPE],
    result,
    answer: (asked) => ({ data: entries(lawAsked(asked), asked) }),
  };
}

/** The law of the day that is asked for, or of all days. */
function lawAsked(asked: Asked): Rulebook {
  const { rulebook, lawAsOf } = lawOptions(asked);
  return lawAsOf === undefined ? rulebook : lawInForce(rulebook, { lawAsOf: lawAsOf as string });
}

/** The law that is decided by. */
export const LAW_OPERATIONS: readonly Operation[] = [
  {
    id: 'listRulebooks',
    method: 'get',
    path: '/v1/rulebooks',
    words: WORDS.listRulebooks,
    group: 'law',
    query: {},
    answers: [JSON_TYPE],
    result: 'Rulebooks',
    answer: ({ rulebooks: { all, first } }) => ({
      data: all.map(({ id, version, digest, title, lawAsOf, governs }, at) => ({
        id,
        version,
        digest,
        title,
        isDefault: all[at] === first,
        ...(lawAsOf === undefined ? {} : { lawAsOf }),
        ...(governs === undefined ? {} : { governs }),
      })),
    }),
  },
  list('listProvisions', '/v1/provisions', 'Provisions', (law) => provisionEntries(law)),
  list('showProvision', '/v1/provisions/{id}', 'Provision', (law, { path: { id } }) => {
    const entries = provisionEntries(law);
    const found = entries.find((entry) => entry.id === id);
    if (found !== undefined) return found;
    const ids = entries.map((entry) => entry.id);
    const { problems } = new InvalidOptionError('id', id, EXPECTED.oneOf(ids), nearestName(id, ids));
    throw new RefusedRequest('not-found', REQUEST_DETAILS.noSuchProvision, { problems });
  }),
  list('listRuleSets', '/v1/rule-sets', 'RuleSets', ({ ruleSets }) => ruleSets),
  list('listReadings', '/v1/readings', 'Readings', readingEntries),
  list('listParameters', '/v1/parameters', 'Parameters', parameterEntries),
  list('listFacts', '/v1/facts', 'Facts', (law, { query }) => factEntries(law, grainOf(query.grain)), { grain: 'text' }),
];

function grainOf(given: unknown): Grain | undefined {
  return choiceOption('grain', given, GRAINS);
}

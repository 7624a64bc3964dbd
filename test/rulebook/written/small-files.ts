import { InvalidRulebookError, type Rulebook } from '../../../src/index.js';
import { loadWrittenRulebook } from '../../../src/rulebook/written/load-written-rulebook.js';
import { SMALL, W } from '../load/small-rulebook.js';

type Json = Record<string, unknown>;

const [, ordinary] = SMALL.provisions;
export const says = (then: string, more: Json = {}) => ({ then, force: 'obligation', provisions: ['small/p1/1'], ...W, ...more });
const head = (id: string, decides: string, grain: string) => ({ id, title: W, decides, grain });
const ORDINARY = { fact: 'purpose', operator: 'isNot', value: 'other' };

/** The files of a small rulebook, in which everything is written that files can say. */
export const SMALL_FILES: Readonly<Record<string, Json>> = {
  'rulebook.json': {
    $schema: 'rulebook.json',
    ...{ id: 'small', version: '1.0.0', title: W, lawAsOf: '2021-01-01', governs: { from: '2021-01-01' } },
    trackOrder: SMALL.trackOrder,
  },
  'provisions.json': { sources: SMALL.sources, provisions: [{ ...ordinary, id: 'small/p1/1' }, ordinary] },
  'parameters.json': { parameters: SMALL.parameters },
  'interpretations.json': {
    interpretations: SMALL.interpretations.map((one) => ({
      ...one,
      readings: one.readings.map((reading) =>
        reading.id === 'two' ? { ...reading, inForce: { until: '2021-06-30' } } : reading,
      ),
    })),
  },
  'facts.json': {
    'extensions.industry': { type: 'choice', title: W, question: W, changedBy: 'nobody', values: { trade: W, other: W } },
  },
  'derived-facts.json': { derivedFacts: SMALL.derivedFacts },
  'conditions.json': {
    'is-small': {
      ...W,
      when: [{ fact: 'borrower.size', operator: 'oneOf', value: ['small', 'micro'] }],
      provisions: ['small/p1/2'],
    },
    'is-ordinary': { ...W, when: ORDINARY },
    'is-plain': { ...W, when: { condition: 'is-ordinary' } },
    'is-usual': { ...W, when: { any: [{ condition: 'is-plain' }, { not: { condition: 'is-small' } }] } },
  },
  'expectations.json': {
    'small-size': { overlaps: { yes: ['no', 'never'] }, otherwise: ORDINARY },
    'small-findings': { overlaps: { '{component.kind}-late': ['{component.kind}-due', 'interest-due'] } },
  },
  'words.json': SMALL.words,
  'rule-sets/small-size.json': {
    ...head('small-size', 'loan.inclusive', 'loan'),
    rules: [
      {
        name: 'yes',
        when: [{ condition: 'is-small' }, { condition: 'is-usual' }],
        ...says('yes', { gives: { limb: 'enterprise' } }),
      },
      { name: 'no', when: { fact: 'reading:small.question', operator: 'is', value: 'one' }, ...says('no') },
      { name: 'never', when: { not: { any: [ORDINARY, { all: [ORDINARY] }] } }, ...says('no') },
    ],
    otherwise: says('no'),
  },
  'rule-sets/small-findings.json': {
    ...head('small-findings', 'component.findings', 'component'),
    inForce: { until: '2021-12-31' },
    rules: [
      {
        each: 'component.kind',
        values: {
          principal: { part: { zh: '本金', en: 'principal' }, cited: 'small/p1/1' },
          interest: { part: W, cited: 'small/p1/2' },
        },
        rules: [
          {
            name: '{component.kind}-late',
            when: [{ fact: 'component.dueDate', operator: 'after', value: { fact: 'param:small.day' } }],
            ...says('late', { provisions: ['{cited}'], zh: '{part}', en: '{part} after {small.day}' }),
          },
          { name: '{component.kind}-due', when: ORDINARY, ...says('due-{component.kind}') },
        ],
      },
    ],
    otherwise: says('none'),
  },
  'rule-sets/small-limits.json': {
    ...head('small-limits', 'house.limits', 'loan'),
    hitPolicy: 'collect',
    rules: [
      {
        ...{ table: 'ceilings', limits: 'high', except: ['other'], name: 'high-{borrower.kind}', when: { all: [ORDINARY] } },
        ...says('high', { provisions: ['{provision}'], zh: '{row}{measures}', en: '{measures} of {row}' }),
      },
      { table: 'ceilings', name: 'row-{borrower.kind}', ...says('row') },
    ],
  },
  'rule-sets/small-missed.json': {
    ...head('small-missed', 'house.missed', 'loan'),
    rules: [{ table: 'ceilings', limits: 'low', name: 'low-{borrower.kind}', ...says('low') }],
    otherwise: says('none'),
  },
  'tables/ceilings.json': {
    title: W,
    by: 'borrower.kind',
    measures: {
      credit: { fact: 'borrower.creditTotal', operator: 'atMost', type: 'money', ...W, limit: { zh: '授信', en: 'credit' } },
      rate: { fact: 'annualRate', operator: 'lessThan', type: 'rate', zh: '利率', en: 'rate', limit: { zh: '利率', en: 'rate' } },
    },
    classes: { low: { zh: '低', en: 'low', provisions: ['small/p1/2'] }, high: { zh: '高', en: 'high' } },
    parameters: { inForceFrom: '2021-01-01', title: { zh: '{row}{class}{limit}{x}', en: '{class} {limit} of {row}' } },
    rows: [
      {
        ...{ value: 'enterprise', zh: '企业', en: 'an enterprise', provision: 'small/p1/1' },
        credit: { low: '5.00', high: '50.00' },
        rate: { low: '0.05', high: '0.1' },
      },
      { value: 'business-owner', zh: '企业主', en: 'an owner', provision: 'small/p1/2', credit: { low: '1.00', high: '10.00' } },
      { value: 'other', zh: '其他', en: 'another', provision: 'small/p1/2' },
    ],
  },
};

/** Files with other values at some places of them, by file and pointer; what is set to `undefined` is left out. Default: the small files. */
export function filesWith(changes: Readonly<Record<string, unknown>>, of: object = SMALL_FILES): Record<string, unknown> {
  const files = JSON.parse(JSON.stringify(of)) as Json;
  for (const [place, value] of Object.entries(changes)) {
    const [file = '', pointer = ''] = place.split(' ');
    const steps = [file, ...pointer.split('/').slice(1)];
    const last = steps.pop() as string;
    const at = steps.reduce<Json>((part, step) => part[step] as Json, files);
    if (value === undefined) delete at[last];
    else at[last] = value;
  }
  return files;
}

/** What is wrong with files, each fault as one text. */
export function faultsOfFiles(
  files: Readonly<Record<string, unknown>>,
  load = loadWrittenRulebook as (files: Json) => Rulebook,
): readonly string[] {
  try {
    load(files);
  } catch (error) {
    if (!(error instanceof InvalidRulebookError)) throw error;
    return error.faults.map(({ file = '?', pointer, message }) => `${file} ${pointer}: ${message}`);
  }
  return [];
}

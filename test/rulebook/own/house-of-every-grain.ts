import { extendRulebook, type Rulebook, type RulebookAddition } from '../../../src/index.js';

const WORDING = { zh: '字', en: 'word' };
const SAID = { force: 'obligation', provisions: ['own/1'] } as const;

/** A conclusion; an object with a property `then` is taken for a promise. */
const concluding = (value: string, en: string) => ({
  ...({ ...Object.fromEntries([['then', value]]) } as { then: string }),
  ...SAID,
  zh: en,
  en,
});
const is = (fact: string, value: string) => ({ fact, operator: 'is', value }) as const;

/** Rules of the house for the loan, its components and its guarantees, of both hit policies; one rests on the other. */
const ADDITION: RulebookAddition = {
  facts: {
    'extensions.branch': {
      type: 'choice',
      title: WORDING,
      question: WORDING,
      values: { north: WORDING, south: WORDING },
      changedBy: 'bank',
    },
  },
  sources: [{ id: 'own', title: WORDING, shortTitle: WORDING, issuer: WORDING, dated: '2020-07-01', inForceFrom: '2020-07-01' }],
  provisions: [{ id: 'own/1', source: 'own', text: '字。', gloss: 'Word.', force: 'obligation', addressee: ['bank'] }],
  parameters: [
    {
      id: 'house.large',
      type: 'money',
      value: '1000.00',
      inForceFrom: '2020-07-01',
      title: WORDING,
      provisions: ['own/1'],
    },
  ],
  ruleSets: [
    {
      id: 'own-desk',
      title: { zh: '经办部门', en: 'desk' },
      decides: 'house.desk',
      grain: 'loan',
      rules: [
        {
          name: 'regional',
          when: [is('extensions.branch', 'north'), is('loan.inclusive', 'yes')],
          ...concluding('regional', 'the region'),
        },
        { name: 'central', when: is('extensions.branch', 'south'), ...concluding('central', 'the centre') },
      ],
      otherwise: concluding('local', 'the branch'),
    },
    {
      id: 'own-flags',
      title: { zh: '标记', en: 'flags' },
      decides: 'house.loanFlags',
      grain: 'loan',
      hitPolicy: 'collect',
      rules: [
        { name: 'flag-central', when: is('house.desk', 'central'), ...concluding('central', 'at the centre') },
        { name: 'flag-inclusive', when: is('loan.inclusive', 'yes'), ...concluding('inclusive', 'inclusive') },
        // The same flag by another rule.
        { name: 'flag-operating', when: is('purpose', 'operating'), ...concluding('inclusive', 'inclusive, maybe') },
      ],
    },
    {
      id: 'own-sign-off',
      title: { zh: '签批', en: 'sign-off' },
      decides: 'house.signOff2B',
      grain: 'component',
      rules: [
        {
          name: 'two-signatures',
          when: [
            is('component.track', 'shall-defer'),
            { fact: 'component.amount', operator: 'atLeast', value: { fact: 'param:house.large' } },
          ],
          ...concluding('two', 'two sign'),
          gives: { threshold: { fact: 'param:house.large' } },
        },
        { name: 'desk-signs', when: is('house.desk', 'regional'), ...concluding('desk', 'the desk signs') },
      ],
      otherwise: concluding('none', 'nobody signs'),
    },
    {
      id: 'own-notes',
      title: { zh: '附注', en: 'notes' },
      decides: 'house.notes',
      grain: 'component',
      hitPolicy: 'collect',
      rules: [
        { name: 'note-interest', when: is('component.kind', 'interest'), ...concluding('interest', 'interest') },
        { name: 'note-two', when: is('house.signOff2B', 'two'), ...concluding('two', 'two') },
      ],
    },
    {
      id: 'own-guarantor',
      title: { zh: '担保人', en: 'guarantor' },
      decides: 'house.guarantor',
      grain: 'guarantee',
      rules: [
        {
          name: 'asked',
          when: [is('guarantee.guarantorKind', 'government'), is('house.desk', 'central')],
          ...concluding('asked', 'it is asked'),
        },
      ],
      otherwise: concluding('told', 'it is told'),
    },
  ],
};

/** A rulebook with rules of the house of every grain that a loan has. */
export function withHouseOfEveryGrain(base: Rulebook): Rulebook {
  return extendRulebook(base, ADDITION);
}

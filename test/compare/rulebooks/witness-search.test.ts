import { expect, it } from 'vitest';
import { diffRulebooks } from '../../../src/compare/index.js';
import { readRulebook } from '../../../src/node/index.js';
import { byId, revised } from './revised-rulebook.js';

it('nothing is called proved of a rule that concludes otherwise where no decision in full shows it', () => {
  const from = readRulebook('fixtures/rulebooks/invented-2021');
  const to = revised(from, ({ ruleSets }) => {
    // A decision does not state what a finding on inclusive loans gives besides.
    for (const { event } of byId(ruleSets, 'small-loan').rules) event.params.gives = { another: 'x' };
  });
  const effects = diffRulebooks(from, to, { tries: 3_000 }).rules.map(({ rule, effect }) => [rule, effect.kind]);
  expect(effects).toEqual([
    ['small-loan/micro', 'none-found'],
    ['small-loan/individual-business', 'none-found'],
  ]);
});

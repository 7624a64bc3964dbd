// A bank's own fact and rule, beside the notice: who signs for a deferral (`house.json`, written as in the files of a rulebook). What the law
// decides stays as it is; the next version of the rulebook is taken over by installing it.
import { readFileSync } from 'node:fs';
import { decide, extendRulebook, ningxia2020 } from 'liubao-rules';

const house = JSON.parse(readFileSync(new URL('house.json', import.meta.url), 'utf8'));
const rulebook = extendRulebook(ningxia2020(), house);

const loan = {
  id: 'NX-1',
  borrower: { kind: 'enterprise', size: 'small', creditTotal: '5000000.00' },
  schedule: [{ dueDate: '2020-08-15', principal: '300000.00', interest: '4500.00' }],
};
for (const extensions of [{ rating: 'a' }, { rating: 'b' }, {}]) {
  const decision = decide({ ...loan, extensions }, { rulebook });
  const [signature] = decision.house;
  const open = decision.unsettled.find(({ ruleSet }) => ruleSet === 'house-signature');
  const why = open === undefined ? '' : `, for want of ${open.missing.join()}`;
  console.log(`rated ${extensions.rating ?? 'nobody knows'}: ${decision.track}, ${signature.value}${why}`);
}

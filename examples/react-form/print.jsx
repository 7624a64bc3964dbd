// What the form says at some moments of being filled in.
import { renderToStaticMarkup } from 'react-dom/server';
import { LoanForm } from './loan-form.jsx';

const begun = { kind: 'enterprise', dueDate: '2020-08-15', principal: '300000.00' };
const moments = [begun, { ...begun, size: 'small', creditTotal: '8,000,000' }, { ...begun, size: 'small', creditTotal: '8000000.00' }];

for (const given of moments) {
  const page = renderToStaticMarkup(<LoanForm given={given} onChange={() => undefined} />);
  for (const [, id, said] of page.matchAll(/<small id="(\w+)-said">([^<]+)<\/small>/g)) console.log(`${id}: ${said}`);
  console.log(`→ ${page.match(/<output>(.*)<\/output>/)?.[1]}\n`);
}

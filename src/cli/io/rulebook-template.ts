import loans from '../../../template/fixtures/loans.json' with { type: 'json' };
import conditions from '../../../template/rulebook/conditions.json' with { type: 'json' };
import expectations from '../../../template/rulebook/expectations.json' with { type: 'json' };
import interpretations from '../../../template/rulebook/interpretations.json' with { type: 'json' };
import parameters from '../../../template/rulebook/parameters.json' with { type: 'json' };
import provisions from '../../../template/rulebook/provisions.json' with { type: 'json' };
import cap from '../../../template/rulebook/rule-sets/payment-cap.json' with { type: 'json' };
import outcome from '../../../template/rulebook/rule-sets/payment-outcome.json' with { type: 'json' };
import penalty from '../../../template/rulebook/rule-sets/payment-penalty.json' with { type: 'json' };
import track from '../../../template/rulebook/rule-sets/payment-track.json' with { type: 'json' };
import smallLoan from '../../../template/rulebook/rule-sets/small-loan.json' with { type: 'json' };
import rulebook from '../../../template/rulebook/rulebook.json' with { type: 'json' };
import { laidOutJson } from '../../files/json-layout.js';

/** The files of the template that are JSON, by their paths. Each names its schema. */
const FILES: Readonly<Record<string, { readonly $schema: string }>> = {
  'rulebook/rulebook.json': rulebook,
  'rulebook/provisions.json': provisions,
  'rulebook/parameters.json': parameters,
  'rulebook/interpretations.json': interpretations,
  'rulebook/conditions.json': conditions,
  'rulebook/expectations.json': expectations,
  'rulebook/rule-sets/small-loan.json': smallLoan,
  'rulebook/rule-sets/payment-track.json': track,
  'rulebook/rule-sets/payment-cap.json': cap,
  'rulebook/rule-sets/payment-outcome.json': outcome,
  'rulebook/rule-sets/payment-penalty.json': penalty,
  'fixtures/loans.json': loans,
};

/** Where a project of its own finds the schemas of the package that it has installed. */
export const SCHEMAS = 'node_modules/liubao-rules/dist/schemas';

/** The texts of a new rulebook and its fixture, by their paths. The rulebook has the given id. */
export function rulebookTemplate(id: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([path, data]) => {
      const up = '../'.repeat(path.split('/').length - 1);
      const $schema = `${up}${SCHEMAS}/${data.$schema.slice(data.$schema.lastIndexOf('/') + 1)}`;
      const own = path === 'rulebook/rulebook.json' ? { ...data, $schema, id } : { ...data, $schema };
      return [path, laidOutJson(own)];
    }),
  );
}

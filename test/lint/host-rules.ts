import type { Grain } from '../../src/facts/fact.js';
import type { Condition } from '../../src/rulebook/condition.js';
import { broken } from './broken.js';

/** A reference to a parameter as the right side of a comparison. */
export const param = (id: string) => ({ fact: `param:${id}` });
const PARAMETERS = [
  ['host.days', 'count', '30'],
  ['host.amount', 'money', '1000.00'],
  ['host.moreThanAmount', 'money', '1500.00'],
  ['host.rate', 'rate', '0.004'],
  ['host.compositeRate', 'rate', '0.0075'],
] as const;

/** The shipped rulebook with a host's own rules. Some record meets each rule, and every condition of a rule matters. */
export function withHostRules(grain: Grain, rules: Readonly<Record<string, readonly Condition[]>>) {
  return broken(
    grain === 'servicing' ? ['loan', 'component', 'servicing'] : ['loan', 'component', 'guarantee', 'guarantee-servicing'],
    ({ data }) => {
      const provisions = [data.provisions[0]?.id ?? ''];
      const used = JSON.stringify(rules);
      for (const [id, type, value] of PARAMETERS) {
        if (!used.includes(`"param:${id}"`)) continue;
        data.parameters.push({ id, type, value, provisions, title: { zh: id, en: id }, inForceFrom: '2020-06-28' } as never);
      }
      data.ruleSets.push({
        id: 'host',
        title: { zh: '试验', en: 'a trial' },
        decides: 'host.findings',
        grain,
        hitPolicy: 'collect',
        rules: Object.entries(rules).map(([name, all], at) => ({
          name: `host/${name}`,
          priority: at + 1,
          conditions: { all },
          event: { type: name, params: { force: 'definition', provisions, zh: name, en: name } },
        })),
      } as never);
    },
  );
}

import type { Texts } from './worker/messages.js';

const RULES = import.meta.glob<string>(['../../../rules/ningxia-2020/*.json', '../../../rules/ningxia-2020/rule-sets/*.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const FIXTURES = import.meta.glob<string>(
  ['../../../fixtures/*/*.json', '!../../../fixtures/{mappings,portfolio,rulebooks,version-0.1}/**'],
  { eager: true, query: '?raw', import: 'default' },
);

export const SHIPPED_NAME = 'liubao-rules';

/** The texts of the rulebook that the package ships and of its fixtures, by their paths in the package. */
export const SHIPPED_TEXTS: Texts = Object.fromEntries(
  Object.entries({ ...RULES, ...FIXTURES }).map(([path, text]) => [path.replace(/^(\.\.\/)+/, ''), text]),
);

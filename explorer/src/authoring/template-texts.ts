import type { Texts } from './worker/messages.js';

const FILES = import.meta.glob<string>('../../../template/**/*.json', { eager: true, query: '?raw', import: 'default' });

export const TEMPLATE_NAME = 'my-notice';

/** The texts of the rulebook that `liubao new` makes, by their paths in its folder. */
export const TEMPLATE_TEXTS: Texts = Object.fromEntries(
  Object.entries(FILES).map(([path, text]) => [path.replace(/^(\.\.\/)+template\//, ''), text]),
);

import { resolve } from 'node:path';
import { ningxia2020Deferral } from '../src/decide/ningxia-2020-deferral.js';
import { enterpriseSize2011 } from '../src/rulebook/shipped/enterprise-size-2011.js';
import { ningxia2020 } from '../src/rulebook/shipped/ningxia-2020.js';

/** A module that gives a rulebook of the package, and what takes its place where it is bundled. */
export interface CheckedRulebook {
  /** Of the path of the module in `src`. */
  readonly module: RegExp;
  /** The source of the module that takes its place, made when it is asked for. */
  readonly contents: () => string;
}

/** The rulebooks of the package, by the module in `src` and the function that give them. */
const RULEBOOKS = {
  'rulebook/shipped/ningxia-2020': ['ningxia2020', ningxia2020],
  'rulebook/shipped/enterprise-size-2011': ['enterpriseSize2011', enterpriseSize2011],
  'decide/ningxia-2020-deferral': ['ningxia2020Deferral', ningxia2020Deferral],
} as const;

/**
 * Each rulebook in place of the files that it is checked from, so that they are checked once, when the package is built, and not at
 * the start of every process. A rulebook at fault stops the build.
 */
export const CHECKED_RULEBOOKS: readonly CheckedRulebook[] = Object.entries(RULEBOOKS).map(([module, [name, load]]) => ({
  module: new RegExp(`[\\\\/]src[\\\\/]${module.replaceAll('/', '[\\\\/]')}\\.ts$`),
  contents: () => `import { checkedRulebook } from ${JSON.stringify(resolve('src/rulebook/load/checked-mark.ts'))};
let loaded;
export const ${name} = () => (loaded ??= checkedRulebook(JSON.parse(${JSON.stringify(JSON.stringify(load()))})));
`,
}));

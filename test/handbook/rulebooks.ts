import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRulebook } from '../../src/node/index.js';
import { reliedOn } from '../../src/rulebook/load/checked-rulebook.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';

/** Every rulebook of the repository, by its folder, with the law of all its days. */
export const WHOLE_RULEBOOKS: readonly (readonly [folder: string, rulebook: Rulebook])[] = [
  'rules',
  join('fixtures', 'rulebooks'),
]
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('rulebook.json'))
      .map((path) => join(root, dirname(path))),
  )
  .sort()
  .map((folder) => [folder, readRulebook(folder)] as const);

/** The same as each stands on its own day. */
export const RULEBOOKS = WHOLE_RULEBOOKS.map(([folder, rulebook]) => [folder, reliedOn(rulebook)] as const);

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { liubao } from '../cli/terminal.js';
import { isDrawn, sampleOf } from '../depth.js';
import { expectInOrder, partsOf } from './shown-output.js';

/** The commands of a page, each with the output that it shows, in the parts between which lines are left out. */
function shownIn(page: string): { readonly command: string; readonly parts: readonly string[] }[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```sh\n(.*)\n```\n\n```text\n([^`]*)```$/gm)];
  return blocks.map(([, command = '', output = '']) => ({
    command,
    parts: partsOf(output),
  }));
}

describe.each(sampleOf(['docs/compare.md', 'docs/compare.zh.md'] as const, 1))('%s', (page) => {
  it('shows three commands', () => {
    expect(shownIn(page)).toHaveLength(3);
  });

  const isLong = (command: string) => command.startsWith('liubao diff');
  const tried = shownIn(page).filter(({ command }) => !isLong(command) || isDrawn(command));
  it.each(sampleOf(tried, 1).map(({ command, parts }) => [command, parts] as const))(
    'shows what %s prints',
    async (command, parts) => {
      const [, ...argv] = command.split(' ');
      const ran = await liubao([...argv, ...(argv[0] === 'compare' ? ['--threads', '0'] : [])]);
      expect([ran.code, ran.err]).toEqual([0, '']);
      expectInOrder(ran.out, parts);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { byteBar } from '../../../src/cli/io/progress.js';
import { Screen } from '../terminal.js';

const MEGABYTE = 1024 * 1024;

describe('the bar of what was read', () => {
  it('shows the share on a terminal, once for each percent, and clears its line when it stops', () => {
    const screen = new Screen(true);
    const bar = byteBar(100 * MEGABYTE, screen);
    for (let read = 0; read < 50 * 4; read++) bar.add(MEGABYTE / 4);
    const drawn = screen.text.split('\r\u001b[2K').slice(1);
    expect(drawn.map((line) => Number(/(\d+)%$/.exec(line)?.[1]))).toEqual(Array.from({ length: 51 }, (_, percent) => percent));
    expect(drawn.at(-1)).toBe(`${'█'.repeat(20)}${'░'.repeat(20)} 50%`);
    bar.stop();
    expect(screen.text.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('never shows more than the whole, of a file that grows while it is read', () => {
    const screen = new Screen(true);
    const bar = byteBar(10 * MEGABYTE, screen);
    bar.show(1.7);
    expect(screen.text).toMatch(/█{40} 100%$/);
  });

  it.each([
    ['off a terminal', false, 100 * MEGABYTE],
    ['for input of unknown size', true, undefined],
    ['for short input', true, MEGABYTE],
  ])('is not shown %s', (_, isTTY, total) => {
    const screen = new Screen(isTTY);
    const bar = byteBar(total, screen);
    bar.add(MEGABYTE);
    bar.stop();
    expect(screen.text).toBe('');
  });
});

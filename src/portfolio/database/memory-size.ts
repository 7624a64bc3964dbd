import { PortfolioError } from '../portfolio-error.js';

const SIZE = /^(?=.*[1-9])\d{1,9}(\.\d{1,3})? ?([KMGT]i?B)$/i;

/** @throws {PortfolioError} unless a text is a size of memory such as `512MB` or `1.5 GiB` */
export function requireMemorySize(text: string): void {
  if (SIZE.test(text)) return;
  throw new PortfolioError(
    'usage',
    `a memory limit of ${JSON.stringify(text)} is no size: give a figure above 0 and KB, MB, GB or TB, as in 2GB`,
  );
}

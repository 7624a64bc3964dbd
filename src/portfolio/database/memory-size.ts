import { PortfolioError } from '../portfolio-error.js';
import { PORTFOLIO_FAULTS } from '../portfolio-fault-words.js';

const SIZE = /^(?=.*[1-9])\d{1,9}(\.\d{1,3})? ?([KMGT]i?B)$/i;

/** @throws {PortfolioError} unless a text is a size of memory such as `512MB` or `1.5 GiB` */
export function requireMemorySize(text: string): void {
  if (SIZE.test(text)) return;
  throw new PortfolioError('usage', PORTFOLIO_FAULTS.memorySize(text));
}

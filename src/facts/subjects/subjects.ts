import { ENTERPRISE } from './enterprise.js';
import { LENDER_YEAR } from './lender-year.js';
import { MAIN_BANK } from './main-bank-facts.js';
import { REGION_YEAR } from './region-year.js';
import { RENEWAL } from './renewal.js';
import type { Subject } from './subject.js';
import { SUPPORT } from './support.js';

/** What a rulebook may decide on besides loans. */
export const SUBJECTS: readonly Subject[] = [MAIN_BANK, RENEWAL, LENDER_YEAR, REGION_YEAR, SUPPORT, ENTERPRISE];

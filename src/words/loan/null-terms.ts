import type { Wording } from '../../law/wording.js';

/** A date asked is `null`. */
export const NOT_ASKED: Wording = { zh: '未申请', en: 'not asked' };

/** The due date before any deferral is `null`. */
export const NEVER_DEFERRED: Wording = { zh: '无(从未延期)', en: 'none (never deferred)' };

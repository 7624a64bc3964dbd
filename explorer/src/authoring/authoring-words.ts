import type { Wording } from '../../../src/law/wording.js';

/** The words of the authoring view. */
export const AUTHORING_WORDS = {
  title: { zh: '规则编写', en: 'Authoring' },
} as const satisfies Record<string, Wording>;

import { signal } from '@preact/signals';

/** The views of the page, in the order of their tabs. */
export const VIEWS = ['loan', 'portfolio', 'authoring'] as const;
export type View = (typeof VIEWS)[number];

export const view = signal<View>('loan');

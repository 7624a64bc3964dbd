import { signal } from '@preact/signals';

/** The views of the page, in the order of their tabs. */
export const VIEWS = ['loan', 'readings', 'what-if', 'rules', 'audit', 'letter', 'portfolio', 'authoring'] as const;
export type View = (typeof VIEWS)[number];

export const view = signal<View>('loan');

/** The panes of the view of one loan. Where there is little room, one of them is shown. */
export type Pane = 'notice' | 'loan' | 'decision';

export const shownPane = signal<Pane>('loan');

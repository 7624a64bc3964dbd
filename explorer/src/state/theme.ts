import { effect, signal } from '@preact/signals';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Light or dark as the reader's system is, until one is chosen. */
export const theme = signal<Theme>('system');

const system = matchMedia('(prefers-color-scheme: dark)');
const isSystemDark = signal(system.matches);
system.addEventListener('change', ({ matches }) => {
  isSystemDark.value = matches;
});

effect(() => {
  const isDark = theme.value === 'dark' || (theme.value === 'system' && isSystemDark.value);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
});

import { effect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LoanView } from '../loan/loan-view.js';
import { language, say } from '../state/language.js';
import { THEMES, theme } from '../state/theme.js';
import { VIEWS, type View, view } from '../state/view.js';
import { lazyView } from './lazy-view.js';
import { SHELL_WORDS, THEME_WORDS, VIEW_WORDS } from './shell-words.js';

const SHOWN: Readonly<Record<View, ComponentType>> = {
  loan: LoanView,
  readings: lazyView(() => import('../readings/readings-view.js')),
  'what-if': lazyView(() => import('../what-if/what-if-view.js')),
  rules: lazyView(() => import('../rules/rules-view.js')),
  audit: lazyView(() => import('../audit/audit-view.js')),
  letter: lazyView(() => import('../letter/letter-view.js')),
  portfolio: lazyView(() => import('../portfolio/portfolio-view.js')),
  authoring: lazyView(() => import('../authoring/authoring-view.js')),
};

effect(() => {
  document.title = `${say(VIEW_WORDS[view.value])} · ${say(SHELL_WORDS.title)}`;
});

/** The frame of the page: its title, the tabs of its views, the language and the theme. */
export function AppShell() {
  const Shown = SHOWN[view.value];
  const tabs = useRef<HTMLElement>(null);
  // Where there is little room the tabs scroll, and the one of the view is in sight.
  const shown = view.value;
  useEffect(() => {
    tabs.current?.querySelector(`[data-view="${shown}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {say(SHELL_WORDS.skip)}
      </button>
      <header class="frame">
        <h1>{say(SHELL_WORDS.title)}</h1>
        <nav ref={tabs} aria-label={say(SHELL_WORDS.views)}>
          {VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              class="view-tab"
              data-view={one}
              aria-current={view.value === one ? 'page' : undefined}
              onClick={() => {
                view.value = one;
              }}
            >
              {say(VIEW_WORDS[one])}
            </button>
          ))}
        </nav>
        <div class="settings">
          <button type="button" class="quiet" lang={language.value === 'zh' ? 'en' : 'zh-CN'} onClick={switchLanguage}>
            {say(SHELL_WORDS.language)}
          </button>
          <label class="theme-choice">
            <span class="for-screen-readers">{say(SHELL_WORDS.theme)}</span>
            <select
              value={theme.value}
              onChange={({ currentTarget }) => {
                theme.value = THEMES.find((one) => one === currentTarget.value) ?? 'system';
              }}
            >
              {THEMES.map((one) => (
                <option key={one} value={one}>
                  {say(THEME_WORDS[one])}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Shown />
      </main>
    </>
  );
}

function switchLanguage(): void {
  language.value = language.value === 'zh' ? 'en' : 'zh';
}

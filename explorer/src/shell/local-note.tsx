import type { Wording } from '../../../src/law/wording.js';
import { say } from '../state/language.js';

/** Says that what is opened stays on the machine. */
export function LocalNote({ words }: { readonly words: Wording }) {
  return (
    <div class="local-note">
      <LockMark />
      {say(words)}
    </div>
  );
}

function LockMark() {
  return (
    <svg class="lock" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d="M4 7V5a4 4 0 0 1 8 0v2h1v7H3V7h1Zm2 0h4V5a2 2 0 0 0-4 0v2Z" fill="currentColor" />
    </svg>
  );
}

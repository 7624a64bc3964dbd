import { useSignal } from '@preact/signals';
import { rulebook } from '../law/rulebook.js';
import { lazyView } from '../shell/lazy-view.js';
import { citedProvisions } from '../state/decided.js';
import { say } from '../state/language.js';
import { NOTICE_WORDS } from './notice-words.js';
import { ProvisionCard } from './provision-card.js';

const OfficialText = lazyView(() => import('./official-text.js'));

/** The notice: its sentences in their order, or the whole official text. */
export function NoticePane() {
  const isWhole = useSignal(false);
  const onlyCited = useSignal(false);
  const shown = onlyCited.value ? rulebook.provisions.filter(({ id }) => citedProvisions.value.has(id)) : rulebook.provisions;
  return (
    <section class="pane notice-pane" aria-labelledby="notice-heading">
      <div class="pane-head">
        <h2 id="notice-heading">{say(NOTICE_WORDS.title)}</h2>
        <fieldset class="segments">
          <legend class="for-screen-readers">{say(NOTICE_WORDS.how)}</legend>
          {[false, true].map((one) => (
            <button key={String(one)} type="button" aria-pressed={isWhole.value === one} onClick={() => (isWhole.value = one)}>
              {say(one ? NOTICE_WORDS.fullText : NOTICE_WORDS.sentences)}
            </button>
          ))}
        </fieldset>
      </div>
      <div class="pane-body">
        {isWhole.value ? (
          <OfficialText />
        ) : (
          <>
            <label class="check">
              <input
                type="checkbox"
                checked={onlyCited.value}
                onChange={({ currentTarget }) => (onlyCited.value = currentTarget.checked)}
              />
              {say(NOTICE_WORDS.onlyCited)}
            </label>
            {shown.map((provision) => (
              <ProvisionCard key={provision.id} provision={provision} />
            ))}
          </>
        )}
      </div>
    </section>
  );
}

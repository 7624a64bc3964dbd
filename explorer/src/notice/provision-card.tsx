import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Provision } from '../../../src/law/provision.js';
import { forceText } from '../../../src/words/law-terms.js';
import { capital } from '../../../src/words/phrases.js';
import { provisionName } from '../../../src/words/provision-name.js';
import { rulebook } from '../law/rulebook.js';
import { citedProvisions } from '../state/decided.js';
import { language, say } from '../state/language.js';
import { litProvisions, openProvision } from '../state/lit.js';
import { NOTICE_WORDS } from './notice-words.js';
import { ProvisionRules } from './provision-rules.js';
import { statusOf } from './provision-status.js';

/** A sentence of the law: its words, its gloss, and whether rules encode it. A click opens what rests on it. */
export function ProvisionCard({ provision }: { readonly provision: Provision }) {
  const card = useRef<HTMLElement>(null);
  const { id, text, gloss, undecidable, clauses = [] } = provision;
  // Of its own alone: it is drawn again when something of it changes, and not at each decision.
  const isOpen = useComputed(() => openProvision.value === id).value;
  const isLit = useComputed(() => litProvisions.value.has(id)).value;
  const isCited = useComputed(() => citedProvisions.value.has(id)).value;
  useEffect(() => {
    if (isLit && isOpen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isLit, isOpen]);
  const status = statusOf(provision);
  return (
    <article ref={card} class={`provision ${status}${isLit ? ' lit' : ''}`} data-provision={id}>
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            openProvision.value = isOpen ? undefined : id;
            litProvisions.value = isOpen ? new Set() : new Set([id]);
          }}
        >
          {capital(provisionName(id, rulebook, language.value))}
        </button>
        <span class="force">{forceText(provision, language.value)}</span>
        <span class={`status ${status}`}>{say(NOTICE_WORDS[status])}</span>
        {isCited && <span class="status cited">{say(NOTICE_WORDS.cited)}</span>}
      </h3>
      <p class="law" lang="zh-CN">
        {text}
      </p>
      <p class="gloss" lang="en">
        {gloss}
      </p>
      {undecidable !== undefined && (
        <p class="reason">
          {say(NOTICE_WORDS.why)}
          {say(undecidable)}
        </p>
      )}
      {isOpen && (
        <>
          {clauses.length > 0 && (
            <ol class="clauses">
              {clauses.map((clause) => (
                <li key={clause.text} class={clause.undecidable === undefined ? 'encoded' : 'undecidable'}>
                  <span class="law" lang="zh-CN">
                    {clause.text}
                  </span>
                  {clause.undecidable !== undefined && <span class="reason">{say(clause.undecidable)}</span>}
                </li>
              ))}
            </ol>
          )}
          <ProvisionRules id={id} />
        </>
      )}
    </article>
  );
}

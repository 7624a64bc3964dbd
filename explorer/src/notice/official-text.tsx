import { useEffect, useRef } from 'preact/hooks';
import text from '../../../rules/ningxia-2020/texts/notice.zh.txt?raw';
import { rulebook } from '../law/rulebook.js';
import { say } from '../state/language.js';
import { lightProvisions, litProvisions } from '../state/lit.js';
import { NOTICE_WORDS } from './notice-words.js';
import { statusOf } from './provision-status.js';

/** A stretch of the official text: a sentence of the register, or what stands between two. */
interface Stretch {
  readonly text: string;
  readonly id?: string;
  readonly status?: string;
}

const STRETCHES: readonly Stretch[] = stretches();

function stretches(): Stretch[] {
  let reached = 0;
  const made: Stretch[] = [];
  for (const provision of rulebook.provisions) {
    const { id, span } = provision;
    if (span === undefined) continue;
    made.push({ text: text.slice(reached, span.start) });
    made.push({ text: text.slice(span.start, span.end), id, status: statusOf(provision) });
    reached = span.end;
  }
  return [...made, { text: text.slice(reached) }];
}

/** The whole official text, with the sentences of the register at their places. A click lights a sentence. */
export default function OfficialText() {
  const body = useRef<HTMLElement>(null);
  const lit = litProvisions.value;
  useEffect(() => {
    body.current?.querySelector('.lit')?.scrollIntoView({ block: 'center' });
  }, [lit]);
  return (
    <article ref={body} class="official-text law" lang="zh-CN" aria-label={say(NOTICE_WORDS.textLabel)}>
      {STRETCHES.map(({ text: said, id, status }, at) =>
        id === undefined ? (
          <span key={at}>{said}</span>
        ) : (
          <button
            key={id}
            type="button"
            class={`sentence ${status}${lit.has(id) ? ' lit' : ''}`}
            aria-pressed={lit.has(id)}
            data-provision={id}
            onClick={() => lightProvisions([id])}
          >
            {said}
          </button>
        ),
      )}
    </article>
  );
}

import { namesInRow } from '../../../src/words/provision-name.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { lightProvisions, litProvisions } from '../state/lit.js';
import { DECISION_WORDS } from './decision-words.js';

/** The provisions that something rests on. A click lights them in the notice. */
export function Citations({ provisions }: { readonly provisions: readonly string[] }) {
  return (
    <span class="citations">
      {namesInRow(provisions, rulebook, language.value).map(({ id, mark, name }) => (
        <span key={id}>
          {mark}
          <button
            type="button"
            class="citation"
            aria-pressed={litProvisions.value.has(id)}
            title={say(DECISION_WORDS.cites, { name })}
            data-provision={id}
            onClick={() => lightProvisions([id])}
          >
            {name}
          </button>
        </span>
      ))}
    </span>
  );
}

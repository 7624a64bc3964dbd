import { say } from '../state/language.js';
import { AUTHORING_WORDS } from './authoring-words.js';

/** A rulebook, its faults and its cases, as it is written. */
export default function AuthoringView() {
  return (
    <section class="single-view">
      <h2>{say(AUTHORING_WORDS.title)}</h2>
    </section>
  );
}

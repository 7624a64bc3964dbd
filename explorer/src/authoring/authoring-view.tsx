import { say } from '../state/language.js';
import './authoring.css';
import { folder } from './authoring-state.js';
import { AUTHORING_WORDS } from './authoring-words.js';
import { FolderChoice } from './folder-choice.js';
import { FolderWork } from './folder-work.js';

/** A rulebook, its faults and its cases, as it is written. */
export default function AuthoringView() {
  return (
    <section class={folder.value === undefined ? 'single-view authoring' : 'authoring authoring-work'}>
      <h2 class={folder.value === undefined ? '' : 'for-screen-readers'}>{say(AUTHORING_WORDS.title)}</h2>
      {folder.value === undefined ? <FolderChoice /> : <FolderWork folder={folder.value} />}
    </section>
  );
}

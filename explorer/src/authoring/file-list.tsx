import { say } from '../state/language.js';
import { changedFiles, checked, shownFile } from './authoring-state.js';
import { AUTHORING_WORDS, CHECK_WORDS, FILE_KIND_WORDS } from './authoring-words.js';
import { type FileKind, kindOf, type RulebookFolder } from './rulebook-folder.js';

const KINDS: readonly FileKind[] = ['rule-set', 'part', 'table', 'fixture', 'other'];

/** The files of a folder by what they are, with a mark at those that are changed or at fault. */
export function FileList({ folder }: { folder: RulebookFolder }) {
  const paths = Object.keys(folder.texts).sort();
  return (
    <>
      {KINDS.map((kind) => {
        const own = paths.filter((path) => kindOf(folder, path) === kind);
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <h3>{say(FILE_KIND_WORDS[kind])}</h3>
            <ul>
              {own.map((path) => (
                <li key={path}>
                  <FileButton folder={folder} path={path} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function FileButton({ folder, path }: { folder: RulebookFolder; path: string }) {
  const state = stateOf(folder, path);
  return (
    <button
      type="button"
      class="file-button"
      aria-current={shownFile.value === path ? 'true' : undefined}
      onClick={() => {
        shownFile.value = path;
      }}
    >
      <span class="file-title">{shortName(folder, path)}</span>
      {changedFiles.value.has(path) && (
        <span class="file-mark changed" title={say(AUTHORING_WORDS.changed)}>
          <span class="for-screen-readers">{say(AUTHORING_WORDS.changed)}</span>
        </span>
      )}
      {state !== undefined && <span class={`file-state ${state.kind}`}>{state.text}</span>}
    </button>
  );
}

/** The name of a file without the folder that its heading says. */
function shortName({ root }: RulebookFolder, path: string): string {
  const own = path.startsWith(root) ? path.slice(root.length) : path;
  return own.replace(/^(rule-sets|tables|fixtures)\//, '').replace(/\.json$/, '');
}

interface FileState {
  readonly kind: 'good' | 'bad';
  readonly text: string;
}

/** What checking says of a file: its faults, or how many of its cases fail. */
function stateOf({ root }: RulebookFolder, path: string): FileState | undefined {
  const found = checked.value;
  if (found === undefined) return undefined;
  if (found.kind === 'refused') {
    const own = found.faults.filter(({ file }) => file !== undefined && root + file === path);
    return own.length === 0 ? undefined : { kind: 'bad', text: String(own.length) };
  }
  const fixture = found.fixtures.find((one) => one.path === path);
  if (fixture === undefined) return undefined;
  if ('refused' in fixture) return { kind: 'bad', text: say(AUTHORING_WORDS.faulty) };
  const failed = fixture.failed.length + fixture.unknownProvisions.length;
  return failed === 0
    ? { kind: 'good', text: `${fixture.cases} ${say(CHECK_WORDS.pass)}` }
    : { kind: 'bad', text: `${failed} ${say(CHECK_WORDS.fail)}` };
}

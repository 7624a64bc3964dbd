import { type NodeKind, requirementsOf } from '../../../src/handbook/drawings/requirements-graph.js';
import { MARKS } from '../../../src/law/punctuation.js';
import { capital } from '../../../src/words/phrases.js';
import { ScrollFrame } from '../document/scroll-frame.js';
import { rulebook } from '../law/rulebook.js';
import { language, say } from '../state/language.js';
import { type PlacedNode, requirementsLayout } from './requirements-layout.js';
import { NODE_KIND_WORDS, RULES_WORDS } from './rules-words.js';

// In rem, so that the drawing grows with the text.
const BOX = { width: 12.5, height: 3.6 };
const STEP = { column: 16, place: 4 };
const KINDS: readonly NodeKind[] = ['input', 'derived', 'decision'];

interface RequirementsDrawingProps {
  readonly ruleSet: string;
  readonly title: string;
  /** Shows another rule set. */
  show(ruleSet: string): void;
}

/** What a rule set requires, from the fields of the loan on: a line leads from what is required to what requires it. */
export function RequirementsDrawing({ ruleSet, title, show }: RequirementsDrawingProps) {
  const lang = language.value;
  const requirements = requirementsOf(rulebook, { ruleSets: [ruleSet] });
  const placed = new Map(requirementsLayout(requirements).map((one) => [one.node.id, one]));
  const nodes = [...placed.values()];
  const width = Math.max(...nodes.map(({ column }) => column)) * STEP.column + BOX.width;
  const height = Math.max(...nodes.map(({ place }) => place)) * STEP.place + BOX.height;
  const requiredOf = (id: string): string =>
    requirements.edges
      .filter(({ to }) => to === id)
      .map(({ from }) => placed.get(from)?.node.title[lang] ?? from)
      .join(MARKS.list[lang]);
  return (
    <>
      <p class="requirements-legend">
        {KINDS.map((kind) => (
          <span key={kind} data-kind={kind}>
            {say(NODE_KIND_WORDS[kind])}
          </span>
        ))}
      </p>
      <ScrollFrame label={say(RULES_WORDS.requirementsOf, { title })}>
        <div class="requirements" style={{ width: `${width}rem`, height: `${height}rem` }}>
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            {requirements.edges.map(({ from, to }) => (
              <path key={`${from} ${to}`} d={lineBetween(placed.get(from), placed.get(to))} data-to={to} />
            ))}
          </svg>
          <ul>
            {nodes.map(({ node: { id, kind, title: name }, column, place }) => {
              const required = requiredOf(id);
              return (
                <li
                  key={id}
                  data-kind={kind}
                  data-node={id}
                  style={{ left: `${column * STEP.column}rem`, top: `${place * STEP.place}rem` }}
                >
                  {kind === 'decision' && id !== ruleSet ? (
                    <button type="button" class="quiet" onClick={() => show(id)}>
                      {capital(name[lang])}
                    </button>
                  ) : (
                    <span>{capital(name[lang])}</span>
                  )}
                  {required !== '' && <span class="for-screen-readers">{say(RULES_WORDS.requires, { required })}</span>}
                </li>
              );
            })}
          </ul>
        </div>
      </ScrollFrame>
    </>
  );
}

/** A line from the right of one box to the left of another. */
function lineBetween(from: PlacedNode | undefined, to: PlacedNode | undefined): string {
  if (from === undefined || to === undefined) return '';
  const [x1, y1] = [from.column * STEP.column + BOX.width, from.place * STEP.place + BOX.height / 2];
  const [x2, y2] = [to.column * STEP.column, to.place * STEP.place + BOX.height / 2];
  const bend = (STEP.column - BOX.width) * 0.6;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

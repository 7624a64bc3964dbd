import { effect } from '@preact/signals';
import { LOAN_FIELDS } from '../../../src/facts/loan/loan-fields.js';
import { LANGUAGES } from '../../../src/law/wording.js';
import { withDraftAt } from '../loan/draft-path.js';
import { type Case, current, type LoanDraft, openCase } from './case.js';
import { language } from './language.js';
import { THEMES, theme } from './theme.js';
import { VIEWS, view } from './view.js';

/** What a link to the page says. A server is not told of it: a fragment stays in the browser. */
interface Linked {
  readonly view?: string;
  readonly language?: string;
  readonly theme?: string;
  readonly case?: Case;
}

const PREFIX = '#s=';
const WRITTEN_AFTER_MS = 400;
const PERSONAL = [...LOAN_FIELDS.values()].filter(({ personal }) => personal === true).map(({ path }) => path);

/** The loan without what may tell who the borrower is: no rule reads it, and links are passed on. */
function impersonal(loan: LoanDraft): LoanDraft {
  return PERSONAL.reduce((draft, path) => withDraftAt(draft, path, undefined), loan);
}

/** The fragment for what is shown. */
export async function fragmentOf(linked: Linked): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(linked));
  const packed = new Uint8Array(await throughStream(bytes, new CompressionStream('deflate-raw')));
  const text = btoa(packed.reduce((said, byte) => said + String.fromCharCode(byte), ''));
  return PREFIX + text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What a fragment says; `undefined` for any that the page did not write. */
async function linkedBy(fragment: string): Promise<Linked | undefined> {
  if (!fragment.startsWith(PREFIX)) return undefined;
  try {
    const text = atob(fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const bytes = await throughStream(packed, new DecompressionStream('deflate-raw'));
    const linked: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof linked === 'object' && linked !== null ? linked : undefined;
  } catch {
    return undefined;
  }
}

function throughStream(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
}

/** Shows what the address says, then keeps the address as what is shown. */
export async function followFragment(): Promise<void> {
  await openFragment();
  addEventListener('hashchange', () => void openFragment());
  let timer: ReturnType<typeof setTimeout>;
  effect(() => {
    const { loan, ...law } = current.value;
    const linked = { view: view.value, language: language.value, theme: theme.value, case: { loan: impersonal(loan), ...law } };
    clearTimeout(timer);
    timer = setTimeout(
      () => void fragmentOf(linked).then((fragment) => history.replaceState(null, '', fragment)),
      WRITTEN_AFTER_MS,
    );
  });
}

async function openFragment(): Promise<void> {
  const linked = await linkedBy(location.hash);
  if (linked === undefined) return;
  view.value = VIEWS.find((one) => one === linked.view) ?? view.value;
  language.value = LANGUAGES.find((one) => one === linked.language) ?? language.value;
  theme.value = THEMES.find((one) => one === linked.theme) ?? theme.value;
  if (typeof linked.case !== 'object' || linked.case === null) return;
  const { loan, readings, parameters, asOf, servicing } = linked.case;
  openCase({
    loan: isRecord(loan) ? loan : {},
    readings: textsIn(readings),
    parameters: textsIn(parameters),
    ...(typeof asOf === 'string' ? { asOf } : {}),
    ...(isRecord(servicing) ? { servicing } : {}),
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

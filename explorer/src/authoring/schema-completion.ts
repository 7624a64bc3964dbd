import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
  insertCompletionText,
} from '@codemirror/autocomplete';
import { findNodeAtLocation, getLocation, type JSONPath, parseTree } from 'jsonc-parser';
import type { JsonSchema } from '../../../src/schema/json-schema.js';

type Schema = JsonSchema;

const QUOTED = /"(?!:)[^"\s,{}[\]]*/;
const BARE = /[\w-]*/;
// The options stay the same while a word is typed, so the list stays open over signs that are no letters: `param:window.end`.
const WORD = new RegExp(`^(?:${QUOTED.source}|${BARE.source})$`);

/**
 * Completes keys and values by a JSON Schema.
 *
 * @param idsOf the ids of the rulebook that a text under a key may be
 */
export function schemaCompletion(root: Schema | undefined, idsOf: (key: string) => readonly string[]): CompletionSource {
  return (context: CompletionContext): CompletionResult | null => {
    if (root === undefined) return null;
    const text = context.state.doc.toString();
    const { path, isAtPropertyKey } = getLocation(text, context.pos);
    const word = context.matchBefore(QUOTED) ?? context.matchBefore(BARE);
    if (word === null || (word.from === word.to && !context.explicit)) return null;
    const options = isAtPropertyKey
      ? keyOptions(
          schemasAt(root, path.slice(0, -1)),
          keysOf(text, path.slice(0, -1)).filter((key) => key !== path.at(-1)),
        )
      : valueOptions(schemasAt(root, path), idsOf(lastKey(path)));
    return options.length === 0
      ? null
      : { from: word.from, options: options.map(({ text, ...shown }) => ({ ...shown, apply: put(text) })), validFor: WORD };
  };
}

/** An option, and the text that it puts. */
interface Option extends Pick<Completion, 'label' | 'detail' | 'boost'> {
  readonly text: string;
}

/** Puts a text in place of what was typed, and of the quote that an editor has closed by itself. */
function put(text: string): NonNullable<Completion['apply']> {
  return (view, _, from, to) => {
    const isQuoted = view.state.sliceDoc(from, from + 1) === '"' && view.state.sliceDoc(to, to + 1) === '"';
    view.dispatch(insertCompletionText(view.state, text, from, isQuoted ? to + 1 : to));
  };
}

function keysOf(text: string, path: JSONPath): readonly string[] {
  const tree = parseTree(text);
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, path);
  return node?.children?.flatMap(({ children }) => String(children?.[0]?.value ?? '')) ?? [];
}

const lastKey = (path: JSONPath) => String([...path].reverse().find((step) => typeof step === 'string') ?? '');

/** The schemas that hold at a path, one for each form that what stands there may have. */
function schemasAt(root: Schema, path: JSONPath): readonly Schema[] {
  let at = formsOf(root, [root]);
  for (const step of path) {
    at = formsOf(
      root,
      at.flatMap((schema) => stepInto(schema, step)),
    );
  }
  return at;
}

function stepInto(schema: Schema, step: string | number): readonly Schema[] {
  if (typeof step === 'number') {
    const items = schema.prefixItems?.[step] ?? schema.items;
    return isSchema(items) ? [items] : [];
  }
  const own = schema.properties?.[step] ?? schema.additionalProperties;
  return isSchema(own) ? [own] : [];
}

/** Schemas with their references followed and their alternatives apart, each once: one may refer to itself. */
function formsOf(root: Schema, schemas: readonly Schema[]): readonly Schema[] {
  const seen = new Set<Schema>();
  const visit = (schema: unknown): void => {
    if (!isSchema(schema) || seen.has(schema)) return;
    seen.add(schema);
    const { $ref, anyOf = [], oneOf = [], allOf = [] } = schema;
    if ($ref !== undefined) visit(defined(root, $ref));
    for (const form of [...anyOf, ...oneOf, ...allOf]) visit(form);
  };
  for (const schema of schemas) visit(schema);
  return [...seen];
}

function defined(root: Schema, reference: string): unknown {
  if (reference === '#') return root;
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((within, step) => (isSchema(within) ? (within as Record<string, unknown>)[step] : undefined), root);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}

function keyOptions(schemas: readonly Schema[], present: readonly string[]): Option[] {
  const options = new Map<string, Option>();
  for (const { properties = {}, required = [] } of schemas) {
    for (const [key, inner] of Object.entries(properties)) {
      if (present.includes(key) || options.has(key)) continue;
      const label = JSON.stringify(key);
      const detail = isSchema(inner) ? inner.description : undefined;
      options.set(key, { label, text: `${label}: `, boost: required.includes(key) ? 1 : 0, ...(detail ? { detail } : {}) });
    }
  }
  return [...options.values()];
}

function valueOptions(schemas: readonly Schema[], ids: readonly string[]): Option[] {
  const values = new Set<string>(ids.map((id) => JSON.stringify(id)));
  for (const { const: only, enum: choices = [], type } of schemas) {
    for (const value of [...(only === undefined ? [] : [only]), ...choices]) values.add(JSON.stringify(value));
    if (type === 'boolean') for (const value of ['true', 'false']) values.add(value);
  }
  return [...values].map((label) => ({ label, text: label }));
}

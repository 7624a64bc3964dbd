import { type Node, parseTree } from 'jsonc-parser';

/** A place in a text, its line and its column both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in a text. */
export function textPlace(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * The place in a JSON text of what stands at a path: that of the key of a member, and that of an item of a list. Where
 * nothing stands there, as where a key is missing, it is the place of the nearest thing around it.
 */
export function jsonPlaces(text: string): (path: readonly string[]) => TextPlace {
  const root = parseTree(text);
  return (path) => textPlace(text, root === undefined ? 0 : offsetAt(root, path));
}

function offsetAt(root: Node, path: readonly string[]): number {
  let { offset } = root;
  let node: Node | undefined = root;
  for (const step of path) {
    const inner: Node | undefined = innerAt(node, step);
    if (inner === undefined) break;
    offset = inner.offset;
    // A member is its key and its value.
    node = inner.type === 'property' ? inner.children?.[1] : inner;
    if (node === undefined) break;
  }
  return offset;
}

function innerAt({ type, children = [] }: Node, step: string): Node | undefined {
  if (type === 'array') return children[Number(step)];
  return children.find(({ children: [key] = [] }) => key?.value === step);
}

/** The longest line of a laid-out text, except where a single text is longer. */
const WIDTH = 130;

/** JSON for people to read and edit: what fits on one line stands on one, the rest is broken as deep as it must be. */
export function laidOutJson(data: unknown): string {
  return `${laidOut(data, '', 0)}\n`;
}

/** A value on a line that begins with an indent; `used` counts what stands before and after the value on its line. */
function laidOut(value: unknown, indent: string, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = onOneLine(value);
  if (indent.length + used + widthOf(line) <= WIDTH) return line;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + laidOut(item, inner, 1))
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return inner + name + laidOut(item, inner, name.length + 1);
      });
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** A Chinese character takes the place of two. */
function widthOf(line: string): number {
  return line.length + (line.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}

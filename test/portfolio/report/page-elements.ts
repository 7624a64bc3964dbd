/** The elements of a page that are closed by another's end, then those that nothing closes. */
export function unclosedElements(page: string): string[] {
  const open: string[] = [];
  const crossed: string[] = [];
  for (const [, slash, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^>"])*)>/g)) {
    if (name === 'meta' || rest.endsWith('/')) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) crossed.push(name);
  }
  return [...crossed, ...open];
}

import { groupedBy } from '../../facts/values/map-entries.js';
import type { Provision } from '../../law/provision.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { BookFixture } from './book-fixture.js';

/** A place of a book: a page, by its path within the book, and an anchor of it. */
export interface Place {
  readonly page: string;
  readonly id?: string;
}

/** The pages that list the others. */
export const PAGES = {
  contents: 'README.md',
  provisions: 'provisions.md',
  ruleSets: 'rule-sets.md',
  conditions: 'conditions.md',
  parameters: 'parameters.md',
  interpretations: 'interpretations.md',
  cases: 'cases.md',
} as const;

/** The folders of the pages of which there are several. */
export const FOLDERS = { provisions: 'provisions', ruleSets: 'rule-sets', cases: 'cases' } as const;

/** Where everything stands in a book. What does not stand in it has no place. */
export interface Places {
  /** The page of a part of a source. */
  part(part: SourcePart): Place | undefined;
  provision(id: string): Place | undefined;
  ruleSet(id: string): Place | undefined;
  rule(ruleSet: string, name: string): Place | undefined;
  condition(id: string): Place | undefined;
  interpretation(id: string): Place | undefined;
  fixture(fixture: BookFixture): Place | undefined;
}

/** Provisions that stand on a page together: those of a section of a source or, if it has none, of the source. */
export interface SourcePart {
  /** The id of the section, `notice/s2`, or of the source. */
  readonly id: string;
  readonly source: string;
  readonly provisions: readonly Provision[];
}

/** The parts of all sources in the order of the law. */
export function sourcePartsOf({ sources, provisions }: Rulebook): SourcePart[] {
  return sources.flatMap(({ id: source }) => {
    const own = provisions.filter((provision) => provision.source === source);
    const sections = groupedBy(own, sectionOf);
    // A sentence that is its own section would be a page of one sentence.
    const hasSections = sections.size > 1 && own.every(({ id }) => id.split('/').length > 2);
    if (own.length === 0) return [];
    if (!hasSections) return [{ id: source, source, provisions: own }];
    return [...sections].map(([id, part]) => ({ id, source, provisions: part }));
  });
}

function sectionOf({ id }: Provision): string {
  return id.split('/').slice(0, 2).join('/');
}

/** The places of a book with a page for each part of a source, each rule set and each fixture. */
export function placesInBook(rulebook: Rulebook, fixtures: readonly BookFixture[]): Places {
  const parts = sourcePartsOf(rulebook);
  const partNames = pageNames(parts.map(({ id }) => id.split('/')));
  const partPages = new Map(parts.map(({ id }, at) => [id, pagePath(FOLDERS.provisions, partNames[at])]));
  const provisions = new Map(parts.flatMap((part) => part.provisions.map(({ id }) => [id, partPages.get(part.id)])));
  const ruleSets = new Set(rulebook.ruleSets.map(({ id }) => id));
  const interpretations = new Set(rulebook.interpretations.map(({ id }) => id));
  const cases = pageNames(withoutCommonFolder(fixtures.map(({ path }) => path.replace(/\.json$/i, '').split('/'))));
  const casePages = new Map(fixtures.map((fixture, at) => [fixture, pagePath(FOLDERS.cases, cases[at])]));
  const place = (page: string | undefined, id?: string): Place | undefined =>
    page === undefined ? undefined : { page, ...(id === undefined ? {} : { id }) };
  const ruleSetPage = (id: string) => (ruleSets.has(id) ? pagePath(FOLDERS.ruleSets, id) : undefined);
  return {
    part: ({ id }) => place(partPages.get(id)),
    provision: (id) => place(provisions.get(id), id),
    ruleSet: (id) => place(ruleSetPage(id)),
    rule: (ruleSet, name) => place(ruleSetPage(ruleSet), name),
    condition: (id) => place(PAGES.conditions, id),
    interpretation: (id) => (interpretations.has(id) ? place(PAGES.interpretations, id) : undefined),
    fixture: (fixture) => place(casePages.get(fixture)),
  };
}

/** The path of a page that is a book of its own. */
export const ONE_PAGE = '';

/** The places of a single page with rule sets and the conditions that they use. */
export function placesOnOnePage(ruleSets: readonly string[], conditions: readonly string[]): Places {
  const at = (id: string, isThere: boolean): Place | undefined => (isThere ? { page: ONE_PAGE, id } : undefined);
  return {
    part: () => undefined,
    provision: () => undefined,
    ruleSet: (id) => at(id, ruleSets.includes(id)),
    rule: (ruleSet, name) => at(name, ruleSets.includes(ruleSet)),
    condition: (id) => at(id, conditions.includes(id)),
    interpretation: () => undefined,
    fixture: () => undefined,
  };
}

/** The name of an anchor: letters, digits and `.-` as they are, `/` as a full stop. */
export function anchorName(id: string): string {
  return id.replaceAll('/', '.').replace(/[^\p{L}\p{N}.-]/gu, (mark) => `_${mark.codePointAt(0)?.toString(16)}`);
}

/** The path of a page from another. */
export function pathFrom(from: string, to: string): string {
  const [own, other] = [from.split('/'), to.split('/')];
  let common = 0;
  while (common < own.length - 1 && common < other.length - 1 && own[common] === other[common]) common += 1;
  return '../'.repeat(own.length - 1 - common) + other.slice(common).join('/');
}

function pagePath(folder: string, name: string | undefined): string {
  return `${folder}/${name}.md`;
}

/** Paths without the folders that all of them share. */
function withoutCommonFolder(paths: readonly (readonly string[])[]): string[][] {
  const [first = []] = paths;
  let common = 0;
  while (common < first.length - 1 && paths.every((path) => path.length > common + 1 && path[common] === first[common]))
    common += 1;
  return paths.map((path) => path.slice(common));
}

/** Names for pages, which differ also where a file system does not tell capital letters. */
function pageNames(paths: readonly (readonly string[])[]): string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const words = path.map((step) => step.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, ''));
    const name = words.filter((word) => word !== '').join('-') || 'page';
    let free = name;
    for (let next = 2; taken.has(free.toLowerCase()); next += 1) free = `${name}-${next}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

import { nearestName } from '../../facts/input/nearest-name.js';
import { listOf, property } from '../condition-shape.js';
import { RULEBOOK_FAULTS } from '../load/fault-words.js';
import type { Fault, Path } from '../load/invalid-rulebook.js';
import {
  CONDITIONS,
  EXPECTATIONS,
  FACTS,
  listIn,
  OWN_FILE,
  PARTS,
  RULE_SETS,
  type RulebookFiles,
  TABLES,
} from './rulebook-files.js';
import { WRITTEN_FAULTS } from './written-fault-words.js';
import { faultIn, type WrittenPlace } from './written-places.js';

/** The key of the rulebook that the files of a folder amend. */
export const AMENDS = 'amends';

/** The key of what an amendment takes out of the rulebook that it amends. */
export const REPEALS = 'repeals';

/** What may be repealed, by the kinds of which an amendment names the ids. */
export const REPEALED_KINDS = [
  'sources',
  'provisions',
  'parameters',
  'interpretations',
  'facts',
  'derivedFacts',
  'conditions',
  'tables',
  'ruleSets',
] as const;
type RepealedKind = (typeof REPEALED_KINDS)[number];

/** Whose a part of amended files is: the amendment's, or that of the rulebook that is amended. */
export type Whose = 'own' | 'base';

/** The files of a rulebook as an amendment leaves them. */
export interface AmendedFiles {
  readonly files: RulebookFiles;
  /** Where what stands at a place of them is written. */
  origin(file: string, path: Path): WrittenPlace & { readonly whose: Whose };
}

/** The files in which every key is the name of something; what is expected of a rule set is repealed with it. */
const NAMED: readonly (readonly [string, RepealedKind])[] = [
  [FACTS, 'facts'],
  [CONDITIONS, 'conditions'],
  [EXPECTATIONS, 'ruleSets'],
];
const FOLDERS: readonly (readonly [string, RepealedKind])[] = [
  [RULE_SETS, 'ruleSets'],
  [TABLES, 'tables'],
];
const WORDS = 'words.json';

/** Something with a name, and where it is written. */
interface Part {
  readonly id: string;
  readonly value: unknown;
  readonly whose: Whose;
  /** Its place in its list, or its name. */
  readonly at: string | number;
}

/**
 * The files of a rulebook as an amendment leaves them: what it repeals is gone, what it states again, by its id, stands in place of what
 * was there, and the rest is added. Nothing is amended in part: a rule set or a parameter is stated whole.
 *
 * @param amended the id of the rulebook that is amended
 * @param own the files of the amendment, without the schemas that they name
 */
export function amendedFiles(amended: string, base: RulebookFiles, own: RulebookFiles, faults: Fault[]): AmendedFiles {
  const repealed = new Set<string>();
  const known = new Map<RepealedKind, string[]>();
  const parts = new Map<string, readonly Part[]>();
  const files: Record<string, unknown> = {};
  const repeals = property(own[OWN_FILE], REPEALS);
  for (const kind of REPEALED_KINDS) {
    for (const id of listOf(property(repeals, kind))) repealed.add(keyOf(kind, id));
  }
  const merged = (kind: RepealedKind, before: readonly Part[], after: readonly Part[]): readonly Part[] => {
    // Rule sets come last: what is expected of them may be less than there are.
    known.set(
      kind,
      before.map(({ id }) => id),
    );
    const stated = new Map(after.map((part) => [part.id, part]));
    const kept = before.filter(({ id }) => !repealed.has(keyOf(kind, id)));
    const restated = new Set(kept.map(({ id }) => id));
    return [...kept.map((part) => stated.get(part.id) ?? part), ...after.filter(({ id }) => !restated.has(id))];
  };

  for (const [kind, { file, key }] of Object.entries(PARTS)) {
    if (key === undefined) continue;
    const list = merged(kind as RepealedKind, listedParts(base[file], key, 'base'), listedParts(own[file], key, 'own'));
    parts.set(`${file} ${key}`, list);
    // What the file holds beside its lists is found to be strange when the whole is checked.
    const beside = Array.isArray(own[file]) ? {} : Object(own[file]);
    if (file in base || file in own) files[file] = { ...beside, ...Object(files[file]), [key]: list.map(({ value }) => value) };
  }
  for (const [file, kind] of NAMED) {
    if (!(file in base || file in own)) continue;
    const all = merged(kind, namedParts(base[file], 'base'), namedParts(own[file], 'own'));
    parts.set(file, all);
    files[file] = Object.fromEntries(all.map(({ id, value }) => [id, value]));
  }
  if (WORDS in base || WORDS in own) files[WORDS] = amendedWords(base[WORDS], own[WORDS]);
  for (const [folder, kind] of FOLDERS) {
    for (const { id, value } of merged(kind, filesIn(base, folder, 'base'), filesIn(own, folder, 'own')))
      files[`${folder}/${id}.json`] = value;
  }
  faults.push(...repealFaults(repeals, known));
  const { [AMENDS]: _, [REPEALS]: __, ...head } = Object(own[OWN_FILE]) as Readonly<Record<string, unknown>>;
  const trackOrder = property(base[OWN_FILE], 'trackOrder');
  files[OWN_FILE] = {
    follows: amended,
    ...head,
    amends: amended,
    ...(trackOrder === undefined || 'trackOrder' in head ? {} : { trackOrder }),
  };

  const ownFirst = (file: string): Whose => (file in own ? 'own' : 'base');
  const origin: AmendedFiles['origin'] = (file, path) => {
    const [first, second, ...rest] = path;
    const listed = parts.get(`${file} ${first}`)?.[Number(second)];
    if (listed !== undefined) return { whose: listed.whose, file, path: [first as string, listed.at, ...rest] };
    if (file === OWN_FILE) return { whose: first === 'trackOrder' && !('trackOrder' in head) ? 'base' : 'own', file, path };
    if (file === WORDS) {
      const isOwn = [first, second].reduce<unknown>(
        (data, key) => (key === undefined ? data : property(data, String(key))),
        own[WORDS],
      );
      return { whose: isOwn === undefined ? 'base' : 'own', file, path };
    }
    return { whose: parts.get(file)?.find(({ id }) => id === first)?.whose ?? ownFirst(file), file, path };
  };
  return { files, origin };
}

const keyOf = (kind: RepealedKind, id: unknown): string => `${kind} ${String(id)}`;

/** The parts of a list, each by its id, or by its name where it is a derived fact. What has none is left to the check of the whole. */
function listedParts(data: unknown, key: string, whose: Whose): Part[] {
  return listIn(data, key).map((value, at) => {
    const id = String(property(value, 'id') ?? property(value, 'fact'));
    return { id, value, whose, at };
  });
}

function namedParts(data: unknown, whose: Whose): Part[] {
  return Object.entries(Object(data) as object).map(([id, value]) => ({ id, value, whose, at: id }));
}

function filesIn(files: RulebookFiles, folder: string, whose: Whose): Part[] {
  return Object.entries(files).flatMap(([file, value]) => {
    const id = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).replace(/\.json$/, '') : undefined;
    return id === undefined ? [] : [{ id, value, whose, at: id }];
  });
}

/** Words are amended one by one: those for the values of a fact, and each sentence of a letter. */
function amendedWords(base: unknown, own: unknown): unknown {
  if (own === undefined) return base;
  if (typeof own !== 'object' || own === null) return own;
  const both = (before: unknown, after: unknown) =>
    [before, after].every((it) => typeof it === 'object' && it !== null && !Array.isArray(it))
      ? { ...(before as object), ...(after as object) }
      : after;
  return {
    ...Object(base),
    ...Object.fromEntries(Object.entries(own).map(([key, value]) => [key, both(property(base, key), value)])),
  };
}

/** What is repealed that the rulebook does not have, or under a key that names no kind. */
function repealFaults(repeals: unknown, known: ReadonlyMap<RepealedKind, readonly string[]>): Fault[] {
  const at = (...path: Path) => ({ file: OWN_FILE, path: [REPEALS, ...path] });
  const isKind = (key: string): key is RepealedKind => (REPEALED_KINDS as readonly string[]).includes(key);
  if (repeals === undefined) return [];
  if (typeof repeals !== 'object' || repeals === null || Array.isArray(repeals))
    return [faultIn(at(), RULEBOOK_FAULTS.notObject)];
  return Object.entries(repeals).flatMap(([key, ids]) => {
    if (!isKind(key)) return [faultIn(at(key), RULEBOOK_FAULTS.unknownKey(nearestName(key, REPEALED_KINDS)))];
    if (!Array.isArray(ids)) return [faultIn(at(key), RULEBOOK_FAULTS.notList)];
    const has = known.get(key) ?? [];
    return ids.flatMap((id: unknown, index) =>
      has.includes(id as string)
        ? []
        : [faultIn(at(key, index), WRITTEN_FAULTS.repealsNothing(id, nearestName(String(id), has)))],
    );
  });
}

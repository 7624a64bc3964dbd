import { nearestName } from '../../facts/input/nearest-name.js';
import type { Interpretation } from '../../law/interpretation.js';
import type { WrittenParameter } from '../../law/parameter.js';
import type { Provision, Source } from '../../law/provision.js';
import type { Wording } from '../../law/wording.js';
import { listOf as listed, property } from '../condition-shape.js';
import type { DerivedFact } from '../derived-fact.js';
import { withoutOwnValues } from '../in-force/dated-parameters.js';
import { wholeRulebook } from '../in-force/law-in-force.js';
import { reliedOn } from '../load/checked-rulebook.js';
import { RULEBOOK_FAULTS as FAULTS } from '../load/fault-words.js';
import { type Fault, faultAt, InvalidRulebookError, type Path, pointerOf } from '../load/invalid-rulebook.js';
import { loadRulebook, plainData } from '../load/load-rulebook.js';
import type { Rulebook } from '../rulebook.js';
import type { RulebookWords } from '../rulebook-words.js';
import type { AnyId, RulebookIds } from '../shipped/rulebook-ids.js';
import { expandedRulebook } from '../written/load-written-rulebook.js';
import type { WrittenNamedConditions } from '../written/named-conditions.js';
import { FACTS, OWN_FILE, RULE_SETS, type RulebookFiles, withoutSchemas } from '../written/rulebook-files.js';
import { WRITTEN_FAULTS } from '../written/written-fault-words.js';
import {
  faultIn,
  keepPlaces,
  type Locate,
  type LocatedPlace,
  locatedPlace,
  refusalOf,
  refusedInFiles,
  type WrittenPlace,
  WrittenPlaces,
  writtenAt,
} from '../written/written-places.js';
import type { WrittenRuleSet } from '../written/written-rule-set.js';
import { HOUSE_PREFIX, isOfHouse } from './house.js';
import type { OwnFactContent } from './own-fact.js';

const KEYS = Object.keys({
  id: true,
  version: true,
  title: true,
  facts: true,
  sources: true,
  provisions: true,
  parameters: true,
  interpretations: true,
  derivedFacts: true,
  conditions: true,
  ruleSets: true,
  words: true,
} satisfies Readonly<Record<keyof RulebookAddition, true>>);

/** What an addition says of itself: which days its rules are in force is said of each, not of the whole. */
export const ADDITION_KEYS: readonly string[] = ['id', 'version', 'title'] satisfies readonly (keyof RulebookAddition)[];

/**
 * What a host adds to a rulebook: facts that loans state under `extensions`, and rules of the house with the provisions that they
 * rest on. Each part is written as in the file of that name of a rulebook's folder, and faults name that file.
 */
export interface RulebookAddition {
  /** Left out, the extended rulebook is called as its base is; the digest tells them apart. */
  readonly id?: string;
  /** The version of the extended rulebook. Default: that of the rulebook itself. */
  readonly version?: string;
  /** What it is called. Default: the title of the rulebook itself. */
  readonly title?: Wording;
  /** As in `facts.json`. */
  readonly facts?: Readonly<Record<`extensions.${string}`, OwnFactContent>>;
  /** As in `provisions.json`. */
  readonly sources?: readonly Source[];
  /** Provisions of the house, such as its credit policy, which its rules cite. Default: none. */
  readonly provisions?: readonly Provision[];
  /** As in `parameters.json`. */
  readonly parameters?: readonly WrittenParameter[];
  /** As in `interpretations.json`. */
  readonly interpretations?: readonly Interpretation[];
  /** As in `derived-facts.json`. */
  readonly derivedFacts?: readonly DerivedFact[];
  /** As in `conditions.json`. */
  readonly conditions?: WrittenNamedConditions;
  /** As in the files of `rule-sets/`. Each decides a fact whose name begins with `house.`. */
  readonly ruleSets?: readonly WrittenRuleSet[];
  /** As in `words.json`: what the values are called that the added rules decide. */
  readonly words?: Pick<RulebookWords, 'values'>;
}

/** The ids of an extended rulebook: those of its base, which the compiler completes, and any that the house adds. */
export interface ExtendedIds<Ids extends RulebookIds> {
  /** The id of the extended rulebook. */
  readonly id: string;
  /** The readings of the rulebook, and those of interpretations that the house adds. */
  readonly readings: Partial<Ids['readings']> & Readonly<Record<string, string>>;
  /** The parameters of the rulebook, and those that the house adds. */
  readonly parameters: Partial<Ids['parameters']> & Readonly<Record<string, string>>;
  /** The ids of interpretations; the compiler does not know those of the house. */
  readonly interpretation: Ids['interpretation'] | AnyId;
  /** The ids of parameters; the compiler does not know those of the house. */
  readonly parameter: Ids['parameter'] | AnyId;
  /** The ids of rule sets; the compiler does not know those of the house. */
  readonly ruleSet: Ids['ruleSet'] | AnyId;
  /** The names of rules; the compiler does not know those of the house. */
  readonly rule: Ids['rule'] | AnyId;
  /** The ids of provisions; the compiler does not know those of the house. */
  readonly provision: Ids['provision'] | AnyId;
  /** The names of facts; the compiler does not know those of the house. */
  readonly fact: Ids['fact'] | AnyId;
}

/** The lists of a rulebook that an addition adds to. */
const LISTS = [
  'sources',
  'provisions',
  'parameters',
  'interpretations',
  'facts',
  'derivedFacts',
  'conditions',
  'ruleSets',
] as const;
type AddedLists = Readonly<Record<(typeof LISTS)[number], readonly unknown[]>>;

/**
 * Adds rules of the house to a rulebook. They may test all that the rulebook decides, and decide facts of their own, which stand in
 * `decision.house`; what the law decides stays as it is. This is the way to add rules: a copy of a rulebook's files would not
 * follow its next version.
 *
 * @throws {InvalidRulebookError} for the faults that `loadRulebook` finds, an id that the rulebook has already, and a rule set that
 *   decides a fact of another name
 * @throws {InvalidOptionError} for a rulebook that was not loaded
 *
 * @example
 * const house = extendRulebook(ningxia2020(), {
 *   sources: [{ id: 'house', title: { zh: '本行信贷制度', en: "the bank's credit policy" }, shortTitle: { zh: '本行制度', en: 'the policy' },
 *     issuer: { zh: '本行', en: 'the bank' }, dated: '2020-07-01', inForceFrom: '2020-07-01' }],
 *   provisions: [{ id: 'house/1', source: 'house', text: '应延期的,由支行行长签批。', gloss: 'The branch head signs what must be deferred.',
 *     force: 'obligation', addressee: ['bank'] }],
 *   ruleSets: [{
 *     id: 'house-signature', title: { zh: '签批人', en: 'who signs' }, decides: 'house.signature', grain: 'component',
 *     rules: [{ name: 'branch-head', when: { fact: 'component.track', operator: 'is', value: 'shall-defer' }, then: 'branch-head',
 *       force: 'obligation', provisions: ['house/1'], zh: '由支行行长签批', en: 'the branch head signs' }],
 *     otherwise: { then: 'none', force: 'definition', provisions: ['house/1'], zh: '无须签批', en: 'nobody signs' },
 *   }],
 * })
 * decide(loan, { rulebook: house }).house?.[0]?.fact // 'house.signature'
 */
export function extendRulebook<Ids extends RulebookIds>(
  base: Rulebook<Ids>,
  addition: RulebookAddition,
): Rulebook<ExtendedIds<Ids>> {
  const copied = plainData(addition);
  if (typeof copied !== 'object' || copied === null) throw new InvalidRulebookError([faultAt([], FAULTS.notObject)]);
  const {
    id,
    version,
    title,
    facts,
    sources,
    provisions,
    conditions,
    ruleSets = [],
    words,
    ...lists
  } = copied as RulebookAddition;
  const { parameters, interpretations, derivedFacts, ...others } = lists;
  const strange = Object.keys(others).map((key) => faultAt([key], FAULTS.unknownKey(nearestName(key, KEYS))));
  if (Array.isArray(ruleSets)) strange.push(...idFaults(ruleSets));
  else strange.push(faultAt(['ruleSets'], FAULTS.notList));
  if (strange.length > 0) throw new InvalidRulebookError(strange);
  const given = {
    [OWN_FILE]: present({ id, version, title }),
    [FACTS]: facts,
    'provisions.json': present({ sources, provisions }),
    'parameters.json': present({ parameters }),
    'interpretations.json': present({ interpretations }),
    'derived-facts.json': present({ derivedFacts }),
    'conditions.json': conditions,
    'words.json': words,
    ...Object.fromEntries(ruleSets.map((ruleSet) => [`${RULE_SETS}/${ruleSet.id}.json`, ruleSet])),
  };
  return loadExtendedRulebook(base, present(given));
}

const bases = new WeakMap<Rulebook, Rulebook>();

/** The rulebook that this one was made from by adding to it; `undefined` where it was not. */
export function baseOfExtended(rulebook: Rulebook): Rulebook | undefined {
  return bases.get(wholeRulebook(rulebook));
}

/**
 * Adds the files of a folder to a rulebook, as `extendRulebook` does.
 *
 * @param baseFile what faults call a file of the rulebook that is extended
 * @throws {InvalidRulebookError} listing every fault, each with its file and the JSON pointer in it
 */
export function loadExtendedRulebook(
  given: Rulebook,
  written: RulebookFiles,
  locate?: Locate,
  baseFile = (file: string) => file,
): Rulebook {
  const law = reliedOn(given);
  // All that the rulebook says of any day is extended. Of the law of a day the rulebook's own day becomes that day.
  const extended = wholeRulebook(law);
  const { digest, ...whole } = extended;
  const base = withoutOwnValues({ ...whole, ...present({ lawAsOf: law.lawAsOf }) });
  const places = new WrittenPlaces();
  const faults: Fault[] = [];
  const added = expandedRulebook(withoutSchemas(written, faults), places, faults, ADDITION_KEYS);
  faults.push(...houseFaults(added, places));
  const parts = Object.fromEntries(LISTS.map((list) => [list, partOf(added, list, places, faults)])) as AddedLists;
  if (base.governs === undefined) faults.push(...datedFaults(parts, added, places, base.id));
  if (faults.length > 0) throw refusalOf(faults, locate);
  const { id, version, title, words } = added as Partial<Rulebook>;
  const joined = {
    ...base,
    ...present({ id, version, title }),
    ...Object.fromEntries(LISTS.flatMap((list) => listOf(base[list], parts[list]).map((all) => [list, all]))),
    ...(words === undefined ? {} : { words: { ...base.words, values: { ...base.words?.values, ...words.values } } }),
  };

  /** Where what stands at a path of the joined form is written: in the files that are added, or in those of the base. */
  function placeOf(path: Path): LocatedPlace | undefined {
    const [part, at, ...rest] = path;
    const list = LISTS.find((one) => one === part);
    const before = list === undefined ? 0 : (base[list]?.length ?? 0);
    if (list === undefined ? isStated(added, path) : Number(at) >= before) {
      const place = places.at(added, list === undefined ? path : [list, Number(at) - before, ...rest]);
      return place && locatedPlace(place, locate);
    }
    const place = writtenAt(extended, pointerOf(path));
    return place && { ...place, file: baseFile(place.file) };
  }

  try {
    const rulebook = loadRulebook(joined);
    bases.set(rulebook, extended);
    // What a program adds stands in no file.
    return locate === undefined ? rulebook : keepPlaces(rulebook, { ruleSets: joined.ruleSets, placeOf });
  } catch (error) {
    throw refusedInFiles(error, placeOf);
  }
}

/** Whether an addition states what stands at a path outside the lists. Words are of both: each has those of its own facts. */
function isStated(added: object, [part, , fact]: Path): boolean {
  return part === 'words' ? isOfHouse(String(fact)) : property(added, String(part)) !== undefined;
}

/** What is dated in an addition to a rulebook that does not say when it governs: its rules cannot say it either. */
function datedFaults(
  { parameters, ruleSets, interpretations }: AddedLists,
  added: object,
  places: WrittenPlaces,
  base: string,
): Fault[] {
  const dated = [
    ...parameters.flatMap((one, at) => (property(one, 'values') === undefined ? [] : [['parameters', at, 'values']])),
    ...ruleSets.flatMap((one, at) => (property(one, 'inForce') === undefined ? [] : [['ruleSets', at, 'inForce']])),
    ...interpretations.flatMap((one, at) =>
      listed(property(one, 'readings')).flatMap((reading, of) =>
        property(reading, 'inForce') === undefined ? [] : [['interpretations', at, 'readings', of, 'inForce']],
      ),
    ),
  ];
  return dated.map((path) => faultIn(placeIn(added, path, places), WRITTEN_FAULTS.baseWithoutDays(base)));
}

/** Rule sets without an id of their own, by which each is known as a file. */
function idFaults(ruleSets: readonly unknown[]): Fault[] {
  const ids = ruleSets.map((ruleSet) => property(ruleSet, 'id'));
  return ids.flatMap((id, index) => {
    if (typeof id !== 'string') return [faultAt(['ruleSets', index, 'id'], FAULTS.notText)];
    return ids.indexOf(id) === index ? [] : [faultAt(['ruleSets', index, 'id'], FAULTS.repeated(id))];
  });
}

/** Rule sets that decide what is not for the house to decide, and words that are not for the house to write. */
function houseFaults(added: ReturnType<typeof expandedRulebook>, places: WrittenPlaces): Fault[] {
  const words = Object.keys(Object(property(added, 'words'))).filter((key) => key !== 'values');
  // What the law decides keeps the law's words.
  const named = Object.keys(Object(property(property(added, 'words'), 'values'))).filter((fact) => !isOfHouse(fact));
  return [
    ...added.ruleSets.flatMap(({ decides }, index) => {
      if (isOfHouse(decides)) return [];
      return [faultIn(placeIn(added, ['ruleSets', index, 'decides'], places), WRITTEN_FAULTS.houseFacts(HOUSE_PREFIX))];
    }),
    ...words.map((key) => faultIn({ file: 'words.json', path: [key] }, WRITTEN_FAULTS.houseWords)),
    ...named.map((fact) => faultIn({ file: 'words.json', path: ['values', fact] }, WRITTEN_FAULTS.houseValues(HOUSE_PREFIX))),
  ];
}

/** A list of an addition. */
function partOf(added: object, list: string, places: WrittenPlaces, faults: Fault[]): readonly unknown[] {
  const part = property(added, list);
  if (part === undefined || Array.isArray(part)) return part ?? [];
  faults.push(faultIn(placeIn(added, [list], places), FAULTS.notList));
  return [];
}

/** Where a part of an addition is written, all of which was noted as it was expanded. */
function placeIn(added: object, path: Path, places: WrittenPlaces): WrittenPlace {
  return places.at(added, path) as WrittenPlace;
}

/** A list with what is added to it; nothing where nothing is. */
function listOf(base: readonly unknown[] | undefined, added: readonly unknown[]): readonly (readonly unknown[])[] {
  return added.length === 0 ? [] : [[...(base ?? []), ...added]];
}

/** The entries that are given. */
function present<T extends object>(entries: T): T {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as T;
}

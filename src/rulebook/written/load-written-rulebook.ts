import type * as z from 'zod/mini';
import { nearestName } from '../../facts/input/nearest-name.js';
import { parsedData } from '../../facts/input/parsed-data.js';
import { listOf, property, shapeFaults } from '../condition-shape.js';
import { RULEBOOK_FAULTS } from '../load/fault-words.js';
import { type Fault, faultAt, faultsOf, type Path } from '../load/invalid-rulebook.js';
import { loadRulebook } from '../load/load-rulebook.js';
import type { RuleSet } from '../rule-set.js';
import type { Rulebook } from '../rulebook.js';
import { expandRuleSet, type RuleSetContext } from './expand-rule-set.js';
import { type Expectations, expectationsSchema } from './expectations.js';
import { limitsTableSchema } from './limits-table.js';
import { LimitsTables } from './limits-tables.js';
import { isOfVersion01 } from './migrate-rulebook.js';
import { NamedConditions, namedConditionsSchema } from './named-conditions.js';
import {
  CONDITIONS,
  EXPECTATIONS,
  fileFaults,
  keysOfFile,
  LISTS,
  OWN_FILE,
  PARTS,
  RULE_SETS,
  type RulebookFiles,
  withoutSchemas,
} from './rulebook-files.js';
import { expandedFacts } from './written-facts.js';
import { WRITTEN_FAULTS } from './written-fault-words.js';
import { firstGovernedDay, interpretationsWithDays } from './written-period.js';
import {
  faultIn,
  keepPlaces,
  type Locate,
  locatedPlace,
  refusalOf,
  refusedInFiles,
  unknownName,
  type WrittenPlace,
  WrittenPlaces,
  within,
} from './written-places.js';
import { type WrittenRuleSet, writtenRuleSetSchema } from './written-rule-set.js';

/**
 * Loads a rulebook from the data of its files, as people write them: it is expanded to the form that is run, and checked.
 *
 * @throws {InvalidRulebookError} listing every fault, each with its file, the JSON pointer in it and the place in the text that
 *   `locate` finds
 */
export function loadWrittenRulebook(written: RulebookFiles, locate?: Locate): Rulebook {
  const places = new WrittenPlaces();
  const strange = fileFaults(Object.keys(written));
  if (strange.length > 0) throw refusalOf(strange, locate);
  const faults: Fault[] = [];
  const files = withoutSchemas(written, faults);
  const data = expandedRulebook(files, places, faults);
  if (faults.length > 0) throw refusalOf(faults, locate);
  const placeOf = (path: Path) => {
    const place = places.at(data, path);
    return place && locatedPlace(place, locate);
  };
  try {
    return keepPlaces(loadRulebook(data), { ruleSets: data.ruleSets, placeOf, files: written, locate });
  } catch (error) {
    throw refusedInFiles(error, placeOf);
  }
}

/**
 * The loaded form of a rulebook, or of what is added to one. What is wrong with the way that it is written is added to `faults`.
 *
 * @param ownKeys the keys of `rulebook.json`; where left out they are found when the loaded form is checked
 */
export function expandedRulebook(
  files: RulebookFiles,
  places: WrittenPlaces,
  faults: Fault[],
  ownKeys?: readonly string[],
): { readonly ruleSets: readonly RuleSet[] } {
  const own = files[OWN_FILE];
  const elsewhere: Record<string, WrittenPlace> = {};
  const parts: Record<string, unknown> = {};
  for (const [part, { file, key }] of Object.entries(PARTS)) {
    const { value, path } = partOfFile(files[file], key);
    elsewhere[part] = { file, path };
    if (value !== undefined) parts[part] = expandedPart(part, value, firstGovernedDay(own), places);
    else if (LISTS.includes(part) && files[file] === undefined) parts[part] = [];
  }
  faults.push(...strangeKeys(files, ownKeys));
  const conditions = namedConditionsOf(files, places, faults);
  const tables = limitsTablesOf(files, faults);
  if (Array.isArray(parts.parameters))
    parts.parameters = places.note([...parts.parameters, ...tables.parameters(places)], elsewhere.parameters as WrittenPlace);
  const ruleSets = expandedRuleSets(files, { places, conditions, tables, faults, first: firstGovernedDay(own) });
  const titles = conditions.titles();
  if (faults.length === 0) faults.push(...conditions.faults);
  return places.note(
    {
      ...(typeof own === 'object' ? own : {}),
      ...parts,
      ...(titles.length === 0 ? {} : { conditions: titles }),
      ruleSets: places.note(ruleSets, { file: `${RULE_SETS}/`, path: [] }),
    },
    { file: OWN_FILE, path: [] },
    elsewhere,
  );
}

/** A part as it is run. */
function expandedPart(part: string, value: unknown, first: string | undefined, places: WrittenPlaces): unknown {
  if (part === 'facts') return expandedFacts(value, places);
  return part === 'interpretations' ? interpretationsWithDays(value, first) : value;
}

/** A part of a file's data, and its path there. A file with one list may hold the bare list, as it did in version 0.1. */
function partOfFile(data: unknown, key: string | undefined): { readonly value: unknown; readonly path: Path } {
  return key === undefined || Array.isArray(data) ? { value: data, path: [] } : { value: property(data, key), path: [key] };
}

/** Keys of files that are not theirs. Those of a file that is one part are found when the loaded form is checked. */
function strangeKeys(files: RulebookFiles, ownKeys: readonly string[] | undefined): Fault[] {
  const keysOf = (file: string) => (Array.isArray(files[file]) ? [] : Object.keys(Object(files[file])));
  const fault = (file: string, key: string) =>
    faultIn(
      { file, path: [key] },
      RULEBOOK_FAULTS.unknownKey(nearestName(key, file === OWN_FILE ? (ownKeys ?? []) : keysOfFile(file))),
    );
  const isOfOtherFile = (key: string) => key === 'ruleSets' || key === 'conditions' || Object.hasOwn(PARTS, key);
  const filesOfParts = new Set(Object.values(PARTS).flatMap(({ file, key }) => (key === undefined ? [] : [file])));
  return [
    ...keysOf(OWN_FILE)
      .filter((key) => isOfOtherFile(key) || ownKeys?.includes(key) === false)
      .map((key) => fault(OWN_FILE, key)),
    ...[...filesOfParts].flatMap((file) =>
      keysOf(file)
        .filter((key) => PARTS[key]?.file !== file)
        .map((key) => fault(file, key)),
    ),
  ];
}

function expandedRuleSets(files: RulebookFiles, context: RuleSetContext): RuleSet[] {
  const { faults } = context;
  const expectations = expectationsOf(files, faults);
  const names = Object.keys(files).filter((name) => name.startsWith(`${RULE_SETS}/`));
  const written = names.flatMap((file) => {
    const ruleSet = ruleSetOf(file, files[file], faults);
    return ruleSet === undefined ? [] : [{ file, ruleSet }];
  });
  const known = written.map(({ ruleSet }) => ruleSet.id);
  const expected = { file: EXPECTATIONS, path: [] };
  if (written.length === names.length) {
    const strange = Object.keys(expectations).filter((id) => !known.includes(id));
    faults.push(...strange.map((id) => unknownName('ruleSet', id, known, within(expected, id))));
  }
  return written.map(({ file, ruleSet }) => {
    const { id } = ruleSet;
    const data = Object.hasOwn(expectations, id) ? expectations[id] : undefined;
    const expectation = data === undefined ? undefined : { data, place: within(expected, id) };
    return expandRuleSet(ruleSet, { file, path: [] }, expectation, context);
  });
}

function limitsTablesOf(files: RulebookFiles, faults: Fault[]): LimitsTables {
  const tables = new LimitsTables();
  for (const [file, data] of Object.entries(files)) {
    const [, name] = file.match(/^tables\/(.*)\.json$/) ?? [];
    if (name === undefined) continue;
    const table = checked(limitsTableSchema, data, file, [], faults);
    if (table !== undefined) tables.add(name, table, { file, path: [] }, faults);
  }
  return tables;
}

function namedConditionsOf(files: RulebookFiles, places: WrittenPlaces, faults: Fault[]): NamedConditions {
  const file = CONDITIONS;
  const data = files[file];
  const misshapen = Object.entries(Object(data)).flatMap(([name, condition]) =>
    whenFaults(property(condition, 'when'), { file, path: [name, 'when'] }),
  );
  const written = data === undefined ? {} : checked(namedConditionsSchema, data, file, misshapen, faults);
  return new NamedConditions(written ?? {}, file, places);
}

function expectationsOf(files: RulebookFiles, faults: Fault[]): Expectations {
  const file = EXPECTATIONS;
  const data = files[file];
  if (data === undefined) return {};
  const misshapen = Object.entries(Object(data)).flatMap(([id, expectation]) =>
    whenFaults(property(expectation, 'otherwise'), { file, path: [id, 'otherwise'] }),
  );
  return checked(expectationsSchema, data, file, misshapen, faults) ?? {};
}

function ruleSetOf(file: string, data: unknown, faults: Fault[]): WrittenRuleSet | undefined {
  const rules = listOf(property(data, 'rules'));
  if (isOfVersion01(data)) {
    faults.push({ file, ...faultAt([], WRITTEN_FAULTS.version01) });
    return undefined;
  }
  const misshapen = rules.flatMap((rule, index) => [
    ...whenFaults(property(rule, 'when'), { file, path: ['rules', index, 'when'] }),
    ...listOf(property(rule, 'rules')).flatMap((inner, at) =>
      whenFaults(property(inner, 'when'), { file, path: ['rules', index, 'rules', at, 'when'] }),
    ),
  ]);
  const ruleSet = checked(writtenRuleSetSchema, data, file, misshapen, faults);
  if (ruleSet !== undefined && `${RULE_SETS}/${ruleSet.id}.json` !== file)
    faults.push({ file, ...faultAt(['id'], WRITTEN_FAULTS.otherRuleSet(ruleSet.id)) });
  return ruleSet;
}

/** What is wrong with the shape of a condition, or of a list of conditions. */
function whenFaults(when: unknown, place: WrittenPlace): Fault[] {
  const faults = Array.isArray(when)
    ? when.flatMap((part, index) => shapeFaults(part, [...place.path, index]))
    : shapeFaults(when, place.path);
  return faults.map((fault) => ({ file: place.file, ...fault }));
}

/** The data of a file, if its schema allows them. */
function checked<S extends z.core.$ZodType>(
  schema: S,
  data: unknown,
  file: string,
  misshapen: readonly Fault[],
  faults: Fault[],
): z.core.output<S> | undefined {
  if (misshapen.length > 0) {
    faults.push(...misshapen);
    return undefined;
  }
  const { data: read, issues } = parsedData(schema, data);
  faults.push(...faultsOf(issues, data, schema).map((fault) => ({ file, ...fault })));
  return read;
}

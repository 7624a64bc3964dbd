import { nearestName } from '../../facts/input/nearest-name.js';
import type { Wording } from '../../law/wording.js';
import { wholeRulebook } from '../in-force/law-in-force.js';
import { placesInRulebook } from '../in-force/law-places.js';
import { type NamedThing, RULEBOOK_FAULTS } from '../load/fault-words.js';
import { type Fault, type FaultPlace, InvalidRulebookError, type Path, pathOf, pointerOf } from '../load/invalid-rulebook.js';
import type { Rulebook } from '../rulebook.js';
import type { RulebookFiles } from './rulebook-files.js';

/** Where something stands in the files of a rulebook: the file, and the path in it. */
export interface WrittenPlace {
  readonly file: string;
  readonly path: Path;
}

/** The place of a part of what stands at a place. */
export function within({ file, path }: WrittenPlace, ...steps: Path): WrittenPlace {
  return { file, path: [...path, ...steps] };
}

/**
 * Where in the text of a file the thing at a pointer stands; `undefined` where the text is not known. Of a rulebook that amends another
 * it is also the file in which the thing is written, and its pointer there.
 */
export type Locate = (file: string, pointer: string) => Partial<FaultPlace> | undefined;

/** A fault with its place in the text of its file, where that is known. One of the whole file has no line. */
function locatedFault<F extends FaultPlace>(fault: F, locate: Locate | undefined): F {
  if (fault.file === undefined) return fault;
  const { line, column, ...place } = locate?.(fault.file, fault.pointer) ?? {};
  return { ...fault, ...place, ...(fault.pointer === '' || line === undefined ? {} : { line, column }) };
}

export function faultIn({ file, path }: WrittenPlace, { en, zh }: Wording): Fault {
  return { file, pointer: pointerOf(path), message: en, zh };
}

/** The fault of a name that nothing has, with the name that may have been meant. */
export function unknownName(what: NamedThing, name: string, known: readonly string[], place: WrittenPlace): Fault {
  return faultIn(place, RULEBOOK_FAULTS.unknown(what, name, nearestName(name, known)));
}

/** A part of the loaded form: where it was written, and the places of those of its keys that are written elsewhere. */
interface Origin {
  readonly place: WrittenPlace;
  readonly elsewhere: Readonly<Record<string, WrittenPlace>>;
}

/** Where the parts of a rulebook's loaded form were written, so that a fault found in it names the file. */
export class WrittenPlaces {
  readonly #origins = new WeakMap<object, Origin>();

  /** Notes where a part was written. */
  note<T extends object>(part: T, place: WrittenPlace, elsewhere: Readonly<Record<string, WrittenPlace>> = {}): T {
    this.#origins.set(part, { place, elsewhere });
    return part;
  }

  /** The place of what stands at a path of the loaded form. */
  at(loaded: object, path: Path): WrittenPlace | undefined {
    let part: unknown = loaded;
    let origin = this.#origins.get(loaded);
    let place = origin?.place;
    for (const step of path) {
      part = isObject(part) ? part[step] : undefined;
      const inherited: WrittenPlace | undefined = place && (origin?.elsewhere[step] ?? within(place, step));
      origin = isObject(part) ? this.#origins.get(part) : undefined;
      place = origin?.place ?? inherited;
    }
    return place;
  }
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A place in a file, with its line and column where the text is known. */
export type LocatedPlace = FaultPlace & { readonly file: string };

/** A place with its line and column in the text of its file, where that is known. */
export function locatedPlace({ file, path }: WrittenPlace, locate: Locate | undefined): LocatedPlace {
  return locatedFault({ file, pointer: pointerOf(path) }, locate);
}

/** The refusal of files by their faults, each with its line and column where the text is known. */
export function refusalOf(faults: readonly Fault[], locate: Locate | undefined): InvalidRulebookError {
  return new InvalidRulebookError(faults.map((fault) => locatedFault(fault, locate)));
}

/** What a loaded form was refused by, with the places in which its faults are written; any other error as it is. */
export function refusedInFiles(error: unknown, placeOf: Written['placeOf']): unknown {
  if (!(error instanceof InvalidRulebookError)) return error;
  return new InvalidRulebookError(
    error.faults.map(({ pointer, message, zh }) => ({ pointer, message, zh, ...placeOf(pathOf(pointer)) })),
  );
}

/** How a rulebook was read from files. */
interface Written {
  /** Its rule sets in the order of the loaded form: a rulebook has them in the order of their ids, its files in that of their names. */
  readonly ruleSets: readonly { readonly id: string }[];
  /** Where what stands at a path of the loaded form is written. */
  readonly placeOf: (path: Path) => LocatedPlace | undefined;
  /** The files that it was made of, which an amendment amends; none where it was made by adding to another. */
  readonly files?: RulebookFiles;
  readonly locate?: Locate | undefined;
}

const WRITTEN = new WeakMap<Rulebook, Written>();

/** Keeps where the parts of a rulebook are written for as long as the rulebook is kept. */
export function keepPlaces(rulebook: Rulebook, written: Written): Rulebook {
  WRITTEN.set(rulebook, written);
  return rulebook;
}

/** What a rulebook was made of; `undefined` if it was not made of files. */
export function writtenOf(rulebook: Rulebook): Written | undefined {
  return WRITTEN.get(wholeRulebook(rulebook));
}

/** Where what stands at a pointer of a rulebook is written; `undefined` if it was not read from files. */
export function writtenAt(rulebook: Rulebook, pointer: string): LocatedPlace | undefined {
  const written = WRITTEN.get(rulebook);
  if (written === undefined) return undefined;
  const [part, at, ...rest] = pathOf(pointer);
  // What no file holds, as a rule set that is wanted, is wanted by the rulebook, which has a line of its own.
  if (part === 'ruleSets' && at === undefined) return writtenAt(rulebook, '/id');
  const id = part === 'ruleSets' ? rulebook.ruleSets[Number(at)]?.id : undefined;
  const index = id === undefined ? at : String(written.ruleSets.findIndex((ruleSet) => ruleSet.id === id));
  return written.placeOf([part, index, ...rest].filter((step) => step !== undefined));
}

/** Faults of a rulebook that loads, or of its law of a day, each where it is written if the rulebook was read from files. */
export function writtenFaults(rulebook: Rulebook, faults: readonly Fault[]): Fault[] {
  const whole = wholeRulebook(rulebook);
  const placeOf = whole === rulebook || rulebook.lawAsOf === undefined ? undefined : placesInRulebook(whole, rulebook.lawAsOf);
  const pointerIn = (pointer: string) => (placeOf === undefined ? pointer : pointerOf(placeOf(pathOf(pointer))));
  return faults.map((fault) => ({ ...fault, ...writtenAt(whole, pointerIn(fault.pointer)) }));
}

import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import type { Fault } from '../load/invalid-rulebook.js';
import type { NamedCondition } from '../named-condition.js';
import { type ConditionGroup, expandWhen } from './expand-condition.js';
import { whenSchema } from './written-condition.js';
import { WRITTEN_FAULTS } from './written-fault-words.js';
import { faultIn, unknownName, type WrittenPlace, type WrittenPlaces, within } from './written-places.js';

const textSchema = z.string().check(z.minLength(1));

/** `conditions.json`: conditions that rules refer to by name, with what people call them. */
export const namedConditionsSchema = z.record(
  z.string().check(z.regex(/^[a-z0-9-]+$/)),
  z.strictObject({
    /** What it is called, in Chinese. */
    zh: textSchema,
    /** What it is called, in English. */
    en: textSchema,
    /** What must hold. */
    when: whenSchema,
    /** The provisions that it takes its words from. */
    provisions: z.optional(z.array(z.string()).check(z.minLength(1))),
  }),
);
export type WrittenNamedConditions = Immutable<z.output<typeof namedConditionsSchema>>;

/** What stands for a condition that cannot be expanded. It is never run: the fault of its name keeps the rulebook from loading. */
const NOTHING: ConditionGroup = { all: [] };

/** The named conditions of a rulebook, each expanded when it is first referred to. */
export class NamedConditions {
  readonly #written: WrittenNamedConditions;
  readonly #file: WrittenPlace;
  readonly #places: WrittenPlaces;
  readonly #expanded = new Map<string, ConditionGroup>();
  /** The conditions that are being expanded, each referred to by the one before it. */
  readonly #open: string[] = [];
  readonly faults: Fault[] = [];

  constructor(written: WrittenNamedConditions, file: string, places: WrittenPlaces) {
    this.#written = written;
    this.#file = { file, path: [] };
    this.#places = places;
  }

  /** What a name stands for, tagged with it. Every reference has the same object, so that nothing grows with their number. */
  named(name: string, reference: WrittenPlace): ConditionGroup {
    const known = this.#expanded.get(name);
    if (known !== undefined) return known;
    const written = Object.hasOwn(this.#written, name) ? this.#written[name] : undefined;
    if (written === undefined) {
      this.faults.push(unknownName('condition', name, Object.keys(this.#written), reference));
      return NOTHING;
    }
    if (this.#open.includes(name)) {
      const circle = [...this.#open.slice(this.#open.indexOf(name)), name];
      this.faults.push(faultIn(reference, WRITTEN_FAULTS.standsForItself(circle)));
      return NOTHING;
    }
    this.#open.push(name);
    const context = { places: this.#places, conditions: this };
    const when = expandWhen(written.when, within(this.#file, name, 'when'), context);
    const place = within(this.#file, name, 'when');
    // A name for another named condition is a group of its own, so that both names are kept.
    const group = this.#places.note(when.named === undefined ? { ...when, named: name } : { all: [when], named: name }, place);
    this.#open.pop();
    this.#expanded.set(name, group);
    return group;
  }

  /** The names with what people call them, in the order of their ids. The names that nothing refers to are faults. */
  titles(): NamedCondition[] {
    const names = Object.keys(this.#written).sort();
    for (const name of names) {
      if (!this.#expanded.has(name)) this.faults.push(faultIn(within(this.#file, name), WRITTEN_FAULTS.unreferred));
    }
    return names.flatMap((id) => {
      const { zh, en, provisions } = this.#written[id] ?? {};
      if (zh === undefined || en === undefined) return [];
      const place = within(this.#file, id);
      return [this.#places.note({ id, title: { zh, en }, ...(provisions === undefined ? {} : { provisions }) }, place)];
    });
  }
}

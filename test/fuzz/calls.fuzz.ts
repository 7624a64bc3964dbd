import fc from 'fast-check';
import { expect } from 'vitest';
import { decisionSchema } from '../../src/decide/decision.js';
import { createDecider, decide, InvalidOptionError, type LoanInput, ningxia2020Deferral, safeDecide } from '../../src/index.js';
import { createEngine, decideWithEngine } from '../../src/json-rules-engine/index.js';
import { loans } from '../arbitraries/loan.js';
import { HOSTILE_VALUES } from '../hosts/hostile-values.js';
import { mutated, placesIn } from '../hosts/mutations.js';
import { LOAN, PUBLIC_CALLS } from '../hosts/public-calls.js';
import { outcomeOf } from '../hosts/typed-errors.js';
import { fuzzed } from './fuzzed.js';

/** A value under its name. One that no JSON holds is made where it is used: whatever looks at it may be thrown at. */
interface Named {
  readonly name: string;
  readonly made?: unknown;
}

const plain = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Any value at all. */
const anything: fc.Arbitrary<Named> = fc.oneof(
  fc.constantFrom(...HOSTILE_VALUES.map(([name]) => ({ name }))),
  plain.map((made) => ({ name: 'anything', made })),
);

function madeOf({ name, made }: Named): unknown {
  return name === 'anything' ? made : HOSTILE_VALUES.find(([own]) => own === name)?.[1]();
}

type Fields = Readonly<Record<string | number, unknown>>;

/** Tries to change what may have been replaced by a value that does not let itself be changed. */
function attempt(change: () => void): void {
  try {
    change();
  } catch {}
}

const changes = fc.array(fc.tuple(fc.nat(1_000_000), anything), { minLength: 1, maxLength: 3 });

fuzzed(
  'every public function answers whatever it is given, or refuses it by a typed error',
  fc.tuple(fc.constantFrom(...PUBLIC_CALLS.map(({ name }) => name)), changes),
  async ([name, given]) => {
    const call = PUBLIC_CALLS.find((one) => one.name === name);
    if (call === undefined) return;
    const its = { given: call.given() };
    const places = placesIn(its.given).filter((path) => path.length > 0);
    for (const [at, value] of given) {
      const path = places[at % places.length] ?? [];
      attempt(() => {
        const holder = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Fields)[step], its.given);
        Reflect.set(holder as object, path.at(-1) ?? '', madeOf(value));
      });
    }
    await outcomeOf(() => {
      const answer = (call.call as (...all: unknown[]) => unknown)(...its.given);
      // To wait for what the host itself gave would be to read it.
      return call.givesBack === true ? undefined : answer;
    });
  },
);

const engine = createEngine();

/** What is decided is what the schema of decisions describes, and what json-rules-engine comes to. */
async function decidedAlike(loan: unknown): Promise<void> {
  const decided = safeDecide(loan);
  if (!decided.ok) return;
  expect(decisionSchema.safeParse(decided.decision).error).toBeUndefined();
  expect(JSON.parse(JSON.stringify(decided.decision))).toEqual(decided.decision);
  expect(await decideWithEngine(engine, loan as LoanInput)).toEqual(decided.decision);
}

fuzzed(
  'a loan is decided alike in closures and in json-rules-engine, or refused by a typed error',
  fc.oneof(
    mutated(LOAN),
    loans({ complete: false }),
    loans({ complete: true }).chain((loan) => mutated(loan)),
  ),
  decidedAlike,
);

const { interpretations, parameters } = ningxia2020Deferral();
const reading = fc.constantFrom(
  ...interpretations.flatMap(({ id, readings }) =>
    readings.map((one): [string, Named] => [id, { name: 'anything', made: one.id }]),
  ),
);
const figure = fc
  .oneof(
    fc.constantFrom('0', '0.0', '1', '1.5', '360', '0.01', '1e2', '0x10', '-1', ' 1', '2020-12-31', '2021-02-30', '9'.repeat(40)),
    fc.string(),
  )
  .map((made): Named => ({ name: 'anything', made }));
const parameter = fc.tuple(fc.constantFrom(...parameters.map(({ id }) => id)), fc.oneof(figure, anything));

fuzzed(
  'options are kept to or refused by a typed error',
  fc.tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: reading }, { weight: 1, arbitrary: fc.tuple(fc.string(), anything) })),
    fc.array(parameter, { maxLength: 2 }),
    fc.option(
      fc.oneof(
        fc.constantFrom('2020-08-01', '2020-13-01').map((made): Named => ({ name: 'anything', made })),
        anything,
      ),
      { nil: undefined },
    ),
    loans({ complete: false }),
  ),
  async ([readings, values, asOf, loan]) => {
    const those = (entries: readonly (readonly [string, Named])[]) =>
      Object.fromEntries(entries.map(([id, value]) => [id, madeOf(value)]));
    const options = {
      readings: those(readings),
      parameters: those(values),
      ...(asOf === undefined ? {} : { asOf: madeOf(asOf) }),
    } as object;
    const made = await outcomeOf(() => createDecider(options));
    if ('refused' in made) {
      expect(made.refused).toBeInstanceOf(InvalidOptionError);
      return;
    }
    const decision = decide(loan, options);
    expect(decisionSchema.safeParse(decision).error).toBeUndefined();
    expect(await decideWithEngine(createEngine(options), loan)).toEqual(decision);
  },
);

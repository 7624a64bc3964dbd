import type { RulebookFiles } from '../../../src/rulebook/written/rulebook-files.js';

/** Keys and indices that lead to a value of a file. */
export type Pointer = readonly (string | number)[];

/** What kind of slip a mutant is. */
export type MutantKind =
  | 'threshold moved'
  | 'operator flipped'
  | 'value changed'
  | 'condition dropped'
  | 'list value dropped'
  | 'all and any exchanged'
  | 'rule removed'
  | 'conclusion changed'
  | 'result dropped'
  | 'default reading changed'
  | 'citation dropped'
  | 'citation exchanged';

/** A law with one slip in it: where, and what stands there in place of what. */
export interface Mutant {
  readonly kind: MutantKind;
  readonly file: string;
  readonly pointer: string;
  readonly before: unknown;
  /** Absent where what stood there is left out. */
  readonly after?: unknown;
  /** The rule or the condition that it is in, as its file names it; absent elsewhere. */
  readonly within?: string;
  /** The files of the rulebook with the slip. */
  files(): RulebookFiles;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Which operators a slip would write in place of one: its boundary on the other side, and its opposite. */
const SLIPS: Readonly<Record<string, readonly string[]>> = {
  is: ['isNot'],
  isNot: ['is'],
  oneOf: ['noneOf'],
  noneOf: ['oneOf'],
  atMost: ['lessThan', 'moreThan'],
  lessThan: ['atMost', 'atLeast'],
  atLeast: ['moreThan', 'lessThan'],
  moreThan: ['atLeast', 'atMost'],
  onOrBefore: ['before', 'after'],
  before: ['onOrBefore', 'onOrAfter'],
  onOrAfter: ['after', 'before'],
  after: ['onOrAfter', 'onOrBefore'],
};

/**
 * Every mutant of a rulebook, in the order of its files: no chance is in it. `expectations.json` is left out of the law, for it decides
 * nothing, and what only the linter would refuse is to be found by a case.
 */
export function mutantsOf(rulebook: RulebookFiles): readonly Mutant[] {
  const files = Object.fromEntries(Object.entries(rulebook).filter(([name]) => name !== 'expectations.json'));
  const provisions = ((files['provisions.json'] as JsonObject).provisions as JsonObject[]).map(({ id }) => id as string);
  const mutants: Mutant[] = [];
  for (const [file, content] of Object.entries(files)) {
    const slips = new Slips(file, content as Json, files, provisions);
    if (file === 'parameters.json') slips.ofParameters();
    else if (file === 'conditions.json') slips.ofConditions();
    else if (file === 'interpretations.json') slips.ofInterpretations();
    else if (file.startsWith('rule-sets/')) slips.ofRuleSet();
    mutants.push(...slips.found);
  }
  return mutants;
}

/** The slips that one file may have. */
class Slips {
  readonly found: Mutant[] = [];

  constructor(
    private readonly file: string,
    private readonly content: Json,
    private readonly files: RulebookFiles,
    private readonly provisions: readonly string[],
  ) {}

  ofParameters(): void {
    this.list(['parameters']).forEach((parameter, at) => {
      const within = parameter.id as string;
      for (const moved of neighbours(parameter.type as string, parameter.value as string))
        this.put('threshold moved', ['parameters', at, 'value'], moved, within);
      this.ofCitations(['parameters', at, 'provisions'], within);
    });
  }

  ofConditions(): void {
    for (const [name, condition] of Object.entries(this.content as JsonObject)) {
      if (name === '$schema') continue;
      this.ofWhen([name, 'when'], name);
      if ((condition as JsonObject).provisions !== undefined) this.ofCitations([name, 'provisions'], name);
    }
  }

  ofInterpretations(): void {
    this.list(['interpretations']).forEach((interpretation, at) => {
      const within = interpretation.id as string;
      const readings = interpretation.readings as JsonObject[];
      const chosen = readings.findIndex(({ standing }) => standing === 'default');
      readings.forEach((reading, other) => {
        if (other === chosen) return;
        const exchanged = readings.map((it, index) => {
          if (index === chosen) return { ...it, standing: 'tenable' };
          if (index !== other) return it;
          const { against: _, ...rest } = it;
          return { ...rest, standing: 'default' };
        });
        const place = ['interpretations', at, 'readings'];
        this.put('default reading changed', place, exchanged, within, [readings[chosen]?.id as Json, reading.id as Json]);
      });
      this.ofCitations(['interpretations', at, 'provisions'], within);
    });
  }

  ofRuleSet(): void {
    const { rules, otherwise } = this.content as { rules: JsonObject[]; otherwise?: JsonObject };
    const blocks = rules.flatMap(({ rules: inner }) => (inner as JsonObject[] | undefined) ?? []);
    const conclusions = [...rules, ...blocks, ...(otherwise === undefined ? [] : [otherwise])].flatMap((it) => it.then ?? []);
    const others = (then: Json) => [...new Set(conclusions)].filter((it) => it !== then);
    const ofConclusion = (place: Pointer, conclusion: JsonObject, within: string, words: readonly string[]) => {
      for (const other of others(conclusion.then as Json)) this.put('conclusion changed', [...place, 'then'], other, within);
      for (const name of Object.keys((conclusion.gives as JsonObject | undefined) ?? {}))
        this.drop('result dropped', [...place, 'gives', name], within);
      this.ofCitations([...place, 'provisions'], within, words);
    };
    const ofRules = (place: Pointer, all: readonly JsonObject[], words: readonly string[]) =>
      all.forEach((rule, at) => {
        const own = [...place, at];
        if (rule.rules !== undefined) {
          const said = Object.entries(rule.values as Record<string, JsonObject>);
          for (const [value, texts] of said)
            for (const [word, text] of Object.entries(texts))
              if (this.provisions.includes(text as string))
                this.exchange([...own, 'values', value, word], text as string, `${rule.each} = ${value}`);
          const cited = Object.entries(said[0]?.[1] ?? {}).filter(([, text]) => this.provisions.includes(text as string));
          ofRules(
            [...own, 'rules'],
            rule.rules as JsonObject[],
            cited.map(([word]) => `{${word}}`),
          );
          return;
        }
        const within = rule.name as string;
        this.drop('rule removed', own, within);
        this.ofWhen([...own, 'when'], within);
        ofConclusion(own, rule, within, words);
      });
    ofRules(['rules'], rules, []);
    if (otherwise !== undefined) ofConclusion(['otherwise'], otherwise, 'otherwise', []);
  }

  private ofWhen(place: Pointer, within: string): void {
    const when = this.at(place);
    if (Array.isArray(when)) this.ofParts(place, when, within);
    else this.ofCondition(place, when as JsonObject, within);
  }

  private ofParts(place: Pointer, parts: readonly Json[], within: string): void {
    parts.forEach((part, at) => {
      if (parts.length > 1) this.drop('condition dropped', [...place, at], within);
      this.ofCondition([...place, at], part as JsonObject, within);
    });
  }

  private ofCondition(place: Pointer, condition: JsonObject, within: string): void {
    for (const [group, other] of [
      ['all', 'any'],
      ['any', 'all'],
    ] as const) {
      const parts = condition[group];
      if (parts === undefined) continue;
      if ((parts as Json[]).length > 1)
        this.put('all and any exchanged', place, { [other]: parts } as JsonObject, within, [group, other]);
      this.ofParts([...place, group], parts as Json[], within);
      return;
    }
    if (condition.not !== undefined) {
      this.ofCondition([...place, 'not'], condition.not as JsonObject, within);
      this.put('operator flipped', place, condition.not, within, ['not', 'it']);
      return;
    }
    if (condition.operator === undefined) return;
    for (const operator of SLIPS[condition.operator as string] ?? [])
      this.put('operator flipped', [...place, 'operator'], operator, within);
    const { value } = condition;
    if (typeof value === 'boolean') this.put('value changed', [...place, 'value'], !value, within);
    if (Array.isArray(value) && value.length > 1)
      value.forEach((_, at) => {
        this.drop('list value dropped', [...place, 'value', at], within);
      });
  }

  private ofCitations(place: Pointer, within: string, words: readonly string[] = []): void {
    const cited = this.at(place) as string[];
    cited.forEach((one, at) => {
      if (cited.length > 1) this.drop('citation dropped', [...place, at], within);
      const word = words.find((it) => !cited.includes(it));
      if (one.startsWith('{') && word === undefined) return;
      this.exchange([...place, at], one, within, word);
    });
  }

  /** Another provision in place of one: the next in the register that does not stand beside it. */
  private exchange(place: Pointer, one: string, within: string, word?: string): void {
    const beside = this.at(place.slice(0, -1));
    const from = this.provisions.indexOf(one) + 1;
    const next = [...this.provisions.slice(from), ...this.provisions].find((it) => !Object.values(beside as Json[]).includes(it));
    const other = one.startsWith('{') ? word : next;
    if (other !== undefined) this.put('citation exchanged', place, other, within);
  }

  private put(kind: MutantKind, place: Pointer, value: Json, within: string, told?: readonly [Json, Json]): void {
    const [before, after] = told ?? [this.at(place), value];
    this.add({ kind, place, before, after, within }, (content) => set(content, place, value));
  }

  private drop(kind: MutantKind, place: Pointer, within: string): void {
    this.add({ kind, place, before: this.at(place), within }, (content) => remove(content, place));
  }

  private add(
    { place, ...told }: Omit<Mutant, 'file' | 'pointer' | 'files'> & { place: Pointer },
    change: (of: Json) => Json,
  ): void {
    const { file, content, files } = this;
    const pointer = place.map((step) => `/${step}`).join('');
    this.found.push({ ...told, file, pointer, files: () => ({ ...files, [file]: change(content) }) });
  }

  private at(place: Pointer): Json {
    return place.reduce<Json>((inner, step) => (inner as JsonObject)[step] as Json, this.content);
  }

  private list(place: Pointer): JsonObject[] {
    return this.at(place) as JsonObject[];
  }
}

/** Data with another value at a place. What lies beside the way there is shared. */
function set(data: Json, [step, ...rest]: Pointer, value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((it, at) => (at === step ? set(it, rest, value) : it));
  const of = data as JsonObject;
  return { ...of, [step]: set(of[step] as Json, rest, value) };
}

function remove(data: Json, place: Pointer): Json {
  const [step, ...rest] = place;
  if (rest.length > 0) {
    const inner = remove((data as JsonObject)[step as string] as Json, rest);
    return set(data, [step as string | number], inner);
  }
  if (Array.isArray(data)) return data.filter((_, at) => at !== step);
  return Object.fromEntries(Object.entries(data as JsonObject).filter(([key]) => key !== step));
}

/** What is one unit less and one more: a day, a fen, or the least that a figure is written to. */
function neighbours(type: string, value: string): string[] {
  if (type === 'date') {
    const moved = (days: number) => new Date(Date.parse(value) + days * 86_400_000).toISOString().slice(0, 10);
    return [moved(-1), moved(1)];
  }
  const decimals = type === 'money' ? 2 : type === 'rate' ? 8 : (value.split('.')[1]?.length ?? 0);
  const units = BigInt(value.replace('.', '')) * 10n ** BigInt(decimals - (value.split('.')[1]?.length ?? 0));
  return [units - 1n, units + 1n].filter((it) => it >= 0n).map((it) => written(it, decimals, type === 'money'));
}

function written(units: bigint, decimals: number, isMoney: boolean): string {
  if (decimals === 0) return `${units}`;
  const digits = `${units}`.padStart(decimals + 1, '0');
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return isMoney ? text : text.replace(/\.?0+$/, '');
}

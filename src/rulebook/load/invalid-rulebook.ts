import type * as z from 'zod/mini';
import { EXAMINED_KEYS, keysAt, pathText } from '../../facts/input/invalid-input.js';
import { LiubaoError, recognised } from '../../facts/input/liubao-error.js';
import { nearestName } from '../../facts/input/nearest-name.js';
import type { Problem } from '../../facts/input/problem.js';
import { PROBLEM_WORDS, REFUSED } from '../../facts/input/problem-words.js';
import { cut } from '../../facts/input/shown-value.js';
import { MARKS } from '../../law/punctuation.js';
import type { Wording } from '../../law/wording.js';
import { RULEBOOK_FAULTS } from './fault-words.js';

/** One thing wrong with a rulebook, and where: `/ruleSets/3/rules/0/conditions/all/1/fact`. */
export interface Fault {
  /** The file that it stands in, where the rulebook was read from files: `rule-sets/deferral-track.json`. */
  readonly file?: string;
  /** An RFC 6901 JSON pointer into the file, or else into the rulebook. */
  readonly pointer: string;
  /** The line and the column in the text of the file, both counted from 1; absent if it was not read as text. */
  readonly line?: number;
  /** The column of that line, counted from 1 in UTF-16 code units. */
  readonly column?: number;
  /** What is wrong, as a sentence in English. */
  readonly message: string;
  /** The same in Chinese. */
  readonly zh: string;
}

/** Where a fault stands. */
export type FaultPlace = Pick<Fault, 'file' | 'pointer' | 'line' | 'column'>;

// One mistake often breaks many references; the message names the first few, `faults` has them all.
const SHOWN_FAULTS = 5;
// A fault may name much that is a rulebook's own.
const LONGEST_FAULT = 1_000;

/** A rulebook that cannot be relied on, and is refused before it decides anything. */
export class InvalidRulebookError extends LiubaoError {
  override readonly name = 'InvalidRulebookError';
  override readonly code = 'invalid-rulebook';
  static {
    recognised(InvalidRulebookError, 'invalid-rulebook');
  }
  /** What is wrong, in the order of the files. */
  readonly faults: readonly Fault[];
  override readonly problems: readonly Problem[];

  constructor(faults: readonly Fault[]) {
    super((lang) => {
      const said = faults.slice(0, SHOWN_FAULTS).map((fault) => {
        const place = cut(faultPlace(fault), 0, undefined, lang);
        return place + MARKS.colon[lang] + cut(lang === 'zh' ? fault.zh : fault.message, 0, LONGEST_FAULT, lang);
      });
      const rest = faults.length - said.length;
      const more = rest > 0 ? [PROBLEM_WORDS.more(rest)[lang]] : [];
      return REFUSED.rulebook[lang] + MARKS.colon[lang] + [...said, ...more].join(MARKS.semicolon[lang]);
    });
    this.faults = faults;
    this.problems = faults.map(problemOfFault);
  }
}

/** A fault as every problem is told. */
function problemOfFault({ pointer, message, zh, ...place }: Fault): Problem {
  const steps = pathOf(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return { path: pathText(steps), message, zh: { message: zh }, ...place };
}

/** Where a fault stands: `rule-sets/deferral-track.json:14 /rules/0/when`, or the pointer alone if the file is not known. */
export function faultPlace({ file, pointer, line, column }: FaultPlace): string {
  if (file === undefined) return pointer || '/';
  // A pointer says in which part of a line to look. Where there is none, as in a text that is no JSON, the column does.
  const at = [file, ...(line === undefined ? [] : [line]), ...(column === undefined || pointer !== '' ? [] : [column])].join(':');
  return pointer === '' ? at : `${at} ${pointer}`;
}

/** The JSON pointer of a path. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The path of a JSON pointer. */
export function pathOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Where something stands in a rulebook. */
export type Path = readonly (string | number)[];

export function faultAt(path: Path, { en, zh }: Wording): Fault {
  return { pointer: pointerOf(path), message: en, zh };
}

/** The faults behind a failed parse by a schema. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], data: unknown, schema: z.core.$ZodType): Fault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, data, [], schema));
}

function faultsOfIssue(issue: z.core.$ZodIssue, data: unknown, base: readonly PropertyKey[], schema: z.core.$ZodType): Fault[] {
  const path = [...base, ...issue.path];
  const value = issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], data);
  const fault = (wording: Wording) => [{ pointer: pointerOf(path), message: wording.en, zh: wording.zh }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      // Plain data has no symbols for keys.
      const known = keysAt(schema, path as (string | number)[]);
      return issue.keys.map((key, at) => {
        const { en, zh } = RULEBOOK_FAULTS.unknownKey(at < EXAMINED_KEYS ? nearestName(key, known) : undefined);
        return { pointer: pointerOf([...path, key]), message: en, zh };
      });
    }
    case 'invalid_union': {
      const branch = closestBranch(issue.errors, value);
      if (branch === undefined) return fault(value === undefined ? RULEBOOK_FAULTS.missing : RULEBOOK_FAULTS.noForm(value));
      return branch.flatMap((inner) => faultsOfIssue(inner, value, path, schema));
    }
    case 'invalid_value':
      if (value === undefined) return fault(RULEBOOK_FAULTS.missingOf(issue.values));
      return fault(RULEBOOK_FAULTS.noneOf(value, issue.values, nearestName(value, issue.values.map(String))));
    case 'invalid_type':
      return fault(value === undefined ? RULEBOOK_FAULTS.missing : RULEBOOK_FAULTS.notOfType(value, issue.expected));
    case 'too_small':
      return fault(RULEBOOK_FAULTS.empty);
    default:
      return fault(RULEBOOK_FAULTS.notAllowed(value));
  }
}

/**
 * The branch of a union that the value was meant for: the one that knows most of its keys, so that a misspelt operator in a
 * comparison is reported there and not as "not a group".
 */
function closestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
  value: unknown,
): readonly z.core.$ZodIssue[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const strangeness = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce((sum, issue) => (issue.code === 'unrecognized_keys' ? sum + issue.keys.length : sum), 0);
  return branches.reduce((best, branch) => (strangeness(branch) < strangeness(best) ? branch : best));
}

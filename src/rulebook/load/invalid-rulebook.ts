import type * as z from 'zod/mini';
import { LiubaoError, recognised } from '../../facts/input/liubao-error.js';
import { cut, shownValue } from '../../facts/input/shown-value.js';

/** One thing wrong with a rulebook, and where: `/ruleSets/3/rules/0/conditions/all/1/fact`. */
export interface Fault {
  /** The file that it stands in, where the rulebook was read from files: `rule-sets/deferral-track.json`. */
  readonly file?: string;
  /** An RFC 6901 JSON pointer into the file, or else into the rulebook. */
  readonly pointer: string;
  /** The line and the column in the text of the file, both counted from 1; absent if it was not read as text. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
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
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const shown = faults
      .slice(0, SHOWN_FAULTS)
      .map((fault) => `${cut(faultPlace(fault))}: ${cut(fault.message, 0, LONGEST_FAULT)}`);
    const rest = faults.length - shown.length;
    super(`invalid rulebook: ${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`);
    this.faults = faults;
  }
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

export function faultAt(path: Path, message: string): Fault {
  return { pointer: pointerOf(path), message };
}

/** The faults behind a failed parse. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], data: unknown): Fault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, data, []));
}

function faultsOfIssue(issue: z.core.$ZodIssue, data: unknown, base: readonly PropertyKey[]): Fault[] {
  const path = [...base, ...issue.path];
  const value = issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], data);
  const pointer = pointerOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        pointer: pointerOf([...path, key]),
        message: 'unknown key',
      }));
    case 'invalid_union': {
      const branch = closestBranch(issue.errors, value);
      if (branch === undefined)
        return [
          {
            pointer,
            message: `${shownValue(value)} is none of the forms allowed here`,
          },
        ];
      return branch.flatMap((inner) => faultsOfIssue(inner, value, path));
    }
    case 'invalid_value':
      return [
        {
          pointer,
          message: `${shownValue(value)} is not one of ${issue.values.map((v) => JSON.stringify(v)).join(', ')}`,
        },
      ];
    case 'invalid_type':
      return [
        {
          pointer,
          message: value === undefined ? 'missing' : `${shownValue(value)} is not of type ${issue.expected}`,
        },
      ];
    case 'too_small':
      return [{ pointer, message: 'empty' }];
    default:
      return [{ pointer, message: `${shownValue(value)} is not allowed here` }];
  }
}

/**
 * The branch of a union that the value was meant for: the one whose complaints are fewest keys unknown or missing, so
 * that a misspelt operator in a comparison is reported there and not as "not a group".
 */
function closestBranch(
  branches: readonly (readonly z.core.$ZodIssue[])[],
  value: unknown,
): readonly z.core.$ZodIssue[] | undefined {
  if (typeof value !== 'object' || value === null || branches.length === 0) return undefined;
  const strangeness = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + issue.keys.length;
      return issue.path.length === 1 && (value as Record<PropertyKey, unknown>)[issue.path[0] as PropertyKey] === undefined
        ? sum + 1
        : sum;
    }, 0);
  return branches.reduce((best, branch) => (strangeness(branch) < strangeness(best) ? branch : best));
}

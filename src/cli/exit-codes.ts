/** What the command's exit status says. Scripts rely on it: a number keeps its meaning. */
export const EXIT = {
  /** All well. */
  ok: 0,
  /**
   * Some input is invalid, a fixture failed, coverage was required and is not complete, or an audit found a breach that is
   * one however the text is read.
   */
  invalid: 1,
  /** The command was used wrongly: an unknown option, reading, parameter or provision. */
  usage: 2,
  /** A file cannot be read or written. */
  file: 3,
  /** An audit found breaches, each of which is one under the readings chosen and none under others that are arguable. */
  open: 4,
  /** A portfolio was refused because its data are hardly plausible (`--strict`); nothing was written but its summary. */
  implausible: 5,
  /** An examination of a rulebook found no fault, and could not prove within its budget that there is none. */
  unproved: 6,
  /** A fault of the program itself. */
  internal: 70,
  /** An interview was interrupted (Ctrl-C), as a shell says of what SIGINT ended: nothing was decided. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** From the least grave to the gravest; which number is given to what says nothing of that. */
const BY_GRAVITY: readonly ExitCode[] = [
  EXIT.ok,
  EXIT.open,
  EXIT.unproved,
  EXIT.invalid,
  EXIT.implausible,
  EXIT.usage,
  EXIT.file,
  EXIT.internal,
  EXIT.interrupted,
];

/** The graver of two. */
export function graver(one: ExitCode, other: ExitCode): ExitCode {
  return BY_GRAVITY.indexOf(one) >= BY_GRAVITY.indexOf(other) ? one : other;
}

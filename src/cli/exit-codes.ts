/** The exit status of the command. Scripts rely on it. */
export const EXIT = {
  /** Success. */
  ok: 0,
  /**
   * What was checked does not hold: a fixture failed, required coverage is incomplete, a rulebook has a fault, an audit found
   * a breach under every reading of the text, or a record of a log was altered or is decided otherwise.
   */
  failed: 1,
  /** The command was used wrongly: an unknown option, reading, parameter, provision or loan. */
  usage: 2,
  /** Some input is not what its schema describes. What could be read was worked on nevertheless. */
  badInput: 2,
  /** A file cannot be read or written. */
  file: 3,
  /** An audit found breaches that depend on the reading of the text, and no others. */
  open: 4,
  /** A portfolio was refused because its data are implausible (`--strict`); only its summary was written. */
  implausible: 5,
  /** A rulebook has no fault that was found, but not everything was proved within the budget. */
  unproved: 6,
  /** An internal error. */
  internal: 70,
  /** An interview was interrupted (Ctrl-C) before a decision; shells use this number for SIGINT. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** From the least to the most grave. The numbers themselves are in no such order. */
const BY_GRAVITY: readonly ExitCode[] = [
  EXIT.ok,
  EXIT.open,
  EXIT.unproved,
  EXIT.failed,
  EXIT.usage,
  EXIT.implausible,
  EXIT.file,
  EXIT.internal,
  EXIT.interrupted,
];

/** The graver of two exit codes. */
export function graver(one: ExitCode, other: ExitCode): ExitCode {
  return BY_GRAVITY.indexOf(one) >= BY_GRAVITY.indexOf(other) ? one : other;
}

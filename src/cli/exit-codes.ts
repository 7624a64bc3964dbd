/** What the command's exit status says. Scripts rely on it: a number keeps its meaning. */
export const EXIT = {
  /** All well. */
  ok: 0,
  /** Some input is invalid, a fixture failed, coverage was required and is not complete, or an audit found a breach. */
  invalid: 1,
  /** The command was used wrongly: an unknown option, reading, parameter or provision. */
  usage: 2,
  /** A file cannot be read or written. */
  file: 3,
  /** A fault of the program itself. */
  internal: 70,
  /** An interview was interrupted (Ctrl-C), as a shell says of what SIGINT ended: nothing was decided. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** How many items a second something takes. */
export interface Measurement {
  readonly name: string;
  readonly perSecond: number;
}

const WARM_UP_SECONDS = 0.5;
const ROUND_SECONDS = 1;
const ROUNDS = 5;

/** Runs over the items again and again, and takes the median round. */
export async function measure<T>(name: string, items: readonly T[], run: (item: T) => unknown): Promise<Measurement> {
  const asynchronous = run(items[0] as T) instanceof Promise;
  const round = async (seconds: number): Promise<number> => {
    const start = process.hrtime.bigint();
    const end = start + BigInt(Math.round(seconds * 1e9));
    let done = 0;
    let now = start;
    while (now < end) {
      if (asynchronous) for (const item of items) await run(item);
      else for (const item of items) run(item);
      done += items.length;
      now = process.hrtime.bigint();
    }
    return done / (Number(now - start) / 1e9);
  };
  await round(WARM_UP_SECONDS);
  const rounds: number[] = [];
  for (let at = 0; at < ROUNDS; at++) rounds.push(await round(ROUND_SECONDS));
  return { name, perSecond: rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number };
}

/** Something to be measured beside others. */
export interface Measured {
  readonly name: string;
  run(): unknown;
}

const TURNS = 9;
const RUNS_A_TURN = 40;

/**
 * How often a second of processor time each of several things can be run. They take turns, and time in which the machine is at
 * other work is not counted, so that their ratio holds on a busy machine too.
 */
export function measureInTurns(all: readonly Measured[]): Measurement[] {
  const turn = ({ run }: Measured): number => {
    const start = process.cpuUsage();
    for (let at = 0; at < RUNS_A_TURN; at++) run();
    const { user, system } = process.cpuUsage(start);
    return (RUNS_A_TURN * 1e6) / (user + system);
  };
  for (const one of all) turn(one);
  const turns = Array.from({ length: TURNS }, () => all.map(turn));
  return all.map(({ name }, which) => {
    const each = turns.map((of) => of[which] as number).sort((a, b) => a - b);
    return { name, perSecond: each[Math.floor(TURNS / 2)] as number };
  });
}

/** Prints measurements as multiples of the first, `×`, or as parts of it, `÷`. */
export function table(base: Measurement, others: readonly Measurement[]): void {
  for (const { name, perSecond } of [base, ...others]) {
    const ratio = perSecond / base.perSecond;
    // What is slower is printed as so many times the time of the first.
    const [figure, sign] = ratio < 1 ? [1 / ratio, '÷'] : [ratio, '×'];
    console.log(
      `${name.padEnd(38)} ${Math.round(perSecond).toLocaleString('en-GB').padStart(12)}/s ${figure.toFixed(figure < 10 ? 2 : 0).padStart(8)}${sign}`,
    );
  }
}

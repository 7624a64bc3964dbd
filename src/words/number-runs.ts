/** The runs in ascending whole numbers, each by its first and its last: 1, 2, 3, 5 are 1 to 3, and 5. */
export function numberRuns(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

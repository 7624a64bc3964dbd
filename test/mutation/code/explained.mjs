/**
 * Mutants of the code that no test can find out, and why: the line that is broken, what becomes of it, and why all is decided alike. One
 * that is found out, or whose line has changed, is reported.
 */
export const EXPLAINED = [
  {
    file: 'src/evaluate/scope.ts',
    line: 'if (lawAsOf === undefined || days.length === 0) return noneOf(option, asked, known);',
    mutants: ['lawAsOf === undefined → false'],
    why: 'The law of no day is that of a rulebook which is the same on all days, and there are no days of which to tell.',
  },
  {
    file: 'src/evaluate/trace.ts',
    line: 'if (combinations >= REMEMBERED_COMBINATIONS) return frozen(trace(facts));',
    mutants: ['combinations >= REMEMBERED_COMBINATIONS → combinations > REMEMBERED_COMBINATIONS'],
    why: 'One combination more is kept.',
  },
  {
    file: 'src/evaluate/comparison.ts',
    line: "return origin === 'parameter' || origin === 'reading';",
    mutants: ["origin === 'parameter' → false", '\'parameter\' → ""'],
    why: 'A parameter has a value in every rulebook, of which `given` finds the same where it is asked as of any fact.',
  },
  {
    file: 'src/evaluate/comparison.ts',
    line: 'if (right instanceof Decimal) {',
    mutants: ['right instanceof Decimal → true'],
    why: 'The comparisons of the hot path are those of the others, only quicker.',
  },
  {
    file: 'src/evaluate/derivation.ts',
    line: 'for (const step of steps) if (step.grain === grain) step.run(facts);',
    mutants: ['step.grain === grain → true'],
    why: 'What is derived too early of another grain is derived again once its facts are written, before anything asks for it.',
  },
  {
    file: 'src/evaluate/missing-facts.ts',
    line: 'if (cellOf === undefined) return workOut;',
    mutants: ['cellOf === undefined → true'],
    why: 'What is kept by cells is worked out anew each time, and is the same.',
  },
  {
    file: 'src/decide/citations.ts',
    line: 'const words: ProvisionSet = new Array(Math.ceil(provisions / BITS)).fill(0);',
    mutants: ['new Array(Math.ceil(provisions / BITS)) → new Array()', 'provisions / BITS → provisions * BITS'],
    why: 'A word that a set lacks, or has beyond the last provision, holds no provision.',
  },
  {
    file: 'src/decide/citations.ts',
    line: 'for (let word = 0; word < added.length; word++) to[word] = (to[word] ?? 0) | (added[word] as number);',
    mutants: ['word < added.length → word <= added.length'],
    why: 'The word beyond the last is 0, in which no provision is.',
  },
  {
    file: 'src/decide/loan-walk.ts',
    line: 'return new Array(scope.size).fill(undefined);',
    mutants: ['new Array(scope.size) → new Array()'],
    why: 'A slot that a list lacks is undefined, as one that holds nothing.',
  },
  {
    file: 'src/decide/rule-set-plan.ts',
    line: 'params.provisions.flatMap((id) => places.get(id) ?? []),',
    mutants: ['[] → ["Stryker was here"]'],
    why: 'A rulebook that cites a provision which it does not have is refused when it is loaded.',
  },
  {
    file: 'src/evaluate/compile-rulebook.ts',
    line: 'open: readonly string[] = [],',
    mutants: ['[] → ["Stryker was here"]'],
    why: 'No interpretation has that id, so none is left open.',
  },
  {
    file: 'src/evaluate/compile-rulebook.ts',
    line: 'for (let at = 0; at < tests.length && truths[at - 1] !== TRUE; at++) truths.push((tests[at] as Test)(facts));',
    mutants: ['at - 1 → at + 1', 'truths[at - 1] !== TRUE → true'],
    why: 'Rules behind one that holds are tested too, and the one that holds decides all the same.',
  },
  {
    file: 'src/audit/audit-result.ts',
    line: 'choices.size === 0 ? [{ readings: {}, found: { open: [], answers: chosen } }] : readingLeaves(part.under, choices);',
    mutants: ['[] → ["Stryker was here"]'],
    why: 'Whoever has the leaves asks for their answers, and not for what they leave open.',
  },
  {
    file: 'src/audit/audit-result.ts',
    line: "const isOpen = result === 'undetermined' || (owes && finding?.refund === undefined);",
    mutants: ['finding?.refund → finding.refund'],
    why: 'What owes a refund and is not undetermined has a finding.',
  },
  {
    file: 'src/audit/audit-result.ts',
    line: "if (turns === undefined || all.every(({ result }) => result === 'breach')) {",
    mutants: ['turns === undefined → false'],
    why: 'Where all readings agree and do not find a breach, no reading may: the next line returns.',
  },
  {
    file: 'src/audit/audit-result.ts',
    line: 'const otherwise = [...told, ...undetermined].flatMap(({ turnsOn }) => turnsOn?.otherwise ?? []);',
    mutants: ['[] → ["Stryker was here"]'],
    why: 'A text has no finding, so nothing is cited for it.',
  },
  {
    file: 'src/audit/audit-result.ts',
    line: 'const cited = [...told, ...otherwise.flatMap(({ finding }) => finding ?? [])].flatMap(({ provisions }) => provisions);',
    mutants: ['[] → ["Stryker was here"]'],
    why: 'A text has no provisions, so nothing is cited for it.',
  },
  {
    file: 'src/audit/audit-result.ts',
    line: 'cited.flatMap((id) => places.get(id) ?? []),',
    mutants: ['[] → ["Stryker was here"]'],
    why: 'A rulebook that cites a provision which it does not have is refused when it is loaded.',
  },
  {
    file: 'src/audit/audit.ts',
    line: 'rulebook: true,',
    mutants: ['true → false'],
    why: 'The names of options are read, and not what stands beside them: the compiler alone asks for that.',
  },
  {
    file: 'src/audit/audit.ts',
    line: 'readings: true,',
    mutants: ['true → false'],
    why: 'The names of options are read, and not what stands beside them: the compiler alone asks for that.',
  },
  {
    file: 'src/audit/audit.ts',
    line: 'parameters: true,',
    mutants: ['true → false'],
    why: 'The names of options are read, and not what stands beside them: the compiler alone asks for that.',
  },
  {
    file: 'src/audit/audit.ts',
    line: 'lawAsOf: true,',
    mutants: ['true → false'],
    why: 'The names of options are read, and not what stands beside them: the compiler alone asks for that.',
  },
  {
    file: 'src/audit/audit.ts',
    line: 'among: true,',
    mutants: ['true → false'],
    why: 'The names of options are read, and not what stands beside them: the compiler alone asks for that.',
  },
  {
    file: 'src/audit/audit.ts',
    line: "const choices = choicesOf(rulebook, 'arguable', given);",
    mutants: ['\'arguable\' → ""'],
    why: 'Whatever does not ask for all readings asks for the arguable ones.',
  },
  {
    file: 'src/audit/audit.ts',
    line: 'const loan = guarantees.length === 0 ? given : Loan.parse(withServiced(given, guarantees));',
    mutants: ['guarantees.length === 0 → false'],
    why: 'A loan to which nothing is added is read again, and is the same.',
  },
  {
    file: 'src/audit/audit.ts',
    line: 'if (place !== undefined && guarantees.length > 0) trackMissing.push(...partPlan.trackMissing(walk, place));',
    mutants: ['guarantees.length > 0 → true', 'guarantees.length > 0 → guarantees.length >= 0'],
    why: 'What leaves the track open is asked for by guarantees alone: without one it is worked out in vain.',
  },
  {
    file: 'src/audit/audit.ts',
    line: 'return asOf === undefined ? loan : Loan.parse(input);',
    mutants: ['asOf === undefined → false'],
    why: 'A loan from which nothing is left out is read again, and is the same.',
  },
];

import type { Command } from 'commander';
import { nearestName } from '../../facts/input/nearest-name.js';
import { ruleSetsMarkdown } from '../../handbook/book/book.js';
import { dotOf, mermaidOf } from '../../handbook/drawings/drawing.js';
import { requirementsOf } from '../../handbook/drawings/requirements-graph.js';
import type { Language } from '../../law/wording.js';
import { lawInForce } from '../../rulebook/in-force/law-in-force.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { lawLines } from '../../words/law-lines.js';
import type { CommandLine } from '../command-line.js';
import { UsageError } from '../failures.js';
import { choiceOfFormat } from '../options/format-option.js';
import { languageOption } from '../options/language.js';
import { repeatableOption } from '../options/repeatable-option.js';
import { lawAsOfOption, refuseOfOtherDay, rulebookOption, shownLawOf } from '../options/rulebook-option.js';
import { GRAPH_WORDS } from '../words/rulebook/rulebook-command-words.js';
import { USAGE_FAULTS } from '../words/usage-words.js';

const FORMATS = ['mermaid', 'dot', 'markdown'] as const;

interface GraphArguments {
  readonly format: (typeof FORMATS)[number];
  readonly ruleSet: readonly string[];
  readonly knowledge: boolean;
  readonly rulebook?: string;
  readonly lawAsOf?: string;
  readonly lang: Language;
}

/** `liubao graph`: a rulebook's rule sets as a decision requirements graph and decision tables. */
export function addGraph(program: Command, line: CommandLine): void {
  const { help } = line;
  program
    .command('graph')
    .summary(help(GRAPH_WORDS.summary))
    .description(help(GRAPH_WORDS.description))
    .addOption(choiceOfFormat(line, FORMATS))
    .addOption(repeatableOption('--rule-set <id>', help(GRAPH_WORDS.ruleSet)))
    .option('--knowledge', help(GRAPH_WORDS.knowledge), false)
    .addOption(rulebookOption(line))
    .addOption(lawAsOfOption(line))
    .addOption(languageOption(line))
    .action((given: GraphArguments) => graph(line, given));
}

async function graph(
  { out }: CommandLine,
  { format, ruleSet: ids, knowledge, rulebook: folder, lawAsOf, lang }: GraphArguments,
): Promise<void> {
  // A drawing shows the law of one day, for the rule sets of several may decide the same fact.
  const rulebook = lawInForce(shownLawOf(folder, lawAsOf));
  const ruleSets = chosen(rulebook, ids);
  const requirements = requirementsOf(rulebook, { knowledge, ...(ids.length === 0 ? {} : { ruleSets: ids }) });
  const commented = (mark: string) =>
    lawLines(rulebook, lang)
      .map((text) => `${mark} ${text}\n`)
      .join('');
  switch (format) {
    case 'mermaid':
      return out.write(commented('%%') + mermaidOf(requirements, lang));
    case 'dot':
      return out.write(commented('//') + dotOf(requirements, lang));
    case 'markdown':
      return out.write(ruleSetsMarkdown(rulebook, ruleSets, mermaidOf(requirements, lang), lang, knowledge));
  }
}

function chosen(rulebook: Rulebook, ids: readonly string[]): readonly RuleSet[] {
  const { ruleSets } = rulebook;
  const known = ruleSets.map(({ id }) => id);
  for (const id of ids) refuseOfOtherDay(rulebook, GRAPH_WORDS.oneRuleSet, id, (law) => law.ruleSets.map((one) => one.id));
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(USAGE_FAULTS.unknownRuleSet(unknown, nearestName(unknown, known)));
  return ids.length === 0 ? ruleSets : ruleSets.filter(({ id }) => ids.includes(id));
}

import { type Command, Option } from 'commander';
import { ruleSetsMarkdown } from '../../handbook/book.js';
import { dotOf, mermaidOf } from '../../handbook/drawing.js';
import { requirementsOf } from '../../handbook/requirements.js';
import type { Language } from '../../law/wording.js';
import type { RuleSet } from '../../rulebook/rule-set.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { CommandLine } from '../command-line.js';
import { suggestion, UsageError } from '../failures.js';
import { languageOption } from '../options/language.js';
import { rulebookOf, rulebookOption } from '../options/rulebook-option.js';

const FORMATS = ['mermaid', 'dot', 'markdown'] as const;

interface GraphArguments {
  readonly format: (typeof FORMATS)[number];
  readonly ruleSet: readonly string[];
  readonly knowledge: boolean;
  readonly rulebook?: string;
  readonly lang: Language;
}

/** `liubao graph`: a rulebook's rule sets as a decision requirements graph and decision tables. */
export function addGraph(program: Command, line: CommandLine): void {
  program
    .command('graph')
    .description(
      'Draws how the rule sets of a rulebook require each other and the facts; in Markdown with their decision tables.',
    )
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('mermaid'))
    .option(
      '--rule-set <id>',
      'only this rule set, with all that it requires; may be given more than once',
      (id: string, before: readonly string[]) => [...before, id],
      [],
    )
    .option('--knowledge', 'parameters and readings too', false)
    .addOption(rulebookOption())
    .addOption(languageOption(line.env))
    .action((given: GraphArguments) => graph(line, given));
}

async function graph(
  { out }: CommandLine,
  { format, ruleSet: ids, knowledge, rulebook: folder, lang }: GraphArguments,
): Promise<void> {
  const rulebook = rulebookOf(folder);
  const ruleSets = chosen(rulebook, ids);
  const requirements = requirementsOf(rulebook, { knowledge, ...(ids.length === 0 ? {} : { ruleSets: ids }) });
  switch (format) {
    case 'mermaid':
      return out.write(mermaidOf(requirements, lang));
    case 'dot':
      return out.write(dotOf(requirements, lang));
    case 'markdown':
      return out.write(ruleSetsMarkdown(rulebook, ruleSets, mermaidOf(requirements, lang), lang, knowledge));
  }
}

function chosen({ ruleSets }: Rulebook, ids: readonly string[]): readonly RuleSet[] {
  const known = ruleSets.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(`unknown rule set ${JSON.stringify(unknown)}${suggestion(unknown, known)}`);
  return ids.length === 0 ? ruleSets : ruleSets.filter(({ id }) => ids.includes(id));
}

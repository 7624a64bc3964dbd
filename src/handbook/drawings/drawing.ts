import type { Language } from '../../law/wording.js';
import { givenLanguage } from '../../rulebook/caller-options.js';
import { givenRequirements, type NodeKind, type RequirementNode, type Requirements } from './requirements-graph.js';

/** The marks before and after a label that give each kind of node its shape. */
const MERMAID_SHAPES: Readonly<Record<NodeKind, readonly [string, string]>> = {
  decision: ['[', ']'],
  input: ['([', '])'],
  derived: ['{{', '}}'],
  parameter: ['[/', '/]'],
  reading: ['>', ']'],
};

const DOT_SHAPES: Readonly<Record<NodeKind, string>> = {
  decision: 'box',
  input: 'oval',
  derived: 'hexagon',
  parameter: 'parallelogram',
  reading: 'cds',
};

/**
 * A decision requirements graph as a Mermaid flowchart.
 *
 * @throws {InvalidInputError} for what is no graph of requirements
 * @throws {InvalidOptionError} for a language that it is not written in
 */
export function mermaidOf(requirements: Requirements, language: Language): string {
  const { nodes, edges } = givenRequirements(requirements);
  const lang = givenLanguage(language);
  const names = namesOf(nodes);
  return [
    'flowchart LR',
    ...nodes.map((node) => {
      const [before, after] = MERMAID_SHAPES[node.kind];
      return `  ${names.get(node.id)}${before}"${mermaidText(labelOf(node, lang))}"${after}`;
    }),
    ...edges.map(({ from, to }) => `  ${names.get(from)} --> ${names.get(to)}`),
    '',
  ].join('\n');
}

/**
 * A decision requirements graph in Graphviz's DOT language.
 *
 * @throws {InvalidInputError} for what is no graph of requirements
 * @throws {InvalidOptionError} for a language that it is not written in
 */
export function dotOf(requirements: Requirements, language: Language): string {
  const { nodes, edges } = givenRequirements(requirements);
  const lang = givenLanguage(language);
  const names = namesOf(nodes);
  return [
    'digraph requirements {',
    '  rankdir=LR;',
    ...nodes.map((node) => `  ${names.get(node.id)} [label=${dotText(labelOf(node, lang))}, shape=${DOT_SHAPES[node.kind]}];`),
    ...edges.map(({ from, to }) => `  ${names.get(from)} -> ${names.get(to)};`),
    '}',
    '',
  ].join('\n');
}

/** Node names that are valid in both Mermaid and DOT, whatever the ids contain. */
function namesOf(nodes: readonly RequirementNode[]): Map<string, string> {
  return new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
}

function labelOf({ title }: RequirementNode, lang: Language): string {
  return title[lang];
}

/** Escapes text for Mermaid. Within double quotes, Mermaid interprets entities and no other marks. */
export function mermaidText(text: string): string {
  return text.replace(/[#"<>&\\`\n]/g, (mark) => `#${mark.charCodeAt(0)};`);
}

function dotText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

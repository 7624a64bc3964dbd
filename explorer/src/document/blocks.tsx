import type { Block, TreeNode } from '../../../src/document/block.js';
import { language } from '../state/language.js';
import { ScrollFrame } from './scroll-frame.js';

const HEADINGS: Readonly<Record<number, 'h2' | 'h3' | 'h4' | 'h5'>> = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' };

export interface BlocksProps {
  readonly blocks: readonly Block[];
  /** The level of its highest heading in the page. Default: one below the title of the page. */
  readonly from?: number;
}

/** A document of the library, as the page shows it. Its headings follow those of the page without a gap. */
export function Blocks({ blocks, from = 2 }: BlocksProps) {
  const levels = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))].sort();
  return (
    <div class="document">
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} levelOf={(level) => from + levels.indexOf(level)} />
      ))}
    </div>
  );
}

interface BlockViewProps {
  readonly block: Block;
  readonly levelOf: (level: 1 | 2 | 3) => number;
}

function BlockView({ block, levelOf }: BlockViewProps) {
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[levelOf(block.level)] ?? 'h6';
      return <Heading class={`level-${block.level}`}>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'terms':
      return (
        <dl>
          {block.entries.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <ScrollFrame label={block.columns.map(({ head }) => head).join(', ')}>
          <table>
            <thead>
              <tr>
                {block.columns.map(({ head, align }, at) => (
                  <th key={at} scope="col" class={align === 'right' ? 'figure right' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, line) => (
                <tr key={line}>
                  {row.map((cell, at) => (
                    <td key={at} class={block.columns[at]?.align === 'right' ? 'figure right' : undefined}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      );
    case 'tree':
      return <Tree nodes={block.nodes} />;
    case 'quote':
      return (
        <figure>
          <blockquote>
            <p lang={language.value === 'en' && block.original === undefined ? 'zh-CN' : undefined}>{block.text}</p>
            {block.original !== undefined && <p lang="zh-CN">{block.original}</p>}
          </blockquote>
          <figcaption>{block.source}</figcaption>
        </figure>
      );
  }
}

function Tree({ nodes }: { readonly nodes: readonly TreeNode[] }) {
  return (
    <ul>
      {nodes.map(({ text, children }, at) => (
        <li key={at}>
          {text}
          {children.length > 0 && <Tree nodes={children} />}
        </li>
      ))}
    </ul>
  );
}

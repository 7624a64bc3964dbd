import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { policyElement, policyOf } from './content-security-policy.js';

/** Writes the page with its script and its style as one file, `single.html`, which holds their hashes in its policy. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const outputs = Object.entries(bundle);
      const script = outputs.flatMap(([, output]) => (output.type === 'chunk' ? [inScript(output.code)] : [])).join('\n');
      const style = outputs
        .flatMap(([name, output]) => (output.type === 'asset' && name.endsWith('.css') ? [String(output.source)] : []))
        .join('\n');
      const page = outputs.find(([name]) => name.endsWith('.html'))?.[1];
      if (page?.type !== 'asset') throw new Error('the build has no page');
      for (const [name] of outputs) delete bundle[name];
      const policy = policyOf({ script: hashOf(script), style: hashOf(style), connect: "'none'" });
      const head = `${policyElement(policy)}\n<style>${style}</style>`;
      const source = String(page.source)
        .replace(/<script type="module"[^>]*><\/script>|<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
        .replace('<meta charset="utf-8" />', (charset) => `${charset}\n${head}`)
        .replace('</body>', () => `<script type="module">${script}</script>\n</body>`);
      this.emitFile({ type: 'asset', fileName: 'single.html', source });
    },
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script as it may stand in a page: nothing in it ends the element that it stands in, and nothing is left to be loaded ahead. */
function inScript(code: string): string {
  return code
    .replace(/__VITE_PRELOAD__\w*/g, '[]')
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '\\x3C!--');
}

import type { Plugin } from 'vite';
import { checkExplorerPackages } from '../../scripts/third-party-licences.js';

/** The plugins of a page and of its workers, which are bundled before it. */
export interface BundledNotices {
  readonly page: () => Plugin;
  readonly worker: () => Plugin;
}

/** Refuses to build a page of which a bundled package, of the page or of a worker, has no notice in THIRD_PARTY_LICENSES. */
export function bundledNotices(): BundledNotices {
  const files = new Set<string>();
  const noting = (name: string, atEnd: () => void): Plugin => ({
    name,
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [file, { renderedLength }] of Object.entries(output.modules)) if (renderedLength > 0) files.add(file);
      }
      atEnd();
    },
  });
  return {
    page: () => noting('bundled-notices', () => checkExplorerPackages(files)),
    worker: () => noting('bundled-notices-of-worker', () => undefined),
  };
}

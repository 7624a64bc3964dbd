import type { Plugin } from 'vite';
import { checkExplorerPackages } from '../../scripts/third-party-licences.js';

/** Refuses to build a page of which a bundled package has no notice in THIRD_PARTY_LICENSES. */
export function bundledNotices(): Plugin {
  return {
    name: 'bundled-notices',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk'
          ? Object.entries(output.modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [file] : []))
          : [],
      );
      checkExplorerPackages(files);
    },
  };
}

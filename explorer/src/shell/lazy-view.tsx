import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../state/language.js';
import { SHELL_WORDS } from './shell-words.js';

/** A view of which the code is loaded when it is first shown. */
export function lazyView(load: () => Promise<{ default: ComponentType }>): ComponentType {
  let loaded: ComponentType | undefined;
  return function LazyView() {
    const [View, setView] = useState<ComponentType | undefined>(() => loaded);
    const [failure, setFailure] = useState<string>();
    useEffect(() => {
      if (loaded !== undefined) return;
      load().then(
        (module) => {
          loaded = module.default;
          setView(() => module.default);
        },
        (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
      );
    }, []);
    if (View !== undefined) return <View />;
    return (
      <p class="waiting" role="status">
        {failure === undefined ? say(SHELL_WORDS.loading) : say(SHELL_WORDS.failed, { reason: failure })}
      </p>
    );
  };
}

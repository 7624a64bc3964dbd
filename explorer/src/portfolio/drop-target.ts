import { useState } from 'preact/hooks';

/** What makes an element a place to drop something on. `data-over` says whether something is held above it. */
export interface DropTarget {
  readonly 'data-over': boolean;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
}

/**
 * Takes what is dropped on an element.
 *
 * @param accepts whether what is held above the element may be dropped on it
 */
export function useDropTarget(
  take: (dropped: DataTransfer | null) => void,
  accepts: (held: DataTransfer | null) => boolean = () => true,
): DropTarget {
  const [isOver, setOver] = useState(false);
  return {
    'data-over': isOver,
    onDragOver: (event) => {
      if (!accepts(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer);
    },
  };
}

import { useReducer } from 'react';

const expanded = new Set<string>();

/** Says whether a long post was unfolded since the page was loaded. */
export function isExpanded(id: string): boolean {
  return expanded.has(id);
}

/** Gives what unfolds a post. It outlives the row, which is recycled while scrolling. */
export function useExpanded(id: string): () => void {
  const [, render] = useReducer((count: number) => count + 1, 0);
  return () => {
    expanded.add(id);
    render();
  };
}

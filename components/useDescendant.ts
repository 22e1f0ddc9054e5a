import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Tells a screen reader that the keys of a field now move through a list elsewhere; null: they do not. */
export function useDescendant(
  area: RefObject<HTMLTextAreaElement | null>,
  to: { readonly list: string; readonly option: string } | null,
): void {
  useEffect(() => {
    const field = area.current;
    if (!field || !to) return undefined;
    field.setAttribute('aria-controls', to.list);
    field.setAttribute('aria-activedescendant', to.option);
    field.setAttribute('aria-autocomplete', 'list');
    return () => {
      for (const name of ['controls', 'activedescendant', 'autocomplete'])
        field.removeAttribute(`aria-${name}`);
    };
  }, [to?.list, to?.option]);
}

import type { ComponentChildren } from 'preact';

/** Stands in a text for what is set into it; a character no language uses. */
export const SPOT = '\uE000';

/** A sentence round something of its own, in whatever place its language wants it: `t(key, [SPOT])`. */
export function Around({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ComponentChildren;
}) {
  const [before, ...after] = text.split(SPOT);
  return (
    <>
      {before}
      {children}
      {after.join('')}
    </>
  );
}

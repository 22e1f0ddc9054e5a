import { useId } from 'react';
import type { Person } from '../people';
import { portrait } from './drawings';

type Props = { readonly person: Person; readonly size: number; readonly label?: string };

/** A round picture; it holds no text. */
export function Avatar({ person, size, label }: Props) {
  const mask = useId();
  return (
    <svg
      width={size}
      height={size}
      role={label === undefined ? 'none' : 'img'}
      aria-label={label}
      data-visualcompletion="ignore-dynamic"
    >
      <mask id={mask}>
        <circle cx={size / 2} cy={size / 2} r={size / 2} fill="white" />
      </mask>
      <g mask={`url(#${mask})`}>
        <image width={size} height={size} href={portrait(person)} />
      </g>
    </svg>
  );
}

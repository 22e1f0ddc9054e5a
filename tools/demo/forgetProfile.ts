import { rmSync } from 'node:fs';
import type { Visitor } from '../../tests/browsers/visitor';

/** Takes the profile of a closed browser away; Firefox's goes by itself. */
export function forgetProfile(visitor: Visitor): void {
  if ('profile' in visitor && typeof visitor.profile === 'string') {
    rmSync(visitor.profile, { recursive: true, force: true });
  }
}

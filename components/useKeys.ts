import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Keys } from '../lib/keys';
import { STANDARD_KEYS } from '../lib/keys';

/** The user's keys for everything below; where nobody provides them, those from the start. */
export const KeysHere = createContext<Keys>(STANDARD_KEYS);

/** The user's keys. */
export const useKeys = (): Keys => useContext(KeysHere);

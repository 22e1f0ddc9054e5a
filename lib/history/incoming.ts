import type { Part } from './backupSchema';
import type { CountRow } from './rows';

/** How many rows of each part were taken over; `leftOut`: tickets that are kept no longer. */
export type TakenRows = Readonly<Partial<Record<Part | 'leftOut', number>>>;

/** How far the import of a file is; it is kept before the pieces of the file that were laid aside. */
export type Stand = {
  /** Of the file, which is called `name` and has `size` bytes. */
  readonly key: string;
  readonly name: string;
  readonly size: number;
  /** So many pieces were laid aside. */
  readonly pieces: number;
  /** So many bytes and lines were read; `ended`: the last line was. */
  readonly offset: number;
  readonly lines: number;
  readonly ended: boolean;
  /** How many rows were taken over; null: not before all was read. */
  readonly taken: TakenRows | null;
  /** Those of the file and of what was left out of it, which are taken last; left out: none were read. */
  readonly counts?: readonly CountRow[];
};

/** A piece of a file that is being imported, until it is taken over; before all of them how far that is. */
export type IncomingRow = {
  readonly place?: number;
  /** The rows of the piece, checked, as JSON: `LineRow[]`. */
  readonly text?: string;
  readonly stand?: Stand;
  /** When it was read, ms since 1970. */
  readonly at: number;
};

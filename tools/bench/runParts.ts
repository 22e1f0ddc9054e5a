import { CannotRun } from './cannotRun';
import type { Figures } from './figure';

/**
 * Measures one thing and gives its figures; throws `CannotRun` where it cannot. `say` is for a person;
 * `rounds` where the person wants another number than the usual one.
 */
export type Part = (say: (line: string) => void, rounds?: number) => Promise<Figures>;

/** Runs parts one after the other; one that fails is left out and says why, `isBroken` if that is a bug. */
export async function runParts(
  parts: Readonly<Record<string, Part>>,
  say: (line: string) => void,
): Promise<{ readonly figures: Figures; readonly isBroken: boolean }> {
  let figures: Figures = {};
  let isBroken = false;
  for (const [name, part] of Object.entries(parts)) {
    say(`${name} …`);
    try {
      figures = { ...figures, ...(await part((line) => say(`${name}: ${line}`))) };
    } catch (error) {
      const reason = reasonOf(error);
      say(
        `${name} is left out: ${reason ?? (error instanceof Error ? error.stack : String(error))}`,
      );
      if (reason === null) isBroken = true;
    }
  }
  return { figures, isBroken };
}

/** Why a part cannot run; null when it should have. A package that is not installed is no bug either. */
function reasonOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const isMissing = /^Cannot find (?:package|module) '[^./]/.test(error.message);
  return error instanceof CannotRun || isMissing ? error.message : null;
}

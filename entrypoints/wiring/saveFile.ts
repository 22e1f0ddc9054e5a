/** Hands the user a file of this name; it never leaves this computer. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Firefox reads the file only after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** A file's name after the day, "heard-2026-11-22.csv". */
export const dayName = (ending: string): string =>
  `heard-${new Date().toISOString().slice(0, 10)}.${ending}`;

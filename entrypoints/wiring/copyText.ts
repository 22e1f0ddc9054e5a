/** Puts a text on the clipboard; false when the browser refuses, as it does without focus or gesture. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

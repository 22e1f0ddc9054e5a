/**
 * The text of a file as spreadsheets write it: UTF-8, UTF-16 with its mark, and what is neither is
 * Windows-1252, as Excel saves "CSV" in western Europe; null when the browser cannot read it.
 */
export async function readText(file: Blob): Promise<string | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return null;
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

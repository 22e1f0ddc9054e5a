import { useRef } from 'preact/hooks';
import { Glyph } from './Glyph';
import { useWords } from './words';

export type ImportButtonProps = {
  readonly words: string;
  /** Kinds of files the chooser shows; left out: JSON. */
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly onImport: (file: File) => void;
};

/** Asks for a file of an export. */
export function ImportButton({ words, accept, disabled = false, onImport }: ImportButtonProps) {
  const t = useWords();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn" disabled={disabled} onClick={() => picker.current?.click()}>
        <Glyph name="insert" /> {words}
      </button>
      <input
        ref={picker}
        type="file"
        accept={accept ?? 'application/json,.json,.jsonl'}
        hidden
        aria-label={t('data.importFile')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onImport(file);
          // The same file may be chosen again after a mistake.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

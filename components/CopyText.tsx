import { useState } from 'preact/hooks';
import { useWords } from './words';

export type CopyTextProps = {
  readonly text: string;
  /** Puts it on the clipboard; false where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
};

/** Copies a text and says whether it is on the clipboard; asked anew for another text. */
export function CopyText({ text, onCopy }: CopyTextProps) {
  const t = useWords();
  const [told, setTold] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const isTold = told?.text === text;
  return (
    <span class="row">
      <button
        type="button"
        class="btn small"
        onClick={() => {
          void onCopy(text).then((isCopied) => {
            setTold({ text, isCopied });
          });
        }}
      >
        {t('team.invite.copy')}
      </button>
      <span class="meta" role="status">
        {isTold && t(told.isCopied ? 'team.invite.copied' : 'team.invite.notCopied')}
      </span>
    </span>
  );
}

import { useState } from 'preact/hooks';
import { useWords } from './words';

export type CopyReportProps = {
  /** Copies the page's structure, without any text of it; false when that was refused. */
  readonly onCopy: () => Promise<boolean>;
};

/** The button that copies what a maintainer needs to see of a page, and nothing anybody wrote. */
export function CopyReport({ onCopy }: CopyReportProps) {
  const t = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <button type="button" class="btn small" onClick={() => void onCopy().then(setCopied)}>
        {t('health.report')}
      </button>
      <p class="meta" role="status">
        {t(copied === null ? 'health.holds' : copied ? 'health.copied' : 'health.notCopied')}
      </p>
    </>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './words';

/** Long enough that nobody is told of what the next word mends. */
const QUIET_MS = 1200;

/** Says how much the review found, to who listens, once the count has stood for a moment; never at the start. */
export function FoundWords({ count }: { readonly count: number }) {
  const t = useWords();
  const [told, setTold] = useState<number | null>(null);
  const heard = useRef(0);
  useEffect(() => {
    if (count === heard.current) return undefined;
    const timer = setTimeout(() => {
      heard.current = count;
      setTold(count);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [count]);
  return (
    <p class="hidden" role="status">
      {told !== null && (told ? t('writing.found', told) : t('writing.foundNone'))}
    </p>
  );
}

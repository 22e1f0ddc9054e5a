import { useEffect, useState } from 'react';
import css from './composer.module.css';
import { OWN_HANDLE } from './people';
import { WORDS } from './words';

const SHOWN_MS = 5000;
let tell: (id: string) => void = () => undefined;

/** Says at the foot of the page that a post was sent, with a link to it. */
export function toast(id: string): void {
  tell(id);
}

/** The place where {@link toast} speaks. */
export function Toasts() {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    tell = setId;
  }, []);
  useEffect(() => {
    const hide = setTimeout(() => setId(null), SHOWN_MS);
    return () => clearTimeout(hide);
  }, [id]);
  if (!id) return null;
  return (
    <div role="alert" data-testid="toast" className={css.toast}>
      <span>{WORDS.sent}</span>
      <a href={`/${OWN_HANDLE}/status/${id}`} role="link">
        {WORDS.view}
      </a>
    </div>
  );
}

import { useState } from 'react';
import css from './chat.module.css';
import { WORDS } from './words';

const LENGTH = 4;

/** The four digits X may ask for before it shows private messages; any four open it here. */
export function Passcode({ unlock }: { unlock: () => void }) {
  const [digits, setDigits] = useState('');
  return (
    <div data-testid="pin-code-input-container" className={css.passcode}>
      <h2 className={css.title}>{WORDS.enterPasscode}</h2>
      <input
        type="password"
        inputMode="numeric"
        autoComplete="off"
        aria-label={WORDS.enterPasscode}
        maxLength={LENGTH}
        value={digits}
        onChange={(event) => {
          setDigits(event.target.value);
          if (event.target.value.length === LENGTH) unlock();
        }}
      />
    </div>
  );
}

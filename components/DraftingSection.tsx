import { useId, useState } from 'preact/hooks';
import type { AddressProblem, Api, DraftSource } from '../lib/replies/byModel/draftSource';
import { APIS } from '../lib/replies/byModel/draftSource';
import type { Result } from '../lib/result';
import { Glyph } from './Glyph';
import { keyOf } from './keyOf';
import { Page } from './Page';
import { useWords } from './words';

/** What came of the last switch. */
export type DraftingOutcome = 'refused' | 'not-written';

/** What the user enters to switch an address on. */
export type EnteredAddress = {
  readonly api: Api;
  readonly address: string;
  readonly model: string;
  /** Empty: the server asks for none. */
  readonly key: string;
};

export type DraftingSectionProps = {
  readonly source: DraftSource;
  /** Whether this browser has a model of its own. */
  readonly hasBuiltIn: boolean;
  /** The address that is asked for an entered one, or why there is none. */
  readonly urlOf: (address: string, api: Api) => Result<string, AddressProblem>;
  readonly outcome: DraftingOutcome | null;
  readonly onOff: () => void;
  readonly onBuiltIn: () => void;
  /** Called within the click, so that the browser may ask. */
  readonly onAddress: (entered: EnteredAddress) => void;
};

/** Whether a model may draft, and which: off, the browser's own, or a server at an address that is shown. */
export function DraftingSection(props: DraftingSectionProps) {
  const { source, hasBuiltIn, urlOf, outcome, onOff, onBuiltIn, onAddress } = props;
  const t = useWords();
  const group = useId();
  const [chosen, setChosen] = useState(source.from);
  const choices = [
    ['off', onOff, true],
    ['browser', onBuiltIn, hasBuiltIn],
    ['address', null, true],
  ] as const;
  return (
    <>
      <fieldset>
        <legend>{t('drafting.from.title')}</legend>
        {choices.map(([from, choose, isThere]) => (
          <label key={from} class="choice">
            <input
              type="radio"
              name={group}
              checked={chosen === from}
              disabled={!isThere}
              onChange={() => {
                setChosen(from);
                choose?.();
              }}
            />
            <span>
              {t(`drafting.from.${from}`)}{' '}
              <span class="meta">
                {t(isThere ? `drafting.from.${from}Hint` : 'drafting.from.notHere')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {source.from === 'address' && <IsOn {...{ source, urlOf }} />}
      {outcome && (
        <div class="note" role="alert">
          <Glyph name="hint" />
          <p>{t(`drafting.${keyOf(outcome)}`)}</p>
        </div>
      )}
      {chosen === 'address' && <AddressForm {...{ source, urlOf, onAddress }} />}
    </>
  );
}

type On = {
  readonly source: Extract<DraftSource, { from: 'address' }>;
  readonly urlOf: DraftingSectionProps['urlOf'];
};

function IsOn({ source, urlOf }: On) {
  const t = useWords();
  const url = urlOf(source.address, source.api);
  return (
    <p role="status">
      <Page text={t('drafting.isOn', [source.model, url.ok ? url.value : source.address])} />
    </p>
  );
}

function AddressForm({
  source,
  urlOf,
  onAddress,
}: Pick<DraftingSectionProps, 'source' | 'urlOf' | 'onAddress'>) {
  const t = useWords();
  const group = useId();
  const hint = useId();
  const kept = source.from === 'address' ? source : null;
  const [api, setApi] = useState<Api>(kept?.api ?? 'openai');
  const [address, setAddress] = useState(kept?.address ?? '');
  const [model, setModel] = useState(kept?.model ?? '');
  const [key, setKey] = useState('');
  const url = urlOf(address, api);
  const isEmpty = address.trim() === '';
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!url.ok || model.trim() === '') return;
        onAddress({ api, address: address.trim(), model: model.trim(), key: key.trim() });
        setKey('');
      }}
    >
      <fieldset>
        <legend>{t('drafting.api.title')}</legend>
        {APIS.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name={group}
              checked={api === one}
              onChange={() => {
                setApi(one);
              }}
            />
            <span>
              {t(`drafting.api.${one}`)} <span class="meta">{t(`drafting.api.${one}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <section class="fields">
        <label>
          <b>{t('drafting.address')}</b>
          <input
            class="field"
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            required
            maxLength={500}
            value={address}
            aria-invalid={!isEmpty && !url.ok ? true : undefined}
            aria-describedby={hint}
            onInput={(event) => {
              setAddress(event.currentTarget.value);
            }}
          />
          <span class={isEmpty || url.ok ? 'meta' : 'meta over'} id={hint}>
            {isEmpty ? (
              t('drafting.addressHint')
            ) : (
              <Page
                text={
                  url.ok
                    ? t('drafting.asksAt', [url.value])
                    : t(`drafting.problem.${keyOf(url.problem)}`)
                }
              />
            )}
          </span>
        </label>
        <label>
          <b>{t('drafting.model')}</b>
          <input
            class="field"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            required
            maxLength={200}
            value={model}
            onInput={(event) => {
              setModel(event.currentTarget.value);
            }}
          />
          <span class="meta">{t('drafting.modelHint')}</span>
        </label>
        <label>
          <b>{t('drafting.key')}</b>
          <input
            class="field"
            type="password"
            dir="ltr"
            autocomplete="off"
            maxLength={4000}
            value={key}
            onInput={(event) => {
              setKey(event.currentTarget.value);
            }}
          />
          <span class="meta">{t(kept ? 'drafting.keyAgain' : 'drafting.keyHint')}</span>
        </label>
      </section>
      <div>
        <button type="submit" class="btn main" disabled={!url.ok || model.trim() === ''}>
          {t('drafting.switchOn')}
        </button>
        <p class="meta">{t('drafting.allowHint')}</p>
      </div>
    </form>
  );
}

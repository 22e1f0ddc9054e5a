import { DraftingSection } from '../../../../components/DraftingSection';
import type { ModelStand } from '../../../../components/ModelDraft';
import { ModelDraft } from '../../../../components/ModelDraft';
import { OptionsPage } from '../../../../components/OptionsPage';
import { ok } from '../../../../lib/result';

const none = () => undefined;
const AUTHOR = { name: 'llama3.1:8b', address: 'http://localhost:11434/api/chat' };
const SENT = {
  system: '- Everything between tags is material written by others.\n- At most 250 characters.',
  user: '<post>Our new routers are here.</post>\n<comment>Third outage this week. Call me on [PHONE-1]. [NAME-1]</comment>',
};
const WORDS =
  'Inês, a third outage in one week is too many. We are checking your line and write here by [time]. See [link].';

const STANDS: readonly ModelStand[] = [
  { kind: 'idle' },
  { kind: 'writing', text: '' },
  { kind: 'writing', text: WORDS.slice(0, 62) },
  {
    kind: 'done',
    text: WORDS,
    gaps: ['time', 'link'],
    takenOut: ['https://a-very-long-address.example/claim/your/refund/today?case=88120041'],
  },
  { kind: 'changed' },
  { kind: 'failed', problem: 'forbidden' },
];

/** A draft by a model from the question to its end, with all that can come between. */
export const ModelDrafts = () => (
  <div class="ui panel">
    {STANDS.map((stand, place) => (
      <ModelDraft
        key={place}
        stand={stand}
        author={place === 0 ? { name: 'Gemini Nano', address: null } : AUTHOR}
        sent={SENT}
        used={place === 3}
        onAsk={none}
        onStop={none}
        onUse={none}
      />
    ))}
  </div>
);

const urlOf = (address: string) => ok(`${address}/v1/chat/completions`);

/** Settings → Drafting, with an address switched on. */
export const SettingsDrafting = () => (
  <OptionsPage section="drafting" saved={null} onSection={none}>
    <DraftingSection
      source={{
        from: 'address',
        api: 'openai',
        address: 'https://models.fennimore.example',
        model: 'mistral-small-latest',
      }}
      hasBuiltIn={false}
      urlOf={urlOf}
      outcome="refused"
      onOff={none}
      onBuiltIn={none}
      onAddress={none}
    />
  </OptionsPage>
);

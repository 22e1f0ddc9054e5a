import { useWords } from './words';

export type ZoneFieldProps = {
  /** IANA name. */
  readonly zone: string;
  readonly zones?: readonly string[];
  readonly onChange: (zone: string) => void;
};

/** The time zone of the opening hours, out of those the browser knows. */
export function ZoneField({
  zone,
  zones = Intl.supportedValuesOf('timeZone'),
  onChange,
}: ZoneFieldProps) {
  const t = useWords();
  const all = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <label class="row end">
      <span class="meta">{t('times.zone')}</span>
      <select
        class="field"
        value={zone}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {all.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

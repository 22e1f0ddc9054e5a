import { isWhole, NumberField } from './NumberField';
import { useWords } from './words';

const MOST_MINUTES = 43_200;

/** Whether these are minutes a target can have: whole ones, from 1 to thirty days. */
export const isTargetMinutes = (minutes: number): boolean => isWhole(minutes, MOST_MINUTES);

export type MinutesFieldProps = {
  readonly title: string;
  readonly hint: string;
  readonly value: number;
  readonly onChange: (minutes: number) => void;
};

/** Whole minutes, from 1 to thirty days; what is none of these is said and not passed on. */
export function MinutesField({ onChange, ...field }: MinutesFieldProps) {
  const t = useWords();
  return (
    <NumberField
      {...field}
      unit={t('times.min')}
      wrong={t('times.wrong')}
      most={MOST_MINUTES}
      onChange={(minutes) => {
        if (minutes !== null) onChange(minutes);
      }}
    />
  );
}

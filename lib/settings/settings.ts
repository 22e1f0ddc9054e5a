import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SITES } from '../comment';
import { ChangedKeys } from '../keys';
import { DEFAULT_RETENTION, Retention } from '../retention';
import { NO_NOTICES, NoticeSettings } from '../notices';
import type { Result } from '../result';
import { fail, ok } from '../result';
import { WEEKDAYS } from '../sla/clock';
import { uncountableHours } from '../sla/hoursProblem';
import { LABELS } from '../triage/triage';
import { TriageSettings } from '../triage/tuning';
import { SETTINGS_KEY } from './isNamed';

const minutes = z.number().check(z.int(), z.gte(1), z.lte(60 * 24 * 30));
const names = z.readonly(
  z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(50)),
);
const wallTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const period = z.readonly(z.tuple([wallTime, wallTime]));

/** A threat, hate, exposed data or fraud stands in public until somebody acts. */
const UNLAWFUL_MINUTES = 60;

/** Business hours by local wall time; see `lib/sla/clock.ts`. */
const HoursSchema = z
  .object({
    timeZone: z.string().check(z.minLength(1), z.maxLength(64)),
    week: z.partialRecord(z.enum(WEEKDAYS), z.readonly(z.array(period).check(z.maxLength(6)))),
    holidays: z.readonly(
      z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))).check(z.maxLength(400)),
    ),
  })
  .check(z.refine((hours) => uncountableHours(hours) === null));

/** The targets of response; see `lib/sla/targets.ts`. */
const TargetSchema = z.object({
  firstResponseMinutes: minutes,
  nextResponseMinutes: minutes,
  dueSoonMinutes: minutes,
  privateMinutes: z.optional(minutes),
  /** null: what is unlawful has no target of its own. */
  unlawfulMinutes: z._default(z.nullable(minutes), UNLAWFUL_MINUTES),
  byLabel: z._default(z.partialRecord(z.enum(LABELS), minutes), {}),
  byPage: z._default(
    z.readonly(
      z
        .array(
          z.object({
            site: z.enum(SITES),
            name: z.nullable(z.string().check(z.minLength(1), z.maxLength(300))),
            minutes,
          }),
        )
        .check(z.maxLength(20)),
    ),
    [],
  ),
});

/** Everything the user set. Nothing of it ever reaches a page. */
export const Settings = z.object({
  /** Page names (Facebook) and handles without "@" (X) that are us. */
  own: z.object({ facebook: names, x: names }),
  /** Our brand in words, to hear what is not addressed to us. */
  brandWords: names,
  company: z.string().check(z.maxLength(100)),
  /** In how many of our last replies a sentence of a draft is looked for; 0: only in its own thread. */
  echoReplies: z.number().check(z.int(), z.gte(0), z.lte(200)),
  /** Initials that sign a reply, "JK" gives "^JK". */
  initials: z.string().check(z.maxLength(8)),
  formality: z.enum(['formal', 'informal', 'as-comment']),
  /** The numeric id of our X account, for the private invite link; null: unknown. */
  xAccountId: z.nullable(z.string().check(z.regex(/^\d{1,20}$/))),
  /** Offered in private where a number is set; `hours` in the user's own words. */
  phone: z.object({
    number: z.string().check(z.maxLength(40)),
    hours: z.string().check(z.maxLength(80)),
  }),
  /** How long the evidence of a removal is kept. */
  evidenceDays: z.int().check(z.gte(1), z.lte(3650)),
  retention: Retention,
  target: TargetSchema,
  /** What is told in notifications. */
  notices: NoticeSettings,
  /** Those the user changed. */
  keys: ChangedKeys,
  /** null: day and night. */
  hours: z.nullable(HoursSchema),
  /** Whose public holidays are offered, as `lib/sla/holidays.ts` names them; null: nobody's. */
  holidayRegion: z.nullable(z.string().check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{2,4})?$/))),
  ...TriageSettings.shape,
});
export type Settings = z.infer<typeof Settings>;

/** Targets by practice: a first answer within the hour, due soon a quarter of an hour before. */
export const DEFAULT_SETTINGS: Settings = {
  own: { facebook: [], x: [] },
  brandWords: [],
  company: '',
  echoReplies: 20,
  initials: '',
  formality: 'as-comment',
  xAccountId: null,
  phone: { number: '', hours: '' },
  evidenceDays: 90,
  retention: DEFAULT_RETENTION,
  target: {
    firstResponseMinutes: 60,
    nextResponseMinutes: 120,
    dueSoonMinutes: 15,
    unlawfulMinutes: UNLAWFUL_MINUTES,
    byLabel: {},
    byPage: [],
  },
  notices: NO_NOTICES,
  keys: {},
  hours: null,
  holidayRegion: null,
  watchWords: [],
  ownContacts: [],
  corrections: {},
};

/** The user's settings; a part that is missing or damaged falls back to its default, the others stay. */
export async function readSettings(): Promise<Settings> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return settingsFrom(stored);
}

/** Why a change was not kept: a value is none that can be kept, or the browser did not write it. */
export type SettingsProblem = 'not-valid' | 'not-written';

/** Writes the parts that changed and gives the whole; with a problem nothing was changed. */
export async function changeSettings(
  change: Partial<Settings>,
): Promise<Result<Settings, SettingsProblem>> {
  const settings = Settings.safeParse({ ...(await readSettings()), ...change });
  if (!settings.success) return fail('not-valid');
  try {
    await browser.storage.local.set({ [SETTINGS_KEY]: settings.data });
  } catch {
    return fail('not-written');
  }
  return ok(settings.data);
}

/** Whether the user told who they are on at least one site. */
export const isSetUp = ({ own }: Pick<Settings, 'own'>): boolean =>
  own.facebook.length + own.x.length > 0;

/** Forgets everything the user set. */
export const clearSettings = (): Promise<void> => browser.storage.local.remove(SETTINGS_KEY);

/** Calls back with the settings whenever they change, until the signal ends it. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && SETTINGS_KEY in changes)
      changed(settingsFrom(changes[SETTINGS_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listener);
  });
}

/** Settings out of anything: each part is taken when it is whole, else its default. */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const parts = Object.entries(Settings.shape).flatMap(([name, schema]) => {
    const part = schema.safeParse(Reflect.get(stored, name));
    return part.success ? [[name, part.data]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(parts) };
}

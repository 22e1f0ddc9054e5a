import type { Site } from '../comment';
import { PROOF, type Proof } from './concepts';
import type { Facts } from './extract/facts';
import { inflect } from './inflect';
import type { Formality, ReplyLanguage } from './reply';

/** A part of the comment that a reply can name. */
export type FactName = Exclude<keyof Facts, 'requests' | 'wordless'>;

/** What fills a `{slot}`; `fact` is the part of the comment it names, null for our own words. */
export type Slot = { readonly text: string; readonly fact: FactName | null };
export type Slots = ReadonlyMap<string, Slot>;

/** The private channel as each language calls it, per site. */
const CHANNEL: Readonly<Record<ReplyLanguage, Readonly<Record<Site, string>>>> = {
  en: { facebook: 'private message', x: 'DM' },
  de: { facebook: 'Privatnachricht', x: 'DM' },
  nl: { facebook: 'privébericht', x: 'DM' },
  fr: { facebook: 'message privé', x: 'MP' },
};
/** The number that finds a case; the German ones are all feminine, the French masculine, the Dutch neuter. */
const NUMBER: Readonly<Record<ReplyLanguage, Readonly<Record<Proof, string>>>> = {
  en: {
    customer: 'customer number',
    order: 'order number',
    booking: 'booking reference',
    case: 'reference number',
  },
  de: {
    customer: 'Kundennummer',
    order: 'Bestellnummer',
    booking: 'Buchungsnummer',
    case: 'Vorgangsnummer',
  },
  nl: {
    customer: 'klantnummer',
    order: 'bestelnummer',
    booking: 'boekingsnummer',
    case: 'dossiernummer',
  },
  fr: {
    customer: 'numéro de client',
    order: 'numéro de commande',
    booking: 'numéro de réservation',
    case: 'numéro de dossier',
  },
};

export type SlotOptions = {
  readonly language: ReplyLanguage;
  readonly formality: Formality;
  readonly site: Site;
};

/** Everything the phrasings of a reply can name; what is unknown is absent. */
export function slotsOf(facts: Facts, { language, formality, site }: SlotOptions): Slots {
  const slots = new Map<string, Slot>();
  const own = (name: string, text: string) => slots.set(name, { text, fact: null });
  const fact = (name: string, key: FactName, text: string | undefined) =>
    text && slots.set(name, { text, fact: key });

  own('dm', CHANNEL[language][site]);
  own('proof', NUMBER[language][PROOF[facts.issue?.value.group ?? 'contact']]);
  if (facts.name) slots.set('name', { text: facts.name, fact: 'name' });
  if (facts.issue) {
    const forms = inflect(facts.issue.value, language, formality);
    for (const [name, form] of Object.entries(forms)) fact(name, 'issue', form);
  }
  if (facts.second) {
    const { issue, 'issue:acc': accusative } = inflect(facts.second.value, language, formality);
    fact('second', 'second', accusative ?? issue);
  }
  const duration = facts.duration?.value;
  fact('duration', 'duration', duration?.text);
  fact('duration:dat', 'duration', duration?.dative);
  if (duration?.long) {
    fact('long', 'duration', duration.text);
    fact('long:dat', 'duration', duration.dative);
  }
  fact('since', 'since', facts.since?.value);
  fact('nth', 'nth', facts.nth?.value);
  fact('amount', 'amount', facts.amount?.value);
  fact('place', 'place', facts.place?.value);
  fact('loyal', 'loyal', facts.loyal?.value);
  fact('good', 'good', facts.good?.value);
  fact('quote', 'quote', facts.quote?.value);
  return slots;
}

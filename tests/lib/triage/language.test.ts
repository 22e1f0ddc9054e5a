import { describe, expect, it } from 'vitest';
import { languageOf, languagesOf } from '../../../lib/triage/language';
import { fold } from '../../../lib/triage/normalise';
import { readingOf } from '../../../lib/triage/reading';
import { LABELS } from '../../../lib/triage/triage';
import { triageOf } from '../../../lib/triage/triageOf';

describe('languageOf', () => {
  it.each([
    ['Where is my parcel, nobody answers', 'en'],
    ['Warum kommt mein Paket nicht an', 'de'],
    ['Waar blijft mijn pakje nu weer', 'nl'],
    ['ca marche pas du tout', 'fr'],
    ['Danke!', 'de'],
    ['waardeloos bedrijf', 'nl'],
    ['¿Dónde está mi pedido?', 'other'],
    ['Siparişim nerede kaldı acaba', 'other'],
    ['где мой заказ', 'other'],
  ])('of "%s" is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each(['ok', 'lol', 'top', '👏👏', '', 'https://shop.example', '@brand'])(
    'abstains on "%s" and takes the hint, else it is unknown',
    (text) => {
      expect(languageOf(text)).toBe('unknown');
      expect(languageOf(text, 'nl-BE')).toBe('nl');
      expect(languageOf(text, 'und')).toBe('unknown');
      expect(languageOf(text, 'es')).toBe('other');
    },
  );

  it('trusts the words more than the hint', () => {
    expect(languageOf('Warum kommt mein Paket nicht an', 'en')).toBe('de');
  });
});

/** Comments of ours with sentences in more than one language: that of the whole, the text, that of each sentence. */
const MIXED: ReadonlyArray<readonly [string, string, string]> = [
  [
    'nl',
    'Ik wacht al drie weken op mijn bestelling. This is a disgrace, I want my money back. Wanneer komt het nu eindelijk?',
    'nl en nl',
  ],
  [
    'nl',
    'Dit is toch niet normaal. Je vais porter plainte contre vous. Groetjes uit Brussel.',
    'nl fr nl',
  ],
  [
    'fr',
    "Toujours pas de réseau chez moi depuis hier. Ik heb al vier keer gebeld naar jullie. C'est vraiment honteux.",
    'fr nl fr',
  ],
  [
    'fr',
    "Bonjour, mon colis est perdu. Please tell me where it is. Merci d'avance pour votre réponse.",
    'fr en fr',
  ],
  [
    'de',
    'Meine Rechnung stimmt schon wieder nicht. I will never order with you again. Bitte melden Sie sich bei mir.',
    'de en de',
  ],
  [
    'de',
    "Der Zug war heute schon wieder zu spät. Ce n'est pas possible, vous êtes nuls. Ich fahre ab morgen mit dem Auto.",
    'de fr de',
  ],
  [
    'en',
    'The app has been down since this morning. Ihr seid wirklich nicht zu gebrauchen. Can you fix it please?',
    'en de en',
  ],
  [
    'en',
    'My order never arrived and nobody answers. Jullie zijn echt waardeloos en ik ben er klaar mee. What a shame.',
    'en nl en',
  ],
  [
    'en',
    'I love this shop. Vous avez une équipe formidable et je reviendrai avec plaisir. See you next week, thanks.',
    'en fr en',
  ],
  [
    'nl',
    'Wat een slechte service hebben jullie. Das ist eine Frechheit und ich werde kündigen. Zoek maar een andere klant.',
    'nl de nl',
  ],
  ['nl', 'Super blij met mijn nieuwe fiets. Great job! Ik kom zeker nog eens terug.', 'nl nl nl'],
  ['nl', 'Bedankt voor niks. Merci. Ik bel morgen wel terug naar de winkel.', 'nl nl nl'],
  ['de', 'Die Hotline ist besetzt. LOL. Ich versuche es später noch einmal.', 'de de de'],
  ['fr', 'Le service client est top. Love it! Je recommande à tout le monde.', 'fr fr fr'],
  [
    'de',
    'Ich habe das Paket nie bekommen. Where is my parcel and why does nobody answer me? Danke für nichts.',
    'de en de',
  ],
  [
    'nl',
    'Al twee dagen geen water in Antwerpen. Nobody tells us anything about it! Schandalig gewoon.',
    'nl en nl',
  ],
  [
    'fr',
    'Mes données ont été volées chez vous. You should be ashamed of yourselves. Je contacte mon avocat demain.',
    'fr en fr',
  ],
  [
    'en',
    "Still waiting for my refund. J'attends mon remboursement depuis trois mois. Do something.",
    'en fr en',
  ],
  [
    'de',
    'Is anyone there? Ist da jemand? Ich warte seit einer Stunde auf eine Antwort. Hello?',
    'en en de en',
  ],
  [
    'nl',
    'Mijn pakje is weg. Ich bringe euch alle um wenn es nicht kommt. Dat is geen grap.',
    'nl de nl',
  ],
  [
    'nl',
    'Gisteren nog gebeld. Je vais vous retrouver et vous tuer. Tot morgen dan maar.',
    'nl fr nl',
  ],
  [
    'de',
    'Gestern habe ich nochmals angerufen. Ik weet waar je woont en ik kom je halen. Bis morgen.',
    'de nl de',
  ],
  [
    'other',
    'Mi pedido no llega nunca y nadie contesta. I want to talk to a manager now, please call me. Gracias por nada amigos.',
    'other en other',
  ],
  [
    'other',
    'Siparişim hâlâ gelmedi, çok kötü bir hizmet. Wann kommt mein Paket endlich bei mir an? Cevap verin lütfen artık.',
    'other de other',
  ],
];

const sentencesOf = (text: string) =>
  readingOf({ text }, 'en')
    .sentences.filter(({ start, end }) => end > start)
    .map(fold(text).spanOf);

describe('languagesOf', () => {
  it('tells seven of ten sentences that are in another language than the whole, and calls no other one so', () => {
    const found = MIXED.flatMap(([, text, wanted]) => {
      const { whole, parts } = languagesOf(text, sentencesOf(text));
      return wanted.split(' ').map((language, place) => ({
        wanted: language,
        got: parts[place]?.language,
        whole,
      }));
    });
    const others = found.filter(({ wanted, whole }) => wanted !== whole);
    const told = others.filter(({ wanted, got }) => wanted === got);
    const wrong = found.filter(({ wanted, whole, got }) => wanted === whole && got !== wanted);
    expect(told.length / others.length).toBeGreaterThanOrEqual(0.7);
    expect(wrong).toEqual([]);
  });

  it('says of the whole what languageOf says', () => {
    for (const [, text] of MIXED)
      expect(languagesOf(text, sentencesOf(text)).whole).toBe(languageOf(text));
  });

  it('covers the sentences as they were given', () => {
    const [, text] = MIXED[0]!;
    const sentences = sentencesOf(text);
    expect(languagesOf(text, sentences).parts.map(({ start, end }) => ({ start, end }))).toEqual(
      sentences,
    );
    expect(languagesOf('', [], 'nl')).toEqual({ whole: 'nl', parts: [] });
  });

  it('gives a sentence that tells too little the language of the whole', () => {
    const text = 'Super blij met mijn nieuwe fiets. Great job! Ik kom zeker nog eens terug.';
    expect(languagesOf(text, sentencesOf(text)).parts.map(({ language }) => language)).toEqual([
      'nl',
      'nl',
      'nl',
    ]);
  });
});

describe('a comment in another language than the four', () => {
  const on = (text: string) => {
    const { labels } = triageOf({ text });
    return LABELS.filter((label) => labels[label].on);
  };
  it.each([
    ['¡Esto es una vergüenza, nunca más, sois unos idiots y me voy a otra compañía!', []],
    ['Il pacco non arriva mai, siete ladri e falsi, scam, vergogna totale', []],
    ['Bu şirket berbat, param gitti, worst, çok kötü bir hizmet aldım', []],
    ['¿Dónde está mi pedido de la semana pasada?', ['question']],
    ['Mi cuenta es ES91 2100 0418 4502 0005 1332, devuelvan mi dinero ya', ['personal-data']],
  ])('says nothing by words: “%s” is %j', (text, labels) => {
    expect(languageOf(text)).toBe('other');
    expect(on(text)).toEqual(labels);
  });
});

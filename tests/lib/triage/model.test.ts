import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../lib/triage/model/bytesOf';
import { hashesOf, sourceOf } from '../../../lib/triage/model/features';
import { HEADS } from '../../../lib/triage/model/heads';
import {
  featureOf,
  knownFeatures,
  packedFeatures,
  unpackedFeatures,
} from '../../../lib/triage/model/knownFeatures';
import { loadModel, logitsOf } from '../../../lib/triage/model/model';
import { placesOf } from '../../../lib/triage/model/network';
import { fitOf } from '../../../lib/triage/model/postReading';
import { SIGNALS, signalsOf } from '../../../lib/triage/model/signals';
import { trained } from '../../../lib/triage/model/trained';
import { packedWords, unpackedWords, vocabularyOf } from '../../../lib/triage/model/vocabulary';
import { wordingOf } from '../../../lib/triage/model/wording';
import { readingOf } from '../../../lib/triage/reading';
import { rulesOf } from '../../../lib/triage/rules';
import { triageOf } from '../../../lib/triage/triageOf';

const readingIn = (text: string) => readingOf({ text }, 'en');

const NO_SIDE = { attention: [], turn: [] };

/** A model that knows the features of a text, and each says yes to scam and no to everything else. */
function tinyModel(text = '', heads: readonly string[] = HEADS): Uint8Array {
  const known = Uint32Array.from(
    new Set([...hashesOf(sourceOf(readingIn(text))).all].map(featureOf)),
  ).sort();
  const features = packedFeatures(known);
  const header = new TextEncoder().encode(
    JSON.stringify({
      heads,
      features: { count: known.length, bytes: features.length },
      scales: heads.map(() => 0.5),
      biases: heads.map(() => 0),
      network: {
        dims: 0,
        filters: 0,
        words: [],
        wordCount: 0,
        bookScale: 1,
        weightScale: 1,
        outputScales: [],
        filterBiases: [],
        outputBiases: heads.map(() => 0),
        fit: { comment: NO_SIDE, post: NO_SIDE },
      },
      stack: { hidden: [], layers: {} },
    }),
  );
  const weights = Array.from(known, () => heads.map((head) => (head === 'scam' ? 2 : 254)));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length, true);
  return Uint8Array.from([...length, ...header, ...features, ...weights.flat()]);
}

describe('the model', () => {
  it('adds the 8-bit weights of the features it knows, kind by kind by the root of their number', () => {
    const source = sourceOf(readingIn('win money now'));
    const [words, characters, concepts] = hashesOf(source).ends;
    const roots =
      Math.sqrt(words) + Math.sqrt(characters - words) + Math.sqrt(concepts - characters);
    const logits = logitsOf(loadModel(tinyModel('win money now')), source);
    expect(logits[HEADS.indexOf('scam')]).toBeCloseTo(roots);
    expect(logits[HEADS.indexOf('praise')]).toBeCloseTo(-roots);
  });

  it('hears nothing in features it does not know', () => {
    const logits = logitsOf(loadModel(tinyModel('win money now')), sourceOf(readingIn('über 500')));
    expect([...logits].every((logit) => logit === 0)).toBe(true);
  });

  it('refuses weights that were trained for other heads', () => {
    expect(() => loadModel(tinyModel('', ['scam']))).toThrow('other heads');
  });

  it('says nothing of a text without a word', () => {
    const logits = logitsOf(loadModel(tinyModel()), sourceOf(readingIn('')));
    expect([...logits].every((logit) => logit === 0)).toBe(true);
  });

  it('gives the layers as many signals as they were trained on', () => {
    const reading = readingIn('My parcel never came. Where is it?');
    const given = { reading, rules: rulesOf(reading) };
    expect(signalsOf(trained(), sourceOf(reading), given)).toHaveLength(SIGNALS.length);
    const { hidden, layers } = trained().stack;
    for (const unit of hidden) expect(unit.weights).toHaveLength(SIGNALS.length);
    for (const layer of Object.values(layers))
      expect(layer.weights).toHaveLength(hidden.length + SIGNALS.length);
  });

  it('points at words of the comment', () => {
    const text = 'Six years a customer and now both our SIMs move to another provider';
    const source = sourceOf(readingIn(text));
    const span = wordingOf(trained(), source, () => 'en', 'churn');
    expect(text.slice(span?.start, span?.end)).toMatch(/^\S.*\S$/);
    expect(wordingOf(trained(), sourceOf(readingIn('')), () => 'en', 'churn')).toBeNull();
  });

  it('is the same in the extension and where it is measured', () => {
    const kept = new Uint8Array(readFileSync('assets/model/triage.bin'));
    expect(loadModel(kept).weights).toEqual(trained().weights);
    expect(loadModel(kept).stack).toEqual(trained().stack);
  });
});

describe('the features a model knows', () => {
  const FEATURES = fc
    .uniqueArray(fc.nat({ max: 2 ** 24 - 1 }), { maxLength: 300 })
    .map((features) => Uint32Array.from(features).sort());

  it('come back from their bytes', () => {
    fc.assert(
      fc.property(FEATURES, (features) => {
        const bytes = packedFeatures(features);
        expect(unpackedFeatures(bytes, features.length)).toEqual(features);
      }),
    );
  });

  it('have each its own place, and no other feature has one', () => {
    fc.assert(
      fc.property(FEATURES, fc.nat({ max: 2 ** 24 - 1 }), (features, other) => {
        const { placeOf } = knownFeatures(features);
        features.forEach((feature, place) => {
          expect(placeOf(feature)).toBe(place);
        });
        expect(placeOf(other)).toBe(features.indexOf(other));
      }),
    );
  });
});

describe('how well a comment fits its post', () => {
  const fit = (text: string, post: string | null) => {
    const reading = readingOf({ text, post }, 'en');
    const { network } = trained();
    const { tokens } = sourceOf(reading);
    return fitOf(network, reading, placesOf(network, reading.languageAt, tokens));
  };
  const POST = 'Warm winter coats and scarves, now half price in every shop.';

  it('is nothing without a post or a word that is known', () => {
    expect(fit('Do you have gloves too?', null)).toBe(0);
    expect(fit('xqzzt', POST)).toBe(0);
  });

  it('is larger for other words of the same matter than for another', () => {
    const near = ['Any jackets or gloves on sale?', 'Is that coat warm enough for snow?'];
    const far = ['Selling my old piano, collect it in Leeds', 'Who wins the election tomorrow'];
    const least = Math.min(...near.map((text) => fit(text, POST)));
    expect(least).toBeGreaterThan(Math.max(...far.map((text) => fit(text, POST))));
  });
});

describe('the vocabulary', () => {
  it('packs sorted words and gives them back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9'é😀]{1,30}$/u)), (words) => {
        const sorted = [...words].sort();
        expect(unpackedWords(packedWords(sorted))).toEqual(sorted);
      }),
    );
  });

  const { placeOf } = vocabularyOf([
    ['en', ['door', 'gift', 'refund']],
    ['de', ['anschluss', 'gift', 'zahlen']],
  ]);

  it('reads a word in its own language first, then in English', () => {
    expect(placeOf('de', 'gift')).not.toBe(placeOf('en', 'gift'));
    expect(placeOf('de', 'refund')).toBe(placeOf('en', 'refund'));
  });

  it('knows an unknown word by its stem or by the end of a compound', () => {
    expect(placeOf('de', 'zahlend')).toBe(placeOf('de', 'zahlen'));
    expect(placeOf('de', 'glasfaseranschluss')).toBe(placeOf('de', 'anschluss'));
    expect(placeOf('de', 'xyz')).toBe(0);
  });
});

describe('a label that is on', () => {
  const PIECES = [
    '?',
    '!!',
    '👍',
    '😡',
    '12345',
    'https://x.example',
    '@them',
    'well',
    'نعم',
    '\u200b',
  ];

  it('has a place in the text that shows why, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }), (pieces) => {
        const text = pieces.join(' ');
        const post = 'New winter coats in all our stores';
        for (const { on, evidence } of Object.values(triageOf({ text, post }).labels))
          if (on) expect(evidence.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([['?'], ['!!'], ['12345'], [''], ['\u200b']])('is none for %j', (text) => {
    expect(Object.values(triageOf({ text }).labels).some(({ on }) => on)).toBe(false);
  });
});

describe('the features', () => {
  it('are the same however a comment is dressed up', () => {
    const plain = hashesOf(sourceOf(readingIn('you are idiots')));
    expect(hashesOf(sourceOf(readingIn('you are 1d1ots')))).toEqual(plain);
    expect(hashesOf(sourceOf(readingIn('yóu   aré idiots')))).toEqual(plain);
  });

  it('name every hash once', () => {
    const hashes = [...hashesOf(sourceOf(readingIn('again and again and again'))).all];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('bytes of base64', () => {
  it.each([[0], [1], [2], [3], [256]])('come back whole for %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => at);
    expect(bytesOf(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
  });
});

describe('comments no list of words holds', () => {
  it.each([
    [
      'threat',
      'I know where that crew of yours is parked. I’m driving there tonight and somebody is going to get hurt.',
    ],
    [
      'self-harm',
      'Mijn gsm was het enige waarmee ik nog iemand kon bereiken. Zonder dat hoeft het voor mij allemaal niet meer.',
    ],
    [
      'hate',
      'Sinds er op die helpdesk alleen nog buitenlanders zitten werkt er niks meer. Dat volk kan niks, stuur ze allemaal terug.',
    ],
    ['praise', 'Mal was Gutes: Anschluss in zwei Tagen fertig. Danke ans Team!'],
    [
      'churn',
      'Both our SIMs move to another provider on Monday. Six years a customer and not one day more.',
    ],
  ] as const)('are %s: %s', (label, text) => {
    const judgement = triageOf({ text }).labels[label];
    expect(judgement.on).toBe(true);
    expect(judgement.evidence.length).toBeGreaterThan(0);
  });

  it('need no reply when they close a conversation', () => {
    const text = 'Duidelijk, opgelost. Bedankt!';
    expect(triageOf({ text, ownRepliesInThread: 1 }).advice.action).toBe('no-reply-needed');
  });
});

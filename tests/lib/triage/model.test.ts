import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../lib/triage/model/bytesOf';
import { hashesOf, sourceOf } from '../../../lib/triage/model/features';
import { HEADS } from '../../../lib/triage/model/heads';
import { loadModel, logitsOf } from '../../../lib/triage/model/model';
import { SIGNALS, signalsOf } from '../../../lib/triage/model/signals';
import { trained } from '../../../lib/triage/model/trained';
import { wordingOf } from '../../../lib/triage/model/wording';
import { readingOf } from '../../../lib/triage/reading';
import { rulesOf } from '../../../lib/triage/rules';
import { triageOf } from '../../../lib/triage/triageOf';

const readingIn = (text: string) => readingOf({ text }, 'en');

/** A model of two buckets in which every feature says yes to scam and no to everything else. */
function tinyModel(heads: readonly string[] = HEADS): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify({
      heads,
      buckets: 2,
      scales: heads.map(() => 0.5),
      biases: heads.map(() => 0),
      stack: {},
    }),
  );
  const bytes = new Uint8Array(4 + header.length + 2 * heads.length);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  for (const bucket of [0, 1])
    heads.forEach((head, at) => {
      bytes[4 + header.length + bucket * heads.length + at] = head === 'scam' ? 2 : 254;
    });
  return bytes;
}

describe('the model', () => {
  it('adds the 8-bit weights of all features, by the root of their number', () => {
    const source = sourceOf(readingIn('win money now'));
    const logits = logitsOf(loadModel(tinyModel()), source);
    expect(logits[HEADS.indexOf('scam')]).toBeCloseTo(Math.sqrt(hashesOf(source).length));
    expect(logits[HEADS.indexOf('praise')]).toBeCloseTo(-Math.sqrt(hashesOf(source).length));
  });

  it('refuses weights that were trained for other heads', () => {
    expect(() => loadModel(tinyModel(['scam']))).toThrow('other heads');
  });

  it('says nothing of a text without a word', () => {
    const logits = logitsOf(loadModel(tinyModel()), sourceOf(readingIn('')));
    expect([...logits].every((logit) => logit === 0)).toBe(true);
  });

  it('gives the layers as many signals as they were trained on', () => {
    const reading = readingIn('My parcel never came. Where is it?');
    const given = { reading, rules: rulesOf(reading) };
    expect(signalsOf(trained(), sourceOf(reading), given)).toHaveLength(SIGNALS.length);
    for (const layer of Object.values(trained().stack))
      expect(layer.weights).toHaveLength(SIGNALS.length);
  });

  it('points at words of the comment', () => {
    const text = 'Six years a customer and now both our SIMs move to another provider';
    const source = sourceOf(readingIn(text));
    const span = wordingOf(trained(), source, 'churn');
    expect(text.slice(span?.start, span?.end)).toMatch(/^\S.*\S$/);
    expect(wordingOf(trained(), sourceOf(readingIn('')), 'churn')).toBeNull();
  });

  it('is the same in the extension and where it is measured', () => {
    const kept = new Uint8Array(readFileSync('assets/model/triage.bin'));
    expect(loadModel(kept).weights).toEqual(trained().weights);
    expect(loadModel(kept).stack).toEqual(trained().stack);
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
    const hashes = [...hashesOf(sourceOf(readingIn('again and again and again')))];
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

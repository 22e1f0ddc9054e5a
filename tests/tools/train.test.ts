import { describe, expect, it } from 'vitest';
import { HEADS } from '../../lib/triage/model/heads';
import { fitVector } from '../../lib/triage/model/fit';
import { chancesOf } from '../../lib/triage/model/layers';
import { loadModel } from '../../lib/triage/model/model';
import { placesOf, readByNetwork } from '../../lib/triage/model/network';
import { dot, normed } from '../../lib/triage/model/vectors';
import { corpus, FOLDS, strangers } from '../../tools/train/corpus';
import type { Example } from '../../tools/train/learn';
import { learn } from '../../tools/train/learn';
import { chanceOf, logistic } from '../../tools/train/logistic';
import { areaUnder, bestThreshold, calibrationError, figuresAt } from '../../tools/train/measure';
import { pack, withStack } from '../../tools/train/pack';
import type { Mixer } from '../../tools/train/mixer';
import { joined, mixer } from '../../tools/train/mixer';
import { coded } from '../../tools/train/network/coded';
import { trainFit } from '../../tools/train/network/trainFit';
import { trainNetwork } from '../../tools/train/network/trainNetwork';
import { targetsOf } from '../../tools/train/prepare';
import { SETS } from '../../tools/train/publicSets';

const COMPLAINT = HEADS.indexOf('complaint');

function example(hashes: readonly number[], answer: number): Example {
  const weights = new Float32Array(HEADS.length);
  const answers = new Uint8Array(HEADS.length);
  weights[COMPLAINT] = 1;
  answers[COMPLAINT] = answer;
  return {
    hashes: { all: Uint32Array.from(hashes), ends: [hashes.length, hashes.length, hashes.length] },
    weights,
    answers,
  };
}
const EXAMPLES = Array.from({ length: 40 }, (_, place) =>
  example([place % 2 === 0 ? 1 : 2, 3], place % 2),
);
const SETTINGS = { most: 8, silent: 0, seed: 7 };
const NO_STACK = { hidden: [], layers: {} };

/** Rows of three words whose order alone tells the answer; word 1 is "me", 2 "owe", 3 "you". */
function trainedNetwork() {
  const rows = Array.from({ length: 256 }, (_, place) => ({
    ...example([], place % 2),
    places: Int32Array.from(place % 2 === 0 ? [1, 2, 3] : [3, 2, 1]),
  }));
  const initial = Float32Array.from({ length: 4 * 8 }, (_, at) => (at < 8 ? 0 : Math.sin(at) / 2));
  return trainNetwork([[], rows], initial, { dims: 8, filters: 16, seed: 7, epochs: [1, 60] });
}
const NETWORK = {
  weights: trainedNetwork(),
  dims: 8,
  lists: [['en', ['me', 'owe', 'you']]],
  fit: fitOfMatters(),
} as const;

/** Places 1 and 2 are words of one matter, 3 and 4 of another, 5 stands everywhere. */
function matterVectors(): Float32Array {
  const vectors = new Float32Array(6 * 8);
  [0, 0, 1, 1, 2].forEach((matter, at) => {
    vectors[(at + 1) * 8 + matter] = 1;
    vectors[(at + 1) * 8 + 3 + at] = 0.2;
  });
  return vectors;
}

function fitOfMatters() {
  const examples = [
    [1, 2],
    [2, 1],
    [3, 4],
    [4, 3],
    [1, 4],
    [4, 2],
    [3, 1],
    [2, 3],
  ].map(([comment = 0, post = 0]) => ({
    comment: [comment, 5],
    post: [post, 5],
    fits: comment < 3 === post < 3,
  }));
  return trainFit(examples, matterVectors(), { dims: 8, seed: 1 });
}

describe('the corpus', () => {
  const rows = corpus();

  it('has every label in every language, in the training and in the development part', () => {
    for (const lang of ['en', 'de', 'nl', 'fr'])
      for (const isDev of [true, false])
        expect(
          new Set(
            rows
              .filter((row) => row.lang === lang && row.isDev === isDev)
              .flatMap((row) => row.labels),
          ).size,
        ).toBe(13);
  });

  it('never has a story on both sides, nor in two folds', () => {
    const sides = new Map<string, string>();
    for (const { scenario, isDev, fold } of rows) {
      expect(fold).toBeLessThan(FOLDS);
      const side = `${isDev} ${fold}`;
      expect(sides.get(scenario) ?? side).toBe(side);
      sides.set(scenario, side);
    }
  });

  it('holds no comment of the strangers but cries of a few words, and they have every label in every language', () => {
    const ours = new Set(rows.map(({ text }) => text.trim().toLowerCase()));
    const shared = strangers().filter(({ text }) => ours.has(text.trim().toLowerCase()));
    expect(shared.filter(({ text }) => text.length > 30)).toEqual([]);
    expect(shared.length).toBeLessThan(10);
    for (const lang of ['en', 'de', 'nl', 'fr']) {
      const theirs = strangers().filter((row) => row.lang === lang);
      expect(theirs).toHaveLength(320);
      expect(new Set(theirs.flatMap(({ labels }) => labels)).size).toBe(13);
    }
  });

  it('asks whether data is needed only where there is a concern', () => {
    const praise = rows.find(({ labels }) => labels.join() === 'praise');
    const concern = rows.find(
      ({ labels, action }) => labels.join() === 'complaint' && action === 'answer-then-private',
    );
    expect(praise && targetsOf(praise)['needs-data']).toBeUndefined();
    expect(concern && targetsOf(concern)['needs-data']).toBe(1);
  });
});

describe('learning', () => {
  it('tells the features of one answer from those of the other', () => {
    const { features, weights } = learn(EXAMPLES, [], SETTINGS);
    expect([...features]).toEqual([1, 2]);
    expect(weights[1 * HEADS.length + COMPLAINT]).toBeGreaterThan(0);
    expect(weights[0 * HEADS.length + COMPLAINT]).toBeLessThan(0);
  });

  it('keeps the features that say most, and of their weights those that do', () => {
    const { features, weights } = learn(EXAMPLES, [], { ...SETTINGS, most: 1 });
    expect(features).toHaveLength(1);
    expect(weights.filter((weight) => weight !== 0)).toHaveLength(1);
    const { weights: quiet } = learn(EXAMPLES, [], { ...SETTINGS, silent: 0.99 });
    expect(quiet.filter((weight) => weight !== 0)).toHaveLength(1);
  });

  it('leaves heads alone of which no row speaks', () => {
    const { weights } = learn(EXAMPLES, [], SETTINGS);
    expect(
      weights.filter((weight, at) => at % HEADS.length !== COMPLAINT && weight !== 0),
    ).toHaveLength(0);
  });

  it('gives the same weights for the same seed', () => {
    expect(learn(EXAMPLES, [], SETTINGS)).toEqual(learn(EXAMPLES, [], SETTINGS));
  });

  it('is packed into bytes that the extension reads, layers included', () => {
    const learnt = learn(EXAMPLES, [], SETTINGS);
    const stack = { hidden: [], layers: { complaint: { weights: [1], bias: 0, threshold: 0.4 } } };
    const model = loadModel(withStack(pack(learnt, NETWORK, { hidden: [], layers: {} }), stack));
    expect(model.stack).toEqual(stack);
    const at = COMPLAINT;
    expect(model.features.placeOf(2)).toBe(1);
    expect((model.weights[at] ?? 0) * (model.scales[COMPLAINT] ?? 0)).toBeCloseTo(
      learnt.weights[at] ?? 0,
      1,
    );
  });

  it('fits a layer that gives chances', () => {
    const layer = logistic(
      Array.from({ length: 40 }, (_, place) => [place % 2]),
      Array.from({ length: 40 }, (_, place) => Number(place % 2 === 1 && place % 8 !== 1)),
    );
    expect(chanceOf(layer, [1])).toBeCloseTo(0.75, 1);
    expect(chanceOf(layer, [0])).toBeLessThan(0.15);
  });
});

describe('the network', () => {
  it('learns an order of words that no single word tells', () => {
    const { network } = loadModel(pack(learn(EXAMPLES, [], SETTINGS), NETWORK, NO_STACK));
    const chance = (text: string) =>
      readByNetwork(
        network,
        placesOf(
          network,
          () => 'en',
          text.split(' ').map((word) => ({ text: word, start: 0 })),
        ),
      ).logits[COMPLAINT] ?? 0;
    expect(chance('you owe me')).toBeGreaterThan(chance('me owe you') + 1);
  });

  it('adds up to its answer from what each word adds', () => {
    const { network } = loadModel(pack(learn(EXAMPLES, [], SETTINGS), NETWORK, NO_STACK));
    const read = readByNetwork(network, [1, 2, 3]);
    const parts = read.contributionsOf(COMPLAINT).reduce((sum, part) => sum + part, 0);
    expect(parts + (network.outputBiases[COMPLAINT] ?? 0)).toBeCloseTo(
      read.logits[COMPLAINT] ?? 0,
      4,
    );
  });

  it('gives the same weights for the same seed', () => {
    expect(trainedNetwork()).toEqual(trainedNetwork());
  });

  it('keeps a vector in one byte for four dimensions, near to what it was', () => {
    const vectors = Float32Array.from({ length: 8 * 41 }, (_, at) => (at < 8 ? 0 : Math.sin(at)));
    const { codes, books } = coded(vectors, 8);
    expect(codes).toHaveLength(2 * 40);
    for (let k = 0; k < 4; k++)
      expect(books[(codes[0] ?? 0) * 4 + k]).toBeCloseTo(Math.sin(8 + k), 3);
  });
});

describe('the fit of a comment and its post', () => {
  const vectors = matterVectors();
  const direction = (place: number) => normed(vectors.subarray(place * 8, (place + 1) * 8));
  const { comment, post } = fitOfMatters();
  const cosine = (one: number, other: number) =>
    dot(fitVector(comment, [one, 5].map(direction)), fitVector(post, [other, 5].map(direction)));

  it('is learnt by the matter, past the words that stand everywhere', () => {
    expect(Math.min(cosine(1, 2), cosine(4, 3))).toBeGreaterThan(
      Math.max(cosine(1, 3), cosine(4, 2)) + 0.5,
    );
    const counted = (place: number) => dot(direction(place), comment.attention);
    expect(counted(5)).toBeLessThan(Math.min(...[1, 2, 3, 4].map(counted)));
  });

  it('is the same for the same seed, and where nothing is known not to fit', () => {
    expect(fitOfMatters()).toEqual(fitOfMatters());
    const { comment: untaught } = trainFit([], vectors, { dims: 8, seed: 1 });
    expect([...untaught.attention]).toEqual(Array.from({ length: 8 }, () => 0));
  });

  it('is packed with the network it belongs to', () => {
    const { network } = loadModel(pack(learn(EXAMPLES, [], SETTINGS), NETWORK, NO_STACK));
    network.fit.post.turn.forEach((weight, at) => {
      expect(weight).toBeCloseTo(post.turn[at] ?? NaN, 2);
    });
  });
});

describe('the layers', () => {
  it('tell what no single signal tells, in chances', () => {
    const samples = Array.from({ length: 400 }, (_, place) => {
      const signals = [place % 2, Math.floor(place / 2) % 2];
      return { signals, answers: [signals[0] === signals[1] ? 1 : 0, -1], weight: 1 };
    });
    const { hidden, outputs } = mixer(
      samples.concat(...Array.from({ length: 9 }, () => samples)),
      5,
    );
    const layers = { complaint: { ...(outputs[0] ?? { weights: [], bias: 0 }), threshold: 0.5 } };
    const chance = (signals: number[]) =>
      chancesOf({ stack: { hidden, layers } }, signals)('complaint').chance;
    expect(chance([0, 0])).toBeGreaterThan(0.6);
    expect(chance([1, 1])).toBeGreaterThan(0.6);
    expect(chance([1, 0])).toBeLessThan(0.4);
  });
});

describe('layers fitted twice', () => {
  it('say the mean of what each says, before it becomes a chance', () => {
    const samples = Array.from({ length: 200 }, (_, place) => ({
      signals: [place % 2, place % 3],
      answers: [place % 2, place % 3 ? 1 : 0],
      weight: 1,
    }));
    const sumOf = ({ hidden, outputs }: Mixer, signals: number[]) => {
      const layers = { complaint: { ...(outputs[1] ?? { weights: [], bias: 0 }), threshold: 0.5 } };
      const { chance } = chancesOf({ stack: { hidden, layers } }, signals)('complaint');
      return Math.log(chance / (1 - chance));
    };
    const [one, other] = [mixer(samples, 5), mixer(samples, 6)];
    for (const signals of [
      [0, 0],
      [1, 2],
    ]) {
      const [first, second] = [sumOf(one, signals), sumOf(other, signals)];
      expect(first).not.toBeCloseTo(second, 3);
      expect(sumOf(joined([one, other]), signals)).toBeCloseTo((first + second) / 2, 3);
    }
  });
});

describe('measuring', () => {
  const scored = [
    { truth: true, chance: 0.9 },
    { truth: false, chance: 0.8 },
    { truth: true, chance: 0.6 },
    { truth: false, chance: 0.1 },
  ];

  it('counts what is at the threshold or above', () => {
    expect(figuresAt(scored, 0.8)).toMatchObject({ precision: 0.5, recall: 0.5, count: 2 });
    expect(figuresAt([], 0.5)).toEqual({ precision: 0, recall: 0, f1: 0, count: 0 });
  });

  it('finds the threshold with the best F1 and, where asked, enough precision', () => {
    expect(figuresAt(scored, bestThreshold(scored)).recall).toBe(1);
    expect(figuresAt(scored, bestThreshold(scored, 0.9)).precision).toBe(1);
  });

  it('knows ranking and calibration', () => {
    expect(areaUnder(scored)).toBe(0.75);
    expect(calibrationError([{ truth: true, chance: 1 }])).toBe(0);
    expect(calibrationError([{ truth: false, chance: 1 }])).toBe(1);
  });
});

describe('reading the public sets', () => {
  it.each([
    ['germeval2018', 'OFFENSE/ABUSE', { hate: 1, abuse: 1 }],
    ['germeval2018', 'OTHER/OTHER', { hate: 0, abuse: 0, threat: 0 }],
    ['complaints2019', 'not_complaint|retail', { complaint: 0 }],
    ['toxic_spans_civil', 'insult:1of3+threat:2of3', { threat: 1, hate: 0 }],
    ['xed_emotion', 'anger+joy', null],
    ['edos_sexism', '1. threats, plans to harm|1.1 threats of harm', { hate: 1, threat: 1 }],
  ])('%s: %s', (set, label, targets) => {
    expect(SETS[set]?.targets(label)).toEqual(targets);
  });
});

// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { CommentBadge } from '../../components/CommentBadge';
import { badgeText } from '../../components/badgeText';
import { BADGE_KINDS } from '../../lib/sla/badgeState';
import { NOW, at, badge } from './gallery/samples';
import { clear, draw } from './draw';
import { LANGUAGES, speechOf } from './speechOf';

afterEach(clear);

const none = () => undefined;

describe('a badge says itself as one sentence', () => {
  it.each([
    ['en', 'Late 8 minutes, target 60 minutes. Complaint. Open in Heard'],
    ['de', '8 Minuten zu spät, Ziel 60 Minuten. Beschwerde. In Heard öffnen'],
    ['nl', '8 minuten te laat, streeftijd 60 minuten. Klacht. Openen in Heard'],
    ['fr', 'En retard\u00a0: 8 minutes, objectif 60 minutes. Plainte. Ouvrir dans Heard'],
  ] as const)('in %s', (language, sentence) => {
    draw(
      <CommentBadge
        badge={badge('late', 8)}
        labels={['complaint']}
        targetMinutes={60}
        now={NOW}
        onOpen={none}
      />,
      language,
    );
    expect(document.querySelector('button')?.getAttribute('aria-label')).toBe(sentence);
  });

  it.each([
    [badge('answered', 9), 'Answered after 9 minutes. Open in Heard'],
    [badge('answered-late', 74), 'Answered late, after 74 minutes. Open in Heard'],
    [badge('unknown-time', 120, { atLeast: true }), 'Waiting at least 2 hours, exact time unknown'],
    [badge('late', 60, { atLeast: true }), 'Late at least 1 hour'],
    [badge('due-soon', 1), 'Due in 1 minute'],
    [badge('paused', null, { opensAt: at(9, 0, 23) }), 'clock paused until Mon 09:00'],
    [badge('paused'), 'Outside business hours, clock paused'],
    [badge('waiting'), 'Waiting for the customer'],
    [badge('private'), 'Continued in private'],
    [badge('unread'), 'Heard can’t read this comment'],
    [badge('gone'), 'No longer on the page'],
  ])('whatever the state: %o', (view, sentence) => {
    draw(<CommentBadge badge={view} now={NOW} onOpen={none} />, 'en');
    expect(document.querySelector('button')?.getAttribute('aria-label')).toContain(sentence);
  });

  it('names every label, worst first, so that one stop of the Tab key tells it all', () => {
    draw(
      <CommentBadge
        badge={badge('on-track', 12)}
        labels={['question', 'threat', 'complaint']}
        now={NOW}
        onOpen={none}
      />,
      'en',
    );
    expect(document.querySelector('button')?.getAttribute('aria-label')).toBe(
      '12 minutes left. Threat, Complaint, Question. Open in Heard',
    );
  });
});

describe('the words on a badge', () => {
  it.each([
    ['en', ['12 min left', 'due in 4 min', 'late 8 min', '≥ 2 h', '9 min', '74 min, late']],
    [
      'de',
      [
        'noch 12 Min.',
        'fällig in 4 Min.',
        '8 Min. zu spät',
        '≥ 2 Std.',
        '9 Min.',
        '74 Min., zu spät',
      ],
    ],
    ['nl', ['nog 12 min', 'nog maar 4 min', '8 min te laat', '≥ 2 u', '9 min', '74 min, te laat']],
    [
      'fr',
      ['reste 12 min', 'plus que 4 min', 'retard 8 min', '≥ 2 h', '9 min', '74 min, en retard'],
    ],
  ] as const)('in %s', (language, words) => {
    const speech = speechOf(language);
    const views = [
      badge('on-track', 12),
      badge('due-soon', 4),
      badge('late', 8),
      badge('unknown-time', 120, { atLeast: true }),
      badge('answered', 9),
      badge('answered-late', 74),
    ];
    expect(views.map((view) => badgeText(view, NOW, speech))).toEqual(words);
  });

  it.each(LANGUAGES)('exist in %s for every state, with and without a figure', (language) => {
    for (const kind of [...BADGE_KINDS, 'unread'] as const) {
      for (const minutes of [null, 0, 1, 61, 5000]) {
        expect(badgeText(badge(kind, minutes), NOW, speechOf(language))).not.toBe('');
      }
    }
  });

  it('leaves out a day only when the hours begin today', () => {
    const speech = speechOf('en');
    const opens = (opensAt: number) => badgeText(badge('paused', null, { opensAt }), NOW, speech);
    expect(opens(at(17, 0))).toBe('from 17:00');
    expect(opens(at(9, 0, 23))).toBe('from Mon 09:00');
    expect(opens(at(9, 0, 30))).toBe('from Nov 30 09:00');
  });
});

it('is no button where it only shows', () => {
  draw(<CommentBadge badge={badge('late', 8)} now={NOW} />, 'en');
  expect(document.querySelector('button')).toBeNull();
  expect(document.body.textContent).toBe('late 8 min');
});

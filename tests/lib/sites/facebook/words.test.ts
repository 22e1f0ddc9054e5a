import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { countIn } from '../../../../lib/sites/countIn';
import { countWaiting } from '../../../../lib/sites/facebook/moreButtons';
import { namesIn } from '../../../../lib/sites/facebook/namesIn';

describe('the number in the words of a button', () => {
  it.each([
    ['View 1 reply', 1],
    ['View all 12 replies', 12],
    ['Alle 1.204 Antworten ansehen', 1204],
    ['Voir les 1 204 réponses', 1204],
    ['1,204 comments', 1204],
    ['1.2K comments', 1200],
    ['1,2 Tsd. Kommentare', 1200],
    ['1,2 d. opmerkingen', 1200],
    ['1,2 k commentaires', 1200],
    ['3M comments', 3_000_000],
    ['12 Kommentare', 12],
    ['4 meer', 4],
    ['Pim 77 replied · 1 reply', 1],
    ['3 Mio. Kommentare', 3_000_000],
    ['View more comments', null],
    ['Anna88 replied', null],
    ['2d', null],
    ['5m', null],
    ['1,2 mil comentarios', null],
    ['1.2万', null],
    ['12万', null],
    ['1,234万', null],
    ['99999999999999999999 comments', null],
  ])('of %j is %j', (words, count) => {
    expect(countIn(words)).toBe(count);
  });
});

describe('how many comments a button says are waiting', () => {
  it.each([
    ['View 1 reply', 1],
    ['View 1 reply from Bar 24', 1],
    ['Antwort von Bar 24 ansehen', null],
    ['Pim 77 replied', null],
    ['Anna88 replied · 1 reply', 1],
    ['Pim 77 replied · 3 replies · 2d', 3],
    ['Pim 77 hat geantwortet · 3 Antworten · 5 Min.', 3],
    ['Pim 77 heeft geantwoord · 1.204 antwoorden', 1204],
    ['Pim 77 a répondu · 2 réponses', 2],
    ['Voir 7 autres réponses', 7],
    ['Ver 3 respuestas', 3],
    ['View more comments', null],
    ['Hide all 7 replies', 0],
    ['7 Antworten ausblenden', 0],
    ['7 antwoorden verbergen', 0],
    ['Masquer les 7 réponses', 0],
    ['Hide replies', 0],
  ])('%j says %j', (words, count) => {
    const button = new JSDOM('<b></b>').window.document.querySelector('b');
    if (button) button.textContent = words;
    expect(button && countWaiting(button)).toBe(count);
  });
});

describe('the names in a label', () => {
  it.each([
    ['Reply to Ann', ['Ann', 'Anna'], ['Ann']],
    ['Reply to Ann Berg', ['Ann', 'Ann Berg'], ['Ann Berg']],
    ['Antworte Jürgen Weiß', ['Jürgen Weiß', 'Weiß'], ['Jürgen Weiß']],
    ['Répondre à Zoé Petit…', ['Zoé Petit'], ['Zoé Petit']],
    ['Reply to Annabel', ['Ann', 'Anna'], []],
    ['Write a comment…', ['Ann'], []],
    ['Reply to $& (x)', ['$& (x)'], ['$& (x)']],
    ['', ['', 'Ann'], []],
  ])('%j of %j are %j', (label, names, found) => {
    expect([...namesIn(label, names)]).toEqual(found);
  });
});

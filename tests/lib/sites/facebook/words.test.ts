import { describe, expect, it } from 'vitest';
import { countIn } from '../../../../lib/sites/countIn';
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
    ['View more comments', null],
    ['99999999999999999999 comments', null],
  ])('of %j is %j', (words, count) => {
    expect(countIn(words)).toBe(count);
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

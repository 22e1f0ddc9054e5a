import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { partName, saidOn } from '../../../lib/sites/partName';

const PAGE = `<a href="/jandevries/status/1">Jan de Vries</a> <a href="/Zo%C3%AB">Z</a>
  <img alt="Tom's harbour"><div aria-label="12 replies. Reply"></div><input value="Kestrel">
  <button>Post</button> <b>lan</b><i>tern</i> <p>Jos\u00e9, q\u200buick</p>
  <p>${'Long. '.repeat(40)}</p><script>hiddenPart</script>`;
const page = new JSDOM(PAGE, { url: 'https://x.com/vlinder/status/1' }).window.document;
const nameOf = (testId: string) => partName(testId, saidOn(page));

describe('the name of an unknown part', () => {
  it.each([
    ['postBody', 'postBody'],
    ['UserAvatar-Container-jandevries', 'UserAvatar-…'],
    ['tweetText_v2', 'tweetText_…'],
    ['zonk:left', 'zonk:…'],
    ['zonk9', 'zonk…'],
    ['replyBody', 'replyBody'],
    ['hiddenPart', 'hiddenPart'],
    ['z'.repeat(60), `${'z'.repeat(40)}…`],
  ])('%s is told as %s', (testId, told) => {
    expect(nameOf(testId)).toBe(told);
  });

  it.each([
    ['jandevries', 'a handle'],
    ['JanDeVries-follow', 'a handle in other letters'],
    ['vries', 'a part of a name'],
    ['AvatarJan', 'a name behind a usual part'],
    ['zonkjandevries', 'a handle behind anything'],
    ['avatarVlinder', 'whose page it is'],
    ['post', 'a word of a button'],
    ['Kestrel', 'what a field holds'],
    ['harbourView', 'what a picture shows'],
    ['lantern', 'a word over two elements'],
    ['zoe', 'a name in an address, without its accent'],
    ['zoé', 'letters no maker of pages takes'],
    ['JoseCard', 'a name without its accent'],
    ['quick', 'a word with a hidden sign in it'],
    ['99-follow', 'a number'],
    ['', 'nothing'],
    ['-zonk', 'nothing before the first sign'],
  ])('%j is not told: %s', (testId) => {
    expect(nameOf(testId)).toBeNull();
  });
});

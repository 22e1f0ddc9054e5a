import { click, findAll, findOne, until } from '../browsers/find';
import { BOXES, openBox, shows } from './boxes';
import { noticeOn } from './comments';
import { stored } from './stored';
import { expect, test } from './visit';

const PUBLIC = BOXES.filter(({ visibility }) => visibility === 'public');
const frame = { css: '.hd-frame' };
const line = { css: '.hd-found', within: frame };

for (const box of PUBLIC) {
  test.describe(box.name, () => {
    test('wears its frame while it is written in, and loses it when it is left empty', async ({
      heard,
    }) => {
      const tab = await heard.open(box.address);
      await openBox(tab, box);
      await click(tab, { css: box.editor });
      await findOne(tab, { ...frame, text: 'PUBLIC · everyone can read this' });
      expect(await findAll(tab, line)).toEqual([]);
      await tab.run(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      }, null);
      await until('no frame', async () => (await findAll(tab, frame)).length === 0);
    });

    test('says what is wrong with words typed into it, and that everyone can read a phone number', async ({
      heard,
    }) => {
      const own = await heard.page('options.html');
      const tab = await heard.open(box.address);
      await openBox(tab, box);
      await click(tab, { css: box.editor });
      const text = 'We are sorry if this caused any inconvenience. We look into it today.';
      await tab.type(text);
      await findOne(tab, { ...line, text: 'to change' });
      await tab.type(' We will call you on 0475 12 34 56.');
      await findOne(tab, { ...line, text: 'Everyone can read this: phone number' });
      // Not a letter of the box was touched.
      await shows(tab, box.editor, `${text} We will call you on 0475 12 34 56.`);

      const { x, y } = await findOne(tab, line);
      await tab.mouseTo(x, y);
      await findOne(tab, { css: '.hd-found li', text: 'move them to a private message' });
      await click(tab, { css: '.hd-found button[aria-label="Leave it as it is"]' });
      await until('the line to go', async () => (await findAll(tab, line)).length === 0);
      await tab.type('!');
      await shows(tab, box.editor, `${text} We will call you on 0475 12 34 56.!`);
      const trail = await until('the trail to tell of it', async () => {
        const { tickets } = await stored(own);
        const found = tickets.find(({ id }) => id === box.ticketId);
        return found?.trail.some(({ type }) => type === 'overridden') ? found : null;
      });
      expect(trail.trail.filter(({ type }) => type === 'overridden')).toMatchObject([
        { by: 'you', reason: 'personal-data-in-public' },
      ]);
      expect(trail.status).toBe('open');
      // What was set aside stays so; another number is news.
      await tab.type(' Or we call you on 0499 65 43 21.');
      await findOne(tab, { ...line, text: 'Everyone can read this: phone number' });
      expect(await noticeOn(tab)).not.toBe('');
    });
  });
}

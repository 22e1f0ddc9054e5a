// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NotificationsSectionProps } from '../../components/NotificationsSection';
import { NotificationsSection } from '../../components/NotificationsSection';
import { NO_NOTICES } from '../../lib/notices';
import { clear, draw } from './draw';

afterEach(clear);

const none = () => undefined;
const section = (props: Partial<NotificationsSectionProps> = {}) => {
  draw(
    <NotificationsSection
      settings={NO_NOTICES}
      refused={false}
      onSwitch={none}
      onQuiet={none}
      onUnlawfulInQuiet={none}
      {...props}
    />,
  );
  return [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
};

describe('the notifications in the settings', () => {
  it('are off at first, quiet hours on', () => {
    expect(section().map(({ checked }) => checked)).toEqual([false, false, false, true]);
  });

  it('ask before they are on: the box stays as it is kept', () => {
    const onSwitch = vi.fn();
    const [dueSoon] = section({ onSwitch });
    act(() => dueSoon?.click());
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('dueSoon', true);
    expect(dueSoon?.checked).toBe(false);
  });

  it('say so where the browser refuses, and what to do', () => {
    section({ refused: true });
    expect(document.querySelector('[role=alert]')?.textContent).toContain(
      'does not allow notifications for Heard',
    );
  });

  it('keep a quiet time that is one, and none that was emptied', () => {
    const onQuiet = vi.fn();
    section({ onQuiet });
    const [from] = document.querySelectorAll<HTMLInputElement>('input[type=time]');
    const set = (value: string) => {
      act(() => {
        if (from) from.value = value;
        from?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    };
    set('');
    expect(onQuiet).not.toHaveBeenCalled();
    set('18:30');
    expect(onQuiet).toHaveBeenCalledExactlyOnceWith({ from: '18:30', to: '07:00' });
  });

  it('offer to tell what is unlawful in quiet hours too, where it is told at all', () => {
    const onUnlawfulInQuiet = vi.fn();
    expect(section({ onUnlawfulInQuiet })).toHaveLength(4);
    const boxes = section({ settings: { ...NO_NOTICES, unlawful: true }, onUnlawfulInQuiet });
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true, false, true, false]);
    act(() => boxes.at(-1)?.click());
    expect(onUnlawfulInQuiet).toHaveBeenCalledExactlyOnceWith(true);
    expect(section({ settings: { ...NO_NOTICES, unlawful: true, quiet: null } })).toHaveLength(4);
  });

  it('have no quiet times where these are switched off', () => {
    section({ settings: { ...NO_NOTICES, quiet: null } });
    expect(document.querySelector('input[type=time]')).toBeNull();
  });
});

// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { InsertNotice } from '../../components/InsertNotice';
import { OneToast } from '../../components/Toast';
import { UndoToast } from '../../components/UndoToast';
import { clear, draw, press } from './draw';

afterEach(clear);

const inserted = { outcome: 'inserted' } as const;
const toasts = () => [...document.querySelectorAll('.toast')].map(({ textContent }) => textContent);

it('shows one toast at a time, the youngest wherever it stands, and the one before once that is gone', () => {
  const undone: string[] = [];
  const insert = (
    <InsertNotice
      stand={inserted}
      site="x"
      onUndo={() => {
        undone.push('insert');
      }}
    />
  );
  const status = (of: object) => (
    <UndoToast
      done="escalated"
      of={of}
      onUndo={() => {
        undone.push('status');
      }}
    />
  );
  draw(<OneToast>{insert}</OneToast>);
  expect(toasts()).toEqual([expect.stringContaining('Inserted, not sent')]);
  const first = {};
  draw(
    <OneToast>
      {insert}
      {status(first)}
    </OneToast>,
  );
  expect(toasts()).toEqual([expect.stringContaining('Noted as escalated')]);
  press('Undo');
  draw(<OneToast>{insert}</OneToast>);
  expect(toasts()).toEqual([expect.stringContaining('Inserted, not sent')]);
  press('Undo');
  expect(undone).toEqual(['status', 'insert']);
});

it('brings a toast to the front again when the same is done once more', () => {
  const both = (stand: typeof inserted) => (
    <OneToast>
      <UndoToast done="escalated" />
      <InsertNotice stand={stand} site="x" />
    </OneToast>
  );
  draw(both(inserted));
  draw(
    <OneToast>
      <UndoToast done="escalated" of={{}} />
      <InsertNotice stand={inserted} site="x" />
    </OneToast>,
  );
  expect(toasts()).toEqual([expect.stringContaining('Noted as escalated')]);
  draw(both({ ...inserted }));
  expect(toasts()).toEqual([expect.stringContaining('Inserted, not sent')]);
});

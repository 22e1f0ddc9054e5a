import { render } from 'preact';
import { PageNotice } from '../../components/PageNotice';
import { Words } from '../../components/words';
import { createHost } from '../../lib/dom/mount';
import type { AnnotateOptions } from './annotate';

/**
 * Makes the notice that the page has to be loaded again, and gives what shows it. It is drawn
 * beforehand: without its extension a script cannot look up a word any more.
 */
export function createGone({ page, adapter, sheet, speech }: AnnotateOptions): () => void {
  const { element, root } = createHost(page, 'notice', sheet);
  const close = () => {
    render(null, root);
    element.remove();
  };
  render(
    <Words.Provider value={speech}>
      <PageNotice notice={{ kind: 'gone' }} onSetUp={close} onClose={close} />
    </Words.Provider>,
    root,
  );
  return () => {
    element.dataset.theme = adapter.theme(page);
    page.body.append(element);
  };
}

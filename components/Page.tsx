/**
 * Words of the page (a name, a comment, a quote): always text, and set apart, so that Arabic in a
 * name cannot turn the sentence round it.
 */
export function Page({ text, class: name }: { readonly text: string; readonly class?: string }) {
  return (
    <bdi dir="auto" {...(name ? { class: name } : {})}>
      {text}
    </bdi>
  );
}

import type { ComponentChildren } from 'preact';

export type StepProps = {
  readonly nr: number;
  readonly title: string;
  readonly why: string;
  readonly children: ComponentChildren;
};

/** One numbered step of the first run. */
export function Step({ nr, title, why, children }: StepProps) {
  return (
    <section class="box step">
      <span class="nr" aria-hidden="true">
        {nr}
      </span>
      <div>
        <div>
          <h2>{title}</h2>
          <p>{why}</p>
        </div>
        {children}
      </div>
    </section>
  );
}

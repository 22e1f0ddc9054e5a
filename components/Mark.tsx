/** Heard's mark, the bubble whose ear is a check; grey where the page could not be read. */
export function Mark({ size, grey = false }: { readonly size: number; readonly grey?: boolean }) {
  return (
    <svg
      class="hd-mark"
      data-grey={grey || undefined}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path
        class="hd-mark-bubble"
        d="M8 .75C12.2.75 15.25 3.7 15.25 7.4S12.2 14 8 14C7.5 14 7 13.96 6.55 13.88L3.6 15.6C3.1 15.9 2.6 15.5 2.7 15L3.1 12.5C1.6 11.25.75 9.45.75 7.4.75 3.7 3.8.75 8 .75Z"
      />
      <path
        class="hd-mark-check"
        d="M5.2 4.6C5.9 3.7 6.9 3.3 8 3.3C10 3.3 11.4 4.6 11.4 6.2C11.4 7.2 11 7.8 10.3 8.5L7.3 11.4L4.6 8.7"
        fill="none"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

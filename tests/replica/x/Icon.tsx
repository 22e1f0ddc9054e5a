const PATHS = {
  reply: 'M8 2.5c3.3 0 6 2.4 6 5.3 0 2.6-2.2 4.2-6 6.7v-1.6c-3.3 0-6-2.3-6-5.1s2.7-5.3 6-5.3Z',
  repost:
    'M2 6.2 4.3 4l2.3 2.2M4.3 4.2v6.1c0 .8.6 1.4 1.4 1.4H8M14 9.8 11.7 12 9.4 9.8m2.3 2V5.7c0-.8-.6-1.4-1.4-1.4H8',
  like: 'M8 13.6S2.2 10.2 2.2 6.2a3 3 0 0 1 5.8-1 3 3 0 0 1 5.8 1c0 4-5.8 7.4-5.8 7.4Z',
  views: 'M2.5 13.5V9m3.6 4.5v-10m3.6 10V7m3.7 6.5V5',
  bookmark: 'M4 2.5h8v11.3L8 10.9l-4 2.9Z',
  share: 'M8 2.2v8M5 5l3-3 3 3M2.5 9.5v4h11v-4',
  back: 'M7.5 3 2.5 8l5 5M2.8 8h11',
  close: 'M3.5 3.5l9 9m0-9-9 9',
  home: 'M2.5 7 8 2.5 13.5 7v6.5h-4V9.8h-3v3.7h-4Z',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.4 3.4',
  bell: 'M8 2.2a4 4 0 0 1 4 4c0 4 1.5 5 1.5 5h-11S4 10.2 4 6.2a4 4 0 0 1 4-4Zm-1.5 11.5h3',
  chat: 'M2.5 3.5h11v8h-6l-3 2.5v-2.5h-2Z',
  person:
    'M8 2.3a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4ZM2.8 13.7c.3-3 2.5-4.5 5.2-4.5s4.9 1.5 5.2 4.5Z',
  photo: 'M2.5 3h11v10h-11Zm0 8 3.5-3.5 3 3 2-2 2.5 2.5',
  pin: 'M5.5 2.5h5l-.5 5 2 2h-8l2-2Zm2.5 7v4.5',
} as const;

/** A line drawing of the interface; decoration, its button carries the name. */
export function Icon({ name, size = 18 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round">
        <path d={PATHS[name]} />
      </g>
    </svg>
  );
}

/** The mark of a verified account, or of the logo at the top left. */
export function Mark({ kind }: { kind: 'verified' | 'logo' }) {
  if (kind === 'logo') {
    return (
      <svg viewBox="0 0 16 16" width="28" height="28" aria-hidden="true">
        <path d="M2.5 2.5 13.5 13.5M13.5 2.5 2.5 13.5" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    );
  }
  return (
    <svg
      viewBox="0 0 16 16"
      width="18"
      height="18"
      role="img"
      data-testid="icon-verified"
      fill="#1d9bf0"
    >
      <path d="M8 1.2 9.9 2.600l2.3-.2.7 2.2 1.9 1.3L14 8l.8 2.1-1.9 1.3-.7 2.2-2.3-.2L8 14.8l-1.9-1.4-2.3.2-.7-2.2-1.9-1.3L2 8l-.8-2.1 1.9-1.3.7-2.2 2.3.2Z" />
      <path d="m5.3 8.1 1.9 1.9 3.5-3.9" fill="none" stroke="#fff" strokeWidth="1.4" />
    </svg>
  );
}

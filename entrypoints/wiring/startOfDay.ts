/** Midnight of today in this browser's zone, ms since 1970. */
export const startOfDay = (): number => new Date().setHours(0, 0, 0, 0);

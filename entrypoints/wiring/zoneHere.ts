/** IANA name of the zone this browser runs in. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The languages Heard tells apart; a rival is asked about no more, which spares it mistakes. */
export const NINE = ['en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'tr', 'pl'] as const;

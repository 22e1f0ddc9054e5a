/** A situation's name, a comment that is one, and a pattern of what the first draft must name. */
export type Row = readonly [situation: string, text: string, names: string];

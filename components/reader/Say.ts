/** A word or sentence of the interface by its key. */
export type Say = (key: string, values?: Record<string, string | number | Date>) => string;

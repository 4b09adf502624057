/** Milliseconds. */
export interface Pace {
  /** Words are sent after a pause this long, */
  pause: number;
  /** and at the latest this long after the first of them. */
  longest: number;
  keepPause: number;
  keepLongest: number;
  /** How long a request may go without an answer. */
  deadline: number;
  /** Waits after the first, second, … failure in a row; the last one repeats. */
  retries: readonly number[];
}

export const defaultPace: Pace = {
  pause: 300,
  longest: 600,
  keepPause: 150,
  keepLongest: 400,
  deadline: 12_000,
  retries: [1_000, 2_000, 4_000, 8_000, 15_000, 30_000],
};

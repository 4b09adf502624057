/** A kind of page, and how soon it is to be there. */
export interface MeasuredPage {
  name: string;
  /** Of all requests, this share is to be answered … */
  share: "p95" | "p99";
  /** … within so many milliseconds. */
  goal: number;
  /** Several of a kind, so that not one row alone is warm. */
  cases: MeasuredCase[];
}

export interface MeasuredCase {
  address: string;
  /** Who asks, where that matters. */
  cookie?: string;
  /** The same without server and page: the questions to PostgreSQL and what is made of the answers. */
  query: () => Promise<unknown>;
}

import type { DocumentJSON } from "../DocumentJSON.ts";

/** What a browser keeps of words that the newsroom has not yet acknowledged. */
export interface KeptWords {
  clientId: string;
  articleId: string;
  /** Whose words they are: nobody else may send them. */
  ownerId: string;
  /** The last acknowledged version and the document as it was then. */
  version: number;
  doc: DocumentJSON;
  /** Steps on top of that document, in order. */
  unsent: unknown[];
  /** Milliseconds since the epoch. */
  keptAt: number;
}

/** A place that outlives the tab. Calls take effect in the order in which they are made. */
export interface Keeper {
  keep(words: KeptWords): Promise<void>;
  forget(clientId: string): Promise<void>;
}

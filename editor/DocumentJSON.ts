/** A document as it is stored and sent: what `Node.toJSON()` of the house schema gives. */
export interface DocumentJSON {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocumentJSON[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

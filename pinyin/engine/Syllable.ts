export interface Syllable {
  /** Toned, NFC, with `ü`; the tone of the character itself, without sandhi. */
  readonly pinyin: string;
  /** How often such a reading is right, 0 to 1; 1 is the house's own word. */
  readonly confidence: number;
  /** Every known reading, `pinyin` first, the others by their confidence. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly pinyin: string;
  readonly confidence: number;
}

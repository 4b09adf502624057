/** What the parts of the public script share with each other. Each part adds what is its own. */
export interface Reader {
  /** Brings the page at an address into this one, and holds the line that is being read. */
  show: (address: string, mode: string | null) => Promise<void>;
  /** Called for every sheet, at once and after each change of the mode. */
  onSheet: (then: (sheet: HTMLElement) => void) => void;
  /** What this browser keeps under a name, and keeping it; null where it keeps nothing. */
  kept: (name: string) => string | null;
  keep: (name: string, text: string | null) => void;
  /** The article's blocks of text: headline, standfirst, paragraphs, in order. */
  blocks: () => TextBlock[];
  /** Tints a stretch of text, and no other of that name; the page's own elements stay as they are. */
  tint: (name: "reading-word" | "reading-sentence", range: Range | null) => void;
  /** The longest word of the dictionary that begins at a place; it has no meanings where there is none. */
  findWord: (place: Place) => Promise<{ place: Place; meanings: Meaning[] }>;
  openCard: (place: Place) => Promise<void>;
  closeCard: () => void;
  /** Where the card's word stands. */
  cardPlace: () => Place | null;
  /** Keeps a word in this browser's list, or takes it out of it; answers whether it is in it now. */
  toggleWord: (word: SavedWord) => boolean;
  isSaved: (word: string) => boolean;
}

export interface TextBlock {
  element: HTMLElement;
  text: string;
  /** The stretch between two places of `text`, in UTF-16 units. */
  rangeOf: (from: number, to: number) => Range;
  /** Where in `text` a place in the document is; -1 where it is elsewhere. */
  placeOf: (node: Node, offset: number) => number;
}

export interface Place {
  block: TextBlock;
  from: number;
  to: number;
}

/** An entry of CC-CEDICT; `other` is the word's form in the other script. */
export type Meaning = [reading: string, meaning: string, other: string];

export interface SavedWord {
  word: string;
  reading: string;
  meaning: string;
  sentence: string;
}

/** What the parts of the public script share with each other. Each part adds what is its own. */
export interface Reader {
  /** Brings the page at an address into this one, and holds the line that is being read. */
  show: (address: string, mode: string | null) => Promise<void>;
  /** Called for every sheet, at once and after each change of the mode. */
  onSheet: (then: (sheet: HTMLElement) => void) => void;
}

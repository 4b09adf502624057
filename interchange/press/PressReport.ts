/** Lines and columns count from 1; columns are code points of the line as it came, without its indent. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface FoundReading extends Place {
  readonly character: string;
  /** As it stood in the brackets. */
  readonly written: string;
  readonly pinyin: string;
}

export interface DoubledReading extends Place {
  readonly character: string;
  readonly written: string;
  /** How often the reading stood there, 2 or more. */
  readonly times: number;
}

/** A reading in a field that holds plain text: found, and kept nowhere but here. */
export interface SetAsideReading {
  readonly line: number;
  readonly field: string;
  readonly character: string;
  readonly pinyin: string;
}

export interface LineText {
  readonly line: number;
  readonly text: string;
}

export interface PressReport {
  readonly readings: readonly FoundReading[];
  readonly doubled: readonly DoubledReading[];
  readonly setAside: readonly SetAsideReading[];
  /** Words that only said what stands beside them: 記者, 每經編輯, 圖片來源. */
  readonly labels: readonly LineText[];
  /** What a field held already, said once more: the source over each of two lines. */
  readonly repeated: readonly LineText[];
  /** How the time stood in the text; null without one. */
  readonly time: LineText | null;
  /** The text gave a day without an hour: `time` says midnight. */
  readonly isClockMissing: boolean;
  readonly unplaced: readonly LineText[];
}

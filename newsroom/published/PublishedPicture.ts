/** A picture's files lie at `/media/<id>/<width>`, one for each of `widths`. */
export interface PublishedPicture {
  id: string;
  width: number;
  height: number;
  widths: number[];
  /** Where the folder of its files lies, if not among what is public. */
  folder?: string;
}

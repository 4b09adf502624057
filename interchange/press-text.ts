export type {
  NoticeKind,
  PeopleField,
  PressArticle,
  PressNotice,
  PressPhoto,
  Run,
  Unplaced,
} from "./press/PressArticle.ts";
export { emptyPressArticle } from "./press/PressArticle.ts";
export type {
  DoubledReading,
  FoundReading,
  LineText,
  PressReport,
  SetAsideReading,
} from "./press/PressReport.ts";
export { normalPressArticle } from "./press/normalPressArticle.ts";
export { type ReadPressTextOptions, readPressText } from "./press/readPressText.ts";
export { writePressText } from "./press/writePressText.ts";

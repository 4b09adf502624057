import type { Paper } from "../Paper.ts";
import { writeMode } from "./writeMode.ts";

/** Whether this is the page as it is to be found, of which every other mode is a variant. */
export const isPlain = ({ mode }: Pick<Paper, "mode">): boolean => writeMode(mode) === "";

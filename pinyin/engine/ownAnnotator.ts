import { Annotator } from "./Annotator.ts";
import { loadModel } from "./loadModel.ts";

let annotator: Annotator | undefined;

/** The annotator of the model that comes with the engine, read when somebody first asks. Nothing changes it. */
export function ownAnnotator(): Annotator {
  annotator ??= new Annotator(loadModel());
  return annotator;
}

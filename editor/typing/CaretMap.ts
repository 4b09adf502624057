import type { EditorState } from "@tiptap/pm/state";
import { Mapping, type StepMap } from "@tiptap/pm/transform";
import { sendableSteps } from "prosemirror-collab";
import type { AuthorStep } from "./receiveSteps.ts";

const longestMemory = 500;

export interface CaretPlace {
  anchor: number;
  head: number;
}

/** Brings a place in the document of some version to where it stands on one's own screen. */
export class CaretMap {
  #version: number;
  #maps: StepMap[] = [];

  constructor(version: number) {
    this.#version = version;
  }

  /** To be told of acknowledged steps, in order. */
  acknowledged(steps: readonly AuthorStep[]): void {
    this.#version += steps.length;
    this.#maps = [...this.#maps, ...steps.map(({ step }) => step.getMap())].slice(-longestMemory);
  }

  /** Null for a version that is not here yet, or too long ago. */
  place(place: CaretPlace, version: number, state: EditorState): CaretPlace | null {
    const missed = this.#version - version;
    if (missed < 0 || missed > this.#maps.length) return null;
    const unsent = sendableSteps(state)?.steps ?? [];
    const mapping = new Mapping([
      ...this.#maps.slice(this.#maps.length - missed),
      ...unsent.map((step) => step.getMap()),
    ]);
    const size = state.doc.content.size;
    const bring = (position: number) => Math.min(mapping.map(position), size);
    return { anchor: bring(place.anchor), head: bring(place.head) };
  }
}

import { Node, nodeInputRule } from "@tiptap/core";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    horizontalRule: { setHorizontalRule: () => ReturnType };
  }
}

export const HorizontalRule = Node.create({
  name: "horizontalRule",
  group: "block",

  parseHTML() {
    return [{ tag: "hr" }];
  },

  renderHTML() {
    return ["hr"];
  },

  addCommands() {
    return {
      setHorizontalRule:
        () =>
        ({ chain }) =>
          chain()
            .insertContent([{ type: this.name }, { type: "paragraph" }])
            .run(),
    };
  },

  addInputRules() {
    return [nodeInputRule({ find: /^(?:---|———|——-)$/, type: this.type })];
  },
});

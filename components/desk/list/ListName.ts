/** The lists of the desk; `section` is one for each section. */
export type ListName =
  "mine" | "review" | "scheduled" | "returned" | "live" | "withdrawn" | "all" | "section";

import type { Role } from "#newsroom/policy.ts";

type Member = {
  key: string;
  name: string;
  email: string;
  role: Role;
  status: "active" | "suspended";
};

const member = (key: string, name: string, role: Role): Member => ({
  key,
  name,
  email: `${key}@lanjiang.example`,
  role,
  status: key === "du" ? "suspended" : "active",
});

/** The people of the demo paper; the same ones play in every test. */
export const cast = [
  member("he", "何若蘭", "admin"),
  member("zhou", "周維岳", "editor"),
  member("shen", "沈硯書", "editor"),
  member("zhao", "趙以寧", "editor"),
  member("lin", "林映秋", "reporter"),
  member("xu", "許澄遠", "reporter"),
  member("du", "杜明德", "reporter"),
] as const;

/** For everybody in the cast; only a demo newsroom ever has it. */
export const demoPassword = "zhubi-demo-2026";

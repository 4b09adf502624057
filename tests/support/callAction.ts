import { readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";

type Manifest = { node: Record<string, { exportedName: string; filename: string }> };

export type Action = { id: string; name: string; file: string };

/** Every server action that the build answers to, whoever calls it. */
export function listActions(): Action[] {
  const file = new URL("../../.next/server/server-reference-manifest.json", import.meta.url);
  const { node } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return Object.entries(node).map(([id, { exportedName, filename }]) => ({
    id,
    name: exportedName,
    file: filename,
  }));
}

export function findAction(name: string): Action {
  const action = listActions().find((one) => one.name === name);
  if (!action) throw new Error(`no action is called ${name}`);
  return action;
}

export type Told = { status: number; answer: { ok: boolean; error?: { code: string } } | null };

/** Calls an action as an attacker would: by its id, with whatever arguments. */
export async function callAction(
  request: APIRequestContext,
  { id }: Action,
  args: unknown,
): Promise<Told> {
  const response = await request.post("/sign-in", {
    headers: {
      accept: "text/x-component",
      "content-type": "text/plain;charset=UTF-8",
      "next-action": id,
    },
    data: typeof args === "string" ? args : JSON.stringify(args),
    maxRedirects: 0,
  });
  const line = (await response.text()).split("\n").find((one) => one.startsWith("1:{"));
  const answer = line === undefined ? null : (JSON.parse(line.slice(2)) as Told["answer"]);
  return { status: response.status(), answer };
}

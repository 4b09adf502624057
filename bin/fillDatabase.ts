import { say, step } from "./say.ts";

/** Brings the database to the newest schema and fills an empty one with the demo newsroom. */
export async function fillDatabase(url: string): Promise<void> {
  // Imported late: these rooms read the environment, which the command completes first.
  const { migrate } = await import("#db/migrate.ts");
  const { seedIfEmpty } = await import("#db/seed/seedIfEmpty.ts");
  await step("Bringing the database up to date", () => migrate(url));
  await seedIfEmpty(url, say);
}

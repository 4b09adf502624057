/** A script: fills the database of DATABASE_URL with the demo newsroom, pictures in ZHUBI_DATA. */
import { migrate } from "#db/migrate.ts";
import { seedIfEmpty } from "#db/seed/seedIfEmpty.ts";
import { env } from "#env.ts";

await migrate(env.DATABASE_URL);
await seedIfEmpty(env.DATABASE_URL, () => undefined);
process.exit();

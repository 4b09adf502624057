import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startPostgres, type EmbeddedPostgres } from "../postgres.ts";

/** A PostgreSQL in the system's folder for temporary files; stopping it deletes it whole. */
export async function throwawayPostgres(): Promise<EmbeddedPostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), "zhubi-postgres-"));
  chmodSync(folder, 0o711); // as root, PostgreSQL runs as another user and must pass here
  const remove = () => {
    for (const files of [real(path.join(folder, "postgres")), folder]) {
      rmSync(files, { recursive: true, force: true });
    }
  };
  try {
    const { url, stop } = await startPostgres({ folder, isThrowaway: true });
    return {
      url,
      async stop() {
        await stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

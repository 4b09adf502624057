import postgres from "postgres";
import { Refusal } from "./refusal.ts";

/** Refuses a DATABASE_URL that leads to no usable database; its password is never repeated. */
export async function checkDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
  try {
    const [server] = await sql<Server[]>`select
      current_setting('server_version_num')::int as version,
      current_setting('server_encoding') as encoding,
      has_database_privilege(current_database(), 'create') as "mayCreate"`;
    if (server) checkServer(server, new URL(url));
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(sentence(error, new URL(url)));
  } finally {
    await sql.end({ timeout: 1 });
  }
}

interface Server {
  version: number;
  encoding: string;
  mayCreate: boolean;
}

function checkServer({ version, encoding, mayCreate }: Server, url: URL): void {
  const name = url.pathname.slice(1);
  if (version < 140_000) {
    throw new Refusal(
      `DATABASE_URL leads to PostgreSQL ${Math.floor(version / 10_000)}, and Zhubi needs 14 or newer.`,
    );
  }
  if (encoding !== "UTF8") {
    throw new Refusal(
      `The database ${name} of DATABASE_URL is in ${encoding}; it must be in UTF8.`,
    );
  }
  if (!mayCreate) {
    throw new Refusal(`The user of DATABASE_URL may not create tables in the database ${name}.`);
  }
}

function sentence(error: unknown, url: URL): string {
  const { code = "", message } = error as Error & { code?: string };
  const user = decodeURIComponent(url.username);
  switch (code) {
    case "ECONNREFUSED":
      return `No PostgreSQL answers at ${url.host}, where DATABASE_URL points.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `DATABASE_URL names the machine ${url.hostname}, which cannot be found.`;
    case "CONNECT_TIMEOUT":
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return `The machine ${url.host}, where DATABASE_URL points, does not answer.`;
    case "28P01":
    case "28000":
      return `PostgreSQL at ${url.host} refuses the user ${user} or the password in DATABASE_URL.`;
    case "3D000":
      return `PostgreSQL at ${url.host} has no database ${url.pathname.slice(1)}, which DATABASE_URL names; create it first.`;
    default:
      return `PostgreSQL at ${url.host}, where DATABASE_URL points, cannot be used: ${message}.`;
  }
}

import path from "node:path";
import postgres from "postgres";
import { freePort } from "./freePort.ts";
import { embeddedBinaries } from "./postgres/binaries.ts";
import { openCluster } from "./postgres/cluster.ts";
import { stopLeftover } from "./postgres/leftover.ts";
import { reachableBinaries } from "./postgres/reach.ts";
import { startServer, type Server } from "./postgres/server.ts";
import { systemUser } from "./postgres/systemUser.ts";

export interface EmbeddedPostgres {
  /** The database `zhubi` on this server, as a superuser. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Options {
  /** An existing folder; the cluster comes to lie in `<folder>/postgres`. */
  readonly folder: string;
  /** Nothing is worth keeping: no fsync, and room for many connections. */
  readonly isThrowaway?: boolean;
  readonly say?: (line: string) => void;
}

/** Starts the embedded PostgreSQL 18 on a data folder and a random free port of this machine. */
export async function startPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { isThrowaway = false, say = () => undefined } = options;
  const folder = path.resolve(options.folder);
  const user = systemUser(path.join(folder, "postgres"));
  const native = reachableBinaries(user, embeddedBinaries());
  const { files, password } = await openCluster({ folder, native, user, isThrowaway, say });
  await stopLeftover(files);
  const log = path.join(folder, "postgres.log");
  const settings = { ...quiet, ...(isThrowaway && careless) };
  const { server, port } = await onFreePort((port) =>
    startServer({ native, files, log, port, user, settings }),
  );
  const url = `postgres://zhubi:${password}@127.0.0.1:${port}/zhubi`;
  await ensureDatabase(url);
  return { url, stop: server.stop };
}

const quiet = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  log_timezone: "UTC",
  timezone: "UTC",
};

const careless = {
  fsync: "off",
  full_page_writes: "off",
  synchronous_commit: "off",
  max_connections: "300",
  autovacuum: "off",
};

/** Somebody else may take the port between its choice and its use. */
async function onFreePort(
  start: (port: number) => Promise<Server>,
): Promise<{ server: Server; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return { server: await start(port), port };
    } catch (error) {
      const wasTaken = error instanceof Error && error.message.includes("TCP/IP sockets");
      if (!wasTaken || attempt === 5) throw error;
    }
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const admin = new URL(url);
  admin.pathname = "/postgres";
  const sql = postgres(admin.href, { max: 1, onnotice: () => undefined });
  try {
    const found = await sql`select from pg_database where datname = 'zhubi'`;
    if (found.count === 0) await sql`create database zhubi`;
  } finally {
    await sql.end();
  }
}

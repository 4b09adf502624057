import postgres from "postgres";
import { readEnv } from "#readEnv.ts";
import type { Act } from "./staleBy.ts";

/** What the server had committed and when it was started: a later look compares with it. */
export interface Proof {
  readonly snapshot: string;
  readonly started: string;
  /** Whether this line is the one of all processes' that tells others of the acts; it stays so until it is lost. */
  readonly isHerald: boolean;
}

export type Line = ReturnType<typeof openLine>;

interface Events {
  /** Acts come one by one, in the order of their commits. */
  readonly hear: (act: Act, sql: postgres.Sql) => Promise<void>;
  readonly onLost: () => void;
}

/** One connection that listens to the committed acts. It is lost once and then never used again. */
export function openLine({ hear, onLost }: Events) {
  let isLost = false;
  let hearing = Promise.resolve();
  let isHerald = false;
  const lose = () => {
    if (isLost) return;
    isLost = true;
    void sql.end({ timeout: 0 }).catch(() => undefined);
    onLost();
  };
  const options = {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    // Of a machine that is gone the server would keep the session, and with it the herald's lock, for hours.
    connection: { application_name: "zhubi press", idle_session_timeout: 5_000 },
    connect_timeout: 5,
    // A question of the driver's own, whose failure nobody could catch.
    fetch_types: false,
    onnotice: () => undefined,
    onclose: lose,
    // The driver hands notifications on by this option, which its types leave out.
    onnotify: (_channel: string, payload: string) => {
      hearing = hearing.then(() => hear(JSON.parse(payload) as Act, sql)).catch(lose);
    },
  };
  const sql = postgres(readEnv(process.env).DATABASE_URL, options);
  /** PostgreSQL sends what was committed before it answers: whoever has the answer has heard it all. */
  const prove = async (): Promise<Proof> => {
    const [row] = await sql<Proof[]>`
      select pg_current_snapshot()::text as snapshot, pg_postmaster_start_time()::text as started,
        case when ${isHerald} then true
        else pg_try_advisory_lock(hashtext('zhubi press'), 0) end as "isHerald"`;
    await hearing;
    if (isLost || !row) throw new Error("the connection is lost");
    ({ isHerald } = row);
    return row;
  };
  return {
    sql,
    prove,
    listen: async () => {
      await sql`listen events`;
      return prove();
    },
    /** The acts that a snapshot doesn't hold. A row's xmin lacks its epoch, which the newest one lends. */
    since: (snapshot: string) => sql<Act[]>`
      with newest as (
        select ability, subject_id, xmin::text::bigint as low from events order by id desc limit 100000),
      counter as (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as now)
      select distinct ability, subject_id as "subjectId" from newest, counter
      where not pg_visible_in_snapshot(
        (now - ((now - low) & 4294967295))::text::xid8, ${snapshot}::pg_snapshot)`,
    lose,
  };
}

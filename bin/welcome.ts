import { say } from "./say.ts";

/** Says where the paper is and, where the demo newsroom works in it, how to sign in. */
export async function welcome(port: number): Promise<void> {
  const { env } = await import("#env.ts");
  const { connection } = await import("#db/connection.ts");
  const { cast, demoPassword } = await import("#db/seed/cast.ts");
  const host = ["127.0.0.1", "0.0.0.0", "::"].includes(env.HOST) ? "localhost" : env.HOST;
  const address = env.PUBLIC_URL ?? `http://${host}:${port}`;
  say(`\n  The paper   ${address}`);
  say(`  The desk    ${address}/desk`);
  const emails = cast.map(({ email }) => email);
  const known = await connection()
    .sql`select from users where email in ${connection().sql(emails)}`;
  if (known.count === cast.length) {
    say(`\n  Sign in with the password ${demoPassword} as`);
    for (const { email, name, role, status } of cast) {
      say(`    ${email.padEnd(26)}${name}  ${status === "active" ? role : `${role}, ${status}`}`);
    }
  }
  say("\n  Ctrl-C stops everything.");
}

import NextAuth from "next-auth";
import { authOptions } from "#app/_server/session.ts";

// The address is the one that the browser used, so that the newsroom opens by any of its names.
process.env["AUTH_TRUST_HOST"] ??= "true";

const handler = NextAuth(authOptions) as (request: Request, context: unknown) => Promise<Response>;

export { handler as GET, handler as POST };

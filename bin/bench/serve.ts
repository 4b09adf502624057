import { startServer } from "#press/server.ts";

/** The production server as quickstart runs it, on any free port; prints which. */
const memory = Number(process.env["PRESS_MEMORY"] ?? 128) * 2 ** 20;
const { port, stop } = await startServer({ port: 0, host: "127.0.0.1", dev: false, memory });
console.log(`port ${port}`);
process.on("SIGTERM", () => void stop().then(() => process.exit(0)));

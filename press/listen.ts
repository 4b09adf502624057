import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Why a server could not take its address, as one sentence for the person who started it. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

/** Resolves to the port once the server takes connections; port 0 takes any free one. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once("error", reject).listen(port, host, () => resolve(undefined));
  try {
    await promise;
  } catch (error) {
    throw new ListenError(sentence(error as NodeJS.ErrnoException, port, host));
  }
  server.off("error", reject);
  return (server.address() as AddressInfo).port;
}

function sentence({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is in use by another program; set PORT to a free one.`;
    case "EACCES":
      return `Port ${port} is not open to this user; set PORT to one above 1023.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST names ${host}, which is no address of this machine.`;
    default:
      return `The server could not listen on ${host}:${port}: ${message}.`;
  }
}

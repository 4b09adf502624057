/** Makes pages ready for their readers, and drops first what a committed act made stale. */
interface Printer {
  readonly print: (addresses: readonly string[]) => Promise<void>;
}

/** An action is bundled apart from the server: only the global object is common to both. */
const place = globalThis as { zhubiPrinter?: Printer | undefined };

/** The server's side; undefined where nothing is kept. */
export function holdPrinter(printer: Printer | undefined): void {
  place.zhubiPrinter = printer;
}

/**
 * Resolves once this process shows what is committed by now, with these pages ready. In development,
 * where nothing is kept, there is nothing to do.
 */
export async function print(addresses: readonly string[]): Promise<void> {
  await place.zhubiPrinter?.print(addresses);
}

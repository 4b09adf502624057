import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, expect, type LaunchOptions } from "@playwright/test";

/** A browser with a profile of its own, which outlives it however it ends. */
export class KillableBrowser {
  readonly #folder = mkdtempSync(path.join(tmpdir(), "zhubi-profile-"));
  readonly #options: LaunchOptions;
  readonly #baseURL: string;
  #context: BrowserContext | undefined;

  constructor(options: LaunchOptions, baseURL: string) {
    this.#options = options;
    this.#baseURL = baseURL;
  }

  async open(): Promise<BrowserContext> {
    this.#context = await chromium.launchPersistentContext(this.#folder, {
      ...this.#options,
      baseURL: this.#baseURL,
      locale: "zh-TW",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    return this.#context;
  }

  /** SIGKILL to the browser's own process: no page hears of it. */
  async kill(): Promise<void> {
    const context = this.#context;
    const browser = context?.browser();
    if (!context || !browser) throw new Error("no browser is open");
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    const main = processInfo.find(({ type }) => type === "browser");
    expect(main, "the browser's process").toBeDefined();
    const closed = new Promise((resolve) => context.once("close", resolve));
    if (main) process.kill(main.id, "SIGKILL");
    await closed;
    this.#context = undefined;
  }

  async end(): Promise<void> {
    await this.#context?.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

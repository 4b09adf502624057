import { tmpdir } from "node:os";
import { join } from "node:path";
import { userInfo } from "node:os";
import { chromium, type Page } from "@playwright/test";
import { createViteServer } from "vitest/node";
import { findChromium } from "#bin/findChromium.ts";

/** A page of a real browser that runs a module of this repository; `close` ends what it started. */
export async function openInBrowser(
  module: string,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const server = await createViteServer({
    configFile: false,
    root: process.cwd(),
    cacheDir: join(tmpdir(), `zhubi-vite-${process.pid}`),
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [
      {
        name: "blank-page",
        configureServer: ({ middlewares }) => {
          middlewares.use("/blank.html", (_request, response) => {
            response.setHeader("content-type", "text/html; charset=utf-8");
            response.end(
              `<!doctype html><meta charset="utf-8"><body><script type="module" src="/${module}"></script>`,
            );
          });
        },
      },
    ],
  });
  await server.listen();
  const executablePath = process.env.ZHUBI_TEST_CHROMIUM ?? findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    chromiumSandbox: userInfo().uid !== 0,
  });
  const page = await browser.newPage();
  await page.goto(new URL("/blank.html", server.resolvedUrls?.local[0]).href);
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

import { userInfo } from "node:os";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./bin/findChromium.ts";

const executablePath = process.env.ZHUBI_TEST_CHROMIUM ?? findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/support/preparePaper.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    locale: "zh-TW",
    timezoneId: "Asia/Taipei",
    trace: "retain-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      chromiumSandbox: userInfo().uid !== 0,
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});

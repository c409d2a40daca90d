// The browser journeys. `./dev test browser` builds what they need and runs them.

import { defineConfig } from "@playwright/test";

import { DESKTOP, launchOptions } from "./support/browser.mjs";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "test-results",
  globalSetup: "./global.setup.mjs",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A loaded machine may be slow once; `./dev test` says so loudly when a second try was needed.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions,
    viewport: DESKTOP,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    screenshot: "only-on-failure",
    trace: process.env.HUIYIN_END2END_TRACE ? "retain-on-failure" : "off",
  },
});

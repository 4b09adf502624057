/**
 * Who may import whom. tests/architecture plants a violation of each rule and sees it refused.
 */

/** Rooms of our own, apart from what npm brings and what runs or tests them. */
const room = (names) => `^(${names})(/|\\.)`;
const npm = (names) => `(^|/)node_modules/(${names})(/|$)`;

/** @type {(name: string, comment: string, from: object, to: object) => object} */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    forbid(
      "no-circles",
      "Two files that need each other are one file, or lack a third (tables refer to each other).",
      { pathNot: "^db/schema/" },
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    forbid("no-unknown", "What is imported must be there.", {}, { couldNotResolve: true }),
    forbid(
      "only-the-app-knows-next",
      "Everything that knows Next.js or next-auth is in app (and the press, which carries it).",
      { path: room("components|newsroom|editor|pinyin|interchange|db|readEnv|env|bin") },
      { path: npm("next|next-auth") },
    ),
    forbid(
      "the-press-knows-next-alone",
      "Of the press, only its server starts Next.",
      { path: room("press"), pathNot: "^press/server\\.ts$" },
      { path: npm("next|next-auth|next-intl") },
    ),
    forbid(
      "copy-is-for-screens",
      "Only app and components speak to people: rules and formats answer with codes.",
      { path: room("newsroom|editor|pinyin|interchange|db|press|env|readEnv") },
      { path: npm("next-intl") },
    ),
    forbid(
      "only-the-newsroom-knows-drizzle",
      "Queries are the newsroom's; others ask it.",
      { path: room("app|components|editor|pinyin|interchange|press|bin") },
      { path: npm("drizzle-orm|drizzle-kit") },
    ),
    forbid(
      "only-the-newsroom-opens-the-database",
      "The app reads and writes by the newsroom's verbs and queries.",
      { path: room("app|components|editor|pinyin|interchange|press") },
      { path: room("db") },
    ),
    forbid(
      "components-take-no-verbs",
      "Of the newsroom, components take types, input schemas and policies: no query, no verb.",
      { path: room("components") },
      {
        path: room("newsroom"),
        pathNot: ["^newsroom/policy\\.ts$", "^newsroom/[^/]+/inputs\\.ts$"],
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "components-stand-alone",
      "Components are given what they show; they reach for no page, server or format.",
      { path: room("components") },
      { path: room("app|db|press|interchange|bin|env|readEnv"), dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "the-newsroom-draws-nothing",
      "The rules of the house know no React, no page and no component.",
      { path: room("newsroom|db") },
      { path: [room("app|components|press"), npm("react|react-dom|@mantine")] },
    ),
    forbid(
      "the-document-knows-no-house",
      "The editor's schema is the same on server and browser: it needs no house and no server.",
      { path: room("editor") },
      { path: room("app|components|newsroom|db|press|interchange|bin|env|readEnv") },
    ),
    forbid(
      "formats-are-pure",
      "A converter takes text and gives text.",
      { path: room("interchange") },
      { path: room("app|components|newsroom|db|press|bin|env|readEnv") },
    ),
    forbid(
      "pinyin-is-pure",
      "The annotator takes text and gives readings; it knows nothing of the house.",
      { path: room("pinyin") },
      { path: room("app|components|newsroom|editor|db|press|interchange|bin|env|readEnv") },
    ),
    forbid(
      "the-engine-stays-on-the-server",
      "Its words and weights are megabytes: a browser asks POST /api/v1/pinyin (readers' pages are made here).",
      { path: room("components|editor"), pathNot: "^components/reader/" },
      {
        path: [
          "^pinyin/(engine|train|data)/",
          "^pinyin/forms/(openConverter|openReader)\\.ts$",
          "^pinyin/(annotate|convertScript|divide|lexicon|readingsOf|regionalReadings|segment|simplified|slug)\\.ts$",
        ],
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "published-is-for-readers",
      "What readers see is selected apart from what the newsroom may see.",
      { path: "^newsroom/published/" },
      { path: "^newsroom/(change|policy)\\.ts$", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "published-says-what-it-reads",
      "A public query comes to the database by `reading(...tags)` or `asking`, so that the press knows when it is stale.",
      { path: "^newsroom/published/", pathNot: "^newsroom/published/(reading|asking)\\.ts$" },
      { path: "^db/(client|connection)\\.ts$" },
    ),
    forbid(
      "public-pages-from-published",
      "A reader's page is made from what is published, and so may be kept by any cache.",
      { path: "^app/\\(reader\\)/" },
      {
        path: room("newsroom"),
        pathNot: "^newsroom/(published|house)/",
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "readers-load-no-desk",
      "The paper and the desk share neither styles nor scripts.",
      { path: "^(app/\\((reader|preview)\\)|components/reader)/" },
      {
        path: ["^components/(desk|editor|admin)/", "^app/\\(newsroom\\)/", npm("@mantine|@tiptap")],
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "tests-stay-outside",
      "Nothing that runs in earnest needs a test.",
      { pathNot: "^(tests/|vitest\\.config|playwright\\.config)" },
      { path: "^tests/" },
    ),
    forbid(
      "commands-stay-outside",
      "Rooms are started by commands and don't know them.",
      { path: room("app|components|newsroom|editor|pinyin|interchange|db|press|env|readEnv") },
      { path: "^bin/" },
    ),
    forbid(
      "no-tools-in-earnest",
      "What runs in production needs no tool of development.",
      { path: room("app|components|newsroom|editor|pinyin|interchange|press|env|readEnv") },
      // What the root has and pinyin/package.json doesn't name is npm-no-pkg there.
      { dependencyTypes: ["npm-dev", "npm-no-pkg"], dependencyTypesNot: ["type-only"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.data|test-results|playwright-report|coverage)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};

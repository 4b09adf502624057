/** @type {import("next").NextConfig} */
const config = {
  // The press (or a proxy) compresses once; Next would do it for every request.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // Pictures are sized when they come in; Next's resizer would be one more open door.
  images: { unoptimized: true },
  // Types are checked with all else in `npm test`; whoever starts a newsroom needn't wait for it.
  typescript: { ignoreBuildErrors: true },
  // Native or dynamically loaded: they stay files of node_modules.
  serverExternalPackages: [
    "@node-rs/argon2",
    "sharp",
    "postgres",
    "rate-limiter-flexible",
    "flydrive",
  ],
  headers: () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "SAMEORIGIN" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      ],
    },
    // Whoever has the link sees it, and no search engine, cache or other site is to have the link.
    {
      source: "/preview/:path*",
      headers: [
        { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "Cache-Control", value: "private, no-store" },
      ],
    },
  ],
  experimental: {
    serverActions: { bodySizeLimit: "25mb" },
    // All at once they would hold up the first page; the press asks for them one by one, once it is open.
    preloadEntriesOnStart: false,
  },
};

/** The plugin is for whoever compiles: a server that starts on a finished build needn't wait for it. */
export default async function configFor(/** @type {string} */ phase) {
  if (phase === "phase-production-server") return config;
  const { default: createPlugin } = await import("next-intl/plugin");
  return createPlugin("./app/_server/request.ts")(config);
}

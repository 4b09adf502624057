import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { userInfo } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../freePort.ts";
import { spawnOnCore } from "./spawnOnCore.ts";

/** An nginx with one worker that serves one ready file with the same heads as ours; nothing is logged. */
export async function openNginx(folder: string, file: string, head: readonly string[]) {
  const port = await freePort();
  const lines: string[] = [];
  for (let at = 0; at < head.length; at += 2) {
    if (!/^(?:content-type|content-length|etag)$/i.test(head[at] ?? "")) {
      lines.push(`add_header ${head[at] ?? ""} ${JSON.stringify(head[at + 1])};`);
    }
  }
  const config = `
    daemon off; worker_processes 1; error_log ${folder}/nginx.log; pid ${folder}/nginx.pid;
    ${userInfo().uid === 0 ? "user root;" : ""}
    events { worker_connections 512; }
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
      open_file_cache max=10 inactive=60s; types { } default_type "text/html; charset=utf-8";
      ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
      server { listen 127.0.0.1:${port}; root ${path.dirname(file)}; ${lines.join(" ")} }
    }`;
  const place = path.join(folder, "nginx.conf");
  writeFileSync(place, config);
  const child = spawnOnCore("/usr/sbin/nginx", ["-c", place, "-p", folder], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const url = `http://127.0.0.1:${port}/${path.basename(file)}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(url).catch(() => undefined)) return { url, pid: child.pid, stop };
    await sleep(50);
  }
  await stop();
  throw new Error("nginx did not begin");
}

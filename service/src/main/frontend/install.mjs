// Runs `npm ci` when the lock file has changed since the last run, so that repeated builds are quick.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.installed-lock";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");

if (Number(process.versions.node.split(".")[0]) < 18) {
  console.error(`Chancenwege needs Node 18 or newer to build; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  const npm = spawnSync("npm ci --ignore-scripts --loglevel=error", {
    shell: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (npm.status !== 0) {
    console.error("npm ci failed: the build needs npm (it comes with Node) and the npm registry.");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

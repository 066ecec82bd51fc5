// Writes which version and commit is built into the configuration of the program; no commit if nobody can tell:
// git is asked; where the sources come without its folder, the variable COMMIT tells.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

const git = (...args) => {
  const run = spawnSync("git", args, { encoding: "utf8" });
  return run.status === 0 ? run.stdout.trim() : "";
};

// Sources that lie in the folder of another project are not of its commit.
const isOurs = git("rev-parse", "--show-prefix") === "service/";
const commit = isOurs ? git("describe", "--always", "--dirty", "--abbrev=40", "--exclude=*") : process.env.COMMIT || "";

const [folder, version] = process.argv.slice(2);
const lines = [`chancenwege.version=${version}`];
if (/^[0-9a-f]{7,64}(-dirty)?$/.test(commit)) {
  lines.push(`chancenwege.commit=${commit}`);
}
mkdirSync(`${folder}/META-INF`, { recursive: true });
writeFileSync(`${folder}/META-INF/microprofile-config.properties`, `${lines.join("\n")}\n`);

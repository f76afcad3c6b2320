import { tmpdir } from "node:os";
import { randomUUID } from "node:crypto";
import { isAbsolute, join } from "node:path";

// src/runtime/user-cache.ts
async function userCache() {
	const cache = await import("./env-paths.js").then(({ default: envPaths }) => envPaths("style-gate", { suffix: "" }).cache, () => "");
	return isAbsolute(cache) ? cache : join(tmpdir(), `style-gate-${randomUUID()}`);
}

export { userCache as t };
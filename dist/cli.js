#!/usr/bin/env node
import { t as nodeRefusal } from "./node-version.js";

// package.json
var version = "0.1.0";

// src/cli.ts
process.stdout.on("error", ({ code }) => {
	if (code === "EPIPE") return;
	process.stderr.write(`error: standard output cannot be written (${code})\n`);
	process.exit(2);
});
const refusal = nodeRefusal(process.versions.node);
process.exitCode = refusal === void 0 ? await run() : refuse(refusal);
async function run() {
	const { keepStreams } = await import("./streams.js");
	keepStreams();
	const { runCommand } = await import("./command-line.js");
	const { openAsk } = await import("./ask.js");
	const { openFile } = await import("./browser.js");
	const { userCache } = await import("./user-cache.js");
	return runCommand({
		args: process.argv.slice(2),
		directory: process.cwd(),
		stdout: process.stdout,
		stderr: process.stderr,
		models: new URL("../models/", import.meta.url),
		cacheFolder: await userCache(),
		version,
		script: process.argv[1] ?? "style-gate",
		openFile,
		ask: openAsk({
			input: process.stdin,
			output: process.stdout
		}),
		environment: process.env
	});
}
function refuse(text) {
	process.stderr.write(`error: ${text}\n`);
	return 2;
}

export {  };
import { t as nodeRefusal } from "./node-version.js";

// src/action.ts
const refusal = nodeRefusal(process.versions.node);
const code = refusal === void 0 ? await run() : refuse(refusal);
process.stdout.write("", () => process.exit(code));
async function run() {
	const { keepStreams } = await import("./streams.js");
	keepStreams();
	const { runRealStep } = await import("./real-step.js");
	return runRealStep({
		environment: process.env,
		log: process.stdout,
		models: new URL("../models/", import.meta.url)
	});
}
function refuse(text) {
	process.stdout.write(`::error title=Style gate::${text}\n`);
	return 2;
}

export {  };
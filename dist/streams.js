import { t as explain } from "./explain.js";
import { n as exitCodeOfError } from "./exit-code.js";
import { Writable } from "node:stream";
import { Console } from "node:console";

// src/commands/streams.ts
function keepStreams() {
	process.removeAllListeners("warning");
	globalThis.console = new Console(new Writable({ write: (_chunk, _encoding, done) => done() }));
	process.on("uncaughtException", (error) => {
		process.stderr.write(explain(error));
		process.exit(exitCodeOfError(error));
	});
}

export { keepStreams };
#!/usr/bin/env node
import { M as UserError, N as reasonOf, j as toJSONSchema } from "./find.js";
import { d as writeFiles, i as exitCodeOfError, n as toText, o as KEYS, r as exitCodeOf, s as isKey, t as scoreRepository, v as explain, w as terminal } from "./score-repository.js";
import { join } from "node:path";
import { parseArgs } from "node:util";

// package.json
var version = "0.1.0";

// src/config/flags.ts
const FIX = "Run style-gate --help to see the options.";
const options = {
	...Object.fromEntries(Object.entries(KEYS).map(([name, { kind }]) => [name, kind === "boolean" ? { type: "boolean" } : {
		type: "string",
		multiple: true
	}])),
	help: {
		type: "boolean",
		short: "h"
	},
	version: { type: "boolean" }
};
function readFlags(args) {
	const { values, positionals, tokens } = parse(args);
	const seen = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const repeats = isKey(token.name) && KEYS[token.name].kind === "list";
		if (seen.has(token.name) && !repeats) throw new UserError({
			subject: `--${token.name}`,
			problem: "is given twice",
			fix: "Give it once."
		});
		seen.add(token.name);
	}
	const { help = false, version = false, ...rest } = values;
	const given = Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? fromTexts(name, value) : value]);
	const [command = "score", ...others] = positionals;
	if (others.length > 0) throw new UserError({
		subject: others.join(" "),
		problem: "stands behind the command",
		fix: FIX
	});
	const source = {
		values: Object.fromEntries(given),
		where: (key) => `--${key}`
	};
	return {
		command,
		help: help === true,
		version: version === true,
		source
	};
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			allowNegative: true,
			tokens: true
		});
	} catch (cause) {
		throw new UserError({
			subject: "command line",
			problem: reasonOf(cause),
			fix: FIX
		}, { cause });
	}
}
function fromTexts(name, texts) {
	const kind = isKey(name) ? KEYS[name].kind : "text";
	if (kind === "list") return texts.flatMap((text) => String(text).split(/\n/));
	const [text] = texts;
	return kind === "number" && /^\d+(?:\.\d+)?$/.test(String(text)) ? Number(text) : text;
}

// src/config/json-schema.ts
function defaultOf({ schema, otherwise }) {
	const { default: fallback } = toJSONSchema(schema, { io: "input" });
	if (otherwise !== void 0 || fallback === void 0) return otherwise;
	if (Array.isArray(fallback)) return fallback.join(", ") || "none";
	return typeof fallback === "string" ? fallback : JSON.stringify(fallback);
}

// src/config/help.ts
function helpText() {
	return `style-gate: scores the sample images of checkpoint × LoRA pairs against reference artworks

Usage: style-gate [score] [options]

Commands:
  score       Score every picture and rank the checkpoints of each LoRA (the default)

Options (the same keys can stand in style-gate.yml; a flag wins; lists may be given more than once):
${Object.entries(KEYS).map(([name, key]) => {
		const { kind, accepts, about } = key;
		const flag = kind === "boolean" ? `--${name}, --no-${name}` : `--${name} ${kind === "number" ? "N" : "VALUE"}`;
		const detail = kind === "boolean" ? "" : ` ${accepts[0].toUpperCase()}${accepts.slice(1)}.`;
		const fallback = defaultOf(key);
		const shown = kind === "boolean" ? fallback === "true" ? "on" : "off" : fallback;
		return `  ${flag}\n${wrap(`${about}${detail}${shown === void 0 ? "" : ` Default: ${shown}.`}`)}`;
	}).join("\n")}
  -h, --help
      Show this text.
  --version
      Show the version.

Exit codes: 0 passed or nothing to enforce, 1 the gate failed, 2 bad configuration or input, 3 a bug of this tool
`;
}
function wrap(text) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const line = lines.at(-1);
		if (line.length + word.length + 1 > 94) lines.push(word);
		else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
	}
	return lines.map((line) => `      ${line}`).join("\n");
}

// src/command.ts
async function runCommand(shell) {
	try {
		const { command, help, version, source } = readFlags(shell.args);
		if (help) return say(shell, helpText());
		if (version) return say(shell, `${shell.version}\n`);
		if (command !== "score") throw new UserError({
			subject: command,
			problem: "is no command",
			fix: "Run style-gate --help to see the commands."
		});
		return await runScore(shell, source);
	} catch (error) {
		shell.stderr.write(explain(error));
		return exitCodeOfError(error);
	}
}
function say({ stdout }, text) {
	stdout.write(text);
	return 0;
}
async function runScore({ directory, stdout, stderr, models }, source) {
	const { scores, files, config, folder } = await scoreRepository({
		base: directory,
		stay: "anywhere",
		source,
		log: stderr,
		models
	});
	await writeFiles(folder, files);
	const report = join(config["working-directory"], config["report-dir"], "report.md");
	stdout.write(`${toText(scores)}\nThe report is in ${terminal(report)}\n`);
	return exitCodeOf(scores);
}

// src/cli.ts
process.stdout.on("error", ({ code }) => {
	if (code === "EPIPE") return;
	process.stderr.write(`error: standard output cannot be written (${code})\n`);
	process.exit(2);
});
process.exitCode = await runCommand({
	args: process.argv.slice(2),
	directory: process.cwd(),
	stdout: process.stdout,
	stderr: process.stderr,
	models: new URL("../models/", import.meta.url),
	version
});

export {  };
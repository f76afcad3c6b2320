import { I as UserError, L as reasonOf } from "./find.js";
import { C as reportSections, D as nextStep, G as firstFew, H as mistakeText, J as terminal, K as markdownName, O as unpublishedSentence, S as joinSections, T as worstVerdict, U as mistakesOf, V as explain, _ as ACTION_KEYS, d as exitCodeOf, f as exitCodeOfError, g as isKey, h as KEYS, k as verdictSentence, l as toText, p as parse, q as markdownText, t as scoreRepository, v as ActionConfigSchema, x as writeFiles, y as isActionKey } from "./score-repository.js";
import { a as notice, c as startGroup, l as warning, n as endGroup, o as setOutput, r as error, u as summary } from "./core.js";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { createHash } from "node:crypto";

// src/publish/artifact.ts
const uploadArtifact = async ({ name, files, folder, retentionDays }) => {
	const { DefaultArtifactClient } = await import("./artifact.js");
	const options = retentionDays === void 0 ? {} : { retentionDays };
	const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder, options);
	return id;
};
function missingService(environment) {
	const { GITHUB_SERVER_URL, ACTIONS_RESULTS_URL, ACTIONS_RUNTIME_TOKEN } = environment;
	const server = GITHUB_SERVER_URL || "https://github.com";
	if (!URL.canParse(server)) return `GITHUB_SERVER_URL is no address: ${server}`;
	const { hostname } = new URL(server);
	if (hostname !== "github.com" && !/\.(?:ghe\.com|localhost)$/.test(hostname)) return "GitHub Enterprise Server has no artifact service of this kind";
	if (!ACTIONS_RESULTS_URL || !ACTIONS_RUNTIME_TOKEN) return "the runner offers no artifact service";
	return URL.canParse(ACTIONS_RESULTS_URL) ? void 0 : `ACTIONS_RESULTS_URL is no address: ${ACTIONS_RESULTS_URL}`;
}
function artifactFix(cause) {
	return /\b409\b/.test(reasonOf(cause)) ? "Give each use of the action in a workflow run another artifact-name." : "The outputs say where the result files are; another step can keep them.";
}

// src/report/annotations.ts
const ESCAPE = {
	name: terminal,
	text: terminal,
	strong: (text) => text
};
const MOST_SUBJECTS$1 = 10;
function annotate({ rankings, notices, gate }, { unpublished }) {
	return [
		...gate.failures.map((failure) => ({
			level: "error",
			title: "Style gate",
			message: terminal(failure)
		})),
		...rankings.filter(({ verdict }) => verdict === "contradicted" || verdict === "inconclusive").map(rankingAnnotation),
		...notices.map(noticeAnnotation),
		...unpublished.map(annotateUnpublished)
	];
}
function rankingAnnotation(ranking) {
	const message = [verdictSentence(ranking, ESCAPE), terminal(nextStep(ranking) ?? "")].join(" ").trim();
	return {
		level: "warning",
		title: `Style gate: ${ranking.verdict}`,
		message: `LoRA ${terminal(ranking.lora)}: ${message}`
	};
}
function annotateUnpublished(problem) {
	return {
		level: "warning",
		title: "Style gate: not published",
		message: terminal(unpublishedSentence(problem))
	};
}
function noticeAnnotation({ level, text, subjects }) {
	const names = firstFew(subjects.map(terminal), MOST_SUBJECTS$1, "which are in the report");
	return {
		level,
		title: "Style gate",
		message: [terminal(text), ...names.map((name) => `  ${name}`)].join("\n")
	};
}
function annotateError(error, directory) {
	const title = "Style gate: not computed";
	if (!(error instanceof UserError)) return [{
		level: "error",
		title,
		message: explain(error)
	}];
	return mistakesOf(error).map((mistake) => ({
		level: "error",
		title,
		message: mistakeText(mistake, MOST_SUBJECTS$1),
		place: placeOf(mistake.subjects[0], directory)
	}));
}
function placeOf(subject, directory) {
	const [, file, line] = /^(style-gate\.yml):(\d+)$/.exec(subject) ?? [];
	return file === void 0 ? void 0 : {
		file: posix.join(directory.replaceAll("\\", "/"), file),
		line: Number(line)
	};
}

// src/report/outputs.ts
const MOST_UNITS = 2 ** 19;
function toOutputs({ scores, paths, artifactUrl }) {
	const json = JSON.stringify(scores);
	const best = scores.rankings.map(({ lora, pairs }) => [lora, pairs[0].checkpoint]);
	return {
		verdict: worstVerdict(scores),
		"best-pair": JSON.stringify(Object.fromEntries(best)),
		passed: String(scores.gate.passed),
		"failed-checks": JSON.stringify(scores.rankings.flatMap(failedChecks)),
		"scores-file": paths["scores.json"] ?? "",
		"report-file": paths["report.md"] ?? "",
		"artifact-url": artifactUrl ?? "",
		json: json.length > MOST_UNITS ? "" : json
	};
}
function failedChecks({ lora, checks }) {
	return checks.filter(({ status }) => status === "fail").map(({ name }) => ({
		lora,
		check: name
	}));
}

// src/report/summary.ts
const MOST_BYTES = 921600;
function toSummary(scores, publication, mostBytes = MOST_BYTES) {
	return joinSections(fit([...reportSections(scores), published(publication)], mostBytes));
}
function published({ artifact, unpublished }) {
	const lines = unpublished.map((problem) => `- **Not published:** ${markdownText(unpublishedSentence(problem))}`);
	if (artifact) {
		const name = markdownName(artifact.name);
		lines.unshift(`- The result files are in the artifact ${artifact.url ? `[${name}](${artifact.url})` : name}`);
	}
	return {
		name: "results",
		importance: "needed",
		markdown: ["## Results", lines.join("\n")].join("\n\n")
	};
}
function fit(sections, mostBytes) {
	const bytes = (list) => Buffer.byteLength(joinSections(list));
	const droppable = sections.filter(({ importance }) => importance !== "needed").toReversed().toSorted((a, b) => Number(a.importance) - Number(b.importance));
	const dropped = /* @__PURE__ */ new Set();
	let excess = bytes(sections) - mostBytes;
	if (excess > 0) excess += 1e3;
	for (const section of droppable) {
		if (excess <= 0) break;
		dropped.add(section);
		excess -= Buffer.byteLength(section.markdown) + 2;
	}
	if (dropped.size === 0) return sections;
	const [title, ...rest] = sections.filter((section) => !dropped.has(section));
	return [
		title,
		leftOut([...dropped]),
		...rest
	];
}
function leftOut(sections) {
	return {
		name: "shortened",
		importance: "needed",
		markdown: `**Shortened.** A job summary holds 1 MiB; left out here: ${[...new Set(sections.map(({ name }) => name))].map((name) => {
			const times = sections.filter((section) => section.name === name).length;
			return times === 1 ? name : `${name} (${times} times)`;
		}).join(", ")}. The whole report is \`report.md\` among the result files.`
	};
}

// src/publish/attempts.ts
const RUNNER_FIX = "The runner names a file for it in a variable of the step; see whether that file is there.";
const OUTPUTS = {
	what: "The outputs",
	fix: RUNNER_FIX
};
const SUMMARY = {
	what: "The job summary",
	fix: RUNNER_FIX
};
function openAttempts() {
	const list = [];
	const failed = ({ what, fix }, cause) => {
		list.push({
			what,
			reason: publicReason(cause),
			fix: typeof fix === "string" ? fix : fix(cause)
		});
	};
	return {
		failed,
		unpublished: () => [...list],
		attempt: async (what, work) => {
			try {
				return await work();
			} catch (cause) {
				failed(what, cause);
				return;
			}
		}
	};
}
function publicReason(cause) {
	return (reasonOf(cause) || nameOf(cause)).replaceAll(/(https?:\/\/[^\s?]+)\?\S+/g, "$1");
}
function nameOf(cause) {
	if (!(cause instanceof Error)) return "unknown";
	const status = "statusCode" in cause ? ` (status ${String(cause.statusCode)})` : "";
	return `${cause.name}${status}`;
}

// src/publish/environment.ts
function runAddress({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }) {
	if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return void 0;
	return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
}

// src/publish/within.ts
async function within(milliseconds, work) {
	let timer;
	const deadline = new Promise((_, reject) => {
		timer = setTimeout(() => reject(/* @__PURE__ */ new Error(`no answer within ${Math.round(milliseconds / 1e3)} s`)), milliseconds);
	});
	try {
		return await Promise.race([work, deadline]);
	} finally {
		clearTimeout(timer);
	}
}

// src/publish/publish.ts
const PATIENCE = 6e4;
const REPORT_DIR = {
	what: "The result files in report-dir",
	fix: "They are in a temporary folder, which the outputs name."
};
const ANYWHERE = {
	what: "The result files and the artifact",
	fix: "Give the runner a folder that can be written."
};
const ARTIFACT = {
	what: "The artifact",
	fix: artifactFix
};
async function publish(results, place) {
	const { scores } = results;
	const { environment, runner } = place;
	const attempts = openAttempts();
	const paths = await writeSomewhere(results, place, attempts);
	const artifact = paths && await attempts.attempt(ARTIFACT, async () => upload(paths, results, place));
	const publication = () => ({
		artifact,
		unpublished: attempts.unpublished()
	});
	await attempts.attempt(OUTPUTS, async () => {
		if (!environment.GITHUB_OUTPUT) throw new Error("GITHUB_OUTPUT names no file");
		const outputs = toOutputs({
			scores,
			paths: paths ?? {},
			artifactUrl: artifact?.url
		});
		for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
	});
	await attempts.attempt(SUMMARY, async () => runner.appendSummary(toSummary(scores, publication())));
	for (const annotation of annotate(scores, publication())) runner.annotate(annotation);
}
async function writeSomewhere(results, place, attempts) {
	try {
		return await write(results, results.folder);
	} catch (cause) {
		const temporary = join(place.environment.RUNNER_TEMP || tmpdir(), "style-gate-");
		const paths = await attempts.attempt(ANYWHERE, async () => write(results, await mkdtemp(temporary)));
		if (paths) attempts.failed(REPORT_DIR, cause);
		return paths;
	}
}
async function write({ files }, folder) {
	await writeFiles(folder, files);
	return Object.fromEntries(Object.keys(files).map((name) => [name, join(folder, name)]));
}
async function upload(paths, { files }, place) {
	const { environment, runner, artifactName: name, retentionDays } = place;
	const missing = missingService(environment);
	if (missing !== void 0) throw new Error(missing);
	const list = Object.values(paths);
	const bytes = Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0);
	const id = await runner.group("Upload of the artifact", async () => within(place.patience + bytes / 1e3, place.upload({
		name,
		files: list,
		folder: dirname(list[0]),
		retentionDays
	})));
	const run = runAddress(environment);
	return {
		name,
		url: run === void 0 || id === void 0 ? void 0 : `${run}/artifacts/${id}`
	};
}

// src/publish/runner.ts
const COMMANDS = {
	notice,
	warning,
	error
};
const runner = {
	annotate: ({ level, title, message, place }) => {
		COMMANDS[level](message, place ? {
			title,
			file: place.file,
			startLine: place.line
		} : { title });
	},
	group: async (title, work) => {
		startGroup(title);
		try {
			return await work();
		} finally {
			endGroup();
		}
	},
	setOutput,
	appendSummary: async (markdown) => void await summary.addRaw(markdown).write()
};

// src/config/artifact-name.ts
function artifactName(config, job) {
	if (config["artifact-name"] !== void 0) return config["artifact-name"];
	return [
		"style-gate",
		job,
		matrixHash(config.matrix)
	].filter((part) => part !== void 0 && part !== "").join("-");
}
function matrixHash(json) {
	const compact = compacted(json);
	if (compact === "null" || compact === "{}") return void 0;
	return createHash("sha256").update(compact).digest("hex").slice(0, 8);
}
function compacted(json) {
	try {
		return JSON.stringify(JSON.parse(json));
	} catch {
		return json;
	}
}

// src/config/inputs.ts
const PREFIX = "INPUT_";
function readInput(environment, name) {
	return environment[`${PREFIX}${name.toUpperCase()}`]?.trim() ?? "";
}
function readInputs(environment) {
	const given = Object.keys(environment).filter((variable) => variable.startsWith(PREFIX)).map((variable) => variable.slice(6).toLowerCase()).map((name) => [name, readInput(environment, name)]).filter(([, text]) => text !== "");
	const unknown = given.map(([name]) => name).filter((name) => !isKey(name) && !isActionKey(name));
	if (unknown.length > 0) throw new UserError(unknown.map(unknownInput));
	const sourceOf = (belongs) => ({
		values: Object.fromEntries(given.filter(([name]) => belongs(name)).map(([name, text]) => [name, toValue(name, text)])),
		where: (name) => `input ${name}`
	});
	return {
		source: sourceOf(isKey),
		action: parse({
			schema: ActionConfigSchema,
			keys: ACTION_KEYS
		}, [sourceOf(isActionKey)])
	};
}
function unknownInput(name) {
	const variable = `${PREFIX}${name.toUpperCase()}`;
	const fix = `Use one of ${[...Object.keys(KEYS), ...Object.keys(ACTION_KEYS)].join(", ")}; or rename the variable ${variable}, if the job sets one.`;
	return {
		subject: `input ${name}`,
		problem: "the action has no such input",
		fix
	};
}
function toValue(name, text) {
	const { kind } = isKey(name) ? KEYS[name] : isActionKey(name) ? ACTION_KEYS[name] : { kind: "text" };
	if (kind === "number" && /^\d+(?:\.\d+)?$/.test(text)) return Number(text);
	if (kind === "boolean" && /^(?:true|True|TRUE|false|False|FALSE)$/.test(text)) return text.toLowerCase() === "true";
	return text;
}

// src/report/failure.ts
const MOST_MISTAKES = 20;
const MOST_SUBJECTS = 20;
const IN_LOG = "which are in the log";
function toFailureSummary(error) {
	return `# Style gate: not computed\n\nThere are no scores, because the run ended with an error.\n\n${error instanceof UserError ? mistakeItems(error) : indented(explain(error))}\n`;
}
function mistakeItems(error) {
	return firstFew(mistakesOf(error).map(mistakeItem), MOST_MISTAKES, IN_LOG).map((item) => `- ${item}`).join("\n");
}
function mistakeItem({ subjects, problem, fix }) {
	const item = `${subjects.length === 1 ? markdownName(subjects[0]) : `${subjects.length} times`}: ${markdownText(problem)}<br>**Fix:** ${markdownText(fix)}`;
	if (subjects.length === 1) return item;
	return [item, ...firstFew(subjects.map(markdownName), MOST_SUBJECTS, IN_LOG).map((name) => `  - ${name}`)].join("\n");
}
function indented(text) {
	return text.trimEnd().replaceAll(/^/gm, "    ");
}

// src/publish/error.ts
async function publishError(error, { environment, runner, log }) {
	const { attempt, unpublished } = openAttempts();
	await runner.group("What went wrong", async () => log.write(explain(error)));
	for (const annotation of annotateError(error, readInput(environment, "working-directory"))) runner.annotate(annotation);
	await attempt(OUTPUTS, async () => runner.setOutput("passed", "not-computed"));
	await attempt(SUMMARY, async () => runner.appendSummary(toFailureSummary(error)));
	for (const problem of unpublished()) runner.annotate(annotateUnpublished(problem));
}

// src/run-action.ts
async function runAction(step) {
	try {
		return await runScore(step);
	} catch (error) {
		await publishError(error, step);
		return exitCodeOfError(error);
	}
}
async function runScore({ environment, runner, upload, patience, log, models }) {
	const { source, action } = readInputs(environment);
	const base = await findWorkspace(environment);
	const results = await runner.group("Scores", async () => scoreRepository({
		base,
		stay: "in-base",
		source,
		log,
		models
	}));
	const result = exitCodeOf(results.scores);
	log.write(toText(results.scores));
	await publish(results, {
		environment,
		runner,
		upload,
		patience,
		artifactName: artifactName(action, environment.GITHUB_JOB),
		retentionDays: action["retention-days"]
	});
	return result;
}
async function findWorkspace({ GITHUB_WORKSPACE: workspace }) {
	const fix = "Put a step with actions/checkout before this one.";
	if (!workspace) throw new UserError({
		subject: "GITHUB_WORKSPACE",
		problem: "names no folder",
		fix
	});
	const names = await readdir(workspace).catch(() => void 0);
	if (!names) throw new UserError({
		subject: workspace,
		problem: "the workspace cannot be read",
		fix
	});
	if (names.length === 0) throw new UserError({
		subject: workspace,
		problem: "the workspace is empty",
		fix
	});
	return workspace;
}

// src/action.ts
const code = await runAction({
	environment: process.env,
	log: process.stdout,
	runner,
	upload: uploadArtifact,
	patience: PATIENCE,
	models: new URL("../models/", import.meta.url)
});
process.stdout.write("", () => process.exit(code));

export {  };
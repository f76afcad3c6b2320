import { A as annotateError, C as openAttempts, E as opensComment, N as uploadArtifact, O as MOST_OF_COMMENT, S as SUMMARY, a as readInputs, b as COMMENT, c as publish, f as comment, g as commentsOf, h as refusalOf, i as readInput, j as annotateUnpublished, k as MOST_OF_SUMMARY, l as within, m as ownRun, n as toFailureReport, o as BACK_OFF, p as commentFix, s as PATIENCE, t as surroundingsOf, u as runAddress, w as resultLines, x as OUTPUTS, y as readEvent } from "./surroundings.js";
import { a as notice, c as startGroup, l as warning, n as endGroup, o as setOutput, r as error, u as summary } from "./core.js";
import { M as reasonOf, j as UserError } from "./values.js";
import { d as CONFIG_FILE, f as exitCodeOf, l as toText, p as exitCodeOfError, t as scoreRepository } from "./score-repository.js";
import { $ as explain } from "./options.js";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";

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
function isMatrixLeg({ matrix }) {
	return matrixHash(matrix) !== void 0;
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

// src/git.ts
const run = promisify(execFile);
function openGit(directory, path) {
	const env = {
		PATH: path,
		GIT_NO_LAZY_FETCH: "1",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
	return async (...args) => {
		const { stdout } = await run("git", [
			"-c",
			"safe.directory=*",
			"-c",
			"safe.bareRepository=explicit",
			"--no-replace-objects",
			...args
		], {
			cwd: directory,
			env,
			maxBuffer: 1 << 22,
			timeout: 3e4
		});
		return stdout;
	};
}
function checkoutOf(base, workspace) {
	const segments = relative(base, workspace).split(sep);
	return [base, ...segments.map((_, index) => join(base, ...segments.slice(0, index + 1)))].find((folder) => existsSync(join(folder, ".git"))) ?? base;
}

// src/base-file.ts
async function readBaseFile({ pull_request: pull, merge_group: group }, { git, folder, sha, ask }) {
	if (!pull && !group) return void 0;
	const merge = sha === void 0 ? void 0 : await git("cat-file", "commit", sha).catch(() => void 0);
	const commit = pull ? baseOfPull(pull, merge ?? "") : group.base_sha;
	const path = folder === "" ? CONFIG_FILE : `${folder}/${CONFIG_FILE}`;
	const byGit = await readByGit(git, commit, path).catch(() => void 0);
	if (byGit) return byGit;
	try {
		if (!ask) return { unread: "the base commit was not fetched, and there is no github-token to ask for it" };
		return { text: await ask(commit, path) };
	} catch (cause) {
		return { unread: reasonOf(cause) };
	}
}
function baseOfPull({ head, base }, commit) {
	const [first, second, ...others] = [...(commit.split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
	return first !== void 0 && second === head.sha && others.length === 0 ? first : base.sha;
}
async function readByGit(git, commit, path) {
	const entry = await git("--literal-pathspecs", "ls-tree", "--full-tree", "-z", commit, "--", path);
	const [, mode, object] = /^(\d+) blob ([0-9a-f]+)\t/.exec(entry) ?? [];
	if (object === void 0) return { text: void 0 };
	return mode === "120000" ? { unread: `${path} is a link there` } : { text: await git("cat-file", "blob", object) };
}

// src/publish/error.ts
async function publishError(error, place) {
	const { environment, runner, log, commenting } = place;
	const { attempt, unpublished } = openAttempts();
	await runner.group("What went wrong", async () => log.write(explain(error)));
	for (const annotation of annotateError(error, readInput(environment, "working-directory"))) runner.annotate(annotation);
	const posted = commenting && await attempt({
		...COMMENT,
		fix: commentFix(commenting)
	}, async () => commentError(error, commenting, place));
	await attempt(OUTPUTS, async () => {
		runner.setOutput("passed", "not-computed");
		if (posted?.url !== void 0) runner.setOutput("comment-url", posted.url);
	});
	const results = resultLines({
		comment: posted,
		unpublished: unpublished()
	});
	const report = toFailureReport(error, MOST_OF_SUMMARY);
	await attempt(SUMMARY, async () => runner.appendSummary(results.length === 0 ? report : `${report}\n${results.join("\n")}\n`));
	for (const problem of unpublished()) runner.annotate(annotateUnpublished(problem));
}
async function commentError(error, commenting, { environment, patience }) {
	const text = (before) => {
		const start = `${before}\n\n`;
		const run = runAddress(environment);
		const end = run === void 0 ? "" : `\n<sub>Scoring by LoRA Style Gate ended in [this run](${run})</sub>`;
		return `${start}${toFailureReport(error, MOST_OF_COMMENT - Buffer.byteLength(start + end), "##")}${end}`;
	};
	return within(3 * patience, comment(commenting, text, opensComment(commenting.policy, "without scores")));
}

// src/publish/github-file.ts
const QUERY = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $file: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { oid }
    file: object(expression: $file) { ... on Blob { text isTruncated } }
  }
}`;
async function readFileAt({ graphql }, { repository, commit, path }) {
	const [owner = "", name = ""] = repository.split("/");
	const answer = await graphql(QUERY, {
		owner,
		name,
		commit,
		file: `${commit}:${path}`
	});
	if (!answer.repository?.commit) throw new Error("the server does not show the base commit");
	const { file } = answer.repository;
	if (file === null) return void 0;
	if (typeof file.text !== "string" || file.isTruncated) throw new Error(`${path} is no text file there, or too large`);
	return file.text;
}

// src/run-action.ts
async function runAction(step) {
	let commenting;
	try {
		const task = await readTask(step);
		if (task.inputs.action.command === "comment") return await runComment(task, step);
		commenting = commentingOf(task, step);
		return await runScore(task, step, commenting);
	} catch (error) {
		await publishError(error, {
			...step,
			commenting
		});
		return exitCodeOfError(error);
	}
}
async function runComment(task, step) {
	const { commentOnRun } = await import("./comment-on-run.js");
	return commentOnRun(task, step);
}
async function readTask({ environment, backOff }) {
	const inputs = readInputs(environment);
	const event = await readEvent(environment);
	const { "github-token": token, command } = inputs.action;
	const isAsked = command === "comment" || event.pull_request !== void 0 || event.merge_group !== void 0;
	if (token === void 0 || !isAsked) return {
		inputs,
		event,
		github: void 0
	};
	const { openGitHub } = await import("./github.js");
	return {
		inputs,
		event,
		github: openGitHub({
			environment,
			token,
			backOff
		})
	};
}
function commentingOf({ inputs, event, github }, { environment, backOff }) {
	const { pull_request: pull } = event;
	if (!pull) return void 0;
	const { action } = inputs;
	const { GITHUB_JOB: job = "" } = environment;
	const place = {
		repository: pull.base.repo.full_name,
		number: pull.number
	};
	return {
		policy: action.comment,
		comments: github && commentsOf(github, place),
		marker: {
			...ownRun(environment),
			job,
			name: artifactName(action, job)
		},
		isLeg: isMatrixLeg(action),
		refusal: refusalOf(pull, environment),
		settling: backOff
	};
}
async function runScore(task, step, commenting) {
	const { environment, runner, upload, patience, log, models } = step;
	const { source, action } = task.inputs;
	const base = await findWorkspace(environment);
	const results = await runner.group("Scores", async () => scoreRepository({
		base,
		stay: "in-base",
		source,
		readBase: baseReader(task, step, base),
		log,
		models
	}));
	const result = exitCodeOf(results.scores);
	log.write(toText(results.scores));
	const folder = folderIn(base, results.workspace);
	await publish(results, {
		environment,
		runner,
		upload,
		patience,
		commenting,
		surroundings: surroundingsOf({
			environment,
			pull: task.event.pull_request,
			folder
		}),
		artifactName: artifactName(action, environment.GITHUB_JOB),
		retentionDays: action["retention-days"]
	});
	return result;
}
function baseReader({ event, github }, { environment }, base) {
	const repository = event.pull_request?.base.repo.full_name ?? environment.GITHUB_REPOSITORY ?? "";
	const ask = github && (async (commit, path) => readFileAt(github, {
		repository,
		commit,
		path
	}));
	const { GITHUB_SHA: sha, PATH } = environment;
	return async (workspace) => {
		const git = openGit(checkoutOf(base, workspace), PATH);
		return readBaseFile(event, {
			git,
			folder: folderIn(base, workspace),
			sha,
			ask
		});
	};
}
function folderIn(base, workspace) {
	return relative(checkoutOf(base, workspace), workspace).replaceAll(sep, "/");
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
	backOff: BACK_OFF,
	models: new URL("../models/", import.meta.url)
});
process.stdout.write("", () => process.exit(code));

export {  };
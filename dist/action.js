import { A as artifactFix, C as toSummary, D as annotate, E as MOST_OF_SUMMARY, M as uploadArtifact, O as annotateError, T as MOST_OF_COMMENT, b as openAttempts, c as artifactName, d as readRunContext, f as readInputs, g as within, h as refusalOf, i as toFailureReport, j as missingService, k as annotateUnpublished, l as isMatrixLeg, m as attemptComment, n as commentsOf, o as ownerAndRepo, t as surroundingsOf, u as artifactAddress, v as OUTPUTS, w as toComment, x as resultLines, y as SUMMARY } from "./surroundings.js";
import { B as writeFiles, D as openAgainst, F as folderIn, I as openGit, M as CONFIG_FILE, N as headerFor, P as checkoutOf, R as baseCandidates, S as toText, T as exitCodeOfError, t as scoreRepository, w as exitCodeOf } from "./score.js";
import { a as notice, c as startGroup, l as warning, n as endGroup, o as setOutput, r as error, u as summary } from "./core.js";
import { U as UserError, W as reasonOf } from "./files.js";
import { F as readEvent, P as parentsOf, wt as explain } from "./schema.js";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

// src/publish/outputs.ts
const MOST_UNITS = 2 ** 19;
function toOutputs({ scores, paths, artifactUrl, commentUrl }) {
	const json = JSON.stringify(scores);
	const changes = JSON.stringify(scores.changes);
	const best = scores.rankings.map(({ lora, pairs }) => [lora, pairs[0].checkpoint]);
	return {
		verdict: scores.verdict,
		"best-pair": JSON.stringify(Object.fromEntries(best)),
		passed: String(scores.gate.passed),
		"failed-checks": JSON.stringify(scores.rankings.flatMap(failedChecks)),
		"scores-file": paths["scores.json"] ?? "",
		"report-file": paths["report.md"] ?? "",
		"artifact-url": artifactUrl ?? "",
		"comment-url": commentUrl ?? "",
		changes: changes.length > MOST_UNITS ? "" : changes,
		json: json.length > MOST_UNITS ? "" : json
	};
}
function failedChecks({ lora, checks }) {
	return checks.filter(({ status }) => status === "fail").map(({ name }) => ({
		lora,
		check: name
	}));
}

// src/publish/publish.ts
const PATIENCE = 6e4;
const BACK_OFF = 1e3;
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
	const { context, runner, surroundings, commenting, patience } = place;
	const attempts = openAttempts();
	const paths = await writeSomewhere(results, place, attempts);
	const artifact = paths && await attempts.attempt(ARTIFACT, async () => upload(paths, results, place));
	const part = {
		scores,
		name: place.artifactName,
		artifactUrl: artifact?.url
	};
	const text = (before) => toComment([part], {
		before,
		surroundings,
		runUrl: context.url
	});
	const posted = commenting && await attemptComment(commenting, {
		text,
		run: [scores],
		patience
	}, attempts);
	const publication = () => ({
		artifact,
		comment: posted,
		unpublished: attempts.unpublished()
	});
	await attempts.attempt(OUTPUTS, async () => {
		if (context.outputFile === void 0) throw new Error("GITHUB_OUTPUT names no file");
		const outputs = toOutputs({
			scores,
			paths: paths ?? {},
			artifactUrl: artifact?.url,
			commentUrl: posted?.url
		});
		for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
	});
	await attempts.attempt(SUMMARY, async () => runner.appendSummary(toSummary(scores, publication(), { surroundings })));
	for (const annotation of annotate(scores, publication())) runner.annotate(annotation);
}
async function writeSomewhere(results, place, attempts) {
	try {
		return await write(results, results.folder);
	} catch (cause) {
		const temporary = join(place.context.temporaryFolder ?? tmpdir(), "style-gate-");
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
	const { context, runner, artifactName: name, retentionDays } = place;
	const missing = missingService(context);
	if (missing !== void 0) throw new Error(missing);
	const list = Object.values(paths);
	const bytes = Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0);
	const id = await runner.group("Upload of the artifact", async () => within(place.patience + bytes / 1e3, place.upload({
		name,
		files: list,
		folder: dirname(list[0]),
		retentionDays
	})));
	return {
		name,
		url: artifactAddress(context.url, id)
	};
}

// src/github/runner-output.ts
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

// src/github/merge-base.ts
async function askMergeBase({ rest }, repository, [base, head]) {
	const { owner, repo } = ownerAndRepo(repository);
	const { data } = await rest("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo,
		basehead: `${base}...${head}`,
		per_page: 1
	});
	return data.merge_base_commit.sha;
}

// src/commands/event-situation.ts
async function situationOf(task, where) {
	const { context, event, inputs } = task;
	const { base, workspace, config, environment } = where;
	const checkout = checkoutOf(base, workspace);
	const place = {
		checkout,
		workspace,
		folder: folderIn(base, workspace),
		source: inputs.source,
		path: context.path,
		temporary: context.temporaryFolder ?? tmpdir(),
		remote: remoteOf(task, environment)
	};
	const accepted = acceptedBy(event, config["accept-label"]);
	const asking = {
		git: openGit(checkout, context.path),
		askMergeBase: mergeBaseAsker(task)
	};
	const candidates = config.baseline === "none" ? [] : await baseCandidates(event, context, asking);
	const isMerged = event.merge_group !== void 0 || context.eventName === "push";
	return {
		...await openAgainst(config, candidates, place),
		accepted,
		waiver: accepted ? "accepted" : isMerged ? "merged" : null,
		acceptLabel: event.pull_request ? config["accept-label"] : null
	};
}
function acceptedBy({ action, label, sender, pull_request: pull }, name) {
	if (!pull || action !== "labeled" || label?.name.toLowerCase() !== name.toLowerCase()) return null;
	return {
		label: label.name,
		by: sender?.login ?? null,
		commit: pull.head.sha
	};
}
function mergeBaseAsker({ github, event, context }) {
	const repository = event.pull_request?.base.repo.full_name ?? context.repository;
	return github && (async (one, other) => askMergeBase(github, repository, [one, other]));
}
const WAY_OUT = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|GIT_SSL_CAINFO)$/i;
function remoteOf({ context, inputs }, environment) {
	const { server, repository } = context;
	if (server === void 0 || repository === "") return void 0;
	const url = `${server}/${repository}`;
	const token = inputs.action["github-token"];
	const basic = token && Buffer.from(`x-access-token:${token}`).toString("base64");
	return {
		url,
		environment: {
			...Object.fromEntries(Object.entries(environment).filter(([name]) => WAY_OUT.test(name))),
			GIT_ALLOW_PROTOCOL: "http:https",
			...basic !== void 0 && headerFor(`${server}/`, basic)
		}
	};
}

// src/github/base-file.ts
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
	const [first, second, ...others] = parentsOf(commit);
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
	const { context, runner, log, commenting, patience } = place;
	const attempts = openAttempts();
	const { attempt, unpublished } = attempts;
	await runner.group("What went wrong", async () => log.write(explain(error)));
	for (const annotation of annotateError(error, context.workingDirectory)) runner.annotate(annotation);
	const wanted = {
		text: errorText(error, context),
		run: "without scores",
		patience
	};
	const posted = commenting && await attemptComment(commenting, wanted, attempts);
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
function errorText(error, { url }) {
	const end = url === void 0 ? "" : `\n<sub>Scoring by LoRA Style Gate ended in [this run](${url})</sub>`;
	return (before) => {
		const start = `${before}\n\n`;
		return `${start}${toFailureReport(error, MOST_OF_COMMENT - Buffer.byteLength(start + end), "##")}${end}`;
	};
}

// src/github/file.ts
const QUERY = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $file: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { oid }
    file: object(expression: $file) { ... on Blob { text isTruncated } }
  }
}`;
async function readFileAt({ graphql }, { repository, commit, path }) {
	const { owner, repo: name } = ownerAndRepo(repository);
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

// src/commands/action-step.ts
async function runAction(step) {
	const context = readRunContext(step.environment);
	let commenting;
	try {
		const task = await readTask(context, step);
		if (task.inputs.action.command === "comment") return await runComment(task, step);
		commenting = commentingOf(task, step);
		return await runScore(task, step, commenting);
	} catch (error) {
		await publishError(error, {
			...step,
			context,
			commenting
		});
		return exitCodeOfError(error);
	}
}
async function runComment(task, step) {
	const { commentOnRun } = await import("./comment.js");
	return commentOnRun(task, step);
}
async function readTask(context, { environment, backOff }) {
	const inputs = readInputs(environment);
	const event = await readEvent(context);
	const { "github-token": token, command } = inputs.action;
	const isAsked = command === "comment" || event.pull_request !== void 0 || event.merge_group !== void 0;
	if (token === void 0 || !isAsked) return {
		context,
		inputs,
		event,
		github: void 0
	};
	const { openGitHub } = await import("./client.js");
	return {
		context,
		inputs,
		event,
		github: openGitHub({
			context,
			token,
			backOff
		})
	};
}
function commentingOf({ context, inputs, event, github }, { backOff }) {
	const { pull_request: pull } = event;
	if (!pull) return void 0;
	const { action } = inputs;
	const { workflow, run, attempt, job } = context;
	const place = {
		repository: pull.base.repo.full_name,
		number: pull.number
	};
	return {
		policy: action.comment,
		comments: github && commentsOf(github, place),
		marker: {
			workflow,
			run,
			attempt,
			job,
			name: artifactName(action, job)
		},
		isLeg: isMatrixLeg(action),
		refusal: refusalOf(pull, context),
		settling: backOff
	};
}
async function runScore(task, step, commenting) {
	const { context } = task;
	const { runner, upload, patience, log, models } = step;
	const { source, action } = task.inputs;
	const base = await findWorkspace(context);
	const readBase = baseReader(task, base);
	const situate = async (configured, workspace) => situationOf(task, {
		environment: step.environment,
		base,
		workspace,
		config: configured.config
	});
	const results = await runner.group("Scores", async () => scoreRepository({
		base,
		stay: "in-base",
		source,
		readBase,
		situate,
		log,
		models
	}));
	const result = exitCodeOf(results.scores);
	log.write(toText(results.scores));
	const folder = folderIn(base, results.workspace);
	await publish(results, {
		context,
		runner,
		upload,
		patience,
		commenting,
		surroundings: surroundingsOf({
			context,
			pull: task.event.pull_request,
			folder
		}),
		artifactName: artifactName(action, context.job),
		retentionDays: action["retention-days"]
	});
	return result;
}
function baseReader({ context, event, github }, base) {
	const repository = event.pull_request?.base.repo.full_name ?? context.repository;
	const ask = github && (async (commit, path) => readFileAt(github, {
		repository,
		commit,
		path
	}));
	const { sha, path: programs } = context;
	return async (workspace) => {
		const git = openGit(checkoutOf(base, workspace), programs);
		return readBaseFile(event, {
			git,
			folder: folderIn(base, workspace),
			sha,
			ask
		});
	};
}
async function findWorkspace({ workspace }) {
	const fix = "Put a step with actions/checkout before this one.";
	if (workspace === void 0) throw new UserError({
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
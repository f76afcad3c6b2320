import { A as openAttempts, C as artifactFix, M as artifactName, N as isMatrixLeg, O as OUTPUTS, P as pageArtifact, S as within, T as uploadArtifact, _ as directoryInWorkspace, b as attemptComment, c as toFailureReport, d as MOST_OF_COMMENT, f as MOST_OF_SUMMARY, g as surroundingsOf, h as annotateUnpublished, i as resultLines, k as SUMMARY, m as annotateError, n as readRunContext, o as toSummary, p as annotate, r as readInputs, t as artifactAddress, u as toComment, v as commentsOf, w as missingService, x as refusalOf, y as ownerAndRepo } from "./run-context.js";
import { n as reasonOf, t as UserError } from "./errors.js";
import { r as once } from "./backbone-choice.js";
import { t as explain, v as terminal } from "./explain.js";
import { t as listenTo } from "./library-log.js";
import { a as notice, c as startGroup, l as warning, m as summary, n as endGroup, o as setOutput, r as error } from "./core.js";
import { E as toText, a as openCommit, c as baseCandidates, d as writeFiles, i as openAgainst, o as headerFor, r as ALONE, s as LINK, t as scoreRepository } from "./score.js";
import { t as userCache } from "./user-cache2.js";
import { c as repositoryBelow, i as openGit, n as checkoutOf, r as folderIn, t as isInside } from "./inside.js";
import { Lt as CONFIG_FILE, N as sentenceOf, a as readEvent, n as baseOfMerge } from "./event.js";
import { i as keptFolder } from "./kept.js";
import { t as contentOf } from "./folder.js";
import { n as exitCodeOfError, t as exitCodeOf } from "./exit-code.js";
import { tmpdir } from "node:os";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { existsSync } from "node:fs";
import { copyFile, mkdtemp, readdir, realpath, rm, stat } from "node:fs/promises";

// src/github/cache.ts
function folderCache(context, log, patience) {
	const isMissing = !context.hasCaches || context.temporaryFolder === void 0 || missingService(context) !== void 0;
	const sayMissing = once(async () => {
		log("The runner offers no cache, so the next run takes as long as this one");
		return false;
	});
	async function attempt(work, effect) {
		let last;
		const complain = (...reasons) => log(terminal(`${effect} (${reasons.join("; ")})`));
		const listener = (text) => void (last = reasonOf(text).replace(/^Failed to (?:save|restore): /, "") || last);
		try {
			const isDone = await within(patience, listenTo(work, listener));
			if (!isDone && last !== void 0) complain(last);
			return isDone;
		} catch (cause) {
			complain(reasonOf(cause), ...last === void 0 ? [] : [last]);
			return false;
		}
	}
	return {
		restore: async (folder, key) => {
			if (isMissing) return sayMissing();
			return attempt(async () => {
				const { restoreCache } = await import("./cache.js");
				return await restoreCache([patternOf(folder)], key, [key]) !== void 0;
			}, "The cache could not be read, so this run takes as long as the first");
		},
		save: async (folder, key) => {
			if (isMissing) return void await sayMissing();
			await attempt(async () => {
				const { saveCache } = await import("./cache.js");
				return await saveCache([patternOf(folder)], key) !== -1;
			}, "The cache could not be written, so the next run takes as long as this one");
		}
	};
}
function patternOf(folder) {
	return resolve(folder).replaceAll(/[*?[]/g, "[$&]");
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

// src/publish/outputs.ts
const MOST_BYTES = 130048;
function toOutputs({ scores, files, publication }) {
	const { artifact, page, comment } = publication;
	const best = scores.rankings.filter(isRanked).map(({ lora, pairs }) => [lora, pairs[0].checkpoint]);
	return {
		verdict: scores.verdict,
		"best-pair": jsonOf(Object.fromEntries(best)),
		passed: String(scores.gate.passed),
		"failed-checks": jsonOf(scores.rankings.flatMap(failedChecks)),
		"scores-file": files?.["scores.json"].path ?? "",
		"report-file": files?.["report.md"].path ?? "",
		"page-file": files?.["report.html"].path ?? "",
		"artifact-url": artifact?.url ?? "",
		"page-url": page?.url ?? "",
		"comment-url": comment?.url ?? "",
		changes: jsonOf(scores.changes),
		json: jsonOf(scores)
	};
}
function isRanked({ pairs }) {
	return pairs.every(({ n }) => n > 1);
}
function jsonOf(value) {
	const json = JSON.stringify(value);
	return Buffer.byteLength(json) > MOST_BYTES ? "" : json;
}
function failedChecks({ lora, checks }) {
	return checks.filter(({ status }) => status === "fail").map(({ name }) => ({
		lora,
		check: name
	}));
}

// src/publish/upload.ts
const ARTIFACTS = {
	what: "The artifact and the page",
	fix: artifactFix("The outputs say where the result files are; another step can keep them.")
};
const PAGE = {
	what: "The page that opens by a click",
	fix: artifactFix("Take `report.html` of the artifact, which is the same.")
};
async function uploadResults(files, uploading, { attempt }) {
	const artifact = await attempt(ARTIFACTS, async () => uploadZip(files, uploading));
	return {
		artifact,
		page: artifact && await attempt(PAGE, async () => uploadPage(files["report.html"], uploading))
	};
}
async function uploadZip(files, uploading) {
	const missing = missingService(uploading.context);
	if (missing !== void 0) throw new Error(missing);
	const paths = Object.values(files).map(({ path }) => path);
	const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
	const wanted = {
		name: uploading.artifactName,
		files: paths,
		folder: dirname(paths[0]),
		as: "zip"
	};
	return uploading.runner.group("Upload of the artifact", async () => send(wanted, bytes, uploading));
}
async function uploadPage({ path, bytes }, uploading) {
	const { context, runner, artifactName } = uploading;
	const name = pageArtifact(artifactName);
	const folder = await mkdtemp(join(context.temporaryFolder ?? tmpdir(), "style-gate-page-"));
	const copy = join(folder, name);
	try {
		await copyFile(path, copy);
		const wanted = {
			name,
			files: [copy],
			folder,
			as: "file"
		};
		return await runner.group("Upload of the page", async () => send(wanted, bytes, uploading));
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		}).catch(() => {});
	}
}
async function send(wanted, bytes, uploading) {
	const { context, upload, patience, retentionDays } = uploading;
	const id = await within(patience + bytes / 1e3, upload({
		...wanted,
		retentionDays
	}));
	return {
		name: wanted.name,
		url: artifactAddress(context.url, id)
	};
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
async function publish(results, place) {
	const { scores } = results;
	const { context, runner, surroundings, commenting, patience } = place;
	const attempts = openAttempts();
	const files = await writeSomewhere(results, place, attempts);
	const { artifact, page } = files ? await uploadResults(files, place, attempts) : {};
	const part = {
		scores,
		name: place.artifactName,
		artifactUrl: artifact?.url,
		pageUrl: page?.url
	};
	const text = (before) => toComment([part], {
		before,
		surroundings,
		runUrl: context.url
	});
	const published = {
		artifact,
		page,
		comment: commenting && await attemptComment(commenting, {
			text,
			run: [scores],
			patience
		}, attempts)
	};
	const publication = () => ({
		...published,
		unpublished: attempts.unpublished()
	});
	await attempts.attempt(OUTPUTS, async () => {
		if (context.outputFile === void 0) throw new Error("GITHUB_OUTPUT names no file");
		const outputs = toOutputs({
			scores,
			files,
			publication: published
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
	const written = (name) => ({
		path: join(folder, name),
		bytes: Buffer.byteLength(files[name])
	});
	return {
		"scores.json": written("scores.json"),
		"scores.csv": written("scores.csv"),
		"report.html": written("report.html"),
		"report.md": written("report.md")
	};
}

// src/github/checked-out.ts
async function whyNotOfPull({ pull_request: pull }, context) {
	if (!pull || context.eventName !== "pull_request_target") return null;
	const commits = await commitsAt(context);
	if (commits.some((commit) => isOf(commit, pull))) return null;
	const [nearest] = commits;
	return nearest === void 0 ? "on pull_request_target, and which commit is checked out is not known" : `on pull_request_target the commit ${nearest.name.slice(0, 12)} is checked out, which is neither the head of the pull request nor its merge`;
}
async function otherCheckout(checkout, event, context) {
	const { pull_request: pull, merge_group: group } = event;
	const { repository, workspace = checkout, sha, path } = context;
	const git = openGit(checkout, path);
	const address = await git("config", "--get", "remote.origin.url").catch(() => "");
	const name = /([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(address.trim())?.[1]?.toLowerCase();
	const own = [
		repository,
		pull?.base.repo.full_name,
		pull?.head.repo?.full_name
	].map((each) => each?.toLowerCase());
	if (name === void 0 || own.includes(name)) return void 0;
	for (const commit of [
		sha,
		pull?.head.sha,
		pull?.base.sha,
		group?.base_sha
	]) if (commit !== void 0 && await git("cat-file", "commit", commit).catch(() => void 0) !== void 0) return void 0;
	return relative(workspace, checkout).replaceAll(sep, "/") || "the workspace";
}
function isOf({ name, text }, pull) {
	return name === pull.head.sha || baseOfMerge(text, pull) !== void 0;
}
async function commitsAt(context) {
	const { workspace, path } = context;
	if (workspace === void 0) return [];
	const commits = [];
	let folder = join(workspace, await directoryInWorkspace(context) ?? "");
	for (; isInside(workspace, folder); folder = dirname(folder)) {
		const link = await stat(join(folder, ".git")).catch(() => void 0);
		if (link) commits.push(...await headOf(folder, path));
		if (link?.isDirectory()) break;
	}
	return commits;
}
async function headOf(folder, path) {
	const git = openGit(folder, path);
	const read = async () => ({
		name: (await git("rev-parse", "--verify", "HEAD")).trim(),
		text: await git("cat-file", "commit", "HEAD")
	});
	return read().then((commit) => [commit], () => []);
}

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

// src/commands/weights-of-base.ts
const MOST_COMPARED = 2 ** 33;
async function whyNotOfBase({ config, baseConfig }, candidates, place) {
	const { backbone, "weights-sha256": pin } = config;
	const isOwn = (name) => baseConfig?.changes.some(({ key, counts }) => key === name && counts === "head") ?? false;
	const isPinned = pin !== void 0 && !isOwn("weights-sha256");
	if (backbone.kind === "shipped" || isPinned) return null;
	const [base] = await candidates();
	if (base === void 0) return null;
	if (backbone.name === void 0 && isOwn("backbone")) return "it names them itself, in its first style-gate.yml";
	if (backbone.kind === "file") return whyFileIsOther(backbone.path, base, place);
	const { hubFolder } = await import("./hub2.js");
	for (const folder of [hubFolder(backbone.place), keptFolder(place.cacheFolder, backbone.place.repository)]) {
		if (folder === void 0 || !existsSync(folder)) continue;
		if (await nameInCheckout(resolve(folder), place.checkout) !== void 0) return "those that an earlier run kept lie in the checkout";
	}
	return null;
}
async function whyFileIsOther(given, base, place) {
	const path = resolve(place.workspace, given);
	const name = await nameInCheckout(path, place.checkout);
	if (name === void 0) return null;
	if ((place.other ?? repositoryBelow(place.checkout, dirname(resolve(place.checkout, name)))) !== void 0) return "their file is in a repository of its own, which the base commit does not hold";
	try {
		const tree = await openCommit(base.commit, "", place);
		try {
			const then = await tree.namesOf(name);
			if (then === void 0) return "their file is not in the base commit";
			return await isStill(path, then) ? null : "their file is not as it is in the base commit";
		} finally {
			await tree.close();
		}
	} catch (cause) {
		if (cause instanceof UserError) return `the base commit cannot be read (${sentenceOf(cause).replace(/\.$/, "")})`;
		throw cause;
	}
}
async function isStill(path, names) {
	const stats = await stat(path).catch(() => void 0);
	if (!stats?.isFile()) return true;
	if (stats.size > MOST_COMPARED) return false;
	const now = await contentOf(path).catch(() => void 0);
	return now === void 0 || names.some((own) => now.names.includes(own));
}
async function nameInCheckout(path, checkout) {
	const [root, real] = [await realpath(checkout), await realpath(path).catch(() => path)];
	const [from, to] = isInside(checkout, path) ? [checkout, path] : [root, real];
	return isInside(from, to) ? relative(from, to).replaceAll("\\", "/") : void 0;
}

// src/commands/event-situation.ts
async function situationOf(task, where) {
	const { context, event, inputs } = task;
	const { base, workspace, configured, cacheFolder, environment, notOfPull } = where;
	const { config } = configured;
	const checkout = checkoutOf(base, workspace);
	const place = {
		checkout,
		workspace,
		folder: folderIn(base, workspace),
		other: await otherCheckout(checkout, event, context),
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
	const candidates = once(async () => notOfPull === null ? baseCandidates(event, context, asking) : []);
	const open = async () => {
		if (notOfPull !== null) return ALONE;
		return openAgainst(config, config.baseline === "none" ? [] : await candidates(), place);
	};
	const isGuarded = event.pull_request !== void 0 || event.merge_group !== void 0;
	const isMerged = event.merge_group !== void 0 || context.eventName === "push";
	return {
		...await open(),
		accepted,
		notOfPull,
		notOfBase: isGuarded ? await whyNotOfBase(configured, candidates, {
			...place,
			cacheFolder
		}) : null,
		waiver: accepted ? "accepted" : isMerged ? "merged" : null,
		acceptLabel: event.pull_request ? config["accept-label"] : null,
		surroundings: surroundingsOf({
			context,
			pull: event.pull_request,
			folder: place.folder
		})
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

// src/github/astray.ts
const SUBMODULE = "160000";
function foldersAbove(path) {
	const segments = path.split("/").slice(0, -1);
	return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}
function isAstray(mode) {
	return mode === SUBMODULE || mode === "120000";
}
function astray(folder, mode) {
	return { unread: `${folder} is a ${mode === "120000" ? "link" : "submodule"} there` };
}

// src/github/base-file.ts
async function readBaseFile({ pull_request: pull, merge_group: group }, { git, folder, below, other, sha, ask }) {
	if (!pull && !group) return void 0;
	if (other !== void 0) return ofItsOwn(other);
	const merge = sha === void 0 ? void 0 : await git("cat-file", "commit", sha).catch(() => void 0);
	const commit = pull ? baseOfPull(pull, merge ?? "") : group.base_sha;
	const path = folder === "" ? CONFIG_FILE : `${folder}/${CONFIG_FILE}`;
	const file = await readByGit(git, commit, path).catch(() => void 0) ?? await askFor(commit, path, ask);
	if (below === void 0 || "text" in file && file.text !== void 0) return file;
	return ofItsOwn(below);
}
function ofItsOwn(folder) {
	return { unread: `${folder} is a repository of its own` };
}
async function askFor(commit, path, ask) {
	try {
		if (!ask) return { unread: "the base commit was not fetched, and there is no github-token to ask for it" };
		return await ask(commit, path);
	} catch (cause) {
		return { unread: reasonOf(cause) };
	}
}
function baseOfPull(pull, commit) {
	return baseOfMerge(commit, pull) ?? pull.base.sha;
}
async function readByGit(git, commit, path) {
	const entryAt = async (place) => {
		const line = await git("--literal-pathspecs", "ls-tree", "--full-tree", "-z", commit, "--", place);
		return /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(line)?.slice(1) ?? [];
	};
	const [mode, type, object] = await entryAt(path);
	if (object !== void 0 && type === "blob") return mode === "120000" ? { unread: `${path} is a link there` } : { text: await git("cat-file", "blob", object) };
	for (const above of foldersAbove(path)) {
		const [modeAbove = ""] = await entryAt(above);
		if (isAstray(modeAbove)) return astray(above, modeAbove);
	}
	return { text: void 0 };
}

// src/publish/error.ts
async function publishError(error, place) {
	const { context, runner, log, commenting, patience } = place;
	const attempts = openAttempts();
	const { attempt, unpublished } = attempts;
	await runner.group("What went wrong", async () => log.write(explain(error)));
	const directory = await directoryInWorkspace(context) ?? context.workingDirectory;
	for (const annotation of annotateError(error, directory)) runner.annotate(annotation);
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
async function readFileAt(github, place) {
	const { repository, commit, path } = place;
	const { owner, repo: name } = ownerAndRepo(repository);
	const answer = await github.graphql(QUERY, {
		owner,
		name,
		commit,
		file: `${commit}:${path}`
	});
	if (!answer.repository?.commit) throw new Error("the server does not show the base commit");
	const { file } = answer.repository;
	if (file === null) return await findAstray(github, place) ?? { text: void 0 };
	if (typeof file.text !== "string" || file.isTruncated) throw new Error(`${path} is no text file there, or too large`);
	return { text: file.text };
}
const FOLDER_QUERY = `query ($owner: String!, $name: String!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    folder: object(expression: $folder) { ... on Tree { entries { name mode } } }
  }
}`;
async function findAstray({ graphql }, { repository, commit, path }) {
	const { owner, repo: name } = ownerAndRepo(repository);
	for (const folder of foldersAbove(path)) {
		const [above, own] = [posix.dirname(folder).replace(/^\.$/, ""), posix.basename(folder)];
		const mode = (await graphql(FOLDER_QUERY, {
			owner,
			name,
			folder: `${commit}:${above}`
		})).repository?.folder?.entries?.find((entry) => entry.name === own)?.mode.toString(8);
		if (mode === void 0) return void 0;
		if (isAstray(mode)) return astray(folder, mode);
	}
}

// src/commands/action-step.ts
async function runAction(step) {
	const context = readRunContext(step.environment);
	let commenting;
	try {
		const task = await readTask(context, step);
		if (task.inputs.action.command === "comment") return await runComment(task, step);
		const notOfPull = await whyNotOfPull(task.event, context);
		commenting = await commentingOf(task, step, notOfPull);
		return await runScore(task, step, {
			commenting,
			notOfPull
		});
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
async function commentingOf({ context, inputs, event, github }, { backOff }, notOfPull) {
	const { pull_request: pull } = event;
	if (!pull) return void 0;
	const { action } = inputs;
	const { workflow, run, attempt, job, step, workingDirectory } = context;
	const directory = await directoryInWorkspace(context) ?? workingDirectory;
	const place = {
		repository: pull.base.repo.full_name,
		number: pull.number
	};
	return {
		policy: action.comment,
		comments: github && commentsOf(github, place),
		marker: {
			workflow,
			job,
			step,
			directory,
			name: artifactName(action, job),
			run,
			attempt,
			by: {
				run,
				attempt
			}
		},
		isLeg: isMatrixLeg(action),
		refusal: refusalOf(pull, context),
		where: "; the report is here and among the result files.",
		notOfPull,
		settling: backOff
	};
}
async function runScore(task, step, { commenting, notOfPull }) {
	const { context } = task;
	const { runner, upload, patience, log, models, environment, cacheFolder, folders } = step;
	const { source, action } = task.inputs;
	const base = await findWorkspace(context);
	const readBase = baseReader(task, base);
	const weights = {
		models,
		environment,
		cacheFolder,
		folders
	};
	const where = {
		environment,
		cacheFolder,
		base,
		notOfPull
	};
	const situate = async (configured, workspace) => situationOf(task, {
		...where,
		workspace,
		configured
	});
	const results = await runner.group("Scores", async () => scoreRepository({
		base,
		stay: "in-base",
		source,
		readBase,
		situate,
		log,
		programs: context.path,
		weights
	}));
	const result = exitCodeOf(results.scores);
	log.write(toText(results.scores));
	await publish(results, {
		context,
		runner,
		upload,
		patience,
		commenting,
		surroundings: results.surroundings,
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
		const checkout = checkoutOf(base, workspace);
		const below = repositoryBelow(checkout, workspace);
		const other = await otherCheckout(checkout, event, context);
		const [git, folder] = [openGit(checkout, programs), folderIn(base, workspace)];
		return readBaseFile(event, {
			git,
			folder,
			below,
			other,
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

// src/commands/real-step.ts
async function runRealStep({ environment, log, models }) {
	const folders = folderCache(readRunContext(environment), (line) => void log.write(`${line}\n`), PATIENCE);
	const services = {
		runner,
		upload: uploadArtifact,
		folders,
		cacheFolder: await userCache()
	};
	return runAction({
		environment,
		log,
		models,
		...services,
		patience: PATIENCE,
		backOff: BACK_OFF
	});
}

export { runRealStep };
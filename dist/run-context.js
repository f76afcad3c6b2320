import { n as reasonOf, t as UserError } from "./errors.js";
import { a as int, d as strictObject, f as string } from "./schemas.js";
import { Ht as ActionConfigSchema, Jn as count, Ot as unpublishedSentence, St as stepText, Ut as isActionKey, Vt as ACTION_KEYS, Z as TERMINAL, f as labelSentence, gr as didYouMean, h as reportAt, ht as worseVerdicts, kt as verdictSentences, l as OF_PULL, lr as KEYS, m as SIZES, mt as isNothingScored, p as standsOutReasons, r as isFromFork, rr as parse, ur as isKey } from "./event.js";
import { t as isInside } from "./inside.js";
import { a as firstFew, d as markdownText, i as groupBy, l as markdownLink, n as mistakeText, r as mistakesOf, t as explain, u as markdownName, v as terminal, y as terminalText } from "./explain.js";
import { r as statusOf, t as errorTypes } from "./errors2.js";
import { createHash } from "node:crypto";
import { posix, relative, resolve, sep } from "node:path";
import { realpath } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/config/artifact-name.ts
const BEGINNING = "style-gate";
const ARTIFACT_PREFIX = `${BEGINNING}-`;
function artifactName(config, job) {
	if (config["artifact-name"] !== void 0) return config["artifact-name"];
	return [
		BEGINNING,
		job,
		matrixHash(config.matrix)
	].filter((part) => part !== void 0 && part !== "").join("-");
}
function pageArtifact(name) {
	return `report-${name}.html`;
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

// src/report/comment-words.ts
const COMMENTED = {
	created: "Commented on the pull request",
	edited: "Brought the comment on the pull request up to date",
	unchanged: "The comment on the pull request says the same already",
	superseded: "A later run has commented on the pull request already"
};
const LEFT_TO_MERGE = "No comment by a leg of a matrix, which would overwrite those of the others: a job with command: comment can post one for all";
const TAKEN = "another use of the action in this run, of the same job, step, directory and artifact name, has commented with another text";

// src/report/new-warnings.ts
function newWarnings({ notices, base }) {
	const known = /* @__PURE__ */ new Map();
	for (const { text, subjects } of base?.warnings ?? []) {
		const before = known.get(text) ?? /* @__PURE__ */ new Set();
		for (const subject of subjects) before.add(subject);
		known.set(text, before);
	}
	return notices.filter(({ level, text, subjects }) => {
		const before = known.get(text);
		return level === "warning" && (!before || subjects.some((subject) => !before.has(subject)));
	});
}

// src/publish/comment-policy.ts
function opensComment(policy, run) {
	if (policy === "always") return true;
	if (policy === "never") return false;
	if (run === "without scores") return true;
	return run.some((scores) => policy === "auto" ? hasNews(scores) : scores.gate.fails);
}
function hasNews(scores) {
	const { changes, gate, baseConfig } = scores;
	if (changes === null) return scores.base !== null || hasNewsOfState(scores);
	if (isNothingScored(scores)) return false;
	return gate.fails || gate.passed === "not-computed" || baseConfig !== null || changes.removals.length > 0 || changes.references.length > 0 || worseVerdicts(scores).length > 0 || changes.broken.length > 0 || changes.pairs.some(({ word }) => TOLD.has(word)) || newWarnings(scores).length > 0;
}
const TOLD = /* @__PURE__ */ new Set([
	"regression",
	"improvement",
	"other prompts",
	"new",
	"removed"
]);
function hasNewsOfState({ rankings, gate, notices, baseConfig }) {
	return gate.fails || rankings.some(({ verdict }) => verdict === "contradicted" || verdict === "inconclusive") || notices.some(({ level }) => level === "warning") || baseConfig !== null;
}

// src/publish/refusals.ts
function fixOf(permission, end = ".") {
	return (cause) => {
		const reason = cause instanceof Error ? cause.message : "";
		const [status = 0, types] = [statusOf(cause), errorTypes(cause)];
		const isRefused = status >= 400 && status < 500 && status !== 429 || types.some((type) => type !== "other");
		if (/rate limit/i.test(reason) || !isRefused) return `Run the job again${end}`;
		if (/not accessible by integration/i.test(reason)) return permission;
		if (/not accessible by personal access token/i.test(reason)) return `Give the github-token more rights${end}`;
		if (status === 401) return OWN;
		if (status === 404 || types.includes("NOT_FOUND")) return `See whether it is still there, and whether the github-token may see it${end}`;
		return `Mend what the server names${end}`;
	};
}
const OWN = "Leave the input github-token out: then it is the token of the job.";

// src/github/artifact.ts
const uploadArtifact = async ({ name, files, folder, as, retentionDays }) => {
	const { DefaultArtifactClient } = await import("./artifact.js");
	const options = {
		skipArchive: as === "file",
		...retentionDays !== void 0 && { retentionDays }
	};
	const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder, options);
	return id;
};
function missingService({ server = "https://github.com", artifacts }) {
	const { service, hasToken } = artifacts;
	if (!URL.canParse(server)) return `GITHUB_SERVER_URL is no address: ${server}`;
	const { hostname } = new URL(server);
	if (hostname !== "github.com" && !/\.(?:ghe\.com|localhost)$/.test(hostname)) return "GitHub Enterprise Server has no artifact service of this kind";
	if (service === void 0 || !hasToken) return "the runner offers no artifact service";
	return URL.canParse(service) ? void 0 : `ACTIONS_RESULTS_URL is no address: ${service}`;
}
const ANOTHER_NAME = "Give each use of the action in a workflow run another artifact-name.";
function artifactFix(otherwise) {
	return (cause) => /\b409\b/.test(reasonOf(cause)) ? ANOTHER_NAME : otherwise;
}

// src/github/marker.ts
const Run = {
	run: int(),
	attempt: int()
};
const Marker = strictObject({
	workflow: string(),
	job: string(),
	step: string(),
	directory: string(),
	name: string(),
	...Run,
	by: strictObject(Run)
});
const FORM = /^<!-- style-gate (\{.*\}) -->(?:\r?\n|$)/;
function markerLine(marker) {
	const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return `<!-- style-gate ${JSON.stringify(marker).replaceAll(/[<>-]|[^\x20-\x7e]/g, escaped)} -->`;
}
function readMarker(body) {
	const [, json] = FORM.exec(body) ?? [];
	if (json === void 0) return void 0;
	try {
		const parsed = Marker.safeParse(JSON.parse(json));
		return parsed.success ? parsed.data : void 0;
	} catch {
		return;
	}
}
const USE = [
	"workflow",
	"job",
	"step",
	"directory",
	"name"
];
function isSameUse(one, other) {
	return USE.every((part) => one[part] === other[part]);
}
function compareRuns(one, other) {
	return compareAttempts(one, other) || compareAttempts(one.by, other.by);
}
function compareAttempts(one, other) {
	return one.run - other.run || one.attempt - other.attempt;
}

// src/github/post-comment.ts
const MOST_ROUNDS = 8;
async function postComment(comments, wanted) {
	let posted = { what: "unchanged" };
	let isContended = false;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const ours = await listOurs(comments, wanted.marker);
		const rival = olderRival(ours, wanted);
		if (rival) {
			if (posted.what === "created") await comments.remove(ours.filter((own) => own.url === posted.url).map(({ id }) => id));
			return {
				what: "taken",
				url: rival.url
			};
		}
		const [kept, ...others] = ours.filter((own) => !isRival(own, wanted));
		if (kept === void 0) {
			if (!wanted.opens) return { what: "not opened" };
			if (posted.what === "created") return posted;
			posted = {
				what: "created",
				url: await comments.create(wanted.body)
			};
			continue;
		}
		const { state, isSettled } = await putRight(comments, {
			kept,
			others,
			wanted
		});
		isContended ||= others.length > 0 || state === "edited";
		posted = {
			what: state === "unchanged" || posted.what === "created" ? posted.what : state,
			url: kept.url
		};
		if (state === "superseded") posted = {
			what: state,
			url: kept.url
		};
		if (!isSettled) continue;
		if (!isContended) return posted;
		await setTimeout$1(wanted.settling);
		isContended = false;
	}
	return posted;
}
function isRival(own, { marker, body }) {
	return marker.run > 1 && compareRuns(marker, own.marker) === 0 && !isSameText(own.body, body);
}
function olderRival(ours, wanted) {
	if (ours.some((own) => compareRuns(wanted.marker, own.marker) < 0)) return void 0;
	const first = ours.find((own) => compareRuns(wanted.marker, own.marker) === 0);
	return first && isRival(first, wanted) ? first : void 0;
}
async function listOurs(comments, marker) {
	return (await comments.list()).flatMap((comment) => {
		const own = comment.isOurs ? readMarker(comment.body) : void 0;
		return own && isSameUse(own, marker) ? [{
			...comment,
			marker: own
		}] : [];
	});
}
async function putRight(comments, { kept, others, wanted }) {
	const { marker, body } = wanted;
	const isHighest = [kept, ...others].every((own) => compareRuns(marker, own.marker) >= 0);
	const isKeptHighest = others.every((own) => compareRuns(kept.marker, own.marker) >= 0);
	if (!isHighest && !isKeptHighest) return {
		state: "superseded",
		isSettled: true
	};
	const differs = isHighest && !isSameText(kept.body, body);
	if (differs) await comments.edit(kept.id, body);
	if (others.length > 0) await comments.remove(others.map(({ id }) => id));
	return {
		state: isHighest ? differs ? "edited" : "unchanged" : "superseded",
		isSettled: !differs && others.length === 0
	};
}
function isSameText(one, other) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(one) === plain(other);
}

// src/lib/within.ts
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

// src/publish/commenting.ts
const COMMENT_PATIENCE = 3;
async function attemptComment(commenting, { text, run, patience }, { attempt, failed }) {
	const { policy, isLeg, notOfPull } = commenting;
	if (notOfPull !== null && policy !== "never" && !isLeg) {
		failed({
			what: COMMENT,
			fix: OF_PULL
		}, new Error(notOfPull));
		return;
	}
	const opens = opensComment(policy, run);
	const posted = await attempt({
		what: COMMENT,
		fix: commentFix(commenting)
	}, async () => within(3 * patience, comment(commenting, text, opens)));
	if (posted !== "taken") return posted;
	failed({
		what: COMMENT,
		fix: ANOTHER_NAME
	}, new Error(TAKEN));
}
const COMMENT = "The comment on the pull request";
async function comment({ policy, comments, marker, isLeg, settling }, text, opens) {
	if (policy === "never") return void 0;
	if (isLeg) return { said: LEFT_TO_MERGE };
	if (!comments) throw new Error("there is no github-token");
	const posted = await postComment(comments, {
		marker,
		body: text(markerLine(marker)),
		opens,
		settling
	});
	if (posted.what === "taken") return "taken";
	return posted.what === "not opened" ? { said: `No comment on the pull request: comment: ${policy} opens none here` } : {
		said: COMMENTED[posted.what],
		url: posted.url
	};
}
const FROM_ELSEWHERE = "Pull requests from forks and by Dependabot get no right to write (pull-requests: write): let a workflow_run comment, as examples/workflows/style-gate-comment.yml does.";
const PERMISSION = "Give the job the permission pull-requests: write, beside contents: read.";
function refusalOf(pull, { actor }) {
	return isFromFork(pull) || actor === "dependabot[bot]" ? FROM_ELSEWHERE : PERMISSION;
}
function commentFix({ comments, refusal, where }) {
	return comments ? fixOf(refusal, where) : () => `${OWN} ${refusal}`;
}

// src/github/owner-and-repo.ts
function ownerAndRepo(repository) {
	const [owner = "", repo = ""] = repository.split("/");
	return {
		owner,
		repo
	};
}

// src/github/comments.ts
const LIST = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id body url viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const EDIT = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { clientMutationId }
}`;
const MOST_AT_ONCE = 50;
function commentsOf({ rest, graphql }, { repository, number }) {
	const { owner, repo } = ownerAndRepo(repository);
	return {
		list: async () => {
			const all = [];
			let after = null;
			do {
				const page = (await graphql(LIST, {
					owner,
					name: repo,
					number,
					after
				})).repository?.pullRequest?.comments;
				if (!page) throw new Error(`there is no pull request ${number} in ${repository}`);
				all.push(...page.nodes.map(({ viewerDidAuthor, ...comment }) => ({
					...comment,
					isOurs: viewerDidAuthor
				})));
				after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
			} while (after !== null);
			return all;
		},
		create: async (body) => {
			const { data } = await rest("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				owner,
				repo,
				issue_number: number,
				body
			});
			return data.html_url;
		},
		edit: async (id, body) => {
			await graphql(EDIT, {
				id,
				body
			});
		},
		remove: async (ids) => {
			for (let from = 0; from < ids.length; from += MOST_AT_ONCE) await removeAtOnce(graphql, ids.slice(from, from + MOST_AT_ONCE));
		}
	};
}
async function removeAtOnce(graphql, ids) {
	const names = ids.map((_, index) => `id${index}`);
	const query = `mutation (${names.map((name) => `$${name}: ID!`).join(", ")}) { ${names.map((name) => `${name}: deleteIssueComment(input: { id: $${name} }) { clientMutationId }`).join(" ")} }`;
	try {
		await graphql(query, Object.fromEntries(ids.map((id, index) => [names[index], id])));
	} catch (cause) {
		if (!errorTypes(cause).every((type) => type === "NOT_FOUND")) throw cause;
	}
}

// src/github/working-directory.ts
async function directoryInWorkspace({ workspace, workingDirectory }) {
	const base = resolve(workspace ?? sep);
	for (const root of [base, await realpath(base).catch(() => base)]) {
		const path = resolve(root, workingDirectory);
		if (isInside(root, path)) return relative(root, path).replaceAll(sep, "/");
	}
}

// src/publish/surroundings.ts
function surroundingsOf({ context, pull, folder }) {
	const { server, repository, sha } = context;
	const [name, commit] = pull ? [pull.head.repo?.full_name, pull.head.sha] : [repository, sha];
	const base = pull && server && `${server}/${pull.base.repo.full_name}`;
	return {
		...server && name && commit && { pictures: {
			repository: `${server}/${name}`,
			commit,
			folder,
			...base && { base }
		} },
		...pull && { pullRequest: pull.number },
		...folder !== "" && { directory: folder }
	};
}

// src/report/annotations.ts
const MOST_SUBJECTS = 10;
const MOST_OF_LEVEL = 10;
const NOT_COMPUTED = "Style gate: not computed";
function annotate(scores, { unpublished }) {
	const { rankings, notices, gate, changes } = scores;
	const failing = failuresOf(scores);
	const told = new Set(failing.values());
	return limit([
		...gate.failures.filter((failure) => !told.has(failure)).map((failure) => ({
			level: "error",
			title: "Style gate",
			message: terminalText(failure)
		})),
		...gate.notComputed.map((reason) => ({
			level: gate.fails ? "error" : "warning",
			title: NOT_COMPUTED,
			message: terminalText(reason)
		})),
		...gate.waived.map((found) => ({
			level: "warning",
			title: "Style gate",
			message: terminalText(found)
		})),
		...brokenAnnotations(changes, gate),
		...rankings.filter((ranking) => failing.has(ranking) || isAsked(ranking, scores) || isNews(ranking, scores)).map((ranking) => rankingAnnotation(ranking, failing.get(ranking))),
		...unpublished.map(annotateUnpublished),
		...notices.flatMap(noticeAnnotations)
	]);
}
const NOT_RELIED_ON = /* @__PURE__ */ new Set(["contradicted", "inconclusive"]);
function isAsked({ lora }, { gate }) {
	return gate.fails && gate.notComputed.some((reason) => reason.includes(`the LoRA ${lora}`));
}
function isNews(ranking, scores) {
	return NOT_RELIED_ON.has(ranking.verdict) && isTouched(ranking, scores);
}
function isTouched({ lora, verdict }, { base, changes }) {
	if (changes === null || base?.unread !== null) return true;
	return base.rankings.find((own) => own.lora === lora)?.verdict !== verdict || changes.pictures.some(({ set }) => set === lora);
}
function brokenAnnotations(changes, { failures, waived }) {
	const told = /* @__PURE__ */ new Set([...failures, ...waived]);
	return standsOutReasons(changes).filter((reason) => !told.has(reason)).map((reason) => ({
		level: "warning",
		title: "Style gate: a picture stands out",
		message: terminalText(reason)
	}));
}
function limit(annotations) {
	return [...groupBy(annotations, ({ level }) => level)].flatMap(([level, same]) => {
		if (same.length <= MOST_OF_LEVEL) return same;
		const shown = same.slice(0, 9);
		const message = `and ${count(same.length - shown.length, `more ${level}`)}, which are in the job summary and the result files`;
		return [...shown, {
			level,
			title: "Style gate",
			message
		}];
	});
}
function failuresOf({ rankings, gate }) {
	const found = rankings.flatMap((ranking) => {
		const failure = gate.failures.find((own) => own.startsWith(verdictFailure(ranking)));
		return failure === void 0 ? [] : [[ranking, failure]];
	});
	return new Map(found);
}
function verdictFailure({ lora, verdict }) {
	return labelSentence({
		lora,
		label: verdict
	});
}
function rankingAnnotation(ranking, failure) {
	const message = [
		...verdictSentences(ranking, TERMINAL),
		terminalText(failure?.slice(verdictFailure(ranking).length).trim() ?? ""),
		terminalText(stepText(ranking) ?? "")
	].filter((part) => part !== "").join(" ");
	return {
		level: failure === void 0 ? "warning" : "error",
		title: `Style gate: ${ranking.verdict}`,
		message: `LoRA ${terminal(ranking.lora)}: ${message}`
	};
}
function annotateUnpublished(problem) {
	return {
		level: "warning",
		title: "Style gate: not published",
		message: terminalText(unpublishedSentence(problem))
	};
}
function noticeAnnotations({ level, text, subjects }) {
	const title = "Style gate";
	if (level === "warning" && subjects.length > 1) return subjects.map((subject) => ({
		level,
		title,
		message: `${terminal(subject)}: ${terminalText(text)}`
	}));
	const names = firstFew(subjects.map(terminal), MOST_SUBJECTS, "which are in the report");
	return [{
		level,
		title,
		message: [terminalText(text), ...names.map((name) => `  ${name}`)].join("\n")
	}];
}
function annotateError(error, directory) {
	const title = NOT_COMPUTED;
	if (!(error instanceof UserError)) return [{
		level: "error",
		title,
		message: explain(error)
	}];
	return limit(mistakesOf(error).map((mistake) => ({
		level: "error",
		title,
		message: mistakeText(mistake, MOST_SUBJECTS),
		place: placeOf(mistake.subjects[0], directory)
	})));
}
function placeOf(subject, directory) {
	const [, file, line] = /^(style-gate\.yml):(\d+)$/.exec(subject) ?? [];
	return file === void 0 ? void 0 : {
		file: posix.join(directory.replaceAll("\\", "/"), file),
		line: Number(line)
	};
}

// src/report/markdown/fit.ts
const MOST_OF_SUMMARY = 921600;
const MOST_OF_COMMENT = 65536;
function largestThatFits(mostBytes, sizes, at) {
	let text = "";
	for (const size of sizes) {
		text = at(size);
		if (Buffer.byteLength(text) <= mostBytes) break;
	}
	return text;
}

// src/report/markdown/comment.ts
function toComment(parts, place) {
	const { surroundings, runUrl, before, remarks = [] } = place;
	const frameOf = ({ name }) => ({
		...surroundings,
		heading: "##",
		...parts.length > 1 && { name },
		whole: runUrl === void 0 ? "in the job summary" : `in the summary of [the run](${runUrl})`,
		mostSubjects: 20
	});
	const text = largestThatFits(MOST_OF_COMMENT, SIZES, (size) => {
		const reports = parts.map((part) => reportAt(isNothingScored(part.scores) ? "line" : size, part.scores, frameOf(part)));
		const source = sourceLine(size === "line" ? [] : parts, runUrl);
		return [
			before,
			...remarks,
			...reports,
			`<sub>${source}</sub>`
		].join("\n\n");
	});
	if (Buffer.byteLength(text) <= 65536) return text;
	const failed = parts.filter(({ scores }) => scores.gate.fails).length;
	return [
		before,
		`**Style gate:** ${count(parts.length, "report")} with names too long to be shown here, and ${count(remarks.length, "remark")}; in ${failed} of them the gate failed.`,
		`<sub>${sourceLine([], runUrl)}</sub>`
	].join("\n\n");
}
function sourceLine(parts, runUrl) {
	const run = runUrl === void 0 ? "a run" : `[this run](${runUrl})`;
	const artifacts = parts.flatMap(({ name, artifactUrl }) => artifactUrl === void 0 ? [] : [markdownLink(name, artifactUrl)]);
	const files = artifacts.length === 0 ? "" : `; result files: ${artifacts.join(", ")}`;
	return `${pageLinks(parts)}Scored by LoRA Style Gate in ${run}${files}`;
}
function pageLinks(parts) {
	const pages = parts.flatMap(({ name, pageUrl }) => pageUrl === void 0 ? [] : [{
		name,
		pageUrl
	}]);
	const [first] = pages;
	if (first === void 0) return "";
	if (parts.length === 1) return `**[Charts and pictures as a page](${first.pageUrl})** · `;
	return `Charts and pictures as a page: ${pages.map(({ name, pageUrl }) => markdownLink(name, pageUrl)).join(", ")} · `;
}

// src/report/markdown/failure.ts
const MOST = [
	20,
	4,
	1
];
const IN_LOG = "which are in the log";
const TITLE = "Style gate: not computed";
function toFailureReport(error, mostBytes, heading = "#") {
	const head = `${heading} ${TITLE}\n\nThere are no scores, because the run ended with an error.`;
	const texts = [...(error instanceof UserError ? MOST.map((most) => () => mistakeItems(error, most)) : [() => indented(explain(error))]).map((body) => () => `${head}\n\n${body()}\n`), () => `${head} The log says which.\n`];
	return largestThatFits(mostBytes, texts, (text) => text());
}
function toLostRun(before, runUrl) {
	return `${before}\n\n## ${TITLE}\n\nThe run ended without scores; ${logOf(runUrl)} says why.`;
}
function logOf(runUrl) {
	return runUrl === void 0 ? "its log" : `[its log](${runUrl})`;
}
function mistakeItems(error, most) {
	return firstFew(mistakesOf(error).map((mistake) => mistakeItem(mistake, most)), most, IN_LOG).map((item) => `- ${item}`).join("\n");
}
function mistakeItem({ subjects, problem, fix }, most) {
	const item = `${subjects.length === 1 ? markdownName(subjects[0]) : `${subjects.length} times`}: ${markdownText(problem)}<br>**Fix:** ${markdownText(fix)}`;
	if (subjects.length === 1) return item;
	return [item, ...firstFew(subjects.map(markdownName), most, IN_LOG).map((name) => `  - ${name}`)].join("\n");
}
function indented(text) {
	return text.trimEnd().replaceAll(/^/gm, "    ");
}

// src/report/markdown/summary.ts
function toSummary(scores, publication, { surroundings = {}, mostBytes = MOST_OF_SUMMARY } = {}) {
	const frame = {
		...surroundings,
		heading: "#",
		whole: "`report.md` among the result files",
		mostSubjects: 20
	};
	const results = resultLines(publication);
	const end = results.length === 0 ? "" : `\n\n## Results\n\n${results.join("\n")}`;
	return largestThatFits(mostBytes, SIZES, (size) => `${reportAt(size, scores, frame)}${end}\n`);
}
function toCommentSummary(publication) {
	return `# Style gate: comment\n\n${resultLines(publication).join("\n")}\n`;
}
function resultLines({ artifact, page, comment, unpublished }) {
	return [
		...page ? [pageLine(page)] : [],
		...artifact ? [`- The result files are in the artifact ${linked(artifact.name, artifact.url)}`] : [],
		...comment === void 0 ? [] : [`- ${comment.url === void 0 ? comment.said : `[${comment.said}](${comment.url})`}`],
		...unpublished.map((problem) => `- **Not published:** ${markdownText(unpublishedSentence(problem))}`)
	];
}
function pageLine({ name, url }) {
	return url === void 0 ? `- The page with charts and pictures is the artifact ${markdownName(name)}` : `- [The page with charts and pictures](${url}) opens in the browser`;
}
function linked(name, url) {
	return url === void 0 ? markdownName(name) : markdownLink(name, url);
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
	const known = [...Object.keys(KEYS), ...Object.keys(ACTION_KEYS)];
	const fix = `${didYouMean(name, known)}Use one of ${known.join(", ")}; or rename the variable ${variable}, if the job sets one.`;
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

// src/github/run-context.ts
function readRunContext(environment) {
	const text = (name) => environment[name] || void 0;
	const number = (name) => Number.parseInt(text(name) ?? "", 10) || void 0;
	const [server, repository, run] = [
		text("GITHUB_SERVER_URL"),
		text("GITHUB_REPOSITORY"),
		text("GITHUB_RUN_ID")
	];
	const api = text("GITHUB_API_URL") ?? "https://api.github.com";
	return {
		run: number("GITHUB_RUN_ID") ?? 0,
		attempt: number("GITHUB_RUN_ATTEMPT") ?? 1,
		workflow: text("GITHUB_WORKFLOW_REF")?.replace(/(\.ya?ml)@.*$/s, "$1") ?? text("GITHUB_WORKFLOW") ?? "",
		job: text("GITHUB_JOB") ?? "",
		step: text("GITHUB_ACTION") ?? "",
		repository: repository ?? "",
		sha: text("GITHUB_SHA"),
		actor: text("GITHUB_ACTOR"),
		server,
		api,
		graphql: text("GITHUB_GRAPHQL_URL") ?? `${api}/graphql`,
		url: server && repository && run && `${server}/${repository}/actions/runs/${run}`,
		eventName: text("GITHUB_EVENT_NAME"),
		eventFile: text("GITHUB_EVENT_PATH"),
		outputFile: text("GITHUB_OUTPUT"),
		temporaryFolder: text("RUNNER_TEMP"),
		workspace: text("GITHUB_WORKSPACE"),
		workingDirectory: readInput(environment, "working-directory"),
		artifacts: {
			service: text("ACTIONS_RESULTS_URL"),
			hasToken: text("ACTIONS_RUNTIME_TOKEN") !== void 0
		},
		hasCaches: text("ACTIONS_CACHE_SERVICE_V2") !== void 0,
		path: text("PATH")
	};
}
function artifactAddress(run, id) {
	return run === void 0 || id === void 0 ? void 0 : `${run}/artifacts/${id}`;
}

export { openAttempts as A, artifactFix as C, fixOf as D, OWN as E, artifactName as M, isMatrixLeg as N, OUTPUTS as O, pageArtifact as P, within as S, uploadArtifact as T, directoryInWorkspace as _, toCommentSummary as a, attemptComment as b, toFailureReport as c, MOST_OF_COMMENT as d, MOST_OF_SUMMARY as f, surroundingsOf as g, annotateUnpublished as h, resultLines as i, ARTIFACT_PREFIX as j, SUMMARY as k, toLostRun as l, annotateError as m, readRunContext as n, toSummary as o, annotate as p, readInputs as r, logOf as s, artifactAddress as t, toComment as u, commentsOf as v, missingService as w, refusalOf as x, ownerAndRepo as y };
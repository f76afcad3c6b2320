import { S as toCommentSummary, _ as statusOf, a as toLostRun, b as openAttempts, g as within, h as refusalOf, j as missingService, k as annotateUnpublished, m as attemptComment, n as commentsOf, o as ownerAndRepo, p as PERMISSION, r as logOf, s as ARTIFACT_PREFIX, t as surroundingsOf, u as artifactAddress, v as OUTPUTS, w as toComment, y as SUMMARY } from "./surroundings.js";
import { U as UserError, W as reasonOf, _ as int, b as object, g as boolean, h as array, w as string } from "./files.js";
import { At as markdownText, Dt as firstFew, M as PullRequest, N as isFromFork, t as Scores, xt as count } from "./schema.js";
import { createRequire } from "module";

// src/github/runs.ts
const ArtifactList = object({ artifacts: array(object({
	id: int(),
	name: string(),
	size_in_bytes: int(),
	expired: boolean()
})) });
const A_PAGE = 100;
async function artifactsOf(server, run) {
	const all = await allPages(server, {
		route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
		run_id: run
	}, (data) => ArtifactList.parse(data).artifacts);
	return [...new Map(all.toSorted((a, b) => a.id - b.id).map((artifact) => [artifact.name, artifact])).values()];
}
const JobList = object({ jobs: array(object({ conclusion: string().nullable() })) });
async function failedJobsOf(server, run, attempt) {
	return (await allPages(server, {
		route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
		run_id: run,
		attempt_number: attempt
	}, (data) => JobList.parse(data).jobs)).filter(({ conclusion }) => conclusion === "failure" || conclusion === "timed_out").length;
}
async function allPages({ github, repository }, { route, ...parameters }, itemsOf) {
	const all = [];
	for (let page = 1; all.length === (page - 1) * 100; page++) {
		const { data } = await github.rest(route, {
			...ownerAndRepo(repository),
			...parameters,
			per_page: 100,
			page
		});
		all.push(...itemsOf(data));
	}
	return all;
}
async function downloadArtifact({ github, repository }, { id }) {
	const { data } = await github.rest("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
		...ownerAndRepo(repository),
		artifact_id: id,
		archive_format: "zip"
	});
	if (!(data instanceof ArrayBuffer)) throw new Error("the server sent no file");
	return new Uint8Array(data);
}

// src/github/find-pull-request.ts
async function findPullRequest({ github, repository }, run) {
	if (!run.event.startsWith("pull_request")) return { none: `the run was set off by ${run.event}, not by a pull request` };
	if (run.head_repository === null || run.head_branch === null) return { none: "the head repository is gone" };
	const { id, full_name: name } = run.head_repository;
	const { data } = await github.rest("GET /repos/{owner}/{repo}/pulls", {
		...ownerAndRepo(repository),
		state: "open",
		head: `${name.split("/", 1)[0]}:${run.head_branch}`,
		per_page: 100
	});
	const ofBranch = array(PullRequest).parse(data).filter(({ head }) => head.repo?.id === id);
	const [pull, ...others] = ofBranch.filter(({ head }) => head.sha === run.head_sha);
	if (pull === void 0) return { none: ofBranch.length > 0 ? "its pull request has newer commits" : "it has no open pull request" };
	if (others.length > 0) return { none: "several open pull requests have its head commit, and it does not say which it was for" };
	return { pull };
}

// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var Worker;
try {
	Worker = require("worker_threads").Worker;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
var b2 = function(d, b) {
	return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
	return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
	return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
var tds = 0;
try {
	td.decode(et, { stream: true });
	tds = 1;
} catch (e) {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++];
		var eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		if (!eb) r += String.fromCharCode(c);
		else if (eb == 3) c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
		else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
		else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
	}
};
function strFromU8(dat, latin1) {
	if (latin1) {
		var r = "";
		for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	} else if (td) return td.decode(dat);
	else {
		var _a = dutf8(dat), s = _a.s, r = _a.r;
		if (r.length) err(8);
		return s;
	}
}
var slzh = function(d, b) {
	return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
	var fnl = b2(d, b + 28), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl, bs = b4(d, b + 20);
	var _a = z && bs == 4294967295 ? z64e(d, es) : [
		bs,
		b4(d, b + 24),
		b4(d, b + 42)
	], sc = _a[0], su = _a[1], off = _a[2];
	return [
		b2(d, b + 10),
		sc,
		su,
		fn,
		es + b2(d, b + 30) + b2(d, b + 32),
		off
	];
};
var z64e = function(d, b) {
	for (; b2(d, b) != 1; b += 4 + b2(d, b + 2));
	return [
		b8(d, b + 12),
		b8(d, b + 4),
		b8(d, b + 20)
	];
};
function unzipSync(data, opts) {
	var files = {};
	var e = data.length - 22;
	for (; b4(data, e) != 101010256; --e) if (!e || data.length - e > 65558) err(13);
	var c = b2(data, e + 8);
	if (!c) return {};
	var o = b4(data, e + 16);
	var z = o == 4294967295 || c == 65535;
	if (z) {
		var ze = b4(data, e - 12);
		z = b4(data, ze) == 101075792;
		if (z) {
			c = b4(data, ze + 32);
			o = b4(data, ze + 48);
		}
	}
	var fltr = opts && opts.filter;
	for (var i = 0; i < c; ++i) {
		var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
		o = no;
		if (!fltr || fltr({
			name: fn,
			size: sc,
			originalSize: su,
			compression: c_2
		})) {
			if (!c_2) files[fn] = slc(data, b, b + sc);
			else if (c_2 == 8) files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
			else err(14, "unknown compression type " + c_2);
		}
	}
	return files;
}

// src/github/scores-artifact.ts
const MOST_OF_ARCHIVE = 2e8;
const MOST_OF_SCORES = 2e7;
const FILE = "scores.json";
const FIX = "Let the same version of the action make the scores and comment on them, or give its artifact-name.";
function rejectLarge({ name, size_in_bytes: bytes }) {
	if (bytes <= MOST_OF_ARCHIVE) return;
	throw new UserError({
		subject: `artifact ${name}`,
		problem: `has ${bytes} bytes, more than ${MOST_OF_ARCHIVE}`,
		fix: "Set cross-controls: false where the scores are made, or split the run."
	});
}
function readScoresArtifact(name, archive) {
	const refuse = (problem, cause) => new UserError({
		subject: `artifact ${name}`,
		problem,
		fix: FIX
	}, { cause });
	let sizes = [];
	let bytes;
	try {
		bytes = unzipSync(archive, { filter: (entry) => {
			if (entry.name !== FILE) return false;
			sizes = [...sizes, entry.originalSize];
			return entry.originalSize <= MOST_OF_SCORES;
		} })[FILE];
	} catch (cause) {
		throw refuse("is no zip file", cause);
	}
	if (sizes.length !== 1) throw refuse(`holds ${sizes.length} files called ${FILE}, not one`);
	const size = bytes?.length ?? sizes[0];
	if (bytes === void 0 || size > MOST_OF_SCORES) throw refuse(`holds a ${FILE} of ${size} bytes, more than ${MOST_OF_SCORES}`);
	try {
		return Scores.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch (cause) {
		throw refuse(`holds a ${FILE} that this version does not know`, cause);
	}
}

// src/report/markdown/run-remarks.ts
const FORKS_OWN = "These scores were made by the pull request's own workflow run, which the pull request can change.";
const MOST_REFUSED = 5;
function remarksOn({ parts, problems, more, failedJobs }, runUrl) {
	const unexplained = failedJobs - parts.filter(({ scores }) => scores.gate.fails).length;
	const said = `⚠️ ${count(unexplained, "job")} of the run failed that no report below accounts for: scores may be missing. See ${logOf(runUrl)}.`;
	const refused = problems.map(({ subject, problem }) => `⚠️ The ${markdownText(`${subject} ${problem}`)}.`);
	return [
		...firstFew(refused, MOST_REFUSED, "of which none can be used"),
		...unexplained > 0 && parts.length > 0 ? [said] : [],
		...more > 0 ? [`And ${count(more, "artifact")} more, not shown here.`] : []
	];
}

// src/commands/comment.ts
const READ = {
	what: "The scores of the run",
	fix: "Give the job the permissions actions: read and pull-requests: write."
};
const AGAIN = "Run the job again, and the one that makes the scores where the artifact is gone.";
async function commentOnRun(task, step) {
	const { runner } = step;
	if (!task.github) throw new UserError({
		subject: "input github-token",
		problem: "there is none, and the command comment needs one",
		fix: "Leave the input out: then it is the token of the job."
	});
	const attempts = openAttempts();
	const posted = await findAndPost({
		task,
		step,
		server: {
			github: task.github,
			repository: task.context.repository
		},
		attempts
	});
	await attempts.attempt(OUTPUTS, async () => runner.setOutput("comment-url", posted?.url ?? ""));
	const publication = {
		comment: posted,
		unpublished: attempts.unpublished()
	};
	await attempts.attempt(SUMMARY, async () => runner.appendSummary(toCommentSummary(publication)));
	step.log.write(posted ? `${posted.said}\n` : "");
	for (const problem of attempts.unpublished()) runner.annotate(annotateUnpublished(problem));
	return 0;
}
async function findAndPost(work) {
	const { task, server, attempts } = work;
	const target = await attempts.attempt(READ, async () => findTarget(task.event, task.context, server));
	if (target === void 0) return void 0;
	if ("none" in target) return { said: `No comment: ${target.none}` };
	const loaded = await loadParts(target, work);
	if (loaded === void 0) return void 0;
	if (loaded.parts.length === 0 && loaded.problems.length === 0 && !target.failed) return { said: "No comment: the run left no scores" };
	for (const { subject, problem, fix } of loaded.problems) attempts.failed({
		what: `The ${subject}`,
		fix
	}, new Error(problem));
	return post(loaded, target, work);
}
async function findTarget({ workflow_run: other, pull_request: pull }, context, server) {
	if (!other) {
		if (!pull) return { none: "this run is not of a pull request" };
		const missing = missingService(context);
		if (missing !== void 0) return { none: missing };
		return {
			run: context,
			runUrl: context.url,
			failed: true,
			pull
		};
	}
	const found = await findPullRequest(server, other);
	if ("none" in found) return found;
	return {
		run: {
			workflow: other.name ?? "",
			run: other.id,
			attempt: other.run_attempt
		},
		runUrl: other.html_url,
		failed: ![
			"success",
			"skipped",
			"neutral",
			"action_required"
		].includes(other.conclusion ?? "success"),
		pull: found.pull
	};
}
async function loadParts({ run, runUrl }, work) {
	const { task, step, server, attempts } = work;
	const { "artifact-name": wanted } = task.inputs.action;
	const artifacts = (await attempts.attempt(READ, async () => artifactsOf(server, run.run)))?.filter(({ name, expired }) => !expired && (wanted === void 0 ? name.startsWith("style-gate-") : name === wanted));
	if (artifacts === void 0) return void 0;
	const parts = [];
	const problems = [];
	for (const artifact of artifacts.slice(0, 20)) {
		const { id, name } = artifact;
		try {
			rejectLarge(artifact);
			const archive = await within(3 * step.patience, downloadArtifact(server, artifact));
			parts.push({
				name,
				artifactUrl: artifactAddress(runUrl, id),
				scores: readScoresArtifact(name, archive)
			});
		} catch (error) {
			if (error instanceof UserError) problems.push(...error.problems);
			else if (isRefused(error)) {
				attempts.failed(READ, error);
				return;
			} else problems.push({
				subject: `artifact ${name}`,
				problem: `cannot be fetched (${reasonOf(error)})`,
				fix: AGAIN
			});
		}
	}
	const failedJobs = await failedJobsOf(server, run.run, run.attempt).catch(() => 0);
	return {
		parts,
		problems,
		more: Math.max(0, artifacts.length - 20),
		failedJobs
	};
}
function isRefused(error) {
	return [401, 403].some((code) => code === statusOf(error));
}
async function post(loaded, target, work) {
	const { parts } = loaded;
	const { task, step, server, attempts } = work;
	const { context } = task;
	const { patience, backOff } = step;
	const { action } = task.inputs;
	const { pull, runUrl, run } = target;
	const commenting = {
		policy: action.comment,
		comments: commentsOf(server.github, {
			repository: server.repository,
			number: pull.number
		}),
		marker: {
			workflow: run.workflow,
			run: run.run,
			attempt: run.attempt,
			job: context.job,
			name: action["artifact-name"] ?? `${"style-gate-"}*`
		},
		isLeg: false,
		refusal: task.event.workflow_run ? PERMISSION : refusalOf(pull, context),
		settling: backOff
	};
	const folder = context.workingDirectory.replace(/^\.\/|\/$/g, "");
	const surroundings = surroundingsOf({
		context,
		pull,
		folder: folder === "." ? "" : folder
	});
	const missing = remarksOn(loaded, runUrl);
	const remarks = task.event.workflow_run && isFromFork(pull) ? [...missing, FORKS_OWN] : missing;
	const text = (before) => parts.length === 0 ? [toLostRun(before, runUrl), ...remarks].join("\n\n") : toComment(parts, {
		before,
		surroundings,
		runUrl,
		remarks
	});
	const scored = parts.length > 0 && missing.length === 0 ? parts.map(({ scores }) => scores) : "without scores";
	return attemptComment(commenting, {
		text,
		run: scored,
		patience
	}, attempts);
}

export { commentOnRun };
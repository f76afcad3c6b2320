import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { A as byCodePoint, D as METRICS, E as LAYER_NAMES, M as reasonOf, O as RECIPE_NAMES, j as UserError, k as SETTING_FIELDS } from "./values.js";
import { C as nextStep, D as firstUnmet, E as verdictSentence, G as rounded, H as misfiledNotices, I as xoroshiro128plus, K as listed, L as mean, M as selfTest, N as require_lib, O as judge, R as standardDeviation, S as gateSentence, U as BUILT_IN, V as auditSettings, W as networksText, _ as toolsSentence, a as KEYS, at as terminal, b as checkLine, et as firstFew, g as settingsRows, h as settingsFixes, i as parseConfig, n as optionsOf, o as isKey$1, ot as groupBy, p as toMarkdown, q as isAlike, s as VERDICT_KEYS, tt as csvCell, u as isActionKey, v as RANKING_HEAD, w as settingsSentence, y as rankingRow, z as SETTINGS_STATUSES } from "./options.js";
import { a as hasNatives, i as sidecarOf, r as MOST_TEXT_BYTES, s as isInside, t as FORMATS } from "./find.js";
import { access, lstat, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { crc32, inflateSync } from "node:zlib";

// src/publish/files.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
async function findReportFolder(workspace, reportDir) {
	const root = await realpath(workspace);
	const folder = join(root, reportDir);
	const existing = await deepestExisting(folder);
	const place = join(existing.real, relative(existing.path, folder));
	const fix = "Give report-dir as a folder inside the working directory.";
	if (!isInside(root, place)) throw new UserError({
		subject: reportDir,
		problem: "leads out of the working directory by a link",
		fix
	});
	if (!(await stat(existing.real)).isDirectory()) throw new UserError({
		subject: reportDir,
		problem: "is no folder, or lies in what is none",
		fix
	});
	return place;
}
async function deepestExisting(path) {
	const real = await realpath(path).catch(() => void 0);
	return real === void 0 ? deepestExisting(dirname(path)) : {
		path,
		real
	};
}
async function writeFiles(folder, files) {
	const draft = (name) => join(folder, `.${name}.tmp`);
	const names = Object.keys(files);
	try {
		await mkdir(folder, { recursive: true });
		for (const name of names) {
			await rm(draft(name), { force: true });
			await writeFile(draft(name), files[name], { flag: "wx" });
		}
		for (const name of names) await rename(draft(name), join(folder, name));
	} catch (cause) {
		await Promise.all(names.map(async (name) => rm(draft(name), { force: true }).catch(() => {})));
		throw new UserError({
			subject: folder,
			problem: `cannot be written (${reasonOf(cause)})`,
			fix: "Make the folder writable, or give another one as report-dir."
		}, { cause });
	}
}

// src/exit-code.ts
function exitCodeOf({ gate }) {
	return gate.passed === false ? 1 : 0;
}
function exitCodeOfError(error) {
	return error instanceof UserError ? 2 : 3;
}

// src/config/file.ts
const CONFIG_FILE = "style-gate.yml";
const MOST_BYTES$1 = 1 << 20;
const FIX = "Write one \"key: value\" a line, and text that begins with ! { [ or * in quotes; --help lists the keys.";
async function readConfigFile(directory) {
	try {
		const path = join(directory, CONFIG_FILE);
		if (!(await lstat(path)).isFile()) throw unusable("is a link or no regular file");
		return await parseConfigFile(toText$1(await readFile(path)));
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
		if (code === "ENOENT" || code === "ENOTDIR") return withoutFile(directory);
		throw unusable(`cannot be read (${code})`, cause);
	}
}
async function withoutFile(directory) {
	const other = CONFIG_FILE.replace(/yml$/, "yaml");
	if (await lstat(join(directory, other)).then(() => true, () => false)) throw new UserError({
		subject: other,
		problem: "is not read",
		fix: `Rename it to ${CONFIG_FILE}.`
	});
	return {
		values: {},
		where: () => CONFIG_FILE
	};
}
function toText$1(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw unusable("is not UTF-8 text", cause);
	}
}
function unusable(problem, cause) {
	return new UserError({
		subject: CONFIG_FILE,
		problem,
		fix: "Make it a readable file in UTF-8, or remove it."
	}, { cause });
}
async function parseConfigFile(text) {
	if (text.length > MOST_BYTES$1) throw problemAt(void 0, "is longer than 1 MiB");
	const { isMap, isScalar, LineCounter, parseDocument } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false
	});
	const [error] = [...document.errors, ...document.warnings];
	if (error) {
		const several = error.code === "MULTIPLE_DOCS";
		throw problemAt(lines.linePos(error.pos[0]).line, several ? "a second document begins here" : error.message);
	}
	const root = document.contents;
	if (root === null) return {
		values: {},
		where: () => CONFIG_FILE
	};
	if (!isMap(root)) throw problemAt(1, "is not a list of keys and values");
	const lineOf = /* @__PURE__ */ new Map();
	for (const { key } of root.items) if (isScalar(key) && key.range) lineOf.set(String(key.value), lines.linePos(key.range[0]).line);
	const where = (key) => `${CONFIG_FILE}:${lineOf.get(key) ?? 1}`;
	const values = toValues(document);
	const misplaced = Object.keys(values).flatMap((key) => misplacedProblem(key, where(key)));
	if (misplaced.length > 0) throw new UserError(misplaced);
	return {
		values,
		where
	};
}
function toValues(document) {
	try {
		const plain = document.toJS();
		return Object.fromEntries(Object.entries(plain).filter(([key, value]) => value !== null || !isKey$1(key)));
	} catch (cause) {
		throw problemAt(void 0, reasonOf(cause));
	}
}
function misplacedProblem(key, subject) {
	if (isActionKey(key)) return [{
		subject,
		problem: `${key} is for the action alone and cannot stand in this file`,
		fix: "Give it as an input of the action."
	}];
	if (!isKey$1(key) || !("inFile" in KEYS[key])) return [];
	return [{
		subject,
		problem: `${key} says where this file is and cannot stand in it`,
		fix: `Give it as --${key} or as an input of the action.`
	}];
}
function problemAt(line, problem) {
	return new UserError({
		subject: line === void 0 ? CONFIG_FILE : `${CONFIG_FILE}:${line}`,
		problem,
		fix: FIX
	});
}

// src/report/columns.ts
function columns(rows, isText) {
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
	const cell = (text, column) => isText(column) ? text.padEnd(widths[column]) : text.padStart(widths[column]);
	return rows.map((row) => `  ${row.map(cell).join("   ")}`.trimEnd()).join("\n");
}

// src/report/text.ts
const MOST_SUBJECTS = 20;
const ESCAPE = {
	name: terminal,
	text: terminal,
	strong: (text) => text
};
function toText(scores) {
	const rankings = scores.rankings.map((ranking) => [
		`LoRA ${terminal(ranking.lora)}: ${ranking.verdict}. ${verdictSentence(ranking, ESCAPE)}`,
		...[nextStep(ranking)].filter((step) => step !== void 0).map((step) => `Next: ${terminal(step)}`),
		"",
		rankingTable(ranking),
		"",
		...ranking.checks.map((check) => `  ${checkLine(check, ESCAPE)}`),
		...settingsLines(ranking, scores),
		""
	].join("\n"));
	const notices = scores.notices.map(({ level, text, subjects }) => [`${level}: ${terminal(text)}`, ...firstFew(subjects.map(terminal), MOST_SUBJECTS, "which are in report.md").map((subject) => `  ${subject}`)].join("\n"));
	const failures = scores.gate.failures.map((failure) => `  ${terminal(failure)}`);
	return `${[
		...rankings,
		settingsSentence(scores),
		terminal(gateSentence(scores)),
		...failures,
		...notices
	].join("\n")}\n`;
}
function settingsLines(ranking, scores) {
	const rows = settingsRows(ranking, scores, ESCAPE);
	const tools = toolsSentence(ranking, ESCAPE);
	const lines = [
		...rows.map(({ fields, status, said }) => `  ${fields.join(", ")} (${status}): ${said}`),
		...settingsFixes(ranking, scores).filter((fix) => !nextStep(ranking)?.includes(fix)).map((fix) => `  fix: ${terminal(fix)}`),
		...tools === void 0 ? [] : [`  ${tools}`]
	];
	return rows.length === 0 ? [] : ["", ...lines];
}
function rankingTable({ pairs }) {
	const rows = pairs.map((pair) => rankingRow(pair, terminal));
	const head = RANKING_HEAD.map((name) => name.toLowerCase());
	return columns([head, ...rows], (column) => head[column] === "checkpoint");
}

// src/config/base.ts
const GUARDED_KEYS = Object.keys(VERDICT_KEYS);
async function guard(head, inputs, baseFile) {
	const own = pick(head, (key) => !GUARDED_KEYS.includes(key));
	const base = await readBase(baseFile, inputs);
	if ("unread" in base) return {
		file: own,
		baseConfig: {
			changes: [],
			unread: base.unread
		}
	};
	const guarded = pick(base, (key) => GUARDED_KEYS.includes(key));
	const changes = [.../* @__PURE__ */ new Set([...Object.keys(base.values), ...Object.keys(head.values)])].flatMap((key) => {
		const [before, after] = [shown(base.values[key]), shown(head.values[key])];
		if (before === after) return [];
		return [{
			key,
			base: before,
			head: after,
			counts: Object.hasOwn(inputs.values, key) ? "input" : GUARDED_KEYS.includes(key) ? "base" : "head"
		}];
	});
	return {
		file: {
			values: {
				...own.values,
				...guarded.values
			},
			where: (key) => (GUARDED_KEYS.includes(key) ? guarded : own).where(key)
		},
		baseConfig: changes.length === 0 ? null : {
			changes,
			unread: null
		}
	};
}
async function readBase(file, inputs) {
	if ("unread" in file) return file;
	try {
		const base = await parseConfigFile(file.text ?? "");
		parseConfig(pick(base, (key) => GUARDED_KEYS.includes(key)), inputs);
		return {
			values: base.values,
			where: (key) => base.where(key).replace(CONFIG_FILE, `${CONFIG_FILE} of the base commit`)
		};
	} catch (cause) {
		if (cause instanceof UserError) return { unread: cause.message.split("\n", 1)[0] ?? "" };
		throw cause;
	}
}
function pick({ values, where }, wanted) {
	return {
		values: Object.fromEntries(Object.entries(values).filter(([key]) => wanted(key))),
		where
	};
}
function shown(value) {
	return value === void 0 ? null : JSON.stringify(value);
}

// src/install-natives.ts
const SHIPPED = "linux-x64";
const COMMAND = "npm ci --ignore-scripts --omit=dev --no-audit --no-fund";
async function installNatives(log) {
	const folder = new URL(".", import.meta.url);
	const isBundle = await access(new URL("package-lock.json", folder)).then(() => true, () => false);
	const platform = `${process.platform}-${process.arch}`;
	const place = isBundle ? fileURLToPath(folder) : "the folder of package.json";
	const fix = platform === SHIPPED && isBundle ? "Copy dist/ with its folder node_modules/, and add it with git add --force." : `Run "npm ci" in ${place} with a network, or take a machine with ${SHIPPED}.`;
	const refuse = (problem) => new UserError({
		subject: `native libraries for ${platform}`,
		problem,
		fix
	});
	if (!isBundle) throw refuse("are not installed");
	const reason = platform === SHIPPED ? "dist/node_modules/ is missing here; add it to the copy with git add --force" : "they are not among the files of this tool";
	log.write(`Installing the native libraries for ${platform}, once: ${reason}.\n`);
	const code = await run(log, folder).catch((cause) => {
		throw refuse(`cannot be installed (${reasonOf(cause)})`);
	});
	if (code !== 0) throw refuse(`cannot be installed: "${COMMAND}" ended with ${code}`);
	if (!hasNatives()) throw refuse("do not exist, or the installation left them out");
}
async function run(log, folder) {
	const child = spawn(COMMAND, {
		cwd: fileURLToPath(folder),
		shell: true,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	child.stdout.pipe(log, { end: false });
	child.stderr.pipe(log, { end: false });
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", resolve);
	});
}

// src/load-world.ts
async function loadWorld(log) {
	if (!hasNatives()) await installNatives(log);
	return import("./world.js");
}

// node_modules/pure-rand/lib/esm/distribution/uniformInt.js
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}

// src/features/recipes.ts
const GATYS_LAYERS = [
	"conv1_1",
	"conv2_1",
	"conv3_1",
	"conv4_1",
	"conv5_1"
];
const perEntry = ({ channels }) => 1 / channels ** 2;
const RECIPES = {
	"pytorch-tutorial": {
		layers: [
			"conv1_1",
			"conv1_2",
			"conv2_1",
			"conv2_2",
			"conv3_1"
		],
		beforeRelu: "all",
		factor: perEntry,
		size: {
			width: 512,
			height: 512
		},
		metric: "gram-mse"
	},
	"gatys-2016": {
		layers: GATYS_LAYERS,
		beforeRelu: [],
		factor: (_, count) => 1 / (4 * count),
		size: {
			width: 512,
			height: 512
		},
		metric: "gram-mse"
	},
	lycoris: {
		layers: GATYS_LAYERS,
		beforeRelu: [],
		factor: () => 1,
		size: { shortSide: 512 },
		metric: "gram-mse"
	},
	"ghost-review": {
		layers: GATYS_LAYERS,
		beforeRelu: ["conv5_1"],
		factor: ({ positions }) => positions ** 2,
		size: {
			width: 512,
			height: 768
		},
		metric: "gram-mse"
	},
	"deep-gram": {
		layers: [
			"conv3_1",
			"conv4_1",
			"conv5_1"
		],
		beforeRelu: [],
		factor: perEntry,
		size: {
			width: 512,
			height: 512
		},
		metric: "gram-cos"
	}
};

// src/features/method.ts
function methodOf({ recipe: name, layers: chosen, metric, size, seed }) {
	const recipe = RECIPES[name];
	const wanted = chosen === void 0 ? recipe.layers : "random" in chosen ? drawLayers(chosen.random, seed) : chosen;
	const layers = LAYER_NAMES.filter((layer) => wanted.includes(layer));
	const { beforeRelu } = recipe;
	return {
		recipe: name,
		metric: metric ?? recipe.metric,
		layers,
		taps: layers.map((layer) => ({
			layer,
			beforeRelu: beforeRelu === "all" || beforeRelu.includes(layer)
		})),
		size: size ?? recipe.size,
		factor: (shape) => recipe.factor(shape, layers.length)
	};
}
function drawLayers(count, seed) {
	const random = xoroshiro128plus(seed);
	const pool = [...LAYER_NAMES];
	return Array.from({ length: count }, () => pool.splice(uniformInt(random, 0, pool.length - 1), 1)[0]);
}

// src/images/kinds.ts
const MOST_KINDS = 5;
function kindsOf(paths) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const kind = /[^/.]\.[a-z0-9]{1,8}$/i.exec(path)?.[0].slice(1).toLowerCase() ?? "other";
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	const sorted = [...counts].toSorted(([a, one], [b, two]) => two - one || byCodePoint(a, b));
	return `${sorted.slice(0, MOST_KINDS).map(([kind, count]) => `${kind} (${count})`).join(", ")}${sorted.length > MOST_KINDS ? " and more" : ""}`;
}

// src/images/collect.ts
async function collect(config, find) {
	const samples = await find(config.samples);
	const references = await find(config.references);
	const controls = await find(config.controls);
	const withoutLora = await find(config["samples-without-lora"]);
	const found = [
		samples,
		references,
		controls,
		withoutLora
	];
	const collection = {
		pairs: toPairs(samples.files),
		references: toSets(references.files, "lora"),
		controls: toSets(controls.files, "control"),
		withoutLora: toPairs(withoutLora.files)
	};
	const bad = found.flatMap((part) => part.problems);
	const problems = bad.length > 0 ? bad : [...missing(config, collection, samples.passedOver), ...clashes(collection)];
	return {
		...collection,
		notices: passedOver(found),
		problems
	};
}
async function collectTargets(config, find) {
	const references = await find(config.references);
	const controls = await find(config.controls);
	const found = [references, controls];
	const collection = {
		pairs: [],
		references: toSets(references.files, "lora"),
		controls: toSets(controls.files, "control"),
		withoutLora: []
	};
	const bad = found.flatMap((part) => part.problems);
	const none = collection.references.length === 0 ? [noReference(config)] : [];
	const problems = bad.length > 0 ? bad : [...none, ...clashes(collection)];
	return {
		...collection,
		notices: passedOver(found),
		problems
	};
}
function noReference(config) {
	return {
		subject: "references",
		problem: `no picture matches ${sourcesOf(config.references)}`,
		fix: "Commit artworks there, or set references or working-directory to where they are."
	};
}
function sourcesOf(templates) {
	return templates.map(({ source }) => source).join(", ");
}
function pictureCount({ pairs, references, controls, withoutLora }) {
	return [...[...pairs, ...withoutLora].map(({ samples }) => samples), ...[...references, ...controls].map(({ pictures }) => pictures)].reduce((sum, group) => sum + group.length, 0);
}
function toPairs(files) {
	return [...groupBy(files, ({ names }) => JSON.stringify([names.lora ?? "", names.checkpoint ?? ""])).values()].map((group) => ({
		lora: group[0].names.lora ?? "",
		checkpoint: group[0].names.checkpoint ?? "",
		samples: group.map(({ path, file, sidecar, names: { prompt = "", seed = "" } }) => ({
			path,
			file,
			sidecar,
			prompt,
			seed
		}))
	})).toSorted((a, b) => byCodePoint(a.lora, b.lora) || byCodePoint(a.checkpoint, b.checkpoint));
}
function toSets(files, placeholder) {
	return [...groupBy(files, ({ names }) => names[placeholder] ?? "")].map(([name, group]) => ({
		name,
		pictures: group.map(({ path, file }) => ({
			path,
			file
		}))
	})).toSorted((a, b) => byCodePoint(a.name, b.name));
}
function missing(config, { pairs, references }, noPictures) {
	const only = noPictures.length === 0 ? "" : `, only ${kindsOf(noPictures)}`;
	if (pairs.length === 0) return [{
		subject: "samples",
		problem: `no picture matches ${sourcesOf(config.samples)}${only}`,
		fix: `Commit sample images there (${FORMATS}), or set samples or working-directory to where they are.`
	}];
	return [...new Set(pairs.map(({ lora }) => lora))].filter((lora) => !references.some(({ name }) => name === lora)).map((lora) => ({
		subject: lora,
		problem: `the LoRA has samples, but no reference matches ${sourcesOf(config.references)}`,
		fix: "Commit artworks of its target style there, or set references to where they are."
	}));
}
function clashes({ pairs, references, controls }) {
	const loras = /* @__PURE__ */ new Set([...pairs.map(({ lora }) => lora), ...references.map(({ name }) => name)]);
	return controls.filter(({ name }) => loras.has(name)).map(({ name }) => ({
		subject: name,
		problem: "a control is named like a LoRA",
		fix: "Rename the control; the references of other LoRAs serve as controls by themselves (cross-controls)."
	}));
}
function passedOver(found) {
	const paths = found.flatMap((part) => part.passedOver);
	const what = paths.length === 1 ? "other file was" : "other files were";
	const text = `${paths.length} ${what} passed over, hidden or no pictures: ${kindsOf(paths)}.`;
	return paths.length === 0 ? [] : [{
		level: "notice",
		text,
		subjects: []
	}];
}

// src/verdict/gate.ts
function gateOf(rankings, config, unreadBase = null) {
	const asks = (what) => config["fail-on"].includes(what);
	const labelled = rankings.filter(({ label }) => (label === "contradicted" || label === "inconclusive") && asks(label)).map(({ lora, label, reason }) => `The ranking of the LoRA ${lora} is ${label}. ${reason}`);
	const positions = asks("position") ? positionFindings(rankings, config["max-position"] ?? Infinity) : NOTHING$1;
	const made = asks("settings") ? settingsFindings(rankings) : NOTHING$1;
	const failures = [
		...labelled,
		...made.failures,
		...positions.failures
	];
	const notComputed = [
		...unreadBase === null || asks("never") ? [] : [`The limits of the base commit are not known, because its style-gate.yml could not be read: ${unreadBase}.`],
		...made.notComputed,
		...positions.notComputed,
		...asks("regression") ? ["A regression needs a baseline, and there is none yet."] : []
	];
	return {
		passed: failures.length > 0 ? false : notComputed.length > 0 ? "not-computed" : true,
		failures,
		notComputed
	};
}
const NOTHING$1 = {
	failures: [],
	notComputed: []
};
function settingsFindings(rankings) {
	const those = (status) => rankings.filter(({ settings }) => settings.status === status);
	return {
		failures: those("mismatch").map(({ lora }) => `The pairs of the LoRA ${lora} were not made with the same generation settings.`),
		notComputed: those("unknown").map(({ lora }) => `Whether the pairs of the LoRA ${lora} were made with the same generation settings is unknown.`)
	};
}
function positionFindings(rankings, most) {
	const beyond = rankings.flatMap(({ lora, pairs }) => pairs.map((pair) => ({
		lora,
		...pair
	}))).filter(({ stylePosition }) => stylePosition !== null && stylePosition > most);
	const unknown = rankings.filter(({ pairs }) => pairs.some(({ stylePosition }) => stylePosition === null));
	return {
		failures: beyond.map(({ lora, checkpoint }) => `The style position of ${checkpoint} × ${lora} is above max-position (${most}).`),
		notComputed: unknown.map(({ lora }) => `The LoRA ${lora} has no style position: that needs three references, and a control that is farther from them than they are from each other.`)
	};
}

// src/report/apply-verdict.ts
function applyVerdict({ lora, reference, targetSets, pairs }, verdict) {
	return {
		lora,
		verdict: verdict.label,
		checks: verdict.checks.map((check) => ({
			...check,
			numbers: { ...check.numbers }
		})),
		metricTests: [...verdict.metricTests],
		alternatives: [...verdict.alternatives],
		specificity: verdict.specificity,
		settings: settingsData(verdict.settings),
		prompts: verdict.prompts,
		reference,
		targetSets,
		pairs: pairs.map((pair, index) => {
			const { worstMargin, ...findings } = verdict.pairs[index];
			const { checkpoint, n, rank, styleLoss, interval, ratioToBest, spread } = pair;
			const { layerShares, directionShare, examples } = pair;
			return {
				checkpoint,
				n,
				rank,
				styleLoss,
				interval,
				ratioToBest,
				spread,
				...findings,
				worstMargin: worstMargin && {
					set: worstMargin.set,
					ratio: Math.exp(worstMargin.margin)
				},
				layerShares,
				directionShare,
				examples
			};
		})
	};
}
function rulesAndGate(rankings, config, baseConfig) {
	const judged = rankings.map(({ lora, verdict, checks, pairs, settings }) => ({
		lora,
		label: verdict,
		reason: firstUnmet(checks)?.sentence ?? "",
		pairs,
		settings
	}));
	const { passed, failures, notComputed } = gateOf(judged, config, baseConfig?.unread ?? null);
	return {
		rules: {
			alpha: config.alpha,
			gamma: config.gamma,
			pMin: config["p-min"],
			rMin: config["r-min"],
			agreementShare: config["agreement-share"],
			failOn: config["fail-on"],
			maxPosition: config["max-position"] ?? null,
			allowSettings: [...config["allow-settings"]],
			settingsDeclared: config["settings-declared"]
		},
		settings: { status: worstSettings(rankings) },
		baseConfig: baseConfig && {
			changes: [...baseConfig.changes],
			unread: baseConfig.unread
		},
		gate: {
			passed,
			failures: [...failures],
			notComputed: [...notComputed]
		}
	};
}
function worstSettings(rankings) {
	return SETTINGS_STATUSES.find((status) => rankings.some(({ settings }) => settings.status === status)) ?? "unknown";
}
function settingsData({ status, fields, tools, pictures, silent }) {
	return {
		status,
		fields: fields.map(({ field, found, values, difference, fix }) => ({
			field,
			found,
			values: values.map(({ value, pairs }) => ({
				value,
				pairs: [...pairs]
			})),
			difference,
			fix
		})),
		tools: [...tools],
		pictures,
		silent
	};
}

// src/report/assemble.ts
function assemble(results) {
	const { config, options, baseConfig, method, rankings, verdicts, backbone, engine, notices, scoresCsvSha256 } = results;
	const judged = rankings.map((ranking, index) => judgedRanking(ranking, verdicts[index], method));
	return {
		schemaVersion: 1,
		recipe: method.recipe,
		metric: method.metric,
		layers: [...method.layers],
		size: sizeText(method.size),
		seed: config.seed,
		options,
		backbone,
		engine,
		rankings: judged,
		...rulesAndGate(judged, config, baseConfig),
		notices: notices.map(({ level, text, subjects }) => ({
			level,
			text,
			subjects: [...subjects]
		})),
		scoresCsvSha256
	};
}
function judgedRanking({ lora, reference, targetSets, pairs }, verdict, { layers }) {
	const measured = pairs.map(({ layerShares, ...pair }) => ({
		...pair,
		layerShares: Object.fromEntries(layers.map((layer, position) => [layer, layerShares[position]]))
	}));
	return applyVerdict({
		lora,
		reference,
		targetSets: [...targetSets],
		pairs: measured
	}, verdict);
}
function sizeText(size) {
	return "shortSide" in size ? String(size.shortSide) : `${size.width}x${size.height}`;
}

// node_modules/csv-stringify/lib/utils/get.js
const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp("[^.[\\]]+|\\[(?:([^\"'][^[]*)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))", "g");
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;
const getTag = function(value) {
	return Object.prototype.toString.call(value);
};
const isSymbol = function(value) {
	const type = typeof value;
	return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
};
const isKey = function(value, object) {
	if (Array.isArray(value)) return false;
	const type = typeof value;
	if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
const stringToPath = function(string) {
	const result = [];
	if (string.charCodeAt(0) === charCodeOfDot) result.push("");
	string.replace(rePropName, function(match, expression, quote, subString) {
		let key = match;
		if (quote) key = subString.replace(reEscapeChar, "$1");
		else if (expression) key = expression.trim();
		result.push(key);
	});
	return result;
};
const castPath = function(value, object) {
	if (Array.isArray(value)) return value;
	else return isKey(value, object) ? [value] : stringToPath(value);
};
const toKey = function(value) {
	if (typeof value === "string" || isSymbol(value)) return value;
	const result = `${value}`;
	return result == "0" && 1 / value == -Infinity ? "-0" : result;
};
const get = function(object, path) {
	path = castPath(path, object);
	let index = 0;
	const length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index === length ? object : void 0;
};

// node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function(columns) {
	if (columns === void 0 || columns === null) return [void 0, void 0];
	if (typeof columns !== "object") return [Error("Invalid option \"columns\": expect an array or an object")];
	if (!Array.isArray(columns)) {
		const newcolumns = [];
		for (const k in columns) newcolumns.push({
			key: k,
			header: columns[k]
		});
		columns = newcolumns;
	} else {
		const newcolumns = [];
		for (const column of columns) if (typeof column === "string") newcolumns.push({
			key: column,
			header: column
		});
		else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
			if (!column.key) return [Error("Invalid column definition: property \"key\" is required")];
			if (column.header === void 0) column.header = column.key;
			newcolumns.push(column);
		} else return [Error("Invalid column definition: expect a string or an object")];
		columns = newcolumns;
	}
	return [void 0, columns];
};

// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ");
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-stringify/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
	if (options.delimiter === void 0 || options.delimiter === null) options.delimiter = ",";
	else if (Buffer.isBuffer(options.delimiter)) options.delimiter = options.delimiter.toString();
	else if (typeof options.delimiter !== "string") return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
	if (options.quote === void 0 || options.quote === null) options.quote = "\"";
	else if (options.quote === true) options.quote = "\"";
	else if (options.quote === false) options.quote = "";
	else if (Buffer.isBuffer(options.quote)) options.quote = options.quote.toString();
	else if (typeof options.quote !== "string") return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.escape_formulas === void 0 || options.escape_formulas === null) options.escape_formulas = false;
	else if (typeof options.escape_formulas !== "boolean") return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
	if (options.quoted_empty === void 0 || options.quoted_empty === null) options.quoted_empty = void 0;
	if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) options.quoted_match = null;
	else if (!Array.isArray(options.quoted_match)) options.quoted_match = [options.quoted_match];
	if (options.quoted_match) for (const quoted_match of options.quoted_match) {
		const isString = typeof quoted_match === "string";
		const isRegExp = quoted_match instanceof RegExp;
		if (!isString && !isRegExp) return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
	}
	if (options.quoted_string === void 0 || options.quoted_string === null) options.quoted_string = false;
	if (options.eof === void 0 || options.eof === null) options.eof = true;
	if (options.escape === void 0 || options.escape === null) options.escape = "\"";
	else if (Buffer.isBuffer(options.escape)) options.escape = options.escape.toString();
	else if (typeof options.escape !== "string") return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
	if (options.escape.length > 1) return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
	if (options.header === void 0 || options.header === null || options.header === false) options.header = false;
	else if (options.header !== true) throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
	if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) options.header_as_comment = false;
	else if (options.header_as_comment === true) options.header_as_comment = "#";
	else if (Buffer.isBuffer(options.header_as_comment)) options.header_as_comment = options.header_as_comment.toString();
	else if (typeof options.header_as_comment !== "string") throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
	const [errColumns, columns] = normalize_columns(options.columns);
	if (errColumns !== void 0) return [errColumns];
	options.columns = columns;
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.cast === void 0 || options.cast === null) options.cast = {};
	if (options.cast.bigint === void 0 || options.cast.bigint === null) options.cast.bigint = (value) => "" + value;
	if (options.cast.boolean === void 0 || options.cast.boolean === null) options.cast.boolean = (value) => value ? "1" : "";
	if (options.cast.date === void 0 || options.cast.date === null) options.cast.date = (value) => "" + value.getTime();
	if (options.cast.number === void 0 || options.cast.number === null) options.cast.number = (value) => "" + value;
	if (options.cast.object === void 0 || options.cast.object === null) options.cast.object = (value) => JSON.stringify(value);
	if (options.cast.string === void 0 || options.cast.string === null) options.cast.string = function(value) {
		return value;
	};
	if (options.on_record !== void 0 && typeof options.on_record !== "function") return [Error(`Invalid Option: "on_record" must be a function.`)];
	if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) options.quote_record_delimiter = !options.record_delimiter;
	else if (typeof options.quote_record_delimiter !== "boolean") return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
	if (options.record_delimiter === void 0 || options.record_delimiter === null) options.record_delimiter = "\n";
	else if (Buffer.isBuffer(options.record_delimiter)) options.record_delimiter = options.record_delimiter.toString();
	else if (typeof options.record_delimiter !== "string") return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
	switch (options.record_delimiter) {
		case "unix":
			options.record_delimiter = "\n";
			break;
		case "mac":
			options.record_delimiter = "\r";
			break;
		case "windows":
			options.record_delimiter = "\r\n";
			break;
		case "ascii":
			options.record_delimiter = "";
			break;
		case "unicode": options.record_delimiter = "\u2028";
	}
	return [void 0, options];
};

// node_modules/csv-stringify/lib/api/index.js
const bom_utf8 = Buffer.from([
	239,
	187,
	191
]);
const emits_separator = function(value, separators) {
	return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
};
const matches_quoted_match = function(value, quoted_match) {
	if (!quoted_match) return false;
	return quoted_match.some((pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1);
};
const stringifier = function(options, state, info) {
	return {
		options,
		state,
		info,
		__transform: function(chunk, push) {
			if (!Array.isArray(chunk) && typeof chunk !== "object") return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
			if (this.info.records === 0) {
				if (Array.isArray(chunk)) {
					if (this.options.header === true && this.options.columns === void 0) return Error("Undiscoverable Columns: header option requires column option or object records");
				} else if (this.options.columns === void 0) {
					const [err, columns] = normalize_columns(Object.keys(chunk));
					if (err) return;
					this.options.columns = columns;
				}
			}
			if (this.info.records === 0) {
				this.bom(push);
				const err = this.headers(push);
				if (err) return err;
			}
			try {
				if (this.options.on_record) this.options.on_record(chunk, this.info.records);
			} catch (err) {
				return err;
			}
			let err, chunk_string;
			if (this.options.eof) {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else chunk_string = chunk_string + this.options.record_delimiter;
			} else {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else if (this.options.header || this.info.records) chunk_string = this.options.record_delimiter + chunk_string;
			}
			this.info.records++;
			push(chunk_string);
		},
		stringify: function(chunk, chunkIsHeader = false) {
			if (typeof chunk !== "object") return [void 0, chunk];
			const { columns } = this.options;
			const record = [];
			if (Array.isArray(chunk)) {
				const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
				for (let i = 0; i < length; i++) {
					const field = chunk[i];
					const [err, value] = this.__cast(field, {
						index: i,
						column: i,
						records: this.info.records,
						header: chunkIsHeader
					});
					if (err) return [err];
					record[i] = [value, field];
				}
			} else for (let i = 0; i < columns.length; i++) {
				const field = get(chunk, columns[i].key);
				const [err, value] = this.__cast(field, {
					index: i,
					column: columns[i].key,
					records: this.info.records,
					header: chunkIsHeader
				});
				if (err) return [err];
				record[i] = [value, field];
			}
			let csvrecord = "";
			for (let i = 0; i < record.length; i++) {
				let options, err;
				let [value, field] = record[i];
				if (typeof value === "string") options = this.options;
				else if (is_object(value)) {
					options = { ...value };
					value = options.value;
					delete options.value;
					if (typeof value !== "string" && value !== void 0 && value !== null) {
						if (err) return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					}
					options = {
						...this.options,
						...options
					};
					[err, options] = normalize_options(options);
					if (err !== void 0) return [err];
				} else if (value === void 0 || value === null) options = this.options;
				else return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
				const { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options;
				if ("" === value && "" === field) {
					if ((matches_quoted_match(value, quoted_match) || true === quoted_empty || true === quoted_string && false !== quoted_empty) === true) value = quote + value + quote;
					csvrecord += value;
				} else if (value) {
					if (typeof value !== "string") return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					const containsdelimiter = emits_separator(value, [delimiter]);
					const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
					const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
					const containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === false ? [] : ["\n", "\r"]]);
					const quotedString = quoted_string && typeof field === "string";
					const quotedMatch = matches_quoted_match(value, quoted_match);
					if (escape_formulas) switch (value[0]) {
						case "-":
							if (typeof field === "number" || typeof field === "bigint") break;
							value = `'${value}`;
							break;
						case "=":
						case "+":
						case "@":
						case "	":
						case "\r":
						case "＝":
						case "＋":
						case "－":
						case "＠": value = `'${value}`;
					}
					const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
					if (shouldQuote === true && containsEscape === true) value = value.replaceAll(escape, () => escape + escape);
					if (containsQuote === true) value = value.replaceAll(quote, () => escape + quote);
					if (shouldQuote === true) value = quote + value + quote;
					csvrecord += value;
				} else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) csvrecord += quote + quote;
				if (i !== record.length - 1) csvrecord += delimiter;
			}
			return [void 0, csvrecord];
		},
		bom: function(push) {
			if (this.options.bom !== true) return;
			push(bom_utf8);
		},
		headers: function(push) {
			if (this.options.header === false) return;
			if (this.options.columns === void 0) return;
			let err;
			let headers = this.options.columns.map((column) => column.header);
			if (this.options.eof) {
				[err, headers] = this.stringify(headers, true);
				headers += this.options.record_delimiter;
			} else [err, headers] = this.stringify(headers, true);
			if (err) return err;
			if (this.options.header_as_comment) headers = this.options.header_as_comment + " " + headers;
			push(headers);
		},
		__cast: function(value, context) {
			const type = typeof value;
			try {
				if (type === "string") return [void 0, this.options.cast.string(value, context)];
				else if (type === "bigint") return [void 0, this.options.cast.bigint(value, context)];
				else if (type === "number") return [void 0, this.options.cast.number(value, context)];
				else if (type === "boolean") return [void 0, this.options.cast.boolean(value, context)];
				else if (value instanceof Date) return [void 0, this.options.cast.date(value, context)];
				else if (type === "object" && value !== null) return [void 0, this.options.cast.object(value, context)];
				else if (value === null && this.options.cast.null !== void 0) return [void 0, this.options.cast.null(value, context)];
				else if (value === void 0 && this.options.cast.undefined !== void 0) return [void 0, this.options.cast.undefined(value, context)];
				else return [void 0, value];
			} catch (err) {
				return [err];
			}
		}
	};
};

// node_modules/csv-stringify/lib/sync.js
const stringify = function(records, opts = {}) {
	const data = [];
	const [err, options] = normalize_options(opts);
	if (err !== void 0) throw err;
	const api = stringifier(options, { stop: false }, { records: 0 });
	for (const record of records) {
		const err = api.__transform(record, function(record) {
			data.push(record);
		});
		if (err !== void 0) throw err;
	}
	if (data.length === 0) {
		api.bom((d) => {
			data.push(d);
		});
		const err = api.headers((headers) => {
			data.push(headers);
		});
		if (err !== void 0) throw err;
	}
	return data.join("");
};

// src/report/csv.ts
const HEADER = "lora,checkpoint,picture,picture_role,prompt,seed,target,target_role,target_set,metric,layer,value";
function* csvParts(loras, method) {
	yield `${HEADER}\n`;
	for (const { lora, pairs, withoutLora, references } of loras) {
		for (const { checkpoint, samples } of pairs) yield* partsOf(samples, {
			lora,
			checkpoint,
			role: "sample",
			method
		});
		for (const { checkpoint, samples } of withoutLora) yield* partsOf(samples, {
			lora,
			checkpoint,
			role: "without-lora",
			method
		});
		yield* partsOf(references, {
			lora,
			checkpoint: "",
			role: "reference",
			method
		});
	}
}
function* partsOf(pictures, { lora, checkpoint, role, method }) {
	for (const { path, prompt, seed, comparisons } of pictures) {
		const picture = cells(lora, checkpoint, path, role, promptHash(prompt), seed);
		yield comparisons.flatMap((comparison) => linesOfTarget(comparison, method)).map((line) => `${picture},${line}\n`).join("");
	}
}
function linesOfTarget({ target, totals, layers = [] }, method) {
	const head = cells(target.path, target.role, target.set);
	return [...METRICS.map((metric) => `${head},${metric},total,${totals[metric]}`), ...layers.map((value, index) => `${head},${method.metric},${method.layers[index]},${value}`)];
}
function cells(...texts) {
	return stringify([texts.map(csvCell)], { eof: false });
}
function promptHash(prompt) {
	return prompt === "" ? "" : createHash("sha256").update(prompt).digest("hex").slice(0, 12);
}

// node_modules/p-map/index.js
function pMapIterable(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, backpressure = concurrency, preserveOrder = true } = {}) {
	validateOptions(iterable, mapper, concurrency);
	if (!isLimit(backpressure, concurrency)) throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
	return { [Symbol.asyncIterator]() {
		let isDone = false;
		const generator = (async function* () {
			const iterator = getIterator(iterable);
			let promises = [];
			let headIndex = 0;
			let isIterableDone = false;
			let doneIndex = Number.POSITIVE_INFINITY;
			let readingCount = 0;
			let runningMappersCount = 0;
			const mapperWaiters = /* @__PURE__ */ new Map();
			let mapperWaiterCount = 0;
			let wokenMapperWaiterCount = 0;
			const releaseMapperSlot = () => {
				if (wokenMapperWaiterCount === mapperWaiterCount) {
					runningMappersCount--;
					return;
				}
				mapperWaiters.get(wokenMapperWaiterCount)();
				mapperWaiters.delete(wokenMapperWaiterCount++);
			};
			let index = 0;
			let stopIndex = Number.POSITIVE_INFINITY;
			let fillIndex = 0;
			let wake;
			const unfilledIndexes = /* @__PURE__ */ new Set();
			const fillSlot = (result) => {
				promises[fillIndex++] = result;
				wake?.(result);
				wake = void 0;
			};
			const pull = createPuller(iterator);
			function trySpawn() {
				if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) return;
				readingCount++;
				const currentIndex = index++;
				const promise = (async () => {
					try {
						let element;
						try {
							const { done, value } = await pull();
							if (done) {
								isIterableDone = true;
								doneIndex = Math.min(doneIndex, currentIndex);
								return { done: true };
							}
							trySpawn();
							element = await value;
							if (runningMappersCount < concurrency) runningMappersCount++;
							else await new Promise((resolve) => {
								mapperWaiters.set(mapperWaiterCount++, resolve);
							});
						} finally {
							readingCount--;
						}
						trySpawn();
						let returnValue;
						try {
							if (isDone || currentIndex > stopIndex) return {
								done: false,
								value: pMapSkip
							};
							returnValue = await mapper(element, currentIndex);
						} finally {
							releaseMapperSlot();
						}
						if (returnValue === pMapStop) stopIndex = Math.min(stopIndex, currentIndex);
						return {
							done: false,
							value: returnValue
						};
					} catch (error) {
						if (preserveOrder) stopIndex = Math.min(stopIndex, currentIndex);
						else if (currentIndex < doneIndex) isDone = true;
						return { error };
					}
				})();
				if (preserveOrder) {
					promises.push(promise);
					return;
				}
				promises.push(void 0);
				unfilledIndexes.add(currentIndex);
				promise.then((result) => {
					if (!unfilledIndexes.delete(currentIndex)) return;
					if (result.done) {
						for (const unfilledIndex of unfilledIndexes) if (unfilledIndex > currentIndex) {
							unfilledIndexes.delete(unfilledIndex);
							fillSlot({ done: true });
						}
					}
					fillSlot(result);
				});
			}
			trySpawn();
			try {
				while (headIndex < promises.length) {
					const result = await (promises[headIndex] ?? new Promise((resolve) => {
						wake = resolve;
					}));
					const { done, value } = result;
					promises[headIndex] = void 0;
					headIndex++;
					if (headIndex * 2 >= promises.length) {
						promises = promises.slice(headIndex);
						fillIndex -= headIndex;
						headIndex = 0;
					}
					if (Object.hasOwn(result, "error")) throw result.error;
					if (done) {
						if (preserveOrder) return;
						continue;
					}
					if (value === pMapStop) return;
					trySpawn();
					if (value === pMapSkip) continue;
					yield value;
				}
			} finally {
				isDone = true;
				if (!isIterableDone) closeIterator(iterator);
			}
		})();
		const { return: generatorReturn, throw: generatorThrow } = generator;
		generator.return = (value) => {
			isDone = true;
			return generatorReturn.call(generator, value);
		};
		generator.throw = (error) => {
			isDone = true;
			return generatorThrow.call(generator, error);
		};
		return generator;
	} };
}
const pMapSkip = Symbol("skip");
const pMapStop = Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
	if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
	if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
	return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}
function createPuller(iterator) {
	let isSourceDone = false;
	const markDone = (item) => {
		if (item?.done) isSourceDone = true;
	};
	return () => {
		if (isSourceDone) return { done: true };
		const result = iterator.next();
		markDone(result);
		if (typeof result?.then !== "function") return result;
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});
		return promise;
	};
}

// src/images/ledger.ts
function openLedger() {
	const seen = /* @__PURE__ */ new Map();
	return (part, identity) => {
		const twins = seen.get(identity) ?? [];
		seen.set(identity, [...twins, part]);
		const double = twins.find((twin) => sameSet(twin, part));
		if (double) return {
			admitted: false,
			notices: [notice$3("These pictures have the same pixels and count once.", double, part)],
			problems: []
		};
		const clash = twins.find((twin) => excludes(twin, part));
		if (clash) return {
			admitted: false,
			notices: [],
			problems: [clashProblem(clash, part)]
		};
		const twin = twins.find(({ role }) => role === "sample" || role === "without-lora");
		return {
			admitted: true,
			notices: twin ? [notice$3("These pictures have the same pixels, though one should differ from the other by its LoRA.", twin, part)] : [],
			problems: []
		};
	};
}
function sameSet(a, b) {
	return a.role === b.role && a.owner === b.owner && a.checkpoint === b.checkpoint;
}
function excludes(earlier, later) {
	const targets = ["reference", "control"];
	if (later.role === "reference") return false;
	if (targets.includes(earlier.role)) return later.role !== earlier.role;
	return later.role === earlier.role && later.owner === earlier.owner;
}
function clashProblem(earlier, later) {
	if (earlier.path === later.path) {
		const problem = `is matched twice: it is ${describe(earlier)} and ${describe(later)}`;
		return {
			subject: later.path,
			problem,
			fix: "Narrow the templates, or exclude it from one of them with a ! line."
		};
	}
	const problem = `has the same pixels as ${earlier.path}, ${describe(earlier)}`;
	return {
		subject: later.path,
		problem,
		fix: "Keep the picture in one of the two places."
	};
}
function describe({ role, owner, checkpoint }) {
	if (role === "reference") return `a reference of the LoRA ${owner}`;
	if (role === "control") return `a picture of the control ${owner}`;
	return `a picture of the checkpoint ${checkpoint}`;
}
function notice$3(text, earlier, later) {
	return {
		level: "notice",
		text,
		subjects: [`${later.path} = ${earlier.path}`]
	};
}

// src/features/intake.ts
const AHEAD = 3;
function openIntake(ports, earlier, allowUnreadable) {
	const problems = [...earlier];
	const lost = [];
	const notices = [];
	const enter = openLedger();
	function admits(picture, opened) {
		if (!("pixels" in opened)) {
			const { unreadable, ...problem } = opened;
			if (unreadable && allowUnreadable) {
				notices.push(leftOut(problem));
				lost.push(problem);
			} else problems.push(problem);
			return false;
		}
		const entry = enter(picture, opened.identity);
		problems.push(...entry.problems);
		notices.push(...opened.notices, ...entry.notices);
		return entry.admitted;
	}
	return {
		async *take(pictures) {
			const ahead = pMapIterable(pictures, async (picture) => ({
				picture,
				opened: await ports.open(picture)
			}), {
				concurrency: 2,
				backpressure: AHEAD
			});
			for await (const { picture, opened } of ahead) {
				if (admits(picture, opened) && problems.length === 0) {
					const { identity, size, attached } = opened;
					yield {
						picture,
						identity,
						size,
						attached,
						features: await ports.extract(opened.pixels)
					};
				}
				ports.onPicture();
			}
		},
		sound: () => problems.length === 0,
		reject: (problem) => problems.push(problem, ...lost.splice(0)),
		notices: () => notices,
		stopOnProblems: () => {
			if (problems.length > 0) throw new UserError(problems);
		}
	};
}
function leftOut({ subject, problem }) {
	return {
		level: "warning",
		text: `Left out, because the picture ${problem}.`,
		subjects: [subject]
	};
}

// src/images/notice.ts
function mergeNotices(notices) {
	return [...groupBy(notices, ({ level, text }) => `${level} ${text}`).values()].map((same) => ({
		...same[0],
		subjects: [...new Set(same.flatMap(({ subjects }) => subjects))]
	}));
}

// src/settings/notices.ts
const FAULT = {
	picture: "Generation settings of a picture that were not understood:",
	sidecar: "Generation settings in a file NAME.json beside a picture that were not understood:"
};
function faultNotices(path, { faults }) {
	return faults.map(({ about, text, detail }) => {
		const file = about === "picture" ? path : sidecarOf(path);
		return {
			level: "notice",
			text: `${FAULT[about]} ${text}.`,
			subjects: [detail === void 0 ? file : `${file} (${detail})`]
		};
	});
}
function settingsNotices(loras, { "allow-settings": allowed }) {
	return loras.flatMap(({ lora, made, withoutLora }) => [
		...misfiledNotices(lora, made, allowed),
		...allowed.includes("checkpoint") ? mixed(lora, made) : [],
		...silent(made),
		...allowed.includes("lora") ? [] : withLora(lora, withoutLora),
		...unlikeWithout(lora, {
			made,
			withoutLora,
			allowed
		})
	]);
}
function notice$2(level, text, subjects) {
	return subjects.length === 0 ? [] : [{
		level,
		text,
		subjects
	}];
}
function mixed(lora, made) {
	return notice$2("warning", "Pairs whose pictures several checkpoints made, by their metadata.", made.map(({ checkpoint, pictures }) => ({
		checkpoint,
		names: [...new Set(pictures.flatMap(({ settings }) => settings?.checkpoint?.name ?? []))]
	})).filter(({ names }) => names.length > 1).map(({ checkpoint, names }) => `${checkpoint} × ${lora} (${listed(names)})`));
}
function silent(made) {
	const pictures = made.flatMap((pair) => pair.pictures);
	const without = pictures.filter(({ settings }) => settings === void 0);
	if (without.length === pictures.length) return [];
	return notice$2("notice", "These samples do not say with which generation settings they were made, and others of their ranking do.", without.map(({ path }) => path));
}
function withLora(lora, without) {
	return notice$2("warning", "Taken as made without the LoRA, but their metadata name it.", without.flatMap(({ pictures }) => pictures).filter(({ settings }) => settings?.networks?.some(({ kind, name, weight }) => kind === "lora" && weight !== 0 && isAlike(lora, name))).map(({ path }) => path));
}
const OF_THE_LORA = /* @__PURE__ */ new Set([
	"prompt",
	"lora",
	"lora-weight",
	"checkpoint"
]);
function unlikeWithout(lora, { made, withoutLora, allowed }) {
	return notice$2("warning", "Pictures with and without the LoRA that were not made with the same generation settings, by their metadata.", withoutLora.flatMap(({ checkpoint, pictures }) => {
		const own = made.find((pair) => pair.checkpoint === checkpoint);
		if (own === void 0) return [];
		const { fields } = auditSettings(lora, [{
			checkpoint: "with",
			pictures: own.pictures
		}, {
			checkpoint: "without",
			pictures
		}]);
		const unlike = fields.filter(({ field, found }) => found === "mismatch" && !OF_THE_LORA.has(field) && !allowed.includes(field));
		return unlike.length === 0 ? [] : [`${checkpoint} × ${lora} (${listed(unlike.map(({ field }) => field))})`];
	}));
}

// src/settings/bounded.ts
const MOST = {
	prompt: 8192,
	name: 300,
	tool: 60
};
const MOST_NETWORKS$2 = 256;
function bounded(settings) {
	const { tool, version, prompt, negativePrompt, hires, sampler, schedule, rng, seed, checkpoint, vae, networks, beside } = settings;
	return {
		...settings,
		tool: cut(tool, MOST.tool),
		version: version && cut(version, MOST.tool),
		prompt: prompt && cut(prompt, MOST.prompt),
		negativePrompt: negativePrompt && cut(negativePrompt, MOST.prompt),
		hires: hires && cut(hires, MOST.prompt),
		sampler: sampler && cut(sampler, MOST.name),
		schedule: schedule && cut(schedule, MOST.name),
		rng: rng && cut(rng, MOST.tool),
		seed: seed && cut(seed, MOST.tool),
		checkpoint: checkpoint && boundedFile(checkpoint),
		vae: vae && boundedFile(vae),
		networks: networks?.slice(0, MOST_NETWORKS$2).map(boundedNetwork),
		beside: beside && {
			...beside,
			lora: beside.lora && boundedFile(beside.lora),
			networks: beside.networks && cut(beside.networks, MOST.prompt)
		}
	};
}
function boundedFile(file) {
	return {
		...file,
		name: cut(file.name, MOST.name),
		hash: file.hash && cut(file.hash, MOST.name)
	};
}
function boundedNetwork(network) {
	return {
		...network,
		...boundedFile(network),
		detail: network.detail && cut(network.detail, MOST.name)
	};
}
function cut(text, most) {
	if (text.length <= most) return text;
	const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
	return `${text.slice(0, most - 20).replace(/[\ud800-\udbff]$/, "")}… ${hash}`;
}

// node_modules/exif-reader/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.Image = {
		11: "ProcessingSoftware",
		254: "NewSubfileType",
		255: "SubfileType",
		256: "ImageWidth",
		257: "ImageLength",
		258: "BitsPerSample",
		259: "Compression",
		262: "PhotometricInterpretation",
		263: "Thresholding",
		264: "CellWidth",
		265: "CellLength",
		266: "FillOrder",
		269: "DocumentName",
		270: "ImageDescription",
		271: "Make",
		272: "Model",
		273: "StripOffsets",
		274: "Orientation",
		277: "SamplesPerPixel",
		278: "RowsPerStrip",
		279: "StripByteCounts",
		282: "XResolution",
		283: "YResolution",
		284: "PlanarConfiguration",
		285: "PageName",
		286: "XPosition",
		287: "YPosition",
		290: "GrayResponseUnit",
		291: "GrayResponseCurve",
		292: "T4Options",
		293: "T6Options",
		296: "ResolutionUnit",
		297: "PageNumber",
		301: "TransferFunction",
		305: "Software",
		306: "DateTime",
		315: "Artist",
		316: "HostComputer",
		317: "Predictor",
		318: "WhitePoint",
		319: "PrimaryChromaticities",
		320: "ColorMap",
		321: "HalftoneHints",
		322: "TileWidth",
		323: "TileLength",
		324: "TileOffsets",
		325: "TileByteCounts",
		330: "SubIFDs",
		332: "InkSet",
		333: "InkNames",
		334: "NumberOfInks",
		336: "DotRange",
		337: "TargetPrinter",
		338: "ExtraSamples",
		339: "SampleFormat",
		340: "SMinSampleValue",
		341: "SMaxSampleValue",
		342: "TransferRange",
		343: "ClipPath",
		344: "XClipPathUnits",
		345: "YClipPathUnits",
		346: "Indexed",
		347: "JPEGTables",
		351: "OPIProxy",
		512: "JPEGProc",
		513: "JPEGInterchangeFormat",
		514: "JPEGInterchangeFormatLength",
		515: "JPEGRestartInterval",
		517: "JPEGLosslessPredictors",
		518: "JPEGPointTransforms",
		519: "JPEGQTables",
		520: "JPEGDCTables",
		521: "JPEGACTables",
		529: "YCbCrCoefficients",
		530: "YCbCrSubSampling",
		531: "YCbCrPositioning",
		532: "ReferenceBlackWhite",
		700: "XMLPacket",
		18246: "Rating",
		18249: "RatingPercent",
		28722: "VignettingCorrParams",
		28725: "ChromaticAberrationCorrParams",
		28727: "DistortionCorrParams",
		32781: "ImageID",
		33421: "CFARepeatPatternDim",
		33422: "CFAPattern",
		33423: "BatteryLevel",
		33432: "Copyright",
		33434: "ExposureTime",
		33437: "FNumber",
		33723: "IPTCNAA",
		34377: "ImageResources",
		34665: "ExifTag",
		34675: "InterColorProfile",
		34850: "ExposureProgram",
		34852: "SpectralSensitivity",
		34853: "GPSTag",
		34855: "ISOSpeedRatings",
		34856: "OECF",
		34857: "Interlace",
		34858: "TimeZoneOffset",
		34859: "SelfTimerMode",
		36867: "DateTimeOriginal",
		37122: "CompressedBitsPerPixel",
		37377: "ShutterSpeedValue",
		37378: "ApertureValue",
		37379: "BrightnessValue",
		37380: "ExposureBiasValue",
		37381: "MaxApertureValue",
		37382: "SubjectDistance",
		37383: "MeteringMode",
		37384: "LightSource",
		37385: "Flash",
		37386: "FocalLength",
		37387: "FlashEnergy",
		37388: "SpatialFrequencyResponse",
		37389: "Noise",
		37390: "FocalPlaneXResolution",
		37391: "FocalPlaneYResolution",
		37392: "FocalPlaneResolutionUnit",
		37393: "ImageNumber",
		37394: "SecurityClassification",
		37395: "ImageHistory",
		37396: "SubjectLocation",
		37397: "ExposureIndex",
		37398: "TIFFEPStandardID",
		37399: "SensingMethod",
		40091: "XPTitle",
		40092: "XPComment",
		40093: "XPAuthor",
		40094: "XPKeywords",
		40095: "XPSubject",
		50341: "PrintImageMatching",
		50706: "DNGVersion",
		50707: "DNGBackwardVersion",
		50708: "UniqueCameraModel",
		50709: "LocalizedCameraModel",
		50710: "CFAPlaneColor",
		50711: "CFALayout",
		50712: "LinearizationTable",
		50713: "BlackLevelRepeatDim",
		50714: "BlackLevel",
		50715: "BlackLevelDeltaH",
		50716: "BlackLevelDeltaV",
		50717: "WhiteLevel",
		50718: "DefaultScale",
		50719: "DefaultCropOrigin",
		50720: "DefaultCropSize",
		50721: "ColorMatrix1",
		50722: "ColorMatrix2",
		50723: "CameraCalibration1",
		50724: "CameraCalibration2",
		50725: "ReductionMatrix1",
		50726: "ReductionMatrix2",
		50727: "AnalogBalance",
		50728: "AsShotNeutral",
		50729: "AsShotWhiteXY",
		50730: "BaselineExposure",
		50731: "BaselineNoise",
		50732: "BaselineSharpness",
		50733: "BayerGreenSplit",
		50734: "LinearResponseLimit",
		50735: "CameraSerialNumber",
		50736: "LensInfo",
		50737: "ChromaBlurRadius",
		50738: "AntiAliasStrength",
		50739: "ShadowScale",
		50740: "DNGPrivateData",
		50741: "MakerNoteSafety",
		50778: "CalibrationIlluminant1",
		50779: "CalibrationIlluminant2",
		50780: "BestQualityScale",
		50781: "RawDataUniqueID",
		50827: "OriginalRawFileName",
		50828: "OriginalRawFileData",
		50829: "ActiveArea",
		50830: "MaskedAreas",
		50831: "AsShotICCProfile",
		50832: "AsShotPreProfileMatrix",
		50833: "CurrentICCProfile",
		50834: "CurrentPreProfileMatrix",
		50879: "ColorimetricReference",
		50931: "CameraCalibrationSignature",
		50932: "ProfileCalibrationSignature",
		50933: "ExtraCameraProfiles",
		50934: "AsShotProfileName",
		50935: "NoiseReductionApplied",
		50936: "ProfileName",
		50937: "ProfileHueSatMapDims",
		50938: "ProfileHueSatMapData1",
		50939: "ProfileHueSatMapData2",
		50940: "ProfileToneCurve",
		50941: "ProfileEmbedPolicy",
		50942: "ProfileCopyright",
		50964: "ForwardMatrix1",
		50965: "ForwardMatrix2",
		50966: "PreviewApplicationName",
		50967: "PreviewApplicationVersion",
		50968: "PreviewSettingsName",
		50969: "PreviewSettingsDigest",
		50970: "PreviewColorSpace",
		50971: "PreviewDateTime",
		50972: "RawImageDigest",
		50973: "OriginalRawFileDigest",
		50974: "SubTileBlockSize",
		50975: "RowInterleaveFactor",
		50981: "ProfileLookTableDims",
		50982: "ProfileLookTableData",
		51008: "OpcodeList1",
		51009: "OpcodeList2",
		51022: "OpcodeList3",
		51041: "NoiseProfile",
		51043: "TimeCodes",
		51044: "FrameRate",
		51058: "TStop",
		51081: "ReelName",
		51105: "CameraLabel",
		51089: "OriginalDefaultFinalSize",
		51090: "OriginalBestQualityFinalSize",
		51091: "OriginalDefaultCropSize",
		51107: "ProfileHueSatMapEncoding",
		51108: "ProfileLookTableEncoding",
		51109: "BaselineExposureOffset",
		51110: "DefaultBlackRender",
		51111: "NewRawImageDigest",
		51112: "RawToPreviewGain",
		51125: "DefaultUserCrop",
		51177: "DepthFormat",
		51178: "DepthNear",
		51179: "DepthFar",
		51180: "DepthUnits",
		51181: "DepthMeasureType",
		51182: "EnhanceParams",
		52525: "ProfileGainTableMap",
		52526: "SemanticName",
		52528: "SemanticInstanceID",
		52529: "CalibrationIlluminant3",
		52530: "CameraCalibration3",
		52531: "ColorMatrix3",
		52532: "ForwardMatrix3",
		52533: "IlluminantData1",
		52534: "IlluminantData2",
		52535: "IlluminantData3",
		52536: "MaskSubArea",
		52537: "ProfileHueSatMapData3",
		52538: "ReductionMatrix3",
		52539: "RGBTables"
	};
	exports.Photo = {
		33434: "ExposureTime",
		33437: "FNumber",
		34850: "ExposureProgram",
		34852: "SpectralSensitivity",
		34855: "ISOSpeedRatings",
		34856: "OECF",
		34864: "SensitivityType",
		34865: "StandardOutputSensitivity",
		34866: "RecommendedExposureIndex",
		34867: "ISOSpeed",
		34868: "ISOSpeedLatitudeyyy",
		34869: "ISOSpeedLatitudezzz",
		36864: "ExifVersion",
		36867: "DateTimeOriginal",
		36868: "DateTimeDigitized",
		36880: "OffsetTime",
		36881: "OffsetTimeOriginal",
		36882: "OffsetTimeDigitized",
		37121: "ComponentsConfiguration",
		37122: "CompressedBitsPerPixel",
		37377: "ShutterSpeedValue",
		37378: "ApertureValue",
		37379: "BrightnessValue",
		37380: "ExposureBiasValue",
		37381: "MaxApertureValue",
		37382: "SubjectDistance",
		37383: "MeteringMode",
		37384: "LightSource",
		37385: "Flash",
		37386: "FocalLength",
		37396: "SubjectArea",
		37500: "MakerNote",
		37510: "UserComment",
		37520: "SubSecTime",
		37521: "SubSecTimeOriginal",
		37522: "SubSecTimeDigitized",
		37888: "Temperature",
		37889: "Humidity",
		37890: "Pressure",
		37891: "WaterDepth",
		37892: "Acceleration",
		37893: "CameraElevationAngle",
		40960: "FlashpixVersion",
		40961: "ColorSpace",
		40962: "PixelXDimension",
		40963: "PixelYDimension",
		40964: "RelatedSoundFile",
		40965: "InteroperabilityTag",
		41483: "FlashEnergy",
		41484: "SpatialFrequencyResponse",
		41486: "FocalPlaneXResolution",
		41487: "FocalPlaneYResolution",
		41488: "FocalPlaneResolutionUnit",
		41492: "SubjectLocation",
		41493: "ExposureIndex",
		41495: "SensingMethod",
		41728: "FileSource",
		41729: "SceneType",
		41730: "CFAPattern",
		41985: "CustomRendered",
		41986: "ExposureMode",
		41987: "WhiteBalance",
		41988: "DigitalZoomRatio",
		41989: "FocalLengthIn35mmFilm",
		41990: "SceneCaptureType",
		41991: "GainControl",
		41992: "Contrast",
		41993: "Saturation",
		41994: "Sharpness",
		41995: "DeviceSettingDescription",
		41996: "SubjectDistanceRange",
		42016: "ImageUniqueID",
		42032: "CameraOwnerName",
		42033: "BodySerialNumber",
		42034: "LensSpecification",
		42035: "LensMake",
		42036: "LensModel",
		42037: "LensSerialNumber",
		42080: "CompositeImage",
		42081: "SourceImageNumberOfCompositeImage",
		42082: "SourceExposureTimesOfCompositeImage",
		42240: "Gamma"
	};
	exports.Iop = {
		1: "InteroperabilityIndex",
		2: "InteroperabilityVersion",
		4096: "RelatedImageFileFormat",
		4097: "RelatedImageWidth",
		4098: "RelatedImageLength"
	};
	exports.GPSInfo = {
		0: "GPSVersionID",
		1: "GPSLatitudeRef",
		2: "GPSLatitude",
		3: "GPSLongitudeRef",
		4: "GPSLongitude",
		5: "GPSAltitudeRef",
		6: "GPSAltitude",
		7: "GPSTimeStamp",
		8: "GPSSatellites",
		9: "GPSStatus",
		10: "GPSMeasureMode",
		11: "GPSDOP",
		12: "GPSSpeedRef",
		13: "GPSSpeed",
		14: "GPSTrackRef",
		15: "GPSTrack",
		16: "GPSImgDirectionRef",
		17: "GPSImgDirection",
		18: "GPSMapDatum",
		19: "GPSDestLatitudeRef",
		20: "GPSDestLatitude",
		21: "GPSDestLongitudeRef",
		22: "GPSDestLongitude",
		23: "GPSDestBearingRef",
		24: "GPSDestBearing",
		25: "GPSDestDistanceRef",
		26: "GPSDestDistance",
		27: "GPSProcessingMethod",
		28: "GPSAreaInformation",
		29: "GPSDateStamp",
		30: "GPSDifferential",
		31: "GPSHPositioningError"
	};
}));

// node_modules/exif-reader/index.js
var require_exif_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var tags = require_tags();
	module.exports = function(buffer) {
		var startingOffset = 0;
		if (buffer.toString("ascii", 0, 3) !== "MM\0" && buffer.toString("ascii", 0, 3) !== "II*") {
			startingOffset = 6;
			if (buffer.toString("ascii", 0, 5) !== "Exif\0") throw new Error("Invalid EXIF data: buffer should start with \"Exif\", \"MM\" or \"II\".");
		}
		var bigEndian = null;
		if (buffer[startingOffset] === 73 && buffer[startingOffset + 1] === 73) bigEndian = false;
		else if (buffer[startingOffset] === 77 && buffer[startingOffset + 1] === 77) bigEndian = true;
		else throw new Error("Invalid EXIF data: expected byte order marker.");
		if (buffer.length < startingOffset + 4 || readUInt16(buffer, startingOffset + 2, bigEndian) !== 42) throw new Error("Invalid EXIF data: expected 0x002A.");
		if (buffer.length <= startingOffset + 8) throw new Error("Invalid EXIF data: Ends before ifdOffset");
		var ifdOffset = readUInt32(buffer, startingOffset + 4, bigEndian) + startingOffset;
		if (ifdOffset < 8) throw new Error("Invalid EXIF data: ifdOffset < 8");
		var result = { bigEndian };
		result.Image = readTags(buffer, ifdOffset, bigEndian, tags.Image, startingOffset);
		if (buffer.length >= ifdOffset + 2) {
			var numEntries = readUInt16(buffer, ifdOffset, bigEndian);
			if (buffer.length >= ifdOffset + 2 + numEntries * 12 + 4) {
				ifdOffset = readUInt32(buffer, ifdOffset + 2 + numEntries * 12, bigEndian);
				if (ifdOffset !== 0) result.Thumbnail = readTags(buffer, ifdOffset + startingOffset, bigEndian, tags.Image, startingOffset);
			}
		}
		if (result.Image) {
			if (isPositiveInteger(result.Image.ExifTag)) result.Photo = readTags(buffer, result.Image.ExifTag + startingOffset, bigEndian, tags.Photo, startingOffset);
			if (isPositiveInteger(result.Image.GPSTag)) result.GPSInfo = readTags(buffer, result.Image.GPSTag + startingOffset, bigEndian, tags.GPSInfo, startingOffset);
		}
		if (result.Photo && isPositiveInteger(result.Photo.InteroperabilityTag)) result.Iop = readTags(buffer, result.Photo.InteroperabilityTag + startingOffset, bigEndian, tags.Iop, startingOffset);
		return result;
	};
	var DATE_KEYS = {
		DateTimeOriginal: true,
		DateTimeDigitized: true,
		DateTime: true
	};
	function readTags(buffer, offset, bigEndian, tags, startingOffset) {
		if (buffer.length < offset + 2) return null;
		var numEntries = readUInt16(buffer, offset, bigEndian);
		offset += 2;
		var res = {};
		for (var i = 0; i < numEntries; i++) {
			if (buffer.length >= offset + 2) var tag = readUInt16(buffer, offset, bigEndian);
			else return null;
			offset += 2;
			var key = tags[tag] || tag;
			var val = readTag(buffer, offset, bigEndian, startingOffset);
			if (key in DATE_KEYS) val = parseDate(val);
			res[key] = val;
			offset += 10;
		}
		return res;
	}
	var SIZE_LOOKUP = [
		1,
		1,
		2,
		4,
		8,
		1,
		1,
		2,
		4,
		8
	];
	function readTag(buffer, offset, bigEndian, startingOffset) {
		if (buffer.length < offset + 7) return null;
		var type = readUInt16(buffer, offset, bigEndian);
		if (!type || type > SIZE_LOOKUP.length) return null;
		var numValues = readUInt32(buffer, offset + 2, bigEndian);
		var valueSize = SIZE_LOOKUP[type - 1];
		var valueOffset;
		if (valueSize * numValues <= 4) valueOffset = offset + 6;
		else if (buffer.length >= offset + 10) valueOffset = readUInt32(buffer, offset + 6, bigEndian) + startingOffset;
		else return null;
		if (type === 2) {
			var asciiSlice = buffer.slice(valueOffset, valueOffset + numValues);
			if (asciiSlice.some((x) => x >> 7 > 0)) return asciiSlice;
			var string = asciiSlice.toString("ascii");
			if (string[string.length - 1] === "\0") string = string.slice(0, -1);
			return string;
		}
		if (type === 7) return buffer.slice(valueOffset, valueOffset + numValues);
		if (numValues === 1) return readValue(buffer, valueOffset, bigEndian, type);
		var res = [];
		for (var i = 0; i < numValues && valueOffset < buffer.length; i++) {
			res.push(readValue(buffer, valueOffset, bigEndian, type));
			valueOffset += valueSize;
		}
		return res;
	}
	function readValue(buffer, offset, bigEndian, type) {
		switch (type) {
			case 1:
				if (buffer.length < offset + 1) return null;
				return buffer[offset];
			case 3:
				if (buffer.length < offset + 2) return null;
				return readUInt16(buffer, offset, bigEndian);
			case 4:
				if (buffer.length < offset + 4) return null;
				return readUInt32(buffer, offset, bigEndian);
			case 5:
				if (buffer.length < offset + 8) return null;
				return readUInt32(buffer, offset, bigEndian) / readUInt32(buffer, offset + 4, bigEndian);
			case 6:
				if (buffer.length < offset + 1) return null;
				return buffer.readInt8(offset);
			case 8:
				if (buffer.length < offset + 2) return null;
				return readInt16(buffer, offset, bigEndian);
			case 9:
				if (buffer.length < offset + 4) return null;
				return readInt32(buffer, offset, bigEndian);
			case 10:
				if (buffer.length < offset + 8) return null;
				return readInt32(buffer, offset, bigEndian) / readInt32(buffer, offset + 4, bigEndian);
		}
	}
	function parseDate(string) {
		if (typeof string !== "string") return null;
		var match = string.match(/^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})$/);
		if (!match) return null;
		return new Date(Date.UTC(match[1], match[2] - 1, match[3], match[4], match[5], match[6], 0));
	}
	function isPositiveInteger(value) {
		return typeof value === "number" && Math.floor(value) === value && value > 0;
	}
	function readUInt16(buffer, offset, bigEndian) {
		if (bigEndian) return buffer.readUInt16BE(offset);
		return buffer.readUInt16LE(offset);
	}
	function readUInt32(buffer, offset, bigEndian) {
		if (bigEndian) return buffer.readUInt32BE(offset);
		return buffer.readUInt32LE(offset);
	}
	function readInt16(buffer, offset, bigEndian) {
		if (bigEndian) return buffer.readInt16BE(offset);
		return buffer.readInt16LE(offset);
	}
	function readInt32(buffer, offset, bigEndian) {
		if (bigEndian) return buffer.readInt32BE(offset);
		return buffer.readInt32LE(offset);
	}
}));

// src/settings/carriers/texts.ts
var import_exif_reader = /* @__PURE__ */ __toESM(require_exif_reader(), 1);
const TOO_LONG = "a text of more than 1 MiB";
const DAMAGED = "a damaged text";
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: false
});
function decodeText(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return Buffer.from(bytes).toString("latin1");
	}
}

// src/settings/carriers/user-comment.ts
const CODE_BYTES = 8;
const utf16 = {
	big: new TextDecoder("utf-16be"),
	little: new TextDecoder("utf-16le")
};
function decodeUserComment(bytes) {
	const code = Buffer.from(bytes.subarray(0, CODE_BYTES)).toString("latin1");
	const text = bytes.subarray(CODE_BYTES);
	if (code === "UNICODE\0") return withoutEnd(utf16[orderOf(text)].decode(text.subarray(0, text.length & -2)));
	return withoutEnd(decodeText(code === "ASCII\0\0\0" || code === "JIS\0\0\0\0\0" || code === "\0\0\0\0\0\0\0\0" ? text : bytes));
}
function orderOf(text) {
	if (text[0] === 254 && text[1] === 255) return "big";
	if (text[0] === 255 && text[1] === 254) return "little";
	let zerosFirst = 0;
	let zerosSecond = 0;
	for (let at = 0; at + 1 < text.length; at += 2) {
		if (text[at] === 0) zerosFirst++;
		if (text[at + 1] === 0) zerosSecond++;
	}
	return zerosSecond > zerosFirst ? "little" : "big";
}
function withoutEnd(text) {
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
}

// src/settings/carriers/exif.ts
const POINTERS = /* @__PURE__ */ new Set([
	34665,
	34853,
	40965
]);
const MOST_DIRECTORIES = 8;
const SIZES = [
	0,
	1,
	1,
	2,
	4,
	8,
	1,
	1,
	2,
	4,
	8
];
const NONE$1 = {
	byName: /* @__PURE__ */ new Map(),
	faults: []
};
function readExif(block) {
	if (block === void 0) return NONE$1;
	const start = block.toString("latin1", 0, 6) === "Exif\0\0" ? 6 : 0;
	const tiff = block.subarray(start);
	try {
		if (claimedBytes(tiff) > 1048576) return {
			byName: /* @__PURE__ */ new Map(),
			faults: [TOO_LONG]
		};
		const { Image = {}, Photo = {} } = (0, import_exif_reader.default)(tiff);
		const found = [
			["Make", plainText(Image?.Make)],
			["Model", plainText(Image?.Model)],
			["ImageDescription", plainText(Image?.ImageDescription)],
			["UserComment", commentText(Photo?.UserComment ?? Image?.["37510"])]
		];
		return {
			byName: new Map(found.flatMap(([name, text]) => text === void 0 ? [] : [[`exif:${name}`, text]])),
			faults: []
		};
	} catch {
		return {
			byName: /* @__PURE__ */ new Map(),
			faults: [DAMAGED]
		};
	}
}
function claimedBytes(tiff) {
	const isBig = tiff[0] === 77;
	const short = (at) => isBig ? tiff.readUInt16BE(at) : tiff.readUInt16LE(at);
	const long = (at) => isBig ? tiff.readUInt32BE(at) : tiff.readUInt32LE(at);
	const open = [long(4)];
	let bytes = 0;
	for (let index = 0; index < Math.min(open.length, MOST_DIRECTORIES); index++) {
		const directory = open[index];
		const entries = short(directory);
		for (let at = directory + 2; at < directory + 2 + entries * 12 && at + 12 <= tiff.length; at += 12) {
			bytes += (SIZES[short(at + 2)] ?? 0) * long(at + 4);
			if (POINTERS.has(short(at))) open.push(long(at + 8));
		}
		const next = directory + 2 + entries * 12;
		if (index === 0 && next + 4 <= tiff.length && long(next) !== 0) open.push(long(next));
	}
	return open.length > MOST_DIRECTORIES ? Infinity : bytes;
}
function plainText(value) {
	const bytes = bytesOf(value);
	return bytes === void 0 ? void 0 : decodeText(bytes).replace(/\0+$/, "");
}
function commentText(value) {
	const bytes = bytesOf(value);
	return bytes === void 0 ? void 0 : decodeUserComment(bytes);
}
function bytesOf(value) {
	if (typeof value === "string") return Buffer.from(value, "latin1");
	if (Array.isArray(value)) return Uint8Array.from(value, Number);
	return value instanceof Uint8Array ? value : void 0;
}

// src/settings/carriers/png.ts
const KEYWORDS = /* @__PURE__ */ new Set([
	"parameters",
	"prompt",
	"workflow",
	"invokeai_metadata",
	"Software",
	"Source",
	"Comment",
	"XML:com.adobe.xmp"
]);
function readPngTexts(chunks) {
	const byName = /* @__PURE__ */ new Map();
	const faults = [];
	const seen = /* @__PURE__ */ new Set();
	for (const chunk of chunks) {
		const keyword = keywordOf(chunk.data);
		if (!KEYWORDS.has(keyword) || seen.has(keyword)) continue;
		seen.add(keyword);
		const text = readChunk(chunk, keyword.length + 1);
		if ("fault" in text) faults.push(text.fault);
		else byName.set(keyword, text.text);
	}
	return {
		byName,
		faults
	};
}
function keywordOf(data) {
	const end = data.subarray(0, 80).indexOf(0);
	return end < 0 ? "" : data.toString("latin1", 0, end);
}
function readChunk(chunk, start) {
	if (chunk.data.length > 1048576) return { fault: TOO_LONG };
	if (crc32(chunk.data, crc32(chunk.type)) !== chunk.crc) return { fault: DAMAGED };
	const { bytes, isDeflated } = bodyOf(chunk, start);
	if (!isDeflated) return { text: decodeText(bytes) };
	try {
		return { text: decodeText(inflateSync(bytes, { maxOutputLength: MOST_TEXT_BYTES })) };
	} catch (cause) {
		return { fault: cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE" ? TOO_LONG : DAMAGED };
	}
}
function bodyOf({ type, data }, start) {
	if (type === "tEXt") return {
		bytes: data.subarray(start),
		isDeflated: false
	};
	if (type === "zTXt") return {
		bytes: data.subarray(start + 1),
		isDeflated: true
	};
	const language = data.indexOf(0, start + 2);
	const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
	const from = translated < 0 ? data.length : translated + 1;
	return {
		bytes: data.subarray(from),
		isDeflated: data[start] === 1
	};
}

// src/settings/carriers/xmp.ts
const MOST_BYTES = 1 << 17;
const NONE = {
	byName: /* @__PURE__ */ new Map(),
	faults: []
};
const NAME = "UserComment";
async function readXmp(packet) {
	if (packet === void 0 || !Buffer.from(packet.buffer, packet.byteOffset, packet.length).includes(NAME)) return NONE;
	if (packet.length > MOST_BYTES) return {
		byName: /* @__PURE__ */ new Map(),
		faults: [TOO_LONG]
	};
	const text = decodeText(packet);
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return {
		byName: /* @__PURE__ */ new Map(),
		faults: [DAMAGED]
	};
	const { XMLParser } = await import("./fxp2.js");
	const parser = new XMLParser({
		ignoreAttributes: false,
		removeNSPrefix: true,
		parseTagValue: false,
		parseAttributeValue: false,
		attributeNamePrefix: ""
	});
	try {
		const comment = find(parser.parse(text), 0);
		return {
			byName: new Map(comment === void 0 ? [] : [["xmp:UserComment", comment]]),
			faults: []
		};
	} catch {
		return {
			byName: /* @__PURE__ */ new Map(),
			faults: [DAMAGED]
		};
	}
}
const DEEPEST$1 = 8;
function find(node, depth) {
	if (typeof node !== "object" || node === null || depth > DEEPEST$1) return void 0;
	for (const [name, value] of Object.entries(node)) {
		const found = name === NAME ? firstText(value, 0) : find(value, depth + 1);
		if (found !== void 0) return found;
	}
}
function firstText(node, depth) {
	if (typeof node === "string") return node;
	if (typeof node !== "object" || node === null || depth > DEEPEST$1) return void 0;
	const inner = Object.entries(node).filter(([name]) => name !== "lang" && name !== "parseType");
	for (const [, value] of inner) {
		const text = firstText(value, depth + 1);
		if (text !== void 0) return text;
	}
}

// src/settings/json.ts
const DEEPEST = 64;
function parseJson(text) {
	const readable = toStandard(text);
	if (readable === void 0) return void 0;
	try {
		return JSON.parse(readable);
	} catch {
		return;
	}
}
const [QUOTE, BACKSLASH, CAPITAL_I, CAPITAL_N] = [
	34,
	92,
	73,
	78
];
const OPENING = /* @__PURE__ */ new Set([91, 123]);
const CLOSING = /* @__PURE__ */ new Set([93, 125]);
const LONGEST_EXACT = 15;
function toStandard(text) {
	const parts = [];
	let [copied, start, depth, digits, isOdd] = [
		0,
		0,
		0,
		0,
		false
	];
	const mend = (end) => {
		if (!isOdd) return;
		parts.push(text.slice(copied, start), mended(text.slice(start, end)));
		copied = end;
	};
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		digits = code >= 48 && code <= 57 ? digits + 1 : 0;
		if (code === CAPITAL_N || code === CAPITAL_I || digits > LONGEST_EXACT) isOdd = true;
		else if (OPENING.has(code) && ++depth > DEEPEST) return void 0;
		else if (CLOSING.has(code)) depth--;
		else if (code === QUOTE) {
			mend(index);
			start = endOfString(text, index);
			index = start - 1;
			isOdd = false;
		}
	}
	mend(text.length);
	return parts.length === 0 ? text : parts.join("") + text.slice(copied);
}
function mended(outside) {
	return outside.split("NaN").join("null").replaceAll(/-?Infinity/g, "null").replaceAll(/-?\d[\d.eE+-]*/g, (number) => /^-?\d{16,}$/.test(number) ? `"${number}"` : number);
}
function endOfString(text, start) {
	for (let index = start + 1; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === QUOTE) return index + 1;
		if (code === BACKSLASH) index++;
	}
	return text.length;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(value, ...path) {
	return path.reduce((inner, key) => isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : void 0, value);
}
function textOf(value) {
	return typeof value === "string" ? value : typeof value === "number" ? String(value) : void 0;
}
function statedUnder(value, keys) {
	return keys.flatMap((key) => {
		const text = textOf(at(value, key));
		return text === void 0 ? [] : [`${key} ${text}`];
	});
}
const MOST_DIGITS = 40;
function numberOf(value) {
	if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
	if (typeof value !== "string" || value.length > MOST_DIGITS) return void 0;
	return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/.test(value) ? Number(value) : void 0;
}
function seedOf(value) {
	const text = textOf(value)?.trim();
	return text !== void 0 && text.length <= MOST_DIGITS && /^-?\d+$/.test(text) ? text : void 0;
}
const MOST_ITEMS = 256;
function listOf(value) {
	return Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [];
}

// src/settings/names.ts
function modelFile(name, hash) {
	const stem = modelName(name ?? "");
	const plainHash = hash?.trim().toLowerCase().replace(/^0x/, "");
	if (stem === "" && !plainHash) return void 0;
	if (stem === "") return {
		name: plainHash,
		hash: plainHash,
		isNameless: true
	};
	return {
		name: stem,
		hash: plainHash || void 0
	};
}
function modelName(name) {
	return name.slice(-1e3).trim().replace(/^.*[/\\]/su, "").replace(/\s*\[[0-9a-f]{6,64}\]$/i, "").replace(/\.(?:safetensors|ckpt|pt|pth|bin|gguf|sft)$/i, "").trim();
}
function folded(text) {
	return text.replaceAll(/ \s+|[^\S ]\s*/gu, " ").trim();
}
const SAMPLERS = new Map([
	"Euler",
	"Euler a",
	"Heun",
	"LMS",
	"DDIM",
	"DPM2",
	"DPM2 a",
	"DPM fast",
	"DPM adaptive",
	"DPM++ 2M",
	"DPM++ SDE",
	"DPM++ 2S a",
	"DPM++ 2M SDE",
	"DPM++ 2M SDE Heun",
	"DPM++ 3M SDE",
	"LCM",
	"PLMS",
	"UniPC",
	"Restart"
].map((name) => [samplerKey(name), name]));
function samplerKey(name) {
	return name.toLowerCase().replace(/^k_/, "").replaceAll("++", "pp").replace(/[\s_]ancestral$/, " a").replaceAll(/[\s_-]+/g, "").replace(/^kdpm/, "dpm");
}
const MOST_NAME = 300;
const SCHEDULE_IN_NAME = /[\s_](karras|exponential|sgm uniform|k)$/i;
function samplerOf(name, schedule, otherwise) {
	const given = (name ?? "").slice(0, MOST_NAME);
	const [, suffix] = SCHEDULE_IN_NAME.exec(given) ?? [];
	const plain = folded(given.replace(SCHEDULE_IN_NAME, ""));
	const chosen = [
		schedule,
		suffix?.toLowerCase() === "k" ? "karras" : suffix,
		otherwise
	].find((candidate) => candidate !== void 0 && candidate.trim() !== "");
	return {
		sampler: plain === "" ? void 0 : SAMPLERS.get(samplerKey(plain)) ?? plain,
		schedule: chosen === void 0 ? void 0 : folded(chosen.slice(0, MOST_NAME).toLowerCase().replaceAll("_", " "))
	};
}

// src/settings/prompt-tags.ts
const TAG = /<(lora|lyco|hypernet):([^<>:]{1,300})((?::[^<>:]{0,100}){0,20})>/gi;
const NAMED = /^(te|unet)=([\d.+-]{1,20})$/;
const UNTIDY_COMMAS = / ,[ ,]*|,(?:[ ,]*,[ ,]*|(?! ))/g;
const MOST_NETWORKS$1 = 256;
function readTags(text) {
	const networks = [];
	for (const [, kind = "", name = "", rest = ""] of text.matchAll(TAG)) if (networks.length < MOST_NETWORKS$1) networks.push(networkOf(kind, name, rest.split(":").slice(1)));
	return {
		prompt: folded(networks.length === 0 ? text : text.replaceAll(TAG, "")).replaceAll(UNTIDY_COMMAS, ", ").replace(/^, /, "").replace(/, $/, ""),
		networks
	};
}
function networkOf(tag, name, details) {
	const kind = tag.toLowerCase() === "hypernet" ? "other" : "lora";
	const named = new Map(details.flatMap((detail) => {
		const [, part, value] = NAMED.exec(detail) ?? [];
		return part === void 0 ? [] : [[part, value]];
	}));
	const [first, second] = details.map(Number).filter((weight) => Number.isFinite(weight));
	const clip = numberOf(named.get("te")) ?? first ?? 1;
	const weight = numberOf(named.get("unet")) ?? second ?? clip;
	const more = details.filter((detail) => !Number.isFinite(Number(detail)) && !/^(?:te|unet)=/.test(detail));
	return {
		kind,
		name: modelName(name),
		weight,
		...clip === weight ? {} : { clipWeight: clip },
		...more.length === 0 ? {} : { detail: more.join(":") }
	};
}

// src/settings/size.ts
function sizeOf(width, height) {
	const sides = {
		width: numberOf(width),
		height: numberOf(height)
	};
	return sides.width === void 0 || sides.height === void 0 ? void 0 : {
		width: sides.width,
		height: sides.height
	};
}
function sizeFromText(text) {
	const [, width, height] = /^\s*\(?'?(\d{1,6})'?\s*[x×,]\s*'?(\d{1,6})'?\)?\s*$/.exec(textOf(text) ?? "") ?? [];
	return sizeOf(width, height);
}

// src/settings/sidecar.ts
function readSidecar(bytes) {
	if (bytes.length > 1048576) return fault("it is longer than 1 MiB");
	const json = parseJson(Buffer.from(bytes).toString("utf8").replace(/^\ufeff/, ""));
	if (!isObject(json)) return fault("it is no JSON object");
	const named = SETTING_FIELDS.filter((name) => Object.hasOwn(json, name));
	if (named.length === 0) return fault(`it names none of ${SETTING_FIELDS.join(", ")}`);
	const parts = named.map((name) => ({
		name,
		part: READERS[name](json[name], json)
	}));
	return {
		settings: {
			...Object.fromEntries(parts.flatMap(({ part }) => Object.entries(part ?? {}))),
			tool: "sidecar"
		},
		faults: [...parts.filter(({ part }) => part === void 0).map(wrongValue), ...strangeNames(json)]
	};
}
function fault(text) {
	return {
		settings: void 0,
		faults: [{
			about: "sidecar",
			text
		}]
	};
}
function wrongValue({ name }) {
	return {
		about: "sidecar",
		text: `${name} has no value that it can have`
	};
}
const MOST_STRANGE = 3;
function strangeNames(json) {
	return Object.keys(json).filter((name) => !SETTING_FIELDS.some((field) => field === name)).slice(0, MOST_STRANGE).map((name) => {
		const near = nearest(name);
		return {
			about: "sidecar",
			text: `it has a name that is no setting${near === void 0 ? "" : `; ${near} is`}`,
			detail: folded(name.slice(0, 40))
		};
	});
}
function nearest(name) {
	const letters = (text) => text.toLowerCase().replaceAll(/[^a-z]/g, "");
	const own = letters(name);
	return SETTING_FIELDS.find((field) => own.startsWith(letters(field)) || own.length > 2 && letters(field).startsWith(own));
}
const NO_VAE = /^(?:none|automatic|built-?in)?$/i;
const READERS = {
	prompt: (value) => ofText(value, (text) => ({ prompt: readTags(text).prompt })),
	"negative-prompt": (value) => ofText(value, (text) => ({ negativePrompt: readTags(text).prompt })),
	sampler: (value) => ofText(value, (text) => known(samplerOf(text, void 0, void 0))),
	schedule: (value) => ofText(value, (text) => known(samplerOf(void 0, text, void 0))),
	steps: (value) => ofNumber(value, (steps) => Number.isInteger(steps) && steps > 0 ? { steps } : void 0),
	cfg: (value) => ofNumber(value, (cfg) => cfg >= 0 ? { cfg } : void 0),
	size: (value) => known({ size: sizeFromText(value) }),
	hires: (value) => value === false ? { hires: "off" } : ofText(value, (hires) => ({ hires })),
	vae: (value) => ofText(value, (text) => ({ vae: NO_VAE.test(text.trim()) ? BUILT_IN : modelFile(text) })),
	"clip-skip": (value) => ofNumber(value, (clipSkip) => Number.isInteger(clipSkip) && clipSkip > 0 ? { clipSkip } : void 0),
	lora: (value, json) => ofText(value, () => ({ beside: besideOf(json) })),
	"lora-weight": (value, json) => ofNumber(value, () => ({ beside: besideOf(json) })),
	networks: (value, json) => [value].flat().every((item) => textOf(item) !== void 0) ? { beside: besideOf(json) } : void 0,
	rng: (value) => ofText(value, (text) => ({ rng: text.toLowerCase() })),
	denoise: (value) => ofNumber(value, (denoise) => denoise >= 0 && denoise <= 1 ? { denoise } : void 0),
	seed: (value) => known({ seed: seedOf(value) }),
	checkpoint: (value) => ofText(value, (text) => known({ checkpoint: modelFile(text) }))
};
function ofText(value, read) {
	const text = textOf(value);
	return text === void 0 ? void 0 : read(text);
}
function ofNumber(value, read) {
	const number = numberOf(value);
	return number === void 0 ? void 0 : read(number);
}
function known(part) {
	const entries = Object.entries(part).filter(([, value]) => value !== void 0);
	return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function besideOf(json) {
	const others = at(json, "networks");
	const list = (Array.isArray(others) ? listOf(others) : [others]).flatMap((item) => textOf(item) ?? []);
	return {
		lora: modelFile(textOf(at(json, "lora"))),
		weight: numberOf(at(json, "lora-weight")),
		networks: others === void 0 ? void 0 : networksText(list.filter((item) => item.trim() !== "").map(readNetwork))
	};
}
function readNetwork(text) {
	const [, name = text, weight] = /^(.{1,300}?)(?::(-?[\d.]{1,10}))?$/su.exec(text) ?? [];
	return {
		kind: "other",
		name: modelName(name) || name,
		weight: numberOf(weight)
	};
}

// src/settings/tools/comfyui/graph.ts
const MOST_NODES = 2e3;
const MOST_INPUTS_IN_ALL = 6e3;
const MOST_INPUTS = 200;
const MOST_TYPE = 100;
function parseGraph(json) {
	if (!isObject(json)) return void 0;
	const entries = Object.entries(json);
	if (entries.length > MOST_NODES) return void 0;
	const nodes = entries.flatMap(([id, value]) => {
		const [type, inputs] = isObject(value) ? [value.class_type, value.inputs] : [];
		if (typeof type !== "string" || !isObject(inputs)) return [];
		return [{
			id,
			type: type.slice(0, MOST_TYPE),
			inputs: new Map(Object.entries(inputs).slice(0, MOST_INPUTS))
		}];
	});
	const inputs = nodes.reduce((sum, node) => sum + node.inputs.size, 0);
	return nodes.length === 0 || inputs > MOST_INPUTS_IN_ALL ? void 0 : new Map(nodes.map((node) => [node.id, node]));
}
function followLink(graph, value) {
	if (!Array.isArray(value) || value.length !== 2) return void 0;
	const [id, slot] = value;
	return typeof slot === "number" ? graph.get(textOf(id) ?? "") : void 0;
}
function linkOf(graph, node, ...names) {
	return names.map((name) => followLink(graph, node?.inputs.get(name))).find((found) => found !== void 0);
}
function linksOf(graph, node, passes) {
	const nodes = [];
	for (const [name, value] of node.inputs) {
		const source = Array.isArray(value) && passes(name) ? followLink(graph, value) : void 0;
		if (source !== void 0) nodes.push(source);
	}
	return nodes;
}
function* walk(starts, next, stops = () => false) {
	const seen = new Set(starts);
	const queue = starts.map((node) => ({
		node,
		before: void 0
	}));
	for (let index = 0; index < queue.length; index++) {
		const step = queue[index];
		yield step;
		if (stops(step.node)) continue;
		for (const node of next(step.node)) {
			if (seen.has(node)) continue;
			seen.add(node);
			queue.push({
				node,
				before: step
			});
		}
	}
}
function between({ before }) {
	const nodes = [];
	for (let step = before; step?.before !== void 0; step = step.before) nodes.push(step.node);
	return nodes;
}
const VALUE_NAMES = [
	"value",
	"int",
	"float",
	"number",
	"Number",
	"string",
	"text"
];
const MOST_HOPS = 16;
function valueOf$1(graph, node, ...names) {
	const name = names.find((candidate) => node?.inputs.has(candidate));
	let value = name === void 0 ? void 0 : node?.inputs.get(name);
	for (let hop = 0; hop < MOST_HOPS; hop++) {
		const source = followLink(graph, value);
		if (source === void 0) return Array.isArray(value) ? void 0 : value;
		const [only] = source.inputs.size === 1 ? [...source.inputs.keys()] : [];
		const inner = [
			...names,
			...VALUE_NAMES,
			only ?? ""
		].find((candidate) => source.inputs.has(candidate));
		value = inner === void 0 ? void 0 : source.inputs.get(inner);
	}
}
const UNSAID = /seed|control_after_generate|prefix|filename|link_id|(?:ckpt|unet|model|lora)_name|^(?:image|upload|choose_file|preview)/i;
const MOST_DETAILS = 20;
const MOST_SAID = 24;
const LOADED = /control_net|upscale_model|ip_?adapter|clip_vision|style_model|detector|sam_model|^(?:image|mask)$/i;
function describeNode(graph, node) {
	const { type, inputs } = node;
	const own = [...inputs].slice(0, MOST_SAID).flatMap(([name, value]) => {
		if (UNSAID.test(name)) return [];
		const held = Array.isArray(value) ? numberOf(valueOf$1(graph, node, name)) : value;
		return numberOf(held) !== void 0 || isShort(held) ? [[name, held]] : [];
	});
	const files = [...inputs].flatMap(([name, value]) => {
		const loader = LOADED.test(name) ? followLink(graph, value) : void 0;
		const file = [...loader?.inputs.values() ?? []].find((text) => typeof text === "string" && isShort(text));
		return file === void 0 || !/load/i.test(loader.type) ? [] : [[name, file]];
	});
	const details = [...own, ...files].toSorted(([a], [b]) => a < b ? -1 : 1).slice(0, MOST_DETAILS).map(([name, value]) => `${name} ${typeof value === "number" ? rounded(value) : String(value)}`);
	return details.length === 0 ? type : `${type} (${details.join(", ")})`;
}
function isShort(value) {
	return typeof value === "boolean" || typeof value === "string" && value.length > 0 && value.length <= 60;
}

// src/settings/tools/comfyui/conditioning.ts
const TEXTS = [
	"populated_text",
	"text",
	"text_g",
	"text_l",
	"clip_l",
	"t5xxl",
	"prompt",
	"string",
	"wildcard_text"
];
const MOST_OTHERS = 32;
const DRAWS = /random|wildcard|dynamic|generat|ollama|gpt|llm|llama|florence|caption|tagger|interrogat|enhance|translat/i;
const MOST_TEXTS = 64;
const MOST_TEXT_NODES = 500;
const STOPS = ["stop_at_clip_layer", "clip_skip"];
const UPSTREAM = {
	positive: /^(?:cond|positive|pipe|basic_pipe|sdxl_tuple|clip$)/i,
	negative: /^(?:cond|negative|pipe|basic_pipe|sdxl_tuple|clip$)/i
};
function conditioningUpstream(graph, start, side) {
	if (start === void 0) return {
		text: void 0,
		clipSkip: 1,
		others: []
	};
	const texts = [];
	const others = [];
	const known = /* @__PURE__ */ new Map();
	let clipSkip;
	const next = (node) => {
		const own = linksOf(graph, node, (name) => UPSTREAM[side].test(name));
		return own.length > 0 || node.inputs.size > 1 ? own : linksOf(graph, node, () => true);
	};
	for (const { node } of walk([start], next, isZero)) {
		if (isZero(node)) {
			texts.push("");
			continue;
		}
		if (clipSkip === void 0 && STOPS.some((name) => node.inputs.has(name))) clipSkip = { layer: numberOf(valueOf$1(graph, node, ...STOPS)) };
		const encoded = texts.length < MOST_TEXTS && encodes(node, side) ? textsOf(graph, node, {
			side,
			known
		}) : [];
		texts.push(...encoded);
		for (const name of [encoderFiles(node), encoderNumbers(graph, node)]) if (name !== void 0 && others.length < MOST_OTHERS) others.push({
			kind: "other",
			name
		});
		if (encoded.length === 0 && changes(graph, node) && others.length < MOST_OTHERS) others.push({
			kind: "other",
			name: describeNode(graph, node)
		});
	}
	return {
		text: texts.length > 0 && !texts.includes(void 0) ? [...new Set(texts)].join(" | ") : void 0,
		clipSkip: layerOf(clipSkip),
		others
	};
}
function layerOf(stop) {
	if (stop === void 0) return 1;
	return stop.layer === void 0 ? void 0 : Math.abs(stop.layer);
}
function isZero({ type }) {
	return /zero_?out/i.test(type);
}
function encoderFiles({ inputs }) {
	const names = [...inputs].filter(([name, value]) => /^clip_name\d?$/.test(name) && typeof value === "string");
	return names.length === 0 ? void 0 : `text encoder ${names.map(([, value]) => String(value)).join(" + ")}`;
}
function encoderNumbers(graph, node) {
	if (!node.inputs.has("clip") || !TEXTS.some((name) => node.inputs.has(name)) || /lora/i.test(node.type)) return void 0;
	const numbers = [...node.inputs].filter(([, value]) => typeof value === "number");
	return numbers.length === 0 ? void 0 : describeNode(graph, {
		...node,
		inputs: new Map(numbers)
	});
}
function encodes({ type, inputs }, side) {
	if (/lora/i.test(type)) return false;
	return inputs.has(side) ? typeof inputs.get(side) === "string" : inputs.has("clip") && TEXTS.some((name) => inputs.has(name));
}
function changes(graph, node) {
	return !/reroute|pipe/i.test(node.type) && linksOf(graph, node, (name) => /^(?:cond|positive|negative)/i.test(name)).length > 0;
}
function textsOf(graph, node, { side, known }) {
	const held = TEXTS.filter((name) => node.inputs.has(name));
	return (node.inputs.has(side) ? [side] : held[0] === "populated_text" ? held.slice(0, 1) : held).map((name) => resolveText(graph, node.inputs.get(name), known));
}
function resolveText(graph, value, known) {
	const source = followLink(graph, value);
	if (source === void 0) return typeof value === "string" ? value : void 0;
	if (known.has(source) || known.size > MOST_TEXT_NODES) return known.get(source);
	known.set(source, void 0);
	const text = textOfNode(graph, source, known);
	known.set(source, text);
	return text;
}
function textOfNode(graph, { type, inputs }, known) {
	if (DRAWS.test(type) && !inputs.has("populated_text")) return void 0;
	const name = TEXTS.find((candidate) => inputs.has(candidate));
	if (name !== void 0) return resolveText(graph, inputs.get(name), known);
	const parts = [...inputs.values()].slice(0, 8).flatMap((inner) => resolveText(graph, inner, known) ?? []);
	return parts.length === 0 ? void 0 : parts.join(" ");
}

// src/settings/tools/comfyui/model.ts
const CHECKPOINT_INPUTS = [
	"ckpt_name",
	"unet_name",
	"base_ckpt_name",
	"gguf_name",
	"model_name",
	"ckpt"
];
const MOST_NETWORKS = 64;
function modelUpstream(graph, start) {
	const checkpoints = [];
	const networks = [];
	const next = (node) => modelLinks(graph, node);
	for (const { node } of walk(start === void 0 ? [] : [start], next)) {
		const loras = lorasOf(graph, node);
		const name = nameIn(valueOf$1(graph, node, ...CHECKPOINT_INPUTS));
		const isLoader = name !== void 0 && linksOf(graph, node, (input) => /^model/i.test(input)).length === 0;
		if (isLoader) checkpoints.push(modelName(name));
		const precision = isLoader ? textOf(node.inputs.get("weight_dtype")) : void 0;
		if (precision !== void 0 && precision !== "default") networks.push({
			kind: "other",
			name: `weights in ${precision}`
		});
		networks.push(...loras);
		if (!isLoader && loras.length === 0 && isPatch(graph, node)) networks.push({
			kind: "other",
			name: describeNode(graph, node)
		});
		if (networks.length > MOST_NETWORKS) break;
	}
	const names = [...new Set(checkpoints)].slice(0, 8);
	return names.length === 0 ? {
		checkpoint: void 0,
		networks: void 0
	} : {
		checkpoint: modelFile(names.join(" + ")),
		networks
	};
}
function nameIn(value) {
	return textOf(value) ?? textOf(at(value, "content"));
}
function modelLinks(graph, node) {
	if (!/switch/i.test(node.type)) return linksOf(graph, node, (name) => /model|lora|pipe|^any|^value$/i.test(name));
	const chosen = textOf(valueOf$1(graph, node, "select", "Input", "input", "index"));
	return chosen === void 0 ? [] : linksOf(graph, node, (name) => new RegExp(`\\D${Number(chosen)}$`).test(name));
}
function isPatch(graph, node) {
	return !/lora|reroute|pipe|switch|context|\bbus\b/i.test(node.type) && linksOf(graph, node, (name) => /model/i.test(name)).length > 0;
}
function lorasOf(graph, node) {
	if (node.inputs.get("toggle") === false || /^off$/i.test(textOf(node.inputs.get("switch")) ?? "")) return [];
	return [
		...single(graph, node),
		...switched(node),
		...stacked(graph, node),
		...tagged(graph, node)
	];
}
function lora(name, weight, clipWeight) {
	const file = modelFile(name);
	if (file === void 0 || /^none$/i.test(file.name)) return [];
	return [{
		kind: "lora",
		...file,
		weight,
		...clipWeight === void 0 || clipWeight === weight ? {} : { clipWeight }
	}];
}
const WEIGHTS = [
	"strength_model",
	"lora_model_strength",
	"model_strength",
	"lora_strength",
	"strength",
	"lora_weight",
	"weight"
];
function single(graph, node) {
	const name = nameIn(valueOf$1(graph, node, "lora_name", .../lora/i.test(node.type) ? ["lora"] : []));
	if (name === void 0) return [];
	return lora(name, numberOf(valueOf$1(graph, node, ...WEIGHTS)), numberOf(valueOf$1(graph, node, "strength_clip", "lora_clip_strength", "clip_strength")) ?? (/ModelOnly/i.test(node.type) ? 0 : void 0));
}
function switched({ inputs }) {
	return [...inputs.values()].slice(0, 256).flatMap((value) => {
		const name = textOf(at(value, "lora"));
		if (name === void 0 || at(value, "on") === false) return [];
		return lora(name, numberOf(at(value, "strength") ?? 1), numberOf(at(value, "strengthTwo")));
	});
}
function stacked(graph, node) {
	const most = numberOf(node.inputs.get("lora_count") ?? node.inputs.get("num_loras")) ?? 64;
	const isSimple = node.inputs.get("input_mode") === "simple" || node.inputs.get("mode") === "simple";
	return [...node.inputs.keys()].slice(0, 512).flatMap((input) => {
		const [, first, second] = /^lora_name_?(\d{1,2})$|^lora_(\d{1,2})(?:_name)?$/.exec(input) ?? [];
		const number = first ?? second;
		const name = number === void 0 ? void 0 : textOf(valueOf$1(graph, node, input));
		if (name === void 0 || number === void 0 || Number(number) > most) return [];
		if (/^off$/i.test(textOf(node.inputs.get(`switch_${number}`)) ?? "")) return [];
		const value = (...names) => numberOf(valueOf$1(graph, node, ...names));
		const simple = [
			`lora_wt_${number}`,
			`lora_${number}_strength`,
			`strength_${number}`
		];
		const model = [
			`model_weight_${number}`,
			`model_str_${number}`,
			`lora_${number}_model_strength`,
			`strength_model_${number}`
		];
		const clip = [
			`clip_weight_${number}`,
			`clip_str_${number}`,
			`lora_${number}_clip_strength`,
			`strength_clip_${number}`
		];
		return lora(name, (isSimple ? value(...simple) : value(...model, ...simple)) ?? 1, isSimple ? void 0 : value(...clip));
	});
}
function tagged(graph, node) {
	if (!/lora|wildcard/i.test(node.type)) return [];
	const text = textOf(valueOf$1(graph, node, "populated_text", "text", "lora_syntax", "loras"));
	return text === void 0 ? [] : readTags(text).networks;
}

// src/settings/tools/comfyui/sampling.ts
const HELPERS = [
	"noise",
	"guider",
	"sampler",
	"sigmas",
	"pipe",
	"basic_pipe",
	"sdxl_tuple"
];
function sampling(graph, sampler) {
	const levels = levelsOf(graph, sampler);
	const nodes = [
		sampler,
		...HELPERS.flatMap((name) => linkOf(graph, sampler, name) ?? []),
		...levels
	];
	const value = (...names) => {
		const owner = nodes.find(({ inputs }) => names.some((name) => inputs.has(name)));
		return valueOf$1(graph, owner, ...names);
	};
	const link = (...names) => nodes.map((node) => linkOf(graph, node, ...names)).find(Boolean);
	const has = (name) => nodes.some(({ inputs }) => inputs.has(name));
	const guider = linkOf(graph, sampler, "guider");
	const steps = numberOf(value("steps"));
	return {
		seed: value("seed", "noise_seed"),
		steps,
		cfg: numberOf(value("cfg", "cfg_scale", "cfg_conds")) ?? cfgWithout(guider),
		sampler: textOf(value("sampler_name")) ?? linkOf(graph, sampler, "sampler")?.type,
		schedule: textOf(value("scheduler", "basic_scheduler")) ?? scheduleIn(levels),
		denoise: has("denoise") ? numberOf(value("denoise")) : denoiseFrom(value("start_at_step", "start_step"), steps),
		isOneSided: guider !== void 0 && !guider.inputs.has("negative"),
		model: link("model", "pipe", "basic_pipe"),
		positive: link("positive", "conditioning", "pipe", "basic_pipe"),
		negative: link("negative", "pipe", "basic_pipe")
	};
}
function levelsOf(graph, sampler) {
	const start = linkOf(graph, sampler, "sigmas");
	const next = (node) => linksOf(graph, node, (name) => /sigmas/i.test(name));
	return start === void 0 ? [] : Array.from(walk([start], next), ({ node }) => node).slice(0, 16);
}
function scheduleIn(levels) {
	return levels.find(({ type }) => type.endsWith("Scheduler"))?.type.replace(/Scheduler$/, "");
}
function cfgWithout(guider) {
	return guider === void 0 || [...guider.inputs.keys()].some((name) => /cfg/i.test(name)) ? void 0 : 1;
}
function denoiseFrom(start, steps) {
	const first = start === void 0 ? 0 : numberOf(start);
	return first === void 0 || steps === void 0 || steps === 0 ? void 0 : 1 - Math.min(first / steps, 1);
}

// src/settings/tools/comfyui/sampler.ts
const PICTURE_INPUT = /image|latent|samples|pixel|pipe|^any|^value$/i;
const NEUTRAL = /vae_?(?:de|en)code|reroute|save|preview|primitive|^empty|switch|batch$|^(?:to|from|edit)\w*pipe|context|\bbus\b/i;
const MOST_PASSES = 5;
function samplerChain(graph, saver) {
	const next = (node) => pictureLinks(graph, node);
	const found = firstSampler(graph, next(saver), next);
	if (found === void 0) return void 0;
	const steps = [found];
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const earlier = firstSampler(graph, next(steps[0].node), next);
		if (earlier === void 0 || steps.some(({ node }) => node === earlier.node)) break;
		steps.unshift(earlier);
	}
	const [first, last] = [steps[0].node, found.node];
	const decoder = wayOf(found).find(({ inputs }) => inputs.has("vae") && inputs.has("samples"));
	return {
		first,
		last,
		passes: passesOf(graph, steps),
		decoder
	};
}
function pictureLinks(graph, node) {
	const named = linksOf(graph, node, (name) => PICTURE_INPUT.test(name));
	return named.length > 0 ? named : node.inputs.size === 1 ? linksOf(graph, node, () => true) : [];
}
function firstSampler(graph, starts, next) {
	for (const step of walk(starts, next)) if (isSampler(graph, step.node)) return step;
}
function isSampler(graph, node) {
	const { inputs } = node;
	if (linkOf(graph, node, "image", "images", "pixels") !== void 0) return false;
	const denoises = inputs.has("guider") || inputs.has("sampler_name") || inputs.has("sampler") && inputs.has("sigmas");
	const guided = inputs.has("positive") || inputs.has("guider") || linkOf(graph, node, "pipe", "basic_pipe") !== void 0;
	return denoises && guided && (inputs.has("steps") || inputs.has("sigmas"));
}
function wayOf(step) {
	let start = step;
	while (start.before !== void 0) start = start.before;
	return start === step ? [] : [...between(step), start.node];
}
function passesOf(graph, steps) {
	if (steps.some(({ node }) => linkOf(graph, node, "script") !== void 0)) return void 0;
	const own = steps.length > 1 ? materialOf(graph, sampling(graph, steps[0].node)) : NOTHING;
	const parts = steps.flatMap((step, index) => [...index === 0 ? earlyEnd(graph, step.node) : [describePass(graph, step.node, own)], ...wayOf(step).filter(({ type }) => !NEUTRAL.test(type)).slice(0, MOST_PASSES).map((node) => describeNode(graph, node))]);
	return parts.includes(void 0) ? void 0 : parts.filter((part) => part !== void 0);
}
function earlyEnd(graph, sampler) {
	const end = numberOf(valueOf$1(graph, sampler, "end_at_step"));
	const steps = numberOf(valueOf$1(graph, sampler, "steps"));
	return end === void 0 || steps === void 0 || end >= steps ? [] : [`until step ${end}`];
}
const NOTHING = {
	checkpoint: void 0,
	networks: void 0,
	prompt: void 0
};
function describePass(graph, node, own) {
	const told = sampling(graph, node);
	const { steps, cfg, sampler, schedule, denoise } = told;
	const numbers = {
		steps,
		cfg,
		denoise
	};
	if (sampler === void 0 || Object.values(numbers).includes(void 0)) return void 0;
	const material = materialOf(graph, told);
	const others = [
		"checkpoint",
		"networks",
		"prompt"
	].filter((name) => material[name] !== own[name]).map((name) => `${name} ${material[name] ?? "unknown"}`);
	const details = [
		...Object.entries(numbers).map(([name, value]) => `${name} ${rounded(value)}`),
		`${sampler} ${schedule ?? ""}`.trim(),
		...others
	];
	return `${node.type} (${details.join(", ")})`;
}
function materialOf(graph, told) {
	const model = modelUpstream(graph, told.model);
	return {
		checkpoint: model.checkpoint?.name,
		networks: model.networks && networksText(model.networks),
		prompt: conditioningUpstream(graph, told.positive, "positive").text
	};
}

// src/settings/tools/comfyui/read.ts
const MOST_SAVERS = 8;
function readComfyUi(json) {
	const graph = parseGraph(json);
	if (graph === void 0) return void 0;
	const chains = saversOf(graph).flatMap((saver) => samplerChain(graph, saver) ?? []);
	const [first, ...others] = [...new Map(chains.map((chain) => [`${chain.last.id} ${chain.passes?.join(" ")}`, chain])).values()].map((chain) => settingsOf(graph, chain));
	return first === void 0 ? void 0 : others.reduce(agreed, first);
}
function saversOf(graph) {
	const nodes = [...graph.values()];
	const takesPicture = (node) => linkOf(graph, node, "images", "image", "pixels", "samples") !== void 0;
	const named = (name) => nodes.filter((node) => name.test(node.type) && takesPicture(node));
	const [kept, shown] = [named(/save/i), named(/preview|display|show/i)];
	return (kept.length > 0 ? kept : shown.length > 0 ? shown : endsOf(graph, nodes)).slice(0, MOST_SAVERS);
}
function endsOf(graph, nodes) {
	const taken = new Set(nodes.flatMap((node) => linksOf(graph, node, () => true)));
	return nodes.filter((node) => !taken.has(node)).map((node) => isSampler(graph, node) ? {
		id: "",
		type: "end",
		inputs: /* @__PURE__ */ new Map([["samples", [node.id, 0]]])
	} : node);
}
function settingsOf(graph, { first, last, passes, decoder }) {
	const { seed, steps, cfg, denoise, isOneSided, ...said } = sampling(graph, first);
	const positive = conditioningUpstream(graph, said.positive, "positive");
	const negative = conditioningUpstream(graph, said.negative, "negative");
	const model = modelUpstream(graph, said.model);
	const latents = latentsUpstream(graph, first);
	const begun = startOf(latents);
	return {
		tool: "ComfyUI",
		prompt: (positive.text === void 0 ? void 0 : readTags(positive.text))?.prompt,
		negativePrompt: negative.text === void 0 ? isOneSided ? "" : void 0 : readTags(negative.text).prompt,
		...samplerOf(said.sampler, said.schedule, void 0),
		steps,
		cfg,
		size: sizeIn(graph, latents) ?? (begun.length > 0 && passes?.length === 0 ? "file" : void 0),
		hires: passes?.length === 0 ? "off" : passes?.join(" → "),
		vae: vaeOf$2(graph, decoder ?? last),
		clipSkip: positive.clipSkip,
		networks: model.networks && [
			...model.networks,
			...positive.others,
			...negative.others,
			...begun
		],
		rng: "cpu",
		denoise,
		seed: seedOf(seed),
		checkpoint: model.checkpoint
	};
}
function latentsUpstream(graph, sampler) {
	const next = (node) => linksOf(graph, node, (name) => /latent|samples|image|pixel|pipe|^value$/i.test(name));
	return Array.from(walk(next(sampler), next), ({ node }) => node);
}
function sizeIn(graph, latents) {
	for (const node of latents) {
		const size = sizeOf(valueOf$1(graph, node, "width", "empty_latent_width"), valueOf$1(graph, node, "height", "empty_latent_height"));
		if (size !== void 0) return size;
	}
}
function startOf(latents) {
	for (const node of latents) {
		const file = textOf(node.inputs.get("image"));
		if (file !== void 0 && /load/i.test(node.type)) return [{
			kind: "other",
			name: `begins with ${file}`
		}];
	}
	return [];
}
function vaeOf$2(graph, decoder) {
	const start = linkOf(graph, decoder, "vae", "optional_vae", "pipe");
	if (start === void 0) return void 0;
	const next = (node) => linksOf(graph, node, (name) => /vae|pipe|^any|^value$/i.test(name));
	for (const { node } of walk([start], next)) {
		const name = nameIn(valueOf$1(graph, node, "vae_name"));
		if (name !== void 0) return /^baked|^built/i.test(name) ? BUILT_IN : modelFile(name);
		if ([
			"ckpt_name",
			"ckpt",
			"base_ckpt_name"
		].some((input) => node.inputs.has(input))) return BUILT_IN;
	}
}
function agreed(one, other) {
	const same = Object.entries(one).filter(([name, value]) => JSON.stringify(value) === JSON.stringify(new Map(Object.entries(other)).get(name)));
	return {
		...Object.fromEntries(same),
		tool: one.tool
	};
}

// src/settings/tools/draw-things.ts
function readDrawThings(json) {
	const [prompt, negative] = [textOf(at(json, "c")), textOf(at(json, "uc"))];
	if (prompt === void 0 || negative === void 0) return void 0;
	return {
		tool: "Draw Things",
		prompt: readTags(prompt).prompt,
		negativePrompt: readTags(negative).prompt,
		...samplerOf(textOf(at(json, "sampler")), void 0, "automatic"),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "scale")),
		size: sizeFromText(at(json, "size")),
		hires: hiresOf$4(at(json, "v2")),
		vae: BUILT_IN,
		clipSkip: numberOf(at(json, "v2", "clipSkip")) ?? "default",
		networks: networksOf$5(json),
		rng: "default",
		denoise: numberOf(at(json, "strength") ?? 1),
		seed: seedOf(at(json, "seed")),
		checkpoint: modelFile(textOf(at(json, "model")))
	};
}
function networksOf$5(json) {
	return listOf(at(json, "lora") ?? at(json, "v2", "loras")).flatMap((item) => {
		const file = modelFile(textOf(at(item, "model") ?? at(item, "file")));
		return file === void 0 ? [] : [{
			kind: "lora",
			...file,
			weight: numberOf(at(item, "weight") ?? 1)
		}];
	});
}
function hiresOf$4(own) {
	return [
		...at(own, "hiresFix") === true ? ["hiresFixStrength"] : [],
		"refinerModel",
		"upscaler"
	].flatMap((key) => {
		const value = textOf(at(own, key));
		return value === void 0 || value === "" ? [] : [`${key} ${value}`];
	}).join(", ") || "off";
}

// src/settings/tools/fooocus.ts
function readFooocus(json) {
	const [version, isOwn] = [textOf(at(json, "version")), at(json, "metadata_scheme") === "fooocus"];
	const hasOwnKeys = at(json, "guidance_scale") !== void 0 && at(json, "base_model") !== void 0;
	if (!isOwn && !hasOwnKeys) return void 0;
	const prompt = textOf(at(json, "prompt"));
	return {
		tool: "Fooocus",
		version: version?.replace(/^Fooocus v/, "v"),
		prompt: prompt === void 0 ? void 0 : readTags(prompt).prompt,
		negativePrompt: readTags(textOf(at(json, "negative_prompt")) ?? "").prompt,
		...samplerOf(textOf(at(json, "sampler")), textOf(at(json, "scheduler")), "automatic"),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "guidance_scale")),
		size: sizeFromText(at(json, "resolution")),
		hires: hiresOf$3(json),
		vae: vaeOf$1(textOf(at(json, "vae"))),
		clipSkip: numberOf(at(json, "clip_skip")) ?? "default",
		networks: networksOf$4(json),
		rng: "default",
		denoise: 1,
		seed: seedOf(at(json, "seed")),
		checkpoint: modelFile(textOf(at(json, "base_model")), textOf(at(json, "base_model_hash")))
	};
}
function hiresOf$3(json) {
	const refiner = modelFile(textOf(at(json, "refiner_model")));
	if (refiner === void 0 || refiner.name === "None") return "off";
	return `refiner ${refiner.name} at ${textOf(at(json, "refiner_switch")) ?? "an unknown step"}`;
}
function vaeOf$1(name) {
	return name === void 0 || /^default/i.test(name) ? BUILT_IN : modelFile(name);
}
function networksOf$4(json) {
	const triples = listOf(at(json, "loras")).flatMap((item) => {
		const [name, weight, hash] = listOf(item);
		const file = modelFile(textOf(name), textOf(hash));
		return file === void 0 ? [] : [{
			kind: "lora",
			...file,
			weight: numberOf(weight)
		}];
	});
	const combined = [
		1,
		2,
		3,
		4,
		5
	].flatMap((number) => {
		const parts = (textOf(at(json, `lora_combined_${number}`)) ?? "").split(" : ");
		const [name, weight] = parts.slice(-2);
		const file = parts.length < 2 || parts[0] === "False" ? void 0 : modelFile(name);
		return file === void 0 ? [] : [{
			kind: "lora",
			...file,
			weight: numberOf(weight)
		}];
	});
	const own = statedUnder(json, [
		"styles",
		"performance",
		"sharpness",
		"adm_guidance",
		"adaptive_cfg",
		"freeu"
	]);
	return [...triples.length > 0 ? triples : combined, ...own.map((name) => ({
		kind: "other",
		name
	}))];
}

// src/settings/tools/infotext-line.ts
const KEY = /\s*([\p{L}\p{N}_][\p{L}\p{N}_ /-]{0,63}?):[ \t]*/uy;
const MOST_PAIRS = 500;
const LEAST_PAIRS = 3;
function readSettingsLine(line) {
	const pairs = /* @__PURE__ */ new Map();
	let count = 0;
	let position = 0;
	while (position < line.length && count < MOST_PAIRS) {
		KEY.lastIndex = position;
		const match = KEY.exec(line);
		let end = nextComma(line, position);
		if (match) {
			const start = KEY.lastIndex;
			end = endOfValue(line, start);
			pairs.set(match[1], valueOf(line.slice(start, end)));
			count++;
			end = nextComma(line, end);
		}
		position = end + 1;
	}
	return count < LEAST_PAIRS ? void 0 : pairs;
}
function nextComma(line, from) {
	const comma = line.indexOf(",", from);
	return comma < 0 ? line.length : comma;
}
function endOfValue(line, start) {
	const first = line[start];
	if (first === "\"") return endOfString(line, start);
	return first === "{" || first === "[" ? endOfJson(line, start) : nextComma(line, start);
}
function endOfJson(line, start) {
	let depth = 0;
	const token = /["{}[\]]/g;
	token.lastIndex = start;
	for (let match = token.exec(line); match; match = token.exec(line)) {
		const [found] = match;
		if (found === "\"") token.lastIndex = endOfString(line, match.index);
		else depth += found === "{" || found === "[" ? 1 : -1;
		if (depth === 0) return token.lastIndex;
	}
	return line.length;
}
function valueOf(raw) {
	const text = raw.trim();
	return text.startsWith("\"") ? textOf(parseJson(text)) ?? text : text;
}

// src/settings/tools/infotext.ts
const NEGATIVE = /^\s*Negative prompt:/;
const OWN_KEYS = /^(?:Steps|Sampler|Schedule type|Scheduler|CFG scale|Seed|Size|Model|VAE|Module \d|AddNet .*|Clip skip|Denoising strength|RNG|Version|App|Backend|Pipeline|Operations|Parser|User|Lora weights|Embeddings|Civitai .*)$/i;
const HIRES_KEYS = /^(?:hires|refiner|second pass|first pass)\b/i;
const OF_ONE_PICTURE = /seed$|hash(?:es)?$|\b(?:date|time|index|template|score|filename|job id|created at)$|^(?:batch\b.*|grid|comment|init image\b.*|aesthetic_score|(?:raw|wildcard|original|dynamic)\b.*prompt)$/i;
function readInfotext(text) {
	const parts = split(text);
	if (parts === void 0) return void 0;
	const { settings } = parts;
	const get = (key) => settings.get(key);
	const tagged = readTags(parts.prompt);
	const resources = listOf(parseJson(get("Civitai resources") ?? ""));
	const { tool, version } = toolOf(settings);
	const missing = (meaning) => tool === "ComfyUI" ? void 0 : meaning;
	return {
		tool,
		version,
		prompt: tagged.prompt,
		negativePrompt: readTags(parts.negative).prompt,
		...samplerOf(get("Sampler"), get("Schedule type") ?? get("Scheduler"), missing("automatic")),
		steps: numberOf(get("Steps")),
		cfg: numberOf(get("CFG scale")),
		size: sizeFromText(get("Size")),
		hires: hiresOf$2(settings) ?? missing("off"),
		vae: modelFile(get("VAE") ?? modulesOf(settings), get("VAE hash")) ?? missing(BUILT_IN),
		clipSkip: numberOf(get("Clip skip") ?? missing(1)),
		networks: networksOf$3(settings, tagged.networks, resources),
		rng: get("RNG")?.toLowerCase() ?? missing(tool === "A1111" || tool === "Forge" ? "gpu" : "default"),
		denoise: numberOf(get("Denoising strength") ?? missing(1)),
		seed: seedOf(get("Seed")),
		checkpoint: modelFile(get("Model"), get("Model hash")) ?? civitaiCheckpoint(resources)
	};
}
function split(text) {
	const lines = text.trim().split("\n");
	const begins = lines.findLastIndex((line) => /^\s*Steps: /.test(line) && readSettingsLine(line) !== void 0);
	const index = begins < 0 ? lines.length - 1 : begins;
	const settings = readSettingsLine(lines[index] ?? "");
	if (settings === void 0) return void 0;
	const before = lines.slice(0, index);
	const negativeAt = before.findIndex((line) => NEGATIVE.test(line));
	const prompt = before.slice(0, negativeAt < 0 ? before.length : negativeAt);
	const negative = negativeAt < 0 ? [] : before.slice(negativeAt);
	return {
		prompt: prompt.join("\n"),
		negative: negative.join("\n").replace(NEGATIVE, ""),
		settings
	};
}
function toolOf(settings) {
	const version = settings.get("Version");
	if (settings.has("App")) return {
		tool: settings.get("App"),
		version
	};
	const [, fooocus] = /^Fooocus (.+)$/.exec(version ?? "") ?? [];
	if (fooocus !== void 0) return {
		tool: "Fooocus",
		version: fooocus
	};
	if (/^(?:f\d|forge|neo)/i.test(version ?? "")) return {
		tool: "Forge",
		version
	};
	if (/^ComfyUI/i.test(version ?? "")) return {
		tool: "ComfyUI",
		version: void 0
	};
	if (version === void 0 && settings.has("Civitai resources")) return { tool: "Civitai" };
	return {
		tool: "A1111",
		version
	};
}
function modulesOf(settings) {
	const modules = [...settings].filter(([key]) => /^Module \d$/.test(key)).map(([, value]) => modelName(value));
	return modules.length === 0 ? void 0 : modules.toSorted(byCodePoint).join(" + ");
}
function hiresOf$2(settings) {
	const own = [...settings].filter(([key]) => HIRES_KEYS.test(key));
	return own.length === 0 ? void 0 : own.map(([key, value]) => `${key} ${value}`).join(", ");
}
function networksOf$3(settings, tagged, resources) {
	const hashes = new Map(namedValues(settings.get("Lora hashes")));
	const weighted = namedValues(settings.get("Lora weights")).map(([name, weight]) => {
		return {
			kind: "lora",
			name: modelName(name),
			weight: numberOf(weight)
		};
	});
	const found = [
		...tagged,
		...weighted,
		...addNetLoras(settings)
	];
	const loras = found.some(({ kind }) => kind === "lora") ? found : [...found, ...civitaiNetworks(resources)];
	const embeddings = namedValues(settings.get("TI hashes") ?? settings.get("Embeddings")).flatMap(([name, hash]) => {
		const file = modelFile(name, hash);
		return file === void 0 ? [] : [{
			kind: "embedding",
			...file
		}];
	});
	const others = [...settings].filter(([key]) => ![
		OWN_KEYS,
		HIRES_KEYS,
		OF_ONE_PICTURE
	].some((keys) => keys.test(key)));
	return [
		...loras.map((network) => ({
			...network,
			hash: network.hash ?? hashes.get(network.name)?.toLowerCase()
		})),
		...embeddings,
		...others.map(([key, value]) => ({
			kind: "other",
			name: `${key} ${folded(value)}`
		}))
	];
}
function addNetLoras(settings) {
	return [
		1,
		2,
		3,
		4,
		5
	].flatMap((number) => {
		const file = modelFile(settings.get(`AddNet Model ${number}`)?.replace(/\([0-9a-f]{6,64}\)$/i, ""));
		if (file === void 0 || file.name === "None") return [];
		const weight = settings.get(`AddNet Weight A ${number}`) ?? settings.get(`AddNet Weight ${number}`);
		return [{
			kind: "lora",
			...file,
			weight: numberOf(weight ?? 1)
		}];
	});
}
function namedValues(text) {
	return (text ?? "").split(",").slice(0, 256).flatMap((item) => {
		const colon = item.lastIndexOf(":");
		const name = (colon < 0 ? item : item.slice(0, colon)).trim();
		return name === "" ? [] : [[name, colon < 0 ? "" : item.slice(colon + 1).trim()]];
	});
}
function civitaiCheckpoint(resources) {
	return civitaiFile(resources.find((resource) => at(resource, "type") === "checkpoint"));
}
const CIVITAI_KINDS = /* @__PURE__ */ new Map([
	["lora", "lora"],
	["lycoris", "lora"],
	["dora", "lora"],
	["embed", "embedding"],
	["embedding", "embedding"],
	["textualinversion", "embedding"]
]);
function civitaiNetworks(resources) {
	return resources.flatMap((resource) => {
		const kind = CIVITAI_KINDS.get(textOf(at(resource, "type"))?.toLowerCase() ?? "");
		const file = civitaiFile(resource);
		return kind === void 0 || file === void 0 ? [] : [{
			kind,
			...file,
			weight: numberOf(at(resource, "weight") ?? 1)
		}];
	});
}
function civitaiFile(resource) {
	const names = [at(resource, "modelName"), at(resource, "modelVersionName")].flatMap((name) => textOf(name) ?? []);
	const id = textOf(at(resource, "modelVersionId"));
	if (names.length > 0) return modelFile(names.join(" "));
	return id === void 0 ? void 0 : {
		name: `version ${id}`,
		isNameless: true
	};
}

// src/settings/tools/invokeai.ts
function readInvokeAi(json) {
	const prompt = textOf(at(json, "positive_prompt"));
	if (prompt === void 0 && at(json, "app_version") === void 0) return void 0;
	const clipSkip = numberOf(at(json, "clip_skip") ?? 0);
	return {
		tool: "InvokeAI",
		version: textOf(at(json, "app_version")),
		prompt: prompt === void 0 ? void 0 : readTags(withStyle(prompt, at(json, "positive_style_prompt"))).prompt,
		negativePrompt: readTags(withStyle(textOf(at(json, "negative_prompt")) ?? "", at(json, "negative_style_prompt"))).prompt,
		...samplerOf(textOf(at(json, "scheduler")), void 0, "automatic"),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "cfg_scale")),
		size: sizeOf(at(json, "width"), at(json, "height")),
		hires: hiresOf$1(json),
		vae: fileOf(at(json, "vae")) ?? BUILT_IN,
		clipSkip: clipSkip === void 0 ? void 0 : clipSkip + 1,
		networks: networksOf$2(json),
		rng: textOf(at(json, "rand_device")),
		denoise: numberOf(at(json, "strength") ?? 1),
		seed: seedOf(at(json, "seed")),
		checkpoint: fileOf(at(json, "model"))
	};
}
function withStyle(prompt, style) {
	const text = textOf(style);
	return text === void 0 || text === "" || text === prompt ? prompt : `${prompt}, ${text}`;
}
function fileOf(model) {
	return modelFile(textOf(at(model, "name") ?? at(model, "model_name")), textOf(at(model, "hash")));
}
function hiresOf$1(json) {
	const parts = statedUnder(json, [
		"hrf_method",
		"hrf_strength",
		"refiner_steps",
		"refiner_start"
	]);
	const refiner = fileOf(at(json, "refiner_model"));
	if (at(json, "hrf_enabled") !== true && refiner === void 0) return "off";
	return [...refiner === void 0 ? [] : [`refiner ${refiner.name}`], ...parts].join(", ") || "on";
}
function networksOf$2(json) {
	const loras = listOf(at(json, "loras")).flatMap((item) => {
		const file = fileOf(at(item, "model") ?? at(item, "lora"));
		return file === void 0 ? [] : [{
			kind: "lora",
			...file,
			weight: numberOf(at(item, "weight") ?? 1)
		}];
	});
	const others = [
		"controlnets",
		"control_layers",
		"canvas_v2_metadata",
		"ipAdapters",
		"t2iAdapters"
	].flatMap((key) => {
		const count = Array.isArray(at(json, key)) ? listOf(at(json, key)).length : listsIn(at(json, key));
		return count === 0 ? [] : [{
			kind: "other",
			name: `${count} ${key}`
		}];
	});
	const numbers = [
		"cfg_rescale_multiplier",
		"seamless_x",
		"seamless_y"
	].flatMap((key) => {
		const value = at(json, key);
		return value === true || (numberOf(value) ?? 0) !== 0 ? [{
			kind: "other",
			name: `${key} ${String(value)}`
		}] : [];
	});
	return [
		...loras,
		...others,
		...numbers
	];
}
function listsIn(value) {
	return (isObject(value) ? Object.values(value).filter(Array.isArray) : []).reduce((sum, list) => sum + listOf(list).length, 0);
}

// src/settings/tools/novelai.ts
function readNovelAi({ software, source, comment }) {
	if (software !== "NovelAI") return void 0;
	const json = typeof comment === "string" ? parseJson(comment) : comment;
	const prompt = textOf(at(json, "prompt"));
	if (prompt === void 0 && at(json, "steps") === void 0) return void 0;
	return {
		tool: "NovelAI",
		version: textOf(at(json, "version")),
		prompt: readTags([prompt ?? "", ...characters(json, "v4_prompt")].join(", ")).prompt,
		negativePrompt: readTags([textOf(at(json, "uc")) ?? "", ...characters(json, "v4_negative_prompt")].join(", ")).prompt,
		...samplerOf(textOf(at(json, "sampler")), textOf(at(json, "noise_schedule")), "automatic"),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "scale")),
		size: sizeOf(at(json, "width"), at(json, "height")),
		hires: "off",
		vae: BUILT_IN,
		clipSkip: "default",
		rng: "default",
		networks: networksOf$1(json),
		denoise: at(json, "request_type") === "PromptGenerateRequest" ? 1 : numberOf(at(json, "strength") ?? 1),
		seed: seedOf(at(json, "seed")),
		checkpoint: modelFile(textOf(source))
	};
}
function characters(json, key) {
	return listOf(at(json, key, "caption", "char_captions")).flatMap((item) => textOf(at(item, "char_caption")) ?? []);
}
function networksOf$1(json) {
	const switches = [
		"sm",
		"sm_dyn",
		"dynamic_thresholding"
	].filter((key) => at(json, key) === true);
	const numbers = [
		"cfg_rescale",
		"uncond_scale",
		"skip_cfg_above_sigma"
	].flatMap((key) => {
		const value = numberOf(at(json, key));
		return value === void 0 || value === (key === "uncond_scale" ? 1 : 0) ? [] : [`${key} ${value}`];
	});
	const references = listOf(at(json, "reference_strength_multiple")).length;
	return [
		...switches,
		...numbers,
		...references === 0 ? [] : [`${references} reference pictures`]
	].map((name) => ({
		kind: "other",
		name
	}));
}

// src/settings/tools/swarmui.ts
function readSwarmUi(json) {
	const own = at(json, "sui_image_params");
	if (own === void 0) return void 0;
	const hashes = hashesOf(json);
	const file = (name) => modelFile(name, name === void 0 ? void 0 : hashes.get(modelName(name)));
	const prompt = textOf(at(own, "prompt"));
	const stop = numberOf(at(own, "clipstopatlayer") ?? -1);
	return {
		tool: "SwarmUI",
		version: textOf(at(own, "swarm_version")),
		prompt: prompt === void 0 ? void 0 : readTags(prompt).prompt,
		negativePrompt: readTags(textOf(at(own, "negativeprompt")) ?? "").prompt,
		...samplerOf(textOf(at(own, "sampler") ?? at(own, "comfyuisampler") ?? "default"), textOf(at(own, "scheduler") ?? at(own, "comfyuischeduler")), "automatic"),
		steps: numberOf(at(own, "steps")),
		cfg: numberOf(at(own, "cfgscale")),
		size: sizeOf(at(own, "width"), at(own, "height")),
		hires: hiresOf(own),
		vae: vaeOf(textOf(at(own, "vae")), file),
		clipSkip: stop === void 0 ? void 0 : -stop,
		networks: networksOf(own, file),
		rng: "default",
		denoise: numberOf(at(own, "initimagecreativity") ?? 1),
		seed: seedOf(at(own, "seed")),
		checkpoint: file(textOf(at(own, "model")))
	};
}
function hashesOf(json) {
	const models = listOf(at(json, "sui_models")).map((model) => [textOf(at(model, "name")), textOf(at(model, "hash"))]);
	return new Map(models.flatMap(([name, hash]) => name === void 0 || hash === void 0 ? [] : [[modelName(name), hash]]));
}
function vaeOf(name, file) {
	return name === void 0 || /^(?:automatic|none)$/i.test(name) ? BUILT_IN : file(name);
}
function hiresOf(own) {
	return statedUnder(own, [
		"refinermodel",
		"refinermethod",
		"refinercontrolpercentage",
		"refinerupscale",
		"refinerupscalemethod",
		"refinersteps",
		"refinercfgscale"
	]).join(", ") || "off";
}
function itemsOf(value) {
	return (typeof value === "string" ? value.split(",").slice(0, 256) : listOf(value)).flatMap((item) => textOf(item)?.trim() ?? []).filter((item) => item !== "");
}
const OTHER_KEYS = [
	"controlnetmodel",
	"controlnetstrength",
	"fluxguidancescale",
	"loratencweights",
	"sigmashift",
	"variationseedstrength",
	"freeuapplyto",
	"seamlesstileable",
	"ipadaptermodel"
];
function networksOf(own, file) {
	const weights = itemsOf(at(own, "loraweights"));
	const loras = itemsOf(at(own, "loras")).flatMap((name, index) => {
		const found = file(name);
		return found === void 0 ? [] : [{
			kind: "lora",
			...found,
			weight: numberOf(weights[index] ?? 1)
		}];
	});
	const others = OTHER_KEYS.flatMap((key) => {
		const value = itemsOf(at(own, key)).join(", ") || textOf(at(own, key));
		return value === void 0 ? [] : [{
			kind: "other",
			name: `${key} ${value}`
		}];
	});
	return [...loras, ...others];
}

// src/settings/read.ts
const UNKNOWN_FORM = "a text of a form that is not known";
const WORKFLOW_ALONE = "the workflow of ComfyUI alone, without the graph that was run";
const OWN_KEYWORDS = [
	"parameters",
	"prompt",
	"invokeai_metadata"
];
const SINGLE_TEXTS = [
	"parameters",
	"exif:UserComment",
	"xmp:UserComment",
	"gif:comment"
];
const GRAPH_TAGS = [
	"exif:Make",
	"exif:Model",
	"exif:ImageDescription",
	"exif:UserComment"
];
async function readSettings(attached) {
	const carried = await textsIn(attached);
	const texts = readTexts(carried.byName);
	const beside = attached.sidecar === void 0 ? void 0 : readSidecar(attached.sidecar);
	const found = [beside?.settings, ...texts].filter((settings) => settings !== void 0);
	const unread = texts.length > 0 ? [] : unreadFaults(carried.byName);
	return {
		settings: found.length === 0 ? void 0 : bounded(merge(found)),
		faults: [
			...[...carried.faults, ...unread].map((text) => ({
				about: "picture",
				text
			})),
			...beside?.faults ?? [],
			...disagreements(found)
		]
	};
}
function unreadFaults(texts) {
	const comment = texts.get("exif:UserComment") ?? "";
	if (OWN_KEYWORDS.some((keyword) => texts.has(keyword)) || /^\s*\{\s*"/.test(comment)) return [UNKNOWN_FORM];
	return texts.has("workflow") ? [WORKFLOW_ALONE] : [];
}
const COMPARABLE = [
	"prompt",
	"steps",
	"cfg",
	"seed"
];
function disagreements([first, ...others]) {
	const names = COMPARABLE.filter((name) => others.some((other) => first?.[name] !== void 0 && other[name] !== void 0 && first[name] !== other[name]));
	if (names.length === 0) return [];
	return [{
		about: first?.tool === "sidecar" ? "sidecar" : "picture",
		text: `${names.join(", ")} twice and differently, of which the surer counts`
	}];
}
async function textsIn({ texts, comment, exif, xmp }) {
	const png = readPngTexts(texts);
	const packet = png.byName.get("XML:com.adobe.xmp");
	const parts = [
		png,
		readExif(exif),
		await readXmp(packet === void 0 ? xmp : Buffer.from(packet))
	];
	const gif = comment === void 0 ? [] : [["gif:comment", decodeText(comment)]];
	return {
		byName: new Map([...parts.flatMap(({ byName }) => [...byName]), ...gif]),
		faults: parts.flatMap(({ faults }) => faults)
	};
}
function readTexts(texts) {
	return [
		...[texts.get("prompt"), ...GRAPH_TAGS.map((tag) => graphBehind(texts.get(tag)))].map((text) => text === void 0 ? void 0 : readComfyUi(parseJson(text))),
		...[texts.get("invokeai_metadata")].map((text) => text === void 0 ? void 0 : readInvokeAi(parseJson(text))),
		readNovelAi({
			software: texts.get("Software"),
			source: texts.get("Source"),
			comment: texts.get("Comment")
		}),
		...SINGLE_TEXTS.map((name) => readSingle(texts.get(name) ?? ""))
	].filter((settings) => settings !== void 0);
}
function graphBehind(text) {
	return text === void 0 ? void 0 : /^\s*prompt:\s*(\{.*)$/isu.exec(text)?.[1];
}
function readSingle(text) {
	if (!text.trimStart().startsWith("{")) return readInfotext(text);
	const json = parseJson(text);
	const novelAi = {
		software: at(json, "Software"),
		source: at(json, "Source"),
		comment: at(json, "Comment")
	};
	return readSwarmUi(json) ?? readFooocus(json) ?? readNovelAi(novelAi) ?? readInvokeAi(json) ?? readDrawThings(json) ?? readComfyUi(at(json, "prompt") ?? json);
}
function merge(found) {
	const known = found.toReversed().map((settings) => Object.entries(settings).filter(([, value]) => value !== void 0));
	const source = found.find(({ tool }) => tool !== "sidecar") ?? found[0];
	return {
		...Object.fromEntries(known.flat()),
		tool: source.tool,
		version: source.version
	};
}

// src/style/contrast-split.ts
function contrastSplit({ left, right, product }) {
	if (left === 0) return {
		direction: 0,
		energy: right
	};
	const shadow = product / Math.sqrt(left);
	const cosine = right === 0 ? 0 : Math.min(shadow / Math.sqrt(right), 1);
	return {
		direction: left * (1 - cosine ** 2),
		energy: (Math.sqrt(right) - cosine * Math.sqrt(left)) ** 2
	};
}

// src/style/cosine-distance.ts
function cosineDistance(product, left, right) {
	if (left === 0 || right === 0) return left === right ? 0 : 1;
	return Math.max(1 - product / Math.sqrt(left * right), 0);
}

// src/style/gram-sums.ts
function gramSums(a, b) {
	if (a.length !== b.length) throw new RangeError(`Gram matrices of ${a.length} and ${b.length} entries have no distance`);
	let left = 0;
	let right = 0;
	let product = 0;
	let difference = 0;
	for (let i = 0; i < a.length; i++) {
		const x = a[i];
		const y = b[i];
		left += x * x;
		right += y * y;
		product += x * y;
		difference += (x - y) * (x - y);
	}
	return {
		left,
		right,
		product,
		difference
	};
}

// src/style/moments-cos.ts
function momentsCos(a, b) {
	const left = moments(a);
	const right = moments(b);
	return cosineDistance(dot(left, right), dot(left, left), dot(right, right));
}
function moments({ gram, means, channels }) {
	const result = new Float64Array(2 * channels);
	for (let channel = 0; channel < channels; channel++) {
		const mean = means[channel];
		result[channel] = mean;
		result[channels + channel] = Math.sqrt(Math.max(gram[channel * channels + channel] * channels - mean * mean, 0));
	}
	return result;
}
function dot(a, b) {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
	return sum;
}

// src/style/distances.ts
function distancesBetween(picture, target, { factor }) {
	const layers = picture.map((a, index) => {
		const b = target[index];
		const sums = gramSums(a.gram, b.gram);
		const scale = factor(a);
		return {
			mse: scale * sums.difference,
			cos: cosineDistance(sums.product, sums.left, sums.right),
			moments: momentsCos(a, b),
			direction: scale * contrastSplit(sums).direction
		};
	});
	const mse = layers.map((layer) => layer.mse);
	const total = sum(mse);
	return {
		"gram-mse": {
			total,
			layers: mse
		},
		"gram-cos": meanOf(layers.map((layer) => layer.cos)),
		"moments-cos": meanOf(layers.map((layer) => layer.moments)),
		directionShare: total === 0 ? 0 : Math.min(sum(layers.map((layer) => layer.direction)) / total, 1)
	};
}
function meanOf(layers) {
	return {
		total: sum(layers) / layers.length,
		layers
	};
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}

// src/style/compare.ts
function compare(features, { path, role, set, features: other }, { method, layers = false }) {
	const { directionShare, ...distances } = distancesBetween(features, other, method);
	return {
		target: {
			path,
			role,
			set
		},
		totals: {
			"gram-mse": distances["gram-mse"].total,
			"gram-cos": distances["gram-cos"].total,
			"moments-cos": distances["moments-cos"].total
		},
		...layers ? { layers: distances[method.metric].layers } : {},
		directionShare
	};
}

// src/style/compare-references.ts
function compareReferences({ references, controls }, method) {
	return references.map((reference, index) => {
		const comparisons = [...references.slice(index + 1), ...controls].map((target) => compare(reference.features, target, { method }));
		return {
			path: reference.path,
			prompt: "",
			seed: "",
			comparisons
		};
	});
}

// src/style/targets.ts
function targetPictures({ references, controls }) {
	const incoming = (role) => (set) => set.pictures.map((picture) => ({
		...picture,
		role,
		owner: set.name,
		checkpoint: ""
	}));
	return [...references.flatMap(incoming("reference")), ...controls.flatMap(incoming("control"))];
}
function loadedTarget({ picture, identity, features }) {
	const role = picture.role === "reference" ? "reference" : "control";
	return {
		path: picture.path,
		role,
		set: picture.owner,
		identity,
		features,
		cross: false
	};
}
function targetsOf(lora, loaded, config) {
	const references = loaded.filter(({ role, set }) => role === "reference" && set === lora);
	const shared = sharedSets(lora, loaded);
	return {
		references,
		controls: loaded.filter(({ role, set }) => role === "control" || config["cross-controls"] && set !== lora && !shared.includes(set)).map((target) => ({
			...target,
			cross: target.role === "reference",
			role: "control"
		}))
	};
}
function sharedSets(lora, loaded) {
	const own = new Set(loaded.filter(({ role, set }) => role === "reference" && set === lora).map(({ identity }) => identity));
	const twins = loaded.filter(({ role, set, identity }) => role === "reference" && set !== lora && own.has(identity));
	return [...new Set(twins.map(({ set }) => set))];
}
function sharedSetNotices(lora, loaded, config) {
	const text = "Not taken as controls of each other, because these LoRAs share a reference.";
	return (config["cross-controls"] ? sharedSets(lora, loaded) : []).map((other) => ({
		level: "notice",
		text,
		subjects: [[lora, other].toSorted(byCodePoint).join(" and ")]
	}));
}
function targetSets({ references, controls }) {
	const all = [...references, ...controls];
	return [...new Set(all.map(({ set }) => set))].map((set) => {
		const members = all.filter((target) => target.set === set);
		return {
			role: members[0].role,
			set,
			cross: members[0].cross,
			pictures: members.length
		};
	});
}

// src/measure.ts
async function measure(collection, { config, method, ports }) {
	const intake = openIntake(ports, collection.problems, config["allow-unreadable"]);
	const loaded = [];
	for await (const taken of intake.take(targetPictures(collection))) loaded.push(loadedTarget(taken));
	const names = [...new Set(collection.pairs.map(({ lora }) => lora))];
	const targets = new Map(names.map((lora) => [lora, targetsOf(lora, loaded, config)]));
	if (intake.sound()) rejectMissingReferences(intake, targets, collection);
	const rows = [];
	const faults = [];
	for await (const taken of intake.take(samplePictures(collection))) {
		const reading = await readSettings(taken.attached);
		faults.push(...faultNotices(taken.picture.path, reading));
		rows.push(...compareSample(taken, reading.settings, {
			collection,
			targets,
			method
		}));
	}
	if (intake.sound() && !rows.some(({ role }) => role === "sample")) intake.reject({
		subject: "samples",
		problem: "no sample can be used",
		fix: "Replace the samples below."
	});
	intake.stopOnProblems();
	const loras = [...targets].flatMap(([lora, own]) => evidenceOf(lora, own, {
		rows,
		method
	}));
	const shared = names.flatMap((lora) => sharedSetNotices(lora, loaded, config));
	const own = [
		...collection.notices,
		...intake.notices(),
		...faults,
		...shared,
		...lostPairs(collection, rows)
	];
	const made = loras.map(({ lora, made: pairs }) => ({
		lora,
		made: pairs,
		withoutLora: madePairsOf(rows.filter((row) => row.lora === lora && row.role === "without-lora"))
	}));
	return {
		loras,
		notices: mergeNotices([...own, ...settingsNotices(made, config)])
	};
}
function rejectMissingReferences(intake, targets, collection) {
	for (const [lora, { references }] of targets) if (references.length === 0 && collection.references.some(({ name }) => name === lora)) intake.reject({
		subject: lora,
		problem: "no reference of the LoRA can be used",
		fix: "Replace the references below."
	});
}
function samplePictures({ pairs, withoutLora }) {
	const incoming = (role) => (pair) => pair.samples.map((sample) => ({
		...sample,
		role,
		owner: pair.lora,
		checkpoint: pair.checkpoint
	}));
	return [...withoutLora.flatMap(incoming("without-lora")), ...pairs.flatMap(incoming("sample"))];
}
function compareSample({ picture, features, size }, settings, { collection, targets, method }) {
	const { role, checkpoint, path } = picture;
	const prompt = settings?.prompt || picture.prompt;
	const seed = settings?.seed ?? picture.seed;
	return (role === "sample" ? [picture.owner] : lorasServed(picture, collection)).map((lora) => {
		const { references, controls } = targets.get(lora);
		const comparisons = [...references.map((target) => compare(features, target, {
			method,
			layers: role === "sample"
		})), ...(role === "sample" ? controls : []).map((target) => compare(features, target, { method }))];
		return {
			lora,
			checkpoint,
			role,
			compared: {
				path,
				prompt,
				seed,
				comparisons
			},
			made: {
				path,
				prompt,
				size,
				settings
			}
		};
	});
}
function lorasServed({ owner, checkpoint }, { pairs }) {
	return pairs.filter((pair) => pair.checkpoint === checkpoint && ["", pair.lora].includes(owner)).map(({ lora }) => lora);
}
function evidenceOf(lora, targets, { rows, method }) {
	const samples = rows.filter((row) => row.lora === lora && row.role === "sample");
	const pairs = pairsOf(samples);
	if (pairs.length === 0) return [];
	const withoutLora = pairsOf(rows.filter((row) => row.lora === lora && row.role === "without-lora"));
	const compared = compareReferences(targets, method);
	return [{
		lora,
		targetSets: targetSets(targets),
		pairs,
		withoutLora,
		made: madePairsOf(samples),
		references: compared
	}];
}
function pairsOf(rows) {
	return [...groupBy(rows, ({ checkpoint }) => checkpoint)].map(([checkpoint, group]) => ({
		checkpoint,
		samples: group.map(({ compared }) => compared)
	}));
}
function madePairsOf(rows) {
	return [...groupBy(rows, ({ checkpoint }) => checkpoint)].map(([checkpoint, group]) => ({
		checkpoint,
		pictures: group.map(({ made }) => made)
	}));
}
function lostPairs({ pairs, withoutLora }, rows) {
	const has = (role, { lora, checkpoint }) => rows.some((row) => row.role === role && row.checkpoint === checkpoint && ["", row.lora].includes(lora));
	const lost = pairs.filter((pair) => !has("sample", pair));
	const idle = withoutLora.filter((pair) => !has("without-lora", pair));
	return [...lost.map((pair) => notice$1("Not ranked, because no sample of the pair could be decoded.", pair)), ...idle.map((pair) => notice$1("Pictures without LoRA that serve no pair, because the checkpoint has no samples.", pair))];
}
function notice$1(text, { lora, checkpoint }) {
	return {
		level: "warning",
		text,
		subjects: [lora === "" ? checkpoint : `${checkpoint} × ${lora}`]
	};
}

// src/verdict/logs.ts
const LEAST_LOSS = 1e-12;
function logLoss(loss) {
	return Math.log(Math.max(loss, LEAST_LOSS));
}

// src/verdict/from-evidence.ts
function logsOf(evidence, metric, ranking) {
	const controlSets = evidence.targetSets.filter(({ role }) => role === "control");
	const sets = controlSets.map(({ set }) => set);
	const pairs = ranking.pairs.map(({ checkpoint }) => {
		const of = ({ checkpoint: other }) => other === checkpoint;
		return {
			checkpoint,
			samples: evidence.pairs.find(of).samples.map((sample) => sampleLogs(sample, {
				metric,
				sets
			})),
			withoutLora: (evidence.withoutLora.find(of)?.samples ?? []).map((picture) => pictureLogs(picture, metric))
		};
	});
	return {
		lora: evidence.lora,
		pairs,
		controlSets: controlSets.map(({ set, cross, pictures }) => ({
			set,
			cross,
			pictures
		})),
		settings: auditSettings(evidence.lora, evidence.made),
		targets: targetLogs(evidence.references, {
			metric,
			sets
		}),
		otherMetrics: METRICS.filter((other) => other !== metric).map((other) => ({
			metric: other,
			targets: targetLogs(evidence.references, {
				metric: other,
				sets
			})
		}))
	};
}
function pictureLogs({ prompt, seed, comparisons }, metric) {
	return {
		prompt,
		seed,
		references: toReferences(comparisons).map(({ totals }) => logLoss(totals[metric]))
	};
}
function sampleLogs(sample, { metric, sets }) {
	const references = toReferences(sample.comparisons);
	const layers = references[0].layers ?? [];
	return {
		...pictureLogs(sample, metric),
		controls: sets.map((set) => mean(toSet(sample.comparisons, set).map(({ totals }) => logLoss(totals[metric])))),
		raters: [...layers.map((_, layer) => mean(references.map((reference) => logLoss(reference.layers[layer])))), ...METRICS.map((name) => mean(references.map(({ totals }) => logLoss(totals[name]))))]
	};
}
function toReferences(comparisons) {
	return comparisons.filter(({ target }) => target.role === "reference");
}
function toSet(comparisons, set) {
	return comparisons.filter(({ target }) => target.role === "control" && target.set === set);
}
function targetLogs(references, { metric, sets }) {
	const later = references.map(({ comparisons }) => toReferences(comparisons).map(({ totals }) => logLoss(totals[metric])));
	return {
		between: references.map((_, i) => references.map((__, j) => i === j ? NaN : later[Math.min(i, j)][Math.abs(i - j) - 1])),
		controls: sets.map((set) => references.map(({ comparisons }) => toSet(comparisons, set).map(({ totals }) => logLoss(totals[metric]))))
	};
}

// src/evidence/t-interval.ts
function tInterval(values) {
	const centre = mean(values);
	const reach = (0, import_lib.default)(.975, values.length - 1) * (standardDeviation(values) / Math.sqrt(values.length));
	return {
		low: centre - reach,
		high: centre + reach
	};
}

// src/verdict/examples.ts
function examplesOf(samples, logs) {
	const order = samples.map(({ path }, index) => ({
		path,
		log: logs[index]
	})).toSorted((a, b) => a.log - b.log || byCodePoint(a.path, b.path));
	return {
		best: order[0].path,
		median: order[order.length - 1 >> 1].path,
		worst: order.at(-1).path
	};
}
function typicalReference(references, metric) {
	const logs = new Map(references.map(({ path }) => [path, []]));
	for (const { path, comparisons } of references) for (const { target, totals } of comparisons.filter((comparison) => comparison.target.role === "reference")) {
		logs.get(path).push(logLoss(totals[metric]));
		logs.get(target.path).push(logLoss(totals[metric]));
	}
	const centre = (path) => references.length === 1 ? 0 : mean(logs.get(path));
	return [...logs.keys()].toSorted((a, b) => centre(a) - centre(b) || byCodePoint(a, b))[0];
}

// src/verdict/ranking.ts
function rank({ lora, targetSets, pairs, references }, metric) {
	const ordered = pairs.map((pair) => ({
		pair,
		logs: pair.samples.map((sample) => meanLogLoss(sample, metric))
	})).map((entry) => ({
		...entry,
		centre: mean(entry.logs)
	})).toSorted((a, b) => a.centre - b.centre || byCodePoint(a.pair.checkpoint, b.pair.checkpoint));
	const best = ordered[0].centre;
	return {
		lora,
		reference: typicalReference(references, metric),
		targetSets,
		pairs: ordered.map(({ pair, logs }, index) => ({
			checkpoint: pair.checkpoint,
			rank: index + 1,
			...pairNumbers(logs, best),
			layerShares: layerShares(pair),
			directionShare: mean(referenceComparisons(pair).map((comparison) => comparison.directionShare)),
			examples: examplesOf(pair.samples, logs)
		}))
	};
}
function pairNumbers(logs, best) {
	const centre = mean(logs);
	return {
		n: logs.length,
		styleLoss: Math.exp(centre),
		interval: logs.length > 1 ? exponential(tInterval(logs)) : null,
		ratioToBest: Math.exp(centre - best),
		spread: logs.length > 1 ? Math.exp(standardDeviation(logs)) : null
	};
}
function meanLogLoss({ comparisons }, metric) {
	const references = comparisons.filter(({ target }) => target.role === "reference");
	return mean(references.map(({ totals }) => logLoss(totals[metric])));
}
function layerShares(pair) {
	const shares = referenceComparisons(pair).map(({ layers = [] }) => {
		const sum = layers.reduce((total, value) => total + value, 0);
		return layers.map((value) => sum === 0 ? 1 / layers.length : value / sum);
	});
	return shares[0].map((_, layer) => mean(shares.map((share) => share[layer])));
}
function referenceComparisons({ samples }) {
	return samples.flatMap(({ comparisons }) => comparisons.filter(({ target }) => target.role === "reference"));
}
function exponential({ low, high }) {
	return {
		low: Math.exp(low),
		high: Math.exp(high)
	};
}

// src/verdict/rules.ts
function rulesOf(config) {
	return {
		alpha: config.alpha,
		gamma: config.gamma,
		pMin: config["p-min"],
		rMin: config["r-min"],
		agreementShare: config["agreement-share"],
		seed: config.seed,
		settingsDeclared: config["settings-declared"],
		allowSettings: config["allow-settings"]
	};
}

// src/verdict/single-notices.ts
function singleNotices(rankings) {
	const lone = rankings.filter(({ pairs }) => pairs.length === 1);
	const thin = rankings.flatMap(({ lora, pairs }) => pairs.filter(({ n }) => n === 1).map(({ checkpoint }) => `${checkpoint} × ${lora}`));
	return [...notice("One checkpoint alone has samples of the LoRA, so there is nothing to rank.", lone.map(({ lora }) => lora)), ...notice("One sample alone: no interval and no spread.", thin)];
}
function notice(text, subjects) {
	return subjects.length === 0 ? [] : [{
		level: "notice",
		text,
		subjects
	}];
}

// src/pipeline.ts
async function score({ config, options, baseConfig }, world) {
	const method = methodOf(config);
	const collection = await collect(config, world.find);
	const network = world.openNetwork(method, pictureCount(collection));
	const { loras, notices } = await measure(collection, {
		config,
		method,
		ports: network
	});
	const { backbone, engine } = await network.loaded;
	const rankings = loras.map((evidence) => rank(evidence, method.metric));
	const verdicts = loras.map((evidence, index) => judge(logsOf(evidence, method.metric, rankings[index]), rulesOf(config)));
	const csv = Buffer.concat(Array.from(csvParts(loras, method), (part) => Buffer.from(part)));
	const scores = assemble({
		config,
		options,
		baseConfig,
		method,
		rankings,
		verdicts,
		backbone,
		engine,
		notices: [...notices, ...singleNotices(rankings)],
		scoresCsvSha256: createHash("sha256").update(csv).digest("hex")
	});
	return {
		scores,
		files: {
			"scores.json": `${JSON.stringify(scores, null, 2)}\n`,
			"scores.csv": csv,
			"report.md": toMarkdown(scores)
		}
	};
}

// src/progress.ts
async function openProgress(stream) {
	const text = (done, total) => `Looked at ${done} of ${total} pictures`;
	if (stream.isTTY && stream.columns) {
		const { default: ora } = await import("./ora.js");
		const line = ora({
			stream,
			text: "Looking for pictures",
			discardStdin: false,
			isEnabled: true
		}).start();
		return {
			show: (done, total) => {
				line.text = text(done, total);
				line.render();
			},
			stop: () => line.stop()
		};
	}
	let quarter = 0;
	return {
		show: (done, total) => {
			const reached = Math.floor(4 * done / total);
			if (reached > quarter) stream.write(`${text(done, total)}\n`);
			quarter = reached;
		},
		stop: () => {}
	};
}

// src/self-test.ts
async function runSelfTests(config, world) {
	const collection = await collectTargets(config, world.find);
	if (collection.problems.length > 0) throw new UserError(collection.problems);
	const trials = /* @__PURE__ */ new Map();
	const sizes = /* @__PURE__ */ new Map();
	const leftOut = [];
	for (const recipe of RECIPE_NAMES) {
		const method = methodOf({
			...config,
			recipe,
			metric: void 0,
			layers: void 0,
			size: sizeFor(recipe, config)
		});
		try {
			const loaded = await loadTargets(collection, {
				config,
				method,
				world
			});
			for (const { name: lora } of collection.references) {
				const { own, counts } = trialsOf(lora, loaded, {
					config,
					method
				});
				trials.set(lora, [...trials.get(lora) ?? [], ...own]);
				sizes.set(lora, counts);
			}
		} catch (cause) {
			if (!(cause instanceof UserError) || recipe === RECIPE_NAMES[0]) throw cause;
			leftOut.push({
				recipe,
				reason: cause.message.split("\n", 1)[0] ?? ""
			});
		}
	}
	return {
		loras: [...trials].map(([lora, own]) => ({
			lora,
			...sizes.get(lora),
			trials: own
		})),
		leftOut
	};
}
function sizeFor(recipe, { size }) {
	return recipe === "ghost-review" && size !== void 0 && "shortSide" in size ? void 0 : size;
}
async function loadTargets(collection, { config, method, world }) {
	const network = world.openNetwork(method, pictureCount(collection));
	try {
		const intake = openIntake(network, [], config["allow-unreadable"]);
		const loaded = [];
		for await (const taken of intake.take(targetPictures(collection))) loaded.push(loadedTarget(taken));
		intake.stopOnProblems();
		return loaded;
	} finally {
		await network.close();
	}
}
function trialsOf(lora, loaded, { config, method }) {
	const targets = targetsOf(lora, loaded, config);
	const references = compareReferences(targets, method);
	const controlSets = targetSets(targets).filter(({ role }) => role === "control");
	const sets = controlSets.map(({ set }) => set);
	return {
		own: METRICS.map((metric) => ({
			recipe: method.recipe,
			metric,
			check: selfTest({
				controlSets,
				targets: targetLogs(references, {
					metric,
					sets
				})
			}, rulesOf(config))
		})),
		counts: {
			references: targets.references.length,
			controls: targets.controls.length
		}
	};
}

// src/score-repository.ts
async function scoreRepository(job) {
	const { workspace, configured } = await configure(job);
	const { config } = configured;
	const folder = await findReportFolder(workspace, config["report-dir"]);
	return {
		...await inWorld(job, {
			workspace,
			config
		}, async (world) => score(configured, world)),
		config,
		workspace,
		folder
	};
}
async function selfTestRepository(job) {
	const { workspace, configured } = await configure(job);
	const { config } = configured;
	return {
		...await inWorld(job, {
			workspace,
			config
		}, async (world) => runSelfTests(config, world)),
		config
	};
}
async function configure(job) {
	const { source } = job;
	const workspace = await openDirectory(job);
	const head = await readConfigFile(workspace);
	const own = parseConfig(head, source);
	const options = optionsOf(source);
	const baseFile = await job.readBase?.(workspace);
	if (!baseFile) return {
		workspace,
		configured: {
			config: own,
			options,
			baseConfig: null
		}
	};
	const { file, baseConfig } = await guard(head, source, baseFile);
	return {
		workspace,
		configured: {
			config: parseConfig(file, source),
			options,
			baseConfig
		}
	};
}
async function inWorld(job, { workspace, config }, work) {
	const { openWorld } = await loadWorld(job.log);
	const progress = await openProgress(job.log);
	try {
		return await work(openWorld(config, {
			workspace,
			models: job.models,
			onProgress: progress.show
		}));
	} finally {
		progress.stop();
	}
}
async function openDirectory({ base, stay, source }) {
	const { "working-directory": given = "." } = source.values;
	const workspace = resolve(base, String(given));
	const refuse = (problem, fix) => new UserError({
		subject: source.where("working-directory"),
		problem: `${String(given)} ${problem}`,
		fix
	});
	if (!(await stat(workspace).catch(() => void 0))?.isDirectory()) throw refuse("is no folder", "Give a folder that exists.");
	if (stay === "anywhere") return workspace;
	const [root, real] = [await realpath(base), await realpath(workspace)];
	if (!isInside(root, real)) throw refuse("is not in the workspace", "Give a folder of the checked-out repository.");
	if (real !== resolve(root, String(given))) throw refuse("leads over a link", "Give the folder itself.");
	return workspace;
}

export { logLoss as a, methodOf as c, CONFIG_FILE as d, exitCodeOf as f, writeFiles as h, pairNumbers as i, toText as l, findReportFolder as m, selfTestRepository as n, applyVerdict as o, exitCodeOfError as p, rulesOf as r, rulesAndGate as s, scoreRepository as t, columns as u };
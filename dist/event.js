import { i as __require, o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as reasonOf, t as UserError } from "./errors.js";
import { n as backboneChoice, r as once, t as BACKBONE_FORMS } from "./backbone-choice.js";
import { A as sha256Of, C as METRICS, D as SAMPLE_ROLES, O as SETTING_FIELDS, S as LAYER_NAMES, T as RECIPE_NAMES, _ as toJSONSchema, a as int, b as FAIL_ON, c as object$1, d as strictObject, f as string, k as TARGET_ROLES, l as partialRecord, m as union, n as array$1, o as literal, r as boolean, s as number, t as _enum, u as record, v as NEVER, w as NAMED_BACKBONES, x as JUDGED_FOLDER, y as BEFORE_RELU } from "./schemas.js";
import { B as templates, D as BUILT_IN, F as itemsOf, G as byCheckpoint, H as parseTemplates, I as layers, J as byCodePoint, K as partsOf, L as settingFields, N as MOST_RESIZED_PIXELS, P as failOn, R as size, T as hasNatives, V as parseTemplate, W as AXES, _ as rounded, d as isMatch, f as isOfSystem, g as networksText, h as nameFile, i as openGit, j as mayHaveMore, k as UNSIGNED, l as EVERYTHING, m as isProblem, n as checkoutOf, o as originUrl, q as withAxes, s as repositoryAbove, t as isInside, u as FORMATS$2, v as weightText, w as pictureKind, y as WEB_KINDS, z as staysInside } from "./inside.js";
import { _ as shellWord, a as firstFew, c as markdownCode, d as markdownText, f as mermaidLabel, i as groupBy, o as address, s as htmlAttribute, u as markdownName, v as terminal, y as terminalText } from "./explain.js";
import { Transform } from "stream";
import { createHash } from "node:crypto";
import { basename, join, posix, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { closeSync, createReadStream, existsSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { access, lstat, readFile, readdir, realpath, stat } from "node:fs/promises";
import { spawn } from "node:child_process";

// src/config/commands.ts
const SCORE = {
	name: "score",
	about: "Score every picture, rank the checkpoints of each LoRA, and judge the rankings"
};
const LINE_COMMANDS = [
	SCORE,
	{
		name: "init",
		about: "Say what pictures a folder has and lacks, and write style-gate.yml, a workflow and a line of .gitignore",
		switches: { yes: "Write the files without a question." }
	},
	{
		name: "doctor",
		about: "Say what pictures a run would find, what is missing or wrong, and what to do; measures nothing"
	},
	{
		name: "judge",
		operands: "FILE.json|FILE.csv",
		switches: { print: "Print the result, and write no file." },
		about: `Judge a scores.json, or a scores.csv of any tool, without a picture, into ${JUDGED_FOLDER}`
	},
	{
		name: "self-test",
		about: "Try every recipe and metric on references and controls alone: which can tell the style?"
	},
	{
		name: "view",
		about: "Open the page of the last run, or of the folder that --report-dir names, in the browser"
	}
];
function switchesOf({ switches = {} }) {
	return Object.entries(switches);
}
const ACTION_COMMANDS = [SCORE, {
	name: "comment",
	about: "Comment on the pull request of a workflow run with the scores that the run uploaded"
}];

// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) return;
	const userMax = options?.maxDistance;
	const targetLength = target.length;
	for (const candidate of candidates) if (candidate === target) return candidate;
	if (userMax === 0) return;
	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = /* @__PURE__ */ new Set();
	for (const candidate of candidates) {
		if (seen.has(candidate)) continue;
		seen.add(candidate);
		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) continue;
		if (userMax !== void 0 && lengthDiff > userMax) continue;
		const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
		const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== void 0 && distance > userMax) continue;
		let actualD = distance;
		if (cap !== void 0 && distance === cap && cap === userMax) actualD = leven(target, candidate);
		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) break;
		}
	}
	if (userMax !== void 0 && bestDist > userMax) return;
	return best;
}

// src/lib/near-name.ts
const LONGEST = 60;
function nearName(name, known) {
	if (name.length > LONGEST) return void 0;
	const most = name.length < 4 ? 1 : name.length < 9 ? 2 : 3;
	return closestMatch(name.toLowerCase(), known, { maxDistance: most });
}
function didYouMean(name, known) {
	const near = nearName(name, known);
	return near === void 0 ? "" : `Did you mean ${near}? `;
}

// src/config/folder-names.ts
const MOST_NAMES$1 = 1e3;
const MOST_OF_NAME = 255;
const folderNames = union([
	record(string(), union([string(), number()])),
	array$1(string()),
	string()
]).transform((value, context) => {
	const names = (typeof value === "string" || Array.isArray(value) ? itemsOf(value).map(pairIn) : Object.entries(value).map(([own, name]) => [own, String(name)])).map(([folder = "", name = ""]) => ({
		folder: plain$1(folder),
		name: plain$1(name)
	}));
	const message = problemOf$1(names);
	if (message === void 0) return names;
	context.addIssue({
		code: "custom",
		message
	});
	return NEVER;
});
const modelName = union([string(), number()]).transform((value) => plain$1(String(value))).refine(isFolderName);
function pairIn(line) {
	const at = line.includes(": ") ? line.indexOf(": ") : line.indexOf(":");
	return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 1)];
}
function plain$1(name) {
	return name.trim().normalize("NFC");
}
function problemOf$1(names) {
	if (names.length > MOST_NAMES$1) return `there are ${names.length} names, more than ${MOST_NAMES$1}`;
	if (!names.every(({ folder, name }) => isFolderName(folder) && isFolderName(name))) return "";
	const twice = (all) => all.find((own, index) => all.indexOf(own) < index);
	const [folder, name] = [twice(names.map((own) => own.folder)), twice(names.map((own) => own.name))];
	if (folder !== void 0) return `the folder ${folder} has two names`;
	return name === void 0 ? void 0 : `two folders have the name ${name}`;
}
function isFolderName(name) {
	return name !== "" && name.length <= MOST_OF_NAME && !/[/\p{Cc}]/u.test(name);
}
function shownName(folder, names) {
	return names.find((own) => own.folder === folder)?.name ?? folder;
}
function folderOf(shown, names) {
	return names.find(({ name }) => name === shown)?.folder ?? shown;
}

// src/config/key.ts
function schemaOf(keys) {
	const shape = Object.fromEntries(Object.entries(keys).map(([name, { schema }]) => [name, schema]));
	return strictObject(shape);
}

// src/config/layouts.ts
const FORMATS$1 = "{png,jpg,jpeg,webp}";
const TARGETS = ["!references/**", "!controls/**"];
const LAYOUTS = [
	{
		name: "style-gate",
		of: "a folder a LoRA, in it one a checkpoint",
		samples: ["samples/{lora}/{checkpoint}/*"]
	},
	{
		name: "kohya",
		of: "kohya-ss/sd-scripts and musubi-tuner",
		samples: [
			"{sample,samples}/{lora}_e0{epoch}_{prompt}_20????????????_{seed}.png",
			"{sample,samples}/{lora}_e0{epoch}_{prompt}_20????????????.png",
			"{sample,samples}/{lora}_0{step}_{prompt}_20????????????_{seed}.png",
			"{sample,samples}/{lora}_0{step}_{prompt}_20????????????.png",
			"{sample,samples}/e0{epoch}_{prompt}_20????????????_{seed}.png",
			"{sample,samples}/e0{epoch}_{prompt}_20????????????.png",
			"{sample,samples}/0{step}_{prompt}_20????????????_{seed}.png",
			"{sample,samples}/0{step}_{prompt}_20????????????.png",
			"{sample,samples}/{lora}_20????????????_e0{epoch}_{prompt}.png",
			"{sample,samples}/{lora}_20????????????_0{step}_{prompt}.png",
			"{sample,samples}/20????????????_e0{epoch}_{prompt}.png",
			"{sample,samples}/20????????????_0{step}_{prompt}.png"
		]
	},
	{
		name: "ai-toolkit",
		of: "ostris/ai-toolkit",
		samples: ["samples/*__{step}_{prompt}.{jpg,png,webp}"]
	},
	{
		name: "simpletuner",
		of: "SimpleTuner, while it trains",
		samples: ["validation_images/step_{step}_{prompt}_[0-9]*x[0-9]*.png"]
	},
	{
		name: "simpletuner-card",
		of: "SimpleTuner's model cards",
		samples: ["assets/image_{prompt}_*.png"]
	},
	{
		name: "onetrainer",
		of: "OneTrainer",
		samples: [`samples/{prompt}/*-training-sample-{step}-*.${FORMATS$1}`]
	},
	{
		name: "diffusers",
		of: "diffusers' training scripts",
		samples: ["checkpoint-{step}/image_{prompt}.png", "image_{prompt}.png"]
	},
	{
		name: "strengths",
		of: "studies of strengths: r00 is without the LoRA",
		samples: ["lora/{lora}/{checkpoint}/img/r{weight}-{prompt}.png", "!lora/*/*/img/r00-*"],
		"samples-without-lora": ["lora/{lora}/{checkpoint}/img/r00-{prompt}.png"]
	},
	{
		name: "lora-folders",
		of: "one checkpoint, a folder a LoRA",
		samples: ["samples/{lora}/*"],
		isOfReferences: true
	},
	{
		name: "checkpoint-folders",
		of: "one LoRA, a folder a checkpoint",
		samples: ["samples/{checkpoint}/*"]
	},
	{
		name: "a1111",
		of: "AUTOMATIC1111, Forge and their like",
		samples: [
			`**/[0-9][0-9][0-9][0-9][0-9]-{seed}.${FORMATS$1}`,
			"!**/[0-9][0-9][0-9][0-9][0-9]-[!0-9]*",
			...TARGETS
		],
		"group-by": "metadata"
	},
	{
		name: "comfyui",
		of: "ComfyUI",
		samples: [`**/*_[0-9][0-9][0-9][0-9][0-9]_.${FORMATS$1}`, ...TARGETS],
		"group-by": "metadata"
	},
	{
		name: "one-folder",
		of: "one LoRA, one checkpoint, one folder",
		samples: ["samples/*"]
	}
];
const LAYOUT_NAMES = LAYOUTS.map(({ name }) => name);
const OWN_LAYOUT = "style-gate";
function layoutOf(name) {
	return LAYOUTS.find((own) => own.name === name);
}

// src/config/method-keys.ts
const METHOD_KEYS = {
	recipe: {
		kind: "text",
		schema: _enum(RECIPE_NAMES).default("pytorch-tutorial"),
		accepts: `one of ${RECIPE_NAMES.join(", ")}`,
		about: "What turns two pictures into one number: layers, ReLU side, Gram normalisation, size."
	},
	backbone: {
		kind: "text",
		schema: backboneChoice.prefault("vgg16"),
		accepts: `one of ${BACKBONE_FORMS}`,
		about: "Whose layers are compared: vgg16 is shipped; vgg19 is torchvision's, the article's network, which is fetched from the Hugging Face Hub; or weights of your own."
	},
	"weights-sha256": {
		kind: "text",
		schema: string().regex(/^[0-9a-f]{64}$/).optional(),
		accepts: "64 hex digits, as backbone.weightsSha256 of a scores.json has them",
		about: "What the weights must be: a run with others stops.",
		otherwise: "none"
	},
	size: {
		kind: "text",
		schema: size.optional(),
		accepts: `WIDTHxHEIGHT, such as 512x768, or the short side, such as 512; sides from ${32} on, at most ${MOST_RESIZED_PIXELS} pixels`,
		about: "What pictures are resized to.",
		otherwise: "the recipe's"
	},
	metric: {
		kind: "text",
		schema: _enum(METRICS).optional(),
		accepts: `one of ${METRICS.join(", ")}`,
		about: "What ranks: gram-mse is the recipe's style loss. log-gram needs layers after their ReLU.",
		otherwise: "the recipe's"
	},
	layers: {
		kind: "list",
		schema: layers.optional(),
		accepts: `different names of layers that the backbone has, from ${LAYER_NAMES.join(", ")}; or random:N, at most as many as it has`,
		about: "The layers compared, or random:N of them drawn by the seed.",
		otherwise: "the recipe's"
	},
	seed: {
		kind: "number",
		schema: int().min(0).max(2 ** 32 - 1).default(1),
		accepts: `a whole number from 0 to ${2 ** 32 - 1}`,
		about: "Every random draw derives from it."
	}
};

// src/config/verdict-keys.ts
const VERDICT_KEYS = {
	alpha: {
		kind: "number",
		schema: number().gt(0).lt(.5).default(.05),
		accepts: "a number above 0 and below 0.5",
		about: "The level of every test: how often chance alone may look like a difference."
	},
	gamma: {
		kind: "number",
		schema: number().gt(.5).max(1).default(.75),
		accepts: "a number above 0.5, at most 1",
		about: "How often the first checkpoint must be nearer than another checkpoint, and than a control."
	},
	"p-min": {
		kind: "number",
		schema: number().gt(.5).lt(1).default(.975),
		accepts: "a number above 0.5 and below 1",
		about: "In what share of other references and samples the first checkpoint must stay first."
	},
	"r-min": {
		kind: "number",
		schema: int().min(1).max(1e3).default(5),
		accepts: "a whole number from 1 to 1000",
		about: "The least number of references."
	},
	"agreement-share": {
		kind: "number",
		schema: number().gt(0).max(1).default(.8),
		accepts: "a number above 0, at most 1",
		about: "What share of layers, metrics and references must rank the first checkpoint first."
	},
	"fail-on": {
		kind: "list",
		schema: failOn.prefault(["regression"]),
		accepts: `any of ${FAIL_ON.filter((item) => item !== "never").join(", ")}; or never`,
		about: "What makes the gate fail: what is found, and what is asked for here and cannot be known. regression, removed and broken-picture are what a change made worse; unranked is one checkpoint alone; settings is a difference in how the pairs were made; position needs max-position."
	},
	"min-effect": {
		kind: "number",
		schema: number().gt(1).max(100).default(1.1),
		accepts: "a number above 1, at most 100",
		about: "The smallest ratio of losses, after ÷ before, that counts as a regression."
	},
	"max-position": {
		kind: "number",
		schema: number().gt(0).optional(),
		accepts: "a number above 0",
		about: "The upper limit of a style position: 0 is as near as the references are to each other, 1 as far as a control.",
		otherwise: "none"
	},
	"allow-settings": {
		kind: "list",
		schema: settingFields.prefault([]),
		accepts: `any of ${SETTING_FIELDS.join(", ")}`,
		about: "Generation settings that may differ between the pairs of a ranking, or be unknown."
	},
	"settings-declared": {
		kind: "boolean",
		schema: boolean().default(false),
		accepts: "true or false",
		about: "Declare that the generation settings were held fixed where the pictures do not say; reports show it as declared, not as verified."
	}
};

// src/config/schema.ts
const SAMPLES = {
	required: [],
	optional: [
		"lora",
		"checkpoint",
		...AXES,
		"prompt",
		"seed"
	]
};
const REFERENCES = {
	required: [],
	optional: ["lora"]
};
const CONTROLS = {
	required: ["control"],
	optional: []
};
const samplePlaceholders = "with any of {lora}, {checkpoint}, {epoch}, {step}, {weight}, {prompt} and {seed}";
const templateLines = `path templates, one a line, at most ${100}; a leading ! excludes, and {a,b} is a or b`;
const NAME = "a name without /, at most 255 characters";
const GROUP_BY = ["path", "metadata"];
const LAYOUT_VALUES = ["auto", ...LAYOUT_NAMES];
const KEYS = {
	samples: {
		kind: "list",
		schema: templates(SAMPLES, true).prefault([...layoutOf(OWN_LAYOUT).samples]),
		accepts: `${templateLines}; ${samplePlaceholders}`,
		about: "Where the sample images of each checkpoint × LoRA pair are."
	},
	references: {
		kind: "list",
		schema: templates(REFERENCES, true).prefault(["references/{lora}/*", "references/*"]),
		accepts: `${templateLines}; with {lora}, or where there is one LoRA without it`,
		about: "Where the artworks of each LoRA's target style are."
	},
	controls: {
		kind: "list",
		schema: templates(CONTROLS).prefault(["controls/{control}/*"]),
		accepts: `${templateLines}; with {control}`,
		about: "Where the pictures of other styles are: the negative controls."
	},
	"cross-controls": {
		kind: "boolean",
		schema: boolean().default(true),
		accepts: "true or false",
		about: "Let the references of every other LoRA serve as a control set too."
	},
	"samples-without-lora": {
		kind: "list",
		schema: templates(SAMPLES).prefault([]),
		accepts: `${templateLines}; ${samplePlaceholders}`,
		about: "Where pictures of the same checkpoints without the LoRA are."
	},
	lora: {
		kind: "text",
		schema: modelName.optional(),
		accepts: NAME,
		about: "What the LoRA is called where no {lora} names it.",
		otherwise: "by metadata where group-by says so, else the only LoRA that references name, else the repository's name"
	},
	checkpoint: {
		kind: "text",
		schema: modelName.optional(),
		accepts: NAME,
		about: "What the checkpoint is called where no {checkpoint} names it.",
		otherwise: "by metadata where group-by says so, else by {epoch}, {step} and {weight}, else samples"
	},
	"group-by": {
		kind: "text",
		schema: _enum(GROUP_BY).optional(),
		accepts: GROUP_BY.join(" or "),
		about: "What names the checkpoint and the LoRA of a sample where its path does not: metadata are its own.",
		otherwise: "path, or what the layout says"
	},
	layout: {
		kind: "text",
		schema: _enum(LAYOUT_VALUES).optional(),
		accepts: `one of ${LAYOUT_VALUES.join(", ")}`,
		about: "Whose names of files samples have, where samples does not say it; --help layouts shows them.",
		otherwise: "auto, the first that finds a picture; it is said which"
	},
	names: {
		kind: "list",
		schema: folderNames.prefault([]),
		accepts: "lines of folder: name, or in style-gate.yml a map of them; no folder and no name twice",
		about: "What LoRAs and checkpoints are called where their folders have other names. Metadata may fit the folder or the name."
	},
	...METHOD_KEYS,
	...VERDICT_KEYS,
	baseline: {
		kind: "text",
		schema: string().regex(/^[^-\s\p{Cc}][^\s\p{Cc}]*$/u).default("auto"),
		accepts: "auto, none, a git ref such as v1.0, or the path of a scores.json",
		about: "What the pictures are held against: auto is the base of a pull request, a merge group or a push, and nothing on a command line."
	},
	"accept-label": {
		kind: "text",
		schema: string().trim().min(1).max(50).default("style-accepted"),
		accepts: "the name of a label, at most 50 characters",
		about: "The label that accepts what a pull request changes for the worse: for one commit, when it is set."
	},
	"report-dir": {
		kind: "text",
		schema: string().refine(staysInside).default("style-gate-report"),
		accepts: "a folder inside the working directory, written with /",
		about: "Where the result files go."
	},
	"allow-unreadable": {
		kind: "boolean",
		schema: boolean().default(false),
		accepts: "true or false",
		about: "Leave out pictures that cannot be decoded, with a warning, instead of stopping."
	},
	"max-pixels": {
		kind: "number",
		schema: int().min(1).max(2 ** 28).default(5e7),
		accepts: `a whole number from 1 to ${2 ** 28}`,
		about: "The most pixels a picture may have, read from its header before decoding."
	},
	threads: {
		kind: "number",
		schema: int().min(1).max(64).optional(),
		accepts: `a whole number from 1 to ${64}`,
		about: "Threads for the network. They change no number.",
		otherwise: `one a core, at most ${64}`
	},
	"working-directory": {
		kind: "text",
		schema: string().default("."),
		accepts: "a folder",
		about: "The folder of the model repository: templates, style-gate.yml and report-dir are relative to it.",
		otherwise: "the current folder; for the action, the workspace",
		inFile: false
	}
};
function isKey(name) {
	return Object.hasOwn(KEYS, name);
}
const ConfigSchema = schemaOf(KEYS);

// src/config/json-schema.ts
function defaultOf({ schema, otherwise }) {
	const { default: fallback } = toJSONSchema(schema, { io: "input" });
	if (otherwise !== void 0 || fallback === void 0) return otherwise;
	if (Array.isArray(fallback)) return fallback.join(", ") || "none";
	return typeof fallback === "string" ? fallback : JSON.stringify(fallback);
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

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/config/chosen-layers.ts
function chosenLayers({ layers, seed }, held) {
	return layers !== void 0 && "random" in layers ? drawLayers(layers.random, seed, held) : layers;
}
function drawLayers(count, seed, held) {
	const random = xoroshiro128plus(seed);
	const pool = [...held];
	return Array.from({ length: count }, () => pool.splice(uniformInt(random, 0, pool.length - 1), 1)[0]);
}

// src/config/layer-conflicts.ts
function layerConflicts(config, held, locate) {
	const { layers } = config;
	const { called, layers: own } = held;
	if (layers !== void 0 && "random" in layers) {
		if (layers.random > own.length) return [{
			subject: locate("layers"),
			problem: `random:${layers.random} asks for more layers than ${called} has, which are ${own.length}`,
			fix: `Give random:N, N from 1 to ${own.length}.`
		}];
	} else if (layers !== void 0) {
		const missing = layers.filter((layer) => !own.includes(layer));
		if (missing.length > 0) return [{
			subject: locate("layers"),
			problem: `${called} has no ${missing.join(", ")}`,
			fix: `Give layers from ${own.join(", ")}.`
		}];
	}
	return undefinedMetric(config, own, locate);
}
const AFTER_RELU = RECIPE_NAMES.filter((name) => BEFORE_RELU[name].length === 0);
function undefinedMetric(config, held, locate) {
	const { recipe, metric } = config;
	const before = BEFORE_RELU[recipe];
	const taken = chosenLayers(config, held)?.filter((layer) => before.includes(layer)) ?? before;
	if (metric !== "log-gram" || taken.length === 0) return [];
	const which = taken.length === 1 ? `${taken[0]} before its ReLU` : "layers before their ReLU";
	return [{
		subject: locate("metric"),
		problem: `metric log-gram takes logarithms, and the recipe ${recipe} takes ${which}, where values are below 0 as well`,
		fix: `Take one of the recipes ${AFTER_RELU.join(", ")}, or another metric.`
	}];
}

// src/config/conflicts.ts
function conflicts(config, locate) {
	const { recipe, size, backbone, "fail-on": failOn, "max-position": most } = config;
	const problems = [];
	if (recipe === "ghost-review" && size !== void 0 && "shortSide" in size) problems.push({
		subject: locate("size"),
		problem: `size ${size.shortSide} sets the short side, but the recipe ghost-review compares only pictures of one size`,
		fix: "Give size as WIDTHxHEIGHT, or take another recipe."
	});
	if (failOn.includes("position") && most === void 0) problems.push({
		subject: locate("fail-on"),
		problem: "fail-on names position, but there is no limit",
		fix: "Give max-position, such as 1: as far as a control."
	});
	if (most !== void 0 && !failOn.includes("position")) problems.push({
		subject: locate("max-position"),
		problem: "max-position limits nothing, because fail-on does not name position",
		fix: "Add position to fail-on."
	});
	const { name } = backbone;
	const ofLayers = name === void 0 ? [] : layerConflicts(config, {
		called: name,
		layers: NAMED_BACKBONES[name]
	}, locate);
	return [...problems, ...ofLayers];
}

// src/config/in-layout.ts
function inLayout(layout, { "samples-without-lora": without, "group-by": groupBy }) {
	const { samples, "samples-without-lora": ownWithout = [], "group-by": ownGroupBy } = layoutOf(layout);
	return {
		layout,
		samples: samples.flatMap(parseTemplates),
		"samples-without-lora": without.length > 0 ? without : ownWithout.flatMap(parseTemplates),
		"group-by": groupBy ?? ownGroupBy
	};
}

// src/config/parse.ts
function isGiven(key, ...sources) {
	return sources.some(({ values }) => Object.hasOwn(values, key));
}
function pick({ values, where }, wanted) {
	return {
		values: Object.fromEntries(Object.entries(values).filter(([key]) => wanted(key))),
		where
	};
}
function parseConfig(...sources) {
	const config = parse$1({
		schema: ConfigSchema,
		keys: KEYS,
		conflicts
	}, sources);
	if (isGiven("samples", ...sources)) return {
		...config,
		layout: void 0
	};
	const { layout = "auto" } = config;
	return layout === "auto" ? {
		...config,
		layout
	} : {
		...config,
		...inLayout(layout, config)
	};
}
function parse$1({ schema, keys, conflicts: conflictsOf = () => [] }, sources) {
	const owners = new Map(sources.flatMap((source) => Object.keys(source.values).map((key) => [key, source])));
	const values = Object.fromEntries([...owners].map(([key, source]) => [key, source.values[key]]));
	const locate = (key) => owners.get(key)?.where(key) ?? key;
	const result = schema.safeParse(values);
	const problems = result.success ? conflictsOf(result.data, locate) : result.error.issues.flatMap(problemsOf(values, keys, locate));
	if (problems.length > 0 || !result.success) throw new UserError(problems);
	return Object.freeze(result.data);
}
const MOST_UNKNOWN = 20;
function problemsOf(values, keys, locate) {
	return (issue) => {
		if (issue.code === "unrecognized_keys") {
			const names = Object.entries(keys).filter(([, { inFile }]) => inFile !== false).map(([name]) => name);
			const fix = `Remove it or use one of ${names.join(", ")}.`;
			const [told, more] = [issue.keys.slice(0, MOST_UNKNOWN), issue.keys.slice(MOST_UNKNOWN)];
			return [...told.map((key) => ({
				subject: locate(key),
				problem: `the key ${key} is unknown`,
				fix: `${didYouMean(key, names)}${fix}`
			})), ...more.slice(0, 1).map((key) => ({
				subject: locate(key),
				problem: `from here on ${more.length} more keys are unknown`,
				fix
			}))];
		}
		const key = String(issue.path[0]);
		const rule = keys[key];
		if (!rule) throw new RangeError(issue.message);
		const problem = issue.code === "custom" && issue.message !== "" && issue.message !== "Invalid input" ? issue.message : `${key} cannot be ${shown$1(values[key])}`;
		return [{
			subject: locate(key),
			problem,
			fix: `${nearValue(issue, values[key])}Give ${rule.accepts}.`
		}];
	};
}
function nearValue(issue, value) {
	if (issue.code !== "invalid_value" || typeof value !== "string") return "";
	return didYouMean(value, issue.values.map(String));
}
function shown$1(value) {
	const text = textOf(value);
	return text.length <= 200 ? text : `${text.slice(0, 200)} and so on`;
}
function textOf(value) {
	return typeof value === "number" ? String(value) : JSON.stringify(value) ?? "nothing";
}

// src/report/repeat.ts
function commandLine(scores, directory) {
	const options = {
		...ofBase(scores),
		...againstBase(scores),
		...scores.options
	};
	const command = scores.recipe === null ? [
		"style-gate",
		"judge",
		"scores.csv"
	] : ["style-gate"];
	const folder = directory === void 0 ? [] : ["--working-directory", shellWord(directory)];
	const flags = Object.entries(options).flatMap(([key, value]) => flagsOf(key, value));
	return [
		...command,
		...folder,
		...flags
	].join(" ");
}
function commandLines(scores, { pullRequest, directory }) {
	return [...pullRequest === void 0 ? [] : [`gh pr checkout ${pullRequest}`], commandLine(scores, directory)].join("\n");
}
function viewCommand(source, program) {
	return commandFor("view", pick(source, isOfPage), program);
}
function isOfPage(key) {
	return key === "working-directory" || key === "report-dir";
}
function commandFor(command, { values }, program) {
	return [...command === void 0 ? [program] : [program, command], ...Object.entries(values).flatMap(([key, value]) => flagsOf(key, String(value)))].join(" ");
}
function ofBase({ baseConfig, recipe, metric, layers, size, seed, backbone }) {
	const weights = backbone && {
		backbone: backbone.source === "shipped" ? backbone.name : backbone.source,
		"weights-sha256": backbone.weightsSha256
	};
	const used = Object.entries({
		recipe: recipe ?? "",
		metric,
		layers: [...layers],
		size: size ?? "",
		seed,
		...weights
	});
	const counting = (baseConfig?.changes ?? []).filter(({ counts }) => counts === "base");
	const changed = new Map(counting.map(({ key, base, default: fallback }) => [key, base ?? fallback]));
	const switches = SWITCHES.map((key) => [key, changed.get(key) === "true"]);
	return Object.fromEntries([...used, ...switches].filter(([key]) => changed.has(key)));
}
function againstBase({ base }) {
	return base !== null && base.commit !== null && base.unread === null ? { baseline: base.commit } : {};
}
const SWITCHES = ["cross-controls", "allow-unreadable"];
function flagsOf(key, value) {
	if (typeof value === "boolean") return [value ? `--${key}` : `--no-${key}`];
	return (Array.isArray(value) ? value : [value]).map((each) => `--${key}=${shellWord(String(each))}`);
}

// src/lib/numbers.ts
function loss(value) {
	return value === 0 || value >= .001 && value < 1e5 ? value.toPrecision(4) : value.toExponential(3);
}
function factor(value) {
	return `×${value < 100 ? value.toFixed(2) : value.toPrecision(3)}`;
}
function percent(share) {
	return `${(share * 100).toFixed(0)} %`;
}
function count(number, one) {
	return `${number} ${one}${number === 1 ? "" : "s"}`;
}
const ORDINALS = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth"
];
function ordinal(place) {
	return ORDINALS[place - 1] ?? `number ${place}`;
}
function pValue(p) {
	return p < .001 ? "< 0.001" : p.toFixed(3);
}

// src/statistics/mean.ts
function mean(values) {
	if (values.length === 0) throw new RangeError("a mean needs at least one value");
	return Float64Array.from(values).toSorted().reduce((sum, value) => sum + value, 0) / values.length;
}
function standardDeviation(values) {
	if (values.length < 2) throw new RangeError("a standard deviation needs at least two values");
	const centre = mean(values);
	return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

// src/statistics/permutation.ts
const MOST_ARRANGEMENTS = 2e4;
const DRAWS = 9999;
const NEAR$1 = {
	low: .03,
	high: .08
};
function drawnP(countExtreme) {
	const first = countExtreme(DRAWS);
	const p = (first + 1) / 1e4;
	if (p < NEAR$1.low || p > NEAR$1.high) return p;
	return (first + countExtreme(9e4) + 1) / 1e5;
}
function extremeness(observed, largest, side) {
	const tolerance = Number.isFinite(observed) ? 1e-9 * Math.abs(observed) + 1e-12 * largest : 0;
	if (side === "less") return (statistic) => statistic <= observed + tolerance;
	if (side === "greater") return (statistic) => statistic >= observed - tolerance;
	return (statistic) => Math.abs(statistic) >= Math.abs(observed) - tolerance;
}
function largestMagnitude(values) {
	return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
function smallestP({ arrangements, drawn }, mirrored) {
	const exact = Math.min(1, (mirrored ? 2 : 1) / arrangements);
	return drawn ? Math.max(exact, 1 / 1e4) : exact;
}

// src/statistics/two-sample.ts
function twoSampleTest(strata, side, random) {
	const used = inOrder(strata.filter(({ a, b }) => a.length > 0 && b.length > 0));
	if (used.length === 0) return {
		p: 1,
		arrangements: 1,
		drawn: false
	};
	const pools = used.map(centred);
	const largest = largestMagnitude(used.flatMap(({ a, b }) => [...a, ...b]));
	const statistic = statisticOf(pools, largest);
	const isExtreme = extremeness(statistic(pools), largest, side);
	const arrangements = used.reduce((product, { a, b }) => product * choose(a.length + b.length, a.length), 1);
	const drawn = arrangements > MOST_ARRANGEMENTS;
	const test = () => isExtreme(statistic(pools));
	return {
		p: drawn ? drawnP((draws) => countDrawn(pools, test, {
			draws,
			random
		})) : countAll(pools, test) / arrangements,
		arrangements,
		drawn
	};
}
function inOrder(strata) {
	const sorted = strata.map(({ a, b }) => ({
		a: a.toSorted(ascending),
		b: b.toSorted(ascending)
	}));
	const text = ({ a, b }) => [
		...a,
		NaN,
		...b
	].join();
	return sorted.toSorted((one, other) => one.a[0] - other.a[0] || one.b[0] - other.b[0] || byText(text(one), text(other)));
}
function ascending(a, b) {
	return a - b;
}
function byText(a, b) {
	return a < b ? -1 : Number(a > b);
}
function centred({ a, b }) {
	const values = Float64Array.from([...a, ...b]);
	const centre = mean([...values]);
	return {
		values: values.map((value) => value - centre),
		size: a.length
	};
}
function choose(n, k) {
	let result = 1;
	for (let step = 1; step <= Math.min(k, n - k); step++) result = result * (n - Math.min(k, n - k) + step) / step;
	return result;
}
const LEAST_SPREAD = 1e-4;
function statisticOf(pools, largest) {
	const count = {
		a: 0,
		b: 0
	};
	const all = {
		sum: 0,
		squares: 0
	};
	for (const { values, size } of pools) {
		count.a += size;
		count.b += values.length - size;
		for (const value of values) {
			all.sum += value;
			all.squares += value * value;
		}
	}
	return (arranged) => {
		let [sum, squares] = [0, 0];
		for (const { values, size } of arranged) for (let index = 0; index < size; index++) {
			const value = values[index];
			sum += value;
			squares += value * value;
		}
		const other = all.sum - sum;
		const difference = sum / count.a - other / count.b;
		if (count.a === 1 || count.b === 1) return difference;
		let spreadA = squares - sum * sum / count.a;
		let spreadB = all.squares - squares - other * other / count.b;
		if (Math.min(spreadA, spreadB) < LEAST_SPREAD * all.squares) {
			spreadA = spreadAbout(sum / count.a, arranged, "a");
			spreadB = spreadAbout(other / count.b, arranged, "b");
		}
		const error = Math.sqrt(spreadA / (count.a - 1) / count.a + spreadB / (count.b - 1) / count.b);
		if (error > 1e-13 * largest) return difference / error;
		return Math.abs(difference) <= 1e-12 * largest ? 0 : Math.sign(difference) * Infinity;
	};
}
function spreadAbout(centre, pools, group) {
	let total = 0;
	for (const { values, size } of pools) {
		const [start, end] = group === "a" ? [0, size] : [size, values.length];
		for (let index = start; index < end; index++) total += (values[index] - centre) ** 2;
	}
	return total;
}
function countAll(pools, test) {
	const [pool, ...rest] = pools;
	if (!pool) return test() ? 1 : 0;
	const { values, size } = pool;
	const original = values.slice();
	const chosen = Array.from({ length: size }, (_, index) => index);
	let count = 0;
	do {
		arrange(values, original, chosen);
		count += countAll(rest, test);
	} while (advance(chosen, original.length));
	values.set(original);
	return count;
}
function arrange(values, original, chosen) {
	let [first, last] = [0, chosen.length];
	for (let index = 0; index < original.length; index++) if (chosen[first] === index) values[first++] = original[index];
	else values[last++] = original[index];
}
function advance(chosen, n) {
	let place = chosen.length - 1;
	while (place >= 0 && chosen[place] === n - chosen.length + place) place--;
	if (place < 0) return false;
	chosen[place]++;
	for (let next = place + 1; next < chosen.length; next++) chosen[next] = chosen[next - 1] + 1;
	return true;
}
function countDrawn(pools, test, { draws, random }) {
	let count = 0;
	for (let draw = 0; draw < draws; draw++) {
		for (const { values, size } of pools) for (let index = 0; index < size; index++) {
			const other = index + random.below(values.length - index);
			const value = values[index];
			values[index] = values[other];
			values[other] = value;
		}
		if (test()) count++;
	}
	return count;
}

// src/lib/quote.ts
function quote(name) {
	return `\`${name.replaceAll("`", "'")}\``;
}

// src/settings/audit/phrases.ts
const MOST_ITEMS$1 = 4;
function listed$1(items) {
	const [last, ...before] = (items.length > MOST_ITEMS$1 ? [...items.slice(0, 3), "others"] : items).toReversed();
	return before.length === 0 ? last ?? "" : `${before.toReversed().join(", ")} and ${last}`;
}
function picturesOf(counts) {
	return listed$1(counts.map(({ checkpoint, pictures }) => `${pictures} picture${pictures === 1 ? "" : "s"} of ${checkpoint}`));
}
function countByPair(items) {
	return [...groupBy(items, ({ checkpoint }) => checkpoint)].map(([checkpoint, own]) => ({
		checkpoint,
		pictures: own.length
	}));
}
function quoted(value) {
	return /[\s,;:]/.test(value) ? JSON.stringify(value) : value;
}

// src/verdict/control-names.ts
function kindAndName(sets) {
	const named = (kind, own) => own.length === 0 ? [] : [`${kind}${own.length === 1 ? "" : "s"} ${listed$1(own.map(({ set }) => quote(set)))}`];
	const [cross, controls] = [sets.filter((own) => own.cross), sets.filter((own) => !own.cross)];
	return [...named("control", controls), ...named("LoRA", cross)].join(" and ");
}

// src/statistics/holm.ts
function holm(p) {
	const order = p.map((_, index) => index).toSorted((a, b) => p[a] - p[b]);
	const adjusted = p.map(() => 1);
	let least = 0;
	for (const [position, index] of order.entries()) {
		least = Math.max(least, Math.min(1, (p.length - position) * p[index]));
		adjusted[index] = least;
	}
	return adjusted;
}

// src/lib/random.ts
function randomFor(seed, ...purpose) {
	const hash = createHash("sha256").update(JSON.stringify([seed, ...purpose])).digest();
	const generator = xoroshiro128plus(hash.readInt32LE(0));
	return {
		below: (limit) => Math.floor((generator.next() >>> 0) * (limit / 2 ** 32)),
		bits: () => generator.next(),
		uniform: () => ((generator.next() >>> 0) + .5) / 2 ** 32
	};
}

// src/verdict/canonical.ts
function canonicalPlaces(lists) {
	const sorted = lists.map((values, index) => ({
		index,
		values: values.toSorted((a, b) => a - b)
	}));
	const places = lists.map(() => 0);
	for (const [place, { index }] of sorted.toSorted((a, b) => lexicographic(a.values, b.values)).entries()) places[index] = place;
	return places;
}
function lexicographic(a, b) {
	for (let index = 0; index < Math.min(a.length, b.length); index++) if (a[index] !== b[index]) return a[index] - b[index];
	return a.length - b.length;
}

// src/verdict/checks/self-test.ts
const LEAST_REFERENCES = 3;
function selfTest({ controlSets, targets }, { alpha, gamma, seed }) {
	const references = targets?.between.length ?? 0;
	if (targets === void 0 || references < 3 || controlSets.length === 0) return unknown(targets, references, controlSets.length);
	const { own, toSets, pictures } = distancesOf(targets);
	const wins = toSets.map((values) => mean(values.map((value, i) => score(own[i], value))));
	const all = pictures.flat();
	const { p } = twoSampleTest([{
		a: own,
		b: all
	}], "less", randomFor(seed, "self-test"));
	const places = canonicalPlaces(pictures);
	const nearer = pictures.map((values, c) => twoSampleTest([{
		a: own,
		b: values
	}], "greater", randomFor(seed, "self-test nearer", places[c])).p);
	const adjusted = holm(nearer);
	const beaten = controlSets.filter((_, c) => 1 - wins[c] >= gamma && adjusted[c] < alpha);
	const passed = Math.min(...wins) >= gamma && p < alpha;
	const failed = beaten.some(({ cross }) => !cross);
	const by = controlSets.map(({ set }, c) => ({
		name: set,
		figures: {
			win: wins[c],
			p_nearer: adjusted[c]
		}
	}));
	const said = {
		name: "self-test",
		figures: { p },
		by
	};
	if (passed) return {
		...said,
		status: "pass",
		sentence: PASS
	};
	if (failed) return {
		...said,
		status: "fail",
		sentence: `By this metric ${kindAndName(beaten)} is nearer to the references than they are to each other.`
	};
	const unmet = controlSets.filter((_, c) => wins[c] < gamma);
	return {
		...said,
		status: "weak",
		sentence: weakSentence(unmet, [references, all.length], alpha)
	};
}
const PASS = "By this metric the references are nearer to each other than to any control.";
function weakSentence(unmet, [references, pictures], alpha) {
	if (unmet.length > 0) return `By this metric the references are not clearly nearer to each other than to ${kindAndName(unmet)}.`;
	const isPossible = 1 / choose(references + pictures, references) < alpha;
	const few = `${count(references, "reference")} and ${count(pictures, "control picture")}`;
	return isPossible ? "By this metric the references are nearer to each other than to the controls, but that may be chance." : `With ${few} even the best answer could be chance.`;
}
function unknown(targets, references, sets) {
	return {
		name: "self-test",
		status: "unknown",
		figures: {},
		by: [],
		sentence: sets === 0 ? "There is no control, so nothing tests the metric." : targets === void 0 ? "The references were not compared with each other, so nothing tests the metric." : `${references === 1 ? "One reference" : `${references} references`} alone cannot show what is typical of a style.`
	};
}
function distancesOf({ between, controls }) {
	return {
		own: between.map((row, i) => mean(row.filter((_, j) => j !== i))),
		toSets: controls.map((rows) => rows.map((row) => mean(row))),
		pictures: controls.map((rows) => rows[0].map((_, q) => mean(rows.map((row) => row[q]))))
	};
}
function score(own, other) {
	return own < other ? 1 : own === other ? .5 : 0;
}

// node_modules/@stdlib/utils-define-property/lib/define_property.js
var require_define_property = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = typeof Object.defineProperty === "function" ? Object.defineProperty : null;
	module.exports = main;
}));

// node_modules/@stdlib/utils-define-property/lib/has_define_property_support.js
var require_has_define_property_support = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var defineProperty = require_define_property();
	function hasDefinePropertySupport() {
		try {
			defineProperty({}, "x", {});
			return true;
		} catch (err) {
			return false;
		}
	}
	module.exports = hasDefinePropertySupport;
}));

// node_modules/@stdlib/utils-define-property/lib/builtin.js
var require_builtin = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var defineProperty = Object.defineProperty;
	module.exports = defineProperty;
}));

// node_modules/@stdlib/string-base-format-interpolate/lib/is_number.js
var require_is_number = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isNumber(value) {
		return typeof value === "number";
	}
	module.exports = isNumber;
}));

// node_modules/@stdlib/string-base-format-interpolate/lib/zero_pad.js
var require_zero_pad = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function startsWithMinus(str) {
		return str[0] === "-";
	}
	function zeros(n) {
		var out = "";
		var i = 0;
		for (; i < n; i++) out += "0";
		return out;
	}
	function zeroPad(str, width, right) {
		var negative = false;
		var pad = width - str.length;
		if (pad < 0) return str;
		if (startsWithMinus(str)) {
			negative = true;
			str = str.substr(1);
		}
		str = right ? str + zeros(pad) : zeros(pad) + str;
		if (negative) str = "-" + str;
		return str;
	}
	module.exports = zeroPad;
}));

// node_modules/@stdlib/string-base-format-interpolate/lib/format_integer.js
var require_format_integer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isNumber = require_is_number();
	var zeroPad = require_zero_pad();
	var lowercase = String.prototype.toLowerCase;
	var uppercase = String.prototype.toUpperCase;
	function formatInteger(token) {
		var base;
		var out;
		var i;
		switch (token.specifier) {
			case "b":
				base = 2;
				break;
			case "o":
				base = 8;
				break;
			case "x":
			case "X":
				base = 16;
				break;
			default: base = 10;
		}
		out = token.arg;
		i = parseInt(out, 10);
		if (!isFinite(i)) {
			if (!isNumber(out)) throw new Error("invalid integer. Value: " + out);
			i = 0;
		}
		if (i < 0 && (token.specifier === "u" || base !== 10)) i = 4294967295 + i + 1;
		if (i < 0) {
			out = (-i).toString(base);
			if (token.precision) out = zeroPad(out, token.precision, token.padRight);
			out = "-" + out;
		} else {
			out = i.toString(base);
			if (!i && !token.precision) out = "";
			else if (token.precision) out = zeroPad(out, token.precision, token.padRight);
			if (token.sign) out = token.sign + out;
		}
		if (base === 16) {
			if (token.alternate) out = "0x" + out;
			out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
		}
		if (base === 8) {
			if (token.alternate && out.charAt(0) !== "0") out = "0" + out;
		}
		return out;
	}
	module.exports = formatInteger;
}));

// node_modules/@stdlib/string-base-format-interpolate/lib/is_string.js
var require_is_string$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isString(value) {
		return typeof value === "string";
	}
	module.exports = isString;
}));

// node_modules/@stdlib/string-base-format-interpolate/lib/format_double.js
var require_format_double = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = Math.abs;
	var lowercase = String.prototype.toLowerCase;
	var uppercase = String.prototype.toUpperCase;
	var replace = String.prototype.replace;
	var RE_EXP_POS_DIGITS = /e\+(\d)$/;
	var RE_EXP_NEG_DIGITS = /e-(\d)$/;
	var RE_ONLY_DIGITS = /^(\d+)$/;
	var RE_DIGITS_BEFORE_EXP = /^(\d+)e/;
	var RE_TRAILING_PERIOD_ZERO = /\.0$/;
	var RE_PERIOD_ZERO_EXP = /\.0*e/;
	var RE_ZERO_BEFORE_EXP = /(\..*[^0])0*e/;
	function formatDouble(f, token) {
		var digits;
		var out;
		switch (token.specifier) {
			case "e":
			case "E":
				out = f.toExponential(token.precision);
				break;
			case "f":
			case "F":
				out = f.toFixed(token.precision);
				break;
			case "g":
			case "G":
				if (abs(f) < 1e-4) {
					digits = token.precision;
					if (digits > 0) digits -= 1;
					out = f.toExponential(digits);
				} else out = f.toPrecision(token.precision);
				if (!token.alternate) {
					out = replace.call(out, RE_ZERO_BEFORE_EXP, "$1e");
					out = replace.call(out, RE_PERIOD_ZERO_EXP, "e");
					out = replace.call(out, RE_TRAILING_PERIOD_ZERO, "");
				}
				break;
			default: throw new Error("invalid double notation. Value: " + token.specifier);
		}
		out = replace.call(out, RE_EXP_POS_DIGITS, "e+0$1");
		out = replace.call(out, RE_EXP_NEG_DIGITS, "e-0$1");
		if (token.alternate) {
			out = replace.call(out, RE_ONLY_DIGITS, "$1.");
			out = replace.call(out, RE_DIGITS_BEFORE_EXP, "$1.e");
		}
		if (f >= 0 && token.sign) out = token.sign + out;
		out = token.specifier === uppercase.call(token.specifier) ? uppercase.call(out) : lowercase.call(out);
		return out;
	}
	module.exports = formatDouble;
}));

// node_modules/@stdlib/string-base-format-interpolate/lib/space_pad.js
var require_space_pad = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function spaces(n) {
		var out = "";
		var i = 0;
		for (; i < n; i++) out += " ";
		return out;
	}
	function spacePad(str, width, right) {
		var pad = width - str.length;
		if (pad < 0) return str;
		str = right ? str + spaces(pad) : spaces(pad) + str;
		return str;
	}
	module.exports = spacePad;
}));

// node_modules/@stdlib/string-base-format-interpolate/lib/main.js
var require_main$93 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var formatInteger = require_format_integer();
	var isString = require_is_string$1();
	var isNumber = require_is_number();
	var formatDouble = require_format_double();
	var spacePad = require_space_pad();
	var zeroPad = require_zero_pad();
	var fromCharCode = String.fromCharCode;
	var isArray = Array.isArray;
	function isnan(value) {
		return value !== value;
	}
	function initialize(token) {
		var out = {};
		out.specifier = token.specifier;
		out.precision = token.precision === void 0 ? 1 : token.precision;
		out.width = token.width;
		out.flags = token.flags || "";
		out.mapping = token.mapping;
		return out;
	}
	function formatInterpolate(tokens) {
		var hasPeriod;
		var flags;
		var token;
		var flag;
		var num;
		var out;
		var pos;
		var f;
		var i;
		var j;
		if (!isArray(tokens)) throw new TypeError("invalid argument. First argument must be an array. Value: `" + tokens + "`.");
		out = "";
		pos = 1;
		for (i = 0; i < tokens.length; i++) {
			token = tokens[i];
			if (isString(token)) out += token;
			else {
				hasPeriod = token.precision !== void 0;
				token = initialize(token);
				if (!token.specifier) throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `" + i + "`. Value: `" + token + "`.");
				if (token.mapping) pos = token.mapping;
				flags = token.flags;
				for (j = 0; j < flags.length; j++) {
					flag = flags.charAt(j);
					switch (flag) {
						case " ":
							token.sign = " ";
							break;
						case "+":
							token.sign = "+";
							break;
						case "-":
							token.padRight = true;
							token.padZeros = false;
							break;
						case "0":
							token.padZeros = flags.indexOf("-") < 0;
							break;
						case "#":
							token.alternate = true;
							break;
						default: throw new Error("invalid flag: " + flag);
					}
				}
				if (token.width === "*") {
					token.width = parseInt(arguments[pos], 10);
					pos += 1;
					if (isnan(token.width)) throw new TypeError("the argument for * width at position " + pos + " is not a number. Value: `" + token.width + "`.");
					if (token.width < 0) {
						token.padRight = true;
						token.width = -token.width;
					}
				}
				if (hasPeriod) {
					if (token.precision === "*") {
						token.precision = parseInt(arguments[pos], 10);
						pos += 1;
						if (isnan(token.precision)) throw new TypeError("the argument for * precision at position " + pos + " is not a number. Value: `" + token.precision + "`.");
						if (token.precision < 0) {
							token.precision = 1;
							hasPeriod = false;
						}
					}
				}
				token.arg = arguments[pos];
				switch (token.specifier) {
					case "b":
					case "o":
					case "x":
					case "X":
					case "d":
					case "i":
					case "u":
						if (hasPeriod) token.padZeros = false;
						token.arg = formatInteger(token);
						break;
					case "s":
						token.maxWidth = hasPeriod ? token.precision : -1;
						token.arg = String(token.arg);
						break;
					case "c":
						if (!isnan(token.arg)) {
							num = parseInt(token.arg, 10);
							if (num < 0 || num > 127) throw new Error("invalid character code. Value: " + token.arg);
							token.arg = isnan(num) ? String(token.arg) : fromCharCode(num);
						}
						break;
					case "e":
					case "E":
					case "f":
					case "F":
					case "g":
					case "G":
						if (!hasPeriod) token.precision = 6;
						f = parseFloat(token.arg);
						if (!isFinite(f)) {
							if (!isNumber(token.arg)) throw new Error("invalid floating-point number. Value: " + out);
							f = token.arg;
							token.padZeros = false;
						}
						token.arg = formatDouble(f, token);
						break;
					default: throw new Error("invalid specifier: " + token.specifier);
				}
				if (token.maxWidth >= 0 && token.arg.length > token.maxWidth) token.arg = token.arg.substring(0, token.maxWidth);
				if (token.padZeros) token.arg = zeroPad(token.arg, token.width || token.precision, token.padRight);
				else if (token.width) token.arg = spacePad(token.arg, token.width, token.padRight);
				out += token.arg || "";
				pos += 1;
			}
		}
		return out;
	}
	module.exports = formatInterpolate;
}));

// node_modules/@stdlib/string-base-format-interpolate/lib/index.js
var require_lib$135 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$93();
	module.exports = main;
}));

// node_modules/@stdlib/string-base-format-tokenize/lib/main.js
var require_main$92 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var RE = /%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;
	function parse(match) {
		var token = {
			"mapping": match[1] ? parseInt(match[1], 10) : void 0,
			"flags": match[2],
			"width": match[3],
			"precision": match[5],
			"specifier": match[6]
		};
		if (match[4] === "." && match[5] === void 0) token.precision = "1";
		return token;
	}
	function formatTokenize(str) {
		var content;
		var tokens;
		var match;
		var prev;
		tokens = [];
		prev = 0;
		match = RE.exec(str);
		while (match) {
			content = str.slice(prev, RE.lastIndex - match[0].length);
			if (content.length) tokens.push(content);
			if (match[6] === "%") tokens.push("%");
			else tokens.push(parse(match));
			prev = RE.lastIndex;
			match = RE.exec(str);
		}
		content = str.slice(prev);
		if (content.length) tokens.push(content);
		return tokens;
	}
	module.exports = formatTokenize;
}));

// node_modules/@stdlib/string-base-format-tokenize/lib/index.js
var require_lib$134 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$92();
	module.exports = main;
}));

// node_modules/@stdlib/string-format/lib/is_string.js
var require_is_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isString(value) {
		return typeof value === "string";
	}
	module.exports = isString;
}));

// node_modules/@stdlib/string-format/lib/main.js
var require_main$91 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var interpolate = require_lib$135();
	var tokenize = require_lib$134();
	var isString = require_is_string();
	function format(str) {
		var args;
		var i;
		if (!isString(str)) throw new TypeError(format("invalid argument. First argument must be a string. Value: `%s`.", str));
		args = [tokenize(str)];
		for (i = 1; i < arguments.length; i++) args.push(arguments[i]);
		return interpolate.apply(null, args);
	}
	module.exports = format;
}));

// node_modules/@stdlib/string-format/lib/index.js
var require_lib$133 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$91();
	module.exports = main;
}));

// node_modules/@stdlib/utils-define-property/lib/polyfill.js
var require_polyfill$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var format = require_lib$133();
	var objectProtoype = Object.prototype;
	var toStr = objectProtoype.toString;
	var defineGetter = objectProtoype.__defineGetter__;
	var defineSetter = objectProtoype.__defineSetter__;
	var lookupGetter = objectProtoype.__lookupGetter__;
	var lookupSetter = objectProtoype.__lookupSetter__;
	function defineProperty(obj, prop, descriptor) {
		var prototype;
		var hasValue;
		var hasGet;
		var hasSet;
		if (typeof obj !== "object" || obj === null || toStr.call(obj) === "[object Array]") throw new TypeError(format("invalid argument. First argument must be an object. Value: `%s`.", obj));
		if (typeof descriptor !== "object" || descriptor === null || toStr.call(descriptor) === "[object Array]") throw new TypeError(format("invalid argument. Property descriptor must be an object. Value: `%s`.", descriptor));
		hasValue = "value" in descriptor;
		if (hasValue) {
			if (lookupGetter.call(obj, prop) || lookupSetter.call(obj, prop)) {
				prototype = obj.__proto__;
				obj.__proto__ = objectProtoype;
				delete obj[prop];
				obj[prop] = descriptor.value;
				obj.__proto__ = prototype;
			} else obj[prop] = descriptor.value;
		}
		hasGet = "get" in descriptor;
		hasSet = "set" in descriptor;
		if (hasValue && (hasGet || hasSet)) throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");
		if (hasGet && defineGetter) defineGetter.call(obj, prop, descriptor.get);
		if (hasSet && defineSetter) defineSetter.call(obj, prop, descriptor.set);
		return obj;
	}
	module.exports = defineProperty;
}));

// node_modules/@stdlib/utils-define-property/lib/index.js
var require_lib$132 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasDefinePropertySupport = require_has_define_property_support();
	var builtin = require_builtin();
	var polyfill = require_polyfill$5();
	var defineProperty;
	if (hasDefinePropertySupport()) defineProperty = builtin;
	else defineProperty = polyfill;
	module.exports = defineProperty;
}));

// node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/main.js
var require_main$90 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var defineProperty = require_lib$132();
	function setNonEnumerableReadOnly(obj, prop, value) {
		defineProperty(obj, prop, {
			"configurable": false,
			"enumerable": false,
			"writable": false,
			"value": value
		});
	}
	module.exports = setNonEnumerableReadOnly;
}));

// node_modules/@stdlib/utils-define-nonenumerable-read-only-property/lib/index.js
var require_lib$131 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$90();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-assert-is-nan/lib/main.js
var require_main$89 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isnan(x) {
		return x !== x;
	}
	module.exports = isnan;
}));

// node_modules/@stdlib/math-base-assert-is-nan/lib/index.js
var require_lib$130 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$89();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-sqrt/lib/main.js
var require_main$88 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var sqrt = Math.sqrt;
	module.exports = sqrt;
}));

// node_modules/@stdlib/math-base-special-sqrt/lib/index.js
var require_lib$129 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$88();
	module.exports = main;
}));

// node_modules/@stdlib/assert-has-symbol-support/lib/main.js
var require_main$87 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function hasSymbolSupport() {
		return typeof Symbol === "function" && typeof Symbol("foo") === "symbol";
	}
	module.exports = hasSymbolSupport;
}));

// node_modules/@stdlib/assert-has-symbol-support/lib/index.js
var require_lib$128 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$87();
	module.exports = main;
}));

// node_modules/@stdlib/assert-has-tostringtag-support/lib/main.js
var require_main$86 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLG = require_lib$128()();
	function hasToStringTagSupport() {
		return FLG && typeof Symbol.toStringTag === "symbol";
	}
	module.exports = hasToStringTagSupport;
}));

// node_modules/@stdlib/assert-has-tostringtag-support/lib/index.js
var require_lib$127 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$86();
	module.exports = main;
}));

// node_modules/@stdlib/utils-native-class/lib/tostring.js
var require_tostring = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toStr = Object.prototype.toString;
	module.exports = toStr;
}));

// node_modules/@stdlib/utils-native-class/lib/main.js
var require_main$85 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toStr = require_tostring();
	function nativeClass(v) {
		return toStr.call(v);
	}
	module.exports = nativeClass;
}));

// node_modules/@stdlib/assert-has-own-property/lib/main.js
var require_main$84 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var has = Object.prototype.hasOwnProperty;
	function hasOwnProp(value, property) {
		if (value === void 0 || value === null) return false;
		return has.call(value, property);
	}
	module.exports = hasOwnProp;
}));

// node_modules/@stdlib/assert-has-own-property/lib/index.js
var require_lib$126 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$84();
	module.exports = main;
}));

// node_modules/@stdlib/symbol-ctor/lib/main.js
var require_main$83 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Sym = typeof Symbol === "function" ? Symbol : void 0;
	module.exports = Sym;
}));

// node_modules/@stdlib/symbol-ctor/lib/index.js
var require_lib$125 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$83();
	module.exports = main;
}));

// node_modules/@stdlib/utils-native-class/lib/tostringtag.js
var require_tostringtag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Symbol = require_lib$125();
	var toStrTag = typeof Symbol === "function" ? Symbol.toStringTag : "";
	module.exports = toStrTag;
}));

// node_modules/@stdlib/utils-native-class/lib/polyfill.js
var require_polyfill$4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwnProp = require_lib$126();
	var toStringTag = require_tostringtag();
	var toStr = require_tostring();
	function nativeClass(v) {
		var isOwn;
		var tag;
		var out;
		if (v === null || v === void 0) return toStr.call(v);
		tag = v[toStringTag];
		isOwn = hasOwnProp(v, toStringTag);
		try {
			v[toStringTag] = void 0;
		} catch (err) {
			return toStr.call(v);
		}
		out = toStr.call(v);
		if (isOwn) v[toStringTag] = tag;
		else delete v[toStringTag];
		return out;
	}
	module.exports = nativeClass;
}));

// node_modules/@stdlib/utils-native-class/lib/index.js
var require_lib$124 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasToStringTag = require_lib$127();
	var builtin = require_main$85();
	var polyfill = require_polyfill$4();
	var main;
	if (hasToStringTag()) main = polyfill;
	else main = builtin;
	module.exports = main;
}));

// node_modules/@stdlib/assert-is-uint32array/lib/main.js
var require_main$82 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nativeClass = require_lib$124();
	var hasUint32Array = typeof Uint32Array === "function";
	function isUint32Array(value) {
		return hasUint32Array && value instanceof Uint32Array || nativeClass(value) === "[object Uint32Array]";
	}
	module.exports = isUint32Array;
}));

// node_modules/@stdlib/assert-is-uint32array/lib/index.js
var require_lib$123 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isUint32Array = require_main$82();
	module.exports = isUint32Array;
}));

// node_modules/@stdlib/constants-uint32-max/lib/index.js
var require_lib$122 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var UINT32_MAX = 4294967295;
	module.exports = UINT32_MAX;
}));

// node_modules/@stdlib/assert-has-uint32array-support/lib/uint32array.js
var require_uint32array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = typeof Uint32Array === "function" ? Uint32Array : null;
	module.exports = main;
}));

// node_modules/@stdlib/assert-has-uint32array-support/lib/main.js
var require_main$81 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isUint32Array = require_lib$123();
	var UINT32_MAX = require_lib$122();
	var GlobalUint32Array = require_uint32array();
	function hasUint32ArraySupport() {
		var bool;
		var arr;
		if (typeof GlobalUint32Array !== "function") return false;
		try {
			arr = [
				1,
				3.14,
				-3.14,
				UINT32_MAX + 1,
				UINT32_MAX + 2
			];
			arr = new GlobalUint32Array(arr);
			bool = isUint32Array(arr) && arr[0] === 1 && arr[1] === 3 && arr[2] === UINT32_MAX - 2 && arr[3] === 0 && arr[4] === 1;
		} catch (err) {
			bool = false;
		}
		return bool;
	}
	module.exports = hasUint32ArraySupport;
}));

// node_modules/@stdlib/assert-has-uint32array-support/lib/index.js
var require_lib$121 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasUint32ArraySupport = require_main$81();
	module.exports = hasUint32ArraySupport;
}));

// node_modules/@stdlib/array-uint32/lib/main.js
var require_main$80 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ctor = typeof Uint32Array === "function" ? Uint32Array : void 0;
	module.exports = ctor;
}));

// node_modules/@stdlib/array-uint32/lib/polyfill.js
var require_polyfill$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function polyfill() {
		throw new Error("not implemented");
	}
	module.exports = polyfill;
}));

// node_modules/@stdlib/array-uint32/lib/index.js
var require_lib$120 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasUint32ArraySupport = require_lib$121();
	var builtin = require_main$80();
	var polyfill = require_polyfill$3();
	var ctor;
	if (hasUint32ArraySupport()) ctor = builtin;
	else ctor = polyfill;
	module.exports = ctor;
}));

// node_modules/@stdlib/assert-is-float64array/lib/main.js
var require_main$79 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nativeClass = require_lib$124();
	var hasFloat64Array = typeof Float64Array === "function";
	function isFloat64Array(value) {
		return hasFloat64Array && value instanceof Float64Array || nativeClass(value) === "[object Float64Array]";
	}
	module.exports = isFloat64Array;
}));

// node_modules/@stdlib/assert-is-float64array/lib/index.js
var require_lib$119 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isFloat64Array = require_main$79();
	module.exports = isFloat64Array;
}));

// node_modules/@stdlib/assert-has-float64array-support/lib/float64array.js
var require_float64array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = typeof Float64Array === "function" ? Float64Array : null;
	module.exports = main;
}));

// node_modules/@stdlib/assert-has-float64array-support/lib/main.js
var require_main$78 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isFloat64Array = require_lib$119();
	var GlobalFloat64Array = require_float64array();
	function hasFloat64ArraySupport() {
		var bool;
		var arr;
		if (typeof GlobalFloat64Array !== "function") return false;
		try {
			arr = new GlobalFloat64Array([
				1,
				3.14,
				-3.14,
				NaN
			]);
			bool = isFloat64Array(arr) && arr[0] === 1 && arr[1] === 3.14 && arr[2] === -3.14 && arr[3] !== arr[3];
		} catch (err) {
			bool = false;
		}
		return bool;
	}
	module.exports = hasFloat64ArraySupport;
}));

// node_modules/@stdlib/assert-has-float64array-support/lib/index.js
var require_lib$118 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasFloat64ArraySupport = require_main$78();
	module.exports = hasFloat64ArraySupport;
}));

// node_modules/@stdlib/array-float64/lib/main.js
var require_main$77 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ctor = typeof Float64Array === "function" ? Float64Array : void 0;
	module.exports = ctor;
}));

// node_modules/@stdlib/array-float64/lib/polyfill.js
var require_polyfill$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function polyfill() {
		throw new Error("not implemented");
	}
	module.exports = polyfill;
}));

// node_modules/@stdlib/array-float64/lib/index.js
var require_lib$117 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasFloat64ArraySupport = require_lib$118();
	var builtin = require_main$77();
	var polyfill = require_polyfill$2();
	var ctor;
	if (hasFloat64ArraySupport()) ctor = builtin;
	else ctor = polyfill;
	module.exports = ctor;
}));

// node_modules/@stdlib/assert-is-uint8array/lib/main.js
var require_main$76 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nativeClass = require_lib$124();
	var hasUint8Array = typeof Uint8Array === "function";
	function isUint8Array(value) {
		return hasUint8Array && value instanceof Uint8Array || nativeClass(value) === "[object Uint8Array]";
	}
	module.exports = isUint8Array;
}));

// node_modules/@stdlib/assert-is-uint8array/lib/index.js
var require_lib$116 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isUint8Array = require_main$76();
	module.exports = isUint8Array;
}));

// node_modules/@stdlib/constants-uint8-max/lib/index.js
var require_lib$115 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var UINT8_MAX = 255;
	module.exports = UINT8_MAX;
}));

// node_modules/@stdlib/assert-has-uint8array-support/lib/uint8array.js
var require_uint8array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = typeof Uint8Array === "function" ? Uint8Array : null;
	module.exports = main;
}));

// node_modules/@stdlib/assert-has-uint8array-support/lib/main.js
var require_main$75 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isUint8Array = require_lib$116();
	var UINT8_MAX = require_lib$115();
	var GlobalUint8Array = require_uint8array();
	function hasUint8ArraySupport() {
		var bool;
		var arr;
		if (typeof GlobalUint8Array !== "function") return false;
		try {
			arr = [
				1,
				3.14,
				-3.14,
				UINT8_MAX + 1,
				UINT8_MAX + 2
			];
			arr = new GlobalUint8Array(arr);
			bool = isUint8Array(arr) && arr[0] === 1 && arr[1] === 3 && arr[2] === UINT8_MAX - 2 && arr[3] === 0 && arr[4] === 1;
		} catch (err) {
			bool = false;
		}
		return bool;
	}
	module.exports = hasUint8ArraySupport;
}));

// node_modules/@stdlib/assert-has-uint8array-support/lib/index.js
var require_lib$114 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasUint8ArraySupport = require_main$75();
	module.exports = hasUint8ArraySupport;
}));

// node_modules/@stdlib/array-uint8/lib/main.js
var require_main$74 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ctor = typeof Uint8Array === "function" ? Uint8Array : void 0;
	module.exports = ctor;
}));

// node_modules/@stdlib/array-uint8/lib/polyfill.js
var require_polyfill$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function polyfill() {
		throw new Error("not implemented");
	}
	module.exports = polyfill;
}));

// node_modules/@stdlib/array-uint8/lib/index.js
var require_lib$113 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasUint8ArraySupport = require_lib$114();
	var builtin = require_main$74();
	var polyfill = require_polyfill$1();
	var ctor;
	if (hasUint8ArraySupport()) ctor = builtin;
	else ctor = polyfill;
	module.exports = ctor;
}));

// node_modules/@stdlib/assert-is-uint16array/lib/main.js
var require_main$73 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nativeClass = require_lib$124();
	var hasUint16Array = typeof Uint16Array === "function";
	function isUint16Array(value) {
		return hasUint16Array && value instanceof Uint16Array || nativeClass(value) === "[object Uint16Array]";
	}
	module.exports = isUint16Array;
}));

// node_modules/@stdlib/assert-is-uint16array/lib/index.js
var require_lib$112 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isUint16Array = require_main$73();
	module.exports = isUint16Array;
}));

// node_modules/@stdlib/constants-uint16-max/lib/index.js
var require_lib$111 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var UINT16_MAX = 65535;
	module.exports = UINT16_MAX;
}));

// node_modules/@stdlib/assert-has-uint16array-support/lib/uint16array.js
var require_uint16array = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = typeof Uint16Array === "function" ? Uint16Array : null;
	module.exports = main;
}));

// node_modules/@stdlib/assert-has-uint16array-support/lib/main.js
var require_main$72 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isUint16Array = require_lib$112();
	var UINT16_MAX = require_lib$111();
	var GlobalUint16Array = require_uint16array();
	function hasUint16ArraySupport() {
		var bool;
		var arr;
		if (typeof GlobalUint16Array !== "function") return false;
		try {
			arr = [
				1,
				3.14,
				-3.14,
				UINT16_MAX + 1,
				UINT16_MAX + 2
			];
			arr = new GlobalUint16Array(arr);
			bool = isUint16Array(arr) && arr[0] === 1 && arr[1] === 3 && arr[2] === UINT16_MAX - 2 && arr[3] === 0 && arr[4] === 1;
		} catch (err) {
			bool = false;
		}
		return bool;
	}
	module.exports = hasUint16ArraySupport;
}));

// node_modules/@stdlib/assert-has-uint16array-support/lib/index.js
var require_lib$110 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasUint16ArraySupport = require_main$72();
	module.exports = hasUint16ArraySupport;
}));

// node_modules/@stdlib/array-uint16/lib/main.js
var require_main$71 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ctor = typeof Uint16Array === "function" ? Uint16Array : void 0;
	module.exports = ctor;
}));

// node_modules/@stdlib/array-uint16/lib/polyfill.js
var require_polyfill = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function polyfill() {
		throw new Error("not implemented");
	}
	module.exports = polyfill;
}));

// node_modules/@stdlib/array-uint16/lib/index.js
var require_lib$109 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasUint16ArraySupport = require_lib$110();
	var builtin = require_main$71();
	var polyfill = require_polyfill();
	var ctor;
	if (hasUint16ArraySupport()) ctor = builtin;
	else ctor = polyfill;
	module.exports = ctor;
}));

// node_modules/@stdlib/assert-is-little-endian/lib/ctors.js
var require_ctors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Uint8Array = require_lib$113();
	var ctors = {
		"uint16": require_lib$109(),
		"uint8": Uint8Array
	};
	module.exports = ctors;
}));

// node_modules/@stdlib/assert-is-little-endian/lib/main.js
var require_main$70 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ctors = require_ctors();
	var bool;
	function isLittleEndian() {
		var uint16view;
		var uint8view;
		uint16view = new ctors["uint16"](1);
		uint16view[0] = 4660;
		uint8view = new ctors["uint8"](uint16view.buffer);
		return uint8view[0] === 52;
	}
	bool = isLittleEndian();
	module.exports = bool;
}));

// node_modules/@stdlib/assert-is-little-endian/lib/index.js
var require_lib$108 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var IS_LITTLE_ENDIAN = require_main$70();
	module.exports = IS_LITTLE_ENDIAN;
}));

// node_modules/@stdlib/number-float64-base-get-high-word/lib/high.js
var require_high$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isLittleEndian = require_lib$108();
	var HIGH;
	if (isLittleEndian === true) HIGH = 1;
	else HIGH = 0;
	module.exports = HIGH;
}));

// node_modules/@stdlib/number-float64-base-get-high-word/lib/main.js
var require_main$69 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Uint32Array = require_lib$120();
	var Float64Array = require_lib$117();
	var HIGH = require_high$1();
	var FLOAT64_VIEW = new Float64Array(1);
	var UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer);
	function getHighWord(x) {
		FLOAT64_VIEW[0] = x;
		return UINT32_VIEW[HIGH];
	}
	module.exports = getHighWord;
}));

// node_modules/@stdlib/number-float64-base-get-high-word/lib/index.js
var require_lib$107 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$69();
	module.exports = main;
}));

// node_modules/@stdlib/number-float64-base-set-high-word/lib/high.js
var require_high = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isLittleEndian = require_lib$108();
	var HIGH;
	if (isLittleEndian === true) HIGH = 1;
	else HIGH = 0;
	module.exports = HIGH;
}));

// node_modules/@stdlib/number-float64-base-set-high-word/lib/main.js
var require_main$68 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Uint32Array = require_lib$120();
	var Float64Array = require_lib$117();
	var HIGH = require_high();
	var FLOAT64_VIEW = new Float64Array(1);
	var UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer);
	function setHighWord(x, high) {
		FLOAT64_VIEW[0] = x;
		UINT32_VIEW[HIGH] = high >>> 0;
		return FLOAT64_VIEW[0];
	}
	module.exports = setHighWord;
}));

// node_modules/@stdlib/number-float64-base-set-high-word/lib/index.js
var require_lib$106 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$68();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-exponent-bias/lib/index.js
var require_lib$105 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_EXPONENT_BIAS = 1023;
	module.exports = FLOAT64_EXPONENT_BIAS;
}));

// node_modules/@stdlib/number-ctor/lib/main.js
var require_main$67 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Number;
}));

// node_modules/@stdlib/number-ctor/lib/index.js
var require_lib$104 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$67();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-ninf/lib/index.js
var require_lib$103 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_NINF = require_lib$104().NEGATIVE_INFINITY;
	module.exports = FLOAT64_NINF;
}));

// node_modules/@stdlib/math-base-special-ln/lib/polyval_p.js
var require_polyval_p$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .3999999999940942;
		return .3999999999940942 + x * (.22222198432149784 + x * .15313837699209373);
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-ln/lib/polyval_q.js
var require_polyval_q$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .6666666666666735;
		return .6666666666666735 + x * (.2857142874366239 + x * (.1818357216161805 + x * .14798198605116586));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-ln/lib/main.js
var require_main$66 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getHighWord = require_lib$107();
	var setHighWord = require_lib$106();
	var isnan = require_lib$130();
	var BIAS = require_lib$105();
	var NINF = require_lib$103();
	var polyvalP = require_polyval_p$2();
	var polyvalQ = require_polyval_q$1();
	var LN2_HI = .6931471803691238;
	var LN2_LO = 19082149292705877e-26;
	var TWO54 = 0x40000000000000;
	var ONE_THIRD = .3333333333333333;
	var HIGH_SIGNIFICAND_MASK = 1048575;
	var HIGH_MAX_NORMAL_EXP = 2146435072;
	var HIGH_MIN_NORMAL_EXP = 1048576;
	var HIGH_BIASED_EXP_0 = 1072693248;
	function ln(x) {
		var hfsq;
		var hx;
		var t2;
		var t1;
		var k;
		var R;
		var f;
		var i;
		var j;
		var s;
		var w;
		var z;
		if (x === 0) return NINF;
		if (isnan(x) || x < 0) return NaN;
		hx = getHighWord(x);
		k = 0;
		if (hx < HIGH_MIN_NORMAL_EXP) {
			k -= 54;
			x *= TWO54;
			hx = getHighWord(x);
		}
		if (hx >= HIGH_MAX_NORMAL_EXP) return x + x;
		k += (hx >> 20) - BIAS | 0;
		hx &= HIGH_SIGNIFICAND_MASK;
		i = hx + 614244 & 1048576 | 0;
		x = setHighWord(x, hx | i ^ HIGH_BIASED_EXP_0);
		k += i >> 20 | 0;
		f = x - 1;
		if ((HIGH_SIGNIFICAND_MASK & 2 + hx) < 3) {
			if (f === 0) {
				if (k === 0) return 0;
				return k * LN2_HI + k * LN2_LO;
			}
			R = f * f * (.5 - ONE_THIRD * f);
			if (k === 0) return f - R;
			return k * LN2_HI - (R - k * LN2_LO - f);
		}
		s = f / (2 + f);
		z = s * s;
		i = hx - 398458 | 0;
		w = z * z;
		j = 440401 - hx | 0;
		t1 = w * polyvalP(w);
		t2 = z * polyvalQ(w);
		i |= j;
		R = t2 + t1;
		if (i > 0) {
			hfsq = .5 * f * f;
			if (k === 0) return f - (hfsq - s * (hfsq + R));
			return k * LN2_HI - (hfsq - (s * (hfsq + R) + k * LN2_LO) - f);
		}
		if (k === 0) return f - s * (f - R);
		return k * LN2_HI - (s * (f - R) - k * LN2_LO - f);
	}
	module.exports = ln;
}));

// node_modules/@stdlib/math-base-special-ln/lib/index.js
var require_lib$102 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$66();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-pinf/lib/index.js
var require_lib$101 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_PINF = Number.POSITIVE_INFINITY;
	module.exports = FLOAT64_PINF;
}));

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p1q1.js
var require_rational_p1q1$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.0005087819496582806;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.0005087819496582806 + x * (-.008368748197417368 + x * (.03348066254097446 + x * (-.012692614766297404 + x * (-.03656379714117627 + x * (.02198786811111689 + x * (.008226878746769157 + x * (-.005387729650712429 + x * (0 + x * 0))))))));
			s2 = 1 + x * (-.9700050433032906 + x * (-1.5657455823417585 + x * (1.5622155839842302 + x * (.662328840472003 + x * (-.7122890234154284 + x * (-.05273963823400997 + x * (.07952836873415717 + x * (-.0023339375937419 + x * .0008862163904564247))))))));
		} else {
			x = 1 / x;
			s1 = 0 + x * (0 + x * (-.005387729650712429 + x * (.008226878746769157 + x * (.02198786811111689 + x * (-.03656379714117627 + x * (-.012692614766297404 + x * (.03348066254097446 + x * (-.008368748197417368 + x * -.0005087819496582806))))))));
			s2 = .0008862163904564247 + x * (-.0023339375937419 + x * (.07952836873415717 + x * (-.05273963823400997 + x * (-.7122890234154284 + x * (.662328840472003 + x * (1.5622155839842302 + x * (-1.5657455823417585 + x * (-.9700050433032906 + x * 1))))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p2q2.js
var require_rational_p2q2$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.20243350835593876;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.20243350835593876 + x * (.10526468069939171 + x * (8.3705032834312 + x * (17.644729840837403 + x * (-18.851064805871424 + x * (-44.6382324441787 + x * (17.445385985570866 + x * (21.12946554483405 + x * -3.6719225470772936)))))));
			s2 = 1 + x * (6.242641248542475 + x * (3.971343795334387 + x * (-28.66081804998 + x * (-20.14326346804852 + x * (48.560921310873994 + x * (10.826866735546016 + x * (-22.643693341313973 + x * 1.7211476576120028)))))));
		} else {
			x = 1 / x;
			s1 = -3.6719225470772936 + x * (21.12946554483405 + x * (17.445385985570866 + x * (-44.6382324441787 + x * (-18.851064805871424 + x * (17.644729840837403 + x * (8.3705032834312 + x * (.10526468069939171 + x * -.20243350835593876)))))));
			s2 = 1.7211476576120028 + x * (-22.643693341313973 + x * (10.826866735546016 + x * (48.560921310873994 + x * (-20.14326346804852 + x * (-28.66081804998 + x * (3.971343795334387 + x * (6.242641248542475 + x * 1)))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p3q3.js
var require_rational_p3q3$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.1311027816799519;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.1311027816799519 + x * (-.16379404719331705 + x * (.11703015634199525 + x * (.38707973897260434 + x * (.3377855389120359 + x * (.14286953440815717 + x * (.029015791000532906 + x * (.0021455899538880526 + x * (-6.794655751811263e-7 + x * (2.8522533178221704e-8 + x * -681149956853777e-24)))))))));
			s2 = 1 + x * (3.4662540724256723 + x * (5.381683457070069 + x * (4.778465929458438 + x * (2.5930192162362027 + x * (.848854343457902 + x * (.15226433829533179 + x * (.011059242293464892 + x * (0 + x * (0 + x * 0)))))))));
		} else {
			x = 1 / x;
			s1 = -681149956853777e-24 + x * (2.8522533178221704e-8 + x * (-6.794655751811263e-7 + x * (.0021455899538880526 + x * (.029015791000532906 + x * (.14286953440815717 + x * (.3377855389120359 + x * (.38707973897260434 + x * (.11703015634199525 + x * (-.16379404719331705 + x * -.1311027816799519)))))))));
			s2 = 0 + x * (0 + x * (0 + x * (.011059242293464892 + x * (.15226433829533179 + x * (.848854343457902 + x * (2.5930192162362027 + x * (4.778465929458438 + x * (5.381683457070069 + x * (3.4662540724256723 + x * 1)))))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p4q4.js
var require_rational_p4q4$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.0350353787183178;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.0350353787183178 + x * (-.0022242652921344794 + x * (.018557330651423107 + x * (.009508047013259196 + x * (.0018712349281955923 + x * (.00015754461742496055 + x * (460469890584318e-20 + x * (-2304047769118826e-25 + x * 26633922742578204e-28)))))));
			s2 = 1 + x * (1.3653349817554064 + x * (.7620591645536234 + x * (.22009110576413124 + x * (.03415891436709477 + x * (.00263861676657016 + x * (7646752923027944e-20 + x * (0 + x * 0)))))));
		} else {
			x = 1 / x;
			s1 = 26633922742578204e-28 + x * (-2304047769118826e-25 + x * (460469890584318e-20 + x * (.00015754461742496055 + x * (.0018712349281955923 + x * (.009508047013259196 + x * (.018557330651423107 + x * (-.0022242652921344794 + x * -.0350353787183178)))))));
			s2 = 0 + x * (0 + x * (7646752923027944e-20 + x * (.00263861676657016 + x * (.03415891436709477 + x * (.22009110576413124 + x * (.7620591645536234 + x * (1.3653349817554064 + x * 1)))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-erfinv/lib/rational_p5q5.js
var require_rational_p5q5$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.016743100507663373;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.016743100507663373 + x * (-.0011295143874558028 + x * (.001056288621524929 + x * (.00020938631748758808 + x * (14962478375834237e-21 + x * (4.4969678992770644e-7 + x * (4.625961635228786e-9 + x * (-2811287356288318e-29 + x * 9905570997331033e-32)))))));
			s2 = 1 + x * (.5914293448864175 + x * (.1381518657490833 + x * (.016074608709367652 + x * (.0009640118070051656 + x * (27533547476472603e-21 + x * (2.82243172016108e-7 + x * (0 + x * 0)))))));
		} else {
			x = 1 / x;
			s1 = 9905570997331033e-32 + x * (-2811287356288318e-29 + x * (4.625961635228786e-9 + x * (4.4969678992770644e-7 + x * (14962478375834237e-21 + x * (.00020938631748758808 + x * (.001056288621524929 + x * (-.0011295143874558028 + x * -.016743100507663373)))))));
			s2 = 0 + x * (0 + x * (2.82243172016108e-7 + x * (27533547476472603e-21 + x * (.0009640118070051656 + x * (.016074608709367652 + x * (.1381518657490833 + x * (.5914293448864175 + x * 1)))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-erfinv/lib/main.js
var require_main$65 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var sqrt = require_lib$129();
	var ln = require_lib$102();
	var PINF = require_lib$101();
	var NINF = require_lib$103();
	var rationalFcnR1 = require_rational_p1q1$2();
	var rationalFcnR2 = require_rational_p2q2$2();
	var rationalFcnR3 = require_rational_p3q3$2();
	var rationalFcnR4 = require_rational_p4q4$1();
	var rationalFcnR5 = require_rational_p5q5$1();
	var Y1 = .08913147449493408;
	var Y2 = 2.249481201171875;
	var Y3 = .807220458984375;
	var Y4 = .9399557113647461;
	var Y5 = .9836282730102539;
	function erfinv(x) {
		var sign;
		var ax;
		var qs;
		var q;
		var g;
		var r;
		if (isnan(x)) return NaN;
		if (x === 1) return PINF;
		if (x === -1) return NINF;
		if (x === 0) return x;
		if (x > 1 || x < -1) return NaN;
		if (x < 0) {
			sign = -1;
			ax = -x;
		} else {
			sign = 1;
			ax = x;
		}
		q = 1 - ax;
		if (ax <= .5) {
			g = ax * (ax + 10);
			r = rationalFcnR1(ax);
			return sign * (g * Y1 + g * r);
		}
		if (q >= .25) {
			g = sqrt(-2 * ln(q));
			q -= .25;
			r = rationalFcnR2(q);
			return sign * (g / (Y2 + r));
		}
		q = sqrt(-ln(q));
		if (q < 3) {
			qs = q - 1.125;
			r = rationalFcnR3(qs);
			return sign * (Y3 * q + r * q);
		}
		if (q < 6) {
			qs = q - 3;
			r = rationalFcnR4(qs);
			return sign * (Y4 * q + r * q);
		}
		qs = q - 6;
		r = rationalFcnR5(qs);
		return sign * (Y5 * q + r * q);
	}
	module.exports = erfinv;
}));

// node_modules/@stdlib/math-base-special-erfinv/lib/index.js
var require_lib$100 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$65();
	module.exports = main;
}));

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/main.js
var require_main$64 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var erfinv = require_lib$100();
	var isnan = require_lib$130();
	var sqrt = require_lib$129();
	function quantile(p, mu, sigma) {
		var A;
		var B;
		if (isnan(mu) || isnan(sigma) || isnan(p) || sigma < 0 || p < 0 || p > 1) return NaN;
		if (sigma === 0) return mu;
		A = mu;
		B = sigma * sqrt(2);
		return A + B * erfinv(2 * p - 1);
	}
	module.exports = quantile;
}));

// node_modules/@stdlib/utils-constant-function/lib/main.js
var require_main$63 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function wrap(value) {
		return constantFunction;
		function constantFunction() {
			return value;
		}
	}
	module.exports = wrap;
}));

// node_modules/@stdlib/utils-constant-function/lib/index.js
var require_lib$99 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$63();
	module.exports = main;
}));

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/main.js
var require_main$62 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	function quantile(p, mu) {
		if (isnan(p) || p < 0 || p > 1) return NaN;
		return mu;
	}
	module.exports = quantile;
}));

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/factory.js
var require_factory$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var constantFunction = require_lib$99();
	var isnan = require_lib$130();
	function factory(mu) {
		if (isnan(mu)) return constantFunction(NaN);
		return quantile;
		function quantile(p) {
			if (isnan(p) || p < 0 || p > 1) return NaN;
			return mu;
		}
	}
	module.exports = factory;
}));

// node_modules/@stdlib/stats-base-dists-degenerate-quantile/lib/index.js
var require_lib$98 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var setReadOnly = require_lib$131();
	var main = require_main$62();
	setReadOnly(main, "factory", require_factory$3());
	module.exports = main;
}));

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/factory.js
var require_factory$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var constantFunction = require_lib$99();
	var degenerate = require_lib$98().factory;
	var erfinv = require_lib$100();
	var isnan = require_lib$130();
	var sqrt = require_lib$129();
	function factory(mu, sigma) {
		var A;
		var B;
		if (isnan(mu) || isnan(sigma) || sigma < 0) return constantFunction(NaN);
		if (sigma === 0) degenerate(mu);
		A = mu;
		B = sigma * sqrt(2);
		return quantile;
		function quantile(p) {
			if (isnan(p) || p < 0 || p > 1) return NaN;
			return A + B * erfinv(2 * p - 1);
		}
	}
	module.exports = factory;
}));

// node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var require_lib$97 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var setReadOnly = require_lib$131();
	var main = require_main$64();
	setReadOnly(main, "factory", require_factory$2());
	module.exports = main;
}));

// node_modules/@stdlib/math-base-tools-evalpoly/lib/main.js
var require_main$61 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(c, x) {
		var p;
		var i = c.length;
		if (i < 2 || x === 0) {
			if (i === 0) return 0;
			return c[0];
		}
		i -= 1;
		p = c[i] * x + c[i - 1];
		i -= 2;
		while (i >= 0) {
			p = p * x + c[i];
			i -= 1;
		}
		return p;
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/function-ctor/lib/main.js
var require_main$60 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Fcn = Function;
	module.exports = Fcn;
}));

// node_modules/@stdlib/function-ctor/lib/index.js
var require_lib$96 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$60();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-tools-evalpoly/lib/factory.js
var require_factory$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Fcn = require_lib$96();
	var evalpoly = require_main$61();
	function factory(c) {
		var f;
		var n;
		var m;
		var i;
		if (c.length > 500) return polyval;
		f = "return function evalpoly(x){";
		n = c.length;
		if (n === 0) f += "return 0.0;";
		else if (n === 1) f += "return " + c[0] + ";";
		else {
			f += "if(x===0.0){return " + c[0] + ";}";
			f += "return " + c[0];
			m = n - 1;
			for (i = 1; i < n; i++) {
				f += "+x*";
				if (i < m) f += "(";
				f += c[i];
			}
			for (i = 0; i < m - 1; i++) f += ")";
			f += ";";
		}
		f += "}";
		f += "//# sourceURL=evalpoly.factory.js";
		return new Fcn(f)();
		function polyval(x) {
			return evalpoly(c, x);
		}
	}
	module.exports = factory;
}));

// node_modules/@stdlib/math-base-tools-evalpoly/lib/index.js
var require_lib$95 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var setReadOnly = require_lib$131();
	var main = require_main$61();
	setReadOnly(main, "factory", require_factory$1());
	module.exports = main;
}));

// node_modules/@stdlib/number-float64-base-from-words/lib/indices.js
var require_indices$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isLittleEndian = require_lib$108();
	var indices;
	var HIGH;
	var LOW;
	if (isLittleEndian === true) {
		HIGH = 1;
		LOW = 0;
	} else {
		HIGH = 0;
		LOW = 1;
	}
	indices = {
		"HIGH": HIGH,
		"LOW": LOW
	};
	module.exports = indices;
}));

// node_modules/@stdlib/number-float64-base-from-words/lib/main.js
var require_main$59 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Uint32Array = require_lib$120();
	var Float64Array = require_lib$117();
	var indices = require_indices$1();
	var FLOAT64_VIEW = new Float64Array(1);
	var UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer);
	var HIGH = indices.HIGH;
	var LOW = indices.LOW;
	function fromWords(high, low) {
		UINT32_VIEW[HIGH] = high;
		UINT32_VIEW[LOW] = low;
		return FLOAT64_VIEW[0];
	}
	module.exports = fromWords;
}));

// node_modules/@stdlib/number-float64-base-from-words/lib/index.js
var require_lib$94 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$59();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-half-ln-two/lib/index.js
var require_lib$93 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var HALF_LN2 = .34657359027997264;
	module.exports = HALF_LN2;
}));

// node_modules/@stdlib/math-base-special-expm1/lib/polyval_q.js
var require_polyval_q = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.03333333333333313;
		return -.03333333333333313 + x * (.0015873015872548146 + x * (-793650757867488e-19 + x * (4008217827329362e-21 + x * -2.0109921818362437e-7)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-expm1/lib/main.js
var require_main$58 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var getHighWord = require_lib$107();
	var setHighWord = require_lib$106();
	var fromWords = require_lib$94();
	var PINF = require_lib$101();
	var NINF = require_lib$103();
	var FLOAT64_EXPONENT_BIAS = require_lib$105();
	var HALF_LN2 = require_lib$93();
	var polyval = require_polyval_q();
	var OVERFLOW_THRESHOLD = 709.782712893384;
	var LN2_HI = .6931471803691238;
	var LN2_LO = 19082149292705877e-26;
	var LN2_INV = 1.4426950408889634;
	var LN2x56 = 38.816242111356935;
	var LN2_HALFX3 = 1.0397207708399179;
	function expm1(x) {
		var halfX;
		var twopk;
		var sign;
		var hi;
		var lo;
		var hx;
		var r1;
		var y;
		var z;
		var c;
		var t;
		var e;
		var k;
		if (x === PINF || isnan(x)) return x;
		if (x === NINF) return -1;
		if (x === 0) return x;
		if (x < 0) {
			sign = true;
			y = -x;
		} else {
			sign = false;
			y = x;
		}
		if (y >= LN2x56) {
			if (sign) return -1;
			if (y >= OVERFLOW_THRESHOLD) return PINF;
		}
		hx = getHighWord(y) | 0;
		if (y > HALF_LN2) {
			if (y < LN2_HALFX3) {
				if (sign) {
					hi = x + LN2_HI;
					lo = -LN2_LO;
					k = -1;
				} else {
					hi = x - LN2_HI;
					lo = LN2_LO;
					k = 1;
				}
			} else {
				if (sign) k = LN2_INV * x - .5;
				else k = LN2_INV * x + .5;
				k |= 0;
				t = k;
				hi = x - t * LN2_HI;
				lo = t * LN2_LO;
			}
			x = hi - lo;
			c = hi - x - lo;
		} else if (hx < 1016070144) return x;
		else k = 0;
		halfX = .5 * x;
		z = x * halfX;
		r1 = 1 + z * polyval(z);
		t = 3 - r1 * halfX;
		e = z * ((r1 - t) / (6 - x * t));
		if (k === 0) return x - (x * e - z);
		twopk = fromWords(FLOAT64_EXPONENT_BIAS + k << 20, 0);
		e = x * (e - c) - c;
		e -= z;
		if (k === -1) return .5 * (x - e) - .5;
		if (k === 1) {
			if (x < -.25) return -2 * (e - (x + .5));
			return 1 + 2 * (x - e);
		}
		if (k <= -2 || k > 56) {
			y = 1 - (e - x);
			if (k === 1024) {
				hi = getHighWord(y) + (k << 20) | 0;
				y = setHighWord(y, hi);
			} else y *= twopk;
			return y - 1;
		}
		t = 1;
		if (k < 20) {
			hi = 1072693248 - (2097152 >> k) | 0;
			t = setHighWord(t, hi);
			y = t - (e - x);
		} else {
			hi = FLOAT64_EXPONENT_BIAS - k << 20 | 0;
			t = setHighWord(t, hi);
			y = x - (e + t);
			y += 1;
		}
		y *= twopk;
		return y;
	}
	module.exports = expm1;
}));

// node_modules/@stdlib/math-base-special-expm1/lib/index.js
var require_lib$92 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var expm1 = require_main$58();
	module.exports = expm1;
}));

// node_modules/@stdlib/math-base-special-floor/lib/main.js
var require_main$57 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var floor = Math.floor;
	module.exports = floor;
}));

// node_modules/@stdlib/math-base-special-floor/lib/index.js
var require_lib$91 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$57();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-log1p/lib/polyval_lp.js
var require_polyval_lp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .6666666666666735;
		return .6666666666666735 + x * (.3999999999940942 + x * (.2857142874366239 + x * (.22222198432149784 + x * (.1818357216161805 + x * (.15313837699209373 + x * .14798198605116586)))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-log1p/lib/main.js
var require_main$56 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var getHighWord = require_lib$107();
	var setHighWord = require_lib$106();
	var PINF = require_lib$101();
	var NINF = require_lib$103();
	var FLOAT64_EXPONENT_BIAS = require_lib$105();
	var polyval = require_polyval_lp();
	var LN2_HI = .6931471803691238;
	var LN2_LO = 19082149292705877e-26;
	var SQRT2M1 = .41421356237309503;
	var SQRT2HALFM1 = -.2928932188134525;
	var SMALL = 1.862645149230957e-9;
	var TINY = 5551115123125783e-32;
	var TWO53 = 9007199254740992;
	var TWO_THIRDS = .6666666666666666;
	function log1p(x) {
		var hfsq;
		var hu;
		var y;
		var f;
		var c;
		var s;
		var z;
		var R;
		var u;
		var k;
		if (x < -1 || isnan(x)) return NaN;
		if (x === -1) return NINF;
		if (x === PINF) return x;
		if (x === 0) return x;
		if (x < 0) y = -x;
		else y = x;
		k = 1;
		if (y < SQRT2M1) {
			if (y < SMALL) {
				if (y < TINY) return x;
				return x - x * x * .5;
			}
			if (x > SQRT2HALFM1) {
				k = 0;
				f = x;
				hu = 1;
			}
		}
		if (k !== 0) {
			if (y < TWO53) {
				u = 1 + x;
				hu = getHighWord(u);
				k = (hu >> 20) - FLOAT64_EXPONENT_BIAS;
				if (k > 0) c = 1 - (u - x);
				else c = x - (u - 1);
				c /= u;
			} else {
				u = x;
				hu = getHighWord(u);
				k = (hu >> 20) - FLOAT64_EXPONENT_BIAS;
				c = 0;
			}
			hu &= 1048575;
			if (hu < 434334) u = setHighWord(u, hu | 1072693248);
			else {
				k += 1;
				u = setHighWord(u, hu | 1071644672);
				hu = 1048576 - hu >> 2;
			}
			f = u - 1;
		}
		hfsq = .5 * f * f;
		if (hu === 0) {
			if (f === 0) {
				c += k * LN2_LO;
				return k * LN2_HI + c;
			}
			R = hfsq * (1 - TWO_THIRDS * f);
			return k * LN2_HI - (R - (k * LN2_LO + c) - f);
		}
		s = f / (2 + f);
		z = s * s;
		R = z * polyval(z);
		if (k === 0) return f - (hfsq - s * (hfsq + R));
		return k * LN2_HI - (hfsq - (s * (hfsq + R) + (k * LN2_LO + c)) - f);
	}
	module.exports = log1p;
}));

// node_modules/@stdlib/math-base-special-log1p/lib/index.js
var require_lib$90 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var log1p = require_main$56();
	module.exports = log1p;
}));

// node_modules/@stdlib/constants-float64-fourth-pi/lib/index.js
var require_lib$89 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FOURTH_PI = .7853981633974483;
	module.exports = FOURTH_PI;
}));

// node_modules/@stdlib/math-base-special-asin/lib/rational_pq.js
var require_rational_pq$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return .16666666666666713;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -8.198089802484825 + x * (19.562619833175948 + x * (-16.262479672107002 + x * (5.444622390564711 + x * (-.6019598008014124 + x * .004253011369004428))));
			s2 = -49.18853881490881 + x * (139.51056146574857 + x * (-147.1791292232726 + x * (70.49610280856842 + x * (-14.740913729888538 + x * 1))));
		} else {
			x = 1 / x;
			s1 = .004253011369004428 + x * (-.6019598008014124 + x * (5.444622390564711 + x * (-16.262479672107002 + x * (19.562619833175948 + x * -8.198089802484825))));
			s2 = 1 + x * (-14.740913729888538 + x * (70.49610280856842 + x * (-147.1791292232726 + x * (139.51056146574857 + x * -49.18853881490881))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-asin/lib/rational_rs.js
var require_rational_rs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return .08333333333333809;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = 28.536655482610616 + x * (-25.56901049652825 + x * (6.968710824104713 + x * (-.5634242780008963 + x * .002967721961301243)));
			s2 = 342.43986579130785 + x * (-383.8770957603691 + x * (147.0656354026815 + x * (-21.947795316429207 + x * 1)));
		} else {
			x = 1 / x;
			s1 = .002967721961301243 + x * (-.5634242780008963 + x * (6.968710824104713 + x * (-25.56901049652825 + x * 28.536655482610616)));
			s2 = 1 + x * (-21.947795316429207 + x * (147.0656354026815 + x * (-383.8770957603691 + x * 342.43986579130785)));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-asin/lib/main.js
var require_main$55 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var sqrt = require_lib$129();
	var PIO4 = require_lib$89();
	var ratevalPQ = require_rational_pq$3();
	var ratevalRS = require_rational_rs();
	var MOREBITS = 6123233995736766e-32;
	function asin(x) {
		var sgn;
		var zz;
		var a;
		var p;
		var z;
		if (isnan(x)) return NaN;
		if (x > 0) a = x;
		else {
			sgn = true;
			a = -x;
		}
		if (a > 1) return NaN;
		if (a > .625) {
			zz = 1 - a;
			p = zz * ratevalRS(zz);
			zz = sqrt(zz + zz);
			z = PIO4 - zz;
			zz = zz * p - MOREBITS;
			z -= zz;
			z += PIO4;
		} else {
			if (a < 1e-8) return x;
			zz = a * a;
			z = zz * ratevalPQ(zz);
			z = a * z + a;
		}
		return sgn ? -z : z;
	}
	module.exports = asin;
}));

// node_modules/@stdlib/math-base-special-asin/lib/index.js
var require_lib$88 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$55();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-abs/lib/main.js
var require_main$54 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function abs(x) {
		return Math.abs(x);
	}
	module.exports = abs;
}));

// node_modules/@stdlib/math-base-special-abs/lib/index.js
var require_lib$87 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$54();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-ceil/lib/main.js
var require_main$53 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ceil = Math.ceil;
	module.exports = ceil;
}));

// node_modules/@stdlib/math-base-special-ceil/lib/index.js
var require_lib$86 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$53();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-trunc/lib/main.js
var require_main$52 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var floor = require_lib$91();
	var ceil = require_lib$86();
	function trunc(x) {
		if (x < 0) return ceil(x);
		return floor(x);
	}
	module.exports = trunc;
}));

// node_modules/@stdlib/math-base-special-trunc/lib/index.js
var require_lib$85 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$52();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-max-base2-exponent/lib/index.js
var require_lib$84 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_MAX_BASE2_EXPONENT = 1023;
	module.exports = FLOAT64_MAX_BASE2_EXPONENT;
}));

// node_modules/@stdlib/constants-float64-max-base2-exponent-subnormal/lib/index.js
var require_lib$83 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL = -1023;
	module.exports = FLOAT64_MAX_BASE2_EXPONENT_SUBNORMAL;
}));

// node_modules/@stdlib/constants-float64-min-base2-exponent-subnormal/lib/index.js
var require_lib$82 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL = -1074;
	module.exports = FLOAT64_MIN_BASE2_EXPONENT_SUBNORMAL;
}));

// node_modules/@stdlib/math-base-assert-is-infinite/lib/main.js
var require_main$51 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var PINF = require_lib$101();
	var NINF = require_lib$103();
	function isInfinite(x) {
		return x === PINF || x === NINF;
	}
	module.exports = isInfinite;
}));

// node_modules/@stdlib/math-base-assert-is-infinite/lib/index.js
var require_lib$81 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$51();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-high-word-sign-mask/lib/index.js
var require_lib$80 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_HIGH_WORD_SIGN_MASK = 2147483648;
	module.exports = FLOAT64_HIGH_WORD_SIGN_MASK;
}));

// node_modules/@stdlib/constants-float64-high-word-abs-mask/lib/index.js
var require_lib$79 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_HIGH_WORD_ABS_MASK = 2147483647;
	module.exports = FLOAT64_HIGH_WORD_ABS_MASK;
}));

// node_modules/@stdlib/number-float64-base-to-words/lib/indices.js
var require_indices = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isLittleEndian = require_lib$108();
	var indices;
	var HIGH;
	var LOW;
	if (isLittleEndian === true) {
		HIGH = 1;
		LOW = 0;
	} else {
		HIGH = 0;
		LOW = 1;
	}
	indices = {
		"HIGH": HIGH,
		"LOW": LOW
	};
	module.exports = indices;
}));

// node_modules/@stdlib/number-float64-base-to-words/lib/assign.js
var require_assign$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Uint32Array = require_lib$120();
	var Float64Array = require_lib$117();
	var indices = require_indices();
	var FLOAT64_VIEW = new Float64Array(1);
	var UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer);
	var HIGH = indices.HIGH;
	var LOW = indices.LOW;
	function toWords(x, out, stride, offset) {
		FLOAT64_VIEW[0] = x;
		out[offset] = UINT32_VIEW[HIGH];
		out[offset + stride] = UINT32_VIEW[LOW];
		return out;
	}
	module.exports = toWords;
}));

// node_modules/@stdlib/number-float64-base-to-words/lib/main.js
var require_main$50 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fcn = require_assign$2();
	function toWords(x) {
		return fcn(x, [0, 0], 1, 0);
	}
	module.exports = toWords;
}));

// node_modules/@stdlib/number-float64-base-to-words/lib/index.js
var require_lib$78 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var setReadOnly = require_lib$131();
	var main = require_main$50();
	setReadOnly(main, "assign", require_assign$2());
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-copysign/lib/main.js
var require_main$49 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var SIGN_MASK = require_lib$80();
	var ABS_MASK = require_lib$79();
	var toWords = require_lib$78();
	var getHighWord = require_lib$107();
	var fromWords = require_lib$94();
	var WORDS = [0, 0];
	function copysign(x, y) {
		var hx;
		var hy;
		toWords.assign(x, WORDS, 1, 0);
		hx = WORDS[0];
		hx &= ABS_MASK;
		hy = getHighWord(y);
		hy &= SIGN_MASK;
		hx |= hy;
		return fromWords(hx, WORDS[1]);
	}
	module.exports = copysign;
}));

// node_modules/@stdlib/math-base-special-copysign/lib/index.js
var require_lib$77 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$49();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-smallest-normal/lib/index.js
var require_lib$76 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_SMALLEST_NORMAL = 22250738585072014e-324;
	module.exports = FLOAT64_SMALLEST_NORMAL;
}));

// node_modules/@stdlib/number-float64-base-normalize/lib/assign.js
var require_assign$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_SMALLEST_NORMAL = require_lib$76();
	var isInfinite = require_lib$81();
	var isnan = require_lib$130();
	var abs = require_lib$87();
	var SCALAR = 4503599627370496;
	function normalize(x, out, stride, offset) {
		if (isnan(x) || isInfinite(x)) {
			out[offset] = x;
			out[offset + stride] = 0;
			return out;
		}
		if (x !== 0 && abs(x) < FLOAT64_SMALLEST_NORMAL) {
			out[offset] = x * SCALAR;
			out[offset + stride] = -52;
			return out;
		}
		out[offset] = x;
		out[offset + stride] = 0;
		return out;
	}
	module.exports = normalize;
}));

// node_modules/@stdlib/number-float64-base-normalize/lib/main.js
var require_main$48 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fcn = require_assign$1();
	function normalize(x) {
		return fcn(x, [0, 0], 1, 0);
	}
	module.exports = normalize;
}));

// node_modules/@stdlib/number-float64-base-normalize/lib/index.js
var require_lib$75 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var setReadOnly = require_lib$131();
	var main = require_main$48();
	setReadOnly(main, "assign", require_assign$1());
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-high-word-exponent-mask/lib/index.js
var require_lib$74 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_HIGH_WORD_EXPONENT_MASK = 2146435072;
	module.exports = FLOAT64_HIGH_WORD_EXPONENT_MASK;
}));

// node_modules/@stdlib/number-float64-base-exponent/lib/main.js
var require_main$47 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getHighWord = require_lib$107();
	var EXP_MASK = require_lib$74();
	var BIAS = require_lib$105();
	function exponent(x) {
		var high = getHighWord(x);
		high = (high & EXP_MASK) >>> 20;
		return high - BIAS | 0;
	}
	module.exports = exponent;
}));

// node_modules/@stdlib/number-float64-base-exponent/lib/index.js
var require_lib$73 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$47();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-ldexp/lib/main.js
var require_main$46 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var PINF = require_lib$101();
	var NINF = require_lib$103();
	var BIAS = require_lib$105();
	var MAX_EXPONENT = require_lib$84();
	var MAX_SUBNORMAL_EXPONENT = require_lib$83();
	var MIN_SUBNORMAL_EXPONENT = require_lib$82();
	var isnan = require_lib$130();
	var isInfinite = require_lib$81();
	var copysign = require_lib$77();
	var normalize = require_lib$75().assign;
	var floatExp = require_lib$73();
	var toWords = require_lib$78();
	var fromWords = require_lib$94();
	var TWO52_INV = 2220446049250313e-31;
	var CLEAR_EXP_MASK = 2148532223;
	var FRAC = [0, 0];
	var WORDS = [0, 0];
	function ldexp(frac, exp) {
		var high;
		var m;
		if (exp === 0 || frac === 0 || isnan(frac) || isInfinite(frac)) return frac;
		normalize(frac, FRAC, 1, 0);
		frac = FRAC[0];
		exp += FRAC[1];
		exp += floatExp(frac);
		if (exp < MIN_SUBNORMAL_EXPONENT) return copysign(0, frac);
		if (exp > MAX_EXPONENT) {
			if (frac < 0) return NINF;
			return PINF;
		}
		if (exp <= MAX_SUBNORMAL_EXPONENT) {
			exp += 52;
			m = TWO52_INV;
		} else m = 1;
		toWords.assign(frac, WORDS, 1, 0);
		high = WORDS[0];
		high &= CLEAR_EXP_MASK;
		high |= exp + BIAS << 20;
		return m * fromWords(high, WORDS[1]);
	}
	module.exports = ldexp;
}));

// node_modules/@stdlib/math-base-special-ldexp/lib/index.js
var require_lib$72 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$46();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-exp/lib/polyval_p.js
var require_polyval_p$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .16666666666666602;
		return .16666666666666602 + x * (-.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 4.1381367970572385e-8)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-exp/lib/expmulti.js
var require_expmulti = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ldexp = require_lib$72();
	var polyvalP = require_polyval_p$1();
	function expmulti(hi, lo, k) {
		var r;
		var t;
		var c;
		var y;
		r = hi - lo;
		t = r * r;
		c = r - t * polyvalP(t);
		y = 1 - (lo - r * c / (2 - c) - hi);
		return ldexp(y, k);
	}
	module.exports = expmulti;
}));

// node_modules/@stdlib/math-base-special-exp/lib/main.js
var require_main$45 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var trunc = require_lib$85();
	var NINF = require_lib$103();
	var PINF = require_lib$101();
	var expmulti = require_expmulti();
	var LN2_HI = .6931471803691238;
	var LN2_LO = 19082149292705877e-26;
	var LOG2_E = 1.4426950408889634;
	var OVERFLOW = 709.782712893384;
	var UNDERFLOW = -745.1332191019411;
	var NEARZERO = 1 / (1 << 28);
	var NEG_NEARZERO = -NEARZERO;
	function exp(x) {
		var hi;
		var lo;
		var k;
		if (isnan(x) || x === PINF) return x;
		if (x === NINF) return 0;
		if (x > OVERFLOW) return PINF;
		if (x < UNDERFLOW) return 0;
		if (x > NEG_NEARZERO && x < NEARZERO) return 1 + x;
		if (x < 0) k = trunc(LOG2_E * x - .5);
		else k = trunc(LOG2_E * x + .5);
		hi = x - k * LN2_HI;
		lo = k * LN2_LO;
		return expmulti(hi, lo, k);
	}
	module.exports = exp;
}));

// node_modules/@stdlib/math-base-special-exp/lib/index.js
var require_lib$71 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$45();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-assert-is-integer/lib/main.js
var require_main$44 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var floor = require_lib$91();
	function isInteger(x) {
		return floor(x) === x;
	}
	module.exports = isInteger;
}));

// node_modules/@stdlib/math-base-assert-is-integer/lib/index.js
var require_lib$70 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$44();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-assert-is-even/lib/main.js
var require_main$43 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isInteger = require_lib$70();
	function isEven(x) {
		return isInteger(x / 2);
	}
	module.exports = isEven;
}));

// node_modules/@stdlib/math-base-assert-is-even/lib/index.js
var require_lib$69 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$43();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-assert-is-odd/lib/main.js
var require_main$42 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isEven = require_lib$69();
	function isOdd(x) {
		if (x > 0) return isEven(x - 1);
		return isEven(x + 1);
	}
	module.exports = isOdd;
}));

// node_modules/@stdlib/math-base-assert-is-odd/lib/index.js
var require_lib$68 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$42();
	module.exports = main;
}));

// node_modules/@stdlib/number-float64-base-set-low-word/lib/low.js
var require_low$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isLittleEndian = require_lib$108();
	var LOW;
	if (isLittleEndian === true) LOW = 0;
	else LOW = 1;
	module.exports = LOW;
}));

// node_modules/@stdlib/number-float64-base-set-low-word/lib/main.js
var require_main$41 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Uint32Array = require_lib$120();
	var Float64Array = require_lib$117();
	var LOW = require_low$1();
	var FLOAT64_VIEW = new Float64Array(1);
	var UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer);
	function setLowWord(x, low) {
		FLOAT64_VIEW[0] = x;
		UINT32_VIEW[LOW] = low >>> 0;
		return FLOAT64_VIEW[0];
	}
	module.exports = setLowWord;
}));

// node_modules/@stdlib/number-float64-base-set-low-word/lib/index.js
var require_lib$67 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$41();
	module.exports = main;
}));

// node_modules/@stdlib/number-uint32-base-to-int32/lib/main.js
var require_main$40 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function uint32ToInt32(x) {
		return x | 0;
	}
	module.exports = uint32ToInt32;
}));

// node_modules/@stdlib/number-uint32-base-to-int32/lib/index.js
var require_lib$66 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var uint32ToInt32 = require_main$40();
	module.exports = uint32ToInt32;
}));

// node_modules/@stdlib/math-base-special-pow/lib/x_is_zero.js
var require_x_is_zero = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isOdd = require_lib$68();
	var copysign = require_lib$77();
	var NINF = require_lib$103();
	var PINF = require_lib$101();
	function pow(x, y) {
		if (y === NINF) return PINF;
		if (y === PINF) return 0;
		if (y > 0) {
			if (isOdd(y)) return x;
			return 0;
		}
		if (isOdd(y)) return copysign(PINF, x);
		return PINF;
	}
	module.exports = pow;
}));

// node_modules/@stdlib/math-base-special-pow/lib/y_is_huge.js
var require_y_is_huge = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ABS_MASK = require_lib$79();
	var getHighWord = require_lib$107();
	var HIGH_MAX_NEAR_UNITY = 1072693247;
	var HUGE = 1e300;
	var TINY = 1e-300;
	function pow(x, y) {
		if ((getHighWord(x) & ABS_MASK) <= HIGH_MAX_NEAR_UNITY) {
			if (y < 0) return HUGE * HUGE;
			return TINY * TINY;
		}
		if (y > 0) return HUGE * HUGE;
		return TINY * TINY;
	}
	module.exports = pow;
}));

// node_modules/@stdlib/math-base-special-pow/lib/y_is_infinite.js
var require_y_is_infinite = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var PINF = require_lib$101();
	function pow(x, y) {
		if (x === -1) return (x - x) / (x - x);
		if (x === 1) return 1;
		if (abs(x) < 1 === (y === PINF)) return 0;
		return PINF;
	}
	module.exports = pow;
}));

// node_modules/@stdlib/constants-float64-num-high-word-significand-bits/lib/index.js
var require_lib$65 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS = 20;
	module.exports = FLOAT64_NUM_HIGH_WORD_SIGNIFICAND_BITS;
}));

// node_modules/@stdlib/math-base-special-pow/lib/polyval_l.js
var require_polyval_l = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .5999999999999946;
		return .5999999999999946 + x * (.4285714285785502 + x * (.33333332981837743 + x * (.272728123808534 + x * (.23066074577556175 + x * .20697501780033842))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-pow/lib/log2ax.js
var require_log2ax = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getHighWord = require_lib$107();
	var setLowWord = require_lib$67();
	var setHighWord = require_lib$106();
	var BIAS = require_lib$105();
	var HIGH_NUM_SIGNIFICAND_BITS = require_lib$65();
	var polyvalL = require_polyval_l();
	var HIGH_SIGNIFICAND_MASK = 1048575;
	var HIGH_MIN_NORMAL_EXP = 1048576;
	var HIGH_BIASED_EXP_0 = 1072693248;
	var HIGH_BIASED_EXP_NEG_512 = 536870912;
	var HIGH_SIGNIFICAND_HALF = 524288;
	var TWO53 = 9007199254740992;
	var CP = .9617966939259756;
	var CP_HI = .9617967009544373;
	var CP_LO = -7.028461650952758e-9;
	var BP = [1, 1.5];
	var DP_HI = [0, .5849624872207642];
	var DP_LO = [0, 1.350039202129749e-8];
	function log2ax(out, ax, ahx) {
		var tmp;
		var ss;
		var s2;
		var hs;
		var ls;
		var ht;
		var lt;
		var bp;
		var dp;
		var hp;
		var lp;
		var hz;
		var lz;
		var t1;
		var t2;
		var t;
		var r;
		var u;
		var v;
		var n;
		var j;
		var k;
		n = 0;
		if (ahx < HIGH_MIN_NORMAL_EXP) {
			ax *= TWO53;
			n -= 53;
			ahx = getHighWord(ax);
		}
		n += (ahx >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
		j = ahx & HIGH_SIGNIFICAND_MASK | 0;
		ahx = j | HIGH_BIASED_EXP_0 | 0;
		if (j <= 235662) k = 0;
		else if (j < 767610) k = 1;
		else {
			k = 0;
			n += 1;
			ahx -= HIGH_MIN_NORMAL_EXP;
		}
		ax = setHighWord(ax, ahx);
		bp = BP[k];
		u = ax - bp;
		v = 1 / (ax + bp);
		ss = u * v;
		hs = setLowWord(ss, 0);
		tmp = (ahx >> 1 | HIGH_BIASED_EXP_NEG_512) + HIGH_SIGNIFICAND_HALF;
		tmp += k << 18;
		ht = setHighWord(0, tmp);
		lt = ax - (ht - bp);
		ls = v * (u - hs * ht - hs * lt);
		s2 = ss * ss;
		r = s2 * s2 * polyvalL(s2);
		r += ls * (hs + ss);
		s2 = hs * hs;
		ht = 3 + s2 + r;
		ht = setLowWord(ht, 0);
		lt = r - (ht - 3 - s2);
		u = hs * ht;
		v = ls * ht + lt * ss;
		hp = u + v;
		hp = setLowWord(hp, 0);
		lp = v - (hp - u);
		hz = CP_HI * hp;
		lz = CP_LO * hp + lp * CP + DP_LO[k];
		dp = DP_HI[k];
		t = n;
		t1 = hz + lz + dp + t;
		t1 = setLowWord(t1, 0);
		t2 = lz - (t1 - t - dp - hz);
		out[0] = t1;
		out[1] = t2;
		return out;
	}
	module.exports = log2ax;
}));

// node_modules/@stdlib/math-base-special-pow/lib/polyval_w.js
var require_polyval_w$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .5;
		return .5 + x * (-.3333333333333333 + x * .25);
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-pow/lib/logx.js
var require_logx = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var setLowWord = require_lib$67();
	var polyvalW = require_polyval_w$1();
	var INV_LN2 = 1.4426950408889634;
	var INV_LN2_HI = 1.4426950216293335;
	var INV_LN2_LO = 1.9259629911266175e-8;
	function logx(out, ax) {
		var t2;
		var t1;
		var t;
		var w;
		var u;
		var v;
		t = ax - 1;
		w = t * t * polyvalW(t);
		u = INV_LN2_HI * t;
		v = t * INV_LN2_LO - w * INV_LN2;
		t1 = u + v;
		t1 = setLowWord(t1, 0);
		t2 = v - (t1 - u);
		out[0] = t1;
		out[1] = t2;
		return out;
	}
	module.exports = logx;
}));

// node_modules/@stdlib/constants-float64-ln-two/lib/index.js
var require_lib$64 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var LN2 = .6931471805599453;
	module.exports = LN2;
}));

// node_modules/@stdlib/constants-float64-high-word-significand-mask/lib/index.js
var require_lib$63 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_HIGH_WORD_SIGNIFICAND_MASK = 1048575;
	module.exports = FLOAT64_HIGH_WORD_SIGNIFICAND_MASK;
}));

// node_modules/@stdlib/math-base-special-pow/lib/polyval_p.js
var require_polyval_p = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .16666666666666602;
		return .16666666666666602 + x * (-.0027777777777015593 + x * (6613756321437934e-20 + x * (-16533902205465252e-22 + x * 4.1381367970572385e-8)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-pow/lib/pow2.js
var require_pow2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getHighWord = require_lib$107();
	var setHighWord = require_lib$106();
	var setLowWord = require_lib$67();
	var uint32ToInt32 = require_lib$66();
	var ldexp = require_lib$72();
	var LN2 = require_lib$64();
	var BIAS = require_lib$105();
	var ABS_MASK = require_lib$79();
	var HIGH_SIGNIFICAND_MASK = require_lib$63();
	var HIGH_NUM_SIGNIFICAND_BITS = require_lib$65();
	var polyvalP = require_polyval_p();
	var HIGH_MIN_NORMAL_EXP = 1048576;
	var HIGH_BIASED_EXP_NEG_1 = 1071644672;
	var LN2_HI = .6931471824645996;
	var LN2_LO = -1.904654299957768e-9;
	function pow2(j, hp, lp) {
		var tmp;
		var t1;
		var t;
		var r;
		var u;
		var v;
		var w;
		var z;
		var n;
		var i;
		var k;
		i = j & ABS_MASK | 0;
		k = (i >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
		n = 0;
		if (i > HIGH_BIASED_EXP_NEG_1) {
			n = j + (HIGH_MIN_NORMAL_EXP >> k + 1) >>> 0;
			k = ((n & ABS_MASK) >> HIGH_NUM_SIGNIFICAND_BITS) - BIAS | 0;
			tmp = (n & ~(HIGH_SIGNIFICAND_MASK >> k)) >>> 0;
			t = setHighWord(0, tmp);
			n = (n & HIGH_SIGNIFICAND_MASK | HIGH_MIN_NORMAL_EXP) >> HIGH_NUM_SIGNIFICAND_BITS - k >>> 0;
			if (j < 0) n = -n;
			hp -= t;
		}
		t = lp + hp;
		t = setLowWord(t, 0);
		u = t * LN2_HI;
		v = (lp - (t - hp)) * LN2 + t * LN2_LO;
		z = u + v;
		w = v - (z - u);
		t = z * z;
		t1 = z - t * polyvalP(t);
		r = z * t1 / (t1 - 2) - (w + z * w);
		z = 1 - (r - z);
		j = getHighWord(z);
		j = uint32ToInt32(j);
		j += n << HIGH_NUM_SIGNIFICAND_BITS >>> 0;
		if (j >> HIGH_NUM_SIGNIFICAND_BITS <= 0) z = ldexp(z, n);
		else z = setHighWord(z, j);
		return z;
	}
	module.exports = pow2;
}));

// node_modules/@stdlib/math-base-special-pow/lib/main.js
var require_main$39 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var isOdd = require_lib$68();
	var isInfinite = require_lib$81();
	var isInteger = require_lib$70();
	var sqrt = require_lib$129();
	var abs = require_lib$87();
	var toWords = require_lib$78();
	var setLowWord = require_lib$67();
	var uint32ToInt32 = require_lib$66();
	var NINF = require_lib$103();
	var PINF = require_lib$101();
	var ABS_MASK = require_lib$79();
	var xIsZero = require_x_is_zero();
	var yIsHuge = require_y_is_huge();
	var yIsInfinite = require_y_is_infinite();
	var log2ax = require_log2ax();
	var logx = require_logx();
	var pow2 = require_pow2();
	var HIGH_MAX_NEAR_UNITY = 1072693247;
	var HIGH_BIASED_EXP_31 = 1105199104;
	var HIGH_BIASED_EXP_64 = 1139802112;
	var HIGH_BIASED_EXP_10 = 1083179008;
	var HIGH_BIASED_EXP_0 = 1072693248;
	var HIGH_1075 = 1083231232;
	var HIGH_NEG_1075 = 3230714880;
	var HIGH_NUM_NONSIGN_BITS = 31;
	var HUGE = 1e300;
	var TINY = 1e-300;
	var OVT = 8008566259537294e-32;
	var WORDS = [0, 0];
	var LOG_WORKSPACE = [0, 0];
	function pow(x, y) {
		var ahx;
		var ahy;
		var ax;
		var hx;
		var lx;
		var hy;
		var ly;
		var sx;
		var sy;
		var y1;
		var hp;
		var lp;
		var t;
		var z;
		var j;
		var i;
		if (isnan(x) || isnan(y)) return NaN;
		toWords.assign(y, WORDS, 1, 0);
		hy = WORDS[0];
		ly = WORDS[1];
		if (ly === 0) {
			if (y === 0) return 1;
			if (y === 1) return x;
			if (y === -1) return 1 / x;
			if (y === .5) return sqrt(x);
			if (y === -.5) return 1 / sqrt(x);
			if (y === 2) return x * x;
			if (y === 3) return x * x * x;
			if (y === 4) {
				x *= x;
				return x * x;
			}
			if (isInfinite(y)) return yIsInfinite(x, y);
		}
		toWords.assign(x, WORDS, 1, 0);
		hx = WORDS[0];
		lx = WORDS[1];
		if (lx === 0) {
			if (hx === 0) return xIsZero(x, y);
			if (x === 1) return 1;
			if (x === -1 && isOdd(y)) return -1;
			if (isInfinite(x)) {
				if (x === NINF) return pow(-0, -y);
				if (y < 0) return 0;
				return PINF;
			}
		}
		if (x < 0 && isInteger(y) === false) return (x - x) / (x - x);
		ax = abs(x);
		ahx = hx & ABS_MASK | 0;
		ahy = hy & ABS_MASK | 0;
		sx = hx >>> HIGH_NUM_NONSIGN_BITS | 0;
		sy = hy >>> HIGH_NUM_NONSIGN_BITS | 0;
		if (sx && isOdd(y)) sx = -1;
		else sx = 1;
		if (ahy > HIGH_BIASED_EXP_31) {
			if (ahy > HIGH_BIASED_EXP_64) return yIsHuge(x, y);
			if (ahx < HIGH_MAX_NEAR_UNITY) {
				if (sy === 1) return sx * HUGE * HUGE;
				return sx * TINY * TINY;
			}
			if (ahx > HIGH_BIASED_EXP_0) {
				if (sy === 0) return sx * HUGE * HUGE;
				return sx * TINY * TINY;
			}
			t = logx(LOG_WORKSPACE, ax);
		} else t = log2ax(LOG_WORKSPACE, ax, ahx);
		y1 = setLowWord(y, 0);
		lp = (y - y1) * t[0] + y * t[1];
		hp = y1 * t[0];
		z = lp + hp;
		toWords.assign(z, WORDS, 1, 0);
		j = uint32ToInt32(WORDS[0]);
		i = uint32ToInt32(WORDS[1]);
		if (j >= HIGH_BIASED_EXP_10) {
			if ((j - HIGH_BIASED_EXP_10 | i) !== 0) return sx * HUGE * HUGE;
			if (lp + OVT > z - hp) return sx * HUGE * HUGE;
		} else if ((j & ABS_MASK) >= HIGH_1075) {
			if ((j - HIGH_NEG_1075 | i) !== 0) return sx * TINY * TINY;
			if (lp <= z - hp) return sx * TINY * TINY;
		}
		z = pow2(j, hp, lp);
		return sx * z;
	}
	module.exports = pow;
}));

// node_modules/@stdlib/math-base-special-pow/lib/index.js
var require_lib$62 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$39();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-e/lib/index.js
var require_lib$61 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var E = 2.718281828459045;
	module.exports = E;
}));

// node_modules/@stdlib/constants-float64-eps/lib/index.js
var require_lib$60 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_EPSILON = 2220446049250313e-31;
	module.exports = FLOAT64_EPSILON;
}));

// node_modules/@stdlib/math-base-special-beta/lib/lanczos_sum_expg_scaled.js
var require_lanczos_sum_expg_scaled = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return Infinity;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (.22668404630224365 + x * (.004826466289237662 + x * 4624429436045379e-20)))))))));
			s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
		} else {
			x = 1 / x;
			s1 = 4624429436045379e-20 + x * (.004826466289237662 + x * (.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658)))))))));
			s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-beta/lib/main.js
var require_main$38 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var log1p = require_lib$90();
	var sqrt = require_lib$129();
	var abs = require_lib$87();
	var exp = require_lib$71();
	var pow = require_lib$62();
	var E = require_lib$61();
	var EPSILON = require_lib$60();
	var lanczosSumExpGScaled = require_lanczos_sum_expg_scaled();
	var G = 10.900511;
	function beta(a, b) {
		var ambh;
		var agh;
		var bgh;
		var cgh;
		var res;
		var tmp;
		var c;
		if (isnan(a) || isnan(b)) return NaN;
		if (a < 0 || b < 0) return NaN;
		if (b === 1) return 1 / a;
		if (a === 1) return 1 / b;
		c = a + b;
		if (c < EPSILON) {
			res = c / a;
			res /= b;
			return res;
		}
		if (c === a && b < EPSILON) return 1 / b;
		if (c === b && a < EPSILON) return 1 / a;
		if (a < b) {
			tmp = b;
			b = a;
			a = tmp;
		}
		agh = a + G - .5;
		bgh = b + G - .5;
		cgh = c + G - .5;
		res = lanczosSumExpGScaled(a) * (lanczosSumExpGScaled(b) / lanczosSumExpGScaled(c));
		ambh = a - .5 - b;
		if (abs(b * ambh) < cgh * 100 && a > 100) res *= exp(ambh * log1p(-b / cgh));
		else res *= pow(agh / cgh, ambh);
		if (cgh > 1e10) res *= pow(agh / cgh * (bgh / cgh), b);
		else res *= pow(agh * bgh / (cgh * cgh), b);
		res *= sqrt(E / bgh);
		return res;
	}
	module.exports = beta;
}));

// node_modules/@stdlib/math-base-special-beta/lib/index.js
var require_lib$59 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$38();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-assert-is-positive-zero/lib/main.js
var require_main$37 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var PINF = require_lib$101();
	function isPositiveZero(x) {
		return x === 0 && 1 / x === PINF;
	}
	module.exports = isPositiveZero;
}));

// node_modules/@stdlib/math-base-assert-is-positive-zero/lib/index.js
var require_lib$58 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$37();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-max/lib/main.js
var require_main$36 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isPositiveZero = require_lib$58();
	var isnan = require_lib$130();
	var PINF = require_lib$101();
	function max(x, y) {
		if (isnan(x) || isnan(y)) return NaN;
		if (x === PINF || y === PINF) return PINF;
		if (x === y && x === 0) {
			if (isPositiveZero(x)) return x;
			return y;
		}
		if (x > y) return x;
		return y;
	}
	module.exports = max;
}));

// node_modules/@stdlib/math-base-special-max/lib/index.js
var require_lib$57 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var max = require_main$36();
	module.exports = max;
}));

// node_modules/@stdlib/math-base-assert-is-negative-zero/lib/main.js
var require_main$35 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var NINF = require_lib$103();
	function isNegativeZero(x) {
		return x === 0 && 1 / x === NINF;
	}
	module.exports = isNegativeZero;
}));

// node_modules/@stdlib/math-base-assert-is-negative-zero/lib/index.js
var require_lib$56 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$35();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-min/lib/main.js
var require_main$34 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isNegativeZero = require_lib$56();
	var isnan = require_lib$130();
	var NINF = require_lib$103();
	function min(x, y) {
		if (isnan(x) || isnan(y)) return NaN;
		if (x === NINF || y === NINF) return NINF;
		if (x === y && x === 0) {
			if (isNegativeZero(x)) return x;
			return y;
		}
		if (x < y) return x;
		return y;
	}
	module.exports = min;
}));

// node_modules/@stdlib/math-base-special-min/lib/index.js
var require_lib$55 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var min = require_main$34();
	module.exports = min;
}));

// node_modules/@stdlib/constants-float64-max/lib/index.js
var require_lib$54 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_MAX = 17976931348623157e292;
	module.exports = FLOAT64_MAX;
}));

// node_modules/@stdlib/constants-int32-max/lib/index.js
var require_lib$53 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var INT32_MAX = 2147483647;
	module.exports = INT32_MAX;
}));

// node_modules/@stdlib/constants-float64-half-pi/lib/index.js
var require_lib$52 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var HALF_PI = 1.5707963267948966;
	module.exports = HALF_PI;
}));

// node_modules/@stdlib/constants-float64-pi/lib/index.js
var require_lib$51 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var PI = 3.141592653589793;
	module.exports = PI;
}));

// node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c13.js
var require_polyval_c13 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .0416666666666666;
		return .0416666666666666 + x * (-.001388888888887411 + x * 2480158728947673e-20);
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-cos/lib/polyval_c46.js
var require_polyval_c46 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -2.7557314351390663e-7;
		return -2.7557314351390663e-7 + x * (2.087572321298175e-9 + x * -11359647557788195e-27);
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-cos/lib/main.js
var require_main$33 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var polyval13 = require_polyval_c13();
	var polyval46 = require_polyval_c46();
	function kernelCos(x, y) {
		var hz;
		var r;
		var w;
		var z = x * x;
		w = z * z;
		r = z * polyval13(z);
		r += w * w * polyval46(z);
		hz = .5 * z;
		w = 1 - hz;
		return w + (1 - w - hz + (z * r - x * y));
	}
	module.exports = kernelCos;
}));

// node_modules/@stdlib/math-base-special-kernel-cos/lib/index.js
var require_lib$50 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$33();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-kernel-sin/lib/main.js
var require_main$32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var S1 = -.16666666666666632;
	var S2 = .00833333333332249;
	var S3 = -.0001984126982985795;
	var S4 = 27557313707070068e-22;
	var S5 = -2.5050760253406863e-8;
	var S6 = 158969099521155e-24;
	function kernelSin(x, y) {
		var r;
		var v;
		var w;
		var z = x * x;
		w = z * z;
		r = S2 + z * (S3 + z * S4) + z * w * (S5 + z * S6);
		v = z * x;
		if (y === 0) return x + v * (S1 + z * r);
		return x - (z * (.5 * y - v * r) - y - v * S1);
	}
	module.exports = kernelSin;
}));

// node_modules/@stdlib/math-base-special-kernel-sin/lib/index.js
var require_lib$49 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$32();
	module.exports = main;
}));

// node_modules/@stdlib/number-float64-base-get-low-word/lib/low.js
var require_low = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isLittleEndian = require_lib$108();
	var LOW;
	if (isLittleEndian === true) LOW = 0;
	else LOW = 1;
	module.exports = LOW;
}));

// node_modules/@stdlib/number-float64-base-get-low-word/lib/main.js
var require_main$31 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Uint32Array = require_lib$120();
	var Float64Array = require_lib$117();
	var LOW = require_low();
	var FLOAT64_VIEW = new Float64Array(1);
	var UINT32_VIEW = new Uint32Array(FLOAT64_VIEW.buffer);
	function getLowWord(x) {
		FLOAT64_VIEW[0] = x;
		return UINT32_VIEW[LOW];
	}
	module.exports = getLowWord;
}));

// node_modules/@stdlib/number-float64-base-get-low-word/lib/index.js
var require_lib$48 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$31();
	module.exports = main;
}));

// node_modules/@stdlib/array-base-filled/lib/main.js
var require_main$30 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function filled(value, len) {
		var arr;
		var i;
		arr = [];
		for (i = 0; i < len; i++) arr.push(value);
		return arr;
	}
	module.exports = filled;
}));

// node_modules/@stdlib/array-base-filled/lib/index.js
var require_lib$47 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$30();
	module.exports = main;
}));

// node_modules/@stdlib/array-base-zeros/lib/main.js
var require_main$29 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var filled = require_lib$47();
	function zeros(len) {
		return filled(0, len);
	}
	module.exports = zeros;
}));

// node_modules/@stdlib/array-base-zeros/lib/index.js
var require_lib$46 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$29();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-rempio2/lib/kernel_rempio2.js
var require_kernel_rempio2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var floor = require_lib$91();
	var ldexp = require_lib$72();
	var zeros = require_lib$46();
	var IPIO2 = [
		10680707,
		7228996,
		1387004,
		2578385,
		16069853,
		12639074,
		9804092,
		4427841,
		16666979,
		11263675,
		12935607,
		2387514,
		4345298,
		14681673,
		3074569,
		13734428,
		16653803,
		1880361,
		10960616,
		8533493,
		3062596,
		8710556,
		7349940,
		6258241,
		3772886,
		3769171,
		3798172,
		8675211,
		12450088,
		3874808,
		9961438,
		366607,
		15675153,
		9132554,
		7151469,
		3571407,
		2607881,
		12013382,
		4155038,
		6285869,
		7677882,
		13102053,
		15825725,
		473591,
		9065106,
		15363067,
		6271263,
		9264392,
		5636912,
		4652155,
		7056368,
		13614112,
		10155062,
		1944035,
		9527646,
		15080200,
		6658437,
		6231200,
		6832269,
		16767104,
		5075751,
		3212806,
		1398474,
		7579849,
		6349435,
		12618859
	];
	var PIO2 = [
		1.570796251296997,
		7.549789415861596e-8,
		5390302529957765e-30,
		3282003415807913e-37,
		1270655753080676e-44,
		12293330898111133e-52,
		27337005381646456e-60,
		21674168387780482e-67
	];
	var TWO24 = 16777216;
	var TWON24 = 5.960464477539063e-8;
	var F = zeros(20);
	var Q = zeros(20);
	var FQ = zeros(20);
	var IQ = zeros(20);
	function compute(x, y, jz, q, q0, jk, jv, jx, f) {
		var carry;
		var fw;
		var ih;
		var jp;
		var i;
		var k;
		var n;
		var j;
		var z;
		jp = jk;
		z = q[jz];
		j = jz;
		for (i = 0; j > 0; i++) {
			fw = TWON24 * z | 0;
			IQ[i] = z - TWO24 * fw | 0;
			z = q[j - 1] + fw;
			j -= 1;
		}
		z = ldexp(z, q0);
		z -= 8 * floor(z * .125);
		n = z | 0;
		z -= n;
		ih = 0;
		if (q0 > 0) {
			i = IQ[jz - 1] >> 24 - q0;
			n += i;
			IQ[jz - 1] -= i << 24 - q0;
			ih = IQ[jz - 1] >> 23 - q0;
		} else if (q0 === 0) ih = IQ[jz - 1] >> 23;
		else if (z >= .5) ih = 2;
		if (ih > 0) {
			n += 1;
			carry = 0;
			for (i = 0; i < jz; i++) {
				j = IQ[i];
				if (carry === 0) {
					if (j !== 0) {
						carry = 1;
						IQ[i] = 16777216 - j;
					}
				} else IQ[i] = 16777215 - j;
			}
			if (q0 > 0) switch (q0) {
				case 1:
					IQ[jz - 1] &= 8388607;
					break;
				case 2: IQ[jz - 1] &= 4194303;
			}
			if (ih === 2) {
				z = 1 - z;
				if (carry !== 0) z -= ldexp(1, q0);
			}
		}
		if (z === 0) {
			j = 0;
			for (i = jz - 1; i >= jk; i--) j |= IQ[i];
			if (j === 0) {
				for (k = 1; IQ[jk - k] === 0; k++);
				for (i = jz + 1; i <= jz + k; i++) {
					f[jx + i] = IPIO2[jv + i];
					fw = 0;
					for (j = 0; j <= jx; j++) fw += x[j] * f[jx + (i - j)];
					q[i] = fw;
				}
				jz += k;
				return compute(x, y, jz, q, q0, jk, jv, jx, f);
			}
			jz -= 1;
			q0 -= 24;
			while (IQ[jz] === 0) {
				jz -= 1;
				q0 -= 24;
			}
		} else {
			z = ldexp(z, -q0);
			if (z >= TWO24) {
				fw = TWON24 * z | 0;
				IQ[jz] = z - TWO24 * fw | 0;
				jz += 1;
				q0 += 24;
				IQ[jz] = fw;
			} else IQ[jz] = z | 0;
		}
		fw = ldexp(1, q0);
		for (i = jz; i >= 0; i--) {
			q[i] = fw * IQ[i];
			fw *= TWON24;
		}
		for (i = jz; i >= 0; i--) {
			fw = 0;
			for (k = 0; k <= jp && k <= jz - i; k++) fw += PIO2[k] * q[i + k];
			FQ[jz - i] = fw;
		}
		fw = 0;
		for (i = jz; i >= 0; i--) fw += FQ[i];
		if (ih === 0) y[0] = fw;
		else y[0] = -fw;
		fw = FQ[0] - fw;
		for (i = 1; i <= jz; i++) fw += FQ[i];
		if (ih === 0) y[1] = fw;
		else y[1] = -fw;
		return n & 7;
	}
	function kernelRempio2(x, y, e0, nx) {
		var fw;
		var jk;
		var jv;
		var jx;
		var jz;
		var q0;
		var i;
		var j;
		var m;
		jk = 4;
		jx = nx - 1;
		jv = (e0 - 3) / 24 | 0;
		if (jv < 0) jv = 0;
		q0 = e0 - 24 * (jv + 1);
		j = jv - jx;
		m = jx + jk;
		for (i = 0; i <= m; i++) {
			if (j < 0) F[i] = 0;
			else F[i] = IPIO2[j];
			j += 1;
		}
		for (i = 0; i <= jk; i++) {
			fw = 0;
			for (j = 0; j <= jx; j++) fw += x[j] * F[jx + (i - j)];
			Q[i] = fw;
		}
		jz = jk;
		return compute(x, y, jz, Q, q0, jk, jv, jx, F);
	}
	module.exports = kernelRempio2;
}));

// node_modules/@stdlib/math-base-special-round/lib/main.js
var require_main$28 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var round = Math.round;
	module.exports = round;
}));

// node_modules/@stdlib/math-base-special-round/lib/index.js
var require_lib$45 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$28();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-rempio2/lib/rempio2_medium.js
var require_rempio2_medium = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var round = require_lib$45();
	var getHighWord = require_lib$107();
	var INVPIO2 = .6366197723675814;
	var PIO2_1 = 1.5707963267341256;
	var PIO2_1T = 6077100506506192e-26;
	var PIO2_2 = 6077100506303966e-26;
	var PIO2_2T = 20222662487959506e-37;
	var PIO2_3 = 20222662487111665e-37;
	var PIO2_3T = 84784276603689e-45;
	var EXPONENT_MASK = 2047;
	function rempio2Medium(x, ix, y) {
		var high;
		var n;
		var t;
		var r;
		var w;
		var i;
		var j;
		n = round(x * INVPIO2);
		r = x - n * PIO2_1;
		w = n * PIO2_1T;
		j = ix >> 20 | 0;
		y[0] = r - w;
		high = getHighWord(y[0]);
		i = j - (high >> 20 & EXPONENT_MASK);
		if (i > 16) {
			t = r;
			w = n * PIO2_2;
			r = t - w;
			w = n * PIO2_2T - (t - r - w);
			y[0] = r - w;
			high = getHighWord(y[0]);
			i = j - (high >> 20 & EXPONENT_MASK);
			if (i > 49) {
				t = r;
				w = n * PIO2_3;
				r = t - w;
				w = n * PIO2_3T - (t - r - w);
				y[0] = r - w;
			}
		}
		y[1] = r - y[0] - w;
		return n;
	}
	module.exports = rempio2Medium;
}));

// node_modules/@stdlib/math-base-special-rempio2/lib/main.js
var require_main$27 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ABS_MASK = require_lib$79();
	var EXPONENT_MASK = require_lib$74();
	var SIGNIFICAND_MASK = require_lib$63();
	var getHighWord = require_lib$107();
	var getLowWord = require_lib$48();
	var fromWords = require_lib$94();
	var rempio2Kernel = require_kernel_rempio2();
	var rempio2Medium = require_rempio2_medium();
	var ZERO = 0;
	var TWO24 = 16777216;
	var PIO2_1 = 1.5707963267341256;
	var PIO2_1T = 6077100506506192e-26;
	var TWO_PIO2_1T = 2 * PIO2_1T;
	var THREE_PIO2_1T = 3 * PIO2_1T;
	var FOUR_PIO2_1T = 4 * PIO2_1T;
	var PI_HIGH_WORD_SIGNIFICAND = 598523;
	var PIO4_HIGH_WORD = 1072243195;
	var THREE_PIO4_HIGH_WORD = 1073928572;
	var FIVE_PIO4_HIGH_WORD = 1074752122;
	var THREE_PIO2_HIGH_WORD = 1074977148;
	var SEVEN_PIO4_HIGH_WORD = 1075183036;
	var TWO_PI_HIGH_WORD = 1075388923;
	var NINE_PIO4_HIGH_WORD = 1075594811;
	var MEDIUM = 1094263291;
	var TX = [
		0,
		0,
		0
	];
	var TY = [0, 0];
	function rempio2(x, y) {
		var low;
		var e0;
		var hx;
		var ix;
		var nx;
		var i;
		var n;
		var z;
		hx = getHighWord(x) | 0;
		ix = hx & ABS_MASK | 0;
		if (ix <= PIO4_HIGH_WORD) {
			y[0] = x;
			y[1] = 0;
			return 0;
		}
		if (ix <= FIVE_PIO4_HIGH_WORD) {
			if ((ix & SIGNIFICAND_MASK) === PI_HIGH_WORD_SIGNIFICAND) return rempio2Medium(x, ix, y);
			if (ix <= THREE_PIO4_HIGH_WORD) {
				if (hx > 0) {
					z = x - PIO2_1;
					y[0] = z - PIO2_1T;
					y[1] = z - y[0] - PIO2_1T;
					return 1;
				}
				z = x + PIO2_1;
				y[0] = z + PIO2_1T;
				y[1] = z - y[0] + PIO2_1T;
				return -1;
			}
			if (hx > 0) {
				z = x - 2 * PIO2_1;
				y[0] = z - TWO_PIO2_1T;
				y[1] = z - y[0] - TWO_PIO2_1T;
				return 2;
			}
			z = x + 2 * PIO2_1;
			y[0] = z + TWO_PIO2_1T;
			y[1] = z - y[0] + TWO_PIO2_1T;
			return -2;
		}
		if (ix <= NINE_PIO4_HIGH_WORD) {
			if (ix <= SEVEN_PIO4_HIGH_WORD) {
				if (ix === THREE_PIO2_HIGH_WORD) return rempio2Medium(x, ix, y);
				if (hx > 0) {
					z = x - 3 * PIO2_1;
					y[0] = z - THREE_PIO2_1T;
					y[1] = z - y[0] - THREE_PIO2_1T;
					return 3;
				}
				z = x + 3 * PIO2_1;
				y[0] = z + THREE_PIO2_1T;
				y[1] = z - y[0] + THREE_PIO2_1T;
				return -3;
			}
			if (ix === TWO_PI_HIGH_WORD) return rempio2Medium(x, ix, y);
			if (hx > 0) {
				z = x - 4 * PIO2_1;
				y[0] = z - FOUR_PIO2_1T;
				y[1] = z - y[0] - FOUR_PIO2_1T;
				return 4;
			}
			z = x + 4 * PIO2_1;
			y[0] = z + FOUR_PIO2_1T;
			y[1] = z - y[0] + FOUR_PIO2_1T;
			return -4;
		}
		if (ix < MEDIUM) return rempio2Medium(x, ix, y);
		if (ix >= EXPONENT_MASK) {
			y[0] = NaN;
			y[1] = NaN;
			return 0;
		}
		low = getLowWord(x);
		e0 = (ix >> 20) - 1046;
		z = fromWords(ix - (e0 << 20 | 0), low);
		for (i = 0; i < 2; i++) {
			TX[i] = z | 0;
			z = (z - TX[i]) * TWO24;
		}
		TX[2] = z;
		nx = 3;
		while (TX[nx - 1] === ZERO) nx -= 1;
		n = rempio2Kernel(TX, TY, e0, nx, 1);
		if (hx < 0) {
			y[0] = -TY[0];
			y[1] = -TY[1];
			return -n;
		}
		y[0] = TY[0];
		y[1] = TY[1];
		return n;
	}
	module.exports = rempio2;
}));

// node_modules/@stdlib/math-base-special-rempio2/lib/index.js
var require_lib$44 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var rempio2 = require_main$27();
	module.exports = rempio2;
}));

// node_modules/@stdlib/math-base-special-sin/lib/main.js
var require_main$26 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var HIGH_WORD_ABS_MASK = require_lib$79();
	var HIGH_WORD_EXPONENT_MASK = require_lib$74();
	var getHighWord = require_lib$107();
	var kernelCos = require_lib$50();
	var kernelSin = require_lib$49();
	var rempio2 = require_lib$44();
	var PIO4_HIGH_WORD = 1072243195;
	var SMALL_HIGH_WORD = 1045430272;
	var Y = [0, 0];
	function sin(x) {
		var ix;
		var n;
		ix = getHighWord(x);
		ix &= HIGH_WORD_ABS_MASK;
		if (ix <= PIO4_HIGH_WORD) {
			if (ix < SMALL_HIGH_WORD) return x;
			return kernelSin(x, 0);
		}
		if (ix >= HIGH_WORD_EXPONENT_MASK) return NaN;
		n = rempio2(x, Y);
		switch (n & 3) {
			case 0: return kernelSin(Y[0], Y[1]);
			case 1: return kernelCos(Y[0], Y[1]);
			case 2: return -kernelSin(Y[0], Y[1]);
			default: return -kernelCos(Y[0], Y[1]);
		}
	}
	module.exports = sin;
}));

// node_modules/@stdlib/math-base-special-sin/lib/index.js
var require_lib$43 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$26();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-sqrt-two-pi/lib/index.js
var require_lib$42 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var SQRT_TWO_PI = 2.5066282746310007;
	module.exports = SQRT_TWO_PI;
}));

// node_modules/@stdlib/math-base-special-gamma/lib/polyval_s.js
var require_polyval_s$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .08333333333334822;
		return .08333333333334822 + x * (.0034722222160545866 + x * (-.0026813261780578124 + x * (-.00022954996161337813 + x * .0007873113957930937)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gamma/lib/stirling_approximation.js
var require_stirling_approximation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var SQRT_TWO_PI = require_lib$42();
	var pow = require_lib$62();
	var exp = require_lib$71();
	var polyval = require_polyval_s$1();
	var MAX_STIRLING = 143.01608;
	function gamma(x) {
		var w;
		var y;
		var v;
		w = 1 / x;
		w = 1 + w * polyval(w);
		y = exp(x);
		if (x > MAX_STIRLING) {
			v = pow(x, .5 * x - .25);
			y = v * (v / y);
		} else y = pow(x, x - .5) / y;
		return SQRT_TWO_PI * y * w;
	}
	module.exports = gamma;
}));

// node_modules/@stdlib/constants-float64-eulergamma/lib/index.js
var require_lib$41 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var EULERGAMMA = .5772156649015329;
	module.exports = EULERGAMMA;
}));

// node_modules/@stdlib/math-base-special-gamma/lib/small_approximation.js
var require_small_approximation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var EULER = require_lib$41();
	function gamma(x, z) {
		return z / ((1 + EULER * x) * x);
	}
	module.exports = gamma;
}));

// node_modules/@stdlib/math-base-special-gamma/lib/rational_pq.js
var require_rational_pq$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return 1;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = 1 + x * (.4942148268014971 + x * (.20744822764843598 + x * (.04763678004571372 + x * (.010421379756176158 + x * (.0011913514700658638 + x * (.00016011952247675185 + x * 0))))));
			s2 = 1 + x * (.0714304917030273 + x * (-.23459179571824335 + x * (.035823639860549865 + x * (.011813978522206043 + x * (-.004456419138517973 + x * (.0005396055804933034 + x * -23158187332412014e-21))))));
		} else {
			x = 1 / x;
			s1 = 0 + x * (.00016011952247675185 + x * (.0011913514700658638 + x * (.010421379756176158 + x * (.04763678004571372 + x * (.20744822764843598 + x * (.4942148268014971 + x * 1))))));
			s2 = -23158187332412014e-21 + x * (.0005396055804933034 + x * (-.004456419138517973 + x * (.011813978522206043 + x * (.035823639860549865 + x * (-.23459179571824335 + x * (.0714304917030273 + x * 1))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gamma/lib/main.js
var require_main$25 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var isInteger = require_lib$70();
	var isNegativeZero = require_lib$56();
	var abs = require_lib$87();
	var floor = require_lib$91();
	var sin = require_lib$43();
	var PINF = require_lib$101();
	var NINF = require_lib$103();
	var PI = require_lib$51();
	var stirlingApprox = require_stirling_approximation();
	var smallApprox = require_small_approximation();
	var rateval = require_rational_pq$2();
	function gamma(x) {
		var sign;
		var q;
		var p;
		var z;
		if (isInteger(x) && x < 0 || x === NINF || isnan(x)) return NaN;
		if (x === 0) {
			if (isNegativeZero(x)) return NINF;
			return PINF;
		}
		if (x > 171.61447887182297) return PINF;
		if (x < -170.5674972726612) return 0;
		q = abs(x);
		if (q > 33) {
			if (x >= 0) return stirlingApprox(x);
			p = floor(q);
			if ((p & 1) === 0) sign = -1;
			else sign = 1;
			z = q - p;
			if (z > .5) {
				p += 1;
				z = q - p;
			}
			z = q * sin(PI * z);
			return sign * PI / (abs(z) * stirlingApprox(q));
		}
		z = 1;
		while (x >= 3) {
			x -= 1;
			z *= x;
		}
		while (x < 0) {
			if (x > -1e-9) return smallApprox(x, z);
			z /= x;
			x += 1;
		}
		while (x < 2) {
			if (x < 1e-9) return smallApprox(x, z);
			z /= x;
			x += 1;
		}
		if (x === 2) return z;
		x -= 2;
		return z * rateval(x);
	}
	module.exports = gamma;
}));

// node_modules/@stdlib/math-base-special-gamma/lib/index.js
var require_lib$40 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$25();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-max-nth-factorial/lib/index.js
var require_lib$39 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_MAX_NTH_FACTORIAL = 170;
	module.exports = FLOAT64_MAX_NTH_FACTORIAL;
}));

// node_modules/@stdlib/math-base-special-factorial/lib/factorials.json
var require_factorials = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		1,
		1,
		2,
		6,
		24,
		120,
		720,
		5040,
		40320,
		362880,
		3628800,
		39916800,
		479001600,
		6227020800,
		87178291200,
		1307674368e3,
		20922789888e3,
		355687428096e3,
		6402373705728e3,
		0x1b02b9306890000,
		0x21c3677c82b40000,
		0x2c5077d36b8c40000,
		0x3ceea4c2b3e0d80000,
		2585201673888498e7,
		6204484017332394e8,
		15511210043330986e9,
		40329146112660565e10,
		10888869450418352e12,
		30488834461171387e13,
		8841761993739702e15,
		26525285981219107e16,
		8222838654177922e18,
		2631308369336935e20,
		8683317618811886e21,
		29523279903960416e22,
		10333147966386145e24,
		37199332678990125e25,
		13763753091226346e27,
		5230226174666011e29,
		20397882081197444e30,
		8159152832478977e32,
		3345252661316381e34,
		140500611775288e37,
		6041526306337383e37,
		2658271574788449e39,
		11962222086548019e40,
		5502622159812089e42,
		25862324151116818e43,
		12413915592536073e45,
		6082818640342675e47,
		30414093201713376e48,
		15511187532873822e50,
		8065817517094388e52,
		42748832840600255e53,
		2308436973392414e56,
		12696403353658276e57,
		7109985878048635e59,
		40526919504877214e60,
		23505613312828785e62,
		13868311854568984e64,
		832098711274139e67,
		5075802138772248e68,
		3146997326038794e70,
		198260831540444e73,
		12688693218588417e73,
		8247650592082472e75,
		5443449390774431e77,
		3647111091818868e79,
		24800355424368305e80,
		1711224524281413e83,
		11978571669969892e84,
		8504785885678623e86,
		61234458376886085e87,
		44701154615126844e89,
		3307885441519386e92,
		248091408113954e95,
		18854947016660504e95,
		14518309202828587e97,
		11324281178206297e99,
		8946182130782976e101,
		7156945704626381e103,
		5797126020747368e105,
		4753643337012842e107,
		3945523969720659e109,
		3314240134565353e111,
		281710411438055e114,
		24227095383672734e114,
		2107757298379528e117,
		18548264225739844e118,
		1650795516090846e121,
		14857159644817615e122,
		1352001527678403e125,
		12438414054641308e126,
		11567725070816416e128,
		1087366156656743e131,
		1032997848823906e133,
		9916779348709496e134,
		9619275968248212e136,
		9426890448883248e138,
		9332621544394415e140,
		9332621544394415e142,
		942594775983836e145,
		9614466715035127e146,
		990290071648618e149,
		10299016745145628e150,
		1081396758240291e153,
		11462805637347084e154,
		1226520203196138e157,
		1324641819451829e159,
		14438595832024937e160,
		1588245541522743e163,
		17629525510902446e164,
		1974506857221074e167,
		22311927486598138e168,
		25435597334721877e170,
		2925093693493016e173,
		3393108684451898e175,
		3969937160808721e177,
		4684525849754291e179,
		5574585761207606e181,
		6689502913449127e183,
		8094298525273444e185,
		9875044200833601e187,
		1214630436702533e190,
		1506141741511141e192,
		1882677176888926e194,
		2372173242880047e196,
		30126600184576594e197,
		3856204823625804e200,
		4974504222477287e202,
		6466855489220474e204,
		847158069087882e207,
		11182486511960043e208,
		14872707060906857e210,
		19929427461615188e212,
		26904727073180504e214,
		3659042881952549e217,
		5012888748274992e219,
		6917786472619489e221,
		9615723196941089e223,
		13462012475717526e225,
		1898143759076171e228,
		2695364137888163e230,
		3854370717180073e232,
		55502938327393044e233,
		8047926057471992e236,
		11749972043909107e238,
		1727245890454639e241,
		25563239178728654e242,
		380892263763057e246,
		5713383956445855e247,
		862720977423324e250,
		13113358856834524e251,
		20063439050956823e253,
		30897696138473508e255,
		4789142901463394e258,
		7471062926282894e260,
		11729568794264145e262,
		1853271869493735e265,
		29467022724950384e266,
		47147236359920616e268,
		7590705053947219e271,
		12296942187394494e273,
		20044015765453026e275,
		3287218585534296e278,
		5423910666131589e280,
		9003691705778438e282,
		1503616514864999e285,
		25260757449731984e286,
		4269068009004705e289,
		7257415615307999e291
	];
}));

// node_modules/@stdlib/math-base-special-factorial/lib/main.js
var require_main$24 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var isInteger = require_lib$70();
	var gamma = require_lib$40();
	var PINF = require_lib$101();
	var FLOAT64_MAX_NTH_FACTORIAL = require_lib$39();
	var FACTORIALS = require_factorials();
	function factorial(x) {
		if (isnan(x)) return NaN;
		if (isInteger(x)) {
			if (x < 0) return NaN;
			if (x <= FLOAT64_MAX_NTH_FACTORIAL) return FACTORIALS[x];
			return PINF;
		}
		return gamma(x + 1);
	}
	module.exports = factorial;
}));

// node_modules/@stdlib/math-base-special-factorial/lib/index.js
var require_lib$38 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$24();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/rational_pq.js
var require_rational_pq$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return Infinity;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = 38474670393.31777 + x * (36857665043.51951 + x * (15889202453.72942 + x * (4059208354.298835 + x * (680547661.1834733 + x * (78239755.00312005 + x * (6246580.776401795 + x * (341986.3488721347 + x * (12287.194511824551 + x * (261.61404416416684 + x * 2.5066282746310007)))))))));
			s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
		} else {
			x = 1 / x;
			s1 = 2.5066282746310007 + x * (261.61404416416684 + x * (12287.194511824551 + x * (341986.3488721347 + x * (6246580.776401795 + x * (78239755.00312005 + x * (680547661.1834733 + x * (4059208354.298835 + x * (15889202453.72942 + x * (36857665043.51951 + x * 38474670393.31777)))))))));
			s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/main.js
var require_main$23 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gammaLanczosSum = require_rational_pq$1();
	module.exports = gammaLanczosSum;
}));

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum/lib/index.js
var require_lib$37 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$23();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-gamma-lanczos-g/lib/index.js
var require_lib$36 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_GAMMA_LANCZOS_G = 10.900511;
	module.exports = FLOAT64_GAMMA_LANCZOS_G;
}));

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/gamma_delta_ratio_lanczos.js
var require_gamma_delta_ratio_lanczos = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var lanczosSum = require_lib$37();
	var gamma = require_lib$40();
	var log1p = require_lib$90();
	var abs = require_lib$87();
	var exp = require_lib$71();
	var pow = require_lib$62();
	var EPSILON = require_lib$60();
	var E = require_lib$61();
	var G = require_lib$36();
	var FLOAT64_MAX_NTH_FACTORIAL = require_lib$39();
	var FACTORIAL_169 = 4269068009004705e289;
	function gammaDeltaRatioLanczos(z, delta) {
		var result;
		var ratio;
		var zgh;
		if (z < EPSILON) {
			if (delta >= FLOAT64_MAX_NTH_FACTORIAL) {
				ratio = gammaDeltaRatioLanczos(delta, FLOAT64_MAX_NTH_FACTORIAL - delta);
				ratio *= z;
				ratio *= FACTORIAL_169;
				return 1 / ratio;
			}
			return 1 / (z * gamma(z + delta));
		}
		zgh = z + G - .5;
		if (z + delta === z) {
			if (abs(delta / zgh) < EPSILON) result = exp(-delta);
			else result = 1;
		} else {
			if (abs(delta) < 10) result = exp((.5 - z) * log1p(delta / zgh));
			else result = pow(zgh / (zgh + delta), z - .5);
			result *= lanczosSum(z) / lanczosSum(z + delta);
		}
		result *= pow(E / (zgh + delta), delta);
		return result;
	}
	module.exports = gammaDeltaRatioLanczos;
}));

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/main.js
var require_main$22 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var floor = require_lib$91();
	var gamma = require_lib$40();
	var factorial = require_lib$38();
	var FLOAT64_MAX_NTH_FACTORIAL = require_lib$39();
	var gammaDeltaRatioLanczos = require_gamma_delta_ratio_lanczos();
	function gammaDeltaRatio(z, delta) {
		var result;
		var idelta;
		var iz;
		if (z <= 0 || z + delta <= 0) return gamma(z) / gamma(z + delta);
		idelta = floor(delta);
		if (idelta === delta) {
			iz = floor(z);
			if (iz === z) {
				if (z <= FLOAT64_MAX_NTH_FACTORIAL && z + delta <= FLOAT64_MAX_NTH_FACTORIAL) return factorial(iz - 1) / factorial(idelta + iz - 1);
			}
			if (abs(delta) < 20) {
				if (delta === 0) return 1;
				if (delta < 0) {
					z -= 1;
					result = z;
					delta += 1;
					while (delta !== 0) {
						z -= 1;
						result *= z;
						delta += 1;
					}
					return result;
				}
				result = 1 / z;
				delta -= 1;
				while (delta !== 0) {
					z += 1;
					result /= z;
					delta -= 1;
				}
				return result;
			}
		}
		return gammaDeltaRatioLanczos(z, delta);
	}
	module.exports = gammaDeltaRatio;
}));

// node_modules/@stdlib/math-base-special-gamma-delta-ratio/lib/index.js
var require_lib$35 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$22();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-cos/lib/main.js
var require_main$21 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getHighWord = require_lib$107();
	var kernelCos = require_lib$50();
	var kernelSin = require_lib$49();
	var rempio2 = require_lib$44();
	var ABS_MASK = require_lib$79();
	var EXPONENT_MASK = require_lib$74();
	var buffer = [0, 0];
	var HIGH_WORD_PIO4 = 1072243195;
	var HIGH_WORD_TWO_NEG_27 = 1044381696;
	function cos(x) {
		var ix;
		var n;
		ix = getHighWord(x);
		ix &= ABS_MASK;
		if (ix <= HIGH_WORD_PIO4) {
			if (ix < HIGH_WORD_TWO_NEG_27) return 1;
			return kernelCos(x, 0);
		}
		if (ix >= EXPONENT_MASK) return NaN;
		n = rempio2(x, buffer);
		switch (n & 3) {
			case 0: return kernelCos(buffer[0], buffer[1]);
			case 1: return -kernelSin(buffer[0], buffer[1]);
			case 2: return -kernelCos(buffer[0], buffer[1]);
			default: return kernelSin(buffer[0], buffer[1]);
		}
	}
	module.exports = cos;
}));

// node_modules/@stdlib/math-base-special-cos/lib/index.js
var require_lib$34 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$21();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-sinpi/lib/main.js
var require_main$20 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var isInfinite = require_lib$81();
	var cos = require_lib$34();
	var sin = require_lib$43();
	var abs = require_lib$87();
	var copysign = require_lib$77();
	var PI = require_lib$51();
	function sinpi(x) {
		var ar;
		var r;
		if (isnan(x)) return NaN;
		if (isInfinite(x)) return NaN;
		r = x % 2;
		ar = abs(r);
		if (ar === 0 || ar === 1) return copysign(0, r);
		if (ar < .25) return sin(PI * r);
		if (ar < .75) {
			ar = .5 - ar;
			return copysign(cos(PI * ar), r);
		}
		if (ar < 1.25) {
			r = copysign(1, r) - r;
			return sin(PI * r);
		}
		if (ar < 1.75) {
			ar -= 1.5;
			return -copysign(cos(PI * ar), r);
		}
		r -= copysign(2, r);
		return sin(PI * r);
	}
	module.exports = sinpi;
}));

// node_modules/@stdlib/math-base-special-sinpi/lib/index.js
var require_lib$33 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$20();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a1.js
var require_polyval_a1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .06735230105312927;
		return .06735230105312927 + x * (.007385550860814029 + x * (.0011927076318336207 + x * (.00022086279071390839 + x * 25214456545125733e-21)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_a2.js
var require_polyval_a2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .020580808432516733;
		return .020580808432516733 + x * (.0028905138367341563 + x * (.0005100697921535113 + x * (.00010801156724758394 + x * 44864094961891516e-21)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_r.js
var require_polyval_r = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 1.3920053346762105;
		return 1.3920053346762105 + x * (.7219355475671381 + x * (.17193386563280308 + x * (.01864591917156529 + x * (.0007779424963818936 + x * 7326684307446256e-21))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_s.js
var require_polyval_s = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .21498241596060885;
		return .21498241596060885 + x * (.325778796408931 + x * (.14635047265246445 + x * (.02664227030336386 + x * (.0018402845140733772 + x * 3194753265841009e-20))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t1.js
var require_polyval_t1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.032788541075985965;
		return -.032788541075985965 + x * (.006100538702462913 + x * (-.0014034646998923284 + x * .00031563207090362595));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t2.js
var require_polyval_t2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .01797067508118204;
		return .01797067508118204 + x * (-.0036845201678113826 + x * (.000881081882437654 + x * -.00031275416837512086));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_t3.js
var require_polyval_t3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.010314224129834144;
		return -.010314224129834144 + x * (.0022596478090061247 + x * (-.0005385953053567405 + x * .0003355291926355191));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_u.js
var require_polyval_u = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .6328270640250934;
		return .6328270640250934 + x * (1.4549225013723477 + x * (.9777175279633727 + x * (.22896372806469245 + x * .013381091853678766)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_v.js
var require_polyval_v = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 2.4559779371304113;
		return 2.4559779371304113 + x * (2.128489763798934 + x * (.7692851504566728 + x * (.10422264559336913 + x * .003217092422824239)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/polyval_w.js
var require_polyval_w = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .08333333333333297;
		return .08333333333333297 + x * (-.0027777777772877554 + x * (.0007936505586430196 + x * (-.00059518755745034 + x * (.0008363399189962821 + x * -.0016309293409657527))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/main.js
var require_main$19 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var isInfinite = require_lib$81();
	var abs = require_lib$87();
	var ln = require_lib$102();
	var trunc = require_lib$85();
	var sinpi = require_lib$33();
	var PI = require_lib$51();
	var PINF = require_lib$101();
	var polyvalA1 = require_polyval_a1();
	var polyvalA2 = require_polyval_a2();
	var polyvalR = require_polyval_r();
	var polyvalS = require_polyval_s();
	var polyvalT1 = require_polyval_t1();
	var polyvalT2 = require_polyval_t2();
	var polyvalT3 = require_polyval_t3();
	var polyvalU = require_polyval_u();
	var polyvalV = require_polyval_v();
	var polyvalW = require_polyval_w();
	var A1C = .07721566490153287;
	var A2C = .3224670334241136;
	var RC = 1;
	var SC = -.07721566490153287;
	var T1C = .48383612272381005;
	var T2C = -.1475877229945939;
	var T3C = .06462494023913339;
	var UC = -.07721566490153287;
	var VC = 1;
	var WC = .4189385332046727;
	var YMIN = 1.4616321449683622;
	var TWO52 = 4503599627370496;
	var TWO56 = 72057594037927940;
	var TINY = 13877787807814457e-33;
	var TC = 1.4616321449683622;
	var TF = -.12148629053584961;
	var TT = -3638676997039505e-33;
	function gammaln(x) {
		var isNegative;
		var nadj;
		var flg;
		var p3;
		var p2;
		var p1;
		var p;
		var q;
		var t;
		var w;
		var y;
		var z;
		var r;
		if (isnan(x) || isInfinite(x)) return x;
		if (x === 0) return PINF;
		if (x < 0) {
			isNegative = true;
			x = -x;
		} else isNegative = false;
		if (x < TINY) return -ln(x);
		if (isNegative) {
			if (x >= TWO52) return PINF;
			t = sinpi(x);
			if (t === 0) return PINF;
			nadj = ln(PI / abs(t * x));
		}
		if (x === 1 || x === 2) return 0;
		if (x < 2) {
			if (x <= .9) {
				r = -ln(x);
				if (x >= YMIN - 1 + .27) {
					y = 1 - x;
					flg = 0;
				} else if (x >= YMIN - 1 - .27) {
					y = x - (TC - 1);
					flg = 1;
				} else {
					y = x;
					flg = 2;
				}
			} else {
				r = 0;
				if (x >= YMIN + .27) {
					y = 2 - x;
					flg = 0;
				} else if (x >= YMIN - .27) {
					y = x - TC;
					flg = 1;
				} else {
					y = x - 1;
					flg = 2;
				}
			}
			switch (flg) {
				case 0:
					z = y * y;
					p1 = A1C + z * polyvalA1(z);
					p2 = z * (A2C + z * polyvalA2(z));
					p = y * p1 + p2;
					r += p - .5 * y;
					break;
				case 1:
					z = y * y;
					w = z * y;
					p1 = T1C + w * polyvalT1(w);
					p2 = T2C + w * polyvalT2(w);
					p3 = T3C + w * polyvalT3(w);
					p = z * p1 - (TT - w * (p2 + y * p3));
					r += TF + p;
					break;
				case 2:
					p1 = y * (UC + y * polyvalU(y));
					p2 = VC + y * polyvalV(y);
					r += -.5 * y + p1 / p2;
			}
		} else if (x < 8) {
			flg = trunc(x);
			y = x - flg;
			p = y * (SC + y * polyvalS(y));
			q = RC + y * polyvalR(y);
			r = .5 * y + p / q;
			z = 1;
			switch (flg) {
				case 7: z *= y + 6;
				case 6: z *= y + 5;
				case 5: z *= y + 4;
				case 4: z *= y + 3;
				case 3:
					z *= y + 2;
					r += ln(z);
			}
		} else if (x < TWO56) {
			t = ln(x);
			z = 1 / x;
			y = z * z;
			w = WC + z * polyvalW(y);
			r = (x - .5) * (t - 1) + w;
		} else r = x * (ln(x) - 1);
		if (isNegative) r = nadj - r;
		return r;
	}
	module.exports = gammaln;
}));

// node_modules/@stdlib/math-base-special-gammaln/lib/index.js
var require_lib$32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$19();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-max-ln/lib/index.js
var require_lib$31 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_MAX_LN = 709.782712893384;
	module.exports = FLOAT64_MAX_LN;
}));

// node_modules/@stdlib/constants-float64-sqrt-eps/lib/index.js
var require_lib$30 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_SQRT_EPSILON = 1.4901161193847656e-8;
	module.exports = FLOAT64_SQRT_EPSILON;
}));

// node_modules/@stdlib/utils-eval/lib/index.js
var require_lib$29 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var evil = eval;
	module.exports = evil;
}));

// node_modules/@stdlib/assert-has-generator-support/lib/main.js
var require_main$18 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var evil = require_lib$29();
	function hasGeneratorSupport() {
		var bool;
		try {
			evil("\"use strict\"; (function* () {})");
			bool = true;
		} catch (err) {
			bool = false;
		}
		return bool;
	}
	module.exports = hasGeneratorSupport;
}));

// node_modules/@stdlib/assert-has-generator-support/lib/index.js
var require_lib$28 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$18();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-tools-sum-series/lib/generators.js
var require_generators$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var EPS = require_lib$60();
	var MAX_TERMS = 1e6;
	function sumSeries(generator, options) {
		var isgenerator;
		var tolerance;
		var nextTerm;
		var counter;
		var result;
		var opts = {};
		if (arguments.length > 1) opts = options;
		tolerance = opts.tolerance || EPS;
		counter = opts.maxTerms || MAX_TERMS;
		result = opts.initialValue || 0;
		isgenerator = typeof generator.next === "function";
		if (isgenerator === true) for (nextTerm of generator) {
			result += nextTerm;
			if (abs(tolerance * result) >= abs(nextTerm) || --counter === 0) break;
		}
		else do {
			nextTerm = generator();
			result += nextTerm;
		} while (abs(tolerance * result) < abs(nextTerm) && --counter);
		return result;
	}
	module.exports = sumSeries;
}));

// node_modules/@stdlib/math-base-tools-sum-series/lib/basic.js
var require_basic$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var EPS = require_lib$60();
	var MAX_TERMS = 1e6;
	function sumSeries(generator, options) {
		var tolerance;
		var nextTerm;
		var counter;
		var result;
		var opts = {};
		if (arguments.length > 1) opts = options;
		tolerance = opts.tolerance || EPS;
		counter = opts.maxTerms || MAX_TERMS;
		result = opts.initialValue || 0;
		do {
			nextTerm = generator();
			result += nextTerm;
		} while (abs(tolerance * result) < abs(nextTerm) && --counter);
		return result;
	}
	module.exports = sumSeries;
}));

// node_modules/@stdlib/math-base-tools-sum-series/lib/index.js
var require_lib$27 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasGeneratorSupport = require_lib$28();
	var generator = require_generators$1();
	var basic = require_basic$1();
	var sumSeries;
	if (hasGeneratorSupport()) sumSeries = generator;
	else sumSeries = basic;
	module.exports = sumSeries;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x_series.js
var require_tgamma_i_large_x_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function tgammaILargeXSeries(a1, x1) {
		var result = 1;
		var a = a1;
		var x = x1;
		return next;
		function next() {
			var r = result;
			result *= a / x;
			a -= 1;
			return r;
		}
	}
	module.exports = tgammaILargeXSeries;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_i_large_x.js
var require_tgamma_i_large_x = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var sumSeries = require_lib$27();
	var tgammaILargeXSeries = require_tgamma_i_large_x_series();
	function tgammaILargeX(a, x) {
		return sumSeries(tgammaILargeXSeries(a, x));
	}
	module.exports = tgammaILargeX;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/finite_gamma_q.js
var require_finite_gamma_q = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var exp = require_lib$71();
	function finiteGammaQ(a, x) {
		var term;
		var sum;
		var e;
		var n;
		e = exp(-x);
		sum = e;
		if (sum !== 0) {
			term = sum;
			for (n = 1; n < a; ++n) {
				term /= n;
				term *= x;
				sum += term;
			}
		}
		return sum;
	}
	module.exports = finiteGammaQ;
}));

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_pp.js
var require_polyval_pp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.3250421072470015;
		return -.3250421072470015 + x * (-.02848174957559851 + x * (-.005770270296489442 + x * -23763016656650163e-21));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_qq.js
var require_polyval_qq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .39791722395915535;
		return .39791722395915535 + x * (.0650222499887673 + x * (.005081306281875766 + x * (.00013249473800432164 + x * -3960228278775368e-21)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_pa.js
var require_polyval_pa = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .41485611868374833;
		return .41485611868374833 + x * (-.3722078760357013 + x * (.31834661990116175 + x * (-.11089469428239668 + x * (.035478304325618236 + x * -.002166375594868791))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_qa.js
var require_polyval_qa = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .10642088040084423;
		return .10642088040084423 + x * (.540397917702171 + x * (.07182865441419627 + x * (.12617121980876164 + x * (.01363708391202905 + x * .011984499846799107))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_ra.js
var require_polyval_ra = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.6938585727071818;
		return -.6938585727071818 + x * (-10.558626225323291 + x * (-62.375332450326006 + x * (-162.39666946257347 + x * (-184.60509290671104 + x * (-81.2874355063066 + x * -9.814329344169145)))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_sa.js
var require_polyval_sa = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 19.651271667439257;
		return 19.651271667439257 + x * (137.65775414351904 + x * (434.56587747522923 + x * (645.3872717332679 + x * (429.00814002756783 + x * (108.63500554177944 + x * (6.570249770319282 + x * -.0604244152148581))))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_rb.js
var require_polyval_rb = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.799283237680523;
		return -.799283237680523 + x * (-17.757954917754752 + x * (-160.63638485582192 + x * (-637.5664433683896 + x * (-1025.0951316110772 + x * -483.5191916086514))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-erfc/lib/polyval_sb.js
var require_polyval_sb = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 30.33806074348246;
		return 30.33806074348246 + x * (325.7925129965739 + x * (1536.729586084437 + x * (3199.8582195085955 + x * (2553.0504064331644 + x * (474.52854120695537 + x * -22.44095244658582)))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-erfc/lib/main.js
var require_main$17 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var exp = require_lib$71();
	var setLowWord = require_lib$67();
	var PINF = require_lib$101();
	var NINF = require_lib$103();
	var polyvalPP = require_polyval_pp();
	var polyvalQQ = require_polyval_qq();
	var polyvalPA = require_polyval_pa();
	var polyvalQA = require_polyval_qa();
	var polyvalRA = require_polyval_ra();
	var polyvalSA = require_polyval_sa();
	var polyvalRB = require_polyval_rb();
	var polyvalSB = require_polyval_sb();
	var TINY = 1e-300;
	var SMALL = 13877787807814457e-33;
	var ERX = .8450629115104675;
	var PPC = .12837916709551256;
	var QQC = 1;
	var PAC = -.0023621185607526594;
	var QAC = 1;
	var RAC = -.009864944034847148;
	var SAC = 1;
	var RBC = -.0098649429247001;
	var SBC = 1;
	function erfc(x) {
		var sign;
		var ax;
		var z;
		var r;
		var s;
		var y;
		var p;
		var q;
		if (isnan(x)) return NaN;
		if (x === PINF) return 0;
		if (x === NINF) return 2;
		if (x === 0) return 1;
		if (x < 0) {
			sign = true;
			ax = -x;
		} else {
			sign = false;
			ax = x;
		}
		if (ax < .84375) {
			if (ax < SMALL) return 1 - x;
			z = x * x;
			r = PPC + z * polyvalPP(z);
			s = QQC + z * polyvalQQ(z);
			y = r / s;
			if (x < .25) return 1 - (x + x * y);
			r = x * y;
			r += x - .5;
			return .5 - r;
		}
		if (ax < 1.25) {
			s = ax - 1;
			p = PAC + s * polyvalPA(s);
			q = QAC + s * polyvalQA(s);
			if (sign) return 1 + ERX + p / q;
			return 1 - ERX - p / q;
		}
		if (ax < 28) {
			s = 1 / (ax * ax);
			if (ax < 2.857142857142857) {
				r = RAC + s * polyvalRA(s);
				s = SAC + s * polyvalSA(s);
			} else {
				if (x < -6) return 2 - TINY;
				r = RBC + s * polyvalRB(s);
				s = SBC + s * polyvalSB(s);
			}
			z = setLowWord(ax, 0);
			r = exp(-(z * z) - .5625) * exp((z - ax) * (z + ax) + r / s);
			if (sign) return 2 - r / ax;
			return r / ax;
		}
		if (sign) return 2 - TINY;
		return TINY * TINY;
	}
	module.exports = erfc;
}));

// node_modules/@stdlib/math-base-special-erfc/lib/index.js
var require_lib$26 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$17();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/finite_half_gamma_q.js
var require_finite_half_gamma_q = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var erfc = require_lib$26();
	var sqrt = require_lib$129();
	var exp = require_lib$71();
	var PI = require_lib$51();
	function finiteHalfGammaQ(a, x) {
		var half;
		var term;
		var sum;
		var e;
		var n;
		e = erfc(sqrt(x));
		if (e !== 0 && a > 1) {
			term = exp(-x) / sqrt(PI * x);
			term *= x;
			half = .5;
			term /= half;
			sum = term;
			for (n = 2; n < a; ++n) {
				term /= n - half;
				term *= x;
				sum += term;
			}
			e += sum;
		}
		return e;
	}
	module.exports = finiteHalfGammaQ;
}));

// node_modules/@stdlib/constants-float64-min-ln/lib/index.js
var require_lib$25 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_MIN_LN = -708.3964185322641;
	module.exports = FLOAT64_MIN_LN;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/full_igamma_prefix.js
var require_full_igamma_prefix$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var exp = require_lib$71();
	var pow = require_lib$62();
	var ln = require_lib$102();
	var MAX_LN = require_lib$31();
	var MIN_LN = require_lib$25();
	function fullIGammaPrefix(a, z) {
		var prefix;
		var alz = a * ln(z);
		if (z >= 1) {
			if (alz < MAX_LN && -z > MIN_LN) prefix = pow(z, a) * exp(-z);
			else if (a >= 1) prefix = pow(z / exp(z / a), a);
			else prefix = exp(alz - z);
		} else if (alz > MIN_LN) prefix = pow(z, a) * exp(-z);
		else if (z / a < MAX_LN) prefix = pow(z / exp(z / a), a);
		else prefix = exp(alz - z);
		return prefix;
	}
	module.exports = fullIGammaPrefix;
}));

// node_modules/@stdlib/math-base-special-log1pmx/lib/log1p_series.js
var require_log1p_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function log1pSeries(x) {
		var mMult = -x;
		var mProd = -1;
		var k = 0;
		return next;
		function next() {
			mProd *= mMult;
			k += 1;
			return mProd / k;
		}
	}
	module.exports = log1pSeries;
}));

// node_modules/@stdlib/math-base-special-log1pmx/lib/main.js
var require_main$16 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var ln = require_lib$102();
	var FLOAT_EPS = require_lib$60();
	var sumSeries = require_lib$27();
	var log1pSeries = require_log1p_series();
	function log1pmx(x) {
		var opts;
		var ax;
		if (x <= -1) return NaN;
		ax = abs(x);
		if (ax > .95) return ln(1 + x) - x;
		if (ax < FLOAT_EPS) return -x * x / 2;
		opts = { "initialValue": -x };
		return sumSeries(log1pSeries(x), opts);
	}
	module.exports = log1pmx;
}));

// node_modules/@stdlib/math-base-special-log1pmx/lib/index.js
var require_lib$24 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var log1pmx = require_main$16();
	module.exports = log1pmx;
}));

// node_modules/@stdlib/constants-float64-two-pi/lib/index.js
var require_lib$23 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var TWO_PI = 6.283185307179586;
	module.exports = TWO_PI;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c0.js
var require_polyval_c0 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.3333333333333333;
		return -.3333333333333333 + x * (.08333333333333333 + x * (-.014814814814814815 + x * (.0011574074074074073 + x * (.0003527336860670194 + x * (-.0001787551440329218 + x * (3919263178522438e-20 + x * (-21854485106799924e-22 + x * (-185406221071516e-20 + x * (8.296711340953087e-7 + x * (-1.7665952736826078e-7 + x * (6.707853543401498e-9 + x * (1.0261809784240309e-8 + x * (-4.382036018453353e-9 + x * 914769958223679e-24)))))))))))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c1.js
var require_polyval_c1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.001851851851851852;
		return -.001851851851851852 + x * (-.003472222222222222 + x * (.0026455026455026454 + x * (-.0009902263374485596 + x * (.00020576131687242798 + x * (-4.018775720164609e-7 + x * (-18098550334489977e-21 + x * (764916091608111e-20 + x * (-16120900894563446e-22 + x * (4.647127802807434e-9 + x * (1.378633446915721e-7 + x * (-5.752545603517705e-8 + x * 1.1951628599778148e-8)))))))))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c2.js
var require_polyval_c2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .004133597883597883;
		return .004133597883597883 + x * (-.0026813271604938273 + x * (.0007716049382716049 + x * (20093878600823047e-22 + x * (-.00010736653226365161 + x * (52923448829120125e-21 + x * (-12760635188618728e-21 + x * (3.423578734096138e-8 + x * (13721957309062932e-22 + x * (-6.298992138380055e-7 + x * 1.4280614206064242e-7)))))))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c3.js
var require_polyval_c3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .0006494341563786008;
		return .0006494341563786008 + x * (.00022947209362139917 + x * (-.0004691894943952557 + x * (.00026772063206283885 + x * (-7561801671883977e-20 + x * (-2.396505113867297e-7 + x * (11082654115347302e-21 + x * (-56749528269915965e-22 + x * 14230900732435883e-22)))))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c4.js
var require_polyval_c4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.0008618882909167117;
		return -.0008618882909167117 + x * (.0007840392217200666 + x * (-.0002990724803031902 + x * (-14638452578843418e-22 + x * (6641498215465122e-20 + x * (-3968365047179435e-20 + x * 11375726970678419e-21)))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c5.js
var require_polyval_c5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.00033679855336635813;
		return -.00033679855336635813 + x * (-6972813758365858e-20 + x * (.0002772753244959392 + x * (-.00019932570516188847 + x * (6797780477937208e-20 + x * (1.419062920643967e-7 + x * (-13594048189768693e-21 + x * (8018470256334202e-21 + x * -2291481176508095e-21)))))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c6.js
var require_polyval_c6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .0005313079364639922;
		return .0005313079364639922 + x * (-.0005921664373536939 + x * (.0002708782096718045 + x * (7.902353232660328e-7 + x * (-8153969367561969e-20 + x * (561168275310625e-19 + x * -18329116582843375e-21)))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c7.js
var require_polyval_c7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .00034436760689237765;
		return .00034436760689237765 + x * (5171790908260592e-20 + x * (-.00033493161081142234 + x * (.0002812695154763237 + x * -.00010976582244684731)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/polyval_c8.js
var require_polyval_c8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -.0006526239185953094;
		return -.0006526239185953094 + x * (.0008394987206720873 + x * -.000438297098541721);
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/igamma_temme_large.js
var require_igamma_temme_large = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var evalpoly = require_lib$95();
	var log1pmx = require_lib$24();
	var erfc = require_lib$26();
	var sqrt = require_lib$129();
	var exp = require_lib$71();
	var TWO_PI = require_lib$23();
	var polyvalC0 = require_polyval_c0();
	var polyvalC1 = require_polyval_c1();
	var polyvalC2 = require_polyval_c2();
	var polyvalC3 = require_polyval_c3();
	var polyvalC4 = require_polyval_c4();
	var polyvalC5 = require_polyval_c5();
	var polyvalC6 = require_polyval_c6();
	var polyvalC7 = require_polyval_c7();
	var polyvalC8 = require_polyval_c8();
	var workspace = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	function igammaTemmeLarge(a, x) {
		var result;
		var sigma;
		var phi;
		var y;
		var z;
		sigma = (x - a) / a;
		phi = -log1pmx(sigma);
		y = a * phi;
		z = sqrt(2 * phi);
		if (x < a) z = -z;
		workspace[0] = polyvalC0(z);
		workspace[1] = polyvalC1(z);
		workspace[2] = polyvalC2(z);
		workspace[3] = polyvalC3(z);
		workspace[4] = polyvalC4(z);
		workspace[5] = polyvalC5(z);
		workspace[6] = polyvalC6(z);
		workspace[7] = polyvalC7(z);
		workspace[8] = polyvalC8(z);
		workspace[9] = -.0005967612901927463;
		result = evalpoly(workspace, 1 / a);
		result *= exp(-y) / sqrt(TWO_PI * a);
		if (x < a) result = -result;
		result += erfc(sqrt(y)) / 2;
		return result;
	}
	module.exports = igammaTemmeLarge;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/lower_incomplete_gamma_series.js
var require_lower_incomplete_gamma_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function lowerIncompleteGammaSeries(a1, z1) {
		var result = 1;
		var a = a1;
		var z = z1;
		return next;
		function next() {
			var r = result;
			a += 1;
			result *= z / a;
			return r;
		}
	}
	module.exports = lowerIncompleteGammaSeries;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/lower_gamma_series.js
var require_lower_gamma_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var sumSeries = require_lib$27();
	var lowerIncompleteGammaSeries = require_lower_incomplete_gamma_series();
	function lowerGammaSeries(a, z, initialValue) {
		var result;
		var s;
		initialValue = initialValue || 0;
		s = lowerIncompleteGammaSeries(a, z);
		result = sumSeries(s, { "initialValue": initialValue });
		return result;
	}
	module.exports = lowerGammaSeries;
}));

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/rational_pq.js
var require_rational_pq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return Infinity;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = 709811.662581658 + x * (679979.8474157227 + x * (293136.7857211597 + x * (74887.54032914672 + x * (12555.290582413863 + x * (1443.4299244417066 + x * (115.24194596137347 + x * (6.309239205732627 + x * (.22668404630224365 + x * (.004826466289237662 + x * 4624429436045379e-20)))))))));
			s2 = 0 + x * (362880 + x * (1026576 + x * (1172700 + x * (723680 + x * (269325 + x * (63273 + x * (9450 + x * (870 + x * (45 + x * 1)))))))));
		} else {
			x = 1 / x;
			s1 = 4624429436045379e-20 + x * (.004826466289237662 + x * (.22668404630224365 + x * (6.309239205732627 + x * (115.24194596137347 + x * (1443.4299244417066 + x * (12555.290582413863 + x * (74887.54032914672 + x * (293136.7857211597 + x * (679979.8474157227 + x * 709811.662581658)))))))));
			s2 = 1 + x * (45 + x * (870 + x * (9450 + x * (63273 + x * (269325 + x * (723680 + x * (1172700 + x * (1026576 + x * (362880 + x * 0)))))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/main.js
var require_main$15 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gammaLanczosSumExpGScaled = require_rational_pq();
	module.exports = gammaLanczosSumExpGScaled;
}));

// node_modules/@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled/lib/index.js
var require_lib$22 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$15();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/regularised_gamma_prefix.js
var require_regularised_gamma_prefix = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var lanczosSumExpGScaled = require_lib$22();
	var gammaln = require_lib$32();
	var gamma = require_lib$40();
	var log1pmx = require_lib$24();
	var sqrt = require_lib$129();
	var abs = require_lib$87();
	var exp = require_lib$71();
	var pow = require_lib$62();
	var max = require_lib$57();
	var min = require_lib$55();
	var ln = require_lib$102();
	var FLOAT64_MAX = require_lib$54();
	var MAX_LN = require_lib$31();
	var MIN_LN = require_lib$25();
	var G = require_lib$36();
	var E = require_lib$61();
	function regularisedGammaPrefix(a, z) {
		var prefix;
		var amza;
		var agh;
		var alz;
		var amz;
		var sq;
		var d;
		agh = a + G - .5;
		d = (z - a - G + .5) / agh;
		if (a < 1) {
			if (z <= MIN_LN || a < 1 / FLOAT64_MAX) return exp(a * ln(z) - z - gammaln(a));
			return pow(z, a) * exp(-z) / gamma(a);
		}
		if (abs(d * d * a) <= 100 && a > 150) {
			prefix = a * log1pmx(d) + z * (.5 - G) / agh;
			prefix = exp(prefix);
		} else {
			alz = a * ln(z / agh);
			amz = a - z;
			if (min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN) {
				amza = amz / a;
				if (min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN) {
					sq = pow(z / agh, a / 2) * exp(amz / 2);
					prefix = sq * sq;
				} else if (min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z > a) {
					sq = pow(z / agh, a / 4) * exp(amz / 4);
					prefix = sq * sq;
					prefix *= prefix;
				} else if (amza > MIN_LN && amza < MAX_LN) prefix = pow(z * exp(amza) / agh, a);
				else prefix = exp(alz + amz);
			} else prefix = pow(z / agh, a) * exp(amz);
		}
		prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a);
		return prefix;
	}
	module.exports = regularisedGammaPrefix;
}));

// node_modules/@stdlib/math-base-special-powm1/lib/main.js
var require_main$14 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var isinfinite = require_lib$81();
	var abs = require_lib$87();
	var expm1 = require_lib$92();
	var ln = require_lib$102();
	var pow = require_lib$62();
	var trunc = require_lib$85();
	function powm1(b, x) {
		var result;
		var y;
		if (isnan(b) || isnan(x)) return NaN;
		if (x === 0) return 0;
		if (b === 0) return -1;
		if (b < 0 && x % 2 === 0) b = -b;
		if (b > 0) {
			if (abs(x * (b - 1)) < .5 || abs(x) < .2) {
				y = ln(b) * x;
				if (y < .5) return expm1(y);
			}
		} else if (trunc(x) !== x) return NaN;
		result = pow(b, x) - 1;
		if (isinfinite(result) || isnan(result)) return NaN;
		return result;
	}
	module.exports = powm1;
}));

// node_modules/@stdlib/math-base-special-powm1/lib/index.js
var require_lib$21 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var powm1 = require_main$14();
	module.exports = powm1;
}));

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p1q1.js
var require_rational_p1q1$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.01803556856784494;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.01803556856784494 + x * (.02512664961998968 + x * (.049410315156753225 + x * (.0172491608709614 + x * (-.0002594535632054381 + x * (-.0005410098692152044 + x * (-3245886498259485e-20 + x * 0))))));
			s2 = 1 + x * (1.962029871977952 + x * (1.4801966942423133 + x * (.5413914320717209 + x * (.09885042511280101 + x * (.008213096746488934 + x * (.00022493629192211576 + x * -2.2335276320861708e-7))))));
		} else {
			x = 1 / x;
			s1 = 0 + x * (-3245886498259485e-20 + x * (-.0005410098692152044 + x * (-.0002594535632054381 + x * (.0172491608709614 + x * (.049410315156753225 + x * (.02512664961998968 + x * -.01803556856784494))))));
			s2 = -2.2335276320861708e-7 + x * (.00022493629192211576 + x * (.008213096746488934 + x * (.09885042511280101 + x * (.5413914320717209 + x * (1.4801966942423133 + x * (1.962029871977952 + x * 1))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p2q2.js
var require_rational_p2q2$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return .04906224540690395;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = .04906224540690395 + x * (-.09691175301595212 + x * (-.4149833583594954 + x * (-.4065671242119384 + x * (-.1584135863906922 + x * (-.024014982064857155 + x * -.0010034668769627955)))));
			s2 = 1 + x * (3.0234982984646304 + x * (3.4873958536072385 + x * (1.9141558827442668 + x * (.5071377386143635 + x * (.05770397226904519 + x * .001957681026011072)))));
		} else {
			x = 1 / x;
			s1 = -.0010034668769627955 + x * (-.024014982064857155 + x * (-.1584135863906922 + x * (-.4065671242119384 + x * (-.4149833583594954 + x * (-.09691175301595212 + x * .04906224540690395)))));
			s2 = .001957681026011072 + x * (.05770397226904519 + x * (.5071377386143635 + x * (1.9141558827442668 + x * (3.4873958536072385 + x * (3.0234982984646304 + x * 1)))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/rational_p3q3.js
var require_rational_p3q3$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.029232972183027003;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.029232972183027003 + x * (.14421626775719232 + x * (-.14244039073863127 + x * (.05428096940550536 + x * (-.008505359768683364 + x * (.0004311713426792973 + x * 0)))));
			s2 = 1 + x * (-1.5016935605448505 + x * (.846973248876495 + x * (-.22009515181499575 + x * (.02558279715597587 + x * (-.0010066679553914337 + x * -8.271935218912905e-7)))));
		} else {
			x = 1 / x;
			s1 = 0 + x * (.0004311713426792973 + x * (-.008505359768683364 + x * (.05428096940550536 + x * (-.14244039073863127 + x * (.14421626775719232 + x * -.029232972183027003)))));
			s2 = -8.271935218912905e-7 + x * (-.0010066679553914337 + x * (.02558279715597587 + x * (-.22009515181499575 + x * (.846973248876495 + x * (-1.5016935605448505 + x * 1)))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/lgamma_small_imp.js
var require_lgamma_small_imp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ln = require_lib$102();
	var EPS = require_lib$60();
	var rateval1 = require_rational_p1q1$1();
	var rateval2 = require_rational_p2q2$1();
	var rateval3 = require_rational_p3q3$1();
	var Y1 = .15896368026733398;
	var Y2 = .5281534194946289;
	var Y3 = .45201730728149414;
	function lgammaSmallImp(z, zm1, zm2) {
		var prefix;
		var result;
		var r;
		var R;
		if (z < EPS) return -ln(z);
		if (zm1 === 0 || zm2 === 0) return 0;
		result = 0;
		if (z > 2) {
			if (z >= 3) {
				do {
					z -= 1;
					zm2 -= 1;
					result += ln(z);
				} while (z >= 3);
				zm2 = z - 2;
			}
			r = zm2 * (z + 1);
			R = rateval1(zm2);
			result += r * Y1 + r * R;
			return result;
		}
		if (z < 1) {
			result += -ln(z);
			zm2 = zm1;
			zm1 = z;
			z += 1;
		}
		if (z <= 1.5) {
			r = rateval2(zm1);
			prefix = zm1 * zm2;
			result += prefix * Y2 + prefix * r;
			return result;
		}
		r = zm2 * zm1;
		R = rateval3(-zm2);
		result += r * Y3 + r * R;
		return result;
	}
	module.exports = lgammaSmallImp;
}));

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/main.js
var require_main$13 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gamma = require_lib$40();
	var expm1 = require_lib$92();
	var log1p = require_lib$90();
	var isnan = require_lib$130();
	var lgammaSmallImp = require_lgamma_small_imp();
	function gamma1pm1(x) {
		if (isnan(x)) return NaN;
		if (x < 0) {
			if (x < -.5) return gamma(1 + x) - 1;
			return expm1(-log1p(x) + lgammaSmallImp(x + 2, x + 1, x));
		}
		if (x < 2) return expm1(lgammaSmallImp(x + 1, x, x - 1));
		return gamma(1 + x) - 1;
	}
	module.exports = gamma1pm1;
}));

// node_modules/@stdlib/math-base-special-gamma1pm1/lib/index.js
var require_lib$20 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gamma1pm1 = require_main$13();
	module.exports = gamma1pm1;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/small_gamma2_series.js
var require_small_gamma2_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function smallGamma2Series(a, x) {
		var result;
		var apn;
		var n;
		var r;
		result = -x;
		x = -x;
		apn = a + 1;
		n = 1;
		return next;
		function next() {
			r = result / apn;
			result *= x;
			n += 1;
			result /= n;
			apn += 1;
			return r;
		}
	}
	module.exports = smallGamma2Series;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/tgamma_small_upper_part.js
var require_tgamma_small_upper_part = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var powm1 = require_lib$21();
	var sumSeries = require_lib$27();
	var gamma1pm1 = require_lib$20();
	var smallGamma2Series = require_small_gamma2_series();
	function tgammaSmallUpperPart(a, x, invert) {
		var initialValue;
		var result;
		var pgam;
		var p;
		var s;
		result = gamma1pm1(a);
		pgam = (result + 1) / a;
		p = powm1(x, a);
		result -= p;
		result /= a;
		s = smallGamma2Series(a, x);
		p += 1;
		initialValue = invert ? pgam : 0;
		result = -p * sumSeries(s, { "initialValue": (initialValue - result) / p });
		if (invert) result = -result;
		return [result, pgam];
	}
	module.exports = tgammaSmallUpperPart;
}));

// node_modules/@stdlib/constants-float32-smallest-normal/lib/index.js
var require_lib$19 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT32_SMALLEST_NORMAL = 11754943508222875e-54;
	module.exports = FLOAT32_SMALLEST_NORMAL;
}));

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/generators.js
var require_generators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var FLOAT32_SMALLEST_NORMAL = require_lib$19();
	var EPS = require_lib$60();
	var MAX_ITER = 1e6;
	function continuedFractionA(gen, factor, maxIter) {
		var isgenerator;
		var delta;
		var a0;
		var f;
		var C;
		var D;
		var v;
		isgenerator = typeof gen.next === "function";
		v = isgenerator ? gen.next().value : gen();
		f = v[1];
		a0 = v[0];
		if (f === 0) f = FLOAT32_SMALLEST_NORMAL;
		C = f;
		D = 0;
		if (isgenerator === true) do {
			v = gen.next().value;
			if (v) {
				D = v[1] + v[0] * D;
				if (D === 0) D = FLOAT32_SMALLEST_NORMAL;
				C = v[1] + v[0] / C;
				if (C === 0) C = FLOAT32_SMALLEST_NORMAL;
				D = 1 / D;
				delta = C * D;
				f *= delta;
			}
		} while (abs(delta - 1) > factor && --maxIter);
		else do {
			v = gen();
			if (v) {
				D = v[1] + v[0] * D;
				if (D === 0) D = FLOAT32_SMALLEST_NORMAL;
				C = v[1] + v[0] / C;
				if (C === 0) C = FLOAT32_SMALLEST_NORMAL;
				D = 1 / D;
				delta = C * D;
				f *= delta;
			}
		} while (v && abs(delta - 1) > factor && --maxIter);
		return a0 / f;
	}
	function continuedFractionB(gen, factor, maxIter) {
		var isgenerator;
		var delta;
		var f;
		var C;
		var D;
		var v;
		isgenerator = typeof gen.next === "function";
		v = isgenerator ? gen.next().value : gen();
		f = v[1];
		if (f === 0) f = FLOAT32_SMALLEST_NORMAL;
		C = f;
		D = 0;
		if (isgenerator === true) do {
			v = gen.next().value;
			if (v) {
				D = v[1] + v[0] * D;
				if (D === 0) D = FLOAT32_SMALLEST_NORMAL;
				C = v[1] + v[0] / C;
				if (C === 0) C = FLOAT32_SMALLEST_NORMAL;
				D = 1 / D;
				delta = C * D;
				f *= delta;
			}
		} while (v && abs(delta - 1) > factor && --maxIter);
		else do {
			v = gen();
			if (v) {
				D = v[1] + v[0] * D;
				if (D === 0) D = FLOAT32_SMALLEST_NORMAL;
				C = v[1] + v[0] / C;
				if (C === 0) C = FLOAT32_SMALLEST_NORMAL;
				D = 1 / D;
				delta = C * D;
				f *= delta;
			}
		} while (v && abs(delta - 1) > factor && --maxIter);
		return f;
	}
	function continuedFraction(generator, options) {
		var maxIter;
		var opts;
		var eps;
		opts = {};
		if (arguments.length > 1) opts = options;
		maxIter = opts.maxIter || MAX_ITER;
		eps = opts.tolerance || EPS;
		if (opts.keep) return continuedFractionB(generator, eps, maxIter);
		return continuedFractionA(generator, eps, maxIter);
	}
	module.exports = continuedFraction;
}));

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/basic.js
var require_basic = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var EPS = require_lib$60();
	var FLOAT32_SMALLEST_NORMAL = require_lib$19();
	var MAX_ITER = 1e6;
	function continuedFractionA(gen, factor, maxIter) {
		var delta;
		var a0;
		var C;
		var D;
		var f;
		var v = gen();
		f = v[1];
		a0 = v[0];
		if (f === 0) f = FLOAT32_SMALLEST_NORMAL;
		C = f;
		D = 0;
		do {
			v = gen();
			if (v) {
				D = v[1] + v[0] * D;
				if (D === 0) D = FLOAT32_SMALLEST_NORMAL;
				C = v[1] + v[0] / C;
				if (C === 0) C = FLOAT32_SMALLEST_NORMAL;
				D = 1 / D;
				delta = C * D;
				f *= delta;
			}
		} while (v && abs(delta - 1) > factor && --maxIter);
		return a0 / f;
	}
	function continuedFractionB(gen, factor, maxIter) {
		var delta;
		var C;
		var D;
		var f;
		var v = gen();
		f = v[1];
		if (f === 0) f = FLOAT32_SMALLEST_NORMAL;
		C = f;
		D = 0;
		do {
			v = gen();
			if (v) {
				D = v[1] + v[0] * D;
				if (D === 0) D = FLOAT32_SMALLEST_NORMAL;
				C = v[1] + v[0] / C;
				if (C === 0) C = FLOAT32_SMALLEST_NORMAL;
				D = 1 / D;
				delta = C * D;
				f *= delta;
			}
		} while (v && abs(delta - 1) > factor && --maxIter);
		return f;
	}
	function continuedFraction(generator, options) {
		var maxIter;
		var opts;
		var eps;
		opts = {};
		if (arguments.length > 1) opts = options;
		eps = opts.tolerance || EPS;
		maxIter = opts.maxIter || MAX_ITER;
		if (opts.keep) return continuedFractionB(generator, eps, maxIter);
		return continuedFractionA(generator, eps, maxIter);
	}
	module.exports = continuedFraction;
}));

// node_modules/@stdlib/math-base-tools-continued-fraction/lib/index.js
var require_lib$18 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasGeneratorSupport = require_lib$28();
	var generator = require_generators();
	var basic = require_basic();
	var continuedFraction;
	if (hasGeneratorSupport()) continuedFraction = generator;
	else continuedFraction = basic;
	module.exports = continuedFraction;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/upper_incomplete_gamma_fract.js
var require_upper_incomplete_gamma_fract = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function upperIncompleteGammaFract(a1, z1) {
		var z = z1 - a1 + 1;
		var a = a1;
		var k = 0;
		return next;
		function next() {
			k += 1;
			z += 2;
			return [k * (a - k), z];
		}
	}
	module.exports = upperIncompleteGammaFract;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/upper_gamma_fraction.js
var require_upper_gamma_fraction = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var continuedFraction = require_lib$18();
	var upperIncompleteGammaFract = require_upper_incomplete_gamma_fract();
	function upperGammaFraction(a, z) {
		var f = upperIncompleteGammaFract(a, z);
		return 1 / (z - a + 1 + continuedFraction(f));
	}
	module.exports = upperGammaFraction;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/igamma_final.js
var require_igamma_final = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var floor = require_lib$91();
	var gamma = require_lib$40();
	var abs = require_lib$87();
	var pow = require_lib$62();
	var ln = require_lib$102();
	var SQRT_EPSILON = require_lib$30();
	var FLOAT64_MAX = require_lib$54();
	var MAX_LN = require_lib$31();
	var tgammaILargeX = require_tgamma_i_large_x();
	var finiteGammaQ = require_finite_gamma_q();
	var finiteHalfGammaQ = require_finite_half_gamma_q();
	var fullIGammaPrefix = require_full_igamma_prefix$1();
	var igammaTemmeLarge = require_igamma_temme_large();
	var lowerGammaSeries = require_lower_gamma_series();
	var regularisedGammaPrefix = require_regularised_gamma_prefix();
	var tgammaSmallUpperPart = require_tgamma_small_upper_part();
	var upperGammaFraction = require_upper_gamma_fraction();
	function igammaFinal(x, a, regularized, upper) {
		var optimisedInvert;
		var evalMethod;
		var isHalfInt;
		var initValue;
		var useTemme;
		var isSmallA;
		var result;
		var invert;
		var isInt;
		var sigma;
		var res;
		var gam;
		var fa;
		var g;
		result = 0;
		invert = upper;
		isSmallA = a < 30 && a <= x + 1 && x < MAX_LN;
		if (isSmallA) {
			fa = floor(a);
			isInt = fa === a;
			isHalfInt = isInt ? false : abs(fa - a) === .5;
		} else {
			isInt = false;
			isHalfInt = false;
		}
		if (isInt && x > .6) {
			invert = !invert;
			evalMethod = 0;
		} else if (isHalfInt && x > .2) {
			invert = !invert;
			evalMethod = 1;
		} else if (x < SQRT_EPSILON && a > 1) evalMethod = 6;
		else if (x > 1e3 && (a < x || abs(a - 50) / x < 1)) {
			invert = !invert;
			evalMethod = 7;
		} else if (x < .5) {
			if (-.4 / ln(x) < a) evalMethod = 2;
			else evalMethod = 3;
		} else if (x < 1.1) {
			if (x * .75 < a) evalMethod = 2;
			else evalMethod = 3;
		} else {
			useTemme = false;
			if (regularized && a > 20) {
				sigma = abs((x - a) / a);
				if (a > 200) {
					if (20 / a > sigma * sigma) useTemme = true;
				} else if (sigma < .4) useTemme = true;
			}
			if (useTemme) evalMethod = 5;
			else if (x - 1 / (3 * x) < a) evalMethod = 2;
			else {
				evalMethod = 4;
				invert = !invert;
			}
		}
		switch (evalMethod) {
			case 0:
				result = finiteGammaQ(a, x);
				if (regularized === false) result *= gamma(a);
				break;
			case 1:
				result = finiteHalfGammaQ(a, x);
				if (regularized === false) result *= gamma(a);
				break;
			case 2:
				result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
				if (result !== 0) {
					initValue = 0;
					optimisedInvert = false;
					if (invert) {
						initValue = regularized ? 1 : gamma(a);
						if (regularized || result >= 1 || FLOAT64_MAX * result > initValue) {
							initValue /= result;
							if (regularized || a < 1 || FLOAT64_MAX / a > initValue) {
								initValue *= -a;
								optimisedInvert = true;
							} else initValue = 0;
						} else initValue = 0;
					}
					result *= lowerGammaSeries(a, x, initValue) / a;
					if (optimisedInvert) {
						invert = false;
						result = -result;
					}
				}
				break;
			case 3:
				invert = !invert;
				res = tgammaSmallUpperPart(a, x, invert);
				result = res[0];
				g = res[1];
				invert = false;
				if (regularized) result /= g;
				break;
			case 4:
				result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
				if (result !== 0) result *= upperGammaFraction(a, x);
				break;
			case 5:
				result = igammaTemmeLarge(a, x);
				if (x >= a) invert = !invert;
				break;
			case 6:
				result = regularized ? pow(x, a) / gamma(a + 1) : pow(x, a) / a;
				result *= 1 - a * x / (a + 1);
				break;
			case 7:
				result = regularized ? regularisedGammaPrefix(a, x) : fullIGammaPrefix(a, x);
				result /= x;
				if (result !== 0) result *= tgammaILargeX(a, x);
		}
		if (regularized && result > 1) result = 1;
		if (invert) {
			gam = regularized ? 1 : gamma(a);
			result = gam - result;
		}
		return result;
	}
	module.exports = igammaFinal;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/main.js
var require_main$12 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gammaln = require_lib$32();
	var exp = require_lib$71();
	var ln = require_lib$102();
	var SQRT_TWO_PI = require_lib$42();
	var MAX_LN = require_lib$31();
	var PINF = require_lib$101();
	var FLOAT64_MAX_NTH_FACTORIAL = require_lib$39();
	var igammaFinal = require_igamma_final();
	var lowerGammaSeries = require_lower_gamma_series();
	var upperGammaFraction = require_upper_gamma_fraction();
	function gammainc(x, a, regularized, upper) {
		var normalized;
		var initValue;
		var invert;
		var result;
		if (x < 0 || a <= 0) return NaN;
		normalized = regularized === void 0 ? true : regularized;
		invert = upper;
		if (a >= FLOAT64_MAX_NTH_FACTORIAL && !normalized) {
			if (invert && a * 4 < x) {
				result = a * ln(x) - x;
				result += ln(upperGammaFraction(a, x));
			} else if (!invert && a > 4 * x) {
				result = a * ln(x) - x;
				initValue = 0;
				result += ln(lowerGammaSeries(a, x, initValue) / a);
			} else {
				result = igammaFinal(x, a, true, invert);
				if (result === 0) {
					if (invert) {
						result = 1 + 1 / (12 * a) + 1 / (288 * a * a);
						result = ln(result) - a + (a - .5) * ln(a);
						result += ln(SQRT_TWO_PI);
					} else {
						result = a * ln(x) - x;
						initValue = 0;
						result += ln(lowerGammaSeries(a, x, initValue) / a);
					}
				} else result = ln(result) + gammaln(a);
			}
			if (result > MAX_LN) return PINF;
			return exp(result);
		}
		return igammaFinal(x, a, normalized, invert);
	}
	module.exports = gammainc;
}));

// node_modules/@stdlib/math-base-special-gammainc/lib/index.js
var require_lib$17 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$12();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/full_igamma_prefix.js
var require_full_igamma_prefix = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var exp = require_lib$71();
	var pow = require_lib$62();
	var ln = require_lib$102();
	var MAX_LN = require_lib$31();
	var MIN_LN = require_lib$25();
	function fullIGammaPrefix(a, z) {
		var prefix;
		var alz = a * ln(z);
		if (z >= 1) {
			if (alz < MAX_LN && -z > MIN_LN) prefix = pow(z, a) * exp(-z);
			else if (a >= 1) prefix = pow(z / exp(z / a), a);
			else prefix = exp(alz - z);
		} else if (alz > MIN_LN) prefix = pow(z, a) * exp(-z);
		else if (z / a < MAX_LN) prefix = pow(z / exp(z / a), a);
		else prefix = exp(alz - z);
		return prefix;
	}
	module.exports = fullIGammaPrefix;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/regularized_gamma_prefix.js
var require_regularized_gamma_prefix = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var lanczosSumExpGScaled = require_lib$22();
	var gammaln = require_lib$32();
	var gamma = require_lib$40();
	var log1p = require_lib$90();
	var sqrt = require_lib$129();
	var abs = require_lib$87();
	var exp = require_lib$71();
	var pow = require_lib$62();
	var max = require_lib$57();
	var min = require_lib$55();
	var ln = require_lib$102();
	var MAX_LN = require_lib$31();
	var MIN_LN = require_lib$25();
	var G = require_lib$36();
	var E = require_lib$61();
	function regularizedGammaPrefix(a, z) {
		var prefix;
		var amza;
		var agh;
		var alz;
		var amz;
		var sq;
		var d;
		agh = a + G - .5;
		d = (z - a - G + .5) / agh;
		if (a < 1) {
			if (z <= MIN_LN) return exp(a * ln(z) - z - gammaln(a));
			return pow(z, a) * exp(-z) / gamma(a);
		}
		if (abs(d * d * a) <= 100 && a > 150) {
			prefix = a * (log1p(d) - d) + z * (.5 - G) / agh;
			prefix = exp(prefix);
		} else {
			alz = a * ln(z / agh);
			amz = a - z;
			if (min(alz, amz) <= MIN_LN || max(alz, amz) >= MAX_LN) {
				amza = amz / a;
				if (min(alz, amz) / 2 > MIN_LN && max(alz, amz) / 2 < MAX_LN) {
					sq = pow(z / agh, a / 2) * exp(amz / 2);
					prefix = sq * sq;
				} else if (min(alz, amz) / 4 > MIN_LN && max(alz, amz) / 4 < MAX_LN && z > a) {
					sq = pow(z / agh, a / 4) * exp(amz / 4);
					prefix = sq * sq;
					prefix *= prefix;
				} else if (amza > MIN_LN && amza < MAX_LN) prefix = pow(z * exp(amza) / agh, a);
				else prefix = exp(alz + amz);
			} else prefix = pow(z / agh, a) * exp(amz);
		}
		prefix *= sqrt(agh / E) / lanczosSumExpGScaled(a);
		return prefix;
	}
	module.exports = regularizedGammaPrefix;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/beta_small_b_large_a_series.js
var require_beta_small_b_large_a_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gammaDeltaRatio = require_lib$35();
	var factorial = require_lib$38();
	var gammainc = require_lib$17();
	var log1p = require_lib$90();
	var abs = require_lib$87();
	var pow = require_lib$62();
	var ln = require_lib$102();
	var MIN_VALUE = require_lib$76();
	var EPSILON = require_lib$60();
	var fullIGammaPrefix = require_full_igamma_prefix();
	var regularizedGammaPrefix = require_regularized_gamma_prefix();
	var p = new Array(30);
	function betaSmallBLargeASeries(a, b, x, y, s0, mult, normalized) {
		var prefix;
		var tmp1;
		var tnp1;
		var sum;
		var b2n;
		var bm1;
		var lx2;
		var lxp;
		var mbn;
		var lx;
		var t4;
		var h;
		var j;
		var m;
		var n;
		var r;
		var t;
		var u;
		bm1 = b - 1;
		t = a + bm1 / 2;
		if (y < .35) lx = log1p(-y);
		else lx = ln(x);
		u = -t * lx;
		h = regularizedGammaPrefix(b, u);
		if (h <= MIN_VALUE) return s0;
		if (normalized) {
			prefix = h / gammaDeltaRatio(a, b);
			prefix /= pow(t, b);
		} else prefix = fullIGammaPrefix(b, u) / pow(t, b);
		prefix *= mult;
		p[0] = 1;
		j = gammainc(u, b, true, true);
		j /= h;
		sum = s0 + prefix * j;
		tnp1 = 1;
		lx2 = lx / 2;
		lx2 *= lx2;
		lxp = 1;
		t4 = 4 * t * t;
		b2n = b;
		for (n = 1; n < p.length; ++n) {
			tnp1 += 2;
			p[n] = 0;
			mbn = b - n;
			tmp1 = 3;
			for (m = 1; m < n; ++m) {
				mbn = m * b - n;
				p[n] += mbn * p[n - m] / factorial(tmp1);
				tmp1 += 2;
			}
			p[n] /= n;
			p[n] += bm1 / factorial(tnp1);
			j = (b2n * (b2n + 1) * j + (u + b2n + 1) * lxp) / t4;
			lxp *= lx2;
			b2n += 2;
			r = prefix * p[n] * j;
			sum += r;
			if (r > 1) {
				if (abs(r) < abs(EPSILON * sum)) break;
			} else if (abs(r / EPSILON) < abs(sum)) break;
		}
		return sum;
	}
	module.exports = betaSmallBLargeASeries;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/rising_factorial_ratio.js
var require_rising_factorial_ratio = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function risingFactorialRatio(a, b, k) {
		var result;
		var i;
		if (k === 0) return 1;
		result = 1;
		for (i = 0; i < k; i++) result *= (a + i) / (b + i);
		return result;
	}
	module.exports = risingFactorialRatio;
}));

// node_modules/@stdlib/math-base-special-maxabs/lib/main.js
var require_main$11 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var max = require_lib$57();
	function maxabs(x, y) {
		return max(abs(x), abs(y));
	}
	module.exports = maxabs;
}));

// node_modules/@stdlib/math-base-special-maxabs/lib/index.js
var require_lib$16 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var maxabs = require_main$11();
	module.exports = maxabs;
}));

// node_modules/@stdlib/math-base-special-minabs/lib/main.js
var require_main$10 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var min = require_lib$55();
	function minabs(x, y) {
		return min(abs(x), abs(y));
	}
	module.exports = minabs;
}));

// node_modules/@stdlib/math-base-special-minabs/lib/index.js
var require_lib$15 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var minabs = require_main$10();
	module.exports = minabs;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_power_terms.js
var require_ibeta_power_terms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var lanczosSumExpGScaled = require_lib$22();
	var maxabs = require_lib$16();
	var minabs = require_lib$15();
	var expm1 = require_lib$92();
	var log1p = require_lib$90();
	var sqrt = require_lib$129();
	var abs = require_lib$87();
	var exp = require_lib$71();
	var pow = require_lib$62();
	var min = require_lib$55();
	var ln = require_lib$102();
	var MAX_LN = require_lib$31();
	var MIN_LN = require_lib$25();
	var G = require_lib$36();
	var E = require_lib$61();
	function ibetaPowerTerms(a, b, x, y, normalized) {
		var result;
		var smallA;
		var ratio;
		var agh;
		var bgh;
		var cgh;
		var l1;
		var l2;
		var l3;
		var p1;
		var b1;
		var b2;
		var c;
		var l;
		if (!normalized) return pow(x, a) * pow(y, b);
		c = a + b;
		agh = a + G - .5;
		bgh = b + G - .5;
		cgh = c + G - .5;
		result = lanczosSumExpGScaled(c);
		result /= lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b);
		result *= sqrt(bgh / E);
		result *= sqrt(agh / cgh);
		l1 = (x * b - y * agh) / agh;
		l2 = (y * a - x * bgh) / bgh;
		if (minabs(l1, l2) < .2) {
			if (l1 * l2 > 0 || min(a, b) < 1) {
				if (abs(l1) < .1) result *= exp(a * log1p(l1));
				else result *= pow(x * cgh / agh, a);
				if (abs(l2) < .1) result *= exp(b * log1p(l2));
				else result *= pow(y * cgh / bgh, b);
			} else if (maxabs(l1, l2) < .5) {
				smallA = a < b;
				ratio = b / a;
				if (smallA && ratio * l2 < .1 || !smallA && l1 / ratio > .1) {
					l3 = expm1(ratio * log1p(l2));
					l3 = l1 + l3 + l3 * l1;
					l3 = a * log1p(l3);
					result *= exp(l3);
				} else {
					l3 = expm1(log1p(l1) / ratio);
					l3 = l2 + l3 + l3 * l2;
					l3 = b * log1p(l3);
					result *= exp(l3);
				}
			} else if (abs(l1) < abs(l2)) {
				l = a * log1p(l1) + b * ln(y * cgh / bgh);
				if (l <= MIN_LN || l >= MAX_LN) {
					l += ln(result);
					if (l >= MAX_LN) return NaN;
					result = exp(l);
				} else result *= exp(l);
			} else {
				l = b * log1p(l2) + a * ln(x * cgh / agh);
				if (l <= MIN_LN || l >= MAX_LN) {
					l += ln(result);
					if (l >= MAX_LN) return NaN;
					result = exp(l);
				} else result *= exp(l);
			}
		} else {
			b1 = x * cgh / agh;
			b2 = y * cgh / bgh;
			l1 = a * ln(b1);
			l2 = b * ln(b2);
			if (l1 >= MAX_LN || l1 <= MIN_LN || l2 >= MAX_LN || l2 <= MIN_LN) {
				if (a < b) {
					p1 = pow(b2, b / a);
					l3 = a * (ln(b1) + ln(p1));
					if (l3 < MAX_LN && l3 > MIN_LN) result *= pow(p1 * b1, a);
					else {
						l2 += l1 + ln(result);
						if (l2 >= MAX_LN) return NaN;
						result = exp(l2);
					}
				} else {
					p1 = pow(b1, a / b);
					l3 = (ln(p1) + ln(b2)) * b;
					if (l3 < MAX_LN && l3 > MIN_LN) result *= pow(p1 * b2, b);
					else {
						l2 += l1 + ln(result);
						if (l2 >= MAX_LN) return NaN;
						result = exp(l2);
					}
				}
			} else result *= pow(b1, a) * pow(b2, b);
		}
		return result;
	}
	module.exports = ibetaPowerTerms;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_fraction2.js
var require_ibeta_fraction2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var continuedFraction = require_lib$18();
	var ibetaPowerTerms = require_ibeta_power_terms();
	var OPTS = {
		"keep": true,
		"maxIter": 1e3
	};
	function ibetaFraction2t(a, b, x, y) {
		var m = 0;
		return next;
		function next() {
			var denom;
			var aN;
			var bN;
			aN = (a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x;
			denom = a + 2 * m - 1;
			aN /= denom * denom;
			bN = m;
			bN += m * (b - m) * x / (a + 2 * m - 1);
			bN += (a + m) * (a * y - b * x + 1 + m * (2 - x)) / (a + 2 * m + 1);
			m += 1;
			return [aN, bN];
		}
	}
	function ibetaFraction2(a, b, x, y, normalized, out) {
		var result;
		var fract;
		var f;
		result = ibetaPowerTerms(a, b, x, y, normalized);
		if (out) out[1] = result;
		if (result === 0) return result;
		f = ibetaFraction2t(a, b, x, y);
		fract = continuedFraction(f, OPTS);
		return result / fract;
	}
	module.exports = ibetaFraction2;
}));

// node_modules/@stdlib/constants-float64-max-safe-integer/lib/index.js
var require_lib$14 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_MAX_SAFE_INTEGER = 9007199254740991;
	module.exports = FLOAT64_MAX_SAFE_INTEGER;
}));

// node_modules/@stdlib/math-base-special-gcd/lib/bitwise_binary_gcd.js
var require_bitwise_binary_gcd = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function gcd(a, b) {
		var k = 0;
		var t;
		if (a === 0) return b;
		if (b === 0) return a;
		while ((a & 1) === 0 && (b & 1) === 0) {
			a >>>= 1;
			b >>>= 1;
			k += 1;
		}
		while ((a & 1) === 0) a >>>= 1;
		while (b) {
			while ((b & 1) === 0) b >>>= 1;
			if (a > b) {
				t = b;
				b = a;
				a = t;
			}
			b -= a;
		}
		return a << k;
	}
	module.exports = gcd;
}));

// node_modules/@stdlib/math-base-special-gcd/lib/binary_gcd.js
var require_binary_gcd = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function gcd(a, b) {
		var k = 1;
		var t;
		if (a === 0) return b;
		if (b === 0) return a;
		while (a % 2 === 0 && b % 2 === 0) {
			a /= 2;
			b /= 2;
			k *= 2;
		}
		while (a % 2 === 0) a /= 2;
		while (b) {
			while (b % 2 === 0) b /= 2;
			if (a > b) {
				t = b;
				b = a;
				a = t;
			}
			b -= a;
		}
		return k * a;
	}
	module.exports = gcd;
}));

// node_modules/@stdlib/math-base-special-gcd/lib/main.js
var require_main$9 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var isInteger = require_lib$70();
	var PINF = require_lib$101();
	var NINF = require_lib$103();
	var INT32_MAX = require_lib$53();
	var bitwise = require_bitwise_binary_gcd();
	var largeIntegers = require_binary_gcd();
	function gcd(a, b) {
		if (isnan(a) || isnan(b)) return NaN;
		if (a === PINF || b === PINF || a === NINF || b === NINF) return NaN;
		if (!(isInteger(a) && isInteger(b))) return NaN;
		if (a < 0) a = -a;
		if (b < 0) b = -b;
		if (a <= INT32_MAX && b <= INT32_MAX) return bitwise(a, b);
		return largeIntegers(a, b);
	}
	module.exports = gcd;
}));

// node_modules/@stdlib/math-base-special-gcd/lib/index.js
var require_lib$13 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$9();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-binomcoef/lib/main.js
var require_main$8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var MAX_SAFE_INTEGER = require_lib$14();
	var PINF = require_lib$101();
	var isInteger = require_lib$70();
	var isnan = require_lib$130();
	var isOdd = require_lib$68();
	var floor = require_lib$91();
	var gcd = require_lib$13();
	function binomcoef(n, k) {
		var res;
		var sgn;
		var b;
		var c;
		var d;
		var g;
		var s;
		if (isnan(n) || isnan(k)) return NaN;
		if (!isInteger(n) || !isInteger(k)) return NaN;
		if (k < 0) return 0;
		sgn = 1;
		if (n < 0) {
			n = -n + k - 1;
			if (isOdd(k)) sgn *= -1;
		}
		if (k > n) return 0;
		if (k === 0 || k === n) return sgn;
		if (k === 1 || k === n - 1) return sgn * n;
		if (n - k < k) k = n - k;
		s = floor(MAX_SAFE_INTEGER / n);
		res = 1;
		for (d = 1; d <= k; d++) {
			if (res > s) break;
			res *= n;
			res /= d;
			n -= 1;
		}
		if (d > k) return sgn * res;
		b = binomcoef(n, k - d + 1);
		if (b === PINF) return sgn * b;
		c = binomcoef(k, k - d + 1);
		g = gcd(b, c);
		b /= g;
		c /= g;
		res /= c;
		return sgn * res * b;
	}
	module.exports = binomcoef;
}));

// node_modules/@stdlib/math-base-special-binomcoef/lib/index.js
var require_lib$12 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$8();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/binomial_ccdf.js
var require_binomial_ccdf = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var binomcoef = require_lib$12();
	var floor = require_lib$91();
	var pow = require_lib$62();
	var MIN_VALUE = require_lib$76();
	function binomialCCDF(n, k, x, y) {
		var startTerm;
		var result;
		var start;
		var term;
		var i;
		result = pow(x, n);
		if (result > MIN_VALUE) {
			term = result;
			for (i = floor(n - 1); i > k; i--) {
				term *= (i + 1) * y / ((n - i) * x);
				result += term;
			}
		} else {
			start = floor(n * x);
			if (start <= k + 1) start = floor(k + 2);
			result = pow(x, start) * pow(y, n - start);
			result *= binomcoef(floor(n), floor(start));
			if (result === 0) for (i = start - 1; i > k; i--) {
				result += pow(x, i) * pow(y, n - i);
				result *= binomcoef(floor(n), floor(i));
			}
			else {
				term = result;
				startTerm = result;
				for (i = start - 1; i > k; i--) {
					term *= (i + 1) * y / ((n - i) * x);
					result += term;
				}
				term = startTerm;
				for (i = start + 1; i <= n; i++) {
					term *= (n - i + 1) * x / (i * y);
					result += term;
				}
			}
		}
		return result;
	}
	module.exports = binomialCCDF;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_a_step.js
var require_ibeta_a_step = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ibetaPowerTerms = require_ibeta_power_terms();
	function ibetaAStep(a, b, x, y, k, normalized, out) {
		var prefix;
		var term;
		var sum;
		var i;
		prefix = ibetaPowerTerms(a, b, x, y, normalized);
		if (out) out[1] = prefix;
		prefix /= a;
		if (prefix === 0) return prefix;
		sum = 1;
		term = 1;
		for (i = 0; i < k - 1; ++i) {
			term *= (a + b + i) * x / (a + i + 1);
			sum += term;
		}
		prefix *= sum;
		return prefix;
	}
	module.exports = ibetaAStep;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/ibeta_series.js
var require_ibeta_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var lanczosSumExpGScaled = require_lib$22();
	var sumSeries = require_lib$27();
	var log1p = require_lib$90();
	var sqrt = require_lib$129();
	var exp = require_lib$71();
	var pow = require_lib$62();
	var ln = require_lib$102();
	var MIN_VALUE = require_lib$76();
	var MAX_LN = require_lib$31();
	var MIN_LN = require_lib$25();
	var G = require_lib$36();
	var E = require_lib$61();
	var opts = { "maxTerms": 100 };
	function ibetaSeriesT(a, b, x, result) {
		var poch = 1 - b;
		var n = 1;
		return next;
		function next() {
			var r = result / a;
			a += 1;
			result *= poch * x / n;
			n += 1;
			poch += 1;
			return r;
		}
	}
	function ibetaSeries(a, b, x, s0, normalized, out, y) {
		var result;
		var agh;
		var bgh;
		var cgh;
		var l1;
		var l2;
		var c;
		var s;
		if (normalized) {
			c = a + b;
			agh = a + G - .5;
			bgh = b + G - .5;
			cgh = c + G - .5;
			result = lanczosSumExpGScaled(c) / (lanczosSumExpGScaled(a) * lanczosSumExpGScaled(b));
			l1 = ln(cgh / bgh) * (b - .5);
			l2 = ln(x * cgh / agh) * a;
			if (l1 > MIN_LN && l1 < MAX_LN && l2 > MIN_LN && l2 < MAX_LN) {
				if (a * b < bgh * 10) result *= exp((b - .5) * log1p(a / bgh));
				else result *= pow(cgh / bgh, b - .5);
				result *= pow(x * cgh / agh, a);
				result *= sqrt(agh / E);
				if (out) out[1] = result * pow(y, b);
			} else {
				result = ln(result) + l1 + l2 + (ln(agh) - 1) / 2;
				if (out) out[1] = exp(result + b * ln(y));
				result = exp(result);
			}
		} else result = pow(x, a);
		if (result < MIN_VALUE) return s0;
		s = ibetaSeriesT(a, b, x, result);
		opts.initialValue = s0;
		return sumSeries(s, opts);
	}
	module.exports = ibetaSeries;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/assign.js
var require_assign = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var expm1 = require_lib$92();
	var floor = require_lib$91();
	var log1p = require_lib$90();
	var asin = require_lib$88();
	var beta = require_lib$59();
	var sqrt = require_lib$129();
	var exp = require_lib$71();
	var pow = require_lib$62();
	var max = require_lib$57();
	var min = require_lib$55();
	var MAX_FLOAT64 = require_lib$54();
	var MIN_FLOAT64 = require_lib$76();
	var MAX_INT32 = require_lib$53();
	var HALF_PI = require_lib$52();
	var PI = require_lib$51();
	var betaSmallBLargeASeries = require_beta_small_b_large_a_series();
	var risingFactorialRatio = require_rising_factorial_ratio();
	var ibetaPowerTerms = require_ibeta_power_terms();
	var ibetaFraction2 = require_ibeta_fraction2();
	var binomialCCDF = require_binomial_ccdf();
	var ibetaAStep = require_ibeta_a_step();
	var ibetaSeries = require_ibeta_series();
	var ONE_OVER_PI = 1 / PI;
	function ibetaImp(x, a, b, regularized, upper, out, stride, offset) {
		var lambda;
		var prefix;
		var fract;
		var bbar;
		var div;
		var tmp;
		var i0;
		var i1;
		var k;
		var n;
		var p;
		var y = 1 - x;
		i0 = offset;
		i1 = offset + stride;
		out[i1] = -1;
		if (isnan(x) || x < 0 || x > 1) {
			out[i0] = NaN;
			out[i1] = NaN;
			return out;
		}
		if (regularized) {
			if (a < 0 || b < 0) {
				out[i0] = NaN;
				out[i1] = NaN;
				return out;
			}
			if (a === 0) {
				if (b === 0) {
					out[i0] = NaN;
					out[i1] = NaN;
					return out;
				}
				if (b > 0) {
					out[i0] = upper ? 0 : 1;
					return out;
				}
			} else if (b === 0) {
				if (a > 0) {
					out[i0] = upper ? 1 : 0;
					return out;
				}
			}
		} else if (a <= 0 || b <= 0) {
			out[i0] = NaN;
			out[i1] = NaN;
			return out;
		}
		if (x === 0) {
			if (a === 1) out[i1] = 1;
			else out[i1] = a < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2;
			if (upper) {
				out[i0] = regularized ? 1 : beta(a, b);
				return out;
			}
			out[i0] = 0;
			return out;
		}
		if (x === 1) {
			if (b === 1) out[i1] = 1;
			else out[i1] = b < 1 ? MAX_FLOAT64 / 2 : MIN_FLOAT64 * 2;
			if (upper) out[i0] = 0;
			else out[i0] = regularized ? 1 : beta(a, b);
			return out;
		}
		if (a === .5 && b === .5) {
			out[i1] = ONE_OVER_PI * sqrt(y * x);
			p = upper ? asin(sqrt(y)) : asin(sqrt(x));
			p /= HALF_PI;
			if (!regularized) p *= PI;
			out[i0] = p;
			return out;
		}
		if (a === 1) {
			tmp = b;
			b = a;
			a = tmp;
			tmp = y;
			y = x;
			x = tmp;
			upper = !upper;
		}
		if (b === 1) {
			if (a === 1) {
				out[i0] = upper ? y : x;
				out[i1] = 1;
				return out;
			}
			out[i1] = a * pow(x, a - 1);
			if (y < .5) p = upper ? -expm1(a * log1p(-y)) : exp(a * log1p(-y));
			else p = upper ? -(pow(x, a) - 1) : pow(x, a);
			if (!regularized) p /= a;
			out[i0] = p;
			return out;
		}
		if (min(a, b) <= 1) {
			if (x > .5) {
				tmp = b;
				b = a;
				a = tmp;
				tmp = y;
				y = x;
				x = tmp;
				upper = !upper;
			}
			if (max(a, b) <= 1) {
				if (a >= min(.2, b) || pow(x, a) <= .9) {
					if (upper) {
						fract = -(regularized ? 1 : beta(a, b));
						upper = false;
						fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
					} else fract = ibetaSeries(a, b, x, 0, regularized, out, y);
				} else {
					tmp = b;
					b = a;
					a = tmp;
					tmp = y;
					y = x;
					x = tmp;
					upper = !upper;
					if (y >= .3) {
						if (upper) {
							fract = -(regularized ? 1 : beta(a, b));
							upper = false;
							fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
						} else fract = ibetaSeries(a, b, x, 0, regularized, out, y);
					} else {
						if (regularized) prefix = 1;
						else prefix = risingFactorialRatio(a + b, a, 20);
						fract = ibetaAStep(a, b, x, y, 20, regularized, out);
						if (upper) {
							fract -= regularized ? 1 : beta(a, b);
							upper = false;
							fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
						} else fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
					}
				}
			} else if (b <= 1 || x < .1 && pow(b * x, a) <= .7) {
				if (upper) {
					fract = -(regularized ? 1 : beta(a, b));
					upper = false;
					fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
				} else fract = ibetaSeries(a, b, x, 0, regularized, out, y);
			} else {
				tmp = b;
				b = a;
				a = tmp;
				tmp = y;
				y = x;
				x = tmp;
				upper = !upper;
				if (y >= .3) {
					if (upper) {
						fract = -(regularized ? 1 : beta(a, b));
						upper = false;
						fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
					} else fract = ibetaSeries(a, b, x, 0, regularized, out, y);
				} else if (a >= 15) {
					if (upper) {
						fract = -(regularized ? 1 : beta(a, b));
						upper = false;
						fract = -betaSmallBLargeASeries(a, b, x, y, fract, 1, regularized);
					} else fract = betaSmallBLargeASeries(a, b, x, y, 0, 1, regularized);
				} else {
					if (regularized) prefix = 1;
					else prefix = risingFactorialRatio(a + b, a, 20);
					fract = ibetaAStep(a, b, x, y, 20, regularized, out);
					if (upper) {
						fract -= regularized ? 1 : beta(a, b);
						upper = false;
						fract = -betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
					} else fract = betaSmallBLargeASeries(a + 20, b, x, y, fract, prefix, regularized);
				}
			}
		} else {
			if (a < b) lambda = a - (a + b) * x;
			else lambda = (a + b) * y - b;
			if (lambda < 0) {
				tmp = b;
				b = a;
				a = tmp;
				tmp = y;
				y = x;
				x = tmp;
				upper = !upper;
			}
			if (b < 40) {
				if (floor(a) === a && floor(b) === b && a < MAX_INT32 - 100) {
					k = a - 1;
					n = b + k;
					fract = binomialCCDF(n, k, x, y);
					if (!regularized) fract *= beta(a, b);
				} else if (b * x <= .7) {
					if (upper) {
						fract = -(regularized ? 1 : beta(a, b));
						upper = false;
						fract = -ibetaSeries(a, b, x, fract, regularized, out, y);
					} else fract = ibetaSeries(a, b, x, 0, regularized, out, y);
				} else if (a > 15) {
					n = floor(b);
					if (n === b) n -= 1;
					bbar = b - n;
					if (regularized) prefix = 1;
					else prefix = risingFactorialRatio(a + bbar, bbar, n);
					fract = ibetaAStep(bbar, a, y, x, n, regularized);
					fract = betaSmallBLargeASeries(a, bbar, x, y, fract, 1, regularized);
					fract /= prefix;
				} else if (regularized) {
					n = floor(b);
					bbar = b - n;
					if (bbar <= 0) {
						n -= 1;
						bbar += 1;
					}
					fract = ibetaAStep(bbar, a, y, x, n, regularized);
					fract += ibetaAStep(a, bbar, x, y, 20, regularized);
					if (upper) fract -= 1;
					fract = betaSmallBLargeASeries(a + 20, bbar, x, y, fract, 1, regularized);
					if (upper) {
						fract = -fract;
						upper = false;
					}
				} else fract = ibetaFraction2(a, b, x, y, regularized, out);
			} else fract = ibetaFraction2(a, b, x, y, regularized, out);
		}
		if (out[i1] < 0) out[i1] = ibetaPowerTerms(a, b, x, y, true);
		div = y * x;
		if (out[i1] !== 0) {
			if (MAX_FLOAT64 * div < out[i1]) out[i1] = MAX_FLOAT64 / 2;
			else out[i1] /= div;
		}
		out[i0] = upper ? (regularized ? 1 : beta(a, b)) - fract : fract;
		return out;
	}
	module.exports = ibetaImp;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/main.js
var require_main$7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var compute = require_assign();
	function kernelBetainc(x, a, b, regularized, upper) {
		return compute(x, a, b, regularized, upper, [0, 0], 1, 0);
	}
	module.exports = kernelBetainc;
}));

// node_modules/@stdlib/math-base-special-kernel-betainc/lib/index.js
var require_lib$11 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var setReadOnly = require_lib$131();
	var main = require_main$7();
	setReadOnly(main, "assign", require_assign());
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-betainc/lib/main.js
var require_main$6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var kernelBetainc = require_lib$11().assign;
	function betainc(x, a, b, regularized, upper) {
		var out = [0, 0];
		regularized = regularized === false ? false : true;
		upper = upper === true ? true : false;
		kernelBetainc(x, a, b, regularized, upper, out, 1, 0);
		return out[0];
	}
	module.exports = betainc;
}));

// node_modules/@stdlib/math-base-special-betainc/lib/index.js
var require_lib$10 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$6();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p1q1.js
var require_rational_p1q1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.0005087819496582806;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.0005087819496582806 + x * (-.008368748197417368 + x * (.03348066254097446 + x * (-.012692614766297404 + x * (-.03656379714117627 + x * (.02198786811111689 + x * (.008226878746769157 + x * (-.005387729650712429 + x * (0 + x * 0))))))));
			s2 = 1 + x * (-.9700050433032906 + x * (-1.5657455823417585 + x * (1.5622155839842302 + x * (.662328840472003 + x * (-.7122890234154284 + x * (-.05273963823400997 + x * (.07952836873415717 + x * (-.0023339375937419 + x * .0008862163904564247))))))));
		} else {
			x = 1 / x;
			s1 = 0 + x * (0 + x * (-.005387729650712429 + x * (.008226878746769157 + x * (.02198786811111689 + x * (-.03656379714117627 + x * (-.012692614766297404 + x * (.03348066254097446 + x * (-.008368748197417368 + x * -.0005087819496582806))))))));
			s2 = .0008862163904564247 + x * (-.0023339375937419 + x * (.07952836873415717 + x * (-.05273963823400997 + x * (-.7122890234154284 + x * (.662328840472003 + x * (1.5622155839842302 + x * (-1.5657455823417585 + x * (-.9700050433032906 + x * 1))))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p2q2.js
var require_rational_p2q2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.20243350835593876;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.20243350835593876 + x * (.10526468069939171 + x * (8.3705032834312 + x * (17.644729840837403 + x * (-18.851064805871424 + x * (-44.6382324441787 + x * (17.445385985570866 + x * (21.12946554483405 + x * -3.6719225470772936)))))));
			s2 = 1 + x * (6.242641248542475 + x * (3.971343795334387 + x * (-28.66081804998 + x * (-20.14326346804852 + x * (48.560921310873994 + x * (10.826866735546016 + x * (-22.643693341313973 + x * 1.7211476576120028)))))));
		} else {
			x = 1 / x;
			s1 = -3.6719225470772936 + x * (21.12946554483405 + x * (17.445385985570866 + x * (-44.6382324441787 + x * (-18.851064805871424 + x * (17.644729840837403 + x * (8.3705032834312 + x * (.10526468069939171 + x * -.20243350835593876)))))));
			s2 = 1.7211476576120028 + x * (-22.643693341313973 + x * (10.826866735546016 + x * (48.560921310873994 + x * (-20.14326346804852 + x * (-28.66081804998 + x * (3.971343795334387 + x * (6.242641248542475 + x * 1)))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p3q3.js
var require_rational_p3q3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.1311027816799519;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.1311027816799519 + x * (-.16379404719331705 + x * (.11703015634199525 + x * (.38707973897260434 + x * (.3377855389120359 + x * (.14286953440815717 + x * (.029015791000532906 + x * (.0021455899538880526 + x * (-6.794655751811263e-7 + x * (2.8522533178221704e-8 + x * -681149956853777e-24)))))))));
			s2 = 1 + x * (3.4662540724256723 + x * (5.381683457070069 + x * (4.778465929458438 + x * (2.5930192162362027 + x * (.848854343457902 + x * (.15226433829533179 + x * (.011059242293464892 + x * (0 + x * (0 + x * 0)))))))));
		} else {
			x = 1 / x;
			s1 = -681149956853777e-24 + x * (2.8522533178221704e-8 + x * (-6.794655751811263e-7 + x * (.0021455899538880526 + x * (.029015791000532906 + x * (.14286953440815717 + x * (.3377855389120359 + x * (.38707973897260434 + x * (.11703015634199525 + x * (-.16379404719331705 + x * -.1311027816799519)))))))));
			s2 = 0 + x * (0 + x * (0 + x * (.011059242293464892 + x * (.15226433829533179 + x * (.848854343457902 + x * (2.5930192162362027 + x * (4.778465929458438 + x * (5.381683457070069 + x * (3.4662540724256723 + x * 1)))))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p4q4.js
var require_rational_p4q4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.0350353787183178;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.0350353787183178 + x * (-.0022242652921344794 + x * (.018557330651423107 + x * (.009508047013259196 + x * (.0018712349281955923 + x * (.00015754461742496055 + x * (460469890584318e-20 + x * (-2304047769118826e-25 + x * 26633922742578204e-28)))))));
			s2 = 1 + x * (1.3653349817554064 + x * (.7620591645536234 + x * (.22009110576413124 + x * (.03415891436709477 + x * (.00263861676657016 + x * (7646752923027944e-20 + x * (0 + x * 0)))))));
		} else {
			x = 1 / x;
			s1 = 26633922742578204e-28 + x * (-2304047769118826e-25 + x * (460469890584318e-20 + x * (.00015754461742496055 + x * (.0018712349281955923 + x * (.009508047013259196 + x * (.018557330651423107 + x * (-.0022242652921344794 + x * -.0350353787183178)))))));
			s2 = 0 + x * (0 + x * (7646752923027944e-20 + x * (.00263861676657016 + x * (.03415891436709477 + x * (.22009110576413124 + x * (.7620591645536234 + x * (1.3653349817554064 + x * 1)))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-erfcinv/lib/rational_p5q5.js
var require_rational_p5q5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.016743100507663373;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.016743100507663373 + x * (-.0011295143874558028 + x * (.001056288621524929 + x * (.00020938631748758808 + x * (14962478375834237e-21 + x * (4.4969678992770644e-7 + x * (4.625961635228786e-9 + x * (-2811287356288318e-29 + x * 9905570997331033e-32)))))));
			s2 = 1 + x * (.5914293448864175 + x * (.1381518657490833 + x * (.016074608709367652 + x * (.0009640118070051656 + x * (27533547476472603e-21 + x * (2.82243172016108e-7 + x * (0 + x * 0)))))));
		} else {
			x = 1 / x;
			s1 = 9905570997331033e-32 + x * (-2811287356288318e-29 + x * (4.625961635228786e-9 + x * (4.4969678992770644e-7 + x * (14962478375834237e-21 + x * (.00020938631748758808 + x * (.001056288621524929 + x * (-.0011295143874558028 + x * -.016743100507663373)))))));
			s2 = 0 + x * (0 + x * (2.82243172016108e-7 + x * (27533547476472603e-21 + x * (.0009640118070051656 + x * (.016074608709367652 + x * (.1381518657490833 + x * (.5914293448864175 + x * 1)))))));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-erfcinv/lib/main.js
var require_main$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var sqrt = require_lib$129();
	var ln = require_lib$102();
	var PINF = require_lib$101();
	var NINF = require_lib$103();
	var rationalFcnR1 = require_rational_p1q1();
	var rationalFcnR2 = require_rational_p2q2();
	var rationalFcnR3 = require_rational_p3q3();
	var rationalFcnR4 = require_rational_p4q4();
	var rationalFcnR5 = require_rational_p5q5();
	var Y1 = .08913147449493408;
	var Y2 = 2.249481201171875;
	var Y3 = .807220458984375;
	var Y4 = .9399557113647461;
	var Y5 = .9836282730102539;
	function erfcinv(x) {
		var sign;
		var qs;
		var q;
		var g;
		var r;
		if (isnan(x)) return NaN;
		if (x === 0) return PINF;
		if (x === 2) return NINF;
		if (x === 1) return 0;
		if (x > 2 || x < 0) return NaN;
		if (x > 1) {
			sign = -1;
			q = 2 - x;
		} else {
			sign = 1;
			q = x;
		}
		x = 1 - q;
		if (x <= .5) {
			g = x * (x + 10);
			r = rationalFcnR1(x);
			return sign * (g * Y1 + g * r);
		}
		if (q >= .25) {
			g = sqrt(-2 * ln(q));
			q -= .25;
			r = rationalFcnR2(q);
			return sign * (g / (Y2 + r));
		}
		q = sqrt(-ln(q));
		if (q < 3) {
			qs = q - 1.125;
			r = rationalFcnR3(qs);
			return sign * (Y3 * q + r * q);
		}
		if (q < 6) {
			qs = q - 3;
			r = rationalFcnR4(qs);
			return sign * (Y4 * q + r * q);
		}
		qs = q - 6;
		r = rationalFcnR5(qs);
		return sign * (Y5 * q + r * q);
	}
	module.exports = erfcinv;
}));

// node_modules/@stdlib/math-base-special-erfcinv/lib/index.js
var require_lib$9 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$5();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-acos/lib/main.js
var require_main$4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var asin = require_lib$88();
	var sqrt = require_lib$129();
	var PIO4 = require_lib$89();
	var MOREBITS = 6123233995736766e-32;
	function acos(x) {
		var z;
		if (isnan(x)) return NaN;
		if (x < -1 || x > 1) return NaN;
		if (x > .5) return 2 * asin(sqrt(.5 - .5 * x));
		z = PIO4 - asin(x);
		z += MOREBITS;
		z += PIO4;
		return z;
	}
	module.exports = acos;
}));

// node_modules/@stdlib/math-base-special-acos/lib/index.js
var require_lib$8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$4();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-sqrt-two/lib/index.js
var require_lib$7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var SQRT2 = 1.4142135623730951;
	module.exports = SQRT2;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co14.js
var require_polyval_co14 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .16666666666666666;
		return .16666666666666666 + x * .16666666666666666;
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co15.js
var require_polyval_co15 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .058333333333333334;
		return .058333333333333334 + x * (.06666666666666667 + x * .008333333333333333);
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co16.js
var require_polyval_co16 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .0251984126984127;
		return .0251984126984127 + x * (.026785714285714284 + x * (.0017857142857142857 + x * .0001984126984126984));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co17.js
var require_polyval_co17 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .012039792768959435;
		return .012039792768959435 + x * (.010559964726631394 + x * (-.0011078042328042327 + x * (.0003747795414462081 + x * 27557319223985893e-22)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co18.js
var require_polyval_co18 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .003837005972422639;
		return .003837005972422639 + x * (.00610392115600449 + x * (-.0016095979637646305 + x * (.0005945867404200738 + x * (-6270542728876062e-20 + x * 2.505210838544172e-8))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co19.js
var require_polyval_co19 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .0032177478835464946;
		return .0032177478835464946 + x * (.0010898206731540065 + x * (-.0012579159844784845 + x * (.0006908420797309686 + x * (-.00016376804137220805 + x * (154012654012654e-19 + x * 16059043836821613e-26)))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co20.js
var require_polyval_co20 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .001743826229834001;
		return .001743826229834001 + x * (3353097688001788e-20 + x * (-.0007624513544032393 + x * (.0006451304695145635 + x * (-.000249472580470431 + x * (49255746366361444e-21 + x * (-39851014346715405e-22 + x * 7647163731819816e-28))))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co21.js
var require_polyval_co21 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .0009647274732138864;
		return .0009647274732138864 + x * (-.0003110108632631878 + x * (-.00036307660358786886 + x * (.0005140660578834113 + x * (-.00029133414466938067 + x * (9086710793521991e-20 + x * (-15303004486655377e-21 + x * (10914179173496788e-22 + x * 28114572543455206e-31)))))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co22.js
var require_polyval_co22 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .0005422926281312969;
		return .0005422926281312969 + x * (-.0003694266780000966 + x * (-.00010230378073700413 + x * (.00035764655430568635 + x * (-.00028690924218514614 + x * (.00012645437628698076 + x * (-33202652391372056e-21 + x * (4890304529197534e-21 + x * (-3.123956959982987e-7 + x * 822063524662433e-32))))))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_body_series.js
var require_inverse_students_t_body_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gammaDeltaRatio = require_lib$35();
	var evalpoly = require_lib$95();
	var sqrt = require_lib$129();
	var PI = require_lib$51();
	var polyval1 = require_polyval_co14();
	var polyval2 = require_polyval_co15();
	var polyval3 = require_polyval_co16();
	var polyval4 = require_polyval_co17();
	var polyval5 = require_polyval_co18();
	var polyval6 = require_polyval_co19();
	var polyval7 = require_polyval_co20();
	var polyval8 = require_polyval_co21();
	var polyval9 = require_polyval_co22();
	var c0 = 0;
	var c = [
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	function inverseStudentsTBodySeries(df, u) {
		var idf;
		var v = gammaDeltaRatio(df / 2, .5) * sqrt(df * PI) * (u - .5);
		idf = 1 / df;
		c[1] = polyval1(idf);
		c[2] = polyval2(idf);
		c[3] = polyval3(idf);
		c[4] = polyval4(idf);
		c[5] = polyval5(idf);
		c[6] = polyval6(idf);
		c[7] = polyval7(idf);
		c[8] = polyval8(idf);
		c[9] = polyval9(idf);
		return c0 + v * evalpoly(c, v * v);
	}
	module.exports = inverseStudentsTBodySeries;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_tail_series.js
var require_inverse_students_t_tail_series = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gammaDeltaRatio = require_lib$35();
	var evalpoly = require_lib$95();
	var sqrt = require_lib$129();
	var pow = require_lib$62();
	var PI = require_lib$51();
	var d = [
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	function inverseStudentsTTailSeries(df, v) {
		var result;
		var power;
		var div;
		var np2;
		var np4;
		var np6;
		var rn;
		var w = gammaDeltaRatio(df / 2, .5) * sqrt(df * PI) * v;
		np2 = df + 2;
		np4 = df + 4;
		np6 = df + 6;
		d[0] = 1;
		d[1] = -(df + 1) / (2 * np2);
		np2 *= df + 2;
		d[2] = -df * (df + 1) * (df + 3) / (8 * np2 * np4);
		np2 *= df + 2;
		d[3] = -df * (df + 1) * (df + 5) * ((3 * df + 7) * df - 2) / (48 * np2 * np4 * np6);
		np2 *= df + 2;
		np4 *= df + 4;
		d[4] = -df * (df + 1) * (df + 7) * (((((15 * df + 154) * df + 465) * df + 286) * df - 336) * df + 64) / (384 * np2 * np4 * np6 * (df + 8));
		np2 *= df + 2;
		d[5] = -df * (df + 1) * (df + 3) * (df + 9) * ((((((35 * df + 452) * df + 1573) * df + 600) * df - 2020) * df + 928) * df - 128) / (1280 * np2 * np4 * np6 * (df + 8) * (df + 10));
		np2 *= df + 2;
		np4 *= df + 4;
		np6 *= df + 6;
		d[6] = -df * (df + 1) * (df + 11) * (((((((((((945 * df + 31506) * df + 425858) * df + 2980236) * df + 11266745) * df + 20675018) * df + 7747124) * df - 22574632) * df - 8565600) * df + 18108416) * df - 7099392) * df + 884736) / (46080 * np2 * np4 * np6 * (df + 8) * (df + 10) * (df + 12));
		rn = sqrt(df);
		div = pow(rn * w, 1 / df);
		power = div * div;
		result = evalpoly(d, power);
		result *= rn;
		result /= div;
		return -result;
	}
	module.exports = inverseStudentsTTailSeries;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t_hill.js
var require_inverse_students_t_hill = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var erfcinv = require_lib$9();
	var expm1 = require_lib$92();
	var sqrt = require_lib$129();
	var pow = require_lib$62();
	var HALF_PI = require_lib$52();
	var SQRT2 = require_lib$7();
	function inverseStudentsTHill(ndf, u) {
		var a;
		var b;
		var c;
		var d;
		var q;
		var x;
		var y;
		if (ndf > 0x56bc75e2d63100000) return -erfcinv(2 * u) * SQRT2;
		a = 1 / (ndf - .5);
		b = 48 / (a * a);
		c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
		d = ((94.5 / (b + c) - 3) / b + 1) * sqrt(a * HALF_PI) * ndf;
		y = pow(d * 2 * u, 2 / ndf);
		if (y > .05 + a) {
			x = -erfcinv(2 * u) * SQRT2;
			y = x * x;
			if (ndf < 5) c += .3 * (ndf - 4.5) * (x + .6);
			c += (((.05 * d * x - 5) * x - 7) * x - 2) * x + b;
			y = (((((.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
			y = expm1(a * y * y);
		} else y = ((1 / (((ndf + 6) / (ndf * y) - .089 * d - .822) * (ndf + 2) * 3) + .5 / (ndf + 4)) * y - 1) * (ndf + 1) / (ndf + 2) + 1 / y;
		q = sqrt(ndf * y);
		return -q;
	}
	module.exports = inverseStudentsTHill;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/inverse_students_t.js
var require_inverse_students_t = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var erfcinv = require_lib$9();
	var floor = require_lib$91();
	var ldexp = require_lib$72();
	var round = require_lib$45();
	var acos = require_lib$8();
	var sqrt = require_lib$129();
	var abs = require_lib$87();
	var cos = require_lib$34();
	var pow = require_lib$62();
	var sin = require_lib$43();
	var SQRT2 = require_lib$7();
	var PI = require_lib$51();
	var inverseStudentsTBodySeries = require_inverse_students_t_body_series();
	var inverseStudentsTTailSeries = require_inverse_students_t_tail_series();
	var inverseStudentsTHill = require_inverse_students_t_hill();
	var DF_THRESHOLD = 268435456;
	var ONE_THIRD = 1 / 3;
	var EXP = 106 / 3;
	var C = .8549879733383485;
	function inverseStudentsT(df, u, v) {
		var crossover;
		var tolerance;
		var rootAlpha;
		var invert;
		var result;
		var alpha;
		var tmp;
		var p0;
		var p2;
		var p4;
		var p5;
		var p;
		var r;
		var x;
		var a;
		var b;
		result = 0;
		if (u > v) {
			tmp = v;
			v = u;
			u = tmp;
			invert = true;
		} else invert = false;
		if (floor(df) === df && df < 20) {
			tolerance = ldexp(1, EXP);
			switch (floor(df)) {
				case 1:
					if (u === .5) result = 0;
					else result = -cos(PI * u) / sin(PI * u);
					break;
				case 2:
					result = (2 * u - 1) / sqrt(2 * u * v);
					break;
				case 4:
					alpha = 4 * u * v;
					rootAlpha = sqrt(alpha);
					r = 4 * cos(acos(rootAlpha) / 3) / rootAlpha;
					x = sqrt(r - 4);
					result = u - .5 < 0 ? -x : x;
					break;
				case 6:
					if (u < 1e-150) return (invert ? -1 : 1) * inverseStudentsTHill(df, u);
					a = 4 * (u - u * u);
					b = pow(a, ONE_THIRD);
					p = 6 * (1 + C * (1 / b - 1));
					do {
						p2 = p * p;
						p4 = p2 * p2;
						p5 = p * p4;
						p0 = p;
						p = 2 * (8 * a * p5 - 270 * p2 + 2187) / (5 * (4 * a * p4 - 216 * p - 243));
					} while (abs((p - p0) / p) > tolerance);
					p = sqrt(p - df);
					result = u - .5 < 0 ? -p : p;
					break;
				default: if (df > DF_THRESHOLD) result = erfcinv(2 * u) * SQRT2;
				else if (df < 3) {
					crossover = .2742 - df * .0242143;
					if (u > crossover) result = inverseStudentsTBodySeries(df, u);
					else result = inverseStudentsTTailSeries(df, u);
				} else {
					crossover = ldexp(1, round(df / -.654));
					if (u > crossover) result = inverseStudentsTHill(df, u);
					else result = inverseStudentsTTailSeries(df, u);
				}
			}
		} else if (df > DF_THRESHOLD) result = -erfcinv(2 * u) * SQRT2;
		else if (df < 3) {
			crossover = .2742 - df * .0242143;
			if (u > crossover) result = inverseStudentsTBodySeries(df, u);
			else result = inverseStudentsTTailSeries(df, u);
		} else {
			crossover = ldexp(1, round(df / -.654));
			if (u > crossover) result = inverseStudentsTHill(df, u);
			else result = inverseStudentsTTailSeries(df, u);
		}
		return invert ? -result : result;
	}
	module.exports = inverseStudentsT;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/find_ibeta_inv_from_t_dist.js
var require_find_ibeta_inv_from_t_dist = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var inverseStudentsT = require_inverse_students_t();
	function findIBetaInvFromTDist(a, p, py) {
		var df;
		var u;
		var v;
		var t;
		u = p / 2;
		v = 1 - u;
		df = a * 2;
		t = inverseStudentsT(df, u, v);
		if (py) py.value = t * t / (df + t * t);
		return df / (df + t * t);
	}
	module.exports = findIBetaInvFromTDist;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme1.js
var require_temme1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var evalpoly = require_lib$95();
	var erfcinv = require_lib$9();
	var sqrt = require_lib$129();
	var exp = require_lib$71();
	var SQRT2 = require_lib$7();
	var workspace = [
		0,
		0,
		0,
		0,
		0,
		0,
		0
	];
	var terms = [
		0,
		0,
		0,
		0
	];
	function temme1(a, b, z) {
		var eta0;
		var eta2;
		var eta;
		var B2;
		var B3;
		var B;
		var c;
		eta0 = erfcinv(2 * z);
		eta0 /= -sqrt(a / 2);
		terms[0] = eta0;
		B = b - a;
		B2 = B * B;
		B3 = B2 * B;
		workspace[0] = -B * SQRT2 / 2;
		workspace[1] = (1 - 2 * B) / 8;
		workspace[2] = -(B * SQRT2 / 48);
		workspace[3] = -1 / 192;
		workspace[4] = -B * SQRT2 / 3840;
		workspace[5] = 0;
		workspace[6] = 0;
		terms[1] = evalpoly(workspace, eta0);
		workspace[0] = B * SQRT2 * (3 * B - 2) / 12;
		workspace[1] = (20 * B2 - 12 * B + 1) / 128;
		workspace[2] = B * SQRT2 * (20 * B - 1) / 960;
		workspace[3] = (16 * B2 + 30 * B - 15) / 4608;
		workspace[4] = B * SQRT2 * (21 * B + 32) / 53760;
		workspace[5] = (-(32 * B2) + 63) / 368640;
		workspace[6] = -B * SQRT2 * (120 * B + 17) / 25804480;
		terms[2] = evalpoly(workspace, eta0);
		workspace[0] = B * SQRT2 * (-75 * B2 + 80 * B - 16) / 480;
		workspace[1] = (-1080 * B3 + 868 * B2 - 90 * B - 45) / 9216;
		workspace[2] = B * SQRT2 * (-1190 * B2 + 84 * B + 373) / 53760;
		workspace[3] = (-2240 * B3 - 2508 * B2 + 2100 * B - 165) / 368640;
		workspace[4] = 0;
		workspace[5] = 0;
		workspace[6] = 0;
		terms[3] = evalpoly(workspace, eta0);
		eta = evalpoly(terms, 1 / a);
		eta2 = eta * eta;
		c = -exp(-eta2 / 2);
		if (eta2 === 0) return .5;
		return (1 + eta * sqrt((1 + c) / eta2)) / 2;
	}
	module.exports = temme1;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/root_finder.js
var require_root_finder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ln = require_lib$102();
	var BIG = require_lib$54() / 4;
	function temmeRootFinder(t, a) {
		return roots;
		function roots(x) {
			var f1;
			var f;
			var y = 1 - x;
			if (y === 0) return [-BIG, -BIG];
			if (x === 0) return [-BIG, -BIG];
			f = ln(x) + a * ln(y) + t;
			f1 = 1 / x - a / y;
			return [f, f1];
		}
	}
	module.exports = temmeRootFinder;
}));

// node_modules/@stdlib/math-base-special-signum/lib/main.js
var require_main$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	function signum(x) {
		if (x === 0 || isnan(x)) return x;
		return x < 0 ? -1 : 1;
	}
	module.exports = signum;
}));

// node_modules/@stdlib/math-base-special-signum/lib/index.js
var require_lib$6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$3();
	module.exports = main;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/newton_raphson.js
var require_newton_raphson = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var sign = require_lib$6();
	var abs = require_lib$87();
	var ldexp = require_lib$72();
	var MAX_VALUE = require_lib$54();
	function newtonRaphsonIterate(fun, guess, min, max, digits, maxIter) {
		var f0last;
		var delta1;
		var delta2;
		var factor;
		var result;
		var count;
		var delta;
		var res;
		var f0;
		var f1;
		f0 = 0;
		f0last = 0;
		result = guess;
		factor = ldexp(1, 1 - digits);
		delta = MAX_VALUE;
		delta1 = MAX_VALUE;
		delta2 = MAX_VALUE;
		count = maxIter;
		do {
			f0last = f0;
			delta2 = delta1;
			delta1 = delta;
			res = fun(result);
			f0 = res[0];
			f1 = res[1];
			count -= 1;
			if (f0 === 0) break;
			if (f1 === 0) {
				if (f0last === 0) {
					if (result === min) guess = max;
					else guess = min;
					f0last = fun(guess);
					delta = guess - result;
				}
				if (sign(f0last) * sign(f0) < 0) {
					if (delta < 0) delta = (result - min) / 2;
					else delta = (result - max) / 2;
				} else if (delta < 0) delta = (result - max) / 2;
				else delta = (result - min) / 2;
			} else delta = f0 / f1;
			if (abs(delta * 2) > abs(delta2)) delta = delta > 0 ? (result - min) / 2 : (result - max) / 2;
			guess = result;
			result -= delta;
			if (result <= min) {
				delta = .5 * (guess - min);
				result = guess - delta;
				if (result === min || result === max) break;
			} else if (result >= max) {
				delta = .5 * (guess - max);
				result = guess - delta;
				if (result === min || result === max) break;
			}
			if (delta > 0) max = guess;
			else min = guess;
		} while (count && abs(result * factor) < abs(delta));
		return result;
	}
	module.exports = newtonRaphsonIterate;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co1.js
var require_polyval_co1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -1;
		return -1 + x * (-5 + x * 5);
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co2.js
var require_polyval_co2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 1;
		return 1 + x * (21 + x * (-69 + x * 46));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co3.js
var require_polyval_co3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 7;
		return 7 + x * (-2 + x * (33 + x * (-62 + x * 31)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co4.js
var require_polyval_co4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 25;
		return 25 + x * (-52 + x * (-17 + x * (88 + x * (-115 + x * 46))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co5.js
var require_polyval_co5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 7;
		return 7 + x * (12 + x * (-78 + x * 52));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co6.js
var require_polyval_co6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -7;
		return -7 + x * (2 + x * (183 + x * (-370 + x * 185)));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co7.js
var require_polyval_co7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -533;
		return -533 + x * (776 + x * (-1835 + x * (10240 + x * (-13525 + x * 5410))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co8.js
var require_polyval_co8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return -1579;
		return -1579 + x * (3747 + x * (-3372 + x * (-15821 + x * (45588 + x * (-45213 + x * 15071)))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co9.js
var require_polyval_co9 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 449;
		return 449 + x * (-1259 + x * (-769 + x * (6686 + x * (-9260 + x * 3704))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co10.js
var require_polyval_co10 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 63149;
		return 63149 + x * (-151557 + x * (140052 + x * (-727469 + x * (2239932 + x * (-2251437 + x * 750479)))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co11.js
var require_polyval_co11 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 29233;
		return 29233 + x * (-78755 + x * (105222 + x * (146879 + x * (-1602610 + x * (3195183 + x * (-2554139 + x * 729754))))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co12.js
var require_polyval_co12 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 1;
		return 1 + x * (-13 + x * 13);
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/polyval_co13.js
var require_polyval_co13 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 1;
		return 1 + x * (21 + x * (-69 + x * 46));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme2.js
var require_temme2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var evalpoly = require_lib$95();
	var erfcinv = require_lib$9();
	var abs = require_lib$87();
	var exp = require_lib$71();
	var ln = require_lib$102();
	var sqrt = require_lib$129();
	var sin = require_lib$43();
	var cos = require_lib$34();
	var temmeRootFinder = require_root_finder();
	var newtonRaphsonIterate = require_newton_raphson();
	var polyval1 = require_polyval_co1();
	var polyval2 = require_polyval_co2();
	var polyval3 = require_polyval_co3();
	var polyval4 = require_polyval_co4();
	var polyval5 = require_polyval_co5();
	var polyval6 = require_polyval_co6();
	var polyval7 = require_polyval_co7();
	var polyval8 = require_polyval_co8();
	var polyval9 = require_polyval_co9();
	var polyval10 = require_polyval_co10();
	var polyval11 = require_polyval_co11();
	var polyval12 = require_polyval_co12();
	var polyval13 = require_polyval_co13();
	var workspace = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	var terms = [
		0,
		0,
		0,
		0
	];
	function temme2(z, r, theta) {
		var upper;
		var lower;
		var alpha;
		var roots;
		var eta0;
		var eta;
		var sc7;
		var sc6;
		var sc5;
		var sc4;
		var sc3;
		var sc2;
		var sc;
		var lu;
		var s2;
		var c2;
		var c;
		var s;
		var u;
		var x;
		eta0 = erfcinv(2 * z) / -sqrt(r / 2);
		s = sin(theta);
		c = cos(theta);
		terms[0] = eta0;
		s2 = s * s;
		c2 = c * c;
		sc = s * c;
		sc2 = sc * sc;
		sc3 = sc2 * sc;
		sc4 = sc2 * sc2;
		sc5 = sc2 * sc3;
		sc6 = sc3 * sc3;
		sc7 = sc4 * sc3;
		workspace[0] = (2 * s2 - 1) / (3 * sc);
		workspace[1] = -polyval1(s2) / (36 * sc2);
		workspace[2] = polyval2(s2) / (1620 * sc3);
		workspace[3] = polyval3(s2) / (6480 * sc4);
		workspace[4] = polyval4(s2) / (90720 * sc5);
		workspace[5] = 0;
		terms[1] = evalpoly(workspace, eta0);
		workspace[0] = -polyval5(s2) / (405 * sc3);
		workspace[1] = polyval6(s2) / (2592 * sc4);
		workspace[2] = -polyval7(s2) / (204120 * sc5);
		workspace[3] = -polyval8(s2) / (2099520 * sc6);
		workspace[4] = 0;
		workspace[5] = 0;
		terms[2] = evalpoly(workspace, eta0);
		workspace[0] = polyval9(s2) / (102060 * sc5);
		workspace[1] = -polyval10(s2) / (20995200 * sc6);
		workspace[2] = polyval11(s2) / (36741600 * sc7);
		workspace[3] = 0;
		workspace[4] = 0;
		workspace[5] = 0;
		terms[3] = evalpoly(workspace, eta0);
		eta = evalpoly(terms, 1 / r);
		alpha = c / s;
		alpha *= alpha;
		lu = -(eta * eta) / (2 * s2) + ln(s2) + c2 * ln(c2) / s2;
		if (abs(eta) < .7) {
			workspace[0] = s2;
			workspace[1] = sc;
			workspace[2] = (1 - 2 * s2) / 3;
			workspace[3] = polyval12(s2) / (36 * sc);
			workspace[4] = polyval13(s2) / (270 * sc2);
			workspace[5] = 0;
			x = evalpoly(workspace, eta);
		} else {
			u = exp(lu);
			workspace[0] = u;
			workspace[1] = alpha;
			workspace[2] = 0;
			workspace[3] = 3 * alpha * (3 * alpha + 1) / 6;
			workspace[4] = 4 * alpha * (4 * alpha + 1) * (4 * alpha + 2) / 24;
			workspace[5] = 5 * alpha * (5 * alpha + 1) * (5 * alpha + 2) * (5 * alpha + 3) / 120;
			x = evalpoly(workspace, u);
			if ((x - s2) * eta < 0) x = 1 - x;
		}
		if (eta < 0) {
			lower = 0;
			upper = s2;
		} else {
			lower = s2;
			upper = 1;
		}
		if (x < lower || x > upper) x = (lower + upper) / 2;
		roots = temmeRootFinder(-lu, alpha);
		x = newtonRaphsonIterate(roots, x, lower, upper, 32, 100);
		return x;
	}
	module.exports = temme2;
}));

// node_modules/ms/index.js
var require_ms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var s = 1e3;
	var m = s * 60;
	var h = m * 60;
	var d = h * 24;
	var y = d * 365.25;
	module.exports = function(val, options) {
		options = options || {};
		var type = typeof val;
		if (type === "string" && val.length > 0) return parse(val);
		else if (type === "number" && isNaN(val) === false) return options.long ? fmtLong(val) : fmtShort(val);
		throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
	};
	function parse(str) {
		str = String(str);
		if (str.length > 100) return;
		var match = /^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(str);
		if (!match) return;
		var n = parseFloat(match[1]);
		switch ((match[2] || "ms").toLowerCase()) {
			case "years":
			case "year":
			case "yrs":
			case "yr":
			case "y": return n * y;
			case "days":
			case "day":
			case "d": return n * d;
			case "hours":
			case "hour":
			case "hrs":
			case "hr":
			case "h": return n * h;
			case "minutes":
			case "minute":
			case "mins":
			case "min":
			case "m": return n * m;
			case "seconds":
			case "second":
			case "secs":
			case "sec":
			case "s": return n * s;
			case "milliseconds":
			case "millisecond":
			case "msecs":
			case "msec":
			case "ms": return n;
			default: return;
		}
	}
	function fmtShort(ms) {
		if (ms >= d) return Math.round(ms / d) + "d";
		if (ms >= h) return Math.round(ms / h) + "h";
		if (ms >= m) return Math.round(ms / m) + "m";
		if (ms >= s) return Math.round(ms / s) + "s";
		return ms + "ms";
	}
	function fmtLong(ms) {
		return plural(ms, d, "day") || plural(ms, h, "hour") || plural(ms, m, "minute") || plural(ms, s, "second") || ms + " ms";
	}
	function plural(ms, n, name) {
		if (ms < n) return;
		if (ms < n * 1.5) return Math.floor(ms / n) + " " + name;
		return Math.ceil(ms / n) + " " + name + "s";
	}
}));

// node_modules/debug/src/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports = module.exports = createDebug.debug = createDebug["default"] = createDebug;
	exports.coerce = coerce;
	exports.disable = disable;
	exports.enable = enable;
	exports.enabled = enabled;
	exports.humanize = require_ms();
	exports.names = [];
	exports.skips = [];
	exports.formatters = {};
	var prevTime;
	function selectColor(namespace) {
		var hash = 0, i;
		for (i in namespace) {
			hash = (hash << 5) - hash + namespace.charCodeAt(i);
			hash |= 0;
		}
		return exports.colors[Math.abs(hash) % exports.colors.length];
	}
	function createDebug(namespace) {
		function debug() {
			if (!debug.enabled) return;
			var self = debug;
			var curr = +/* @__PURE__ */ new Date();
			self.diff = curr - (prevTime || curr);
			self.prev = prevTime;
			self.curr = curr;
			prevTime = curr;
			var args = new Array(arguments.length);
			for (var i = 0; i < args.length; i++) args[i] = arguments[i];
			args[0] = exports.coerce(args[0]);
			if ("string" !== typeof args[0]) args.unshift("%O");
			var index = 0;
			args[0] = args[0].replace(/%([a-zA-Z%])/g, function(match, format) {
				if (match === "%%") return match;
				index++;
				var formatter = exports.formatters[format];
				if ("function" === typeof formatter) {
					var val = args[index];
					match = formatter.call(self, val);
					args.splice(index, 1);
					index--;
				}
				return match;
			});
			exports.formatArgs.call(self, args);
			(debug.log || exports.log || console.log.bind(console)).apply(self, args);
		}
		debug.namespace = namespace;
		debug.enabled = exports.enabled(namespace);
		debug.useColors = exports.useColors();
		debug.color = selectColor(namespace);
		if ("function" === typeof exports.init) exports.init(debug);
		return debug;
	}
	function enable(namespaces) {
		exports.save(namespaces);
		exports.names = [];
		exports.skips = [];
		var split = (typeof namespaces === "string" ? namespaces : "").split(/[\s,]+/);
		var len = split.length;
		for (var i = 0; i < len; i++) {
			if (!split[i]) continue;
			namespaces = split[i].replace(/\*/g, ".*?");
			if (namespaces[0] === "-") exports.skips.push(new RegExp("^" + namespaces.substr(1) + "$"));
			else exports.names.push(new RegExp("^" + namespaces + "$"));
		}
	}
	function disable() {
		exports.enable("");
	}
	function enabled(name) {
		var i = 0, len = exports.skips.length;
		for (; i < len; i++) if (exports.skips[i].test(name)) return false;
		for (i = 0, len = exports.names.length; i < len; i++) if (exports.names[i].test(name)) return true;
		return false;
	}
	function coerce(val) {
		if (val instanceof Error) return val.stack || val.message;
		return val;
	}
}));

// node_modules/debug/src/browser.js
var require_browser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports = module.exports = require_debug();
	exports.log = log;
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.storage = "undefined" != typeof chrome && "undefined" != typeof chrome.storage ? chrome.storage.local : localstorage();
	exports.colors = [
		"lightseagreen",
		"forestgreen",
		"goldenrod",
		"dodgerblue",
		"darkorchid",
		"crimson"
	];
	function useColors() {
		if (typeof window !== "undefined" && window.process && window.process.type === "renderer") return true;
		return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/) && parseInt(RegExp.$1, 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	exports.formatters.j = function(v) {
		try {
			return JSON.stringify(v);
		} catch (err) {
			return "[UnexpectedJSONParseError]: " + err.message;
		}
	};
	function formatArgs(args) {
		var useColors = this.useColors;
		args[0] = (useColors ? "%c" : "") + this.namespace + (useColors ? " %c" : " ") + args[0] + (useColors ? "%c " : " ") + "+" + exports.humanize(this.diff);
		if (!useColors) return;
		var c = "color: " + this.color;
		args.splice(1, 0, c, "color: inherit");
		var index = 0;
		var lastC = 0;
		args[0].replace(/%[a-zA-Z%]/g, function(match) {
			if ("%%" === match) return;
			index++;
			if ("%c" === match) lastC = index;
		});
		args.splice(lastC, 0, c);
	}
	function log() {
		return "object" === typeof console && console.log && Function.prototype.apply.call(console.log, console, arguments);
	}
	function save(namespaces) {
		try {
			if (null == namespaces) exports.storage.removeItem("debug");
			else exports.storage.debug = namespaces;
		} catch (e) {}
	}
	function load() {
		var r;
		try {
			r = exports.storage.debug;
		} catch (e) {}
		if (!r && typeof process !== "undefined" && "env" in process) r = process.env.DEBUG;
		return r;
	}
	exports.enable(load());
	function localstorage() {
		try {
			return window.localStorage;
		} catch (e) {}
	}
}));

// node_modules/debug/src/node.js
var require_node = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var tty = __require("tty");
	var util = __require("util");
	exports = module.exports = require_debug();
	exports.init = init;
	exports.log = log;
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	exports.inspectOpts = Object.keys(process.env).filter(function(key) {
		return /^debug_/i.test(key);
	}).reduce(function(obj, key) {
		var prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, function(_, k) {
			return k.toUpperCase();
		});
		var val = process.env[key];
		if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
		else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
		else if (val === "null") val = null;
		else val = Number(val);
		obj[prop] = val;
		return obj;
	}, {});
	var fd = parseInt(process.env.DEBUG_FD, 10) || 2;
	if (1 !== fd && 2 !== fd) util.deprecate(function() {}, "except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)")();
	var stream = 1 === fd ? process.stdout : 2 === fd ? process.stderr : createWritableStdioStream(fd);
	function useColors() {
		return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(fd);
	}
	exports.formatters.o = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts).split("\n").map(function(str) {
			return str.trim();
		}).join(" ");
	};
	exports.formatters.O = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts);
	};
	function formatArgs(args) {
		var name = this.namespace;
		if (this.useColors) {
			var c = this.color;
			var prefix = "  \x1B[3" + c + ";1m" + name + " \x1B[0m";
			args[0] = prefix + args[0].split("\n").join("\n" + prefix);
			args.push("\x1B[3" + c + "m+" + exports.humanize(this.diff) + "\x1B[0m");
		} else args[0] = (/* @__PURE__ */ new Date()).toUTCString() + " " + name + " " + args[0];
	}
	function log() {
		return stream.write(util.format.apply(util, arguments) + "\n");
	}
	function save(namespaces) {
		if (null == namespaces) delete process.env.DEBUG;
		else process.env.DEBUG = namespaces;
	}
	function load() {
		return process.env.DEBUG;
	}
	function createWritableStdioStream(fd) {
		var stream;
		switch (process.binding("tty_wrap").guessHandleType(fd)) {
			case "TTY":
				stream = new tty.WriteStream(fd);
				stream._type = "tty";
				if (stream._handle && stream._handle.unref) stream._handle.unref();
				break;
			case "FILE":
				stream = new (__require("fs")).SyncWriteStream(fd, { autoClose: false });
				stream._type = "fs";
				break;
			case "PIPE":
			case "TCP":
				stream = new (__require("net")).Socket({
					fd,
					readable: false,
					writable: true
				});
				stream.readable = false;
				stream.read = null;
				stream._type = "pipe";
				if (stream._handle && stream._handle.unref) stream._handle.unref();
				break;
			default: throw new Error("Implement me. Unknown stream file type!");
		}
		stream.fd = fd;
		stream._isStdio = true;
		return stream;
	}
	function init(debug) {
		debug.inspectOpts = {};
		var keys = Object.keys(exports.inspectOpts);
		for (var i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
	exports.enable(load());
}));

// node_modules/debug/src/index.js
var require_src = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	if (typeof process !== "undefined" && process.type === "renderer") module.exports = require_browser();
	else module.exports = require_node();
}));

// node_modules/@stdlib/constants-float32-max/lib/index.js
var require_lib$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT32_MAX = 34028234663852886e22;
	module.exports = FLOAT32_MAX;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/higher_newton.js
var require_higher_newton = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var logger = require_src();
	var gammainc = require_lib$17();
	var abs = require_lib$87();
	var exp = require_lib$71();
	var ln = require_lib$102();
	var MAX_FLOAT32 = require_lib$5();
	var debug = logger("gammaincinv:higher_newton");
	function higherNewton(x0, a, m, p, q, lgama, invfp, pcase) {
		var dlnr;
		var xini;
		var ck0;
		var ck1;
		var ck2;
		var a2;
		var x2;
		var px;
		var qx;
		var xr;
		var t;
		var n;
		var r;
		var x = x0;
		t = 1;
		n = 1;
		a2 = a * a;
		xini = x0;
		do {
			x = x0;
			x2 = x * x;
			if (m === 0) {
				dlnr = (1 - a) * ln(x) + x + lgama;
				if (dlnr > ln(MAX_FLOAT32)) {
					debug("Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned.");
					return xini;
				}
				r = exp(dlnr);
			} else r = -invfp * x;
			if (pcase) {
				px = gammainc(x, a, true, false);
				ck0 = -r * (px - p);
			} else {
				qx = gammainc(x, a, true, true);
				ck0 = r * (qx - q);
			}
			r = ck0;
			if (p > 1e-120 || n > 1) {
				ck1 = .5 * (x - a + 1) / x;
				ck2 = (2 * x2 - 4 * x * a + 4 * x + 2 * a2 - 3 * a + 1) / x2;
				ck2 /= 6;
				x0 = x + r * (1 + r * (ck1 + r * ck2));
			} else x0 = x + r;
			t = abs(x / x0 - 1);
			n += 1;
			x = x0;
			if (x < 0) {
				x = xini;
				n = 100;
			}
		} while (t > 2e-14 && n < 35);
		if (t > 2e-14 || n > 99) debug("Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output.");
		xr = x || 0;
		return xr;
	}
	module.exports = higherNewton;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_ak1.js
var require_polyval_ak1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 0;
		return 0 + x * (1 + x * (1 + x * (1.5 + x * (2.6666666666666665 + x * (5.208333333333333 + x * 10.8)))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_ak2.js
var require_polyval_ak2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return 1;
		return 1 + x * (1 + x * (.3333333333333333 + x * (.027777777777777776 + x * (-.003703703703703704 + x * (.0002314814814814815 + x * 5878894767783657e-20)))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/lambdaeta.js
var require_lambdaeta = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var exp = require_lib$71();
	var ln = require_lib$102();
	var evalpoly = require_lib$95();
	var polyvalAK1 = require_polyval_ak1();
	var polyvalAK2 = require_polyval_ak2();
	var THRESHOLD = 1e-8;
	var ONEO12 = .08333333333333333;
	var ONEO120 = .008333333333333333;
	var AK = [
		1,
		0,
		0,
		0,
		0,
		0
	];
	function lambdaeta(eta) {
		var L2;
		var L3;
		var L4;
		var L5;
		var la;
		var L;
		var q;
		var r;
		var s = eta * eta * .5;
		if (eta === 0) la = 0;
		else if (eta < -1) {
			r = exp(-1 - s);
			la = polyvalAK1(r);
		} else if (eta < 1) {
			r = eta;
			la = polyvalAK2(r);
		} else {
			r = 11 + s;
			L = ln(r);
			la = r + L;
			r = 1 / r;
			L2 = L * L;
			L3 = L2 * L;
			L4 = L3 * L;
			L5 = L4 * L;
			AK[1] = (2 - L) * .5;
			AK[2] = (-9 * L + 6 + 2 * L2) / 6;
			AK[3] = -(3 * L3 + 36 * L - 22 * L2 - 12) * ONEO12;
			AK[4] = (60 + 350 * L2 - 300 * L - 125 * L3 + 12 * L4) / 60;
			AK[5] = -(-120 - 274 * L4 + 900 * L - 1700 * L2 + 1125 * L3 + 20 * L5) * ONEO120;
			la += L * r * evalpoly(AK, r);
		}
		r = 1;
		if (eta > -3.5 && eta < -.03 || eta > .03 && eta < 40) {
			r = 1;
			q = la;
			do {
				la = q * (s + ln(q)) / (q - 1);
				r = abs(q / la - 1);
				q = la;
			} while (r > THRESHOLD);
		}
		return la;
	}
	module.exports = lambdaeta;
}));

// node_modules/@stdlib/constants-float64-ln-sqrt-two-pi/lib/index.js
var require_lib$4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var LN_SQRT_TWO_PI = .9189385332046728;
	module.exports = LN_SQRT_TWO_PI;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/chepolsum.js
var require_chepolsum = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var A = [
		1.9963790515900766,
		-.0017971032528832887,
		13129285796384672e-21,
		-2.340875228178749e-7,
		7.2291210671127e-9,
		-3280997607821e-22,
		19875070901e-21,
		-1509214183e-21,
		1375340084e-22,
		-145728923e-22,
		17532367e-22,
		-2351465e-22,
		346551e-22,
		-55471e-22,
		9548e-22,
		-1748e-22,
		332e-22,
		-58e-22
	];
	function chepolsum(n, t) {
		var tt;
		var u0;
		var u1;
		var u2;
		var k;
		u0 = 0;
		u1 = 0;
		tt = t + t;
		k = n;
		do {
			u2 = u1;
			u1 = u0;
			u0 = tt * u1 - u2 + A[k];
			k -= 1;
		} while (k >= 0);
		return (u0 - u2) / 2;
	}
	module.exports = chepolsum;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_c.js
var require_polyval_c = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .025721014990011306;
		return .025721014990011306 + x * (.08247596616699963 + x * (-.0025328157302663564 + x * (.0006099292666946337 + x * (-.00033543297638406 + x * .000250505279903))));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/polyval_d.js
var require_polyval_d = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalpoly(x) {
		if (x === 0) return .08333333333333333;
		return .08333333333333333 + x * (-.002777777777777778 + x * (.0007936507936507937 + x * -.0005952380952380953));
	}
	module.exports = evalpoly;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/stirling.js
var require_stirling = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gammaln = require_lib$32();
	var ln = require_lib$102();
	var LN_SQRT_TWO_PI = require_lib$4();
	var SMALLEST_FLOAT32 = require_lib$19();
	var MAX_FLOAT32 = require_lib$5();
	var chepolsum = require_chepolsum();
	var polyvalC = require_polyval_c();
	var polyvalD = require_polyval_d();
	var C6 = .30865217988013566;
	function stirling(x) {
		var z;
		if (x < SMALLEST_FLOAT32) return MAX_FLOAT32;
		if (x < 1) return gammaln(x + 1) - (x + .5) * ln(x) + x - LN_SQRT_TWO_PI;
		if (x < 2) return gammaln(x) - (x - .5) * ln(x) + x - LN_SQRT_TWO_PI;
		if (x < 3) return gammaln(x - 1) - (x - .5) * ln(x) + x - LN_SQRT_TWO_PI + ln(x - 1);
		if (x < 12) {
			z = 18 / (x * x) - 1;
			return chepolsum(17, z) / (12 * x);
		}
		z = 1 / (x * x);
		if (x < 1e3) return polyvalC(z) / (C6 + z) / x;
		return polyvalD(z) / x;
	}
	module.exports = stirling;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/gamstar.js
var require_gamstar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var exp = require_lib$71();
	var gamma = require_lib$40();
	var ln = require_lib$102();
	var FLOAT32_MAX = require_lib$5();
	var SQRT_TWO_PI = require_lib$42();
	var stirling = require_stirling();
	function gamstar(x) {
		if (x >= 3) return exp(stirling(x));
		if (x > 0) return gamma(x) / (exp(-x + (x - .5) * ln(x)) * SQRT_TWO_PI);
		return FLOAT32_MAX;
	}
	module.exports = gamstar;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak0bk0.js
var require_rational_ak0bk0 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.3333333333438;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.3333333333438 + x * (-.2070740359969 + x * (-.05041806657154 + x * (-.004923635739372 + x * -4293658292782e-17)));
			s2 = 1 + x * (.7045554412463 + x * (.2118190062224 + x * (.03048648397436 + x * .001605037988091)));
		} else {
			x = 1 / x;
			s1 = -4293658292782e-17 + x * (-.004923635739372 + x * (-.05041806657154 + x * (-.2070740359969 + x * -.3333333333438)));
			s2 = .001605037988091 + x * (.03048648397436 + x * (.2118190062224 + x * (.7045554412463 + x * 1)));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/eps1.js
var require_eps1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var ln = require_lib$102();
	var lambdaeta = require_lambdaeta();
	var rateval = require_rational_ak0bk0();
	function eps1(eta) {
		var la;
		if (abs(eta) < 1) return rateval(eta);
		la = lambdaeta(eta);
		return ln(eta / (la - 1)) / eta;
	}
	module.exports = eps1;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak1bk1.js
var require_rational_ak1bk1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.0172847633523;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.0172847633523 + x * (-.0159372646475 + x * (-.00464910887221 + x * (-.00060683488776 + x * -614830384279e-17)));
			s2 = 1 + x * (.764050615669 + x * (.297143406325 + x * (.0579490176079 + x * .00574558524851)));
		} else {
			x = 1 / x;
			s1 = -614830384279e-17 + x * (-.00060683488776 + x * (-.00464910887221 + x * (-.0159372646475 + x * -.0172847633523)));
			s2 = .00574558524851 + x * (.0579490176079 + x * (.297143406325 + x * (.764050615669 + x * 1)));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak2bk2.js
var require_rational_ak2bk2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.0172839517431;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.0172839517431 + x * (-.0146362417966 + x * (-.00357406772616 + x * (-.000391032032692 + x * 249634036069e-17)));
			s2 = 1 + x * (.690560400696 + x * (.249962384741 + x * (.0443843438769 + x * .00424073217211)));
		} else {
			x = 1 / x;
			s1 = 249634036069e-17 + x * (-.000391032032692 + x * (-.00357406772616 + x * (-.0146362417966 + x * -.0172839517431)));
			s2 = .00424073217211 + x * (.0443843438769 + x * (.249962384741 + x * (.690560400696 + x * 1)));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak3bk3.js
var require_rational_ak3bk3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return .99994466948;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = .99994466948 + x * (104.649839762 + x * (857.204033806 + x * (731.901559577 + x * 45.5174411671)));
			s2 = 1 + x * (104.526456943 + x * (823.313447808 + x * (3119.93802124 + x * 3970.03311219)));
		} else {
			x = 1 / x;
			s1 = 45.5174411671 + x * (731.901559577 + x * (857.204033806 + x * (104.649839762 + x * .99994466948)));
			s2 = 3970.03311219 + x * (3119.93802124 + x * (823.313447808 + x * (104.526456943 + x * 1)));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/eps2.js
var require_eps2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ln = require_lib$102();
	var rateval1 = require_rational_ak1bk1();
	var rateval2 = require_rational_ak2bk2();
	var rateval3 = require_rational_ak3bk3();
	function eps2(eta) {
		var lnmeta;
		var x;
		if (eta < -5) {
			x = eta * eta;
			lnmeta = ln(-eta);
			return (12 - x - 6 * (lnmeta * lnmeta)) / (12 * x * eta);
		}
		if (eta < -2) return rateval1(eta);
		if (eta < 2) return rateval2(eta);
		if (eta < 1e3) {
			x = 1 / eta;
			return rateval3(eta) / (-12 * eta);
		}
		return -1 / (12 * eta);
	}
	module.exports = eps2;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak4bk4.js
var require_rational_ak4bk4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return .0495346498136;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = .0495346498136 + x * (.0299521337141 + x * (.00688296911516 + x * (.000512634846317 + x * -201411722031e-16)));
			s2 = 1 + x * (.759803615283 + x * (.261547111595 + x * (.0464854522477 + x * .00403751193496)));
		} else {
			x = 1 / x;
			s1 = -201411722031e-16 + x * (.000512634846317 + x * (.00688296911516 + x * (.0299521337141 + x * .0495346498136)));
			s2 = .00403751193496 + x * (.0464854522477 + x * (.261547111595 + x * (.759803615283 + x * 1)));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak5bk5.js
var require_rational_ak5bk5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return .00452313583942;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = .00452313583942 + x * (.00120744920113 + x * (-789724156582e-16 + x * (-504476066942e-16 + x * -535770949796e-17)));
			s2 = 1 + x * (.912203410349 + x * (.405368773071 + x * (.0901638932349 + x * .00948935714996)));
		} else {
			x = 1 / x;
			s1 = -535770949796e-17 + x * (-504476066942e-16 + x * (-789724156582e-16 + x * (.00120744920113 + x * .00452313583942)));
			s2 = .00948935714996 + x * (.0901638932349 + x * (.405368773071 + x * (.912203410349 + x * 1)));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak6bk6.js
var require_rational_ak6bk6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return .00439937562904;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = .00439937562904 + x * (.000487225670639 + x * (-.000128470657374 + x * (529110969589e-17 + x * 1.5716677175e-7)));
			s2 = 1 + x * (.794435257415 + x * (.333094721709 + x * (.0703527806143 + x * .00806110846078)));
		} else {
			x = 1 / x;
			s1 = 1.5716677175e-7 + x * (529110969589e-17 + x * (-.000128470657374 + x * (.000487225670639 + x * .00439937562904)));
			s2 = .00806110846078 + x * (.0703527806143 + x * (.333094721709 + x * (.794435257415 + x * 1)));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak7bk7.js
var require_rational_ak7bk7 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.0011481191232;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.0011481191232 + x * (-.112850923276 + x * (1.51623048511 + x * (-.218472031183 + x * .0730002451555)));
			s2 = 1 + x * (14.2482206905 + x * (69.7360396285 + x * (218.938950816 + x * 277.067027185)));
		} else {
			x = 1 / x;
			s1 = .0730002451555 + x * (-.218472031183 + x * (1.51623048511 + x * (-.112850923276 + x * -.0011481191232)));
			s2 = 277.067027185 + x * (218.938950816 + x * (69.7360396285 + x * (14.2482206905 + x * 1)));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/rational_ak8bk8.js
var require_rational_ak8bk8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function evalrational(x) {
		var ax;
		var s1;
		var s2;
		if (x === 0) return -.000145727889667;
		if (x < 0) ax = -x;
		else ax = x;
		if (ax <= 1) {
			s1 = -.000145727889667 + x * (-.290806748131 + x * (-13.308504545 + x * (199.722374056 + x * -11.4311378756)));
			s2 = 1 + x * (139.612587808 + x * (2189.01116348 + x * (7115.24019009 + x * 45574.6081453)));
		} else {
			x = 1 / x;
			s1 = -11.4311378756 + x * (199.722374056 + x * (-13.308504545 + x * (-.290806748131 + x * -.000145727889667)));
			s2 = 45574.6081453 + x * (7115.24019009 + x * (2189.01116348 + x * (139.612587808 + x * 1)));
		}
		return s1 / s2;
	}
	module.exports = evalrational;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/eps3.js
var require_eps3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ln = require_lib$102();
	var rational1 = require_rational_ak4bk4();
	var rational2 = require_rational_ak5bk5();
	var rational3 = require_rational_ak6bk6();
	var rational4 = require_rational_ak7bk7();
	var rational5 = require_rational_ak8bk8();
	function eps3(eta) {
		var x;
		var y;
		if (eta < -8) {
			x = eta * eta;
			y = ln(-eta) / eta;
			return (-30 + eta * y * (6 * x * y * y - 12 + x)) / (12 * eta * x * x);
		}
		if (eta < -4) return rational1(eta) / (eta * eta);
		if (eta < -2) return rational2(eta);
		if (eta < 2) return rational3(eta);
		if (eta < 10) {
			x = 1 / eta;
			return rational4(x) / (eta * eta);
		}
		if (eta < 100) {
			x = 1 / eta;
			return rational5(x) / (eta * eta);
		}
		return -ln(eta) / (12 * eta * eta * eta);
	}
	module.exports = eps3;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/compute.js
var require_compute = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var logger = require_src();
	var evalpoly = require_lib$95();
	var gammaln = require_lib$32();
	var erfcinv = require_lib$9();
	var gamma = require_lib$40();
	var sqrt = require_lib$129();
	var abs = require_lib$87();
	var exp = require_lib$71();
	var min = require_lib$55();
	var pow = require_lib$62();
	var ln = require_lib$102();
	var SQRT_TWO_PI = require_lib$42();
	var MAX_FLOAT32 = require_lib$5();
	var TWO_PI = require_lib$23();
	var higherNewton = require_higher_newton();
	var lambdaeta = require_lambdaeta();
	var gamstar = require_gamstar();
	var eps1 = require_eps1();
	var eps2 = require_eps2();
	var eps3 = require_eps3();
	var debug = logger("gammaincinv:compute");
	var HALF = .5;
	var ONEO3 = .3333333333333333;
	var ONEO4 = .25;
	var ONEO5 = .2;
	var ONEO6 = .16666666666666666;
	var ONEO12 = .08333333333333333;
	var ONEO24 = .041666666666666664;
	var CK = [
		0,
		0,
		0,
		0,
		0
	];
	function compute(a, p, q) {
		var ap1inv;
		var invfp;
		var lgama;
		var pcase;
		var porq;
		var ainv;
		var logr;
		var ap22;
		var ap14;
		var ap13;
		var ap12;
		var vgam;
		var vmin;
		var xini;
		var ap1;
		var ap2;
		var ap3;
		var eta;
		var p6;
		var p5;
		var x0;
		var a2;
		var L2;
		var L3;
		var L4;
		var b2;
		var b3;
		var p3;
		var a4;
		var fp;
		var p4;
		var p2;
		var a3;
		var xr;
		var ck;
		var b;
		var L;
		var i;
		var k;
		var m;
		var r;
		var s;
		var t;
		var y;
		if (p < HALF) {
			pcase = true;
			porq = p;
			s = -1;
		} else {
			pcase = false;
			porq = q;
			s = 1;
		}
		k = 0;
		if (abs(a - 1) < 1e-4) {
			m = 0;
			if (pcase) {
				if (p < .001) {
					p2 = p * p;
					p3 = p2 * p;
					p4 = p3 * p;
					p5 = p4 * p;
					p6 = p5 * p;
					x0 = p + p2 * HALF + p3 * ONEO3 + p4 * ONEO4 + p5 * ONEO5 + p6 * ONEO6;
				} else x0 = -ln(1 - p);
			} else x0 = -ln(q);
			if (a === 1) {
				k = 2;
				xr = x0;
			} else {
				lgama = gammaln(a);
				k = 1;
			}
		}
		if (q < 1e-30 && a < HALF) {
			m = 0;
			x0 = -ln(q * gamma(a)) + (a - 1) * ln(-ln(q * gamma(a)));
			k = 1;
			lgama = gammaln(a);
		}
		if (a > 1 && a < 500 && p < 1e-80) {
			m = 0;
			ainv = 1 / a;
			ap1inv = 1 / (a + 1);
			x0 = (gammaln(a + 1) + ln(p)) * ainv;
			x0 = exp(x0);
			xini = x0;
			for (i = 0; i < 10; i++) x0 = xini * exp(x0 * ainv) * pow(1 - x0 * ap1inv, ainv);
			k = 1;
			lgama = gammaln(a);
		}
		logr = 1 / a * (ln(p) + gammaln(a + 1));
		if (logr < ln(ONEO5 * (1 + a)) && k === 0) {
			r = exp(logr);
			m = 0;
			a2 = a * a;
			a3 = a2 * a;
			a4 = a3 * a;
			ap1 = a + 1;
			ap12 = ap1 * ap1;
			ap13 = ap1 * ap12;
			ap14 = ap12 * ap12;
			ap2 = a + 2;
			ap22 = ap2 * ap2;
			ap3 = a + 3;
			CK[0] = 1;
			CK[1] = 1 / ap1;
			CK[2] = HALF * (3 * a + 5) / (ap12 * ap2);
			CK[3] = ONEO3 * (31 + 8 * a2 + 33 * a) / (ap13 * ap2 * ap3);
			CK[4] = ONEO24 * (2888 + 1179 * a3 + 125 * a4 + 3971 * a2 + 5661 * a) / (ap14 * ap22 * ap3 * (a + 4));
			x0 = r * evalpoly(CK, r);
			lgama = gammaln(a);
			k = 1;
		}
		if (a < 10 && k === 0) {
			vgam = sqrt(a) / (gamstar(a) * SQRT_TWO_PI);
			vmin = min(.02, vgam);
			if (q < vmin) {
				m = 0;
				b = 1 - a;
				b2 = b * b;
				b3 = b2 * b;
				eta = sqrt(-2 / a * ln(q / vgam));
				x0 = a * lambdaeta(eta);
				L = ln(x0);
				if (x0 > 5) {
					L2 = L * L;
					L3 = L2 * L;
					L4 = L3 * L;
					r = 1 / x0;
					CK[0] = L - 1;
					CK[1] = (3 * b - 2 * b * L + L2 - 2 * L + 2) * HALF;
					CK[2] = (24 * b * L - 11 * b2 - 24 * b - 6 * L2 + 12 * L - 12 - 9 * b * L2 + 6 * b2 * L + 2 * L3) * ONEO6;
					CK[3] = (-12 * b3 * L + 8.04 * b * L2 - 114 * b2 * L + (72 + 36 * L2) + (3 * L4 - 72 * L + 162) * (b - 168 * b * L) - (12 * L3 + 25 * b3) - (22 * b * L3 + 36 * b2 * L2 + 120 * b2)) * ONEO12;
					CK[4] = 0;
					x0 = x0 - L + b * r * evalpoly(CK, r);
				} else {
					r = 1 / x0;
					L2 = L * L;
					ck = L - 1;
					t = L - b * r * ck;
					if (t < x0) x0 -= t;
				}
				lgama = gammaln(a);
				k = 1;
			}
		}
		if (abs(porq - HALF) < 1e-5 && k === 0) {
			m = 0;
			ainv = 1 / a;
			x0 = a - ONEO3 + (.019753086419753086 + .007211444248481286 * ainv) * ainv;
			lgama = gammaln(a);
			k = 1;
		}
		if (a < 1 && k === 0) {
			m = 0;
			if (pcase) x0 = exp(1 / a * (ln(porq) + gammaln(a + 1)));
			else x0 = exp(1 / a * (ln(1 - porq) + gammaln(a + 1)));
			lgama = gammaln(a);
			k = 1;
		}
		if (k === 0) {
			m = 1;
			ainv = 1 / a;
			r = erfcinv(2 * porq);
			eta = s * r / sqrt(a * HALF);
			if (r < MAX_FLOAT32) {
				eta += (eps1(eta) + (eps2(eta) + eps3(eta) * ainv) * ainv) * ainv;
				x0 = a * lambdaeta(eta);
				y = eta;
				fp = -sqrt(a / TWO_PI) * exp(-HALF * a * y * y) / gamstar(a);
				invfp = 1 / fp;
			} else {
				debug("Warning: Overflow problems in one or more steps of the computation.");
				return NaN;
			}
		}
		if (k < 2) xr = higherNewton(x0, a, m, p, q, lgama, invfp, pcase);
		return xr;
	}
	module.exports = compute;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/main.js
var require_main$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$130();
	var FLOAT32_SMALLEST = require_lib$19();
	var PINF = require_lib$101();
	var compute = require_compute();
	function gammaincinv(p, a, upper) {
		if (isnan(p) || isnan(a)) return NaN;
		if (a < FLOAT32_SMALLEST) return NaN;
		if (p > 1 || p < 0) return NaN;
		if (upper === true) {
			if (p === 0) return PINF;
			if (p === 1) return 0;
			return compute(a, 1 - p, p);
		}
		if (p === 0) return 0;
		if (p === 1) return PINF;
		return compute(a, p, 1 - p);
	}
	module.exports = gammaincinv;
}));

// node_modules/@stdlib/math-base-special-gammaincinv/lib/index.js
var require_lib$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$2();
	module.exports = main;
}));

// node_modules/@stdlib/constants-float64-smallest-subnormal/lib/index.js
var require_lib$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FLOAT64_SMALLEST_SUBNORMAL = 5e-324;
	module.exports = FLOAT64_SMALLEST_SUBNORMAL;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/temme3.js
var require_temme3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var gammaincinv = require_lib$3();
	var ln = require_lib$102();
	var sqrt = require_lib$129();
	var SMALLEST_SUBNORMAL = require_lib$2();
	var temmeRootFinder = require_root_finder();
	var newtonRaphsonIterate = require_newton_raphson();
	function temme3(a, b, p, q) {
		var cross;
		var roots;
		var lower;
		var upper;
		var eta0;
		var eta;
		var w10;
		var w12;
		var w13;
		var w14;
		var e1;
		var e2;
		var e3;
		var mu;
		var d2;
		var d3;
		var d4;
		var w2;
		var w3;
		var w4;
		var w5;
		var w6;
		var w7;
		var w8;
		var w9;
		var w1;
		var d;
		var w;
		var u;
		var x;
		if (p < q) eta0 = gammaincinv(p, b, true);
		else eta0 = gammaincinv(q, b, false);
		eta0 /= a;
		mu = b / a;
		w = sqrt(1 + mu);
		w2 = w * w;
		w3 = w2 * w;
		w4 = w2 * w2;
		w5 = w3 * w2;
		w6 = w3 * w3;
		w7 = w4 * w3;
		w8 = w4 * w4;
		w9 = w5 * w4;
		w10 = w5 * w5;
		d = eta0 - mu;
		d2 = d * d;
		d3 = d2 * d;
		d4 = d2 * d2;
		w1 = w + 1;
		w12 = w1 * w1;
		w13 = w1 * w12;
		w14 = w12 * w12;
		e1 = (w + 2) * (w - 1) / (3 * w);
		e1 += (w3 + 9 * w2 + 21 * w + 5) * d / (36 * w2 * w1);
		e1 -= (w4 - 13 * w3 + 69 * w2 + 167 * w + 46) * d2 / (1620 * w12 * w3);
		e1 -= (7 * w5 + 21 * w4 + 70 * w3 + 26 * w2 - 93 * w - 31) * d3 / (6480 * w13 * w4);
		e1 -= (75 * w6 + 202 * w5 + 188 * w4 - 888 * w3 - 1345 * w2 + 118 * w + 138) * d4 / (272160 * w14 * w5);
		e2 = (28 * w4 + 131 * w3 + 402 * w2 + 581 * w + 208) * (w - 1) / (1620 * w1 * w3);
		e2 -= (35 * w6 - 154 * w5 - 623 * w4 - 1636 * w3 - 3983 * w2 - 3514 * w - 925) * d / (12960 * w12 * w4);
		e2 -= (2132 * w7 + 7915 * w6 + 16821 * w5 + 35066 * w4 + 87490 * w3 + 141183 * w2 + 95993 * w + 21640) * d2 / (816480 * w5 * w13);
		e2 -= (11053 * w8 + 53308 * w7 + 117010 * w6 + 163924 * w5 + 116188 * w4 - 258428 * w3 - 677042 * w2 - 481940 * w - 105497) * d3 / (14696640 * w14 * w6);
		e3 = -((3592 * w7 + 8375 * w6 - 1323 * w5 - 29198 * w4 - 89578 * w3 - 154413 * w2 - 116063 * w - 29632) * (w - 1)) / (816480 * w5 * w12);
		e3 -= (442043 * w9 + 2054169 * w8 + 3803094 * w7 + 3470754 * w6 + 2141568 * w5 - 2393568 * w4 - 19904934 * w3 - 34714674 * w2 - 23128299 * w - 5253353) * d / (146966400 * w6 * w13);
		e3 -= (116932 * w10 + 819281 * w9 + 2378172 * w8 + 4341330 * w7 + 6806004 * w6 + 10622748 * w5 + 18739500 * w4 + 30651894 * w3 + 30869976 * w2 + 15431867 * w + 2919016) * d2 / (146966400 * w14 * w7);
		eta = eta0 + e1 / a + e2 / (a * a) + e3 / (a * a * a);
		if (eta <= 0) eta = SMALLEST_SUBNORMAL;
		u = eta - mu * ln(eta) + (1 + mu) * ln(1 + mu) - mu;
		cross = 1 / (1 + mu);
		lower = eta < mu ? cross : 0;
		upper = eta < mu ? 1 : cross;
		x = (lower + upper) / 2;
		roots = temmeRootFinder(u, mu);
		return newtonRaphsonIterate(roots, x, lower, upper, 32, 100);
	}
	module.exports = temme3;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/halley_iterate.js
var require_halley_iterate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var abs = require_lib$87();
	var ldexp = require_lib$72();
	var sign = require_lib$6();
	var max = require_lib$57();
	var MAX_VALUE = require_lib$54();
	function halleyIterate(fun, guess, minimum, maximum, digits, maxIter) {
		var convergence;
		var outOfBounds;
		var delta1;
		var delta2;
		var factor;
		var result;
		var f0Last;
		var count;
		var delta;
		var denom;
		var diff;
		var num;
		var res;
		var f0;
		var f1;
		var f2;
		f0 = 0;
		outOfBounds = false;
		result = guess;
		factor = ldexp(1, 1 - digits);
		delta = max(1e7 * guess, 1e7);
		f0Last = 0;
		delta1 = delta;
		delta2 = delta;
		count = maxIter;
		do {
			f0Last = f0;
			delta2 = delta1;
			delta1 = delta;
			res = fun(result);
			f0 = res[0];
			f1 = res[1];
			f2 = res[2];
			count -= 1;
			if (f0 === 0) break;
			if (f1 === 0) {
				if (f0Last === 0) {
					if (result === minimum) guess = maximum;
					else guess = minimum;
					f0Last = fun(guess);
					delta = guess - result;
				}
				if (sign(f0Last) * sign(f0) < 0) {
					if (delta < 0) delta = (result - minimum) / 2;
					else delta = (result - maximum) / 2;
				} else if (delta < 0) delta = (result - maximum) / 2;
				else delta = (result - minimum) / 2;
			} else if (f2 === 0) delta = f0 / f1;
			else {
				denom = 2 * f0;
				num = 2 * f1 - f0 * (f2 / f1);
				if (abs(num) < 1 && abs(denom) >= abs(num) * MAX_VALUE) delta = f0 / f1;
				else delta = denom / num;
				if (delta * f1 / f0 < 0) {
					delta = f0 / f1;
					if (abs(delta) > 2 * abs(guess)) delta = (delta < 0 ? -1 : 1) * 2 * abs(guess);
				}
			}
			convergence = abs(delta / delta2);
			if (convergence > .8 && convergence < 2) {
				delta = delta > 0 ? (result - minimum) / 2 : (result - maximum) / 2;
				if (abs(delta) > result) delta = sign(delta) * result;
				delta2 = delta * 3;
			}
			guess = result;
			result -= delta;
			if (result < minimum) {
				if (abs(minimum) < 1 && abs(result) > 1 && MAX_VALUE / abs(result) < abs(minimum)) diff = 1e3;
				else diff = result / minimum;
				if (abs(diff) < 1) diff = 1 / diff;
				if (!outOfBounds && diff > 0 && diff < 3) {
					delta = .99 * (guess - minimum);
					result = guess - delta;
					outOfBounds = true;
				} else {
					delta = (guess - minimum) / 2;
					result = guess - delta;
					if (result === minimum || result === maximum) break;
				}
			} else if (result > maximum) {
				if (abs(maximum) < 1 && abs(result) > 1 && MAX_VALUE / abs(result) < abs(maximum)) diff = 1e3;
				else diff = result / maximum;
				if (abs(diff) < 1) diff = 1 / diff;
				if (!outOfBounds && diff > 0 && diff < 3) {
					delta = .99 * (guess - maximum);
					result = guess - delta;
					outOfBounds = true;
				} else {
					delta = (guess - maximum) / 2;
					result = guess - delta;
					if (result === minimum || result === maximum) break;
				}
			}
			if (delta > 0) maximum = guess;
			else minimum = guess;
		} while (count && abs(result * factor) < abs(delta));
		return result;
	}
	module.exports = halleyIterate;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/ibeta_roots.js
var require_ibeta_roots = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var kernelBetainc = require_lib$11().assign;
	var abs = require_lib$87();
	var FLOAT64_MAX = require_lib$54();
	var FLOAT64_MIN_NORM = require_lib$76();
	function ibetaRoots(a, b, target, invert) {
		return roots;
		function roots(x) {
			var buf;
			var f1;
			var f2;
			var f;
			var y = 1 - x;
			buf = [0, 0];
			kernelBetainc(x, a, b, true, invert, buf, 1, 0);
			f = buf[0] - target;
			f1 = buf[1];
			if (invert) f1 = -f1;
			if (y === 0) y = FLOAT64_MIN_NORM * 64;
			if (x === 0) x = FLOAT64_MIN_NORM * 64;
			f2 = f1 * (-(y * a) + (b - 2) * x + 1);
			if (abs(f2) < y * x * FLOAT64_MAX) f2 /= y * x;
			if (invert) f2 = -f2;
			if (f1 === 0) f1 = (invert ? -1 : 1) * FLOAT64_MIN_NORM * 64;
			return [
				f,
				f1,
				f2
			];
		}
	}
	module.exports = ibetaRoots;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/main.js
var require_main$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var evalpoly = require_lib$95();
	var betainc = require_lib$10();
	var expm1 = require_lib$92();
	var log1p = require_lib$90();
	var asin = require_lib$88();
	var beta = require_lib$59();
	var sqrt = require_lib$129();
	var abs = require_lib$87();
	var exp = require_lib$71();
	var pow = require_lib$62();
	var sin = require_lib$43();
	var max = require_lib$57();
	var min = require_lib$55();
	var ln = require_lib$102();
	var FLOAT64_MIN_NORM = require_lib$76();
	var HALF_PI = require_lib$52();
	var EPSILON = require_lib$60();
	var findIBetaInvFromTDist = require_find_ibeta_inv_from_t_dist();
	var temme1 = require_temme1();
	var temme2 = require_temme2();
	var temme3 = require_temme3();
	var halleyIterate = require_halley_iterate();
	var ibetaRoots = require_ibeta_roots();
	var DIGITS = 32;
	var MAX_ITERATIONS = 1e3;
	var terms = [
		0,
		0,
		0,
		0,
		0
	];
	function ibetaInvImp(a, b, p, q) {
		var digits;
		var invert;
		var lambda;
		var lower;
		var theta;
		var upper;
		var roots;
		var maxv;
		var minv;
		var bet;
		var ppa;
		var tmp;
		var xs2;
		var ap1;
		var bm1;
		var fs;
		var lx;
		var ps;
		var xg;
		var xs;
		var yp;
		var a2;
		var a3;
		var b2;
		var r;
		var l;
		var u;
		var x;
		var y;
		invert = false;
		if (q === 0) return [1, 0];
		if (p === 0) return [0, 1];
		if (a === 1) {
			if (b === 1) return [p, 1 - p];
			tmp = b;
			b = a;
			a = tmp;
			tmp = q;
			q = p;
			p = tmp;
			invert = true;
		}
		x = 0;
		lower = 0;
		upper = 1;
		if (a === .5) {
			if (b === .5) {
				x = sin(p * HALF_PI);
				x *= x;
				y = sin(q * HALF_PI);
				y *= y;
				return [x, y];
			}
			if (b > .5) {
				tmp = b;
				b = a;
				a = tmp;
				tmp = q;
				q = p;
				p = tmp;
				invert = !invert;
			}
		}
		if (b === .5 && a >= .5 && p !== 1) {
			yp = {};
			x = findIBetaInvFromTDist(a, p, yp);
			y = yp.value;
		} else if (b === 1) {
			if (p < q) {
				if (a > 1) {
					x = pow(p, 1 / a);
					y = -expm1(ln(p) / a);
				} else {
					x = pow(p, 1 / a);
					y = 1 - x;
				}
			} else {
				x = exp(log1p(-q) / a);
				y = -expm1(log1p(-q) / a);
			}
			if (invert) {
				tmp = y;
				y = x;
				x = tmp;
			}
			return [x, y];
		} else if (a + b > 5) {
			if (p > .5) {
				tmp = b;
				b = a;
				a = tmp;
				tmp = q;
				q = p;
				p = tmp;
				invert = !invert;
			}
			minv = min(a, b);
			maxv = max(a, b);
			if (sqrt(minv) > maxv - minv && minv > 5) {
				x = temme1(a, b, p);
				y = 1 - x;
			} else {
				r = a + b;
				theta = asin(sqrt(a / r));
				lambda = minv / r;
				if (lambda >= .2 && lambda <= .8 && r >= 10) {
					ppa = pow(p, 1 / a);
					if (ppa < .0025 && a + b < 200) x = ppa * pow(a * beta(a, b), 1 / a);
					else x = temme2(p, r, theta);
					y = 1 - x;
				} else {
					if (a < b) {
						tmp = b;
						b = a;
						a = tmp;
						tmp = q;
						q = p;
						p = tmp;
						invert = !invert;
					}
					bet = 0;
					if (b < 2) bet = beta(a, b);
					if (bet === 0) y = 1;
					else {
						y = pow(b * q * bet, 1 / b);
						x = 1 - y;
					}
				}
				if (y > 1e-5) {
					x = temme3(a, b, p, q);
					y = 1 - x;
				}
			}
		} else if (a < 1 && b < 1) {
			xs = (1 - a) / (2 - a - b);
			fs = betainc(xs, a, b) - p;
			if (abs(fs) / p < EPSILON * 3) {
				if (invert) return [1 - xs, xs];
				return [xs, 1 - xs];
			}
			if (fs < 0) {
				tmp = b;
				b = a;
				a = tmp;
				tmp = q;
				q = p;
				p = tmp;
				invert = !invert;
				xs = 1 - xs;
			}
			xg = pow(a * p * beta(a, b), 1 / a);
			x = xg / (1 + xg);
			y = 1 / (1 + xg);
			if (x > xs) x = xs;
			upper = xs;
		} else if (a > 1 && b > 1) {
			xs = (a - 1) / (a + b - 2);
			xs2 = (b - 1) / (a + b - 2);
			ps = betainc(xs, a, b) - p;
			if (ps < 0) {
				tmp = b;
				b = a;
				a = tmp;
				tmp = q;
				q = p;
				p = tmp;
				tmp = xs2;
				xs2 = xs;
				xs = tmp;
				invert = !invert;
			}
			lx = ln(p * a * beta(a, b)) / a;
			x = exp(lx);
			y = x < .9 ? 1 - x : -expm1(lx);
			if (b < a && x < .2) {
				ap1 = a - 1;
				bm1 = b - 1;
				a2 = a * a;
				a3 = a * a2;
				b2 = b * b;
				terms[0] = 0;
				terms[1] = 1;
				terms[2] = bm1 / ap1;
				ap1 *= ap1;
				terms[3] = bm1 * (3 * a * b + 5 * b + a2 - a - 4) / (2 * (a + 2) * ap1);
				ap1 *= a + 1;
				terms[4] = bm1 * (33 * a * b2 + 31 * b2 + 8 * a2 * b2 - 30 * a * b - 47 * b + 11 * a2 * b + 6 * a3 * b + 18 + 4 * a - a3 + a2 * a2 - 10 * a2);
				terms[4] /= 3 * (a + 3) * (a + 2) * ap1;
				x = evalpoly(terms, x);
			}
			if (x > xs) x = xs;
			upper = xs;
		} else {
			if (b < a) {
				tmp = b;
				b = a;
				a = tmp;
				tmp = q;
				q = p;
				p = tmp;
				invert = !invert;
			}
			if (pow(p, 1 / a) < .5) {
				x = pow(p * a * beta(a, b), 1 / a);
				if (x === 0) x = FLOAT64_MIN_NORM;
				y = 1 - x;
			} else {
				y = pow(1 - pow(p, b * beta(a, b)), 1 / b);
				if (y === 0) y = FLOAT64_MIN_NORM;
				x = 1 - y;
			}
		}
		if (x > .5) {
			tmp = b;
			b = a;
			a = tmp;
			tmp = q;
			q = p;
			p = tmp;
			tmp = y;
			y = x;
			x = tmp;
			invert = !invert;
			l = 1 - upper;
			u = 1 - lower;
			lower = l;
			upper = u;
		}
		if (lower === 0) {
			if (invert) {
				lower = EPSILON;
				if (x < lower) x = lower;
			} else lower = FLOAT64_MIN_NORM;
			if (x < lower) x = lower;
		}
		digits = DIGITS;
		if (x < 1e-50 && (a < 1 || b < 1)) {
			digits *= 3;
			digits /= 2;
		}
		roots = ibetaRoots(a, b, p < q ? p : q, p >= q);
		x = halleyIterate(roots, x, lower, upper, digits, MAX_ITERATIONS);
		if (x === lower) x = 0;
		if (invert) return [1 - x, x];
		return [x, 1 - x];
	}
	module.exports = ibetaInvImp;
}));

// node_modules/@stdlib/math-base-special-kernel-betaincinv/lib/index.js
var require_lib$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var main = require_main$1();
	module.exports = main;
}));

// node_modules/@stdlib/stats-base-dists-t-quantile/lib/main.js
var require_main = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var kernelBetaincinv = require_lib$1();
	var isnan = require_lib$130();
	var sign = require_lib$6();
	var sqrt = require_lib$129();
	function quantile(p, v) {
		var prob;
		var xs;
		if (isnan(v) || isnan(p) || v <= 0 || p < 0 || p > 1) return NaN;
		prob = p > .5 ? 1 - p : p;
		xs = kernelBetaincinv(v / 2, .5, 2 * prob, 1 - 2 * prob);
		return sign(p - .5) * sqrt(v * xs[1] / xs[0]);
	}
	module.exports = quantile;
}));

// node_modules/@stdlib/stats-base-dists-t-quantile/lib/factory.js
var require_factory = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var constantFunction = require_lib$99();
	var kernelBetaincinv = require_lib$1();
	var isnan = require_lib$130();
	var sign = require_lib$6();
	var sqrt = require_lib$129();
	function factory(v) {
		if (isnan(v) || v <= 0) return constantFunction(NaN);
		return quantile;
		function quantile(p) {
			var prob;
			var xs;
			if (isnan(p) || p < 0 || p > 1) return NaN;
			prob = p > .5 ? 1 - p : p;
			xs = kernelBetaincinv(v / 2, .5, 2 * prob, 1 - 2 * prob);
			return sign(p - .5) * sqrt(v * xs[1] / xs[0]);
		}
	}
	module.exports = factory;
}));

// node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var setReadOnly = require_lib$131();
	var main = require_main();
	setReadOnly(main, "factory", require_factory());
	module.exports = main;
}));

// src/verdict/means.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib$97(), 1);
var import_lib$1 = /* @__PURE__ */ __toESM(require_lib(), 1);
function pictureMean({ references }) {
	return mean(references);
}
function pairMean({ samples }) {
	return mean(samples.map(pictureMean));
}

// src/verdict/visible.ts
function visibleBetween(a, b, { alpha, gamma }) {
	const deviation = pooledDeviation(a, b);
	if (deviation === null) return {
		detectableRatio: null,
		visibleRatio: null,
		neededSamples: null,
		moreWouldShow: null
	};
	const [n, m] = [a.samples.length, b.samples.length];
	const difference = Math.abs(pairMean(a) - pairMean(b));
	const detectable = reach(n + m - 2) * deviation * Math.sqrt(1 / n + 1 / m);
	const apart = Math.SQRT2 * (0, import_lib.default)(gamma, 0, 1) * deviation;
	return {
		detectableRatio: Math.exp(detectable),
		visibleRatio: Math.exp(Math.max(detectable, apart)),
		neededSamples: neededSamples(difference, deviation, alpha),
		moreWouldShow: difference >= apart
	};
}
const MOST_SAMPLES = 1e3;
function neededSamples(difference, deviation, alpha) {
	if (difference === 0) return null;
	for (let n = leastSamples(alpha); n <= MOST_SAMPLES; n++) if (reach(2 * n - 2) * deviation * Math.sqrt(2 / n) <= difference) return n;
	return null;
}
function reach(degrees) {
	return (0, import_lib$1.default)(.975, degrees) + (0, import_lib$1.default)(.8, degrees);
}
function pooledDeviation(a, b) {
	if (a.samples.length < 2 || b.samples.length < 2) return null;
	const squares = [a, b].map(({ samples }) => standardDeviation(samples.map(pictureMean)) ** 2 * (samples.length - 1));
	return Math.sqrt((squares[0] + squares[1]) / (a.samples.length + b.samples.length - 2));
}
function leastSamples(alpha) {
	let [n, arrangements] = [1, 2];
	while (2 / arrangements >= alpha) {
		n++;
		arrangements = arrangements * (2 * n) * (2 * n - 1) / n ** 2;
	}
	return n;
}

// src/verdict/next/needs.ts
const NEEDS = [
	"checkpoints",
	"samples",
	"references",
	"controls",
	"settings",
	"prompts",
	"seeds",
	"sizes"
];
const FEW_CHECKPOINTS = 2;
function needsOf(counts, rules) {
	const { checkpoints, samples, references, controls, settings, prompts, isPaired, altered } = counts;
	const isFew = checkpoints <= FEW_CHECKPOINTS;
	const least = leastOf(counts, rules);
	const row = (what, of, isRequired = true) => ({
		what,
		isRequired,
		...of
	});
	const counted = (have, enough, [two, half]) => ({
		have,
		isMet: have >= enough,
		toPass: enough,
		toTell2: Math.max(two, enough),
		toTell1_5: typeof half === "number" ? Math.max(half, enough) : half
	});
	const [fewest, most] = samples;
	const words = {
		toTell2: null,
		toTell1_5: null
	};
	return [
		row("checkpoints", {
			have: checkpoints,
			isMet: checkpoints > 1,
			toPass: 2,
			...words
		}),
		row("samples", {
			...counted(fewest, least.samples, isFew ? [8, 20] : [10, "more than 20"]),
			have: fewest === most ? fewest : `${fewest} to ${most}`
		}),
		row("references", counted(references, least.references, [8, isFew ? 16 : "more than 16"])),
		row("controls", counted(controls, least.controls, [4, 4])),
		row("settings", {
			have: settings.said,
			isMet: settings.isMet,
			toPass: "the same",
			...words
		}),
		row("prompts", {
			have: prompts ?? "not recorded",
			isMet: (prompts ?? 0) >= 4,
			toPass: 4,
			...words
		}, false),
		...isPaired === null ? [] : [row("seeds", {
			have: isPaired ? "the same" : "different",
			isMet: isPaired,
			toPass: "better the same",
			...words
		}, false)],
		...altered === null ? [] : [row("sizes", {
			have: altered === 0 ? "fit" : `${altered} enlarged or squashed`,
			isMet: altered === 0,
			toPass: "better fitting",
			...words
		}, false)]
	];
}
function missingIn(needs) {
	return needs.filter(({ isRequired, isMet }) => isRequired && !isMet);
}
function settled({ toPass, toTell2 }) {
	return Math.max(Number(toPass), Number(toTell2 ?? 0));
}
function askedFor(need, what) {
	const have = Number(need.have);
	const [more, least] = [settled(need) - have, Number(need.toPass) - have];
	return `${count(more, what)}${need.isMet || more === least ? "" : ` (at least ${least})`}`;
}
const ENOUGH_PROMPTS = 4;
const NEAR = 2;
function leastOf({ references, nearest }, { alpha, "r-min": least }) {
	const needed = Math.max(least, 3);
	return {
		samples: Math.max(8, leastSamples(alpha), leastFlips(alpha)),
		references: needed,
		controls: Math.max(nearest !== null && nearest < NEAR ? 4 : 2, leastControls(Math.max(references, needed), alpha))
	};
}
function leastFlips(alpha) {
	return Math.floor(Math.log2(1 / alpha)) + 1;
}
function leastControls(references, limit) {
	let pictures = 1;
	while (pictures < MOST_CONTROLS && 1 / choose(references + pictures, references) >= limit) pictures++;
	return pictures;
}
const MOST_CONTROLS = 1e3;

// src/report/needs-rows.ts
const NEEDS_HEAD = [
	"What a verdict needs",
	"There is",
	"Enough to pass",
	"To tell ×2 apart",
	"To tell ×1.5 apart"
];
const NAMES = {
	checkpoints: "checkpoints",
	samples: "samples of each checkpoint",
	references: "references",
	controls: "control pictures",
	settings: "generation settings",
	prompts: "prompts",
	seeds: "prompts and seeds of the checkpoints",
	sizes: "picture sizes"
};
function needsRows(needs) {
	return needs.map(({ what, have, isMet, isRequired, toPass, toTell2, toTell1_5 }) => [
		`${isMet ? "✔" : "✘"} ${NAMES[what]}${isRequired ? "" : " (advised)"}`,
		String(have),
		String(toPass),
		String(toTell2 ?? ""),
		String(toTell1_5 ?? "")
	]);
}
function missingRows(ranking, { needs }) {
	const isFirst = needs.get(JSON.stringify(ranking.needs)) === ranking;
	return missingIn(ranking.needs).length > 0 && isFirst ? needsRows(ranking.needs) : [];
}

// src/trees/naming.ts
const NAMELESS$1 = "samples";
function loraOf(own, { keys, otherwise, isWithoutLora }) {
	if (own.lora !== void 0) return byFolder(own.lora, keys);
	if (isWithoutLora) return {
		shown: "",
		isClaimed: true
	};
	if (keys.lora !== void 0) return {
		shown: keys.lora,
		isClaimed: true
	};
	return keys["group-by"] === "metadata" ? void 0 : {
		shown: otherwise,
		isClaimed: false
	};
}
function modelOf(own, { keys }) {
	if (own.checkpoint !== void 0) return byFolder(own.checkpoint, keys);
	if (keys.checkpoint !== void 0) return {
		shown: keys.checkpoint,
		isClaimed: true
	};
	if (keys["group-by"] === "metadata") return void 0;
	return {
		shown: AXES.some((axis) => own[axis] !== void 0) ? "" : NAMELESS$1,
		isClaimed: false
	};
}
function byFolder(folder, { names }) {
	return {
		shown: shownName(folder, names),
		folder,
		isClaimed: true
	};
}
function pairByPath(own, way) {
	const [lora, model] = [loraOf(own, way), modelOf(own, way)];
	return lora && model && {
		lora: lora.shown,
		checkpoint: withAxes(model.shown, own)
	};
}

// src/trees/collection.ts
function toPairs(files) {
	return [...groupBy(files, ({ names }) => JSON.stringify([names.lora ?? "", names.checkpoint ?? ""])).values()].map((group) => ({
		lora: group[0].names.lora ?? "",
		checkpoint: group[0].names.checkpoint ?? "",
		samples: group.map(({ names: { prompt, seed }, path, content, read, sidecar }) => ({
			path,
			content,
			read,
			sidecar,
			prompt,
			seed
		}))
	})).toSorted((a, b) => byCodePoint(a.lora, b.lora) || byCheckpoint(a.checkpoint, b.checkpoint));
}
function toSets(files, placeholder) {
	return [...groupBy(files, ({ names }) => names[placeholder] ?? "")].map(([name, group]) => ({
		name,
		pictures: group.map(({ path, content, read }) => ({
			path,
			content,
			read
		}))
	})).toSorted((a, b) => byCodePoint(a.name, b.name));
}
function servesPair(without, pair) {
	const { model } = partsOf(pair.checkpoint);
	return ["", pair.lora].includes(without.lora) && [pair.checkpoint, model || "samples"].includes(without.checkpoint);
}

// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);
		const result = [];
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = /* @__PURE__ */ new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);
		const signalListener = () => {
			reject(signal.reason);
		};
		const cleanup = () => {
			signal?.removeEventListener("abort", signalListener);
		};
		const resolve = (value) => {
			resolve_(value);
			cleanup();
		};
		const reject = (reason) => {
			if (isResolved) return;
			isResolved = true;
			reject_(reason);
			cleanup();
			if (!isIterableDone) closeIterator(iterator);
		};
		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			signal.addEventListener("abort", signalListener, { once: true });
		}
		const pull = createPuller(iterator);
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
			for (const index of pendingIndexes) if (index < doneIndex) return;
			if (!stopOnError) {
				const collectedErrors = [];
				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors));
					return;
				}
			}
			isResolved = true;
			if (!isIterableDone) closeIterator(iterator);
			const lastIndex = Math.min(doneIndex, result.length);
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}
			resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
		};
		const next = async () => {
			if (isResolved || currentIndex >= doneIndex) return;
			const index = currentIndex++;
			pendingIndexes.add(index);
			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);
				if (index < doneIndex) throw error;
				settleIfFinished();
				return;
			}
			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}
			(async () => {
				try {
					const element = await nextItem.value;
					if (isResolved || index >= doneIndex) return;
					const value = await mapper(element, index);
					if (index >= doneIndex) return;
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}
					if (value === pMapSkip) skippedCount++;
					result[index] = isSettled && value !== pMapSkip ? {
						status: "fulfilled",
						value
					} : value;
				} catch (error) {
					if (index >= doneIndex) return;
					if (isSettled) result[index] = {
						status: "rejected",
						reason: error
					};
					else if (stopOnError) {
						reject(error);
						return;
					} else errors[index] = error;
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})().then(() => new Promise(() => {})).then(resolve_);
		};
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					await next();
				} catch (error) {
					reject(error);
					break;
				}
				if (isResolved || currentIndex >= doneIndex) break;
			}
		})();
	});
}
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

// src/trees/contact-sheets.ts
const SHEET = /(?:^|\/)(?:xyz?_)?grid-[^/]*$/i;
function isSheetName(path) {
	return SHEET.test(path);
}
function sheetNotices$1(sheets) {
	if (sheets.length === 0) return [];
	return [{
		level: "warning",
		text: "Left out, because these are contact sheets by their names. Commit the single pictures; a ! line in samples ends this warning.",
		subjects: sheets.map(({ path }) => path)
	}];
}

// src/trees/kinds.ts
const MOST_KINDS$1 = 5;
function kindsOf(paths) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const kind = kindOf(path);
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	const sorted = [...counts].toSorted(([a, one], [b, two]) => two - one || byCodePoint(a, b));
	return `${sorted.slice(0, MOST_KINDS$1).map(([kind, count]) => `${kind} (${count})`).join(", ")}${sorted.length > MOST_KINDS$1 ? " and more" : ""}`;
}
function kindOf(path) {
	return /[^/.]\.[a-z0-9]{1,8}$/i.exec(path)?.[0].slice(1).toLowerCase() ?? "other";
}

// src/trees/target-place.ts
function placeOf(templates, placeholder, name) {
	const sources = templates.filter(({ excludes }) => !excludes).map(({ source }) => source);
	return sources.map((source) => folderIn(source, `{${placeholder}}`, name)).find((place) => place !== void 0) ?? sources[0] ?? "";
}
function folderIn(source, placeholder, name) {
	const [folder] = /^(?:[^*?[{]|\{(?:lora|control)\})*(?=\*$|\*\*\/\*$)/.exec(source) ?? [];
	if (folder === void 0 || !(folder === "" || folder.endsWith("/"))) return void 0;
	if (name !== void 0) return folder.replaceAll(placeholder, () => name);
	return folder.includes(placeholder) ? void 0 : folder;
}

// src/trees/nothing-there.ts
async function nothingToScore({ places, tree }, { pairs, notScored, references, unclaimed }, { others, sheets }) {
	if (pairs.length === 0 && notScored.length === 0) {
		const paths = sheets.map(({ path }) => path);
		const only = paths.length > 0 ? `, only contact sheets such as ${paths[0]}` : others.length === 0 ? "" : `, only ${kindsOf(others.map(({ path }) => path))}`;
		return [{
			subject: "samples",
			problem: `no picture matches ${lookedBy(places)}${only}`,
			fix: `Commit sample images there (${FORMATS$2}), or set samples or working-directory to where they are${await whereabouts([...places.references, ...places.controls], tree)}.`
		}];
	}
	if (pairs.length > 0) return [];
	return notReferred({
		places,
		tree
	}, {
		notScored,
		references,
		unclaimed
	});
}
function lookedBy({ samples, layout }) {
	if (layout === "auto") return `${sourcesOf(samples)}, nor another layout (--help layouts)`;
	return layout === void 0 ? sourcesOf(samples) : `the layout ${layout} (--help layouts)`;
}
async function notReferred({ places, tree }, { notScored, references, unclaimed }) {
	const loras = [...new Set(notScored.map(({ lora }) => lora))];
	if ((references.length > 0 ? [] : await tree.paths(places.references)).length > 0) {
		const problem = `the LoRA has samples, but no reference names it in its path, and there are ${loras.length} LoRAs`;
		const fix = `Move the references into folders of LoRAs; if it is one LoRA, ${places.samples.some(({ placeholders }) => placeholders.includes("lora")) ? "take {lora} from samples" : "write lora: NAME"}.`;
		return loras.map((lora) => ({
			subject: lora,
			problem,
			fix
		}));
	}
	if (references.length === 0) {
		const where = await whereabouts([
			...places.samples,
			...places.references,
			...places.controls
		], tree);
		const name = loras.length === 1 ? folderOf(loras[0], places.names) : "NAME";
		const fix = `Put artworks of the target style into ${quote(placeOf(places.references, "lora", name))}, or set references to where they are${where}.`;
		return loras.map((lora) => ({
			subject: lora,
			problem: "the LoRA has samples, but no reference",
			fix
		}));
	}
	const names = listed(references.map(({ name }) => name));
	const name = references.length === 1 ? names : "NAME";
	return loras.map((lora) => {
		const renamed = places.lora === lora ? `lora: ${name}` : `"${lora}: ${name}" under names`;
		return {
			subject: lora,
			problem: "the LoRA has samples, but no reference of its name",
			fix: lora === unclaimed.lora ? `No sample names its LoRA, and references are of ${names}. Write lora: NAME, or put {lora} into samples.` : `References are of ${names}. Call their folder ${lora}, or write ${renamed}.`
		};
	});
}
const MOST_NAMED = 5;
function listed(names, others = "others") {
	return `${names.slice(0, MOST_NAMED).join(", ")}${names.length > MOST_NAMED ? ` and ${others}` : ""}`;
}
async function whereabouts(known, tree) {
	const paths = (await tree.paths(EVERYTHING)).filter((path) => !isMatch(path, known));
	const folders = [...groupBy(paths, (path) => posix.dirname(path))].toSorted(([, a], [, b]) => b.length - a.length);
	if (folders.length === 0) return "";
	return `; pictures are in ${listed(folders.map(([folder, own]) => {
		const what = own.every(isSheetName) ? own.length === 1 ? ", a contact sheet" : ", contact sheets" : "";
		return `${folder === "." ? "the folder itself" : `${folder}/`} (${own.length}${what})`;
	}), "other folders")}`;
}
function noReference(config) {
	return {
		subject: "references",
		problem: `no picture matches ${sourcesOf(config.references)}`,
		fix: "Commit artworks there, or set references or working-directory to where they are."
	};
}
function sourcesOf(templates) {
	return [...new Set(templates.map(({ source }) => source))].join(", ");
}

// src/trees/place-keys.ts
const TEMPLATES = [
	"samples",
	"references",
	"controls",
	"samples-without-lora"
];
const PLACES = [
	...TEMPLATES,
	"lora",
	"checkpoint",
	"group-by",
	"layout"
];

// src/trees/choose-places.ts
async function choosePlaces(places, tree, preferred) {
	const asked = {
		places,
		layout: void 0,
		notices: []
	};
	if (places.layout !== "auto") return asked;
	if ((preferred === void 0 || preferred === "style-gate") && await isAnyThere(places.samples, tree)) return {
		...asked,
		layout: OWN_LAYOUT
	};
	const left = (await tree.absent([EVERYTHING])).filter(({ why }) => why === "sparse");
	const paths = [...await tree.paths(EVERYTHING), ...left.map(({ path }) => path)];
	const found = new Map(LAYOUT_NAMES.map((name) => [name, foundBy$1(layoutOf(name), {
		paths,
		places
	})]));
	const fitting = LAYOUT_NAMES.filter((name) => found.get(name).length > 0);
	const chosen = fitting.find((name) => name === preferred) ?? fitting[0];
	if (chosen === void 0) return asked;
	const taken = new Set(found.get(chosen));
	const others = fitting.filter((name) => found.get(name).some((path) => !taken.has(path)));
	return {
		layout: chosen,
		places: {
			...places,
			...inLayout(chosen, places),
			layout: "auto"
		},
		notices: chosen === "style-gate" ? [] : [chosenNotice(chosen, taken, others)]
	};
}
function possibleTemplates(places) {
	const own = TEMPLATES.map((key) => places[key]);
	if (places.layout !== "auto") return own;
	return [...own, ...LAYOUT_NAMES.map((name) => templatesOf(layoutOf(name)))];
}
async function isAnyThere(templates, tree) {
	return (await tree.paths(templates)).length > 0 || (await tree.absent([templates])).length > 0;
}
function foundBy$1(layout, { paths, places: { references } }) {
	const templates = templatesOf(layout);
	const found = paths.filter((path) => !isSheetName(path) && isMatch(path, templates));
	if (layout.isOfReferences !== true) return found;
	const withReferences = lorasNamed(paths, references);
	return [...lorasNamed(found, templates)].some((lora) => withReferences.has(lora)) ? found : [];
}
function templatesOf({ samples }) {
	return samples.flatMap(parseTemplates);
}
function lorasNamed(paths, templates) {
	const readers = templates.filter(({ excludes }) => !excludes);
	return new Set(paths.flatMap((path) => readers.flatMap(({ read }) => read(path)?.lora?.normalize("NFC") ?? [])));
}
function chosenNotice(name, taken, others) {
	const own = sourcesOf(templatesOf(layoutOf(OWN_LAYOUT)));
	const used = templatesOf(layoutOf(name)).filter(({ read }) => [...taken].some((path) => read(path) !== void 0));
	return {
		level: "notice",
		text: `No picture matches ${own}, so samples were found by the layout ${name}${others.length === 0 ? "" : ` (${others.join(", ")} would find others)`}: ${sourcesOf(used)}. Write "layout: ${name}" into style-gate.yml to keep it.`,
		subjects: []
	};
}

// src/trees/spellings.ts
const KINDS$1 = [["lora", "control"], ["checkpoint"]];
function composed(file) {
	const entries = Object.entries(file.names).map(([name, value]) => [name, value.normalize("NFC")]);
	return {
		...file,
		names: Object.fromEntries(entries)
	};
}
function spellingProblems(files) {
	return KINDS$1.flatMap((kinds) => {
		const firsts = /* @__PURE__ */ new Map();
		for (const { names, path } of files) for (const name of kinds.map((kind) => names[kind]).filter((own) => own !== void 0)) if (!firsts.has(name)) firsts.set(name, path);
		return [...groupBy(firsts, ([name]) => lookOf(name)).values()].filter((same) => same.length > 1).map(problemOf);
	});
}
const MOST_WAYS = 4;
function lookOf(name) {
	return name.normalize("NFC").replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
}
function problemOf(same) {
	const spelled = same.slice(0, MOST_WAYS).map(([name, path]) => `${escaped(name)} in ${path}`);
	return {
		subject: lookOf(same[0][0]),
		problem: `the name is written in ways that look the same: ${spelled.join(", ")}`,
		fix: "Rename the files and folders, so that the name is written in one way."
	};
}
function escaped(name) {
	return name.replaceAll(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}

// src/trees/find-targets.ts
async function findTargets(places, tree) {
	return {
		references: await tree.find(places.references, false),
		controls: await tree.find(places.controls, false)
	};
}
function nameTargets(found, keys) {
	return found.map(composed).map((file) => {
		const { lora } = file.names;
		if (lora === void 0) return {
			...file,
			folders: {},
			told: {}
		};
		return {
			...file,
			folders: { lora },
			told: {},
			names: {
				...file.names,
				lora: byFolder(lora, keys).shown
			}
		};
	});
}

// src/trees/name-checks.ts
const KINDS = ["lora", "checkpoint"];
function sharedNameProblems(files, names) {
	return KINDS.flatMap((kind) => {
		return [...groupBy(new Set(files.flatMap(({ folders }) => folders[kind] ?? [])), (folder) => shownName(folder, names))].filter(([, folders]) => folders.length > 1).map(([name, folders]) => ({
			subject: name,
			problem: `is the name of the folders ${folders.join(" and ")}`,
			fix: "Give names another name for one of them, or move the pictures into one folder."
		}));
	});
}
function idleNameNotices(files, missing, names) {
	const folders = new Set(files.flatMap((file) => KINDS.flatMap((kind) => [file.folders[kind], file.told[kind]])));
	const isMissing = (name) => missing.some(({ lora, checkpoint }) => [lora, checkpoint].includes(name));
	const idle = names.filter(({ folder, name }) => !folders.has(folder) && !isMissing(name)).map(({ folder, name }) => `${folder}: ${name}`);
	if (idle.length === 0) return [];
	return [{
		level: "warning",
		text: "Lines of names whose folder is no LoRA and no checkpoint.",
		subjects: idle
	}];
}
function idleKeyProblems({ samples, references }, places) {
	if (samples.length === 0) return [];
	const isInAll = (kind) => places.samples.every(({ excludes, placeholders }) => excludes || placeholders.includes(kind));
	const isIdle = {
		lora: references.every(({ folders }) => folders.lora !== void 0),
		checkpoint: true
	};
	return [...KINDS.filter((kind) => places[kind] !== void 0 && isInAll(kind) && isIdle[kind]).map((kind) => ({
		subject: kind,
		problem: `${places[kind]} names nothing, because every template of samples has {${kind}}`,
		fix: `Leave {${kind}} out of samples, or remove the key ${kind}.`
	})), ...places["group-by"] === "metadata" && KINDS.every(isInAll) ? [{
		subject: "group-by",
		problem: "metadata name nothing, because every template of samples has {lora} and {checkpoint}",
		fix: "Leave one of them out of samples, or remove group-by."
	}] : []];
}

// src/trees/name-samples.ts
const AT_ONCE$1 = 8;
async function nameSamples(found, options) {
	const answers = await pMap(found.map(composed), async (file) => nameOne(file, options), { concurrency: AT_ONCE$1 });
	const named = answers.filter((answer) => "named" in answer);
	const lacks = answers.filter((answer) => "lacks" in answer);
	const untold = answers.filter((answer) => "problem" in answer);
	const unclaimedIn = (kind) => named.find(({ unclaimed }) => unclaimed[kind] !== void 0)?.unclaimed[kind];
	const isLeftOut = ({ unreadable }) => unreadable && options.isUnreadableAllowed;
	return {
		files: named.map((own) => own.named),
		unclaimed: known({
			lora: unclaimedIn("lora"),
			checkpoint: unclaimedIn("checkpoint")
		}),
		problems: [...untold.filter((own) => !isLeftOut(own)).map(({ subject, problem, fix }) => ({
			subject,
			problem,
			fix
		})), ...options.isBase ? [] : lackProblems(lacks, found.length)],
		notices: untold.filter(isLeftOut).map(({ subject, problem }) => ({
			level: "warning",
			text: `Left out, because the picture ${problem}.`,
			subjects: [subject]
		}))
	};
}
async function nameOne(file, options) {
	const byPath = {
		lora: loraOf(file.names, options),
		model: modelOf(file.names, options)
	};
	const told = byPath.lora !== void 0 && byPath.model !== void 0 ? NOTHING$1 : await options.told(file);
	if ("problem" in told) return told;
	const checkpoint = told.checkpoint?.normalize("NFC");
	const model = byPath.model ?? (checkpoint === void 0 ? void 0 : byFolder(checkpoint, options.keys));
	const loras = byPath.lora === void 0 ? lorasMeant(told, options) : [];
	const isWithoutLora = byPath.lora === void 0 && loras.length === 0;
	if (model === void 0) return {
		file,
		lacks: isWithoutLora ? "checkpoint and no LoRA" : "checkpoint"
	};
	if (byPath.lora === void 0 && loras.length !== 1) return {
		file,
		lacks: isWithoutLora ? "LoRA" : "single LoRA"
	};
	const lora = byPath.lora ?? byFolder(loras[0], options.keys);
	return {
		named: {
			...file,
			names: {
				...file.names,
				lora: lora.shown,
				checkpoint: withAxes(model.shown, file.names)
			},
			folders: known({
				lora: byPath.lora?.folder,
				checkpoint: byPath.model?.folder
			}),
			told: known({
				lora: byPath.lora === void 0 ? lora.folder : void 0,
				checkpoint: byPath.model === void 0 ? model.folder : void 0
			})
		},
		unclaimed: known({
			lora: lora.isClaimed ? void 0 : lora.shown,
			checkpoint: model.isClaimed ? void 0 : NAMELESS$1
		})
	};
}
function known(names) {
	return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== void 0));
}
const NOTHING$1 = {
	checkpoint: void 0,
	loras: []
};
function lorasMeant({ loras }, { keys, withReferences }) {
	const all = [...new Set(loras.map((lora) => lora.normalize("NFC")))];
	const own = all.filter((lora) => withReferences.has(byFolder(lora, keys).shown));
	return own.length > 0 ? own : all;
}
const FIXES = {
	"checkpoint and no LoRA": "Write `lora: NAME` and `checkpoint: NAME` where all are of one, or put {lora} and {checkpoint} into samples, such as `out/{lora}/{checkpoint}/*`.",
	checkpoint: "Write `checkpoint: NAME` where all are of one, or put {checkpoint} into samples, such as `out/{checkpoint}/*`.",
	LoRA: "Write `lora: NAME` where all are of one, or put {lora} into samples, such as `out/{lora}/*`.",
	"single LoRA": "Write `lora: NAME`, put {lora} into samples, or commit references of the one that is meant under its name."
};
function lackProblems(lacks, all) {
	return [
		"checkpoint and no LoRA",
		"checkpoint",
		"LoRA",
		"single LoRA"
	].flatMap((what) => {
		const [first, ...others] = lacks.filter((own) => own.lacks === what);
		if (first === void 0) return [];
		const named = what === "single LoRA" ? "name several LoRAs" : `name no ${what}`;
		const suchAs = others.length === 0 ? "" : ", such as this one";
		const problem = `the metadata of ${others.length + 1} of ${all} pictures ${named}${suchAs}`;
		return [{
			subject: first.file.path,
			problem,
			fix: FIXES[what]
		}];
	});
}

// src/trees/passed-over.ts
function passedOverNotices(found) {
	const paths = found.flatMap((part) => part.passedOver.map(({ path }) => path));
	const what = paths.length === 1 ? "other file was" : "other files were";
	const text = `${paths.length} ${what} passed over, hidden or no pictures: ${kindsOf(paths)}.`;
	return paths.length === 0 ? [] : [{
		level: "notice",
		text,
		subjects: []
	}];
}

// src/trees/whose.ts
function lorasIn(files) {
	return [...new Set(files.flatMap(({ names }) => names.lora ?? []))];
}
async function namelessLora(withReferences, naming) {
	const [only, ...others] = withReferences;
	return only !== void 0 && others.length === 0 ? only : naming.repository();
}
function withNamesOf({ unclaimed }, places) {
	return {
		...places,
		lora: unclaimed.lora === void 0 ? places.lora : void 0,
		checkpoint: unclaimed.checkpoint === void 0 ? places.checkpoint : void 0
	};
}
function onlyLoraOf(head) {
	const [lora, ...others] = new Set([...head?.pairs ?? [], ...head?.notScored ?? []].map((pair) => pair.lora));
	return others.length === 0 ? lora : void 0;
}
function ownersOf({ lora }, loras, otherwise) {
	if (lora !== void 0) return [lora];
	return loras.length > 0 ? loras : [otherwise];
}
function giveToLora(references, loras) {
	const [lora, ...others] = loras;
	if (lora !== void 0 && others.length === 0) return {
		files: references.map((file) => ({
			...file,
			names: {
				lora,
				...file.names
			}
		})),
		notices: []
	};
	const files = references.filter(({ names }) => names.lora !== void 0);
	const idle = references.filter(({ names }) => names.lora === void 0);
	const text = `Not used as references, because their path names no LoRA and there are ${loras.length}. Move them into a folder of one LoRA.`;
	return {
		files,
		notices: idle.length === 0 ? [] : [{
			level: "warning",
			text,
			subjects: idle.map(({ path }) => path)
		}]
	};
}

// src/trees/look-up.ts
async function lookUp({ places: asked, tree, naming, head }) {
	const places = head === void 0 ? asked : withNamesOf(head, asked);
	const own = await tree.find(places.samples, true);
	const without = await tree.find(places["samples-without-lora"], true);
	const targets = await findTargets(places, tree);
	const [controls, byPath] = [nameTargets(targets.controls.files, places), nameTargets(targets.references.files, places)];
	const withReferences = lorasIn(byPath);
	const otherwise = head?.unclaimed.lora ?? await namelessLora(withReferences, naming);
	const way = {
		keys: places,
		otherwise,
		isWithoutLora: false
	};
	const options = {
		...way,
		told: naming.told,
		withReferences: new Set(withReferences),
		isUnreadableAllowed: places["allow-unreadable"],
		isBase: head !== void 0
	};
	const [pictures, sheets] = apart(own.files);
	const [plain, plainSheets] = apart(without.files);
	const samples = await nameSamples(pictures, options);
	const withoutLora = await nameSamples(plain, {
		...options,
		isWithoutLora: true
	});
	const given = giveToLora(byPath, ownersOf(places, lorasIn(samples.files), onlyLoraOf(head) ?? otherwise));
	const sets = toSets(given.files, "lora");
	const pairs = toPairs(samples.files);
	const hasReferences = (pair) => sets.some(({ name }) => name === pair.lora);
	const files = [
		...samples.files,
		...given.files,
		...controls,
		...withoutLora.files
	];
	const found = [
		own,
		targets.references,
		targets.controls,
		without
	];
	return {
		collection: {
			pairs: pairs.filter(hasReferences),
			references: sets,
			controls: toSets(controls, "control"),
			withoutLora: toPairs(withoutLora.files),
			notScored: pairs.filter((pair) => !hasReferences(pair)),
			unclaimed: {
				...withoutLora.unclaimed,
				...samples.unclaimed
			},
			notices: [
				...passedOverNotices(found),
				...samples.notices,
				...withoutLora.notices,
				...given.notices,
				...sheetNotices$1([...sheets, ...plainSheets])
			],
			problems: [
				...found.flatMap((part) => part.problems),
				...samples.problems,
				...withoutLora.problems,
				...sharedNameProblems(files, places.names)
			]
		},
		way,
		sheets,
		others: own.passedOver,
		samples: samples.files,
		references: given.files,
		files,
		spellings: spellingProblems([...found.flatMap((part) => part.files), ...samples.files.map(({ path, told }) => ({
			path,
			names: told
		}))])
	};
}
function apart(files) {
	return [files.filter(({ path }) => !isSheetName(path)), files.filter(({ path }) => isSheetName(path))];
}

// src/trees/look-up-targets.ts
async function lookUpTargets({ places, tree, naming }) {
	const { references, controls } = await findTargets(places, tree);
	const byPath = nameTargets(references.files, places);
	const otherwise = await namelessLora(lorasIn(byPath), naming);
	const way = {
		keys: places,
		otherwise,
		isWithoutLora: false
	};
	const samples = await tree.find(places.samples, false);
	const loras = [...new Set(samples.files.flatMap(({ names }) => loraOf(names, way)?.shown ?? []))];
	const given = giveToLora(byPath, ownersOf(places, loras, otherwise));
	const named = nameTargets(controls.files, places);
	const found = [references, controls];
	return {
		references: toSets(given.files, "lora"),
		controls: toSets(named, "control"),
		notices: [...passedOverNotices(found), ...given.notices],
		problems: [...found.flatMap((part) => part.problems), ...sharedNameProblems(given.files, places.names)],
		spellings: spellingProblems(found.flatMap((part) => part.files))
	};
}

// src/trees/missing.ts
const MOST_READ = 20;
async function findMissing({ pairs, loras, others, sheets, absent }, where) {
	const there = new Set(pairs.map(nameOf$1));
	const known = /* @__PURE__ */ new Set([...loras, ...pairs.map(({ lora }) => lora)]);
	const lacking = (files) => {
		const found = files.flatMap((file) => {
			const pair = pairAt(file.path, where);
			return pair !== void 0 && known.has(pair.lora) && !there.has(nameOf$1(pair)) ? [{
				pair,
				file
			}] : [];
		});
		return [...groupBy(found, ({ pair }) => nameOf$1(pair)).values()].map((own) => ({
			pair: own[0].pair,
			files: own.map(({ file }) => file)
		}));
	};
	const ofOthers = lacking(others.filter(mayBeSample));
	const ofSheets = lacking(sheets);
	const left = absent.flatMap((own) => pairOf(own, where) ?? []).filter((pair) => !there.has(nameOf$1(pair)));
	const all = [...[...ofOthers, ...ofSheets].map(({ pair }) => pair), ...left];
	return {
		pairs: [...new Map(all.map((pair) => [nameOf$1(pair), pair])).values()].toSorted((a, b) => byCodePoint(a.lora, b.lora) || byCheckpoint(a.checkpoint, b.checkpoint)),
		notices: [
			...await Promise.all(ofOthers.map(formatNotice)),
			...sheetNotices(ofSheets),
			...absentNotices(absent, where)
		]
	};
}
function pairAt(path, { samples, way }) {
	const own = nameFile(path.normalize("NFC"), samples);
	return isProblem(own) ? void 0 : pairByPath(own, way);
}
function pairOf({ path, why }, where) {
	return (why === "sparse" ? [path] : where.samples.map((template) => pathBelow(path, template))).map((own) => pairAt(own, where)).find((pair) => pair !== void 0);
}
function pathBelow(folder, { segments }) {
	return [folder, ...segments.slice(folder.split("/").length).map((name) => name.replaceAll(/\{.*?\}|\*+|\?|\[.*?\]/g, "0"))].join("/");
}
function nameOf$1({ lora, checkpoint }) {
	return `${checkpoint} × ${lora}`;
}
function mayBeSample({ path }) {
	return !/\.(?:txt|md|json|jsonl|ya?ml|csv|caption|html|log|db|ini)$/i.test(path) && !isOfSystem(path) && !/(?:^|\/)\./.test(path);
}
const MOST_KINDS = 5;
async function formatNotice({ pair, files }) {
	const read = files.slice(0, MOST_READ);
	const named = await Promise.all(read.map(async ({ path, start }) => kindName(pictureKind(await start()), path)));
	return {
		level: "warning",
		text: `Not ranked, because the pair has no picture that can be scored, only ${[...new Set(named)].toSorted(byCodePoint).slice(0, MOST_KINDS).join(", ")}, which is not read. Save its samples as ${FORMATS$2}, or exclude the files with a ! line.`,
		subjects: [nameOf$1(pair)]
	};
}
function kindName(kind, path) {
	if (kind === void 0) return kindOf(path);
	return WEB_KINDS.includes(kind) ? `${kind} under another ending` : kind;
}
function sheetNotices(found) {
	if (found.length === 0) return [];
	return [{
		level: "warning",
		text: "Not ranked, because all that the pair has are contact sheets by their names. Commit the single pictures.",
		subjects: found.map(({ pair }) => nameOf$1(pair))
	}];
}
function absentNotices(absent, where) {
	return causesOf(absent).map(({ own, problem: { subject, problem, fix } }) => {
		const pairs = own.flatMap((each) => pairOf(each, where) ?? []);
		const subjects = [...new Set(pairs.map(nameOf$1))].toSorted(byCodePoint);
		return {
			level: "warning",
			text: `Not scored, because ${subject} ${problem}. ${fix}`,
			subjects
		};
	});
}
function causesOf(absent) {
	const [left, submodules] = [absent.filter(isLeftOut), absent.filter((own) => !isLeftOut(own))];
	const sparse = sparseProblem(left);
	return [...sparse ? [{
		problem: sparse,
		own: left
	}] : [], ...submodules.map((own) => ({
		problem: submoduleProblem(own),
		own: [own]
	}))];
}
function isLeftOut({ why }) {
	return why === "sparse";
}
function sparseProblem(absent) {
	const paths = absent.filter(isLeftOut).map(({ path }) => path);
	if (paths.length === 0) return void 0;
	return {
		subject: "the checkout",
		problem: `is sparse and lacks ${paths.length === 1 ? "the committed picture" : `${paths.length} committed pictures, such as`} ${paths[0]}`,
		fix: "Take sparse-checkout from the checkout step, or add the folders of the pictures to it."
	};
}
function submoduleProblem({ path }) {
	return {
		subject: path === "" ? "the working directory" : path,
		problem: "is a submodule that was not fetched",
		fix: "Give the checkout step submodules: true."
	};
}
function absenceProblems(absent) {
	return causesOf(absent).map(({ problem }) => problem);
}

// src/trees/near-folders.ts
async function nearFolderNotices(places, chosen, tree) {
	const wanted = new Set([places, chosen].flatMap((own) => TEMPLATES.flatMap((key) => headsOf(own[key]))));
	const idle = (await Promise.all(TEMPLATES.map(async (key) => (await tree.paths(places[key])).length === 0 ? headsOf(places[key]) : []))).flat();
	const near = (idle.length === 0 ? [] : await tree.folders()).flatMap((folder) => {
		const meant = wanted.has(folder) ? void 0 : nearName(folder, idle);
		return meant === void 0 ? [] : [{
			folder,
			meant
		}];
	});
	return (await Promise.all(near.map(async (own) => await holdsPictures(own.folder, tree) ? [own] : []))).flat().map(({ folder, meant }) => {
		return {
			level: "warning",
			text: `Nothing is in ${quote(`${meant}/`)}, and there is a folder with nearly that name. Rename it to ${quote(meant)} if it was meant.`,
			subjects: [`${folder}/`]
		};
	});
}
async function holdsPictures(folder, tree) {
	const templates = PLAIN.test(folder) ? [parseTemplate(`${folder}/**/*`)] : EVERYTHING;
	return (await tree.paths(templates)).some((path) => path.startsWith(`${folder}/`));
}
const PLAIN = /^(?![!\s])[^{}*?[\]\\,]*[^{}*?[\]\\,\s]$/;
function headsOf(templates) {
	const heads = templates.filter(({ excludes }) => !excludes).map(({ segments }) => segments[0] ?? "");
	return [...new Set(heads.filter((head) => /^[^{}*?[\]]+$/.test(head)))];
}

// src/trees/too-wide.ts
const MANY = 5;
const MOST_SHARE = .8;
const MOST_TRIED = 200;
const MOST_VARYING = 3;
const NARROWER = [
	"{checkpoint}_{prompt}",
	"{checkpoint}-{prompt}",
	"{checkpoint} {prompt}",
	"{prompt}_{checkpoint}",
	"{prompt}-{checkpoint}"
];
function tooWideNotices(samples, templates) {
	return [...groupBy(templates.filter(({ excludes, placeholders }) => !excludes && placeholders.includes("checkpoint")), ({ source }) => source)].flatMap(([source, own]) => {
		const found = samples.filter(({ path }) => readBy(own, path) !== void 0);
		const pairs = [...groupBy(found, ({ names }) => JSON.stringify([names.lora, names.checkpoint])).values()];
		const singles = pairs.filter(({ length }) => length === 1);
		return singles.length < MANY || singles.length < MOST_SHARE * pairs.length ? [] : [noticeOf(source, found)];
	});
}
function noticeOf(source, samples) {
	const paths = samples.slice(0, MOST_TRIED).map(({ path }) => path);
	const better = narrowerThan(source, paths);
	const text = "A template of samples takes each picture for a checkpoint of its own.";
	if (better === void 0) return {
		level: "warning",
		text,
		subjects: [source]
	};
	const varying = [...new Set(paths.flatMap((path) => readBy(parseTemplates(better), path)?.prompt ?? []))];
	const shown = varying.slice(0, MOST_VARYING).join(", ");
	const more = varying.length > MOST_VARYING ? " and so on" : "";
	return {
		level: "warning",
		text: `${text} What varies is a part of the name; the second template would group them.`,
		subjects: [`${source} (${shown}${more}): ${better}`]
	};
}
function narrowerThan(source, paths) {
	if (source.includes("{prompt}")) return void 0;
	return NARROWER.map((part) => source.replace("{checkpoint}", part)).find((candidate) => {
		const templates = parseTemplates(candidate);
		const names = paths.map((path) => readBy(templates, path)?.checkpoint);
		return !names.includes(void 0) && new Set(names).size * 2 <= names.length;
	});
}
function readBy(templates, path) {
	return templates.map(({ read }) => read(path)).find((names) => names !== void 0);
}

// src/trees/collect.ts
async function collect({ places: asked, ...search }) {
	const { tree } = search;
	const { places, layout, notices: chosen } = await choosePlaces(asked, tree);
	const { collection, way, sheets, others, files, spellings, ...named } = await lookUp({
		...search,
		places
	});
	const absent = await tree.absent(TEMPLATES.map((key) => places[key]));
	const pairs = [...collection.pairs, ...collection.notScored];
	const loras = collection.references.map(({ name }) => name);
	const missing = await findMissing({
		pairs,
		loras,
		others,
		sheets,
		absent
	}, {
		samples: places.samples,
		way
	});
	const nothing = await nothingToScore({
		places,
		tree
	}, collection, {
		others,
		sheets
	});
	const whatIsNot = nothing.length > 0 && absent.length > 0 ? absenceProblems(absent) : nothing;
	const bad = collection.problems;
	const late = [
		...spellings,
		...clashes(collection),
		...idleKeyProblems(named, places)
	];
	const wrong = withLayout(bad.length > 0 ? bad : [...whatIsNot, ...late], layout);
	const near = await nearFolderNotices(asked, places, tree);
	const problems = withNear(wrong, near);
	return {
		...collection,
		layout,
		missing: missing.pairs,
		notices: [
			...chosen,
			...problems.length === 0 ? near : [],
			...collection.notices,
			...idleNameNotices(files, missing.pairs, places.names),
			...withoutReferences(places, collection),
			...missing.notices,
			...tooWideNotices(named.samples, places.samples)
		],
		problems
	};
}
function withLayout(problems, layout) {
	if (layout === void 0 || layout === "style-gate") return problems;
	const whose = `(Samples were found by the layout ${layout}, since none is set.)`;
	return problems.map((own) => own.fix === problems[0].fix ? {
		...own,
		fix: `${own.fix} ${whose}`
	} : own);
}
function withNear(problems, [near]) {
	if (near === void 0) return problems;
	return problems.map((own) => ({
		...own,
		fix: `${own.fix} (${near.subjects.join(", ")}: ${near.text})`
	}));
}
async function collectBase({ places: asked, ...search }, head) {
	const { places, layout } = await choosePlaces(asked, search.tree, head.layout);
	const { collection } = await lookUp({
		...search,
		places,
		head
	});
	return {
		...collection,
		layout,
		missing: [],
		problems: [...collection.problems, ...clashes(collection)]
	};
}
async function collectTargets(search) {
	const { places, layout } = await choosePlaces(search.places, search.tree);
	const { spellings, ...found } = await lookUpTargets({
		...search,
		places
	});
	const collection = {
		...found,
		pairs: [],
		withoutLora: [],
		notScored: [],
		missing: [],
		unclaimed: {},
		layout
	};
	const isAbsent = absenceProblems(await search.tree.absent([places.references, places.controls]));
	const isNone = isAbsent.length > 0 ? isAbsent : [noReference(places)];
	const none = collection.references.length === 0 ? isNone : [];
	const bad = collection.problems;
	return {
		...collection,
		problems: bad.length > 0 ? bad : [
			...none,
			...spellings,
			...clashes(collection)
		]
	};
}
function withoutReferences(places, { notScored }) {
	if (notScored.length === 0) return [];
	const loras = [...new Set(notScored.map(({ lora }) => lora))];
	const name = loras.length === 1 ? folderOf(loras[0], places.names) : "NAME";
	return [{
		level: "warning",
		text: `Not scored, because there is no reference. Put artworks of the target style into ${quote(placeOf(places.references, "lora", name))}.`,
		subjects: loras
	}];
}
function clashes({ pairs, notScored, references, controls }) {
	const scored = [...pairs, ...notScored].map(({ lora }) => lora);
	const loras = /* @__PURE__ */ new Set([...scored, ...references.map(({ name }) => name)]);
	return controls.filter(({ name }) => loras.has(name)).map(({ name }) => ({
		subject: name,
		problem: "a control is named like a LoRA",
		fix: "Rename the control; the references of other LoRAs serve as controls by themselves (cross-controls)."
	}));
}

// src/trees/places.ts
function placesOf(collection) {
	const ofPairs = (role, pairs) => pairs.flatMap(({ lora, checkpoint, samples }) => samples.map((file) => ({
		role,
		owner: lora,
		checkpoint,
		file
	})));
	const ofSets = (role, sets) => sets.flatMap(({ name, pictures }) => pictures.map((file) => ({
		role,
		owner: name,
		checkpoint: "",
		file
	})));
	return [
		...ofPairs("sample", [...collection.pairs, ...collection.notScored]),
		...ofSets("reference", collection.references),
		...ofSets("control", collection.controls),
		...ofPairs("without-lora", collection.withoutLora)
	];
}
function pictureCount(collection) {
	return placesOf({
		...collection,
		notScored: []
	}).length;
}

// src/settings/audit/values.ts
const MOST_TEXT = 200;
const BEFORE = 20;
function statedValues(stated) {
	const groups = [...groupBy(stated, ({ fact }) => fact?.key)];
	const names = namesOf(stated);
	const shorten = shortener([...names.values()]);
	return groups.toSorted(([a, one], [b, other]) => Number(a === void 0) - Number(b === void 0) || other.length - one.length || byCodePoint(a ?? "", b ?? "")).map(([key, own]) => ({
		value: key === void 0 ? null : shorten(names.get(key)),
		pairs: countByPair(own).toSorted((a, b) => byCheckpoint(a.checkpoint, b.checkpoint))
	}));
}
function namesOf(stated) {
	const texts = [...groupBy(stated, ({ fact }) => fact?.key)].flatMap(([key, own]) => key === void 0 ? [] : [[key, own.map(({ fact }) => fact.text).toSorted(byCodePoint)[0]]]);
	const sharing = groupBy(texts, ([, text]) => text);
	return new Map(texts.map(([key, text]) => [key, sharing.get(text).length > 1 ? `${text} (${key})` : text]));
}
function outliers(stated, wanted) {
	const known = stated.filter(({ fact }) => fact !== void 0);
	const [first, second] = [...groupBy(known, ({ fact }) => fact.key)].toSorted(([a, one], [b, other]) => Number(b === wanted) - Number(a === wanted) || other.length - one.length || byCodePoint(a, b));
	if (first === void 0) return void 0;
	const [key, own] = first;
	const isTied = key !== wanted && second?.[1].length === own.length;
	const strays = countByPair(known.filter(({ fact }) => fact.key !== key));
	return {
		key,
		target: namesOf(known).get(key),
		isTied,
		strays
	};
}
function shortener(texts) {
	const shared = texts.length < 2 ? 0 : commonStart(texts);
	const from = Math.max(...texts.map(({ length }) => length)) > MOST_TEXT && shared > 40 ? shared - BEFORE : 0;
	return (text) => {
		const points = Array.from(text.slice(from, from + MOST_TEXT + 1));
		const end = text.length > from + MOST_TEXT ? "…" : "";
		return `${from > 0 ? "…" : ""}${(end === "" ? points : points.slice(0, -1)).join("")}${end}`;
	};
}
function commonStart([first = "", ...others]) {
	let length = 0;
	while (length < first.length && others.every((other) => other[length] === first[length])) length++;
	return length;
}

// src/settings/audit/audited.ts
function audited(field, { found, stated }, findingOf) {
	const { difference, fix } = found === "mismatch" ? findingOf() : {
		difference: null,
		fix: null
	};
	return {
		field,
		found,
		values: valuesOf(found, stated),
		difference,
		fix
	};
}
function valuesOf(found, stated) {
	const values = statedValues(stated);
	if (found !== "match") return values;
	return values.length > 1 ? [] : values.map(({ value }) => ({
		value,
		pairs: []
	}));
}

// src/settings/audit/compare.ts
const FOUND = [
	"match",
	"mismatch",
	"unknown"
];
const ROUNDING = 1e-9;
function compareShares(stated) {
	const pairs = countsByPair(stated);
	return foundBy([...new Set(pairs.flatMap(({ counts }) => [...counts.keys()]))].some((key) => {
		if (pairs.some(({ counts, all, unknown }) => all > unknown && !counts.has(key))) return true;
		return Math.max(...pairs.map(({ counts, all }) => (counts.get(key) ?? 0) / all)) > Math.min(...pairs.map(({ counts, all, unknown }) => ((counts.get(key) ?? 0) + unknown) / all)) + ROUNDING;
	}), pairs);
}
function compareSets(stated) {
	const pairs = countsByPair(stated);
	return foundBy([...new Set(pairs.flatMap(({ counts }) => [...counts.keys()]))].some((key) => pairs.some(({ counts, unknown }) => !counts.has(key) && unknown === 0)), pairs);
}
function compareOwn(stated) {
	const pairs = countsByPair(stated);
	const keys = pairs.flatMap(({ counts }) => [...counts.keys()]);
	return foundBy(pairs.some(({ counts }) => counts.size > 1) || new Set(keys).size < keys.length, pairs);
}
function foundBy(differs, pairs) {
	return differs ? "mismatch" : pairs.some(({ unknown }) => unknown > 0) ? "unknown" : "match";
}
function countsByPair(stated) {
	return [...groupBy(stated, ({ checkpoint }) => checkpoint).values()].map(countKeys);
}
function countKeys(stated) {
	const counts = /* @__PURE__ */ new Map();
	let unknown = 0;
	for (const { fact } of stated) if (fact === void 0) unknown++;
	else counts.set(fact.key, (counts.get(fact.key) ?? 0) + 1);
	return {
		counts,
		unknown,
		all: stated.length
	};
}

// src/settings/audit/alike.ts
const COMMON = new Set("model checkpoint lora lycoris fp16 bf16 pruned ema emaonly final safetensors vae baked sdxl".split(" "));
const LEAST_WORD = 3;
const LEAST_INNER = 5;
function rememberedLikeness(names = []) {
	const known = /* @__PURE__ */ new Map();
	return (folder, model) => {
		const key = JSON.stringify([folder, model]);
		const answer = known.get(key) ?? Math.max(likeness(folder, model), likeness(folderOf(folder, names), model));
		known.set(key, answer);
		return answer;
	};
}
function likeness(folder, model) {
	const [own, other] = [nameOf(folder), nameOf(model)];
	if (own.text === "" || other.text === "") return folder.trim() === model.trim() ? 3 : 0;
	if (own.text === other.text) return 3;
	const [shorter, longer] = own.text.length < other.text.length ? [own, other] : [other, own];
	if (holds(longer, shorter.text)) return 1 + shorter.text.length / longer.text.length;
	const contradict = own.numbers.size > 0 && other.numbers.size > 0 && [...own.numbers].some((n) => !other.numbers.has(n));
	const shared = own.words.filter((word) => holds(other, word)).length;
	return contradict || shared === 0 ? 0 : shared / own.words.length;
}
function nameOf(name) {
	const parts = name.normalize("NFKC").match(/\p{N}+|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}/gu) ?? [];
	const starts = /* @__PURE__ */ new Set();
	let text = "";
	for (const part of parts) {
		starts.add(text.length);
		text += part.toLowerCase();
	}
	const runs = name.normalize("NFKC").toLowerCase();
	return {
		text,
		starts,
		words: (runs.match(/\p{L}+/gu) ?? []).map((word) => word.replace(/(?<=\p{L}{3})xl$/u, "")).filter((word) => word.length >= LEAST_WORD && !COMMON.has(word)),
		numbers: new Set(runs.match(/\p{N}+/gu))
	};
}
function holds({ text, starts }, part) {
	const isDigit = (character) => character !== void 0 && /\p{N}/u.test(character);
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
		const cutsBefore = isDigit(part[0]) && isDigit(text[at - 1]);
		const cutsBehind = isDigit(part.at(-1)) && isDigit(text[at + part.length]);
		if ((part.length >= LEAST_INNER || starts.has(at)) && !cutsBefore && !cutsBehind) return true;
	}
	return false;
}

// src/settings/audit/facts.ts
function factsOf({ prompt: text, size, settings }, { lora, hashed, mixed, alike }) {
	const pixels = stating(sizeText(size));
	const prompt = text !== void 0 ? stating(text) : settings?.prompt === "" ? stating("") : void 0;
	if (settings === void 0) return prompt ? {
		prompt,
		pixels
	} : { pixels };
	const { networks, beside } = settings;
	const own = networks && ownLoras({
		lora,
		alike
	}, networks);
	const isNumber = ({ isNameless }, kind) => isNameless === true && mixed.has(kind) && !hashed.has(kind);
	const others = own && !mayHaveMore(networks) ? networks.filter((network) => !own.includes(network)) : void 0;
	const facts = {
		prompt,
		"negative-prompt": plain(settings.negativePrompt),
		sampler: plain(settings.sampler),
		schedule: plain(settings.schedule),
		steps: plain(settings.steps),
		cfg: plain(settings.cfg),
		size: settings.size === "file" ? pixels : plain(settings.size && sizeText(settings.size)),
		pixels,
		hires: plain(settings.hires),
		vae: settings.vae && fileFact(settings.vae, hashed.has("vae")),
		"clip-skip": plain(settings.clipSkip),
		lora: beside?.lora ? fileFact(beside.lora, hashed.has("lora")) : own && !own.some((file) => isNumber(file, "lora")) ? loraFact({
			lora,
			alike
		}, own, hashed.has("lora")) : void 0,
		"lora-weight": plain(beside?.weight) ?? (own && weightFact(own)),
		networks: networksFact(beside?.networks ?? (others && networksText(others))),
		conditioning: networksFact(beside?.conditioning ?? (settings.conditioning && networksText(settings.conditioning))),
		rng: plain(settings.rng),
		denoise: plain(settings.denoise),
		checkpoint: settings.checkpoint && !isNumber(settings.checkpoint, "checkpoint") ? fileFact(settings.checkpoint, hashed.has("checkpoint")) : void 0
	};
	return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== void 0));
}
function ownLoras({ lora, alike }, networks) {
	const loras = networks.filter(({ kind }) => kind === "lora");
	const likeness = ({ name, isNameless }) => isNameless ? 0 : alike(lora, name);
	const best = Math.max(0, ...loras.map(likeness));
	if (best > 0) return loras.filter((network) => likeness(network) === best).toSorted((a, b) => byCodePoint(a.name, b.name));
	if (mayHaveMore(networks) || loras.length > 1 && loras.some(({ isNameless }) => isNameless)) return void 0;
	return loras.length === 1 ? loras : [];
}
function stating(value) {
	const text = typeof value === "number" ? rounded(value) : value.trim();
	return {
		key: text,
		text: text || "none"
	};
}
function plain(value) {
	return value === void 0 ? void 0 : stating(value);
}
function sizeText({ width, height }) {
	return `${width}x${height}`;
}
function fileFact({ name, hash }, byHash) {
	return byHash && hash !== void 0 ? {
		key: `hash ${hash}`,
		text: name
	} : {
		key: name.toLowerCase(),
		text: name
	};
}
function loraFact({ lora, alike }, own, byHash) {
	const files = own.map((network) => fileFact(network, byHash));
	const text = files.map((file) => file.text).join(" + ");
	if (own.some(({ name }) => alike(lora, name) > 0)) return {
		key: files.map(({ key }) => key).join(" + "),
		text
	};
	return stating(text);
}
function weightFact(own) {
	return own.some(({ weight }) => weight === void 0) ? void 0 : stating(own.map(weightText).join(" + "));
}
function networksFact(text) {
	return text === void 0 ? void 0 : {
		key: text.toLowerCase(),
		text
	};
}

// src/settings/audit/misfiled.ts
function misfiled(lora, pairs, { alike, unclaimed }) {
	const isUnclaimed = (model) => model === "" || model === unclaimed.checkpoint;
	const folders = pairs.map(({ checkpoint }) => partsOf(checkpoint).model).filter((model) => !isUnclaimed(model));
	const belongs = (folder, name) => {
		const own = alike(folder, name);
		return own > 0 && folders.every((other) => alike(other, name) <= own);
	};
	const pick = (named) => pairs.flatMap(({ checkpoint, pictures }) => pictures.flatMap((picture) => {
		const other = named(picture, checkpoint);
		return other === void 0 ? [] : [{
			path: picture.path,
			checkpoint,
			named: other
		}];
	}));
	return {
		checkpoint: pick(({ settings }, checkpoint) => {
			const { name, isNameless } = settings?.checkpoint ?? {};
			const { model } = partsOf(checkpoint);
			return name === void 0 || isNameless || isUnclaimed(model) || belongs(model, name) ? void 0 : name;
		}),
		lora: pick(({ settings }) => {
			if (lora === unclaimed.lora) return void 0;
			const beside = settings?.beside?.lora;
			const networks = settings?.networks;
			if (beside === void 0 && networks !== void 0 && mayHaveMore(networks)) return void 0;
			const loras = beside ? [beside] : networks?.filter(({ kind }) => kind === "lora");
			return loras?.some(({ name, isNameless }) => isNameless || alike(lora, name) > 0) ?? true ? void 0 : listed$1(loras.map(({ name }) => name));
		})
	};
}
function misfiledNotices(lora, pairs, { "allow-settings": allowed, names, unclaimed }) {
	const wrong = misfiled(lora, pairs, {
		alike: rememberedLikeness(names),
		unclaimed
	});
	const subject = ({ path, named }) => named === "" ? path : `${path} (${named.slice(0, 200)})`;
	const texts = {
		checkpoint: "Made by another checkpoint than the path says, by their metadata.",
		lora: "Made without a LoRA of the name that the path says, by their metadata."
	};
	return ["checkpoint", "lora"].filter((field) => !allowed.includes(field) && wrong[field].length > 0).map((field) => ({
		level: "warning",
		text: texts[field],
		subjects: wrong[field].map(subject)
	}));
}

// src/settings/audit/sheet.ts
function sheetOf(lora, pairs, known) {
	const alike = rememberedLikeness(known.names);
	const context = {
		lora,
		alike,
		...comparableIn({
			lora,
			alike
		}, pairs)
	};
	const lines = pairs.flatMap(({ checkpoint, pictures: own }) => own.map((picture) => ({
		checkpoint,
		picture,
		facts: factsOf(picture, context)
	})));
	const prompts = compareSets(statedIn("prompt")(lines));
	const byPrompt = [...groupBy(lines, ({ facts }) => facts.prompt?.key)];
	const shared = byPrompt.filter(([key, own]) => key !== void 0 && pairsIn(own) === pairs.length);
	const unsaid = byPrompt.filter(([key]) => key === void 0);
	return {
		lora,
		lines,
		groups: shared.length === 0 ? [lines] : [...shared, ...unsaid].map(([, own]) => own),
		prompts,
		wrong: misfiled(lora, pairs, {
			alike,
			unclaimed: known.unclaimed
		}),
		known,
		alike
	};
}
function pairsIn(lines) {
	return new Set(lines.map(({ checkpoint }) => checkpoint)).size;
}
function comparableIn(own, pairs) {
	const told = toldIn(pairs.flatMap(({ pictures }) => pictures));
	const versions = new Set(told.map(({ tool, version }) => JSON.stringify([tool, version])));
	const files = {
		checkpoint: told.flatMap(({ checkpoint }) => checkpoint ?? []),
		vae: told.flatMap(({ vae }) => vae ?? []).filter(({ name }) => name !== BUILT_IN.name),
		lora: told.flatMap(({ networks }) => ownLoras(own, networks ?? []) ?? [])
	};
	const isOneKind = (lengths) => lengths.size <= 1 || told.every(({ version }) => version !== void 0);
	const isHashed = (kind) => {
		const lengths = new Set(files[kind].map(({ hash }) => hash?.length));
		return isOneKind(lengths) && !lengths.has(void 0) && told.every(({ tool }) => tool !== "unknown");
	};
	const isMixed = {
		checkpoint: pairs.some((pair) => hasBoth(toldIn(pair.pictures).flatMap(({ checkpoint }) => checkpoint ?? []))),
		lora: hasBoth(files.lora)
	};
	return {
		hashed: new Set(versions.size === 1 ? [
			"checkpoint",
			"vae",
			"lora"
		].filter(isHashed) : []),
		mixed: new Set(["checkpoint", "lora"].filter((kind) => isMixed[kind]))
	};
}
function toldIn(pictures) {
	return pictures.flatMap(({ settings }) => settings ?? []);
}
function hasBoth(files) {
	return new Set(files.map(({ isNameless }) => isNameless === true)).size > 1;
}
function statedIn(name) {
	return (lines) => lines.map(({ checkpoint, facts }) => ({
		checkpoint,
		fact: facts[name]
	}));
}
function compareGroups({ groups }, ...names) {
	const all = new Set(names.flatMap((name) => groups.map((group) => compareShares(statedIn(name)(group)))));
	return all.has("mismatch") ? "mismatch" : all.has("unknown") ? "unknown" : "match";
}
function programsIn({ lines }) {
	const tools = lines.flatMap(({ picture }) => picture.settings?.tool ?? []);
	return new Set(tools.filter((tool) => tool !== "sidecar")).size;
}

// src/settings/audit/along-axis.ts
const AXES_OF = {
	lora: ["epoch", "step"],
	"lora-weight": ["weight"]
};
function auditAlongAxis(field, sheet) {
	const stated = statedIn(field)(sheet.lines);
	const byNumber = stated.map(({ checkpoint, fact }) => ({
		checkpoint: numbersOf(checkpoint, AXES_OF[field]),
		fact
	}));
	if (byNumber.every(({ checkpoint }) => checkpoint === "")) return void 0;
	return audited(field, {
		found: compareOwn(byNumber),
		stated
	}, () => findingOf(field, byNumber));
}
function numbersOf(checkpoint, axes) {
	const { axes: own } = partsOf(checkpoint);
	return axes.flatMap((axis) => own[axis] === void 0 ? [] : [`${axis} ${own[axis]}`]).join(" ");
}
function findingOf(field, stated) {
	const known = stated.filter(({ fact }) => fact !== void 0);
	const fix = `Give each ${AXES_OF[field].join(" and ")} pictures that were made with its own ${field}`;
	const shared = [...groupBy(known, ({ fact }) => fact.key).values()].find((own) => labelsOf(own).length > 1);
	if (shared !== void 0) return {
		difference: `${listed$1(labelsOf(shared))} with one and the same ${field} (${shared[0].fact.text})`,
		fix
	};
	const several = [...groupBy(known, ({ checkpoint }) => checkpoint)].find(([, own]) => new Set(own.map(({ fact }) => fact.key)).size > 1);
	const texts = [...new Set(several?.[1].map(({ fact }) => fact.text))];
	return {
		difference: `${several?.[0] || "no number"} with several values of ${field} (${listed$1(texts)})`,
		fix
	};
}
function labelsOf(stated) {
	return [...new Set(stated.map(({ checkpoint }) => checkpoint || "what has no number"))];
}

// src/settings/audit/known-names.ts
const NO_NAMES = {
	names: [],
	unclaimed: {}
};
function nameLine({ names, ...known }, { kind, shown, model }) {
	if (!isFolderName(model)) return void 0;
	if (known[kind] === shown) return `write "${kind}: ${model}", if that is what made them`;
	const folder = folderOf(shown, names);
	if (names.some(({ name }) => name === model) || !isFolderName(folder)) return void 0;
	return `write "${folder}: ${model}" under names, if that is what the folder ${folder} holds`;
}

// src/settings/audit/checkpoint-field.ts
function auditCheckpoint(sheet) {
	const { wrong } = sheet;
	const lines = byModel(sheet);
	const stated = statedIn("checkpoint");
	if (wrong.checkpoint.length === 0) return audited("checkpoint", {
		found: compareOwn(stated(lines)),
		stated: stated(lines)
	}, () => sharedFinding(lines));
	const paths = new Set(wrong.checkpoint.map(({ path }) => path));
	const strays = stated(lines.filter(({ picture }) => paths.has(picture.path)));
	return audited("checkpoint", {
		found: "mismatch",
		stated: strays
	}, () => strayFinding(sheet));
}
function byModel({ lines, known }) {
	return lines.map((line) => {
		const { model } = partsOf(line.checkpoint);
		return {
			...line,
			checkpoint: model === known.unclaimed.checkpoint ? NAMELESS : model || NAMELESS
		};
	});
}
const NAMELESS = "the pictures";
function sharedFinding(lines) {
	const shared = sharedIn(lines);
	if (shared !== void 0) {
		const { pairs, hash } = shared;
		const difference = hash === void 0 ? `the pictures of ${listed$1(pairs)} name one and the same checkpoint` : `the pictures of ${listed$1(pairs)} carry the same model ${hash}, as of one checkpoint under several names`;
		if (hash === void 0) return {
			difference,
			fix: FIX$1
		};
		return {
			difference,
			fix: "Take out all but one of them where they are one checkpoint under several names, and else regenerate the pictures that the wrong one made"
		};
	}
	return {
		difference: `the pictures of ${[...groupBy(lines, ({ checkpoint }) => checkpoint)].find(([, own]) => new Set(own.flatMap(({ facts }) => facts.checkpoint?.key ?? [])).size > 1)?.[0]} name several checkpoints`,
		fix: FIX$1
	};
}
const FIX$1 = "Give each pair pictures of one checkpoint, and each checkpoint one pair";
function sharedIn(lines) {
	const shared = [...groupBy(lines, ({ facts }) => facts.checkpoint?.key)].map(([key, own]) => ({
		key,
		pairs: [...new Set(own.map(({ checkpoint }) => checkpoint))]
	})).find(({ key, pairs }) => key !== void 0 && pairs.length > 1);
	return shared && {
		pairs: shared.pairs,
		hash: /^hash .+$/s.exec(shared.key)?.[0]
	};
}
function strayFinding(sheet) {
	const { alike } = sheet;
	const lines = byModel(sheet);
	const wrong = sheet.wrong.checkpoint.map((own) => ({
		...own,
		checkpoint: partsOf(own.checkpoint).model
	}));
	const folders = [...new Set(lines.map(({ checkpoint }) => checkpoint))];
	const groups = [...groupBy(wrong, ({ checkpoint, named }) => JSON.stringify([checkpoint, named])).values()];
	const sizes = new Map(countByPair(lines).map(({ checkpoint, pictures }) => [checkpoint, pictures]));
	const wholes = new Set(groups.filter((own) => sizes.get(own[0].checkpoint) === own.length));
	const byNamed = groupBy(wholes, ([first]) => first.named);
	const moves = groups.map((own) => {
		const { checkpoint, named } = own[0];
		const home = folders.toSorted((a, b) => alike(b, named) - alike(a, named))[0];
		const what = picturesOf([{
			checkpoint,
			pictures: own.length
		}]);
		if (alike(home, named) > 0) return `move ${what} to ${home}`;
		if (!wholes.has(own)) return `move or regenerate ${what}`;
		const likewise = byNamed.get(named);
		if (likewise.length > 1) return placeholderLine(named, likewise);
		const line = nameLine(sheet.known, {
			kind: "checkpoint",
			shown: checkpoint,
			model: named
		});
		return line === void 0 ? `name the folder ${checkpoint} after ${named} or move ${what}` : `${line}, or move ${what}`;
	});
	const names = [...new Set(wrong.map(({ named }) => named))];
	const fix = listed$1([...new Set(moves)]);
	return {
		difference: `${picturesOf(countByPair(wrong))} by another checkpoint (${listed$1(names)})${alsoShared(lines)}`,
		fix: `${fix[0].toUpperCase()}${fix.slice(1)}`
	};
}
function placeholderLine(named, groups) {
	return `write {epoch}, {step}, {weight} or {lora} in place of {checkpoint} in samples, if ${named} made ${listed$1(groups.map(([first]) => first.checkpoint))}`;
}
function alsoShared(lines) {
	const { pairs, hash } = sharedIn(lines) ?? {};
	if (pairs === void 0 || hash === void 0) return "";
	return `; ${listed$1(pairs)} have one ${hash} and may be one checkpoint under several names`;
}

// src/settings/audit/plain-field.ts
const MOST_VALUE = 60;
const MOST_VALUES$1 = 3;
function plainFinding(field, groups, programs) {
	const unlike = groups.filter((group) => compareShares(group) === "mismatch");
	const verb = field === "networks" || field === "steps" ? "differ" : "differs";
	const mixed = unlike.map(oddShares);
	if (mixed.every((odd) => odd !== void 0)) {
		const pairs = [...new Set(mixed.flat())];
		const which = pairs.length === 0 ? "every checkpoint" : listed$1(pairs);
		const others = pairs.length === 0 ? "" : ", as the others have";
		return {
			difference: `the checkpoints have different shares of pictures of each ${field}`,
			fix: `Make the same share of pictures of each ${field} for ${which}${others}`
		};
	}
	const values = valuesIn(field === "networks" || field === "conditioning" ? withoutCommon(unlike.flat()) : unlike.flat());
	const difference = `${field} ${verb}${values === void 0 ? "" : ` (${values})`}`;
	if (programs > 1 && (field === "rng" || field === "schedule")) return {
		difference,
		fix: "Make the pictures of all pairs with one program"
	};
	return {
		difference,
		fix: regenerate(field, unlike, groups.flat())
	};
}
function oddShares(group) {
	const told = group.filter(({ fact }) => fact !== void 0);
	const pairs = [...groupBy(told, ({ checkpoint }) => checkpoint)].map(([checkpoint, own]) => {
		const counts = [...groupBy(own, ({ fact }) => fact.key)].map(([key, { length }]) => `${key} ${length / own.length}`);
		return {
			checkpoint,
			values: counts.length,
			shares: counts.toSorted().join("\n")
		};
	});
	if (pairs.filter(({ values }) => values > 1).length * 2 <= pairs.length) return void 0;
	const most = [...groupBy(pairs, ({ shares }) => shares).values()].find((own) => own.length * 2 > pairs.length);
	if (most === void 0) return [];
	return pairs.filter((pair) => pair.shares !== most[0].shares).map(({ checkpoint }) => checkpoint);
}
function withoutCommon(stated) {
	const lists = stated.flatMap(({ fact }) => fact === void 0 ? [] : [new Set(fact.text.split("; "))]);
	const isCommon = (item) => lists.every((list) => list.has(item));
	return stated.map(({ checkpoint, fact }) => {
		const rest = fact?.text.split("; ").filter((item) => !isCommon(item));
		return {
			checkpoint,
			fact: fact && {
				key: fact.key,
				text: rest.join("; ") || "none"
			}
		};
	});
}
function valuesIn(stated) {
	const known = statedValues(stated).flatMap(({ value, pairs }) => value === null ? [] : [{
		value,
		pairs
	}]);
	if (known.length > MOST_VALUES$1 || known.some(({ value }) => value.length > MOST_VALUE)) return void 0;
	return known.map(({ value, pairs }) => `${quoted(value)} in ${listed$1(pairs.map(({ checkpoint }) => checkpoint))}`).join("; ");
}
function regenerate(field, unlike, all) {
	const whole = outliers(all);
	const wanted = whole?.isTied === false ? whole.key : void 0;
	const found = unlike.flatMap((group) => outliers(group, wanted) ?? []);
	if (found.some(({ isTied }) => isTied)) return `Choose the same ${field} for all, and regenerate the pictures that have others`;
	const counts = [...groupBy(found.flatMap((group) => group.strays), ({ checkpoint }) => checkpoint)].map(([checkpoint, own]) => ({
		checkpoint,
		pictures: own.reduce((sum, { pictures }) => sum + pictures, 0)
	}));
	const targets = [...new Set(found.map(({ target }) => target))];
	return `Regenerate ${picturesOf(counts)} ${aimOf(field, targets)}`;
}
function aimOf(field, [target, ...others]) {
	if (target === void 0 || others.length > 0 || target.length > MOST_VALUE) return `with the ${field} of the others`;
	if (field === "networks" && target === "none") return "without other networks";
	if (field === "conditioning" && target === "none") return "without other conditioning";
	if (field === "hires" && target === "off") return "without a hires pass";
	if (field === "negative-prompt" && target === "none") return "without a negative prompt";
	const [size, file] = field === "size" ? target.split("saved as ") : [];
	if (file !== void 0) return size === "" ? `in files of ${file}` : `with size ${size.replace(", ", "")} in files of ${file}`;
	return `with ${field} ${quoted(target)}`;
}

// src/settings/audit/field.ts
const OWN = {
	prompt: auditPrompt,
	size: auditSize,
	checkpoint: auditCheckpoint,
	lora: auditLora,
	"lora-weight": (sheet) => auditAlongAxis("lora-weight", sheet) ?? auditPlain("lora-weight", sheet)
};
function auditField(field, sheet) {
	return OWN[field]?.(sheet) ?? auditPlain(field, sheet);
}
function auditPlain(field, sheet) {
	const [found, stated] = [compareGroups(sheet, field), statedIn(field)];
	return audited(field, {
		found,
		stated: stated(sheet.lines)
	}, () => plainFinding(field, sheet.groups.map(stated), programsIn(sheet)));
}
function auditPrompt({ prompts, lines }) {
	const all = statedIn("prompt")(lines);
	const pairs = new Set(all.map(({ checkpoint }) => checkpoint)).size;
	const owners = groupBy(all, ({ fact }) => fact?.key);
	const isShared = (own) => new Set(own.map(({ checkpoint }) => checkpoint)).size === pairs;
	const odd = [...owners].flatMap(([key, own]) => key === void 0 || isShared(own) ? [] : own);
	return audited("prompt", {
		found: prompts,
		stated: prompts === "mismatch" ? odd : all
	}, () => ({
		difference: `${picturesOf(countByPair(odd))} with a prompt that not every pair has`,
		fix: "Make samples of the same prompts for every pair"
	}));
}
function auditSize(sheet) {
	const [own, files] = [compareGroups(sheet, "size"), compareGroups(sheet, "pixels")];
	const follows = own !== "mismatch" && compareGroups(sheet, "hires") === "mismatch";
	const found = files === "mismatch" && !follows ? files : own;
	const both = (lines) => lines.map(({ checkpoint, facts: { size, pixels } }) => ({
		checkpoint,
		fact: bothSizes(size, pixels)
	}));
	const stated = found === "unknown" ? statedIn("size") : both;
	return audited("size", {
		found,
		stated: stated(sheet.lines)
	}, () => plainFinding("size", sheet.groups.map(both), programsIn(sheet)));
}
function bothSizes(size, pixels) {
	if (size?.key === pixels.key) return pixels;
	const text = `${size === void 0 ? "" : `${size.text}, `}saved as ${pixels.text}`;
	return {
		key: text,
		text
	};
}
function auditLora(sheet) {
	const { wrong, lines, lora } = sheet;
	if (wrong.lora.length === 0) return auditAlongAxis("lora", sheet) ?? auditPlain("lora", sheet);
	const names = [...new Set(wrong.lora.map(({ named }) => named))].filter((name) => name !== "");
	const other = names.length === 0 ? "" : `, but with ${listed$1(names)}`;
	const line = wrong.lora.length === lines.length && names.length === 1 ? nameLine(sheet.known, {
		kind: "lora",
		shown: lora,
		model: names[0]
	}) : void 0;
	return audited("lora", {
		found: "mismatch",
		stated: statedIn("lora")(lines)
	}, () => ({
		difference: `${picturesOf(countByPair(wrong.lora))} without the LoRA ${lora}${other}`,
		fix: `Move or regenerate ${picturesOf(countByPair(wrong.lora))} with the LoRA ${lora}, or ${line ?? "name the folder after its LoRA"}`
	}));
}

// src/settings/audit/audit.ts
const NO_AUDIT = {
	fields: [],
	tools: [],
	pictures: 0,
	silent: 0
};
const AUDITED_FIELDS = SETTING_FIELDS.filter((field) => field !== "seed");
function auditSettings(lora, pairs, known = NO_NAMES) {
	const sheet = sheetOf(lora, pairs, known);
	const told = sheet.lines.flatMap(({ picture }) => picture.settings ?? []);
	const tools = [...groupBy(told, ({ tool, version }) => JSON.stringify([tool, version ?? null]))].toSorted(([a], [b]) => byCodePoint(a, b)).map(([, own]) => ({
		tool: own[0].tool,
		version: own[0].version ?? null,
		pictures: own.length
	}));
	return {
		fields: AUDITED_FIELDS.map((field) => auditField(field, sheet)),
		tools,
		pictures: sheet.lines.length,
		silent: sheet.lines.length - told.length
	};
}

// src/settings/audit/status.ts
const FIELD_STATUSES = [...FOUND, "allowed"];
const SETTINGS_STATUSES = [
	"mismatch",
	"unknown",
	"declared",
	"match"
];
function ruleAudit(audit, rules) {
	const fields = audit.fields.map((own) => ({
		...own,
		status: fieldStatus(own, rules)
	}));
	return {
		...audit,
		fields,
		status: settingsStatus(fields, rules)
	};
}
function fieldStatus({ field, found }, { "allow-settings": allowed }) {
	return found !== "match" && allowed.includes(field) ? "allowed" : found;
}
function fixOrAllow({ field, fix }) {
	return `${fix}, or write \`allow-settings: ${field}\` in style-gate.yml.`;
}
function settingsStatus(fields, { "settings-declared": isDeclared }) {
	const statuses = new Set(fields.map(({ status }) => status));
	if (statuses.has("mismatch")) return "mismatch";
	return !(fields.length < AUDITED_FIELDS.length || statuses.has("unknown")) ? "match" : isDeclared ? "declared" : "unknown";
}

// src/config/action-keys.ts
const COMMANDS = ACTION_COMMANDS.map(({ name }) => name);
const COMMENT_POLICIES = [
	"auto",
	"always",
	"on-failure",
	"never"
];
const ACTION_KEYS = {
	command: {
		kind: "text",
		schema: _enum(COMMANDS).default("score"),
		accepts: `one of ${COMMANDS.join(", ")}`,
		about: `What to do. ${ACTION_COMMANDS.map(({ name, about }) => `${name}: ${about}.`).join(" ")}`
	},
	comment: {
		kind: "text",
		schema: _enum(COMMENT_POLICIES).default("auto"),
		accepts: `one of ${COMMENT_POLICIES.join(", ")}`,
		about: "When to comment on the pull request: auto opens a comment where there is something to say, on-failure where the gate fails or nothing could be scored. Both keep one up to date that is there."
	},
	"github-token": {
		kind: "text",
		schema: string().optional(),
		accepts: "a token",
		about: "For the comment (pull-requests: write) and for style-gate.yml of the base commit (contents: read); the command comment reads the artifact with it (actions: read).",
		otherwise: "the job's own"
	},
	"artifact-name": {
		kind: "text",
		schema: string().regex(/^(?!\.)(?!report-.*\.html$)[^":<>|*?#\\/\p{Cc}]+$/u).optional(),
		accepts: String.raw`a name without " : < > | * ? # \ / and control characters, not beginning with a dot, not like report-….html, different for each use in one workflow run`,
		about: "Name of the artifact with the result files, and in the name of the page’s (report-NAME.html); for the command comment, of the one to comment on.",
		otherwise: "style-gate-JOB, in a matrix style-gate-JOB-HASH; for the command comment all that begin with style-gate-"
	},
	"retention-days": {
		kind: "number",
		schema: int().min(1).max(400).optional(),
		accepts: "a whole number from 1 to 400, at most what the repository allows",
		about: "Days for which the artifact is kept.",
		otherwise: "the repository's setting"
	},
	matrix: {
		kind: "text",
		schema: string().default("null"),
		accepts: "the leg of the matrix as JSON",
		about: "Filled in by GitHub, so that the legs of a matrix do not upload under one name. Leave it out."
	}
};
const ActionConfigSchema = schemaOf(ACTION_KEYS);
function isActionKey(name) {
	return Object.hasOwn(ACTION_KEYS, name);
}

// src/config/misplaced.ts
function misplacedProblem(key, subject) {
	if (isActionKey(key)) return [{
		subject,
		problem: `${key} is for the action alone and cannot stand in this file`,
		fix: "Give it as an input of the action."
	}];
	if (!isKey(key) || !("inFile" in KEYS[key])) return [];
	return [{
		subject,
		problem: `${key} says where this file is and cannot stand in it`,
		fix: `Give it as --${key} or as an input of the action.`
	}];
}

// src/config/file.ts
const CONFIG_FILE = "style-gate.yml";
const MOST_BYTES = 65536;
const TOO_LONG = "is longer than 64 KiB";
const DEEPEST = 16;
const FIX = "Write one \"key: value\" a line, and text that begins with ! { [ or * in quotes; --help lists the keys.";
async function yamlWriter() {
	const { stringify } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return (values) => stringify(values, {
		lineWidth: 0,
		blockQuote: false
	});
}
async function readYaml(text) {
	if (text.length > 65536) return void 0;
	const { parseDocument, Parser } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	if (isDeep(new Parser().parse(text))) return void 0;
	const document = parseDocument(text, {
		prettyErrors: false,
		logLevel: "error"
	});
	if (document.errors.length > 0) return void 0;
	try {
		const plain = document.toJS();
		return isCircular(plain) ? void 0 : plain;
	} catch {
		return;
	}
}
const WORDS$1 = /* @__PURE__ */ new Map([["MULTIPLE_DOCS", "a second document begins here"], ["NON_STRING_KEY", "a key is no plain text"]]);
async function parseConfigFile(text) {
	if (text.length > 65536) throw problemAt(void 0, TOO_LONG);
	const { isMap, isScalar, LineCounter, parseDocument, Parser } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	if (isDeep(new Parser().parse(text))) throw problemAt(void 0, `has lists or maps in each other, more than ${DEEPEST} deep`);
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: "error",
		stringKeys: true
	});
	const [error] = [...document.errors, ...document.warnings];
	if (error) throw problemAt(lines.linePos(error.pos[0]).line, WORDS$1.get(error.code) ?? error.message);
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
function isDeep(tokens) {
	let level = [...tokens];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST) return true;
		level = level.flatMap(tokensIn);
	}
	return false;
}
function tokensIn(token) {
	return [..."items" in token ? token.items.flatMap(({ key, value }) => [key, value]) : [], token.type === "document" ? token.value : void 0].filter((own) => own !== void 0 && own !== null);
}
function toValues(document) {
	try {
		const plain = document.toJS();
		if (isCircular(plain)) throw new RangeError("an alias stands in what it is an alias of");
		return Object.fromEntries(Object.entries(plain).filter(([key, value]) => value !== null || !isKey(key)));
	} catch (cause) {
		throw problemAt(void 0, reasonOf(cause));
	}
}
function isCircular(value) {
	try {
		JSON.stringify(value);
		return false;
	} catch {
		return true;
	}
}
function problemAt(line, problem) {
	return new UserError({
		subject: line === void 0 ? CONFIG_FILE : `${CONFIG_FILE}:${line}`,
		problem,
		fix: FIX
	});
}

// src/config/gate-keys.ts
const OWN_AT_FIRST = Object.keys(METHOD_KEYS);
const EVIDENCE_KEYS = [
	"names",
	"cross-controls",
	"allow-unreadable",
	"max-pixels"
];
const CHANGE_KEYS = ["baseline", "accept-label"];
const GATE_KEYS = [
	...Object.keys(VERDICT_KEYS),
	...OWN_AT_FIRST,
	...EVIDENCE_KEYS,
	...CHANGE_KEYS
];
function countsFrom(key, atBase) {
	return !GATE_KEYS.includes(key) || !atBase && OWN_AT_FIRST.includes(key) ? "head" : "base";
}

// src/config/guard.ts
async function guard(head, inputs, baseFile) {
	const base = await readBase(baseFile, inputs);
	if ("unread" in base) {
		const file = merge(head, NOTHING, false);
		const asked = isGiven("fail-on", inputs) || !base.isMistake && asksOf(head, inputs);
		return {
			file,
			baseConfig: {
				changes: [],
				unread: base.unread
			},
			asked
		};
	}
	const atBase = "text" in baseFile && baseFile.text !== void 0;
	const file = merge(head, base, atBase);
	const changes = [.../* @__PURE__ */ new Set([...Object.keys(base.values), ...Object.keys(head.values)])].flatMap((key) => {
		const [before, after] = [valueOf(base, key), valueOf(head, key)];
		if (before === after || before !== void 0 && after !== void 0 && textOf(before) === textOf(after)) return [];
		const counts = isGiven(key, inputs) ? "input" : countsFrom(key, atBase);
		const fallback = isKey(key) ? defaultOf(KEYS[key]) : void 0;
		return [{
			key: cut(key),
			base: shown(before),
			head: shown(after),
			default: fallback ?? null,
			counts
		}];
	});
	return {
		file,
		baseConfig: changes.length === 0 ? null : {
			changes,
			unread: null
		},
		asked: isGiven("fail-on", file, inputs)
	};
}
const NOTHING = {
	values: {},
	where: () => CONFIG_FILE
};
function asksOf(head, inputs) {
	return isGiven("fail-on", head) && !parseConfig(head, inputs)["fail-on"].includes("never");
}
function merge(head, base, atBase) {
	const isBase = (key) => countsFrom(key, atBase) === "base";
	return {
		values: {
			...pick(head, (key) => !isBase(key)).values,
			...pick(base, isBase).values
		},
		where: (key) => (isBase(key) ? base : head).where(key)
	};
}
async function readBase(file, inputs) {
	if ("unread" in file) return {
		...file,
		isMistake: false
	};
	try {
		const base = await parseConfigFile(file.text ?? "");
		parseConfig(pick(base, (key) => GATE_KEYS.includes(key)), inputs);
		return {
			values: base.values,
			where: (key) => base.where(key).replace(CONFIG_FILE, `${CONFIG_FILE} of the base commit`)
		};
	} catch (cause) {
		if (cause instanceof UserError) return {
			unread: cause.message.split("\n", 1)[0] ?? "",
			isMistake: true
		};
		throw cause;
	}
}
function valueOf(source, key) {
	return isGiven(key, source) ? source.values[key] : void 0;
}
function shown(value) {
	if (value === void 0) return null;
	return cut((Array.isArray(value) ? value : [value]).map((item) => typeof item === "string" ? item : textOf(item)).join(", "));
}
const MOST_OF_VALUE = 200;
function cut(text) {
	return text.length <= MOST_OF_VALUE ? text : `${text.slice(0, MOST_OF_VALUE).toWellFormed()}…`;
}

// src/config/read-file.ts
async function readConfigFile(directory) {
	try {
		const path = join(directory, CONFIG_FILE);
		const file = await lstat(path);
		if (!file.isFile()) throw unusable("is a link or no regular file");
		if (file.size > 65536) throw problemAt(void 0, TOO_LONG);
		return await parseConfigFile(toText(await readFile(path)));
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
function toText(bytes) {
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

// src/config/options.ts
const ABOUT_PLACE = [
	"working-directory",
	"report-dir",
	"threads"
];
const WANTED = Object.entries(KEYS).filter(([name]) => !ABOUT_PLACE.includes(name));
const text = string().max(2 ** 20);
const MOST_LINES = 1e3;
const Options = partialRecord(_enum(WANTED.map(([name]) => name)), union([
	text,
	number(),
	boolean(),
	array$1(text).max(MOST_LINES)
]));
function optionsOf({ values }) {
	const entries = WANTED.filter(([name]) => values[name] !== void 0).map(([name, { kind }]) => [name, kind === "list" ? list$1(values[name]) : values[name]]);
	return Options.parse(Object.fromEntries(entries));
}
function list$1(value) {
	return itemsOf(Array.isArray(value) ? value.map(String) : String(value));
}

// src/config/near-files.ts
const MOST_FILES = 10;
const NEAR_NAME = /^\.?style[-_ ]?gate\.ya?ml$/i;
const NOT_READ = "This file is not read: the configuration is style-gate.yml in the working directory. Move what it says there, and remove it.";
const OF_ANOTHER = "Only style-gate.yml in the working directory is read. What the one above it says counts for other working directories alone.";
async function nearFileNotices(workspace, root) {
	const folders = [...new Set([workspace, root].flatMap((folder) => [folder, join(folder, ".github")]))];
	const found = (await Promise.all(folders.map(nearFilesIn))).flat();
	const right = join(workspace, CONFIG_FILE);
	const hasOwn = await exists(right);
	const isRight = (path) => path === right || hasOwn && !found.includes(right) && path.toLowerCase() === right.toLowerCase();
	const isOfAnother = (path) => hasOwn && path === join(root, "style-gate.yml");
	return found.filter((path) => !isRight(path)).slice(0, MOST_FILES).map((path) => {
		const subjects = [relative(workspace, path).replaceAll(sep, "/")];
		return isOfAnother(path) ? {
			level: "notice",
			text: OF_ANOTHER,
			subjects
		} : {
			level: "warning",
			text: NOT_READ,
			subjects
		};
	});
}
async function nearFilesIn(folder) {
	return (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => NEAR_NAME.test(entry.name) && !entry.isDirectory()).map(({ name }) => join(folder, name)).toSorted(byCodePoint);
}
async function exists(path) {
	return lstat(path).then(() => true, () => false);
}

// src/runtime/check-natives.ts
const NATIVE = /\.(?:node|so(?:\.[\d.]+)?)$/;
const Manifest = object$1({
	platform: string(),
	packages: array$1(object$1({
		name: string(),
		files: array$1(object$1({
			path: string(),
			bytes: number()
		}))
	}))
});
function checkShipped(dist, platform) {
	const manifest = readManifest(new URL("natives.json", dist));
	if (manifest?.platform !== platform) return;
	for (const { name, files } of manifest.packages) for (const { path, bytes } of files.filter((file) => NATIVE.test(file.path))) {
		const place = `node_modules/${name}/${path}`;
		const found = statSync(new URL(place, dist), { throwIfNoEntry: false })?.size;
		if (found === void 0 || found === bytes) continue;
		throw new UserError({
			subject: `dist/${place}`,
			problem: `has ${found} bytes instead of ${bytes}: something changed it on its way here, such as a conversion of line ends`,
			fix: "Copy dist/ again byte for byte; in git, write \"dist/** -text\" into .gitattributes first."
		});
	}
}
function readManifest(file) {
	try {
		return Manifest.parse(JSON.parse(readFileSync(file, "utf8")));
	} catch {
		return;
	}
}
const NEEDED = [
	"cx16",
	"lahf_lm",
	"popcnt",
	"sse4_1",
	"sse4_2",
	"ssse3"
];
function checkProcessor(cpuinfo) {
	const flags = /^flags\s*:(.*)$/m.exec(cpuinfo)?.[1]?.trim().split(/\s+/);
	const missing = flags && NEEDED.filter((flag) => !flags.includes(flag));
	if (missing === void 0 || missing.length === 0) return;
	throw new UserError({
		subject: "this processor",
		problem: `lacks ${missing.join(", ")}, which the native libraries use (x86-64-v2)`,
		fix: "Run it on a machine of after 2009, such as ubuntu-latest, or let the virtual machine show the real processor."
	});
}
function readCpuinfo() {
	if (process.platform !== "linux" || process.arch !== "x64") return "";
	try {
		const file = openSync("/proc/cpuinfo", "r");
		const buffer = Buffer.alloc(16384);
		const length = readSync(file, buffer);
		closeSync(file);
		return buffer.toString("latin1", 0, length);
	} catch {
		return "";
	}
}

// src/runtime/install-natives.ts
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

// src/runtime/load-world.ts
async function loadWorld(log) {
	if (!hasNatives()) await installNatives(log);
	checkProcessor(readCpuinfo());
	checkShipped(new URL(".", import.meta.url), `${process.platform}-${process.arch}`);
	return import("./world.js");
}

// src/trees/repository-name.ts
async function repositoryName(root, programs) {
	const address = existsSync(join(root, ".git")) ? await originUrl(openGit(root, programs)) : "";
	const [, name = ""] = /([^/:\\]+?)(?:\.git)?\/*$/.exec(address) ?? [];
	return [name, basename(root)].map((own) => own.normalize("NFC")).find(isFolderName) ?? "repository";
}

// src/runtime/progress.ts
const MEGABYTE = 1e6;
const LEAST_DONE = 4;
const SHORT = 5e3;
function timeLeft({ done, total }, sinceFirst) {
	const left = sinceFirst / (done - 1) * (total - done);
	if (done < LEAST_DONE || left < SHORT) return "";
	const seconds = Math.round(left / 1e3);
	return `, about ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} left`;
}
async function openProgress(stream) {
	const pictures = (done, total, part) => `${part === void 0 ? "Looked" : `${part}: looked`} at ${done} of ${total} pictures`;
	const fetched = (bytes) => `Fetched ${(bytes / MEGABYTE).toFixed(1)} MB of weights`;
	if (stream.isTTY && stream.columns) {
		const { default: ora } = await import("./ora.js");
		const line = ora({
			stream,
			text: "Looking for pictures",
			discardStdin: false,
			isEnabled: true
		}).start();
		let began = 0;
		const show = (text) => {
			line.text = text;
			line.render();
		};
		return {
			pictures: (done, total, part) => {
				if (done === 1) began = performance.now();
				show(`${pictures(done, total, part)}${timeLeft({
					done,
					total
				}, performance.now() - began)}`);
			},
			fetched: (bytes) => show(fetched(bytes)),
			log: (text) => {
				line.clear();
				stream.write(`${text}\n`);
				line.render();
			},
			stop: () => line.stop()
		};
	}
	let [quarter, tens] = [0, 0];
	return {
		pictures: (done, total, part) => {
			const reached = Math.floor(4 * done / total);
			if (reached > quarter) stream.write(`${pictures(done, total, part)}\n`);
			quarter = reached;
		},
		fetched: (bytes) => {
			const reached = Math.floor(bytes / (10 * MEGABYTE));
			if (reached > tens) stream.write(`${fetched(bytes)}\n`);
			tens = reached;
		},
		log: (text) => void stream.write(`${text}\n`),
		stop: () => {}
	};
}

// src/commands/configure.ts
async function configure(job, workspace) {
	const { source } = job;
	const head = await readConfigFile(workspace);
	const own = parseConfig(head, source);
	const options = optionsOf(source);
	const notices = await nearFileNotices(workspace, rootOf(job, workspace));
	const baseFile = await job.readBase?.(workspace);
	if (!baseFile) return {
		config: own,
		options,
		baseConfig: null,
		asked: isGiven("fail-on", head, source),
		notices
	};
	const { file, ...guarded } = await guard(head, source, baseFile);
	return {
		...guarded,
		config: parseConfig(file, source),
		options,
		notices
	};
}
async function inWorld(job, { workspace, config, thumbnails }, work) {
	const { openWorld } = await loadWorld(job.log);
	const progress = await openProgress(job.log);
	const late = [];
	try {
		const result = await work(openWorld(config, {
			...job.weights,
			workspace,
			index: indexOf(job, workspace),
			repositoryName: once(async () => repositoryName(rootOf(job, workspace), job.programs)),
			thumbnails,
			onProgress: progress.pictures,
			onFetched: progress.fetched,
			log: progress.log,
			later: (other) => void late.push(other)
		}));
		await Promise.all(late);
		return result;
	} finally {
		progress.stop();
	}
}
function rootOf({ base, stay }, workspace) {
	return stay === "in-base" ? checkoutOf(base, workspace) : repositoryAbove(workspace);
}
function indexOf({ base, stay, programs }, workspace) {
	const repository = repositoryAbove(workspace);
	return (stay === "anywhere" || isInside(base, repository)) && existsSync(join(repository, ".git")) ? {
		repository,
		programs
	} : void 0;
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
	if (!isInside(root, real)) throw notInWorkspace(source.where("working-directory"), String(given));
	if (real !== resolve(root, String(given))) throw refuse("leads over a link", "Give the folder itself.");
	return workspace;
}
function notInWorkspace(subject, given) {
	return new UserError({
		subject,
		problem: `${given} is not in the workspace`,
		fix: "Give a folder of the checked-out repository."
	});
}

// src/report/sentences.ts
function verdictSentences(ranking, escape) {
	const { verdict, prompts, pairs, checks, unmet } = ranking;
	const reason = checks.find(({ name }) => name === unmet)?.sentence;
	const why = reason === void 0 ? [] : [escape.text(reason)];
	switch (verdict) {
		case "reliable": {
			const where = prompts < 4 ? ", on these prompts" : "";
			return [`${escape.name(pairs[0].checkpoint)} carries the style best${where}: every check passes.`, ...easySentence(ranking, escape)];
		}
		case "inconclusive": return ["This order may be chance, or about something else than style.", ...why];
		case "contradicted": return ["Do not go by this order: the numbers measure something else than this style.", ...why];
		case "unranked": return ["One checkpoint alone, so there is nothing to rank.", ...why];
	}
}
const EASY = 4;
function easySentence({ nearestControl }, { name }) {
	if (nearestControl === null || nearestControl.ratio <= EASY) return [];
	const { set, ratio } = nearestControl;
	return [`${name(set)}, the nearest control, is ${factor(ratio)} away by this measure. That passes easily; a control nearer to the style would test more.`];
}
function settingsSentence({ settings, rankings, rules }) {
	const fields = rankings.flatMap((ranking) => ranking.settings.fields);
	const allowed = rules["allow-settings"].filter((name) => fields.some(({ field, status }) => field === name && status === "allowed"));
	const but = allowed.length === 0 ? "" : `, but for what may differ (${allowed.join(", ")})`;
	switch (settings.status) {
		case "match": return `By their metadata the pictures of each LoRA were made with the same generation settings${but}.`;
		case "declared": return "Where the pictures do not say them, the generation settings are declared to be equal within each ranking (`settings-declared`); they were not verified.";
		case "mismatch":
		case "unknown": return;
	}
}
function gateSentence({ gate, rules }) {
	if (rules["fail-on"].includes("never")) return "The gate is off (fail-on: never).";
	if (gate.passed !== "not-computed") return gate.passed ? "The gate passed." : "The gate failed.";
	return gate.fails ? "The gate failed, because what fail-on asks is not known." : `The gate was not computed. ${gate.notComputed.join(" ")}`;
}
function gateReasons({ gate }) {
	if (!gate.fails) return [];
	return [
		...gate.failures,
		...gate.notComputed,
		...gate.acceptable ? [acceptSentence(gate.acceptLabel ?? "")] : []
	];
}
function waivedSentence({ accepted }, { name }) {
	if (accepted === null) return "A warning alone: once it is merged nothing fails for it.";
	const by = accepted.by === null ? "" : ` by ${name(accepted.by)}`;
	const commit = name(accepted.commit.slice(0, 10));
	return `Accepted${by} with the label ${name(accepted.label)}, for the commit ${commit} alone:`;
}
function acceptSentence(label) {
	return `To accept it, set the label ${label}; where it is set already, take it off and set it again.`;
}
function unpublishedSentence({ what, reason, fix }) {
	return `${what} (${reason}). ${fix}`;
}
function backboneText({ name, source }) {
	return source === "shipped" ? name : `${name} (${source})`;
}

// src/report/advice.ts
function adviceOf(ranking, firsts, escape) {
	const own = verdictSentences(ranking, escape);
	const fresh = own.filter((sentence) => firsts.verdicts.get(sentence) === ranking);
	const last = firsts.verdicts.get(own.at(-1) ?? "");
	const verdictAs = last === ranking ? void 0 : last?.lora;
	return {
		verdict: fresh.join(" "),
		verdictAs,
		...nextOf(ranking, firsts, escape)
	};
}
function nextOf(ranking, { steps, places }, escape) {
	const wanted = ranking.next?.sentences ?? [];
	let rest = wanted;
	const nextAs = [];
	for (const other of steps) {
		if (rest.length === 0 || places.get(other) >= places.get(ranking)) break;
		const theirs = other.next?.sentences ?? [];
		if (!theirs.every((sentence) => wanted.includes(sentence)) || !theirs.some((sentence) => rest.includes(sentence))) continue;
		rest = rest.filter((sentence) => !theirs.includes(sentence));
		nextAs.push(other.lora);
	}
	return {
		next: escape.text(rest.join(" ")),
		nextAs
	};
}
function stepText({ next }) {
	return next?.sentences.join(" ");
}
function verdictLine(word, { verdict, verdictAs }, escape) {
	if (verdictAs === void 0) return `${escape.strong(`${word}.`)} ${verdict}`;
	return `${escape.strong(word)}, as ${escape.name(verdictAs)} is. ${verdict}`.trimEnd();
}
function nextLine(advice, escape) {
	const words = nextWords(advice, escape);
	return words === void 0 ? void 0 : `${escape.strong("Next:")} ${words}`;
}
function nextWords({ next, nextAs }, { name }) {
	if (nextAs.length === 0) return next === "" ? void 0 : next;
	const as = `as for ${listed$1(nextAs.map(name))}`;
	return next === "" ? as : `${as}, and: ${next}`;
}

// src/report/pair-name.ts
function pairName({ lora, checkpoint }, { rankings, changes }, { name }) {
	return new Set([...rankings, ...changes?.pairs ?? []].map((own) => own.lora)).size > 1 ? `${name(checkpoint)} × ${name(lora)}` : name(checkpoint);
}

// src/report/removal-sentence.ts
function removalSentence({ what, name, checkpoint, pictures }, escape) {
	const own = escape.name(name);
	const many = count(pictures, "picture");
	switch (what) {
		case "lora": return `the LoRA ${own} (${many})`;
		case "pair": return `${escape.name(checkpoint ?? "")} × ${own} (${many})`;
		case "references": return `${pictures === 1 ? "the only reference" : `all ${pictures} references`} of the LoRA ${own}`;
		case "control": return `the control ${own} (${many})`;
	}
}

// src/verdict/label.ts
const LABELS = [
	"contradicted",
	"inconclusive",
	"unranked",
	"reliable"
];

// src/report/worse-verdicts.ts
function worseVerdicts({ base, rankings }) {
	return rankings.flatMap(({ lora, verdict: now }) => {
		const before = base?.rankings.find((own) => own.lora === lora)?.verdict;
		return before !== void 0 && LABELS.indexOf(now) < LABELS.indexOf(before) ? [{
			lora,
			before,
			now
		}] : [];
	});
}

// src/report/change-headline.ts
function isNothingScored({ changes, baseConfig }) {
	return changes !== null && changes.pictures.length === 0 && changes.removals.length === 0 && baseConfig === null;
}
function changeHeadline(scores, escape) {
	const { changes, base } = scores;
	if (base === null) return void 0;
	if (changes === null) return `${scores.verdict}; not held against its base`;
	if (isNothingScored(scores)) return "nothing that is scored changed";
	for (const say of [
		sayWorse,
		sayRemoved,
		sayOther,
		sayBroken,
		sayVerdict,
		sayNotScored,
		sayNew,
		sayBetter,
		sayTargets
	]) {
		const said = say(scores, changes, escape);
		if (said !== void 0) return said;
	}
	return sayPictures(scores, changes, escape);
}
function andMore(first, all, what) {
	return all.length === 1 ? first : `${first}, and ${count(all.length - 1, `more ${what}`)}`;
}
const sayRemoved = (scores, { removals }, escape) => {
	const [first] = removals;
	if (first === void 0) return void 0;
	const controls = removals.filter(({ what }) => what === "control");
	const isAll = scores.rankings.every(({ targetSets }) => targetSets.every(({ role, cross }) => role !== "control" || cross));
	if (controls.length === removals.length && isAll) return `this change removes all ${count(controls.reduce((sum, own) => sum + own.pictures, 0), "control picture")}`;
	return andMore(`this change removes ${removalSentence(first, escape)}`, removals, "removal");
};
const sayWorse = (scores, { pairs }, escape) => {
	const worse = pairs.filter(({ word }) => word === "regression").toSorted((a, b) => b.ratio - a.ratio);
	const [first] = worse;
	return first && andMore(`${pairName(first, scores, escape)} got worse: ${sizeOf(first)}`, worse, "pair");
};
const sayBetter = (scores, { pairs }, escape) => {
	const better = pairs.filter(({ word }) => word === "improvement").toSorted((a, b) => a.ratio - b.ratio);
	const [first] = better;
	return first && andMore(`${pairName(first, scores, escape)} got better: ${sizeOf(first)}`, better, "pair");
};
function sizeOf({ ratio, counts, test }) {
	const [then, now] = counts.kept === 0 ? [counts.old, counts.new] : [test.old, test.new];
	return `${factor(ratio)} (${then} → ${count(now, counts.kept === 0 ? "picture" : "new picture")})`;
}
const sayBroken = (_, { broken }, { name }) => {
	const [first] = broken.toSorted((a, b) => b.ratio - a.ratio);
	return first && andMore(`${name(first.path)} is ${factor(first.ratio)} farther than its pair's others: look at it`, broken, "picture");
};
const sayOther = (scores, { pairs }, escape) => {
	const other = pairs.filter(({ word }) => word === "other prompts");
	const [first] = other;
	return first && andMore(`${pairName(first, scores, escape)} has other prompts: whether it got worse is not known`, other, "pair");
};
const sayVerdict = (scores, _, { name }) => {
	const worse = worseVerdicts(scores);
	const [first] = worse;
	return first && andMore(`${name(first.lora)} is ${first.now}, and was ${first.before}`, worse, "LoRA");
};
const sayNotScored = ({ notScored }, { pictures }, { name }) => {
	const own = notScored.filter(({ lora }) => pictures.some(({ role, set }) => role === "sample" && set === lora));
	const [first] = own;
	return first && andMore(`new: ${name(first.lora)}, not scored, because it has no references`, own, "LoRA");
};
const sayNew = (scores, { pairs }, escape) => {
	const fresh = pairs.filter(({ word }) => word === "new");
	const [first] = fresh;
	if (first === void 0) return void 0;
	const ranking = scores.rankings.find(({ lora }) => lora === first.lora);
	const pair = ranking?.pairs.find(({ checkpoint }) => checkpoint === first.checkpoint);
	const among = ranking?.pairs.length ?? 1;
	const isTold = ranking?.verdict === "reliable" || pair?.relation === "behind";
	const said = pair === void 0 || among === 1 || !isTold ? "" : `, ${ordinal(pair.rank)} of ${among}`;
	return andMore(`new: ${pairName(first, scores, escape)}${said}`, fresh, "pair");
};
const sayTargets = (_, { references, counts }, { name }) => {
	const [first] = references;
	if (first !== void 0) return andMore(`the references of ${name(first)} changed`, references, "LoRA");
	const controls = counts.find(({ role }) => role === "control");
	return controls !== void 0 && counts.every(({ role }) => role === "control") ? `${count(changedOf(controls), "control picture")} changed` : void 0;
};
function changedOf({ added, removed, changed, renamed }) {
	return added + removed + changed + renamed;
}
const sayPictures = (scores, changes, escape) => {
	const { pictures, counts, pairs } = changes;
	const total = counts.reduce((sum, own) => sum + changedOf(own), 0);
	if (total === 0) return "only style-gate.yml changed";
	const said = `${total === 1 ? "one picture" : `${total} pictures`} ${verbOf(changes, total)}`;
	const [only] = pictures;
	const pair = only && pairs.find(({ lora, checkpoint }) => lora === only.set && checkpoint === only.checkpoint);
	if (!(total === 1 && pair !== void 0 && only?.what !== "renamed" && !only?.isReencoded) || only?.place === void 0 || only.place === null) return pairs.some(({ word }) => word === "no evidence") ? `${said}; no evidence that a pair got worse` : said;
	const others = pair.counts.new - 1;
	if (only.place > 1 && only.place <= others) return `${said}; it lies within the range of the ${count(others, "other")} of ${pairName(pair, scores, escape)}`;
	return `${said}; it is the ${only.place === 1 ? "nearest" : "farthest"} of the ${others + 1} of ${pairName(pair, scores, escape)}`;
};
function verbOf({ pictures, counts, more }, total) {
	if (more === 0 && pictures.every(({ isReencoded }) => isReencoded)) return "saved anew, the same to the eye";
	const sumOf = (kind) => counts.reduce((sum, own) => sum + own[kind], 0);
	if (sumOf("renamed") === total) return "renamed, none changed";
	return ["added", "removed"].find((kind) => sumOf(kind) === total) ?? "changed";
}

// src/report/change-sentences.ts
function changedPairs({ pairs }) {
	const grave = [
		"regression",
		"other prompts",
		"removed",
		"new",
		"improvement",
		"too few",
		"no evidence"
	];
	const place = ({ word }) => grave.includes(word) ? grave.indexOf(word) : grave.length;
	return pairs.filter(({ word }) => word !== "unchanged").toSorted((a, b) => place(a) - place(b));
}
function lossChange({ styleLossBefore, styleLoss, ratioWhole }) {
	const text = (value) => value === null ? "–" : loss(value);
	const whole = ratioWhole === null ? "" : ` (${factor(ratioWhole)})`;
	return `${text(styleLossBefore)} → ${text(styleLoss)}${whole}`;
}
function changeSize({ word, ratio, interval, counts }) {
	if (word === "new") return count(counts.new, "sample");
	if (word === "removed") return `${count(counts.old, "sample")} before`;
	if (word === "fewer pictures") return `${counts.old} → ${counts.new} samples`;
	if (ratio === null) return "";
	const range = interval === null || word === "too few" ? "" : ` (90 % ${factor(interval.low)} – ${factor(interval.high)})`;
	return `${factor(ratio)}${range}`;
}
function changeWord({ word, interval, test, smallestRatio }, escape) {
	const couldFind = smallestRatio === null ? "" : `, could find ${factor(smallestRatio)}`;
	switch (word) {
		case "regression": return escape.strong("worse");
		case "improvement": return escape.strong("better");
		case "no evidence": return interval === null ? word : `no evidence: not worse than ${factor(interval.high)}${couldFind}`;
		case "too few": return test === null || smallestRatio === null ? word : `too few new pictures (${test.new}) to tell${test.new > 1 ? couldFind : ""}`;
		case "other prompts": return "other prompts; not compared";
		case "new":
		case "removed":
		case "fewer pictures":
		case "unchanged": return word;
	}
}
function changeRemarks(pair, scores, escape) {
	const { word, farther, stability, differing, other, isPartial } = pair;
	const isFound = word === "regression" || word === "improvement";
	const facts = [
		...isFound && farther ? [`${word === "regression" ? "farther from" : "nearer to"} ${ofReferences(pair)}`] : [],
		...isFound && stability !== null ? [`on other references and samples too: ${percent(stability)}`] : [],
		...other ? [`by the new references ${other.ratio === null ? "" : `${factor(other.ratio)}, `}${SAID[other.word] ?? other.word}`] : [],
		...differing.length > 0 ? [`before and after differ in ${listed$1(differing)}`] : [],
		...word === "improvement" && isPartial ? ["the pictures to replace may have been chosen for their loss"] : [],
		...word === "regression" && !isAboutStyle(pair, scores) ? ["the self-test does not pass, so this number was not shown to be about style"] : []
	];
	return facts.length === 0 ? [] : [`${pairName(pair, scores, escape)}: ${facts.join("; ")}.`];
}
const SAID = {
	regression: "worse",
	improvement: "better"
};
function ofReferences({ word, farther }) {
	const { references, of } = farther;
	return `${word === "regression" ? references : of - references} of ${count(of, "reference")}`;
}
function isAboutStyle({ lora }, { rankings }) {
	return rankings.find((own) => own.lora === lora)?.checks.some(({ name, status }) => name === "self-test" && status === "pass") ?? false;
}
function overallSentence({ overall, pairs }) {
	const isMixed = ["regression", "improvement"].every((word) => pairs.some((pair) => pair.word === word));
	if (overall === null || isMixed) return void 0;
	return `All ${overall.pairs} compared pairs together: ${factor(overall.ratio)} (90 % ${factor(overall.low)} – ${factor(overall.high)}).`;
}
function filesSentence({ counts }) {
	const parts = counts.map(({ role, ...kinds }) => {
		const said = Object.entries(kinds).flatMap(([kind, number]) => number > 0 ? [`${number} ${kind}`] : []);
		return `${ROLES[role]}: ${said.join(", ")}`;
	});
	return parts.length === 0 ? void 0 : `${parts.join("; ")}.`;
}
const ROLES = {
	sample: "Samples",
	reference: "References",
	control: "Control pictures",
	"without-lora": "Pictures without LoRA"
};
function baseSentence({ base }, escape) {
	if (base === null) return void 0;
	const { commit, name, note, unread } = base;
	const isCommit = name !== null && /^[0-9a-f]{40,64}$/.test(name);
	const what = name === null || isCommit ? "its base" : escape.name(name);
	const at = commit === null ? "" : ` (${escape.name(commit.slice(0, 10))})`;
	const said = unread === null ? `Held against ${what}${at}.` : `Not held against ${what}${at}: ${escape.text(unread)}`;
	return note === null ? said : `${said} ${escape.text(note)}`;
}
function orderSentence(ranking, { base }, escape) {
	const before = base?.rankings.find(({ lora }) => lora === ranking.lora);
	if (before === void 0) return void 0;
	const [then, now] = [before.pairs[0]?.checkpoint ?? "", ranking.pairs[0].checkpoint];
	if (then === now) return before.verdict === ranking.verdict ? void 0 : `Before it was ${before.verdict}.`;
	return `Before, ${escape.name(then)} was first (${before.verdict}).`;
}

// src/report/best-sentence.ts
const MOST_NAMES = 4;
const WORDS = [
	"none",
	"one",
	"two",
	"three",
	"four"
];
function bestSentence({ verdict, pairs }, escape) {
	const possible = pairs.filter(({ relation }) => relation !== "behind");
	if (possible.length < 2 || verdict === "contradicted") return void 0;
	if (possible.length === pairs.length) return "These checkpoints are not told apart: any of them may be the best, as far as can be told.";
	if (possible.length > MOST_NAMES) return `One of the first and the ${possible.length - 1} not told apart from it is the best, as far as can be told.`;
	const names = possible.map(({ checkpoint }) => escape(checkpoint));
	return `One of these ${WORDS[possible.length]} is the best, as far as can be told: ${listed$1(names)}.`;
}

// src/report/firsts.ts
function firstsOf(rankings, escape) {
	const steps = firsts(rankings, ({ next }) => next === null ? [] : [JSON.stringify(next.sentences)]);
	return {
		verdicts: firsts(rankings, (ranking) => verdictSentences(ranking, escape)),
		best: firsts(rankings, (ranking) => bestSentence(ranking, escape.name) ?? []),
		needs: firsts(rankings, ({ needs }) => [JSON.stringify(needs)]),
		checks: firsts(rankings, ({ checks }) => checks.map(checkKey)),
		steps: [...steps.values()],
		places: new Map(rankings.map((ranking, place) => [ranking, place]))
	};
}
function newBest(ranking, { best }, escape) {
	const sentence = bestSentence(ranking, escape.name);
	return sentence !== void 0 && best.get(sentence) === ranking ? [sentence] : [];
}
function checkKey({ name, sentence }) {
	return `${name} ${sentence}`;
}
function firsts(rankings, textsOf) {
	const found = /* @__PURE__ */ new Map();
	for (const ranking of rankings) for (const text of [textsOf(ranking)].flat()) if (!found.has(text)) found.set(text, ranking);
	return found;
}

// src/report/check-lines.ts
const FORMATS = {
	a12: ["farther in", (value) => `${percent(value)} of comparisons`],
	gain: ["gain", (value) => factor(Math.exp(value))],
	margin: ["", (value) => `${factor(Math.exp(value))} as far away as the style`],
	p: ["p", pValue],
	references: ["references", String],
	control_sets: ["control sets", String],
	share: ["agree", percent],
	stability_share: ["stays first in", percent],
	visible_ratio: ["can be seen from", factor],
	win: ["the style is nearer in", percent]
};
const CHECK_STATUS = {
	pass: "passes",
	weak: "not met",
	fail: "fails",
	unknown: "unknown"
};
function checkLine(check, said, escape) {
	const { name, status } = check;
	const behind = checkFigures(check, escape);
	return `${escape.strong(name)} ${CHECK_STATUS[status]}${sentenceOf$1(check, said, escape)}${behind === "" ? "" : ` (${behind})`}`;
}
function sentenceOf$1(check, { ranking, firsts }, escape) {
	const { name, status, sentence } = check;
	if (status === "pass") return "";
	if (name === ranking.unmet) return ", as said above";
	const first = firsts.checks.get(checkKey(check)) ?? ranking;
	return first === ranking ? `. ${escape.text(sentence)}` : `, as of ${escape.name(first.lora)}`;
}
function checkFigures({ figures, by }, escape) {
	const named = by.map((own) => ({
		name: escape.name(own.name),
		text: figuresText(own.figures)
	}));
	return [figuresText(figures), ...named.filter(({ text }) => text !== "").map((own) => `${own.name}: ${own.text}`)].filter((text) => text !== "").join("; ");
}
function figuresText(figures) {
	return Object.entries(figures).map(([name, value]) => {
		const [word, format] = FORMATS[name] ?? [];
		return format === void 0 || typeof value !== "number" ? "" : `${word} ${format(value)}`.trim();
	}).filter((text) => text !== "").join(", ");
}

// src/report/terminal/escapes.ts
const TERMINAL = {
	name: terminal,
	text: terminalText,
	strong: (text) => text
};

// src/report/ranking-row.ts
const RANKING_HEAD = [
	"Rank",
	"Checkpoint",
	"× of best",
	"Against the first",
	"Nearest control",
	"Style loss",
	"95 % interval",
	"Crossing",
	"Samples"
];
function rankingRow(pair, escape) {
	const { relation, interval, crossingRate, worstMargin } = pair;
	return [
		String(pair.rank),
		escape(pair.checkpoint),
		factor(pair.ratioToBest),
		relation,
		worstMargin === null ? "none" : `${factor(worstMargin.ratio)} ${escape(worstMargin.set)}`,
		loss(pair.styleLoss),
		interval ? `${loss(interval.low)} – ${loss(interval.high)}` : "one sample",
		crossingRate === null ? "" : percent(crossingRate),
		String(pair.n)
	];
}
const PLACE_HEAD = ["Style position", "Rank on other pictures"];
function placeCells({ stylePosition, rankInterval }) {
	const position = stylePosition === null ? "" : stylePosition.toFixed(2);
	if (rankInterval === null) return [position, ""];
	const { low, high } = rankInterval;
	return [position, low === high ? String(low) : `${low} – ${high}`];
}

// src/report/settings-rows.ts
const MOST_PAIRS$2 = 6;
const MOST_VALUES = 6;
function settingsRows({ settings }, escape) {
	const rowsOf = (status) => settings.fields.filter((field) => field.status === status).map((field) => ({
		fields: [field.field],
		status,
		said: saidOf(field, escape)
	}));
	const unknown = settings.pictures === settings.silent ? [] : settings.fields.filter(({ status }) => status === "unknown");
	const unknownRows = [...groupBy(unknown, (field) => unsaidOf(field, escape))].map(([said, own]) => ({
		fields: own.map(({ field }) => field),
		status: "unknown",
		said
	}));
	return [
		...rowsOf("mismatch"),
		...rowsOf("allowed"),
		...unknownRows
	];
}
function otherFixes({ settings, next }) {
	return settings.fields.flatMap((field) => {
		return field.status === "mismatch" && field.fix !== null ? [fixOrAllow(field)] : [];
	}).filter((fix) => !next?.sentences.includes(fix));
}
function toolsSentence({ settings: { tools } }, escape) {
	if (tools.length === 0) return void 0;
	const made = `Settings by ${few(tools.map(({ tool, version, pictures }) => {
		const known = tool === "sidecar" ? "files NAME.json" : tool;
		return `${escape.name(version === null ? known : `${known} ${version}`)} (${count(pictures, "picture")})`;
	}), MOST_VALUES)}`;
	return tools.length === 1 ? made : `${made}; a setting of one name can mean another thing in another program or version.`;
}
function unsaidOf(field, escape) {
	return saidOf({
		...field,
		values: field.values.filter(({ value }) => value === null)
	}, escape);
}
function saidOf({ values }, escape) {
	return few(values.map(({ value, pairs }) => {
		const names = pairs.map(({ checkpoint, pictures }) => `${escape.name(checkpoint)} (${pictures})`);
		return `${value === null ? "not said" : escape.name(value)} in ${few(names, MOST_PAIRS$2)}`;
	}), MOST_VALUES, "; ");
}
function few(items, most, separator = ", ") {
	if (items.length <= most) return items.join(separator);
	return `${items.slice(0, most).join(separator)}${separator}and ${items.length - most} more`;
}

// src/report/without-sentence.ts
function withoutSentence({ lora }, { missing }, escape) {
	const names = missing.filter((pair) => pair.lora === lora).map(({ checkpoint }) => escape(checkpoint));
	if (names.length === 0) return void 0;
	return `The ranking is without ${listed$1(names)}: no sample of ${names.length === 1 ? "it" : "them"} could be scored.`;
}

// src/evidence/scores-csv/columns.ts
const COLUMNS = [
	"lora",
	"checkpoint",
	"picture",
	"picture_role",
	"prompt",
	"seed",
	"target",
	"target_role",
	"target_set",
	"metric",
	"layer",
	"value"
];
const PICTURE_ROLES = [
	...SAMPLE_ROLES,
	"reference",
	"base-sample"
];
const ROW_TARGET_ROLES = [...TARGET_ROLES, "base-reference"];
const TOTAL = "total";

// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};

// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};

// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};

// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};

// node_modules/csv-parse/lib/index.js
var Parser = class extends Transform {
	constructor(opts = {}) {
		super({
			readableObjectMode: true,
			...opts,
			encoding: null
		});
		this.api = transform({
			on_skip: (err, chunk) => {
				this.emit("skip", err, chunk);
			},
			...opts
		});
		this.state = this.api.state;
		this.options = this.api.options;
		this.info = this.api.info;
	}
	_transform(buf, _, callback) {
		if (this.state.stop === true) return;
		const err = this.api.parse(buf, false, (record) => {
			this.push(record);
		}, () => {
			this.push(null);
			this.end();
			this.on("end", this.destroy);
		});
		if (err !== void 0) this.state.stop = true;
		callback(err);
	}
	_flush(callback) {
		if (this.state.stop === true) return;
		callback(this.api.parse(void 0, true, (record) => {
			this.push(record);
		}, () => {
			this.push(null);
			this.on("end", this.destroy);
		}));
	}
};
const parse = function() {
	let data, options, callback;
	for (const i in arguments) {
		const argument = arguments[i];
		const type = typeof argument;
		if (data === void 0 && (typeof argument === "string" || Buffer.isBuffer(argument))) data = argument;
		else if (options === void 0 && is_object(argument)) options = argument;
		else if (callback === void 0 && type === "function") callback = argument;
		else throw new CsvError("CSV_INVALID_ARGUMENT", ["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`], options || {});
	}
	const parser = new Parser(options);
	if (callback) {
		const records = options === void 0 || options.objname === void 0 ? [] : Object.create(null);
		parser.on("readable", function() {
			let record;
			while ((record = this.read()) !== null) if (options === void 0 || options.objname === void 0) records.push(record);
			else Object.assign(records, { [record[0]]: record[1] });
		});
		parser.on("error", function(err) {
			callback(err, void 0, parser.api.__infoDataSet());
		});
		parser.on("end", function() {
			callback(void 0, records, parser.api.__infoDataSet());
		});
	}
	if (data !== void 0) {
		const writer = function() {
			parser.write(data);
			parser.end();
		};
		if (typeof setImmediate === "function") setImmediate(writer);
		else setTimeout(writer, 0);
	}
	return parser;
};

// src/evidence/scores-csv/cell.ts
const FORMULA = /(?<=^|[;\t\r\n])(?=[ "]*[=+\-@＝＋－＠]|['"\t\r])/gu;
const DEFUSED = /(?<=^|[;\t\r\n])'/gu;
function csvCell(value) {
	return value.replaceAll(FORMULA, "'");
}
function textOfCell(cell) {
	return cell.replaceAll(DEFUSED, "");
}

// src/evidence/scores-csv/rows.ts
const MOST_ROWS = 5e6;
const MOST_OF_CELL = 8192;
async function* readRows(file, mostRows = MOST_ROWS) {
	const source = createReadStream(file);
	const parser = parse({
		bom: true,
		info: true,
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: 2 * COLUMNS.length * MOST_OF_CELL
	});
	source.on("error", (cause) => parser.destroy(cause));
	let columns;
	let rows = 0;
	try {
		for await (const parsed of source.pipe(parser)) {
			const { record, info } = parsed;
			if (columns === void 0) {
				columns = columnsOf(record, file);
				continue;
			}
			if (++rows > mostRows) throw tooLong(file, mostRows);
			yield toRow(record, columns, {
				file,
				line: info.lines
			});
		}
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		throw new UserError({
			subject: file,
			problem: `cannot be read (${reasonOf(cause)})`,
			fix: "Give a file in UTF-8 that a style gate wrote, or one of the same columns."
		}, { cause });
	}
	if (columns === void 0) throw new UserError({
		subject: file,
		problem: "is empty",
		fix: `Begin it with the line ${COLUMNS.join(",")}`
	});
}
function columnsOf(head, file) {
	const missing = COLUMNS.filter((name) => !head.includes(name));
	if (missing.length > 0) throw new UserError({
		subject: `${file}:1`,
		problem: `has no column ${missing.join(", ")}`,
		fix: `Begin it with the line ${COLUMNS.join(",")}`
	});
	const places = COLUMNS.map((name) => [name, head.indexOf(name)]);
	return Object.fromEntries(places);
}
function toRow(record, columns, { file, line }) {
	const refuse = (problem, fix) => new UserError({
		subject: `${file}:${line}`,
		problem,
		fix
	});
	const cell = (name) => {
		const text = record[columns[name]];
		if (text === void 0) throw refuse(`has no ${name}`, "Give every line as many cells as the first.");
		if (text.length > 8192) throw refuse(`${name} has ${text.length} characters, more than ${MOST_OF_CELL}`, "Give it a shorter name.");
		return textOfCell(text);
	};
	const role = (name, allowed) => {
		const found = allowed.find((own) => own === cell(name));
		if (found !== void 0) return found;
		throw refuse(`${name} cannot be ${JSON.stringify(cell(name))}`, `Give one of ${allowed.join(", ")}.`);
	};
	const [pictureRole, targetRole] = [role("picture_role", PICTURE_ROLES), role("target_role", ROW_TARGET_ROLES)];
	const text = cell("value");
	const value = /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
	if (!Number.isFinite(value)) throw refuse(`value cannot be ${JSON.stringify(text)}`, "Give a finite number, 0 or more.");
	return {
		lora: cell("lora"),
		checkpoint: cell("checkpoint"),
		picture: cell("picture"),
		picture_role: pictureRole,
		prompt: cell("prompt"),
		seed: cell("seed"),
		target: cell("target"),
		target_role: targetRole,
		target_set: cell("target_set"),
		metric: cell("metric"),
		layer: cell("layer"),
		value,
		line
	};
}
function tooLong(subject, most) {
	return new UserError({
		subject,
		problem: `has more than ${most} rows`,
		fix: "Score again with cross-controls: false, or judge fewer LoRAs at a time."
	});
}

// src/backbone/weights/notices.ts
function weightsNotices({ backbone, "weights-sha256": pin }, { source, weightsSha256, notOfBase }, isPull) {
	if (notOfBase !== null) return [{
		level: "warning",
		text: notOfBaseSentence(notOfBase),
		subjects: [source]
	}];
	if (!isPull || backbone.kind !== "hub" || pin !== void 0) return [];
	return [{
		level: "notice",
		text: `Nothing pins the weights: what an earlier run kept of them is believed. Set weights-sha256: ${weightsSha256} in style-gate.yml.`,
		subjects: [source]
	}];
}
function notOfBaseSentence(why) {
	return `What the losses are worth is not known, because a pull request could choose its own weights: ${why}. Set weights-sha256 on the base branch or as an input.`;
}

// src/trees/changes.ts
const PICTURE_CHANGES = [
	"added",
	"removed",
	"changed",
	"renamed"
];
const AT_ONCE = 8;
async function pictureChanges(base, head) {
	return changesBetween(await hashed(placesOf(base)), await hashed(placesOf(head)));
}
async function hashed(places) {
	return pMap(places, async ({ file, ...place }) => ({
		...place,
		path: file.path,
		...await file.content(),
		sidecar: await sidecarHash(file)
	}), { concurrency: AT_ONCE });
}
function changesBetween(before, after) {
	const changed = [];
	const gone = new Map(before.map((place) => [placeKey(place), place]));
	const fresh = [];
	for (const place of after) {
		const old = gone.get(placeKey(place));
		if (old === void 0) fresh.push(place);
		else {
			gone.delete(placeKey(place));
			if (!isSame(old, place)) changed.push(changeOf("changed", place, old.path));
		}
	}
	const renames = renamesAmong([...gone.values()], fresh);
	const moved = new Set(renames.values());
	const removed = [...gone.values()].filter((place) => !moved.has(place));
	return [
		...changed,
		...fresh.map((place) => {
			const old = renames.get(place);
			return changeOf(old === void 0 ? "added" : "renamed", place, old?.path);
		}),
		...removed.map((place) => changeOf("removed", place, place.path))
	].toSorted((a, b) => byCodePoint(a.path, b.path) || byCodePoint(a.what, b.what));
}
const MOST_OF_SIDECAR = 2 ** 20;
async function sidecarHash({ sidecar }) {
	const bytes = await sidecar?.(MOST_OF_SIDECAR).catch(() => Buffer.alloc(0));
	return bytes && sha256Of(bytes);
}
function isSame(a, b) {
	return a.sidecar === b.sidecar && a.names.some((name) => b.names.includes(name));
}
function placeKey(place) {
	return JSON.stringify([setKey(place), place.path]);
}
function setKey({ role, owner, checkpoint }) {
	return JSON.stringify([
		role,
		owner,
		checkpoint
	]);
}
function changeOf(what, { role, owner, checkpoint, path }, before) {
	return {
		what,
		role,
		owner,
		checkpoint,
		path,
		before
	};
}
function renamesAmong(gone, fresh) {
	const renames = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const among of [setKey, ({ role }) => role]) {
		const byContent = groupBy(gone.flatMap((place) => place.names.map((key) => ({
			place,
			key: JSON.stringify([among(place), key])
		}))), ({ key }) => key);
		for (const place of fresh) {
			if (renames.has(place)) continue;
			const found = place.names.flatMap((key) => byContent.get(JSON.stringify([among(place), key])) ?? []).find((own) => !taken.has(own.place));
			if (found === void 0) continue;
			renames.set(place, found.place);
			taken.add(found.place);
		}
	}
	return renames;
}

// src/trees/removals.ts
const REMOVALS = [
	"lora",
	"pair",
	"references",
	"control"
];
function removalsOf(base, head) {
	const pairs = [...base.pairs, ...base.notScored];
	const headPairs = [...head.pairs, ...head.notScored];
	const isOnHead = (name) => headPairs.some(({ lora }) => lora === name);
	const gone = pairs.filter((pair) => !headPairs.some((own) => own.lora === pair.lora && own.checkpoint === pair.checkpoint));
	const loras = [...new Set(gone.map(({ lora }) => lora))].filter((lora) => !isOnHead(lora));
	const setsGone = (of) => base[of].filter(({ name }) => !head[of].some((own) => own.name === name));
	return [
		...loras.map((name) => ({
			what: "lora",
			name,
			checkpoint: null,
			pictures: sum(gone.filter(({ lora }) => lora === name).map(({ samples }) => samples.length))
		})),
		...gone.filter(({ lora }) => isOnHead(lora)).map(({ lora, checkpoint, samples }) => ({
			what: "pair",
			name: lora,
			checkpoint,
			pictures: samples.length
		})),
		...setsGone("references").filter(({ name }) => !loras.includes(name)).map(({ name, pictures }) => ({
			what: "references",
			name,
			checkpoint: null,
			pictures: pictures.length
		})),
		...setsGone("controls").map(({ name, pictures }) => ({
			what: "control",
			name,
			checkpoint: null,
			pictures: pictures.length
		}))
	];
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}

// src/trees/shared-files.ts
async function readFromHead(base, head) {
	const known = /* @__PURE__ */ new Map();
	for (const { file } of placesOf(head)) for (const name of (await file.content()).names) known.set(name, file);
	async function shared(file) {
		const { names } = await file.content();
		const there = names.map((name) => known.get(name)).find((own) => own !== void 0);
		return there === void 0 ? file : {
			...file,
			read: there.read
		};
	}
	const ofPair = async (pair) => ({
		...pair,
		samples: await Promise.all(pair.samples.map(shared))
	});
	const ofSet = async (set) => ({
		...set,
		pictures: await Promise.all(set.pictures.map(shared))
	});
	return {
		...base,
		pairs: await Promise.all(base.pairs.map(ofPair)),
		notScored: await Promise.all(base.notScored.map(ofPair)),
		withoutLora: await Promise.all(base.withoutLora.map(ofPair)),
		references: await Promise.all(base.references.map(ofSet)),
		controls: await Promise.all(base.controls.map(ofSet))
	};
}

// src/trees/base.ts
const BASE_KINDS = [
	"first-parent",
	"merge-base",
	"base-sha",
	"merge-group",
	"before",
	"ref",
	"file"
];
async function lookUpBase(base, head, naming) {
	const found = async () => {
		const there = await collectBase({
			...base,
			naming
		}, head);
		const pictures = await pictureChanges(there, head);
		const collection = await readFromHead(there, head);
		return {
			collection,
			changes: {
				pictures,
				removals: removalsOf(collection, head)
			}
		};
	};
	return found().catch(unreadBy);
}
function newPictures(before) {
	if (before === void 0 || "unread" in before) return 0;
	return before.changes.pictures.filter(({ what }) => what === "changed" || what === "removed").length;
}
function unreadBy(cause) {
	if (cause instanceof UserError) return { unread: sentenceOf(cause) };
	throw cause;
}
function sentenceOf({ problems: [first] }) {
	return first === void 0 ? "" : `${first.subject} ${first.problem}. ${first.fix}`;
}

// src/report/change-row.ts
const CHANGE_HEAD = [
	"Pair",
	"Result",
	"New against old",
	"Style loss"
];
function changeRow(pair, scores, escape) {
	return [
		pairName(pair, scores, escape),
		changeWord(pair, escape),
		changeSize(pair),
		lossChange(pair)
	];
}

// src/report/changed-targets.ts
function changedTargets({ references, counts, pairs }, escape) {
	const names = references.map(escape).join(", ");
	const what = references.length === 1 ? "LoRA" : "LoRAs";
	const hasRows = pairs.some(({ other, word }) => other !== null && word !== "unchanged");
	return [...references.length > 0 ? [`The references of the ${what} ${names} changed.${hasRows ? BY_BASE : ""}`] : [], ...counts.some(({ role }) => role === "control") ? ["Control pictures changed, by which the checks below are made."] : []];
}
const BY_BASE = " The results below go by the base's; what the new ones say stands beside them.";

// src/report/config-changes.ts
function changeSentence(change, escape) {
	const { key, base, head } = change;
	if (head === null) return `This pull request removes ${escape.name(`${key}: ${base ?? ""}`)}; ${afterRemoval(change)}.`;
	return `This pull request sets ${escape.name(`${key}: ${head}`)}${afterSetting(change, escape)}.`;
}
function afterRemoval({ counts }) {
	return {
		base: "until that is merged it counts all the same",
		head: "it no longer counts",
		input: INPUT
	}[counts];
}
function afterSetting({ counts, base, default: fallback }, { name, text }) {
	if (counts === "input") return `; ${INPUT}`;
	if (counts === "head") return base === null ? ", which counts" : ` in place of ${name(base)}, which counts`;
	if (base !== null) return `; until it is merged the base's ${name(base)} counts`;
	return `; until it is merged ${fallback === null ? "it does not count" : `the default (${text(fallback)}) counts`}`;
}
const INPUT = "the workflow's input counts";

// src/report/totals-sentence.ts
function totalsSentence({ rankings }) {
	const pairs = rankings.flatMap((ranking) => ranking.pairs);
	const samples = pairs.reduce((sum, { n }) => sum + n, 0);
	const byVerdict = groupBy(rankings, ({ verdict }) => verdict);
	const verdicts = LABELS.flatMap((verdict) => {
		const number = byVerdict.get(verdict)?.length ?? 0;
		return number === 0 ? [] : [`${number} ${verdict}`];
	});
	return `${[
		count(rankings.length, "LoRA"),
		count(pairs.length, "pair"),
		count(samples, "sample")
	].join(", ")}; of the rankings ${verdicts.join(", ")}.`;
}

// src/report/worst-first.ts
function worstFirst({ rankings }) {
	return rankings.toSorted((a, b) => LABELS.indexOf(a.verdict) - LABELS.indexOf(b.verdict));
}

// src/report/reading.ts
const READING_OF_CHANGE = ["**New against old**: how many times farther the new pictures of a pair are from the references than the old ones of the same prompts, with a 90 % interval. *Worse* and *better* need effect and evidence; *no evidence* does not say that nothing changed. It is for one look: pushing again until it passes makes the word worth less.", "**Number 3 of 8**: the place of a picture among the samples of its pair, 1 for the nearest. A base one commit back does not see slow drift; `baseline: v1.0` does."];
const READING = [
	"**Verdict**: *reliable*, every check passes; *inconclusive*, this order may be chance or something else, and the next step is named; *contradicted*, a question whose answer is known was answered wrongly; *unranked*, one checkpoint alone.",
	"**Against the first**: *behind*, this checkpoint is not the best; *not told apart*, it may be, as far as can be told. The best of all is the first or one of those not told apart from it, in at least 95 % of cases.",
	"**To tell ×2 apart**: how much it takes to see, four times in five, that one checkpoint is twice as far from the style as another.",
	"**Style loss**: how far the samples of a checkpoint are from the references; lower is nearer. It is the geometric mean over samples and references.",
	"**95 % interval**: where the style loss could lie with other samples of the same kind. It covers the luck of the samples alone, not the choice of references, and intervals that overlap do not settle an order.",
	"**× of best**: the style loss divided by that of the first in the table.",
	"**Crossing**: how often a sample of this checkpoint is nearer to the references than one of the first. At 50 % the two are alike.",
	"**Nearest control**: how many times farther the nearest control is from the samples than the references are. Below ×1.00 the samples look more like the control. Controls do not enter the ranking.",
	"**Style, not contrast**: the part of the squared Gram distance that comes from another pattern; the rest is a picture that is only stronger or weaker in contrast.",
	"**Style position**: 0 as near as the references are to each other, 1 as far as the nearest control. **Rank on other pictures**: where 95 % of the ranks would lie with other references and samples."
];

// src/report/changed-samples.ts
function changedSamples({ changes }) {
	return (changes?.pictures ?? []).filter(({ role, what }) => role === "sample" && what !== "renamed");
}
function moreChanged({ changes }, shown) {
	const total = changes?.counts.find(({ role }) => role === "sample");
	const rest = total === void 0 ? 0 : total.added + total.removed + total.changed - shown;
	if (rest <= 0) return void 0;
	return `And ${count(rest, "more changed sample")}, which ${rest === 1 ? "is" : "are"} in scores.json.`;
}
function remarkOn({ what, isReencoded, standsOut }) {
	if (standsOut !== null) return `⚠️ ${factor(standsOut)} farther than its pair's others: look at it`;
	if (isReencoded) return "saved anew, the same picture";
	return what === "changed" ? "" : what;
}
function sizeOfChange(picture) {
	const { place, of } = picture;
	return `${losses(picture)}${place === null ? "" : `, number ${place} of ${of ?? place}`}`;
}
function losses({ loss: now, lossBefore }) {
	if (now === null && lossBefore === null) return "";
	const text = (value) => value === null ? "–" : loss(value);
	return lossBefore === null ? `style loss ${text(now)}` : `style loss ${text(lossBefore)} → ${text(now)}`;
}

// src/report/picture-links.ts
function pictureAddress({ repository, commit, folder }, path) {
	return address(`${repository}/blob/${commit}`, folder === "" ? path : `${folder}/${path}`);
}
function linksBefore(links, commit) {
	return commit ? {
		...links,
		repository: links.base ?? links.repository,
		commit
	} : void 0;
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
	return value.length;
}
function markdownTable(table, options) {
	const settings = options || {};
	const align = (settings.align || []).concat();
	const stringLength = settings.stringLength || defaultStringLength;
	const alignments = [];
	const cellMatrix = [];
	const sizeMatrix = [];
	const longestCellByColumn = [];
	let mostCellsPerRow = 0;
	let rowIndex = -1;
	while (++rowIndex < table.length) {
		const row = [];
		const sizes = [];
		let columnIndex = -1;
		if (table[rowIndex].length > mostCellsPerRow) mostCellsPerRow = table[rowIndex].length;
		while (++columnIndex < table[rowIndex].length) {
			const cell = serialize(table[rowIndex][columnIndex]);
			if (settings.alignDelimiters !== false) {
				const size = stringLength(cell);
				sizes[columnIndex] = size;
				if (longestCellByColumn[columnIndex] === void 0 || size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			}
			row.push(cell);
		}
		cellMatrix[rowIndex] = row;
		sizeMatrix[rowIndex] = sizes;
	}
	let columnIndex = -1;
	if (typeof align === "object" && "length" in align) while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = toAlignment(align[columnIndex]);
	else {
		const code = toAlignment(align);
		while (++columnIndex < mostCellsPerRow) alignments[columnIndex] = code;
	}
	columnIndex = -1;
	const row = [];
	const sizes = [];
	while (++columnIndex < mostCellsPerRow) {
		const code = alignments[columnIndex];
		let before = "";
		let after = "";
		if (code === 99) {
			before = ":";
			after = ":";
		} else if (code === 108) before = ":";
		else if (code === 114) after = ":";
		let size = settings.alignDelimiters === false ? 1 : Math.max(1, longestCellByColumn[columnIndex] - before.length - after.length);
		const cell = before + "-".repeat(size) + after;
		if (settings.alignDelimiters !== false) {
			size = before.length + size + after.length;
			if (size > longestCellByColumn[columnIndex]) longestCellByColumn[columnIndex] = size;
			sizes[columnIndex] = size;
		}
		row[columnIndex] = cell;
	}
	cellMatrix.splice(1, 0, row);
	sizeMatrix.splice(1, 0, sizes);
	rowIndex = -1;
	const lines = [];
	while (++rowIndex < cellMatrix.length) {
		const row = cellMatrix[rowIndex];
		const sizes = sizeMatrix[rowIndex];
		const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
		columnIndex = -1;
		const line = [];
		while (++columnIndex < cellsInRow) {
			const cell = row[columnIndex] || "";
			let before = "";
			let after = "";
			if (settings.alignDelimiters !== false) {
				const size = longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0);
				const code = alignments[columnIndex];
				if (code === 114) before = " ".repeat(size);
				else if (code === 99) {
					const half = size / 2;
					if (size % 2) {
						before = " ".repeat(half + .5);
						after = " ".repeat(half - .5);
					} else {
						before = " ".repeat(half);
						after = before;
					}
				} else after = " ".repeat(size);
			}
			if (settings.delimiterStart !== false && !columnIndex) line.push("|");
			if (settings.padding !== false && !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) line.push(" ");
			if (settings.alignDelimiters !== false) line.push(before);
			line.push(cell);
			if (settings.alignDelimiters !== false) line.push(after);
			if (settings.padding !== false) line.push(" ");
			if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) line.push("|");
		}
		lines.push(settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join(""));
	}
	return lines.join("\n");
}
function serialize(value) {
	return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
	const code = typeof value === "string" ? value.codePointAt(0) : 0;
	return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}

// src/report/markdown/folded.ts
function folded(summary, parts, state = "closed") {
	return `<details${state === "open" ? " open" : ""}><summary>${summary}</summary>\n\n${parts.join("\n\n")}\n\n</details>`;
}

// src/report/markdown/end.ts
function noticeParts({ notices }, { heading, mostSubjects }) {
	if (notices.length === 0) return [];
	const items = notices.map(({ level, text, subjects }) => {
		const named = firstFew(subjects.map(markdownName), mostSubjects, "which are in report.md").map((name) => `\n  - ${name}`).join("");
		return `- ${level === "warning" ? "**Warning:** " : ""}${markdownText(text)}${named}`;
	});
	return [`${heading}# Notices`, items.join("\n")];
}
function readingParts({ changes }) {
	const items = [
		...changes === null ? [] : READING_OF_CHANGE,
		...READING,
		READING_OF_PICTURES
	];
	return [folded("How to read it", [items.map((item) => `- ${item}`).join("\n")])];
}
const READING_OF_PICTURES = "**Pictures**: of each checkpoint a reference, then its best, median and worst sample.";
function computationParts(scores, frame) {
	return [folded("How it was computed, and how to repeat it", [
		computation(scores),
		"On your machine, where `style-gate` stands for `node PATH/dist/cli.js` of a clone of this action:",
		markdownCode(commandLines(scores, frame), "sh")
	])];
}
function computation({ recipe, metric, layers, size, seed, backbone, engine }) {
	const names = layers.map(markdownName).join(", ");
	return [
		`- ${recipe === null ? `Losses of another tool, metric ${markdownText(metric)}, seed ${seed}` : `Recipe ${recipe}, metric ${markdownText(metric)}, ${count(layers.length, "layer")} (${names}), pictures resized to ${markdownText(size ?? "")}, seed ${seed}`}`,
		...backbone ? [`- Backbone ${markdownText(backboneText(backbone))}, weights SHA-256 \`${backbone.weightsSha256}\``] : [],
		...engine ? [`- Engine ${markdownText(`${engine.name} ${engine.version}, graph ${engine.graph}, ${engine.platform}, ${engine.vector}`)}`] : [],
		recipe === null ? "- `scores.json` holds this report as data; `report.html` shows it with charts" : "- Every number is in `scores.csv`; `scores.json` holds this report as data; `report.html` shows it with charts and pictures"
	].join("\n");
}

// src/report/markdown/pictures.ts
const MOST_PAIRS$1 = 5;
const BESIDE = "180";
const WIDTH$1 = "23%";
function pictureSection(ranking, links, isAlone) {
	const { reference, pairs, lora } = ranking;
	if (links === void 0 || reference === null) return [];
	const picture = (path, alt) => thumbnail(links, path, {
		alt,
		width: WIDTH$1
	});
	const rows = pairs.slice(0, MOST_PAIRS$1).map((pair) => {
		const samples = examplesOf(pair).map(([which, path]) => picture(path, `The ${which} sample of ${pair.checkpoint} with ${lora}`));
		return `${markdownName(pair.checkpoint)}<br>\n${[picture(reference, `A reference of ${lora}`), ...samples].join("\n")}`;
	});
	const together = sideBySideTable(ranking, (path, alt) => thumbnail(links, path, {
		alt,
		width: BESIDE
	}));
	const rest = pairs.length > MOST_PAIRS$1 ? [`The nearest ${MOST_PAIRS$1} of ${pairs.length} checkpoints.`] : [];
	return [folded("Pictures", [
		...together,
		...rows,
		...rest
	], isAlone ? "open" : "closed")];
}
function sideBySideTable({ sideBySide, reference, lora }, picture) {
	if (sideBySide === null || reference === null) return [];
	const shown = sideBySide.pictures.slice(0, MOST_BESIDE);
	const what = sideBySide.isOneSeed ? "One prompt and seed" : "One prompt";
	const cells = shown.map(({ checkpoint, path }) => picture(path, `A sample of ${checkpoint} with ${lora}`));
	const head = ["a reference", ...shown.map(({ checkpoint }) => markdownName(checkpoint))];
	const row = [picture(reference, `A reference of ${lora}`), ...cells];
	return [`${what}, checkpoint by checkpoint:`, markdownTable([head, row], { alignDelimiters: false })];
}
const MOST_BESIDE = 3;
function examplesOf({ examples }) {
	const { best, median, worst } = examples;
	const all = [
		["best", best],
		["median", median],
		["worst", worst]
	];
	return all.filter(([, path], index) => all.findIndex(([, other]) => other === path) === index);
}
function thumbnail(links, path, { alt, width }) {
	const page = pictureAddress(links, path);
	const image = `<img src=${htmlAttribute(`${page}?raw=true`)} width="${width}" alt=${htmlAttribute(alt)}>`;
	return `<a href=${htmlAttribute(page)}>${image}</a>`;
}

// src/report/markdown/changed-pictures.ts
const WIDTH = "96";
function changedPictureTable(scores, { pictures: links }, most) {
	const shown = changedSamples(scores).slice(0, most);
	if (shown.length === 0) return [];
	const before = links && linksBefore(links, scores.base?.commit);
	const head = [...links ? ["Before", "After"] : [], "Picture"];
	const rows = shown.map((picture) => [...links ? [look(before, picture.before), look(links, picture.what === "removed" ? null : picture.path)] : [], [
		markdownName(picture.path),
		remarkOn(picture),
		sizeOfChange(picture)
	].filter((line) => line !== "").join("<br>")]);
	const more = moreChanged(scores, shown.length);
	return [markdownTable([head, ...rows], {
		align: [...links ? ["c", "c"] : [], "l"],
		alignDelimiters: false
	}), ...more === void 0 ? [] : [more]];
}
function look(links, path) {
	return links === void 0 || path === null ? "" : thumbnail(links, path, {
		alt: path,
		width: WIDTH
	});
}

// src/report/markdown/escapes.ts
const MARKDOWN = {
	name: markdownName,
	text: markdownText,
	strong: (text) => `**${text}**`
};

// src/report/markdown/change-section.ts
function changeSection(scores, frame, room) {
	const { changes, base } = scores;
	const held = baseSentence(scores, MARKDOWN);
	if (base === null || held === void 0) return [];
	if (changes === null) return [held];
	const files = filesSentence(changes);
	return [
		...changes.pairs.some(({ word }) => word !== "unchanged") || files !== void 0 ? [`${frame.heading}# What changed`] : [],
		...removalPart(scores),
		...changedTargets(changes, markdownName),
		...pairPart(scores, room),
		...changedPictureTable(scores, frame, room.pictures),
		...files === void 0 ? [] : [files],
		held
	];
}
function removalPart({ changes }) {
	const removals = (changes?.removals ?? []).map((own) => `- Gone: ${removalSentence(own, MARKDOWN)}`);
	return removals.length === 0 ? [] : [firstFew(removals, 20, "which are in scores.json").join("\n")];
}
function pairPart(scores, room) {
	const changes = scores.changes;
	const pairs = changedPairs(changes);
	if (pairs.length === 0) return [];
	const shown = pairs.slice(0, room.pairs);
	const rows = shown.map((pair) => [...changeRow(pair, scores, MARKDOWN)]);
	const remarks = shown.flatMap((pair) => changeRemarks(pair, scores, MARKDOWN)).map((remark) => `- ${remark}`);
	const more = pairs.length - shown.length;
	const overall = overallSentence(changes);
	return [
		markdownTable([[...CHANGE_HEAD], ...rows], { align: [
			"l",
			"l",
			"r",
			"r"
		] }),
		...more > 0 ? [`And ${count(more, "more pair")} in scores.json.`] : [],
		...remarks.length === 0 ? [] : [remarks.join("\n")],
		...overall === void 0 ? [] : [overall]
	];
}

// src/report/markdown/frame.ts
const FILE = {
	heading: "#",
	mostSubjects: Infinity
};

// src/report/markdown/chart.ts
const MOST_BARS = 20;
const HEAD_HEIGHT = 80;
const BAR_HEIGHT = 32;
function chart({ pairs }) {
	if (pairs.length < 2 || pairs.length > MOST_BARS) return [];
	const labels = pairs.map(({ rank, checkpoint }) => mermaidLabel(`${rank} ${checkpoint}`));
	const ratios = pairs.map(({ ratioToBest }) => ratioToBest.toFixed(3));
	const lines = [
		"---",
		"config:",
		"  xyChart:",
		`    height: ${HEAD_HEIGHT + BAR_HEIGHT * pairs.length}`,
		"---",
		"xychart-beta horizontal",
		`  title ${mermaidLabel("Style loss as × of the best")}`,
		`  x-axis [${labels.join(", ")}]`,
		`  y-axis 0 --> ${Math.ceil(Math.max(...pairs.map(({ ratioToBest }) => ratioToBest)))}`,
		`  bar [${ratios.join(", ")}]`
	];
	return [markdownCode(lines.join("\n"), "mermaid")];
}

// src/report/markdown/numbers-section.ts
function numbersSection(ranking, layers) {
	const parts = [
		shareTable(ranking, layers),
		...metricLine(ranking),
		...chart(ranking)
	];
	return [folded("More numbers", parts)];
}
function shareTable({ pairs }, layers) {
	const isSplit = pairs.some(({ directionShare }) => directionShare !== null);
	const head = [
		"Checkpoint",
		...layers.map(markdownName),
		...isSplit ? ["Style, not contrast"] : [],
		...PLACE_HEAD
	];
	const rows = pairs.map((pair) => [
		markdownName(pair.checkpoint),
		...layers.map((layer) => percentOrEmpty(pair.layerShares.find((own) => own.layer === layer)?.share)),
		...isSplit ? [percentOrEmpty(pair.directionShare)] : [],
		...placeCells(pair)
	]);
	return markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] });
}
function percentOrEmpty(share) {
	return share === null || share === void 0 ? "" : percent(share);
}
function metricLine({ metricTests }) {
	const tests = metricTests.filter(({ status }) => status !== "unknown").map(({ metric, status, p }) => `${markdownName(metric)} ${CHECK_STATUS[status]} (p ${pValue(p)})`);
	return tests.length === 0 ? [] : [`Self-test by other metrics: ${tests.join(", ")}`];
}

// src/report/markdown/ranking.ts
function rankingSection(ranking, scores, { firsts, isAbove, ...frame }) {
	const { layers, rankings } = scores;
	return [
		title$1(ranking, frame),
		...isAbove ? [] : verdictParts(ranking, scores, firsts),
		...needsPart(ranking, firsts),
		rankingTable(ranking.pairs),
		...newBest(ranking, firsts, MARKDOWN),
		...pictureSection(ranking, frame.pictures, rankings.length === 1),
		checks(ranking, firsts),
		...numbersSection(ranking, layers)
	];
}
const WORST_PAIRS = 5;
function shortRanking(ranking, scores, { firsts, ...frame }) {
	const { pairs } = ranking;
	const hidden = pairs.length - 1 - WORST_PAIRS;
	const top = [title$1(ranking, frame), ...verdictParts(ranking, scores, firsts)];
	if (hidden <= 0) return [
		...top,
		rankingTable(pairs),
		...newBest(ranking, firsts, MARKDOWN)
	];
	const shown = [pairs[0], ...pairs.slice(-5)];
	return [
		...top,
		rankingTable(shown),
		`The first and the last ${WORST_PAIRS} of ${pairs.length} checkpoints.`,
		...newBest(ranking, firsts, MARKDOWN)
	];
}
function title$1({ lora }, { heading }) {
	return `${heading}# LoRA ${markdownName(lora)}`;
}
function verdictParts(ranking, scores, firsts) {
	const advice = adviceOf(ranking, firsts, MARKDOWN);
	const without = withoutSentence(ranking, scores, markdownName);
	const next = nextLine(advice, MARKDOWN);
	return [
		verdictLine(capital(ranking.verdict), advice, MARKDOWN),
		...without === void 0 ? [] : [without],
		...next === void 0 ? [] : [next]
	];
}
function needsPart(ranking, firsts) {
	const rows = missingRows(ranking, firsts).map((cells) => cells.map(markdownText));
	return rows.length === 0 ? [] : [markdownTable([[...NEEDS_HEAD], ...rows], { align: [
		"l",
		"r",
		"r",
		"r",
		"r"
	] })];
}
function rankingTable(pairs) {
	const rows = pairs.map((pair) => rankingRow(pair, markdownName));
	return markdownTable([[...RANKING_HEAD], ...rows], { align: [
		"r",
		"l",
		"r",
		"l",
		"l",
		"r",
		"c",
		"r",
		"r"
	] });
}
function checks(ranking, firsts) {
	const said = {
		ranking,
		firsts
	};
	const items = ranking.checks.map((check) => `- ${mark(check.status)} ${checkLine(check, said, MARKDOWN)}`);
	const isWell = ranking.verdict === "reliable" || ranking.checks.every(({ status }) => status === "pass");
	return folded("Checks", [items.join("\n")], isWell ? "closed" : "open");
}
function mark(status) {
	return {
		pass: "✅",
		weak: "⚪",
		fail: "❌",
		unknown: "⚪"
	}[status];
}
function capital(text) {
	return `${text[0].toUpperCase()}${text.slice(1)}`;
}

// src/report/markdown/settings-section.ts
function settingsSection(scores, frame) {
	const sentence = settingsSentence(scores);
	const parts = [...sentence === void 0 ? [] : [sentence], ...scores.rankings.flatMap((ranking) => settingsOf(ranking, frame))];
	return parts.length === 0 ? [] : [`${frame.heading}# Settings`, ...parts];
}
const HEAD = [
	"Setting",
	"Status",
	"What the pictures say (how many)"
];
function settingsOf(ranking, { heading }) {
	const rows = settingsRows(ranking, MARKDOWN);
	if (rows.length === 0) return [];
	const tools = toolsSentence(ranking, MARKDOWN);
	const cells = rows.map(({ fields, status, said }) => [
		fields.join(", "),
		status,
		said
	]);
	const fixes = otherFixes(ranking).map((fix) => `- ${markdownText(fix)}`);
	return [
		`${heading}## Settings of ${markdownName(ranking.lora)}`,
		markdownTable([HEAD, ...cells], { align: [
			"l",
			"l",
			"l"
		] }),
		...fixes.length === 0 ? [] : [fixes.join("\n")],
		...tools === void 0 ? [] : [tools]
	];
}

// src/report/markdown/state-section.ts
const MOST_LORAS = 20;
const MOST_CHECKPOINTS = 8;
function stateSection(scores, { heading }, rankings) {
	const firsts = firstsOf(rankings, MARKDOWN);
	const lines = rankings.map((ranking) => `- ${stateLine(ranking, scores, firsts)}`);
	return [
		`${heading}# Where it stands`,
		lines.join("\n"),
		...overview(scores)
	];
}
function stateLine(ranking, scores, firsts) {
	const [first, ...others] = ranking.pairs;
	const place = others.length === 0 ? "has the only samples" : `is first of ${ranking.pairs.length}`;
	const advice = adviceOf(ranking, firsts, MARKDOWN);
	return [
		`${markdownName(ranking.lora)}: ${markdownName(first.checkpoint)} ${place}, ${verdictLine(ranking.verdict, advice, MARKDOWN)}`,
		withoutSentence(ranking, scores, markdownName),
		orderSentence(ranking, scores, MARKDOWN),
		nextLine(advice, MARKDOWN)
	].filter((part) => part !== void 0).join(" ");
}
function overview({ rankings }) {
	const names = [...new Set(rankings.flatMap(({ pairs }) => pairs.map(({ checkpoint }) => checkpoint)))];
	const isSmall = rankings.length <= MOST_LORAS && names.length <= MOST_CHECKPOINTS;
	if (!names.some((name) => rankings.filter(({ pairs }) => pairs.some(({ checkpoint }) => checkpoint === name)).length > 1) || names.length < 2 || !isSmall) return [];
	const rows = rankings.map(({ lora, pairs }) => [markdownName(lora), ...names.map((name) => {
		const pair = pairs.find(({ checkpoint }) => checkpoint === name);
		return pair === void 0 ? "" : factor(pair.ratioToBest);
	})]);
	const head = ["× of best", ...names.map(markdownName)];
	return [markdownTable([head, ...rows], { align: ["l", ...names.map(() => "r")] })];
}

// src/report/markdown/top.ts
function title(scores, frame) {
	return `${frame.heading} ${headline(scores, frame)}`;
}
function headline(scores, { name }) {
	const said = changeHeadline(scores, MARKDOWN) ?? scores.verdict;
	return `${name === void 0 ? "Style gate" : markdownName(name)}: ${said}`;
}
function gateParts(scores, most) {
	const reasons = gateReasons(scores).map(markdownText);
	const items = firstFew(reasons, most, "which are in report.md").map((item) => `- ${item}`);
	return [`${scores.gate.fails ? "❌ " : ""}${markdownText(gateSentence(scores))}`, ...items.length === 0 ? [] : [items.join("\n")]];
}
function waivedParts(scores, most) {
	const { waived } = scores.gate;
	if (waived.length === 0) return [];
	const items = firstFew(waived.map(markdownText), most, "which are in report.md").map((item) => `- ${item}`);
	return [`⚠️ ${waivedSentence(scores, MARKDOWN)}`, items.join("\n")];
}
const MOST_CHANGES = 40;
function changeParts({ baseConfig }) {
	const sentences = (baseConfig?.changes ?? []).map((change) => changeSentence(change, MARKDOWN));
	if (sentences.length === 0) return [];
	return [["> [!IMPORTANT]", ...firstFew(sentences, MOST_CHANGES, "which are in scores.json").map((line) => `> - ${line}`)].join("\n")];
}

// src/report/markdown/report.ts
const SIZES = [
	"full",
	"worst",
	"totals",
	"line"
];
function toMarkdown(scores) {
	return `${reportAt("full", scores, FILE)}\n`;
}
function reportAt(size, scores, frame) {
	return PARTS[size](scores, frame).join("\n\n");
}
const PARTS = {
	full: (scores, frame) => [
		...topParts(scores, frame, {
			reasons: Infinity,
			pairs: 40,
			pictures: MOST_PICTURES
		}),
		...scores.changes === null ? [...scores.rankings.length > 1 ? [totalsSentence(scores)] : [], ...details(scores, frame, false)] : [
			...stateSection(scores, frame, scores.rankings),
			...warningParts(scores, frame),
			folded("Tables, checks and numbers", details(scores, frame, true))
		],
		...readingParts(scores),
		...computationParts(scores, frame)
	],
	worst: (scores, frame) => {
		const shown = worstFirst(scores).slice(0, WORST_RANKINGS);
		const { length } = scores.rankings;
		const firsts = firstsOf(shown, MARKDOWN);
		return [
			...topParts(scores, frame, {
				reasons: MOST_REASONS,
				pairs: 10,
				pictures: 0
			}),
			totalsSentence(scores),
			shortened(frame, shown.length < length ? `the ${shown.length} worst of ${length} rankings` : "the rankings alone"),
			...shown.flatMap((ranking) => shortRanking(ranking, scores, {
				...frame,
				firsts
			})),
			...warningParts(scores, frame),
			...computationParts(scores, frame)
		];
	},
	totals: (scores, frame) => [
		...topParts(scores, frame, {
			reasons: MOST_REASONS,
			pairs: 10,
			pictures: 0
		}),
		totalsSentence(scores),
		shortened(frame, "the verdicts alone"),
		verdictTable(scores),
		...warningParts(scores, frame)
	],
	line: (scores, frame) => {
		const reasons = gateReasons(scores).length;
		const gate = reasons > 0 ? `The gate failed (${count(reasons, "reason")}).` : gateLine(scores);
		const changes = scores.baseConfig?.changes.length ?? 0;
		const changed = changes === 0 ? "" : ` This pull request changes ${count(changes, "key")} of style-gate.yml.`;
		return [`**${headline(scores, frame)}.** ${gate} ${totalsSentence(scores)}${changed}${whereWhole(frame)}`];
	}
};
function topParts(scores, frame, room) {
	return [
		title(scores, frame),
		...gateParts(scores, room.reasons),
		...waivedParts(scores, room.reasons),
		...changeParts(scores),
		...changeSection(scores, frame, room)
	];
}
function details(scores, frame, isAbove) {
	const { rankings } = scores;
	const firsts = firstsOf(rankings, MARKDOWN);
	return [
		...rankings.flatMap((ranking) => rankingSection(ranking, scores, {
			...frame,
			firsts,
			isAbove
		})),
		...settingsSection(scores, frame),
		...noticeParts(isAbove ? withoutWarnings(scores) : scores, frame)
	];
}
const MOST_PICTURES = 8;
const WORST_RANKINGS = 10;
const MOST_REASONS = 10;
function verdictTable(scores) {
	const rows = worstFirst(scores).map(({ lora, verdict, pairs }) => [
		markdownName(lora),
		verdict,
		markdownName(pairs[0].checkpoint),
		String(pairs.length)
	]);
	return markdownTable([[
		"LoRA",
		"Verdict",
		"Nearest checkpoint",
		"Pairs"
	], ...rows], { alignDelimiters: false });
}
function warningParts({ notices }, { mostSubjects }) {
	const most = mostSubjects === Infinity ? Infinity : MOST_ABOVE;
	const items = notices.filter(({ level }) => level === "warning").map(({ text, subjects }) => {
		const [only, ...others] = subjects;
		if (only === void 0) return `- ⚠️ ${markdownText(text)}`;
		if (others.length === 0) return `- ⚠️ ${markdownName(only)}: ${markdownText(text)}`;
		const names = firstFew(subjects.map(markdownName), most, "which are in report.md");
		return `- ⚠️ ${markdownText(text)}${names.map((name) => `\n  - ${name}`).join("")}`;
	});
	return items.length === 0 ? [] : [firstFew(items, MOST_WARNINGS, "which are in the whole report").join("\n")];
}
function withoutWarnings({ notices }) {
	return { notices: notices.filter(({ level }) => level !== "warning") };
}
const MOST_ABOVE = 5;
const MOST_WARNINGS = 5;
function shortened(frame, what) {
	return `**Shortened** to ${what}.${whereWhole(frame)}`;
}
function whereWhole({ whole }) {
	return whole === void 0 ? "" : ` The whole report is ${whole}.`;
}
function gateLine(scores) {
	return scores.gate.passed === "not-computed" ? "The gate was not computed." : gateSentence(scores);
}

// src/verdict/change-reasons.ts
function changeReasons(change) {
	return (change?.pairs.filter(({ word }) => word === "regression") ?? []).map(({ lora, checkpoint, ratio, interval }) => {
		const range = interval === null ? "" : ` (90 % ${factor(interval.low)}–${factor(interval.high)})`;
		return `${checkpoint} × ${lora} got worse: its new pictures are ${factor(ratio)} farther from the style than the old ones${range}.`;
	});
}
function otherPrompts(change) {
	return (change?.pairs.filter(({ word }) => word === "other prompts") ?? []).map(({ lora, checkpoint }) => `Whether ${checkpoint} × ${lora} got worse is not known, because no new picture has a prompt that the base has. Make some of the old prompts again.`);
}
function lostPairs(change) {
	return (change?.lost ?? []).map(({ lora, checkpoint }) => `Whether ${checkpoint} × ${lora} got worse is not known, because its pictures cannot be scored any more. Bring back what they were held against, or the pictures.`);
}
const WHAT = {
	lora: ({ name, pictures }) => `The LoRA ${name} is gone, with ${count(pictures, "picture")}.`,
	pair: ({ name, checkpoint, pictures }) => `The pair ${checkpoint ?? ""} × ${name} is gone, with ${count(pictures, "picture")}.`,
	references: ({ name, pictures }) => pictures === 1 ? `The only reference of the LoRA ${name} is gone.` : `All ${pictures} references of the LoRA ${name} are gone.`,
	control: ({ name, pictures }) => `The control ${name} is gone, with ${count(pictures, "picture")}.`
};
function removalReasons(change) {
	return (change?.removals ?? []).map((removal) => WHAT[removal.what](removal));
}
function standsOutReasons(change) {
	return (change?.broken ?? []).map(({ path, ratio, others }) => `${path} is ${factor(ratio)} farther than the pair's others, and farther than all ${others} of them: look at it.`);
}

// src/verdict/gate-words.ts
const GATE_WORDS = {
	regression: {
		fails: "a pair got worse: farther from its style than at the base, by effect and by evidence",
		known: "the base could be read, or there is none; no pair has other prompts alone than at the base, and none lost what it is scored by",
		found: ({ base }) => changeReasons(base?.change),
		unknown: ({ base }) => [
			...unreadBase(base),
			...otherPrompts(base?.change),
			...lostPairs(base?.change)
		]
	},
	removed: {
		fails: "the base has a LoRA, a pair, references or a control that the head has not",
		known: "the files of the base could be read, or there is no base",
		found: ({ base }) => [...removalReasons(base?.change), ...lostPairs(base?.change)],
		unknown: ({ base }) => base?.change === null ? unreadBase(base) : []
	},
	"broken-picture": {
		fails: "a new picture is far farther from the style than all others of its pair",
		known: "the base could be read, or there is none",
		found: ({ base }) => standsOutReasons(base?.change),
		unknown: ({ base }) => unreadBase(base)
	},
	contradicted: ofRankings({
		fails: "a ranking is *contradicted*",
		known: "of every ranking the checks self-test and control have an answer, which needs three references and a control; lora-off too, where the base has it",
		found: (ranking) => labelled(ranking, "contradicted"),
		unknown: unansweredCheck
	}),
	inconclusive: ofRankings({
		fails: "a ranking is *inconclusive*",
		known: "every LoRA has two checkpoints or more",
		found: (ranking) => labelled(ranking, "inconclusive"),
		unknown: ({ lora, pairs }) => pairs.length > 1 ? void 0 : `Whether an order is inconclusive is not known of the LoRA ${lora}, which has one checkpoint alone.`
	}),
	unranked: ofRankings({
		fails: "a LoRA has one checkpoint alone",
		known: "always",
		found: ({ lora, pairs }) => pairs.length > 1 ? [] : [`The LoRA ${lora} has one checkpoint alone.`],
		unknown: () => void 0
	}),
	settings: ofRankings({
		fails: "the pairs of a ranking were made with different generation settings",
		known: "the pictures of every ranking say their settings, or they are declared (`settings-declared`)",
		found: ({ lora, settings }) => settings.status === "mismatch" ? [`The pairs of the LoRA ${lora} were not made with the same generation settings.`] : [],
		unknown: ({ lora, settings }) => settings.status === "unknown" ? `Whether the pairs of the LoRA ${lora} were made with the same generation settings is unknown.` : void 0
	}),
	position: ofRankings({
		fails: "the style position of a pair is above `max-position`",
		known: "every pair has a style position, which needs three references and a control that is farther from them",
		found: ({ lora, pairs }, { "max-position": most = Infinity }) => pairs.filter(({ stylePosition }) => stylePosition !== null && stylePosition > most).map(({ checkpoint }) => `The style position of ${checkpoint} × ${lora} is above max-position (${most}).`),
		unknown: ({ lora, pairs }) => pairs.some(({ stylePosition }) => stylePosition === null) ? withoutPosition(lora) : void 0
	})
};
const NOT_ITS_DOING = "It fails on the base too; this change did not cause it.";
function ofRankings({ fails, known, found, unknown }) {
	const before = ({ base }, lora) => base?.rankings.find((own) => own.lora === lora);
	return {
		fails,
		known,
		found: (state, limits) => state.rankings.flatMap((ranking) => {
			const own = before(state, ranking.lora);
			const failedBefore = own !== void 0 && found(own, limits).length > 0;
			return found(ranking, limits).map((text) => failedBefore ? `${text} ${NOT_ITS_DOING}` : text);
		}),
		unknown: (state, limits) => state.rankings.flatMap((ranking) => {
			if (found(ranking, limits).length > 0) return [];
			return unknown(ranking, before(state, ranking.lora)) ?? [];
		})
	};
}
function unreadBase(base) {
	return base === null || base.unread === null ? [] : [`What this change made worse is not known, because it could not be held against its base: ${base.unread}`];
}
function labelSentence({ lora, label }) {
	return `The ranking of the LoRA ${lora} is ${label}.`;
}
function labelled(ranking, word) {
	return ranking.label === word ? [labelSentence(ranking)] : [];
}
const KNOWN_ANSWERS = ["self-test", "control"];
function unansweredCheck({ lora, checks }, before) {
	const isOpen = (name) => checks.every((check) => check.name !== name || check.status === "unknown");
	const open = KNOWN_ANSWERS.find(isOpen);
	const start = `Whether the ranking of the LoRA ${lora} is contradicted is not known.`;
	if (open !== void 0) return `${start} The check ${open} has no answer.`;
	if (!(before?.checks.some(({ name, status }) => name === "lora-off" && status !== "unknown") ?? false) || !isOpen("lora-off")) return void 0;
	return `${start} The base has pictures without the LoRA, which the check lora-off needs. Bring them back.`;
}
function withoutPosition(lora) {
	return `The LoRA ${lora} has no style position: that needs three references, and a control that is farther from them than they are from each other.`;
}

// src/verdict/gate.ts
function toGate({ ranking, verdict }) {
	const { label, checks, settings, pairs } = verdict;
	return {
		lora: ranking.lora,
		label,
		checks,
		pairs: ranking.pairs.map(({ checkpoint }, index) => ({
			checkpoint,
			stylePosition: pairs[index].stylePosition
		})),
		settings
	};
}
const WAIVERS = ["accepted", "merged"];
const OF_CHANGE = /* @__PURE__ */ new Set([
	"regression",
	"removed",
	"broken-picture"
]);
function gateOf(state, { config, asked, unreadBase, notOfBase, notOfPull, waiving }) {
	const asks = notOfPull === null ? config["fail-on"] : [];
	const held = Object.entries(GATE_WORDS).filter(([word]) => asks.some((own) => own === word)).map(([word, { found, unknown }]) => ({
		isOfChange: OF_CHANGE.has(word),
		found: found(state, config),
		unknown: unknown(state, config)
	}));
	const isWaived = (own) => waiving.waiver !== null && own.isOfChange;
	const failures = held.flatMap((own) => isWaived(own) ? [] : own.found);
	const waived = held.flatMap((own) => isWaived(own) ? own.found : []);
	const unknown = held.flatMap((own) => isWaived(own) ? [] : own.unknown);
	const isOff = config["fail-on"].includes("never");
	const general = [
		...notOfPull === null ? [] : [`Whether the pull request passes is not known: ${notOfPull}. ${OF_PULL}`],
		...unreadBase === null ? [] : [unreadSentence(unreadBase)],
		...notOfBase === null ? [] : [notOfBaseSentence(notOfBase)]
	];
	const notComputed = [.../* @__PURE__ */ new Set([...isOff ? [] : general, ...unknown])];
	const passed = failures.length > 0 ? false : notComputed.length > 0 ? "not-computed" : true;
	const isAcceptable = held.some((own) => own.isOfChange && !isWaived(own) && own.found.length > 0);
	return {
		passed,
		asked,
		fails: passed === false || passed === "not-computed" && asked,
		failures,
		waived,
		notComputed,
		acceptable: waiving.acceptLabel !== null && isAcceptable,
		...waiving
	};
}
const OF_PULL = "Score on pull_request, and comment by a workflow_run, as the workflows in examples/workflows do.";
function unreadSentence(why) {
	return `What counts of the base commit is not known, because its style-gate.yml could not be read: ${why}. Let the job read it (contents: read), or mend it on the base branch.`;
}

// src/verdict/relation.ts
const RELATIONS = [
	"first",
	"behind",
	"not told apart"
];
function relationsOf({ found, shares, isSettled }, rules) {
	const { alpha, gamma, "p-min": leastShare } = rules;
	const least = 1 - Math.min(1 - leastShare, alpha / found.length);
	const most = Math.min(alpha, 2 * alpha / found.length);
	const isBehind = ({ p, a12 }, rival) => isSettled || p < most && a12 >= gamma && shares !== void 0 && shares[rival] >= least;
	return ["first", ...found.map((own, rival) => isBehind(own, rival) ? "behind" : "not told apart")];
}

// src/verdict/change/words.ts
const CHANGE_WORDS = [
	"regression",
	"improvement",
	"no evidence",
	"too few",
	"other prompts",
	"fewer pictures",
	"new",
	"removed",
	"unchanged"
];

// src/verdict/check.ts
const STATUSES = [
	"pass",
	"weak",
	"fail",
	"unknown"
];
const CHECK_NAMES = [
	"self-test",
	"control",
	"lora-off",
	"settings",
	"separation",
	"stability",
	"references",
	"agreement",
	"power"
];
const FIGURE_NAMES = [
	"a12",
	"allowed",
	"control_sets",
	"crossing_rate",
	"detectable_ratio",
	"gain",
	"margin",
	"match",
	"mismatch",
	"more_samples_would_show",
	"needed_n",
	"p",
	"p_loss",
	"p_nearer",
	"raters",
	"references",
	"share",
	"smallest_p",
	"stability_share",
	"unknown",
	"visible_ratio",
	"w",
	"win",
	"win_pooled"
];

// src/scores/parts.ts
function object(shape) {
	return strictObject(shape).readonly();
}
const Name = string().max(MOST_OF_CELL);
const Text = string().max(2 ** 20);
const MOST_ITEMS = 1e4;
const MOST_RANKINGS = 1e3;
const MOST_PAIRS = 2e3;
const MOST_LAYERS = 1e3;
const EACH_PICTURE = 2e5;
function list(item, most = MOST_ITEMS) {
	return array$1(item).max(most).readonly();
}

// src/scores/change-schema.ts
const Ratio = number().positive();
const Interval = object({
	low: Ratio,
	high: Ratio
});
const BaseRanking = object({
	lora: Name,
	verdict: _enum(LABELS),
	checks: list(object({
		name: _enum(CHECK_NAMES),
		status: _enum(STATUSES)
	})),
	pairs: list(object({
		checkpoint: Name,
		stylePosition: number().nullable()
	})).describe("Nearest first"),
	settings: object({ status: _enum(SETTINGS_STATUSES) })
});
const Base = object({
	kind: _enum(BASE_KINDS).describe("How it was found"),
	commit: string().regex(/^[0-9a-f]{40,64}$/).nullable().describe("null for a file"),
	name: Name.nullable().describe("The ref or the file that baseline names"),
	note: Text.nullable().describe("What should be known of how it was found"),
	unread: Text.nullable().describe("Why its pictures were not measured"),
	warnings: list(object({
		text: Text,
		subjects: list(Name, EACH_PICTURE)
	})).describe("Those that the base has already"),
	rankings: list(BaseRanking).describe("Of the base, by the method of the head; none where it was not measured")
});
const ChangedPicture = object({
	what: _enum(PICTURE_CHANGES).describe("renamed: the same content in another place"),
	role: _enum([...TARGET_ROLES, ...SAMPLE_ROLES]),
	set: Name.describe("The LoRA, or the control"),
	checkpoint: Name.nullable(),
	path: Name,
	before: Name.nullable().describe("Its path on the base; null where it was added"),
	loss: number().nullable().describe("Its style loss; null where it has none of its own"),
	lossBefore: number().nullable(),
	place: int().positive().nullable().describe("Among the samples of its pair, nearest first"),
	of: int().positive().nullable(),
	standsOut: Ratio.nullable().describe("How many times farther than the others of its pair, where it stands out"),
	isReencoded: boolean().describe("Whether it looks as before")
});
const ChangedPair = object({
	lora: Name,
	checkpoint: Name,
	word: _enum(CHANGE_WORDS),
	counts: object({
		old: int(),
		new: int(),
		kept: int(),
		added: int(),
		gone: int()
	}).describe("Samples of the base and of the head, and how many are the same, new and gone"),
	test: object({
		design: _enum(["sign-flip", "two-sample"]),
		new: int(),
		old: int(),
		pWorse: number(),
		pBetter: number(),
		smallestP: number(),
		holmWorse: number().nullable(),
		holmBetter: number().nullable()
	}).nullable(),
	ratio: Ratio.nullable().describe("Of the pictures that are compared, after ÷ before; above 1 is farther"),
	interval: Interval.nullable().describe("90 % t-interval of it"),
	ratioAll: Ratio.nullable().describe("Against all old pictures of the same prompts"),
	ratioReplaced: Ratio.nullable().describe("Against those that were replaced"),
	ratioWhole: Ratio.nullable().describe("Of the whole pair: a fact about two sets, without an interval"),
	farther: object({
		references: int(),
		of: int()
	}).nullable().describe("From how many references the new pictures are farther"),
	stability: number().nullable().describe("In what share of other references and samples the pair would change so"),
	smallestRatio: Ratio.nullable().describe("The smallest ratio that is found four times in five"),
	isPartial: boolean().describe("Whether some pictures were kept"),
	styleLossBefore: number().nullable(),
	styleLoss: number().nullable(),
	yardstick: _enum(["base", "head"]).describe("Whose references count"),
	other: object({
		word: _enum(CHANGE_WORDS),
		ratio: Ratio.nullable()
	}).nullable().describe("What the head's references say, where they are others"),
	differing: list(_enum(SETTING_FIELDS)).describe("Generation settings that differ between the two sides")
});
const Changes = object({
	pictures: list(ChangedPicture).describe("At most 200"),
	more: int().describe("Changed pictures that are not listed"),
	counts: list(object({
		role: _enum([...TARGET_ROLES, ...SAMPLE_ROLES]),
		added: int(),
		removed: int(),
		changed: int(),
		renamed: int()
	})).describe("Of all of them"),
	removals: list(object({
		what: _enum(REMOVALS),
		name: Name,
		checkpoint: Name.nullable(),
		pictures: int()
	})).describe("LoRAs, pairs, references and controls that the base has and the head has not"),
	references: list(Name).describe("LoRAs whose references are not those of the base"),
	pairs: list(ChangedPair).describe("Of both sides; none where the base was not measured"),
	overall: object({
		ratio: Ratio,
		low: Ratio,
		high: Ratio,
		pairs: int()
	}).nullable().describe("Of all tested pairs together"),
	broken: list(object({
		lora: Name,
		checkpoint: Name,
		path: Name,
		ratio: Ratio,
		others: int()
	}), EACH_PICTURE).describe("Pictures that stand out"),
	lost: list(object({
		lora: Name,
		checkpoint: Name
	})).describe("Pairs of the base whose pictures the head still has, and cannot score")
});
const Accepted = object({
	label: Name,
	by: Name.nullable(),
	commit: Name.describe("The head commit, the only one that is accepted")
});

// src/verdict/next/known.ts
const STEP_KINDS = [
	"add",
	"measure",
	"end"
];

// src/scores/settings-schema.ts
const Value = object({
	value: Text.nullable().describe("null where a picture does not say; long texts are cut"),
	pairs: list(object({
		checkpoint: Name,
		pictures: int()
	})).describe("Empty where it is the value of all")
});
const Field = object({
	field: _enum(SETTING_FIELDS),
	found: _enum(FOUND).describe("What the pictures say"),
	status: _enum(FIELD_STATUSES).describe("What was found, or allowed where allow-settings lets it differ"),
	values: list(Value, EACH_PICTURE).describe("Which pairs have which value; none where it goes by the prompt and is a match"),
	difference: Text.nullable().describe("What differs, in words"),
	fix: Text.nullable().describe("What would make it a match")
});
const RankingSettings = object({
	status: _enum(SETTINGS_STATUSES).describe("declared: what the pictures do not say is declared to be equal"),
	fields: list(Field).describe("Empty where there were no pictures to ask"),
	tools: list(object({
		tool: Name,
		version: Name.nullable(),
		pictures: int()
	})),
	pictures: int(),
	silent: int().describe("Pictures that say nothing")
}).describe("Whether the pairs were made alike, by the metadata of their pictures");

// src/scores/ranking-schema.ts
const Status = _enum(STATUSES);
const Figures = partialRecord(_enum(FIGURE_NAMES), number().nullable()).readonly();
const Check = object({
	name: _enum(CHECK_NAMES),
	status: Status.describe("unknown: the evidence does not hold what the check asks; only self-test, control and lora-off can fail"),
	figures: Figures.describe("What the status rests on, of the ranking as a whole"),
	by: list(object({
		name: Name,
		figures: Figures
	})).describe("The same of each other checkpoint or control, under its own name"),
	sentence: Text.describe("Names stand between back-ticks")
});
const Way = object({
	recipe: Name.nullable(),
	metric: Name,
	leastWin: number().describe("Over the controls, the least share of references that are nearer to each other than to it"),
	p: number().describe("That references are nearer to each other than the controls are")
});
const Amount = union([int(), Text]);
const Need = object({
	what: _enum(NEEDS),
	have: Amount,
	isMet: boolean(),
	isRequired: boolean().describe("Whether a verdict can be reliable without it"),
	toPass: Amount.describe("Enough for a verdict to be able to pass"),
	toTell2: Amount.nullable().describe("Enough to tell apart losses that are ×2 apart, four times in five"),
	toTell1_5: Amount.nullable().describe("The same of ×1.5")
});
const TargetSet = object({
	role: _enum(TARGET_ROLES).describe("What the set is to this LoRA"),
	set: Name.describe("Name of the LoRA or of the control"),
	cross: boolean().describe("True for the references of another LoRA, serving as a control"),
	pictures: int().positive()
});
const Pair = object({
	checkpoint: Name,
	n: int().positive().describe("Samples: pictures of one prompt and seed are one"),
	rank: int().positive().describe("1 for the nearest"),
	styleLoss: number().describe("Geometric mean of the metric over samples and references; lower is nearer"),
	interval: object({
		low: number(),
		high: number()
	}).nullable().describe("95 % t-interval over samples; null with one sample"),
	ratioToBest: number().describe("styleLoss ÷ that of the nearest pair"),
	spread: number().nullable().describe("Geometric standard deviation of the samples; null with one sample"),
	relation: _enum(RELATIONS).describe("How it stands to the first. Behind: it is not the best; not told apart: it may be, as far as can be told"),
	rankInterval: object({
		low: number(),
		high: number()
	}).nullable().describe("The middle 95 % of its ranks on other references and samples; null where that cannot be drawn"),
	crossingRate: number().nullable().describe("How often one of its samples is nearer than one of the first checkpoint; null for that"),
	worstMargin: object({
		set: Name,
		ratio: number()
	}).nullable().describe("The nearest control: how many times farther than the references it is from the samples; null without a control"),
	stylePosition: number().nullable().describe("0: as near as the references are to each other; 1: as far as the nearest control; null where that is not defined"),
	layerShares: list(object({
		layer: Name,
		share: number()
	}), MOST_LAYERS).describe("Each layer's mean share of the loss"),
	directionShare: number().nullable().describe("Mean share of gram-mse that is a difference of style, not of contrast; null where it is not known"),
	examples: object({
		best: Name,
		median: Name,
		worst: Name
	}).describe("Paths of its samples nearest to the references, in the middle, and farthest")
});
const Ranking = object({
	lora: Name,
	verdict: _enum(LABELS).describe("How far the order can be trusted"),
	checks: list(Check).describe("Known-answer checks first; with one pair alone only these"),
	unmet: _enum(CHECK_NAMES).nullable().describe("The check that decides the verdict; null where every check that counts passes"),
	metricTests: list(object({
		metric: Name,
		status: Status,
		leastWin: number(),
		p: number()
	})).describe("The self-test of every other metric; it changes no verdict"),
	otherRecipes: list(Way).describe("What other recipes make of references and controls; they are tried where nothing else is missing and the self-test or the control is not met"),
	nearestControl: object({
		set: Name,
		ratio: number()
	}).nullable().describe("How hard the controls are: the one nearest to the references, and how many times farther it is from them than they are from each other"),
	specificity: number().nullable().describe("The first checkpoint's mean log margin to the controls minus that of the others; null without a control or another checkpoint"),
	settings: RankingSettings,
	altered: int().nullable().describe("Samples that the size of the recipe enlarges or squashes by more than 2; null where that is not known"),
	copiedControls: list(Name).describe("Paths of control pictures that are nearly the same as references"),
	needs: list(Need).describe("All that a verdict rests on, and how much of it there is"),
	next: object({
		kind: _enum(STEP_KINDS),
		sentences: list(Text)
	}).nullable().describe("What to do next: add pictures, or say how they were made; measure otherwise; or nothing more can be done. null where the verdict is reliable"),
	prompts: int().describe("Different prompts among the first checkpoint's samples; an unknown prompt is one of its own"),
	reference: Name.nullable().describe("Path of the reference nearest to the others; null where these were not compared with each other"),
	targetSets: list(TargetSet),
	copied: list(Name).describe("Checkpoints that are not ranked: every sample of theirs is a copy of a reference"),
	sideBySide: object({
		isOneSeed: boolean(),
		pictures: list(object({
			checkpoint: Name,
			path: Name
		}), EACH_PICTURE)
	}).nullable().describe("Pictures of one prompt, and of one seed where there is one, by several checkpoints; null without"),
	pairs: array$1(Pair).min(1).max(MOST_PAIRS).readonly().describe("Nearest first")
});

// src/scores/schema.ts
const Sha256 = string().regex(/^[0-9a-f]{64}$/);
const RULES = {
	alpha: number(),
	gamma: number(),
	"p-min": number(),
	"r-min": int(),
	"agreement-share": number(),
	"fail-on": list(_enum(FAIL_ON)),
	"min-effect": number(),
	"max-position": number().optional(),
	"allow-settings": list(_enum(SETTING_FIELDS)),
	"settings-declared": boolean()
};
const Scores = object({
	schemaVersion: literal(1),
	recipe: _enum(RECIPE_NAMES).nullable().describe("null where another tool made the losses, as are size, backbone and engine"),
	metric: Name.describe(`What ranks: ${METRICS.join(", ")}, or what another tool calls its own`),
	layers: list(Name, MOST_LAYERS).describe("Those of which the losses are known"),
	size: Name.nullable().describe("WIDTHxHEIGHT, or the short side"),
	seed: int(),
	options: Options.describe("The flags or inputs that were given, but for those that say where the files are"),
	backbone: object({
		name: Name.describe(`The architecture: ${Object.keys(NAMED_BACKBONES).join(" or ")}`),
		source: Name.describe("Where the weights are from: shipped, hf:OWNER/REPO@COMMIT:FILE, or the path that was given"),
		fileSha256: Sha256.nullable().describe("Of the whole file, as the Hub states it; null elsewhere"),
		weightsSha256: Sha256.describe("Of the tensors in use; of those that are shipped, of all of them"),
		notOfBase: Text.nullable().describe("Why the weights are not known to be those of the base commit, of a file that a pull request can change; else null")
	}).nullable(),
	engine: object({
		name: Name,
		version: Name,
		graph: int(),
		platform: Name,
		vector: Name.describe("Widest vector instructions of the CPU")
	}).nullable(),
	verdict: _enum(LABELS).describe("The worst of all rankings"),
	rankings: array$1(Ranking).min(1).max(MOST_RANKINGS).readonly(),
	rules: object(RULES).describe("What the checks and the gate hold their numbers against, by the names of the configuration"),
	settings: object({ status: _enum(SETTINGS_STATUSES).describe("The worst of all rankings") }),
	baseConfig: object({
		changes: list(object({
			key: Name,
			base: Name.nullable(),
			head: Name.nullable(),
			default: Name.nullable().describe("What counts where nothing sets the key; null where that is nothing"),
			counts: _enum([
				"base",
				"head",
				"input"
			]).describe("Whose value the run was held against")
		})),
		unread: Text.nullable().describe("Why the base commit's style-gate.yml is not known")
	}).nullable().describe("What a pull request changes of style-gate.yml, long values cut; null where there is no base commit, or nothing is changed"),
	base: Base.nullable().describe("What the run was held against; null where there is nothing"),
	changes: Changes.nullable().describe("What is otherwise than at the base; null where that is not known"),
	accepted: Accepted.nullable().describe("Who accepted what the change made worse; null where nobody did"),
	notOfPull: Text.max(1e3).nullable().describe("Why the pictures are not those of the pull request that the run was for; null where they are, or there is none"),
	notScored: list(object({
		lora: Name,
		checkpoints: list(Name)
	})).describe("LoRAs that have samples and no reference"),
	missing: list(object({
		lora: Name,
		checkpoint: Name
	})).describe("Pairs without a sample that could be scored: the rankings are without them, and the notices say why"),
	pictures: list(object({
		path: Name,
		role: _enum([...TARGET_ROLES, ...SAMPLE_ROLES]),
		set: Name,
		checkpoint: Name.nullable(),
		identity: Name.describe("Equal where the decoded pixels are")
	}), EACH_PICTURE).describe("All pictures that were looked at; none where another tool made the losses"),
	notices: list(object({
		level: _enum(["notice", "warning"]),
		text: Text,
		subjects: list(Name, EACH_PICTURE)
	})),
	gate: object({
		passed: union([boolean(), literal("not-computed")]),
		asked: boolean().describe("Whether fail-on was given in so many words, by a file, an input or a flag"),
		fails: boolean().describe("Whether the job fails: passed is false, or it is not-computed and fail-on was given in so many words"),
		failures: list(Text, EACH_PICTURE),
		waived: list(Text, EACH_PICTURE).describe("What was found and does not fail, because it was accepted, or is merged already"),
		notComputed: list(Text, EACH_PICTURE).describe("What is not known of that which fail-on asks; the next step of a ranking makes it known"),
		acceptable: boolean().describe("Whether a label would let some of the failures pass"),
		waiver: _enum(WAIVERS).nullable().describe("Why what the change made worse does not fail"),
		acceptLabel: Name.nullable().describe("The label that accepts what a change made worse; null where none can be set")
	}),
	scoresCsvSha256: Sha256.describe("Of the scores.csv beside this file")
});
function rulesOf(config) {
	return object$1(RULES).readonly().parse(config);
}

// src/github/event.ts
const Repository = object$1({
	id: int(),
	full_name: string()
});
const PullRequest = object$1({
	number: int(),
	head: object$1({
		sha: string(),
		repo: Repository.nullable()
	}),
	base: object$1({
		sha: string(),
		repo: Repository
	})
});
const WorkflowRun = object$1({
	id: int(),
	run_attempt: int(),
	name: string().nullable(),
	path: string().optional(),
	event: string(),
	conclusion: string().nullable(),
	html_url: string(),
	head_sha: string(),
	head_branch: string().nullable(),
	head_repository: Repository.nullable()
});
const Event = object$1({
	action: string().optional(),
	label: object$1({ name: string() }).optional(),
	sender: object$1({ login: string() }).optional(),
	before: string().optional(),
	pull_request: PullRequest.optional(),
	merge_group: object$1({ base_sha: string() }).optional(),
	workflow_run: WorkflowRun.optional()
});
async function readEvent({ eventName = "", eventFile: path }) {
	const event = path === void 0 ? {} : await parseEvent(path);
	const part = partOf(eventName);
	if (part === void 0 || event[part] !== void 0) return event;
	const problem = path === void 0 ? `names no file, and the event ${eventName} is nothing without it` : `holds no ${part}, and the event is ${eventName}`;
	throw new UserError({
		subject: path ?? "GITHUB_EVENT_PATH",
		problem,
		fix: withoutPart(part)
	});
}
function partOf(eventName) {
	return eventName === "merge_group" ? eventName : /^pull_request(?:_|$)/.test(eventName) ? "pull_request" : void 0;
}
function withoutPart(part) {
	return `GitHub writes this file. With act, give one that has ${part} by --eventpath, or run another event, such as push or workflow_dispatch.`;
}
async function parseEvent(path) {
	try {
		return Event.parse(JSON.parse(await readFile(path, "utf8")));
	} catch (cause) {
		throw new UserError({
			subject: path,
			problem: "holds no event that this version knows",
			fix: "The runner writes this file; see what it is, and report it if it is as GitHub describes it."
		}, { cause });
	}
}
function parentsOf(commit) {
	return [...(commit.split("\n\n", 1)[0] ?? "").matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
function baseOfMerge(commit, { head }) {
	const [first, second, ...others] = parentsOf(commit);
	return second === head.sha && others.length === 0 ? first : void 0;
}
function isFromFork({ head, base }) {
	return head.repo?.id !== base.repo.id;
}

export { checkFigures as $, commandFor as $n, placesOf as $t, changeRow as A, require_lib$131 as An, waivedSentence as At, csvCell as B, twoSampleTest as Bn, yamlWriter as Bt, READING as C, pictureMean as Cn, verdictLine as Ct, changeSentence as D, require_lib$99 as Dn, settingsSentence as Dt, totalsSentence as E, require_lib$62 as En, gateSentence as Et, removalsOf as F, holm as Fn, optionsOf as Ft, settingsRows as G, smallestP as Gn, fixOrAllow as Gt, TOTAL as H, drawnP as Hn, ActionConfigSchema as Ht, PICTURE_CHANGES as I, kindAndName as In, readConfigFile as It, RANKING_HEAD as J, count as Jn, auditSettings as Jt, toolsSentence as K, mean as Kn, ruleAudit as Kt, changesBetween as L, listed$1 as Ln, CONFIG_FILE as Lt, newPictures as M, canonicalPlaces as Mn, inWorld as Mt, sentenceOf as N, lexicographic as Nn, notInWorkspace as Nt, changedTargets as O, require_lib$129 as On, unpublishedSentence as Ot, unreadBy as P, randomFor as Pn, openDirectory as Pt, CHECK_STATUS as Q, percent as Qn, pictureCount as Qt, weightsNotices as R, quote as Rn, parseConfigFile as Rt, sizeOfChange as S, pairMean as Sn, stepText as St, worstFirst as T, require_lib$59 as Tn, gateReasons as Tt, withoutSentence as U, extremeness as Un, isActionKey as Ut, COLUMNS as V, MOST_ARRANGEMENTS as Vn, ACTION_KEYS as Vt, otherFixes as W, largestMagnitude as Wn, SETTINGS_STATUSES as Wt, rankingRow as X, loss as Xn, misfiledNotices as Xt, placeCells as Y, factor as Yn, NO_NAMES as Yt, TERMINAL as Z, pValue as Zn, rememberedLikeness as Zt, linksBefore as _, leastControls as _n, LINE_COMMANDS as _r, removalSentence as _t, readEvent as a, PLACES as an, pick as ar, changeRemarks as at, moreChanged as b, settled as bn, nextLine as bt, relationsOf as c, placeOf as cn, defaultOf as cr, changedPairs as ct, toGate as d, pMapIterable as dn, METHOD_KEYS as dr, orderSentence as dt, collect as en, commandLines as er, checkLine as et, labelSentence as f, servesPair as fn, LAYOUT_NAMES as fr, overallSentence as ft, toMarkdown as g, askedFor as gn, didYouMean as gr, LABELS as gt, reportAt as h, needsRows as hn, folderOf as hr, worseVerdicts as ht, parentsOf as i, possibleTemplates as in, parseConfig as ir, baseSentence as it, lookUpBase as j, selfTest as jn, configure as jt, CHANGE_HEAD as k, require_lib$130 as kn, verdictSentences as kt, OF_PULL as l, isSheetName as ln, KEYS as lr, filesSentence as lt, SIZES as m, missingRows as mn, layoutOf as mr, isNothingScored as mt, baseOfMerge as n, sparseProblem as nn, isGiven as nr, newBest as nt, Scores as o, TEMPLATES as on, layerConflicts as or, changeSize as ot, standsOutReasons as p, NEEDS_HEAD as pn, OWN_LAYOUT as pr, changeHeadline as pt, PLACE_HEAD as q, standardDeviation as qn, NO_AUDIT as qt, isFromFork as r, choosePlaces as rn, parse$1 as rr, bestSentence as rt, rulesOf as s, sourcesOf as sn, chosenLayers as sr, changeWord as st, PullRequest as t, collectTargets as tn, viewCommand as tr, firstsOf as tt, gateOf as u, pMap as un, isKey as ur, lossChange as ut, pictureAddress as v, missingIn as vn, switchesOf as vr, pairName as vt, READING_OF_CHANGE as w, require_lib as wn, backboneText as wt, remarkOn as x, visibleBetween as xn, nextWords as xt, changedSamples as y, needsOf as yn, adviceOf as yt, readRows as z, choose as zn, readYaml as zt };
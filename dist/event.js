import { o as __toESM } from "./rolldown-runtime.js";
import { n as reasonOf, t as UserError } from "./errors.js";
import { n as backboneChoice, r as once, t as BACKBONE_FORMS } from "./backbone-choice.js";
import { C as RECIPE_NAMES, D as TARGET_ROLES, E as SETTING_FIELDS, O as sha256Of, S as NAMED_BACKBONES, T as SAMPLE_ROLES, _ as NEVER, a as int, b as LAYER_NAMES, c as object$1, d as strictObject, f as string, g as toJSONSchema, l as partialRecord, m as union, n as array$1, o as literal, r as boolean, s as number, t as _enum, u as record, v as BEFORE_RELU, x as METRICS, y as FAIL_ON } from "./schemas.js";
import { A as mayHaveMore, B as parseTemplates, C as networksText, E as BUILT_IN, F as layers, G as byCodePoint, H as byCheckpoint, I as settingFields, L as size, M as MOST_RESIZED_PIXELS, N as failOn, O as UNSIGNED, P as itemsOf, R as staysInside, S as nameFile, T as weightText, U as partsOf, V as AXES, W as withAxes, _ as FORMATS$2, c as repositoryAbove, g as EVERYTHING, h as pictureKind, i as checkoutOf, o as openGit, r as isInside, t as hasNatives, u as WEB_KINDS, v as isMatch, w as rounded, x as isProblem, y as isOfSystem, z as templates } from "./natives.js";
import { _ as groupBy, a as htmlAttribute, c as markdownName, g as firstFew, i as address, l as markdownText, m as shellWord, o as markdownCode, u as mermaidLabel } from "./explain.js";
import { Transform } from "stream";
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
		name: "judge",
		operands: "FILE.json|FILE.csv",
		about: "Judge the losses of a scores.json, or of a scores.csv of any tool, without a picture"
	},
	{
		name: "self-test",
		about: "Try every recipe and metric on references and controls alone: which can tell the style?"
	},
	{
		name: "view",
		about: "Open the page of the last run in the browser, and say its address"
	}
];
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
function didYouMean(name, known) {
	if (name.length > LONGEST) return "";
	const most = name.length < 4 ? 1 : name.length < 9 ? 2 : 3;
	const near = closestMatch(name.toLowerCase(), known, { maxDistance: most });
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
		about: "How often the first checkpoint must be nearer than a rival, and than a control."
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

// src/trees/changes.ts
const PICTURE_CHANGES = [
	"added",
	"removed",
	"changed",
	"renamed"
];
const AT_ONCE$1 = 8;
async function pictureChanges(base, head) {
	return changesBetween(await hashed(placesOf(base)), await hashed(placesOf(head)));
}
async function hashed(places) {
	return pMap(places, async ({ file, ...place }) => ({
		...place,
		path: file.path,
		...await file.content(),
		sidecar: await sidecarHash(file)
	}), { concurrency: AT_ONCE$1 });
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
	const problem = `the LoRA has samples, but no reference matches ${sourcesOf(places.references)}`;
	if (references.length === 0) {
		const fix = `Commit artworks of its target style there, or set references to where they are${await whereabouts([
			...places.samples,
			...places.references,
			...places.controls
		], tree)}.`;
		return loras.map((lora) => ({
			subject: lora,
			problem,
			fix
		}));
	}
	const names = listed$1(references.map(({ name }) => name));
	const name = references.length === 1 ? names : "NAME";
	return loras.map((lora) => {
		const renamed = places.lora === lora ? `lora: ${name}` : `"${lora}: ${name}" under names`;
		const fix = lora === unclaimed.lora ? `No sample names its LoRA, and references are of ${names}. Write lora: NAME, or put {lora} into samples.` : `References are of ${names}. Call their folder ${lora}, or write ${renamed}.`;
		return {
			subject: lora,
			problem,
			fix
		};
	});
}
const MOST_NAMED = 5;
function listed$1(names, others = "others") {
	return `${names.slice(0, MOST_NAMED).join(", ")}${names.length > MOST_NAMED ? ` and ${others}` : ""}`;
}
async function whereabouts(known, tree) {
	const paths = (await tree.paths(EVERYTHING)).filter((path) => !isMatch(path, known));
	const folders = [...groupBy(paths, (path) => posix.dirname(path))].toSorted(([, a], [, b]) => b.length - a.length);
	if (folders.length === 0) return "";
	return `; pictures are in ${listed$1(folders.map(([folder, own]) => {
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
const AT_ONCE = 8;
async function nameSamples(found, options) {
	const answers = await pMap(found.map(composed), async (file) => nameOne(file, options), { concurrency: AT_ONCE });
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
	"checkpoint and no LoRA": "Set checkpoint and lora, put {checkpoint} and {lora} into samples, or leave them out with a ! line.",
	checkpoint: "Set checkpoint, put {checkpoint} into samples, or leave them out with a ! line.",
	LoRA: "Set lora, put {lora} into samples, or leave them out with a ! line.",
	"single LoRA": "Set lora, put {lora} into samples, or commit references of the one that is meant under its name."
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
	return {
		...collection,
		layout,
		missing: missing.pairs,
		notices: [
			...chosen,
			...collection.notices,
			...idleNameNotices(files, missing.pairs, places.names),
			...withoutReferences(places, collection),
			...missing.notices,
			...tooWideNotices(named.samples, places.samples)
		],
		problems: withLayout(bad.length > 0 ? bad : [...whatIsNot, ...late], layout)
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
	return [{
		level: "warning",
		text: `Not scored, because no reference of the LoRA matches ${sourcesOf(places.references)}. Commit artworks of its target style there.`,
		subjects: [...new Set(notScored.map(({ lora }) => lora))]
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

// src/settings/audit/phrases.ts
const MOST_ITEMS$1 = 4;
function listed(items) {
	const [last, ...before] = (items.length > MOST_ITEMS$1 ? [...items.slice(0, 3), "others"] : items).toReversed();
	return before.length === 0 ? last ?? "" : `${before.toReversed().join(", ")} and ${last}`;
}
function picturesOf(counts) {
	return listed(counts.map(({ checkpoint, pictures }) => `${pictures} picture${pictures === 1 ? "" : "s"} of ${checkpoint}`));
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
			return loras?.some(({ name, isNameless }) => isNameless || alike(lora, name) > 0) ?? true ? void 0 : listed(loras.map(({ name }) => name));
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
		difference: `${listed(labelsOf(shared))} with one and the same ${field} (${shared[0].fact.text})`,
		fix
	};
	const several = [...groupBy(known, ({ checkpoint }) => checkpoint)].find(([, own]) => new Set(own.map(({ fact }) => fact.key)).size > 1);
	const texts = [...new Set(several?.[1].map(({ fact }) => fact.text))];
	return {
		difference: `${several?.[0] || "no number"} with several values of ${field} (${listed(texts)})`,
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
		const difference = `${listed(pairs)} by one and the same checkpoint${hash === void 0 ? "" : ` (${hash})`}`;
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
		difference: `${[...groupBy(lines, ({ checkpoint }) => checkpoint)].find(([, own]) => new Set(own.flatMap(({ facts }) => facts.checkpoint?.key ?? [])).size > 1)?.[0]} by several checkpoints`,
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
	const fix = listed([...new Set(moves)]);
	return {
		difference: `${picturesOf(countByPair(wrong))} by another checkpoint (${listed(names)})${alsoShared(lines)}`,
		fix: `${fix[0].toUpperCase()}${fix.slice(1)}`
	};
}
function placeholderLine(named, groups) {
	return `write {epoch}, {step}, {weight} or {lora} in place of {checkpoint} in samples, if ${named} made ${listed(groups.map(([first]) => first.checkpoint))}`;
}
function alsoShared(lines) {
	const { pairs, hash } = sharedIn(lines) ?? {};
	if (pairs === void 0 || hash === void 0) return "";
	return `; ${listed(pairs)} have one ${hash} and may be one checkpoint under several names`;
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
		const which = pairs.length === 0 ? "every pair" : listed(pairs);
		const others = pairs.length === 0 ? "" : ", as the others have";
		return {
			difference: `${field} ${verb} in how many pictures have which`,
			fix: `Give ${which} each ${field} for the same share of pictures${others}`
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
	return known.map(({ value, pairs }) => `${quoted(value)} in ${listed(pairs.map(({ checkpoint }) => checkpoint))}`).join("; ");
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
	const other = names.length === 0 ? "" : `, but with ${listed(names)}`;
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

// src/evidence/scores-csv/cell.ts
const FORMULA = /(?<=^|[;\t\r\n])(?=[ "]*[=+\-@＝＋－＠]|['"\t\r])/gu;
const DEFUSED = /(?<=^|[;\t\r\n])'/gu;
function csvCell(value) {
	return value.replaceAll(FORMULA, "'");
}
function textOfCell(cell) {
	return cell.replaceAll(DEFUSED, "");
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
		unknown: ({ lora, pairs }) => pairs.length > 1 ? void 0 : `Whether an order is inconclusive is not known of the LoRA ${lora}, which has one checkpoint alone. ${SECOND_CHECKPOINT}`
	}),
	unranked: ofRankings({
		fails: "a LoRA has one checkpoint alone",
		known: "always",
		found: ({ lora, pairs }) => pairs.length > 1 ? [] : [`The LoRA ${lora} has one checkpoint alone, so that there is nothing to rank. ${SECOND_CHECKPOINT}`],
		unknown: () => void 0
	}),
	settings: ofRankings({
		fails: "the pairs of a ranking were made with different generation settings",
		known: "the pictures of every ranking say their settings, or they are declared (`settings-declared`)",
		found: ({ lora, settings }) => settings.status === "mismatch" ? [`The pairs of the LoRA ${lora} were not made with the same generation settings.`] : [],
		unknown: ({ lora, settings }) => settings.status === "unknown" ? `Whether the pairs of the LoRA ${lora} were made with the same generation settings is unknown. ${METADATA}` : void 0
	}),
	position: ofRankings({
		fails: "the style position of a pair is above `max-position`",
		known: "every pair has a style position, which needs three references and a control that is farther from them",
		found: ({ lora, pairs }, { "max-position": most = Infinity }) => pairs.filter(({ stylePosition }) => stylePosition !== null && stylePosition > most).map(({ checkpoint }) => `The style position of ${checkpoint} × ${lora} is above max-position (${most}).`),
		unknown: ({ lora, pairs }) => pairs.some(({ stylePosition }) => stylePosition === null) ? withoutPosition(lora) : void 0
	})
};
const SECOND_CHECKPOINT = "Commit samples of a second checkpoint.";
const METADATA = "Commit the pictures as the tool saved them, with their metadata, or say that you held the settings fixed (settings-declared: true).";
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
function labelled({ lora, label, reason }, word) {
	return label === word ? [`The ranking of the LoRA ${lora} is ${label}. ${reason}`.trimEnd()] : [];
}
const KNOWN_ANSWERS = ["self-test", "control"];
function unansweredCheck({ lora, checks }, before) {
	const isOpen = (name) => checks.every((check) => check.name !== name || check.status === "unknown");
	const open = KNOWN_ANSWERS.find(isOpen);
	const start = `Whether the ranking of the LoRA ${lora} is contradicted is not known.`;
	if (open !== void 0) {
		const { sentence = "", fix } = checks.find(({ name }) => name === open) ?? {};
		return `${start} ${sentence} ${fix ?? ""}`.trimEnd();
	}
	if (!(before?.checks.some(({ name, status }) => name === "lora-off" && status !== "unknown") ?? false) || !isOpen("lora-off")) return void 0;
	return `${start} The base has pictures without the LoRA, which the check lora-off needs. Bring them back.`;
}
function withoutPosition(lora) {
	return `The LoRA ${lora} has no style position: that needs three references, and a control that is farther from them than they are from each other.`;
}

// src/report/sentences.ts
const ENOUGH_PROMPTS = 4;
function verdictSentence(ranking, escape) {
	const { verdict, prompts, pairs } = ranking;
	const reason = escape.text(unmetCheck(ranking)?.sentence ?? "");
	switch (verdict) {
		case "reliable": {
			const where = prompts < ENOUGH_PROMPTS ? ", on these prompts" : "";
			return `${escape.name(pairs[0].checkpoint)} carries the style best${where}: every check passes.`;
		}
		case "inconclusive": return `This order may be chance, or about something else than style. ${reason}`;
		case "contradicted": return `Do not go by this order: the numbers measure something else than this style. ${reason}`;
		case "unranked": return `One checkpoint alone, so there is nothing to rank. ${reason}`.trimEnd();
	}
}
function unmetCheck({ checks, unmet }) {
	return checks.find(({ name }) => name === unmet);
}
function nextStep(ranking) {
	const { alternatives } = ranking;
	const unmet = unmetCheck(ranking);
	if ((unmet?.name === "self-test" || unmet?.name === "control") && alternatives.length > 0) return `Try metric: ${alternatives.join(" or ")}, which can tell these references from the controls. ${unmet.fix ?? ""}`.trimEnd();
	if (ranking.verdict === "unranked") return unmet?.fix ?? "Commit samples of a second checkpoint.";
	return unmet?.fix ?? void 0;
}
function targetSentence({ targetSets }) {
	const references = targetSets.find(({ role }) => role === "reference")?.pictures ?? 0;
	const controls = targetSets.filter(({ role }) => role === "control");
	const pictures = controls.reduce((sum, set) => sum + set.pictures, 0);
	const against = controls.length === 0 ? "no controls" : `${count(controls.length, "control set")} (${count(pictures, "picture")})`;
	return `Compared with ${count(references, "reference")}; beside them ${against}.`;
}
function settingsSentence({ settings, rankings, rules }) {
	const fields = rankings.flatMap((ranking) => ranking.settings.fields);
	const allowed = rules["allow-settings"].filter((name) => fields.some(({ field, status }) => field === name && status === "allowed"));
	const but = allowed.length === 0 ? "" : `, but for what may differ (${allowed.join(", ")})`;
	switch (settings.status) {
		case "match": return `By what is said of the pictures, the pairs of each ranking were made with the same generation settings${but}.`;
		case "mismatch": return "The generation settings differ within a ranking, which can look like a difference of checkpoints.";
		case "declared": return "Where the pictures do not say them, the generation settings are declared to be equal within each ranking (settings-declared); they were not verified.";
		case "unknown": return "Whether the generation settings are equal within each ranking is unknown; a difference in them can look like one of checkpoints.";
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

// src/report/pair-name.ts
function pairName({ lora, checkpoint }, { rankings, changes }, { name }) {
	return new Set([...rankings, ...changes?.pairs ?? []].map((own) => own.lora)).size > 1 ? `${name(checkpoint)} × ${name(lora)}` : name(checkpoint);
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
		...differing.length > 0 ? [`before and after differ in ${listed(differing)}`] : [],
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

// src/report/without-sentence.ts
function withoutSentence({ lora }, { missing }, escape) {
	const names = missing.filter((pair) => pair.lora === lora).map(({ checkpoint }) => escape(checkpoint));
	if (names.length === 0) return void 0;
	return `The ranking is without ${listed(names)}: no sample of ${names.length === 1 ? "it" : "them"} could be scored.`;
}

// src/report/reading.ts
const READING_OF_CHANGE = ["**New against old**: how many times farther the new pictures of a pair are from the references than the old ones of the same prompts, with a 90 % interval. *Worse* and *better* need effect and evidence; *no evidence* does not say that nothing changed. It is for one look: pushing again until it passes makes the word worth less.", "**Number 3 of 8**: the place of a picture among the samples of its pair, 1 for the nearest. A base one commit back does not see slow drift; `baseline: v1.0` does."];
const READING = [
	"**Verdict**: *reliable*, every check passes; *inconclusive*, this order may be chance or something else, and the next step is named; *contradicted*, a question whose answer is known was answered wrongly; *unranked*, one checkpoint alone.",
	"**Against the first**: *behind*, this checkpoint is not the best; *not told apart*, it may be, as far as can be told. The best of all is the first or one of those not told apart from it, in at least 95 % of cases.",
	"**Style loss**: how far the samples of a checkpoint are from the references; lower is nearer. It is the geometric mean over samples and references.",
	"**95 % interval**: where the style loss could lie with other samples of the same kind. It covers the luck of the samples alone, not the choice of references, and intervals that overlap do not settle an order.",
	"**× of best**: the style loss divided by that of the first in the table.",
	"**Crossing**: how often a sample of this checkpoint is nearer to the references than one of the first. At 50 % the two are alike.",
	"**Nearest control**: how many times farther the nearest control is from the samples than the references are. Below ×1.00 the samples look more like the control.",
	"**Style, not contrast**: the part of the squared Gram distance that comes from another pattern; the rest is a picture that is only stronger or weaker in contrast.",
	"**Style position**: 0 as near as the references are to each other, 1 as far as the nearest control. **Rank on other pictures**: where 95 % of the ranks would lie with other references and samples."
];

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
function viewCommand({ values }, program) {
	return [
		program,
		"view",
		...Object.entries(values).filter(([key]) => key === "working-directory" || key === "report-dir").flatMap(([key, value]) => flagsOf(key, String(value)))
	].join(" ");
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

// src/report/best-sentence.ts
const MOST_NAMES = 4;
const WORDS$1 = [
	"none",
	"one",
	"two",
	"three",
	"four"
];
function bestSentence({ verdict, pairs }, escape) {
	const possible = pairs.filter(({ relation }) => relation !== "behind");
	if (possible.length < 2 || verdict === "contradicted") return void 0;
	if (possible.length === pairs.length) return "No checkpoint is told apart from the first: any of them may be the best, as far as can be told.";
	if (possible.length > MOST_NAMES) return `One of the first and the ${possible.length - 1} not told apart from it is the best, as far as can be told.`;
	const names = possible.map(({ checkpoint }) => escape(checkpoint));
	return `One of these ${WORDS$1[possible.length]} is the best, as far as can be told: ${listed(names)}.`;
}

// src/report/check-lines.ts
const FORMATS = {
	a12: ["nearer in", percent],
	gain: ["gain", (value) => factor(Math.exp(value))],
	margin: ["", (value) => `${factor(Math.exp(value))} farther`],
	p: ["p", pValue],
	raters: ["raters", String],
	references: ["references", String],
	control_sets: ["control sets", String],
	share: ["agree", percent],
	stability_share: ["stays first in", percent],
	visible_ratio: ["would be seen from", factor],
	w: ["Kendall's W", (value) => value.toFixed(2)],
	win: ["in", percent]
};
const CHECK_STATUS = {
	pass: "passes",
	weak: "not met",
	fail: "fails",
	unknown: "unknown"
};
function checkLine(check, escape) {
	const { name, status, sentence } = check;
	const behind = checkFigures(check, escape);
	return `${escape.strong(name)} ${CHECK_STATUS[status]}. ${escape.text(sentence)}${behind === "" ? "" : ` (${behind})`}`;
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
	return `${fix}, or allow it (allow-settings: ${field}).`;
}
function settingsStatus(fields, { "settings-declared": isDeclared }) {
	const statuses = new Set(fields.map(({ status }) => status));
	if (statuses.has("mismatch")) return "mismatch";
	return !(fields.length < AUDITED_FIELDS.length || statuses.has("unknown")) ? "match" : isDeclared ? "declared" : "unknown";
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
function settingsFixes({ settings }) {
	return settings.fields.flatMap((field) => {
		return field.status === "mismatch" && field.fix !== null ? [fixOrAllow(field)] : [];
	});
}
function toolsSentence({ settings: { tools } }, escape) {
	if (tools.length === 0) return void 0;
	const made = `Settings are by ${few(tools.map(({ tool, version, pictures }) => {
		const known = tool === "sidecar" ? "files NAME.json" : tool;
		return `${escape.name(version === null ? known : `${known} ${version}`)} (${count(pictures, "picture")})`;
	}), MOST_VALUES)}`;
	return tools.length === 1 ? `${made}.` : `${made}; a setting of one name can mean another thing in another program or version.`;
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
	const items = changes === null ? READING : [...READING_OF_CHANGE, ...READING];
	return [folded("How to read it", [items.map((item) => `- ${item}`).join("\n")])];
}
function computationParts(scores, frame) {
	return [folded("How it was computed, and how to repeat it", [
		computation(scores),
		"On your machine:",
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
	return [folded("Pictures: a reference, then the best, median and worst sample", [
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
	const tests = metricTests.map(({ metric, status, p }) => `${markdownName(metric)} ${CAN[status]} (p ${pValue(p)})`);
	return tests.length === 0 ? [] : [`Can it tell the references from the controls? ${tests.join(", ")}.`];
}
const CAN = {
	pass: "can",
	weak: "not clearly",
	fail: "cannot",
	unknown: "is not known"
};

// src/report/markdown/ranking.ts
function rankingSection(ranking, scores, frame) {
	const { layers, rankings } = scores;
	return [
		...verdictParts(ranking, scores, frame),
		rankingTable(ranking.pairs),
		...bestPart(ranking),
		`${targetSentence(ranking)} Controls do not enter the ranking.`,
		...pictureSection(ranking, frame.pictures, rankings.length === 1),
		checks(ranking),
		...numbersSection(ranking, layers)
	];
}
const WORST_PAIRS = 5;
function shortRanking(ranking, scores, frame) {
	const { pairs } = ranking;
	if (pairs.length - 1 - WORST_PAIRS <= 0) return [
		...verdictParts(ranking, scores, frame),
		rankingTable(pairs),
		...bestPart(ranking)
	];
	const shown = [pairs[0], ...pairs.slice(-5)];
	return [
		...verdictParts(ranking, scores, frame),
		rankingTable(shown),
		`The first and the last ${WORST_PAIRS} of ${pairs.length} checkpoints.`,
		...bestPart(ranking)
	];
}
function verdictParts(ranking, scores, { heading }) {
	const step = nextStep(ranking);
	const without = withoutSentence(ranking, scores, markdownName);
	return [
		`${heading}# LoRA ${markdownName(ranking.lora)}`,
		`**${capital(ranking.verdict)}.** ${verdictSentence(ranking, MARKDOWN)}`,
		...without === void 0 ? [] : [without],
		...step === void 0 ? [] : [`**Next:** ${markdownText(step)}`]
	];
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
function bestPart(ranking) {
	const sentence = bestSentence(ranking, markdownName);
	return sentence === void 0 ? [] : [sentence];
}
function checks(ranking) {
	const items = ranking.checks.map((check) => `- ${mark(check.status)} ${checkLine(check, MARKDOWN)}`);
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
	return [
		`${frame.heading}# Settings`,
		settingsSentence(scores),
		...scores.rankings.flatMap((ranking) => settingsOf(ranking, frame))
	];
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
	const fixes = settingsFixes(ranking).map((fix) => `- **Fix:** ${markdownText(fix)}`);
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
	const lines = rankings.map((ranking) => `- ${stateLine(ranking, scores)}`);
	return [
		`${heading}# Where it stands`,
		lines.join("\n"),
		...overview(scores)
	];
}
function stateLine(ranking, scores) {
	const [first, ...others] = ranking.pairs;
	const place = others.length === 0 ? "has the only samples" : `is first of ${ranking.pairs.length}`;
	const step = nextStep(ranking);
	return [
		`${markdownName(ranking.lora)}: ${markdownName(first.checkpoint)} ${place}, **${ranking.verdict}**.`,
		verdictSentence(ranking, MARKDOWN),
		withoutSentence(ranking, scores, markdownName),
		orderSentence(ranking, scores, MARKDOWN),
		step === void 0 ? void 0 : `**Next:** ${markdownText(step)}`
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
		...scores.changes === null ? [...scores.rankings.length > 1 ? [totalsSentence(scores)] : [], ...details(scores, frame)] : [
			...stateSection(scores, frame, scores.rankings),
			...warningParts(scores),
			folded("Tables, checks and numbers", details(scores, frame))
		],
		...readingParts(scores),
		...computationParts(scores, frame)
	],
	worst: (scores, frame) => {
		const shown = worstFirst(scores).slice(0, WORST_RANKINGS);
		const { length } = scores.rankings;
		return [
			...topParts(scores, frame, {
				reasons: MOST_REASONS,
				pairs: 10,
				pictures: 0
			}),
			totalsSentence(scores),
			shortened(frame, shown.length < length ? `the ${shown.length} worst of ${length} rankings` : "the rankings alone"),
			...shown.flatMap((ranking) => shortRanking(ranking, scores, frame)),
			`${frame.heading}# Settings`,
			settingsSentence(scores),
			...warningParts(scores),
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
		settingsSentence(scores),
		...warningParts(scores)
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
function details(scores, frame) {
	return [
		...scores.rankings.flatMap((ranking) => rankingSection(ranking, scores, frame)),
		...settingsSection(scores, frame),
		...noticeParts(scores, frame)
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
function warningParts({ notices }) {
	const items = notices.filter(({ level }) => level === "warning").map(({ text, subjects }) => `- ⚠️ ${aboutOf(subjects)}${markdownText(text)}`);
	return items.length === 0 ? [] : [firstFew(items, MOST_WARNINGS, "which are in the whole report").join("\n")];
}
function aboutOf(subjects) {
	const [only, ...others] = subjects;
	if (only === void 0) return "";
	return others.length === 0 ? `${markdownName(only)}: ` : `${subjects.length} times: `;
}
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

// src/verdict/gate.ts
function toGate({ ranking, verdict }) {
	const { label, unmet, checks, settings, pairs } = verdict;
	return {
		lora: ranking.lora,
		label,
		reason: checks.find(({ name }) => name === unmet)?.sentence ?? "",
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
const parse$1 = function() {
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

// src/evidence/scores-csv/rows.ts
const MOST_ROWS = 5e6;
const MOST_OF_CELL = 8192;
async function* readRows(file, mostRows = MOST_ROWS) {
	const source = createReadStream(file);
	const parser = parse$1({
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
	})).describe("The same of each rival or control, under its own name"),
	sentence: Text,
	fix: Text.nullable().describe("The cheapest way to a better status")
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
	alternatives: list(Name).describe("Metrics that tell the references from the controls, where the configured one's self-test or control is not met"),
	specificity: number().nullable().describe("The first checkpoint's mean log margin to the controls minus the rivals'; null without a control or a rival"),
	settings: RankingSettings,
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
		notComputed: list(Text, EACH_PICTURE).describe("What is not known of that which fail-on asks, and what makes it known"),
		acceptable: boolean().describe("Whether a label would let some of the failures pass"),
		waiver: _enum(WAIVERS).nullable().describe("Why what the change made worse does not fail"),
		acceptLabel: Name.nullable().describe("The label that accepts what a change made worse; null where none can be set")
	}),
	scoresCsvSha256: Sha256.describe("Of the scores.csv beside this file")
});
function rulesOf(config) {
	return object$1(RULES).readonly().parse(config);
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
	const config = parse({
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
function parse({ schema, keys, conflicts: conflictsOf = () => [] }, sources) {
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

// src/config/file.ts
const CONFIG_FILE = "style-gate.yml";
const MOST_BYTES = 65536;
const TOO_LONG = "is longer than 64 KiB";
const DEEPEST = 16;
const FIX = "Write one \"key: value\" a line, and text that begins with ! { [ or * in quotes; --help lists the keys.";
async function readConfigFile(directory) {
	try {
		const path = join(directory, CONFIG_FILE);
		const file = await lstat(path);
		if (!file.isFile()) throw unusable("is a link or no regular file");
		if (file.size > MOST_BYTES) throw problemAt(void 0, TOO_LONG);
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
const WORDS = /* @__PURE__ */ new Map([["MULTIPLE_DOCS", "a second document begins here"], ["NON_STRING_KEY", "a key is no plain text"]]);
async function parseConfigFile(text) {
	if (text.length > MOST_BYTES) throw problemAt(void 0, TOO_LONG);
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
	if (error) throw problemAt(lines.linePos(error.pos[0]).line, WORDS.get(error.code) ?? error.message);
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
	const ask = async () => openGit(root, programs)("config", "--get", "remote.origin.url");
	const address = existsSync(join(root, ".git")) ? await ask().catch(() => "") : "";
	const [, name = ""] = /([^/:\\]+?)(?:\.git)?\/*$/.exec(address.trim()) ?? [];
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

export { READING as $, collectTargets as $t, toMarkdown as A, verdictSentence as At, rankingRow as B, csvCell as Bt, optionsOf as C, backboneText as Ct, toGate as D, settingsSentence as Dt, gateOf as E, nextStep as Et, fixOrAllow as F, loss as Ft, linksBefore as G, listed as Gt, checkFigures as H, auditSettings as Ht, ruleAudit as I, pValue as It, moreChanged as J, newPictures as Jt, pictureAddress as K, rememberedLikeness as Kt, PLACE_HEAD as L, percent as Lt, settingsRows as M, standsOutReasons as Mt, toolsSentence as N, count as Nt, SIZES as O, targetSentence as Ot, SETTINGS_STATUSES as P, factor as Pt, viewCommand as Q, collect as Qt, RANKING_HEAD as R, COLUMNS as Rt, readRows as S, pairName as St, OF_PULL as T, gateSentence as Tt, checkLine as U, NO_NAMES as Ut, CHECK_STATUS as V, NO_AUDIT as Vt, bestSentence as W, misfiledNotices as Wt, sizeOfChange as X, unreadBy as Xt, remarkOn as Y, sentenceOf as Yt, commandLines as Z, removalsOf as Zt, parse as _, LAYOUT_NAMES as _n, changedPairs as _t, readEvent as a, changesBetween as an, changeHeadline as at, Scores as b, LINE_COMMANDS as bn, orderSentence as bt, notInWorkspace as c, pMapIterable as cn, LABELS as ct, parseConfigFile as d, chosenLayers as dn, CHANGE_HEAD as dt, sparseProblem as en, READING_OF_CHANGE as et, readConfigFile as f, xoroshiro128plus as fn, changeRow as ft, isGiven as g, METHOD_KEYS as gn, changeWord as gt, isActionKey as h, isKey as hn, changeSize as ht, parentsOf as i, PICTURE_CHANGES as in, changeSentence as it, settingsFixes as j, waivedSentence as jt, reportAt as k, unpublishedSentence as kt, openDirectory as l, weightsNotices as ln, removalSentence as lt, ActionConfigSchema as m, KEYS as mn, changeRemarks as mt, baseOfMerge as n, possibleTemplates as nn, worstFirst as nt, configure as o, pictureCount as on, isNothingScored as ot, ACTION_KEYS as p, defaultOf as pn, baseSentence as pt, changedSamples as q, lookUpBase as qt, isFromFork as r, PLACES as rn, totalsSentence as rt, inWorld as s, placesOf as sn, worseVerdicts as st, PullRequest as t, servesPair as tn, withoutSentence as tt, CONFIG_FILE as u, layerConflicts as un, changedTargets as ut, parseConfig as v, layoutOf as vn, filesSentence as vt, relationsOf as w, gateReasons as wt, rulesOf as x, overallSentence as xt, pick as y, didYouMean as yn, lossChange as yt, placeCells as z, TOTAL as zt };
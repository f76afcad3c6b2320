import { t as expand } from "./esm.js";
import { t as UserError } from "./errors.js";
import { O as SETTING_FIELDS, S as LAYER_NAMES, a as int, b as FAIL_ON, f as string, m as union, n as array, v as NEVER } from "./schemas.js";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { existsSync } from "node:fs";
import { spawn } from "node:child_process";

// src/lib/order.ts
function byCodePoint(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function byPlaceIn(list) {
	const place = (item) => list.includes(item) ? list.indexOf(item) : list.length;
	return (a, b) => place(a) - place(b) || byCodePoint(a, b);
}

// src/config/axes.ts
const AXES = [
	"epoch",
	"step",
	"weight"
];
function withAxes(model, axes) {
	return [model, ...AXES.flatMap((axis) => {
		const text = axes[axis];
		return text === void 0 ? [] : [`${axis} ${axis === "weight" ? text : text.replace(/^0+(?=\d)/, "")}`];
	})].filter((part) => part !== "").join(" ");
}
const LAST_AXIS = new RegExp(String.raw`^(?:(.*) )?(${AXES.join("|")}) ([+-]?\d+(?:\.\d+)?)$`, "s");
function partsOf(checkpoint) {
	let model = checkpoint;
	const axes = {};
	for (;;) {
		const [, before = "", axis, text] = LAST_AXIS.exec(model) ?? [];
		if (axis === void 0 || axes[axis] !== void 0) return {
			model,
			axes
		};
		axes[axis] = text;
		model = before;
	}
}
function byCheckpoint(a, b) {
	const [one, two] = [partsOf(a), partsOf(b)];
	const numbers = AXES.map((axis) => numberOf(one.axes[axis]) - numberOf(two.axes[axis]));
	return byCodePoint(one.model, two.model) || (numbers.find((difference) => difference !== 0) ?? byCodePoint(a, b));
}
function numberOf(text) {
	return text === void 0 ? -Number.MAX_VALUE : Number(text);
}

// src/config/steps.ts
function readBy(steps, items, begun = false) {
	const names = {};
	const width = items.length + 1;
	const refused = new Uint8Array(steps.length * width);
	const read = (index, at) => {
		const step = steps[index];
		if (at === items.length && begun) return step !== void 0;
		if (step === void 0) return at === items.length;
		const place = index * width + at;
		if (refused[place] === 1) return false;
		if (step.times === "few" && read(index + 1, at)) return true;
		if (takes(step, index, at) || step.times === "many" && read(index + 1, at)) return true;
		refused[place] = 1;
		return false;
	};
	const takes = (step, index, at) => {
		const taken = at === items.length ? void 0 : step.take(items[at]);
		if (taken === void 0 || !read(step.times === "one" ? index + 1 : index, at + 1)) return false;
		for (const [name, text] of Object.entries(taken)) names[name] = text + (names[name] ?? "");
		return true;
	};
	return read(0, 0) ? names : void 0;
}

// src/config/template.ts
const PLACEHOLDERS = [
	"lora",
	"checkpoint",
	"control",
	"prompt",
	"seed",
	...AXES
];
const MOST_CHARACTERS = 500;
const MOST_ALTERNATIVES = 100;
const MOST_WILDCARDS = 16;
const MOST_PARTS = 32;
const MOST_OF_NAME = 255;
const MOST_OF_PATH = 4096;
function templateProblem(source, rule) {
	if (source.length > MOST_CHARACTERS) return `has ${source.length} characters, more than ${MOST_CHARACTERS}`;
	if (source.includes("\\")) return "holds a backslash; write folders with /";
	const among = placeholderAmong(source);
	if (among !== void 0) return `has the placeholder {${among}} among alternatives; write a line for each`;
	const texts = alternativesOf(source);
	if (texts.length > MOST_ALTERNATIVES) return `has more than ${MOST_ALTERNATIVES} alternatives`;
	return texts.map((text) => alternativeProblem(text, rule)).find((problem) => problem !== void 0);
}
function alternativesOf(source) {
	return expand(source, { max: 101 });
}
function placeholderAmong(source) {
	const listed = [...source.matchAll(/\{([^{}]*,[^{}]*)\}/g)].flatMap(([, list]) => list.split(","));
	const [first, ...others] = alternativesOf(source).map((text) => placeholdersIn(text));
	const uneven = others.flatMap((own) => [...own, ...first].filter((name) => !own.includes(name) || !first.includes(name)));
	return [...listed, ...uneven].find((name) => PLACEHOLDERS.some((own) => own === name));
}
function placeholdersIn(text) {
	return [...text.matchAll(/\{(.*?)\}/g)].map((match) => match[1]);
}
function alternativeProblem(source, { required, optional }) {
	const wildcards = source.match(/\*+|\{/g)?.length ?? 0;
	if (wildcards > MOST_WILDCARDS) return `has ${wildcards} stars and placeholders, more than ${MOST_WILDCARDS}`;
	const parts = source.split("/").length;
	if (parts > MOST_PARTS) return `has ${parts} parts between its slashes, more than ${MOST_PARTS}`;
	const text = source.replace(/^!/, "");
	const names = placeholdersIn(text);
	const known = [...required, ...optional];
	const unknown = names.find((name) => !known.includes(name));
	const missing = source.startsWith("!") ? void 0 : required.find((name) => !names.includes(name));
	const list = known.map((name) => `{${name}}`).join(", ");
	if (/^(?:[a-z]:)?\//i.test(text) || text.split("/").includes("..")) return "leaves the working directory";
	if (unknown !== void 0) return `holds {${unknown}}, but only ${list} can stand here`;
	if (/[{}]/.test(text.replaceAll(/\{.*?\}/g, ""))) return "holds a brace without its partner";
	if (names.length !== new Set(names).size) return "names a placeholder twice";
	if (missing !== void 0) return `has no {${missing}}`;
	return isPattern(source) ? void 0 : "holds a range of characters from high to low";
}
function isPattern(source) {
	try {
		parseTemplate(source);
		return true;
	} catch {
		return false;
	}
}
function parseTemplates(source) {
	return alternativesOf(source).map((text) => ({
		...parseTemplate(text),
		source
	}));
}
function parseTemplate(source) {
	const text = source.replace(/^!/, "");
	const segments = text.split("/").filter((segment) => segment !== "" && segment !== ".");
	const steps = segments.flatMap((segment, index) => segmentSteps(segment, index === segments.length - 1));
	return {
		source,
		excludes: source.startsWith("!"),
		segments,
		placeholders: placeholdersIn(text),
		read: (path) => path.length > MOST_OF_PATH ? void 0 : readBy(steps, path.split("/")),
		leadsInto: (folder) => folder.length <= MOST_OF_PATH && readBy(steps, folder === "" ? [] : folder.split("/"), true) !== void 0
	};
}
const NOTHING = {};
const ANY = () => NOTHING;
function segmentSteps(segment, last) {
	if (segment === "**") return [...last ? [{
		times: "one",
		take: ANY
	}] : [], {
		times: "many",
		take: ANY
	}];
	const steps = [...segment.matchAll(/\{(.*?)\}|\[[!^]?\]?[^\]]*\]|\*+|\?|[^{[*?]+|\[/g)].flatMap(([token, placeholder]) => tokenSteps(token, placeholder));
	return [{
		times: "one",
		take: (name) => name.length > MOST_OF_NAME ? void 0 : readBy(steps, Array.from(name))
	}];
}
const ALLOWED = /* @__PURE__ */ new Map([
	["epoch", /\d/],
	["step", /\d/],
	["weight", /[\d.+-]/]
]);
function tokenSteps(token, placeholder) {
	if (placeholder !== void 0) {
		const allowed = ALLOWED.get(placeholder);
		const take = (character) => allowed?.test(character) === false ? void 0 : { [placeholder]: character };
		return [{
			times: "one",
			take
		}, {
			times: placeholder === "prompt" ? "many" : "few",
			take
		}];
	}
	if (token.startsWith("*")) return [{
		times: "many",
		take: ANY
	}];
	if (token === "?") return [{
		times: "one",
		take: ANY
	}];
	if (/^\[.+\]$/s.test(token)) {
		const set = token.slice(1, -1).replace(/^!/, "^");
		const pattern = new RegExp(`^[${set.replaceAll(/[\\\][]/g, String.raw`\$&`)}]$`, "su");
		return [{
			times: "one",
			take: (character) => pattern.test(character) ? NOTHING : void 0
		}];
	}
	return Array.from(token, (own) => ({
		times: "one",
		take: (character) => character === own ? NOTHING : void 0
	}));
}

// src/config/values.ts
const MOST_RESIZED_PIXELS = 2e6;
const LEAST_SIDE = 32;
const MOST_TEMPLATES = 100;
const MOST_SHOWN = 200;
function templates(rule, isNeeded = false) {
	return lines().transform((sources, context) => {
		const refuse = (message) => context.addIssue({
			code: "custom",
			message
		});
		if (sources.length > 100) refuse(`there are ${sources.length} templates, more than ${100}`);
		else for (const source of sources) {
			const message = templateProblem(source, rule);
			const shown = source.length > MOST_SHOWN ? `${source.slice(0, MOST_SHOWN)}…` : source;
			if (message !== void 0) refuse(`the template ${shown} ${message}`);
		}
		if (isNeeded && sources.every((source) => source.startsWith("!"))) refuse(`there is no template${sources.length > 0 ? " but ! lines, which leave out what another template finds" : ""}`);
		if (context.issues.length > 0) return NEVER;
		const parsed = sources.flatMap(parseTemplates);
		if (parsed.length <= 100) return parsed;
		refuse(`there are ${parsed.length} templates with all alternatives, more than ${100}`);
		return NEVER;
	});
}
function lines() {
	return union([array(string()), string()]).transform(itemsOf);
}
function itemsOf(value) {
	return (typeof value === "string" ? value.split("\n") : value).map((line) => line.trim()).filter((line) => line !== "");
}
const size = union([int(), string()]).transform((value, context) => {
	const [, width, height] = /^(\d+)(?:x(\d+))?$/.exec(String(value)) ?? [];
	const sides = [width, height ?? width].filter((side) => side !== void 0).map(Number);
	const tooSmall = sides.some((side) => side < 32);
	if (sides.length === 0 || tooSmall || sides.reduce((a, b) => a * b) > 2e6) {
		context.addIssue({
			code: "custom",
			message: ""
		});
		return NEVER;
	}
	return height === void 0 ? { shortSide: sides[0] } : {
		width: sides[0],
		height: sides[1]
	};
});
const layers = union([array(string()), string()]).transform((value, context) => {
	const names = words(value);
	const random = Number(/^random:(\d+)$/.exec(names.length === 1 ? names[0] : "")?.[1]);
	if (random >= 1 && random <= LAYER_NAMES.length) return { random };
	const known = eachOnce(names, LAYER_NAMES);
	if (known !== void 0 && known.length > 0) return known;
	context.addIssue({
		code: "custom",
		message: ""
	});
	return NEVER;
});
const failOn = union([array(string()), string()]).transform((value, context) => {
	const known = eachOnce(words(value), FAIL_ON) ?? [];
	const alone = known.length === 1 || !known.includes("never");
	if (known.length > 0 && alone) return known;
	context.addIssue({
		code: "custom",
		message: ""
	});
	return NEVER;
});
const settingFields = union([array(string()), string()]).transform((value, context) => {
	const names = words(value);
	const known = eachOnce(names, SETTING_FIELDS);
	if (known !== void 0) return known;
	const wrong = names.find((name) => !SETTING_FIELDS.some((field) => field === name));
	context.addIssue({
		code: "custom",
		message: wrong === void 0 ? "" : `there is no setting ${wrong}`
	});
	return NEVER;
});
function eachOnce(names, all) {
	const known = names.flatMap((name) => all.find((own) => own === name) ?? []);
	return known.length === names.length && new Set(names).size === names.length ? known : void 0;
}
function words(value) {
	return (typeof value === "string" ? value : value.join(" ")).split(/[\s,]+/).filter((name) => name !== "");
}
function staysInside(path) {
	return !/^(?:[a-z]:)?[/\\]/i.test(path) && !path.includes("\\") && !path.split("/").includes("..") && path !== "";
}

// src/settings/settings.ts
function withConditioning({ isSteeringUnknown, ...settings }) {
	const { networks } = settings;
	if (networks === void 0 || "conditioning" in settings) return settings;
	const isSteering = ({ kind }) => kind === "other";
	return {
		...settings,
		networks: networks.filter((network) => !isSteering(network)),
		conditioning: isSteeringUnknown || mayHaveMore(networks) ? void 0 : networks.filter(isSteering)
	};
}
const BUILT_IN = { name: "built-in" };
const UNSIGNED = "unknown";
const UNTOLD = {
	kind: "untold",
	name: ""
};
function mayHaveMore(networks) {
	return networks.some(({ kind }) => kind === "untold");
}
const OF_BATCH = "batch";

// src/runtime/natives.ts
const require = createRequire(import.meta.url);
const { platform, arch } = process;
const WITNESSES = {
	"onnxruntime-node": `onnxruntime-node/bin/napi-v6/${platform}/${arch}/onnxruntime_binding.node`,
	sharp: `@img/sharp-${platform}-${arch}/package.json`
};
function hasNatives() {
	return Object.values(WITNESSES).every((witness) => find(witness) !== void 0);
}
function requireNative(library) {
	const witness = find(WITNESSES[library]);
	try {
		return (witness === void 0 ? require : createRequire(witness))(library);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split("\n").slice(0, 2).join(": ") : String(cause);
		throw new UserError({
			subject: library,
			problem: `cannot be loaded (${reason})`,
			fix: FIX
		}, { cause });
	}
}
const FIX = platform === "linux" ? "Run it where glibc 2.28 or later is, such as on ubuntu-latest (Alpine Linux has another C library), from a complete copy of dist/." : "Run \"npm ci\" in the folder dist/ of this tool, or run it on ubuntu-latest.";
function find(witness) {
	return (require.resolve.paths(witness) ?? []).map((folder) => join(folder, witness)).find((path) => existsSync(path));
}

// src/lib/signatures.ts
const HEVC = /* @__PURE__ */ new Set([
	"heic",
	"heix",
	"heim",
	"heis",
	"hevc",
	"hevx",
	"hevm",
	"hevs"
]);
const CONVERTED = [
	"PNG\n\n",
	"PNG\r\r\n\r",
	"PNG\r\n\r",
	"PNG\r\r\r",
	"PNG\r\r"
];
const REENCODED = ["ï¿½PNG", "ÂPNG"];
function hasConvertedLineEnds(file) {
	return beginsWith(file, CONVERTED);
}
function isReencodedPng(file) {
	return beginsWith(file, REENCODED);
}
function beginsWith(file, starts) {
	return starts.some((start) => file.toString("latin1", 0, start.length) === start);
}
function isHeic(file) {
	const brands = brandsOf(file);
	return brands.some((brand) => HEVC.has(brand)) && !brands.includes("avif");
}
function isAvifSequence(file) {
	return brandsOf(file)[0] === "avis";
}
function brandsOf(file) {
	if (file.length < 16 || file.toString("latin1", 4, 8) !== "ftyp") return [];
	const end = Math.min(file.readUInt32BE(0), file.length, 256);
	const brands = [file.toString("latin1", 8, 12)];
	for (let at = 16; at + 4 <= end; at += 4) brands.push(file.toString("latin1", at, at + 4));
	return brands;
}
const KINDS = [
	["BMP", (start) => beginsWith(start, ["BM"])],
	["JPEG XL", (start) => beginsWith(start, ["ÿ\n", "\0\0\0\fJXL "])],
	["HEIC", isHeic],
	["JPEG", (start) => beginsWith(start, ["ÿØÿ"])],
	["PNG", (start) => beginsWith(start, ["PNG\r\n\n"])],
	["GIF", (start) => beginsWith(start, ["GIF8"])],
	["WebP", (start) => beginsWith(start, ["RIFF"]) && start.toString("latin1", 8, 12) === "WEBP"]
];
const WEB_KINDS = [
	"JPEG",
	"PNG",
	"GIF",
	"WebP"
];
function pictureKind(start) {
	return KINDS.find(([, is]) => is(start))?.[0];
}

// src/settings/network-text.ts
const SEPARATOR = "; ";
function networksText(networks) {
	const names = networks.map((network) => {
		const weight = weightText(network);
		return weight === "" || weight === "1" ? network.name : `${network.name} ${weight}`;
	});
	return [...new Set(names)].toSorted(byCodePoint).join("; ") || "none";
}
function weightText({ weight, clipWeight, detail }) {
	const more = [...clipWeight === void 0 ? [] : [`text encoder ${rounded(clipWeight)}`], ...detail === void 0 ? [] : [detail]];
	const plainly = weight === void 0 ? "" : rounded(weight);
	return more.length === 0 ? plainly : `${plainly} (${more.join(", ")})`.trimStart();
}
function rounded(value) {
	return String(Math.round(value * 1e6) / 1e6);
}

// src/trees/files.ts
const PICTURE = /\.(?:png|jpe?g|jfif|webp|avif|tiff?|gif)$/i;
const FORMATS = ".png .jpg .jpeg .jfif .webp .avif .tif .tiff .gif";
const EVERYTHING = [parseTemplate("**/*")];
const OF_SYSTEMS = /(?:^|\/)(?:@eaDir|__MACOSX|\.ipynb_checkpoints|\._[^/]*|Thumbs\.db)(?:\/|$)/i;
function isPicture(path, templates) {
	const asked = templates.some((own) => !own.excludes && own.segments.some((segment) => segment.startsWith(".")));
	return PICTURE.test(path) && !isOfSystem(path) && (asked || !/(?:^|\/)\./.test(path));
}
function isOfSystem(path) {
	return OF_SYSTEMS.test(path);
}
function isMatch(path, templates) {
	const matching = templates.filter((template) => template.read(path) !== void 0);
	return matching.length > 0 && !matching.some(({ excludes }) => excludes);
}
function nameFile(path, templates) {
	const [names, ...others] = namesIn(path, templates);
	if (names !== void 0 && others.length === 0) return names;
	return {
		subject: path,
		problem: names === void 0 ? "fits no template" : "fits two templates that name it differently",
		fix: "Make the templates tell files apart, or exclude it with a ! line."
	};
}
function namesIn(path, templates) {
	const readings = templates.filter(({ excludes }) => !excludes).map((template) => template.read(path)).filter((names) => names !== void 0).map(inOrder);
	return [...new Map(readings.map((names) => [JSON.stringify(names), names])).values()];
}
function inOrder(groups) {
	return Object.fromEntries(Object.entries(groups).toSorted(([a], [b]) => byCodePoint(a, b)));
}
function isProblem(names) {
	return "problem" in names;
}

// src/trees/git.ts
const MOST_SECONDS = 300;
function openGitBytes(directory, { path, environment = {}, most = Infinity }) {
	const env = {
		PATH: path,
		GIT_NO_LAZY_FETCH: "1",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C",
		...environment
	};
	const always = [
		"-c",
		"safe.directory=*",
		"-c",
		"safe.bareRepository=explicit",
		"-c",
		"core.hooksPath=/dev/null"
	];
	return async (args, input) => new Promise((resolve, reject) => {
		const child = spawn("git", [
			...always,
			"--no-replace-objects",
			...args
		], {
			cwd: directory,
			env,
			timeout: MOST_SECONDS * 1e3
		});
		const [output, errors] = [[], []];
		child.on("error", reject);
		let said = 0;
		child.stdout.on("data", (chunk) => {
			said += chunk.length;
			if (said <= most) output.push(chunk);
			else child.kill();
		});
		child.stderr.on("data", (chunk) => errors.push(chunk));
		child.stdin.on("error", () => {});
		child.stdin.end(input ?? "");
		child.on("close", (code) => {
			if (said > most) reject(/* @__PURE__ */ new Error(`git says more than ${most} bytes`));
			else if (code === 0) resolve(Buffer.concat(output));
			else if (code === null) reject(/* @__PURE__ */ new Error(`git was stopped after ${MOST_SECONDS / 60} minutes`));
			else reject(new Error(reasonIn(Buffer.concat(errors).toString()) || `git ended with ${code}`));
		});
	});
}
function reasonIn(errors) {
	return (errors.split("\n").filter((line) => MARK.test(line)).at(-1) ?? errors.trim().split("\n", 1)[0] ?? "").replace(MARK, "");
}
const MARK = /^(?:fatal|error|remote): /;
function openGit(directory, path) {
	const bytes = openGitBytes(directory, { path });
	return async (...args) => (await bytes(args)).toString();
}
async function originUrl(git) {
	return (await git("config", "--get", "remote.origin.url").catch(() => "")).trim();
}
function repositoryAbove(workspace) {
	for (let folder = workspace;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return workspace;
	}
}
function checkoutOf(base, workspace) {
	return [base, ...foldersBetween(base, workspace).map((path) => join(base, path))].find((folder) => existsSync(join(folder, ".git"))) ?? base;
}
function repositoryBelow(checkout, folder) {
	return foldersBetween(checkout, folder).filter((path) => existsSync(join(checkout, path, ".git"))).map((path) => path.replaceAll(sep, "/"))[0];
}
function foldersBetween(base, folder) {
	const segments = relative(base, folder).split(sep).filter((segment) => segment !== "");
	return segments.map((_, index) => join(...segments.slice(0, index + 1)));
}
function folderIn(base, workspace) {
	return relative(checkoutOf(base, workspace), workspace).replaceAll(sep, "/");
}

// src/lib/inside.ts
function isInside(root, path) {
	return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

export { UNTOLD as A, templates as B, isReencodedPng as C, BUILT_IN as D, requireNative as E, itemsOf as F, byCheckpoint as G, parseTemplates as H, layers as I, byCodePoint as J, partsOf as K, settingFields as L, withConditioning as M, MOST_RESIZED_PIXELS as N, OF_BATCH as O, failOn as P, size as R, isHeic as S, hasNatives as T, templateProblem as U, parseTemplate as V, AXES as W, byPlaceIn as Y, rounded as _, openGitBytes as a, hasConvertedLineEnds as b, repositoryBelow as c, isMatch as d, isOfSystem as f, networksText as g, nameFile as h, openGit as i, mayHaveMore as j, UNSIGNED as k, EVERYTHING as l, isProblem as m, checkoutOf as n, originUrl as o, isPicture as p, withAxes as q, folderIn as r, repositoryAbove as s, isInside as t, FORMATS as u, weightText as v, pictureKind as w, isAvifSequence as x, WEB_KINDS as y, staysInside as z };
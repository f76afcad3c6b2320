import { t as UserError } from "./errors.js";
import { E as SETTING_FIELDS, _ as NEVER, a as int, b as LAYER_NAMES, f as string, m as union, n as array, y as FAIL_ON } from "./schemas.js";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { existsSync } from "node:fs";
import { spawn } from "node:child_process";

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
const MOST_CHARACTERS = 500;
const MOST_WILDCARDS = 16;
const MOST_PARTS = 32;
const MOST_OF_NAME = 255;
const MOST_OF_PATH = 4096;
function templateProblem(source, { required, optional }) {
	if (source.length > MOST_CHARACTERS) return `has ${source.length} characters, more than ${MOST_CHARACTERS}`;
	const wildcards = source.match(/\*+|\{/g)?.length ?? 0;
	if (wildcards > MOST_WILDCARDS) return `has ${wildcards} stars and placeholders, more than ${MOST_WILDCARDS}`;
	const parts = source.split("/").length;
	if (parts > MOST_PARTS) return `has ${parts} parts between its slashes, more than ${MOST_PARTS}`;
	const text = source.replace(/^!/, "");
	const names = [...text.matchAll(/\{(.*?)\}/g)].map((match) => match[1]);
	const known = [...required, ...optional];
	const unknown = names.find((name) => !known.includes(name));
	const missing = source.startsWith("!") ? void 0 : required.find((name) => !names.includes(name));
	const list = known.map((name) => `{${name}}`).join(", ");
	if (text.includes("\\")) return "holds a backslash; write folders with /";
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
function parseTemplate(source) {
	const segments = source.replace(/^!/, "").split("/").filter((segment) => segment !== "" && segment !== ".");
	const steps = segments.flatMap((segment, index) => segmentSteps(segment, index === segments.length - 1));
	return {
		source,
		excludes: source.startsWith("!"),
		segments,
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
function tokenSteps(token, placeholder) {
	if (placeholder !== void 0) {
		const take = (character) => ({ [placeholder]: character });
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
function templates(rule) {
	return lines().transform((sources, context) => {
		if (sources.length > 100) context.addIssue({
			code: "custom",
			message: `there are ${sources.length} templates, more than ${100}`
		});
		else for (const source of sources) {
			const message = templateProblem(source, rule);
			const shown = source.length > MOST_SHOWN ? `${source.slice(0, MOST_SHOWN)}…` : source;
			if (message !== void 0) context.addIssue({
				code: "custom",
				message: `the template ${shown} ${message}`
			});
		}
		if (rule.required.includes("lora") && sources.every((source) => source.startsWith("!"))) context.addIssue({
			code: "custom",
			message: "there is no template"
		});
		return context.issues.length > 0 ? NEVER : sources.map(parseTemplate);
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

// src/lib/order.ts
function byCodePoint(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function byPlaceIn(list) {
	const place = (item) => list.includes(item) ? list.indexOf(item) : list.length;
	return (a, b) => place(a) - place(b) || byCodePoint(a, b);
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
const PICTURE = /\.(?:png|jpe?g|webp|avif|tiff?|gif)$/i;
const FORMATS = ".png .jpg .jpeg .webp .avif .tif .tiff .gif";
function isPicture(path, templates) {
	const asked = templates.some((own) => !own.excludes && own.segments.some((segment) => segment.startsWith(".")));
	return PICTURE.test(path) && (asked || !/(?:^|\/)\./.test(path));
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
function openGitBytes(directory, { path, environment = {} }) {
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
		child.stdout.on("data", (chunk) => output.push(chunk));
		child.stderr.on("data", (chunk) => errors.push(chunk));
		child.stdin.on("error", () => {});
		child.stdin.end(input ?? "");
		child.on("close", (code) => {
			if (code === 0) resolve(Buffer.concat(output));
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

export { settingFields as A, UNTOLD as C, failOn as D, MOST_RESIZED_PIXELS as E, staysInside as M, templates as N, itemsOf as O, UNSIGNED as S, withConditioning as T, weightText as _, folderIn as a, BUILT_IN as b, repositoryAbove as c, isMatch as d, isPicture as f, rounded as g, networksText as h, checkoutOf as i, size as j, layers as k, repositoryBelow as l, nameFile as m, requireNative as n, openGit as o, isProblem as p, isInside as r, openGitBytes as s, hasNatives as t, FORMATS as u, byCodePoint as v, mayHaveMore as w, OF_BATCH as x, byPlaceIn as y };
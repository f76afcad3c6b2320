import { $n as commandFor, Bt as yamlWriter, Ft as optionsOf, It as readConfigFile, Jn as count, Jt as auditSettings, Kt as ruleAudit, Lt as CONFIG_FILE, Mt as inWorld, Pt as openDirectory, Qn as percent, Qt as pictureCount, Rn as quote, Zn as pValue, _r as LINE_COMMANDS, ar as pick, cn as placeOf, cr as defaultOf, dn as pMapIterable, dr as METHOD_KEYS, en as collect, fr as LAYOUT_NAMES, gr as didYouMean, hn as needsRows, hr as folderOf, ir as parseConfig, jt as configure, ln as isSheetName, lr as KEYS, mr as layoutOf, nr as isGiven, on as TEMPLATES, pn as NEEDS_HEAD, pr as OWN_LAYOUT, rn as choosePlaces, sn as sourcesOf, tn as collectTargets, tr as viewCommand, un as pMap, ur as isKey, vn as missingIn, vr as switchesOf, yn as needsOf, zt as readYaml } from "./event.js";
import { n as reasonOf, t as UserError } from "./errors.js";
import { E as RESULT_FILES, T as RECIPE_NAMES, c as object, f as string, h as unknown, j as sha256OfFile, m as union, n as array, u as record, x as JUDGED_FOLDER } from "./schemas.js";
import { n as exitCodeOfError, t as exitCodeOf } from "./exit-code.js";
import { _ as shellWord, a as firstFew, i as groupBy, n as mistakeText, r as mistakesOf, t as explain, v as terminal, y as terminalText } from "./explain.js";
import { A as countFound, B as columns, C as metricOf, D as TARGETS$1, E as toText, F as targetPictures, I as promptAndSeed, L as isContactSheet, M as openLedger, N as mergeNotices, O as missingStep, P as samplePictures, R as sheetNotices, S as methodOf, T as noticeText, _ as linesOf, b as reliableWays, d as writeFiles, f as checkHash, g as fewSentences, h as toReport, i as openAgainst, j as isAltered, k as targetSentence, l as findReportFolder, m as filesOf, n as wayToPictures, o as headerFor, p as readScores, r as ALONE, t as scoreRepository, u as isJudged, v as tryRecipes, w as readEvidence, x as wayOf, y as chooseWay, z as RECIPES } from "./score.js";
import { a as fit, c as readHeader, i as LFS_POINTER, o as splitPng, r as readFile$1, s as withOwnReason, t as checkPin } from "./open2.js";
import { c as settingsOf } from "./folder.js";
import { G as byCheckpoint, H as parseTemplates, J as byCodePoint, U as templateProblem, V as parseTemplate, a as openGitBytes, d as isMatch, i as openGit, l as EVERYTHING, o as originUrl, r as folderIn, s as repositoryAbove, t as isInside } from "./inside.js";
import { n as whyUnseen } from "./browser2.js";
import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { existsSync } from "node:fs";
import { appendFile, lstat, mkdir, readFile, readdir, realpath, stat, writeFile } from "node:fs/promises";
import { dirname as dirname$1 } from "node:path/posix";

// src/config/flags.ts
const [{ name: DEFAULT }] = LINE_COMMANDS;
const FIX = "Run style-gate --help to see the options.";
const SHARED = {
	...Object.fromEntries(Object.entries(KEYS).map(([name, { kind }]) => [name, kind === "boolean" ? { type: "boolean" } : {
		type: "string",
		multiple: true
	}])),
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "v"
	}
};
function readFlags(args) {
	const { values, positionals, tokens } = parse(args);
	const [command = DEFAULT, ...operands] = positionals;
	const seen = /* @__PURE__ */ new Set();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const repeats = isKey(token.name) && KEYS[token.name].kind === "list";
		if (seen.has(token.name) && !repeats) throw new UserError({
			subject: `--${token.name}`,
			problem: "is given twice",
			fix: "Give it once."
		});
		seen.add(token.name);
	}
	const { help = false, version = false, ...rest } = values;
	const given = Object.entries(rest).filter(([name]) => isKey(name)).map(([name, value]) => [name, Array.isArray(value) ? fromTexts(name, value) : value]);
	const source = {
		values: Object.fromEntries(given),
		where: (key) => `--${key}`
	};
	const switches = new Set(Object.keys(rest).filter((name) => !isKey(name) && rest[name] === true));
	return {
		command,
		operands,
		help: help === true,
		version: version === true,
		switches,
		source
	};
}
function parse(args) {
	const options = {
		...SHARED,
		...ownOf(commandIn(args))
	};
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true,
			allowNegative: true,
			tokens: true
		});
	} catch (cause) {
		const [, unknown] = /^Unknown option '(--?[^']*)'/.exec(reasonOf(cause)) ?? [];
		if (unknown !== void 0) throw unknownOption(unknown, options, cause);
		throw new UserError({
			subject: "command line",
			problem: reasonOf(cause),
			fix: FIX
		}, { cause });
	}
}
function commandIn(args) {
	const loose = {
		args: [...args],
		options: SHARED,
		strict: false,
		allowPositionals: true,
		allowNegative: true
	};
	return parseArgs(loose).positionals[0] ?? DEFAULT;
}
function ownOf(command) {
	const own = LINE_COMMANDS.filter(({ name }) => name === command).flatMap(switchesOf);
	return Object.fromEntries(own.map(([name]) => [name, { type: "boolean" }]));
}
function unknownOption(subject, options, cause) {
	const near = didYouMean(subject, Object.keys(options).map((name) => `--${name}`));
	return new UserError({
		subject,
		problem: "is no option",
		fix: `${near}${FIX}`
	}, { cause });
}
function fromTexts(name, texts) {
	const kind = isKey(name) ? KEYS[name].kind : "text";
	if (kind === "list") return texts.flatMap((text) => String(text).split(/\n/));
	const [text] = texts;
	return kind === "number" && /^\d+(?:\.\d+)?$/.test(String(text)) ? Number(text) : text;
}

// src/config/help.ts
function helpText() {
	const keys = Object.entries(KEYS).map(([name, key]) => {
		const { kind, accepts, about } = key;
		const flag = kind === "boolean" ? `--${name}, --no-${name}` : `--${name} ${kind === "number" ? "N" : "VALUE"}`;
		const detail = kind === "boolean" ? "" : ` ${accepts[0].toUpperCase()}${accepts.slice(1)}.`;
		const fallback = defaultOf(key);
		const shown = kind === "boolean" ? fallback === "true" ? "on" : "off" : fallback;
		return `  ${flag}\n${wrap(`${about}${detail}${shown === void 0 ? "" : ` Default: ${shown}.`}`)}`;
	});
	const usage = LINE_COMMANDS.map((command, index) => {
		const operands = "operands" in command ? ` ${command.operands}` : "";
		const switches = switchesOf(command).map(([name]) => ` [--${name}]`);
		return `style-gate ${index === 0 ? `[${command.name}]` : command.name}${operands}${switches.join("")} [options]`;
	});
	const abouts = LINE_COMMANDS.map(({ name, about }, index) => `  ${name.padEnd(12)}${about}${index === 0 ? " (the default)" : ""}`);
	const switches = LINE_COMMANDS.flatMap((command) => switchesOf(command).map(([name, about]) => `  --${name}\n${wrap(`Of ${command.name} alone. ${about}`)}`));
	return `style-gate: scores the sample images of checkpoint × LoRA pairs against reference artworks

Usage: ${usage.join("\n       ")}

Commands:
${abouts.join("\n")}

Options (the same keys can stand in style-gate.yml; a flag wins; lists may be given more than once):
${[...keys, ...switches].join("\n")}
  -h, --help
      Show this text; --help layouts shows the layouts.
  -v, --version
      Show the version.

Exit codes: 0 passed or nothing to enforce, 1 the gate failed or could not know what
fail-on asks, 2 bad configuration or input, 3 a bug of this tool
`;
}
function wrap(text) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const line = lines.at(-1);
		if (line.length + word.length + 1 > 94) lines.push(word);
		else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
	}
	return lines.map((line) => `      ${line}`).join("\n");
}

// src/config/help-layouts.ts
function layoutList() {
	return LAYOUT_NAMES.map((name) => {
		const { of, name: _, isOfReferences: __, ...keys } = layoutOf(name);
		return `  ${name}  (${of})\n${Object.entries(keys).map(([key, value]) => typeof value === "string" ? `    ${key}: ${value}` : `    ${key}:\n${value.map((line) => `      - '${line}'`).join("\n")}`).join("\n")}`;
	}).join("\n\n");
}
function layoutsText() {
	return `Where samples are looked for, by the layout. Give one as --layout NAME, or as layout: NAME in
style-gate.yml. Where neither samples nor layout is given, the first that finds a picture is
taken, and it is said which. Templates of your own can begin with the lines of one of these.

${layoutList()}
`;
}

// src/config/starter-workflow.ts
const WORKFLOW_FILE = ".github/workflows/style-gate.yml";
const UNKNOWN_ACTION = "OWNER/lora-style-gate@v1";
const HEAD$3 = `name: Style gate
on:
  pull_request:
    types: [opened, synchronize, reopened, labeled, unlabeled]
permissions:
  contents: read
  pull-requests: write # for the comment
jobs:
  style-gate:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          lfs: true # fetches pictures that are kept with Git LFS
          persist-credentials: false
`;
function workflowText({ uses, folder }, write) {
	const [first, ...others] = write({
		uses,
		...folder === "" ? {} : { with: { "working-directory": folder } }
	}).trimEnd().split("\n");
	return `${HEAD$3}${uses === "OWNER/lora-style-gate@v1" ? "      # Replace OWNER by the account that hosts the action.\n" : ""}${[`      - ${first}`, ...others.map((line) => `        ${line}`)].join("\n")}\n`;
}
function isWorkflowText(text) {
	return !text.includes("${{") && !/\p{Cc}/u.test(text) && text.trim() === text;
}

// src/report/terminal/init.ts
const MOST_PAIRS = 40;
const MOST_SETS = 10;
const MOST_LACKS = 10;
const MOST_SUBJECTS$1 = 10;
function surveyText(survey, folder) {
	return [
		`Pictures in ${folder === "." ? "this folder" : terminal(folder)}${survey.layout === void 0 ? "" : `, found by the layout ${survey.layout}`}:`,
		"",
		...pairLines(survey),
		`  references: ${setsText(survey.references)}`,
		`  controls:   ${setsText(survey.controls)}`,
		...namelessLines(survey),
		...problemLines(survey),
		...lackLines(survey.lacks),
		""
	].join("\n");
}
function pairLines({ pairs }) {
	if (pairs.length === 0) return ["  samples:    none that a run can score"];
	const rows = pairs.slice(0, MOST_PAIRS).map(({ lora, checkpoint, samples }) => [
		terminal(lora),
		terminal(checkpoint),
		String(samples)
	]);
	const more = pairs.length > MOST_PAIRS ? [`  and ${pairs.length - MOST_PAIRS} more pairs`] : [];
	return [
		columns([[
			"LoRA",
			"checkpoint",
			"samples"
		], ...rows], (column) => column < 2),
		...more,
		""
	];
}
function setsText(sets) {
	if (sets.length === 0) return "none";
	return `${sets.slice(0, MOST_SETS).map(({ name, pictures }) => `${pictures} of ${terminal(name)}`).join(", ")}${sets.length > MOST_SETS ? ` and ${sets.length - MOST_SETS} more` : ""}`;
}
function namelessLines({ nameless, pairs }) {
	if (nameless === void 0 || !pairs.some(({ lora }) => lora === nameless)) return [];
	return ["", `No sample names its LoRA. It is called ${terminal(nameless)} here; the key lora gives another name.`];
}
function problemLines({ problems }) {
	if (problems.length === 0) return [];
	return [
		"",
		"In the way of a run:",
		"",
		...mistakesOf(new UserError(problems)).map((own) => indented$1(mistakeText(own, MOST_SUBJECTS$1)))
	];
}
function lackLines(lacks) {
	if (lacks.length === 0) return [];
	const ofReferences = lacks.filter(({ what }) => what === "references").map(referenceLine);
	const ofControls = lacks.filter(({ what }) => what === "controls").map(controlLines);
	return [
		"",
		"Missing:",
		"",
		...[...firstFew(ofReferences, MOST_LACKS, "which lack references too"), ...ofControls.flat()].map(indented$1)
	];
}
function referenceLine(lack) {
	return `${lack.lora === void 0 ? "References" : `References of ${terminal(lack.lora)}`}: ${askText(lack, "artwork")} Take originals in the style that the LoRA is meant to carry, not pictures that it made.`;
}
function controlLines(lack) {
	return [`Controls, pictures of another style: ${askText(lack, "picture")} You choose the name of the folder.`, ...GOOD_CONTROL];
}
const GOOD_CONTROL = [
	"  A good control is another artist's pictures of the same kind of subject.",
	"  A blank page or a photograph is too easy to tell from your style.",
	"  The same style under another name is no control."
];
function placeLines(lacks) {
	if (lacks.length === 0) return [];
	const lines = lacks.map(({ what, lora, place }) => {
		return `${what === "controls" ? "control pictures" : `references${lora === void 0 ? "" : ` of ${terminal(lora)}`}`}: ${placeText(place)}`;
	});
	const isOfControls = lacks.some(({ what }) => what === "controls");
	return [
		"Where they belong:",
		...[...firstFew(lines, MOST_LACKS, "which are not shown"), ...isOfControls ? GOOD_CONTROL : []].map((line) => `  ${line}`),
		""
	];
}
function askText({ have, least, enough, place }, one) {
	return `${have === 0 ? "there are none" : `there ${have === 1 ? "is" : "are"} ${have}`}. Put ${have === 0 ? count(enough, one) : `${enough - have} more ${one}s`} (at least ${least - have}) ${placeText(place)}.`;
}
function placeText(place) {
	if (place === "") return "into the folder itself";
	return place.endsWith("/") ? `into the folder ${terminal(place)}` : `where ${terminal(place)} finds them`;
}
function filesText(files) {
	const rows = files.map((own) => [terminal(own.path), stateText(own)]);
	return [
		"Files:",
		"",
		columns(rows, () => true),
		""
	].join("\n");
}
function stateText({ state, line = "" }) {
	switch (state) {
		case "new": return line === "" ? "new" : `new, with the line ${terminal(line)}`;
		case "longer": return `one line more: ${terminal(line)}`;
		case "there": return "is there already, and stays as it is";
		case "covered": return `leaves ${terminal(line)} out already, and stays as it is`;
		case "unsafe": return "is not written: a link, or what is no folder or file, is in its place";
	}
}
function settingsText(lines, { state }) {
	if (lines === "") return [];
	return [
		state === "new" ? "By what was found, style-gate.yml says:" : "By what was found, style-gate.yml could have the lines:",
		"",
		indented$1(lines.trimEnd().split("\n").map(terminal).join("\n")),
		""
	];
}
function workflowSentences({ uses, isRepository, file }) {
	if (file.state !== "new") return [];
	const path = terminal(file.path);
	return [
		uses === "OWNER/lora-style-gate@v1" ? `In ${path}, replace OWNER by the account that hosts the action.` : `The workflow runs this action: ${terminal(uses)}`,
		...isRepository ? [] : [`No git repository is here. GitHub reads ${path} at the root of one alone.`],
		""
	];
}
function indented$1(text) {
	return text.split("\n").map((line) => `  ${line}`).join("\n");
}

// src/report/terminal/doctor.ts
const MOST_LORAS = 20;
const MOST_SUBJECTS = 10;
const MOST_LINES = 40;
function checkUpText(found, { folder, ...commands }) {
	const { survey, outlooks, problems, notices, good } = found;
	const levels = ["warning", "notice"].flatMap((level) => notices.filter((own) => own.level === level));
	const lines = [
		...mistakeLines(problems),
		...levels.map(noticeLine),
		...good.map((text) => `ok: ${text}`)
	];
	const lacks = outlooks.length === 0 ? survey.lacks : [];
	return [
		surveyText({
			...survey,
			lacks
		}, folder),
		...outlooks.slice(0, MOST_LORAS).map(outlookText),
		...outlooks.length > MOST_LORAS ? [`and ${outlooks.length - MOST_LORAS} more LoRAs\n`] : [],
		...outlooks.length === 0 ? [] : placeLines(survey.lacks),
		"Findings:",
		...firstFew(lines, MOST_LINES, "which are not shown").map(indented),
		"",
		...problems.length > 0 ? ["This command measured nothing."] : timeLines(found),
		nextText(mistakesOf(new UserError(problems)).length, commands),
		""
	].join("\n");
}
function refusedText({ problems }, commands) {
	const lines = mistakeLines(problems);
	return [
		"Findings:",
		...lines.map(indented),
		"",
		nextText(lines.length, commands),
		""
	].join("\n");
}
function outlookText({ lora, needs, step }) {
	const rows = needsRows(needs).map((cells) => cells.map(terminal));
	const said = step === null ? "all that a verdict needs is there." : "something is missing without which no verdict can be reliable.";
	const steps = step === null ? [] : [
		"",
		"  To do:",
		...step.sentences.map((own) => `  - ${terminalText(own)}`)
	];
	return [
		`LoRA ${terminal(lora)}: ${said}`,
		"",
		columns([NEEDS_HEAD, ...rows], (column) => column === 0),
		...steps,
		""
	].join("\n");
}
function mistakeLines(problems) {
	return mistakesOf(new UserError(problems)).map((own) => `error: ${mistakeText(own, MOST_SUBJECTS)}`);
}
function noticeLine({ level, text, subjects }) {
	const names = firstFew(subjects, MOST_SUBJECTS, "which are not shown").map(terminal);
	return [`${level}: ${terminalText(text)}`, ...names.map((name) => `  ${name}`)].join("\n");
}
function timeLines({ pictures, seconds }) {
	if (pictures === 0) return ["This command measured nothing."];
	const minutes = Math.round(seconds / 60);
	const time = minutes === 0 ? "less than a minute" : `about ${count(minutes, "minute")}`;
	return [`A run looks at ${count(pictures, "picture")}, which takes ${time} on 2 cores. This command measured nothing.`];
}
function nextText(errors, { score, again }) {
	if (errors === 0) return `Next: ${score}`;
	return `Next: mend ${errors === 1 ? "the error" : `the ${errors} errors`} above, then run ${again}`;
}
function indented(text) {
	return text.split("\n").map((line) => `  ${line}`).join("\n");
}

// src/backbone/run-time.ts
const SECONDS = .35;
const PIXELS = 262144;
const DEEPER = 1.9;
function runSeconds(pictures, recipe, size) {
	const pixels = "shortSide" in size ? size.shortSide ** 2 : size.width * size.height;
	return pictures * SECONDS * (recipe === "pytorch-tutorial" ? 1 : DEEPER) * (pixels / PIXELS);
}

// src/records/glance.ts
async function glanceAt(picture, limits) {
	const file = await readFile$1(picture);
	if (!Buffer.isBuffer(file)) return file;
	const split = splitPng(file);
	const look = async () => {
		const header = await readHeader(split.picture);
		const fitted = fit(header, limits);
		if ("problem" in fitted) return {
			subject: picture.path,
			...fitted,
			unreadable: false
		};
		const { names } = await picture.content();
		const { width, height } = header;
		return {
			identity: names.length > 0 ? names.join(" ") : picture.path,
			size: {
				width,
				height
			},
			settings: await settingsOf({
				file,
				split,
				header
			}, picture.sidecar),
			bytes: file.length
		};
	};
	return withOwnReason(look).catch((cause) => ({
		subject: picture.path,
		problem: `has a header that cannot be read (${reasonOf(cause)})`,
		fix: "Replace it by an undamaged PNG, JPEG, WebP, AVIF, TIFF or GIF file.",
		unreadable: true
	}));
}

// src/records/look-through.ts
const MOST_PICTURES = 5e3;
const MOST_BYTES$3 = 8 * 2 ** 30;
const AT_ONCE = 4;
async function lookThrough(pictures, { isUnreadableAllowed, ...limits }) {
	const enter = openLedger();
	const seen = [];
	const [problems, notices, pointers] = [
		[],
		[],
		[]
	];
	let [bytes, looked] = [0, 0];
	const ahead = pMapIterable(pictures.slice(0, MOST_PICTURES), async (picture) => ({
		picture,
		glance: await glanceAt(picture, limits)
	}), {
		concurrency: AT_ONCE,
		backpressure: AT_ONCE
	});
	for await (const { picture, glance } of ahead) {
		looked++;
		if ("problem" in glance) {
			const { unreadable, ...problem } = glance;
			if (problem.problem === "is a Git LFS pointer, not a picture") pointers.push(picture.path);
			if (unreadable && isUnreadableAllowed) notices.push(leftOut(problem));
			else problems.push(problem);
			continue;
		}
		const entry = enter(picture, glance.identity);
		problems.push(...entry.problems);
		notices.push(...entry.notices);
		if (entry.admitted) seen.push({
			picture,
			glance
		});
		bytes += glance.bytes;
		if (bytes > MOST_BYTES$3) break;
	}
	return {
		seen,
		problems,
		notices,
		pointers,
		left: pictures.length - looked
	};
}
function leftOut({ subject, problem, fix }) {
	return {
		level: "warning",
		text: `A run leaves this picture out: it ${problem}. ${fix}`,
		subjects: [subject]
	};
}

// src/trees/by-metadata.ts
async function namesByMetadata(search, before) {
	const pairs = allPairs(before.collection).length;
	if (before.places["group-by"] !== void 0 || before.places.checkpoint !== void 0 || pairs > 1 || before.places["samples-without-lora"].length > 0) return void 0;
	const wanted = pairs === 1 ? ofPair(before) : await ofFolders(search);
	const good = (await pMap(wanted, async (keys) => attempt(search, before.places, keys), { concurrency: 1 })).filter(({ collection }) => allPairs(collection).length > pairs);
	return good.find(({ collection }) => lorasOf(collection) > 1) ?? good[0];
}
async function attempt(search, found, settings) {
	const { samples, lora } = settings;
	const places = {
		...found,
		"group-by": "metadata",
		layout: void 0,
		samples: samples?.flatMap(parseTemplates) ?? found.samples,
		lora: lora ?? found.lora
	};
	return {
		collection: await collect({
			...search,
			places
		}),
		settings
	};
}
function ofPair({ places, layout, collection: { references, unclaimed } }) {
	const lines = [...new Set(places.samples.map(({ source }) => source))];
	const without = (...names) => {
		const samples = names.reduce((all, name) => all.map((line) => line.replaceAll(`{${name}}`, "*")), lines);
		return {
			...layout !== void 0 && samples.every((line, index) => line === lines[index]) ? { layout } : { samples },
			"group-by": "metadata"
		};
	};
	const both = without("checkpoint", "lora");
	if (lines.some((line) => line.includes("{lora}"))) return [without("checkpoint"), both];
	const [only, ...others] = references;
	return only !== void 0 && others.length === 0 && unclaimed.lora !== void 0 ? [{
		...both,
		lora: only.name
	}, both] : [both];
}
const MOST_ASKED = 5;
async function ofFolders({ places, tree, naming }) {
	const targets = [...places.references, ...places.controls];
	const paths = (await tree.paths(EVERYTHING)).filter((path) => !isSheetName(path) && !isMatch(path, targets));
	const names = [...groupBy(paths, (path) => path.includes("/") ? path.slice(0, path.indexOf("/")) : "").keys()].filter((name) => !TARGETS.has(name)).toSorted(byCodePoint);
	const samples = (await pMap(names, async (name) => {
		const template = templateOf(name);
		if (templateProblem(template, {
			required: [],
			optional: []
		}) !== void 0) return [];
		const { files } = await tree.find([parseTemplate(template)], true);
		return (await Promise.all(files.slice(0, MOST_ASKED).map(async (file) => naming.told(file)))).some((own) => !("problem" in own) && own.checkpoint !== void 0 && own.loras.length > 0) ? [template] : [];
	}, { concurrency: 1 })).flat();
	return samples.length === 0 ? [] : [{
		samples,
		"group-by": "metadata"
	}];
}
const TARGETS = /* @__PURE__ */ new Set(["references", "controls"]);
function templateOf(folder) {
	if (folder === "") return "*";
	return `${folder.replaceAll(/[{}[\]*?,\\\p{Cc}]|^[!\s]|\s$/gu, "?")}/**/*`;
}
function allPairs({ pairs, notScored }) {
	return [...pairs, ...notScored];
}
function lorasOf(collection) {
	return new Set(allPairs(collection).map(({ lora }) => lora)).size;
}

// src/trees/idle-templates.ts
async function idleTemplateNotices({ places, isStopped, notices }, tree) {
	const keys = TEMPLATES.filter((key) => isAsked(key, places) && !(isStopped && TOLD.has(key)));
	const found = await Promise.all(keys.map(async (key) => ({
		key,
		subjects: await idleOf(key, places, tree)
	})));
	const isSaid = (source) => notices.some(({ text }) => text.includes(quote(`${source.split("/")[0]}/`)));
	return found.map(({ key, subjects }) => ({
		key,
		subjects: subjects.filter((source) => !isSaid(source))
	})).filter(({ subjects }) => subjects.length > 0).map(({ key, subjects }) => ({
		level: "warning",
		text: `No picture matches this template. Put pictures there, or mend \`${key}\`.`,
		subjects
	}));
}
const TOLD = /* @__PURE__ */ new Set(["samples", "references"]);
function isAsked(key, places) {
	if (key === "samples") return places.layout === void 0;
	return sourcesOf(places[key]) !== sourcesOf(parseConfig()[key]);
}
async function idleOf(key, places, tree) {
	const excludes = places[key].filter((template) => template.excludes);
	const lines = groupBy(places[key].filter((template) => !template.excludes), ({ source }) => source);
	return (await Promise.all([...lines].map(async ([source, templates]) => ({
		source,
		isIdle: (await tree.paths([...templates, ...excludes])).length === 0
	})))).filter(({ isIdle }) => isIdle).map(({ source }) => source);
}

// src/trees/lacking.ts
function lacksOf({ loras, references, controls, nameless }, keys) {
	const least = keys["r-min"];
	const owners = loras.length > 0 ? loras : noLora(references);
	const folder = (lora) => lora === void 0 || lora === nameless && references.length === 0 ? void 0 : folderOf(lora, keys.names);
	const shared = placeOf(keys.references, "lora", void 0);
	const ofReferences = owners.map((lora) => {
		const pictures = references.filter(({ name }) => name === lora).flatMap((own) => own.pictures);
		return {
			what: "references",
			lora,
			place: allIn(shared, pictures) ? shared : placeOf(keys.references, "lora", folder(lora)),
			have: pictures.length,
			least,
			enough: Math.max(least, 8)
		};
	});
	const cross = (lora) => keys["cross-controls"] ? picturesOf$1(references.filter(({ name }) => name !== lora)) : 0;
	const have = picturesOf$1(controls) + (loras.length === 0 ? 0 : Math.min(...loras.map(cross)));
	const ofControls = {
		what: "controls",
		lora: void 0,
		place: placeOf(keys.controls, "control", OTHER),
		have,
		least: 2,
		enough: 4
	};
	return [...ofReferences, ofControls].filter((lack) => lack.have < lack.least);
}
const OTHER = "another-artist";
function noLora(references) {
	return references.length > 0 ? references.map(({ name }) => name) : [void 0];
}
function allIn(folder, pictures) {
	return pictures.length > 0 && pictures.every(({ path }) => `${posix.dirname(path)}/` === folder);
}
function picturesOf$1(sets) {
	return sets.flatMap(({ pictures }) => pictures).length;
}

// src/trees/survey.ts
async function survey(config, { tree, naming }) {
	const search = {
		places: config,
		tree,
		naming
	};
	const { places, layout } = await choosePlaces(config, tree);
	const before = await collect(search);
	const proposed = config.layout === "auto" ? await namesByMetadata(search, {
		places,
		layout,
		collection: before
	}) : void 0;
	const isOwn = layout === void 0 || layout === "style-gate";
	return {
		...await surveyOf(proposed?.collection ?? before, {
			...search,
			places: config
		}),
		layout: proposed === void 0 ? layout ?? givenLayout(config) : void 0,
		settings: proposed?.settings ?? (isOwn ? {} : { layout })
	};
}
async function surveyOf(collection, search) {
	const { places: config } = search;
	const loras = [...new Set(allPairs(collection).map(({ lora }) => lora))].toSorted(byCodePoint);
	const nameless = collection.unclaimed.lora;
	return {
		layout: collection.layout ?? givenLayout(config),
		pairs: allPairs(collection).map(({ lora, checkpoint, samples }) => ({
			lora,
			checkpoint,
			samples: samples.length
		})).toSorted((a, b) => byCodePoint(a.lora, b.lora) || byCheckpoint(a.checkpoint, b.checkpoint)),
		references: collection.references.map(counted),
		controls: collection.controls.map(counted),
		nameless,
		lacks: lacksOf({
			...collection,
			loras,
			nameless
		}, config),
		problems: await otherProblems(collection, search),
		settings: {}
	};
}
function givenLayout({ layout }) {
	return layout === "auto" ? void 0 : layout;
}
function counted({ name, pictures }) {
	return {
		name,
		pictures: pictures.length
	};
}
async function otherProblems({ problems, references, notScored }, { places, tree }) {
	const isNone = references.length === 0 && (await tree.paths(places.references)).length === 0;
	const loras = new Set(notScored.map(({ lora }) => lora));
	return isNone ? problems.filter(({ subject }) => !loras.has(subject)) : problems;
}

// src/trees/two-cases.ts
function twoCaseNotices(paths) {
	const subjects = [...groupBy(new Set(paths), (path) => path.normalize("NFC").toLowerCase()).values()].filter((same) => same.length > 1).map((same) => same.join(" = "));
	if (subjects.length === 0) return [];
	return [{
		level: "warning",
		text: "Rename one of these files: Windows and macOS take both names for one file.",
		subjects
	}];
}

// src/verdict/idle-gate.ts
function idleGateNotices(outlooks, { config, asked, isRepository }) {
	const found = {
		...ofRankings(outlooks),
		...asked && !isRepository ? { regression: NO_REPOSITORY } : {}
	};
	return config["fail-on"].flatMap((word) => {
		const idle = found[word];
		if (idle === void 0 || idle.loras?.length === 0) return [];
		return [{
			level: "warning",
			text: `${idle.fix}, or take \`${word}\` out of \`fail-on\`: it ${idle.problem}.`,
			subjects: idle.loras ?? []
		}];
	});
}
const NO_REPOSITORY = {
	problem: "cannot be known where no repository is",
	fix: "Put the folder into a git repository"
};
function ofRankings(outlooks) {
	const lorasWhere = (is) => outlooks.filter(is).map(({ lora }) => lora);
	const second = {
		fix: "Add samples of a second checkpoint",
		loras: lorasWhere(({ checkpoints }) => checkpoints === 1)
	};
	const blind = {
		problem: "can never be known of these LoRAs, which need 3 references and a control",
		fix: "Add references or controls",
		loras: lorasWhere(({ references, controls }) => references < 3 || controls === 0)
	};
	return {
		contradicted: blind,
		position: blind,
		unranked: {
			...second,
			problem: "fails every run, because these LoRAs have one checkpoint alone"
		},
		inconclusive: {
			...second,
			problem: "can never be known of these LoRAs, which have one checkpoint alone"
		},
		settings: {
			problem: "can never be known of these LoRAs, whose pictures do not name all their settings",
			fix: "Commit the pictures as the tool saved them, write `settings-declared: true`",
			loras: lorasWhere(({ settings }) => settings.status === "unknown")
		}
	};
}

// src/verdict/next/outlook.ts
function outlooksOf(pictures, rules) {
	const samples = groupBy(pictures.filter(({ role }) => role === "sample"), ({ owner }) => owner);
	const targets = pictures.filter(({ role }) => role === "reference" || role === "control");
	return [...samples].toSorted(([a], [b]) => byCodePoint(a, b)).map(([lora, own]) => outlookOf(lora, {
		samples: own,
		...targetsOf(lora, targets, rules)
	}, rules));
}
function outlookOf(lora, { samples, references, controls }, rules) {
	const made = samples.map((own) => ({
		...own,
		...promptAndSeed(own.settings, own.named)
	}));
	const pairs = [...groupBy(made, ({ checkpoint }) => checkpoint)].toSorted(([a], [b]) => byCheckpoint(a, b)).map(([checkpoint, own]) => ({
		checkpoint,
		samples: own
	}));
	const madePairs = pairs.map(({ checkpoint, samples: pictures }) => ({
		checkpoint,
		pictures
	}));
	const settings = ruleAudit(auditSettings(lora, madePairs, rules), rules);
	const altered = samples.filter(({ size }) => isAltered(size, rules.size)).length;
	const needs = needsOf(countFound({
		pairs,
		references,
		controls
	}, {
		audit: settings,
		altered
	}), rules);
	const missing = missingIn(needs);
	const known = {
		checkpoints: pairs.map(({ checkpoint, samples: own }) => ({
			checkpoint,
			samples: own.length
		})),
		copied: [],
		settings,
		needs,
		checks: [],
		isHeld: rules.isHeld
	};
	const step = missing.length === 0 ? null : missingStep(missing, known);
	return {
		lora,
		checkpoints: pairs.length,
		references,
		controls,
		settings,
		needs,
		step
	};
}
function targetsOf(lora, targets, rules) {
	const isOwn = ({ role, owner }) => role === "reference" && owner === lora;
	const own = new Set(targets.filter(isOwn).map(({ identity }) => identity));
	const cross = [...groupBy(targets.filter((target) => target.role === "reference" && !isOwn(target)), ({ owner }) => owner).values()].filter((set) => set.every(({ identity }) => !own.has(identity))).flat();
	const controls = targets.filter(({ role }) => role === "control");
	const serving = rules["cross-controls"] ? [...controls, ...cross] : controls;
	return {
		references: own.size,
		controls: new Set(serving.map(({ identity }) => identity)).size
	};
}

// src/config/workflow-notices.ts
function workflowNotices(workflows, isLfs) {
	if (workflows.length === 0) return [{
		level: "notice",
		text: "No workflow runs the action. The command `init` writes one.",
		subjects: []
	}];
	const isCommented = workflows.some(({ jobs }) => jobs.some(isOfComments));
	const told = workflows.flatMap(({ path, jobs }) => jobs.flatMap((job) => [...nameNotices(job), ...noticesOf(job, {
		isLfs,
		isCommented
	})].map((own) => ({
		...own,
		subject: `${path}, job ${job.name}`
	}))));
	return [...groupBy(told, ({ text }) => text)].map(([text, same]) => ({
		level: same[0].level,
		text,
		subjects: [...new Set(same.map(({ subject }) => subject))]
	}));
}
function isOfComments({ steps, at }) {
	return steps[at].with.command === "comment";
}
function nameNotices({ steps, at }) {
	return steps[at].uses === "OWNER/lora-style-gate@v1" ? [NO_OWNER] : [];
}
function noticesOf(job, { isLfs, isCommented }) {
	if (isOfComments(job)) return commentNotices(job);
	const before = job.steps.slice(0, job.at);
	const isSilent = isCommented || job.steps[job.at].with.comment === "never";
	const checkouts = before.filter(({ uses }) => /^actions\/checkout(?:@|$)/i.test(uses));
	const isFetched = checkouts.some(({ with: { lfs } }) => isTrue(lfs)) || before.some(({ run }) => /\bgit[ -]lfs\b/.test(run));
	const isHead = checkouts.some(({ with: { ref, repository } }) => HEAD$2.test(`${String(ref)} ${String(repository)}`));
	return [
		...isSilent ? [] : commentNotices(job),
		...checkouts.length === 0 ? [NO_CHECKOUT] : [],
		...isLfs && checkouts.length > 0 && !isFetched ? [NO_LFS] : [],
		...job.events.includes("pull_request_target") && isHead ? [OF_HEAD] : []
	];
}
const HEAD$2 = /github\s*\.\s*(?:event\s*\.\s*pull_request\s*\.\s*head|head_ref)|refs\/pull\//;
function isTrue(value) {
	return String(value).toLowerCase() === "true";
}
function commentNotices({ permissions, events }) {
	if (!events.some((event) => /^(?:pull_request|workflow_run)/.test(event))) return [];
	if (permissions === void 0) return [NO_PERMISSIONS];
	return (typeof permissions === "string" ? permissions === "write-all" : permissions["pull-requests"] === "write") ? [] : [NO_COMMENT];
}
const NO_OWNER = {
	level: "warning",
	text: "Replace OWNER by the account that hosts the action: GitHub does not find it by this word."
};
const NO_PERMISSIONS = {
	level: "notice",
	text: "Give the job `pull-requests: write`: it names no permissions, and not every repository lets such a job comment."
};
const NO_COMMENT = {
	level: "warning",
	text: "Give the job `pull-requests: write`, or the step `comment: never`: without it there is no comment."
};
const NO_CHECKOUT = {
	level: "warning",
	text: "Put a step with `actions/checkout` before the action: without it there are no pictures."
};
const NO_LFS = {
	level: "warning",
	text: "Give the checkout step `lfs: true`: Git LFS keeps pictures of this repository."
};
const OF_HEAD = {
	level: "warning",
	text: "Run on `pull_request`: `pull_request_target` with a checkout of the head gives the rights of the repository to files of anybody."
};

// src/trees/git-status.ts
const MOST_BYTES$2 = 16 * 2 ** 20;
const STATUS = [
	"-c",
	"core.fsmonitor=false",
	"--no-optional-locks",
	"--literal-pathspecs",
	"status",
	"--porcelain",
	"--ignored",
	"--no-renames",
	"--ignore-submodules=all",
	"-z"
];
async function readGitStatus({ workspace, repository, programs }, isLfs) {
	const folder = relative(repository, workspace).replaceAll(sep, "/");
	const said = await openGitBytes(repository, {
		path: programs,
		most: MOST_BYTES$2
	})([
		...STATUS,
		"--",
		folder === "" ? "." : folder
	]).catch(() => void 0);
	if (said === void 0) return void 0;
	const lines = said.toString().split("\0").filter((line) => !isLfs || !line.startsWith(" M"));
	const [ignored, others] = [lines.filter(isOfIgnored), lines.filter((line) => !isOfIgnored(line))].map(pathsIn);
	const within = (path) => folder === "" ? path : `${folder}/${path}`;
	return {
		isIgnored: (path) => covers(ignored, within(path)),
		isUncommitted: (path) => covers(others, within(path))
	};
}
function isOfIgnored(line) {
	return line.startsWith("!! ");
}
function pathsIn(lines) {
	return new Set(lines.filter((line) => line !== "").map((line) => line.slice(3)));
}
function covers(paths, path) {
	if (paths.has(path)) return true;
	for (let folder = dirname$1(path); folder !== "."; folder = dirname$1(folder)) if (paths.has(`${folder}/`)) return true;
	return paths.has("./");
}

// src/trees/uncommitted.ts
const ACTION = "the Action sees committed files alone.";
function uncommittedNotices(paths, status) {
	const files = [...new Set(paths)];
	const ignored = files.filter(status.isIgnored);
	const others = files.filter((path) => !status.isIgnored(path) && status.isUncommitted(path));
	const told = (text, subjects) => subjects.length === 0 ? [] : [{
		level: "warning",
		text,
		subjects
	}];
	return [...told(`Take these files out of .gitignore, and commit them: ${ACTION}`, ignored), ...told(`Commit these files as they are here: ${ACTION}`, others)];
}

// src/config/workflow.ts
const StepShape = object({
	uses: string().catch(""),
	run: string().catch(""),
	with: record(string(), unknown()).catch({})
}).catch({
	uses: "",
	run: "",
	with: {}
});
const GrantsShape = union([string(), record(string(), unknown())]).optional();
const JobShape = object({
	permissions: GrantsShape.catch(void 0),
	steps: array(StepShape).catch([])
}).catch({
	permissions: void 0,
	steps: []
});
const WorkflowShape = object({
	on: union([
		string().transform((event) => [event]),
		array(string()),
		record(string(), unknown()).transform((events) => Object.keys(events))
	]),
	permissions: GrantsShape.catch(void 0),
	jobs: record(string(), JobShape)
});
function gateJobsOf(plain, isGate) {
	const { data } = WorkflowShape.safeParse(plain);
	if (data === void 0) return [];
	return Object.entries(data.jobs).flatMap(([name, job]) => job.steps.flatMap(({ uses }, at) => isGate(uses) ? [{
		name,
		permissions: job.permissions ?? data.permissions,
		events: data.on,
		steps: job.steps,
		at
	}] : []));
}
function usesIn(plain) {
	const { data } = WorkflowShape.safeParse(plain);
	return Object.values(data?.jobs ?? {}).flatMap(({ steps }) => steps.map(({ uses }) => uses));
}

// src/commands/find-workflows.ts
const FOLDER = ".github/workflows";
const MOST_FILES = 100;
const MOST_BYTES$1 = 65536;
const MOST_FOLDERS = 50;
async function findWorkflows({ root, own }) {
	const paths = (await readdir(join(root, FOLDER)).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).toSorted(byCodePoint).slice(0, MOST_FILES).map((name) => `${FOLDER}/${name}`);
	const read = await Promise.all(paths.map(async (path) => ({
		path,
		plain: await readPlain(root, path)
	})));
	const folders = [...new Set(read.flatMap(({ plain }) => usesIn(plain)))].filter((uses) => uses.startsWith("./"));
	const ours = await Promise.all(folders.slice(0, MOST_FOLDERS).map(async (uses) => await isOurs(root, uses) ? [uses] : []));
	const known = new Set(ours.flat());
	const isGate = (uses) => known.has(uses) || isOurAddress(uses, own);
	return read.map(({ path, plain }) => ({
		path,
		jobs: gateJobsOf(plain, isGate)
	})).filter(({ jobs }) => jobs.length > 0);
}
function isOurAddress(uses, own) {
	const [name = "", commit] = uses.split("@");
	if (commit === void 0) return false;
	return /(?:^|\/)lora-style-gate$/i.test(name) || name.toLowerCase() === own.split("@")[0].toLowerCase();
}
async function isOurs(root, folder) {
	const files = ["action.yml", "action.yaml"].map(async (name) => readPlain(root, join(folder, name)));
	return (await Promise.all(files)).some((own) => typeof own === "object" && own !== null && "name" in own && own.name === NAME);
}
const NAME = "LoRA Style Gate";
async function readPlain(root, path) {
	try {
		const file = join(root, path);
		const { size, isFile } = await statsOf(file);
		if (!isFile || size > MOST_BYTES$1 || !isInside(root, await realpath(file))) return void 0;
		return await readYaml(await readFile(file, "utf8"));
	} catch {
		return;
	}
}
async function statsOf(file) {
	const stats = await lstat(file);
	return {
		size: stats.size,
		isFile: stats.isFile()
	};
}

// src/commands/own-address.ts
async function ownAddress({ script, root, programs }) {
	const own = await realpath(script).then((file) => dirname(dirname(file)), () => void 0);
	if (own === void 0 || !existsSync(join(own, "action.yml"))) return UNKNOWN_ACTION;
	if (own !== root && existsSync(join(own, ".git"))) return addressOf(openGit(own, programs));
	return isInside(root, own) ? `./${relative(root, own).split(sep).join("/")}` : UNKNOWN_ACTION;
}
async function addressOf(git) {
	const ask = async (...args) => (await git(...args).catch(() => "")).trim();
	const name = githubName(await originUrl(git));
	if (name === void 0) return UNKNOWN_ACTION;
	const commit = await ask("rev-parse", "--verify", "--quiet", "refs/tags/v1") === "" ? await ask("rev-parse", "--verify", "--quiet", "HEAD") : "v1";
	return commit === "" ? UNKNOWN_ACTION : `${name}@${commit}`;
}
function githubName(url) {
	const [, name] = /^(?:https:\/\/(?:[^/@]+@)?|ssh:\/\/git@|git@)github\.com[/:]([a-z\d-]+\/[\w.-]+?)(?:\.git)?\/?$/i.exec(url) ?? [];
	return name;
}

// src/commands/look-up-repository.ts
async function lookUpRepository({ workspace, script, programs }, { paths, isPointers }) {
	const root = repositoryAbove(workspace);
	const isRepository = existsSync(join(root, ".git"));
	const isLfs = isPointers || await hasLfs(root);
	const status = isRepository ? await readGitStatus({
		workspace,
		repository: root,
		programs
	}, isLfs) : void 0;
	const files = [...paths, ...existsSync(join(workspace, "style-gate.yml")) ? [CONFIG_FILE] : []];
	const uncommitted = status === void 0 ? [] : uncommittedNotices(files, status);
	const workflows = await findWorkflows({
		root,
		own: await ownAddress({
			script,
			root,
			programs
		})
	});
	const ofWorkflows = workflowNotices(workflows, isLfs);
	const isCommitted = status !== void 0 && files.length > 0 && uncommitted.length === 0;
	return {
		isRepository,
		notices: [...uncommitted, ...ofWorkflows],
		good: [...isCommitted ? ["All pictures are committed."] : [], ...ofWorkflows.length === 0 ? ["Every workflow that runs the action gives it what it needs."] : []]
	};
}
const MOST_BYTES = 65536;
async function hasLfs(root) {
	const path = join(root, ".gitattributes");
	const stats = await lstat(path).catch(() => void 0);
	if (stats?.isFile() !== true || stats.size > MOST_BYTES) return false;
	return /\bfilter=lfs\b/.test(await readFile(path, "utf8").catch(() => ""));
}

// src/commands/check-up.ts
async function checkUp({ config, asked, notices: known }, { head: tree, naming }, place) {
	const isHeld = config.baseline !== "auto" && config.baseline !== "none";
	const size = config.size ?? RECIPES[config.recipe].size;
	const collection = await collect({
		places: config,
		tree,
		naming
	});
	const { places } = await choosePlaces(config, tree);
	const pictures = picturesOf(collection);
	const isUnreadableAllowed = config["allow-unreadable"];
	const looked = await lookThrough(pictures, {
		size,
		maxPixels: config["max-pixels"],
		isUnreadableAllowed
	});
	const isSheet = ({ picture, glance }) => picture.role === "sample" && isContactSheet(glance);
	const sheets = looked.seen.filter(isSheet).map(({ picture }) => picture.path);
	const seen = looked.seen.filter((own) => !isSheet(own)).map(seenPicture);
	const outlooks = outlooksOf(seen, {
		...config,
		size,
		isHeld,
		unclaimed: collection.unclaimed
	});
	const paths = pictures.map(({ path }) => path);
	const repository = await lookUpRepository(place, {
		paths,
		isPointers: looked.pointers.length > 0
	});
	const problems = [...collection.problems, ...looked.problems];
	const { notices: found } = collection;
	const idle = await idleTemplateNotices({
		places,
		isStopped: collection.problems.length > 0,
		notices: found
	}, tree);
	const isRead = paths.length > 0 && looked.problems.length === 0;
	return {
		survey: {
			...await surveyOf(collection, {
				tree,
				places: config
			}),
			problems: []
		},
		outlooks,
		problems,
		notices: mergeNotices([
			...known,
			...found.filter(isNews(problems)),
			...idle,
			...sheetNotices(sheets),
			...looked.notices,
			...leftNotices(looked.left),
			...twoCaseNotices(paths),
			...idleGateNotices(outlooks, {
				config,
				asked,
				isRepository: repository.isRepository
			}),
			...repository.notices
		]),
		good: [
			"The configuration is valid.",
			...isRead ? ["Every picture that was looked at has a header that can be read."] : [],
			...repository.good
		],
		pictures: pictureCount(collection),
		seconds: runSeconds(pictureCount(collection), config.recipe, size)
	};
}
function isNews(problems) {
	const told = new Set(problems.map(({ subject }) => subject));
	return ({ subjects }) => subjects.length === 0 || subjects.some((subject) => !told.has(subject));
}
function picturesOf(collection) {
	return [...targetPictures(collection), ...samplePictures({
		...collection,
		pairs: allPairs(collection)
	})];
}
function seenPicture({ picture, glance }) {
	const { path, role, owner, checkpoint, prompt, seed } = picture;
	const { identity, size, settings } = glance;
	return {
		path,
		role,
		owner,
		checkpoint,
		named: {
			prompt,
			seed
		},
		identity,
		size,
		settings: settings.settings
	};
}
function leftNotices(left) {
	if (left === 0) return [];
	return [{
		level: "warning",
		text: `${left} pictures were not looked at, because there are too many for this command. A run looks at all.`,
		subjects: []
	}];
}

// src/commands/doctor.ts
async function examineFolder(job, { stdout, script, program }) {
	const workspace = await realpath(await openDirectory(job));
	const here = pick(job.source, (key) => key === "working-directory");
	const { "working-directory": given = "." } = here.values;
	const commands = {
		score: commandFor(void 0, here, program),
		again: commandFor("doctor", here, program)
	};
	const configured = await configure(job, workspace).catch((cause) => {
		if (cause instanceof UserError) return cause;
		throw cause;
	});
	if (configured instanceof UserError) {
		stdout.write(refusedText(configured, commands));
		return 2;
	}
	const place = {
		workspace,
		script,
		programs: job.programs
	};
	const found = await inWorld(job, {
		workspace,
		config: configured.config,
		thumbnails: false
	}, async (world) => checkUp(configured, world, place));
	stdout.write(checkUpText(found, {
		folder: String(given),
		...commands
	}));
	return found.problems.length > 0 ? 2 : 0;
}

// src/config/ignored.ts
const IGNORE_FILE = ".gitignore";
function ignoreLine(folder, reportDir) {
	if (reportDir === USUAL) return `${USUAL}/`;
	return `/${[...folder === "" ? [] : [folder], ...reportDir.split("/")].filter((part) => part !== ".").join("/").replaceAll(/[\\*?[\]]/g, String.raw`\$&`)}/`;
}
const USUAL = "style-gate-report";
function isIgnored(text, line) {
	const bare = (own) => own.trim().replace(/^(?:\*\*)?\//, "").replace(/\/(?:\*\*?)?$/, "");
	return text.split("\n").some((own) => bare(own) === bare(line));
}
function ignoreAddition(text, line) {
	return `${text === "" || text.endsWith("\n") ? "" : "\n"}${line}\n`;
}

// src/config/starter.ts
const ENTRIES = [
	{
		key: "layout",
		about: ["The tool that made the samples: it says where they lie and how they are called.", "style-gate --help layouts shows all."],
		example: "kohya"
	},
	{
		key: "samples",
		about: ["Where the samples lie, if no layout fits. What stands in braces names them."],
		example: ["samples/{lora}/{checkpoint}/*"]
	},
	{
		key: "group-by",
		about: ["What names checkpoint and LoRA where no folder does: metadata are the pictures' own."],
		example: "metadata"
	},
	{
		key: "lora",
		about: ["The name of the LoRA, if nothing else names it."],
		example: "my-style"
	},
	{
		key: "recipe",
		about: ["How styles are compared. The command self-test says which recipe can tell your style."],
		example: "deep-gram"
	},
	{
		key: "fail-on",
		about: ["What makes the job fail. Without this line only a change for the worse does."],
		example: ["regression", "contradicted"]
	},
	{
		key: "settings-declared",
		about: ["Say that all samples were made with the same settings, if the pictures do not say so."],
		example: true
	}
];
const HEAD$1 = `# The settings of LoRA Style Gate for this folder. style-gate --help lists all keys.
# A line such as "# recipe: deep-gram" is off. Take "# " away before it to turn it on.
`;
function starterText(settings, write) {
	const others = Object.keys(settings).filter((key) => ENTRIES.every((own) => own.key !== key));
	const parts = [...ENTRIES, ...others.filter(isKey).map(entryOf)].map(({ key, about, example }) => {
		const isSet = Object.hasOwn(settings, key);
		const text = write({ [key]: isSet ? settings[key] : example });
		return `${commented(about.join("\n"))}\n${isSet ? text : `${commented(text.trimEnd())}\n`}`;
	});
	return [HEAD$1, ...parts].join("\n");
}
function entryOf(key) {
	return {
		key,
		about: [KEYS[key].about],
		example: void 0
	};
}
function commented(text) {
	return text.split("\n").map((line) => `# ${line}`).join("\n");
}

// src/commands/starter-files.ts
async function planNew(root, path, text) {
	const others = path.endsWith(".yml") ? [path.replace(/yml$/, "yaml")] : [];
	for (const own of [path, ...others]) if (await exists(join(root, own))) return {
		path: own,
		state: "there",
		text: ""
	};
	return {
		path,
		state: await isFree(root, path) ? "new" : "unsafe",
		text
	};
}
async function planIgnored(root, { line, example, programs }) {
	const place = join(root, IGNORE_FILE);
	const file = await lstat(place).catch(() => void 0);
	const planned = {
		path: IGNORE_FILE,
		text: ignoreAddition("", line),
		line
	};
	const isLine = !/\p{Cc}/u.test(line);
	if (file === void 0 && isLine) return {
		...planned,
		state: await isCovered(root, example, programs) ? "covered" : "new"
	};
	if (file?.isFile() !== true || !isLine) return {
		...planned,
		state: "unsafe"
	};
	const text = await readFile(place, "utf8");
	if (isIgnored(text, line) || await isCovered(root, example, programs)) return {
		...planned,
		state: "covered"
	};
	return {
		...planned,
		state: "longer",
		text: ignoreAddition(text, line)
	};
}
async function isCovered(root, path, programs) {
	const said = await openGit(root, programs)("check-ignore", "--verbose", "--", `./${path}`).catch(() => "");
	return /^(?:[^:]*\/)?\.gitignore:\d+:(?!!)/.test(said);
}
async function writePlanned(root, files) {
	for (const { path, state, text } of files) {
		const place = join(root, path);
		try {
			if (state === "longer") await appendFile(place, text);
			if (state !== "new") continue;
			await mkdir(dirname(place), { recursive: true });
			await writeFile(place, text, { flag: "wx" });
		} catch (cause) {
			throw new UserError({
				subject: path,
				problem: `cannot be written (${reasonOf(cause)})`,
				fix: "Make its folder writable, or write the file by hand."
			}, { cause });
		}
	}
}
async function isFree(root, path) {
	const folder = dirname(join(root, path));
	if (!isInside(root, folder)) return false;
	const stats = await lstat(folder).catch(() => void 0);
	if (folder === root) return true;
	if (stats === void 0) return isFree(root, dirname(path));
	return stats.isDirectory() && await realpath(folder) === folder;
}
async function exists(path) {
	return lstat(path).then(() => true, () => false);
}

// src/commands/plan-files.ts
async function planFiles({ workspace, config, settings, script, programs }) {
	const root = repositoryAbove(workspace);
	const folder = folderIn(root, workspace);
	const uses = await ownAddress({
		script,
		root,
		programs
	});
	for (const name of [folder, uses]) if (!isWorkflowText(name)) throw new UserError({
		subject: name,
		problem: "has a name that no workflow can hold",
		fix: "Rename the folder."
	});
	const write = await yamlWriter();
	const reports = config["report-dir"];
	return {
		root,
		isRepository: existsSync(join(root, ".git")),
		uses,
		files: [
			await planNew(root, posix.join(folder, CONFIG_FILE), starterText(settings, write)),
			await planNew(root, WORKFLOW_FILE, workflowText({
				uses,
				folder
			}, write)),
			await planIgnored(root, {
				line: ignoreLine(folder, reports),
				example: posix.join(folder, reports, "report.md"),
				programs
			})
		]
	};
}

// src/commands/init.ts
async function initFolder(job, { stdout, script, program, ask }) {
	const say = (...texts) => void stdout.write(texts.map((text) => `${text}\n`).join(""));
	const workspace = await realpath(await openDirectory(job));
	const { config, notices } = await configure(job, workspace);
	const found = await inWorld(job, {
		workspace,
		config,
		thumbnails: false
	}, async ({ head, naming }) => survey(config, {
		tree: head,
		naming
	}));
	const { "working-directory": given = "." } = job.source.values;
	say(...notices.map(noticeText), surveyText(found, String(given)));
	const settings = {
		...found.settings,
		...givenSettings(job)
	};
	const plan = await planFiles({
		workspace,
		config,
		settings,
		script,
		programs: job.programs
	});
	const { root, files } = plan;
	const [configFile, workflow] = files;
	const lines = Object.keys(settings).length === 0 ? "" : (await yamlWriter())(settings);
	say(filesText(files), ...settingsText(lines, configFile), ...workflowSentences({
		...plan,
		file: workflow
	}));
	if (files.every(({ state }) => state !== "new" && state !== "longer")) say("There is nothing to write.");
	else if (ask === void 0) say("Nothing was written. Give --yes to write these files.");
	else if (await ask("Write these files? [y/N] ")) {
		await writePlanned(root, files);
		say("The files were written.");
	} else say("Nothing was written.");
	const here = pick(job.source, (key) => key === "working-directory");
	say(`Next: ${commandFor("doctor", here, program)}`);
}
function givenSettings({ source }) {
	return pick(source, (key) => isKey(key) && !("inFile" in KEYS[key])).values;
}

// src/commands/evidence-beside.ts
async function evidenceBeside(before, table, metric) {
	await checkHash(table, before);
	const sets = new Map(before.rankings.map(({ lora, targetSets }) => [lora, targetSets]));
	const isCross = (lora, set) => sets.get(lora)?.some((own) => own.role === "control" && own.set === set && own.cross) ?? false;
	const evidence = await readEvidence(table, {
		metric,
		isCross
	});
	const loras = before.rankings.map(({ lora, pairs, copied }) => {
		const own = evidence.loras.find((other) => other.lora === lora);
		if (own === void 0) throw lacksRows(table, `the LoRA ${lora}`);
		const lost = pairs.find(({ checkpoint }) => !own.pairs.some((pair) => pair.checkpoint === checkpoint));
		if (lost !== void 0) throw lacksRows(table, `the checkpoint ${lost.checkpoint} of the LoRA ${lora}`);
		const shares = new Map(pairs.map(({ checkpoint, directionShare }) => [checkpoint, directionShare]));
		return {
			...own,
			copied,
			pairs: own.pairs.map((pair) => ({
				...pair,
				directionShare: shares.get(pair.checkpoint) ?? null
			}))
		};
	});
	return {
		...evidence,
		loras
	};
}
function lacksRows(subject, of) {
	return new UserError({
		subject,
		problem: `has no row of ${of}`,
		fix: "Give the two files of one run."
	});
}

// src/commands/judge.ts
const OF_PICTURES = Object.keys(METHOD_KEYS).filter((key) => key !== "metric" && key !== "seed");
async function judgeFile(file, directory, flags) {
	const path = resolve(directory, file);
	if (isGiven("baseline", flags)) throw new UserError({
		subject: flags.where("baseline"),
		problem: "judge holds nothing against a base: it has no pictures",
		fix: "Give --baseline to score."
	});
	const unused = OF_PICTURES.find((key) => isGiven(key, flags));
	if (unused !== void 0) throw new UserError({
		subject: flags.where(unused),
		problem: `judge computes no losses, so that ${unused} would change nothing`,
		fix: `Give --${unused} to score.`
	});
	return /\.json$/i.test(file) ? judgeScores(path, flags) : judgeTable(path, flags);
}
async function judgeScores(path, flags) {
	const before = await readScores(path);
	const table = join(dirname(path), "scores.csv");
	const { metric: asked = before.metric, ...others } = flags.values;
	const metric = String(asked);
	const config = parseConfig(rulesOfScores(before, path), {
		...flags,
		values: others
	});
	const kept = metric === before.metric ? before : withoutTests(before);
	if (kept.changes !== null) refuseOtherTests(config, kept, flags);
	const { recipe, size, backbone, engine, baseConfig, gate, notices, scoresCsvSha256 } = kept;
	const { base, changes, accepted, notOfPull, notScored, missing, pictures } = kept;
	return {
		config,
		report: toReport(await evidenceBeside(before, table, metric), {
			...WITHOUT_PICTURES,
			origin: {
				recipe,
				size,
				backbone,
				engine
			},
			config,
			options: {
				...kept.options,
				...optionsOf(flags)
			},
			baseConfig,
			asked: gate.asked || isGiven("fail-on", flags),
			base,
			changes,
			accepted,
			notOfPull,
			notScored,
			missing,
			pictures,
			waiver: gate.waiver,
			acceptLabel: gate.acceptLabel,
			abouts: new Map(before.rankings.map((ranking) => [ranking.lora, aboutOf(ranking, kept)])),
			notices,
			scoresCsvSha256
		}),
		table
	};
}
function aboutOf(ranking, { recipe, base }) {
	const { settings, otherRecipes, altered, copiedControls } = ranking;
	return {
		audit: settings,
		recipe,
		otherRecipes,
		altered,
		copiedControls,
		isHeld: base !== null
	};
}
function withoutTests(before) {
	const { base, metric, gate } = before;
	if (base === null || base.unread !== null) return before;
	return {
		...before,
		base: {
			...base,
			unread: `The change was tested by the metric ${metric}. Judge by that one, or score again.`
		},
		changes: null,
		accepted: null,
		gate: {
			...gate,
			waiver: null,
			acceptLabel: null
		}
	};
}
const OF_CHANGE = [
	"alpha",
	"gamma",
	"min-effect",
	"seed"
];
function refuseOtherTests(config, { rules, seed }, flags) {
	const before = {
		...rules,
		seed
	};
	const other = OF_CHANGE.find((key) => config[key] !== before[key]);
	if (other !== void 0) throw new UserError({
		subject: flags.where(other),
		problem: `the change was tested with ${other} ${before[other]}`,
		fix: "Score both sides anew to test it with another one, or give the scores.csv to judge its state alone."
	});
}
function rulesOfScores({ rules, seed }, path) {
	return {
		values: {
			...rules,
			seed
		},
		where: () => path
	};
}
const WITHOUT_PICTURES = {
	thumbnails: /* @__PURE__ */ new Map(),
	thumbnailsBefore: /* @__PURE__ */ new Map(),
	prompts: /* @__PURE__ */ new Map()
};
const WITHOUT_BASE = {
	base: null,
	changes: null,
	accepted: null,
	notOfPull: null,
	notScored: [],
	missing: [],
	pictures: [],
	waiver: null,
	acceptLabel: null
};
async function judgeTable(path, flags) {
	const { metric = "gram-mse", ...others } = flags.values;
	const config = parseConfig({
		...flags,
		values: others
	});
	return {
		config,
		report: toReport(await readEvidence(path, { metric: String(metric) }), {
			origin: {
				recipe: null,
				size: null,
				backbone: null,
				engine: null
			},
			config,
			options: optionsOf(flags),
			baseConfig: null,
			asked: isGiven("fail-on", flags),
			...WITHOUT_PICTURES,
			...WITHOUT_BASE,
			abouts: /* @__PURE__ */ new Map(),
			notices: [],
			scoresCsvSha256: await sha256OfFile(path)
		}),
		table: path
	};
}

// src/commands/judged-folder.ts
async function writeJudged({ report, config, table }, workspace) {
	const folder = await findPlace(workspace, config["report-dir"], table);
	const csv = await readFile(table);
	await writeFiles(folder, filesOf(report, csv, { toPictures: await wayToPictures(folder, workspace) }));
}
async function findPlace(workspace, reportDir, table) {
	const folder = await findReportFolder(workspace, reportDir);
	if (isJudged(folder)) return folder;
	const refuse = (problem) => new UserError({
		subject: reportDir,
		problem,
		fix: "Give another folder as --report-dir."
	});
	if (dirname(await realpath(table)) === folder) throw refuse("holds the file that is judged");
	const present = await readdir(folder).catch(() => []);
	const held = RESULT_FILES.find((name) => present.includes(name));
	if (held !== void 0) throw refuse(`holds a ${held}, which judge does not overwrite`);
	return folder;
}

// src/report/terminal/self-test.ts
const HEAD = [
	"recipe",
	"metric",
	"told apart",
	"p",
	""
];
function selfTestText({ loras, leftOut }, config) {
	const left = leftOut.map(({ recipe, cause }) => {
		const [reason = ""] = cause.message.split("\n", 1);
		return `Not tried: ${recipe} (${terminal(reason)})\n`;
	});
	return [...loras.map((own) => loraText(own, config)), ...left].join("\n");
}
function loraText(own, config) {
	const head = `LoRA ${terminal(own.lora)}: ${count(own.references, "reference")}, ${count(own.controls, "control picture")}`;
	const unknown = own.trials.find(({ check }) => check.status === "unknown");
	if (unknown) return `${head}\n\n  ${terminalText(unknown.check.sentence)}\n  ${missing(own, config)}\n`;
	const ways = own.trials.map(({ check, ...way }) => ({
		...wayOf(way, check),
		status: check.status
	}));
	const good = reliableWays(ways, config);
	const rows = ways.map((way) => {
		const result = good.includes(way) ? "passes" : way.status === "fail" ? "fails" : "not met";
		return [
			way.recipe ?? "",
			way.metric,
			percent(way.leastWin),
			pValue(way.p),
			result
		];
	});
	return `${head}\n\n${columns([HEAD, ...rows], () => true)}\n\n${advice(ways, own, config)}\n`;
}
function missing({ references, controls }, config) {
	return needsOf({
		...NOTHING_ELSE,
		references,
		controls
	}, config).filter(({ what, isMet }) => TARGETS$1.includes(what) && !isMet).map(targetSentence).join(" ");
}
const NOTHING_ELSE = {
	checkpoints: 2,
	samples: [1, 1],
	nearest: null,
	settings: {
		isMet: true,
		said: ""
	},
	prompts: null,
	isPaired: null,
	altered: null
};
function advice(ways, has, config) {
	const limit = `p below ${config.alpha} / ${ways.length}, since ${ways.length} were tried`;
	const [recipe, metric] = [config.recipe, metricOf(config)];
	const own = ways.find((way) => way.recipe === recipe && way.metric === metric);
	if (own?.status === "pass") return `  What is configured, ${recipe} with ${metric}, passes: keep it.`;
	const others = ways.filter((way) => way !== own);
	const choice = chooseWay({
		own: own ?? others[0],
		others,
		passes: false,
		references: has.references,
		controls: has.controls
	}, config);
	switch (choice.kind) {
		case "other": return `  The surest (${limit}) is, in style-gate.yml:\n${linesOf(choice.way, {
			...choice.way,
			recipe: null
		}).map((line) => `    ${line}`).join("\n")}`;
		case "few": return `  None of them can be relied on (${limit}). ${fewSentences(has, choice).join(" ")}`;
		case "own":
		case "none": return `  None of them can be relied on (${limit}): no recipe and no metric tells the references from the controls. Are these really of another style?`;
	}
}

// src/commands/line-situation.ts
function lineSituation(source, environment) {
	return async ({ config }, workspace) => {
		const root = repositoryAbove(workspace);
		const against = await openAgainst(config, [], {
			checkout: root,
			workspace,
			folder: folderIn(root, workspace),
			source,
			path: environment.PATH,
			temporary: tmpdir(),
			remote: await originOf(root, environment)
		});
		return {
			...ALONE,
			...against
		};
	};
}
async function originOf(root, environment) {
	const text = await originUrl(openGit(root, environment.PATH));
	if (text === "") return void 0;
	const allowed = {
		...environment,
		GIT_ALLOW_PROTOCOL: "file:git:http:https:ssh"
	};
	const [, scheme, user, rest] = /^(https?:\/\/)([^/@]+)@(.*)$/.exec(text) ?? [];
	if (user === void 0) return {
		url: text,
		environment: allowed
	};
	const url = `${scheme}${rest}`;
	const basic = Buffer.from(decodeURIComponent(user)).toString("base64");
	return {
		url,
		environment: {
			...allowed,
			...headerFor(url, basic)
		}
	};
}

// src/commands/program.ts
function programOf(script, directory) {
	if (/^style-gate(?:\.\w+)?$/.test(basename(script))) return "style-gate";
	const near = relative(directory, script);
	return `node ${shellWord(near.length < script.length ? near : script)}`;
}

// src/commands/self-test.ts
async function selfTestRepository(job) {
	const workspace = await openDirectory(job);
	const { config, notices } = await configure(job, workspace);
	const place = {
		workspace,
		config: {
			...config,
			"weights-sha256": void 0
		},
		thumbnails: false
	};
	const tried = await inWorld(job, place, async (world) => runSelfTests(config, world));
	return {
		...tried,
		config,
		notices: mergeNotices([...notices, ...tried.notices])
	};
}
async function runSelfTests(config, world) {
	const [collection, backbone] = await Promise.all([collectTargets({
		places: config,
		tree: world.head,
		naming: world.naming
	}), world.openBackbone()]);
	if (collection.problems.length > 0) throw new UserError(collection.problems);
	if (config["weights-sha256"] !== void 0) checkPin(config["weights-sha256"], (await backbone.read(methodOf(config, backbone).layers)).weightsSha256);
	const tried = await tryRecipes(RECIPE_NAMES, collection, {
		config,
		backbone,
		world
	});
	if (tried.loras.length === 0) throw tried.leftOut[0].cause;
	return tried;
}

// src/commands/view.ts
const PAGE = "report.html";
async function viewPage(job, { platform, environment, stdout, openFile }) {
	const page = await findPage(job);
	stdout.write(`The page: ${pathToFileURL(page).href}\n`);
	const unseen = whyUnseen({
		platform,
		environment
	}) ?? await openFile(page).then(() => void 0, unopened);
	if (unseen !== void 0) stdout.write(`No browser was opened: ${terminal(unseen)}. Open the address by hand.\n`);
}
async function findPage(job) {
	const workspace = await openDirectory(job);
	const sources = [await readConfigFile(workspace), job.source];
	const { "report-dir": folder } = parseConfig(...sources.map((source) => pick(source, (key) => key === "report-dir")));
	const page = join(await findReportFolder(workspace, folder), PAGE);
	if ((await stat(page).catch(() => void 0))?.isFile()) return page;
	const { "working-directory": given = "." } = job.source.values;
	const subject = join(String(given), folder, PAGE);
	const command = isJudged(folder) ? "style-gate judge" : "style-gate";
	throw new UserError({
		subject,
		problem: "is not there",
		fix: `Run ${command} first: it writes this page.`
	});
}
function unopened(cause) {
	return `nothing here opens pages (${reasonOf(cause)})`;
}

// src/commands/command-line.ts
const HELP = "Run style-gate --help to see the commands and options.";
const RUN = {
	score: runScore,
	init: runInit,
	doctor: runDoctor,
	judge: runJudge,
	"self-test": runSelfTest,
	view: runView
};
async function runCommand(shell) {
	try {
		const line = readFlags(shell.args);
		const { command, operands, help, version } = line;
		if (help || command === "help") return say(shell, helpOf(command, operands));
		if (version) return say(shell, `${shell.version}\n`);
		const known = LINE_COMMANDS.find(({ name }) => name === command);
		if (!known) throw unknownCommand(command);
		return await RUN[known.name](shell, line);
	} catch (error) {
		shell.stderr.write(explain(error));
		return exitCodeOfError(error);
	}
}
function helpOf(command, [topic = command]) {
	return topic === "layouts" ? layoutsText() : helpText();
}
function unknownCommand(subject) {
	const near = didYouMean(subject, LINE_COMMANDS.map(({ name }) => name));
	return new UserError({
		subject,
		problem: "is no command",
		fix: `${near}${HELP}`
	});
}
function say({ stdout }, text) {
	stdout.write(text);
	return 0;
}
async function runScore(shell, line) {
	const { scores, files, config, folder } = await scoreRepository(jobOf(shell, line));
	await writeFiles(folder, files);
	return finish(shell, {
		scores,
		config,
		source: line.source
	});
}
async function runInit(shell, line) {
	const { script, directory, stdout } = shell;
	const ask = line.switches.has("yes") ? async () => true : shell.ask;
	await initFolder(jobOf(shell, line), {
		stdout,
		script,
		ask,
		program: programOf(script, directory)
	});
	return 0;
}
async function runDoctor(shell, line) {
	const { script, directory, stdout } = shell;
	return examineFolder(jobOf(shell, line), {
		stdout,
		script,
		program: programOf(script, directory)
	});
}
async function runJudge(shell, line) {
	const { operands, switches } = line;
	const [file, ...others] = operands;
	if (file === void 0 || others.length > 0) throw new UserError({
		subject: "judge",
		problem: "takes one file",
		fix: "Give a scores.json or a scores.csv."
	});
	const source = {
		...line.source,
		values: {
			"report-dir": JUDGED_FOLDER,
			...line.source.values
		}
	};
	const workspace = await openDirectory(jobOf(shell, {
		source,
		operands: []
	}));
	const judged = await judgeFile(file, workspace, source);
	const { config, report } = judged;
	const { scores } = report;
	if (switches.has("print")) {
		say(shell, toText(scores));
		return exitCodeOf(scores);
	}
	await writeJudged(judged, workspace);
	return finish(shell, {
		scores,
		config,
		source
	});
}
function finish({ stdout, script, directory }, { scores, config, source }) {
	const folder = join(config["working-directory"], config["report-dir"]);
	const [report, page, view] = [
		join(folder, "report.md"),
		join(folder, PAGE),
		viewCommand(source, programOf(script, directory))
	].map(terminal);
	stdout.write(`${toText(scores)}\nThe report is in ${report}\nThe page is in ${page}; ${view} opens it\n`);
	return exitCodeOf(scores);
}
async function runView(shell, line) {
	await viewPage(jobOf(shell, line), {
		...shell,
		platform: process.platform
	});
	return 0;
}
async function runSelfTest(shell, line) {
	const { config, notices, ...tests } = await selfTestRepository(jobOf(shell, line));
	return say(shell, [...notices.map((notice) => `${noticeText(notice)}\n`), selfTestText(tests, config)].join("\n"));
}
function jobOf(shell, { source, operands }) {
	const { directory, stderr, models, environment, cacheFolder } = shell;
	if (operands.length > 0) throw new UserError({
		subject: operands.join(" "),
		problem: "is one thing too many: the command takes options alone",
		fix: HELP
	});
	const situate = lineSituation(source, environment);
	return {
		base: directory,
		stay: "anywhere",
		source,
		log: stderr,
		programs: environment.PATH,
		weights: {
			models,
			environment,
			cacheFolder,
			folders: void 0
		},
		situate
	};
}

export { runCommand };
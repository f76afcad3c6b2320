import { $t as collectTargets, C as optionsOf, It as pValue, Lt as percent, Nt as count, Q as viewCommand, _n as LAYOUT_NAMES, bn as LINE_COMMANDS, f as readConfigFile, g as isGiven, gn as METHOD_KEYS, hn as isKey, l as openDirectory, mn as KEYS, o as configure, on as pictureCount, pn as defaultOf, s as inWorld, v as parseConfig, vn as layoutOf, y as pick, yn as didYouMean } from "./event.js";
import { n as reasonOf, t as UserError } from "./errors.js";
import { n as exitCodeOfError, t as exitCodeOf } from "./exit-code.js";
import { A as targetsOf, C as targetLosses, D as compareReferences, E as targetCopyNotices, M as methodOf, N as metricOf, O as holdTargets, S as selfTest, T as computing, _ as filesOf, b as pOf, c as noticeText, d as findReportFolder, f as writeFiles, g as readEvidence, h as readScores, i as openAgainst, j as openIntake, k as targetSets, l as toText, m as checkHash, n as wayToPictures, p as headerFor, r as ALONE, t as scoreRepository, u as columns, v as toReport, w as mergeNotices, x as reliableTrials, y as leastWin } from "./score.js";
import { C as RECIPE_NAMES, k as sha256OfFile } from "./schemas.js";
import { a as folderIn, c as repositoryAbove, o as openGit } from "./natives.js";
import { h as terminal, m as shellWord, t as explain } from "./explain.js";
import { t as checkPin } from "./open2.js";
import { n as whyUnseen } from "./browser2.js";
import { tmpdir } from "node:os";
import { parseArgs } from "node:util";
import { basename, dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { stat } from "node:fs/promises";

// src/config/flags.ts
const FIX = "Run style-gate --help to see the options.";
const options = {
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
	const given = Object.entries(rest).map(([name, value]) => [name, Array.isArray(value) ? fromTexts(name, value) : value]);
	const [command = "score", ...operands] = positionals;
	const source = {
		values: Object.fromEntries(given),
		where: (key) => `--${key}`
	};
	return {
		command,
		operands,
		help: help === true,
		version: version === true,
		source
	};
}
function parse(args) {
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
		if (unknown !== void 0) throw unknownOption(unknown, cause);
		throw new UserError({
			subject: "command line",
			problem: reasonOf(cause),
			fix: FIX
		}, { cause });
	}
}
function unknownOption(subject, cause) {
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
		return `style-gate ${index === 0 ? `[${command.name}]` : command.name}${operands} [options]`;
	});
	const abouts = LINE_COMMANDS.map(({ name, about }, index) => `  ${name.padEnd(12)}${about}${index === 0 ? " (the default)" : ""}`);
	return `style-gate: scores the sample images of checkpoint × LoRA pairs against reference artworks

Usage: ${usage.join("\n       ")}

Commands:
${abouts.join("\n")}

Options (the same keys can stand in style-gate.yml; a flag wins; lists may be given more than once):
${keys.join("\n")}
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
	const { metric, ...others } = flags.values;
	if (metric !== void 0 && metric !== before.metric) throw new UserError({
		subject: flags.where("metric"),
		problem: `the scores are ranked by ${before.metric}`,
		fix: "Give the scores.csv instead, to judge another metric."
	});
	const config = parseConfig(rulesOfScores(before, path), {
		...flags,
		values: others
	});
	const { recipe, size, backbone, engine, baseConfig, gate, notices, scoresCsvSha256 } = before;
	const { base, changes, accepted, notOfPull, notScored, missing, pictures } = before;
	if (changes !== null) refuseOtherTests(config, before, flags);
	const kept = {
		base,
		changes,
		accepted,
		notOfPull,
		notScored,
		missing,
		pictures
	};
	return {
		config,
		report: toReport(await evidenceOf(before, path), {
			...WITHOUT_PICTURES,
			origin: {
				recipe,
				size,
				backbone,
				engine
			},
			config,
			options: {
				...before.options,
				...optionsOf(flags)
			},
			baseConfig,
			asked: gate.asked || isGiven("fail-on", flags),
			...kept,
			waiver: gate.waiver,
			acceptLabel: gate.acceptLabel,
			audits: new Map(before.rankings.map(({ lora, settings }) => [lora, settings])),
			notices,
			scoresCsvSha256
		})
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
async function evidenceOf(before, path) {
	const table = join(dirname(path), "scores.csv");
	await checkHash(table, before);
	const sets = new Map(before.rankings.map(({ lora, targetSets }) => [lora, targetSets]));
	const isCross = (lora, set) => sets.get(lora)?.some((own) => own.role === "control" && own.set === set && own.cross) ?? false;
	const evidence = await readEvidence(table, {
		metric: before.metric,
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
			audits: /* @__PURE__ */ new Map(),
			notices: [],
			scoresCsvSha256: await sha256OfFile(path)
		})
	};
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
	const left = leftOut.map(({ recipe, reason }) => `Not tried: ${recipe} (${terminal(reason)})\n`);
	return [...loras.map((own) => loraText(own, config)), ...left].join("\n");
}
function loraText(own, config) {
	const head = `LoRA ${terminal(own.lora)}: ${count(own.references, "reference")}, ${count(own.controls, "control picture")}`;
	const unknown = own.trials.find(({ check }) => check.status === "unknown");
	if (unknown) return `${head}\n\n  ${terminal(unknown.check.sentence)}\n  ${terminal(unknown.check.fix ?? "")}\n`;
	const good = reliableTrials(own, config.alpha);
	const rows = own.trials.map((trial) => rowOf(trial, good));
	return `${head}\n\n${columns([HEAD, ...rows], () => true)}\n\n${advice(good, own, config)}\n`;
}
function rowOf(trial, good) {
	const { recipe, metric, check } = trial;
	const result = good.includes(trial) ? "passes" : check.status === "fail" ? "fails" : "not met";
	return [
		recipe,
		metric,
		percent(leastWin(check)),
		pValue(pOf(check)),
		result
	];
}
function advice(good, { trials }, config) {
	const limit = `p below ${config.alpha} / ${trials.length}, since ${trials.length} were tried`;
	const [best] = good;
	if (!best) return `  None of them can be relied on (${limit}). Add references and control pictures.`;
	const [recipe, metric] = [config.recipe, metricOf(config)];
	if (good.some((trial) => trial.recipe === recipe && trial.metric === metric)) return `  What is configured, ${recipe} with ${metric}, passes (${limit}): there is no need to change it.`;
	return `  The surest (${limit}) is, in style-gate.yml:\n    recipe: ${best.recipe}\n    metric: ${best.metric}`;
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
	const { copies, ...tests } = await inWorld(job, place, async (world) => runSelfTests(config, world));
	return {
		...tests,
		config,
		notices: mergeNotices([...notices, ...copies])
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
	const tried = /* @__PURE__ */ new Map();
	const copies = [];
	const leftOut = [];
	for (const [index, recipe] of RECIPE_NAMES.entries()) try {
		const wanted = {
			...config,
			recipe,
			metric: void 0,
			layers: void 0,
			size: sizeFor(recipe, config)
		};
		const part = `Recipe ${index + 1} of ${RECIPE_NAMES.length}, ${recipe}`;
		const { tests, ...found } = await tryMethod(collection, {
			config,
			method: methodOf(wanted, backbone),
			backbone,
			world,
			part
		});
		copies.push(...found.copies);
		for (const own of tests) {
			const before = tried.get(own.lora)?.trials ?? [];
			tried.set(own.lora, {
				...own,
				trials: [...before, ...own.trials]
			});
		}
	} catch (cause) {
		if (!(cause instanceof UserError) || recipe === RECIPE_NAMES[0]) throw cause;
		leftOut.push({
			recipe,
			reason: cause.message.split("\n", 1)[0] ?? ""
		});
	}
	return {
		loras: [...tried.values()],
		leftOut,
		copies
	};
}
function sizeFor(recipe, { size }) {
	return recipe === "ghost-review" && size !== void 0 && "shortSide" in size ? void 0 : size;
}
async function tryMethod(collection, { config, method, backbone, world, part }) {
	const network = world.openNetwork(method, backbone, {
		pictures: pictureCount(collection),
		part
	});
	try {
		const measuring = computing(network, method);
		const intake = openIntake(measuring, [], config["allow-unreadable"]);
		const held = await holdTargets(collection, intake, measuring);
		intake.stopOnProblems();
		return {
			tests: await Promise.all(collection.references.map(async ({ name: lora }) => {
				const targets = targetsOf(lora, held, { config });
				const references = await compareReferences(targets, measuring);
				const controlSets = targetSets(targets).filter(({ role }) => role === "control");
				return {
					lora,
					trials: method.metrics.map((metric) => ({
						recipe: method.recipe,
						metric,
						check: selfTest({
							controlSets,
							targets: targetLosses(references, metric, controlSets)
						}, config)
					})),
					references: references.length,
					controls: picturesIn(controlSets)
				};
			})),
			copies: targetCopyNotices(held)
		};
	} finally {
		await network.close();
	}
}
function picturesIn(sets) {
	return sets.reduce((sum, { pictures }) => sum + pictures, 0);
}

// src/commands/view.ts
const PAGE = "report.html";
async function viewPage(job, { platform, environment, stdout, openFile }) {
	const page = await findPage(job);
	stdout.write(`The page of the last run: ${pathToFileURL(page).href}\n`);
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
	throw new UserError({
		subject,
		problem: "is not there",
		fix: "Run style-gate first: it writes this page."
	});
}
function unopened(cause) {
	return `nothing here opens pages (${reasonOf(cause)})`;
}

// src/commands/command-line.ts
const HELP = "Run style-gate --help to see the commands and options.";
const RUN = {
	score: runScore,
	judge: runJudge,
	"self-test": runSelfTest,
	view: runView
};
async function runCommand(shell) {
	try {
		const { command, operands, help, version, source } = readFlags(shell.args);
		if (help || command === "help") return say(shell, helpOf(command, operands));
		if (version) return say(shell, `${shell.version}\n`);
		const known = LINE_COMMANDS.find(({ name }) => name === command);
		if (!known) throw unknownCommand(command);
		return await RUN[known.name](shell, source, operands);
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
async function runScore(shell, source, operands) {
	const { scores, files, config, folder } = await scoreRepository(jobOf(shell, source, operands));
	await writeFiles(folder, files);
	return finish(shell, {
		scores,
		config,
		source
	});
}
async function runJudge(shell, source, operands) {
	const [file, ...others] = operands;
	if (file === void 0 || others.length > 0) throw new UserError({
		subject: "judge",
		problem: "takes one file",
		fix: "Give a scores.json or a scores.csv."
	});
	const { "working-directory": given = "." } = source.values;
	const workspace = resolve(shell.directory, String(given));
	const { report, config } = await judgeFile(file, workspace, source);
	const folder = await findReportFolder(workspace, config["report-dir"]);
	await writeFiles(folder, filesOf(report, { toPictures: await wayToPictures(folder, workspace) }));
	return finish(shell, {
		scores: report.scores,
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
async function runView(shell, source, operands) {
	await viewPage(jobOf(shell, source, operands), {
		...shell,
		platform: process.platform
	});
	return 0;
}
async function runSelfTest(shell, source, operands) {
	const { config, notices, ...tests } = await selfTestRepository(jobOf(shell, source, operands));
	return say(shell, [...notices.map((notice) => `${noticeText(notice)}\n`), selfTestText(tests, config)].join("\n"));
}
function jobOf(shell, source, operands) {
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
	const text = (await openGit(root, environment.PATH)("config", "--get", "remote.origin.url").catch(() => "")).trim();
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

export { runCommand };
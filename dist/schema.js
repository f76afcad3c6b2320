import { A as LAYER_NAMES, D as rounded, E as networksText, F as TARGET_ROLES, I as byCodePoint, M as RECIPE_NAMES, O as weightText, P as SETTING_FIELDS, R as UserError, a as settingFields, c as templates, d as boolean, f as int, g as partialRecord, h as object$1, i as layers, j as METRICS, k as FAIL_ON, l as _enum, m as number, n as failOn, o as size, p as literal, r as itemsOf, s as staysInside, t as MOST_RESIZED_PIXELS, u as array, v as strictObject, w as BUILT_IN, x as union, y as string } from "./values.js";
import { inspect } from "node:util";

// src/lib/group-by.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

// src/report/escape.ts
const UNSEEN = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const COMMAND = /(?<=^\s*):(?=:)|#(?=#\[)/gu;
function terminal(name) {
	const escaped = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;
	return name.replaceAll(UNSEEN, escaped).replaceAll(COMMAND, escaped);
}
const MOST_OF_NAME = 160;
const MOST_OF_TEXT = 1e3;
const MOST_OF_LABEL = 32;
const MOST_OF_ATTRIBUTE = 16384;
function markdownName(name) {
	return `<code>${visible(name.normalize("NFC"), MOST_OF_NAME).replaceAll(/[^\p{L}\p{M}\p{N} -]/gu, entity).replaceAll("&#64;", "&#64;<!-- -->")}</code>`;
}
function markdownText(text) {
	return visible(text, MOST_OF_TEXT).replaceAll(LINKED, divide).replaceAll(MARKS, entity).replace(BLOCK, lastAsEntity).replaceAll(BREAK, BREAK_ENTITY);
}
const BLOCK = /^(?:[+= -]|\d+[.)])/;
function lastAsEntity(match) {
	return `${match.slice(0, -1)}${entity(match.slice(-1))}`;
}
const MARKS = /[\\`*_[\]<>|&~$@#]/g;
const LINKED = /[@#]|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\bGH(?=-\d)|\b[0-9a-f]{7,40}\b/gi;
const BREAK = "​";
const BREAK_ENTITY = "&#8203;";
function divide(match) {
	return match.length < 7 ? `${match}${BREAK}` : match.replaceAll(/.{6}(?=.)/g, `$&${BREAK}`);
}
function markdownLink(name, url) {
	return `[${markdownName(name)}](${url.replaceAll(/[\s()<>\\]/g, encodeURIComponent)})`;
}
function address(base, path) {
	return [base, ...path.toWellFormed().split("/").filter((segment) => !/^\.{0,2}$/.test(segment)).map(segmentOf)].join("/");
}
function segmentOf(segment) {
	return encodeURIComponent(segment).replaceAll(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
function htmlAttribute(text) {
	return `"${visible(text, MOST_OF_ATTRIBUTE).replaceAll(/[^\p{L}\p{M}\p{N} :/.?=%_-]/gu, entity)}"`;
}
function markdownCode(code, language) {
	const seen = code.replaceAll(UNSEEN, (character) => character === "\n" ? character : "�");
	const longest = Math.max(2, ...[...seen.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${seen}\n${fence}`;
}
function mermaidLabel(text) {
	return `"${visible(text.normalize("NFC"), MOST_OF_LABEL).replaceAll(/[^\p{L}\p{M}\p{N} ._×-]/gu, "·")}"`;
}
function shellWord(text) {
	return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function entity(character) {
	return `&#${character.codePointAt(0)};`;
}
function visible(text, most) {
	return shorten(text.toWellFormed(), most).replaceAll(UNSEEN, "�");
}
function shorten(text, most) {
	if (text.length <= most) return text;
	const points = Array.from(text);
	if (points.length <= most) return text;
	const kept = Math.floor((most - 1) / 2);
	return `${points.slice(0, kept).join("")}…${points.slice(-kept).join("")}`;
}

// src/lib/first-few.ts
function firstFew(lines, most, where) {
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most), `and ${lines.length - most} more, ${where}`];
}

// src/report/mistakes.ts
function mistakesOf({ problems }) {
	return [...groupBy(problems, ({ problem, fix }) => JSON.stringify([problem, fix])).values()].map((same) => {
		const [{ subject, problem, fix }, ...others] = [same[0], ...same.slice(1)];
		return {
			subjects: [subject, ...others.map((other) => other.subject)],
			problem,
			fix
		};
	});
}

// src/report/terminal/explain.ts
function explain(error) {
	if (!(error instanceof UserError)) return explainBug(error);
	return mistakesOf(error).map((mistake) => `error: ${mistakeText(mistake)}\n`).join("");
}
function mistakeText({ subjects, problem, fix }, most = Infinity) {
	const names = firstFew(subjects.map(terminal), most, "which are in the log");
	return [...subjects.length === 1 ? [`${names[0]}: ${terminal(problem)}`] : [`${subjects.length} times: ${terminal(problem)}`, ...names.map((name) => `    ${name}`)], `  fix: ${terminal(fix)}`].join("\n");
}
function explainBug(error) {
	return `${["This is a bug of style-gate; please report it with the lines below.", ...(error instanceof Error ? error.stack ?? error.message : String(error)).split("\n")].map(terminal).join("\n")}\n`;
}

// src/report/numbers.ts
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
function pValue(p) {
	return p < .001 ? "< 0.001" : p.toFixed(3);
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
	return gate.fails ? [...gate.failures, ...gate.notComputed] : [];
}
function unpublishedSentence({ what, reason, fix }) {
	return `${what} (${reason}). ${fix}`;
}

// src/report/markdown/frame.ts
const FILE = {
	heading: "#",
	mostSubjects: Infinity
};

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

// src/verdict/label.ts
const LABELS = [
	"contradicted",
	"inconclusive",
	"unranked",
	"reliable"
];

// src/report/repeat.ts
function commandLine(scores, directory) {
	const options = {
		...ofBase(scores),
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
function ofBase({ baseConfig, recipe, metric, layers, size, seed }) {
	const used = Object.entries({
		recipe: recipe ?? "",
		metric,
		layers: [...layers],
		size: size ?? "",
		seed
	});
	const counting = (baseConfig?.changes ?? []).filter(({ counts }) => counts === "base");
	const changed = new Map(counting.map(({ key, base, default: fallback }) => [key, base ?? fallback]));
	const switches = SWITCHES.map((key) => [key, changed.get(key) === "true"]);
	return Object.fromEntries([...used, ...switches].filter(([key]) => changed.has(key)));
}
const SWITCHES = ["cross-controls", "allow-unreadable"];
function flagsOf(key, value) {
	if (typeof value === "boolean") return [value ? `--${key}` : `--no-${key}`];
	return (Array.isArray(value) ? value : [value]).map((each) => `--${key}=${shellWord(String(each))}`);
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
function readingParts() {
	return [folded("How to read it", [READING])];
}
function computationParts(scores, frame) {
	const { pullRequest, directory } = frame;
	const lines = [...pullRequest === void 0 ? [] : [`gh pr checkout ${pullRequest}`], commandLine(scores, directory)];
	return [folded("How it was computed, and how to repeat it", [
		computation(scores),
		"On your machine:",
		markdownCode(lines.join("\n"), "sh")
	])];
}
const READING = [
	"- **Verdict**: *reliable*, every check passes; *inconclusive*, this order may be chance or something else, and the next step is named; *contradicted*, a question whose answer is known was answered wrongly; *unranked*, one checkpoint alone.",
	"- **Against the first**: *behind*, this checkpoint is not the best; *not told apart*, it may be, as far as can be told. The best of all is the first or one of those not told apart from it, in at least 95 % of cases.",
	"- **Style loss**: how far the samples of a checkpoint are from the references; lower is nearer. It is the geometric mean over samples and references.",
	"- **95 % interval**: where the style loss could lie with other samples of the same kind. It covers the luck of the samples alone, not the choice of references, and intervals that overlap do not settle an order.",
	"- **× of best**: the style loss divided by that of the first in the table.",
	"- **Crossing**: how often a sample of this checkpoint is nearer to the references than one of the first. At 50 % the two are alike.",
	"- **Nearest control**: how many times farther the nearest control is from the samples than the references are. Below ×1.00 the samples look more like the control.",
	"- **Style, not contrast**: the part of the squared Gram distance that comes from another pattern; the rest is a picture that is only stronger or weaker in contrast.",
	"- **Style position**: 0 as near as the references are to each other, 1 as far as the nearest control. **Rank on other pictures**: where 95 % of the ranks would lie with other references and samples."
].join("\n");
function computation({ recipe, metric, layers, size, seed, backbone, engine }) {
	const names = layers.map(markdownName).join(", ");
	return [
		`- ${recipe === null ? `Losses of another tool, metric ${markdownText(metric)}, seed ${seed}` : `Recipe ${recipe}, metric ${markdownText(metric)}, ${count(layers.length, "layer")} (${names}), pictures resized to ${markdownText(size ?? "")}, seed ${seed}`}`,
		...backbone ? [`- Backbone ${markdownText(backbone.name)}, weights SHA-256 \`${backbone.weightsSha256}\``] : [],
		...engine ? [`- Engine ${markdownText(`${engine.name} ${engine.version}, graph ${engine.graph}, ${engine.platform}, ${engine.vector}`)}`] : [],
		recipe === null ? "- `scores.json` holds this report as data" : "- Every number is in `scores.csv`; `scores.json` holds this report as data"
	].join("\n");
}

// src/settings/audit/phrases.ts
const MOST_ITEMS = 4;
function listed(items) {
	const [last, ...before] = (items.length > MOST_ITEMS ? [...items.slice(0, 3), "others"] : items).toReversed();
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
	if (possible.length === pairs.length) return "No checkpoint is told apart from the first: any of them may be the best, as far as can be told.";
	if (possible.length > MOST_NAMES) return `One of the first and the ${possible.length - 1} not told apart from it is the best, as far as can be told.`;
	const names = possible.map(({ checkpoint }) => escape(checkpoint));
	return `One of these ${WORDS[possible.length]} is the best, as far as can be told: ${listed(names)}.`;
}

// src/report/check-lines.ts
const FORMATS = {
	a12: ["nearer in", percent],
	detectable_ratio: ["could find", factor],
	gain: ["gain", (value) => factor(Math.exp(value))],
	margin: ["", (value) => `${factor(Math.exp(value))} farther`],
	needed_n: ["samples needed for this difference", String],
	p: ["p", pValue],
	raters: ["raters", String],
	references: ["references", String],
	control_sets: ["control sets", String],
	share: ["agree", percent],
	stability_share: ["stays first in", percent],
	w: ["Kendall's W", (value) => value.toFixed(2)],
	win: ["in", percent]
};
const STATUS = {
	pass: "passes",
	weak: "not met",
	fail: "fails",
	unknown: "unknown"
};
function checkLine({ name, status, sentence, figures, by }, escape) {
	const named = by.map((own) => ({
		name: escape.name(own.name),
		text: figuresText(own.figures)
	}));
	const behind = [figuresText(figures), ...named.filter(({ text }) => text !== "").map((own) => `${own.name}: ${own.text}`)].filter((text) => text !== "").join("; ");
	return `${escape.strong(name)} ${STATUS[status]}. ${escape.text(sentence)}${behind === "" ? "" : ` (${behind})`}`;
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
	"Against the first",
	"Samples",
	"Style loss",
	"95 % interval",
	"× of best",
	"Crossing",
	"Nearest control"
];
function rankingRow(pair, escape) {
	const { relation, interval, crossingRate, worstMargin } = pair;
	return [
		String(pair.rank),
		escape(pair.checkpoint),
		relation,
		String(pair.n),
		loss(pair.styleLoss),
		interval ? `${loss(interval.low)} – ${loss(interval.high)}` : "one sample",
		factor(pair.ratioToBest),
		crossingRate === null ? "" : percent(crossingRate),
		worstMargin === null ? "none" : `${factor(worstMargin.ratio)} ${escape(worstMargin.set)}`
	];
}

// src/report/markdown/escapes.ts
const MARKDOWN = {
	name: markdownName,
	text: markdownText,
	strong: (text) => `**${text}**`
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
		"Style position",
		"Rank on other pictures"
	];
	const rows = pairs.map((pair) => [
		markdownName(pair.checkpoint),
		...layers.map((layer) => orEmpty(pair.layerShares.find((own) => own.layer === layer)?.share, percent)),
		...isSplit ? [orEmpty(pair.directionShare, percent)] : [],
		orEmpty(pair.stylePosition, (position) => position.toFixed(2)),
		rankInterval(pair.rankInterval)
	]);
	return markdownTable([head, ...rows], { align: ["l", ...head.slice(1).map(() => "r")] });
}
function orEmpty(value, format) {
	return value === null || value === void 0 ? "" : format(value);
}
function rankInterval(interval) {
	if (interval === null) return "";
	return interval.low === interval.high ? String(interval.low) : `${interval.low} – ${interval.high}`;
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

// src/report/markdown/pictures.ts
const MOST_PAIRS$1 = 5;
const WIDTH = "23%";
function pictureSection(ranking, links, isAlone) {
	const { reference, pairs, lora } = ranking;
	if (links === void 0 || reference === null) return [];
	const picture = (path, alt) => thumbnail(links, path, alt);
	const rows = pairs.slice(0, MOST_PAIRS$1).map((pair) => {
		const samples = examplesOf(pair).map(([which, path]) => picture(path, `The ${which} sample of ${pair.checkpoint} with ${lora}`));
		return `${markdownName(pair.checkpoint)}<br>\n${[picture(reference, `A reference of ${lora}`), ...samples].join("\n")}`;
	});
	const rest = pairs.length > MOST_PAIRS$1 ? [`The nearest ${MOST_PAIRS$1} of ${pairs.length} checkpoints.`] : [];
	return [folded("Pictures: a reference, then the best, median and worst sample", [...rows, ...rest], isAlone ? "open" : "closed")];
}
function examplesOf({ examples }) {
	const { best, median, worst } = examples;
	const all = [
		["best", best],
		["median", median],
		["worst", worst]
	];
	return all.filter(([, path], index) => all.findIndex(([, other]) => other === path) === index);
}
function thumbnail({ repository, commit, folder }, path, alt) {
	const page = address(`${repository}/blob/${commit}`, folder === "" ? path : `${folder}/${path}`);
	const image = `<img src=${htmlAttribute(`${page}?raw=true`)} width="${WIDTH}" alt=${htmlAttribute(alt)}>`;
	return `<a href=${htmlAttribute(page)}>${image}</a>`;
}

// src/report/markdown/ranking.ts
function rankingSection(ranking, { layers, rankings }, frame) {
	return [
		...verdictParts(ranking, frame),
		rankingTable(ranking.pairs),
		...bestPart(ranking),
		`${targetSentence(ranking)} Controls do not enter the ranking.`,
		...pictureSection(ranking, frame.pictures, rankings.length === 1),
		checks(ranking),
		...numbersSection(ranking, layers)
	];
}
const WORST_PAIRS = 5;
function shortRanking(ranking, frame) {
	const { pairs } = ranking;
	if (pairs.length - 1 - WORST_PAIRS <= 0) return [
		...verdictParts(ranking, frame),
		rankingTable(pairs),
		...bestPart(ranking)
	];
	const shown = [pairs[0], ...pairs.slice(-5)];
	return [
		...verdictParts(ranking, frame),
		rankingTable(shown),
		`The first and the last ${WORST_PAIRS} of ${pairs.length} checkpoints.`,
		...bestPart(ranking)
	];
}
function verdictParts(ranking, { heading }) {
	const step = nextStep(ranking);
	return [
		`${heading}# LoRA ${markdownName(ranking.lora)}`,
		`**${capital(ranking.verdict)}.** ${verdictSentence(ranking, MARKDOWN)}`,
		...step === void 0 ? [] : [`**Next:** ${markdownText(step)}`]
	];
}
function rankingTable(pairs) {
	const rows = pairs.map((pair) => rankingRow(pair, markdownName));
	return markdownTable([[...RANKING_HEAD], ...rows], { align: [
		"r",
		"l",
		"l",
		"r",
		"r",
		"c",
		"r",
		"r",
		"l"
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

// src/settings/audit/alike.ts
const COMMON = new Set("model checkpoint lora lycoris fp16 bf16 pruned ema emaonly final safetensors vae baked sdxl".split(" "));
const LEAST_WORD = 3;
const LEAST_INNER = 5;
function rememberedLikeness() {
	const known = /* @__PURE__ */ new Map();
	return (folder, model) => {
		const key = JSON.stringify([folder, model]);
		const answer = known.get(key) ?? likeness(folder, model);
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
function isAlike(folder, model) {
	return likeness(folder, model) > 0;
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

// src/settings/audit/values.ts
const MOST_TEXT = 200;
const BEFORE = 20;
function statedValues(stated) {
	const groups = [...groupBy(stated, ({ fact }) => fact?.key)];
	const names = namesOf(stated);
	const shorten = shortener([...names.values()]);
	return groups.toSorted(([a, one], [b, other]) => Number(a === void 0) - Number(b === void 0) || other.length - one.length || byCodePoint(a ?? "", b ?? "")).map(([key, own]) => ({
		value: key === void 0 ? null : shorten(names.get(key)),
		pairs: countByPair(own).toSorted((a, b) => byCodePoint(a.checkpoint, b.checkpoint))
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
	const values = valuesIn(field === "networks" ? withoutCommon(unlike.flat()) : unlike.flat());
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
	if (field === "hires" && target === "off") return "without a hires pass";
	if (field === "negative-prompt" && target === "none") return "without a negative prompt";
	const [size, file] = field === "size" ? target.split("saved as ") : [];
	if (file !== void 0) return size === "" ? `in files of ${file}` : `with size ${size.replace(", ", "")} in files of ${file}`;
	return `with ${field} ${quoted(target)}`;
}

// src/settings/audit/facts.ts
function factsOf({ prompt: text, size, settings }, { lora, hashed, alike }) {
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
	const others = own && networks.filter((network) => !own.includes(network));
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
		lora: beside?.lora ? fileFact(beside.lora, hashed.has("lora")) : own && loraFact({
			lora,
			alike
		}, own, hashed.has("lora")),
		"lora-weight": plain(beside?.weight) ?? (own && weightFact(own)),
		networks: networksFact(beside?.networks ?? (others && networksText(others))),
		rng: plain(settings.rng),
		denoise: plain(settings.denoise),
		checkpoint: settings.checkpoint && fileFact(settings.checkpoint, hashed.has("checkpoint"))
	};
	return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== void 0));
}
function ownLoras({ lora, alike }, networks) {
	const loras = networks.filter(({ kind }) => kind === "lora");
	const best = Math.max(0, ...loras.map(({ name }) => alike(lora, name)));
	if (best === 0) return loras.length === 1 ? loras : [];
	return loras.filter(({ name }) => alike(lora, name) === best).toSorted((a, b) => byCodePoint(a.name, b.name));
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
function misfiled(lora, pairs, alike = rememberedLikeness()) {
	const folders = pairs.map(({ checkpoint }) => checkpoint);
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
			return name === void 0 || isNameless || belongs(checkpoint, name) ? void 0 : name;
		}),
		lora: pick(({ settings }) => {
			const beside = settings?.beside?.lora;
			const loras = beside ? [beside] : settings?.networks?.filter(({ kind }) => kind === "lora");
			return loras?.some(({ name, isNameless }) => isNameless || alike(lora, name) > 0) ?? true ? void 0 : listed(loras.map(({ name }) => name));
		})
	};
}
function misfiledNotices(lora, pairs, allowed) {
	const wrong = misfiled(lora, pairs);
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
function sheetOf(lora, pairs) {
	const pictures = pairs.flatMap((pair) => pair.pictures);
	const alike = rememberedLikeness();
	const hashed = hashedIn({
		lora,
		alike
	}, pictures);
	const lines = pairs.flatMap(({ checkpoint, pictures: own }) => own.map((picture) => ({
		checkpoint,
		picture,
		facts: factsOf(picture, {
			lora,
			hashed,
			alike
		})
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
		wrong: misfiled(lora, pairs, alike)
	};
}
function pairsIn(lines) {
	return new Set(lines.map(({ checkpoint }) => checkpoint)).size;
}
function hashedIn(own, pictures) {
	const told = pictures.flatMap(({ settings }) => settings ?? []);
	if (new Set(told.map(({ tool, version }) => JSON.stringify([tool, version]))).size !== 1) return /* @__PURE__ */ new Set();
	const files = {
		checkpoint: told.flatMap(({ checkpoint }) => checkpoint ?? []),
		vae: told.flatMap(({ vae }) => vae ?? []).filter(({ name }) => name !== BUILT_IN.name),
		lora: told.flatMap(({ networks }) => ownLoras(own, networks ?? []))
	};
	return new Set([
		"checkpoint",
		"vae",
		"lora"
	].filter((kind) => files[kind].every(({ hash }) => hash !== void 0)));
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

// src/settings/audit/field.ts
const OWN = {
	prompt: auditPrompt,
	size: auditSize,
	checkpoint: auditCheckpoint,
	lora: auditLora
};
function auditField(field, sheet) {
	return OWN[field]?.(sheet) ?? auditPlain(field, sheet);
}
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
	return audited("size", {
		found,
		stated: (found === "unknown" ? statedIn("size") : both)(sheet.lines)
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
function auditCheckpoint({ lines, wrong: { checkpoint: wrong } }) {
	const stated = statedIn("checkpoint");
	if (wrong.length === 0) return audited("checkpoint", {
		found: compareOwn(stated(lines)),
		stated: stated(lines)
	}, () => sharedFinding(lines));
	const paths = new Set(wrong.map(({ path }) => path));
	return audited("checkpoint", {
		found: "mismatch",
		stated: stated(lines.filter(({ picture }) => paths.has(picture.path)))
	}, () => strayFinding(wrong, lines));
}
function sharedFinding(lines) {
	const fix = "Give each pair pictures of one checkpoint, and each checkpoint one pair";
	const shared = [...groupBy(lines, ({ facts }) => facts.checkpoint?.key)].filter(([key]) => key !== void 0).map(([, own]) => [...new Set(own.map(({ checkpoint }) => checkpoint))]).find((pairs) => pairs.length > 1);
	if (shared !== void 0) return {
		difference: `${listed(shared)} by one and the same checkpoint`,
		fix
	};
	return {
		difference: `${[...groupBy(lines, ({ checkpoint }) => checkpoint)].find(([, own]) => new Set(own.flatMap(({ facts }) => facts.checkpoint?.key ?? [])).size > 1)?.[0]} by several checkpoints`,
		fix
	};
}
function strayFinding(wrong, lines) {
	const folders = [...new Set(lines.map(({ checkpoint }) => checkpoint))];
	const moves = [...groupBy(wrong, ({ checkpoint, named }) => JSON.stringify([checkpoint, named])).values()].map((own) => {
		const { checkpoint, named } = own[0];
		const home = folders.toSorted((a, b) => likeness(b, named) - likeness(a, named))[0];
		const what = picturesOf([{
			checkpoint,
			pictures: own.length
		}]);
		if (likeness(home, named) > 0) return `move ${what} to ${home}`;
		return lines.filter((line) => line.checkpoint === checkpoint).length === own.length ? `name the folder ${checkpoint} after ${named} or move ${what}` : `move or regenerate ${what}`;
	});
	const names = [...new Set(wrong.map(({ named }) => named))];
	const fix = listed(moves);
	return {
		difference: `${picturesOf(countByPair(wrong))} by another checkpoint (${listed(names)})`,
		fix: `${fix[0].toUpperCase()}${fix.slice(1)}`
	};
}
function auditLora(sheet) {
	const { wrong, lines, lora } = sheet;
	if (wrong.lora.length === 0) return auditPlain("lora", sheet);
	const names = [...new Set(wrong.lora.map(({ named }) => named))].filter((name) => name !== "");
	const other = names.length === 0 ? "" : `, but with ${listed(names)}`;
	return audited("lora", {
		found: "mismatch",
		stated: statedIn("lora")(lines)
	}, () => ({
		difference: `${picturesOf(countByPair(wrong.lora))} without the LoRA ${lora}${other}`,
		fix: `Move or regenerate ${picturesOf(countByPair(wrong.lora))} with the LoRA ${lora}, or name the folder after its LoRA`
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
function auditSettings(lora, pairs) {
	const sheet = sheetOf(lora, pairs);
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
	return `${fix}, or allow it (allow-settings: ${field}).`;
}
function settingsStatus(fields, { "settings-declared": isDeclared }) {
	const statuses = new Set(fields.map(({ status }) => status));
	if (statuses.has("mismatch")) return "mismatch";
	return !(fields.length < AUDITED_FIELDS.length || statuses.has("unknown")) ? "match" : isDeclared ? "declared" : "unknown";
}

// src/report/settings-rows.ts
const MOST_PAIRS = 6;
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
		return `${value === null ? "not said" : escape.name(value)} in ${few(names, MOST_PAIRS)}`;
	}), MOST_VALUES, "; ");
}
function few(items, most, separator = ", ") {
	if (items.length <= most) return items.join(separator);
	return `${items.slice(0, most).join(separator)}${separator}and ${items.length - most} more`;
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

// src/report/markdown/top.ts
function title(scores, frame) {
	return `${frame.heading} ${headline(scores, frame)}`;
}
function headline(scores, { name }) {
	return `${name === void 0 ? "Style gate" : markdownName(name)}: ${scores.verdict}`;
}
function gateParts(scores, most) {
	const reasons = gateReasons(scores).map(markdownText);
	const items = firstFew(reasons, most, "which are in report.md").map((item) => `- ${item}`);
	return [`${scores.gate.fails ? "❌ " : ""}${markdownText(gateSentence(scores))}`, ...items.length === 0 ? [] : [items.join("\n")]];
}
const MOST_CHANGES = 40;
function changeParts({ baseConfig }) {
	const sentences = (baseConfig?.changes ?? []).map((change) => changeSentence(change, MARKDOWN));
	if (sentences.length === 0) return [];
	return [["> [!IMPORTANT]", ...firstFew(sentences, MOST_CHANGES, "which are in scores.json").map((line) => `> - ${line}`)].join("\n")];
}
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
		title(scores, frame),
		...gateParts(scores, Infinity),
		...changeParts(scores),
		...scores.rankings.length > 1 ? [totalsSentence(scores)] : [],
		...scores.rankings.flatMap((ranking) => rankingSection(ranking, scores, frame)),
		...settingsSection(scores, frame),
		...noticeParts(scores, frame),
		...readingParts(),
		...computationParts(scores, frame)
	],
	worst: (scores, frame) => {
		const shown = worstFirst(scores).slice(0, WORST_RANKINGS);
		const { length } = scores.rankings;
		return [
			title(scores, frame),
			...gateParts(scores, MOST_REASONS),
			...changeParts(scores),
			totalsSentence(scores),
			shortened(frame, shown.length < length ? `the ${shown.length} worst of ${length} rankings` : "the rankings alone"),
			...shown.flatMap((ranking) => shortRanking(ranking, frame)),
			`${frame.heading}# Settings`,
			settingsSentence(scores),
			...noticeCount(scores),
			...computationParts(scores, frame)
		];
	},
	totals: (scores, frame) => [
		title(scores, frame),
		...gateParts(scores, MOST_REASONS),
		...changeParts(scores),
		totalsSentence(scores),
		shortened(frame, "the verdicts alone"),
		verdictTable(scores),
		settingsSentence(scores),
		...noticeCount(scores)
	],
	line: (scores, frame) => {
		const reasons = gateReasons(scores).length;
		const gate = reasons > 0 ? `The gate failed (${count(reasons, "reason")}).` : gateLine(scores);
		const changes = scores.baseConfig?.changes.length ?? 0;
		const changed = changes === 0 ? "" : ` This pull request changes ${count(changes, "key")} of style-gate.yml.`;
		return [`**${headline(scores, frame)}.** ${gate} ${totalsSentence(scores)}${changed}${whereWhole(frame)}`];
	}
};
const WORST_RANKINGS = 10;
const MOST_REASONS = 10;
function worstFirst({ rankings }) {
	return rankings.toSorted((a, b) => LABELS.indexOf(a.verdict) - LABELS.indexOf(b.verdict));
}
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
function noticeCount({ notices }) {
	const warnings = notices.filter(({ level }) => level === "warning").length;
	return warnings === 0 ? [] : [`Beside this ${count(warnings, "kind")} of warnings, which are in the whole report.`];
}
function shortened(frame, what) {
	return `**Shortened** to ${what}.${whereWhole(frame)}`;
}
function whereWhole({ whole }) {
	return whole === void 0 ? "" : ` The whole report is ${whole}.`;
}
function gateLine(scores) {
	return scores.gate.passed === "not-computed" ? "The gate was not computed." : gateSentence(scores);
}

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
	}
];
const ACTION_COMMANDS = [SCORE, {
	name: "comment",
	about: "Comment on the pull request of a workflow run with the scores that the run uploaded"
}];

// src/config/key.ts
function schemaOf(keys) {
	const shape = Object.fromEntries(Object.entries(keys).map(([name, { schema }]) => [name, schema]));
	return strictObject(shape);
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
		schema: string().regex(/^(?!\.)[^":<>|*?#\\/\p{Cc}]+$/u).optional(),
		accepts: String.raw`a name without " : < > | * ? # \ / and control characters, not beginning with a dot, different for each use in one workflow run`,
		about: "Name of the artifact with the result files; for the command comment, of the one to comment on.",
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
		about: "How often the first pair must be nearer than a rival, and than a control."
	},
	"p-min": {
		kind: "number",
		schema: number().gt(.5).lt(1).default(.975),
		accepts: "a number above 0.5 and below 1",
		about: "In what share of other references and samples the first pair must stay first."
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
		about: "What share of layers, metrics and references must rank the first pair first."
	},
	"fail-on": {
		kind: "list",
		schema: failOn.prefault(["regression"]),
		accepts: `any of ${FAIL_ON.filter((item) => item !== "never").join(", ")}; or never`,
		about: "What makes the gate fail: what is found, and what is asked for here and cannot be known. A regression needs a baseline, which there is none of yet; unranked is one checkpoint alone; settings is a difference in how the pairs were made; position needs max-position."
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
	required: ["lora", "checkpoint"],
	optional: ["prompt", "seed"]
};
const REFERENCES = {
	required: ["lora"],
	optional: []
};
const CONTROLS = {
	required: ["control"],
	optional: []
};
const WITHOUT_LORA = {
	required: ["checkpoint"],
	optional: [
		"lora",
		"prompt",
		"seed"
	]
};
const templateLines = "path templates, one a line; a leading ! excludes";
const KEYS = {
	samples: {
		kind: "list",
		schema: templates(SAMPLES).prefault(["samples/{lora}/{checkpoint}/*"]),
		accepts: `${templateLines}; with {lora} and {checkpoint}, optionally {prompt} and {seed}`,
		about: "Where the sample images of each checkpoint × LoRA pair are."
	},
	references: {
		kind: "list",
		schema: templates(REFERENCES).prefault(["references/{lora}/*"]),
		accepts: `${templateLines}; with {lora}`,
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
		schema: templates(WITHOUT_LORA).prefault([]),
		accepts: `${templateLines}; with {checkpoint}, optionally {lora}, {prompt} and {seed}`,
		about: "Where pictures of the same checkpoints without the LoRA are."
	},
	recipe: {
		kind: "text",
		schema: _enum(RECIPE_NAMES).default("pytorch-tutorial"),
		accepts: `one of ${RECIPE_NAMES.join(", ")}`,
		about: "What turns two pictures into one number: layers, ReLU side, Gram normalisation, size."
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
		about: "What ranks: gram-mse is the recipe's style loss.",
		otherwise: "the recipe's"
	},
	layers: {
		kind: "list",
		schema: layers.optional(),
		accepts: `different names from ${LAYER_NAMES.join(", ")}; or random:N, N from 1 to ${LAYER_NAMES.length}`,
		about: "The layers compared, or random:N of them drawn by the seed.",
		otherwise: "the recipe's"
	},
	seed: {
		kind: "number",
		schema: int().min(0).max(2 ** 32 - 1).default(1),
		accepts: `a whole number from 0 to ${2 ** 32 - 1}`,
		about: "Every random draw derives from it."
	},
	...VERDICT_KEYS,
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
		schema: int().min(1).max(256).optional(),
		accepts: "a whole number from 1 to 256",
		about: "Threads for the network.",
		otherwise: "one a core"
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

// src/config/parse.ts
function isGiven(key, ...sources) {
	return sources.some(({ values }) => Object.hasOwn(values, key));
}
function parseConfig(...sources) {
	return parse({
		schema: ConfigSchema,
		keys: KEYS,
		conflicts
	}, sources);
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
function problemsOf(values, keys, locate) {
	return (issue) => {
		if (issue.code === "unrecognized_keys") {
			const fix = `Remove it or use one of ${Object.entries(keys).filter(([, { inFile }]) => inFile !== false).map(([name]) => name).join(", ")}.`;
			return issue.keys.map((key) => ({
				subject: locate(key),
				problem: `the key ${key} is unknown`,
				fix
			}));
		}
		const key = String(issue.path[0]);
		const rule = keys[key];
		if (!rule) throw new RangeError(issue.message);
		const problem = issue.code === "custom" && issue.message !== "" && issue.message !== "Invalid input" ? issue.message : `${key} cannot be ${shown(values[key])}`;
		return [{
			subject: locate(key),
			problem,
			fix: `Give ${rule.accepts}.`
		}];
	};
}
function shown(value) {
	const text = textOf(value);
	return text.length <= 200 ? text : `${text.slice(0, 200)} and so on`;
}
function textOf(value) {
	if (typeof value === "number") return String(value);
	try {
		return JSON.stringify(value);
	} catch {
		return inspect(value, { depth: 1 });
	}
}
function conflicts(config, locate) {
	const { recipe, size, "fail-on": failOn, "max-position": most } = config;
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
	return problems;
}

// src/config/options.ts
const ABOUT_PLACE = [
	"working-directory",
	"report-dir",
	"threads"
];
const WANTED = Object.entries(KEYS).filter(([name]) => !ABOUT_PLACE.includes(name));
const Options = partialRecord(_enum(WANTED.map(([name]) => name)), union([
	string(),
	number(),
	boolean(),
	array(string())
]));
function optionsOf({ values }) {
	const entries = WANTED.filter(([name]) => values[name] !== void 0).map(([name, { kind }]) => [name, kind === "list" ? list$1(values[name]) : values[name]]);
	return Options.parse(Object.fromEntries(entries));
}
function list$1(value) {
	return itemsOf(Array.isArray(value) ? value.map(String) : String(value));
}

// src/scores/parts.ts
function object(shape) {
	return strictObject(shape).readonly();
}
function list(item) {
	return array(item).readonly();
}

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
	"w",
	"win",
	"win_pooled"
];

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

// src/scores/settings-schema.ts
const Value = object({
	value: string().nullable().describe("null where a picture does not say; long texts are cut"),
	pairs: list(object({
		checkpoint: string(),
		pictures: int()
	})).describe("Empty where it is the value of all")
});
const Field = object({
	field: _enum(SETTING_FIELDS),
	found: _enum(FOUND).describe("What the pictures say"),
	status: _enum(FIELD_STATUSES).describe("What was found, or allowed where allow-settings lets it differ"),
	values: list(Value).describe("Which pairs have which value; none where it goes by the prompt and is a match"),
	difference: string().nullable().describe("What differs, in words"),
	fix: string().nullable().describe("What would make it a match")
});
const RankingSettings = object({
	status: _enum(SETTINGS_STATUSES).describe("declared: what the pictures do not say is declared to be equal"),
	fields: list(Field).describe("Empty where there were no pictures to ask"),
	tools: list(object({
		tool: string(),
		version: string().nullable(),
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
		name: string(),
		figures: Figures
	})).describe("The same of each rival or control, under its own name"),
	sentence: string(),
	fix: string().nullable().describe("The cheapest way to a better status")
});
const TargetSet = object({
	role: _enum(TARGET_ROLES).describe("What the set is to this LoRA"),
	set: string().describe("Name of the LoRA or of the control"),
	cross: boolean().describe("True for the references of another LoRA, serving as a control"),
	pictures: int().positive()
});
const Pair = object({
	checkpoint: string(),
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
	crossingRate: number().nullable().describe("How often one of its samples is nearer than one of the first pair; null for that"),
	worstMargin: object({
		set: string(),
		ratio: number()
	}).nullable().describe("The nearest control: how many times farther than the references it is from the samples; null without a control"),
	stylePosition: number().nullable().describe("0: as near as the references are to each other; 1: as far as the nearest control; null where that is not defined"),
	layerShares: list(object({
		layer: string(),
		share: number()
	})).describe("Each layer's mean share of the loss"),
	directionShare: number().nullable().describe("Mean share of gram-mse that is a difference of style, not of contrast; null where it is not known"),
	examples: object({
		best: string(),
		median: string(),
		worst: string()
	}).describe("Paths of its samples nearest to the references, in the middle, and farthest")
});
const Ranking = object({
	lora: string(),
	verdict: _enum(LABELS).describe("How far the order can be trusted"),
	checks: list(Check).describe("Known-answer checks first; with one pair alone only these"),
	unmet: _enum(CHECK_NAMES).nullable().describe("The check that decides the verdict; null where every check that counts passes"),
	metricTests: list(object({
		metric: string(),
		status: Status,
		leastWin: number(),
		p: number()
	})).describe("The self-test of every other metric; it changes no verdict"),
	alternatives: list(string()).describe("Metrics that tell the references from the controls, where the configured one's self-test or control is not met"),
	specificity: number().nullable().describe("The first pair's mean log margin to the controls minus the rivals'; null without a control or a rival"),
	settings: RankingSettings,
	prompts: int().describe("Different prompts among the first pair's samples; an unknown prompt is one of its own"),
	reference: string().nullable().describe("Path of the reference nearest to the others; null where these were not compared with each other"),
	targetSets: list(TargetSet),
	copied: list(string()).describe("Checkpoints that are not ranked: every sample of theirs is a copy of a reference"),
	pairs: array(Pair).min(1).readonly().describe("Nearest first")
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
	"max-position": number().optional(),
	"allow-settings": list(_enum(SETTING_FIELDS)),
	"settings-declared": boolean()
};
const Scores = object({
	schemaVersion: literal(1),
	recipe: _enum(RECIPE_NAMES).nullable().describe("null where another tool made the losses, as are size, backbone and engine"),
	metric: string().describe("What ranks: gram-mse, gram-cos, moments-cos, or what another tool calls its own"),
	layers: list(string()).describe("Those of which the losses are known"),
	size: string().nullable().describe("WIDTHxHEIGHT, or the short side"),
	seed: int(),
	options: Options.describe("The flags or inputs that were given, but for those that say where the files are"),
	backbone: object({
		name: string(),
		weightsSha256: Sha256
	}).nullable(),
	engine: object({
		name: string(),
		version: string(),
		graph: int(),
		platform: string(),
		vector: string().describe("Widest vector instructions of the CPU")
	}).nullable(),
	verdict: _enum(LABELS).describe("The worst of all rankings"),
	rankings: array(Ranking).min(1).readonly(),
	rules: object(RULES).describe("What the checks and the gate hold their numbers against, by the names of the configuration"),
	settings: object({ status: _enum(SETTINGS_STATUSES).describe("The worst of all rankings") }),
	baseConfig: object({
		changes: list(object({
			key: string(),
			base: string().nullable(),
			head: string().nullable(),
			default: string().nullable().describe("What counts where nothing sets the key; null where that is nothing"),
			counts: _enum([
				"base",
				"head",
				"input"
			]).describe("Whose value the run was held against")
		})),
		unread: string().nullable().describe("Why the base commit's style-gate.yml is not known")
	}).nullable().describe("What a pull request changes of style-gate.yml, long values cut; null where there is no base commit, or nothing is changed"),
	notices: list(object({
		level: _enum(["notice", "warning"]),
		text: string(),
		subjects: list(string())
	})),
	gate: object({
		passed: union([boolean(), literal("not-computed")]),
		asked: boolean().describe("Whether fail-on was given in so many words, by a file, an input or a flag"),
		fails: boolean().describe("Whether the job fails: passed is false, or it is not-computed and fail-on was given in so many words"),
		failures: list(string()),
		notComputed: list(string()).describe("What is not known of that which fail-on asks, and what makes it known")
	}),
	scoresCsvSha256: Sha256.describe("Of the scores.csv beside this file")
});
function rulesOf(config) {
	return object$1(RULES).readonly().parse(config);
}

export { rankingRow as A, verdictSentence as B, fixOrAllow as C, misfiledNotices as D, auditSettings as E, gateReasons as F, mistakeText as G, pValue as H, gateSentence as I, markdownLink as J, mistakesOf as K, nextStep as L, bestSentence as M, listed as N, isAlike as O, LABELS as P, groupBy as Q, settingsSentence as R, SETTINGS_STATUSES as S, NO_AUDIT as T, percent as U, count as V, explain as W, markdownText as X, markdownName as Y, terminal as Z, reportAt as _, isGiven as a, settingsRows as b, textOf as c, VERDICT_KEYS as d, ACTION_KEYS as f, SIZES as g, LINE_COMMANDS as h, optionsOf as i, checkLine as j, RANKING_HEAD as k, KEYS as l, isActionKey as m, rulesOf as n, parse as o, ActionConfigSchema as p, firstFew as q, relationsOf as r, parseConfig as s, Scores as t, isKey as u, toMarkdown as v, ruleAudit as w, toolsSentence as x, settingsFixes as y, unpublishedSentence as z };
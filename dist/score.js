import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as reasonOf, t as UserError } from "./errors.js";
import { r as once } from "./backbone-choice.js";
import { A as sha256Of, C as METRICS, E as RESULT_FILES, S as LAYER_NAMES, T as RECIPE_NAMES, c as object$1, j as sha256OfFile, k as TARGET_ROLES, s as number$3, x as JUDGED_FOLDER, y as BEFORE_RELU } from "./schemas.js";
import { a as isLfsPointer, i as MOST_OF_POINTER } from "./bytes.js";
import { $ as checkFigures, $t as placesOf$1, A as changeRow, An as require_lib$7, At as waivedSentence, B as csvCell, Bn as twoSampleTest, C as READING, Cn as pictureMean, Ct as verdictLine, D as changeSentence, Dn as require_lib$6, Dt as settingsSentence, E as totalsSentence, En as require_lib$5, Et as gateSentence, F as removalsOf, Fn as holm, G as settingsRows, Gn as smallestP, Gt as fixOrAllow, H as TOTAL, Hn as drawnP, I as PICTURE_CHANGES, In as kindAndName, It as readConfigFile, J as RANKING_HEAD, Jn as count, Jt as auditSettings, K as toolsSentence, Kn as mean, Kt as ruleAudit, L as changesBetween, Ln as listed, Lt as CONFIG_FILE, M as newPictures, Mn as canonicalPlaces, Mt as inWorld, N as sentenceOf$2, Nn as lexicographic, O as changedTargets, On as require_lib$4, P as unreadBy, Pn as randomFor, Pt as openDirectory, Q as CHECK_STATUS, Qn as percent$1, Qt as pictureCount, R as weightsNotices, Rn as quote, Rt as parseConfigFile, S as sizeOfChange, Sn as pairMean, T as worstFirst, Tn as require_lib$3, Tt as gateReasons, U as withoutSentence, Un as extremeness, V as COLUMNS, Vn as MOST_ARRANGEMENTS, W as otherFixes, Wn as largestMagnitude, Wt as SETTINGS_STATUSES, X as rankingRow, Xn as loss, Xt as misfiledNotices, Y as placeCells, Yn as factor, Yt as NO_NAMES, Z as TERMINAL, Zn as pValue, Zt as rememberedLikeness, _ as linksBefore, _n as leastControls, _t as removalSentence, an as PLACES, ar as pick, at as changeRemarks, b as moreChanged, bn as settled, bt as nextLine, c as relationsOf, ct as changedPairs, d as toGate, dn as pMapIterable, dt as orderSentence, en as collect, er as commandLines, et as checkLine, fn as servesPair, ft as overallSentence, g as toMarkdown, gn as askedFor, gt as LABELS, hn as needsRows, i as parentsOf, in as possibleTemplates, ir as parseConfig, it as baseSentence, j as lookUpBase, jn as selfTest, jt as configure, k as CHANGE_HEAD$1, kn as require_lib$2, kt as verdictSentences, lt as filesSentence, mn as missingRows, n as baseOfMerge, nn as sparseProblem, nt as newBest, o as Scores, or as layerConflicts, ot as changeSize, pn as NEEDS_HEAD, pt as changeHeadline, q as PLACE_HEAD, qn as standardDeviation, qt as NO_AUDIT, rt as bestSentence, s as rulesOf, sr as chosenLayers, st as changeWord, tt as firstsOf, u as gateOf, ut as lossChange, v as pictureAddress, vn as missingIn, vt as pairName, w as READING_OF_CHANGE, wn as require_lib$1, wt as backboneText, x as remarkOn, xn as visibleBetween, xt as nextWords, y as changedSamples, yn as needsOf, yt as adviceOf, z as readRows, zn as choose } from "./event.js";
import { G as byCheckpoint$1, J as byCodePoint, O as OF_BATCH, Y as byPlaceIn, a as openGitBytes, c as repositoryBelow, d as isMatch, h as nameFile, i as openGit, m as isProblem, p as isPicture, t as isInside } from "./inside.js";
import { a as firstFew, g as pageText, h as pageSentence, i as groupBy, m as pageName, o as address, p as pageCode, v as terminal, y as terminalText } from "./explain.js";
import { a as sidecarOf, d as likeness, i as findAbsent, l as MOST_TEXT_BYTES, o as recordNotices, r as lfsName } from "./folder.js";
import { createHash } from "node:crypto";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

// node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
	const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	return (input) => {
		let surrogatePairsNr = 0;
		SURROGATE_PAIR_RE.lastIndex = 0;
		while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
		return input.length - surrogatePairsNr;
	};
})();
const isFullWidth = (x) => {
	return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
const isWideNotCJKTNotEmoji = (x) => {
	return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};

// node_modules/fast-string-truncated-width/dist/index.js
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION$1 = {
	limit: Infinity,
	ellipsis: ""
};
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
	const LIMIT = truncationOptions.limit ?? Infinity;
	const ELLIPSIS = truncationOptions.ellipsis ?? "";
	const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
	const ANSI_WIDTH = 0;
	const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
	const TAB_WIDTH = widthOptions.tabWidth ?? 8;
	const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
	const FULL_WIDTH_WIDTH = 2;
	const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
	const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
	const PARSE_BLOCKS = [
		[LATIN_RE, REGULAR_WIDTH],
		[ANSI_RE, ANSI_WIDTH],
		[CONTROL_RE, CONTROL_WIDTH],
		[TAB_RE, TAB_WIDTH],
		[EMOJI_RE, EMOJI_WIDTH],
		[CJKT_WIDE_RE, WIDE_WIDTH]
	];
	let indexPrev = 0;
	let index = 0;
	let length = input.length;
	let lengthExtra = 0;
	let truncationEnabled = false;
	let truncationIndex = length;
	let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
	let unmatchedStart = 0;
	let unmatchedEnd = 0;
	let width = 0;
	let widthExtra = 0;
	outer: while (true) {
		if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
			const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
			lengthExtra = 0;
			for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
				const codePoint = char.codePointAt(0) || 0;
				if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH;
				else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH;
				else widthExtra = REGULAR_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				lengthExtra += char.length;
				width += widthExtra;
			}
			unmatchedStart = unmatchedEnd = 0;
		}
		if (index >= length) break outer;
		for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
			const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
			BLOCK_RE.lastIndex = index;
			if (BLOCK_RE.test(input)) {
				lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
				widthExtra = lengthExtra * BLOCK_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				width += widthExtra;
				unmatchedStart = indexPrev;
				unmatchedEnd = index;
				index = indexPrev = BLOCK_RE.lastIndex;
				continue outer;
			}
		}
		index += 1;
	}
	return {
		width: truncationEnabled ? truncationLimit : width,
		index: truncationEnabled ? truncationIndex : length,
		truncated: truncationEnabled,
		ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
	};
};

// node_modules/fast-string-width/dist/index.js
const NO_TRUNCATION = {
	limit: Infinity,
	ellipsis: "",
	ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
	return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};

// src/report/terminal/columns.ts
function columns(rows, isText) {
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => fastStringWidth(row[column]))));
	const cell = (text, column) => {
		const space = " ".repeat(widths[column] - fastStringWidth(text));
		return isText(column) ? text + space : space + text;
	};
	return rows.map((row) => `  ${row.map(cell).join("   ")}`.trimEnd()).join("\n");
}

// src/backbone/recipes.ts
const FACTORS = {
	"per-entry": ({ channels }) => 1 / channels ** 2,
	gatys: (_, count) => 1 / (4 * count),
	plain: () => 1,
	"positions-squared": ({ positions }) => positions ** 2
};
const GATYS_LAYERS = [
	"conv1_1",
	"conv2_1",
	"conv3_1",
	"conv4_1",
	"conv5_1"
];
const RECIPES = {
	"pytorch-tutorial": {
		layers: [
			"conv1_1",
			"conv1_2",
			"conv2_1",
			"conv2_2",
			"conv3_1"
		],
		factor: "per-entry",
		size: {
			width: 512,
			height: 512
		},
		metric: "gram-mse"
	},
	"gatys-2016": {
		layers: GATYS_LAYERS,
		factor: "gatys",
		size: {
			width: 512,
			height: 512
		},
		metric: "gram-mse"
	},
	lycoris: {
		layers: GATYS_LAYERS,
		factor: "plain",
		size: { shortSide: 512 },
		metric: "gram-mse"
	},
	"ghost-review": {
		layers: GATYS_LAYERS,
		factor: "positions-squared",
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
		factor: "per-entry",
		size: {
			width: 512,
			height: 512
		},
		metric: "log-gram"
	}
};

// src/evidence/contact-sheets.ts
const LEAST_FACTOR = 2;
function isContactSheet({ size, settings: { settings } }) {
	if (settings === void 0) return false;
	const { isSheet = false, size: one, hires } = settings;
	if (isSheet || one === void 0 || one === "file" || hires !== "off") return isSheet;
	return size.width >= LEAST_FACTOR * one.width && size.height >= LEAST_FACTOR * one.height;
}
const SHEET_FIX = "Commit the single pictures. Where it is one that was enlarged afterwards, say so in a NAME.json beside it: {\"hires\": \"enlarged\"}.";
function sheetNotices(paths) {
	if (paths.length === 0) return [];
	return [{
		level: "warning",
		text: `Left out, because these are contact sheets by their metadata: they tell of an X/Y/Z plot, or of a size that fits twice into the file in both directions. ${SHEET_FIX}`,
		subjects: paths
	}];
}

// src/records/copies.ts
const LIKE = .96;
const NEAR = .25;
const DIFFERENT = .75;
function mayBeCopy(likeness) {
	return likeness >= LIKE;
}
function isCopy(likeness, gramCos) {
	return mayBeCopy(likeness) && gramCos <= NEAR;
}

// src/evidence/prompt-and-seed.ts
function promptAndSeed(settings, path) {
	const seed = settings?.seed === "batch" ? void 0 : settings?.seed;
	return {
		prompt: settings?.prompt || path.prompt,
		seed: seed ?? path.seed
	};
}
function promptHash(prompt) {
	return createHash("sha256").update(prompt).digest("hex").slice(0, 12);
}
function promptsOf$2(loras) {
	const pictures = loras.flatMap(({ made }) => made.flatMap((pair) => pair.pictures));
	const prompts = new Set(pictures.flatMap(({ prompt }) => prompt ?? []));
	return new Map([...prompts].map((prompt) => [promptHash(prompt), prompt]));
}

// src/evidence/copies.ts
const COSTS = {
	look: 1,
	network: 16
};
const MOST_COSTS = 48;
async function findCopies(pictures, { among, gramCos }) {
	const groups = /* @__PURE__ */ new Map();
	const costs = /* @__PURE__ */ new Map();
	const isSpent = (picture) => (costs.get(picture) ?? 0) >= MOST_COSTS;
	const found = [];
	for (const [index, b] of pictures.entries()) for (const a of pictures.slice(0, index)) {
		if (groups.has(a) && groups.get(a) === groups.get(b) || isSpent(a) || isSpent(b) || !among(a, b)) continue;
		const alike = likeness(a.sketch, b.sketch);
		if (alike < .75) continue;
		if (mayBeCopy(alike) && isCopy(alike, await gramCos(a, b))) {
			tie(groups, a, b);
			found.push([a, b]);
			continue;
		}
		const cost = mayBeCopy(alike) ? COSTS.network : COSTS.look;
		for (const one of [a, b]) costs.set(one, (costs.get(one) ?? 0) + cost);
	}
	return found;
}
function tie(groups, a, b) {
	const all = [.../* @__PURE__ */ new Set([...groups.get(a) ?? [a], ...groups.get(b) ?? [b]])];
	for (const member of all) groups.set(member, all);
}
function groupsOf(pairs) {
	const groups = /* @__PURE__ */ new Map();
	for (const [a, b] of pairs) tie(groups, a, b);
	return [...new Set(groups.values())];
}
function shownOf(pairs) {
	const copies = groupsOf(pairs).flatMap((members) => {
		const [shown, ...others] = members.toSorted(byWorth);
		return others.map(({ path }) => [path, shown.path]);
	});
	return new Map(copies.toSorted(([a], [b]) => byCodePoint(a, b)));
}
function byWorth(a, b) {
	return b.size.width * b.size.height - a.size.width * a.size.height || byCodePoint(a.identity, b.identity);
}

// src/evidence/targets.ts
function targetOf({ path, role, set }) {
	return {
		path,
		role,
		set
	};
}
function targetPictures({ references, controls }) {
	const incoming = (role) => (set) => set.pictures.map((picture) => ({
		...picture,
		role,
		owner: set.name,
		checkpoint: ""
	}));
	return [...references.flatMap(incoming("reference")), ...controls.flatMap(incoming("control"))];
}
function heldTarget({ picture, opened }) {
	const role = picture.role === "reference" ? "reference" : "control";
	const { identity, size, sketch, thumbnail } = opened.record;
	return {
		path: picture.path,
		role,
		set: picture.owner,
		identity,
		size,
		sketch,
		thumbnail,
		cross: false
	};
}
async function holdTargets(collection, intake, { hold, compare }) {
	const targets = [];
	for await (const taken of intake.take(targetPictures(collection))) {
		await hold(taken.opened);
		targets.push(heldTarget(taken));
	}
	const gramCos = async (a, b) => (await compare(a, [b.identity])).get(b.identity).totals["gram-cos"];
	const within = await findCopies(targets, {
		among: isSameSet,
		gramCos
	});
	const across = await findCopies(targets, {
		among: (a, b) => !isSameSet(a, b),
		gramCos
	});
	return {
		targets,
		copies: [...within, ...across],
		shown: shownOf(within)
	};
}
function isSameSet(a, b) {
	return a.role === b.role && a.set === b.set;
}
function targetsOf(lora, held, { config, other }) {
	const own = targetsOn(lora, held, config);
	const there = other && targetsOn(lora, other, config);
	return {
		...own,
		across: there === void 0 ? NOTHING_ACROSS : acrossOf(own, there)
	};
}
const NOTHING_ACROSS = {
	references: [],
	shown: /* @__PURE__ */ new Map(),
	compared: []
};
function acrossOf(own, there) {
	const [here, other] = [own, there].map(({ references, shown }) => references.map(({ path, identity }) => `${identity} ${shown.has(path)}`).toSorted());
	const isSame = JSON.stringify(here) === JSON.stringify(other);
	const compared = [...there.references, ...there.controls];
	return {
		references: isSame ? [] : there.references,
		shown: there.shown,
		compared
	};
}
function targetsOn(lora, held, config) {
	const { targets, copies, shown } = held;
	const references = targets.filter(({ role, set }) => role === "reference" && set === lora);
	const shared = sharedSets(lora, held);
	const serving = targets.filter(({ role, set }) => role === "control" || config["cross-controls"] && set !== lora && !shared.includes(set));
	const surplus = surplusOf(serving, copies);
	return {
		references,
		controls: serving.filter((target) => !surplus.has(target)).map((target) => ({
			...target,
			cross: target.role === "reference",
			role: "control"
		})),
		shown
	};
}
function surplusOf(serving, copies) {
	const isServing = new Set(serving);
	const surplus = groupsOf(copies.filter((pair) => pair.every((target) => isServing.has(target)))).flatMap((members) => {
		const kept = members.find(({ role }) => role === "control") ?? members[0];
		return members.filter((member) => !isSameSet(member, kept));
	});
	return new Set(surplus);
}
function sharedSets(lora, { targets, copies }) {
	const references = targets.filter(({ role }) => role === "reference");
	const own = new Set(references.filter(({ set }) => set === lora).map(({ identity }) => identity));
	const twins = references.filter(({ set, identity }) => set !== lora && own.has(identity));
	const copied = copies.flatMap(([a, b]) => [a, b].every(({ role }) => role === "reference") && [a, b].some(({ set }) => set === lora) ? [a, b] : []);
	return [...new Set([...twins, ...copied].map(({ set }) => set))].filter((set) => set !== lora);
}
function targetSets({ references, controls, shown }) {
	const all = [...references, ...controls].filter(({ path }) => !shown.has(path));
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

// src/evidence/rows.ts
function samplePictures({ pairs, withoutLora }) {
	const incoming = (role) => (pair) => pair.samples.map((sample) => ({
		...sample,
		role,
		owner: pair.lora,
		checkpoint: pair.checkpoint
	}));
	return [...withoutLora.flatMap(incoming("without-lora")), ...pairs.flatMap(incoming("sample"))];
}
async function rowsOf({ picture, opened }, { collection, targets, references, measuring }) {
	const { checkpoint, path, role } = picture;
	const { identity, size, sketch, settings: reading, thumbnail } = opened.record;
	const { settings } = reading;
	const { prompt, seed } = promptAndSeed(settings, picture);
	const hash = prompt === void 0 ? void 0 : promptHash(prompt);
	const pairs = role === "sample" ? [{
		lora: picture.owner,
		checkpoint
	}] : pairsServed(picture, collection);
	const wanted = pairs.map((pair) => ({
		...pair,
		own: targetsFor(role, targets.get(pair.lora))
	}));
	const looks = (role === "sample" ? references : []).map((target) => ({
		target,
		alike: likeness(sketch, target.sketch)
	})).filter(({ alike }) => mayBeCopy(alike));
	const beyond = pairs.map(({ lora }) => targets.get(lora).across);
	const compared = [
		...wanted.flatMap(({ own }) => own),
		...looks.map(({ target }) => target),
		...beyond.flatMap(({ compared: there }) => there)
	];
	const identities = new Set(compared.map((target) => target.identity));
	const found = await measuring.compare({
		identity,
		pixels: opened.pixels
	}, [...identities]);
	const original = looks.find(({ target, alike }) => isCopy(alike, found.get(target.identity).totals["gram-cos"]));
	return wanted.map(({ lora, checkpoint: served, own }) => {
		const numbers = own.map((target) => ({
			target,
			...found.get(target.identity)
		}));
		const toReferences = numbers.filter(({ target }) => target.role === "reference");
		return {
			lora,
			checkpoint: served,
			role,
			compared: {
				path,
				prompt: hash,
				seed,
				comparisons: numbers.map(({ target, totals, layers }) => {
					const keepsLayers = role === "sample" && target.role === "reference";
					return {
						target: targetOf(target),
						totals,
						...keepsLayers && { layers }
					};
				})
			},
			across: {
				path,
				prompt: hash,
				seed,
				comparisons: targets.get(lora).across.references.map((target) => ({
					target: targetOf(target),
					totals: found.get(target.identity).totals
				}))
			},
			directionShares: toReferences.map(({ directionShare }) => directionShare),
			made: {
				path,
				prompt,
				size,
				settings
			},
			thumbnail,
			seen: {
				path,
				identity,
				size,
				sketch
			},
			shown: path,
			file: picture,
			copyOf: original?.target.path
		};
	});
}
function targetsFor(role, { references, controls }) {
	return role === "sample" ? [...references, ...controls] : references;
}
function pairsServed({ owner, checkpoint }, { pairs }) {
	return pairs.filter((pair) => servesPair({
		lora: owner,
		checkpoint
	}, pair));
}

// src/lib/notice.ts
function mergeNotices(notices) {
	return [...groupBy(notices, ({ level, text }) => `${level} ${text}`).values()].map((same) => ({
		...same[0],
		subjects: [...new Set(same.flatMap(({ subjects }) => subjects))]
	}));
}

// src/records/duplicates.ts
function openLedger() {
	const seen = /* @__PURE__ */ new Map();
	return (part, identity) => {
		const twins = seen.get(identity) ?? [];
		seen.set(identity, [...twins, part]);
		const double = twins.find((twin) => sameSet(twin, part));
		if (double) return {
			admitted: false,
			notices: [notice$2("These pictures have the same pixels and count once.", double, part)],
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
			notices: twin ? [notice$2("These pictures have the same pixels, though one should differ from the other by its LoRA.", twin, part)] : [],
			problems: []
		};
	};
}
function sameSet(a, b) {
	return a.role === b.role && a.owner === b.owner && a.checkpoint === b.checkpoint;
}
function excludes(earlier, later) {
	if (later.role === "reference") return false;
	if (TARGET_ROLES.some((role) => role === earlier.role)) return later.role !== earlier.role;
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
function notice$2(text, earlier, later) {
	return {
		level: "notice",
		text,
		subjects: [`${later.path} = ${earlier.path}`]
	};
}

// src/evidence/resized.ts
const MOST_FACTOR = 2;
function factorsOf({ width, height }, rule) {
	if ("width" in rule) return [rule.width / width, rule.height / height];
	const factor = rule.shortSide / Math.min(width, height);
	return [factor, factor];
}
function isEnlarged(size, rule) {
	return Math.max(...factorsOf(size, rule)) > MOST_FACTOR;
}
function isSquashed(size, rule) {
	const factors = factorsOf(size, rule);
	return Math.max(...factors) > MOST_FACTOR * Math.min(...factors);
}
function isAltered(size, rule) {
	return isEnlarged(size, rule) || isSquashed(size, rule);
}
function countAltered(rows, rule) {
	const counts = ({ role, made }) => role === "sample" && isAltered(made.size, rule);
	return new Map([...groupBy(rows, ({ lora }) => lora)].map(([lora, own]) => [lora, own.filter(counts).length]));
}
function resizedNotices(rows, rule) {
	const samples = rows.filter(({ role }) => role === "sample");
	const told = (text, isSo) => {
		const found = samples.filter(({ made }) => isSo(made.size, rule));
		const subjects = [...groupBy(found, ({ lora, checkpoint }) => `${checkpoint} × ${lora}`)].map(([pair, own]) => `${pair} (${own.length})`);
		return subjects.length === 0 ? [] : [{
			level: "notice",
			text,
			subjects
		}];
	};
	return [...told("Samples that are enlarged to more than twice their size for the recipe, which blurs them. Commit larger ones, or set size.", isEnlarged), ...told("Samples whose sides are squashed by more than 2 to 1 for the recipe. Commit others, or set size to their shape.", isSquashed)];
}

// src/verdict/alignment.ts
function align(a, b) {
	return {
		blocks: blocksOf$1(a, b),
		strata: strataOf$1(a, b)
	};
}
function blockKey({ prompt, seed }) {
	return JSON.stringify([prompt, seed]);
}
function blocksOf$1(a, b) {
	const partners = new Map(b.map((picture) => [blockKey(picture), picture]));
	const keys = new Set(a.map(blockKey));
	if (![...a, ...b].every(({ seed }) => seed !== void 0) || keys.size !== a.length || partners.size !== b.length || a.length !== b.length) return void 0;
	const blocks = a.flatMap((picture) => {
		const partner = partners.get(blockKey(picture));
		return partner === void 0 ? [] : [{
			a: picture,
			b: partner
		}];
	});
	return blocks.length === a.length ? blocks : void 0;
}
function strataOf$1(a, b) {
	const [left, right] = [groupBy(a, ({ prompt }) => prompt), groupBy(b, ({ prompt }) => prompt)];
	const shared = [...left].flatMap(([prompt, pictures]) => {
		const others = right.get(prompt);
		return others === void 0 ? [] : [{
			a: pictures,
			b: others
		}];
	});
	return shared.length > 0 ? shared : [{
		a,
		b
	}];
}

// src/verdict/next/count-found.ts
function countFound({ pairs, references, controls }, { audit, settings, altered }) {
	const counts = pairs.map(({ samples }) => samples.length);
	return {
		checkpoints: pairs.length,
		samples: [Math.min(...counts), Math.max(...counts)],
		references,
		controls,
		nearest: null,
		settings: saidOf(audit, settings),
		prompts: promptsOf$1(pairs),
		isPaired: isPaired(pairs),
		altered
	};
}
function saidOf(audit, check) {
	const named = (status) => {
		const names = audit.fields.filter((field) => field.status === status).map(({ field }) => field);
		return names.length > MOST_FIELDS$2 ? `${names.slice(0, MOST_FIELDS$2).join(", ")} and more` : names.join(", ");
	};
	const isMet = check === void 0 ? audit.status === "match" || audit.status === "declared" : check.status === "pass";
	switch (audit.status) {
		case "match": return {
			isMet,
			said: isMet ? "the same" : "the same, of other pictures"
		};
		case "declared": return {
			isMet,
			said: "declared the same"
		};
		case "mismatch": return {
			isMet,
			said: `different: ${named("mismatch")}`
		};
		case "unknown": return {
			isMet,
			said: audit.silent === audit.pictures ? "not recorded" : `not recorded: ${named("unknown")}`
		};
	}
}
const MOST_FIELDS$2 = 4;
function promptsOf$1(pairs) {
	const prompts = new Set(pairs[0].samples.map(({ prompt }) => prompt));
	return prompts.has(void 0) ? null : prompts.size;
}
function isPaired(pairs) {
	const [top, ...others] = pairs;
	const isSeeded = pairs.every(({ samples }) => samples.every(({ seed }) => seed !== void 0));
	if (others.length === 0 || !isSeeded) return null;
	return others.every(({ samples }) => align(top.samples, samples).blocks !== void 0);
}

// src/verdict/next/missing-step.ts
var import_lib$1 = /* @__PURE__ */ __toESM(require_lib$1(), 1);
function missingStep(missing, known) {
	const isMissing = ({ what }) => missing.some((need) => need.what === what);
	const isAbout = TARGETS.some((what) => missing.some((need) => need.what === what)) || isBlind(known);
	return {
		kind: "add",
		sentences: known.needs.filter((need) => isMissing(need) || isAbout && isThin(need)).flatMap((need) => SENTENCES[need.what]?.(need, known) ?? [])
	};
}
const TARGETS = ["references", "controls"];
function isBlind({ checks }) {
	return checks.some(({ name, status }) => (name === "self-test" || name === "control") && (status === "weak" || status === "fail"));
}
function isThin(need) {
	return TARGETS.includes(need.what) && Number(need.have) < settled(need);
}
const SENTENCES = {
	checkpoints: (_, { isHeld }) => [isHeld ? "Add samples of a second checkpoint." : `Add samples of a second checkpoint, or hold this one against an earlier state, such as by ${quote("--baseline v1.0")}.`],
	samples: (need, { checkpoints }) => [`Make ${settled(need)} samples of each checkpoint${leastOf(need)}${shortOf(need, checkpoints)}.`],
	references: (need) => [targetSentence(need)],
	controls: (need) => [targetSentence(need)],
	settings: (_, known) => settingsSentences(known)
};
function targetSentence(need) {
	return need.what === "references" ? `Add ${askedFor(need, "reference")}${soThat(need)}.` : `Add ${askedFor(need, "control picture")} of another style${soThat(need)}.`;
}
function soThat(need) {
	return need.isMet ? `, so that there are ${settled(need)}` : "";
}
function leastOf(need) {
	return settled(need) === Number(need.toPass) ? "" : ` (at least ${String(need.toPass)})`;
}
function shortOf({ toPass }, checkpoints) {
	const short = checkpoints.filter(({ samples }) => samples < Number(toPass));
	const named = short.map(({ checkpoint, samples }) => `${quote(checkpoint)} has ${samples}`);
	return short.length === checkpoints.length ? "" : `: ${listed(named)}`;
}
const MOST_FIELDS$1 = 3;
function settingsSentences({ settings, copied }) {
	const { status, fields } = settings;
	if (status === "mismatch") return fields.filter((field) => field.status === "mismatch").slice(0, MOST_FIELDS$1).map(fixOrAllow);
	if (status === "unknown") return unknownSentences(settings);
	if (copied.length > 0) return [`Replace the copies of references in ${listed(copied.map(quote))} by samples, or remove them.`];
	return ["Commit the pictures as the tool saved them, so that each names its seed."];
}
function unknownSentences({ pictures, silent, fields }) {
	const unknown = fields.filter(({ status }) => status === "unknown").map(({ field }) => quote(field));
	const tell = silent > 0 ? ["Commit the pictures as the tool saved them, or put a file NAME.json with the settings beside each NAME.png."] : [`Say ${listed(unknown)} in a file NAME.json beside each NAME.png.`];
	return pictures === 0 ? [`Where you held the settings fixed, give ${quote("--settings-declared")}.`] : [...tell, DECLARE];
}
const DECLARE = `Where you held the settings fixed, write ${quote("settings-declared: true")} in style-gate.yml.`;

// src/report/terminal/text.ts
const MOST_SUBJECTS$1 = 20;
const TEXTS = /* @__PURE__ */ new Set([
	"checkpoint",
	"against the first",
	"nearest control"
]);
function toText(scores) {
	const firsts = firstsOf(scores.rankings, TERMINAL);
	const rankings = scores.rankings.map((ranking) => {
		const advice = adviceOf(ranking, firsts, TERMINAL);
		return [
			`LoRA ${terminal(ranking.lora)}: ${verdictLine(ranking.verdict, advice, TERMINAL)}`,
			...[withoutSentence(ranking, scores, terminal), nextLine(advice, TERMINAL)].filter((line) => line !== void 0),
			...needsLines(ranking, firsts),
			"",
			rankingTable(ranking),
			...newBest(ranking, firsts, TERMINAL).flatMap((sentence) => ["", `  ${sentence}`]),
			"",
			...ranking.checks.map((check) => `  ${checkLine(check, {
				ranking,
				firsts
			}, TERMINAL)}`),
			...settingsLines(ranking),
			""
		].join("\n");
	});
	const notices = scores.notices.map(noticeText);
	const reasons = gateReasons(scores).map((reason) => `  ${terminalText(reason)}`);
	const settings = [settingsSentence(scores)].filter((sentence) => sentence !== void 0).map(terminalText);
	return `${[
		...rankings,
		...changeLines(scores),
		...settings,
		terminalText(gateSentence(scores)),
		...reasons,
		...notices
	].join("\n")}\n`;
}
function needsLines(ranking, firsts) {
	const rows = missingRows(ranking, firsts).map((cells) => cells.map(terminal));
	return rows.length === 0 ? [] : ["", columns([NEEDS_HEAD, ...rows], (column) => column === 0)];
}
function changeLines(scores) {
	const { changes } = scores;
	const held = baseSentence(scores, TERMINAL);
	if (held === void 0) return [];
	if (changes === null) return [held, ""];
	const pairs = changedPairs(changes);
	const rows = pairs.map((pair) => [
		pairName(pair, scores, TERMINAL),
		lossChange(pair),
		changeSize(pair),
		changeWord(pair, TERMINAL)
	]);
	const overall = overallSentence(changes);
	const files = filesSentence(changes);
	return [
		`Change: ${changeHeadline(scores, TERMINAL) ?? ""}.`,
		...rows.length === 0 ? [] : ["", columns([CHANGE_HEAD, ...rows], (column) => column !== 1 && column !== 2)],
		...changes.removals.map((own) => `  Gone: ${removalSentence(own, TERMINAL)}`),
		...pairs.flatMap((pair) => changeRemarks(pair, scores, TERMINAL)).map((remark) => `  ${remark}`),
		...[overall, files].filter((line) => line !== void 0).map((line) => `  ${line}`),
		`  ${held}`,
		""
	];
}
const CHANGE_HEAD = [
	"pair",
	"style loss",
	"new against old",
	""
];
function noticeText({ level, text, subjects }) {
	const names = firstFew(subjects.map(terminal), MOST_SUBJECTS$1, "which are in report.md");
	return [`${level}: ${terminalText(text)}`, ...names.map((name) => `  ${name}`)].join("\n");
}
function settingsLines(ranking) {
	const rows = settingsRows(ranking, TERMINAL);
	const tools = toolsSentence(ranking, TERMINAL);
	const lines = [
		...rows.map(({ fields, status, said }) => `  ${fields.join(", ")} (${status}): ${said}`),
		...otherFixes(ranking).map((fix) => `  ${terminalText(fix)}`),
		...tools === void 0 ? [] : [`  ${tools}`]
	];
	return rows.length === 0 ? [] : ["", ...lines];
}
function rankingTable({ pairs }) {
	const rows = pairs.map((pair) => rankingRow(pair, terminal));
	const head = RANKING_HEAD.map((name) => name.toLowerCase());
	return columns([head, ...rows], (column) => TEXTS.has(head[column]));
}

// src/evidence/scores-csv/column.ts
function columnOf(metric, layer = TOTAL) {
	return `${metric.length}:${metric}${layer}`;
}
function partsOf$1(column) {
	const start = column.indexOf(":") + 1;
	const end = start + Number(column.slice(0, start - 1));
	const layer = column.slice(end);
	return {
		metric: column.slice(start, end),
		layer,
		isTotal: layer === TOTAL
	};
}
function columnName(column) {
	const { metric, layer } = partsOf$1(column);
	return `${metric} ${layer}`;
}

// src/evidence/scores-csv/grid.ts
const COMPLETE = "Give every sample a row for every reference and every control picture of its LoRA.";
function rejectGaps(table, { file, metric, targets }) {
	const references = targets.filter(({ role }) => role === "reference");
	if (table.samples.length === 0 || references.length === 0) throw refuse$1(file, {
		subject: table.lora,
		problem: "the LoRA has no row of a sample against a reference",
		fix: COMPLETE
	});
	const total = columnOf(metric);
	const gaps = [...table.samples.flatMap((picture) => gapsOf(picture, targets, total)), ...table.withoutLora.flatMap((picture) => gapsOf(picture, references, total))];
	if (gaps.length > 0) throw new UserError(gaps.slice(0, 20));
}
function gapsOf(picture, targets, key) {
	return targets.filter(({ path }) => picture.values.get(path)?.get(key) === void 0).map(({ path }) => ({
		subject: picture.path,
		problem: `has no ${columnName(key)} against ${path}`,
		fix: COMPLETE
	}));
}
function completeColumns({ samples, targets, counts }, { file, metric }) {
	const wanted = [...counts].filter(([key]) => partsOf$1(key).isTotal || partsOf$1(key).metric === metric);
	const partial = wanted.find(([, count]) => count !== samples.length * targets.reference.length);
	if (partial !== void 0) throw refuse$1(file, {
		subject: columnName(partial[0]),
		problem: "stands there for some samples and references only",
		fix: "Complete it, or leave it out."
	});
	const parts = wanted.map(([key]) => partsOf$1(key));
	const metrics = parts.filter(({ isTotal }) => isTotal).map((part) => part.metric);
	const layers = parts.filter(({ isTotal }) => !isTotal).map(({ layer }) => layer);
	return {
		metrics: metrics.toSorted(byPlaceIn(METRICS)),
		layers: layers.toSorted(byPlaceIn(LAYER_NAMES))
	};
}
function refuse$1(file, { subject, problem, fix }) {
	return new UserError({
		subject: `${file}, ${subject}`,
		problem,
		fix
	});
}

// src/evidence/scores-csv/table.ts
async function readTable(rows, file) {
	const loras = /* @__PURE__ */ new Map();
	for await (const row of rows) {
		const { picture_role: pictureRole, target_role: targetRole } = row;
		if (pictureRole === "base-sample" || targetRole === "base-reference") continue;
		const own = valueIn(loras, row.lora, newLora);
		const column = columnOf(row.metric, row.layer);
		if (pictureRole === "sample") {
			const { target: path, target_set: set } = row;
			const target = valueIn(own.targets[targetRole], path, () => ({
				path,
				set
			}));
			if (target.set !== set) throw changed(row, {
				file,
				name: "target_set",
				before: target.set
			});
			if (targetRole === "reference") own.counts.set(column, (own.counts.get(column) ?? 0) + 1);
		}
		const key = pictureRole === "reference" ? row.picture : `${row.checkpoint}\n${row.picture}`;
		const picture = valueIn(own.pictures[pictureRole], key, () => newPicture(row));
		refuseChange(row, picture, file);
		const values = valueIn(picture.values, row.target, () => /* @__PURE__ */ new Map());
		if (values.has(column)) throw new UserError({
			subject: `${file}:${row.line}`,
			problem: `${columnName(column)} of ${row.picture} against ${row.target} stands in the file twice`,
			fix: "Remove one of the two lines."
		});
		values.set(column, row.value);
	}
	return [...loras].map(([lora, { pictures, targets, counts }]) => ({
		lora,
		samples: [...pictures.sample.values()],
		withoutLora: [...pictures["without-lora"].values()],
		references: pictures.reference,
		targets: {
			reference: [...targets.reference.values()],
			control: [...targets.control.values()]
		},
		counts
	}));
}
function refuseChange(row, picture, file) {
	for (const name of ["prompt", "seed"]) if (picture[name] !== row[name]) throw changed(row, {
		file,
		name,
		before: picture[name]
	});
}
function changed(row, { file, name, before }) {
	const problem = `${name} of ${name === "target_set" ? row.target : row.picture} is ${JSON.stringify(row[name])}, and was ${JSON.stringify(before)} in a line before`;
	return new UserError({
		subject: `${file}:${row.line}`,
		problem,
		fix: "Give the same in all lines."
	});
}
function valueIn(map, key, make) {
	const found = map.get(key);
	if (found !== void 0) return found;
	const made = make();
	map.set(key, made);
	return made;
}
function newLora() {
	return {
		pictures: {
			sample: /* @__PURE__ */ new Map(),
			reference: /* @__PURE__ */ new Map(),
			"without-lora": /* @__PURE__ */ new Map()
		},
		targets: {
			reference: /* @__PURE__ */ new Map(),
			control: /* @__PURE__ */ new Map()
		},
		counts: /* @__PURE__ */ new Map()
	};
}
function newPicture({ picture, checkpoint, prompt, seed }) {
	return {
		path: picture,
		checkpoint,
		prompt,
		seed,
		values: /* @__PURE__ */ new Map()
	};
}

// src/evidence/scores-csv/read.ts
async function readEvidence(file, { metric, isCross }) {
	const tables = await readTable(readRows(file), file);
	const loras = new Set(tables.map(({ lora }) => lora));
	const judged = tables.filter(({ samples }) => samples.length > 0);
	if (judged.length === 0) throw new UserError({
		subject: file,
		problem: "has no row of a sample",
		fix: "Give the losses of samples."
	});
	const columns = new Set(judged.flatMap(({ counts }) => [...counts.keys()]));
	const metrics = new Set([...columns].map(partsOf$1).flatMap((part) => part.isTotal ? [part.metric] : []));
	if (!metrics.has(metric)) throw new UserError({
		subject: file,
		problem: `has no total of the metric ${metric}`,
		fix: `Give --metric as one of ${[...metrics].join(", ") || "those that the file has"}.`
	});
	const cross = isCross ?? ((lora, set) => set !== lora && loras.has(set));
	return {
		metric,
		loras: judged.map((table) => evidenceOf(table, {
			file,
			metric,
			isCross: cross
		}))
	};
}
function evidenceOf(table, { file, metric, isCross }) {
	const { lora, samples } = table;
	const targetSets = setsOf$1(table, (set) => isCross(lora, set));
	const targets = targetSets.flatMap(({ targets: own }) => own);
	const hasTotal = ({ values }) => [...values.values()].some((own) => own.has(columnOf(metric)));
	const withoutLora = table.withoutLora.filter(hasTotal);
	rejectGaps({
		...table,
		withoutLora
	}, {
		file,
		metric,
		targets
	});
	const names = {
		metric,
		...completeColumns(table, {
			file,
			metric
		})
	};
	const references = targets.filter(({ role }) => role === "reference");
	return {
		lora,
		metrics: names.metrics,
		layers: names.layers,
		targetSets: targetSets.map(({ targets: own, ...set }) => ({
			...set,
			pictures: own.length
		})),
		pairs: pairsOf(samples, (picture) => toTargets(picture, targets, names)).map((pair) => ({
			...pair,
			directionShare: null
		})),
		withoutLora: pairsOf(withoutLora, (picture) => toTargets(picture, references, {
			...names,
			layers: void 0
		})),
		copied: [],
		references: references.map((one, index) => {
			const others = [...references.slice(index + 1), ...targets.filter(({ role }) => role === "control")];
			return {
				path: one.path,
				prompt: void 0,
				seed: void 0,
				comparisons: betweenTargets(one, others, {
					table,
					names
				})
			};
		})
	};
}
function setsOf$1({ lora, targets }, isCross) {
	const sorted = (own, role) => own.toSorted((a, b) => byCodePoint(a.path, b.path)).map(({ path, set }) => ({
		path,
		role,
		set
	}));
	const controls = [...groupBy(targets.control, ({ set }) => set)].map(([set, own]) => ({
		role: "control",
		set,
		cross: isCross(set),
		targets: sorted(own, "control")
	})).toSorted((a, b) => Number(b.cross) - Number(a.cross) || byCodePoint(a.set, b.set));
	return [{
		role: "reference",
		set: lora,
		cross: false,
		targets: sorted(targets.reference, "reference")
	}, ...controls];
}
function pairsOf(pictures, comparisonsOf) {
	const compared = (picture) => ({
		path: picture.path,
		prompt: picture.prompt || void 0,
		seed: picture.seed || void 0,
		comparisons: comparisonsOf(picture)
	});
	return [...groupBy(pictures, ({ checkpoint }) => checkpoint)].toSorted(([a], [b]) => byCodePoint(a, b)).map(([checkpoint, own]) => ({
		checkpoint,
		samples: own.toSorted((a, b) => byCodePoint(a.path, b.path)).map(compared)
	}));
}
function toTargets({ values }, targets, names) {
	const columns = names.layers?.map((layer) => columnOf(names.metric, layer));
	return targets.map((target) => {
		const own = values.get(target.path);
		const totals = totalsOf(names.metrics, (column) => own.get(column));
		const layers = target.role === "reference" ? columns?.map((column) => own.get(column)) : void 0;
		return {
			target,
			totals,
			...layers && { layers }
		};
	});
}
function betweenTargets(one, others, { table, names }) {
	const valuesOf = (path) => table.references.get(path)?.values;
	return others.flatMap((target) => {
		const [there, back] = [valuesOf(one.path)?.get(target.path), valuesOf(target.path)?.get(one.path)];
		const totals = totalsOf(names.metrics, (column) => there?.get(column) ?? back?.get(column));
		return Object.keys(totals).length === 0 ? [] : [{
			target,
			totals
		}];
	});
}
function totalsOf(metrics, valueOf) {
	const entries = metrics.map((metric) => [metric, valueOf(columnOf(metric))]);
	return Object.fromEntries(entries.flatMap(([metric, value]) => value === void 0 ? [] : [[metric, value]]));
}

// src/backbone/method.ts
function methodOf(config, { architecture, layers: held, of }) {
	const { recipe: name, size } = config;
	const recipe = RECIPES[name];
	const called = of.source === "shipped" ? of.name : of.source;
	const problems = layerConflicts(config, {
		called,
		layers: held
	}, String);
	if (problems.length > 0) throw new UserError(problems);
	const wanted = chosenLayers(config, held) ?? recipe.layers;
	const missing = wanted.filter((layer) => !held.includes(layer));
	if (missing.length > 0) {
		const problem = `${name} takes ${missing.join(", ")}, and ${called} ends at ${held.at(-1)}`;
		throw new UserError({
			subject: "recipe",
			problem,
			fix: "Take another recipe, name layers, or give weights that hold more."
		});
	}
	const layers = held.filter((layer) => wanted.includes(layer));
	const taps = layers.map((layer) => ({
		layer,
		beforeRelu: BEFORE_RELU[name].includes(layer)
	}));
	return {
		recipe: name,
		metric: metricOf(config),
		metrics: METRICS.filter((own) => own !== "log-gram" || taps.every(({ beforeRelu }) => !beforeRelu)),
		architecture,
		layers,
		taps,
		size: size ?? recipe.size,
		factor: recipe.factor
	};
}
function metricOf({ recipe, metric }) {
	return metric ?? RECIPES[recipe].metric;
}
function sizeRuleText(size) {
	return "shortSide" in size ? String(size.shortSide) : `${size.width}x${size.height}`;
}

// src/evidence/copied-controls.ts
function copiedControls(lora, { copies }) {
	const paths = copies.flatMap((two) => {
		const reference = two.find(({ role, set }) => role === "reference" && set === lora);
		const control = two.find(({ role }) => role === "control");
		return reference === void 0 || control === void 0 ? [] : [control.path];
	});
	return [...new Set(paths)];
}

// src/records/intake.ts
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
		const entry = enter(picture, opened.record.identity);
		problems.push(...entry.problems);
		notices.push(...recordNotices(picture.path, opened.record), ...entry.notices);
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
				if (admits(picture, opened) && problems.length === 0) yield {
					picture,
					opened
				};
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
function settingsNotices(loras, config) {
	const { "allow-settings": allowed, names } = config;
	const alike = rememberedLikeness(names);
	return loras.flatMap(({ lora, made, withoutLora }) => [
		...misfiledNotices(lora, made, config),
		...allowed.includes("checkpoint") ? mixed(lora, made) : [],
		...silent(made),
		...allowed.includes("lora") ? [] : withLora({
			lora,
			alike
		}, withoutLora),
		...unlikeWithout(lora, {
			made,
			withoutLora,
			allowed
		})
	]);
}
function notice$1(level, text, subjects) {
	return subjects.length === 0 ? [] : [{
		level,
		text,
		subjects
	}];
}
function mixed(lora, made) {
	return notice$1("warning", "Pairs whose pictures several checkpoints made, by their metadata.", made.map(({ checkpoint, pictures }) => ({
		checkpoint,
		names: [...new Set(pictures.flatMap(({ settings }) => settings?.checkpoint?.name ?? []))]
	})).filter(({ names }) => names.length > 1).map(({ checkpoint, names }) => `${checkpoint} × ${lora} (${listed(names)})`));
}
function silent(made) {
	const pictures = made.flatMap((pair) => pair.pictures);
	const without = pictures.filter(({ settings }) => settings === void 0);
	if (without.length === pictures.length) return [];
	return notice$1("notice", "These samples do not say with which generation settings they were made, and others of their ranking do.", without.map(({ path }) => path));
}
function withLora({ lora, alike }, without) {
	return notice$1("warning", "Taken as made without the LoRA, but their metadata name it.", without.flatMap(({ pictures }) => pictures).filter(({ settings }) => settings?.networks?.some(({ kind, name, weight }) => kind === "lora" && weight !== 0 && alike(lora, name) > 0)).map(({ path }) => path));
}
const OF_THE_LORA = /* @__PURE__ */ new Set([
	"prompt",
	"lora",
	"lora-weight",
	"checkpoint"
]);
function unlikeWithout(lora, { made, withoutLora, allowed }) {
	return notice$1("warning", "Pictures with and without the LoRA that were not made with the same generation settings, by their metadata.", withoutLora.flatMap(({ checkpoint, pictures }) => {
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

// src/style/log-loss.ts
const LEAST_LOSS = 1e-12;
function logLoss(loss) {
	return Math.log(Math.max(loss, LEAST_LOSS));
}

// src/evidence/merge-copies.ts
function mergeCopies(pictures, shown) {
	const groups = groupBy(pictures, ({ path }) => shownFor(path, shown));
	return pictures.filter(({ path }) => !shown.has(path)).map((picture) => {
		const members = groups.get(picture.path);
		const toTargets = groupBy(members.flatMap(({ comparisons }) => comparisons), ({ target }) => shownFor(target.path, shown));
		const kept = picture.comparisons.filter(({ target }) => !shown.has(target.path));
		return {
			...picture,
			comparisons: kept.map(({ target }) => merged(target, toTargets.get(target.path)))
		};
	});
}
function mergeReferences(references, shown) {
	const between = groupBy(references.flatMap(({ path, comparisons }) => comparisons.map((comparison) => ({
		path,
		comparison
	}))), ({ path, comparison }) => pairKey$1(shownFor(path, shown), shownFor(comparison.target.path, shown)));
	const targets = new Map(references.flatMap(({ comparisons }) => comparisons.map(({ target }) => [target.path, target])));
	const kept = references.filter(({ path }) => !shown.has(path));
	const controls = [...targets.values()].filter(({ role, path }) => role === "control" && !shown.has(path));
	return kept.map((reference, index) => {
		const comparisons = [...kept.slice(index + 1).map(({ path }) => targets.get(path)), ...controls].map((target) => merged(target, between.get(pairKey$1(reference.path, target.path)).map(({ comparison }) => comparison)));
		return {
			...reference,
			comparisons
		};
	});
}
function shownFor(path, shown) {
	return shown.get(path) ?? path;
}
function pairKey$1(one, other) {
	return JSON.stringify(one < other ? [one, other] : [other, one]);
}
function merged(target, members) {
	const [first] = members;
	if (members.length === 1) return {
		...first,
		target
	};
	const { totals, layers } = first;
	return {
		target,
		totals: Object.fromEntries(Object.keys(totals).map((metric) => [metric, geometricMean(members.map((own) => own.totals[metric]))])),
		...layers && { layers: layers.map((_, layer) => geometricMean(members.map((own) => own.layers[layer]))) }
	};
}
function geometricMean(losses) {
	return Math.exp(mean(losses.map(logLoss)));
}

// src/evidence/compare-references.ts
async function compareReferences({ references, controls, shown }, { compare }) {
	const compared = await Promise.all(references.map(async ({ path, identity }, index) => {
		const others = [...references.slice(index + 1), ...controls];
		const found = await compare({ identity }, others.map((target) => target.identity));
		return {
			path,
			prompt: void 0,
			seed: void 0,
			comparisons: others.map((target) => ({
				target: targetOf(target),
				totals: found.get(target.identity).totals
			}))
		};
	}));
	return mergeReferences(compared, shown);
}

// src/evidence/lora-evidence.ts
async function loraEvidence(lora, { targets, rows, copied, method, measuring }) {
	const [samples, without] = [rowsFor(lora, "sample", rows), rowsFor(lora, "without-lora", rows)];
	if (samples.length === 0) return void 0;
	const across = byCheckpoint(samples).map(([checkpoint, own]) => {
		const shown = new Map([...targets.across.shown, ...shownIn(own)]);
		return {
			checkpoint,
			samples: mergeCopies(own.map((row) => row.across), shown)
		};
	});
	const pairOf = ([checkpoint, own]) => {
		const pictures = own.map(({ compared }) => compared);
		return {
			checkpoint,
			samples: mergeCopies(pictures, new Map([...targets.shown, ...shownIn(own)]))
		};
	};
	return {
		lora,
		metrics: method.metrics,
		layers: method.layers,
		targetSets: targetSets(targets),
		pairs: byCheckpoint(samples).map(([checkpoint, own]) => ({
			...pairOf([checkpoint, own]),
			directionShare: mean(own.flatMap(({ directionShares }) => directionShares))
		})),
		...targets.across.references.length > 0 && { across },
		withoutLora: byCheckpoint(without).map(pairOf),
		copied,
		references: await compareReferences(targets, measuring)
	};
}
function shownIn(rows) {
	return new Map(rows.flatMap(({ seen, shown }) => shown === seen.path ? [] : [[seen.path, shown]]));
}
function madeOf(lora, rows) {
	const counting = rows.filter(({ seen, shown }) => shown === seen.path);
	return {
		lora,
		made: madePairs(rowsFor(lora, "sample", counting)),
		withoutLora: madePairs(rowsFor(lora, "without-lora", counting))
	};
}
function rowsFor(lora, role, rows) {
	return rows.filter((row) => row.lora === lora && row.role === role);
}
function madePairs(rows) {
	return byCheckpoint(rows).map(([checkpoint, own]) => ({
		checkpoint,
		pictures: own.map(({ made }) => made)
	}));
}
function byCheckpoint(rows) {
	return [...groupBy(rows, ({ checkpoint }) => checkpoint)];
}

// src/evidence/copy-notice.ts
const ONE_SET = "These pictures are nearly the same and count as one.";
function copyNotice(text, copy, original) {
	return {
		level: "warning",
		text,
		subjects: [`${copy} ≈ ${original}`]
	};
}

// src/evidence/lost-pairs.ts
function lostPairs({ pairs, withoutLora }, { taken, rows, sheets }) {
	const has = (among, pair) => among.some((row) => row.role === "sample" && row.checkpoint === pair.checkpoint && row.lora === pair.lora);
	const isSheet = new Set(sheets);
	const lost = pairs.filter((pair) => !has(rows, pair));
	const idle = withoutLora.filter((pair) => !rows.some((row) => row.role === "without-lora" && servesPair(pair, row)));
	return [...lost.map((pair) => pair.samples.every(({ path }) => isSheet.has(path)) ? notice("Not ranked, because all that the pair has are contact sheets by their metadata.", pair) : has(taken, pair) ? notice("Not ranked, because every sample of the pair that could be read is a copy of a reference.", pair) : notice("Not ranked, because no sample of the pair could be decoded.", pair)), ...idle.map((pair) => notice("Pictures without LoRA that serve no pair, because the checkpoint has no samples.", pair))];
}
function notice(text, { lora, checkpoint }) {
	return {
		level: "warning",
		text,
		subjects: [lora === "" ? checkpoint : `${checkpoint} × ${lora}`]
	};
}
function copiedNotices(taken) {
	const text = "Left out, because these samples are nearly the same pictures as references.";
	return taken.flatMap(({ seen, copyOf }) => copyOf === void 0 ? [] : [copyNotice(text, seen.path, copyOf)]);
}
function copiedPairs(lora, { taken, rows }) {
	const checkpointsIn = (among) => new Set(among.flatMap((row) => row.lora === lora && row.role === "sample" ? [row.checkpoint] : []));
	const ranked = checkpointsIn(rows);
	return [...checkpointsIn(taken)].filter((checkpoint) => !ranked.has(checkpoint));
}

// src/evidence/row-copies.ts
async function markCopies(rows, measuring) {
	const gramCos = async (a, b) => {
		const { totals } = await measuring.between(reopenable(a.row, measuring), reopenable(b.row, measuring));
		return totals["gram-cos"];
	};
	const shown = /* @__PURE__ */ new Map();
	const notices = [];
	for (const own of groupBy(rows, ({ lora, role }) => JSON.stringify([lora, role])).values()) {
		const sighted = own.map((row) => ({
			...row.seen,
			row
		}));
		const within = await findCopies(sighted, {
			among: ({ row: a }, { row: b }) => a.checkpoint === b.checkpoint,
			gramCos
		});
		const byPath = shownOf(within);
		for (const { row, path } of sighted) if (byPath.has(path)) shown.set(row, byPath.get(path));
		notices.push(...[...byPath].map(([copy, kept]) => copyNotice(ONE_SET, copy, kept)));
		if (own[0].role !== "sample") continue;
		const kept = sighted.filter(({ path }) => !byPath.has(path));
		const across = await findCopies(kept, {
			among: ({ row: a }, { row: b }) => a.checkpoint !== b.checkpoint,
			gramCos
		});
		notices.push(...across.map(([a, b]) => copyNotice(TWO_PAIRS, b.path, a.path)));
	}
	return {
		rows: tellAll(rows.map((row) => ({
			...row,
			shown: shown.get(row) ?? row.shown
		}))),
		notices
	};
}
function tellAll(rows) {
	const groups = groupBy(rows, ({ lora, role, shown }) => JSON.stringify([
		lora,
		role,
		shown
	]));
	return rows.map((row) => {
		if (row.shown !== row.seen.path || row.made.settings !== void 0) return row;
		const teller = groups.get(JSON.stringify([
			row.lora,
			row.role,
			row.shown
		])).find(({ made }) => made.settings !== void 0);
		if (teller === void 0) return row;
		const { prompt, seed } = teller.compared;
		return {
			...row,
			made: teller.made,
			compared: {
				...row.compared,
				prompt,
				seed
			},
			across: {
				...row.across,
				prompt,
				seed
			}
		};
	});
}
const TWO_PAIRS = "Samples of two checkpoints that are nearly the same picture. Both count: look whether one of them is in the wrong folder.";
function reopenable({ file, seen }, { open }) {
	return {
		identity: seen.identity,
		pixels: async () => {
			const opened = await open(file);
			if ("pixels" in opened) return opened.pixels();
			const { subject, problem, fix } = opened;
			throw new UserError({
				subject,
				problem,
				fix
			});
		}
	};
}

// src/evidence/seeds.ts
const MOST_NAMED = 8;
function trustSeeds(rows) {
	const counting = rows.filter(({ seen, shown, compared }) => shown === seen.path && compared.seed !== void 0);
	const doubtful = [...groupBy(counting, ({ lora, checkpoint, role, compared: { prompt, seed } }) => JSON.stringify([
		lora,
		checkpoint,
		role,
		prompt,
		seed
	])).values()].map(byLooks).filter(({ length }) => length > 1);
	const shownFor = new Map(doubtful.flat().flatMap((alike) => alike.map((row) => [row, alike[0].seen.path])));
	const copies = new Map([...shownFor].map(([{ lora, seen }, shown]) => [`${lora}\n${seen.path}`, shown]));
	return {
		rows: rows.map((row) => {
			const shown = copies.get(`${row.lora}\n${row.shown}`) ?? row.shown;
			if (!shownFor.has(row)) return {
				...row,
				shown
			};
			return {
				...row,
				shown,
				compared: {
					...row.compared,
					seed: void 0
				},
				across: {
					...row.across,
					seed: void 0
				}
			};
		}),
		notices: doubtful.map((groups) => ({
			level: "warning",
			text: "These pictures name one seed but differ: a batch? Each counts as a sample of its own. If they are one picture altered, keep one.",
			subjects: [named$1(groups.map(([first]) => first))]
		}))
	};
}
function byLooks(rows) {
	return rows.reduce((groups, row) => {
		const isAlike = (other) => likeness(row.seen.sketch, other.seen.sketch) >= DIFFERENT;
		const alike = groups.filter((group) => group.some(isAlike));
		return [...groups.filter((group) => !alike.includes(group)), [...alike.flat(), row]];
	}, []);
}
function named$1(rows) {
	const paths = rows.slice(0, MOST_NAMED).map(({ compared }) => compared.path);
	const more = rows.length > MOST_NAMED ? [`and ${rows.length - MOST_NAMED} more`] : [];
	return [...paths, ...more].join(", ");
}

// src/evidence/target-notices.ts
function sharedSetNotices(lora, held, config) {
	const text = "Not taken as controls of each other, because these LoRAs share a reference.";
	return (config["cross-controls"] ? sharedSets(lora, held) : []).map((other) => ({
		level: "notice",
		text,
		subjects: [[lora, other].toSorted(byCodePoint).join(" and ")]
	}));
}
const TWO_CONTROLS = "One picture in two controls counts in one of them.";
const REFERENCE = "A control that is nearly the same picture as a reference shows no other style. Replace it.";
function targetCopyNotices({ copies, shown }) {
	const across = copies.filter(([a, b]) => a.role !== b.role);
	const twice = copies.filter(([a, b]) => a.role === "control" && b.role === "control" && a.set !== b.set);
	return [
		...[...shown].map(([copy, kept]) => copyNotice(ONE_SET, copy, kept)),
		...twice.map(([a, b]) => copyNotice(TWO_CONTROLS, b.path, a.path)),
		...across.map(([a, b]) => copyNotice(REFERENCE, b.path, a.path))
	];
}

// src/evidence/measure.ts
async function measure(collection, { config, method, measuring, other, formerly }) {
	const intake = openIntake(measuring, collection.problems, config["allow-unreadable"]);
	const held = await holdTargets(collection, intake, measuring);
	const names = [...new Set(collection.pairs.map(({ lora }) => lora))];
	const targets = new Map(names.map((lora) => [lora, targetsOf(lora, held, {
		config,
		other
	})]));
	if (intake.sound()) rejectMissingReferences(intake, targets, collection);
	const references = [...held.targets, ...formerly?.targets ?? []].filter(({ role }) => role === "reference");
	const taken = [];
	const faults = [];
	const sheets = [];
	for await (const next of intake.take(samplePictures(collection))) {
		if (isContactSheet(next.opened.record)) {
			sheets.push(next.picture.path);
			continue;
		}
		faults.push(...faultNotices(next.picture.path, next.opened.record.settings));
		taken.push(...await rowsOf(next, {
			collection,
			targets,
			references,
			measuring
		}));
	}
	const own = taken.filter(({ copyOf }) => copyOf === void 0);
	if (intake.sound()) rejectMissingSamples(intake, {
		taken,
		sheets
	});
	intake.stopOnProblems();
	const marked = await markCopies(own, measuring);
	const { rows, notices: doubts } = trustSeeds(marked.rows);
	const loras = (await Promise.all([...targets].map(async ([lora, against]) => {
		const copied = copiedPairs(lora, {
			taken,
			rows
		});
		return loraEvidence(lora, {
			targets: against,
			rows,
			copied,
			method,
			measuring
		});
	}))).filter((evidence) => evidence !== void 0);
	const shared = names.flatMap((lora) => sharedSetNotices(lora, held, config));
	const altered = [...sheetNotices(sheets), ...resizedNotices(rows, method.size)];
	const copies = [
		...targetCopyNotices(held),
		...marked.notices,
		...copiedNotices(taken),
		...doubts
	];
	return {
		evidence: {
			metric: method.metric,
			loras
		},
		made: loras.map(({ lora }) => madeOf(lora, rows)),
		notices: [
			...collection.notices,
			...intake.notices(),
			...faults,
			...shared,
			...copies,
			...altered,
			...lostPairs(collection, {
				taken,
				rows,
				sheets
			})
		],
		altered: countAltered(rows, method.size),
		thumbnails: thumbnailsOf(held.targets, taken),
		identities: identitiesOf$1(held.targets, rows),
		seen: new Map([...held.targets, ...taken.map((row) => row.seen)].map((one) => [one.path, one])),
		held
	};
}
function thumbnailsOf(held, rows) {
	const all = [...held, ...rows.map(({ compared, thumbnail }) => ({
		path: compared.path,
		thumbnail
	}))];
	return new Map(all.flatMap(({ path, thumbnail }) => thumbnail === void 0 ? [] : [[path, thumbnail]]));
}
function identitiesOf$1(targets, rows) {
	const members = groupBy(rows, ({ shown }) => shown);
	return new Map([...targets.map(({ path, identity }) => [path, identity]), ...[...members].map(([path, own]) => {
		return [path, [...new Set(own.map(({ seen }) => seen.identity))].toSorted(byCodePoint).join(" ")];
	})]);
}
function rejectMissingSamples(intake, { taken, sheets }) {
	const copied = [...groupBy(taken, ({ lora, role }) => role === "sample" ? lora : void 0)].filter(([lora, own]) => lora !== void 0 && own.every(({ copyOf }) => copyOf !== void 0));
	for (const [, own] of copied) for (const { seen, copyOf } of own) intake.reject({
		subject: seen.path,
		problem: `is nearly the same picture as the reference ${copyOf}, as is every sample of its LoRA`,
		fix: "Give samples that the checkpoint made."
	});
	if (taken.some(({ role }) => role === "sample")) return;
	intake.reject({
		subject: "samples",
		problem: "no sample can be used",
		fix: "Replace the samples below."
	});
	for (const subject of sheets) intake.reject({
		subject,
		problem: "is a contact sheet by its metadata",
		fix: SHEET_FIX
	});
}
function rejectMissingReferences(intake, targets, collection) {
	for (const [lora, { references }] of targets) if (references.length === 0 && collection.references.some(({ name }) => name === lora)) intake.reject({
		subject: lora,
		problem: "no reference of the LoRA can be used",
		fix: "Replace the references below."
	});
}

// src/evidence/remembering.ts
function remembering(inner) {
	const records = /* @__PURE__ */ new Map();
	const comparisons = /* @__PURE__ */ new Map();
	async function open(file) {
		const keys = (await file.content()).names;
		const sidecar = await file.sidecar?.(MOST_TEXT_BYTES).catch(() => void 0);
		const known = keys.map((key) => records.get(key)).find((own) => own !== void 0);
		if (known !== void 0 && isSame(known.sidecar, sidecar)) return {
			record: known.record,
			pixels: async () => pixelsOf(await inner.open(file))
		};
		const opened = await inner.open(file);
		inner.onPicture();
		if ("pixels" in opened) for (const key of keys) records.set(key, {
			record: opened.record,
			sidecar
		});
		return opened;
	}
	return {
		...inner,
		open,
		onPicture: () => {},
		compare: async (picture, targets) => {
			const keyOf = (target) => JSON.stringify([picture.identity, target]);
			const missing = targets.filter((target) => !comparisons.has(keyOf(target)));
			if (missing.length > 0) for (const [target, found] of await inner.compare(picture, missing)) comparisons.set(keyOf(target), found);
			return new Map(targets.map((target) => [target, comparisons.get(keyOf(target))]));
		},
		between: async (a, b) => {
			const key = JSON.stringify(["between", ...[a.identity, b.identity].toSorted()]);
			const known = comparisons.get(key) ?? await inner.between(a, b);
			comparisons.set(key, known);
			return known;
		}
	};
}
function isSame(one, other) {
	return one === void 0 || other === void 0 ? one === other : one.equals(other);
}
async function pixelsOf(opened) {
	if ("pixels" in opened) return opened.pixels();
	throw new RangeError(`${opened.subject} ${opened.problem}`);
}

// src/evidence/measure-both.ts
async function measureAgainst(head, before, plan) {
	if (before === void 0 || "unread" in before) return {
		head: await measure(head, plan),
		base: void 0
	};
	return measureBoth(head, before.collection, plan);
}
async function measureBoth(head, base, plan) {
	const measuring = remembering(plan.measuring);
	const both = {
		...plan,
		measuring
	};
	const complete = withHeadReferences(base, head);
	const there = await holdBase(complete, both).catch(unreadBy);
	if ("unread" in there) return {
		head: await measure(head, both),
		base: there
	};
	const measured = await measure(head, {
		...both,
		other: there,
		formerly: there
	});
	const against = {
		...both,
		other: measured.held
	};
	const lent = await measureBase(complete, against).catch(unreadBy);
	return {
		head: measured,
		base: "unread" in lent ? await measureBase(base, against).catch(unreadBy) : lent
	};
}
async function holdBase(base, { measuring }) {
	const intake = openIntake(measuring, base.problems, true);
	const held = await holdTargets(base, intake, measuring);
	intake.stopOnProblems();
	return held;
}
async function measureBase(base, plan) {
	if (base.pairs.length > 0) return measure(base, {
		...plan,
		config: {
			...plan.config,
			"allow-unreadable": true
		}
	});
	const held = plan.other;
	return {
		evidence: {
			metric: plan.method.metric,
			loras: []
		},
		made: [],
		notices: [],
		altered: /* @__PURE__ */ new Map(),
		thumbnails: /* @__PURE__ */ new Map(),
		seen: /* @__PURE__ */ new Map(),
		identities: /* @__PURE__ */ new Map(),
		held
	};
}
function withHeadReferences(base, head) {
	const lent = head.references.filter(({ name }) => base.notScored.some(({ lora }) => lora === name));
	const isLent = ({ lora }) => lent.some(({ name }) => name === lora);
	return {
		...base,
		references: [...base.references, ...lent],
		pairs: [...base.pairs, ...base.notScored.filter(isLent)],
		notScored: base.notScored.filter((pair) => !isLent(pair))
	};
}

// src/style/cosine-distance.ts
function cosineDistance(product, left, right) {
	if (left === 0 || right === 0) return left === right ? 0 : 1;
	return Math.max(1 - product / Math.sqrt(left * right), 0);
}

// src/style/log-gram.ts
const OFFSET = .1;
const NOISE = 1e-6;
function logGramOf({ gram, channels }) {
	const entries = new Float64Array(channels * (channels + 1) / 2);
	const mean = sum$1(gram) / gram.length;
	if (mean === 0) return {
		entries,
		squared: 0
	};
	let total = 0;
	for (let row = 0, at = 0; row < channels; row++) for (let column = row; column < channels; column++, at++) {
		const entry = Math.log(gram[row * channels + column] / mean + OFFSET);
		entries[at] = entry;
		total += column === row ? entry : 2 * entry;
	}
	if (!Number.isFinite(total)) throw new RangeError("a Gram matrix with entries below 0 has no logarithm");
	const squared = centre(entries, {
		channels,
		middle: total / gram.length
	});
	return squared / gram.length < NOISE ** 2 ? {
		entries: entries.fill(0),
		squared: 0
	} : {
		entries,
		squared
	};
}
function centre(entries, { channels, middle }) {
	let squared = 0;
	for (let row = 0, at = 0; row < channels; row++) for (let column = row; column < channels; column++, at++) {
		const entry = (entries[at] - middle) * (column === row ? 1 : Math.SQRT2);
		entries[at] = entry;
		squared += entry * entry;
	}
	return squared;
}
function logGramDistance(a, b) {
	const { length } = a.entries;
	if (length !== b.entries.length) throw new RangeError(`Log-Gram matrices of ${length} and ${b.entries.length} entries have no distance`);
	return cosineDistance(dot$1(a.entries, b.entries), a.squared, b.squared);
}
function dot$1(a, b) {
	const end = a.length - a.length % 4;
	let [first, second, third, fourth] = [
		0,
		0,
		0,
		0
	];
	for (let at = 0; at < end; at += 4) {
		first += a[at] * b[at];
		second += a[at + 1] * b[at + 1];
		third += a[at + 2] * b[at + 2];
		fourth += a[at + 3] * b[at + 3];
	}
	for (let at = end; at < a.length; at++) first += a[at] * b[at];
	return first + second + third + fourth;
}
function sum$1(values) {
	let total = 0;
	for (let at = 0; at < values.length; at++) total += values[at];
	return total;
}

// src/style/traits.ts
function traitsOf(features, { metrics }) {
	return {
		features,
		logGrams: metrics.includes("log-gram") ? features.map(logGramOf) : void 0
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
function distancesBetween(picture, target, factor) {
	const layers = picture.features.map((a, index) => {
		const b = target.features[index];
		const sums = gramSums(a.gram, b.gram);
		const scale = FACTORS[factor](a, picture.features.length);
		return {
			mse: scale * sums.difference,
			cos: cosineDistance(sums.product, sums.left, sums.right),
			moments: momentsCos(a, b),
			direction: scale * contrastSplit(sums).direction
		};
	});
	const mse = layers.map((layer) => layer.mse);
	const logs = picture.logGrams?.map((a, index) => logGramDistance(a, target.logGrams[index]));
	const total = sum(mse);
	return {
		"gram-mse": {
			total,
			layers: mse
		},
		"gram-cos": meanOf(layers.map((layer) => layer.cos)),
		"moments-cos": meanOf(layers.map((layer) => layer.moments)),
		...logs && { "log-gram": meanOf(logs) },
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

// src/evidence/compare.ts
function compare(picture, target, { factor, metric, metrics }) {
	const distances = distancesBetween(picture, target, factor);
	return {
		totals: Object.fromEntries(metrics.map((own) => [own, distanceBy(own, distances).total])),
		layers: distanceBy(metric, distances).layers,
		directionShare: distances.directionShare
	};
}
function distanceBy(metric, distances) {
	const found = distances[metric];
	if (found === void 0) throw new RangeError(`${metric} is not defined of these layers`);
	return found;
}

// src/evidence/measuring.ts
const MOST_RECENT = 8;
function computing({ open, onPicture, extract }, method) {
	const held = /* @__PURE__ */ new Map();
	const recent = /* @__PURE__ */ new Map();
	const measured = async (pixels) => traitsOf(await extract(await pixels()), method);
	async function recentTraits({ identity, pixels }) {
		const known = held.get(identity) ?? recent.get(identity);
		if (known !== void 0) return known;
		const traits = await measured(pixels);
		recent.set(identity, traits);
		if (recent.size > MOST_RECENT) recent.delete([...recent.keys()][0]);
		return traits;
	}
	return {
		open,
		onPicture,
		hold: async ({ record: { identity }, pixels }) => {
			if (!held.has(identity)) held.set(identity, await measured(pixels));
		},
		between: async (a, b) => compare(await recentTraits(a), await recentTraits(b), method),
		compare: async ({ identity, pixels }, targets) => {
			const traits = held.get(identity) ?? (pixels && await measured(pixels));
			if (traits === void 0) throw new RangeError(`no pixels of ${identity}`);
			return new Map(targets.map((target) => [target, compare(traits, held.get(target), method)]));
		}
	};
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

// src/evidence/scores-csv/write.ts
function* csvParts({ metric, loras }, base) {
	yield `${COLUMNS.join(",")}\n`;
	const column = rememberedColumns();
	for (const lora of loras) {
		const same = {
			metric,
			lora,
			column,
			toReferences: "reference"
		};
		for (const { checkpoint, samples } of lora.pairs) yield* partsOf(samples, {
			...same,
			checkpoint,
			role: "sample"
		});
		yield* acrossParts(lora, {
			...same,
			role: "sample",
			toReferences: "base-reference"
		});
		for (const { checkpoint, samples } of lora.withoutLora) yield* partsOf(samples, {
			...same,
			checkpoint,
			role: "without-lora"
		});
		yield* partsOf(lora.references, {
			...same,
			checkpoint: "",
			role: "reference"
		});
	}
	for (const lora of base?.loras ?? []) {
		const isAlike = lora.across === void 0 && loras.some((own) => own.lora === lora.lora);
		const same = {
			metric,
			lora,
			column,
			role: "base-sample"
		};
		for (const { checkpoint, samples } of lora.pairs) yield* partsOf(samples.map(toReferencesAlone), {
			...same,
			checkpoint,
			toReferences: isAlike ? "reference" : "base-reference"
		});
		yield* acrossParts(lora, {
			...same,
			toReferences: "reference"
		});
	}
}
function* acrossParts({ across = [] }, context) {
	for (const { checkpoint, samples } of across) yield* partsOf(samples, {
		...context,
		checkpoint
	});
}
function toReferencesAlone(sample) {
	const comparisons = sample.comparisons.filter(({ target }) => target.role === "reference");
	return {
		...sample,
		comparisons: comparisons.map(({ target, totals }) => ({
			target,
			totals
		}))
	};
}
function* partsOf(pictures, context) {
	const { lora, checkpoint, role } = context;
	for (const { path, prompt = "", seed = "", comparisons } of pictures) {
		const picture = cells(lora.lora, checkpoint, path, role, prompt, seed);
		yield comparisons.flatMap((comparison) => linesOf$3(comparison, context)).map((line) => `${picture},${line}\n`).join("");
	}
}
function linesOf$3({ target, totals, layers = [] }, { metric, lora, column, toReferences }) {
	const head = cells(target.path, target.role === "reference" ? toReferences : target.role, target.set);
	return [...Object.entries(totals).map(([name, value]) => `${head},${column(name, TOTAL)},${value}`), ...layers.map((value, index) => `${head},${column(metric, lora.layers[index])},${value}`)];
}
function rememberedColumns() {
	const known = /* @__PURE__ */ new Map();
	return (metric, layer) => {
		const key = columnOf(metric, layer);
		const text = known.get(key) ?? cells(metric, layer);
		known.set(key, text);
		return text;
	};
}
const DIVIDES = /[;\t\r]/u;
function cells(...texts) {
	return stringify([texts.map(csvCell)], {
		eof: false,
		quoted_match: DIVIDES
	});
}

// node_modules/preact/dist/preact.mjs
var n;
var t;
var r;
var u$2;
var i$1;
var f$2;
var o$2;
var e;
var l$1;
var c$2;
var a$3;
var s$2;
var h$1 = Symbol.for("pv");
var p$1 = {};
var y$2 = [];
var v$1 = /^m(i|n|o|s|text|space)$/;
var w$1 = Array.isArray;
var d$1 = y$2.slice;
var _$1 = Object.assign;
function g$1(n) {
	n && n.parentNode && n.remove();
}
function k$2(n, t, r) {
	var u, i, f, o = {}, e = arguments.length;
	for (f in t) "key" == f ? u = t[f] : "ref" == f && "function" != typeof n ? i = t[f] : o[f] = t[f];
	return e > 2 && (o.children = e > 3 ? d$1.call(arguments, 2) : r), m$1(n, o, u, i, null);
}
function m$1(r, u, i, f, o) {
	var e = {
		type: r,
		props: u,
		key: i,
		ref: f,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: h$1,
		__v: o || ++t,
		__i: -1,
		__u: 0
	};
	return !o && n.vnode && n.vnode(e), e;
}
function $$1(n) {
	return n.children;
}
function x$2(n, t) {
	this.props = n, this.context = t, this.__g = 0;
}
function S(n, t) {
	if (null == t) return n.__ && S(n.__, n.__i + 1);
	for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
	return "function" != typeof n.type || n.props.__P ? null : S(n);
}
function C$1(t) {
	var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
	e && ((r = _$1({ constructor: h$1 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$1(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$1(f, r, o), u.__ = u.__e = null, r.__e != i && j$1(r));
}
function j$1(n) {
	if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
		return t && (n.__e = t.__e);
	}), j$1(n);
}
function L(t) {
	(8 & t.__g || (t.__g |= 8, u$2.push(t), f$2++)) && i$1 == n.debounceRendering || ((i$1 = n.debounceRendering) || queueMicrotask)(H$1);
}
function H$1() {
	try {
		for (var n, t = 1; u$2.length;) u$2.length > t && u$2.sort(o$2), n = u$2.shift(), t = u$2.length, 8 & n.__g && C$1(n);
	} finally {
		(f$2 = u$2.length) && (i$1 || queueMicrotask)(H$1);
	}
}
function I$1(n, t, r, u, i, f, o, e, l, c, a) {
	var s, h, v, w, d, _, g = u.__k || y$2, k = t.length;
	for (l = q$1(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$1, v.__i = s, _ = z$1(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A$1(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
	return r.__e = d, l;
}
function q$1(n, t, r, u, i) {
	var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
	for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$1(null, o) : w$1(o) ? o = k[f] = m$1($$1, { children: o }) : o.constructor === h$1 && o.__b ? o = k[f] = m$1(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P$1(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
	if (g) {
		for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
			for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
			a[_] = o.__i, s[f] = _ + 1;
		}
		for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
	}
	if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
	return u;
}
function A$1(n, t, r, u) {
	var i, f, o, e;
	if ("function" == typeof n.type) {
		if (n.props.__P) return t;
		if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A$1(i[f], t, r, !1));
		return t;
	}
	for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
	for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
	return t;
}
function P$1(n, t, r, u) {
	var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
	if (null === e && null == f || l && f == e.key && o == e.type) return r;
	if (u > (l ? 1 : 0)) {
		for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
	}
	return -1;
}
function T$1(n, t, r) {
	r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
}
function N$1(n, t, r, u, i) {
	var f, o;
	if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
	else {
		if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$1(n.style, t);
		if (r) for (t in r) u && r[t] == u[t] || T$1(n.style, t, r[t]);
	}
	else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$3[t] || (a$3[t] = V$1(t)), (n.__a || (n.__a = {}))[t] = c$2, f = t != (t = t.replace(l$1, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
	else {
		if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
		else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
			n[t] = null == r ? "" : r;
			return;
		} catch (n) {}
		if ("function" == typeof r) return;
		null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
	}
}
function V$1(t) {
	return function(r) {
		var u = this.__e;
		if (u) {
			if (u = u[t], null == r[e]) r[e] = c$2++;
			else if (r[e] < this.__a[t]) return;
			return u(n.event ? n.event(r) : r);
		}
	};
}
function z$1(t, r, u, i, f, o, e, l, c, a) {
	var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
	if (r.constructor !== h$1) return null;
	128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$2(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
	n: if ("function" == typeof V) {
		v = e.length;
		try {
			if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x$2(M, L), d.constructor = V, d.render = K$1), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$1({}, d.__s)), _$1(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
				if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
					r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
						n && (n.__ = r);
					}), y$2.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
					break n;
				}
				d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
					d.componentDidUpdate(k, b, m);
				});
			} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
			d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
			do
				d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
			while (8 & d.__g && ++q < 25);
			C && (y$2.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$1({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $$1 && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
				n && J(n, n);
			}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I$1(t, w$1(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$1), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
		} catch (t) {
			if (e.length = v, r.__v = null, c || o) if (t && t.then) {
				if (r.__u |= 128 | c, o) {
					for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
					for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
						if (N == P) break;
					} else {
						if (8 != N.nodeType) break;
						N.data.startsWith("$s") && (P = B$2(O = N));
					}
				}
				if (!O) {
					for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
					O = l;
				}
				(s = B$2(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
			} else o && o.some(g$1);
			else r.__e = u.__e;
			r.__k || (r.__k = u.__k || []), t && t.then || D$1(r), n.__e(t, r, u);
		}
	} else l = r.__e = F$1(u.__e, r, u, i, f, o, e, c, a, t);
	return (s = n.diffed) && s(r), l;
}
function B$2(n, t) {
	if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
		if (8 == n.nodeType) {
			if (n.data.startsWith("$s")) r++;
			else if (n.data.startsWith("/$s") && !--r) return n;
		}
		t && t.push(n);
	}
}
function D$1(n) {
	n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$1));
}
function E$1(t, r, u) {
	for (var i = 0; i < u.length;) G(u[i++], u[i++], u[i++]);
	n.__c && n.__c(r, t), t.some(function(r) {
		try {
			t = r.__h, r.__h = [], t.some(function(n) {
				n.call(r);
			});
		} catch (t) {
			n.__e(t, r.__v);
		}
	});
}
function F$1(t, r, u, i, f, o, e, l, c, a) {
	var s, h, y, _, k, b, m, M, $ = u.props || p$1, x = r.props, C = r.type;
	if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
		for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
			t = k, o[s] = null;
			break;
		}
	}
	if (!t) {
		if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
		t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
	}
	if (C) {
		if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$1.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
		for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N$1(t, s, null, k, f);
		for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N$1(t, s, k, $[s], f);
		h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$1.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I$1(a, w$1(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g$1)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N$1(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N$1(t, s, m, $[s], f));
	} else $ === x || l && t.data == x || (t.data = x);
	return t;
}
function G(t, r, u, i) {
	try {
		"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
	} catch (t) {
		n.__e(t, u);
	}
}
function J(t, r, u) {
	var i, f, o, e;
	if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G(i, null, r, t), i = t.__c) {
		if (i.componentWillUnmount) try {
			i.componentWillUnmount();
		} catch (t) {
			n.__e(t, r);
		}
		i.__P = i.__n = null;
	}
	if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
	!u && (i = t.__c) && (i = i.__z) && (f = B$2(i, o = [])) && (i == t.__e && o.some(g$1), g$1(f), g$1(i)), u || g$1(t.__e), t.__e = t.__c = t.__ = null;
}
function K$1(n, t, r) {
	return this.constructor(n, r);
}
n = { __e: function(n, t, r, u) {
	for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
		i.__g |= 4;
		try {
			if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
		} catch (t) {
			n = t;
		}
	}
	throw f$2 = 0, n;
} }, t = 0, r = function(n) {
	return null != n && n.constructor === h$1;
}, x$2.prototype.setState = function(n, t) {
	var r = this.__s;
	r && r != this.state || (r = this.__s = _$1({}, this.state)), "function" == typeof n && (n = n(_$1({}, r), this.props)), n && (_$1(r, n), this.__v && (t && this.__k.push(t), L(this)));
}, x$2.prototype.forceUpdate = function(n) {
	this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
}, x$2.prototype.render = $$1, u$2 = [], f$2 = 0, o$2 = function(n, t) {
	return n.__v.__b - t.__v.__b;
}, e = Symbol(), l$1 = /(PointerCapture)$|Capture$/i, c$2 = 0, a$3 = {}, s$2 = 0;

// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var f$1 = Symbol.for("pv");
var o$1 = 0;
var u$1 = Array.isArray;
function a$2(t, e, n$1, u, a, i) {
	e || (e = {});
	var c, l, p = e;
	if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
	var s = {
		type: t,
		props: p,
		key: n$1,
		ref: c,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: f$1,
		__v: --o$1,
		__i: -1,
		__u: 0
	};
	return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
}

// src/report/html/name.tsx
function Name({ of }) {
	return /* @__PURE__ */ a$2("bdi", {
		class: "name",
		children: pageName(of)
	});
}
const PLAIN = {
	name: pageName,
	text: pageSentence,
	strong: (text) => text
};

// src/report/html/marks.tsx
const LOOKS = {
	reliable: {
		look: "good",
		mark: "✔"
	},
	pass: {
		look: "good",
		mark: "✔"
	},
	inconclusive: {
		look: "warn",
		mark: "–"
	},
	weak: {
		look: "warn",
		mark: "–"
	},
	unranked: {
		look: "plain",
		mark: "–"
	},
	unknown: {
		look: "plain",
		mark: "–"
	},
	contradicted: {
		look: "bad",
		mark: "✘"
	},
	fail: {
		look: "bad",
		mark: "✘"
	}
};
function VerdictBadge({ verdict }) {
	const { look, mark } = LOOKS[verdict];
	return /* @__PURE__ */ a$2("span", {
		class: `badge ${look}`,
		children: [
			/* @__PURE__ */ a$2("span", {
				"aria-hidden": "true",
				children: mark
			}),
			" ",
			verdict
		]
	});
}
function VerdictMark({ verdict }) {
	const { look, mark } = LOOKS[verdict];
	return /* @__PURE__ */ a$2("span", {
		class: `mark ${look}`,
		role: "img",
		"aria-label": verdict,
		children: mark
	});
}
function StatusMark({ status }) {
	const { look, mark } = LOOKS[status];
	return /* @__PURE__ */ a$2("span", {
		class: `mark ${look}`,
		"aria-hidden": "true",
		children: mark
	});
}

// src/report/html/place.ts
const MOST_OF_NAME = 600;
function loraPlace(lora) {
	return `lora=${encoded(lora)}`;
}
function placeOf$1(lora, path, kind = "sample") {
	return `${loraPlace(lora)}&${kind}=${encoded(path)}`;
}
function encoded(name) {
	const whole = encodeURIComponent(name.toWellFormed()).replaceAll(/[!'()*~]/g, percent);
	if (whole.length <= MOST_OF_NAME) return whole;
	return `${whole.slice(0, MOST_OF_NAME / 2)}~${createHash("sha256").update(name).digest("hex").slice(0, 16)}`;
}
function percent(mark) {
	return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
function gridPlace(index) {
	return `pictures-${index}`;
}

// src/report/html/lora-name.tsx
function LoraName({ of, isLinked }) {
	const name = /* @__PURE__ */ a$2(Name, { of });
	return isLinked ? /* @__PURE__ */ a$2("a", {
		href: `#${loraPlace(of)}`,
		children: name
	}) : name;
}

// src/report/html/next-step.tsx
function NextStep({ id, step }) {
	return /* @__PURE__ */ a$2("p", {
		class: "next",
		children: [
			/* @__PURE__ */ a$2("strong", { children: "Next:" }),
			" ",
			/* @__PURE__ */ a$2("span", {
				id,
				children: step
			}),
			" ",
			/* @__PURE__ */ a$2("button", {
				type: "button",
				class: "needs-script",
				"data-copy": id,
				children: "Copy"
			})
		]
	});
}

// src/report/html/picture.tsx
function Picture({ data, alt, instead }) {
	return data === void 0 ? /* @__PURE__ */ a$2("span", {
		class: "no-picture",
		children: instead
	}) : /* @__PURE__ */ a$2("img", {
		src: data,
		alt,
		decoding: "async"
	});
}

// src/report/html/card.tsx
function LoraCard({ report, ranking, shown, index, firsts, isLinked }) {
	const advice = adviceOf(ranking, firsts, PLAIN);
	const step = nextWords(advice, PLAIN);
	const without = withoutSentence(ranking, report.scores, pageName);
	return /* @__PURE__ */ a$2("article", {
		class: "card",
		children: [
			/* @__PURE__ */ a$2("h2", { children: [
				/* @__PURE__ */ a$2(VerdictBadge, { verdict: ranking.verdict }),
				" ",
				/* @__PURE__ */ a$2(LoraName, {
					of: ranking.lora,
					isLinked
				})
			] }),
			/* @__PURE__ */ a$2("p", { children: [
				advice.verdict || verdictLine(capital(ranking.verdict), advice, PLAIN),
				" ",
				without,
				" ",
				orderSentence(ranking, report.scores, PLAIN)
			] }),
			step === void 0 ? null : /* @__PURE__ */ a$2(NextStep, {
				id: `next-${index}`,
				step
			}),
			/* @__PURE__ */ a$2(FirstBesideStyle, {
				report,
				ranking,
				shown
			}),
			/* @__PURE__ */ a$2(Order, { ranking })
		]
	});
}
function FirstBesideStyle({ report, ranking, shown }) {
	const [first] = ranking.pairs;
	const { median } = first.examples;
	const { reference } = ranking;
	if (report.thumbnails.size === 0 || reference === null) return null;
	const isByNumbers = ranking.verdict === "inconclusive" || ranking.verdict === "contradicted";
	return /* @__PURE__ */ a$2("div", {
		class: "beside",
		children: [/* @__PURE__ */ a$2("figure", { children: [/* @__PURE__ */ a$2(Picture, {
			data: shown.now.get(reference),
			alt: `A reference of ${pageName(ranking.lora)}`,
			instead: "not shown"
		}), /* @__PURE__ */ a$2("figcaption", { children: "the style: a reference" })] }), /* @__PURE__ */ a$2("figure", { children: [/* @__PURE__ */ a$2(Picture, {
			data: shown.now.get(median),
			alt: `A sample of ${pageName(first.checkpoint)} with ${pageName(ranking.lora)}`,
			instead: "not shown"
		}), /* @__PURE__ */ a$2("figcaption", { children: [
			/* @__PURE__ */ a$2(Name, { of: first.checkpoint }),
			first.n > 1 ? `, the middle one of its ${first.n} samples` : ", its only sample",
			isByNumbers ? "; first by the numbers alone" : ""
		] })] })]
	});
}
const MOST_NAMES = 4;
function Order({ ranking: { pairs } }) {
	const shown = pairs.slice(0, MOST_NAMES);
	const more = pairs.length - shown.length;
	return /* @__PURE__ */ a$2("div", {
		class: "order",
		children: [/* @__PURE__ */ a$2("ol", { children: shown.map((pair) => /* @__PURE__ */ a$2("li", { children: [
			/* @__PURE__ */ a$2(Name, { of: pair.checkpoint }),
			" ",
			/* @__PURE__ */ a$2("span", {
				class: "number",
				children: pair.rank === 1 ? `style loss ${loss(pair.styleLoss)}` : factor(pair.ratioToBest)
			}),
			pair.relation === "not told apart" ? /* @__PURE__ */ a$2("span", {
				class: "muted",
				children: " not told apart"
			}) : null
		] }, pair.checkpoint)) }), more > 0 ? /* @__PURE__ */ a$2("p", {
			class: "muted",
			children: [
				"and ",
				more,
				" more"
			]
		}) : null]
	});
}
function capital(text) {
	return `${text[0].toUpperCase()}${text.slice(1)}`;
}

// src/report/html/top.tsx
function pageTitle(scores) {
	return `Style gate: ${changeHeadline(scores, PLAIN) ?? scores.verdict}`;
}
function Head$3({ scores }) {
	const reasons = firstFew(gateReasons(scores), MOST_REASONS, "which are in report.md");
	const changes = (scores.baseConfig?.changes ?? []).map((change) => changeSentence(change, PLAIN));
	return /* @__PURE__ */ a$2("header", { children: [
		/* @__PURE__ */ a$2("h1", { children: pageTitle(scores) }),
		/* @__PURE__ */ a$2("p", {
			class: scores.gate.fails ? "gate bad" : "gate",
			children: [scores.gate.fails ? "✘ " : "", pageSentence(gateSentence(scores))]
		}),
		/* @__PURE__ */ a$2(Sentences, { of: reasons }),
		/* @__PURE__ */ a$2(Waived, { scores }),
		changes.length === 0 ? null : /* @__PURE__ */ a$2("div", {
			class: "note warn",
			children: /* @__PURE__ */ a$2(Sentences, { of: firstFew(changes, MOST_CHANGES, "which are in scores.json") })
		}),
		/* @__PURE__ */ a$2("p", {
			class: "muted",
			children: totalsSentence(scores)
		})
	] });
}
const MOST_REASONS = 10;
const MOST_CHANGES = 40;
function Waived({ scores }) {
	const { waived } = scores.gate;
	if (waived.length === 0) return null;
	return /* @__PURE__ */ a$2("div", {
		class: "note warn",
		children: [/* @__PURE__ */ a$2("p", { children: waivedSentence(scores, PLAIN) }), /* @__PURE__ */ a$2(Sentences, { of: firstFew(waived, MOST_REASONS, "which are in report.md") })]
	});
}
function Sentences({ of }) {
	if (of.length === 0) return null;
	return /* @__PURE__ */ a$2("ul", { children: of.map((sentence) => /* @__PURE__ */ a$2("li", { children: pageSentence(sentence) }, sentence)) });
}
const MOST_CARDS = 6;
function onCards(scores) {
	return worstFirst(scores).slice(0, MOST_CARDS);
}
function Cards({ report, shown, linked }) {
	const cards = onCards(report.scores);
	const firsts = firstsOf(cards, PLAIN);
	const more = report.scores.rankings.length - cards.length;
	return /* @__PURE__ */ a$2("section", {
		"aria-label": "LoRAs at a glance",
		children: [/* @__PURE__ */ a$2("div", {
			class: "cards",
			children: cards.map((ranking, index) => /* @__PURE__ */ a$2(LoraCard, {
				report,
				ranking,
				shown,
				index,
				firsts,
				isLinked: linked.has(ranking.lora)
			}, ranking.lora))
		}), more > 0 ? /* @__PURE__ */ a$2("p", { children: [
			"And ",
			more,
			" more; ",
			/* @__PURE__ */ a$2("a", {
				href: "#all-loras",
				children: "all LoRAs"
			}),
			" stand in one table."
		] }) : null]
	});
}

// src/report/html/scroll.tsx
function Scroll({ label, class: own, children }) {
	return /* @__PURE__ */ a$2("div", {
		class: own,
		role: "group",
		"aria-label": label,
		tabIndex: 0,
		children
	});
}

// src/report/html/text-table.tsx
function TextTable({ label, class: own, head, rows, named, others }) {
	return /* @__PURE__ */ a$2(Scroll, {
		label,
		class: "scroll",
		children: /* @__PURE__ */ a$2("table", {
			class: own,
			children: [/* @__PURE__ */ a$2("thead", { children: /* @__PURE__ */ a$2("tr", { children: head.map((text) => /* @__PURE__ */ a$2("th", {
				scope: "col",
				children: text
			}, text)) }) }), /* @__PURE__ */ a$2("tbody", { children: rows.map(({ cells, class: ofRow }, index) => /* @__PURE__ */ a$2("tr", {
				class: ofRow,
				children: cells.map((text, place) => /* @__PURE__ */ a$2(Cell$3, {
					text,
					as: place === named ? "head" : others
				}, place))
			}, index)) })]
		})
	});
}
function Cell$3({ text, as }) {
	return as === "head" ? /* @__PURE__ */ a$2("th", {
		scope: "row",
		class: "name",
		children: text
	}) : /* @__PURE__ */ a$2("td", {
		class: as,
		children: text
	});
}

// src/report/html/change.tsx
function Change({ scores, children }) {
	const { changes, base } = scores;
	const held = baseSentence(scores, PLAIN);
	if (base === null || held === void 0) return null;
	return /* @__PURE__ */ a$2("section", { children: [
		/* @__PURE__ */ a$2("h2", { children: "What changed" }),
		children,
		changes === null ? null : /* @__PURE__ */ a$2(Told, {
			scores,
			changes
		}),
		/* @__PURE__ */ a$2("p", {
			class: "muted",
			children: held
		})
	] });
}
const MOST_PAIRS = 40;
const MOST_REMOVALS = 20;
function Told({ scores, changes }) {
	const gone = changes.removals.map((own) => `Gone: ${removalSentence(own, PLAIN)}`);
	const removals = firstFew(gone, MOST_REMOVALS, "which are in scores.json");
	const pairs = changedPairs(changes);
	const shown = pairs.slice(0, MOST_PAIRS);
	const overall = overallSentence(changes);
	const files = filesSentence(changes);
	const more = pairs.length - shown.length;
	return /* @__PURE__ */ a$2($$1, { children: [
		/* @__PURE__ */ a$2(Sentences, { of: [...removals, ...changedTargets(changes, PLAIN.name)] }),
		shown.length === 0 ? null : /* @__PURE__ */ a$2(PairTable, {
			scores,
			pairs: shown
		}),
		more > 0 ? /* @__PURE__ */ a$2("p", { children: [
			"And ",
			count(more, "more pair"),
			" in scores.json."
		] }) : null,
		/* @__PURE__ */ a$2(Sentences, { of: shown.flatMap((pair) => changeRemarks(pair, scores, PLAIN)) }),
		overall === void 0 ? null : /* @__PURE__ */ a$2("p", { children: overall }),
		files === void 0 ? null : /* @__PURE__ */ a$2("p", { children: files })
	] });
}
function PairTable({ scores, pairs }) {
	return /* @__PURE__ */ a$2(TextTable, {
		label: "Pairs that changed",
		class: "changed-pairs",
		head: CHANGE_HEAD$1,
		rows: pairs.map((pair) => ({
			cells: changeRow(pair, scores, PLAIN),
			class: `word-${pair.word.replaceAll(" ", "-")}`
		})),
		named: 0,
		others: "number"
	});
}

// src/report/html/assets.ts
const STYLE = "/* Colours by name, for light, dark and print. Text has a contrast of 4.5 and more on every ground, marks of 3 and more. */\n:root {\n  color-scheme: light dark;\n  --paper: light-dark(#ffffff, #14171a);\n  --ground: light-dark(#f5f6f7, #1d2125);\n  --ink: light-dark(#1b1f23, #e8eaec);\n  --muted: light-dark(#57606a, #a5adb6);\n  --line: light-dark(#d0d5da, #3a4149);\n  --link: light-dark(#0757b8, #6cb1ff);\n  --good: light-dark(#116329, #56d17a);\n  --good-ground: light-dark(#e3f5e7, #14301d);\n  --warn: light-dark(#7d4e00, #e7b64b);\n  --warn-ground: light-dark(#fdf1d8, #33270d);\n  --bad: light-dark(#b3161b, #ff8f8a);\n  --bad-ground: light-dark(#fdeaea, #3a1618);\n  /* Of series: told apart by colour-blind readers too, and each has a symbol beside its colour. */\n  --series-1: light-dark(#0069a6, #5ab4f0);\n  --series-2: light-dark(#b0410a, #f29256);\n  --series-3: light-dark(#00725a, #3fcfa4);\n  --series-4: light-dark(#84358f, #d49be0);\n  --series-5: light-dark(#725600, #e2c351);\n  --series-6: light-dark(#ab1f65, #f593c0);\n  --series-7: light-dark(#4046b5, #a3a8ff);\n  --series-8: light-dark(#1b1f23, #f4f5f6);\n  --wide: 76rem;\n  font:\n    16px/1.5 system-ui,\n    -apple-system,\n    'Segoe UI',\n    Roboto,\n    'DejaVu Sans',\n    sans-serif;\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n  }\n}\n\n* {\n  box-sizing: border-box;\n}\n\nbody {\n  margin: 0;\n  overflow-wrap: break-word;\n  background: var(--paper);\n  color: var(--ink);\n}\n\nmain {\n  position: relative;\n  max-width: var(--wide);\n  margin: 0 auto;\n  padding: 0 1rem 4rem;\n  /* The label of a chart is measured by its letters, and some letters are wide. */\n  overflow-x: clip;\n}\n\na {\n  color: var(--link);\n}\n\n/* Names are anybody's, and long ones break anywhere. */\n.name {\n  unicode-bidi: isolate;\n  overflow-wrap: anywhere;\n}\n\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n\nh1 {\n  margin: 1.5rem 0 0.5rem;\n  font-size: clamp(1.35rem, 1rem + 2vw, 2rem);\n  line-height: 1.25;\n  overflow-wrap: anywhere;\n}\n\nh2 {\n  margin: 2.5rem 0 0.75rem;\n  font-size: 1.35rem;\n  line-height: 1.3;\n}\n\nh3 {\n  margin: 2rem 0 0.5rem;\n  font-size: 1.1rem;\n}\n\np {\n  margin: 0.5rem 0;\n  max-width: 48rem;\n}\n\nul {\n  margin: 0.5rem 0;\n  padding-left: 1.25rem;\n}\n\n.muted {\n  color: var(--muted);\n}\n\n.number {\n  font-variant-numeric: tabular-nums;\n}\n\n.good {\n  color: var(--good);\n}\n\n.warn {\n  color: var(--warn);\n}\n\n.bad {\n  color: var(--bad);\n}\n\n.badge {\n  display: inline-block;\n  padding: 0.1em 0.6em;\n  border: 1px solid currentcolor;\n  border-radius: 1em;\n  font-size: 0.85rem;\n  font-weight: 600;\n  line-height: 1.5;\n  vertical-align: middle;\n  white-space: nowrap;\n}\n\n.badge.plain,\n.mark.plain {\n  color: var(--muted);\n}\n\n.badge.good {\n  background: var(--good-ground);\n}\n\n.badge.warn {\n  background: var(--warn-ground);\n}\n\n.badge.bad {\n  background: var(--bad-ground);\n}\n\n.mark {\n  display: inline-block;\n  min-width: 1.1em;\n  font-weight: 700;\n}\n\n.note {\n  padding: 0.5rem 1rem;\n  border-left: 4px solid var(--line);\n  background: var(--ground);\n  color: var(--ink);\n}\n\n.note.warn {\n  border-left-color: var(--warn);\n}\n\nbutton {\n  padding: 0.2rem 0.7rem;\n  border: 1px solid var(--line);\n  border-radius: 0.4rem;\n  background: var(--paper);\n  color: var(--ink);\n  font: inherit;\n  font-size: 0.85rem;\n  cursor: pointer;\n}\n\nbutton:hover {\n  border-color: var(--ink);\n}\n\n:focus-visible {\n  outline: 3px solid var(--link);\n  outline-offset: 2px;\n}\n\n:root:not(.js) .needs-script {\n  display: none;\n}\n\n/* What is wider than the page scrolls by itself; on paper nothing scrolls. */\n.scroll {\n  position: relative;\n  max-width: 100%;\n  overflow-x: auto;\n}\n\ntable {\n  border-collapse: collapse;\n  font-size: 0.9rem;\n}\n\nth,\ntd {\n  padding: 0.35rem 0.75rem;\n  border-bottom: 1px solid var(--line);\n  text-align: left;\n  vertical-align: top;\n}\n\nthead th {\n  color: var(--muted);\n  font-weight: 600;\n  white-space: nowrap;\n}\n\ntbody th {\n  font-weight: 500;\n}\n\ntable .name {\n  max-width: 20rem;\n}\n\ntbody th.name,\nth > .name {\n  min-width: 9rem;\n}\n\n.ranking td {\n  font-variant-numeric: tabular-nums;\n}\n\n/* With heads in one line each the table would be wider than a desk shows. */\n.ranking thead th {\n  vertical-align: bottom;\n  white-space: normal;\n}\n\n.ranking :is(th, td) {\n  padding-inline: 0.5rem;\n}\n\n@media screen {\n  .changed-pairs td {\n    min-width: 9rem;\n  }\n\n  .changed-pairs td:nth-child(n + 3) {\n    white-space: nowrap;\n  }\n}\n\n/* Of these only the nearest control holds a name. */\n@media screen {\n  .ranking td:not(:nth-child(5)) {\n    white-space: nowrap;\n  }\n\n  .ranking {\n    font-size: 0.85rem;\n  }\n\n  .ranking td:nth-child(5) {\n    min-width: 10.5rem;\n  }\n}\n\n.status-mismatch td,\n.status-mismatch th {\n  background: var(--bad-ground);\n}\n\n.status-allowed td,\n.status-allowed th {\n  background: var(--warn-ground);\n}\n\n.status-unknown td,\n.status-unknown th {\n  color: var(--muted);\n}\n\n.word-regression td,\n.word-regression th {\n  background: var(--bad-ground);\n}\n\n.word-improvement td,\n.word-improvement th {\n  background: var(--good-ground);\n}\n\n.first-reliable {\n  background: var(--good-ground);\n}\n\n.first-contradicted {\n  background: var(--bad-ground);\n}\n\n/* LoRAs at a glance. */\n.cards {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 28rem), 1fr));\n  gap: 1rem;\n  margin: 1rem 0;\n}\n\n.card {\n  display: flex;\n  flex-direction: column;\n  padding: 0.75rem 1rem 1rem;\n  border: 1px solid var(--line);\n  border-radius: 0.6rem;\n  background: var(--ground);\n}\n\n.card h2 {\n  margin: 0;\n}\n\n.card h2 a {\n  text-decoration: none;\n}\n\n.card h2 a:hover {\n  text-decoration: underline;\n}\n\n.next {\n  padding: 0.4rem 0.7rem;\n  border-left: 4px solid var(--link);\n  background: var(--paper);\n}\n\n.beside {\n  display: grid;\n  grid-template-columns: 1fr 1fr;\n  gap: 0.75rem;\n  margin: 0.5rem 0;\n  max-width: 34rem;\n}\n\n.beside figure {\n  margin: 0;\n}\n\n.beside img,\n.beside .no-picture {\n  width: 100%;\n  aspect-ratio: 1;\n  object-fit: contain;\n  background: var(--paper);\n  border: 1px solid var(--line);\n}\n\n.no-picture {\n  display: grid;\n  place-items: center;\n  color: var(--muted);\n  font-size: 0.85rem;\n}\n\nfigcaption {\n  color: var(--muted);\n  font-size: 0.85rem;\n  overflow-wrap: anywhere;\n}\n\n.order {\n  margin: 0.5rem 0 0;\n  font-size: 0.9rem;\n}\n\n.order ol {\n  margin: 0;\n  padding-left: 1.4rem;\n}\n\n.order .number {\n  margin-left: 0.4rem;\n}\n\n/* One card alone has room for the order at the side of its pictures. */\n@media (min-width: 60rem) {\n  .card:only-child {\n    display: grid;\n    grid-template-columns: 34rem 1fr;\n    column-gap: 2rem;\n  }\n\n  .card:only-child > * {\n    grid-column: 1 / -1;\n  }\n\n  .card:only-child > .beside {\n    grid-column: 1;\n  }\n\n  .card:only-child > .beside + .order {\n    grid-column: 2;\n  }\n}\n\n.checks {\n  padding: 0;\n  list-style: none;\n}\n\n.checks li {\n  padding: 0.35rem 0;\n  border-bottom: 1px solid var(--line);\n}\n\n.checks li > .mark {\n  margin-left: 1.1rem;\n}\n\n.checks p {\n  margin: 0.25rem 0 0.25rem 1.6rem;\n  overflow-wrap: anywhere;\n}\n\nsummary {\n  cursor: pointer;\n}\n\nsummary h2 {\n  display: inline-block;\n  margin: 0.75rem 0;\n}\n\n.notices {\n  padding: 0;\n  list-style: none;\n}\n\n.facts {\n  display: grid;\n  gap: 0.25rem;\n  margin: 0.5rem 0;\n}\n\n.facts div {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 1rem;\n}\n\n.facts dt {\n  flex: 0 0 11rem;\n  color: var(--muted);\n}\n\n.facts dd {\n  flex: 1 1 16rem;\n  margin: 0;\n  min-width: 0;\n}\n\npre {\n  margin: 0.5rem 0;\n  padding: 0.75rem 1rem;\n  overflow-x: auto;\n  background: var(--ground);\n  border-radius: 0.4rem;\n  font-size: 0.85rem;\n}\n\n@media print {\n  main {\n    padding: 0;\n  }\n\n  :root .needs-script {\n    display: none;\n  }\n\n  .card,\n  .next,\n  tr {\n    break-inside: avoid;\n  }\n\n  h2,\n  h3,\n  h4 {\n    break-after: avoid;\n  }\n\n  .scroll {\n    overflow: visible;\n  }\n\n  .scroll tbody :is(th, .name) {\n    min-width: 0;\n  }\n\n  .scroll :is(th, td) {\n    padding: 0.2rem 0.3rem;\n    font-size: 0.7rem;\n    white-space: normal;\n    overflow-wrap: anywhere;\n  }\n\n  /* A number stays in one piece. */\n  .ranking thead th,\n  .ranking td:not(:nth-child(5)) {\n    overflow-wrap: normal;\n  }\n}\n/* Charts: what is drawn in the colour of a series stands in an element of its class. */\n.c0 {\n  --own: var(--muted);\n}\n.c1 {\n  --own: var(--series-1);\n}\n.c2 {\n  --own: var(--series-2);\n}\n.c3 {\n  --own: var(--series-3);\n}\n.c4 {\n  --own: var(--series-4);\n}\n.c5 {\n  --own: var(--series-5);\n}\n.c6 {\n  --own: var(--series-6);\n}\n.c7 {\n  --own: var(--series-7);\n}\n.c8 {\n  --own: var(--series-8);\n}\n\n.chart {\n  display: block;\n  width: 100%;\n  height: auto;\n  overflow: visible;\n  fill: none;\n  stroke-linejoin: round;\n  stroke-linecap: round;\n}\n\n/* In units of a chart: at the width of a phone these are pixels and a little more. */\n.chart text {\n  fill: var(--ink);\n  font-size: 11.5px;\n}\n\n.chart .middle {\n  text-anchor: middle;\n}\n\n.chart .end-of {\n  text-anchor: end;\n}\n\n.chart .small {\n  fill: var(--muted);\n}\n\n.chart .muted {\n  fill: var(--muted);\n}\n\n.chart .strong {\n  font-weight: 600;\n}\n\n.chart .end {\n  fill: var(--own);\n  unicode-bidi: isolate;\n}\n\n/* Keeps a text apart from the lines below it. */\n.chart .halo {\n  paint-order: stroke;\n  stroke: var(--paper);\n  stroke-width: 3px;\n}\n\n.chart .grid {\n  stroke: var(--line);\n  stroke-width: 0.6;\n}\n\n.chart .axis {\n  stroke: var(--muted);\n}\n\n.chart .band {\n  fill: var(--ground);\n}\n\n.chart .symbol {\n  fill: var(--own);\n  stroke: var(--own);\n}\n\n.chart .main {\n  stroke: var(--own);\n  stroke-width: 1.6;\n}\n\n.chart.dense .main {\n  stroke-width: 0.8;\n}\n\n.chart .picture {\n  stroke: var(--own);\n  stroke-width: 0.6;\n  opacity: 0.7;\n}\n\n.chart .other {\n  stroke: var(--own);\n  stroke-width: 0.5;\n  opacity: 0.7;\n}\n\n.chart .leader {\n  stroke: var(--own);\n  stroke-width: 0.6;\n  stroke-dasharray: 1 2;\n}\n\n.chart .between {\n  fill: var(--good-ground);\n  stroke: var(--good);\n  stroke-width: 0.6;\n}\n\n.chart .control {\n  stroke: var(--own);\n  stroke-width: 1.2;\n  stroke-dasharray: 4 3;\n}\n\n.chart .dots {\n  stroke: var(--own);\n  stroke-width: 5;\n  opacity: 0.8;\n}\n\n.chart .bar {\n  stroke: var(--ink);\n  stroke-width: 2;\n}\n\n.chart .mean {\n  stroke: var(--ink);\n  stroke-width: 3;\n}\n\n.chart-key {\n  display: inline-block;\n  width: 28px;\n  height: 12px;\n  margin-inline-end: 0.25rem;\n  vertical-align: baseline;\n}\n\n.chart-legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.25rem;\n  margin: 0.25rem 0 0.75rem;\n  padding: 0;\n  list-style: none;\n  font-size: 0.875rem;\n}\n\n.chart-panels {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(min(100%, 21.25rem), 1fr));\n  gap: 1rem;\n}\n\n/* Two and two, and not three and one alone. */\n.chart-panels:has(> :nth-child(4):last-child) {\n  grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));\n  max-width: 56rem;\n}\n\n/* Axes of a row stand at one height, however long the names above them are. */\n.chart-panels figure {\n  display: flex;\n  flex-direction: column;\n  justify-content: end;\n  min-width: 0;\n  max-width: 26rem;\n  margin: 0;\n  break-inside: avoid;\n}\n\n.chart-panels figcaption {\n  font-size: 0.875rem;\n  font-weight: 600;\n}\n\n.chart-view h4 {\n  margin: 1rem 0 0.25rem;\n}\n\n.chart-note {\n  max-width: 48rem;\n  margin: 0.5rem 0;\n  color: var(--muted);\n  font-size: 0.875rem;\n}\n\nh3 + .chart-note {\n  margin-top: 0;\n}\n\n.chart-choice {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.25rem;\n  margin: 0;\n  padding: 0;\n  border: 0;\n}\n\n/* Two views: what is not chosen is put away, but not on paper. */\n@media screen {\n  .chart-views:not(:has(.chart-choice-by-loss:checked)) .chart-by-loss,\n  .chart-views:has(.chart-choice-by-loss:checked) .chart-by-sample {\n    display: none;\n  }\n}\n\n@media print {\n  .chart-choice {\n    display: none;\n  }\n}\n\n.chart-strips {\n  max-width: 60rem;\n}\n\n.chart-narrow {\n  max-width: 30rem;\n}\n\n.chart-wide {\n  display: none;\n}\n\n@media (min-width: 48rem) {\n  .chart-narrow {\n    display: none;\n  }\n\n  .chart-wide {\n    display: block;\n  }\n}\n\n.chart-numbers summary,\n.chart-prompts summary {\n  cursor: pointer;\n}\n\n.chart-scroll {\n  position: relative;\n  max-height: 30rem;\n  overflow: auto;\n}\n\n.chart-scroll table {\n  border-collapse: collapse;\n  font-size: 0.8125rem;\n  font-variant-numeric: tabular-nums;\n}\n\n.chart-scroll :is(th, td) {\n  padding: 0.125rem 0.625rem;\n  border-bottom: 1px solid var(--line);\n  text-align: end;\n  white-space: nowrap;\n}\n\n.chart-scroll thead th {\n  vertical-align: bottom;\n}\n\n.chart-scroll :is(th:first-child, .cell) {\n  text-align: start;\n}\n\n.chart-patch {\n  display: inline-block;\n  width: 0.625rem;\n  height: 0.625rem;\n  margin-inline-end: 0.25rem;\n}\n\n.chart-bar {\n  width: 12.5rem;\n}\n\n.chart .piece {\n  fill: var(--own);\n}\n\n.chart .piece-rest {\n  fill: var(--line);\n}\n\n.chart-map th {\n  text-align: start;\n}\n\n.chart-map .cell small {\n  display: block;\n}\n\n.chart-map .pass {\n  background: var(--good-ground);\n  color: var(--good);\n}\n\n.chart-map .weak {\n  background: var(--warn-ground);\n  color: var(--warn);\n}\n\n.chart-map .fail {\n  background: var(--bad-ground);\n  color: var(--bad);\n}\n\n.chart-map .unknown {\n  background: var(--ground);\n  color: var(--muted);\n}\n\n@media print {\n  .chart-panels,\n  .chart-panels:has(> :nth-child(4):last-child) {\n    grid-template-columns: 1fr 1fr;\n    max-width: none;\n  }\n\n  .chart-scroll {\n    max-height: none;\n    overflow: visible;\n  }\n\n  .chart-bar {\n    width: 7rem;\n  }\n\n  .chart-scroll :is(th, td) {\n    padding: 0.15rem 0.25rem;\n    font-size: 0.65rem;\n    white-space: normal;\n    overflow-wrap: anywhere;\n  }\n}\n/* Pictures of a LoRA: the table scrolls in its own box, so that its head and the reference stay in sight and the page stays as it is. */\n.pictures-hint,\n.pictures-more,\n.changes-words {\n  color: var(--muted);\n  font-size: 0.875rem;\n}\n\n.pictures-scroll {\n  /* What is said to a screen reader alone is cut with the rest. */\n  position: relative;\n  --shot: 10rem;\n  --reference: 11rem;\n  width: fit-content;\n  max-width: 100%;\n  max-height: 90vh;\n  overflow: auto;\n  border: 1px solid var(--line);\n  border-radius: 0.375rem;\n  scroll-padding: 4rem 0 0 var(--reference);\n}\n\n/* Few columns fit beside each other: then the page scrolls, and the head stays at its top. */\n@media (min-width: 76rem) {\n  .pictures-scroll:is([data-columns='1'], [data-columns='2'], [data-columns='3'], [data-columns='4']) {\n    max-height: none;\n    overflow: visible;\n  }\n}\n\n/* Few columns have room for as many pixels as there are. */\n.pictures-scroll:is([data-columns='1'], [data-columns='2'], [data-columns='3']) {\n  --shot: 16rem;\n  --reference: 17rem;\n}\n\n.pictures-scroll[data-columns='4'] {\n  --shot: 13rem;\n  --reference: 14rem;\n}\n\n.pictures-scroll table {\n  border-collapse: separate;\n  border-spacing: 0;\n  font-variant-numeric: tabular-nums;\n}\n\n.pictures-scroll thead th {\n  position: sticky;\n  top: 0;\n  z-index: 3;\n  padding: 0.5rem;\n  background: var(--ground);\n  border-bottom: 1px solid var(--line);\n  font-size: 0.875rem;\n  line-height: 1.3;\n  text-align: left;\n  vertical-align: bottom;\n  max-width: var(--shot);\n}\n\n.pictures-scroll thead th:first-child {\n  left: 0;\n  z-index: 4;\n  width: var(--reference);\n  border-right: 1px solid var(--line);\n}\n\n/* A head of many lines would hide the pictures below it; the whole name is where a picture is large. */\n.pictures-checkpoint {\n  display: -webkit-box;\n  overflow: hidden;\n  -webkit-box-orient: vertical;\n  -webkit-line-clamp: 3;\n}\n\n.pictures-loss {\n  display: block;\n  color: var(--muted);\n  font-weight: normal;\n}\n\n.pictures-rank {\n  color: var(--muted);\n}\n\n.pictures-reference {\n  position: sticky;\n  left: 0;\n  z-index: 2;\n  width: var(--reference);\n  padding: 0.5rem;\n  background: var(--paper);\n  border-right: 1px solid var(--line);\n  vertical-align: top;\n}\n\n.pictures-reference .shot {\n  position: sticky;\n  top: 4.25rem;\n}\n\n.pictures-prompt th {\n  padding: 0.5rem 0.5rem 0;\n  font-size: 0.875rem;\n  font-weight: normal;\n  text-align: left;\n  color: var(--muted);\n}\n\ntr + tr.pictures-prompt th {\n  border-top: 1px solid var(--line);\n}\n\n/* It stays in sight while its pictures scroll by, and is never wider than what is in sight. */\n.pictures-prompt-text {\n  position: sticky;\n  left: calc(var(--reference) + 0.5rem);\n  width: fit-content;\n  max-width: min(58rem, calc(100vw - var(--reference) - 4rem));\n}\n\n.pictures-prompt-text summary {\n  cursor: pointer;\n}\n\n.pictures-scroll td {\n  padding: 0.5rem;\n  vertical-align: top;\n}\n\n/* A line a row, which is above its prompt. */\n.pictures-scroll tbody :is(th, td) {\n  border-bottom: 0;\n}\n\n.pictures-scroll td:not(.pictures-reference) {\n  min-width: calc(var(--shot) + 1rem);\n}\n\n.pictures-gap {\n  color: var(--muted);\n}\n\n.shot {\n  margin: 0;\n  width: var(--shot, 10rem);\n}\n\n.shot-open {\n  display: block;\n  border-radius: 0.25rem;\n}\n\n.shot-open img {\n  display: block;\n  width: 100%;\n  height: auto;\n  max-height: calc(1.5 * var(--shot, 10rem));\n  object-fit: contain;\n  background: var(--ground);\n  border-radius: 0.25rem;\n}\n\n.shot-open:focus-visible,\n.pictures-scroll:focus-visible {\n  outline: 3px solid var(--link);\n  outline-offset: 2px;\n}\n\n.shot-label {\n  display: block;\n  padding-top: 0.125rem;\n  font-size: 0.8125rem;\n  line-height: 1.3;\n}\n\n.shot-more {\n  display: none;\n}\n\n.pictures-sets ul,\n.changes ol {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 1rem;\n  margin: 0;\n  padding: 0;\n  list-style: none;\n}\n\n.pictures-sets {\n  --shot: 7.5rem;\n}\n\n.pictures-sets h4 {\n  margin: 1.5rem 0 0;\n}\n\n.pictures-sets h5 {\n  margin: 0.75rem 0 0.5rem;\n  font-size: 0.875rem;\n  font-weight: 600;\n}\n\n/* Before and after. */\n.changes {\n  --shot: 10rem;\n  margin-bottom: 1rem;\n}\n\n.changes h3 {\n  margin-top: 0;\n}\n\n.changes li {\n  max-width: 100%;\n  padding: 0.75rem;\n  border: 1px solid var(--line);\n  border-radius: 0.375rem;\n}\n\n.changes .changes-out {\n  border-color: var(--warn);\n  background: var(--warn-ground);\n}\n\n.changes-sides {\n  display: flex;\n  gap: 0.5rem;\n}\n\n.changes-none {\n  display: grid;\n  place-items: center;\n  width: var(--shot);\n  min-height: 6rem;\n  padding: 0.5rem;\n  border: 1px dashed var(--line);\n  border-radius: 0.25rem;\n  color: var(--muted);\n  font-size: 0.875rem;\n  text-align: center;\n}\n\n.changes-words {\n  max-width: calc(2 * var(--shot) + 0.5rem);\n  margin: 0.5rem 0 0;\n}\n\n.changes-words > * {\n  display: block;\n}\n\n.changes-out .changes-words,\n.changes-out .shot-label {\n  color: var(--ink);\n}\n\n:root.js .changes-words button {\n  margin-top: 0.5rem;\n}\n\n/* Without the script a picture is large where the address names it. */\n:root:not(.js) .pictures-reference:has(:target) {\n  z-index: 10;\n}\n\n:root:not(.js) .shot:target {\n  position: fixed;\n  inset: 0;\n  z-index: 10;\n  display: flex;\n  flex-direction: column;\n  gap: 0.75rem;\n  width: auto;\n  padding: 1rem;\n  background: var(--paper);\n}\n\n:root:not(.js) .shot:target .shot-open {\n  flex: 1;\n  min-height: 0;\n}\n\n:root:not(.js) .shot:target img {\n  width: 100%;\n  height: 100%;\n  max-height: none;\n  background: none;\n}\n\n:root:not(.js) .shot:target .shot-label {\n  display: none;\n}\n\n:root:not(.js) .shot:target .shot-more {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.5rem;\n  justify-content: center;\n  align-items: baseline;\n}\n\n:root:not(.js) .shot:target .shot-words,\n.viewer-caption {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.5rem;\n}\n\n/* With it, in a dialog. */\n.viewer {\n  width: min(72rem, 100vw);\n  max-width: none;\n  height: 100vh;\n  height: 100dvh;\n  max-height: none;\n  margin: 0 auto;\n  padding: 0.75rem 1rem;\n  border: 0;\n  background: var(--paper);\n  color: var(--ink);\n  overflow: auto;\n}\n\n.viewer[open] {\n  display: flex;\n  flex-direction: column;\n  gap: 0.5rem;\n}\n\n.viewer::backdrop {\n  background: rgb(0 0 0 / 60%);\n}\n\n.viewer-head {\n  display: flex;\n  gap: 1rem;\n  justify-content: space-between;\n  align-items: start;\n  font-size: 0.9375rem;\n}\n\n.viewer-stage {\n  position: relative;\n  flex: 1;\n  min-height: 12rem;\n  overflow: hidden;\n  touch-action: pan-y;\n  cursor: ew-resize;\n  user-select: none;\n}\n\n.viewer-stage:focus-visible {\n  outline: 3px solid var(--link);\n  outline-offset: -3px;\n}\n\n.viewer-stage img {\n  position: absolute;\n  inset: 0;\n  width: 100%;\n  height: 100%;\n  object-fit: contain;\n  background: var(--paper);\n  pointer-events: none;\n}\n\n.viewer-line {\n  position: absolute;\n  top: 0;\n  bottom: 0;\n  width: 2px;\n  margin-left: -1px;\n  background: var(--link);\n  pointer-events: none;\n}\n\n.viewer-said,\n.viewer-keys {\n  min-height: 1.3em;\n  margin: 0;\n  color: var(--muted);\n  font-size: 0.8125rem;\n  line-height: 1.3;\n}\n\n.viewer-tools {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.5rem 1rem;\n  align-items: center;\n  font-size: 0.875rem;\n}\n\n.viewer-moves {\n  display: flex;\n  gap: 0.25rem;\n}\n\n.viewer-tools label {\n  display: flex;\n  gap: 0.5rem;\n  align-items: center;\n  max-width: 100%;\n}\n\n.viewer-tools select {\n  min-width: 0;\n  max-width: 16rem;\n}\n\n.viewer-wipe {\n  flex: 1 1 14rem;\n}\n\n.viewer-wipe input {\n  flex: 1;\n  min-width: 6rem;\n}\n\n.viewer button,\n.viewer select,\n.changes button {\n  min-height: 2.25rem;\n  padding: 0 0.75rem;\n  border: 1px solid var(--line);\n  border-radius: 0.375rem;\n  background: var(--ground);\n  color: var(--ink);\n  font: inherit;\n}\n\n.viewer button[aria-pressed='true'] {\n  border-color: var(--link);\n  color: var(--link);\n}\n\n.viewer kbd {\n  padding: 0 0.3em;\n  border: 1px solid var(--line);\n  border-radius: 0.2em;\n  font: inherit;\n}\n\n@media (max-width: 40rem) {\n  .pictures-scroll.pictures-scroll[data-columns] {\n    --shot: 8rem;\n    --reference: 7rem;\n  }\n\n  .pictures-reference .shot {\n    width: 6rem;\n  }\n\n  .changes {\n    --shot: min(8.5rem, 36vw);\n  }\n\n  /* Beside each other, the next one half in sight: below them is what was measured. */\n  .changes ol {\n    flex-wrap: nowrap;\n    overflow-x: auto;\n  }\n\n  .changes li {\n    flex: none;\n  }\n\n  .viewer-keys {\n    display: none;\n  }\n}\n\n@media (prefers-reduced-motion: no-preference) {\n  .viewer[open] {\n    animation: viewer-opens 0.15s ease-out;\n  }\n}\n\n@keyframes viewer-opens {\n  from {\n    opacity: 0;\n  }\n}\n\n@media print {\n  .changes li {\n    break-inside: avoid;\n  }\n\n  .pictures-scroll {\n    max-height: none;\n    overflow: visible;\n    border: 0;\n  }\n\n  .pictures-scroll table {\n    width: 100%;\n    table-layout: fixed;\n  }\n\n  .pictures-scroll :is(th, td, td:not(.pictures-reference)) {\n    min-width: 0;\n    max-width: none;\n    overflow-wrap: anywhere;\n  }\n\n  .pictures-scroll .shot {\n    width: 100%;\n  }\n\n  .pictures-scroll thead th,\n  .pictures-reference,\n  .pictures-reference .shot {\n    position: static;\n  }\n}";
const SCRIPT = "(function(){function e(){for(let e of document.querySelectorAll(`[data-copy]`)){let n=e.textContent,r=0;e.setAttribute(`aria-live`,`polite`);let i=t=>{e.textContent=t?`Copied`:`Not copied: select it`,clearTimeout(r),r=setTimeout(()=>{e.textContent=n},2e3)};e.addEventListener(`click`,()=>void t(e).then(i))}}async function t({dataset:{copy:e=``}}){let t=document.getElementById(e);if(t===null)return!1;try{return await navigator.clipboard.writeText(t.textContent),!0}catch{return n(t)}}function n(e){let t=document.createElement(`textarea`);t.value=e.textContent,t.className=`unseen`;let n=document.activeElement;document.body.append(t),t.select();let r=document.execCommand(`copy`);return t.remove(),n instanceof HTMLElement&&n.focus(),r||getSelection()?.selectAllChildren(e),r}function r(e){let t=e===void 0?`${location.pathname}${location.search}`:`#${e}`;try{history.replaceState(null,``,t)}catch{}}let i=new Map([[`ArrowLeft`,`left`],[`ArrowRight`,`right`],[`ArrowUp`,`up`],[`ArrowDown`,`down`]]);function a({dialog:e},{go:t,flip:n}){document.addEventListener(`keydown`,r=>{if(!e.open||r.ctrlKey||r.metaKey||r.altKey||s(r.target))return;let a=i.get(r.key);(a!==void 0||o(r))&&(r.preventDefault(),a===void 0?r.repeat||n(!0):t(a))}),document.addEventListener(`keyup`,t=>{e.open&&o(t)&&!s(t.target)&&n(!1)}),addEventListener(`blur`,()=>{e.open&&n(!1)})}function o({key:e,target:t}){return e===`r`||e===`R`||e===` `&&!(t instanceof HTMLButtonElement)}function s(e){return e instanceof HTMLInputElement||e instanceof HTMLSelectElement}function c({stage:e,wipe:t,picture:n},{wipe:r}){let i=({clientX:t})=>{let{left:i,width:a}=u(e,n),o=(t-e.getBoundingClientRect().left-i)/a;Number.isFinite(o)&&r(Math.round(Math.min(1,Math.max(0,o))*100))};e.addEventListener(`pointerdown`,n=>{n.button!==0||t.disabled||(e.setPointerCapture(n.pointerId),i(n))}),e.addEventListener(`pointermove`,t=>{e.hasPointerCapture(t.pointerId)&&i(t)})}function l({stage:e,picture:t,line:n},r){let{left:i,width:a}=u(e,t),o=r===0?0:r===1?e.clientWidth:i+r*a;t.style.clipPath=`inset(0 0 0 ${o}px)`,n.style.left=`${o}px`,n.hidden=r===0||r===1}function u({clientWidth:e,clientHeight:t},{naturalWidth:n,naturalHeight:r}){let i=Math.min(e/n,t/r),a=Number.isFinite(i)?n*i:e;return{left:(e-a)/2,width:a}}function d(){return[...document.querySelectorAll(`figure.shot`)].flatMap(e=>{let t=e.querySelector(`a.shot-open`),n=e.querySelector(`img`),{lora:r=``,group:i=``,row:a,column:o,name:s=``,reference:c}=e.dataset;return t===null||n===null?[]:[{lora:r,group:i,row:Number(a),column:Number(o),figure:e,link:t,image:n,name:s,isReference:c!==void 0}]})}function f(e,t){return e.find(({figure:e})=>e.id!==``&&`#${e.id}`===t)}function p(e,{lora:t}){return e.find(e=>e.isReference&&e.lora===t)}let m=[`left`,`right`,`up`,`down`];function h(e,t,n){let r=n===`left`||n===`right`,i=n===`left`||n===`up`?-1:1,a=({row:e,column:t})=>i*(r?t:e);return _(e,t).filter(e=>(r?e.row===t.row:e.column===t.column)&&a(e)>a(t)).toSorted((e,t)=>a(e)-a(t))[0]}function g(e,t){return _(e,t).filter(({row:e,column:n})=>e===t.row&&n!==t.column)}function _(e,{lora:t,group:n}){return e.filter(e=>e.group===n&&(n===`changes`||e.lora===t))}function v({group:e},t){let[n,r]=e===`samples`?[`checkpoint`,`prompt`]:[`picture`,`row`];return`No more ${t===`left`||t===`right`?n:r}s ${{left:`to the left`,right:`to the right`,up:`above`,down:`below`}[t]}.`}function y(e,t){let n=t.isReference?void 0:p(e,t),r=n===void 0?[]:[{key:`reference`,shot:n}],i=g(e,t).filter(e=>e!==n).map(e=>({key:`column ${e.column}`,shot:e}));return t.group===`changes`?[...i,...r]:[...r,...i]}function b(e,t,n){let r=y(e,t);return r.find(({key:e})=>e===n)??r[0]}function x(){let e=document.querySelector(`dialog.viewer`);if(e!==null)return{dialog:e,caption:S(e.querySelector(`.viewer-caption`)),stage:S(e.querySelector(`.viewer-stage`)),picture:S(e.querySelector(`.viewer-picture`)),other:S(e.querySelector(`.viewer-other`)),line:S(e.querySelector(`.viewer-line`)),said:S(e.querySelector(`.viewer-said`)),close:S(e.querySelector(`[data-viewer=\"close\"]`)),flip:S(e.querySelector(`[data-viewer=\"flip\"]`)),select:S(e.querySelector(`select`)),wipe:S(e.querySelector(`input`)),moves:m.map(t=>({direction:t,button:S(e.querySelector(`[data-viewer=\"${t}\"]`))}))}}function S(e){if(e===null)throw Error(`the viewer lacks a part`);return e}function C(){let e=x(),t=d();if(e===void 0||t.length===0)return;let n={at:void 0,wanted:``,isFlipped:!1},i=i=>{Object.assign(n,{at:i,isFlipped:!1}),A(e,i),j(e,y(t,i),b(t,i,n.wanted)),M(e,n,t),r(i.figure.id)},o=(t,n=0)=>{e.said.textContent=``,e.wipe.value=String(n),e.dialog.open||e.dialog.showModal(),i(t),e.stage.focus()},s=w(e,{state:n,shots:t,show:i});T(e,{shots:t,open:o}),O(e,{state:n,actions:s,redraw:()=>M(e,n,t)}),a(e,s),c(e,s),D(e,{shots:t,open:o}),addEventListener(`load`,()=>setTimeout(()=>e.dialog.open&&e.stage.focus()))}function w(e,{state:t,shots:n,show:r}){let i=r=>{t.isFlipped=r,M(e,t,n)};return{flip:i,toggle:()=>i(!t.isFlipped),wipe:t=>{e.wipe.value=String(t),i(!1)},go:i=>{let a=t.at&&h(n,t.at,i);e.said.textContent=a===void 0&&t.at?v(t.at,i):``,a!==void 0&&r(a)}}}function T(e,{shots:t,open:n}){document.addEventListener(`click`,e=>{if(e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;let r=e.target instanceof Element?e.target.closest(`a[href^=\"#\"], [data-compare]`):null,i=r?.getAttribute(`data-compare`),a=f(t,i?`#${i}`:r?.getAttribute(`href`)??``);a!==void 0&&(e.preventDefault(),n(a,i?E:0))}),addEventListener(`hashchange`,()=>D(e,{shots:t,open:n}))}let E=50;function D({dialog:e},{shots:t,open:n}){let r=f(t,location.hash);r===void 0?e.open&&e.close():n(r)}function O(e,{state:t,actions:n,redraw:i}){let{dialog:a,close:o,flip:s,select:c,wipe:l,moves:u,picture:d}=e;o.addEventListener(`click`,()=>a.close()),a.addEventListener(`close`,()=>{let e=k(t.at);t.at?.link.focus({preventScroll:!e}),e&&r(void 0),t.at=void 0});for(let{direction:e,button:t}of u)t.addEventListener(`click`,()=>n.go(e));s.addEventListener(`click`,n.toggle),l.addEventListener(`input`,()=>n.flip(!1)),d.addEventListener(`load`,i),addEventListener(`resize`,i),c.addEventListener(`change`,()=>{t.wanted=c.value,i()})}function k(e){return e!==void 0&&location.hash===`#${e.figure.id}`}function A({picture:e,caption:t},{image:n,figure:r}){e.src=n.src,e.alt=n.alt;let i=r.querySelectorAll(`.shot-words > *, .shot-committed`);t.replaceChildren(...[...i].map(e=>e.cloneNode(!0)))}function j({select:e,flip:t,wipe:n},r,i){e.replaceChildren(...r.map(({key:e,shot:t})=>new Option(t.name,e,!1,e===i?.key))),e.disabled=t.disabled=n.disabled=r.length===0}function M(e,{at:t,isFlipped:n},r){let{other:i,flip:a,wipe:o,select:s}=e,c=t&&b(r,t,s.value),u=c===void 0?0:n?1:Number(o.value)/100;i.hidden=u===0,i.alt=u===0?``:c?.shot.image.alt??``,c!==void 0&&(i.src=c.shot.image.src),l(e,u),a.textContent=`Show ${c===void 0?`the other side`:c.shot.isReference?`the reference`:c.shot.name}`,a.setAttribute(`aria-pressed`,String(n))}e(),C(),document.documentElement.classList.add(`js`)})();";

// node_modules/preact-render-to-string/dist/index.mjs
var o = "__s";
var i = "__c";
var a$1 = "__k";
var u = "__d";
var c$1 = "__s";
var f = /[\s\n\\/='"\0<>]/;
var s$1 = /^(xlink|xmlns|xml)([A-Z])/;
var l = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/;
var p = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/;
var h = /* @__PURE__ */ new Set(["draggable", "spellcheck"]);
function d(e) {
	void 0 !== e.__g ? e.__g |= 8 : e[u] = !0;
}
function v(e) {
	void 0 !== e.__g ? e.__g &= -9 : e[u] = !1;
}
function m(e) {
	return void 0 !== e.__g ? !!(8 & e.__g) : !0 === e[u];
}
var y$1 = /["&<]/;
function _(e) {
	if (0 === e.length || !1 === y$1.test(e)) return e;
	for (var t = 0, n = 0, r = "", o = ""; n < e.length; n++) {
		switch (e.charCodeAt(n)) {
			case 34:
				o = "&quot;";
				break;
			case 38:
				o = "&amp;";
				break;
			case 60:
				o = "&lt;";
				break;
			default: continue;
		}
		n !== t && (r += e.slice(t, n)), r += o, t = n + 1;
	}
	return n !== t && (r += e.slice(t, n)), r;
}
var g = {};
var k$1 = /* @__PURE__ */ new Set([
	"animation-iteration-count",
	"border-image-outset",
	"border-image-slice",
	"border-image-width",
	"box-flex",
	"box-flex-group",
	"box-ordinal-group",
	"column-count",
	"fill-opacity",
	"flex",
	"flex-grow",
	"flex-negative",
	"flex-order",
	"flex-positive",
	"flex-shrink",
	"flood-opacity",
	"font-weight",
	"grid-column",
	"grid-row",
	"line-clamp",
	"line-height",
	"opacity",
	"order",
	"orphans",
	"stop-opacity",
	"stroke-dasharray",
	"stroke-dashoffset",
	"stroke-miterlimit",
	"stroke-opacity",
	"stroke-width",
	"tab-size",
	"widows",
	"z-index",
	"zoom"
]);
var b = /[A-Z]/g;
function x$1(e) {
	var t = "";
	for (var n in e) {
		var r = e[n];
		if (null != r && "" !== r) {
			var o = "-" == n[0] ? n : g[n] || (g[n] = n.replace(b, "-$&").toLowerCase()), i = ";";
			"number" != typeof r || o.startsWith("--") || k$1.has(o) || (i = "px;"), t = t + o + ":" + r + i;
		}
	}
	return t || void 0;
}
function w() {
	this.__d = !0;
}
function H(e, t) {
	return {
		__v: e,
		context: t,
		props: e.props,
		setState: w,
		forceUpdate: w,
		__d: !0,
		__h: new Array(0)
	};
}
var T = {};
var j = [];
var P = Array.isArray;
var $ = Object.assign;
var U = "";
var Z = "<!--$s-->";
var F = "<!--/$s-->";
function M(e) {
	return "string" == typeof e ? Z + e + F : P(e) ? (e.unshift(Z), e.push(F), e) : e && "function" == typeof e.then ? e.then(M) : Z + e + F;
}
function W() {
	return {
		beforeDiff: n.__b,
		afterDiff: n.diffed,
		renderHook: n.__r,
		unmountHook: n.unmount,
		rootHook: n.__,
		commitHook: n.__c,
		catchError: n.__e,
		errorBoundaries: n.errorBoundaries
	};
}
function B$1(e) {
	var t = n[o];
	n[o] = !0;
	try {
		return e();
	} finally {
		n[o] = t;
	}
}
function z(n, r, o) {
	var i = W();
	try {
		var u = B$1(function() {
			var u, c = k$2($$1, null);
			return c[a$1] = [n], i.rootHook && i.rootHook(n, ((u = {})[a$1] = c, u.nodeType = 1, u)), q(n, r || T, !1, void 0, c, !1, o, i);
		});
		return P(u) ? u.join(U) : u;
	} catch (e) {
		if (e.then) throw new Error("Use \"renderToStringAsync\" for suspenseful rendering.");
		throw e;
	} finally {
		i.commitHook && B$1(function() {
			return i.commitHook(n, j);
		}), j.length = 0;
	}
}
function N(e, t, n) {
	var r, o = e.type, a = !0;
	return e[i] ? (a = !1, (r = e[i]).state = r[c$1]) : r = new o(e.props, t), e[i] = r, r.__v = e, r.props = e.props, r.context = t, d(r), r.state ?? (r.state = T), r[c$1] ?? (r[c$1] = r.state), o.getDerivedStateFromProps ? r.state = $({}, r.state, o.getDerivedStateFromProps(r.props, r.state)) : a && r.componentWillMount ? (r.componentWillMount(), r.state = r[c$1] !== r.state ? r[c$1] : r.state) : !a && r.componentWillUpdate && r.componentWillUpdate(), n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
}
function q(e, n, o, u, y, g, k, b) {
	if (null == e || !0 === e || !1 === e || e === U) return U;
	var w = typeof e;
	if ("object" != w) return "function" == w ? U : "string" == w ? _(e) : e + U;
	if (P(e)) {
		var C, D = U;
		y[a$1] = e;
		for (var A = e.length, S = 0; S < A; S++) {
			var E = e[S];
			if (null != E && "boolean" != typeof E) {
				var L, j = q(E, n, o, u, y, g, k, b);
				"string" == typeof j ? D += j : (C || (C = new Array(A)), D && C.push(D), D = U, P(j) ? (L = C).push.apply(L, j) : C.push(j));
			}
		}
		return C ? (D && C.push(D), C) : D;
	}
	if (!r(e)) return U;
	e.__ = y, b.beforeDiff && b.beforeDiff(e);
	var Z = e.type, F = e.props;
	if ("function" == typeof Z) {
		var W, z, O, R = n;
		if (Z === $$1) {
			if ("tpl" in F) {
				for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
					var Q = F.exprs[J];
					if (null == Q) continue;
					if ("object" == typeof Q && (r(Q) || P(Q))) {
						var X, Y = q(Q, n, o, u, e, g, k, b);
						"string" == typeof Y ? G += Y : (K || (K = []), G && K.push(G), G = U, P(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
					} else G += Q;
				}
				return K ? (G && K.push(G), K) : G;
			}
			if ("UNSTABLE_comment" in F) return "<!--" + _(F.UNSTABLE_comment) + "-->";
			z = F.children;
		} else {
			if (null != (W = Z.contextType)) {
				var ee = n[W.__c];
				R = ee ? ee.props.value : W.__;
			}
			var te = Z.prototype && "function" == typeof Z.prototype.render;
			if (te) z = N(e, R, b), O = e[i];
			else {
				e[i] = O = H(e, R);
				for (var ne = 0; m(O) && ne++ < 25;) {
					v(O), b.renderHook && b.renderHook(e);
					try {
						z = Z.call(O, F, R);
					} catch (t) {
						throw g && t && "function" == typeof t.then && (e._suspended = !0), t;
					}
				}
				d(O);
			}
			if (null != O.getChildContext && (n = $({}, n, O.getChildContext())), te && b.errorBoundaries && (Z.getDerivedStateFromError || O.componentDidCatch)) {
				z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
				try {
					return q(z, n, o, u, e, g, !1, b);
				} catch (r) {
					return Z.getDerivedStateFromError && (O[c$1] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T), m(O) ? (z = N(e, n, b), null != (O = e[i]).getChildContext && (n = $({}, n, O.getChildContext())), q(z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z, n, o, u, e, g, k, b)) : U;
				} finally {
					b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
				}
			}
		}
		z = null != z && z.type === $$1 && null == z.key && null == z.props.tpl ? z.props.children : z;
		try {
			var re = q(z, n, o, u, e, g, k, b);
			return b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), e._suspended ? M(re) : re;
		} catch (t) {
			if (!g && k && k.onError) {
				var oe = function t(r) {
					return k.onError(r, e, function(e, r) {
						try {
							return B$1(function() {
								return q(e, n, o, u, r, g, k, b);
							});
						} catch (e) {
							return t(e);
						}
					});
				}(t);
				return void 0 !== oe ? oe : (b.catchError && b.catchError(t, e), U);
			}
			if (!g) throw t;
			if (!t || "function" != typeof t.then) throw t;
			return t.then(function t() {
				try {
					var r = B$1(function() {
						return q(z, n, o, u, e, g, k, b);
					});
					return e._suspended ? M(r) : r;
				} catch (e) {
					if (!e || "function" != typeof e.then) throw e;
					return e.then(t);
				}
			});
		}
	}
	var ie, ae = "<" + Z, ue = U;
	for (var ce in F) {
		var fe = F[ce];
		if ("function" != typeof (fe = V(fe) ? fe.value : fe) || "class" === ce || "className" === ce) {
			switch (ce) {
				case "children":
					ie = fe;
					continue;
				case "key":
				case "ref":
				case "__self":
				case "__source": continue;
				case "htmlFor":
					if ("for" in F) continue;
					ce = "for";
					break;
				case "className":
					if ("class" in F) continue;
					ce = "class";
					break;
				case "defaultChecked":
					ce = "checked";
					break;
				case "defaultSelected":
					ce = "selected";
					break;
				case "defaultValue":
				case "value":
					switch (ce = "value", Z) {
						case "textarea":
							ie = fe;
							continue;
						case "select":
							u = fe;
							continue;
						case "option": u != fe || "selected" in F || (ae += " selected");
					}
					break;
				case "dangerouslySetInnerHTML":
					ue = fe && fe.__html;
					continue;
				case "style":
					"object" == typeof fe && (fe = x$1(fe));
					break;
				case "acceptCharset":
					ce = "accept-charset";
					break;
				case "httpEquiv":
					ce = "http-equiv";
					break;
				default:
					if (f.test(ce)) continue;
					s$1.test(ce) ? ce = ce.replace(s$1, "$1:$2").toLowerCase() : "-" !== ce[4] && !h.has(ce) || null == fe ? o ? p.test(ce) && (ce = "panose1" === ce ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l.test(ce) && (ce = ce.toLowerCase()) : fe += U;
			}
			null != fe && !1 !== fe && (ae = !0 === fe || fe === U ? ae + " " + ce : ae + " " + ce + "=\"" + _(fe + U) + "\"");
		}
	}
	if (f.test(Z)) throw new Error(Z + " is not a valid HTML tag name in " + ae + ">");
	if (ue || ("string" == typeof ie ? ue = _(ie) : null != ie && !1 !== ie && !0 !== ie && (ue = q(ie, n, "svg" === Z || "foreignObject" !== Z && o, u, e, g, k, b))), b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), !ue && I.has(Z)) return ae + "/>";
	var se = "</" + Z + ">", le = ae + ">";
	return P(ue) ? [le].concat(ue, [se]) : "string" != typeof ue ? [
		le,
		ue,
		se
	] : le + ue + se;
}
var I = /* @__PURE__ */ new Set([
	"area",
	"base",
	"br",
	"col",
	"command",
	"embed",
	"hr",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
]);
function V(e) {
	return null !== e && "object" == typeof e && "function" == typeof e.peek && "value" in e;
}

// src/report/html/render.ts
function render(element) {
	return z(element);
}

// src/report/html/document.tsx
function documentOf(title, body) {
	return `<!doctype html>\n${render(/* @__PURE__ */ a$2(Document, {
		title,
		children: body
	}))}\n`;
}
function Document({ title, children }) {
	return /* @__PURE__ */ a$2("html", {
		lang: "en",
		children: [/* @__PURE__ */ a$2("head", { children: [
			/* @__PURE__ */ a$2("meta", { charset: "utf-8" }),
			/* @__PURE__ */ a$2("meta", {
				"http-equiv": "Content-Security-Policy",
				content: POLICY
			}),
			/* @__PURE__ */ a$2("meta", {
				name: "viewport",
				content: "width=device-width, initial-scale=1"
			}),
			/* @__PURE__ */ a$2("title", { children: title }),
			/* @__PURE__ */ a$2("style", { dangerouslySetInnerHTML: { __html: STYLE } })
		] }), /* @__PURE__ */ a$2("body", { children: [children, /* @__PURE__ */ a$2("script", { dangerouslySetInnerHTML: { __html: SCRIPT } })] })]
	});
}
const POLICY = [
	"default-src 'none'",
	"img-src data:",
	`style-src ${hashOf(STYLE)}`,
	`script-src ${hashOf(SCRIPT)}`,
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
function hashOf(text) {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

// src/report/html/end.tsx
const MOST_NOTICES = 40;
const MOST_SUBJECTS = 20;
function Notices({ notices }) {
	if (notices.length === 0) return null;
	const sorted = [...notices.filter(isWarning), ...notices.filter((notice) => !isWarning(notice))];
	const more = sorted.length - MOST_NOTICES;
	return /* @__PURE__ */ a$2("section", { children: [/* @__PURE__ */ a$2("h2", { children: "Notices" }), /* @__PURE__ */ a$2("ul", {
		class: "notices",
		children: [sorted.slice(0, MOST_NOTICES).map((notice) => /* @__PURE__ */ a$2(NoticeItem, { notice }, notice.text)), more > 0 ? /* @__PURE__ */ a$2("li", {
			class: "muted",
			children: [
				"and ",
				more,
				" more, which are in report.md"
			]
		}) : null]
	})] });
}
function isWarning({ level }) {
	return level === "warning";
}
function NoticeItem({ notice }) {
	const { text, subjects } = notice;
	const names = firstFew(subjects.map(pageName), MOST_SUBJECTS, "which are in report.md");
	const said = /* @__PURE__ */ a$2($$1, { children: [isWarning(notice) ? /* @__PURE__ */ a$2("strong", { children: "Warning: " }) : null, pageSentence(text)] });
	return /* @__PURE__ */ a$2("li", { children: names.length === 0 ? said : /* @__PURE__ */ a$2("details", { children: [/* @__PURE__ */ a$2("summary", { children: said }), /* @__PURE__ */ a$2("ul", { children: names.map((name) => /* @__PURE__ */ a$2("li", {
		class: "name",
		children: name
	}, name)) })] }) });
}
function Reading({ isChange }) {
	const items = isChange ? [...READING_OF_CHANGE, ...READING] : READING;
	return /* @__PURE__ */ a$2("section", { children: [/* @__PURE__ */ a$2("h2", { children: "How to read it" }), /* @__PURE__ */ a$2("ul", { children: items.map((item) => /* @__PURE__ */ a$2("li", { children: inline(item) }, item)) })] });
}
function inline(text) {
	return text.split(/(\*\*[^*]+\*\*|\*[^*]+\*|`[^`]+`)/).map((part) => {
		if (part.startsWith("**")) return /* @__PURE__ */ a$2("strong", { children: part.slice(2, -2) }, part);
		if (part.startsWith("*")) return /* @__PURE__ */ a$2("em", { children: part.slice(1, -1) }, part);
		return part.startsWith("`") ? /* @__PURE__ */ a$2("code", { children: part.slice(1, -1) }, part) : part;
	});
}
function Computation({ scores, place }) {
	return /* @__PURE__ */ a$2("section", { children: [
		/* @__PURE__ */ a$2("h2", { children: "How it was computed, and how to repeat it" }),
		/* @__PURE__ */ a$2("dl", {
			class: "facts",
			children: factsOf(scores).map(([term, fact]) => /* @__PURE__ */ a$2("div", { children: [/* @__PURE__ */ a$2("dt", { children: term }), /* @__PURE__ */ a$2("dd", {
				class: "name",
				children: pageText(fact)
			})] }, term))
		}),
		/* @__PURE__ */ a$2("p", { children: [
			"On your machine, where ",
			/* @__PURE__ */ a$2("code", { children: "style-gate" }),
			" stands for ",
			/* @__PURE__ */ a$2("code", { children: "node PATH/dist/cli.js" }),
			" of a clone of this action:"
		] }),
		/* @__PURE__ */ a$2("pre", {
			id: "command",
			tabIndex: 0,
			children: pageCode(commandLines(scores, place))
		}),
		/* @__PURE__ */ a$2("button", {
			type: "button",
			class: "needs-script",
			"data-copy": "command",
			children: "Copy"
		})
	] });
}
function factsOf({ recipe, metric, layers, size, seed, backbone, engine }) {
	return [
		["Recipe", recipe ?? "not known: another tool made the losses"],
		["Metric", metric],
		["Layers", layers.join(", ") || "not known"],
		["Pictures resized to", size ?? "not known"],
		["Seed of all draws", String(seed)],
		...backbone ? [["Backbone", `${backboneText(backbone)}, weights SHA-256 ${backbone.weightsSha256}`]] : [],
		...engine ? [["Engine", `${engine.name} ${engine.version}, graph ${engine.graph}, ${engine.platform}, ${engine.vector}`]] : []
	];
}

// src/report/charts/colours.ts
const COLOURS = 8;
function checkpointColour(rank) {
	return rank < 8 ? rank + 1 : void 0;
}
function setColour(place) {
	return (14 - place % 8) % 8 + 1;
}

// src/report/charts/drawn.ts
const MOST_DRAWN = 40;
const MOST_OTHER_POINTS = 6e3;
function drawnCheckpoints(checkpoints, slots) {
	const others = Math.floor(MOST_OTHER_POINTS / Math.max(slots, 1));
	return Math.min(checkpoints, 40, 8 + others);
}
function drawnSets(table) {
	const all = table.sets.map((set, place) => ({
		place,
		set
	}));
	if (all.length <= 8) return all;
	const references = all.filter(({ set }) => set.role === "reference");
	const nearest = all.filter(({ set }) => set.role === "control").map((own) => ({
		own,
		distance: distanceOf(table, own.place)
	})).toSorted((a, b) => a.distance - b.distance).slice(0, 8 - references.length);
	return [...references, ...nearest.map(({ own }) => own).toSorted((a, b) => a.place - b.place)];
}
function distanceOf({ rows }, place) {
	const losses = rows.flatMap(({ samples }) => samples[0]?.bySet[place] ?? []);
	return losses.length === 0 ? Infinity : mean(losses.map(Math.log));
}

// src/report/html/pictures/wanted.ts
const MOST_CHANGED = 24;
const MOST_COLUMNS = 8;
function wantedPictures({ scores }, shown) {
	const seen = /* @__PURE__ */ new Set([...onCards(scores), ...shown.map(({ ranking }) => ranking)]);
	const loras = shown.map(wantedOf);
	const inTurn = (of) => roundRobin(loras.map(of));
	return [
		...roundRobin(scores.rankings.filter((ranking) => seen.has(ranking)).map(facesOf)),
		...changedOf(scores),
		...inTurn(({ examples }) => examples),
		...inTurn(({ crossing }) => crossing),
		...flaggedOf(scores),
		...inTurn(({ rows }) => rows),
		...inTurn(({ references }) => references),
		...inTurn(({ controls }) => controls),
		...inTurn(({ rest }) => rest)
	];
}
function facesOf({ reference, pairs }) {
	return [now([...reference === null ? [] : [reference], pairs[0].examples.median])];
}
function wantedOf({ ranking, table }) {
	const references = table.sets.find(({ role }) => role === "reference")?.pictures ?? [];
	const controls = table.sets.filter(({ role }) => role === "control").map(({ pictures }) => pictures);
	const near = ranking.pairs.slice(0, 8);
	const beside = (ranking.sideBySide?.pictures ?? []).slice(0, 8).map(({ path }) => path);
	const samples = (from, to) => table.rows.map((row) => now(row.samples.slice(from, to).flatMap((sample) => sample?.path ?? [])));
	return {
		examples: each([...beside, ...near.flatMap(({ examples: { best, median, worst } }) => [
			best,
			median,
			worst
		])]),
		crossing: crossingOf(table),
		rows: samples(0, 8),
		references: each(references),
		controls: each(controls.flatMap((pictures) => pictures.slice(0, 1))),
		rest: [...samples(8, 40), ...each(controls.flat())]
	};
}
function crossingOf({ rows }) {
	return rows.flatMap(({ samples: [first, ...rivals] }) => rivals.slice(0, 7).flatMap((rival) => {
		const ratio = first && rival ? rival.bySet[0] / first.bySet[0] : 1;
		return ratio < 1 ? [{
			ratio,
			paths: [first.path, rival.path]
		}] : [];
	})).toSorted((a, b) => a.ratio - b.ratio).map(({ paths }) => now(paths));
}
function changedOf(scores) {
	return [...changedSamples(scores).slice(0, 24).map(({ what, path, before }) => [...before === null ? [] : [{
		side: "before",
		path: before,
		times: 1
	}], ...what === "removed" ? [] : [{
		side: "now",
		path,
		times: 2
	}]]), ...each((scores.changes?.broken ?? []).map(({ path }) => path))];
}
function flaggedOf({ notices }) {
	return each(notices.filter(({ level }) => level === "warning").flatMap(({ subjects }) => subjects));
}
function now(paths) {
	return paths.map((path) => ({
		side: "now",
		path,
		times: 1
	}));
}
function each(paths) {
	return paths.map((path) => now([path]));
}
function roundRobin(lists) {
	const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
	return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat();
}

// src/report/html/grid/committed.ts
function committedAt({ pictures, toPictures }, path) {
	if (pictures !== void 0) return pictureAddress(pictures, path);
	if (toPictures === void 0) return void 0;
	const way = toPictures.toWellFormed().split("/").map(encodeURIComponent).join("/");
	return address(way === "" ? "." : way, path);
}

// src/report/html/pictures/size.ts
const HEAD = 30;
function sizeOfWebp(uri) {
	const start = uri.indexOf(",") + 1;
	const bytes = Buffer.from(uri.slice(start, start + 60), "base64");
	if (bytes.length < HEAD || bytes.toString("latin1", 0, 4) !== "RIFF") return void 0;
	switch (bytes.toString("latin1", 8, 16)) {
		case "WEBPVP8 ": return {
			width: bytes.readUInt16LE(26) & 16383,
			height: bytes.readUInt16LE(28) & 16383
		};
		case "WEBPVP8L": {
			const packed = bytes.readUInt32LE(21);
			return {
				width: (packed & 16383) + 1,
				height: (packed >>> 14 & 16383) + 1
			};
		}
		case "WEBPVP8X": return {
			width: bytes.readUIntLE(24, 3) + 1,
			height: bytes.readUIntLE(27, 3) + 1
		};
		default: return;
	}
}

// src/report/html/grid/shot.tsx
function Shot(props) {
	const { spot, place, uri, alt, label } = props;
	return /* @__PURE__ */ a$2("figure", {
		class: "shot",
		id: place,
		"data-lora": spot.lora,
		"data-group": spot.group,
		"data-row": spot.row,
		"data-column": spot.column,
		"data-name": props.name,
		"data-reference": props.isReference === true ? "" : void 0,
		children: [/* @__PURE__ */ a$2("a", {
			class: "shot-open",
			href: `#${place}`,
			children: /* @__PURE__ */ a$2("img", {
				src: uri,
				alt,
				...sizeOfWebp(uri),
				decoding: "async"
			})
		}), /* @__PURE__ */ a$2("figcaption", { children: [/* @__PURE__ */ a$2("span", {
			class: "shot-label",
			children: label
		}), /* @__PURE__ */ a$2(More$1, { ...props })] })]
	});
}
function More$1({ children, committed, home }) {
	return /* @__PURE__ */ a$2("span", {
		class: "shot-more",
		children: [
			/* @__PURE__ */ a$2("span", {
				class: "shot-words",
				children
			}),
			committed === void 0 ? null : /* @__PURE__ */ a$2("a", {
				class: "shot-committed",
				href: committed,
				children: "Open the picture itself"
			}),
			/* @__PURE__ */ a$2("a", {
				class: "shot-close",
				href: `#${home}`,
				children: "Close"
			})
		]
	});
}

// src/report/html/grid/changed-pictures.tsx
const HOME = "changed-pictures";
const AT_ONCE = 3;
function ChangedPictures({ report, shown, place }) {
	const { scores } = report;
	const listed = changedSamples(scores).slice(0, 24);
	if (listed.length === 0) return null;
	const more = moreChanged(scores, listed.length);
	const loras = scores.rankings.map(({ lora }) => lora);
	const items = listed.map((picture, row) => /* @__PURE__ */ a$2("li", {
		class: picture.standsOut === null ? void 0 : "changes-out",
		children: /* @__PURE__ */ a$2(Pair, {
			sides: sidesOf$1(picture, {
				shown,
				place,
				commit: scores.base?.commit
			}),
			picture,
			spot: {
				row,
				lora: loras.indexOf(picture.set)
			}
		})
	}, row));
	const folded = items.slice(AT_ONCE);
	return /* @__PURE__ */ a$2("section", {
		class: "changes",
		id: HOME,
		"aria-labelledby": `${HOME}-title`,
		children: [
			/* @__PURE__ */ a$2("h3", {
				id: `${HOME}-title`,
				children: "Pictures before and after, the worst first"
			}),
			/* @__PURE__ */ a$2("ol", { children: items.slice(0, AT_ONCE) }),
			folded.length === 0 ? null : /* @__PURE__ */ a$2("details", { children: [/* @__PURE__ */ a$2("summary", { children: count(folded.length, "more changed picture") }), /* @__PURE__ */ a$2("ol", {
				start: 4,
				children: folded
			})] }),
			more === void 0 ? null : /* @__PURE__ */ a$2("p", { children: more })
		]
	});
}
function sidesOf$1({ what, path, before }, { shown, place, commit }) {
	const links = place.pictures && linksBefore(place.pictures, commit);
	return [before === null ? void 0 : {
		kind: "before",
		path: before,
		uri: shown.before.get(before),
		committed: links && pictureAddress(links, before)
	}, what === "removed" ? void 0 : {
		kind: "after",
		path,
		uri: shown.now.get(path),
		committed: committedAt(place, path)
	}];
}
function Pair({ picture, sides, spot }) {
	const [before, after] = sides;
	const remark = remarkOn(picture);
	return /* @__PURE__ */ a$2($$1, { children: [sides.every((side) => side?.uri === void 0 && side?.committed === void 0) ? null : /* @__PURE__ */ a$2("div", {
		class: "changes-sides",
		children: [/* @__PURE__ */ a$2(SideOf, {
			side: before,
			picture,
			spot,
			none: "Not there before"
		}), /* @__PURE__ */ a$2(SideOf, {
			side: after,
			picture,
			spot,
			none: "Not there any more"
		})]
	}), /* @__PURE__ */ a$2("p", {
		class: "changes-words",
		children: [
			/* @__PURE__ */ a$2(Name, { of: picture.path }),
			remark === "" ? null : /* @__PURE__ */ a$2("strong", { children: remark }),
			/* @__PURE__ */ a$2("span", { children: sizeOfChange(picture) }),
			before?.uri === void 0 || after?.uri === void 0 ? null : /* @__PURE__ */ a$2("button", {
				type: "button",
				class: "needs-script",
				"data-compare": placeOf$1(picture.set, after.path, "after"),
				children: "Slide between the two"
			})
		]
	})] });
}
function SideOf({ side, picture, spot, none }) {
	if (side === void 0) return /* @__PURE__ */ a$2("span", {
		class: "changes-none",
		children: none
	});
	const { kind, path, uri, committed } = side;
	const word = kind === "before" ? "Before" : "After";
	if (uri === void 0) return /* @__PURE__ */ a$2("span", {
		class: "changes-none",
		children: committed === void 0 ? word : /* @__PURE__ */ a$2("a", {
			href: committed,
			children: word
		})
	});
	return /* @__PURE__ */ a$2(Shot, {
		spot: {
			lora: spot.lora,
			group: "changes",
			row: spot.row,
			column: kind === "before" ? 0 : 1
		},
		place: placeOf$1(picture.set, path, kind),
		home: HOME,
		uri,
		alt: `${word} the change: ${pageName(path)}`,
		name: word.toLowerCase(),
		committed,
		label: word,
		children: [
			/* @__PURE__ */ a$2("strong", { children: [word, " the change"] }),
			/* @__PURE__ */ a$2("span", { children: /* @__PURE__ */ a$2(Name, { of: path }) }),
			/* @__PURE__ */ a$2("span", { children: sizeOfChange(picture) })
		]
	});
}

// src/report/html/grid/viewer.tsx
function Viewer() {
	return /* @__PURE__ */ a$2("dialog", {
		class: "viewer",
		"aria-label": "Picture",
		children: [
			/* @__PURE__ */ a$2("div", {
				class: "viewer-head",
				children: [/* @__PURE__ */ a$2("div", {
					class: "viewer-caption",
					"aria-live": "polite"
				}), /* @__PURE__ */ a$2("button", {
					type: "button",
					"data-viewer": "close",
					children: "Close"
				})]
			}),
			/* @__PURE__ */ a$2("div", {
				class: "viewer-stage",
				tabIndex: -1,
				children: [
					/* @__PURE__ */ a$2("img", {
						class: "viewer-other",
						alt: "",
						hidden: true
					}),
					/* @__PURE__ */ a$2("img", {
						class: "viewer-picture",
						alt: ""
					}),
					/* @__PURE__ */ a$2("span", {
						class: "viewer-line",
						hidden: true
					})
				]
			}),
			/* @__PURE__ */ a$2("p", {
				class: "viewer-said",
				role: "status"
			}),
			/* @__PURE__ */ a$2(Tools, {}),
			/* @__PURE__ */ a$2("p", {
				class: "viewer-keys",
				children: [
					/* @__PURE__ */ a$2("kbd", { children: "←" }),
					" ",
					/* @__PURE__ */ a$2("kbd", { children: "→" }),
					" checkpoint, ",
					/* @__PURE__ */ a$2("kbd", { children: "↑" }),
					" ",
					/* @__PURE__ */ a$2("kbd", { children: "↓" }),
					" prompt, hold ",
					/* @__PURE__ */ a$2("kbd", { children: "R" }),
					" or ",
					/* @__PURE__ */ a$2("kbd", { children: "Space" }),
					" ",
					"for the other side, ",
					/* @__PURE__ */ a$2("kbd", { children: "Esc" }),
					" closes"
				]
			})
		]
	});
}
function Tools() {
	return /* @__PURE__ */ a$2("div", {
		class: "viewer-tools",
		children: [
			/* @__PURE__ */ a$2(Moves, {}),
			/* @__PURE__ */ a$2("button", {
				type: "button",
				"data-viewer": "flip",
				"aria-pressed": "false",
				children: "Show the reference"
			}),
			/* @__PURE__ */ a$2("label", { children: [
				"Other side",
				" ",
				/* @__PURE__ */ a$2("select", {
					"data-viewer": "other",
					children: /* @__PURE__ */ a$2("option", { children: "–" })
				})
			] }),
			/* @__PURE__ */ a$2("label", {
				class: "viewer-wipe",
				children: ["Wipe ", /* @__PURE__ */ a$2("input", {
					type: "range",
					min: "0",
					max: "100",
					value: "0",
					"data-viewer": "wipe"
				})]
			})
		]
	});
}
const MOVES = [
	[
		"left",
		"←",
		"Previous checkpoint"
	],
	[
		"right",
		"→",
		"Next checkpoint"
	],
	[
		"up",
		"↑",
		"Previous prompt"
	],
	[
		"down",
		"↓",
		"Next prompt"
	]
];
function Moves() {
	return /* @__PURE__ */ a$2("div", {
		class: "viewer-moves",
		role: "group",
		"aria-label": "Go to",
		children: MOVES.map(([direction, arrow, words]) => /* @__PURE__ */ a$2("button", {
			type: "button",
			"data-viewer": direction,
			"aria-label": words,
			title: words,
			children: arrow
		}, direction))
	});
}

// src/report/html/detail.ts
const DETAILS = [
	"full",
	"plain",
	"brief"
];

// src/report/charts/sample-table.ts
function sampleTable(evidence, { ranking, metric, prompts }) {
	const checkpoints = ranking.pairs.map(({ checkpoint }) => checkpoint);
	const sets = evidence.targetSets.map(({ role, set, cross }) => ({
		role,
		set,
		cross,
		pictures: picturesOf$1({
			role,
			set
		}, evidence)
	}));
	const rows = /* @__PURE__ */ new Map();
	checkpoints.forEach((checkpoint, column) => {
		const pair = evidence.pairs.find((own) => own.checkpoint === checkpoint);
		for (const [key, sample] of keyed(pair?.samples ?? [])) {
			const { prompt, seed } = sample;
			const row = rows.get(key) ?? {
				prompt,
				seed,
				samples: checkpoints.map(() => void 0)
			};
			row.samples[column] = toSample(sample, sets, metric);
			rows.set(key, row);
		}
	});
	return {
		checkpoints,
		sets,
		rows: [...rows].toSorted(([a, one], [b, other]) => byRow(one, other, prompts) || byCodePoint(a, b)).map(([, row]) => row)
	};
}
function keyed(samples) {
	return [...groupBy(samples, ({ prompt, seed }) => JSON.stringify([prompt, seed]))].flatMap(([key, own]) => own.map((sample, index) => [`${key} ${String(index).padStart(6, "0")}`, sample]));
}
function toSample({ path, comparisons }, sets, metric) {
	const bySet = groupBy(comparisons, ({ target }) => `${target.role} ${target.set}`);
	const logLosses = sets.map(({ role, set }) => (bySet.get(`${role} ${set}`) ?? []).map(({ totals }) => logLoss(totals[metric])));
	return {
		path,
		bySet: logLosses.map((own) => Math.exp(mean(own))),
		byPicture: logLosses.map((own) => own.map(Math.exp))
	};
}
function picturesOf$1({ role, set }, { pairs }) {
	return (pairs[0]?.samples[0]?.comparisons ?? []).filter(({ target }) => target.role === role && target.set === set).map(({ target }) => target.path);
}
function byRow(a, b, prompts) {
	const text = ({ prompt }) => prompt && (prompts.get(prompt) ?? prompt);
	return unknownLast(text(a), text(b), byCodePoint) || unknownLast(a.seed, b.seed, bySeed$1);
}
function unknownLast(a, b, order) {
	if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
	return order(a, b);
}
function bySeed$1(a, b) {
	const isWhole = /^\d{1,15}$/;
	return isWhole.test(a) && isWhole.test(b) ? Number(a) - Number(b) || byCodePoint(a, b) : byCodePoint(a, b);
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending;
		compare2 = (d, x) => ascending(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending || f === descending ? f : zero$1;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$2(x) {
	return x === null ? NaN : +x;
}
const ascendingBisect = bisector(ascending);
const bisectRight = ascendingBisect.right;
const bisectLeft = ascendingBisect.left;
const bisectCenter = bisector(number$2).center;
const blur2 = Blur2(blurf);
const blurImage = Blur2(blurfImage);
function Blur2(blur) {
	return function(data, rx, ry = rx) {
		if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
		if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
		let { data: values, width, height } = data;
		if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
		if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
		if (!width || !height || !rx && !ry) return data;
		const blurx = rx && blur(rx);
		const blury = ry && blur(ry);
		const temp = values.slice();
		if (blurx && blury) {
			blurh(blurx, temp, values, width, height);
			blurh(blurx, values, temp, width, height);
			blurh(blurx, temp, values, width, height);
			blurv(blury, values, temp, width, height);
			blurv(blury, temp, values, width, height);
			blurv(blury, values, temp, width, height);
		} else if (blurx) {
			blurh(blurx, values, temp, width, height);
			blurh(blurx, temp, values, width, height);
			blurh(blurx, values, temp, width, height);
		} else if (blury) {
			blurv(blury, values, temp, width, height);
			blurv(blury, temp, values, width, height);
			blurv(blury, values, temp, width, height);
		}
		return data;
	};
}
function blurh(blur, T, S, w, h) {
	for (let y = 0, n = w * h; y < n;) blur(T, S, y, y += w, 1);
}
function blurv(blur, T, S, w, h) {
	for (let x = 0, n = w * h; x < w; ++x) blur(T, S, x, x + n, w);
}
function blurfImage(radius) {
	const blur = blurf(radius);
	return (T, S, start, stop, step) => {
		start <<= 2, stop <<= 2, step <<= 2;
		blur(T, S, start + 0, stop + 0, step);
		blur(T, S, start + 1, stop + 1, step);
		blur(T, S, start + 2, stop + 2, step);
		blur(T, S, start + 3, stop + 3, step);
	};
}
function blurf(radius) {
	const radius0 = Math.floor(radius);
	if (radius0 === radius) return bluri(radius);
	const t = radius - radius0;
	const w = 2 * radius + 1;
	return (T, S, start, stop, step) => {
		if (!((stop -= step) >= start)) return;
		let sum = radius0 * S[start];
		const s0 = step * radius0;
		const s1 = s0 + step;
		for (let i = start, j = start + s0; i < j; i += step) sum += S[Math.min(stop, i)];
		for (let i = start, j = stop; i <= j; i += step) {
			sum += S[Math.min(stop, i + s0)];
			T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
			sum -= S[Math.max(start, i - s0)];
		}
	};
}
function bluri(radius) {
	const w = 2 * radius + 1;
	return (T, S, start, stop, step) => {
		if (!((stop -= step) >= start)) return;
		let sum = radius * S[start];
		const s = step * radius;
		for (let i = start, j = start + s; i < j; i += step) sum += S[Math.min(stop, i)];
		for (let i = start, j = stop; i <= j; i += step) {
			sum += S[Math.min(stop, i + s)];
			T[i] = sum / w;
			sum -= S[Math.max(start, i - s)];
		}
	};
}
var slice$1 = Array.prototype.slice;
const e10 = Math.sqrt(50);
const e5 = Math.sqrt(10);
const e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
	const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
	let i1, i2, inc;
	if (power < 0) {
		inc = Math.pow(10, -power) / factor;
		i1 = Math.round(start * inc);
		i2 = Math.round(stop * inc);
		if (i1 / inc < start) ++i1;
		if (i2 / inc > stop) --i2;
		inc = -inc;
	} else {
		inc = Math.pow(10, power) * factor;
		i1 = Math.round(start / inc);
		i2 = Math.round(stop / inc);
		if (i1 * inc < start) ++i1;
		if (i2 * inc > stop) --i2;
	}
	if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
	return [
		i1,
		i2,
		inc
	];
}
function ticks(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	if (!(count > 0)) return [];
	if (start === stop) return [start];
	const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
	if (!(i2 >= i1)) return [];
	const n = i2 - i1 + 1, ticks = new Array(n);
	if (reverse) {
		if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
	} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
	else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
	return ticks;
}
function tickIncrement(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
	return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
	return function shuffle(array, i0 = 0, i1 = array.length) {
		let m = i1 - (i0 = +i0);
		while (m) {
			const i = random() * m-- | 0, t = array[m + i0];
			array[m + i0] = array[i + i0];
			array[i + i0] = t;
		}
		return array;
	};
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
define(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
const radians = Math.PI / 180;
const degrees$1 = 180 / Math.PI;
const K = 18;
const Xn = .96422;
const Yn = 1;
const Zn = .82521;
const t0 = 4 / 29;
const t1 = 6 / 29;
const t2 = 3 * t1 * t1;
const t3 = t1 * t1 * t1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		x = Xn * lab2xyz(x);
		y = Yn * lab2xyz(y);
		z = Zn * lab2xyz(z);
		return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
	return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A = -.14861;
var B = 1.78277;
var C = -.29227;
var D = -.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
	}
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t1, v0, v1, v2, v3) {
	var t2 = t1 * t1, t3 = t2 * t1;
	return ((1 - 3 * t1 + 3 * t2 - t3) * v0 + (4 - 6 * t2 + 3 * t3) * v1 + (1 + 3 * t1 + 3 * t2 - 3 * t3) * v2 + t3 * v3) / 6;
}
function basis$1(values) {
	var n = values.length - 1;
	return function(t) {
		var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
		return basis((t - i / n) * n, v0, v1, v2, v3);
	};
}
function basisClosed(values) {
	var n = values.length;
	return function(t) {
		var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
		return basis((t - i / n) * n, v0, v1, v2, v3);
	};
}
var constant$1 = (x) => () => x;
function linear$1(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential$1(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear$1(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant$1(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential$1(a, b, y) : constant$1(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear$1(a, d) : constant$1(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.r = r(t);
			start.g = g(t);
			start.b = b(t);
			start.opacity = opacity(t);
			return start + "";
		};
	}
	rgb.gamma = rgbGamma;
	return rgb;
})(1);
function rgbSpline(spline) {
	return function(colors) {
		var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i = 0, color;
		for (; i < n; ++i) {
			color = rgb$1(colors[i]);
			r[i] = color.r || 0;
			g[i] = color.g || 0;
			b[i] = color.b || 0;
		}
		r = spline(r);
		g = spline(g);
		b = spline(b);
		color.opacity = 1;
		return function(t) {
			color.r = r(t);
			color.g = g(t);
			color.b = b(t);
			return color + "";
		};
	};
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a, b) {
	if (!b) b = [];
	var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
	return function(t) {
		for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
		return c;
	};
}
function isNumberArray(x) {
	return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
	var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i = 0;
	for (; i < na; ++i) x[i] = value(a[i], b[i]);
	for (; i < nb; ++i) c[i] = b[i];
	return function(t) {
		for (i = 0; i < na; ++i) c[i] = x[i](t);
		return c;
	};
}
function date(a, b) {
	var d = /* @__PURE__ */ new Date();
	return a = +a, b = +b, function(t) {
		return d.setTime(a * (1 - t) + b * t), d;
	};
}
function number(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function object(a, b) {
	var i = {}, c = {}, k;
	if (a === null || typeof a !== "object") a = {};
	if (b === null || typeof b !== "object") b = {};
	for (k in b) if (k in a) i[k] = value(a[k], b[k]);
	else c[k] = b[k];
	return function(t) {
		for (k in i) c[k] = i[k](t);
		return c;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function value(a, b) {
	var t = typeof b, c;
	return b == null || t === "boolean" ? constant$1(b) : (t === "number" ? number : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number)(a, b);
}
function round(a, b) {
	return a = +a, b = +b, function(t) {
		return Math.round(a * (1 - t) + b * t);
	};
}
var degrees = 180 / Math.PI;
var identity$2 = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function decompose(a, b, c, d, e, f) {
	var scaleX, scaleY, skewX;
	if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
	if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
	if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
	if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
	return {
		translateX: e,
		translateY: f,
		rotate: Math.atan2(b, a) * degrees,
		skewX: Math.atan(skewX) * degrees,
		scaleX,
		scaleY
	};
}
var svgNode;
function parseCss(value) {
	const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value + "");
	return m.isIdentity ? identity$2 : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value) {
	if (value == null) return identity$2;
	if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
	svgNode.setAttribute("transform", value);
	if (!(value = svgNode.transform.baseVal.consolidate())) return identity$2;
	value = value.matrix;
	return decompose(value.a, value.b, value.c, value.d, value.e, value.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
	function pop(s) {
		return s.length ? s.pop() + " " : "";
	}
	function translate(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push("translate(", null, pxComma, null, pxParen);
			q.push({
				i: i - 4,
				x: number(xa, xb)
			}, {
				i: i - 2,
				x: number(ya, yb)
			});
		} else if (xb || yb) s.push("translate(" + xb + pxComma + yb + pxParen);
	}
	function rotate(a, b, s, q) {
		if (a !== b) {
			if (a - b > 180) b += 360;
			else if (b - a > 180) a += 360;
			q.push({
				i: s.push(pop(s) + "rotate(", null, degParen) - 2,
				x: number(a, b)
			});
		} else if (b) s.push(pop(s) + "rotate(" + b + degParen);
	}
	function skewX(a, b, s, q) {
		if (a !== b) q.push({
			i: s.push(pop(s) + "skewX(", null, degParen) - 2,
			x: number(a, b)
		});
		else if (b) s.push(pop(s) + "skewX(" + b + degParen);
	}
	function scale(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push(pop(s) + "scale(", null, ",", null, ")");
			q.push({
				i: i - 4,
				x: number(xa, xb)
			}, {
				i: i - 2,
				x: number(ya, yb)
			});
		} else if (xb !== 1 || yb !== 1) s.push(pop(s) + "scale(" + xb + "," + yb + ")");
	}
	return function(a, b) {
		var s = [], q = [];
		a = parse(a), b = parse(b);
		translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
		rotate(a.rotate, b.rotate, s, q);
		skewX(a.skewX, b.skewX, s, q);
		scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
		a = b = null;
		return function(t) {
			var i = -1, n = q.length, o;
			while (++i < n) s[(o = q[i]).i] = o.x(t);
			return s.join("");
		};
	};
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) {
			S = Math.log(w1 / w0) / rho;
			i = function(t) {
				return [
					ux0 + t * dx,
					uy0 + t * dy,
					w0 * Math.exp(rho * t * S)
				];
			};
		} else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
			i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
		return i;
	}
	zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	};
	return zoom;
})(Math.SQRT2, 2, 4);
function hsl(hue) {
	return function(start, end) {
		var h = hue((start = hsl$1(start)).h, (end = hsl$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.h = h(t);
			start.s = s(t);
			start.l = l(t);
			start.opacity = opacity(t);
			return start + "";
		};
	};
}
var hsl_default = hsl(hue$1);
var hslLong = hsl(nogamma);
function hcl(hue) {
	return function(start, end) {
		var h = hue((start = hcl$1(start)).h, (end = hcl$1(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.h = h(t);
			start.c = c(t);
			start.l = l(t);
			start.opacity = opacity(t);
			return start + "";
		};
	};
}
var hcl_default = hcl(hue$1);
var hclLong = hcl(nogamma);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
var cubehelix_default = cubehelix(hue$1);
var cubehelixLong = cubehelix(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
	return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
	if (!isFinite(x) || x === 0) return null;
	var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
	return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
}
function exponent(x) {
	return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
	return function(value, width) {
		var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
		while (i > 0 && g > 0) {
			if (length + g + 1 > width) g = Math.max(1, width - length);
			t.push(value.substring(i -= g, i + g));
			if ((length += g + 1) > width) break;
			g = grouping[j = (j + 1) % grouping.length];
		}
		return t.reverse().join(thousands);
	};
}
function formatNumerals(numerals) {
	return function(value) {
		return value.replace(/[0-9]/g, function(i) {
			return numerals[+i];
		});
	};
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
	if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
	var match;
	return new FormatSpecifier({
		fill: match[1],
		align: match[2],
		sign: match[3],
		symbol: match[4],
		zero: match[5],
		width: match[6],
		comma: match[7],
		precision: match[8] && match[8].slice(1),
		trim: match[9],
		type: match[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
	this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
	this.align = specifier.align === void 0 ? ">" : specifier.align + "";
	this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
	this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
	this.zero = !!specifier.zero;
	this.width = specifier.width === void 0 ? void 0 : +specifier.width;
	this.comma = !!specifier.comma;
	this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
	this.trim = !!specifier.trim;
	this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
	out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
		case ".":
			i0 = i1 = i;
			break;
		case "0":
			if (i0 === 0) i0 = i;
			i1 = i;
			break;
		default:
			if (!+s[i]) break out;
			if (i0 > 0) i0 = 0;
	}
	return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return prefixExponent = void 0, x.toPrecision(p);
	var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
	return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return x + "";
	var coefficient = d[0], exponent = d[1];
	return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}
var formatTypes = {
	"%": (x, p) => (x * 100).toFixed(p),
	"b": (x) => Math.round(x).toString(2),
	"c": (x) => x + "",
	"d": formatDecimal,
	"e": (x, p) => x.toExponential(p),
	"f": (x, p) => x.toFixed(p),
	"g": (x, p) => x.toPrecision(p),
	"o": (x) => Math.round(x).toString(8),
	"p": (x, p) => formatRounded(x * 100, p),
	"r": formatRounded,
	"s": formatPrefixAuto,
	"X": (x) => Math.round(x).toString(16).toUpperCase(),
	"x": (x) => Math.round(x).toString(16)
};
function identity(x) {
	return x;
}
var map = Array.prototype.map;
var prefixes = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale(locale) {
	var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
	function newFormat(specifier, options) {
		specifier = formatSpecifier(specifier);
		var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
		if (type === "n") comma = true, type = "g";
		else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
		if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
		var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
		var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
		precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
		function format(value) {
			var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
			if (type === "c") {
				valueSuffix = formatType(value) + valueSuffix;
				value = "";
			} else {
				value = +value;
				var valueNegative = value < 0 || 1 / value < 0;
				value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
				if (trim) value = formatTrim(value);
				if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
				valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
				valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
				if (maybeSuffix) {
					i = -1, n = value.length;
					while (++i < n) if (c = value.charCodeAt(i), 48 > c || c > 57) {
						valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
						value = value.slice(0, i);
						break;
					}
				}
			}
			if (comma && !zero) value = group(value, Infinity);
			var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
			if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
			switch (align) {
				case "<":
					value = valuePrefix + value + valueSuffix + padding;
					break;
				case "=":
					value = valuePrefix + padding + value + valueSuffix;
					break;
				case "^":
					value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
					break;
				default: value = padding + valuePrefix + value + valueSuffix;
			}
			return numerals(value);
		}
		format.toString = function() {
			return specifier + "";
		};
		return format;
	}
	function formatPrefix(specifier, value) {
		var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
		return function(value) {
			return f(k * value);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var locale;
var format;
var formatPrefix;
defaultLocale({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale(definition) {
	locale = formatLocale(definition);
	format = locale.format;
	formatPrefix = locale.formatPrefix;
	return locale;
}
function precisionFixed(step) {
	return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
	step = Math.abs(step), max = Math.abs(max) - step;
	return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(domain);
			break;
		default: this.range(range).domain(domain);
	}
	return this;
}
function constants$1(x) {
	return function() {
		return x;
	};
}
function number$1(x) {
	return +x;
}
var unit = [0, 1];
function identity$1(x) {
	return x;
}
function normalize(a, b) {
	return (b -= a = +a) ? function(x) {
		return (x - a) / b;
	} : constants$1(isNaN(b) ? NaN : .5);
}
function clamper(a, b) {
	var t;
	if (a > b) t = a, a = b, b = t;
	return function(x) {
		return Math.max(a, Math.min(b, x));
	};
}
function bimap(domain, range, interpolate) {
	var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
	if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
	else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
	return function(x) {
		return r0(d0(x));
	};
}
function polymap(domain, range, interpolate) {
	var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
	if (domain[j] < domain[0]) {
		domain = domain.slice().reverse();
		range = range.slice().reverse();
	}
	while (++i < j) {
		d[i] = normalize(domain[i], domain[i + 1]);
		r[i] = interpolate(range[i], range[i + 1]);
	}
	return function(x) {
		var i = bisectRight(domain, x, 1, j) - 1;
		return r[i](d[i](x));
	};
}
function copy$1(source, target) {
	return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
	var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
	function rescale() {
		var n = Math.min(domain.length, range.length);
		if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
		piecewise = n > 2 ? polymap : bimap;
		output = input = null;
		return scale;
	}
	function scale(x) {
		return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate$1)))(transform(clamp(x)));
	}
	scale.invert = function(y) {
		return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number)))(y)));
	};
	scale.domain = function(_) {
		return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
	};
	scale.rangeRound = function(_) {
		return range = Array.from(_), interpolate$1 = round, rescale();
	};
	scale.clamp = function(_) {
		return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
	};
	scale.interpolate = function(_) {
		return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	return function(t, u) {
		transform = t, untransform = u;
		return rescale();
	};
}
function continuous() {
	return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
	var step = tickStep(start, stop, count), precision;
	specifier = formatSpecifier(specifier == null ? ",f" : specifier);
	switch (specifier.type) {
		case "s":
			var value = Math.max(Math.abs(start), Math.abs(stop));
			if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
			return formatPrefix(specifier, value);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
			break;
		case "f":
		case "%": if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
	}
	return format(specifier);
}
function linearish(scale) {
	var domain = scale.domain;
	scale.ticks = function(count) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
	};
	scale.tickFormat = function(count, specifier) {
		var d = domain();
		return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
	};
	scale.nice = function(count) {
		if (count == null) count = 10;
		var d = domain();
		var i0 = 0;
		var i1 = d.length - 1;
		var start = d[i0];
		var stop = d[i1];
		var prestep;
		var step;
		var maxIter = 10;
		if (stop < start) {
			step = start, start = stop, stop = step;
			step = i0, i0 = i1, i1 = step;
		}
		while (maxIter-- > 0) {
			step = tickIncrement(start, stop, count);
			if (step === prestep) {
				d[i0] = start;
				d[i1] = stop;
				return domain(d);
			} else if (step > 0) {
				start = Math.floor(start / step) * step;
				stop = Math.ceil(stop / step) * step;
			} else if (step < 0) {
				start = Math.ceil(start * step) / step;
				stop = Math.floor(stop * step) / step;
			} else break;
			prestep = step;
		}
		return scale;
	};
	return scale;
}
function linear() {
	var scale = continuous();
	scale.copy = function() {
		return copy$1(scale, linear());
	};
	initRange.apply(scale, arguments);
	return linearish(scale);
}
function nice(domain, interval) {
	domain = domain.slice();
	var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
	if (x1 < x0) {
		t = i0, i0 = i1, i1 = t;
		t = x0, x0 = x1, x1 = t;
	}
	domain[i0] = interval.floor(x0);
	domain[i1] = interval.ceil(x1);
	return domain;
}
function transformLog(x) {
	return Math.log(x);
}
function transformExp(x) {
	return Math.exp(x);
}
function transformLogn(x) {
	return -Math.log(-x);
}
function transformExpn(x) {
	return -Math.exp(-x);
}
function pow10(x) {
	return isFinite(x) ? +("1e" + x) : x < 0 ? 0 : x;
}
function powp(base) {
	return base === 10 ? pow10 : base === Math.E ? Math.exp : (x) => Math.pow(base, x);
}
function logp(base) {
	return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x) => Math.log(x) / base);
}
function reflect(f) {
	return (x, k) => -f(-x, k);
}
function loggish(transform) {
	const scale = transform(transformLog, transformExp);
	const domain = scale.domain;
	let base = 10;
	let logs;
	let pows;
	function rescale() {
		logs = logp(base), pows = powp(base);
		if (domain()[0] < 0) {
			logs = reflect(logs), pows = reflect(pows);
			transform(transformLogn, transformExpn);
		} else transform(transformLog, transformExp);
		return scale;
	}
	scale.base = function(_) {
		return arguments.length ? (base = +_, rescale()) : base;
	};
	scale.domain = function(_) {
		return arguments.length ? (domain(_), rescale()) : domain();
	};
	scale.ticks = (count) => {
		const d = domain();
		let u = d[0];
		let v = d[d.length - 1];
		const r = v < u;
		if (r) [u, v] = [v, u];
		let i = logs(u);
		let j = logs(v);
		let k;
		let t;
		const n = count == null ? 10 : +count;
		let z = [];
		if (!(base % 1) && j - i < n) {
			i = Math.floor(i), j = Math.ceil(j);
			if (u > 0) for (; i <= j; ++i) for (k = 1; k < base; ++k) {
				t = i < 0 ? k / pows(-i) : k * pows(i);
				if (t < u) continue;
				if (t > v) break;
				z.push(t);
			}
			else for (; i <= j; ++i) for (k = base - 1; k >= 1; --k) {
				t = i > 0 ? k / pows(-i) : k * pows(i);
				if (t < u) continue;
				if (t > v) break;
				z.push(t);
			}
			if (z.length * 2 < n) z = ticks(u, v, n);
		} else z = ticks(i, j, Math.min(j - i, n)).map(pows);
		return r ? z.reverse() : z;
	};
	scale.tickFormat = (count, specifier) => {
		if (count == null) count = 10;
		if (specifier == null) specifier = base === 10 ? "s" : ",";
		if (typeof specifier !== "function") {
			if (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null) specifier.trim = true;
			specifier = format(specifier);
		}
		if (count === Infinity) return specifier;
		const k = Math.max(1, base * count / scale.ticks().length);
		return (d) => {
			let i = d / pows(Math.round(logs(d)));
			if (i * base < base - .5) i *= base;
			return i <= k ? specifier(d) : "";
		};
	};
	scale.nice = () => {
		return domain(nice(domain(), {
			floor: (x) => pows(Math.floor(logs(x))),
			ceil: (x) => pows(Math.ceil(logs(x)))
		}));
	};
	return scale;
}
function log() {
	const scale = loggish(transformer$2()).domain([1, 10]);
	scale.copy = () => copy$1(scale, log()).base(scale.base());
	initRange.apply(scale, arguments);
	return scale;
}

// src/report/charts/scale.ts
function logScale(domain, range) {
	const scale = log([...domain], [...range]).clamp(true);
	return (value) => scale(Math.max(value, domain[0]));
}
function linearScale(domain, range) {
	return linear([...domain], [...range]).clamp(true);
}
function linearTicks(domain, about) {
	return linear([...domain], [0, 1]).ticks(about);
}
function coordinate(value) {
	return Math.round(value * 100) / 100;
}

// src/report/charts/log-axis.ts
const MARGIN = .06;
const LEAST_SPAN = 2 * Math.log(1.1);
const BOUNDS = [1e-300, 1e300];
function logDomain(losses) {
	let low = Infinity;
	let high = 0;
	for (const loss of losses) {
		if (!isLoss(loss)) continue;
		low = Math.min(low, loss);
		high = Math.max(high, loss);
	}
	if (high === 0) return [.1, 10];
	const span = Math.log(high) - Math.log(low);
	const pad = Math.max(span * MARGIN, (LEAST_SPAN - span) / 2);
	return [Math.max(low * Math.exp(-pad), BOUNDS[0]), Math.min(high * Math.exp(pad), BOUNDS[1])];
}
function isLoss(value) {
	return value !== void 0 && value >= BOUNDS[0] && value <= BOUNDS[1];
}
const STEPS = [
	[
		1,
		2,
		5
	],
	[1, 3],
	[1]
];
const LEAST_TICKS = 3;
function logTicks([low, high], most) {
	const exponents = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
	const decades = Array.from({ length: exponents[1] - exponents[0] + 1 }, (_, index) => exponents[0] + index);
	const inside = (steps, every) => decades.filter((exponent) => exponent % every === 0).flatMap((exponent) => steps.map((step) => Number(`${step}e${exponent}`))).filter((value) => value >= low && value <= high);
	if (inside(STEPS[0], 1).length < LEAST_TICKS) return apart$1(linearTicks([low, high], Math.max(most - 4, 3)), [low, high], most);
	const fitting = STEPS.map((steps) => inside(steps, 1)).find((ticks) => ticks.length <= most);
	if (fitting) return fitting;
	return inside([1], Math.ceil(inside([1], 1).length / most));
}
function apart$1(ticks, [low, high], most) {
	const least = (Math.log(high) - Math.log(low)) / (most + 1);
	let last = 0;
	return ticks.filter((tick) => {
		const hasRoom = last === 0 || Math.log(tick) - Math.log(last) >= least;
		if (hasRoom) last = tick;
		return hasRoom;
	}).slice(0, most);
}
function tickText(value) {
	if (value >= .001 && value < 1e4) return String(Number(value.toPrecision(4)));
	const [mantissa, exponent] = value.toExponential(3).split("e");
	const power = `10${superscript(Number(exponent))}`;
	return Number(mantissa) === 1 ? power : `${Number(mantissa)}×${power}`;
}
const SUPERSCRIPTS = [
	"⁰",
	"¹",
	"²",
	"³",
	"⁴",
	"⁵",
	"⁶",
	"⁷",
	"⁸",
	"⁹"
];
function superscript(whole) {
	return String(whole).replaceAll(/./g, (sign) => sign === "-" ? "⁻" : SUPERSCRIPTS[Number(sign)]);
}

// src/report/charts/prompt-bands.ts
function promptBands(slots) {
	const starts = slots.flatMap(({ prompt }, slot) => slot === 0 || prompt !== slots[slot - 1].prompt ? [slot] : []);
	return starts.map((from, index) => ({
		from,
		to: starts[index + 1] ?? slots.length,
		prompt: slots[from].prompt
	}));
}
function bandName(index) {
	return `P${index + 1}`;
}

// src/report/charts/slots.ts
const LEAST_FILLED = .5;
function slotsOf({ checkpoints, rows }) {
	const isBySeed = rows.reduce((sum, { samples }) => sum + samples.filter((sample) => sample !== void 0).length, 0) >= LEAST_FILLED * rows.length * checkpoints.length;
	const columns = checkpoints.map((_, column) => column);
	if (isBySeed) return {
		isBySeed,
		slots: rows.map((row) => ({
			prompt: row.prompt,
			cells: columns.map((own) => cellOf(row, own))
		}))
	};
	return {
		isBySeed,
		slots: [...groupBy(rows, ({ prompt }) => prompt)].flatMap(([prompt, own]) => together(prompt, own, columns))
	};
}
function cellOf({ samples, seed }, column) {
	const sample = samples[column];
	return sample && {
		sample,
		seed
	};
}
function together(prompt, rows, columns) {
	const lists = columns.map((column) => rows.map((row) => cellOf(row, column)).filter((cell) => cell !== void 0));
	const most = lists.reduce((length, list) => Math.max(length, list.length), 0);
	return Array.from({ length: most }, (_, place) => ({
		prompt,
		cells: lists.map((list) => list[place])
	}));
}

// src/report/charts/figure.ts
const MOST_PICTURE_POINTS = 3e3;
function figureOf(table) {
	const sets = drawnSets(table);
	const { slots, isBySeed } = slotsOf(table);
	const pictures = sets.reduce((sum, { set }) => sum + set.pictures.length, 0);
	const columns = table.checkpoints.slice(0, 8).map((_, column) => column);
	const isPlural = pictures > sets.length;
	const hasPictures = isPlural && slots.length * pictures * columns.length <= MOST_PICTURE_POINTS;
	const checkpoints = table.checkpoints.slice(0, drawnCheckpoints(table.checkpoints.length, slots.length));
	const bySet = sets.map((own) => setPanel(checkpoints, slots, own));
	const byCheckpoint = columns.map((column) => checkpointPanel(table.checkpoints[column], column, {
		slots,
		sets,
		hasPictures
	}));
	return {
		slots,
		isBySeed,
		bands: promptBands(slots),
		domain: logDomain(lossesOf([...bySet, ...byCheckpoint])),
		bySet,
		byCheckpoint,
		sets,
		hasPictures,
		checkpoints,
		left: {
			checkpoints: table.checkpoints.length - checkpoints.length,
			sets: table.sets.length - sets.length,
			isWithoutPictures: isPlural && !hasPictures
		}
	};
}
function setPanel(checkpoints, slots, { place, set }) {
	const series = checkpoints.map((name, column) => {
		const colour = checkpointColour(column);
		const losses = slots.map(({ cells }) => usable(cells[column]?.sample.bySet[place]));
		return {
			name,
			weight: colour === void 0 ? "other" : "main",
			colour,
			losses
		};
	});
	const isMain = ({ weight }) => weight === "main";
	return {
		of: {
			kind: set.role,
			name: set.set
		},
		series: [...series.filter((own) => !isMain(own)), ...series.filter(isMain)]
	};
}
function checkpointPanel(checkpoint, column, { slots, sets, hasPictures }) {
	const pictures = sets.flatMap(({ place, set }, index) => set.pictures.map((name, picture) => {
		const losses = slots.map(({ cells }) => usable(cells[column]?.sample.byPicture[place]?.[picture]));
		return {
			name,
			weight: "picture",
			colour: setColour(index),
			losses
		};
	}));
	const means = sets.map(({ place, set }, index) => {
		const losses = slots.map(({ cells }) => usable(cells[column]?.sample.bySet[place]));
		return {
			name: set.set,
			weight: "main",
			colour: setColour(index),
			losses
		};
	});
	return {
		of: {
			kind: "checkpoint",
			name: checkpoint
		},
		series: [...hasPictures ? pictures : [], ...means]
	};
}
function usable(loss) {
	return isLoss(loss) ? loss : void 0;
}
function* lossesOf(panels) {
	for (const { series } of panels) for (const { losses } of series) yield* losses.filter(isLoss);
}

// src/verdict/samples.ts
function bySeed(pictures) {
	return [...groupBy(pictures, (picture) => picture.seed === void 0 ? {} : blockKey(picture)).values()];
}
function toSamples(pictures, meanOf) {
	return bySeed(pictures).map((same) => same.length === 1 ? same[0] : meanOf(same));
}
function meanPicture(pictures) {
	return {
		...pictures[0],
		references: means(pictures.map(({ references }) => references))
	};
}
function meanSample(pictures) {
	return {
		...meanPicture(pictures),
		controls: means(pictures.map(({ controls }) => controls)),
		raters: means(pictures.map(({ raters }) => raters))
	};
}
function means(lists) {
	return lists[0].map((_, place) => mean(lists.map((list) => list[place])));
}
function isIndependent(pictures) {
	return pictures.every(({ seed }) => seed !== void 0) || bySeed(pictures).every(({ length }) => length === 1);
}

// src/verdict/to-log-losses.ts
function toLogLosses(evidence, metric) {
	const controlSets = evidence.targetSets.filter(({ role }) => role === "control");
	const sets = controlSets.map(({ set }) => set);
	const pairs = evidence.pairs.map(({ checkpoint, samples }) => {
		const without = evidence.withoutLora.find((pair) => pair.checkpoint === checkpoint)?.samples ?? [];
		const pictures = samples.map((sample) => sampleLosses(sample, {
			metric,
			metrics: evidence.metrics,
			sets
		}));
		return {
			checkpoint,
			samples: toSamples(pictures, meanSample),
			pictureMeans: pictures.map(pictureMean),
			isIndependent: isIndependent(pictures),
			withoutLora: toSamples(without.map((picture) => pictureLosses(picture, metric)), meanPicture)
		};
	});
	const others = evidence.metrics.filter((other) => other !== metric);
	return {
		lora: evidence.lora,
		metric,
		pairs: pairs.toSorted((a, b) => pairMean(a) - pairMean(b) || byCheckpoint$1(a.checkpoint, b.checkpoint)),
		copied: evidence.copied,
		controlSets: controlSets.map(({ set, cross, pictures }) => ({
			set,
			cross,
			pictures
		})),
		targets: targetLosses(evidence.references, metric, controlSets),
		otherMetrics: others.map((other) => ({
			metric: other,
			targets: targetLosses(evidence.references, other, controlSets)
		}))
	};
}
function pictureLosses({ prompt, seed, comparisons }, metric) {
	return {
		prompt,
		seed,
		references: toReferences(comparisons).map((comparison) => lossOf$1(comparison, metric))
	};
}
function sampleLosses(sample, { metric, metrics, sets }) {
	const references = toReferences(sample.comparisons);
	const controls = bySet(sample.comparisons);
	const layers = references[0].layers ?? [];
	return {
		...pictureLosses(sample, metric),
		controls: sets.map((set) => mean(controls.get(set).map((comparison) => lossOf$1(comparison, metric)))),
		raters: [...layers.map((_, layer) => mean(references.map((reference) => logLoss(reference.layers[layer])))), ...metrics.map((name) => mean(references.map((reference) => lossOf$1(reference, name))))]
	};
}
function lossOf$1({ totals }, metric) {
	return logLoss(totals[metric]);
}
function toReferences(comparisons) {
	return comparisons.filter(({ target }) => target.role === "reference");
}
function bySet(comparisons) {
	const controls = comparisons.filter(({ target }) => target.role === "control");
	return groupBy(controls, ({ target }) => target.set);
}
function targetLosses(references, metric, controlSets) {
	const known = (comparisons) => comparisons.filter(({ totals }) => Object.hasOwn(totals, metric)).map((comparison) => lossOf$1(comparison, metric));
	const later = references.map(({ comparisons }) => known(toReferences(comparisons)));
	const sets = references.map(({ comparisons }) => bySet(comparisons));
	const controls = controlSets.map(({ set }) => sets.map((own) => known(own.get(set) ?? [])));
	if (!(later.every((own, index) => own.length === references.length - 1 - index) && controls.every((own, set) => own.every(({ length }) => length === controlSets[set].pictures)))) return void 0;
	return {
		between: references.map((_, i) => references.map((__, j) => i === j ? NaN : later[Math.min(i, j)][Math.abs(i - j) - 1])),
		controls
	};
}

// src/report/charts/strips.ts
function stripsOf({ pairs, evidence, table, metric, most }) {
	const strips = pairs.slice(0, most).map(({ checkpoint, rank, styleLoss, interval }, column) => {
		const losses = table.rows.flatMap(({ samples }) => samples[column]?.bySet[0] ?? []).filter(isLoss);
		return {
			checkpoint,
			rank,
			styleLoss,
			interval,
			colour: checkpointColour(column),
			losses
		};
	});
	const band = bandOf(evidence, metric);
	const marks = drawnSets(table).flatMap((own, index) => markOf(own, index, {
		evidence,
		metric
	}));
	const placed = [
		...strips.flatMap(({ losses, styleLoss }) => [...losses, styleLoss]),
		...marks.map(({ loss }) => loss),
		...band ? [band.low, band.high] : []
	];
	return {
		strips,
		band,
		marks,
		domain: stretched(logDomain(placed), strips),
		left: pairs.length - strips.length
	};
}
function bandOf({ references }, metric) {
	const targets = references.length < 2 ? void 0 : targetLosses(references, metric, []);
	if (!targets) return void 0;
	const own = targets.between.map((row, i) => Math.exp(mean(row.filter((_, j) => j !== i))));
	return {
		low: own.reduce((a, b) => Math.min(a, b)),
		high: own.reduce((a, b) => Math.max(a, b))
	};
}
function markOf({ set }, index, { evidence, metric }) {
	if (set.role !== "control" || evidence.references.length === 0) return [];
	const own = {
		set: set.set,
		pictures: set.pictures.length
	};
	const losses = targetLosses(evidence.references, metric, [own])?.controls[0]?.flat() ?? [];
	return losses.length === 0 ? [] : [{
		set: set.set,
		loss: Math.exp(mean(losses)),
		colour: setColour(index)
	}];
}
const MOST_STRETCH = 4;
const BEYOND = 1.05;
function stretched([low, high], strips) {
	const wanted = strips.flatMap(({ interval }) => interval ? [interval.low / BEYOND, interval.high * BEYOND] : []).filter(isLoss).reduce(([a, b], end) => [Math.min(a, end), Math.max(b, end)], [low, high]);
	return [Math.max(wanted[0], low / MOST_STRETCH), Math.min(wanted[1], high * MOST_STRETCH)];
}

// src/report/html/charts/numbers-table.tsx
function NumbersTable({ label, children }) {
	return /* @__PURE__ */ a$2("details", {
		class: "chart-numbers",
		children: [/* @__PURE__ */ a$2("summary", { children: "Numbers" }), /* @__PURE__ */ a$2(Scroll, {
			label,
			class: "chart-scroll",
			children: /* @__PURE__ */ a$2("table", { children })
		})]
	});
}

// src/report/html/charts/figure-numbers.tsx
function FigureNumbers({ figure }) {
	const bandOf = figure.bands.flatMap(({ from, to }, index) => Array.from({ length: to - from }, () => index));
	const checkpoints = figure.checkpoints.map(pageName);
	return /* @__PURE__ */ a$2(NumbersTable, {
		label: "The numbers of Figure 3",
		children: [/* @__PURE__ */ a$2(Head$2, { figure }), /* @__PURE__ */ a$2("tbody", { children: figure.slots.map(({ cells }, index) => checkpoints.map((checkpoint, column) => {
			const cell = cells[column];
			const place = {
				number: index + 1,
				band: bandName(bandOf[index]),
				checkpoint
			};
			return cell && /* @__PURE__ */ a$2(SampleNumbers, {
				place,
				cell,
				figure
			});
		})) })]
	});
}
function Head$2({ figure }) {
	return /* @__PURE__ */ a$2("thead", { children: /* @__PURE__ */ a$2("tr", { children: [
		/* @__PURE__ */ a$2("th", {
			scope: "col",
			children: "Sample"
		}),
		/* @__PURE__ */ a$2("th", {
			scope: "col",
			children: "Prompt"
		}),
		/* @__PURE__ */ a$2("th", {
			scope: "col",
			children: "Seed"
		}),
		/* @__PURE__ */ a$2("th", {
			scope: "col",
			children: "Checkpoint"
		}),
		figure.sets.map(({ set }) => /* @__PURE__ */ a$2("th", {
			scope: "col",
			children: [
				set.role === "reference" ? "References" : "Control",
				" ",
				/* @__PURE__ */ a$2(Name, { of: set.set })
			]
		})),
		figure.hasPictures && figure.sets.flatMap(({ set }) => set.pictures.map((path) => /* @__PURE__ */ a$2("th", {
			scope: "col",
			children: /* @__PURE__ */ a$2(Name, { of: path.slice(path.lastIndexOf("/") + 1) })
		})))
	] }) });
}
function SampleNumbers({ place, cell: { sample, seed }, figure }) {
	const { sets, hasPictures } = figure;
	const pictures = hasPictures ? sets.flatMap(({ place: own, set }) => set.pictures.map((_, picture) => sample.byPicture[own]?.[picture])) : [];
	return /* @__PURE__ */ a$2("tr", { children: [
		/* @__PURE__ */ a$2("th", {
			scope: "row",
			children: place.number
		}),
		/* @__PURE__ */ a$2("td", { children: place.band }),
		/* @__PURE__ */ a$2("td", { children: seed === void 0 ? "–" : pageName(seed) }),
		/* @__PURE__ */ a$2("td", { children: /* @__PURE__ */ a$2("bdi", { children: place.checkpoint }) }),
		[...sets.map((own) => sample.bySet[own.place]), ...pictures].map((value) => /* @__PURE__ */ a$2("td", { children: isLoss(value) ? loss(value) : "–" }))
	] });
}

// node_modules/d3-path/dist/d3-path.mjs
const pi$1 = Math.PI;
const tau$1 = 2 * pi$1;
const epsilon$1 = 1e-6;
const tauEpsilon = tau$1 - epsilon$1;
function append(strings) {
	this._ += strings[0];
	for (let i = 1, n = strings.length; i < n; ++i) this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
	let d = Math.floor(digits);
	if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
	if (d > 15) return append;
	const k = 10 ** d;
	return function(strings) {
		this._ += strings[0];
		for (let i = 1, n = strings.length; i < n; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
	};
}
function equal(x0, y0, x1, y1) {
	return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
	const d = Math.floor(digits);
	if (!(d <= 15)) return equal;
	const k = 10 ** d;
	const r = function(value) {
		return Math.round(value * k);
	};
	return function(x0, y0, x1, y1) {
		return r(x0) === r(x1) && r(y0) === r(y1);
	};
}
var Path = class {
	constructor(digits) {
		this._x0 = this._y0 = this._x1 = this._y1 = null;
		this._ = "";
		this._append = digits == null ? append : appendRound(digits);
		this._equal = digits == null ? equal : equalRound(digits);
	}
	moveTo(x, y) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}`;
	}
	closePath() {
		if (this._x1 !== null) {
			this._x1 = this._x0, this._y1 = this._y0;
			this._append`Z`;
		}
	}
	lineTo(x, y) {
		this._append`L${this._x1 = +x},${this._y1 = +y}`;
	}
	quadraticCurveTo(x1, y1, x, y) {
		this._append`Q${+x1},${+y1},${this._x1 = +x},${this._y1 = +y}`;
	}
	bezierCurveTo(x1, y1, x2, y2, x, y) {
		this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x},${this._y1 = +y}`;
	}
	arcTo(x1, y1, x2, y2, r) {
		x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
		if (this._x1 === null) this._append`M${this._x1 = x1},${this._y1 = y1}`;
		else if (!(l01_2 > epsilon$1));
		else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon$1) || !r) this._append`L${this._x1 = x1},${this._y1 = y1}`;
		else {
			let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi$1 - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
			if (Math.abs(t01 - 1) > epsilon$1) this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
			this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
		}
	}
	arc(x, y, r, a0, a1, ccw) {
		x = +x, y = +y, r = +r, ccw = !!ccw;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
		if (this._x1 === null) this._append`M${x0},${y0}`;
		else if (Math.abs(this._x1 - x0) > epsilon$1 || Math.abs(this._y1 - y0) > epsilon$1) this._append`L${x0},${y0}`;
		if (!r) return;
		if (da < 0) da = da % tau$1 + tau$1;
		if (da > tauEpsilon) this._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
		else if (da > epsilon$1) {
			const x1 = x + r * Math.cos(a1);
			const y1 = y + r * Math.sin(a1);
			if (da >= pi$1 && this._equal(x0, y0, x1, y1)) {
				da /= 2;
				let a00 = a0 + da;
				this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
			}
			this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${this._x1 = x1},${this._y1 = y1}`;
		}
	}
	rect(x, y, w, h) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}h${w = +w}v${+h}h${-w}Z`;
	}
	toString() {
		return this._;
	}
};
function path$1() {
	return new Path();
}
path$1.prototype = Path.prototype;

// node_modules/d3-shape/dist/d3-shape.mjs
function constant(x) {
	return function constant() {
		return x;
	};
}
const cos = Math.cos;
const min = Math.min;
const sin = Math.sin;
const sqrt = Math.sqrt;
const epsilon = 1e-12;
const pi = Math.PI;
const halfPi = pi / 2;
const tau = 2 * pi;
function withPath(shape) {
	let digits = 3;
	shape.digits = function(_) {
		if (!arguments.length) return digits;
		if (_ == null) digits = null;
		else {
			const d = Math.floor(_);
			if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
			digits = d;
		}
		return shape;
	};
	return () => new Path(digits);
}
var slice = Array.prototype.slice;
function array(x) {
	return typeof x === "object" && "length" in x ? x : Array.from(x);
}
function Linear(context) {
	this._context = context;
}
Linear.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: this._context.lineTo(x, y);
		}
	}
};
function curveLinear(context) {
	return new Linear(context);
}
function x(p) {
	return p[0];
}
function y(p) {
	return p[1];
}
function line(x$1, y$1) {
	var defined = constant(true), context = null, curve = curveLinear, output = null, path = withPath(line);
	x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant(x$1);
	y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant(y$1);
	function line(data) {
		var i, n = (data = array(data)).length, d, defined0 = false, buffer;
		if (context == null) output = curve(buffer = path());
		for (i = 0; i <= n; ++i) {
			if (!(i < n && defined(d = data[i], i, data)) === defined0) {
				if (defined0 = !defined0) output.lineStart();
				else output.lineEnd();
			}
			if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
		}
		if (buffer) return output = null, buffer + "" || null;
	}
	line.x = function(_) {
		return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), line) : x$1;
	};
	line.y = function(_) {
		return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), line) : y$1;
	};
	line.defined = function(_) {
		return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), line) : defined;
	};
	line.curve = function(_) {
		return arguments.length ? (curve = _, context != null && (output = curve(context)), line) : curve;
	};
	line.context = function(_) {
		return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line) : context;
	};
	return line;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve) {
	this._curve = curve;
}
Radial.prototype = {
	areaStart: function() {
		this._curve.areaStart();
	},
	areaEnd: function() {
		this._curve.areaEnd();
	},
	lineStart: function() {
		this._curve.lineStart();
	},
	lineEnd: function() {
		this._curve.lineEnd();
	},
	point: function(a, r) {
		this._curve.point(r * Math.sin(a), r * -Math.cos(a));
	}
};
function curveRadial(curve) {
	function radial(context) {
		return new Radial(curve(context));
	}
	radial._curve = curve;
	return radial;
}
const sqrt3$2 = sqrt(3);
var circle = { draw(context, size) {
	const r = sqrt(size / pi);
	context.moveTo(r, 0);
	context.arc(0, 0, r, 0, tau);
} };
var cross = { draw(context, size) {
	const r = sqrt(size / 5) / 2;
	context.moveTo(-3 * r, -r);
	context.lineTo(-r, -r);
	context.lineTo(-r, -3 * r);
	context.lineTo(r, -3 * r);
	context.lineTo(r, -r);
	context.lineTo(3 * r, -r);
	context.lineTo(3 * r, r);
	context.lineTo(r, r);
	context.lineTo(r, 3 * r);
	context.lineTo(-r, 3 * r);
	context.lineTo(-r, r);
	context.lineTo(-3 * r, r);
	context.closePath();
} };
const tan30 = sqrt(1 / 3);
const tan30_2 = tan30 * 2;
var diamond = { draw(context, size) {
	const y = sqrt(size / tan30_2);
	const x = y * tan30;
	context.moveTo(0, -y);
	context.lineTo(x, 0);
	context.lineTo(0, y);
	context.lineTo(-x, 0);
	context.closePath();
} };
var square = { draw(context, size) {
	const w = sqrt(size);
	const x = -w / 2;
	context.rect(x, x, w, w);
} };
const ka = .8908130915292852;
const kr = sin(pi / 10) / sin(7 * pi / 10);
const kx = sin(tau / 10) * kr;
const ky = -cos(tau / 10) * kr;
var star = { draw(context, size) {
	const r = sqrt(size * ka);
	const x = kx * r;
	const y = ky * r;
	context.moveTo(0, -r);
	context.lineTo(x, y);
	for (let i = 1; i < 5; ++i) {
		const a = tau * i / 5;
		const c = cos(a);
		const s = sin(a);
		context.lineTo(s * r, -c * r);
		context.lineTo(c * x - s * y, s * x + c * y);
	}
	context.closePath();
} };
const sqrt3$1 = sqrt(3);
var triangle = { draw(context, size) {
	const y = -sqrt(size / (sqrt3$1 * 3));
	context.moveTo(0, y * 2);
	context.lineTo(-sqrt3$1 * y, -y);
	context.lineTo(sqrt3$1 * y, -y);
	context.closePath();
} };
const sqrt3 = sqrt(3);
const c = -.5;
const s = sqrt(3) / 2;
const k = 1 / sqrt(12);
const a = (k / 2 + 1) * 3;
var wye = { draw(context, size) {
	const r = sqrt(size / a);
	const x0 = r / 2, y0 = r * k;
	const x1 = x0, y1 = r * k + r;
	const x2 = -x1, y2 = y1;
	context.moveTo(x0, y0);
	context.lineTo(x1, y1);
	context.lineTo(x2, y2);
	context.lineTo(c * x0 - s * y0, s * x0 + c * y0);
	context.lineTo(c * x1 - s * y1, s * x1 + c * y1);
	context.lineTo(c * x2 - s * y2, s * x2 + c * y2);
	context.lineTo(c * x0 + s * y0, c * y0 - s * x0);
	context.lineTo(c * x1 + s * y1, c * y1 - s * x1);
	context.lineTo(c * x2 + s * y2, c * y2 - s * x2);
	context.closePath();
} };
var times = { draw(context, size) {
	const r = sqrt(size - min(size / 6, 1.7)) * .6189;
	context.moveTo(-r, -r);
	context.lineTo(r, r);
	context.moveTo(-r, r);
	context.lineTo(r, -r);
} };
function Symbol$1(type, size) {
	let context = null, path = withPath(symbol);
	type = typeof type === "function" ? type : constant(type || circle);
	size = typeof size === "function" ? size : constant(size === void 0 ? 64 : +size);
	function symbol() {
		let buffer;
		if (!context) context = buffer = path();
		type.apply(this, arguments).draw(context, +size.apply(this, arguments));
		if (buffer) return context = null, buffer + "" || null;
	}
	symbol.type = function(_) {
		return arguments.length ? (type = typeof _ === "function" ? _ : constant(_), symbol) : type;
	};
	symbol.size = function(_) {
		return arguments.length ? (size = typeof _ === "function" ? _ : constant(+_), symbol) : size;
	};
	symbol.context = function(_) {
		return arguments.length ? (context = _ == null ? null : _, symbol) : context;
	};
	return symbol;
}
function noop() {}
function point$3(that, x, y) {
	that._context.bezierCurveTo((2 * that._x0 + that._x1) / 3, (2 * that._y0 + that._y1) / 3, (that._x0 + 2 * that._x1) / 3, (that._y0 + 2 * that._y1) / 3, (that._x0 + 4 * that._x1 + x) / 6, (that._y0 + 4 * that._y1 + y) / 6);
}
function Basis(context) {
	this._context = context;
}
Basis.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 3: point$3(this, this._x1, this._y1);
			case 2: this._context.lineTo(this._x1, this._y1);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function BasisClosed(context) {
	this._context = context;
}
BasisClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x2, this._y2);
				this._context.closePath();
				break;
			case 2:
				this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
				this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x2, this._y2);
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x2 = x, this._y2 = y;
				break;
			case 1:
				this._point = 2;
				this._x3 = x, this._y3 = y;
				break;
			case 2:
				this._point = 3;
				this._x4 = x, this._y4 = y;
				this._context.moveTo((this._x0 + 4 * this._x1 + x) / 6, (this._y0 + 4 * this._y1 + y) / 6);
				break;
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function BasisOpen(context) {
	this._context = context;
}
BasisOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				var x0 = (this._x0 + 4 * this._x1 + x) / 6, y0 = (this._y0 + 4 * this._y1 + y) / 6;
				this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
				break;
			case 3: this._point = 4;
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function Bundle(context, beta) {
	this._basis = new Basis(context);
	this._beta = beta;
}
Bundle.prototype = {
	lineStart: function() {
		this._x = [];
		this._y = [];
		this._basis.lineStart();
	},
	lineEnd: function() {
		var x = this._x, y = this._y, j = x.length - 1;
		if (j > 0) {
			var x0 = x[0], y0 = y[0], dx = x[j] - x0, dy = y[j] - y0, i = -1, t;
			while (++i <= j) {
				t = i / j;
				this._basis.point(this._beta * x[i] + (1 - this._beta) * (x0 + t * dx), this._beta * y[i] + (1 - this._beta) * (y0 + t * dy));
			}
		}
		this._x = this._y = null;
		this._basis.lineEnd();
	},
	point: function(x, y) {
		this._x.push(+x);
		this._y.push(+y);
	}
};
var bundle = (function custom(beta) {
	function bundle(context) {
		return beta === 1 ? new Basis(context) : new Bundle(context, beta);
	}
	bundle.beta = function(beta) {
		return custom(+beta);
	};
	return bundle;
})(.85);
function point$2(that, x, y) {
	that._context.bezierCurveTo(that._x1 + that._k * (that._x2 - that._x0), that._y1 + that._k * (that._y2 - that._y0), that._x2 + that._k * (that._x1 - x), that._y2 + that._k * (that._y1 - y), that._x2, that._y2);
}
function Cardinal(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: point$2(this, this._x1, this._y1);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				this._x1 = x, this._y1 = y;
				break;
			case 2: this._point = 3;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var cardinal = (function custom(tension) {
	function cardinal(context) {
		return new Cardinal(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function CardinalClosed(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
				this.point(this._x5, this._y5);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x3 = x, this._y3 = y;
				break;
			case 1:
				this._point = 2;
				this._context.moveTo(this._x4 = x, this._y4 = y);
				break;
			case 2:
				this._point = 3;
				this._x5 = x, this._y5 = y;
				break;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var cardinalClosed = (function custom(tension) {
	function cardinal(context) {
		return new CardinalClosed(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function CardinalOpen(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var cardinalOpen = (function custom(tension) {
	function cardinal(context) {
		return new CardinalOpen(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function point$1(that, x, y) {
	var x1 = that._x1, y1 = that._y1, x2 = that._x2, y2 = that._y2;
	if (that._l01_a > epsilon) {
		var a = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
		x1 = (x1 * a - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
		y1 = (y1 * a - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
	}
	if (that._l23_a > epsilon) {
		var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
		x2 = (x2 * b + that._x1 * that._l23_2a - x * that._l12_2a) / m;
		y2 = (y2 * b + that._y1 * that._l23_2a - y * that._l12_2a) / m;
	}
	that._context.bezierCurveTo(x1, y1, x2, y2, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRom.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: this.point(this._x2, this._y2);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var catmullRom = (function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function CatmullRomClosed(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRomClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
				this.point(this._x5, this._y5);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x3 = x, this._y3 = y;
				break;
			case 1:
				this._point = 2;
				this._context.moveTo(this._x4 = x, this._y4 = y);
				break;
			case 2:
				this._point = 3;
				this._x5 = x, this._y5 = y;
				break;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var catmullRomClosed = (function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function CatmullRomOpen(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRomOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var catmullRomOpen = (function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function LinearClosed(context) {
	this._context = context;
}
LinearClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._point) this._context.closePath();
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) this._context.lineTo(x, y);
		else this._point = 1, this._context.moveTo(x, y);
	}
};
function sign(x) {
	return x < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
	var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
	return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), .5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
	var h = that._x1 - that._x0;
	return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point(that, t0, t1) {
	var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
	that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
}
function MonotoneX(context) {
	this._context = context;
}
MonotoneX.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x1, this._y1);
				break;
			case 3: point(this, this._t0, slope2(this, this._t0));
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		var t1 = NaN;
		x = +x, y = +y;
		if (x === this._x1 && y === this._y1) return;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				point(this, slope2(this, t1 = slope3(this, x, y)), t1);
				break;
			default: point(this, this._t0, t1 = slope3(this, x, y));
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
		this._t0 = t1;
	}
};
function MonotoneY(context) {
	this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x, y) {
	MonotoneX.prototype.point.call(this, y, x);
};
function ReflectContext(context) {
	this._context = context;
}
ReflectContext.prototype = {
	moveTo: function(x, y) {
		this._context.moveTo(y, x);
	},
	closePath: function() {
		this._context.closePath();
	},
	lineTo: function(x, y) {
		this._context.lineTo(y, x);
	},
	bezierCurveTo: function(x1, y1, x2, y2, x, y) {
		this._context.bezierCurveTo(y1, x1, y2, x2, y, x);
	}
};
function Natural(context) {
	this._context = context;
}
Natural.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = [];
		this._y = [];
	},
	lineEnd: function() {
		var x = this._x, y = this._y, n = x.length;
		if (n) {
			this._line ? this._context.lineTo(x[0], y[0]) : this._context.moveTo(x[0], y[0]);
			if (n === 2) this._context.lineTo(x[1], y[1]);
			else {
				var px = controlPoints(x), py = controlPoints(y);
				for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x[i1], y[i1]);
			}
		}
		if (this._line || this._line !== 0 && n === 1) this._context.closePath();
		this._line = 1 - this._line;
		this._x = this._y = null;
	},
	point: function(x, y) {
		this._x.push(+x);
		this._y.push(+y);
	}
};
function controlPoints(x) {
	var i, n = x.length - 1, m, a = new Array(n), b = new Array(n), r = new Array(n);
	a[0] = 0, b[0] = 2, r[0] = x[0] + 2 * x[1];
	for (i = 1; i < n - 1; ++i) a[i] = 1, b[i] = 4, r[i] = 4 * x[i] + 2 * x[i + 1];
	a[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x[n - 1] + x[n];
	for (i = 1; i < n; ++i) m = a[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
	a[n - 1] = r[n - 1] / b[n - 1];
	for (i = n - 2; i >= 0; --i) a[i] = (r[i] - a[i + 1]) / b[i];
	b[n - 1] = (x[n] + a[n - 1]) / 2;
	for (i = 0; i < n - 1; ++i) b[i] = 2 * x[i + 1] - a[i + 1];
	return [a, b];
}
function Step(context, t) {
	this._context = context;
	this._t = t;
}
Step.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = this._y = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: if (this._t <= 0) {
				this._context.lineTo(this._x, y);
				this._context.lineTo(x, y);
			} else {
				var x1 = this._x * (1 - this._t) + x * this._t;
				this._context.lineTo(x1, this._y);
				this._context.lineTo(x1, y);
			}
		}
		this._x = x, this._y = y;
	}
};

// src/report/charts/shapes.ts
const DECIMALS = 2;
function linePath(places) {
	return line((place) => place?.[0] ?? 0, (place) => place?.[1] ?? 0).defined((place) => place !== void 0).digits(DECIMALS)([...places]) ?? "";
}
function segment(from, to) {
	return linePath([from, to]);
}
const SYMBOLS = [
	circle,
	square,
	triangle,
	wye,
	cross,
	star,
	diamond,
	times
];
const AREA = 30;
function symbolPath(colour) {
	const own = SYMBOLS[(colour - 1) % SYMBOLS.length];
	return Symbol$1(own, AREA).digits(DECIMALS)() ?? "";
}

// src/report/html/charts/svg.tsx
function Svg({ id, size, title, desc, class: own, children }) {
	return /* @__PURE__ */ a$2("svg", {
		class: `chart ${own}`,
		viewBox: `0 0 ${size.width} ${size.height}`,
		role: "img",
		"aria-labelledby": `${id}-title ${id}-desc`,
		children: [
			/* @__PURE__ */ a$2("title", {
				id: `${id}-title`,
				children: pageText(title)
			}),
			/* @__PURE__ */ a$2("desc", {
				id: `${id}-desc`,
				children: pageText(desc)
			}),
			children
		]
	});
}
function colourClass(colour) {
	return `c${colour ?? 0}`;
}

// src/report/html/charts/legend.tsx
function Legend({ keys }) {
	return /* @__PURE__ */ a$2("ul", {
		class: "chart-legend",
		children: keys.map(({ name, colour, words }) => /* @__PURE__ */ a$2("li", { children: [
			/* @__PURE__ */ a$2("svg", {
				class: "chart chart-key",
				viewBox: "0 0 28 12",
				"aria-hidden": "true",
				children: [/* @__PURE__ */ a$2("path", {
					class: `line main ${colourClass(colour)}`,
					d: "M0,6L28,6"
				}), /* @__PURE__ */ a$2("g", {
					transform: "translate(14 6)",
					class: colourClass(colour),
					children: /* @__PURE__ */ a$2("path", {
						class: "symbol",
						d: symbolPath(colour)
					})
				})]
			}),
			words === void 0 ? "" : `${words} `,
			/* @__PURE__ */ a$2(Name, { of: name })
		] }))
	});
}

// src/report/charts/labels.ts
const LAST_NARROW = 11903;
function fitLabel(label, letters) {
	const points = Array.from(label);
	if (widthOf(points) <= letters) return label;
	const room = letters - 1;
	const head = fitting(points, Math.ceil(room / 2));
	const tail = fitting(points.toReversed(), Math.floor(room / 2)).toReversed();
	return `${head.join("")}…${tail.join("")}`;
}
function fitting(points, letters) {
	const end = points.findIndex((_, index) => widthOf(points.slice(0, index + 1)) > letters);
	return end < 0 ? points : points.slice(0, end);
}
function widthOf(points) {
	return points.reduce((sum, point) => sum + (point.codePointAt(0) > LAST_NARROW ? 2 : 1), 0);
}
function spread(wanted, { gap, low, high }) {
	const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a] - wanted[b] || a - b);
	const step = Math.min(gap, (high - low) / Math.max(order.length - 1, 1));
	const places = [];
	let least = low;
	for (const index of order) {
		places.push(Math.max(wanted[index], least));
		least = places.at(-1) + step;
	}
	let most = high;
	for (let place = places.length - 1; place >= 0; place -= 1) {
		places[place] = Math.min(places[place], most);
		most = places[place] - step;
	}
	const result = wanted.map(() => 0);
	order.forEach((index, place) => result[index] = places[place]);
	return result;
}

// src/report/charts/points.ts
function bySlot(losses) {
	return losses.map((loss, slot) => isLoss(loss) ? {
		at: (slot + .5) / losses.length,
		loss
	} : void 0);
}
function byLoss(losses) {
	const known = losses.filter(isLoss).toSorted((a, b) => a - b);
	return known.map((loss, index) => ({
		at: (index + .5) / known.length,
		loss
	}));
}

// src/report/html/charts/panel-layout.ts
const SIZE$1 = {
	width: 340,
	height: 236
};
const FRAME = {
	left: 56,
	right: 242,
	top: 18,
	bottom: 204
};
const X = [FRAME.left, FRAME.right];
const LABEL_GAP = 14;
function yScale(domain) {
	return logScale(domain, [FRAME.bottom, FRAME.top]);
}
function xScale(at) {
	return linearScale([0, 1], X)(at);
}
function linesOf$2(panel, domain, view) {
	const y = yScale(domain);
	const x = linearScale([0, 1], X);
	const toPlace = (point) => point && [x(point.at), y(point.loss)];
	const pointsOf = view === "by-sample" ? bySlot : byLoss;
	return panel.series.map((series) => ({
		series,
		places: pointsOf(series.losses).map(toPlace)
	}));
}
function endLabels(lines) {
	const ended = lines.flatMap(({ series, places }) => {
		const end = places.findLast((place) => place !== void 0);
		return series.weight === "main" && end ? [{
			series,
			end
		}] : [];
	});
	const room = {
		gap: LABEL_GAP,
		low: FRAME.top + 4,
		high: FRAME.bottom - 4
	};
	const heights = spread(ended.map(({ end }) => end[1]), room);
	return ended.map((own, index) => ({
		...own,
		y: heights[index]
	}));
}
function slotTicks(count) {
	if (count < 2) return [1];
	return linearTicks([1, count], 5).filter((number) => Number.isInteger(number));
}
const BAND_LETTER = 7;
function bandPlaces({ bands, slots }) {
	if (bands.length < 2) return [];
	const x = linearScale([0, Math.max(slots.length, 1)], X);
	const room = BAND_LETTER * (String(bands.length).length + 1) + 3;
	const every = Math.ceil(room / ((X[1] - X[0]) / bands.length));
	return bands.map(({ from, to }, index) => ({
		index,
		from: x(from),
		to: x(to),
		isShaded: index % 2 === 1,
		isNamed: index % every === 0
	}));
}
function symbolSize(count) {
	if (count > 200) return void 0;
	return count <= 30 ? 7.5 : count <= 80 ? 5.5 : 4;
}

// src/report/html/charts/panel-axes.tsx
function Bands({ figure }) {
	const height = FRAME.bottom - FRAME.top;
	return /* @__PURE__ */ a$2("g", { children: bandPlaces(figure).map(({ index, from, to, isShaded, isNamed }) => /* @__PURE__ */ a$2($$1, { children: [isShaded && /* @__PURE__ */ a$2("rect", {
		class: "band",
		x: coordinate(from),
		y: FRAME.top,
		width: coordinate(to - from),
		height
	}), isNamed && /* @__PURE__ */ a$2("text", {
		class: "small middle",
		x: coordinate((from + to) / 2),
		y: FRAME.top - 5,
		children: bandName(index)
	})] })) });
}
const MOST_LOSS_TICKS = 7;
function LossAxis$1({ figure }) {
	const y = yScale(figure.domain);
	return /* @__PURE__ */ a$2("g", { children: logTicks(figure.domain, MOST_LOSS_TICKS).map((tick) => /* @__PURE__ */ a$2($$1, { children: [/* @__PURE__ */ a$2("path", {
		class: "grid",
		d: segment([FRAME.left, y(tick)], [FRAME.right, y(tick)])
	}), /* @__PURE__ */ a$2("text", {
		class: "end-of",
		x: FRAME.left - 5,
		y: coordinate(y(tick) + 4),
		children: tickText(tick)
	})] })) });
}
function sampleTicks(count, view) {
	if (view === "by-loss") return [{
		at: 0,
		text: "nearest"
	}, {
		at: 1,
		text: "farthest"
	}];
	return slotTicks(count).map((number) => ({
		at: (number - .5) / Math.max(count, 1),
		text: String(number)
	}));
}
function SampleAxis({ figure, view }) {
	return /* @__PURE__ */ a$2("g", { children: [
		/* @__PURE__ */ a$2("path", {
			class: "axis",
			d: segment([FRAME.left, FRAME.bottom], [FRAME.right, FRAME.bottom])
		}),
		sampleTicks(figure.slots.length, view).map(({ at, text }) => /* @__PURE__ */ a$2("text", {
			class: "middle",
			x: coordinate(xScale(at)),
			y: FRAME.bottom + 15,
			children: text
		})),
		/* @__PURE__ */ a$2("text", {
			class: "middle",
			x: xScale(.5),
			y: FRAME.bottom + 28,
			children: view === "by-loss" ? "samples by loss" : "sample"
		})
	] });
}

// src/report/html/charts/panel.tsx
function PanelChart({ id, panel, figure, view, title, desc }) {
	const lines = linesOf$2(panel, figure.domain, view);
	const size = symbolSize(figure.slots.length);
	return /* @__PURE__ */ a$2(Svg, {
		id,
		size: SIZE$1,
		title,
		desc,
		class: size === void 0 ? "chart-panel dense" : "chart-panel",
		children: [
			size !== void 0 && /* @__PURE__ */ a$2(Markers, {
				id,
				panel,
				size
			}),
			view === "by-sample" && /* @__PURE__ */ a$2(Bands, { figure }),
			/* @__PURE__ */ a$2(LossAxis$1, { figure }),
			/* @__PURE__ */ a$2(SampleAxis, {
				figure,
				view
			}),
			lines.map((line) => /* @__PURE__ */ a$2(LineOf, {
				id,
				line,
				hasSymbols: size !== void 0
			})),
			/* @__PURE__ */ a$2(Labels, { lines })
		]
	});
}
function Markers({ id, panel, size }) {
	const colours = panel.series.flatMap(({ weight, colour }) => weight === "main" && colour ? [colour] : []);
	return /* @__PURE__ */ a$2("defs", { children: colours.map((colour) => /* @__PURE__ */ a$2("marker", {
		id: `${id}-${colour}`,
		class: colourClass(colour),
		viewBox: "-5 -5 10 10",
		markerWidth: size,
		markerHeight: size,
		markerUnits: "userSpaceOnUse",
		children: /* @__PURE__ */ a$2("path", {
			class: "symbol",
			d: symbolPath(colour)
		})
	})) });
}
function LineOf({ id, line, hasSymbols }) {
	const { weight, colour } = line.series;
	const marker = hasSymbols && weight === "main" ? `url(#${id}-${colour})` : void 0;
	const markers = marker ? {
		"marker-start": marker,
		"marker-mid": marker,
		"marker-end": marker
	} : {};
	return /* @__PURE__ */ a$2("path", {
		class: `line ${weight} ${colourClass(colour)}`,
		d: linePath(line.places),
		...markers
	});
}
const LABEL_LETTERS = 13;
function Labels({ lines }) {
	return /* @__PURE__ */ a$2("g", { children: endLabels(lines).map(({ series, end, y }) => /* @__PURE__ */ a$2($$1, { children: [/* @__PURE__ */ a$2("path", {
		class: `leader ${colourClass(series.colour)}`,
		d: segment(end, [FRAME.right + 4, y])
	}), /* @__PURE__ */ a$2("text", {
		class: `end ${colourClass(series.colour)}`,
		x: FRAME.right + 6,
		y: coordinate(y + 4),
		children: fitLabel(pageName(series.name), LABEL_LETTERS)
	})] })) });
}

// src/report/html/charts/panel-words.ts
function panelWords({ kind }) {
	return {
		reference: "Against the references",
		control: "Against the control",
		checkpoint: "Checkpoint"
	}[kind];
}
function panelSentence({ series }, rows) {
	const main = series.filter(({ weight }) => weight === "main");
	const others = series.length - main.length;
	const ranges = main.map((own) => `${pageName(own.name)} ${rangeWords(own)}`).join("; ");
	const more = others === 0 ? "" : `, ${others} of them thin`;
	return `${count(series.length, "line")}${more}, over ${count(rows, "sample")}. Losses: ${ranges}.`;
}
function rangeWords({ losses }) {
	const known = losses.filter(isLoss);
	if (known.length === 0) return "without samples";
	const low = known.reduce((a, b) => Math.min(a, b));
	const high = known.reduce((a, b) => Math.max(a, b));
	return low === high ? `at ${loss(low)}` : `from ${loss(low)} to ${loss(high)}`;
}

// src/report/html/charts/figure-three.tsx
function FigureThree({ id, figure, metric }) {
	return /* @__PURE__ */ a$2("div", {
		class: "chart-views",
		children: [
			/* @__PURE__ */ a$2("fieldset", {
				class: "chart-choice",
				children: [
					/* @__PURE__ */ a$2("legend", {
						class: "unseen",
						children: "Order of the samples"
					}),
					/* @__PURE__ */ a$2("label", { children: [/* @__PURE__ */ a$2("input", {
						type: "radio",
						name: `${id}-view`,
						value: "by-sample",
						checked: true
					}), " By prompt and seed"] }),
					/* @__PURE__ */ a$2("label", { children: [/* @__PURE__ */ a$2("input", {
						type: "radio",
						name: `${id}-view`,
						value: "by-loss",
						class: "chart-choice-by-loss"
					}), " Sorted by loss"] })
				]
			}),
			/* @__PURE__ */ a$2(Columns, {
				id: `${id}-s`,
				figure,
				metric,
				view: "by-sample"
			}),
			/* @__PURE__ */ a$2(Columns, {
				id: `${id}-l`,
				figure,
				metric,
				view: "by-loss"
			})
		]
	});
}
const HOW_TO_READ = {
	"by-sample": "A point is a sample, in the order of prompt and seed; lower is nearer. A checkpoint carries the style where its line stays low against the references, and lower than against the controls.",
	"by-loss": "Each line is sorted by itself, from its nearest sample to its farthest. Where one line lies below another all the way, it is nearer at every share of its samples; lines that cross or touch overlap."
};
function Columns({ id, figure, metric, view }) {
	const first = (figure.bySet[0]?.series ?? []).flatMap(({ name, colour }) => colour ? [{
		name,
		colour
	}] : []);
	const second = figure.sets.map(({ set }, place) => ({
		name: set.set,
		colour: setColour(place),
		words: set.role === "reference" ? "references" : "control"
	}));
	return /* @__PURE__ */ a$2("div", {
		class: `chart-view chart-${view}`,
		children: [
			/* @__PURE__ */ a$2("p", {
				class: "chart-note",
				children: [
					HOW_TO_READ[view],
					" Style loss (",
					/* @__PURE__ */ a$2(Name, { of: metric }),
					") on one logarithmic axis in all panels."
				]
			}),
			/* @__PURE__ */ a$2("h4", { children: "A line per checkpoint" }),
			/* @__PURE__ */ a$2(Legend, { keys: first }),
			/* @__PURE__ */ a$2(Panels, {
				id: `${id}-a`,
				panels: figure.bySet,
				figure,
				view
			}),
			/* @__PURE__ */ a$2("h4", { children: figure.hasPictures ? "A line per style picture" : "A line per set of style pictures" }),
			/* @__PURE__ */ a$2(Legend, { keys: second }),
			/* @__PURE__ */ a$2(Panels, {
				id: `${id}-b`,
				panels: figure.byCheckpoint,
				figure,
				view
			})
		]
	});
}
function Panels({ id, panels, figure, view }) {
	return /* @__PURE__ */ a$2("div", {
		class: "chart-panels",
		children: panels.map((panel, index) => /* @__PURE__ */ a$2("figure", { children: [/* @__PURE__ */ a$2("figcaption", { children: [
			panelWords(panel.of),
			" ",
			/* @__PURE__ */ a$2(Name, { of: panel.of.name })
		] }), /* @__PURE__ */ a$2(PanelChart, {
			id: `${id}${index}`,
			panel,
			figure,
			view,
			title: `${panelWords(panel.of)} ${panel.of.name}${view === "by-loss" ? ", sorted by loss" : ""}`,
			desc: panelSentence(panel, figure.slots.length)
		})] }))
	});
}
function figureRemarks({ bySet, byCheckpoint, hasPictures, isBySeed, left }) {
	const grey = (bySet[0]?.series ?? []).filter(({ weight }) => weight === "other").length;
	return [
		...isBySeed ? [] : ["Few seeds are shared by checkpoints: samples of a prompt stand side by side in the order of their seeds."],
		...grey === 0 ? [] : [`The ${byCheckpoint.length} nearest checkpoints have colours; thin and grey: ${count(grey, "other")}.`],
		...left.checkpoints === 0 ? [] : [`Not drawn: ${count(left.checkpoints, "checkpoint")} farther away.`],
		...left.sets === 0 ? [] : [`Not drawn: ${count(left.sets, "control")} farther away.`],
		...hasPictures ? ["Thin lines are single pictures; a strong line is the geometric mean of its set."] : [],
		...left.isWithoutPictures ? ["A line is the geometric mean of its set; single pictures would be too many lines."] : []
	];
}

// src/report/html/charts/prompt-list.tsx
const MOST_PROMPTS = 60;
function PromptList({ bands, prompts }) {
	if (bands.length < 2) return null;
	const left = bands.length - MOST_PROMPTS;
	return /* @__PURE__ */ a$2("details", {
		class: "chart-prompts",
		children: [
			/* @__PURE__ */ a$2("summary", { children: [bands.length, " prompts"] }),
			/* @__PURE__ */ a$2("ul", { children: bands.slice(0, MOST_PROMPTS).map(({ prompt }, index) => /* @__PURE__ */ a$2("li", { children: [
				bandName(index),
				": ",
				/* @__PURE__ */ a$2(PromptText, {
					prompt,
					prompts
				})
			] })) }),
			left > 0 && /* @__PURE__ */ a$2("p", { children: [
				"And ",
				left,
				" more, whose texts are not listed."
			] })
		]
	});
}
function PromptText({ prompt, prompts }) {
	if (prompt === void 0) return /* @__PURE__ */ a$2($$1, { children: "not known" });
	const text = prompts.get(prompt);
	return text === void 0 ? /* @__PURE__ */ a$2($$1, { children: ["known by its hash alone, ", pageName(prompt)] }) : /* @__PURE__ */ a$2("bdi", {
		class: "name",
		children: pageName(text)
	});
}

// src/report/html/charts/strip-layout.ts
const MEASURES = {
	narrow: {
		width: 340,
		left: 24,
		right: 316,
		row: 54,
		letters: 34,
		ticks: 4
	},
	wide: {
		width: 760,
		left: 190,
		right: 724,
		row: 38,
		letters: 25,
		ticks: 9
	}
};
const LINE = 16;
const FOOT = 36;
const TOP = 4;
const DOTS = 4;
function stripLayout({ strips, band, marks, domain }, kind) {
	const { width, left, right, row } = MEASURES[kind];
	const x = logScale(domain, [left, right]);
	const isLeft = (place) => place > (left + right) / 2;
	const lines = (band ? 1 : 0) + marks.length;
	const top = TOP + lines * LINE + 6;
	const bottom = top + strips.length * row;
	return {
		size: {
			width,
			height: bottom + FOOT
		},
		x,
		top,
		bottom,
		band: band && {
			from: x(band.low),
			to: x(band.high),
			isLeft: isLeft(x(band.low))
		},
		marks: apart(marks.map((mark) => ({
			mark,
			x: x(mark.loss),
			isLeft: isLeft(x(mark.loss))
		}))).map((own, index) => ({
			...own,
			y: TOP + (index + (band ? 1 : 0) + .5) * LINE
		})),
		rows: strips.map((strip, index) => {
			const own = top + index * row;
			const centre = own + (kind === "narrow" ? row - 20 : row / 2);
			return {
				strip,
				top: own,
				centre,
				dots: strip.losses.map((loss, dot) => [x(loss), centre - DOTS + jitter(dot)])
			};
		})
	};
}
function apart(marks) {
	const inner = marks.filter((own) => !own.isLeft).toSorted((a, b) => a.x - b.x);
	const outer = marks.filter((own) => own.isLeft).toSorted((a, b) => b.x - a.x);
	return [...inner, ...outer];
}
const GOLDEN = .618033988749895;
const JITTER = 7;
function jitter(index) {
	return (index + 1) * GOLDEN % 1 * 2 * JITTER - JITTER;
}
function intervalBar({ interval }, { x, domain }) {
	if (!interval) return void 0;
	const { low, high } = interval;
	return {
		from: x(low),
		to: x(high),
		hasLow: low >= domain[0],
		hasHigh: high <= domain[1]
	};
}

// src/report/html/charts/strip-row.tsx
function StripLabel({ strip, kind, y }) {
	const name = fitLabel(`${strip.rank} ${pageName(strip.checkpoint)}`, MEASURES[kind].letters);
	const x = kind === "wide" ? 8 : MEASURES[kind].left;
	const next = kind === "wide" ? {
		x,
		dy: 15
	} : { dx: 8 };
	return /* @__PURE__ */ a$2("text", {
		class: "halo",
		x,
		y: coordinate(y),
		children: [/* @__PURE__ */ a$2("tspan", {
			class: "strong",
			children: name
		}), /* @__PURE__ */ a$2("tspan", {
			class: "muted",
			...next,
			children: loss(strip.styleLoss)
		})]
	});
}
const CAP = 4;
const MEAN = 6;
function Interval({ strip, centre, x, domain }) {
	const y = centre + 11;
	const bar = intervalBar(strip, {
		x,
		domain
	});
	const upright = (at, half) => segment([at, y - half], [at, y + half]);
	const line = bar && segment([bar.from, y], [bar.to, y]);
	const caps = bar && `${bar.hasLow ? upright(bar.from, CAP) : ""}${bar.hasHigh ? upright(bar.to, CAP) : ""}`;
	return /* @__PURE__ */ a$2("g", { children: [bar && /* @__PURE__ */ a$2("path", {
		class: "bar",
		d: `${line}${caps}`
	}), /* @__PURE__ */ a$2("path", {
		class: "mean",
		d: upright(x(strip.styleLoss), MEAN)
	})] });
}

// src/report/html/charts/strip-words.ts
function stripSentence({ strips, band, marks }) {
	const first = strips.slice(0, 8).map(stripWords);
	const between = band ? [`the references are ${loss(band.low)} to ${loss(band.high)} from each other`] : [];
	const controls = marks.map((mark) => `the control ${pageName(mark.set)} is ${loss(mark.loss)} from the references`);
	return `From the references: ${[
		...first,
		...between,
		...controls
	].join("; ")}.`;
}
function stripWords({ checkpoint, styleLoss, interval }) {
	const range = interval ? ` (95 % interval ${loss(interval.low)} to ${loss(interval.high)})` : "";
	return `${pageName(checkpoint)} ${loss(styleLoss)}${range}`;
}

// src/report/html/charts/strip-plot.tsx
function StripPlot({ id, strips, kind, metric }) {
	const layout = stripLayout(strips, kind);
	return /* @__PURE__ */ a$2(Svg, {
		id,
		size: layout.size,
		title: "Strip plot of the samples by their loss against the references",
		desc: stripSentence(strips),
		class: `chart-strips chart-${kind}`,
		children: [
			/* @__PURE__ */ a$2(Band, { layout }),
			/* @__PURE__ */ a$2(LossAxis, {
				strips,
				layout,
				kind,
				metric
			}),
			layout.marks.map((mark) => /* @__PURE__ */ a$2(ControlLine, {
				mark,
				layout
			})),
			/* @__PURE__ */ a$2(Rows, {
				strips,
				layout,
				kind
			}),
			layout.marks.map((mark) => /* @__PURE__ */ a$2(ControlLabel, { mark }))
		]
	});
}
function Band({ layout }) {
	const { band, bottom } = layout;
	if (!band) return null;
	const y = 0;
	const width = Math.max(band.to - band.from, 2);
	return /* @__PURE__ */ a$2("g", { children: [/* @__PURE__ */ a$2("rect", {
		class: "between",
		x: coordinate(band.from),
		y,
		width: coordinate(width),
		height: coordinate(bottom)
	}), /* @__PURE__ */ a$2("text", {
		class: band.isLeft ? "end-of halo" : "halo",
		x: coordinate(band.isLeft ? band.to : band.from),
		y: 15,
		children: "references to each other"
	})] });
}
function ControlLine({ mark, layout }) {
	const line = segment([mark.x, mark.y], [mark.x, layout.bottom]);
	return /* @__PURE__ */ a$2("path", {
		class: `control ${colourClass(mark.mark.colour)}`,
		d: line
	});
}
const MARK_LETTERS = 14;
function ControlLabel({ mark: { mark, x, y, isLeft } }) {
	return /* @__PURE__ */ a$2("g", {
		class: colourClass(mark.colour),
		children: [/* @__PURE__ */ a$2("path", {
			class: "symbol",
			transform: `translate(${coordinate(x)} ${coordinate(y)})`,
			d: symbolPath(mark.colour)
		}), /* @__PURE__ */ a$2("text", {
			class: isLeft ? "end-of halo end" : "halo end",
			x: coordinate(isLeft ? x - 8 : x + 8),
			y: coordinate(y + 4),
			children: ["control ", fitLabel(pageName(mark.set), MARK_LETTERS)]
		})]
	});
}
const METRIC_LETTERS = 14;
function LossAxis({ strips, layout, kind, metric }) {
	const { left, right, ticks } = MEASURES[kind];
	const { x, top, bottom } = layout;
	return /* @__PURE__ */ a$2("g", { children: [
		logTicks(strips.domain, ticks).map((tick) => /* @__PURE__ */ a$2($$1, { children: [/* @__PURE__ */ a$2("path", {
			class: "grid",
			d: segment([x(tick), top], [x(tick), bottom])
		}), /* @__PURE__ */ a$2("text", {
			class: "middle",
			x: coordinate(x(tick)),
			y: bottom + 15,
			children: tickText(tick)
		})] })),
		/* @__PURE__ */ a$2("path", {
			class: "axis",
			d: segment([left, bottom], [right, bottom])
		}),
		/* @__PURE__ */ a$2("text", {
			class: "middle",
			x: coordinate((left + right) / 2),
			y: bottom + 30,
			children: [
				"style loss (",
				fitLabel(pageName(metric), METRIC_LETTERS),
				"), logarithmic; nearer is left"
			]
		})
	] });
}
function Rows({ strips, layout, kind }) {
	return /* @__PURE__ */ a$2("g", { children: layout.rows.map(({ strip, top, centre, dots }) => /* @__PURE__ */ a$2("g", {
		class: colourClass(strip.colour),
		children: [
			/* @__PURE__ */ a$2("path", {
				class: "dots",
				d: dots.map(([x, y]) => `M${coordinate(x)},${coordinate(y)}h0`).join("")
			}),
			/* @__PURE__ */ a$2(Interval, {
				strip,
				centre,
				x: layout.x,
				domain: strips.domain
			}),
			/* @__PURE__ */ a$2(StripLabel, {
				strip,
				kind,
				y: kind === "wide" ? centre - 2 : top + 14
			})
		]
	})) });
}

// src/report/html/charts/strips.tsx
function StripFigure({ id, strips, metric, isWithNumbers }) {
	return /* @__PURE__ */ a$2($$1, { children: [
		/* @__PURE__ */ a$2(StripPlot, {
			id: `${id}-n`,
			strips,
			kind: "narrow",
			metric
		}),
		/* @__PURE__ */ a$2(StripPlot, {
			id: `${id}-w`,
			strips,
			kind: "wide",
			metric
		}),
		/* @__PURE__ */ a$2("p", {
			class: "chart-note",
			children: stripNote(strips)
		}),
		isWithNumbers && /* @__PURE__ */ a$2(StripNumbers, { strips })
	] });
}
function stripNote({ strips, band, marks, left }) {
	return [
		`A dot is a sample, by its loss against the references; ${strips.some(({ interval }) => interval !== null) ? "a bar is the 95 % interval of its mean, which the tick marks" : "the tick marks the mean"}.`,
		band ? "The shaded band is as far as the references are from each other: samples in it, or left of it, are as near to the references as these are to each other." : "How far the references are from each other is not known here, so that no band is drawn.",
		marks.length > 0 ? "A dashed line is as far as a control set is from the references: samples at it, or right of it, are no nearer to the style than that control." : "",
		left > 0 ? `Not drawn: ${count(left, "checkpoint")} farther away.` : ""
	].filter((sentence) => sentence !== "").join(" ");
}
function StripNumbers({ strips: { strips, band, marks } }) {
	return /* @__PURE__ */ a$2(NumbersTable, {
		label: "The numbers of the strip plot",
		children: [/* @__PURE__ */ a$2("thead", { children: /* @__PURE__ */ a$2("tr", { children: [
			/* @__PURE__ */ a$2("th", {
				scope: "col",
				children: "What"
			}),
			/* @__PURE__ */ a$2("th", {
				scope: "col",
				children: "Style loss"
			}),
			/* @__PURE__ */ a$2("th", {
				scope: "col",
				children: "From"
			}),
			/* @__PURE__ */ a$2("th", {
				scope: "col",
				children: "To"
			})
		] }) }), /* @__PURE__ */ a$2("tbody", { children: [
			strips.map(({ checkpoint, styleLoss, interval }) => /* @__PURE__ */ a$2(NumbersRow, {
				name: checkpoint,
				words: "checkpoint",
				values: [
					styleLoss,
					interval?.low,
					interval?.high
				]
			})),
			band && /* @__PURE__ */ a$2(NumbersRow, {
				words: "references to each other",
				values: [
					void 0,
					band.low,
					band.high
				]
			}),
			marks.map((mark) => /* @__PURE__ */ a$2(NumbersRow, {
				name: mark.set,
				words: "control",
				values: [
					mark.loss,
					void 0,
					void 0
				]
			}))
		] })]
	});
}
function NumbersRow({ name, words, values }) {
	return /* @__PURE__ */ a$2("tr", { children: [/* @__PURE__ */ a$2("th", {
		scope: "row",
		children: [
			words,
			" ",
			name !== void 0 && /* @__PURE__ */ a$2(Name, { of: name })
		]
	}), values.map((value) => /* @__PURE__ */ a$2("td", { children: value === void 0 ? "–" : loss(value) }))] });
}

// src/report/html/charts/lora-charts.tsx
function LoraCharts({ report, ranking, evidence, table, index, detail }) {
	const { metric } = report.scores;
	const id = `chart-${index}`;
	const most = detail === "brief" ? 8 : 40;
	const strips = stripsOf({
		pairs: ranking.pairs,
		evidence,
		table,
		metric,
		most
	});
	return /* @__PURE__ */ a$2($$1, { children: [
		detail !== "brief" && /* @__PURE__ */ a$2(Figure, {
			id,
			report,
			table,
			isWithNumbers: detail === "full"
		}),
		/* @__PURE__ */ a$2("h3", { children: "Strip plot: samples between references and controls" }),
		/* @__PURE__ */ a$2(StripFigure, {
			id: `${id}-strip`,
			strips,
			metric,
			isWithNumbers: detail === "full"
		}),
		detail !== "full" && /* @__PURE__ */ a$2("p", {
			class: "chart-note",
			children: "The numbers are in scores.csv and scores.json."
		})
	] });
}
function Figure({ id, report, table, isWithNumbers }) {
	const figure = figureOf(table);
	const remarks = figureRemarks(figure);
	return /* @__PURE__ */ a$2($$1, { children: [
		/* @__PURE__ */ a$2("h3", { children: "Every sample, as in Figure 3 of the article" }),
		/* @__PURE__ */ a$2(FigureThree, {
			id,
			figure,
			metric: report.scores.metric
		}),
		remarks.length > 0 && /* @__PURE__ */ a$2("p", {
			class: "chart-note",
			children: remarks.join(" ")
		}),
		/* @__PURE__ */ a$2(PromptList, {
			bands: figure.bands,
			prompts: report.prompts
		}),
		isWithNumbers && /* @__PURE__ */ a$2(FigureNumbers, { figure })
	] });
}

// src/report/charts/loss-parts.ts
const MOST_LAYERS = 12;
function shownLayers(pairs) {
	const shares = pairs[0]?.layerShares ?? [];
	const least = shares.map(({ share }) => share).toSorted((a, b) => b - a)[11] ?? -Infinity;
	return shares.filter(({ share }) => share >= least).slice(0, MOST_LAYERS).map(({ layer }, index) => ({
		layer,
		colour: index % 8 + 1
	}));
}
function piecesOf({ layerShares }, layers) {
	const byLayer = new Map(layerShares.map(({ layer, share }) => [layer, Math.min(Math.max(share, 0), 1)]));
	let from = 0;
	return layers.flatMap(({ layer, colour }) => {
		const share = byLayer.get(layer);
		if (share === void 0) return [];
		const piece = {
			layer,
			colour,
			share,
			from,
			to: Math.min(from + share, 1)
		};
		from = piece.to;
		return [piece];
	});
}

// src/report/html/charts/loss-parts.tsx
function LossParts({ ranking, index }) {
	const pairs = ranking.pairs.slice(0, 40);
	const layers = shownLayers(pairs);
	const isSplit = pairs.some(({ directionShare }) => directionShare !== null);
	if (layers.length === 0 && !isSplit) return null;
	return /* @__PURE__ */ a$2($$1, { children: [
		/* @__PURE__ */ a$2("h3", { children: "What the loss is made of" }),
		/* @__PURE__ */ a$2("p", {
			class: "chart-note",
			children: partsNote({
				layers,
				isSplit
			})
		}),
		/* @__PURE__ */ a$2(Scroll, {
			label: "What the losses are made of",
			class: "chart-scroll",
			children: /* @__PURE__ */ a$2("table", {
				class: "chart-parts",
				children: [/* @__PURE__ */ a$2(Head$1, {
					layers,
					isSplit
				}), /* @__PURE__ */ a$2("tbody", { children: pairs.map((pair, row) => /* @__PURE__ */ a$2(Row$3, {
					id: `parts-${index}-${row}`,
					pair,
					layers,
					isSplit
				})) })]
			})
		}),
		/* @__PURE__ */ a$2(Left, {
			checkpoints: ranking.pairs.length - pairs.length,
			layers: pairs[0].layerShares.length - layers.length
		})
	] });
}
function partsNote({ layers, isSplit }) {
	return [isSplit ? "Style, not contrast: the filled part of the loss comes from another pattern; the rest, from a picture that is only stronger or weaker in contrast." : "", layers.length > 0 ? "Shares of the layers: early layers see colours and edges, later ones larger patterns." : ""].filter((sentence) => sentence !== "").join(" ");
}
function Left({ checkpoints, layers }) {
	const left = [...checkpoints > 0 ? [count(checkpoints, "checkpoint")] : [], ...layers > 0 ? [count(layers, "layer")] : []];
	return left.length === 0 ? null : /* @__PURE__ */ a$2("p", {
		class: "chart-note",
		children: [
			"Not shown: ",
			left.join(" and "),
			"; scores.json has all."
		]
	});
}
function Head$1({ layers, isSplit }) {
	return /* @__PURE__ */ a$2("thead", { children: /* @__PURE__ */ a$2("tr", { children: [
		/* @__PURE__ */ a$2("th", {
			scope: "col",
			children: "Checkpoint"
		}),
		isSplit && /* @__PURE__ */ a$2("th", {
			scope: "col",
			colSpan: 2,
			class: "cell",
			children: "Style, not contrast"
		}),
		layers.length > 0 && /* @__PURE__ */ a$2("th", {
			scope: "col",
			class: "cell",
			children: "Shares of the layers"
		}),
		layers.map(({ layer, colour }) => /* @__PURE__ */ a$2("th", {
			scope: "col",
			children: [/* @__PURE__ */ a$2("svg", {
				class: "chart chart-patch",
				viewBox: "0 0 10 10",
				"aria-hidden": "true",
				children: /* @__PURE__ */ a$2("rect", {
					class: `piece ${colourClass(colour)}`,
					width: 10,
					height: 10
				})
			}), /* @__PURE__ */ a$2(Name, { of: layer })]
		}))
	] }) });
}
const WIDTH = 200;
const HEIGHT = 16;
const SIZE = {
	width: WIDTH,
	height: HEIGHT
};
function Row$3({ id, pair, layers, isSplit }) {
	const pieces = piecesOf(pair, layers);
	const name = pageName(pair.checkpoint);
	return /* @__PURE__ */ a$2("tr", { children: [
		/* @__PURE__ */ a$2("th", {
			scope: "row",
			children: /* @__PURE__ */ a$2(Name, { of: pair.checkpoint })
		}),
		isSplit && /* @__PURE__ */ a$2(Direction, {
			id: `${id}-d`,
			name,
			share: pair.directionShare
		}),
		layers.length > 0 && /* @__PURE__ */ a$2("td", { children: /* @__PURE__ */ a$2(Svg, {
			id: `${id}-l`,
			size: SIZE,
			title: `Shares of the layers: ${name}`,
			desc: `${pieces.map(({ layer, share }) => `${layer} ${percent$1(share)}`).join(", ")}.`,
			class: "chart-bar",
			children: pieces.map((piece) => /* @__PURE__ */ a$2(Bar, { piece }))
		}) }),
		layers.map(({ layer }) => /* @__PURE__ */ a$2("td", { children: shareOf(pieces, layer) }))
	] });
}
function shareOf(pieces, layer) {
	const piece = pieces.find((own) => own.layer === layer);
	return piece ? percent$1(piece.share) : "–";
}
function Bar({ piece: { from, to, colour } }) {
	const width = Math.max((to - from) * WIDTH - 1, 0);
	return /* @__PURE__ */ a$2("rect", {
		class: `piece ${colourClass(colour)}`,
		x: coordinate(from * WIDTH),
		width: coordinate(width),
		height: HEIGHT
	});
}
function Direction({ id, name, share }) {
	if (share === null) return /* @__PURE__ */ a$2("td", {
		colSpan: 2,
		class: "cell",
		children: "not known"
	});
	const desc = `${percent$1(share)} of the squared Gram distance comes from another pattern, the rest from contrast.`;
	const width = coordinate(Math.min(Math.max(share, 0), 1) * WIDTH);
	return /* @__PURE__ */ a$2($$1, { children: [/* @__PURE__ */ a$2("td", { children: /* @__PURE__ */ a$2(Svg, {
		id,
		size: SIZE,
		title: `Direction against contrast: ${name}`,
		desc,
		class: "chart-bar",
		children: [/* @__PURE__ */ a$2("rect", {
			class: "piece-rest",
			width: WIDTH,
			height: HEIGHT
		}), /* @__PURE__ */ a$2("rect", {
			class: "piece c0",
			width,
			height: HEIGHT
		})]
	}) }), /* @__PURE__ */ a$2("td", { children: percent$1(share) })] });
}

// src/report/charts/self-test-cells.ts
function selfTestRows(tried, { recipe, metric, rules }) {
	const own = ownCells(tried, metric);
	if (own.length === 0) return [];
	const others = [...new Set(tried.otherRecipes.map((way) => way.recipe ?? ""))].map((name) => ({
		recipe: name,
		cells: tried.otherRecipes.filter((way) => way.recipe === name).map((way) => {
			const passes = way.leastWin >= rules.gamma && way.p < rules.alpha;
			return {
				...way,
				isOwn: false,
				status: passes ? "pass" : "weak"
			};
		})
	}));
	return [{
		recipe: recipe ?? "not known",
		cells: own
	}, ...others];
}
function ownCells({ checks, metricTests }, metric) {
	const own = checks.find(({ name }) => name === "self-test");
	const wins = (own?.by ?? []).flatMap(({ figures }) => figures.win ?? []);
	const first = own && {
		metric,
		isOwn: true,
		status: own.status,
		leastWin: wins.length === 0 ? void 0 : wins.reduce((a, b) => Math.min(a, b)),
		p: own.figures.p ?? void 0
	};
	const others = metricTests.map((test) => {
		const isTested = test.status !== "unknown";
		return {
			...test,
			isOwn: false,
			leastWin: isTested ? test.leastWin : void 0,
			p: isTested ? test.p : void 0
		};
	});
	return [...first ? [first] : [], ...others];
}

// src/report/html/charts/self-test-map.tsx
function SelfTestMap({ scores, ranking }) {
	const rows = selfTestRows(ranking, scores);
	if (rows.length === 0) return null;
	const metrics = [...new Set(rows.flatMap(({ cells }) => cells.map(({ metric }) => metric)))];
	return /* @__PURE__ */ a$2($$1, { children: [/* @__PURE__ */ a$2("p", {
		class: "chart-note",
		children: "Self-test: which metric can tell the references from the controls?"
	}), /* @__PURE__ */ a$2(Scroll, {
		label: "Self-test by metric",
		class: "chart-scroll",
		children: /* @__PURE__ */ a$2("table", {
			class: "chart-map",
			children: [/* @__PURE__ */ a$2("thead", { children: /* @__PURE__ */ a$2("tr", { children: [/* @__PURE__ */ a$2("th", {
				scope: "col",
				children: "Recipe"
			}), metrics.map((metric) => /* @__PURE__ */ a$2("th", {
				scope: "col",
				class: "cell",
				children: /* @__PURE__ */ a$2(Name, { of: metric })
			}, metric))] }) }), /* @__PURE__ */ a$2("tbody", { children: rows.map(({ recipe, cells }) => /* @__PURE__ */ a$2("tr", { children: [/* @__PURE__ */ a$2("th", {
				scope: "row",
				children: recipe
			}), metrics.map((metric) => /* @__PURE__ */ a$2(Cell$2, { cell: cells.find((own) => own.metric === metric) }, metric))] }, recipe)) })]
		})
	})] });
}
const WORDS = {
	pass: "✔ tells them apart",
	weak: "– does not clearly",
	fail: "✘ gets them wrong",
	unknown: "– not known"
};
function Cell$2({ cell }) {
	if (cell === void 0) return /* @__PURE__ */ a$2("td", {
		class: "cell",
		children: "–"
	});
	const { status, leastWin, p, isOwn } = cell;
	const figures = [
		...leastWin === void 0 ? [] : [`right in ${percent$1(leastWin)}`],
		...p === void 0 ? [] : [`p ${pValue(p)}`],
		...isOwn ? ["ranks here"] : []
	];
	return /* @__PURE__ */ a$2("td", {
		class: `cell ${status}`,
		children: [WORDS[status], figures.length > 0 && /* @__PURE__ */ a$2("small", { children: [" ", figures.join(", ")] })]
	});
}

// src/report/html/checks.tsx
function Checks({ checks }) {
	return /* @__PURE__ */ a$2("ul", {
		class: "checks",
		children: checks.map((check) => /* @__PURE__ */ a$2(CheckItem, { check }, check.name))
	});
}
function CheckItem({ check }) {
	const { name, status, sentence } = check;
	const figures = checkFigures(check, PLAIN);
	const words = /* @__PURE__ */ a$2($$1, { children: [
		/* @__PURE__ */ a$2(StatusMark, { status }),
		" ",
		/* @__PURE__ */ a$2("strong", { children: name }),
		" ",
		CHECK_STATUS[status],
		". ",
		pageSentence(sentence)
	] });
	if (figures === "") return /* @__PURE__ */ a$2("li", { children: words });
	return /* @__PURE__ */ a$2("li", { children: /* @__PURE__ */ a$2("details", { children: [/* @__PURE__ */ a$2("summary", { children: words }), /* @__PURE__ */ a$2("p", {
		class: "muted",
		children: figures
	})] }) });
}

// src/report/html/grid/gallery.tsx
function Gallery({ grid, context }) {
	const reference = grid.rows.length === 0 ? grid.reference : void 0;
	if (grid.sets.length === 0 && reference === void 0) return null;
	return /* @__PURE__ */ a$2("div", {
		class: "pictures-sets",
		children: [
			/* @__PURE__ */ a$2("h4", { children: "What the samples are compared with" }),
			reference === void 0 ? null : /* @__PURE__ */ a$2(ReferenceShot, {
				picture: reference,
				context
			}),
			grid.sets.map((set, row) => /* @__PURE__ */ a$2("div", {
				class: "pictures-set",
				children: [/* @__PURE__ */ a$2("h5", { children: /* @__PURE__ */ a$2(SetTitle, { set }) }), /* @__PURE__ */ a$2("ul", { children: set.pictures.map((picture, column) => /* @__PURE__ */ a$2("li", { children: /* @__PURE__ */ a$2(SetShot, {
					set,
					picture,
					context,
					at: spotIn(set, row, column)
				}) }, column)) })]
			}, row))
		]
	});
}
function spotIn({ role }, row, column) {
	return role === "reference" ? {
		row: 0,
		column: column + 1
	} : {
		row: row + 1,
		column
	};
}
function SetTitle({ set: { role, set, cross, of, pictures } }) {
	if (role === "reference") return /* @__PURE__ */ a$2($$1, { children: "Other references" });
	const some = pictures.length < of ? `, ${pictures.length} of ${of}` : "";
	return /* @__PURE__ */ a$2($$1, { children: [
		cross ? "References of " : "Control ",
		/* @__PURE__ */ a$2(Name, { of: set }),
		cross ? ", as a control" : "",
		some
	] });
}
function ReferenceShot({ picture, context }) {
	return /* @__PURE__ */ a$2(TargetShot, {
		picture,
		context,
		at: {
			row: 0,
			column: 0
		},
		what: "Reference",
		of: context.lora
	});
}
function SetShot({ set: { role, set }, ...props }) {
	return /* @__PURE__ */ a$2(TargetShot, {
		...props,
		what: role === "reference" ? "Reference" : "Control",
		of: set
	});
}
function TargetShot({ picture: { path, uri }, context, at, what, of }) {
	const { lora, index, place } = context;
	return /* @__PURE__ */ a$2(Shot, {
		spot: {
			lora: index,
			group: "sets",
			...at
		},
		place: placeOf$1(lora, path),
		home: gridPlace(index),
		uri,
		alt: `${what} of ${pageName(of)}: ${pageName(path)}`,
		name: `${what.toLowerCase()} ${pageName(path.slice(path.lastIndexOf("/") + 1))}`,
		isReference: at.row === 0 && at.column === 0,
		committed: committedAt(place, path),
		label: /* @__PURE__ */ a$2(Name, { of: path.slice(path.lastIndexOf("/") + 1) }),
		children: [/* @__PURE__ */ a$2("strong", { children: [
			what,
			" of ",
			/* @__PURE__ */ a$2(Name, { of })
		] }), /* @__PURE__ */ a$2("span", { children: /* @__PURE__ */ a$2(Name, { of: path }) })]
	});
}

// src/report/html/grid/layout.ts
function gridOf({ ranking, table, shown: { now } }) {
	const hasPicture = (sample) => sample !== void 0 && now.has(sample.path);
	const listed = table.rows.filter(({ samples }) => samples.some(hasPicture));
	const kept = table.checkpoints.flatMap((_, column) => column < 8 || listed.some(({ samples }) => hasPicture(samples[column])) ? [column] : []);
	const places = new Map(kept.map((column) => [column, placesIn(table, column)]));
	const toCell = ({ samples }, column) => {
		const sample = samples[column];
		if (sample === void 0) return void 0;
		const { path, bySet } = sample;
		const own = places.get(column);
		return {
			path,
			loss: bySet[0],
			place: own.get(sample),
			of: own.size,
			uri: now.get(path)
		};
	};
	return {
		...setsOf(ranking, table, now),
		columns: kept.map((column) => {
			const { checkpoint, rank, styleLoss } = ranking.pairs[column];
			return {
				checkpoint,
				rank,
				styleLoss
			};
		}),
		rows: listed.map((row, index) => ({
			prompt: row.prompt,
			seed: row.seed,
			isSamePrompt: row.prompt !== void 0 && listed[index - 1]?.prompt === row.prompt,
			cells: kept.map((column) => toCell(row, column))
		})),
		moreRows: table.rows.length - listed.length,
		moreColumns: table.checkpoints.length - kept.length
	};
}
function placesIn({ rows }, column) {
	const order = rows.map((row) => row.samples[column]).filter((sample) => sample !== void 0).toSorted((a, b) => a.bySet[0] - b.bySet[0]);
	return new Map(order.map((sample, index) => [sample, index + 1]));
}
function setsOf({ reference: typical }, { sets }, now) {
	const shown = sets.map(({ role, set, cross, pictures }) => ({
		role,
		set,
		cross,
		of: pictures.length,
		pictures: pictures.flatMap((path) => {
			const uri = now.get(path);
			return uri === void 0 ? [] : [{
				path,
				uri
			}];
		})
	}));
	const references = shown.find(({ role }) => role === "reference")?.pictures ?? [];
	const reference = references.find(({ path }) => path === typical) ?? references[0];
	return {
		reference,
		sets: shown.map((own) => ({
			...own,
			pictures: own.pictures.filter(({ path }) => own.role !== "reference" || path !== reference?.path)
		})).filter(({ pictures }) => pictures.length > 0)
	};
}

// src/report/html/grid/words.ts
const MOST_OF_PROMPT = 120;
function promptText({ prompt }, prompts) {
	return prompt === void 0 ? "prompt not known" : pageText(prompts.get(prompt) ?? prompt);
}
function beginning(text) {
	const points = Array.from(text);
	return points.length <= MOST_OF_PROMPT ? void 0 : `${points.slice(0, MOST_OF_PROMPT).join("")}…`;
}
function sampleAlt({ checkpoint, lora, prompt, seed, loss: value }) {
	const shortened = [prompt, ...seed === void 0 ? [] : [`seed ${pageName(seed)}`]].map((text) => beginning(text) ?? text).join(", ");
	return `Sample of ${pageName(checkpoint)} with ${pageName(lora)}, ${shortened}, style loss ${loss(value)}`;
}

// src/report/html/grid/sample-rows.tsx
function SampleRows({ grid: { rows, columns }, context, first }) {
	return /* @__PURE__ */ a$2($$1, { children: rows.map((row, number) => /* @__PURE__ */ a$2(Row$2, {
		row,
		number,
		columns,
		context,
		children: number === 0 ? first : null
	}, number)) });
}
function Row$2({ row, number, columns, context, children }) {
	const cellAt = (column) => {
		const cell = row.cells[column];
		const { checkpoint } = columns[column];
		if (cell === void 0) return /* @__PURE__ */ a$2(Gap, {});
		return /* @__PURE__ */ a$2(Cell$1, {
			cell,
			at: {
				row,
				number,
				column
			},
			checkpoint,
			context
		});
	};
	return /* @__PURE__ */ a$2($$1, { children: [/* @__PURE__ */ a$2("tr", {
		class: "pictures-prompt",
		children: [children, /* @__PURE__ */ a$2("th", {
			scope: "col",
			colSpan: columns.length,
			id: rowId(context, number),
			children: /* @__PURE__ */ a$2(Prompt, {
				row,
				prompts: context.prompts
			})
		})]
	}), /* @__PURE__ */ a$2("tr", { children: columns.map((_, column) => /* @__PURE__ */ a$2("td", {
		headers: `${rowId(context, number)} ${gridPlace(context.index)}-column-${column}`,
		children: cellAt(column)
	}, column)) })] });
}
function rowId({ index }, number) {
	return `${gridPlace(index)}-row-${number}`;
}
function Gap() {
	return /* @__PURE__ */ a$2("span", {
		class: "pictures-gap",
		children: [/* @__PURE__ */ a$2("span", {
			"aria-hidden": "true",
			children: "–"
		}), /* @__PURE__ */ a$2("span", {
			class: "unseen",
			children: "none"
		})]
	});
}
function Prompt({ row, prompts }) {
	const text = promptText(row, prompts);
	const short = beginning(text);
	if (row.isSamePrompt && row.seed !== void 0) return /* @__PURE__ */ a$2("div", {
		class: "pictures-prompt-text",
		children: ["the same, ", /* @__PURE__ */ a$2(Seed, { of: row.seed })]
	});
	if (short === void 0) return /* @__PURE__ */ a$2("div", {
		class: "pictures-prompt-text",
		children: /* @__PURE__ */ a$2(MadeBy, {
			prompt: text,
			seed: row.seed
		})
	});
	return /* @__PURE__ */ a$2("details", {
		class: "pictures-prompt-text",
		children: [/* @__PURE__ */ a$2("summary", { children: /* @__PURE__ */ a$2(MadeBy, {
			prompt: text,
			seed: row.seed
		}) }), /* @__PURE__ */ a$2("bdi", {
			class: "name",
			children: text
		})]
	});
}
function Seed({ of }) {
	return /* @__PURE__ */ a$2($$1, { children: ["seed ", /* @__PURE__ */ a$2(Name, { of })] });
}
function Cell$1({ cell, at: { row, number, column }, checkpoint, context }) {
	const { lora, index, place, prompts } = context;
	const committed = committedAt(place, cell.path);
	if (cell.uri === void 0) return committed === void 0 ? /* @__PURE__ */ a$2($$1, { children: loss(cell.loss) }) : /* @__PURE__ */ a$2("a", {
		href: committed,
		children: loss(cell.loss)
	});
	const prompt = promptText(row, prompts);
	return /* @__PURE__ */ a$2(Shot, {
		spot: {
			lora: index,
			group: "samples",
			row: number,
			column
		},
		place: placeOf$1(lora, cell.path),
		home: gridPlace(index),
		uri: cell.uri,
		alt: sampleAlt({
			checkpoint,
			lora,
			prompt,
			seed: row.seed,
			loss: cell.loss
		}),
		name: pageName(checkpoint),
		committed,
		label: loss(cell.loss),
		children: [
			/* @__PURE__ */ a$2("strong", { children: /* @__PURE__ */ a$2(Name, { of: checkpoint }) }),
			/* @__PURE__ */ a$2(MadeBy, {
				prompt,
				seed: row.seed
			}),
			/* @__PURE__ */ a$2("span", { children: [
				"style loss ",
				loss(cell.loss),
				", number ",
				cell.place,
				" of ",
				cell.of,
				" of this checkpoint, nearest first"
			] })
		]
	});
}
function MadeBy({ prompt, seed }) {
	const text = /* @__PURE__ */ a$2("bdi", {
		class: "name",
		children: beginning(prompt) ?? prompt
	});
	if (seed === void 0) return /* @__PURE__ */ a$2("span", { children: text });
	return /* @__PURE__ */ a$2("span", { children: [
		text,
		", ",
		/* @__PURE__ */ a$2(Seed, { of: seed })
	] });
}

// src/report/html/grid/picture-grid.tsx
function PictureGrid({ report, ranking, table, shown, place, index }) {
	const grid = gridOf({
		ranking,
		table,
		shown
	});
	const context = {
		place,
		index,
		lora: ranking.lora,
		prompts: report.prompts
	};
	return /* @__PURE__ */ a$2("section", {
		class: "pictures",
		id: gridPlace(index),
		"aria-labelledby": `${gridPlace(index)}-title`,
		children: [
			/* @__PURE__ */ a$2("h3", {
				id: `${gridPlace(index)}-title`,
				children: ["Pictures", /* @__PURE__ */ a$2("span", {
					class: "unseen",
					children: [
						" ",
						"of ",
						/* @__PURE__ */ a$2(Name, { of: ranking.lora })
					]
				})]
			}),
			grid.rows.length === 0 ? /* @__PURE__ */ a$2("p", { children: whyNone(report) }) : /* @__PURE__ */ a$2(Table, {
				grid,
				context
			}),
			/* @__PURE__ */ a$2(More, { grid }),
			/* @__PURE__ */ a$2(Gallery, {
				grid,
				context
			})
		]
	});
}
function whyNone({ thumbnails }) {
	return thumbnails.size === 0 ? "This page was made of numbers alone, without its pictures. Run style-gate to see them." : "There is no room on this page for the samples of this LoRA. They are in the repository.";
}
const MANY = 5;
function Table({ grid, context }) {
	const { reference, columns, rows } = grid;
	const beside = /* @__PURE__ */ a$2("td", {
		class: "pictures-reference",
		rowSpan: 2 * rows.length,
		headers: `${gridPlace(context.index)}-reference`,
		children: reference ? /* @__PURE__ */ a$2(ReferenceShot, {
			picture: reference,
			context
		}) : "none"
	});
	return /* @__PURE__ */ a$2($$1, { children: [/* @__PURE__ */ a$2(Hint, {}), /* @__PURE__ */ a$2("div", {
		class: "pictures-scroll",
		role: "region",
		"aria-label": `Samples with ${pageName(context.lora)}`,
		tabIndex: 0,
		"data-columns": Math.min(columns.length, MANY),
		children: /* @__PURE__ */ a$2("table", { children: [
			/* @__PURE__ */ a$2("caption", {
				class: "unseen",
				children: "A column a checkpoint, a row a prompt and seed"
			}),
			/* @__PURE__ */ a$2(Head, {
				columns,
				id: gridPlace(context.index)
			}),
			/* @__PURE__ */ a$2("tbody", { children: /* @__PURE__ */ a$2(SampleRows, {
				grid,
				context,
				first: beside
			}) })
		] })
	})] });
}
function Hint() {
	return /* @__PURE__ */ a$2("p", {
		class: "pictures-hint",
		children: ["The nearest checkpoint first. Below each picture is its style loss against the references; lower is nearer.", /* @__PURE__ */ a$2("span", {
			class: "needs-script",
			children: " Open a picture to compare it with the reference or another checkpoint."
		})]
	});
}
function Head({ columns, id }) {
	return /* @__PURE__ */ a$2("thead", { children: /* @__PURE__ */ a$2("tr", { children: [/* @__PURE__ */ a$2("th", {
		scope: "col",
		id: `${id}-reference`,
		children: "Reference"
	}), columns.map(({ checkpoint, rank, styleLoss }, place) => /* @__PURE__ */ a$2("th", {
		scope: "col",
		id: `${id}-column-${place}`,
		children: [/* @__PURE__ */ a$2("span", {
			class: "pictures-checkpoint",
			children: [
				/* @__PURE__ */ a$2("span", {
					class: "pictures-rank",
					children: [rank, "."]
				}),
				" ",
				/* @__PURE__ */ a$2(Name, { of: checkpoint })
			]
		}), /* @__PURE__ */ a$2("span", {
			class: "pictures-loss",
			children: loss(styleLoss)
		})]
	}, place))] }) });
}
function More({ grid: { rows, moreRows, moreColumns } }) {
	const more = [...moreRows > 0 ? [count(moreRows, rows.length === 0 ? "row" : "more row")] : [], ...moreColumns > 0 ? [count(moreColumns, "more checkpoint")] : []];
	if (more.length === 0) return null;
	return /* @__PURE__ */ a$2("p", {
		class: "pictures-more",
		children: [more.join(" and "), " without a picture here: their numbers are in scores.csv, beside this page."]
	});
}

// src/report/html/ranking-table.tsx
const MOST_ROWS = 100;
function RankingTable({ ranking: { lora, pairs } }) {
	const shown = pairs.slice(0, MOST_ROWS);
	const more = pairs.length - shown.length;
	return /* @__PURE__ */ a$2($$1, { children: [/* @__PURE__ */ a$2(TextTable, {
		label: `Ranking of ${pageName(lora)}`,
		class: "ranking",
		head: [...RANKING_HEAD, ...PLACE_HEAD],
		rows: shown.map((pair) => ({ cells: [...rankingRow(pair, pageName), ...placeCells(pair)] })),
		named: 1,
		others: "name"
	}), more > 0 ? /* @__PURE__ */ a$2("p", { children: [
		"And ",
		more,
		" more in scores.json."
	] }) : null] });
}

// src/report/settings-matrix.ts
function settingsMatrix({ settings, pairs }) {
	const rows = settings.fields.map(({ field, status, values }) => {
		const ofAll = values.find((own) => own.pairs.length === 0);
		if (ofAll !== void 0 || values.length === 0) return {
			field,
			status,
			same: ofAll?.value,
			cells: []
		};
		return {
			field,
			status,
			same: void 0,
			cells: pairs.map(({ checkpoint }) => values.flatMap(({ value, pairs: own }) => {
				const pictures = own.find((pair) => pair.checkpoint === checkpoint)?.pictures;
				return pictures === void 0 ? [] : [{
					value,
					pictures
				}];
			}))
		};
	});
	const order = [
		"mismatch",
		"allowed",
		"unknown"
	];
	const place = ({ status }) => order.includes(status) ? order.indexOf(status) : order.length;
	return rows.toSorted((a, b) => place(a) - place(b));
}

// src/report/html/settings.tsx
function Settings({ ranking }) {
	const { fields, pictures, silent } = ranking.settings;
	if (fields.length === 0) return /* @__PURE__ */ a$2("p", { children: "There were no pictures to ask." });
	const tools = toolsSentence(ranking, PLAIN);
	return /* @__PURE__ */ a$2($$1, { children: [
		/* @__PURE__ */ a$2("p", { children: [silent > 0 ? `Silent about how they were made: ${silent} of ${count(pictures, "picture")}. ` : "", tools] }),
		/* @__PURE__ */ a$2(Sentences, { of: otherFixes(ranking) }),
		silent === pictures ? null : /* @__PURE__ */ a$2(Matrix, { ranking })
	] });
}
function Matrix({ ranking }) {
	const { pairs, lora } = ranking;
	const rows = settingsMatrix(ranking);
	return /* @__PURE__ */ a$2(Scroll, {
		label: `Settings of ${pageName(lora)}`,
		class: "scroll",
		children: /* @__PURE__ */ a$2("table", {
			class: "settings",
			children: [/* @__PURE__ */ a$2("thead", { children: /* @__PURE__ */ a$2("tr", { children: [
				/* @__PURE__ */ a$2("th", {
					scope: "col",
					children: "Setting"
				}),
				/* @__PURE__ */ a$2("th", {
					scope: "col",
					children: "Status"
				}),
				pairs.map(({ checkpoint }) => /* @__PURE__ */ a$2("th", {
					scope: "col",
					children: /* @__PURE__ */ a$2(Name, { of: checkpoint })
				}, checkpoint))
			] }) }), /* @__PURE__ */ a$2("tbody", { children: rows.map((row) => /* @__PURE__ */ a$2(Row$1, {
				row,
				columns: pairs.length
			}, row.field)) })]
		})
	});
}
function Row$1({ row, columns }) {
	const { field, status, same, cells } = row;
	const isOwn = field === "checkpoint" && status === "match" && same === void 0;
	return /* @__PURE__ */ a$2("tr", {
		class: status === "match" ? void 0 : `status-${status}`,
		children: [
			/* @__PURE__ */ a$2("th", {
				scope: "row",
				children: field
			}),
			/* @__PURE__ */ a$2("td", { children: isOwn ? "each its own" : STATUS[status] }),
			cells.length === 0 ? /* @__PURE__ */ a$2("td", {
				colSpan: columns,
				children: isOwn ? "" : valueText(same)
			}) : cells.map((values, column) => /* @__PURE__ */ a$2("td", { children: cellText(values) }, column))
		]
	});
}
const STATUS = {
	match: "alike",
	mismatch: "differs",
	allowed: "may differ",
	unknown: "not known"
};
function valueText(value) {
	if (value === void 0) return "several, the same of each checkpoint";
	return value === null ? "not said" : pageText(value);
}
const MOST_VALUES = 6;
function cellText(values) {
	const shown = values.slice(0, MOST_VALUES);
	const texts = shown.map(({ value, pictures }) => values.length === 1 ? valueText(value) : `${valueText(value)} (${pictures})`);
	const more = values.length - shown.length;
	return more > 0 ? `${texts.join(", ")} and ${more} more` : texts.join(", ");
}

// src/report/html/lora.tsx
function* loraSections({ report, ranking, isOnCard, index }) {
	const evidence = report.evidence.loras.find(({ lora }) => lora === ranking.lora);
	if (evidence === void 0) return;
	const table = sampleTable(evidence, {
		ranking,
		metric: report.evidence.metric,
		prompts: report.prompts
	});
	for (const detail of DETAILS) yield {
		ranking,
		isOnCard,
		index,
		detail,
		table,
		charts: render(/* @__PURE__ */ a$2(LoraCharts, {
			report,
			ranking,
			evidence,
			table,
			index,
			detail
		}))
	};
}
const MOST_OPEN = 8;
function Lora(props) {
	const { ranking } = props.section;
	const title = /* @__PURE__ */ a$2("h2", {
		id: loraPlace(ranking.lora),
		children: [
			"LoRA ",
			/* @__PURE__ */ a$2(Name, { of: ranking.lora }),
			" ",
			/* @__PURE__ */ a$2(VerdictBadge, { verdict: ranking.verdict })
		]
	});
	return /* @__PURE__ */ a$2("section", {
		class: "lora",
		children: props.report.scores.rankings.length <= MOST_OPEN ? /* @__PURE__ */ a$2($$1, { children: [title, /* @__PURE__ */ a$2(Behind, { ...props })] }) : /* @__PURE__ */ a$2("details", { children: [/* @__PURE__ */ a$2("summary", { children: title }), /* @__PURE__ */ a$2(Behind, { ...props })] })
	});
}
function Behind({ report, section, shown, place }) {
	const { ranking, isOnCard, index, table, charts } = section;
	const { scores } = report;
	const best = bestSentence(ranking, pageName);
	return /* @__PURE__ */ a$2($$1, { children: [
		isOnCard ? null : /* @__PURE__ */ a$2("p", { children: verdictSentences(ranking, PLAIN).join(" ") }),
		best === void 0 ? null : /* @__PURE__ */ a$2("p", { children: best }),
		/* @__PURE__ */ a$2(RankingTable, { ranking }),
		/* @__PURE__ */ a$2("div", { dangerouslySetInnerHTML: { __html: charts } }),
		/* @__PURE__ */ a$2(PictureGrid, {
			report,
			ranking,
			table,
			shown,
			place,
			index
		}),
		/* @__PURE__ */ a$2("h3", { children: "What there is, and what is missing" }),
		/* @__PURE__ */ a$2(TextTable, {
			label: `What there is of ${pageName(ranking.lora)}`,
			class: "needs",
			head: NEEDS_HEAD,
			rows: needsRows(ranking.needs).map((cells) => ({ cells: cells.map(pageText) })),
			named: 0,
			others: "name"
		}),
		/* @__PURE__ */ a$2("h3", { children: "Checks" }),
		/* @__PURE__ */ a$2(Checks, { checks: ranking.checks }),
		/* @__PURE__ */ a$2(SelfTestMap, {
			ranking,
			scores
		}),
		/* @__PURE__ */ a$2(LossParts, {
			ranking,
			index
		}),
		/* @__PURE__ */ a$2("h3", { children: "Settings" }),
		/* @__PURE__ */ a$2(Settings, { ranking })
	] });
}

// src/report/html/overview.tsx
const MOST_CHECKPOINTS = 12;
const MOST_LORAS = 1e3;
function Overview({ rankings, linked }) {
	const { names, more } = columnsOf(rankings);
	const rest = rankings.length - MOST_LORAS;
	return /* @__PURE__ */ a$2("section", { children: [
		/* @__PURE__ */ a$2("h2", {
			id: "all-loras",
			children: "All LoRAs"
		}),
		/* @__PURE__ */ a$2("p", { children: howToRead(names.length, more) }),
		/* @__PURE__ */ a$2(Scroll, {
			label: "All LoRAs and checkpoints",
			class: "scroll",
			children: /* @__PURE__ */ a$2("table", { children: [/* @__PURE__ */ a$2("thead", { children: /* @__PURE__ */ a$2("tr", { children: [/* @__PURE__ */ a$2("th", {
				scope: "col",
				children: "LoRA"
			}), names.map((name) => /* @__PURE__ */ a$2("th", {
				scope: "col",
				children: /* @__PURE__ */ a$2(Name, { of: name })
			}, name))] }) }), /* @__PURE__ */ a$2("tbody", { children: rankings.slice(0, MOST_LORAS).map((ranking) => /* @__PURE__ */ a$2(Row, {
				ranking,
				names,
				isLinked: linked.has(ranking.lora)
			}, ranking.lora)) })] })
		}),
		rest > 0 ? /* @__PURE__ */ a$2("p", { children: [
			"And ",
			count(rest, "more LoRA"),
			", which scores.json has."
		] }) : null
	] });
}
function howToRead(shown, more) {
	const signs = "× of the best of each row; the first is bold, a ~ marks those that are not told apart from it.";
	return more === 0 ? signs : `${signs} The ${shown} checkpoints with most LoRAs; scores.json has ${more} more.`;
}
function columnsOf(rankings) {
	const all = groupBy(rankings.flatMap(({ pairs }) => pairs.map(({ checkpoint }) => checkpoint)), (name) => name);
	const order = [...all.keys()];
	const kept = new Set([...all].toSorted(([, a], [, b]) => b.length - a.length).slice(0, MOST_CHECKPOINTS).map(([name]) => name));
	return {
		names: order.filter((name) => kept.has(name)),
		more: order.length - kept.size
	};
}
function Row({ ranking: { lora, verdict, pairs }, names, isLinked }) {
	return /* @__PURE__ */ a$2("tr", { children: [/* @__PURE__ */ a$2("th", {
		scope: "row",
		children: [
			/* @__PURE__ */ a$2(VerdictMark, { verdict }),
			" ",
			/* @__PURE__ */ a$2(LoraName, {
				of: lora,
				isLinked
			})
		]
	}), names.map((name) => /* @__PURE__ */ a$2(Cell, {
		pair: pairs.find(({ checkpoint }) => checkpoint === name),
		verdict
	}, name))] });
}
function Cell({ pair, verdict }) {
	if (pair === void 0) return /* @__PURE__ */ a$2("td", {
		class: "muted",
		children: "–"
	});
	const text = factor(pair.ratioToBest);
	if (pair.relation === "first") return /* @__PURE__ */ a$2("td", {
		class: `first first-${verdict}`,
		children: /* @__PURE__ */ a$2("strong", { children: text })
	});
	return /* @__PURE__ */ a$2("td", { children: pair.relation === "not told apart" ? `~ ${text}` : text });
}

// src/report/html/pictures/choose.ts
const START = "data:image/webp;base64,";
const MARKUP = 1e3;
const PATHS = 4;
function choosePictures(report, loras, bytes) {
	const taken = {
		now: /* @__PURE__ */ new Map(),
		before: /* @__PURE__ */ new Map()
	};
	const wanted = wantedPictures(report, loras).map((group) => unique(group).filter((one) => pictureOf$1(report, one)));
	const timesMore = ({ side, path, times }) => Math.max(0, times - (taken[side].get(path) ?? 0));
	let room = bytes;
	for (const group of wanted) {
		const more = group.filter((one) => timesMore(one) > 0);
		const cost = more.reduce((sum, one) => sum + timesMore(one) * costOf(report, one), 0);
		if (cost > room) continue;
		room -= cost;
		for (const { side, path, times } of more) taken[side].set(path, times);
	}
	const uris = (side) => new Map([...taken[side].keys()].map((path) => [path, uriOf(pictureOf$1(report, {
		side,
		path
	}))]));
	const all = new Set(wanted.flat().map(keyOf));
	return {
		now: uris("now"),
		before: uris("before"),
		left: all.size - taken.now.size - taken.before.size
	};
}
function pictureOf$1({ thumbnails, thumbnailsBefore }, { side, path }) {
	return (side === "now" ? thumbnails : thumbnailsBefore).get(path);
}
function keyOf({ side, path }) {
	return `${side} ${path}`;
}
function unique(group) {
	const first = new Map(group.toReversed().map((one) => [keyOf(one), one]));
	return group.filter((one) => first.get(keyOf(one)) === one);
}
function costOf(report, { side, path }) {
	const picture = pictureOf$1(report, {
		side,
		path
	});
	const texts = MARKUP + PATHS * encodeURIComponent(path.toWellFormed()).length;
	return 23 + 4 * Math.ceil(picture.length / 3) + texts;
}
function uriOf(picture) {
	return `${START}${Buffer.from(picture).toString("base64")}`;
}

// src/report/html/shown.ts
const NONE_SHOWN = {
	now: /* @__PURE__ */ new Map(),
	before: /* @__PURE__ */ new Map(),
	left: 0
};

// src/report/html/sections.tsx
const MOST_BYTES$1 = 16e5;
const LEAST_SHARE = 4e4;
const MOST_MISSES = 5;
function fittingSections(report, place) {
	const order = worstFirst(report.scores);
	const carded = new Set(onCards(report.scores));
	const bytesOf = (section) => Buffer.byteLength(render(/* @__PURE__ */ a$2(Lora, {
		report,
		section,
		shown: NONE_SHOWN,
		place
	})));
	let left = MOST_BYTES$1;
	let misses = 0;
	const found = [];
	order.forEach((ranking, turn) => {
		if (left < LEAST_SHARE / 4 || misses === MOST_MISSES) return;
		const share = Math.min(left, Math.max(left / (order.length - turn), LEAST_SHARE));
		const index = report.scores.rankings.indexOf(ranking);
		for (const section of loraSections({
			report,
			ranking,
			isOnCard: carded.has(ranking),
			index
		})) {
			const bytes = bytesOf(section);
			if (bytes > (section.detail === "brief" ? left : share)) continue;
			left -= bytes;
			found.push(section);
			return;
		}
		misses += 1;
	});
	return found.toSorted((a, b) => a.index - b.index);
}

// src/report/html/page.tsx
const MOST_BYTES = 4e6;
const MOST_TRIES = 8;
function toPage(report, place) {
	const sections = fittingSections(report, place);
	const pageOf = (shown) => documentOf(pageTitle(report.scores), /* @__PURE__ */ a$2(Page, {
		report,
		place,
		sections,
		shown
	}));
	const bare = pageOf(NONE_SHOWN);
	let room = MOST_BYTES - Buffer.byteLength(bare);
	for (let tries = 0; tries < MOST_TRIES && room > 0; tries += 1) {
		const page = pageOf(choosePictures(report, sections, room));
		const over = Buffer.byteLength(page) - MOST_BYTES;
		if (over <= 0) return page;
		room = Math.max(room - Math.ceil(1.1 * over), Math.floor(room / 3));
	}
	return bare;
}
function Page({ report, place, sections, shown }) {
	const { scores } = report;
	const linked = new Set(sections.map(({ ranking }) => ranking.lora));
	const alike = settingsSentence(scores);
	return /* @__PURE__ */ a$2("main", { children: [
		/* @__PURE__ */ a$2(Head$3, { scores }),
		/* @__PURE__ */ a$2(Change, {
			scores,
			children: /* @__PURE__ */ a$2(ChangedPictures, {
				report,
				shown,
				place
			})
		}),
		/* @__PURE__ */ a$2(Cards, {
			report,
			shown,
			linked
		}),
		/* @__PURE__ */ a$2(Notices, { notices: scores.notices }),
		sections.map((section) => /* @__PURE__ */ a$2(Lora, {
			report,
			section,
			shown,
			place
		}, section.ranking.lora)),
		/* @__PURE__ */ a$2(Rest, {
			report,
			sections,
			shown
		}),
		/* @__PURE__ */ a$2(Overview, {
			rankings: scores.rankings,
			linked
		}),
		alike === void 0 ? null : /* @__PURE__ */ a$2("p", { children: pageSentence(alike) }),
		/* @__PURE__ */ a$2(Reading, { isChange: scores.changes !== null }),
		/* @__PURE__ */ a$2(Computation, {
			scores,
			place
		}),
		/* @__PURE__ */ a$2(Viewer, {})
	] });
}
function Rest({ report, sections, shown }) {
	const loras = report.scores.rankings.length - sections.length;
	if (loras === 0 && shown.left === 0) return null;
	return /* @__PURE__ */ a$2("p", {
		class: "note",
		children: [
			"This page has room for ",
			MOST_BYTES / 1e6,
			" MB.",
			loras === 0 ? "" : ` In the table below and in scores.json alone: ${count(loras, "more LoRA")}.`,
			shown.left === 0 ? "" : ` Not on it: ${shown.left} of ${count(shown.left + shown.now.size + shown.before.size, "picture")}; it shows those that matter most.`,
			" ",
			"All numbers are in scores.csv and scores.json."
		]
	});
}

// src/statistics/sign-flip.ts
function signFlipTest(values, side, random) {
	if (values.length === 0) throw new RangeError("a sign-flip test needs at least one value");
	const blocks = [...sumsByBlock(values)].toSorted((a, b) => a - b);
	const observed = total(blocks) / values.length;
	const isExtreme = extremeness(observed, largestMagnitude(values.map(({ value }) => value)), side);
	const arrangements = 2 ** blocks.length;
	const drawn = arrangements > MOST_ARRANGEMENTS;
	const test = (sum) => isExtreme(sum / values.length);
	return {
		p: drawn ? drawnP((draws) => countDrawn(blocks, test, {
			draws,
			random
		})) : countAll(blocks, test) / arrangements,
		arrangements,
		drawn
	};
}
function sumsByBlock(values) {
	const sums = /* @__PURE__ */ new Map();
	for (const { value, block } of values.toSorted((a, b) => a.value - b.value)) sums.set(block, (sums.get(block) ?? 0) + value);
	return sums.values();
}
function countAll(blocks, isExtreme) {
	const values = Float64Array.from(blocks);
	let count = 0;
	for (let signs = 0; signs < 2 ** values.length; signs++) if (isExtreme(flipped(values, signs))) count++;
	return count;
}
function countDrawn(blocks, isExtreme, { draws, random }) {
	const words = Array.from({ length: Math.ceil(blocks.length / 32) }, (_, word) => Float64Array.from(blocks.slice(32 * word, 32 * word + 32)));
	let count = 0;
	for (let draw = 0; draw < draws; draw++) {
		let sum = 0;
		for (const word of words) sum += flipped(word, random.bits());
		if (isExtreme(sum)) count++;
	}
	return count;
}
function flipped(values, signs) {
	let [sum, rest] = [0, signs];
	for (let index = 0; index < values.length; index++) {
		sum += values[index] * (1 - ((rest & 1) << 1));
		rest >>>= 1;
	}
	return sum;
}
function total(values) {
	return values.reduce((sum, value) => sum + value, 0);
}

// src/verdict/checks/control.ts
function control({ pairs, controlSets }, { alpha, gamma, seed }) {
	if (controlSets.length === 0) return {
		name: "control",
		status: "unknown",
		figures: {},
		by: [],
		sentence: "Without a control nothing shows that the samples are nearer to this style than to any other."
	};
	const findings = findingsOf(pairs.map(({ samples }) => samples), controlSets, seed);
	const adjusted = holm(findings.map(({ pNearer }) => pNearer));
	const passes = ({ top, p }) => p < alpha && winRate(top) >= gamma;
	const fails = ({ top, pooled }, c) => adjusted[c] < alpha && 1 - winRate(pooled) >= gamma && mean(top.map(({ value }) => value)) < 0;
	const nearer = findings.filter(fails);
	const unmet = findings.filter((finding) => !passes(finding));
	const status = nearer.some(({ cross }) => !cross) ? "fail" : unmet.length > 0 ? "weak" : "pass";
	return {
		name: "control",
		status,
		figures: {},
		by: figuresOf$1(findings, adjusted),
		sentence: sentenceOf$1(status, status === "fail" ? nearer.filter(({ cross }) => !cross) : unmet, gamma)
	};
}
function findingsOf(pairs, controlSets, seed) {
	const margins = controlSets.map((_, c) => pairs.map((samples, pair) => samples.map(marginTo(c, pair))));
	const places = canonicalPlaces(margins.map((byPair) => byPair.flat().map(({ value }) => value)));
	return controlSets.map((controlSet, c) => {
		const [top, pooled] = [margins[c][0], margins[c].flat()];
		const alone = top.map(({ value }, index) => ({
			value,
			block: index
		}));
		return {
			...controlSet,
			top,
			pooled,
			p: signFlipTest(alone, "greater", randomFor(seed, "control", places[c])).p,
			pNearer: signFlipTest(pooled, "less", randomFor(seed, "control nearer", places[c])).p
		};
	});
}
function marginTo(set, pair) {
	return (sample, index) => ({
		value: sample.controls[set] - pictureMean(sample),
		block: sample.seed === void 0 ? `${pair} ${index}` : blockKey(sample)
	});
}
function winRate(margins) {
	return mean(margins.map(({ value }) => value > 0 ? 1 : value === 0 ? .5 : 0));
}
function figuresOf$1(findings, adjusted) {
	return findings.map(({ set, top, pooled, p }, c) => ({
		name: set,
		figures: {
			margin: mean(top.map(({ value }) => value)),
			win: winRate(top),
			p,
			win_pooled: winRate(pooled),
			p_nearer: adjusted[c]
		}
	}));
}
const MOST_SETS = 3;
function sentenceOf$1(status, sets, gamma) {
	if (status === "pass") return "The samples of the first checkpoint are nearer to the references than to any control.";
	const shown = sets.slice(0, MOST_SETS);
	const more = sets.length - shown.length;
	return [...shown.map((own) => status === "fail" ? nearerSentence(own, own.pooled, "") : weakSentence(own, gamma)), ...more === 0 ? [] : [`So it is with ${count(more, "more control")}.`]].join(" ");
}
const OF_FIRST = " of the first checkpoint";
function weakSentence(own, gamma) {
	const { top } = own;
	const style = countNearer(top);
	if (winRate(top) >= gamma) return `${style} of ${count(top.length, "sample")}${OF_FIRST} ${style === 1 ? "is" : "are"} nearer to the style than to ${kindAndName([own])}, which may be chance.`;
	if (mean(top.map(({ value }) => value)) < 0) return nearerSentence(own, top, OF_FIRST);
	return `Only ${style} of ${count(top.length, "sample")}${OF_FIRST} ${style === 1 ? "is" : "are"} nearer to the style than to ${kindAndName([own])}.`;
}
function nearerSentence(own, margins, whose) {
	const other = margins.length - countNearer(margins);
	const name = kindAndName([own]);
	return `${name[0].toUpperCase()}${name.slice(1)} is nearer than the style: ${other} of ${count(margins.length, "sample")}${whose} ${other === 1 ? "looks" : "look"} more like it.`;
}
function countNearer(margins) {
	return margins.filter(({ value }) => value > 0).length;
}

// src/verdict/checks/settings.ts
const MOST_FIELDS = 3;
function settings(audit, { pairs, copied }) {
	const made = madeAlike(audit);
	if (made.status !== "pass") return made;
	const unsure = pairs.filter(({ isIndependent }) => !isIndependent).map(({ checkpoint }) => checkpoint);
	if (copied.length > 0) return {
		...made,
		status: "weak",
		sentence: `Not ranked, because every sample is a copy of a reference: ${listed(copied.map(quote))}.`
	};
	if (unsure.length > 0) return {
		...made,
		status: "weak",
		sentence: `How many different samples there are is not known for ${listed(unsure.map(quote))}: some pictures name one seed twice, and others name none.`
	};
	return made;
}
function madeAlike(audit) {
	const byStatus = (status) => audit.fields.filter((field) => field.status === status);
	const [unlike, unknown, allowed] = [
		byStatus("mismatch"),
		byStatus("unknown"),
		byStatus("allowed")
	];
	const figures = {
		match: byStatus("match").length,
		mismatch: unlike.length,
		unknown: unknown.length,
		allowed: allowed.length
	};
	const but = allowed.length === 0 ? "" : `, but for what may differ (${namesOf(allowed)})`;
	const check = {
		name: "settings",
		figures,
		by: []
	};
	switch (audit.status) {
		case "mismatch": return {
			...check,
			status: "weak",
			sentence: differences(unlike)
		};
		case "match": {
			const sentence = `By their metadata the pictures of all checkpoints were made with the same generation settings${but}.`;
			return {
				...check,
				status: "pass",
				sentence
			};
		}
		case "declared": {
			const sentence = `${gaps(audit, unknown)} They are declared to be equal${but}; they were not verified.`;
			return {
				...check,
				status: "pass",
				sentence
			};
		}
		case "unknown": return {
			...check,
			status: "unknown",
			sentence: gaps(audit, unknown)
		};
	}
}
function namesOf(fields) {
	return fields.map(({ field }) => field).join(", ");
}
function gaps({ pictures, silent }, unknown) {
	if (pictures === 0) return "These losses do not tell how the pictures were made.";
	if (pictures === silent) return "No picture says with which generation settings it was made.";
	if (silent > 0) return `${silent} of ${pictures} pictures do not say with which generation settings they were made.`;
	return `Not all pictures say these generation settings: ${namesOf(unknown)}.`;
}
function differences(unlike) {
	const shown = unlike.slice(0, MOST_FIELDS).map(({ difference }) => difference);
	const more = unlike.length > MOST_FIELDS ? [`${unlike.length - MOST_FIELDS} more`] : [];
	return `The pairs were not made alike: ${[...shown, ...more].join("; ")}.`;
}

// src/verdict/nearest-control.ts
function nearestControl({ targets, controlSets }) {
	if (targets === void 0 || targets.between.length < 2 || controlSets.length === 0) return null;
	const own = mean(targets.between.flatMap((row, i) => row.filter((_, j) => j > i)));
	return controlSets.map(({ set }, c) => ({
		set,
		ratio: Math.exp(mean(targets.controls[c].flat()) - own)
	})).toSorted((a, b) => a.ratio - b.ratio)[0];
}

// src/verdict/next/count-losses.ts
function countLosses({ pairs, controlSets }, { nearest, ...known }) {
	const found = {
		pairs,
		references: pairs[0].samples[0].references.length,
		controls: controlSets.reduce((sum, { pictures }) => sum + pictures, 0)
	};
	return {
		...countFound(found, known),
		nearest: nearest?.ratio ?? null
	};
}

// src/verdict/next/wants-other-recipes.ts
function wantsOtherRecipes(losses, about, rules) {
	const { audit, altered, copiedControls } = about;
	const made = ruleAudit(audit, rules);
	const known = {
		audit: made,
		settings: losses.pairs.length > 1 ? settings(made, losses) : void 0,
		nearest: nearestControl(losses),
		altered
	};
	if (missingIn(needsOf(countLosses(losses, known), rules)).length > 0 || losses.targets === void 0 || copiedControls.length > 0) return false;
	return selfTest(losses, rules).status !== "pass" || control(losses, rules).status !== "pass";
}

// src/verdict/next/ways.ts
function wayOf({ recipe, metric }, check) {
	const wins = check.by.map(({ figures }) => figures.win ?? 0);
	return {
		recipe,
		metric,
		leastWin: wins.length === 0 ? 0 : Math.min(...wins),
		p: check.figures.p ?? 1
	};
}
function reliableWays(tried, { alpha, gamma }) {
	return tried.filter(({ leastWin, p }) => leastWin >= gamma && p < alpha / tried.length).toSorted((a, b) => Number(isSurer(b, a)) - Number(isSurer(a, b)));
}
function isSurer(a, b) {
	return a.leastWin > b.leastWin || a.leastWin === b.leastWin && a.p < b.p;
}
function chooseWay({ own, others, passes, references, controls }, rules) {
	const tried = [own, ...others];
	const best = reliableWays(tried, rules).find((way) => way !== own);
	if (best !== void 0 && (!passes || best.leastWin > own.leastWin)) return {
		kind: "other",
		way: best
	};
	if (passes) return { kind: "own" };
	const limit = rules.alpha / tried.length;
	if (others.length === 0 || 1 / choose(references + controls, references) < limit) return { kind: "none" };
	const more = Math.max(references, 8);
	return {
		kind: "few",
		references: more,
		controls: Math.max(controls, leastControls(more, limit))
	};
}

// src/runtime/try-recipes.ts
async function tryRecipes(recipes, collection, place) {
	const tests = [];
	const notices = [];
	const leftOut = [];
	for (const [index, recipe] of recipes.entries()) try {
		const part = `Recipe ${index + 1} of ${recipes.length}, ${recipe}`;
		const own = await tryRecipe(recipe, collection, {
			...place,
			part
		});
		tests.push(...own.tests);
		notices.push(...own.notices);
	} catch (cause) {
		if (!(cause instanceof UserError)) throw cause;
		leftOut.push({
			recipe,
			cause
		});
	}
	return {
		loras: [...groupBy(tests, ({ lora }) => lora).values()].map((own) => ({
			...own[0],
			trials: own.flatMap(({ trials }) => trials)
		})),
		leftOut,
		notices
	};
}
async function tryRecipe(recipe, collection, { config, backbone, world, part }) {
	const method = methodOf(recipe === config.recipe ? config : otherConfig(recipe, config), backbone);
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
				const trials = method.metrics.map((metric) => ({
					recipe: method.recipe,
					metric,
					check: selfTest({
						controlSets,
						targets: targetLosses(references, metric, controlSets)
					}, config)
				}));
				const controls = controlSets.reduce((sum, { pictures }) => sum + pictures, 0);
				return {
					lora,
					trials,
					references: references.length,
					controls
				};
			})),
			notices: targetCopyNotices(held)
		};
	} finally {
		await network.close();
	}
}
function otherConfig(recipe, config) {
	const { size } = config;
	const isShort = recipe === "ghost-review" && size !== void 0 && "shortSide" in size;
	return {
		...config,
		recipe,
		metric: void 0,
		layers: void 0,
		size: isShort ? void 0 : size
	};
}

// src/runtime/try-where-wanted.ts
const MOST_PICTURES$1 = 60;
async function tryWhereWanted(evidence, abouts, place) {
	const { config, backbone, collection } = place;
	if (backbone.of.source.startsWith("hf:")) return abouts;
	const targetsFor = (loras) => {
		const targets = targetsAlone(collection, {
			loras,
			isCross: config["cross-controls"]
		});
		return [...targets.references, ...targets.controls].flatMap((set) => set.pictures).length > MOST_PICTURES$1 ? void 0 : targets;
	};
	if (targetsFor([]) === void 0) return abouts;
	const isWanted = (lora) => {
		const [own, about] = [evidence.loras.find((other) => other.lora === lora), abouts.get(lora)];
		return own !== void 0 && about !== void 0 && wantsOtherRecipes(toLogLosses(own, evidence.metric), about, config);
	};
	const loras = [...abouts.keys()].filter(isWanted);
	const targets = loras.length === 0 ? void 0 : targetsFor(loras);
	if (targets === void 0) return abouts;
	const others = RECIPE_NAMES.filter((recipe) => recipe !== config.recipe);
	const tried = await tryRecipes(others, targets, place);
	return new Map([...abouts].map(([lora, about]) => {
		const trials = loras.includes(lora) ? tried.loras.find((own) => own.lora === lora)?.trials : void 0;
		return [lora, {
			...about,
			otherRecipes: (trials ?? []).map(({ check, ...way }) => wayOf(way, check))
		}];
	}));
}
function targetsAlone(collection, { loras, isCross }) {
	const references = isCross ? collection.references : collection.references.filter(({ name }) => loras.includes(name));
	return {
		...collection,
		references,
		pairs: [],
		withoutLora: [],
		notScored: []
	};
}

// src/settings/audit/audits-of.ts
function auditsOf(made, known) {
	return new Map(made.map((pairs) => [pairs.lora, auditSettings(pairs.lora, pairs.made, known)]));
}

// src/verdict/change/blocks.ts
function blocksOf(sides) {
	const [old, fresh] = [toBlocks(sides.old), toBlocks(sides.new)];
	const [before, after] = [identitiesOf(old), identitiesOf(fresh)];
	return {
		old,
		new: fresh,
		kept: fresh.filter(({ identity }) => before.has(identity)),
		added: fresh.filter(({ identity }) => !before.has(identity)),
		gone: old.filter(({ identity }) => !after.has(identity))
	};
}
function toBlocks(pictures) {
	return bySeed(pictures).map((same) => {
		const { references } = meanPicture(same);
		const { prompt, seed } = same[0];
		return {
			path: same.map((picture) => picture.path).toSorted(byCodePoint)[0],
			prompt,
			seed,
			identity: JSON.stringify(same.map((picture) => picture.identity).toSorted()),
			references,
			value: mean(references)
		};
	});
}
function identitiesOf(blocks) {
	return new Set(blocks.map(({ identity }) => identity));
}

// src/verdict/change/broken-pictures.ts
const LEAST_OTHERS = 5;
const LEAST_RATIO = 2;
function brokenPictures(pairs, alpha) {
	const found = pairs.map((sides) => ({
		sides,
		blocks: blocksOf(sides)
	}));
	const m = found.reduce((sum, { blocks }) => sum + blocks.added.length, 0);
	return found.flatMap(({ sides: { lora, checkpoint }, blocks: { old, new: fresh, added } }) => {
		const all = [...new Map([...old, ...fresh].map((block) => [block.identity, block])).values()];
		return added.flatMap((block) => {
			const others = othersOf(block, all);
			if (others.length < LEAST_OTHERS || !standsOut(block.value, others, alpha / m)) return [];
			const ratio = Math.exp(block.value - mean(others));
			return [{
				lora,
				checkpoint,
				path: block.path,
				ratio,
				others: others.length
			}];
		});
	});
}
function othersOf(block, all) {
	const others = all.filter(({ identity }) => identity !== block.identity);
	const same = others.filter(({ prompt }) => prompt === block.prompt);
	return (same.length >= LEAST_OTHERS ? same : others).map(({ value }) => value).toSorted((a, b) => a - b);
}
function standsOut(value, others, level) {
	const { length: n } = others;
	const centre = mean(others);
	const limit = centre + (0, import_lib$1.default)(1 - level, n - 1) * standardDeviation(others) * Math.sqrt(1 + 1 / n);
	return value > Math.max(...others) && value >= centre + Math.log(LEAST_RATIO) && value > limit;
}

// src/verdict/change/changed-pictures.ts
function changedPictures(changes, { pairs, broken, looksAlike }) {
	const pairOf = ({ owner, checkpoint }) => pairs.find((pair) => pair.lora === owner && pair.checkpoint === checkpoint);
	return changes.map((change) => {
		const { what, role, owner, checkpoint, path, before } = change;
		const pair = role === "sample" ? pairOf(change) : void 0;
		const [now, then] = [what === "removed" ? void 0 : pair?.new.find((own) => own.path === path), pair?.old.find((own) => own.path === before)];
		const stand = broken.find((own) => own.lora === owner && own.checkpoint === checkpoint && own.path === path);
		return {
			what,
			role,
			set: owner,
			checkpoint: checkpoint === "" ? null : checkpoint,
			path,
			before: before ?? null,
			loss: lossOf(now),
			lossBefore: lossOf(then),
			place: now && pair ? placeOf(now, pair.new) : null,
			of: now && pair ? pair.new.length : null,
			standsOut: stand?.ratio ?? null,
			isReencoded: what === "changed" && before !== void 0 && isAsFar(now, then) && looksAlike(before, path)
		};
	});
}
const MOST_RATIO = 1.25;
function isAsFar(now, then) {
	if (now === void 0 || then === void 0) return true;
	return Math.abs(mean(now.references) - mean(then.references)) <= Math.log(MOST_RATIO);
}
function lossOf(picture) {
	return picture === void 0 ? null : Math.exp(mean(picture.references));
}
function placeOf(picture, among) {
	const own = mean(picture.references);
	return 1 + among.filter(({ references }) => mean(references) < own).length;
}

// src/verdict/change/effects.ts
function effectOf(strata) {
	if (strata.length === 0) return void 0;
	const weights = strata.map(weightOf);
	const over = (valueOf) => mean(strata.map((own, s) => weights[s] * (mean(own.new.map(valueOf)) - mean(own.old.map(valueOf))))) / mean(weights);
	const references = strata[0].new[0].references.map((_, j) => over((block) => block.references[j]));
	return {
		delta: over(({ value }) => value),
		byReference: references
	};
}
function replacedEffect({ partners, replaced }) {
	return partners === void 0 ? effectOf(replaced)?.delta : mean(differencesOf(partners));
}
function differencesOf(partners) {
	return partners.map((pair) => pair.new.value - pair.old.value).toSorted((a, b) => a - b);
}
function pairedEstimate(differences) {
	const { length } = differences;
	return {
		delta: mean(differences),
		error: standardDeviation(differences) / Math.sqrt(length),
		degrees: length - 1
	};
}
function stratifiedEstimate(strata) {
	const effect = effectOf(strata);
	const groups = strata.flatMap((own) => [own.new, own.old]);
	const degrees = groups.reduce((sum, { length }) => sum + length, 0) - groups.length;
	if (effect === void 0 || degrees < 1) return void 0;
	const weight = mean(strata.map(weightOf)) * strata.length;
	return {
		delta: effect.delta,
		error: Math.sqrt(squaresWithin(groups) / degrees / weight),
		degrees
	};
}
function intervalOf({ delta, error, degrees }) {
	const reach = (0, import_lib$1.default)(.95, degrees) * error;
	return {
		low: Math.exp(delta - reach),
		high: Math.exp(delta + reach)
	};
}
function smallestRatio({ error, degrees }) {
	return Math.exp(((0, import_lib$1.default)(.95, degrees) + (0, import_lib$1.default)(.8, degrees)) * error);
}
function squaresWithin(groups) {
	const squares = groups.flatMap((group) => {
		const centre = mean(group.map(({ value }) => value));
		return group.map(({ value }) => (value - centre) ** 2);
	});
	return mean(squares) * squares.length;
}
function weightOf({ new: fresh, old }) {
	return fresh.length * old.length / (fresh.length + old.length);
}

// src/verdict/change/comparable.ts
function comparableOf({ old, added, gone }) {
	const shared = strataOf(added, old);
	const isKnown = [...added, ...old].every(({ prompt }) => prompt !== void 0);
	if (shared.length === 0 && isKnown) return "other prompts";
	const isSplit = shared.length > 0;
	return {
		strata: isSplit ? shared : [{
			new: added,
			old
		}],
		replaced: (isSplit ? strataOf(added, gone) : [{
			new: added,
			old: gone
		}]).filter((own) => own.old.length > 0),
		partners: partnersOf(isSplit ? shared.flatMap((own) => own.new) : added, old)
	};
}
function strataOf(added, old) {
	const before = groupBy(old, ({ prompt }) => prompt);
	return [...groupBy(added, ({ prompt }) => prompt)].flatMap(([prompt, own]) => {
		const others = before.get(prompt);
		return others === void 0 ? [] : [{
			new: own,
			old: others
		}];
	});
}
function partnersOf(added, old) {
	const byKey = new Map(old.flatMap((block) => block.seed === void 0 ? [] : [[blockKey(block), block]]));
	const pairs = added.flatMap((block) => {
		const partner = block.seed === void 0 ? void 0 : byKey.get(blockKey(block));
		return partner === void 0 ? [] : [{
			new: block,
			old: partner
		}];
	});
	return pairs.length === added.length ? pairs : void 0;
}

// src/verdict/change/test-change.ts
const LEAST_BLOCKS$1 = 8;
function testChange({ strata, partners }, seed, place) {
	const isPaired = partners !== void 0 && partners.length >= LEAST_BLOCKS$1;
	const values = isPaired ? differencesOf(partners).map((value, block) => ({
		value,
		block
	})) : [];
	const groups = strata.map((own) => ({
		a: own.new.map(valueOf$1),
		b: own.old.map(valueOf$1)
	}));
	const run = (side) => {
		const random = randomFor(seed, "change", place, side);
		return isPaired ? signFlipTest(values, side, random) : twoSampleTest(groups, side, random);
	};
	const [worse, better] = [run("greater"), run("less")];
	const count = (side) => groups.reduce((sum, own) => sum + own[side].length, 0);
	return {
		design: isPaired ? "sign-flip" : "two-sample",
		new: count("a"),
		old: isPaired ? partners.length : count("b"),
		pWorse: worse.p,
		pBetter: better.p,
		smallestP: smallestP(worse, false)
	};
}
function valueOf$1({ value }) {
	return value;
}

// src/verdict/change/look-at.ts
function lookAt(sides, seed, place) {
	const blocks = blocksOf(sides);
	const word = wordOfCounts(blocks);
	if (word !== void 0) return {
		sides,
		blocks,
		tested: void 0,
		word
	};
	const comparable = comparableOf(blocks);
	if (comparable === "other prompts") return {
		sides,
		blocks,
		tested: void 0,
		word: comparable
	};
	const effect = effectOf(comparable.strata);
	const test = testChange(comparable, seed, place);
	const tested = {
		comparable,
		effect,
		replaced: replacedEffect(comparable),
		test
	};
	return isElsewhere$1(blocks, tested) ? {
		sides,
		blocks,
		tested: void 0,
		word: "other prompts"
	} : {
		sides,
		blocks,
		tested
	};
}
function isElsewhere$1({ added }, { test }) {
	return test.new < 2 && added.length - test.new > test.new;
}
function wordOfCounts({ old, new: fresh, added, gone }) {
	if (old.length === 0) return "new";
	if (fresh.length === 0) return "removed";
	if (added.length > 0) return void 0;
	return gone.length > 0 ? "fewer pictures" : "unchanged";
}
function couldShow({ new: fresh, smallestP }, { alpha }) {
	return fresh >= 2 && smallestP < alpha;
}

// src/verdict/change/pair-places.ts
function pairPlaces(pairs) {
	const lists = pairs.map(({ old, new: fresh }) => [
		fresh.length,
		...valuesOf(fresh),
		...valuesOf(old)
	]);
	return lists.map((list) => lists.filter((other) => lexicographic(other, list) < 0).length);
}
function valuesOf(pictures) {
	return pictures.map(({ references }) => mean(references)).toSorted((a, b) => a - b);
}

// node_modules/@stdlib/stats-base-dists-t-pdf/lib/main.js
var require_main = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isnan = require_lib$2();
	var beta = require_lib$3();
	var sqrt = require_lib$4();
	var pow = require_lib$5();
	function pdf(x, v) {
		var betaTerm;
		if (isnan(x) || isnan(v) || v <= 0) return NaN;
		betaTerm = sqrt(v) * beta(v / 2, .5);
		return pow(v / (v + pow(x, 2)), (1 + v) / 2) / betaTerm;
	}
	module.exports = pdf;
}));

// node_modules/@stdlib/stats-base-dists-t-pdf/lib/factory.js
var require_factory = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var constantFunction = require_lib$6();
	var isnan = require_lib$2();
	var beta = require_lib$3();
	var sqrt = require_lib$4();
	var pow = require_lib$5();
	function factory(v) {
		var exponent;
		var betaTerm;
		if (isnan(v) || v <= 0) return constantFunction(NaN);
		betaTerm = sqrt(v) * beta(v / 2, .5);
		exponent = (1 + v) / 2;
		return pdf;
		function pdf(x) {
			if (isnan(x)) return NaN;
			return pow(v / (v + pow(x, 2)), exponent) / betaTerm;
		}
	}
	module.exports = factory;
}));

// node_modules/@stdlib/stats-base-dists-t-pdf/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var setReadOnly = require_lib$7();
	var main = require_main();
	setReadOnly(main, "factory", require_factory());
	module.exports = main;
}));

// src/statistics/t-share-below.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
function tShareBelow(t, degrees) {
	const theta = Math.atan(t / Math.sqrt(degrees));
	const [sine, cosine] = [Math.sin(theta), Math.cos(theta)];
	const isOdd = degrees % 2 === 1;
	let term = isOdd ? cosine : 1;
	let sum = degrees === 1 ? 0 : term;
	for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
		term *= (power - 1) / power * cosine * cosine;
		sum += term;
	}
	const within = isOdd ? 2 / Math.PI * (theta + sine * sum) : sine * sum;
	return (1 + Math.max(-1, Math.min(1, within))) / 2;
}

// src/statistics/share-above-zero.ts
const NODES = 161;
const TAIL = 1e-9;
function shareAboveZero(shift, parts) {
	const [largest, second, third] = parts.toSorted((a, b) => b.scale - a.scale);
	const { scale, degrees } = largest;
	if (scale === 0) return (1 + Math.sign(shift)) / 2;
	const inner = nodesOf(third);
	let [share, total] = [0, 0];
	for (const a of nodesOf(second)) for (const b of inner) {
		const weight = a.weight * b.weight;
		share += weight * tShareBelow((shift + a.value + b.value) / scale, degrees);
		total += weight;
	}
	return share / total;
}
function nodesOf({ scale, degrees }) {
	if (scale === 0) return [{
		value: 0,
		weight: 1
	}];
	const reach = Math.asinh(-(0, import_lib$1.default)(TAIL, degrees));
	return Array.from({ length: NODES }, (_, index) => {
		const u = reach * (2 * index / 160 - 1);
		return {
			value: scale * Math.sinh(u),
			weight: (0, import_lib.default)(Math.sinh(u), degrees) * Math.cosh(u)
		};
	});
}

// src/verdict/stability-shares.ts
const ROUNDING = 1e-12;
function stabilityShares([top, ...rivals]) {
	return rivals.map((rival) => shareBefore(top, rival));
}
function shareBefore(top, rival) {
	const least = ROUNDING * largestMagnitude([...top.byReference, ...rival.byReference]);
	const known = (value) => Math.abs(value) <= least ? 0 : value;
	const r = top.byReference.length;
	const differences = rival.byReference.map((value, t) => value - top.byReference[t]);
	return shareAboveZero(known(rival.centre - top.centre), [
		{
			scale: known(rival.deviation / Math.sqrt(rival.n)),
			degrees: rival.n - 1
		},
		{
			scale: known(top.deviation / Math.sqrt(top.n)),
			degrees: top.n - 1
		},
		{
			scale: known(standardDeviation(differences) / Math.sqrt(r)),
			degrees: r - 1
		}
	]);
}

// src/verdict/change/stability.ts
function fartherShare({ strata }, { delta, byReference }) {
	if (byReference.length < 2) return null;
	const spreadOf = (side) => {
		const n = strata.reduce((sum, own) => sum + own[side].length, 0);
		if (n <= strata.length) return void 0;
		return {
			n,
			deviation: Math.sqrt(squaresWithin(strata.map((own) => own[side])) / (n - strata.length))
		};
	};
	const [old, fresh] = [spreadOf("old"), spreadOf("new")];
	if (old === void 0 || fresh === void 0) return null;
	const [share] = stabilityShares([{
		...old,
		centre: 0,
		byReference: byReference.map(() => 0)
	}, {
		...fresh,
		centre: delta,
		byReference
	}]);
	return share;
}

// src/verdict/change/word-of-tested.ts
function wordOfTested({ effect, replaced }, { worse, better }, limits) {
	if (worse === null || better === null) return "too few";
	const least = Math.log(limits["min-effect"]);
	const deltas = [effect.delta, replaced ?? effect.delta];
	const shareOf = (count) => count / effect.byReference.length;
	const isFar = Math.min(...deltas) >= least && shareOf(fartherFrom(effect)) >= limits.gamma;
	const isNear = Math.max(...deltas) <= -least && shareOf(nearerTo(effect)) >= limits.gamma;
	if (worse < limits.alpha && isFar) return "regression";
	return better < limits.alpha && isNear ? "improvement" : "no evidence";
}
function fartherFrom({ byReference }) {
	return byReference.filter((delta) => delta > 0).length;
}
function nearerTo({ byReference }) {
	return byReference.filter((delta) => delta < 0).length;
}

// src/verdict/change/judge-changes.ts
function judgeChanges(pairs, rules) {
	const places = pairPlaces(pairs);
	const found = pairs.map((sides, index) => lookAt(sides, rules.seed, places[index]));
	const shown = found.flatMap(({ tested }) => tested !== void 0 && couldShow(tested.test, rules) ? [tested] : []);
	const worse = holm(shown.map(({ test }) => test.pWorse));
	const better = holm(shown.map(({ test }) => test.pBetter));
	const adjusted = new Map(shown.map((tested, index) => [tested, {
		worse: worse[index],
		better: better[index]
	}]));
	return found.map((own) => toChange(own, own.tested && adjusted.get(own.tested), rules));
}
const NOT_SHOWN = {
	worse: null,
	better: null
};
const NOT_TESTED = {
	test: null,
	ratio: null,
	interval: null,
	ratioAll: null,
	ratioReplaced: null,
	farther: null,
	stability: null,
	smallestRatio: null
};
function toChange(found, adjusted = NOT_SHOWN, rules) {
	const { sides, blocks, tested } = found;
	const known = {
		lora: sides.lora,
		checkpoint: sides.checkpoint,
		counts: countsOf(blocks),
		ratioWhole: wholeRatio(blocks),
		isPartial: blocks.kept.length > 0
	};
	if (tested === void 0) return {
		...known,
		word: found.word,
		...NOT_TESTED
	};
	const test = {
		...tested.test,
		holmWorse: adjusted.worse,
		holmBetter: adjusted.better
	};
	return {
		...known,
		word: wordOfTested(tested, adjusted, rules),
		test,
		...figuresOf(tested)
	};
}
function countsOf({ old, new: fresh, kept, added, gone }) {
	return {
		old: old.length,
		new: fresh.length,
		kept: kept.length,
		added: added.length,
		gone: gone.length
	};
}
function figuresOf({ comparable, effect, replaced, test }) {
	const estimate = test.design === "sign-flip" ? pairedEstimate(differencesOf(comparable.partners)) : stratifiedEstimate(comparable.strata);
	const delta = estimate?.delta ?? effect.delta;
	const share = fartherShare(comparable, effect);
	return {
		ratio: Math.exp(delta),
		interval: estimate === void 0 ? null : intervalOf(estimate),
		ratioAll: Math.exp(effect.delta),
		ratioReplaced: replaced === void 0 ? null : Math.exp(replaced),
		farther: {
			references: fartherFrom(effect),
			of: effect.byReference.length
		},
		stability: share === null ? null : delta < 0 ? 1 - share : share,
		smallestRatio: estimate === void 0 ? null : smallestRatio(estimate)
	};
}
function wholeRatio({ old, new: fresh }) {
	if (old.length === 0 || fresh.length === 0) return null;
	const centre = (blocks) => mean(blocks.map(({ value }) => value));
	return Math.exp(centre(fresh) - centre(old));
}

// src/verdict/change/overall.ts
function overallChange(pairs) {
	const compared = pairs.flatMap((sides) => {
		const blocks = blocksOf(sides);
		if (blocks.old.length === 0 || blocks.added.length === 0) return [];
		const comparable = comparableOf(blocks);
		return comparable === "other prompts" ? [] : [comparable.strata];
	});
	const estimate = compared.length < 2 ? void 0 : stratifiedEstimate(compared.flat());
	if (estimate === void 0) return null;
	return {
		ratio: Math.exp(estimate.delta),
		...intervalOf(estimate),
		pairs: compared.length
	};
}

// src/verdict/change/to-sides.ts
function sidesOf({ lora, head, base }, yardstick, metric) {
	const owner = (yardstick === "base" ? base : head) ?? base ?? head;
	if (owner === void 0) return [];
	const order = referencesOf(owner);
	const old = picturesOf(base, {
		isOwner: owner === base,
		order,
		owner,
		metric
	});
	const fresh = picturesOf(head, {
		isOwner: owner === head,
		order,
		owner,
		metric
	});
	return [.../* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])].toSorted().map((checkpoint) => ({
		lora,
		checkpoint,
		old: old.get(checkpoint) ?? [],
		new: fresh.get(checkpoint) ?? []
	}));
}
function picturesOf(side, wanted) {
	if (side === void 0) return /* @__PURE__ */ new Map();
	const { evidence, identityOf } = side;
	const isAcross = !wanted.isOwner && evidence.across !== void 0;
	const pairs = isAcross ? evidence.across : evidence.pairs;
	const targetIdentity = isAcross ? wanted.owner.identityOf : identityOf;
	return new Map(pairs.map(({ checkpoint, samples }) => [checkpoint, samples.map((sample) => pictureOf(sample, {
		...wanted,
		identity: identityOf(sample.path),
		targetIdentity
	}))]));
}
function pictureOf({ path, prompt, seed, comparisons }, { order, metric, identity, targetIdentity }) {
	const losses = new Map(comparisons.filter(({ target }) => target.role === "reference").map(({ target, totals }) => [targetIdentity(target.path), logLoss(totals[metric])]));
	return {
		path,
		prompt,
		seed,
		identity,
		references: order.map((reference) => losses.get(reference))
	};
}
function referencesOf({ evidence, identityOf }) {
	const [first] = evidence.pairs.flatMap(({ samples }) => samples);
	return (first?.comparisons.filter(({ target }) => target.role === "reference") ?? []).map(({ target }) => identityOf(target.path)).toSorted();
}

// src/verdict/change/change.ts
function treeChange({ pictures, removals }) {
	return {
		pictures: changedPictures(pictures, {
			pairs: [],
			broken: [],
			looksAlike: () => false
		}),
		removals,
		references: [],
		pairs: [],
		overall: null,
		broken: [],
		lost: []
	};
}
function measuredChange(trees, sides, rules) {
	const { head, base, lent, looksAlike, there } = sides;
	const { metric } = head.evidence;
	const loras = lorasOf(head, base);
	const yardstickOf = ({ lora, base: own }) => own === void 0 || lent.includes(lora) ? "head" : "base";
	const pairs = loras.flatMap((lora) => sidesOf(lora, yardstickOf(lora), metric));
	const changed = loras.filter((lora) => lora.head?.evidence.across !== void 0);
	const twice = changed.filter((lora) => yardstickOf(lora) === "base");
	const others = judgeChanges(twice.flatMap((lora) => sidesOf(lora, "head", metric)), rules);
	const yardsticks = new Map(loras.map((lora) => [lora.lora, yardstickOf(lora)]));
	const differing = differingSettings(head, base);
	const broken = brokenPictures(pairs, rules.alpha);
	return {
		pictures: changedPictures(trees.pictures, {
			pairs,
			broken,
			looksAlike
		}),
		removals: trees.removals,
		references: changed.map(({ lora }) => lora),
		pairs: judgeChanges(pairs, rules).map((pair, index) => {
			const other = others.find(({ lora, checkpoint }) => lora === pair.lora && checkpoint === pair.checkpoint);
			return {
				...pair,
				styleLossBefore: styleLoss(pairs[index].old),
				styleLoss: styleLoss(pairs[index].new),
				yardstick: yardsticks.get(pair.lora),
				other: other === void 0 ? null : {
					word: other.word,
					ratio: other.ratio
				},
				differing: differing.get(pairKey(pair)) ?? []
			};
		}),
		overall: overallChange(pairs),
		broken,
		lost: pairs.filter((own) => own.old.length > 0 && own.new.length === 0).filter((own) => there.some((other) => pairKey(other) === pairKey(own))).map(({ lora, checkpoint }) => ({
			lora,
			checkpoint
		}))
	};
}
function lorasOf(head, base) {
	const sideOf = ({ evidence, identityOf }, lora) => {
		const own = evidence.loras.find((other) => other.lora === lora);
		return own && {
			evidence: own,
			identityOf
		};
	};
	const names = [...head.evidence.loras, ...base.evidence.loras].map(({ lora }) => lora);
	return [...new Set(names)].toSorted(byCodePoint).map((lora) => ({
		lora,
		head: sideOf(head, lora),
		base: sideOf(base, lora)
	}));
}
function styleLoss(pictures) {
	if (pictures.length === 0) return null;
	return Math.exp(mean(toSamples(pictures, (same) => ({
		...same[0],
		...meanPicture(same)
	})).map(pictureMean)));
}
function pairKey({ lora, checkpoint }) {
	return JSON.stringify([lora, checkpoint]);
}
const OF_FOLDERS = /* @__PURE__ */ new Set(["checkpoint"]);
function differingSettings(head, base) {
	const all = [base, head].flatMap(({ made }, side) => made.flatMap(({ lora, made: pairs }) => pairs.map(({ checkpoint, pictures }) => ({
		lora,
		checkpoint,
		pictures,
		side: side === 0 ? "before" : "after"
	}))));
	const both = [...groupBy(all, pairKey)].filter(([, own]) => own.length === 2);
	return new Map(both.map(([key, own]) => {
		const { lora } = own[0];
		const sides = own.map(({ side, pictures }) => ({
			checkpoint: side,
			pictures
		}));
		const { fields } = auditSettings(lora, sides, {
			...NO_NAMES,
			unclaimed: { lora }
		});
		return [key, fields.filter(({ field, found }) => found === "mismatch" && !OF_FOLDERS.has(field)).map(({ field }) => field)];
	}));
}

// src/verdict/about.ts
const NOTHING_TOLD = {
	audit: NO_AUDIT,
	recipe: null,
	otherRecipes: [],
	copiedControls: [],
	isHeld: false,
	altered: null
};

// src/statistics/kendall-w.ts
function kendallW(ranks) {
	const raters = ranks.length;
	const things = ranks[0]?.length ?? 0;
	const sums = Array.from({ length: things }, (_, thing) => ranks.reduce((sum, rater) => sum + rater[thing], 0));
	const centre = raters * (things + 1) / 2;
	const spread = sums.reduce((sum, value) => sum + (value - centre) ** 2, 0);
	const ties = ranks.reduce((sum, rater) => sum + tieTerm(rater), 0);
	const most = raters ** 2 * (things ** 3 - things) - raters * ties;
	return most > 0 ? 12 * spread / most : void 0;
}
function tieTerm(ranks) {
	return [...new Set(ranks)].map((rank) => ranks.filter((other) => other === rank).length).reduce((sum, size) => sum + size ** 3 - size, 0);
}

// src/statistics/mid-ranks.ts
function midRanks(values) {
	const ranks = values.map(() => 1);
	for (let one = 1; one < values.length; one++) for (let other = 0; other < one; other++) {
		const behind = (1 + Math.sign(values[one] - values[other])) / 2;
		ranks[one] += behind;
		ranks[other] += 1 - behind;
	}
	return ranks;
}

// src/verdict/checks/agreement.ts
const LEAST_RATERS = 3;
const LEAST_PAIRS_FOR_W = 3;
function agreement({ pairs, otherMetrics }, { "agreement-share": least }) {
	const raters = ratersOf(pairs, otherMetrics.length + 1);
	const scores = raters.flatMap((own) => own.scores);
	const ranks = scores.map(midRanks);
	const share = mean(scores.map(firstPart));
	const w = pairs.length >= LEAST_PAIRS_FOR_W ? kendallW(ranks) : void 0;
	const said = {
		name: "agreement",
		figures: {
			raters: scores.length,
			share,
			w: w ?? null
		},
		by: []
	};
	if (scores.length < LEAST_RATERS) return {
		...said,
		status: "unknown",
		sentence: "There are too few layers, metrics and references to ask whether they agree on the first checkpoint."
	};
	const counts = countsText(raters);
	return share >= least ? {
		...said,
		status: "pass",
		sentence: `Layers, metrics and references agree on the first checkpoint: ${counts}.`
	} : {
		...said,
		status: "weak",
		sentence: `Layers, metrics and references do not agree on the first checkpoint: ${counts}.`
	};
}
function ratersOf(pairs, metrics) {
	const [first] = pairs[0].samples;
	const scoresBy = (of) => pairs.map(({ samples }) => mean(samples.map(of)));
	const kinds = first.raters.map((_, rater) => scoresBy((sample) => sample.raters[rater]));
	const layers = kinds.length - metrics;
	return [
		{
			kind: "layer",
			scores: kinds.slice(0, layers)
		},
		{
			kind: "metric",
			scores: kinds.slice(layers)
		},
		{
			kind: "reference",
			scores: first.references.map((_, j) => scoresBy((sample) => sample.references[j]))
		}
	];
}
function countsText(raters) {
	const texts = raters.filter(({ scores }) => scores.length > 0).map(({ kind, scores }) => {
		return `${scores.filter((own) => firstPart(own) === 1).length} of ${count(scores.length, kind)}`;
	});
	return `${new Intl.ListFormat("en-GB").format(texts)} name it`;
}
function firstPart(scores) {
	const least = Math.min(...scores);
	return scores[0] === least ? 1 / scores.filter((score) => score === least).length : 0;
}

// src/verdict/checks/lora-off.ts
function loraOff({ pairs }, { alpha, seed }) {
	const [top] = pairs;
	if (!top || top.withoutLora.length === 0) return void 0;
	const [pGain, pLoss] = [gainTest(top, "greater", seed), gainTest(top, "less", seed)];
	const said = {
		name: "lora-off",
		figures: {
			gain: mean(top.withoutLora.map(pictureMean)) - mean(top.samples.map(pictureMean)),
			p: pGain,
			p_loss: pLoss
		},
		by: []
	};
	if (pLoss < alpha) return {
		...said,
		status: "fail",
		sentence: "With the LoRA the first checkpoint is farther from the references than without it."
	};
	if (pGain < alpha) return {
		...said,
		status: "pass",
		sentence: "The LoRA brings the first checkpoint nearer to the references."
	};
	return {
		...said,
		status: "weak",
		sentence: "Nothing shows that the LoRA brings the first checkpoint nearer to the references."
	};
}
function gainTest({ samples, withoutLora }, side, seed) {
	const { blocks, strata } = align(withoutLora, samples);
	const random = randomFor(seed, "lora-off", side);
	if (blocks) {
		const gains = blocks.map(({ a, b }, block) => ({
			value: pictureMean(a) - pictureMean(b),
			block
		}));
		return signFlipTest(gains, side, random).p;
	}
	const groups = strata.map(({ a, b }) => ({
		a: a.map(pictureMean),
		b: b.map(pictureMean)
	}));
	return twoSampleTest(groups, side, random).p;
}

// src/verdict/checks/power.ts
function power({ pairs }, { found, visible }, { alpha }) {
	const [top, ...rivals] = pairs;
	const said = {
		name: "power",
		figures: {},
		by: rivals.map((rival, index) => {
			const { detectableRatio, visibleRatio, neededSamples, moreWouldShow } = visible[index];
			return {
				name: rival.checkpoint,
				figures: {
					smallest_p: found[index].smallestP,
					detectable_ratio: detectableRatio,
					visible_ratio: visibleRatio,
					needed_n: neededSamples,
					more_samples_would_show: moreWouldShow === null ? null : Number(moreWouldShow)
				}
			};
		})
	};
	const hopeless = rivals.filter((_, index) => found[index].smallestP >= alpha);
	if (hopeless.length === 0) return {
		...said,
		status: "pass",
		sentence: passSentence(pairs, visible)
	};
	return {
		...said,
		status: "weak",
		sentence: `With ${samplesText([top, ...hopeless])}, no difference could be told from chance, however large.`
	};
}
function passSentence(pairs, visible) {
	const ratios = visible.flatMap(({ visibleRatio }) => visibleRatio ?? []);
	const counts = samplesText(pairs);
	if (ratios.length === 0) return `With ${counts}, a difference can be told from chance.`;
	return `With ${counts}, differences from ${factor(Math.max(...ratios))} on would be seen four times in five.`;
}
function samplesText(pairs) {
	const counts = pairs.map(({ samples }) => samples.length);
	const numbers = [.../* @__PURE__ */ new Set([Math.min(...counts), Math.max(...counts)])].join(" to ");
	return `${numbers} ${numbers === "1" ? "sample" : "samples"} of each`;
}

// src/verdict/checks/references.ts
function references({ pairs, controlSets }, { "r-min": least }) {
	const have = pairs[0].samples[0].references.length;
	const said = {
		name: "references",
		figures: {
			references: have,
			control_sets: controlSets.length
		},
		by: []
	};
	if (have < least) return {
		...said,
		status: "weak",
		sentence: have === 1 ? "One reference cannot stand for a style." : `${have} references cannot stand for a style: chance decides which works are among so few.`
	};
	if (controlSets.length === 0) return {
		...said,
		status: "weak",
		sentence: "There are enough references, but no control to hold them against."
	};
	return {
		...said,
		status: "pass",
		sentence: "There are enough references, and a control."
	};
}

// src/statistics/a12.ts
function a12(strata) {
	let wins = 0;
	let pairs = 0;
	for (const { a, b } of strata) {
		pairs += a.length * b.length;
		for (const one of a) for (const other of b) wins += one < other ? 1 : one === other ? .5 : 0;
	}
	return wins / pairs;
}

// src/verdict/separate.ts
const LEAST_BLOCKS = 8;
function separate(a, b, options) {
	const { leastBlocks = LEAST_BLOCKS, side = "two-sided", purpose, seed } = options;
	const { blocks, strata } = align(a, b);
	const groups = strata.map((stratum) => ({
		a: stratum.a.map(pictureMean),
		b: stratum.b.map(pictureMean)
	}));
	const random = randomFor(seed, ...purpose);
	const effect = a12(groups);
	if (blocks && blocks.length >= leastBlocks) {
		const differences = blocks.map((block, index) => ({
			value: pictureMean(block.a) - pictureMean(block.b),
			block: index
		}));
		return {
			...summary(signFlipTest(differences, side, random), true),
			a12: effect,
			design: "sign-flip"
		};
	}
	const balanced = groups.every((group) => group.a.length === group.b.length);
	return {
		...summary(twoSampleTest(groups, side, random), balanced),
		a12: effect,
		design: "two-sample"
	};
}
function summary(result, mirrored) {
	return {
		p: result.p,
		smallestP: smallestP(result, mirrored)
	};
}

// src/verdict/checks/separation.ts
function separations({ pairs }, { seed }) {
	const [top, ...rivals] = pairs;
	return rivals.map((rival, index) => separate(top.samples, rival.samples, {
		purpose: [
			"separation",
			0,
			index + 1
		],
		seed
	}));
}
function separation({ pairs }, { found, visible }, { alpha, gamma }) {
	const names = pairs.slice(1).map(({ checkpoint }) => checkpoint);
	const said = {
		name: "separation",
		figures: {},
		by: found.map(({ p, a12, smallestP }, index) => ({
			name: names[index],
			figures: {
				p,
				a12,
				crossing_rate: 1 - a12,
				smallest_p: smallestP
			}
		}))
	};
	const unmet = found.flatMap(({ p, a12 }, index) => p < alpha && a12 >= gamma ? [] : [index]);
	if (unmet.length === 0) return {
		...said,
		status: "pass",
		sentence: "The first checkpoint is nearer than every other by more than the luck of its samples."
	};
	return {
		...said,
		status: "weak",
		sentence: sentenceOf(unmet, {
			pairs,
			found,
			visible
		}, alpha)
	};
}
function sentenceOf(unmet, { pairs, found, visible }, alpha) {
	const [top] = pairs;
	const rivals = unmet.map((index) => pairs[index + 1]);
	const apart = rivals.map((rival) => `${quote(rival.checkpoint)} (${factor(ratioOf(top, rival))})`);
	const start = `By these samples ${quote(top.checkpoint)} is not clearly ahead of ${listed(apart)}`;
	const counts = samplesText([top, ...rivals]);
	if (unmet.some((index) => found[index].smallestP >= alpha)) return `${start}, and with ${counts} no difference could be told from chance.`;
	const ratios = unmet.flatMap((index) => visible[index].visibleRatio ?? []);
	if (ratios.length === 0) return `${start}.`;
	return `${start}: with ${counts}, this check alone sees differences from ${factor(Math.max(...ratios))} on, four times in five.`;
}
function ratioOf(first, second) {
	return Math.exp(pairMean(second) - pairMean(first));
}

// src/verdict/checks/stability.ts
const UNKNOWN = "Whether the order would hold on other references and samples is unknown:";
const ONE_SAMPLE = `${UNKNOWN} there is a checkpoint with only one sample.`;
const ONE_REFERENCE = `${UNKNOWN} there is only one reference.`;
function stability({ pairs }, shares, { "p-min": least }) {
	if (!shares) return {
		name: "stability",
		status: "unknown",
		figures: {},
		by: [],
		sentence: pairs.some(({ samples }) => samples.length < 2) ? ONE_SAMPLE : ONE_REFERENCE
	};
	const names = pairs.slice(1).map(({ checkpoint }) => checkpoint);
	const said = {
		name: "stability",
		figures: {},
		by: shares.map((share, index) => ({
			name: names[index],
			figures: { stability_share: share }
		}))
	};
	const unmet = names.filter((_, index) => shares[index] < least);
	return unmet.length === 0 ? {
		...said,
		status: "pass",
		sentence: "The first checkpoint would stay first on other references and samples of the same kind."
	} : {
		...said,
		status: "weak",
		sentence: `On other references and samples the first checkpoint might fall behind ${listed(unmet.map(quote))}.`
	};
}

// src/verdict/pair-summaries.ts
function pairSummaries({ pairs }) {
	const references = pairs[0].samples[0].references.length;
	if (references < 2 || pairs.some(({ samples }) => samples.length < 2)) return void 0;
	const order = referenceOrder(pairs, references);
	return pairs.map((pair) => summaryOf(pair, order));
}
function summaryOf({ samples }, order) {
	const means = samples.map(pictureMean).toSorted((a, b) => a - b);
	const byReference = order.map((j) => mean(samples.map(({ references }) => references[j])));
	return {
		centre: mean(means),
		deviation: standardDeviation(means),
		n: samples.length,
		byReference
	};
}
function referenceOrder(pairs, references) {
	const columns = Array.from({ length: references }, (_, j) => pairs.flatMap(({ samples }) => samples.map((sample) => sample.references[j])));
	const places = canonicalPlaces(columns);
	return columns.map((_, j) => j).toSorted((a, b) => places[a] - places[b]);
}

// src/verdict/check-ranking.ts
function checkRanking(losses, audit, rules) {
	const knownAnswers = [
		selfTest(losses, rules),
		control(losses, rules),
		loraOff(losses, rules)
	].filter((check) => check !== void 0);
	const made = ruleAudit(audit, rules);
	if (losses.pairs.length === 1) return {
		label: labelOf(knownAnswers, "unranked"),
		checks: knownAnswers,
		knownAnswers,
		unmet: firstUnmet(knownAnswers),
		settings: made,
		separations: [],
		visible: [],
		relations: ["first"],
		summaries: void 0
	};
	const found = separations(losses, rules);
	const summaries = pairSummaries(losses);
	const shares = summaries && stabilityShares(summaries);
	const [top, ...rivals] = losses.pairs;
	const visible = rivals.map((rival) => visibleBetween(top, rival, rules));
	const order = [separation(losses, {
		found,
		visible
	}, rules), stability(losses, shares, rules)];
	const evidence = [
		settings(made, losses),
		...order,
		references(losses, rules),
		agreement(losses, rules)
	];
	const required = [...knownAnswers, ...evidence];
	return {
		label: labelOf(required, required.every(isPassed) ? "reliable" : "inconclusive"),
		checks: [...required, power(losses, {
			found,
			visible
		}, rules)],
		knownAnswers,
		unmet: firstUnmet(required),
		settings: made,
		separations: found,
		visible,
		relations: relationsOf({
			found,
			shares,
			isSettled: order.every(isPassed)
		}, rules),
		summaries
	};
}
function isPassed({ status }) {
	return status === "pass";
}
function labelOf(checks, otherwise) {
	return checks.some(({ status }) => status === "fail") ? "contradicted" : otherwise;
}
function firstUnmet(required) {
	return (required.find(({ status }) => status === "fail") ?? required.find(({ status }) => status !== "pass"))?.name ?? null;
}

// src/verdict/metric-tests.ts
function testMetrics(losses, rules) {
	return losses.otherMetrics.map(({ metric, targets }) => {
		const check = selfTest({
			...losses,
			targets
		}, rules);
		const { recipe: _, ...way } = wayOf({
			recipe: null,
			metric
		}, check);
		return {
			...way,
			status: check.status
		};
	});
}

// src/verdict/next/measure-step.ts
function measureStep(known) {
	const { losses, checks, own, others, allTried, rules } = known;
	if (losses.targets === void 0) return {
		kind: "add",
		sentences: [rescore(own)]
	};
	const passes = checks.some(({ name, status }) => name === "self-test" && status === "pass");
	const references = losses.targets.between.length;
	const controls = losses.controlSets.reduce((sum, { pictures }) => sum + pictures, 0);
	const choice = chooseWay({
		own,
		others,
		passes,
		references,
		controls
	}, rules);
	switch (choice.kind) {
		case "other": return {
			kind: "measure",
			sentences: [setSentence(choice.way, own, others.length + 1)]
		};
		case "own": return {
			kind: "end",
			sentences: [notThisStyle(known)]
		};
		case "few": return allTried ? {
			kind: "add",
			sentences: fewSentences({
				references,
				controls
			}, choice)
		} : TRY_ALL;
		case "none": return allTried ? {
			kind: "end",
			sentences: endSentences(known)
		} : TRY_ALL;
	}
}
const TRY_ALL = {
	kind: "measure",
	sentences: [`Run ${quote("style-gate self-test")}, which tries every recipe and metric on references and controls.`]
};
function rescore({ recipe }) {
	return recipe === null ? "Give the table the rows of each reference against the other references and the controls." : "Score again, so that the references are compared with each other and with the controls.";
}
function linesOf$1(way, own) {
	const metric = `metric: ${way.metric}`;
	return way.recipe === own.recipe || way.recipe === null ? [metric] : [`recipe: ${way.recipe}`, metric];
}
function setSentence(way, own, tried) {
	return `Write ${linesOf$1(way, own).map(quote).join(" and ")} in style-gate.yml: of ${tried} ways to measure that were tried, this one tells the references from the controls most surely.`;
}
function fewSentences(have, wanted) {
	const [references, controls] = [wanted.references - have.references, wanted.controls - have.controls];
	return [`Add ${[...references > 0 ? [count(references, "reference")] : [], ...controls > 0 ? [count(controls, "control picture")] : []].join(" and ")}: with so few, the best of many ways to measure may be the best by chance.`];
}
function endSentences(known) {
	const sets = doubtedSets(known, "self-test");
	const what = known.own.recipe === null ? "no metric of this table" : "no recipe and no metric";
	const isCross = sets.some(({ cross }) => cross);
	return [`Nothing more can be done by measuring: ${what} tells the references from ${kindAndName(sets)}.`, `Is that really another style? Replace it by one that is${isCross ? `, or write ${quote("cross-controls: false")} in style-gate.yml` : ""}.`];
}
function notThisStyle(known) {
	return `Nothing more can be done by measuring: the metric tells the style from ${kindAndName(doubtedSets(known, "control"))}, and the samples do not show the style. See whether they were made with this LoRA, at a weight that shows.`;
}
function doubtedSets({ losses, checks }, check) {
	const by = checks.find(({ name }) => name === check)?.by ?? [];
	const isDoubted = (set) => by.some(({ name, figures }) => name === set && (figures.win ?? 0) < 1);
	const sets = losses.controlSets.filter(({ set }) => isDoubted(set));
	return sets.length === 0 ? losses.controlSets : sets;
}

// src/verdict/next/more-step.ts
const MOST_SAMPLES = 20;
const MOST_REFERENCES = 16;
function moreStep(known) {
	const { losses, found, visible, rules } = known;
	const [top, ...rivals] = losses.pairs;
	const unmet = rivals.flatMap((rival, index) => {
		const { p, a12, smallestP } = found[index];
		return p < rules.alpha && a12 >= rules.gamma ? [] : [{
			rival,
			smallestP,
			...visible[index]
		}];
	});
	const overlapping = unmet.filter(({ moreWouldShow }) => moreWouldShow !== true);
	const fewest = Math.min(...losses.pairs.map(({ samples }) => samples.length));
	if (overlapping.length > 0) return take([top, ...overlapping.map(({ rival }) => rival)], "overlap too much for more samples to settle it");
	if (unmet.some(({ smallestP }) => smallestP >= rules.alpha)) return {
		kind: "add",
		sentences: ["Make more samples of the prompts that all checkpoints have."]
	};
	const references = top.samples[0].references.length;
	const [wantsSamples, wantsReferences] = [fewest < MOST_SAMPLES, references < MOST_REFERENCES];
	if (!wantsSamples && !wantsReferences) return take([top, ...unmet.length > 0 ? unmet.map(({ rival }) => rival) : unstable(known)], "are too close for more samples or references to settle it");
	return {
		kind: "add",
		sentences: [...wantsSamples ? [samplesSentence(top, unmet, fewest)] : [], ...wantsReferences ? [`Add ${count(MOST_REFERENCES - references, "reference")}: with ${references}, the order can hang on which works are among them.`] : []]
	};
}
function samplesSentence(top, unmet, fewest) {
	if (unmet.length === 0) return `Make ${MOST_SAMPLES} samples of each checkpoint: with ${fewest}, a few lucky ones count for much.`;
	const needed = Math.max(...unmet.map(({ neededSamples }) => neededSamples ?? MOST_SAMPLES));
	const gap = factor(Math.min(...unmet.map(({ rival }) => ratioOf(top, rival))));
	const why = needed > fewest ? `about ${needed} would show a difference of ${gap}, if that is what it is` : `with ${fewest}, a difference of ${gap} can still be chance`;
	return `Make ${MOST_SAMPLES} samples of each checkpoint: ${why}.`;
}
function unstable({ losses, checks, rules }) {
	const by = checks.find(({ name }) => name === "stability")?.by ?? [];
	const shares = new Map(by.map(({ name, figures }) => [name, figures.stability_share ?? 0]));
	return losses.pairs.slice(1).filter(({ checkpoint }) => (shares.get(checkpoint) ?? 0) < rules["p-min"]);
}
function take(pairs, why) {
	return {
		kind: "end",
		sentences: [`${pairs.length === 2 ? "Take either" : "Take any of them"}: the pictures of ${listed(pairs.map(({ checkpoint }) => quote(checkpoint)))} ${why}.`]
	};
}

// src/verdict/next/next-step.ts
function nextStep(known) {
	if (known.label === "reliable") return null;
	const missing = missingIn(known.needs);
	if (missing.length > 0) {
		const { pairs, copied } = known.losses;
		const checkpoints = pairs.map(({ checkpoint, samples }) => ({
			checkpoint,
			samples: samples.length
		}));
		const { kind, sentences } = missingStep(missing, {
			...known,
			checkpoints,
			copied
		});
		return {
			kind,
			sentences: [...replaceSentences(known), ...sentences]
		};
	}
	const isUnmet = (name, status) => known.checks.some((check) => check.name === name && (status === void 0 ? check.status !== "pass" : check.status === status));
	if (isUnmet("self-test") || isUnmet("control")) {
		const sentences = replaceSentences(known);
		return sentences.length > 0 ? {
			kind: "add",
			sentences
		} : measureStep(known);
	}
	if (isUnmet("lora-off", "fail")) return {
		kind: "end",
		sentences: [WRONG_LORA]
	};
	if (isUnmet("separation") || isUnmet("stability")) return moreStep(known);
	if (isUnmet("lora-off")) return {
		kind: "end",
		sentences: [NO_GAIN]
	};
	return {
		kind: "end",
		sentences: [NO_AGREEMENT]
	};
}
const MOST_PATHS = 3;
function replaceSentences({ copiedControls }) {
	const [one, ...others] = copiedControls;
	if (one === void 0) return [];
	if (others.length === 0) return [`Replace ${quote(one)}, which is nearly the same picture as a reference.`];
	const more = copiedControls.length > MOST_PATHS ? [`${copiedControls.length - MOST_PATHS} more`] : [];
	return [`Replace ${listed([...copiedControls.slice(0, MOST_PATHS).map(quote), ...more])}, which are nearly the same pictures as references.`];
}
const WRONG_LORA = "Nothing more can be measured: see whether the samples were made with this LoRA, and at a weight that shows.";
const NO_GAIN = "Nothing more can be measured: look at the pictures with and without the LoRA, and see whether its weight is high enough to show.";
const NO_AGREEMENT = "Nothing more can be done: layers, metrics and references see different things, so no number alone orders these checkpoints. Look at the pictures.";

// src/verdict/next/advise.ts
function advise(losses, { about, checked }, rules) {
	const { recipe, otherRecipes, altered, copiedControls, isHeld } = about;
	const { label, checks, knownAnswers, settings: audit, separations: found, visible } = checked;
	const nearest = nearestControl(losses);
	const settings = checks.find(({ name }) => name === "settings");
	const needs = needsOf(countLosses(losses, {
		audit,
		settings,
		nearest,
		altered
	}), rules);
	const metricTests = testMetrics(losses, rules);
	return {
		metricTests,
		nearestControl: nearest,
		needs,
		next: nextStep({
			losses,
			label,
			checks,
			needs,
			settings: audit,
			found,
			visible,
			copiedControls,
			isHeld,
			own: wayOf({
				recipe,
				metric: losses.metric
			}, knownAnswers[0]),
			others: [...metricTests.map((test) => ({
				...test,
				recipe
			})), ...otherRecipes],
			allTried: recipe === null || otherRecipes.length > 0,
			rules
		})
	};
}

// src/verdict/style-position.ts
function stylePosition(pair, targets) {
	if (!targets || targets.between.length < 3 || targets.controls.length === 0) return null;
	const own = mean(targets.between.flatMap((row, i) => row.filter((_, j) => j !== i)));
	const nearest = Math.min(...targets.controls.map((rows) => mean(rows.flat())));
	return nearest <= own ? null : (pairMean(pair) - own) / (nearest - own);
}

// src/verdict/pair-findings.ts
function pairFindings(losses, { found, relations, ranks }) {
	return losses.pairs.map((pair, index) => ({
		relation: relations[index],
		rankInterval: ranks?.[index] ?? null,
		crossingRate: index === 0 ? null : 1 - found[index - 1].a12,
		worstMargin: worstMargin(pair, losses.controlSets),
		stylePosition: stylePosition(pair, losses.targets)
	}));
}
function worstMargin({ samples }, sets) {
	return sets.map(({ set }, c) => ({
		set,
		margin: mean(samples.map((sample) => sample.controls[c] - pictureMean(sample)))
	})).toSorted((a, b) => a.margin - b.margin)[0] ?? null;
}

// src/statistics/distributions.ts
function openDistributions({ uniform }) {
	const inDisc = () => {
		for (;;) {
			const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1];
			const squared = x * x + y * y;
			if (squared <= 1) return [x, squared];
		}
	};
	const normal = () => {
		const [x, squared] = inDisc();
		return x * Math.sqrt(-2 * Math.log(squared) / squared);
	};
	return {
		normal,
		t: (degrees) => {
			const [x, squared] = inDisc();
			return x * Math.sqrt(degrees * (squared ** (-2 / degrees) - 1) / squared);
		},
		chiSquare: (degrees) => {
			let sum = degrees % 2 === 1 ? normal() ** 2 : 0;
			for (let two = 2; two <= degrees; two += 2) sum -= 2 * Math.log(uniform());
			return sum;
		}
	};
}

// src/verdict/rank-intervals.ts
const DRAWS = 2e4;
function rankIntervals(pairs, seed) {
	const distributions = openDistributions(randomFor(seed, "stability"));
	const ranks = pairs.map(() => new Float64Array(DRAWS));
	for (let draw = 0; draw < DRAWS; draw++) {
		const drawn = midRanks(drawMeans(pairs, distributions));
		for (let pair = 0; pair < ranks.length; pair++) ranks[pair][draw] = drawn[pair];
	}
	return ranks.map((values) => middle(values.toSorted()));
}
function drawMeans(pairs, { normal, t, chiSquare }) {
	const r = pairs[0].byReference.length;
	const z = pairs[0].byReference.map(() => normal());
	const scale = Math.sqrt((r - 1) / chiSquare(r - 1)) / Math.sqrt(r * (r - 1));
	return pairs.map(({ centre, deviation, n, byReference }) => {
		const references = byReference.reduce((sum, value, j) => sum + z[j] * (value - centre), 0);
		return centre + t(n - 1) * deviation / Math.sqrt(n) + scale * references;
	});
}
function middle(sorted) {
	const at = (share) => sorted[Math.round(share * (sorted.length - 1))];
	return {
		low: at(.025),
		high: at(.975)
	};
}

// src/verdict/judge.ts
function judge(losses, about, rules) {
	const checked = checkRanking(losses, about.audit, rules);
	const { label, checks, unmet, settings, separations, relations, summaries } = checked;
	return {
		label,
		checks,
		unmet,
		settings,
		specificity: specificity(losses),
		prompts: promptsOf(losses),
		otherRecipes: about.otherRecipes,
		altered: about.altered,
		copiedControls: about.copiedControls,
		...advise(losses, {
			about,
			checked
		}, rules),
		pairs: pairFindings(losses, {
			found: separations,
			relations,
			ranks: summaries && rankIntervals(summaries, rules.seed)
		})
	};
}
function specificity({ pairs, controlSets }) {
	if (controlSets.length === 0 || pairs.length === 1) return null;
	const margins = pairs.map(({ samples }) => mean(samples.map((sample) => mean(sample.controls) - pictureMean(sample))));
	return margins[0] - mean(margins.slice(1));
}
function promptsOf({ pairs }) {
	return new Set(pairs[0].samples.map(({ prompt }) => prompt)).size;
}

// src/statistics/t-interval.ts
function tInterval(values) {
	const centre = mean(values);
	const reach = (0, import_lib$1.default)(.975, values.length - 1) * (standardDeviation(values) / Math.sqrt(values.length));
	return {
		low: centre - reach,
		high: centre + reach
	};
}

// src/verdict/examples.ts
function examplesOf(samples, means) {
	const order = samples.map(({ path }, index) => ({
		path,
		mean: means[index]
	})).toSorted((a, b) => a.mean - b.mean || byCodePoint(a.path, b.path));
	return {
		best: order[0].path,
		median: order[order.length - 1 >> 1].path,
		worst: order.at(-1).path
	};
}
function sideBySide(pairs) {
	for (const isOneSeed of [true, false]) {
		const keyOf = ({ prompt, seed }) => prompt === void 0 || isOneSeed && seed === void 0 ? void 0 : blockKey({
			prompt,
			seed: isOneSeed ? seed : ""
		});
		const keys = [...new Set(pairs.flatMap(({ samples }) => samples.flatMap((sample) => keyOf(sample) ?? [])))];
		const having = (key) => pairs.flatMap(({ checkpoint, samples }) => {
			const sample = samples.find((own) => keyOf(own) === key);
			return sample === void 0 ? [] : [{
				checkpoint,
				path: sample.path
			}];
		});
		const best = keys.map(having).toSorted((a, b) => b.length - a.length)[0];
		if (best !== void 0 && best.length > 1) return {
			isOneSeed,
			pictures: best
		};
	}
	return null;
}
function typicalReference(references, losses) {
	if (references.length === 1) return references[0].path;
	if (losses === void 0) return null;
	const centres = losses.between.map((row, index) => mean(row.filter((_, other) => other !== index)));
	return references.map(({ path }, index) => ({
		path,
		centre: centres[index]
	})).toSorted((a, b) => a.centre - b.centre || byCodePoint(a.path, b.path))[0]?.path ?? null;
}

// src/verdict/ranking.ts
function rank(losses, { lora, layers, targetSets, pairs, references }) {
	const best = pairMean(losses.pairs[0]);
	return {
		lora,
		reference: typicalReference(references, losses.targets),
		targetSets,
		copied: losses.copied,
		sideBySide: sideBySide(losses.pairs.map(({ checkpoint }) => pairs.find((own) => own.checkpoint === checkpoint))),
		pairs: losses.pairs.map(({ checkpoint, samples, pictureMeans }, index) => {
			const pair = pairs.find((own) => own.checkpoint === checkpoint);
			const means = samples.map(pictureMean);
			return {
				checkpoint,
				rank: index + 1,
				...pairNumbers(means, best),
				layerShares: layerShares(pair, layers),
				directionShare: pair.directionShare,
				examples: examplesOf(pair.samples, pictureMeans)
			};
		})
	};
}
function pairNumbers(means, best) {
	const centre = mean(means);
	return {
		n: means.length,
		styleLoss: Math.exp(centre),
		interval: means.length > 1 ? exponential(tInterval(means)) : null,
		ratioToBest: Math.exp(centre - best),
		spread: means.length > 1 ? Math.exp(standardDeviation(means)) : null
	};
}
function layerShares({ samples }, layers) {
	const shares = samples.flatMap((sample) => sample.comparisons).filter(({ target }) => target.role === "reference").map(({ layers: values = [] }) => {
		const sum = values.reduce((total, value) => total + value, 0);
		return values.map((value) => sum === 0 ? 1 / values.length : value / sum);
	});
	return layers.map((layer, index) => ({
		layer,
		share: mean(shares.map((share) => share[index]))
	}));
}
function exponential({ low, high }) {
	return {
		low: Math.exp(low),
		high: Math.exp(high)
	};
}

// src/verdict/judge-all.ts
function judgeAll({ loras, metric }, aboutOf, rules) {
	return loras.map((lora) => {
		const losses = toLogLosses(lora, metric);
		return {
			ranking: rank(losses, lora),
			verdict: judge(losses, aboutOf(lora.lora), rules)
		};
	});
}

// src/scores/to-changes.ts
const MOST_PICTURES = 200;
function toChanges({ pictures, ...change }) {
	const shown = pictures.toSorted(byInterest).slice(0, MOST_PICTURES);
	const counts = [...groupBy(pictures, ({ role }) => role)].map(([role, own]) => {
		const [added = 0, removed = 0, changed = 0, renamed = 0] = PICTURE_CHANGES.map((what) => own.filter((picture) => picture.what === what).length);
		return {
			role,
			added,
			removed,
			changed,
			renamed
		};
	});
	return {
		...change,
		pictures: shown,
		more: pictures.length - shown.length,
		counts
	};
}
function byInterest(a, b) {
	return (b.standsOut ?? 0) - (a.standsOut ?? 0) || worsening(b) - worsening(a);
}
function worsening({ loss, lossBefore, place, of }) {
	if (loss === null) return -Infinity;
	if (lossBefore !== null) return Math.log(loss / lossBefore);
	return place === null || of === null ? 0 : place / of - 1;
}
function toBase(name, { unread, rankings }, notices) {
	const warnings = mergeNotices(notices).filter(({ level }) => level === "warning");
	return {
		...name,
		unread,
		warnings: warnings.map(({ text, subjects }) => ({
			text,
			subjects
		})),
		rankings: toBaseRankings(rankings)
	};
}
function toBaseRankings(rankings) {
	return rankings.map(({ lora, label, checks, pairs, settings }) => ({
		lora,
		verdict: label,
		checks: checks.map(({ name, status }) => ({
			name,
			status
		})),
		pairs: pairs.map(({ checkpoint, stylePosition }) => ({
			checkpoint,
			stylePosition
		})),
		settings: { status: settings.status }
	}));
}
function judgedOf({ verdict, ...ranking }) {
	return {
		...ranking,
		label: verdict
	};
}
function fromScores(base, changes) {
	if (base === null) return null;
	return {
		unread: base.unread,
		rankings: base.rankings.map(judgedOf),
		change: changes
	};
}

// src/scores/base-scores.ts
function scoresAgainst({ scores, evidence }, head, method) {
	const difference = methodDifference(scores, method, head) ?? pictureDifference(scores.pictures, head);
	if (difference !== void 0) return {
		unread: difference,
		rankings: [],
		change: null
	};
	const [before, after] = [placesOf(scores.pictures), placesOf(head.pictures)];
	const change = measuredChange({
		pictures: changesBetween(before, after),
		removals: removalsOf(foundIn(before), foundIn(after))
	}, {
		head: {
			...head,
			identityOf: identitiesIn(head.pictures)
		},
		base: {
			evidence,
			made: [],
			identityOf: identitiesIn(scores.pictures)
		},
		lent: [],
		there: head.there,
		looksAlike: () => false
	}, method.config);
	return {
		unread: null,
		rankings: scores.rankings.map(judgedOf),
		change
	};
}
function methodDifference(scores, { origin }, { evidence }) {
	const layers = [...new Set(evidence.loras.flatMap((lora) => lora.layers))].toSorted(byPlaceIn(LAYER_NAMES));
	const then = methodParts(scores);
	const now = methodParts({
		...origin,
		metric: evidence.metric,
		layers
	});
	const differs = METHOD_PARTS.find((part) => then[part] !== now[part]);
	if (differs !== void 0) return `its scores were made by another method (${differs} ${then[differs]} there, ${now[differs]} here). Score both by one method.`;
}
function engineNote(then, now) {
	if (then === null || now === null) return void 0;
	const differing = ENGINE_PARTS.filter((part) => then[part] !== now[part]);
	if (differing.length === 0) return void 0;
	return `Its losses were computed by another engine (${differing.map((part) => `${part} ${then[part]} there, ${now[part]} here`).join("; ")}), which can change their last digits.`;
}
const ENGINE_PARTS = [
	"name",
	"version",
	"graph",
	"platform",
	"vector"
];
const METHOD_PARTS = [
	"recipe",
	"size",
	"metric",
	"layers",
	"backbone",
	"weights"
];
function methodParts({ recipe, size, metric, layers, backbone }) {
	return {
		recipe: recipe ?? "unknown",
		size: size ?? "unknown",
		metric,
		layers: layers.join(", "),
		backbone: backbone?.name ?? "unknown",
		weights: backbone?.weightsSha256 ?? "unknown"
	};
}
function pictureDifference(before, { pictures, evidence }) {
	if (before.length === 0) return "its scores do not name their pictures. Score it anew with this version.";
	const referencesOf = (list, lora) => list.filter(({ role, set }) => role === "reference" && set === lora).map(({ identity }) => identity).toSorted().join();
	const other = evidence.loras.find(({ lora }) => referencesOf(before, lora) !== "" && referencesOf(before, lora) !== referencesOf(pictures, lora));
	return other && `the references of the LoRA ${other.lora} are others there. Name a commit instead, whose pictures can be scored anew.`;
}
function placesOf(pictures) {
	return pictures.map(({ path, role, set, checkpoint, identity }) => ({
		path,
		role,
		owner: set,
		checkpoint: checkpoint ?? "",
		names: [identity]
	}));
}
function foundIn(places) {
	const of = (wanted) => [...groupBy(places, ({ role, owner, checkpoint }) => JSON.stringify([
		role,
		owner,
		checkpoint
	])).values()].filter(([first]) => first.role === wanted);
	const setsOf = (wanted) => of(wanted).map((pictures) => ({
		name: pictures[0].owner,
		pictures
	}));
	return {
		pairs: of("sample").map((samples) => {
			const [{ owner, checkpoint }] = [samples[0]];
			return {
				lora: owner,
				checkpoint,
				samples
			};
		}),
		notScored: [],
		references: setsOf("reference"),
		controls: setsOf("control")
	};
}
function identitiesIn(pictures) {
	const identities = new Map(pictures.map(({ path, identity }) => [path, identity]));
	return (path) => identities.get(path) ?? `unknown ${path}`;
}

// src/scores/hold-against.ts
const NOT_HELD = {
	base: null,
	changes: null,
	evidence: void 0
};
function holdAgainst({ name, side }, sides, method) {
	const found = baseOf(side, sides, method);
	const changes = found.change && toChanges(found.change);
	const isMeasured = sides.base !== void 0 && !("unread" in sides.base);
	const isOther = changes !== null && (changes.counts.length > 0 || changes.pairs.some(({ word }) => word !== "unchanged"));
	const notices = isMeasured ? sides.base.notices : [];
	const note = "scores" in side ? engineNote(side.scores.engine, method.origin.engine) : void 0;
	return {
		base: toBase(note === void 0 ? name : {
			...name,
			note
		}, found, notices),
		changes,
		evidence: isMeasured && isOther ? sides.base.evidence : void 0
	};
}
function baseOf(side, { before, head, base, collection: here }, method) {
	if ("unread" in side) return {
		unread: side.unread,
		rankings: [],
		change: null
	};
	const there = [...here.pairs, ...here.notScored];
	if ("scores" in side) return scoresAgainst(side, {
		...head,
		pictures: method.pictures,
		there
	}, method);
	if (before === void 0 || "unread" in before) return {
		unread: before?.unread ?? "",
		rankings: [],
		change: null
	};
	const { changes, collection } = before;
	if (base === void 0 || "unread" in base) return {
		unread: base?.unread ?? "",
		rankings: [],
		change: treeChange(changes)
	};
	const identityIn = ({ identities }) => (path) => identities.get(path);
	const change = measuredChange(changes, {
		head: {
			...head,
			identityOf: identityIn(head)
		},
		base: {
			...base,
			identityOf: identityIn(base)
		},
		lent: collection.notScored.map(({ lora }) => lora),
		there,
		looksAlike: (then, now) => looksAlike(base.seen.get(then), head.seen.get(now))
	}, method.config);
	const audits = auditsOf(base.made, {
		...method.config,
		unclaimed: collection.unclaimed
	});
	const aboutOf = (lora) => ({
		...NOTHING_TOLD,
		audit: audits.get(lora) ?? NO_AUDIT
	});
	return {
		unread: null,
		rankings: judgeAll(base.evidence, aboutOf, method.config).map(toGate),
		change
	};
}
function looksAlike(before, after) {
	return before !== void 0 && after !== void 0 && mayBeCopy(likeness(before.sketch, after.sketch));
}

// src/scores/picture-list.ts
function listPictures(collection, seen) {
	return placesOf$1({
		...collection,
		notScored: []
	}).flatMap(({ role, owner, checkpoint, file: { path } }) => {
		const identity = seen.get(path)?.identity;
		return identity === void 0 ? [] : [{
			path,
			role,
			set: owner,
			checkpoint: checkpoint === "" ? null : checkpoint,
			identity
		}];
	});
}
function notScoredOf({ notScored }) {
	return [...groupBy(notScored, ({ lora }) => lora)].map(([lora, pairs]) => ({
		lora,
		checkpoints: pairs.map(({ checkpoint }) => checkpoint)
	}));
}
function missingOf({ missing, pairs }, { loras }) {
	const isRanked = ({ lora, checkpoint }) => loras.some((own) => own.lora === lora && own.pairs.some((pair) => pair.checkpoint === checkpoint));
	return [...missing, ...pairs].filter((pair) => !isRanked(pair)).map(({ lora, checkpoint }) => ({
		lora,
		checkpoint
	}));
}

// src/scores/to-scores.ts
function toScores({ origin, metric, config, options, baseConfig, judged, ...results }) {
	const rankings = judged.map(rankingOf);
	const layers = rankings.flatMap(({ pairs }) => pairs[0].layerShares.map(({ layer }) => layer));
	return checked({
		schemaVersion: 1,
		...origin,
		metric,
		layers: [...new Set(layers)].toSorted(byPlaceIn(LAYER_NAMES)),
		seed: config.seed,
		options,
		verdict: LABELS.find((label) => rankings.some(({ verdict }) => verdict === label)) ?? "unranked",
		rankings,
		rules: rulesOf(config),
		settings: { status: worstSettings(rankings) },
		baseConfig,
		...results
	});
}
function checked(scores) {
	const { data, error } = Scores.safeParse(scores);
	if (data !== void 0) return data;
	const [first] = error.issues;
	if (first?.code !== "too_big") throw error;
	throw new UserError({
		subject: "scores.json",
		problem: `${first.path.join(".")} is longer than ${first.maximum}, which is the most that the file may hold`,
		fix: "Score fewer LoRAs, checkpoints or pictures at a time, or give them shorter names."
	});
}
function rankingOf({ ranking, verdict }) {
	const { label, pairs: findings, ...said } = verdict;
	return {
		...ranking,
		...said,
		verdict: label,
		pairs: ranking.pairs.map((pair, index) => {
			const { worstMargin, ...found } = findings[index];
			const nearest = worstMargin && {
				set: worstMargin.set,
				ratio: Math.exp(worstMargin.margin)
			};
			return {
				...pair,
				...found,
				worstMargin: nearest
			};
		})
	};
}
function worstSettings(rankings) {
	return SETTINGS_STATUSES.find((status) => rankings.some(({ settings }) => settings.status === status)) ?? "unknown";
}

// src/verdict/seed-notices.ts
function seedNotices(loras) {
	const subjects = loras.flatMap(({ pairs, withoutLora }) => [...pairs, ...withoutLora].map(({ samples }) => samples)).flatMap((samples) => bySeed(samples)).filter(({ length }) => length > 1).map(([first, ...others]) => `${others.map(({ path }) => path).join(", ")} = ${first.path}`);
	return subjects.length === 0 ? [] : [{
		level: "notice",
		text: "Pictures of one pair that name one prompt and one seed are one sample, by the mean of their losses.",
		subjects
	}];
}

// src/pipeline.ts
async function score({ config, notices: known, ...told }, world, { against, surroundings, notOfBase, toPictures, ...waiving }) {
	const [pictures, backbone] = await Promise.all([collect({
		places: config,
		tree: world.head,
		naming: world.naming
	}), world.openBackbone()]);
	if (pictures.problems.length > 0) throw new UserError(pictures.problems);
	const method = methodOf(config, backbone);
	const before = against && "tree" in against.side ? await lookUpBase(against.side, pictures, world.naming) : void 0;
	const network = world.openNetwork(method, backbone, { pictures: pictureCount(pictures) + newPictures(before) });
	const plan = {
		config,
		method,
		measuring: computing(network, method)
	};
	const { head, base } = await measureAgainst(pictures, before, plan);
	const { backbone: loaded, engine } = await network.loaded;
	const used = {
		...loaded,
		notOfBase
	};
	const origin = {
		recipe: method.recipe,
		size: sizeRuleText(method.size),
		backbone: used,
		engine
	};
	const listed = listPictures(pictures, head.seen);
	const held = against ? holdAgainst(against, {
		before,
		head,
		base,
		collection: pictures
	}, {
		config,
		origin,
		pictures: listed
	}) : NOT_HELD;
	const csv = Buffer.concat(Array.from(csvParts(head.evidence, held.evidence), (part) => Buffer.from(part)));
	const audits = auditsOf(head.made, {
		...config,
		unclaimed: pictures.unclaimed
	});
	const abouts = new Map(head.evidence.loras.map(({ lora }) => {
		const [audit, altered] = [audits.get(lora) ?? NO_AUDIT, head.altered.get(lora) ?? 0];
		return [lora, {
			audit,
			recipe: method.recipe,
			otherRecipes: [],
			altered,
			copiedControls: copiedControls(lora, head.held),
			isHeld: held.base !== null
		}];
	}));
	const context = {
		...told,
		...waiving,
		config,
		origin,
		base: held.base,
		changes: held.changes,
		abouts: await tryWhereWanted(head.evidence, abouts, {
			collection: pictures,
			config,
			backbone,
			world
		}),
		notices: [
			...known,
			...weightsNotices(config, used, waiving.acceptLabel !== null),
			...head.notices,
			...settingsNotices(head.made, {
				...config,
				unclaimed: pictures.unclaimed
			})
		],
		notScored: notScoredOf(pictures),
		missing: missingOf(pictures, head.evidence),
		pictures: listed,
		thumbnails: head.thumbnails,
		thumbnailsBefore: base && "thumbnails" in base ? base.thumbnails : /* @__PURE__ */ new Map(),
		prompts: promptsOf$2(head.made),
		scoresCsvSha256: sha256Of(csv)
	};
	const report = toReport(head.evidence, context);
	return {
		...report,
		files: filesOf(report, csv, {
			...surroundings,
			toPictures
		})
	};
}
function toReport(evidence, { abouts, asked, notices, thumbnails, thumbnailsBefore, prompts, waiver, acceptLabel, ...context }) {
	const { config, baseConfig, base, changes, notOfPull } = context;
	const judged = judgeAll(evidence, (lora) => abouts.get(lora) ?? NOTHING_TOLD, config);
	const state = {
		rankings: judged.map(toGate),
		base: fromScores(base, changes)
	};
	const unreadBase = baseConfig?.unread ?? null;
	const notOfBase = context.origin.backbone?.notOfBase ?? null;
	const gate = gateOf(state, {
		config,
		asked,
		unreadBase,
		notOfBase,
		notOfPull,
		waiving: {
			waiver,
			acceptLabel
		}
	});
	const all = mergeNotices([...notices, ...seedNotices(evidence.loras)]);
	return {
		scores: toScores({
			...context,
			metric: evidence.metric,
			judged,
			gate,
			notices: all
		}),
		evidence,
		thumbnails,
		thumbnailsBefore,
		prompts
	};
}
function filesOf(report, csv, place) {
	return {
		"scores.json": `${JSON.stringify(report.scores, null, 2)}\n`,
		"report.html": toPage(report, place),
		"scores.csv": csv,
		"report.md": toMarkdown(report.scores)
	};
}

// src/scores/read.ts
const Versioned = object$1({ schemaVersion: number$3() });
async function readScores(file) {
	const content = await parseJson(file);
	const version = Versioned.safeParse(content).data?.schemaVersion ?? 1;
	if (version > 1) throw refuse(file, `has schema ${version}, and this tool knows up to 1`, "Judge it with the release that wrote it, or a newer one.");
	const result = Scores.safeParse(content);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	throw refuse(file, `is no scores.json (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""})`, "Give the file as a style gate wrote it.");
}
async function checkHash(file, { scoresCsvSha256 }) {
	if (await sha256OfFile(file) !== scoresCsvSha256) throw refuse(file, "is not the file that scores.json was made with", "Give the two files of one run.");
}
async function parseJson(file) {
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch (cause) {
		throw refuse(file, `cannot be read (${reasonOf(cause)})`, "Give the file as a style gate wrote it.");
	}
}
function refuse(subject, problem, fix) {
	return new UserError({
		subject,
		problem,
		fix
	});
}

// src/publish/files.ts
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
function isJudged(folder) {
	return basename(folder) === JUDGED_FOLDER;
}
async function deepestExisting(path) {
	const real = await realpath(path).catch(() => void 0);
	return real === void 0 ? deepestExisting(dirname(path)) : {
		path,
		real
	};
}
async function writeFiles(folder, files) {
	const draft = (name) => join(folder, `.${name}.${process.pid}.tmp`);
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
async function removeFiles(folder, names) {
	const old = (await readdir(folder).catch(() => [])).filter((file) => names.includes(file) || isLeftDraft(file));
	await Promise.all(old.map(async (file) => rm(join(folder, file), { force: true }).catch(() => {})));
}
function isLeftDraft(file) {
	const [, name, id] = /^\.(.+)\.(\d{1,10})\.tmp$/.exec(file) ?? [];
	if (id === void 0 || !RESULT_FILES.some((own) => own === name)) return false;
	try {
		process.kill(Number(id), 0);
		return false;
	} catch (cause) {
		return cause instanceof Error && "code" in cause && cause.code === "ESRCH";
	}
}

// src/commands/forget.ts
async function forgetEarlierRun({ source }, workspace) {
	const head = await readConfigFile(workspace).catch(() => void 0);
	const sources = head ? [head, source] : [source];
	const reportDir = valueOf("report-dir", sources);
	const baseline = valueOf("baseline", sources);
	const folder = await findReportFolder(workspace, reportDir).catch(() => void 0);
	if (folder === void 0 || isJudged(folder)) return;
	const scores = await realpath(resolve(workspace, baseline)).catch(() => workspace);
	await removeFiles(folder, dirname(scores) === folder ? ["report.html", "report.md"] : RESULT_FILES);
}
function valueOf(key, sources) {
	try {
		return parseConfig(...sources.map((source) => pick(source, (other) => other === key)))[key];
	} catch {
		return parseConfig()[key];
	}
}

// src/github/base-commit.ts
async function baseCandidates({ pull_request: pull, merge_group: group, before }, { eventName }, asking) {
	const { git } = asking;
	if (pull) return [await baseOfPull(pull, asking)];
	if (group) return [{
		kind: "merge-group",
		commit: group.base_sha,
		note: null
	}];
	if (eventName !== "push") return [];
	const [parent] = parentsOf(await textOfHead(git));
	return [...before === void 0 || /^0*$/.test(before) ? [] : [{
		kind: "before",
		commit: before,
		note: null
	}], ...parent === void 0 ? [] : [{
		kind: "first-parent",
		commit: parent,
		note: null
	}]];
}
async function baseOfPull(pull, { git, askMergeBase }) {
	const { head, base } = pull;
	const merged = baseOfMerge(await textOfHead(git), pull);
	if (merged !== void 0) return {
		kind: "first-parent",
		commit: merged,
		note: null
	};
	const commit = await mergeBase(git, base.sha, head.sha) ?? await askMergeBase?.(base.sha, head.sha).catch(() => void 0);
	if (commit !== void 0) return {
		kind: "merge-base",
		commit,
		note: null
	};
	return {
		kind: "base-sha",
		commit: base.sha,
		note: "Where this branch began is not known. It is held against the newest commit of the base branch, so what was merged there meanwhile may look like its doing."
	};
}
async function textOfHead(git) {
	return git("cat-file", "commit", "HEAD").catch(() => "");
}
async function mergeBase(git, one, other) {
	if ((await git("rev-parse", "--is-shallow-repository").catch(() => "true")).trim() !== "false") return void 0;
	return (await git("merge-base", "--end-of-options", one, other).catch(() => "")).trim() || void 0;
}

// src/trees/links.ts
const LINK = "120000";
const MOST_LINKS = 8;
async function linksOf(entries, objects) {
	const ids = [...new Set([...entries.values()].flatMap(({ mode, id }) => mode === "120000" ? [id] : []))];
	const texts = new Map(await objects.readAll(ids));
	objects.expect(ids);
	for (const id of ids) {
		const text = texts.get(id) ?? await objects.readBlob(id).catch(() => void 0);
		if (text !== void 0) texts.set(id, text);
	}
	return new Map([...texts].map(([id, text]) => [id, text.toString()]));
}
function resolve$1(path, entries, links) {
	let place = path;
	for (let step = 0; step <= MOST_LINKS; step++) {
		const entry = entries.get(place);
		if (entry?.type === "blob" && entry.mode !== "120000") return entry;
		const target = entry?.mode === "120000" ? links.get(entry.id) : void 0;
		if (target === void 0) break;
		place = posix.join(posix.dirname(place), target);
	}
	return {
		subject: path,
		problem: "is a link that leads to no file of the base commit",
		fix: "Commit the file itself."
	};
}

// src/trees/own-repository.ts
function headerFor(url, basic) {
	return {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: `http.${url}.extraheader`,
		GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
		GIT_CONFIG_KEY_1: "http.followRedirects",
		GIT_CONFIG_VALUE_1: "false"
	};
}
async function openOwn(place) {
	const above = await repositoryOf(place);
	const folder = await makeFolder(place);
	const open = (environment = {}) => {
		const git = openGitBytes(folder, {
			path: place.path,
			environment
		});
		return async (args, input) => git([`--git-dir=${folder}`, ...args], input);
	};
	const close = async () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		await openGitBytes(folder, place)([
			"init",
			"--quiet",
			"--bare",
			`--object-format=${above.format}`,
			folder
		]);
		await writeFile(join(folder, "objects/info/alternates"), `${join(above.folder, "objects")}\n`);
	} catch (cause) {
		await close();
		throw noPlace(place, cause);
	}
	return {
		git: open(),
		fetch: async (what) => fetchInto(folder, open, {
			...what,
			remote: place.remote
		}),
		readLfs: async (sha256, pointer) => {
			const known = join(above.folder, "lfs/objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
			return readFile(known).catch(async () => fetchLfs(open, place.remote, pointer));
		},
		close
	};
}
async function repositoryOf({ checkout, path }) {
	const lines = (await openGitBytes(checkout, { path })(["rev-parse", ...[
		"--path-format=absolute",
		"--git-common-dir",
		"--show-object-format"
	]]).catch((cause) => {
		throw new UserError({
			subject: "the checkout",
			problem: `is no git repository (${reasonOf(cause)})`,
			fix: "Check the repository out by git, as actions/checkout does."
		});
	})).toString().trimEnd().split("\n");
	return {
		folder: lines.slice(0, -1).join("\n"),
		format: lines.at(-1)
	};
}
async function makeFolder(place) {
	try {
		await mkdir(place.temporary, { recursive: true });
		return await mkdtemp(join(place.temporary, "style-gate-base-"));
	} catch (cause) {
		throw noPlace(place, cause);
	}
}
function noPlace({ temporary }, cause) {
	const problem = `has no place for what is fetched of the base (${reasonOf(cause)})`;
	return new UserError({
		subject: temporary,
		problem,
		fix: "Make room there, and let the job write to it."
	});
}
const FETCH = [
	"-c",
	"fetch.negotiationAlgorithm=noop",
	"-c",
	"credential.interactive=false",
	"fetch",
	"--no-tags",
	"--no-write-fetch-head",
	"--recurse-submodules=no",
	"--filter=blob:none",
	"--no-auto-maintenance"
];
async function fetchInto(folder, open, { options, commit, input, remote }) {
	if (remote === void 0) throw new Error("nothing says where to fetch it from");
	const config = join(folder, "config");
	const plain = await readFile(config);
	try {
		const names = commit === void 0 ? [] : [commit];
		await open(remote.environment)([
			...FETCH,
			...options,
			remote.url,
			...names
		], input);
	} finally {
		await writeFile(config, plain);
	}
}
async function fetchLfs(open, remote, pointer) {
	const refuse = (problem, fix) => new UserError({
		subject: "Git LFS",
		problem,
		fix
	});
	if (remote === void 0) throw refuse("is a Git LFS pointer at the base, and its object is not here", "Run git lfs fetch --all.");
	const server = `${remote.url}.git`;
	const args = [
		...[`lfs.url=${server}/info/lfs`, `lfs.${server}/info/lfs.locksverify=false`].flatMap((own) => ["-c", own]),
		"lfs",
		"smudge"
	];
	return open({
		...remote.environment,
		GIT_LFS_SKIP_SMUDGE: "0"
	})(args, pointer.toString()).catch((cause) => {
		const reason = reasonOf(cause);
		const isMissing = /is not a git command/.test(reason);
		throw refuse(`is a Git LFS pointer at the base, and its object could not be fetched (${isMissing ? "git-lfs is not installed" : reason})`, isMissing ? "Install git-lfs on the runner." : "Bring the object to the server by git lfs push --all.");
	});
}

// src/trees/objects.ts
async function openObjects(commit, place) {
	const own = await openOwn(place);
	try {
		const { git, readLfs, close } = own;
		const entries = await entriesOf(commit, place, own);
		const wanted = /* @__PURE__ */ new Set();
		const fetchBlob = blobFetcher(own, place, wanted);
		return {
			entries,
			sizesOf: async (ids) => sizesAmong(git, ids),
			readAll: async (ids) => ids.length === 0 ? /* @__PURE__ */ new Map() : blobsIn(await git(["cat-file", "--batch"], linesOf(ids))),
			expect: (ids) => ids.forEach((id) => wanted.add(id)),
			readBlob: async (id) => {
				const read = async () => git([
					"cat-file",
					"blob",
					id
				]);
				return await read().catch(() => void 0) ?? fetchBlob(id).then(read);
			},
			readLfs,
			close
		};
	} catch (cause) {
		await own.close();
		throw cause;
	}
}
async function entriesOf(commit, place, own) {
	const known = await listEntries(own.git, commit).catch(() => void 0);
	if (known !== void 0) return known;
	try {
		await own.fetch({
			options: ["--depth=1"],
			commit
		});
		return await listEntries(own.git, commit);
	} catch (cause) {
		throw unfetched(`the commit ${commit.slice(0, 10)}`, place, cause);
	}
}
function blobFetcher(own, place, wanted) {
	let last = Promise.resolve();
	let failure;
	async function fetchMissing(id) {
		const ids = [.../* @__PURE__ */ new Set([id, ...wanted])];
		const here = await sizesAmong(own.git, ids);
		if (here.has(id)) return;
		if (failure !== void 0) throw failure;
		const input = ids.filter((one) => !here.has(one)).map((one) => `${one}\n`);
		await own.fetch({
			options: ["--stdin"],
			input: input.join("")
		}).catch((cause) => {
			failure = unfetched("the base", place, cause);
			throw failure;
		});
	}
	return async (id) => {
		const turn = last.then(async () => fetchMissing(id));
		last = turn.catch(() => {});
		return turn;
	};
}
function unfetched(subject, { remote }, cause) {
	const refuse = (problem, fix) => new UserError({
		subject,
		problem,
		fix
	});
	if (remote === void 0) return refuse("was not fetched", "Run git fetch, or give the checkout fetch-depth: 0 and the job a github-token.");
	const reason = reasonOf(cause);
	if (/not our ref|unadvertised|couldn't find remote ref|no such remote ref/i.test(reason)) return refuse("is no longer on the server, as after a force-push", "Push again, or rebase on the base branch.");
	return refuse(`could not be fetched (${reason})`, "Give the job the permission contents: read, or the checkout fetch-depth: 0.");
}
async function listEntries(git, commit) {
	return (await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	])).toString().split("\0").filter((line) => line !== "").map((line) => {
		const [, mode = "", type = "", id = "", path = ""] = /^(\d+) (\w+) (\w+)\t([^]*)$/.exec(line) ?? [];
		return {
			mode,
			type,
			id,
			path
		};
	});
}
function linesOf(ids) {
	return ids.map((id) => `${id}\n`).join("");
}
function blobsIn(answer) {
	const blobs = /* @__PURE__ */ new Map();
	for (let at = 0; at < answer.length;) {
		const end = answer.indexOf("\n", at);
		const [, id, size] = /^(\w+) blob (\d+)$/.exec(answer.toString("latin1", at, end)) ?? [];
		at = end + 1;
		if (id === void 0) continue;
		blobs.set(id, answer.subarray(at, at + Number(size)));
		at += Number(size) + 1;
	}
	return blobs;
}
async function sizesAmong(git, ids) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const lines = (await git(["cat-file", "--batch-check"], linesOf(ids))).toString().split("\n");
	return new Map(lines.flatMap((line) => {
		const [, id, size] = /^(\w+) blob (\d+)$/.exec(line) ?? [];
		return id === void 0 ? [] : [[id, Number(size)]];
	}));
}

// src/trees/commit.ts
const MOST_READ_TOGETHER = 2 ** 16;
async function openCommit(commit, folder, place) {
	const objects = await openObjects(commit, place);
	const prefix = folder === "" ? "" : `${folder}/`;
	const astray = objects.entries.find((entry) => `${folder}/`.startsWith(`${entry.path}/`) && isElsewhere(entry));
	if (astray) {
		await objects.close();
		throw new UserError(astrayProblem(astray.path, astray));
	}
	const below = objects.entries.filter(({ path }) => path.startsWith(prefix));
	const entries = new Map(below.map((entry) => [entry.path.slice(prefix.length), entry]));
	const sizes = once(async () => objects.sizesOf([...entries.values()].map(({ id }) => id)));
	const links = once(async () => linksOf(entries, objects));
	return {
		find: async (templates, withSidecars) => findIn({
			entries,
			objects,
			sizes: await sizes(),
			links: await links()
		}, templates, withSidecars),
		paths: async (templates) => picturesIn(entries, templates),
		folders: async () => [...new Set([...entries.keys()].flatMap((path) => /^(.+?)\//.exec(path)?.[1] ?? []))],
		absent: async () => [],
		readText: async (path) => {
			const entry = entries.get(path);
			return entry?.type === "blob" ? (await about(path, objects.readBlob(entry.id))).toString() : void 0;
		},
		namesOf: async (path) => {
			const entry = entries.get(path);
			if (entry === void 0 || isElsewhere(entry)) return void 0;
			return namesBy(entry, ((await objects.sizesOf([entry.id])).get(entry.id) ?? 0) > 1024 ? void 0 : pointedAt(await about(path, objects.readBlob(entry.id))));
		},
		close: objects.close
	};
}
function picturesIn(entries, templates) {
	return [...entries].filter(([path, { type }]) => type === "blob" && isMatch(path, templates) && isPicture(path, templates)).map(([path]) => path);
}
async function findIn(commit, templates, withSidecars) {
	const { entries, objects, sizes, links } = commit;
	const astray = [...entries].filter(([path, entry]) => leadsAstray(path, entry, templates));
	const resolved = picturesIn(entries, templates).map((path) => ({
		path,
		entry: resolve$1(path, entries, links)
	}));
	const there = resolved.flatMap(({ path, entry }) => "problem" in entry ? [] : [{
		path,
		entry
	}]);
	const ids = there.map(({ entry }) => entry.id);
	objects.expect(ids);
	const sidecarAt = (path) => withSidecars ? entries.get(sidecarOf(path)) : void 0;
	const sidecars = there.flatMap(({ path }) => sidecarAt(path)?.id ?? []);
	objects.expect(sidecars);
	const isAtMost = (most) => (id) => (sizes.get(id) ?? Infinity) <= most;
	const short = [...sidecars.filter(isAtMost(MOST_READ_TOGETHER)), ...ids.filter(isAtMost(MOST_OF_POINTER))];
	const small = await objects.readAll([...new Set(short)]);
	const located = there.map(({ path, entry }) => {
		const names = nameFile(path, templates);
		if (isProblem(names)) return names;
		return {
			...fileAt({
				path,
				entry,
				sidecar: sidecarAt(path),
				isHere: sizes.has(entry.id),
				small
			}, commit),
			names
		};
	});
	return {
		files: located.filter((own) => "names" in own).toSorted((a, b) => byCodePoint(a.path, b.path)),
		passedOver: [],
		problems: [
			...astray.map(([path, entry]) => astrayProblem(path, entry)),
			...resolved.flatMap(({ entry }) => "problem" in entry ? [entry] : []),
			...located.filter((own) => "problem" in own)
		]
	};
}
function leadsAstray(path, entry, templates) {
	const isOnTheWay = templates.some((own) => !own.excludes && own.leadsInto(path));
	const isExcluded = templates.some((own) => own.excludes && own.read(path) !== void 0);
	return isOnTheWay && !isExcluded && isElsewhere(entry) && (entry.type === "commit" || !isPicture(path, templates));
}
function isElsewhere({ type, mode }) {
	return type === "commit" || mode === "120000";
}
function astrayProblem(subject, { type }) {
	if (type === "commit") return {
		subject,
		problem: "is a submodule, whose pictures are not in the base commit",
		fix: "Commit them to this repository."
	};
	return {
		subject,
		problem: "is a link to a folder at the base commit",
		fix: "Commit the folder itself."
	};
}
function fileAt(located, { objects }) {
	const { path, entry, sidecar, small } = located;
	return {
		path,
		content: contentBy(located, objects),
		read: bounded(async () => about(path, readPicture(entry, objects))),
		sidecar: sidecar && bounded(async () => small.get(sidecar.id) ?? objects.readBlob(sidecar.id))
	};
}
function contentBy({ entry, isHere, small }, { readBlob }) {
	return once(async () => {
		const bytes = isHere ? small.get(entry.id) : await readBlob(entry.id).catch(() => void 0);
		return { names: namesBy(entry, bytes && pointedAt(bytes)) };
	});
}
function namesBy({ id }, sha256) {
	return [`git ${id}`, ...sha256 === void 0 ? [] : [lfsName(sha256)]];
}
async function readPicture({ id }, { readBlob, readLfs }) {
	const bytes = await readBlob(id);
	const sha256 = pointedAt(bytes);
	return sha256 === void 0 ? bytes : readLfs(sha256, bytes);
}
async function about(subject, reading) {
	return reading.catch((cause) => {
		throw cause instanceof UserError ? new UserError(cause.problems.map((own) => ({
			...own,
			subject
		}))) : cause;
	});
}
function pointedAt(bytes) {
	return isLfsPointer(bytes) ? /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString("latin1"))?.[1] : void 0;
}
function bounded(read) {
	return async (most) => {
		const bytes = await read();
		if (bytes.length > most) throw new RangeError(`${bytes.length} bytes`);
		return bytes;
	};
}

// src/trees/remote-ref.ts
async function remoteCommit(ref, place) {
	if (place.remote === void 0) return void 0;
	if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return ref;
	const { url, environment } = place.remote;
	const names = [
		`refs/tags/${ref}^{}`,
		`refs/tags/${ref}`,
		`refs/heads/${ref}`,
		`${ref}^{}`,
		ref
	];
	await mkdir(place.temporary, { recursive: true });
	const lines = (await openGitBytes(place.temporary, {
		path: place.path,
		environment
	})([
		"ls-remote",
		"--quiet",
		url,
		...names
	])).toString().split("\n");
	const commits = new Map(lines.map((line) => [line.split("	")[1], line.split("	")[0]]));
	return names.map((name) => commits.get(name)).find((commit) => commit !== void 0);
}

// src/commands/base-places.ts
async function placesAt(tree, config, source) {
	try {
		const file = await parseConfigFile(await tree.readText("style-gate.yml") ?? "");
		const places = parseConfig(pick(file, isPlace), pick(source, isPlace));
		return {
			places: {
				...places,
				...sharedNames(config, places)
			},
			note: null
		};
	} catch (cause) {
		if (!(cause instanceof UserError)) throw cause;
		const note = `The base's ${CONFIG_FILE} cannot be read (${cause.problems[0]?.problem ?? ""}), so its pictures were found by this one's templates.`;
		return {
			places: {
				...config,
				...sharedNames(config, config)
			},
			note
		};
	}
}
function sharedNames(config, base) {
	return {
		names: config.names,
		lora: config.lora ?? base.lora,
		checkpoint: config.checkpoint ?? base.checkpoint,
		"allow-unreadable": true
	};
}
function isPlace(key) {
	return PLACES.some((own) => own === key);
}

// src/commands/baseline-scores.ts
async function openScores(file, candidates, place) {
	const path = resolve(place.workspace, file);
	if (candidates.length === 0 || !isInside(place.checkout, path)) return readBoth(path);
	const below = place.other ?? repositoryBelow(place.checkout, dirname(path));
	if (below !== void 0) throw ownRepository(below);
	const tree = await openFirst$1(candidates, place);
	try {
		const name = relative(place.checkout, path).replaceAll("\\", "/");
		return await tree.readText(name) === void 0 && existsSync(path) && !await isCommitted(path, place) ? await readBoth(path) : await readCopy(name, tree, place);
	} finally {
		await tree.close();
	}
}
function ownRepository(subject) {
	return new UserError({
		subject,
		problem: "is a repository of its own, whose files are not in the base commit",
		fix: "Commit the files to the repository of the workflow, or run the workflow in that one."
	});
}
async function readBoth(path) {
	const scores = await readScores(path);
	const table = join(dirname(path), "scores.csv");
	await checkHash(table, scores);
	return {
		scores,
		evidence: await readEvidence(table, { metric: scores.metric })
	};
}
async function openFirst$1(candidates, place) {
	const [first, ...others] = candidates;
	try {
		return await openCommit(first.commit, "", place);
	} catch (cause) {
		if (others.length === 0) throw cause;
		return openFirst$1(others, place);
	}
}
async function isCommitted(path, { checkout, path: programs }) {
	const git = openGit(checkout, programs);
	const [root, real] = [await realpath(checkout), await realpath(path)];
	return await git("--literal-pathspecs", "ls-files", "-z", "--", ...[relative(checkout, path), ...isInside(root, real) ? [relative(root, real)] : []]) !== "";
}
async function readCopy(name, tree, { temporary }) {
	await mkdir(temporary, { recursive: true });
	const folder = await mkdtemp(join(temporary, "style-gate-baseline-"));
	const names = [name, posix.join(posix.dirname(name), "scores.csv")];
	try {
		for (const own of names) await writeFile(join(folder, basename(own)), await textOf(own, tree));
		return await readBoth(join(folder, basename(name)));
	} catch (cause) {
		const nameOf = (subject) => names.find((own) => join(folder, basename(own)) === subject) ?? subject;
		if (!(cause instanceof UserError)) throw cause;
		throw new UserError(cause.problems.map((own) => ({
			...own,
			subject: nameOf(own.subject)
		})));
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function textOf(name, tree) {
	const fix = "Commit scores.json and scores.csv of one run to the base branch, or name a commit.";
	const text = await tree.readText(name);
	if (text === void 0) throw new UserError({
		subject: name,
		problem: "is not in the base commit",
		fix
	});
	return text;
}

// src/commands/situation.ts
const ALONE = {
	against: null,
	accepted: null,
	notOfPull: null,
	waiver: null,
	acceptLabel: null,
	surroundings: {},
	notOfBase: null,
	close: async () => {}
};
const NOTHING = {
	against: null,
	close: async () => {}
};
async function openAgainst(config, candidates, place) {
	const opened = await openNamed(config, candidates, place);
	const { against } = opened;
	if (against === null || "unread" in against.side) return opened;
	const incomplete = await sparseSentence(config, place);
	if (incomplete === void 0) return opened;
	await opened.close();
	return {
		...NOTHING,
		against: {
			...against,
			side: { unread: incomplete }
		}
	};
}
async function openNamed(config, candidates, place) {
	const { baseline } = config;
	if (baseline === "none") return NOTHING;
	if (baseline === "auto") return openFirst(candidates, null, {
		config,
		place
	});
	const named = {
		commit: null,
		name: baseline,
		note: null
	};
	if (/\.json$/i.test(baseline)) {
		const side = await openScores(baseline, candidates, place).catch(unreadBy);
		return {
			...NOTHING,
			against: {
				name: {
					kind: "file",
					...named
				},
				side
			}
		};
	}
	const found = await resolveRef(baseline, place).catch(unreadBy);
	if ("unread" in found) return {
		...NOTHING,
		against: {
			name: {
				kind: "ref",
				...named
			},
			side: found
		}
	};
	return openFirst([found], baseline, {
		config,
		place
	});
}
async function sparseSentence(config, { checkout, path, workspace }) {
	const templates = possibleTemplates(config);
	const absent = await findAbsent(templates, {
		workspace,
		repository: checkout,
		programs: path
	});
	const problem = sparseProblem(absent);
	return problem && sentenceOf$2(new UserError(problem));
}
async function openFirst(candidates, name, { config, place }) {
	let failed = NOTHING;
	for (const candidate of candidates) try {
		refuseOddName(candidate);
		return await openCandidate(candidate, name, {
			config,
			place
		});
	} catch (cause) {
		const commit = FULL_NAME.test(candidate.commit) ? candidate.commit : null;
		failed = {
			...NOTHING,
			against: {
				name: {
					...candidate,
					commit,
					name
				},
				side: unreadBy(cause)
			}
		};
	}
	return failed;
}
const FULL_NAME = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function refuseOddName({ commit }) {
	if (FULL_NAME.test(commit)) return;
	const problem = `names no commit (${commit.slice(0, 80)})`;
	throw new UserError({
		subject: "the event",
		problem,
		fix: "Give an event as GitHub writes it."
	});
}
async function openCandidate(candidate, name, { config, place }) {
	const below = place.other ?? repositoryBelow(place.checkout, place.workspace);
	if (below !== void 0) throw ownRepository(below);
	const tree = await openCommit(candidate.commit, place.folder, place);
	const { places, note } = await placesAt(tree, config, place.source);
	const notes = [candidate.note, note].filter((own) => own !== null).join(" ");
	return {
		against: {
			name: {
				...candidate,
				name,
				note: notes || null
			},
			side: {
				tree,
				places
			}
		},
		close: tree.close
	};
}
async function resolveRef(ref, place) {
	const git = openGit(place.checkout, place.path);
	const commit = (await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`).catch(() => "")).trim() || await remoteCommit(ref, place).catch(() => void 0);
	if (commit === void 0) {
		const server = place.remote === void 0 ? "" : ", nor the server";
		throw new UserError({
			subject: "baseline",
			problem: `${ref} is no commit that the checkout knows${server}`,
			fix: "Give a branch, a tag or a commit that is there; git fetch brings them."
		});
	}
	const base = await mergeBase(git, commit, "HEAD");
	const note = `Where the history of ${ref} parts from this one is not known, so it is held against ${ref} itself.`;
	return {
		kind: "ref",
		commit: base ?? commit,
		note: base === void 0 ? note : null
	};
}

// src/commands/score.ts
async function scoreRepository(job) {
	const workspace = await openDirectory(job);
	await forgetEarlierRun(job, workspace);
	const configured = await configure(job, workspace);
	const { config } = configured;
	const folder = await findReportFolder(workspace, config["report-dir"]);
	if (isJudged(folder)) throw new UserError({
		subject: config["report-dir"],
		problem: "is the folder of judge, which writes over what is there",
		fix: "Give another folder as report-dir."
	});
	const toPictures = await wayToPictures(folder, workspace);
	const place = {
		workspace,
		config,
		thumbnails: true
	};
	const { close, ...situation } = await job.situate?.(configured, workspace) ?? ALONE;
	try {
		return {
			...await inWorld(job, place, async (world) => score(configured, world, {
				...situation,
				toPictures
			})),
			config,
			folder,
			surroundings: situation.surroundings
		};
	} finally {
		await close();
	}
}
async function wayToPictures(folder, workspace) {
	return relative(folder, await realpath(workspace)).split(sep).join("/");
}

export { countFound as A, columns as B, metricOf as C, TARGETS as D, toText as E, targetPictures as F, promptAndSeed as I, isContactSheet as L, openLedger as M, mergeNotices as N, missingStep as O, samplePictures as P, sheetNotices as R, methodOf as S, noticeText as T, linesOf$1 as _, openCommit as a, reliableWays as b, baseCandidates as c, writeFiles as d, checkHash as f, fewSentences as g, toReport as h, openAgainst as i, isAltered as j, targetSentence as k, findReportFolder as l, filesOf as m, wayToPictures as n, headerFor as o, readScores as p, ALONE as r, LINK as s, scoreRepository as t, isJudged as u, tryRecipes as v, readEvidence as w, wayOf as x, chooseWay as y, RECIPES as z };
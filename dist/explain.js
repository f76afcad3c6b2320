import { t as UserError } from "./errors.js";

// src/report/escape.ts
const UNSEEN = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const COMMAND = /^(\s*):(?=:)/u;
const OLD_COMMAND = /#(?=#\[)/gu;
function terminal(name) {
	const escaped = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;
	return name.replaceAll(UNSEEN, escaped).replace(COMMAND, (_, blanks) => `${blanks}${escaped(":")}`).replaceAll(OLD_COMMAND, escaped);
}
function terminalText(text) {
	return terminal(text.replaceAll("`", ""));
}
const MOST_OF_NAME = 160;
const MOST_OF_TEXT = 1e3;
const MOST_OF_LABEL = 32;
const MOST_OF_ATTRIBUTE = 16384;
function pageName(name) {
	return visible(composed(name, MOST_OF_NAME), MOST_OF_NAME);
}
function pageSentence(text) {
	return pageText(text.replaceAll("`", ""));
}
function pageText(text) {
	return visible(text.replaceAll(/\s+/gu, " "), MOST_OF_TEXT);
}
function pageCode(code) {
	return unbroken(code);
}
function markdownName(name) {
	return `<code>${visible(composed(name, MOST_OF_NAME), MOST_OF_NAME).replaceAll(/[^\p{L}\p{M}\p{N} -]/gu, entity).replaceAll("&#64;", "&#64;<!-- -->")}</code>`;
}
function markdownText(text) {
	return shorten(text, MOST_OF_TEXT).split(/(`[^`]+`)/).map((part) => /^`[^`]+`$/.test(part) ? markdownName(part.slice(1, -1)) : plainMarkdown(part)).join("").replace(BLOCK, lastAsEntity);
}
function plainMarkdown(text) {
	return visible(text, MOST_OF_TEXT).replaceAll(LINKED, divide).replaceAll(MARKS, entity).replaceAll(BREAK, BREAK_ENTITY);
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
	const seen = unbroken(code);
	const longest = [...seen.matchAll(/`+/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${seen}\n${fence}`;
}
function unbroken(code) {
	return code.toWellFormed().replaceAll(UNSEEN, (character) => character === "\n" ? character : "�");
}
function mermaidLabel(text) {
	return `"${visible(composed(text, MOST_OF_LABEL), MOST_OF_LABEL).replaceAll(/[^\p{L}\p{M}\p{N} ._×-]/gu, "·")}"`;
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
function composed(text, most) {
	return shorten(text, 4 * most).normalize("NFC");
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
	return [...subjects.length === 1 ? [`${names[0]}: ${terminal(problem)}`] : [`${subjects.length} times: ${terminal(problem)}`, ...names.map((name) => `    ${name}`)], `  fix: ${terminalText(fix)}`].join("\n");
}
function explainBug(error) {
	return `${["This is a bug of style-gate; please report it with the lines below.", ...(error instanceof Error ? error.stack ?? error.message : String(error)).split("\n")].map(terminal).join("\n")}\n`;
}

export { shellWord as _, firstFew as a, markdownCode as c, markdownText as d, mermaidLabel as f, pageText as g, pageSentence as h, groupBy as i, markdownLink as l, pageName as m, mistakeText as n, address as o, pageCode as p, mistakesOf as r, htmlAttribute as s, explain as t, markdownName as u, terminal as v, terminalText as y };
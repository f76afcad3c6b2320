import { O as RECIPE_NAMES, S as union, T as FAIL_ON, b as string, d as boolean, f as int, h as number, k as SETTING_FIELDS, l as _enum, m as literal, u as array, y as strictObject } from "./values.js";
import { t as Options, x as Ranking, z as SETTINGS_STATUSES } from "./options.js";

// src/report/scores.ts
const Sha256 = string().regex(/^[0-9a-f]{64}$/);
const Scores = strictObject({
	schemaVersion: literal(1),
	recipe: _enum(RECIPE_NAMES).nullable().describe("null where another tool made the losses, as are size, backbone and engine"),
	metric: string().describe("What ranks: gram-mse, gram-cos, moments-cos, or what another tool calls its own"),
	layers: array(string()),
	size: string().nullable().describe("WIDTHxHEIGHT, or the short side"),
	seed: int(),
	options: Options.describe("The flags or inputs that were given, but for those that say where the files are"),
	backbone: strictObject({
		name: string(),
		weightsSha256: Sha256
	}).nullable(),
	engine: strictObject({
		name: string(),
		version: string(),
		graph: int(),
		platform: string(),
		vector: string().describe("Widest vector instructions of the CPU")
	}).nullable(),
	rankings: array(Ranking).min(1),
	rules: strictObject({
		alpha: number(),
		gamma: number(),
		pMin: number(),
		rMin: int(),
		agreementShare: number(),
		failOn: array(_enum(FAIL_ON)),
		maxPosition: number().nullable(),
		allowSettings: array(_enum(SETTING_FIELDS)),
		settingsDeclared: boolean()
	}).describe("What the checks and the gate hold their numbers against"),
	settings: strictObject({ status: _enum(SETTINGS_STATUSES).describe("The worst of all rankings") }),
	baseConfig: strictObject({
		changes: array(strictObject({
			key: string(),
			base: string().nullable(),
			head: string().nullable(),
			counts: _enum([
				"base",
				"head",
				"input"
			]).describe("Whose value the run was held against")
		})),
		unread: string().nullable().describe("Why the base commit's style-gate.yml is not known")
	}).nullable().describe("What a pull request changes of style-gate.yml, values as JSON; null where there is no base commit, or nothing is changed"),
	notices: array(strictObject({
		level: _enum(["notice", "warning"]),
		text: string(),
		subjects: array(string())
	})),
	gate: strictObject({
		passed: union([boolean(), literal("not-computed")]),
		failures: array(string()),
		notComputed: array(string()).describe("Why something that fail-on asks is not known")
	}),
	scoresCsvSha256: Sha256.describe("Of the scores.csv beside this file")
});

export { Scores as t };
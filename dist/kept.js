import { A as sha256Of, S as LAYER_NAMES, c as object, f as string, t as _enum } from "./schemas.js";
import { d as ARCHITECTURES, n as readSafetensors, o as fitOf, p as convolutionsFor, r as writeSafetensors, t as bytesOf } from "./bytes.js";
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";

// src/backbone/weights/hub-file.ts
const COMMIT = /^[0-9a-f]{40}$/;
const SHA256 = /^[0-9a-f]{64}$/;
function subjectOf({ repository, revision, file }) {
	const [at, path] = [revision === void 0 ? "" : `@${revision}`, file === void 0 ? "" : `:${file}`];
	return `hf:${repository}${at}${path}`;
}

// src/backbone/weights/kept.ts
const MOST_BYTES = 1e8;
const MOST_OF_REF = 100;
const NAME = /^(conv\d_\d)-([0-9a-f]{64})\.safetensors$/;
const Facts = object({
	architecture: _enum(ARCHITECTURES.map(({ name }) => name)),
	layers: string(),
	fileSha256: string().regex(SHA256).optional()
});
function keptFolder(cacheFolder, repository) {
	return join(cacheFolder, "weights", `models--${repository.replace("/", "--")}`);
}
async function keptRevision(folder) {
	const path = join(folder, "refs", "main");
	const stats = await stat(path).catch(() => void 0);
	if (!stats?.isFile() || stats.size > MOST_OF_REF) return void 0;
	const text = await readFile(path, "utf8").catch(() => "");
	return COMMIT.exec(text.trim())?.[0];
}
async function keepRevision(folder, revision) {
	await writeAtomically(join(folder, "refs", "main"), `${revision}\n`);
}
async function findKept(folder) {
	const deepestFirst = (await readdir(folder).catch(() => [])).flatMap((name) => {
		const [, layer, sha256 = ""] = NAME.exec(name) ?? [];
		const deepest = LAYER_NAMES.find((own) => own === layer);
		return deepest === void 0 ? [] : [{
			path: join(folder, name),
			deepest,
			sha256
		}];
	}).toSorted((a, b) => LAYER_NAMES.indexOf(b.deepest) - LAYER_NAMES.indexOf(a.deepest));
	for (const own of deepestFirst) {
		const kept = await openKept(own).catch(() => void 0);
		if (kept !== void 0) return kept;
	}
}
async function openKept({ path, deepest, sha256 }) {
	const stats = await stat(path);
	if (!stats.isFile() || stats.size > MOST_BYTES) return void 0;
	const bytes = await readFile(path);
	if (sha256Of(bytes) !== sha256) return void 0;
	const safetensors = await readSafetensors(bytesOf(bytes), path);
	const { architecture, layers, fileSha256 = null } = Facts.parse(safetensors.metadata);
	const held = toHeld(architecture, layers.split(" "));
	const needed = convolutionsFor(held.architecture, [deepest]).length;
	const isWhole = needed > 0 && needed <= fitOf(held.architecture, safetensors.shapes).count;
	const isSo = needed <= held.layers.length && held.layers.join(" ") === layers;
	return isWhole && isSo ? {
		...held,
		safetensors,
		deepest,
		fileSha256
	} : void 0;
}
function toHeld(name, layers) {
	const architecture = ARCHITECTURES.find((own) => own.name === name);
	return {
		architecture,
		layers: architecture.convolutions.map((convolution) => convolution.name).filter((layer, at) => layers[at] === layer)
	};
}
async function keep(folder, { architecture, layers, tensors, deepest, fileSha256 }) {
	const bytes = writeSafetensors(tensors, {
		architecture: architecture.name,
		layers: layers.join(" "),
		...fileSha256 !== null && { fileSha256 }
	});
	await writeAtomically(join(folder, `${deepest}-${sha256Of(bytes)}.safetensors`), bytes);
}
async function writeAtomically(path, content) {
	await mkdir(dirname(path), { recursive: true });
	const temporary = `${path}.${randomUUID()}.tmp`;
	try {
		await writeFile(temporary, content);
		await rename(temporary, path);
	} finally {
		await rm(temporary, { force: true });
	}
}

export { keptRevision as a, subjectOf as c, keptFolder as i, keep as n, COMMIT as o, keepRevision as r, SHA256 as s, findKept as t };
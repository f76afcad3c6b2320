import { n as reasonOf } from "./errors.js";
import { r as once } from "./backbone-choice.js";
import { A as sha256Of } from "./schemas.js";
import { c as sha256OfTensors, l as tensorsFor, n as readSafetensors, p as convolutionsFor, s as recognise, u as weightsFrom } from "./bytes.js";
import { n as openBytes, t as backboneOf } from "./file.js";
import { i as resolveMain, r as openHubFile, t as hubCopy } from "./hub.js";
import { a as keptRevision, c as subjectOf, i as keptFolder, n as keep, r as keepRevision, t as findKept } from "./kept.js";
import { join } from "node:path";

// src/backbone/weights/hub-weights.ts
async function openHubWeights(place, wish, world) {
	const copy = await hubCopy(place);
	if (copy !== void 0) {
		const safetensors = await readSafetensors(await openBytes(copy.path, copy.path), copy.path);
		const held = recognise(safetensors.shapes, copy.path);
		const of = {
			name: held.architecture.name,
			source: subjectOf({
				...place,
				revision: copy.revision
			}),
			fileSha256: copy.sha256
		};
		return backboneOf(safetensors, held, of);
	}
	const root = keptFolder(world.cacheFolder, place.repository);
	const key = keyOf(place, wish);
	const known = await lookUp(place, root) ?? await restore(place, root, {
		key,
		world
	});
	const revision = known?.revision ?? place.revision ?? await askRevision(place, root, world);
	const kept = known?.kept;
	const remote = once(async () => openRemote({
		...place,
		revision
	}, world));
	const { held, fileSha256 } = kept === void 0 ? await remote() : {
		held: kept,
		fileSha256: kept.fileSha256
	};
	const { architecture, layers: all } = held;
	const fetched = /* @__PURE__ */ new Map();
	async function fetchTensors(layers) {
		const names = tensorsFor(architecture, layers);
		const lacking = names.filter((name) => !fetched.has(name));
		const { safetensors } = await remote();
		for (const [name, tensor] of await safetensors.tensors(lacking)) fetched.set(name, tensor);
		const tensors = new Map(names.map((name) => [name, fetched.get(name)]));
		if (lacking.length === 0) return tensors;
		const deepest = convolutionsFor(architecture, layers).at(-1).name;
		try {
			await keep(folderOf(place, root, revision), {
				architecture,
				layers: all,
				tensors,
				deepest,
				fileSha256
			});
			if (world.folders !== void 0) world.later(world.folders.save(root, key));
		} catch (cause) {
			world.log(`The weights could not be kept in ${root}, so the next run fetches them again (${reasonOf(cause)})`);
		}
		return tensors;
	}
	return {
		architecture,
		layers: all,
		of: {
			name: architecture.name,
			source: subjectOf({
				...place,
				revision
			}),
			fileSha256
		},
		read: async (layers) => {
			const isKept = kept !== void 0 && convolutionsFor(architecture, [kept.deepest, ...layers]).at(-1).name === kept.deepest;
			const names = tensorsFor(architecture, layers);
			const tensors = isKept ? await kept.safetensors.tensors(names) : await fetchTensors(layers);
			return {
				weights: weightsFrom(architecture, tensors),
				weightsSha256: sha256OfTensors(tensors)
			};
		}
	};
}
async function lookUp(place, root) {
	const revision = place.revision ?? await keptRevision(root);
	const kept = revision === void 0 ? void 0 : await findKept(folderOf(place, root, revision));
	return revision === void 0 || kept === void 0 ? void 0 : {
		revision,
		kept
	};
}
async function restore(place, root, { key, world }) {
	return await world.folders?.restore(root, key) === true ? lookUp(place, root) : void 0;
}
async function askRevision({ repository }, root, world) {
	const known = await keptRevision(root);
	if (known !== void 0) return known;
	const revision = await resolveMain(repository, world.access);
	await keepRevision(root, revision).catch(() => {});
	return revision;
}
async function openRemote(place, world) {
	const { sha256, ...file } = await openHubFile(place, world.access);
	const source = subjectOf(place);
	const safetensors = await readSafetensors(counted(file, world.onFetched), source);
	return {
		safetensors,
		held: recognise(safetensors.shapes, source),
		fileSha256: sha256
	};
}
function counted({ size, read }, onFetched) {
	let fetched = 0;
	return {
		size,
		read: async (begin, end) => {
			const bytes = await read(begin, end);
			onFetched(fetched += bytes.length);
			return bytes;
		}
	};
}
function folderOf({ file }, root, revision) {
	return join(root, revision, encodeURIComponent(file));
}
function keyOf({ repository, revision = "main", file }, wish) {
	const hash = sha256Of(JSON.stringify([
		revision,
		file,
		wish
	]));
	return `style-gate-weights-${repository.replace("/", "--")}-${hash.slice(0, 16)}`;
}

export { openHubWeights };
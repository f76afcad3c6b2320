import { t as BACKBONE_FORMS } from "./backbone-choice.js";
import { n as reasonOf, t as UserError } from "./errors.js";
import { c as sha256OfTensors, l as tensorsFor, n as readSafetensors, s as recognise, u as weightsFrom } from "./bytes.js";
import { resolve } from "node:path";
import { open, stat } from "node:fs/promises";

// src/backbone/weights/file.ts
const FIX = `Give ${BACKBONE_FORMS}, relative to the working directory.`;
async function openUserFile(path, workspace) {
	const safetensors = await readSafetensors(await openBytes(resolve(workspace, path), path), path);
	const held = recognise(safetensors.shapes, path);
	return backboneOf(safetensors, held, {
		name: held.architecture.name,
		source: path,
		fileSha256: null
	});
}
function backboneOf({ tensors }, held, of) {
	return {
		...held,
		of,
		read: async (layers) => {
			const read = await tensors(tensorsFor(held.architecture, layers));
			return {
				weights: weightsFrom(held.architecture, read),
				weightsSha256: sha256OfTensors(read)
			};
		}
	};
}
async function openBytes(path, subject) {
	const stats = await stat(path).catch((cause) => {
		const problem = !["ENOENT", "ENOTDIR"].includes(codeOf(cause)) ? `cannot be read (${codeOf(cause)})` : "is no backbone by name, and there is no such file";
		throw new UserError({
			subject,
			problem,
			fix: FIX
		}, { cause });
	});
	if (!stats.isFile()) throw new UserError({
		subject,
		problem: "is no file",
		fix: FIX
	});
	return {
		size: stats.size,
		read: async (begin, end) => {
			try {
				return await readRange(path, begin, end);
			} catch (cause) {
				const problem = `cannot be read (${reasonOf(cause)})`;
				throw new UserError({
					subject,
					problem,
					fix: "Make the file readable, and leave it as it is while it is read."
				}, { cause });
			}
		}
	};
}
async function readRange(path, begin, end) {
	const file = await open(path);
	try {
		const bytes = new Uint8Array(end - begin);
		for (let at = 0; at < bytes.length;) {
			const { bytesRead } = await file.read(bytes, at, bytes.length - at, begin + at);
			if (bytesRead === 0) throw new RangeError(`it ends at ${begin + at}`);
			at += bytesRead;
		}
		return bytes;
	} finally {
		await file.close();
	}
}
function codeOf(cause) {
	return cause instanceof Error && "code" in cause ? String(cause.code) : reasonOf(cause);
}

export { openBytes as n, openUserFile as r, backboneOf as t };
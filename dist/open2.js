import { n as reasonOf, t as UserError } from "./errors.js";
import { r as openUserFile } from "./file.js";
import { O as sha256Of, S as NAMED_BACKBONES, a as int, c as object, f as string, n as array } from "./schemas.js";
import { d as VGG16, f as convolutionsFor, l as weightsFrom, n as readSafetensors, t as bytesOf } from "./bytes.js";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";

// src/backbone/weights/hub-access.ts
const TRUE = /* @__PURE__ */ new Set([
	"1",
	"ON",
	"YES",
	"TRUE"
]);
function readHubAccess(environment, times) {
	return {
		endpoint: endpointIn(environment.HF_ENDPOINT || "https://huggingface.co"),
		token: tokenIn(environment.HF_TOKEN ?? ""),
		offline: TRUE.has((environment.HF_HUB_OFFLINE ?? "").toUpperCase()),
		...times
	};
}
function endpointIn(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	const subject = "HF_ENDPOINT";
	const fix = "Give it an address such as https://huggingface.co, or unset it.";
	if (url === void 0 || !["http:", "https:"].includes(url.protocol)) throw new UserError({
		subject,
		problem: "is no http or https address",
		fix
	});
	if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") throw new UserError({
		subject,
		problem: `holds more than a host and a path: a user name, a query or a #`,
		fix
	});
	return url.href.replace(/\/+$/, "");
}
function tokenIn(text) {
	const token = text.trim();
	if (token === "") return void 0;
	if (/^[\x21-\x7e]+$/.test(token)) return token;
	throw new UserError({
		subject: "HF_TOKEN",
		problem: "holds spaces or other characters that no token has",
		fix: "Copy the token again, or unset it."
	});
}

// src/backbone/weights/shipped.ts
const Manifest = object({ files: array(object({
	name: string(),
	bytes: int(),
	sha256: string().regex(/^[0-9a-f]{64}$/)
})) });
const SHIPPED = {
	architecture: VGG16,
	layers: NAMED_BACKBONES.vgg16,
	of: {
		name: "vgg16",
		source: "shipped",
		fileSha256: null
	}
};
function openShipped(models) {
	const folder = new URL("vgg16/", models);
	return {
		...SHIPPED,
		read: async (layers) => {
			const { files } = await readManifest(new URL("manifest.json", folder));
			const deepest = convolutionsFor(VGG16, layers).at(-1).block;
			const blocks = await Promise.all(files.slice(0, deepest).map(async (file) => readBlock(new URL(file.name, folder), file.sha256)));
			const listing = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
			const tensors = new Map(blocks.flatMap((block) => [...block]));
			return {
				weightsSha256: sha256Of(listing),
				weights: weightsFrom(VGG16, tensors)
			};
		}
	};
}
async function readManifest(url) {
	try {
		return Manifest.parse(JSON.parse(await readFile(url, "utf8")));
	} catch (cause) {
		throw damaged(url, `is not a manifest of weights (${reasonOf(cause)})`, cause);
	}
}
async function readBlock(url, sha256) {
	const bytes = await readFile(url).catch((cause) => {
		throw damaged(url, `cannot be read (${reasonOf(cause)})`, cause);
	});
	const actual = sha256Of(bytes);
	if (actual !== sha256) throw damaged(url, `has SHA-256 ${actual}, but manifest.json says ${sha256}`);
	const { shapes, tensors } = await readSafetensors(bytesOf(bytes), fileURLToPath(url));
	return tensors([...shapes.keys()]);
}
function damaged(url, problem, cause) {
	return new UserError({
		subject: fileURLToPath(url),
		problem,
		fix: "Restore the folder models/ from the release of this tool; with Git LFS or a proxy between, fetch it anew."
	}, { cause });
}

// src/backbone/weights/open.ts
const HUB_TIMES = {
	patience: {
		idle: 3e4,
		total: 6e5
	},
	backOff: 1e3
};
async function openBackbone(config, world) {
	const backbone = await openChosen(config, world);
	return {
		...backbone,
		read: async (layers) => {
			const read = await backbone.read(layers);
			checkPin(config["weights-sha256"], read.weightsSha256);
			return read;
		}
	};
}
async function openChosen({ backbone: choice, recipe, layers, seed }, world) {
	if (choice.kind === "shipped") return openShipped(world.models);
	if (choice.kind === "file") return openUserFile(choice.path, world.workspace);
	const access = readHubAccess(world.environment, HUB_TIMES);
	const { openHubWeights } = await import("./hub-weights.js");
	return openHubWeights(choice.place, JSON.stringify([
		recipe,
		layers,
		seed
	]), {
		...world,
		access
	});
}
function checkPin(wanted, actual) {
	if (wanted === void 0 || wanted === actual) return;
	throw new UserError({
		subject: "weights-sha256",
		problem: `is ${wanted}, and the weights in use have ${actual}`,
		fix: "Give the weights that were meant, or the SHA-256 of these: another recipe or other layers have another one."
	});
}

export { openBackbone as n, checkPin as t };
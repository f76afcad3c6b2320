import { n as reasonOf, t as UserError } from "./errors.js";
import { A as sha256Of, a as int, c as object, f as string, n as array, w as NAMED_BACKBONES } from "./schemas.js";
import { a as isLfsPointer, f as VGG16, n as readSafetensors, p as convolutionsFor, t as bytesOf, u as weightsFrom } from "./bytes.js";
import { r as openUserFile } from "./file.js";
import { C as isReencodedPng, E as requireNative, N as MOST_RESIZED_PIXELS, S as isHeic, b as hasConvertedLineEnds, x as isAvifSequence } from "./inside.js";
import { u as gifBlocks } from "./folder.js";
import { crc32, deflateSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { readFile } from "node:fs/promises";

// src/images/gif-screen.ts
function uncoveredScreen(file) {
	const frame = firstFrame(file);
	if (frame === void 0 || frame.width === 0 || frame.height === 0) return void 0;
	const size = {
		width: Math.max(file.readUInt16LE(6), frame.left + frame.width),
		height: Math.max(file.readUInt16LE(8), frame.top + frame.height)
	};
	return frame.width === size.width && frame.height === size.height ? void 0 : {
		size,
		frame
	};
}
function firstFrame(file) {
	for (const { kind, at } of gifBlocks(file)) if (kind === "image") {
		const [left, top, width, height] = [
			0,
			2,
			4,
			6
		].map((offset) => file.readUInt16LE(at + offset));
		return {
			left,
			top,
			width,
			height
		};
	}
}
function onScreen(pixels, { size, frame }) {
	const data = new Uint8Array(size.width * size.height * 3).fill(255);
	const bottom = Math.min(frame.top + frame.height, pixels.height);
	const right = Math.min(frame.left + frame.width, pixels.width);
	for (let y = frame.top; y < bottom; y++) {
		const row = y * pixels.width;
		data.set(pixels.data.subarray((row + frame.left) * 3, (row + right) * 3), (y * size.width + frame.left) * 3);
	}
	return {
		...size,
		data
	};
}

// src/images/png-chunks.ts
const SIGNATURE$1 = Buffer.from("PNG\r\n\n", "latin1");
const HEAD = 8;
const CHUNK = 12;
function* pngChunks(file) {
	if (!file.subarray(0, SIGNATURE$1.length).equals(SIGNATURE$1)) return;
	for (let start = SIGNATURE$1.length; start + CHUNK <= file.length;) {
		const end = start + CHUNK + file.readUInt32BE(start);
		if (end > file.length) return;
		const type = file.toString("latin1", start + 4, start + HEAD);
		yield {
			type,
			start,
			end,
			data: file.subarray(start + HEAD, end - 4)
		};
		if (type === "IEND") return;
		start = end;
	}
}
function animationFrames(file) {
	for (const { type, data } of pngChunks(file)) {
		if (type === "acTL" && data.length >= 4) return data.readUInt32BE(0);
		if (type === "IDAT") return void 0;
	}
}

// scripts/bundle/sharp.ts
var sharp_default = requireNative("sharp");

// src/images/sharp.ts
sharp_default.block({ operation: ["VipsForeignLoad"] });
sharp_default.unblock({ operation: [
	"Png",
	"Jpeg",
	"Webp",
	"Tiff",
	"Nsgif",
	"Heif"
].map((format) => `VipsForeignLoad${format}`) });
sharp_default.cache(false);
sharp_default.concurrency(1);

// src/images/profile.ts
const SIGNATURE = Buffer.from("PNG\r\n\n", "latin1");
const GREYS = [
	32,
	96,
	160,
	224
];
const COLOURS = [
	230,
	20,
	40,
	20,
	200,
	60,
	40,
	50,
	220,
	180,
	150,
	90
];
async function changesColours(profile, isGrey) {
	const png = tinyPng(profile, isGrey);
	const [by, without] = await Promise.all([pixelsOf(png, false), pixelsOf(png, true)]);
	return !by.equals(without);
}
async function pixelsOf(png, ignoreIcc) {
	return sharp_default(png, { ignoreIcc }).toColourspace("srgb").raw().toBuffer();
}
function tinyPng(profile, isGrey) {
	const header = Buffer.from([
		0,
		0,
		0,
		4,
		0,
		0,
		0,
		1,
		8,
		isGrey ? 0 : 2,
		0,
		0,
		0
	]);
	const row = Buffer.of(0, ...isGrey ? GREYS : COLOURS);
	return Buffer.concat([
		SIGNATURE,
		chunk("IHDR", header),
		chunk("iCCP", Buffer.concat([Buffer.from("profile\0\0"), deflateSync(profile, { level: 0 })])),
		chunk("IDAT", deflateSync(row)),
		chunk("IEND", Buffer.alloc(0))
	]);
}
function chunk(type, data) {
	const [length, checksum, body] = [
		Buffer.alloc(4),
		Buffer.alloc(4),
		Buffer.concat([Buffer.from(type), data])
	];
	length.writeUInt32BE(data.length);
	checksum.writeUInt32BE(crc32(body));
	return Buffer.concat([
		length,
		body,
		checksum
	]);
}

// src/images/header.ts
async function readHeader(bytes) {
	const metadata = await sharp_default(bytes, { limitInputPixels: false }).metadata();
	const { pages = animationFrames(bytes) ?? 1, autoOrient, exif, xmp } = metadata;
	const screen = uncoveredScreen(bytes);
	return {
		...screen?.size ?? autoOrient,
		frames: pages,
		conversions: await conversionsOf(metadata),
		working: workingOf(metadata),
		screen,
		exif,
		xmp
	};
}
async function conversionsOf({ space, depth, icc }) {
	if (space === "cmyk") return ["CMYK"];
	const found = [];
	if (depth === "ushort") found.push("more than 8 bits a channel");
	if (icc && await changesColours(icc, space === "b-w" || space === "grey16")) found.push("an embedded colour profile");
	return found;
}
function workingOf({ space }) {
	if (space === "rgb16") return "srgb";
	return space === "grey16" ? "b-w" : void 0;
}

// src/images/own-reason.ts
const running = /* @__PURE__ */ new Set();
let turn = Promise.resolve();
async function withOwnReason(work) {
	await turn;
	const first = work();
	const settled = first.catch(() => void 0);
	running.add(settled);
	try {
		return await first;
	} catch {
		return await alone(work);
	} finally {
		running.delete(settled);
	}
}
async function alone(work) {
	const before = turn;
	const result = (async () => {
		await before;
		await Promise.all(running);
		return work();
	})();
	turn = result.catch(() => void 0);
	return result;
}

// src/images/png-texts.ts
const TEXTS = /* @__PURE__ */ new Set([
	"tEXt",
	"zTXt",
	"iTXt"
]);
const MOST_TEXTS = 1024;
function splitPng(file) {
	const texts = [];
	let picture;
	let [length, keptFrom] = [0, 0];
	const keepUntil = (end) => {
		picture ??= Buffer.allocUnsafe(file.length);
		length += file.copy(picture, length, keptFrom, end);
	};
	for (const { type, start, end, data } of pngChunks(file)) if (TEXTS.has(type)) {
		if (texts.length < MOST_TEXTS) texts.push({
			type,
			data,
			crc: file.readUInt32BE(end - 4)
		});
		keepUntil(start);
		keptFrom = end;
	}
	if (picture === void 0) return {
		picture: file,
		texts
	};
	keepUntil(file.length);
	return {
		picture: picture.subarray(0, length),
		texts
	};
}

// src/images/target-size.ts
function targetSize({ width, height }, rule) {
	const target = "shortSide" in rule ? fitShortSide({
		width,
		height
	}, rule.shortSide) : rule;
	return target.width * target.height <= 2e6 ? target : void 0;
}
function fitShortSide({ width, height }, side) {
	return width <= height ? {
		width: side,
		height: Math.trunc(side * height / width)
	} : {
		width: Math.trunc(side * width / height),
		height: side
	};
}

// src/records/fit.ts
function fit({ width, height }, { size: rule, maxPixels }) {
	const dimensions = `${width} × ${height} pixels`;
	if (width * height > maxPixels) return {
		problem: `has ${dimensions}, more than max-pixels (${maxPixels})`,
		fix: "Make it smaller, or raise max-pixels."
	};
	const problem = `has ${dimensions}, too long and narrow to be resized by its short side`;
	return targetSize({
		width,
		height
	}, rule) ?? {
		problem,
		fix: "Crop it, or give size as WIDTHxHEIGHT."
	};
}

// src/images/tiff-tags.ts
const MOST_TAGS = 4096;
const BYTES = {
	1: 1,
	3: 2,
	4: 4
};
const LAYOUTS = {
	"II*\0": {
		wide: false,
		little: true
	},
	"MM\0*": {
		wide: false,
		little: false
	},
	"II+\0": {
		wide: true,
		little: true
	},
	"MM\0+": {
		wide: true,
		little: false
	}
};
function tiffTags(file) {
	const layout = LAYOUTS[file.toString("latin1", 0, 4)];
	if (layout === void 0) return void 0;
	const { wide, little } = layout;
	const number = numbersOf(file, little);
	const start = wide ? number(8, 8) : number(4, 4);
	const [countBytes, entryBytes, roomBytes] = wide ? [
		8,
		20,
		8
	] : [
		2,
		12,
		4
	];
	const entries = Array.from({ length: Math.min(number(start, countBytes), MOST_TAGS) }, (_, index) => start + countBytes + index * entryBytes);
	return (tag) => {
		const entry = entries.find((at) => number(at, 2) === tag);
		const bytes = entry === void 0 ? void 0 : BYTES[number(entry + 2, 2)];
		if (entry === void 0 || bytes === void 0) return [];
		const count = number(entry + 4, roomBytes);
		const room = entry + 4 + roomBytes;
		const from = count * bytes <= roomBytes ? room : number(room, roomBytes);
		return Array.from({ length: Math.min(count, 4) }, (_, index) => number(from + index * bytes, bytes));
	};
}
function numbersOf(file, little) {
	return (at, bytes) => {
		if (at + bytes > file.length) return 0;
		if (bytes === 8) return Number(little ? file.readBigUInt64LE(at) : file.readBigUInt64BE(at));
		return little ? file.readUIntLE(at, bytes) : file.readUIntBE(at, bytes);
	};
}

// src/images/tiff-samples.ts
const BITS_PER_SAMPLE = 258;
const COMPRESSION = 259;
const PHOTOMETRIC = 262;
const INK_SET = 332;
const SAMPLE_FORMAT = 339;
const YCBCR_SUBSAMPLING = 530;
const SIGNED = 2;
const FLOATING_POINT = 3;
const COMPLEX = /* @__PURE__ */ new Set([5, 6]);
const CMYK = 1;
const JPEG = /* @__PURE__ */ new Set([6, 7]);
const PLAIN = /* @__PURE__ */ new Set([
	0,
	1,
	2,
	3
]);
const SEPARATED = 5;
const YCBCR = 6;
const OTHER_COLOURS = {
	8: "CIELab colours",
	9: "CIELab colours",
	10: "CIELab colours",
	32803: "the raw values of a sensor",
	32844: "LogL values",
	32845: "LogLuv colours"
};
function otherSamples(file) {
	const tags = tiffTags(file);
	return tags && (otherNumbers(tags) ?? otherColours(tags));
}
function otherNumbers(tags) {
	const instead = "instead of integers of 8 or 16 bits";
	const [format] = tags(SAMPLE_FORMAT);
	const [bits = 1] = tags(BITS_PER_SAMPLE);
	if (format === FLOATING_POINT) return `floating-point numbers ${instead}`;
	if (format === SIGNED) return `signed numbers ${instead}`;
	if (format !== void 0 && COMPLEX.has(format)) return `complex numbers ${instead}`;
	return bits <= 8 || bits === 16 ? void 0 : `numbers of ${bits} bits ${instead}`;
}
function otherColours(tags) {
	const instead = "instead of RGB, grey or CMYK";
	const [photometric] = tags(PHOTOMETRIC);
	if (photometric === void 0 || PLAIN.has(photometric)) return void 0;
	if (photometric === SEPARATED) {
		const [inks = CMYK] = tags(INK_SET);
		return inks === CMYK ? void 0 : `other inks ${instead}`;
	}
	if (photometric === YCBCR) return isConverted(tags) ? void 0 : `YCbCr values without JPEG ${instead}`;
	return `${OTHER_COLOURS[photometric] ?? `values of the photometric interpretation ${photometric}`} ${instead}`;
}
function isConverted(tags) {
	const [compression = 1] = tags(COMPRESSION);
	const [across = 2, down = 2] = tags(YCBCR_SUBSAMPLING);
	return JPEG.has(compression) || across !== 1 || down !== 1;
}

// src/records/undecodable.ts
const LFS_POINTER = "is a Git LFS pointer, not a picture";
const CAUSES = [
	{
		is: (file) => file.length === 0,
		cause: ["is empty (0 bytes)", "Commit the picture again."]
	},
	{
		is: isLfsPointer,
		cause: [LFS_POINTER, "Set `lfs: true` on the checkout step, or run `git lfs pull`."]
	},
	{
		is: hasConvertedLineEnds,
		cause: ["is a PNG that a conversion of line ends has damaged", "Put `*.png -text` into .gitattributes, and commit the original again."]
	},
	{
		is: isReencodedPng,
		cause: ["is a PNG that was written as text in UTF-8, which has damaged it", "Commit the original again."]
	},
	{
		is: isHeic,
		cause: ["is a HEIC picture, which is not read", "Save it as PNG, JPEG, WebP or AVIF."]
	},
	{
		is: isAvifSequence,
		cause: ["is an animated AVIF, which is not read", "Save one frame of it as a PNG, JPEG, WebP or AVIF file."]
	}
];
function undecodable(file) {
	const samples = otherSamples(file);
	if (samples !== void 0) return [`holds ${samples}`, "Save it as RGB of 8 bits."];
	return CAUSES.find(({ is }) => is(file))?.cause;
}

// src/records/read-file.ts
const MOST_BYTES = 256 * 2 ** 20;
async function readFile$1({ path, read }) {
	const file = await read(MOST_BYTES).catch((cause) => unread(cause));
	if (!Buffer.isBuffer(file)) return {
		subject: path,
		problem: file.problem,
		fix: file.fix,
		unreadable: false
	};
	const known = undecodable(file);
	return known ? {
		subject: path,
		problem: known[0],
		fix: known[1],
		unreadable: true
	} : file;
}
function unread(cause) {
	const [known] = cause instanceof UserError ? cause.problems : [];
	const problem = `cannot be read (${reasonOf(cause)})`;
	return known ?? {
		problem,
		fix: "Make it a readable file of at most 256 MiB."
	};
}

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

export { fit as a, readHeader as c, LFS_POINTER as i, sharp_default as l, openBackbone as n, splitPng as o, readFile$1 as r, withOwnReason as s, checkPin as t, onScreen as u };
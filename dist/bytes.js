import { n as reasonOf, t as UserError } from "./errors.js";
import { S as LAYER_NAMES, a as int, c as object, f as string, g as ZodError, i as custom, p as tuple } from "./schemas.js";
import { createHash } from "node:crypto";

// src/backbone/architecture.ts
const CHANNELS = [
	64,
	128,
	256,
	512,
	512
];
const VGG16 = {
	name: "vgg16",
	convolutions: convolutionsOf([
		2,
		2,
		3,
		3,
		3
	])
};
const VGG19 = {
	name: "vgg19",
	convolutions: convolutionsOf([
		2,
		2,
		4,
		4,
		4
	])
};
const ARCHITECTURES = [VGG16, VGG19];
function convolutionsOf(depths) {
	const convolutions = [];
	for (const [at, depth] of depths.entries()) for (let place = 1; place <= depth; place++) {
		const name = LAYER_NAMES.find((own) => own === `conv${at + 1}_${place}`);
		const inputs = convolutions.at(-1)?.channels ?? 3;
		convolutions.push({
			name,
			index: 2 * convolutions.length + at,
			block: at + 1,
			inputs,
			channels: CHANNELS[at]
		});
	}
	return convolutions;
}
function convolutionsFor({ convolutions }, layers) {
	return convolutions.slice(0, convolutions.findLastIndex(({ name }) => layers.includes(name)) + 1);
}
function convolutionOf({ name: network, convolutions }, layer) {
	const found = convolutions.find(({ name }) => name === layer);
	if (found === void 0) throw new RangeError(`${network} has no layer ${layer}`);
	return found;
}
function layerShape(architecture, layer, { width, height }) {
	const { channels, block } = convolutionOf(architecture, layer);
	const shrink = 2 ** (block - 1);
	return {
		channels,
		positions: Math.floor(width / shrink) * Math.floor(height / shrink)
	};
}

// src/backbone/weights/weights.ts
function tensorNames({ index }) {
	return [`features.${index}.weight`, `features.${index}.bias`];
}
function tensorsFor(architecture, layers) {
	return convolutionsFor(architecture, layers).flatMap(tensorNames);
}
function weightsFrom(architecture, tensors) {
	return (layer) => {
		const [weight, bias] = tensorNames(convolutionOf(architecture, layer)).map((name) => tensors.get(name));
		if (!weight || !bias) throw new RangeError(`the weights hold no layer ${layer}`);
		return {
			weight,
			bias
		};
	};
}
function sha256OfTensors(tensors) {
	const hash = createHash("sha256");
	for (const { bytes } of tensors.values()) hash.update(bytes);
	return hash.digest("hex");
}

// src/backbone/weights/recognise.ts
const FIX$1 = "Give the weights of VGG-16 or VGG-19 under torchvision's names, features.0.weight and so on, without batch normalisation.";
function recognise(shapes, subject) {
	const fits = ARCHITECTURES.map((architecture) => fitOf(architecture, shapes));
	const most = Math.max(...fits.map(({ count }) => count));
	const best = fits.filter(({ count }) => count === most);
	const wrong = best.find(({ stop }) => stop?.actual !== void 0)?.stop;
	if (wrong !== void 0) {
		const problem = `has ${wrong.tensor} of the shape ${shapeText(wrong.actual)} instead of ${shapeText(wrong.expected)}`;
		throw new UserError({
			subject,
			problem,
			fix: FIX$1
		});
	}
	const [{ architecture, count, stop }] = [best[0]];
	if (count === 0) throw new UserError({
		subject,
		problem: `has no ${stop.tensor}`,
		fix: FIX$1
	});
	const layers = architecture.convolutions.slice(0, count).map(({ name }) => name);
	if (best.length > 1) throw new UserError({
		subject,
		problem: `ends at ${layers.at(-1)} (there is no ${stop.tensor}), up to which VGG-16 and VGG-19 are alike`,
		fix: "Give a file that goes on to conv4_1, so that it shows which of them it is."
	});
	return {
		architecture,
		layers
	};
}
function fitOf(architecture, shapes) {
	for (const [count, convolution] of architecture.convolutions.entries()) {
		const stop = stopAt(convolution, shapes);
		if (stop !== void 0) return {
			architecture,
			count,
			stop
		};
	}
	return {
		architecture,
		count: architecture.convolutions.length,
		stop: void 0
	};
}
function stopAt(convolution, shapes) {
	const { inputs, channels } = convolution;
	const [weight, bias] = tensorNames(convolution);
	return [{
		tensor: weight,
		expected: [
			channels,
			inputs,
			3,
			3
		]
	}, {
		tensor: bias,
		expected: [channels]
	}].map((own) => ({
		...own,
		actual: shapes.get(own.tensor)
	})).find(({ expected, actual }) => actual === void 0 || expected.join() !== actual.join());
}
function shapeText(shape) {
	const text = shape.slice(0, 8).join(" × ");
	return shape.length > 8 ? `${text} × …` : text || "a single number";
}

// src/backbone/weights/floats.ts
const FLOAT_BYTES = /* @__PURE__ */ new Map([
	["F32", 4],
	["F16", 2],
	["BF16", 2]
]);
const EXPONENT = 2139095040;
function toFloat32(type, bytes) {
	const bits = type === "F32" ? new Uint32Array(bytes.slice().buffer) : widened(type, new Uint16Array(bytes.slice().buffer));
	for (let at = 0; at < bits.length; at++) if ((bits[at] & EXPONENT) === EXPONENT) return void 0;
	return new Uint8Array(bits.buffer);
}
function widened(type, halves) {
	return Uint32Array.from(halves, type === "BF16" ? (half) => half << 16 : float16Bits);
}
function float16Bits(half) {
	const sign = (half & 32768) << 16;
	const exponent = half >> 10 & 31;
	const fraction = half & 1023;
	if (exponent === 31) return sign | EXPONENT | fraction << 13;
	if (exponent > 0) return sign | exponent + 112 << 23 | fraction << 13;
	if (fraction === 0) return sign;
	const shift = Math.clz32(fraction) - 21;
	return sign | 113 - shift << 23 | (fraction << shift & 1023) << 13;
}

// src/backbone/weights/header.ts
const MOST_SIDES = 64;
const DEEPEST = 3;
const Entry = object({
	dtype: string(),
	shape: custom(isShape),
	data_offsets: tuple([int().nonnegative(), int().nonnegative()])
});
function parseHeader(json, refuse) {
	try {
		if (isDeep(json)) throw new RangeError(`lists or maps in each other, more than ${DEEPEST} deep`);
		const header = JSON.parse(json);
		if (typeof header !== "object" || header === null || Array.isArray(header)) throw new TypeError("it is no map");
		const entries = /* @__PURE__ */ new Map();
		let metadata;
		for (const [name, value] of Object.entries(header)) if (name === "__metadata__") metadata = value;
		else entries.set(name, Entry.parse(value));
		return {
			entries,
			metadata
		};
	} catch (cause) {
		throw refuse(`has a header that cannot be read (${cause instanceof ZodError ? "an entry is no tensor" : reasonOf(cause).slice(0, 100)})`);
	}
}
function isShape(value) {
	if (!Array.isArray(value) || value.length > MOST_SIDES) return false;
	return value.every((side) => Number.isSafeInteger(side) && side >= 0);
}
function isDeep(json) {
	let [depth, isText] = [0, false];
	for (let at = 0; at < json.length && depth <= DEEPEST; at++) {
		const character = json[at];
		if (character === "\"") isText = !isText;
		else if (isText) at += character === "\\" ? 1 : 0;
		else if (character === "[" || character === "{") depth += 1;
		else if (character === "]" || character === "}") depth -= 1;
	}
	return depth > DEEPEST;
}
function checkOffsets(entries, { room, refuse }) {
	const inOrder = [...entries].toSorted(([, { data_offsets: a }], [, { data_offsets: b }]) => a[0] - b[0] || a[1] - b[1]);
	let before = {
		end: 0,
		name: ""
	};
	for (const [name, { data_offsets: offsets }] of inOrder) {
		const [begin, end] = offsets;
		if (begin > end || end > room) throw refuse(`says that ${cut(name)} lies at ${begin} to ${end}, and has ${room} bytes of data`);
		if (begin < before.end) throw refuse(`says that ${cut(name)} lies where ${cut(before.name)} does`);
		before = {
			end,
			name
		};
	}
}
function cut(name) {
	return name.length <= 100 ? name : `${name.slice(0, 100)}…`;
}

// src/backbone/weights/spans.ts
const MOST_BETWEEN = 65536;
const MOST_AT_ONCE = 1 << 24;
async function readSpans(file, spans) {
	const joined = [];
	for (const [begin, end] of spans.toSorted((a, b) => a[0] - b[0])) {
		const last = joined.at(-1);
		if (last !== void 0 && begin - last.end <= MOST_BETWEEN) last.end = Math.max(last.end, end);
		else joined.push({
			begin,
			end,
			bytes: /* @__PURE__ */ new Uint8Array()
		});
	}
	for (const part of joined) part.bytes = await readWhole(file, part);
	return spans.map(([begin, end]) => {
		const part = joined.find((own) => own.begin <= begin && own.end >= end);
		return part.bytes.subarray(begin - part.begin, end - part.begin);
	});
}
async function readWhole(file, { begin, end }) {
	const bytes = new Uint8Array(end - begin);
	for (let at = begin; at < end; at += MOST_AT_ONCE) bytes.set(await file.read(at, Math.min(at + MOST_AT_ONCE, end)), at - begin);
	return bytes;
}

// src/trees/lfs-pointer.ts
const BEGINNING = "version https://git-lfs.github.com/spec/";
const MOST_OF_POINTER = 1024;
function isLfsPointer(bytes) {
	return bytes.toString("latin1", 0, 40) === BEGINNING;
}

// src/backbone/weights/strangers.ts
const EXPORT = "Export it: safetensors.torch.save_file(torch.load(FILE), \"vgg.safetensors\") writes what can be read, where FILE holds a state_dict.";
const ZIP = Buffer.from("PK", "latin1");
const PICKLE = 128;
const NEWEST_PICKLE = 5;
const HEADER = 123;
function strangerProblem(first) {
	const bytes = Buffer.from(first.buffer, first.byteOffset, first.length);
	if (isLfsPointer(bytes)) return {
		problem: "is a pointer of Git LFS, not the weights",
		fix: "Run git lfs pull, or give the checkout lfs: true."
	};
	const isPickle = bytes[0] === PICKLE && bytes[1] <= NEWEST_PICKLE && bytes[8] !== HEADER;
	if (bytes.subarray(0, 4).equals(ZIP) || isPickle) return {
		problem: "is a file of PyTorch's (.pth), which can hold programs and is not read",
		fix: EXPORT
	};
}

// src/backbone/weights/safetensors.ts
const MOST_OF_HEADER = 25e6;
const AT_FIRST = 65536;
const FIX = "Give the whole file, as safetensors.torch.save_file writes one.";
async function readSafetensors(file, subject) {
	const refuse = (problem) => new UserError({
		subject,
		problem,
		fix: FIX
	});
	const first = await file.read(0, Math.min(file.size, AT_FIRST));
	const stranger = strangerProblem(first);
	if (stranger !== void 0) throw new UserError({
		subject,
		...stranger
	});
	if (first.length < 8) throw refuse("is too short for a safetensors file");
	const length = new DataView(first.buffer, first.byteOffset).getBigUint64(0, true);
	if (length > MOST_OF_HEADER) throw refuse(`has a header of ${length} bytes, which is more than ${MOST_OF_HEADER}, or is no safetensors file`);
	const start = 8 + Number(length);
	if (start > file.size) throw refuse(`has ${file.size} bytes, and its header alone says ${length}`);
	const rest = start > first.length ? await file.read(first.length, start) : /* @__PURE__ */ new Uint8Array();
	const json = Buffer.concat([first.subarray(8, start), rest]).toString();
	const { entries, metadata } = parseHeader(json, refuse);
	checkOffsets(entries, {
		room: file.size - start,
		refuse
	});
	return {
		shapes: new Map([...entries].map(([name, { shape }]) => [name, shape])),
		metadata,
		tensors: async (names) => {
			const wanted = names.map((name) => [name, entries.get(name)]);
			const spans = wanted.map(([name, entry]) => spanOf(name, entry, {
				start,
				refuse
			}));
			const parts = await readSpans(file, spans);
			return new Map(wanted.map(([name, { dtype, shape }], at) => {
				const bytes = toFloat32(dtype, parts[at]);
				if (bytes === void 0) throw refuse(`has an entry of ${name} that is infinite or no number`);
				return [name, {
					shape,
					bytes
				}];
			}));
		}
	};
}
function spanOf(name, { dtype, shape, data_offsets: [begin, end] }, { start, refuse }) {
	const each = FLOAT_BYTES.get(dtype);
	if (each === void 0) throw refuse(`has ${name} as ${cut(dtype)}, and ${[...FLOAT_BYTES.keys()].join(", ")} can be read`);
	const expected = shape.reduce((product, side) => product * side, each);
	if (end - begin !== expected) throw refuse(`has ${end - begin} bytes of ${name} instead of ${expected}`);
	return [start + begin, start + end];
}
function writeSafetensors(tensors, metadata) {
	let end = 0;
	const entries = [...tensors].map(([name, { shape, bytes }]) => {
		const begin = end;
		end += bytes.length;
		return [name, {
			dtype: "F32",
			shape,
			data_offsets: [begin, end]
		}];
	});
	const json = Buffer.from(JSON.stringify({
		__metadata__: metadata,
		...Object.fromEntries(entries)
	}));
	const header = Buffer.concat([json, Buffer.alloc((8 - json.length % 8) % 8, " ")]);
	const length = Buffer.alloc(8);
	length.writeBigUInt64LE(BigInt(header.length));
	return Buffer.concat([
		length,
		header,
		...[...tensors.values()].map(({ bytes }) => bytes)
	]);
}

// src/backbone/weights/bytes.ts
function bytesOf(file) {
	return {
		size: file.length,
		read: async (begin, end) => file.subarray(begin, end)
	};
}

export { isLfsPointer as a, sha256OfTensors as c, ARCHITECTURES as d, VGG16 as f, MOST_OF_POINTER as i, tensorsFor as l, layerShape as m, readSafetensors as n, fitOf as o, convolutionsFor as p, writeSafetensors as r, recognise as s, bytesOf as t, weightsFrom as u };
import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as create } from "./glob.js";
import { n as reasonOf } from "./errors.js";
import { r as once } from "./backbone-choice.js";
import { A as sha256Of, O as SETTING_FIELDS } from "./schemas.js";
import { A as UNTOLD, D as BUILT_IN, J as byCodePoint, M as withConditioning, O as OF_BATCH, _ as rounded, d as isMatch, g as networksText, h as nameFile, i as openGit, j as mayHaveMore, k as UNSIGNED, m as isProblem, p as isPicture, t as isInside } from "./inside.js";
import { crc32, inflateSync } from "node:zlib";
import { createHash } from "node:crypto";
import { basename, join, posix, relative, sep } from "node:path";
import { createReadStream, existsSync, readdirSync } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";

// src/records/detail.ts
const REACH = 1 / 16;
const FLOOR = 16;
function detailOf({ side, values }) {
	const reach = Math.max(2, Math.round(REACH * side));
	const smooth = boxMean({
		side,
		values
	}, 1);
	const around = boxMean({
		side,
		values: smooth
	}, reach);
	const detail = smooth.map((value, at) => value - around[at]);
	const energy = boxMean({
		side,
		values: detail.map((value) => value * value)
	}, reach);
	return {
		side,
		values: detail.map((value, at) => value / Math.sqrt(energy[at] + FLOOR))
	};
}
function halve({ side, values }) {
	const half = side / 2;
	const means = new Float32Array(half * half);
	for (let y = 0; y < half; y++) for (let x = 0; x < half; x++) {
		const at = 2 * y * side + 2 * x;
		means[y * half + x] = (values[at] + values[at + 1] + values[at + side] + values[at + side + 1]) / 4;
	}
	return {
		side: half,
		values: means
	};
}
function boxMean({ side, values }, reach) {
	return alongColumns(alongColumns(values, side, reach), side, reach);
}
function alongColumns(values, side, reach) {
	const means = new Float32Array(values.length);
	const sums = new Float64Array(side + 1);
	for (let line = 0; line < side; line++) {
		for (let at = 0; at < side; at++) sums[at + 1] = sums[at] + values[line * side + at];
		for (let at = 0; at < side; at++) {
			const from = Math.max(0, at - reach);
			const to = Math.min(side, at + reach + 1);
			means[at * side + line] = (sums[to] - sums[from]) / (to - from);
		}
	}
	return means;
}

// src/records/register.ts
const IN_PLACE = {
	left: 0,
	right: 0,
	top: 0,
	bottom: 0
};
const FARTHEST = .09;
function register(first, second, { mirrored, start, steps }) {
	let best = {
		correlation: -1,
		placement: start
	};
	let placement = start;
	for (let step = 0; step <= steps; step++) {
		const { correlation, next } = compareAt(first, second, {
			mirrored,
			placement
		});
		if (correlation > best.correlation) best = {
			correlation,
			placement
		};
		placement = next;
	}
	return best;
}
function positionOf(share, side, [near, far]) {
	return side * (near + share * (1 - near - far)) - .5;
}
function spots(side, near, far) {
	return Array.from({ length: side }, (_, index) => {
		const share = (index + .5) / side;
		const position = positionOf(share, side, [near, far]);
		const at = Math.min(side - 2, Math.floor(position + 1e-9));
		return at < 0 || position > side - 1 + 1e-9 ? void 0 : {
			at,
			rest: position - at,
			share
		};
	});
}
function compareAt({ side, values: a }, { values: b }, { mirrored, placement }) {
	const columns = spots(side, placement.left, placement.right);
	const rows = spots(side, placement.top, placement.bottom);
	let [aa, ab, bb] = [
		0,
		0,
		0
	];
	const across = /* @__PURE__ */ new Float64Array(5);
	const down = /* @__PURE__ */ new Float64Array(5);
	for (let row = 0; row < side; row++) {
		const y = rows[row];
		if (!y) continue;
		for (let column = 0; column < side; column++) {
			const x = columns[column];
			if (!x) continue;
			const at = y.at * side + x.at;
			const upperStep = b[at + 1] - b[at];
			const lowerStep = b[at + side + 1] - b[at + side];
			const upper = b[at] + x.rest * upperStep;
			const dy = b[at + side] + x.rest * lowerStep - upper;
			const q = upper + y.rest * dy;
			const p = a[row * side + (mirrored ? side - 1 - column : column)];
			aa += p * p;
			ab += p * q;
			bb += q * q;
			add(across, x.share, upperStep + y.rest * (lowerStep - upperStep), p - q);
			add(down, y.share, dy, p - q);
		}
	}
	const [left, right] = solve(across);
	const [top, bottom] = solve(down);
	return {
		correlation: aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0,
		next: {
			left: bounded$1(placement.left + left / side),
			right: bounded$1(placement.right + right / side),
			top: bounded$1(placement.top + top / side),
			bottom: bounded$1(placement.bottom + bottom / side)
		}
	};
}
function add(sums, share, slope, difference) {
	const near = (1 - share) * slope;
	const far = -share * slope;
	sums[0] += near * near;
	sums[1] += near * far;
	sums[2] += far * far;
	sums[3] += near * difference;
	sums[4] += far * difference;
}
function solve([a = 0, b = 0, c = 0, p = 0, q = 0]) {
	const determinant = (a + .001) * (c + .001) - b * b;
	return [((c + .001) * p - b * q) / determinant, ((a + .001) * q - b * p) / determinant];
}
function bounded$1(edge) {
	return Math.min(FARTHEST, Math.max(-.09, edge));
}
function cutOut({ side, values }, { left, right, top, bottom }) {
	const [xs, ys] = [places(side, left, right), places(side, top, bottom)];
	const result = new Float32Array(values.length);
	for (let row = 0; row < side; row++) for (let column = 0; column < side; column++) {
		const x = xs[column];
		const y = ys[row];
		const x0 = Math.min(side - 2, Math.floor(x));
		const y0 = Math.min(side - 2, Math.floor(y));
		const at = y0 * side + x0;
		const upper = values[at] + (x - x0) * (values[at + 1] - values[at]);
		const lower = values[at + side] + (x - x0) * (values[at + side + 1] - values[at + side]);
		result[row * side + column] = upper + (y - y0) * (lower - upper);
	}
	return {
		side,
		values: result
	};
}
function places(side, near, far) {
	return Array.from({ length: side }, (_, index) => {
		const position = positionOf((index + .5) / side, side, [near, far]);
		return Math.min(side - 1, Math.max(0, position));
	});
}

// src/records/likeness.ts
const FORMS_SIDE = 8;
const FIRST_SIDE = 16;
const PROPOSED = .65;
const WORTH_REFINING = [
	.5,
	.55,
	.65
];
const SAME_TONES = .85;
const STEPS$1 = [
	5,
	4,
	3,
	2
];
const FLAT = 1;
function prepare(miniature) {
	let square = squareOf({ miniature });
	const details = [];
	for (; square.side > FORMS_SIDE; square = halve(square)) if (square.side >= FIRST_SIDE) details.unshift(detailOf(square));
	return {
		miniature,
		isFlat: normalised(squareOf({ miniature })) === void 0,
		forms: normalised(square),
		details
	};
}
function likeness(one, other) {
	const [a, b] = inOrder(one, other);
	if (a.isFlat || b.isFlat) return a.isFlat && b.isFlat ? likenessOfFlat(a, b) : 0;
	const ways = [false, true].filter((mirrored) => likenessOfForms(a, b, mirrored) >= PROPOSED);
	return ways.length === 0 ? 0 : Math.max(...ways.map((mirrored) => likenessOfDetails(a, b, mirrored)));
}
function likenessOfForms({ forms: a }, { forms: b }, mirrored) {
	return a && b ? correlation(a, b, mirrored) : a || b ? 0 : 1;
}
function likenessOfDetails(a, b, mirrored) {
	let placement = IN_PLACE;
	let found = 0;
	for (const [level, detail] of a.details.entries()) {
		if (isEmpty$1(detail) && isEmpty$1(b.details[level])) continue;
		const registered = register(detail, b.details[level], {
			mirrored,
			start: placement,
			steps: STEPS$1[level] ?? 2
		});
		found = registered.correlation;
		placement = registered.placement;
		if (found < (WORTH_REFINING[level] ?? .8)) return found;
	}
	const whole = squareOf(a);
	const cut = cutOut(squareOf(b), placement);
	const fine = register(a.details.at(-1), detailOf(cut), {
		mirrored,
		start: IN_PLACE,
		steps: 1
	}).correlation;
	const tones = likenessOfTones(whole, cut, mirrored);
	return tones < SAME_TONES ? Math.min(tones, found) : Math.max(found, fine);
}
function isEmpty$1({ values }) {
	return values.every((value) => Math.abs(value) < .01);
}
function likenessOfTones(a, b, mirrored) {
	const [one, other] = [normalised(a), normalised(b)];
	return one && other ? correlation(one, other, mirrored) : 0;
}
function squareOf({ miniature }) {
	return {
		side: Math.sqrt(miniature.length),
		values: Float32Array.from(miniature)
	};
}
function likenessOfFlat(a, b) {
	return Math.abs(mean(a.miniature) - mean(b.miniature)) <= FLAT ? 1 : 0;
}
function inOrder(one, other) {
	const at = one.miniature.findIndex((value, index) => value !== other.miniature[index]);
	return at === -1 || one.miniature[at] < other.miniature[at] ? [one, other] : [other, one];
}
function correlation({ side, values: a }, { values: b }, mirrored) {
	let sum = 0;
	for (let row = 0; row < a.length; row += side) for (let column = 0; column < side; column++) sum += a[row + (mirrored ? side - 1 - column : column)] * b[row + column];
	return sum;
}
function normalised({ side, values }) {
	const centre = mean(values);
	const length = Math.hypot(...values.map((value) => value - centre));
	return length < FLAT * side ? void 0 : {
		side,
		values: values.map((value) => (value - centre) / length)
	};
}
function mean(values) {
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}

// src/images/gif-blocks.ts
const EXTENSION = 33;
const IMAGE = 44;
const HEADER = 13;
const DESCRIPTOR = 9;
function* gifBlocks(file) {
	if (!/^GIF8[79]a/.test(file.toString("latin1", 0, 6)) || file.length < HEADER) return;
	let at = HEADER + colourTable(file[10]);
	while (at + 1 < file.length) if (file[at] === EXTENSION) {
		yield {
			kind: file[at + 1],
			at: at + 2
		};
		at = endOfBlocks(file, at + 2);
	} else if (file[at] === IMAGE && at + DESCRIPTOR < file.length) {
		yield {
			kind: "image",
			at: at + 1
		};
		at = endOfBlocks(file, at + 1 + DESCRIPTOR + colourTable(file[at + DESCRIPTOR]) + 1);
	} else return;
}
function colourTable(packed) {
	return packed & 128 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}
function endOfBlocks(file, start) {
	let at = start;
	while (at < file.length && file[at] !== 0) at += 1 + file[at];
	return at + 1;
}

// src/images/gif-comment.ts
const COMMENT = 254;
function gifComment(file, most) {
	for (const { kind, at } of gifBlocks(file)) if (kind === COMMENT) return firstBytes(file, at, most);
}
function firstBytes(file, start, most) {
	const bytes = Buffer.alloc(Math.min(most, file.length));
	let length = 0;
	for (let at = start; at < file.length && file[at] !== 0 && length < most; at += 1 + file[at]) length += file.copy(bytes, length, at + 1, Math.min(at + 1 + file[at], file.length));
	return bytes.subarray(0, length);
}

// src/images/metadata.ts
const MOST_TEXT_BYTES = 1 << 20;

// src/settings/bounded.ts
const MOST$1 = {
	prompt: 8192,
	name: 300,
	tool: 60
};
const MOST_NETWORKS$2 = 256;
function bounded(settings) {
	const { tool, version, prompt, negativePrompt, hires, sampler, schedule, rng, seed, checkpoint, vae, networks, conditioning, beside } = settings;
	return {
		...settings,
		tool: cut(tool, MOST$1.tool),
		version: version && cut(version, MOST$1.tool),
		prompt: prompt && cut(prompt, MOST$1.prompt),
		negativePrompt: negativePrompt && cut(negativePrompt, MOST$1.prompt),
		hires: hires && cut(hires, MOST$1.prompt),
		sampler: sampler && cut(sampler, MOST$1.name),
		schedule: schedule && cut(schedule, MOST$1.name),
		rng: rng && cut(rng, MOST$1.tool),
		seed: seed && cut(seed, MOST$1.tool),
		checkpoint: checkpoint && boundedFile(checkpoint),
		vae: vae && boundedFile(vae),
		networks: networks && boundedList(networks),
		conditioning: conditioning && conditioning.length <= MOST_NETWORKS$2 ? conditioning.map(boundedNetwork) : void 0,
		beside: beside && {
			...beside,
			lora: beside.lora && boundedFile(beside.lora),
			networks: beside.networks && cut(beside.networks, MOST$1.prompt),
			conditioning: beside.conditioning && cut(beside.conditioning, MOST$1.prompt)
		}
	};
}
function boundedFile(file) {
	return {
		...file,
		name: cut(file.name, MOST$1.name),
		hash: file.hash && cut(file.hash, MOST$1.name)
	};
}
function boundedList(networks) {
	const kept = networks.slice(0, MOST_NETWORKS$2).map(boundedNetwork);
	return kept.length < networks.length ? [UNTOLD, ...kept] : kept;
}
function boundedNetwork(network) {
	return {
		...network,
		...boundedFile(network),
		detail: network.detail && cut(network.detail, MOST$1.name)
	};
}
function cut(text, most) {
	if (text.length <= most) return text;
	const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
	return `${text.slice(0, most - 20).replace(/[\ud800-\udbff]$/, "")}… ${hash}`;
}

// node_modules/exif-reader/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.Image = {
		11: "ProcessingSoftware",
		254: "NewSubfileType",
		255: "SubfileType",
		256: "ImageWidth",
		257: "ImageLength",
		258: "BitsPerSample",
		259: "Compression",
		262: "PhotometricInterpretation",
		263: "Thresholding",
		264: "CellWidth",
		265: "CellLength",
		266: "FillOrder",
		269: "DocumentName",
		270: "ImageDescription",
		271: "Make",
		272: "Model",
		273: "StripOffsets",
		274: "Orientation",
		277: "SamplesPerPixel",
		278: "RowsPerStrip",
		279: "StripByteCounts",
		282: "XResolution",
		283: "YResolution",
		284: "PlanarConfiguration",
		285: "PageName",
		286: "XPosition",
		287: "YPosition",
		290: "GrayResponseUnit",
		291: "GrayResponseCurve",
		292: "T4Options",
		293: "T6Options",
		296: "ResolutionUnit",
		297: "PageNumber",
		301: "TransferFunction",
		305: "Software",
		306: "DateTime",
		315: "Artist",
		316: "HostComputer",
		317: "Predictor",
		318: "WhitePoint",
		319: "PrimaryChromaticities",
		320: "ColorMap",
		321: "HalftoneHints",
		322: "TileWidth",
		323: "TileLength",
		324: "TileOffsets",
		325: "TileByteCounts",
		330: "SubIFDs",
		332: "InkSet",
		333: "InkNames",
		334: "NumberOfInks",
		336: "DotRange",
		337: "TargetPrinter",
		338: "ExtraSamples",
		339: "SampleFormat",
		340: "SMinSampleValue",
		341: "SMaxSampleValue",
		342: "TransferRange",
		343: "ClipPath",
		344: "XClipPathUnits",
		345: "YClipPathUnits",
		346: "Indexed",
		347: "JPEGTables",
		351: "OPIProxy",
		512: "JPEGProc",
		513: "JPEGInterchangeFormat",
		514: "JPEGInterchangeFormatLength",
		515: "JPEGRestartInterval",
		517: "JPEGLosslessPredictors",
		518: "JPEGPointTransforms",
		519: "JPEGQTables",
		520: "JPEGDCTables",
		521: "JPEGACTables",
		529: "YCbCrCoefficients",
		530: "YCbCrSubSampling",
		531: "YCbCrPositioning",
		532: "ReferenceBlackWhite",
		700: "XMLPacket",
		18246: "Rating",
		18249: "RatingPercent",
		28722: "VignettingCorrParams",
		28725: "ChromaticAberrationCorrParams",
		28727: "DistortionCorrParams",
		32781: "ImageID",
		33421: "CFARepeatPatternDim",
		33422: "CFAPattern",
		33423: "BatteryLevel",
		33432: "Copyright",
		33434: "ExposureTime",
		33437: "FNumber",
		33723: "IPTCNAA",
		34377: "ImageResources",
		34665: "ExifTag",
		34675: "InterColorProfile",
		34850: "ExposureProgram",
		34852: "SpectralSensitivity",
		34853: "GPSTag",
		34855: "ISOSpeedRatings",
		34856: "OECF",
		34857: "Interlace",
		34858: "TimeZoneOffset",
		34859: "SelfTimerMode",
		36867: "DateTimeOriginal",
		37122: "CompressedBitsPerPixel",
		37377: "ShutterSpeedValue",
		37378: "ApertureValue",
		37379: "BrightnessValue",
		37380: "ExposureBiasValue",
		37381: "MaxApertureValue",
		37382: "SubjectDistance",
		37383: "MeteringMode",
		37384: "LightSource",
		37385: "Flash",
		37386: "FocalLength",
		37387: "FlashEnergy",
		37388: "SpatialFrequencyResponse",
		37389: "Noise",
		37390: "FocalPlaneXResolution",
		37391: "FocalPlaneYResolution",
		37392: "FocalPlaneResolutionUnit",
		37393: "ImageNumber",
		37394: "SecurityClassification",
		37395: "ImageHistory",
		37396: "SubjectLocation",
		37397: "ExposureIndex",
		37398: "TIFFEPStandardID",
		37399: "SensingMethod",
		40091: "XPTitle",
		40092: "XPComment",
		40093: "XPAuthor",
		40094: "XPKeywords",
		40095: "XPSubject",
		50341: "PrintImageMatching",
		50706: "DNGVersion",
		50707: "DNGBackwardVersion",
		50708: "UniqueCameraModel",
		50709: "LocalizedCameraModel",
		50710: "CFAPlaneColor",
		50711: "CFALayout",
		50712: "LinearizationTable",
		50713: "BlackLevelRepeatDim",
		50714: "BlackLevel",
		50715: "BlackLevelDeltaH",
		50716: "BlackLevelDeltaV",
		50717: "WhiteLevel",
		50718: "DefaultScale",
		50719: "DefaultCropOrigin",
		50720: "DefaultCropSize",
		50721: "ColorMatrix1",
		50722: "ColorMatrix2",
		50723: "CameraCalibration1",
		50724: "CameraCalibration2",
		50725: "ReductionMatrix1",
		50726: "ReductionMatrix2",
		50727: "AnalogBalance",
		50728: "AsShotNeutral",
		50729: "AsShotWhiteXY",
		50730: "BaselineExposure",
		50731: "BaselineNoise",
		50732: "BaselineSharpness",
		50733: "BayerGreenSplit",
		50734: "LinearResponseLimit",
		50735: "CameraSerialNumber",
		50736: "LensInfo",
		50737: "ChromaBlurRadius",
		50738: "AntiAliasStrength",
		50739: "ShadowScale",
		50740: "DNGPrivateData",
		50741: "MakerNoteSafety",
		50778: "CalibrationIlluminant1",
		50779: "CalibrationIlluminant2",
		50780: "BestQualityScale",
		50781: "RawDataUniqueID",
		50827: "OriginalRawFileName",
		50828: "OriginalRawFileData",
		50829: "ActiveArea",
		50830: "MaskedAreas",
		50831: "AsShotICCProfile",
		50832: "AsShotPreProfileMatrix",
		50833: "CurrentICCProfile",
		50834: "CurrentPreProfileMatrix",
		50879: "ColorimetricReference",
		50931: "CameraCalibrationSignature",
		50932: "ProfileCalibrationSignature",
		50933: "ExtraCameraProfiles",
		50934: "AsShotProfileName",
		50935: "NoiseReductionApplied",
		50936: "ProfileName",
		50937: "ProfileHueSatMapDims",
		50938: "ProfileHueSatMapData1",
		50939: "ProfileHueSatMapData2",
		50940: "ProfileToneCurve",
		50941: "ProfileEmbedPolicy",
		50942: "ProfileCopyright",
		50964: "ForwardMatrix1",
		50965: "ForwardMatrix2",
		50966: "PreviewApplicationName",
		50967: "PreviewApplicationVersion",
		50968: "PreviewSettingsName",
		50969: "PreviewSettingsDigest",
		50970: "PreviewColorSpace",
		50971: "PreviewDateTime",
		50972: "RawImageDigest",
		50973: "OriginalRawFileDigest",
		50974: "SubTileBlockSize",
		50975: "RowInterleaveFactor",
		50981: "ProfileLookTableDims",
		50982: "ProfileLookTableData",
		51008: "OpcodeList1",
		51009: "OpcodeList2",
		51022: "OpcodeList3",
		51041: "NoiseProfile",
		51043: "TimeCodes",
		51044: "FrameRate",
		51058: "TStop",
		51081: "ReelName",
		51105: "CameraLabel",
		51089: "OriginalDefaultFinalSize",
		51090: "OriginalBestQualityFinalSize",
		51091: "OriginalDefaultCropSize",
		51107: "ProfileHueSatMapEncoding",
		51108: "ProfileLookTableEncoding",
		51109: "BaselineExposureOffset",
		51110: "DefaultBlackRender",
		51111: "NewRawImageDigest",
		51112: "RawToPreviewGain",
		51125: "DefaultUserCrop",
		51177: "DepthFormat",
		51178: "DepthNear",
		51179: "DepthFar",
		51180: "DepthUnits",
		51181: "DepthMeasureType",
		51182: "EnhanceParams",
		52525: "ProfileGainTableMap",
		52526: "SemanticName",
		52528: "SemanticInstanceID",
		52529: "CalibrationIlluminant3",
		52530: "CameraCalibration3",
		52531: "ColorMatrix3",
		52532: "ForwardMatrix3",
		52533: "IlluminantData1",
		52534: "IlluminantData2",
		52535: "IlluminantData3",
		52536: "MaskSubArea",
		52537: "ProfileHueSatMapData3",
		52538: "ReductionMatrix3",
		52539: "RGBTables"
	};
	exports.Photo = {
		33434: "ExposureTime",
		33437: "FNumber",
		34850: "ExposureProgram",
		34852: "SpectralSensitivity",
		34855: "ISOSpeedRatings",
		34856: "OECF",
		34864: "SensitivityType",
		34865: "StandardOutputSensitivity",
		34866: "RecommendedExposureIndex",
		34867: "ISOSpeed",
		34868: "ISOSpeedLatitudeyyy",
		34869: "ISOSpeedLatitudezzz",
		36864: "ExifVersion",
		36867: "DateTimeOriginal",
		36868: "DateTimeDigitized",
		36880: "OffsetTime",
		36881: "OffsetTimeOriginal",
		36882: "OffsetTimeDigitized",
		37121: "ComponentsConfiguration",
		37122: "CompressedBitsPerPixel",
		37377: "ShutterSpeedValue",
		37378: "ApertureValue",
		37379: "BrightnessValue",
		37380: "ExposureBiasValue",
		37381: "MaxApertureValue",
		37382: "SubjectDistance",
		37383: "MeteringMode",
		37384: "LightSource",
		37385: "Flash",
		37386: "FocalLength",
		37396: "SubjectArea",
		37500: "MakerNote",
		37510: "UserComment",
		37520: "SubSecTime",
		37521: "SubSecTimeOriginal",
		37522: "SubSecTimeDigitized",
		37888: "Temperature",
		37889: "Humidity",
		37890: "Pressure",
		37891: "WaterDepth",
		37892: "Acceleration",
		37893: "CameraElevationAngle",
		40960: "FlashpixVersion",
		40961: "ColorSpace",
		40962: "PixelXDimension",
		40963: "PixelYDimension",
		40964: "RelatedSoundFile",
		40965: "InteroperabilityTag",
		41483: "FlashEnergy",
		41484: "SpatialFrequencyResponse",
		41486: "FocalPlaneXResolution",
		41487: "FocalPlaneYResolution",
		41488: "FocalPlaneResolutionUnit",
		41492: "SubjectLocation",
		41493: "ExposureIndex",
		41495: "SensingMethod",
		41728: "FileSource",
		41729: "SceneType",
		41730: "CFAPattern",
		41985: "CustomRendered",
		41986: "ExposureMode",
		41987: "WhiteBalance",
		41988: "DigitalZoomRatio",
		41989: "FocalLengthIn35mmFilm",
		41990: "SceneCaptureType",
		41991: "GainControl",
		41992: "Contrast",
		41993: "Saturation",
		41994: "Sharpness",
		41995: "DeviceSettingDescription",
		41996: "SubjectDistanceRange",
		42016: "ImageUniqueID",
		42032: "CameraOwnerName",
		42033: "BodySerialNumber",
		42034: "LensSpecification",
		42035: "LensMake",
		42036: "LensModel",
		42037: "LensSerialNumber",
		42080: "CompositeImage",
		42081: "SourceImageNumberOfCompositeImage",
		42082: "SourceExposureTimesOfCompositeImage",
		42240: "Gamma"
	};
	exports.Iop = {
		1: "InteroperabilityIndex",
		2: "InteroperabilityVersion",
		4096: "RelatedImageFileFormat",
		4097: "RelatedImageWidth",
		4098: "RelatedImageLength"
	};
	exports.GPSInfo = {
		0: "GPSVersionID",
		1: "GPSLatitudeRef",
		2: "GPSLatitude",
		3: "GPSLongitudeRef",
		4: "GPSLongitude",
		5: "GPSAltitudeRef",
		6: "GPSAltitude",
		7: "GPSTimeStamp",
		8: "GPSSatellites",
		9: "GPSStatus",
		10: "GPSMeasureMode",
		11: "GPSDOP",
		12: "GPSSpeedRef",
		13: "GPSSpeed",
		14: "GPSTrackRef",
		15: "GPSTrack",
		16: "GPSImgDirectionRef",
		17: "GPSImgDirection",
		18: "GPSMapDatum",
		19: "GPSDestLatitudeRef",
		20: "GPSDestLatitude",
		21: "GPSDestLongitudeRef",
		22: "GPSDestLongitude",
		23: "GPSDestBearingRef",
		24: "GPSDestBearing",
		25: "GPSDestDistanceRef",
		26: "GPSDestDistance",
		27: "GPSProcessingMethod",
		28: "GPSAreaInformation",
		29: "GPSDateStamp",
		30: "GPSDifferential",
		31: "GPSHPositioningError"
	};
}));

// node_modules/exif-reader/index.js
var require_exif_reader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var tags = require_tags();
	module.exports = function(buffer) {
		var startingOffset = 0;
		if (buffer.toString("ascii", 0, 3) !== "MM\0" && buffer.toString("ascii", 0, 3) !== "II*") {
			startingOffset = 6;
			if (buffer.toString("ascii", 0, 5) !== "Exif\0") throw new Error("Invalid EXIF data: buffer should start with \"Exif\", \"MM\" or \"II\".");
		}
		var bigEndian = null;
		if (buffer[startingOffset] === 73 && buffer[startingOffset + 1] === 73) bigEndian = false;
		else if (buffer[startingOffset] === 77 && buffer[startingOffset + 1] === 77) bigEndian = true;
		else throw new Error("Invalid EXIF data: expected byte order marker.");
		if (buffer.length < startingOffset + 4 || readUInt16(buffer, startingOffset + 2, bigEndian) !== 42) throw new Error("Invalid EXIF data: expected 0x002A.");
		if (buffer.length <= startingOffset + 8) throw new Error("Invalid EXIF data: Ends before ifdOffset");
		var ifdOffset = readUInt32(buffer, startingOffset + 4, bigEndian) + startingOffset;
		if (ifdOffset < 8) throw new Error("Invalid EXIF data: ifdOffset < 8");
		var result = { bigEndian };
		result.Image = readTags(buffer, ifdOffset, bigEndian, tags.Image, startingOffset);
		if (buffer.length >= ifdOffset + 2) {
			var numEntries = readUInt16(buffer, ifdOffset, bigEndian);
			if (buffer.length >= ifdOffset + 2 + numEntries * 12 + 4) {
				ifdOffset = readUInt32(buffer, ifdOffset + 2 + numEntries * 12, bigEndian);
				if (ifdOffset !== 0) result.Thumbnail = readTags(buffer, ifdOffset + startingOffset, bigEndian, tags.Image, startingOffset);
			}
		}
		if (result.Image) {
			if (isPositiveInteger(result.Image.ExifTag)) result.Photo = readTags(buffer, result.Image.ExifTag + startingOffset, bigEndian, tags.Photo, startingOffset);
			if (isPositiveInteger(result.Image.GPSTag)) result.GPSInfo = readTags(buffer, result.Image.GPSTag + startingOffset, bigEndian, tags.GPSInfo, startingOffset);
		}
		if (result.Photo && isPositiveInteger(result.Photo.InteroperabilityTag)) result.Iop = readTags(buffer, result.Photo.InteroperabilityTag + startingOffset, bigEndian, tags.Iop, startingOffset);
		return result;
	};
	var DATE_KEYS = {
		DateTimeOriginal: true,
		DateTimeDigitized: true,
		DateTime: true
	};
	function readTags(buffer, offset, bigEndian, tags, startingOffset) {
		if (buffer.length < offset + 2) return null;
		var numEntries = readUInt16(buffer, offset, bigEndian);
		offset += 2;
		var res = {};
		for (var i = 0; i < numEntries; i++) {
			if (buffer.length >= offset + 2) var tag = readUInt16(buffer, offset, bigEndian);
			else return null;
			offset += 2;
			var key = tags[tag] || tag;
			var val = readTag(buffer, offset, bigEndian, startingOffset);
			if (key in DATE_KEYS) val = parseDate(val);
			res[key] = val;
			offset += 10;
		}
		return res;
	}
	var SIZE_LOOKUP = [
		1,
		1,
		2,
		4,
		8,
		1,
		1,
		2,
		4,
		8
	];
	function readTag(buffer, offset, bigEndian, startingOffset) {
		if (buffer.length < offset + 7) return null;
		var type = readUInt16(buffer, offset, bigEndian);
		if (!type || type > SIZE_LOOKUP.length) return null;
		var numValues = readUInt32(buffer, offset + 2, bigEndian);
		var valueSize = SIZE_LOOKUP[type - 1];
		var valueOffset;
		if (valueSize * numValues <= 4) valueOffset = offset + 6;
		else if (buffer.length >= offset + 10) valueOffset = readUInt32(buffer, offset + 6, bigEndian) + startingOffset;
		else return null;
		if (type === 2) {
			var asciiSlice = buffer.slice(valueOffset, valueOffset + numValues);
			if (asciiSlice.some((x) => x >> 7 > 0)) return asciiSlice;
			var string = asciiSlice.toString("ascii");
			if (string[string.length - 1] === "\0") string = string.slice(0, -1);
			return string;
		}
		if (type === 7) return buffer.slice(valueOffset, valueOffset + numValues);
		if (numValues === 1) return readValue(buffer, valueOffset, bigEndian, type);
		var res = [];
		for (var i = 0; i < numValues && valueOffset < buffer.length; i++) {
			res.push(readValue(buffer, valueOffset, bigEndian, type));
			valueOffset += valueSize;
		}
		return res;
	}
	function readValue(buffer, offset, bigEndian, type) {
		switch (type) {
			case 1:
				if (buffer.length < offset + 1) return null;
				return buffer[offset];
			case 3:
				if (buffer.length < offset + 2) return null;
				return readUInt16(buffer, offset, bigEndian);
			case 4:
				if (buffer.length < offset + 4) return null;
				return readUInt32(buffer, offset, bigEndian);
			case 5:
				if (buffer.length < offset + 8) return null;
				return readUInt32(buffer, offset, bigEndian) / readUInt32(buffer, offset + 4, bigEndian);
			case 6:
				if (buffer.length < offset + 1) return null;
				return buffer.readInt8(offset);
			case 8:
				if (buffer.length < offset + 2) return null;
				return readInt16(buffer, offset, bigEndian);
			case 9:
				if (buffer.length < offset + 4) return null;
				return readInt32(buffer, offset, bigEndian);
			case 10:
				if (buffer.length < offset + 8) return null;
				return readInt32(buffer, offset, bigEndian) / readInt32(buffer, offset + 4, bigEndian);
		}
	}
	function parseDate(string) {
		if (typeof string !== "string") return null;
		var match = string.match(/^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})$/);
		if (!match) return null;
		return new Date(Date.UTC(match[1], match[2] - 1, match[3], match[4], match[5], match[6], 0));
	}
	function isPositiveInteger(value) {
		return typeof value === "number" && Math.floor(value) === value && value > 0;
	}
	function readUInt16(buffer, offset, bigEndian) {
		if (bigEndian) return buffer.readUInt16BE(offset);
		return buffer.readUInt16LE(offset);
	}
	function readUInt32(buffer, offset, bigEndian) {
		if (bigEndian) return buffer.readUInt32BE(offset);
		return buffer.readUInt32LE(offset);
	}
	function readInt16(buffer, offset, bigEndian) {
		if (bigEndian) return buffer.readInt16BE(offset);
		return buffer.readInt16LE(offset);
	}
	function readInt32(buffer, offset, bigEndian) {
		if (bigEndian) return buffer.readInt32BE(offset);
		return buffer.readInt32LE(offset);
	}
}));

// src/settings/carriers/texts.ts
var import_exif_reader = /* @__PURE__ */ __toESM(require_exif_reader(), 1);
const TOO_LONG = "a text of more than 1 MiB";
const DAMAGED$1 = "a damaged text";
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: false
});
function decodeText(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return Buffer.from(bytes).toString("latin1");
	}
}

// src/settings/carriers/user-comment.ts
const CODE_BYTES = 8;
const utf16 = {
	big: new TextDecoder("utf-16be"),
	little: new TextDecoder("utf-16le")
};
function decodeUserComment(bytes) {
	const code = Buffer.from(bytes.subarray(0, CODE_BYTES)).toString("latin1");
	const text = bytes.subarray(CODE_BYTES);
	if (code === "UNICODE\0") return withoutEnd(utf16[orderOf(text)].decode(text.subarray(0, text.length & -2)));
	return withoutEnd(decodeText(code === "ASCII\0\0\0" || code === "JIS\0\0\0\0\0" || code === "\0\0\0\0\0\0\0\0" ? text : bytes));
}
function orderOf(text) {
	if (text[0] === 254 && text[1] === 255) return "big";
	if (text[0] === 255 && text[1] === 254) return "little";
	let zerosFirst = 0;
	let zerosSecond = 0;
	for (let at = 0; at + 1 < text.length; at += 2) {
		if (text[at] === 0) zerosFirst++;
		if (text[at + 1] === 0) zerosSecond++;
	}
	return zerosSecond > zerosFirst ? "little" : "big";
}
function withoutEnd(text) {
	const end = text.indexOf("\0");
	return end < 0 ? text : text.slice(0, end);
}

// src/settings/carriers/exif.ts
const POINTERS = /* @__PURE__ */ new Set([
	34665,
	34853,
	40965
]);
const MOST_DIRECTORIES = 8;
const SIZES = [
	0,
	1,
	1,
	2,
	4,
	8,
	1,
	1,
	2,
	4,
	8
];
const NONE$3 = {
	byName: /* @__PURE__ */ new Map(),
	faults: []
};
function readExif(block) {
	if (block === void 0) return NONE$3;
	const start = block.toString("latin1", 0, 6) === "Exif\0\0" ? 6 : 0;
	const tiff = block.subarray(start);
	try {
		if (claimedBytes(tiff) > 1048576) return {
			byName: /* @__PURE__ */ new Map(),
			faults: [TOO_LONG]
		};
		const { Image = {}, Photo = {} } = (0, import_exif_reader.default)(tiff);
		const found = [
			["Make", plainText(Image?.Make)],
			["Model", plainText(Image?.Model)],
			["ImageDescription", plainText(Image?.ImageDescription)],
			["UserComment", commentText(Photo?.UserComment ?? Image?.["37510"])]
		];
		return {
			byName: new Map(found.flatMap(([name, text]) => text === void 0 ? [] : [[`exif:${name}`, text]])),
			faults: []
		};
	} catch {
		return {
			byName: /* @__PURE__ */ new Map(),
			faults: [DAMAGED$1]
		};
	}
}
function claimedBytes(tiff) {
	const isBig = tiff[0] === 77;
	const short = (at) => isBig ? tiff.readUInt16BE(at) : tiff.readUInt16LE(at);
	const long = (at) => isBig ? tiff.readUInt32BE(at) : tiff.readUInt32LE(at);
	const open = [long(4)];
	let bytes = 0;
	for (let index = 0; index < Math.min(open.length, MOST_DIRECTORIES); index++) {
		const directory = open[index];
		const entries = short(directory);
		for (let at = directory + 2; at < directory + 2 + entries * 12 && at + 12 <= tiff.length; at += 12) {
			bytes += (SIZES[short(at + 2)] ?? 0) * long(at + 4);
			if (POINTERS.has(short(at))) open.push(long(at + 8));
		}
		const next = directory + 2 + entries * 12;
		if (index === 0 && next + 4 <= tiff.length && long(next) !== 0) open.push(long(next));
	}
	return open.length > MOST_DIRECTORIES ? Infinity : bytes;
}
function plainText(value) {
	const bytes = bytesOf(value);
	return bytes === void 0 ? void 0 : withoutZeros(decodeText(bytes));
}
function withoutZeros(text) {
	let end = text.length;
	while (text[end - 1] === "\0") end--;
	return text.slice(0, end);
}
function commentText(value) {
	const bytes = bytesOf(value);
	return bytes === void 0 ? void 0 : decodeUserComment(bytes);
}
function bytesOf(value) {
	if (typeof value === "string") return Buffer.from(value, "latin1");
	if (Array.isArray(value)) return Uint8Array.from(value, Number);
	return value instanceof Uint8Array ? value : void 0;
}

// src/settings/json.ts
const DEEPEST$3 = 64;
function parseJson(text) {
	const readable = toStandard(text);
	if (readable === void 0) return void 0;
	try {
		return JSON.parse(readable);
	} catch {
		return;
	}
}
const [QUOTE, BACKSLASH, CAPITAL_I, CAPITAL_N] = [
	34,
	92,
	73,
	78
];
const OPENING = /* @__PURE__ */ new Set([91, 123]);
const CLOSING = /* @__PURE__ */ new Set([93, 125]);
const LONGEST_EXACT = 15;
function toStandard(text) {
	const parts = [];
	let [copied, start, depth, digits, isOdd] = [
		0,
		0,
		0,
		0,
		false
	];
	const mend = (end) => {
		if (!isOdd) return;
		parts.push(text.slice(copied, start), mended(text.slice(start, end)));
		copied = end;
	};
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		digits = code >= 48 && code <= 57 ? digits + 1 : 0;
		if (code === CAPITAL_N || code === CAPITAL_I || digits > LONGEST_EXACT) isOdd = true;
		else if (OPENING.has(code) && ++depth > DEEPEST$3) return void 0;
		else if (CLOSING.has(code)) depth--;
		else if (code === QUOTE) {
			mend(index);
			start = endOfString(text, index);
			index = start - 1;
			isOdd = false;
		}
	}
	mend(text.length);
	return parts.length === 0 ? text : parts.join("") + text.slice(copied);
}
function mended(outside) {
	return outside.split("NaN").join("null").replaceAll(/-?Infinity/g, "null").replaceAll(/-?\d[\d.eE+-]*/g, (number) => /^-?\d{16,}$/.test(number) ? `"${number}"` : number);
}
function endOfString(text, start) {
	for (let index = start + 1; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === QUOTE) return index + 1;
		if (code === BACKSLASH) index++;
	}
	return text.length;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(value, ...path) {
	return path.reduce((inner, key) => isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : void 0, value);
}
function textOf(value) {
	return typeof value === "string" ? value : typeof value === "number" ? String(value) : void 0;
}
function statedUnder(value, keys) {
	return keys.flatMap((key) => {
		const text = textOf(at(value, key));
		return text === void 0 ? [] : [`${key} ${text}`];
	});
}
const MOST_DIGITS = 40;
function numberOf(value) {
	if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
	if (typeof value !== "string" || value.length > MOST_DIGITS) return void 0;
	return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(value) ? Number(value) : void 0;
}
function seedOf(value) {
	const text = textOf(value)?.trim();
	return text !== void 0 && text.length <= MOST_DIGITS && /^-?\d+$/.test(text) ? text : void 0;
}
const MOST_ITEMS = 256;
function listOf(value) {
	return Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [];
}

// src/settings/names.ts
const HASH = /^\s*(?:0x)?((?:[a-z]\w{0,20}:)?[0-9a-f]{2,128})\s*$/i;
function modelFile(name, hash) {
	const stem = modelName(name ?? "");
	const plainHash = HASH.exec(hash ?? "")?.[1]?.toLowerCase();
	if (stem === "" && !plainHash) return void 0;
	if (stem === "") return {
		name: plainHash,
		hash: plainHash,
		isNameless: true
	};
	const id = idOf(stem);
	return {
		name: id ?? stem,
		hash: plainHash || void 0,
		...id === void 0 ? {} : { isNameless: true }
	};
}
function idOf(name) {
	const version = /^urn:air:[^@]*@([\w-]+)/i.exec(name)?.[1];
	if (version !== void 0) return `version ${version}`;
	return /^(?:urn:air:.*|EMS-\d+(?:-\w+)?-EMS)$/i.test(name) ? name : void 0;
}
function modelName(name) {
	return name.slice(-1e3).trim().replace(/^(?!urn:air:).*[/\\]/isu, "").replace(/\[[0-9a-f]{6,64}\]$/i, "").trimEnd().replace(/\.(?:safetensors|ckpt|pt|pth|bin|gguf|sft)$/i, "").trim();
}
function folded(text) {
	return text.replaceAll(/ \s+|[^\S ]\s*/gu, " ").trim();
}
const SAMPLERS = new Map([
	"Euler",
	"Euler a",
	"Heun",
	"LMS",
	"DDIM",
	"DPM2",
	"DPM2 a",
	"DPM fast",
	"DPM adaptive",
	"DPM++ 2M",
	"DPM++ SDE",
	"DPM++ 2S a",
	"DPM++ 2M SDE",
	"DPM++ 2M SDE Heun",
	"DPM++ 3M SDE",
	"LCM",
	"PLMS",
	"UniPC",
	"Restart"
].map((name) => [samplerKey(name), name]));
function samplerKey(name) {
	return name.toLowerCase().replace(/^k_/, "").replaceAll("++", "pp").replace(/[\s_]ancestral$/, " a").replaceAll(/[\s_-]+/g, "").replace(/^kdpm/, "dpm");
}
const MOST_NAME = 300;
const SCHEDULES = [
	"align your steps(?: gits| \\d+)?",
	"ays(?: \\+| gits| sd1| sdxl| svd| \\d+\\+?)?",
	"gits(?:\\[coeff=[\\d.]+\\])?",
	"beta(?:57)?",
	"bong tangent",
	"ddim uniform",
	"exponential",
	"karras",
	"kl optimal",
	"linear quadratic",
	"normal",
	"polyexponential",
	"sgm (?:uniform|quadratic)",
	"simple",
	"trailing",
	"turbo",
	"uniform",
	"k"
].map((name) => name.replaceAll(" ", String.raw`[\s_]`));
const SCHEDULE_IN_NAME = new RegExp(String.raw`[\s_](${SCHEDULES.join("|")})$`, "i");
function samplerOf(name, schedule, otherwise) {
	const given = (name ?? "").trim().slice(0, MOST_NAME);
	const [, suffix] = SCHEDULE_IN_NAME.exec(given) ?? [];
	const plain = folded(given.replace(SCHEDULE_IN_NAME, ""));
	const chosen = [
		schedule,
		suffix?.toLowerCase() === "k" ? "karras" : suffix,
		otherwise
	].find((candidate) => candidate !== void 0 && candidate.trim() !== "");
	return {
		sampler: plain === "" ? void 0 : SAMPLERS.get(samplerKey(plain)) ?? plain,
		schedule: chosen === void 0 ? void 0 : folded(chosen.slice(0, MOST_NAME).toLowerCase().replaceAll("_", " "))
	};
}

// src/settings/prompt-tags.ts
const TAG = /<(lora|lyco|hypernet):([^<>:]{1,300})((?::[^<>:]{0,100}){0,20})>/gi;
const NAMED = /^(te|unet)=([\d.+-]{1,20})$/;
const UNTIDY_COMMAS = / ,[ ,]*|,(?:[ ,]*,[ ,]*|(?! ))/g;
const MOST_NETWORKS$1 = 256;
function readTags(text, first = "text encoder") {
	const networks = [];
	for (const [, kind = "", name = "", rest = ""] of text.matchAll(TAG)) if (networks.length < MOST_NETWORKS$1) networks.push(networkOf(kind, [name, ...rest.split(":").slice(1)], first));
	else if (networks.length === MOST_NETWORKS$1) networks.unshift(UNTOLD);
	return {
		prompt: folded(networks.length === 0 ? text : withoutTags(text)).replaceAll(UNTIDY_COMMAS, ", ").replace(/^, /, "").replace(/, $/, ""),
		networks
	};
}
function withoutTags(text) {
	const end = /^\s*[.;!?]/;
	const parts = [];
	let from = 0;
	for (const { 0: tag, index } of text.matchAll(TAG)) {
		const before = text.slice(from, index);
		from = index + tag.length;
		parts.push(end.test(text.slice(from, from + 8)) ? before.trimEnd() : before);
	}
	return [...parts, text.slice(from)].join("");
}
function networkOf(tag, parts, first) {
	const kind = tag.toLowerCase() === "hypernet" ? "file" : "lora";
	const length = /^urn:air$/i.test(parts.slice(0, 2).join(":")) ? parts.findIndex((part) => part.includes("@")) + 1 : 1;
	const [name, details] = [parts.slice(0, length || 1).join(":"), parts.slice(length || 1)];
	const { weight, clipWeight } = weightsOf(details, first);
	const more = details.filter((detail) => !Number.isFinite(Number(detail)) && !/^(?:te|unet)=/.test(detail));
	return {
		kind,
		...modelFile(name) ?? { name: modelName(name) },
		weight,
		...clipWeight === void 0 || clipWeight === weight ? {} : { clipWeight },
		...more.length === 0 ? {} : { detail: more.join(":") }
	};
}
function weightsOf(details, first) {
	const named = new Map(details.flatMap((detail) => {
		const [, part, value] = NAMED.exec(detail) ?? [];
		return part === void 0 ? [] : [[part, value]];
	}));
	const [one, other] = details.map(Number).filter((weight) => Number.isFinite(weight));
	if (first === "unknown" && other !== void 0 && one !== other) return { weight: void 0 };
	const [clip, model] = first === "model" ? [other, one] : [one, other];
	const clipWeight = numberOf(named.get("te")) ?? clip ?? one ?? 1;
	return {
		weight: numberOf(named.get("unet")) ?? model ?? clipWeight,
		clipWeight
	};
}

// src/settings/size.ts
function sizeOf(width, height) {
	const sides = {
		width: numberOf(width),
		height: numberOf(height)
	};
	return sides.width === void 0 || sides.height === void 0 ? void 0 : {
		width: sides.width,
		height: sides.height
	};
}
function sizeFromText(text) {
	const [, width, height] = /^\s*\(?'?(\d{1,6})'?\s*[x×,]\s*'?(\d{1,6})'?\)?\s*$/.exec(textOf(text) ?? "") ?? [];
	return sizeOf(width, height);
}

// src/settings/tools/easy-diffusion.ts
const NAMES = {
	prompt: "Prompt",
	negative_prompt: "Negative Prompt",
	seed: "Seed",
	use_stable_diffusion_model: "Stable Diffusion model",
	clip_skip: "Clip Skip",
	use_controlnet_model: "ControlNet model",
	control_alpha: "ControlNet Strength",
	use_vae_model: "VAE model",
	sampler_name: "Sampler",
	scheduler_name: "Scheduler",
	width: "Width",
	height: "Height",
	num_inference_steps: "Steps",
	guidance_scale: "Guidance Scale",
	distilled_guidance_scale: "Distilled Guidance",
	prompt_strength: "Prompt Strength",
	use_lora_model: "LoRA model",
	lora_alpha: "LoRA Strength",
	use_hypernetwork_model: "Hypernetwork model",
	hypernetwork_strength: "Hypernetwork Strength",
	use_embeddings_model: "Embedding models",
	tiling: "Seamless Tiling",
	use_face_correction: "Use Face Correction",
	use_upscale: "Use Upscaling",
	upscale_amount: "Upscale By",
	latent_upscaler_steps: "Latent Upscaler Steps"
};
const EASY_DIFFUSION_KEYWORDS = [...Object.keys(NAMES), ...Object.values(NAMES)];
function readEasyDiffusion(json) {
	const get = (name) => {
		const value = at(json, name);
		return value === void 0 ? at(json, NAMES[name]) : value;
	};
	const has = (name) => get(name) !== void 0;
	if (!has("use_stable_diffusion_model") || !has("num_inference_steps")) return void 0;
	const text = (name) => valuesOf(get(name))?.[0];
	const [prompt, negative] = [textOf(get("prompt")), textOf(get("negative_prompt"))];
	return {
		tool: "Easy Diffusion",
		prompt: prompt === void 0 ? void 0 : readTags(prompt).prompt,
		negativePrompt: negative === void 0 ? void 0 : readTags(negative).prompt,
		...samplerOf(text("sampler_name"), text("scheduler_name"), has("scheduler_name") ? "automatic" : void 0),
		steps: numberOf(get("num_inference_steps")),
		cfg: numberOf(get("guidance_scale")),
		size: sizeOf(get("width"), get("height")),
		hires: hiresOf$6(get),
		vae: isNone(get("use_vae_model")) ? BUILT_IN : modelFile(text("use_vae_model")),
		clipSkip: clipSkipOf(get("clip_skip")),
		networks: networksOf$8(get),
		rng: "default",
		denoise: has("use_upscale") && !has("prompt_strength") ? 1 : numberOf(get("prompt_strength")),
		seed: seedOf(get("seed")),
		checkpoint: modelFile(text("use_stable_diffusion_model"))
	};
}
function isNone(value) {
	return value === null || value === "None" || value === "" || value === "[]" || Array.isArray(value) && value.length === 0;
}
function valuesOf(value) {
	if (value === void 0 || isNone(value)) return void 0;
	if (Array.isArray(value)) return listOf(value).flatMap((item) => textOf(item) ?? []);
	const text = textOf(value);
	if (text === void 0) return void 0;
	const [, inner] = /^\[(.*)\]$/su.exec(text) ?? [];
	if (inner === void 0) return [text];
	return inner.split(",").slice(0, 256).map((item) => item.trim().replace(/^(['"])(.*)\1$/u, "$2"));
}
function clipSkipOf(value) {
	const text = String(value).toLowerCase();
	return text === "true" ? 2 : text === "false" ? 1 : void 0;
}
function hiresOf$6(get) {
	const parts = ["use_face_correction", "use_upscale"].map((name) => {
		const value = get(name);
		return value === void 0 ? void 0 : isNone(value) ? "" : `${name} ${valuesOf(value)?.join(" + ")}`;
	});
	if (parts.includes(void 0)) return void 0;
	const amounts = ["upscale_amount", "latent_upscaler_steps"].flatMap((name) => {
		const value = textOf(get(name));
		return value === void 0 ? [] : [`${name} ${value}`];
	});
	const used = parts.filter((part) => part !== "");
	return used.length === 0 ? "off" : [...used, ...amounts].join(", ");
}
function networksOf$8(get) {
	if (get("use_lora_model") === void 0) return void 0;
	const weights = valuesOf(get("lora_alpha"));
	const files = (name) => (valuesOf(get(name)) ?? []).flatMap((file) => modelFile(file) ?? []);
	const loras = files("use_lora_model").map((file, index) => ({
		kind: "lora",
		...file,
		weight: numberOf(weights?.[index])
	}));
	const embeddings = files("use_embeddings_model").map((file) => ({
		kind: "embedding",
		...file
	}));
	const isOpen = get("use_embeddings_model") === void 0 || get("use_controlnet_model") === void 0;
	const others = [
		"distilled_guidance_scale",
		"tiling",
		"use_controlnet_model",
		"use_hypernetwork_model"
	].filter((name) => get(name) !== void 0 && !isNone(get(name))).map((name) => ({
		kind: "other",
		name: `${name} ${valuesOf(get(name))?.join(" + ")}`
	}));
	if (isOpen && loras.length === 0) return void 0;
	return [
		...isOpen ? [UNTOLD] : [],
		...loras,
		...embeddings,
		...others
	];
}

// src/settings/carriers/png.ts
const KEYWORDS = /* @__PURE__ */ new Set([
	"parameters",
	"prompt",
	"workflow",
	"invokeai_metadata",
	"Software",
	"Source",
	"Comment",
	"XML:com.adobe.xmp"
]);
const SHORT_KEYWORDS = /* @__PURE__ */ new Set([
	"Description",
	"metadata",
	"generation_data",
	...EASY_DIFFUSION_KEYWORDS
]);
const MOST_SHORT_BYTES = 65536;
function readPngTexts(chunks) {
	const byName = /* @__PURE__ */ new Map();
	const faults = [];
	const seen = /* @__PURE__ */ new Set();
	for (const chunk of chunks) {
		const keyword = keywordOf(chunk.data);
		const isShort = !KEYWORDS.has(keyword);
		if (isShort && !SHORT_KEYWORDS.has(keyword) || seen.has(keyword)) continue;
		seen.add(keyword);
		const text = readChunk(chunk, keyword.length + 1, isShort ? MOST_SHORT_BYTES : MOST_TEXT_BYTES);
		if (!("fault" in text)) byName.set(keyword, text.text);
		else if (!isShort) faults.push(text.fault);
	}
	return {
		byName,
		faults
	};
}
function keywordOf(data) {
	const end = data.subarray(0, 80).indexOf(0);
	return end < 0 ? "" : data.toString("latin1", 0, end);
}
function readChunk(chunk, start, most) {
	if (chunk.data.length > most) return { fault: TOO_LONG };
	if (crc32(chunk.data, crc32(chunk.type)) !== chunk.crc) return { fault: DAMAGED$1 };
	const { bytes, isDeflated } = bodyOf(chunk, start);
	if (!isDeflated) return { text: decodeText(bytes) };
	try {
		return { text: decodeText(inflateSync(bytes, { maxOutputLength: most })) };
	} catch (cause) {
		return { fault: cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE" ? TOO_LONG : DAMAGED$1 };
	}
}
function bodyOf({ type, data }, start) {
	if (type === "tEXt") return {
		bytes: data.subarray(start),
		isDeflated: false
	};
	if (type === "zTXt") return {
		bytes: data.subarray(start + 1),
		isDeflated: true
	};
	const language = data.indexOf(0, start + 2);
	const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
	const from = translated < 0 ? data.length : translated + 1;
	return {
		bytes: data.subarray(from),
		isDeflated: data[start] === 1
	};
}

// src/settings/carriers/xmp.ts
const MOST_BYTES = 1 << 17;
const NONE$2 = {
	byName: /* @__PURE__ */ new Map(),
	faults: []
};
const NAME = "UserComment";
async function readXmp(packet) {
	if (packet === void 0 || !Buffer.from(packet.buffer, packet.byteOffset, packet.length).includes(NAME)) return NONE$2;
	if (packet.length > MOST_BYTES) return {
		byName: /* @__PURE__ */ new Map(),
		faults: [TOO_LONG]
	};
	const text = decodeText(packet);
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return {
		byName: /* @__PURE__ */ new Map(),
		faults: [DAMAGED$1]
	};
	const { XMLParser } = await import("./fxp.js");
	const parser = new XMLParser({
		ignoreAttributes: false,
		removeNSPrefix: true,
		parseTagValue: false,
		parseAttributeValue: false,
		attributeNamePrefix: ""
	});
	try {
		const comment = find(parser.parse(text), 0);
		return {
			byName: new Map(comment === void 0 ? [] : [["xmp:UserComment", comment]]),
			faults: []
		};
	} catch {
		return {
			byName: /* @__PURE__ */ new Map(),
			faults: [DAMAGED$1]
		};
	}
}
const DEEPEST$2 = 8;
function find(node, depth) {
	if (typeof node !== "object" || node === null || depth > DEEPEST$2) return void 0;
	for (const [name, value] of Object.entries(node)) {
		const found = name === NAME ? firstText(value, 0) : find(value, depth + 1);
		if (found !== void 0) return found;
	}
}
function firstText(node, depth) {
	if (typeof node === "string") return node;
	if (typeof node !== "object" || node === null || depth > DEEPEST$2) return void 0;
	const inner = Object.entries(node).filter(([name]) => name !== "lang" && name !== "parseType");
	for (const [, value] of inner) {
		const text = firstText(value, depth + 1);
		if (text !== void 0) return text;
	}
}

// src/settings/placeholders.ts
const PLACEHOLDER = /^\s*(?:unknown|undefined|null|n\/a)\s*$/i;
function withoutPlaceholders(settings) {
	const { prompt, negativePrompt, sampler, schedule, vae, checkpoint, networks } = settings;
	return {
		...settings,
		prompt: textOrNone(prompt),
		negativePrompt: textOrNone(negativePrompt),
		sampler: textOrNone(sampler),
		schedule: textOrNone(schedule),
		vae: fileOrNone(vae),
		checkpoint: fileOrNone(checkpoint),
		networks: networks && networksOf$7(networks)
	};
}
function networksOf$7(networks) {
	const named = networks.filter(({ name }) => !PLACEHOLDER.test(name));
	if (named.length === networks.length) return networks;
	if (!named.some(({ kind }) => kind === "lora")) return void 0;
	return mayHaveMore(named) ? named : [UNTOLD, ...named];
}
function textOrNone(text) {
	return text !== void 0 && PLACEHOLDER.test(text) ? void 0 : text;
}
function fileOrNone(file) {
	if (file === void 0 || !PLACEHOLDER.test(file.name)) return file;
	return file.hash === void 0 || PLACEHOLDER.test(file.hash) ? void 0 : {
		name: file.hash,
		hash: file.hash,
		isNameless: true
	};
}

// src/settings/sidecar.ts
function readSidecar$1(bytes) {
	if (bytes === "too long") return fault("it is longer than 1 MiB");
	const json = parseJson(bytes.toString("utf8").replace(/^\ufeff/, ""));
	if (!isObject(json)) return fault("it is no JSON object");
	const named = SETTING_FIELDS.filter((name) => Object.hasOwn(json, name));
	if (named.length === 0) return fault(`it names none of ${SETTING_FIELDS.join(", ")}`);
	const parts = named.map((name) => ({
		name,
		part: READERS[name](json[name], json)
	}));
	return {
		settings: {
			...Object.fromEntries(parts.flatMap(({ part }) => Object.entries(part ?? {}))),
			tool: "sidecar"
		},
		faults: [...parts.filter(({ part }) => part === void 0).map(wrongValue), ...strangeNames(json)]
	};
}
function fault(text) {
	return {
		settings: void 0,
		faults: [{
			about: "sidecar",
			text
		}]
	};
}
function wrongValue({ name }) {
	return {
		about: "sidecar",
		text: `${name} has no value that it can have`
	};
}
const MOST_STRANGE = 3;
function strangeNames(json) {
	return Object.keys(json).filter((name) => !SETTING_FIELDS.some((field) => field === name)).slice(0, MOST_STRANGE).map((name) => {
		const near = nearest(name);
		return {
			about: "sidecar",
			text: `it has a name that is no setting${near === void 0 ? "" : `; ${near} is`}`,
			detail: folded(name.slice(0, 40))
		};
	});
}
function nearest(name) {
	const letters = (text) => text.toLowerCase().replaceAll(/[^a-z]/g, "");
	const own = letters(name);
	return SETTING_FIELDS.find((field) => own.startsWith(letters(field)) || own.length > 2 && letters(field).startsWith(own));
}
const NO_VAE = /^(?:none|automatic|built-?in)?$/i;
const READERS = {
	prompt: (value) => ofText(value, (text) => ({ prompt: readTags(text).prompt })),
	"negative-prompt": (value) => ofText(value, (text) => ({ negativePrompt: readTags(text).prompt })),
	sampler: (value) => ofText(value, (text) => known(samplerOf(text, void 0, void 0))),
	schedule: (value) => ofText(value, (text) => known(samplerOf(void 0, text, void 0))),
	steps: (value) => ofNumber(value, (steps) => Number.isInteger(steps) && steps > 0 ? { steps } : void 0),
	cfg: (value) => ofNumber(value, (cfg) => cfg >= 0 ? { cfg } : void 0),
	size: (value) => known({ size: sizeFromText(value) }),
	hires: (value) => value === false ? { hires: "off" } : ofText(value, (hires) => ({ hires })),
	vae: (value) => ofText(value, (text) => ({ vae: NO_VAE.test(text.trim()) ? BUILT_IN : modelFile(text) })),
	"clip-skip": (value) => ofNumber(value, (clipSkip) => Number.isInteger(clipSkip) && clipSkip > 0 ? { clipSkip } : void 0),
	lora: (value, json) => ofText(value, () => ({ beside: besideOf(json) })),
	"lora-weight": (value, json) => ofNumber(value, () => ({ beside: besideOf(json) })),
	networks: ofNames,
	conditioning: ofNames,
	rng: (value) => ofText(value, (text) => ({ rng: text.toLowerCase() })),
	denoise: (value) => ofNumber(value, (denoise) => denoise >= 0 && denoise <= 1 ? { denoise } : void 0),
	seed: (value) => known({ seed: seedOf(value) }),
	checkpoint: (value) => ofText(value, (text) => known({ checkpoint: modelFile(text) }))
};
function ofText(value, read) {
	const text = textOf(value);
	return text === void 0 ? void 0 : read(text);
}
function ofNames(value, json) {
	return [value].flat().every((item) => textOf(item) !== void 0) ? { beside: besideOf(json) } : void 0;
}
function ofNumber(value, read) {
	const number = numberOf(value);
	return number === void 0 ? void 0 : read(number);
}
function known(part) {
	const entries = Object.entries(part).filter(([, value]) => value !== void 0);
	return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function besideOf(json) {
	return {
		lora: modelFile(textOf(at(json, "lora"))),
		weight: numberOf(at(json, "lora-weight")),
		networks: namesIn(at(json, "networks")),
		conditioning: namesIn(at(json, "conditioning"))
	};
}
function namesIn(value) {
	if (value === void 0) return void 0;
	const told = (Array.isArray(value) ? listOf(value) : [value]).flatMap((item) => textOf(item) ?? []).filter((item) => item.trim() !== "" && !/^none$/i.test(item.trim()));
	return networksText(told.map(readNetwork));
}
function readNetwork(text) {
	const [, name = text, weight] = /^(.{1,300}?)(?::(-?[\d.]{1,10}))?$/su.exec(text) ?? [];
	return {
		kind: "other",
		name: modelName(name) || name,
		weight: numberOf(weight)
	};
}

// src/settings/tools/animagine.ts
function readAnimagine(json) {
	const prompt = textOf(at(json, "prompt"));
	if (![
		"num_inference_steps",
		"guidance_scale",
		"resolution",
		"sampler"
	].every((key) => at(json, key) !== void 0) || prompt === void 0) return void 0;
	const negative = textOf(at(json, "negative_prompt"));
	const model = at(json, "Model");
	const isWhole = ["use_upscaler", "add_quality_tags"].every((key) => at(json, key) !== void 0);
	const fixed = (value) => isWhole ? value : void 0;
	return {
		tool: "Animagine",
		prompt: readTags(prompt).prompt,
		negativePrompt: negative === void 0 ? void 0 : readTags(negative).prompt,
		...samplerOf(textOf(at(json, "sampler")), void 0, fixed("automatic")),
		steps: numberOf(at(json, "num_inference_steps")),
		cfg: numberOf(at(json, "guidance_scale")),
		size: sizeFromText(at(json, "resolution")),
		hires: hiresOf$5(at(json, "use_upscaler")),
		vae: fixed(BUILT_IN),
		clipSkip: fixed("default"),
		rng: fixed("default"),
		denoise: fixed(1),
		networks: networksOf$6(at(json, "use_lora")),
		seed: seedOf(at(json, "seed")),
		checkpoint: isObject(model) ? modelFile(textOf(at(model, "Model")), textOf(at(model, "Model hash"))) : modelFile(textOf(model), textOf(at(json, "Model hash")))
	};
}
function hiresOf$5(upscaler) {
	if (upscaler === null || upscaler === false) return "off";
	return isObject(upscaler) ? statedUnder(upscaler, [
		"upscale_method",
		"upscaler_strength",
		"upscale_by"
	]).join(", ") || "on" : void 0;
}
function networksOf$6(used) {
	if (used === null) return [];
	const file = modelFile(textOf(at(used, "selected_lora")));
	return file === void 0 ? void 0 : [{
		kind: "lora",
		...file,
		weight: numberOf(at(used, "multiplier"))
	}];
}

// src/settings/tools/comfyui/graph.ts
const MOST_NODES$1 = 2e3;
const MOST_INPUTS_IN_ALL = 12e3;
const MOST_TYPE = 100;
function parseGraph(json) {
	if (!isObject(json)) return void 0;
	const entries = Object.entries(json);
	if (entries.length > MOST_NODES$1) return void 0;
	const nodes = entries.flatMap(([id, value]) => {
		const [type, inputs] = isObject(value) ? [value.class_type, value.inputs] : [];
		if (typeof type !== "string" || !isObject(inputs)) return [];
		return [{
			id,
			type: type.slice(0, MOST_TYPE),
			inputs: new Map(Object.entries(inputs))
		}];
	});
	const inputs = nodes.reduce((sum, node) => sum + node.inputs.size, 0);
	return nodes.length === 0 || inputs > MOST_INPUTS_IN_ALL ? void 0 : new Map(nodes.map((node) => [node.id, node]));
}
function followLink(graph, value) {
	if (!Array.isArray(value) || value.length !== 2) return void 0;
	const [id, slot] = value;
	return typeof slot === "number" ? graph.get(textOf(id) ?? "") : void 0;
}
function isLink(value) {
	return Array.isArray(value) && value.length === 2 && typeof value[1] === "number";
}
function linkOf(graph, node, ...names) {
	return names.map((name) => followLink(graph, node?.inputs.get(name))).find((found) => found !== void 0);
}
function linksOf(graph, node, passes) {
	const nodes = [];
	for (const [name, value] of node.inputs) {
		const source = Array.isArray(value) && passes(name) ? followLink(graph, value) : void 0;
		if (source !== void 0) nodes.push(source);
	}
	return nodes;
}
function* walk(starts, next, stops = () => false) {
	const seen = new Set(starts);
	const queue = starts.map((node) => ({
		node,
		before: void 0
	}));
	for (let index = 0; index < queue.length; index++) {
		const step = queue[index];
		yield step;
		if (stops(step.node)) continue;
		for (const node of next(step.node)) {
			if (seen.has(node)) continue;
			seen.add(node);
			queue.push({
				node,
				before: step
			});
		}
	}
}
function between({ before }) {
	const nodes = [];
	for (let step = before; step?.before !== void 0; step = step.before) nodes.push(step.node);
	return nodes;
}
function remembered(find) {
	const known = /* @__PURE__ */ new WeakMap();
	return (graph, node) => {
		const before = known.get(node);
		if (before !== void 0) return before.found;
		const found = find(graph, node);
		known.set(node, { found });
		return found;
	};
}

// src/settings/tools/comfyui/sizes.ts
const FORMS = [
	{
		type: /^SDXL Empty Latent Image \(rgthree\)$/,
		text: "dimensions"
	},
	{
		type: /^SDXLEmptyLatentSizePicker\+$/,
		text: "resolution",
		overrides: ["width_override", "height_override"],
		outputs: [1, 2]
	},
	{
		type: /^EmptyLatentImage(?:Custom)?Presets$/,
		text: "dimensions",
		swap: "invert",
		outputs: [1, 2]
	},
	{
		type: /^CR (?:SDXL Aspect Ratio|SD1\.5 Aspect Ratio|Aspect Ratio SDXL)$/,
		text: "aspect_ratio",
		sides: ["width", "height"],
		swap: "swap_dimensions",
		outputs: [0, 1]
	},
	{
		type: /^CR Aspect Ratio$/,
		text: "aspect_ratio",
		sides: ["width", "height"],
		swap: "swap_dimensions",
		scale: "prescale_factor",
		outputs: [0, 1]
	},
	{
		type: /^CR Image Size$/,
		sides: ["width", "height"],
		outputs: [0, 1]
	},
	{
		type: /^ttN pipeLoader(?:SDXL)?(?:_v2)?$/,
		text: "empty_latent_aspect",
		sides: ["empty_latent_width", "empty_latent_height"],
		outputs: [8, 9]
	},
	{
		type: /^easy \w+Loader$/,
		text: "resolution",
		sides: ["empty_latent_width", "empty_latent_height"]
	},
	{
		type: /^Eff(?:icient|\.) Loader(?: SDXL)?$/,
		sides: ["empty_latent_width", "empty_latent_height"]
	},
	{
		type: /^(?:StableCascade_)?Empty\w*Latent\w*$/,
		sides: ["width", "height"]
	},
	{
		type: /^(?:ImageScale|LatentUpscale)$/,
		sides: ["width", "height"]
	}
];
const PLAIN$1 = /^(?:width|height|batch_size|length|compression)$/;
const NUMBERS = /(?<!\d)(\d{2,5})\s*x\s*(\d{2,5})(?!\d)/i;
function isSizer(node) {
	return formOf(node) !== void 0;
}
function formOf({ type, inputs }) {
	const known = FORMS.find((form) => form.type.test(type));
	if (known !== void 0) return known;
	return inputs.has("width") && inputs.has("height") && [...inputs.keys()].every((name) => PLAIN$1.test(name)) && /latent/i.test(type) ? {
		type: /./,
		sides: ["width", "height"]
	} : void 0;
}
function sizeSaid(node, value) {
	const form = formOf(node);
	if (form === void 0) return void 0;
	const said = form.text === void 0 ? void 0 : textOf(value(form.text));
	const [, first, second] = NUMBERS.exec(said ?? "") ?? [];
	if (form.text !== void 0 && said === void 0) return void 0;
	const [width, height] = form.overrides?.map((name) => numberOf(value(name)) || void 0) ?? [];
	if (form.overrides?.some((name) => numberOf(value(name)) === void 0)) return void 0;
	const plain = first === void 0 && form.sides !== void 0 ? sizeOf(value(form.sides[0]), value(form.sides[1])) : sizeOf(width ?? first, height ?? second);
	return plain && scaled(turned(plain, form, value), form, value);
}
function turned(size, { swap }, value) {
	const given = swap === void 0 ? false : value(swap);
	if (given === false || given === "Off") return size;
	return size && (given === true || given === "On") ? {
		width: size.height,
		height: size.width
	} : void 0;
}
function scaled(size, { scale }, value) {
	const factor = scale === void 0 ? 1 : numberOf(value(scale));
	if (size === void 0 || factor === void 0 || size.width * size.height === 0) return void 0;
	return {
		width: Math.trunc(size.width * factor),
		height: Math.trunc(size.height * factor)
	};
}
function sideSaid(node, slot, value) {
	const [width, height] = formOf(node)?.outputs ?? [];
	const size = slot === width || slot === height ? sizeSaid(node, value) : void 0;
	return slot === width ? size?.width : size?.height;
}

// src/settings/tools/comfyui/values.ts
const VALUE_NAMES = [
	"value",
	"int",
	"float",
	"number",
	"Number",
	"string",
	"text",
	"seed",
	"boolean"
];
const PRIMITIVE = /primitive|constant|literal|seed|^(?:\w+ )?(?:int|integer|float|number|string|bool|boolean)(?:$|\W)|^CR Value|^(?:Int|Float|Bool)\w*$|^(?:JW|Impact)(?:Integer|Int|Float|String|Boolean)$/i;
const COMPUTES = /math|expression|eval|random|calculat|convert|compar|operat|list|multipl|range|add|negat|invert|round|length|increment|cycle|concat|join|replace|\bto\b/i;
const BESIDE = /^(?:control_(?:after|before)_generate|seed_num|min|max|step|type|title|label|mode|round|display)$/i;
const BUNDLES$1 = /context|^Input Parameters|^Parameter Generator|^SDParameterGenerator|pipe|^KSampler Config|Loader/i;
const REROUTE = /reroute|^(?:Get|Set)Node$|^Any(?:thing)?$/i;
const BASES = [
	"base_ctx",
	"pipe",
	"basic_pipe"
];
const ALSO = {
	sampler_name: "sampler",
	steps: "steps_total",
	noise_seed: "seed"
};
const MOST_HOPS = 16;
function valueOf$1(graph, node, ...names) {
	return node === void 0 ? void 0 : valueAt({
		graph,
		depth: 0
	}, node, names);
}
const DEEPEST$1 = 2;
function valueAt(place, node, names) {
	const { graph, depth } = place;
	const name = names.find((candidate) => node.inputs.has(candidate));
	let value = name === void 0 ? void 0 : node.inputs.get(name);
	for (let hop = 0; hop < MOST_HOPS >> 2 * depth; hop++) {
		const source = followLink(graph, value);
		if (source === void 0) return Array.isArray(value) ? void 0 : value;
		if (depth === DEEPEST$1) return void 0;
		const inner = {
			graph,
			depth: depth + 1
		};
		if (isSizer(source) && isLink(value)) return sideSaid(source, value[1], (input) => valueAt(inner, source, [input]));
		value = handedOn(place, source, names);
	}
}
function handedOn(place, source, names) {
	const { type, inputs } = source;
	if (isSwitch(source)) return chosenAt(place, source);
	if (REROUTE.test(type)) return inputs.size === 1 ? [...inputs.values()][0] : void 0;
	if (BUNDLES$1.test(type)) {
		const own = [
			...names,
			...names.flatMap((name) => ALSO[name] ?? []),
			...BASES
		].find((name) => inputs.has(name));
		return own === void 0 ? void 0 : inputs.get(own);
	}
	if (!PRIMITIVE.test(type) || COMPUTES.test(type) || /[a-z]To[A-Z]/.test(type)) return void 0;
	const held = [...inputs.keys()].filter((name) => !BESIDE.test(name));
	const [only] = held.length === 1 ? held : [];
	const known = [...names, ...VALUE_NAMES].find((name) => inputs.has(name));
	return only !== void 0 ? inputs.get(only) : known !== void 0 && held.length <= 2 ? inputs.get(known) : void 0;
}
function nameIn$1(value) {
	return textOf(value) ?? textOf(at(value, "content"));
}
const SWITCH = /switch|if_?else|conditional_?branch|^SimpleCondition/i;
const NO_SWITCH = /inversed|set switch|process ?switcher|loraSwitcher/i;
const CHOICES = [
	"select",
	"Input",
	"input",
	"index",
	"switch",
	"boolean",
	"cond",
	"condition",
	"evaluate"
];
const FIRST = /^(?:Any|Context|Context Big) Switch(?: Big)? \(rgthree\)$/;
const WAYS = {
	true: /^(?:on_true|tt_value|\w+_a)$/,
	false: /^(?:on_false|ff_value|\w+_b)$/
};
function isSwitch({ type }) {
	return SWITCH.test(type) && !NO_SWITCH.test(type);
}
function chosenBy(graph, node, passes) {
	return chosenAt({
		graph,
		depth: 0
	}, node, passes);
}
function chosenAt({ graph, depth }, node, passes) {
	if (FIRST.test(node.type)) return firstThere(graph, node);
	const name = choiceOf(node);
	const choice = name === void 0 ? void 0 : valueAt({
		graph,
		depth: depth + 1
	}, node, [name]);
	const ways = [...node.inputs.keys()].filter((way) => way !== name && leadsBy(choice, way));
	const own = ways.length > 1 && passes !== void 0 ? ways.filter((way) => passes(way)) : ways;
	return own.length === 1 ? node.inputs.get(own[0]) : void 0;
}
function saysWay(graph, node) {
	const name = choiceOf(node);
	return FIRST.test(node.type) || name !== void 0 && valueOf$1(graph, node, name) !== void 0;
}
function choiceOf({ inputs }) {
	return CHOICES.find((candidate) => inputs.has(candidate));
}
function firstThere(graph, { inputs }) {
	const first = [...inputs].find(([name, value]) => /^(?:any|ctx)_\d+$/.test(name) && isLink(value));
	const source = followLink(graph, first?.[1]);
	return source === void 0 || source.inputs.size === 0 ? void 0 : first[1];
}
function leadsBy(choice, way) {
	if (choice === true || choice === "true") return WAYS.true.test(way);
	if (choice === false || choice === "false") return WAYS.false.test(way);
	const number = numberOf(choice);
	if (number !== void 0) return Number(/\D(\d{1,3})$/.exec(way)?.[1]) === number;
	return textOf(choice)?.replaceAll(" ", "_") === way;
}

// src/settings/tools/comfyui/flows.ts
const MOST_STEPS = 250;
const OWN = {
	model: /^(?:(?:opt|optional|base)_)?model(?:_?(?:[1-9a-d]|override|opt))?$|^unet$/i,
	clip: /^(?:(?:opt|optional|base)_)?clip(?:_?(?:[1-9a-d]|override|opt))?$/i,
	vae: /^(?:(?:opt|optional)_)?vae(?:_?(?:[1-9a-d]|override|opt))?$/i,
	positive: /^(?:(?:opt|optional|base)_)?(?:positive|cond(?:itioning)?)(?:_?\d{1,2}|_[a-z]+)?$/i,
	negative: /^(?:(?:opt|optional|base)_)?(?:negative|cond(?:itioning)?)(?:_?\d{1,2}|_[a-z]+)?$/i,
	latent: /^(?:(?:opt|optional|base)_)?(?:latents?|latent_image|samples)(?:_?\d{1,2}|_[a-z]+)?$/i
};
const CARRIES = /^(?:optional_)?(?:\w+_)?pipe(?:_line)?$|^sdxl_tuple$|^base_ctx$|^bus$/i;
const ANYTHING = /^$|^any(?:thing)?$|^value$|^\*$/;
const JOINS$1 = /^Conditioning(?:Combine|Concat|Average|SetAreaStrength)|^ConditioningCombineMultiple|^(?:Model|CLIP)(?:Merge|Add|Subtract)|^ModelSubtract|^CosXL|^LatentBatch$|^Latent(?:Add|Subtract|Interpolate|Blend|Composite)/i;
const HANDS_ON = /reroute|switch|context|pipe|\bbus\b|sdxl tuple|^(?:Get|Set)Node$|if_?else|branch/i;
function upstream$1(graph, node, flow) {
	return UPSTREAM[flow](graph, node);
}
const UPSTREAM = {
	model: remembered((graph, node) => findUpstream(graph, node, "model")),
	clip: remembered((graph, node) => findUpstream(graph, node, "clip")),
	vae: remembered((graph, node) => findUpstream(graph, node, "vae")),
	positive: remembered((graph, node) => findUpstream(graph, node, "positive")),
	negative: remembered((graph, node) => findUpstream(graph, node, "negative")),
	latent: remembered((graph, node) => findUpstream(graph, node, "latent"))
};
function findUpstream(graph, node, flow) {
	const own = (name) => OWN[flow].test(name);
	if (isSwitch(node)) {
		const source = followLink(graph, chosenBy(graph, node, own));
		return source === void 0 ? void 0 : [source];
	}
	const links = [...node.inputs].filter(([, value]) => isLink(value)).map(([name]) => name);
	for (const passes of [
		own,
		(name) => CARRIES.test(name),
		(name) => ANYTHING.test(name)
	]) {
		const names = links.filter((name) => passes(name));
		if (names.length === 0) continue;
		const ends = sidesFirst(names, flow);
		if (ends.length > 1 && !JOINS$1.test(node.type)) return void 0;
		const nodes = linksOf(graph, node, (name) => ends.includes(name));
		return nodes.length === ends.length ? nodes : void 0;
	}
	return [];
}
function sidesFirst(names, flow) {
	const named = names.filter((name) => name.toLowerCase().includes(flow));
	return named.length > 0 && (flow === "positive" || flow === "negative") ? named : names;
}
function flowFrom(graph, start, { flow, stops = () => false }) {
	let isWhole = start !== void 0;
	const next = (node) => {
		const nodes = upstream$1(graph, node, flow);
		if (nodes === void 0) isWhole = false;
		return nodes ?? [];
	};
	const steps = [];
	const seen = /* @__PURE__ */ new Set();
	const open = start === void 0 ? [] : [start];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		if (steps.length === MOST_STEPS) return {
			steps,
			isWhole: false
		};
		steps.push({ node });
		if (!stops(node)) open.push(...next(node).toReversed());
	}
	return {
		steps,
		isWhole
	};
}

// src/settings/tools/comfyui/lora.ts
const NOT_UNDERSTOOD = { loras: void 0 };
const WEIGHTS$1 = [
	"strength_model",
	"lora_model_strength",
	"model_strength",
	"lora_strength",
	"strength",
	"lora_weight",
	"weight"
];
function lora$2(name, weight, clipWeight) {
	const file = modelFile(name);
	if (file === void 0 || /^(?:none|choose)$/i.test(file.name)) return [];
	return [{
		kind: "lora",
		...file,
		weight,
		...clipWeight === void 0 || clipWeight === weight ? {} : { clipWeight }
	}];
}
function allOf(forms) {
	const lists = forms.map(({ loras }) => loras);
	return lists.includes(void 0) ? NOT_UNDERSTOOD : { loras: lists.flatMap((loras) => loras ?? []) };
}

// src/settings/tools/comfyui/lora-stacks.ts
const NUMBERED = /^lora_name_?(\d{1,3})$|^lora_(\d{1,3})(?:_name)?$|^lora(\d)_name$/;
const COUNTED = /^LoRA Stacker$|^easy loraStack$|^ttN pipeLoraStack$/;
function stackedLoras(graph, node) {
	const rowsOf = [...node.inputs.keys()].flatMap((input) => {
		const [, first, second, third] = NUMBERED.exec(input) ?? [];
		const number = first ?? second ?? third;
		return number === void 0 || isObject(node.inputs.get(input)) && !isName(node.inputs.get(input)) ? [] : [{
			input,
			number
		}];
	});
	if (rowsOf.length === 0) return void 0;
	const most = ["lora_count", "num_loras"].find((name) => node.inputs.has(name));
	const count = most === void 0 ? Infinity : numberOf(valueOf$1(graph, node, most));
	const mode = ["input_mode", "mode"].find((name) => node.inputs.has(name));
	const said = mode === void 0 ? void 0 : valueOf$1(graph, node, mode);
	const isSimple = said === "simple";
	if (mode !== void 0 && typeof said !== "string") return NOT_UNDERSTOOD;
	if (COUNTED.test(node.type) && (most === void 0 || mode === void 0)) return NOT_UNDERSTOOD;
	const chosen = /switcher/i.test(node.type) ? numberOf(valueOf$1(graph, node, "select")) : void 0;
	if (count === void 0 || /switcher/i.test(node.type) && chosen === void 0) return NOT_UNDERSTOOD;
	if (count !== Infinity && rowsOf.filter(({ number }) => Number(number) >= 1 && Number(number) <= count).length < count) return NOT_UNDERSTOOD;
	const found = rowsOf.filter(({ number }) => chosen === void 0 ? Number(number) <= count : Number(number) === chosen).map((row) => rowOf$2(graph, node, {
		...row,
		isSimple
	}));
	return allOf(found);
}
function isName(value) {
	return at(value, "content") !== void 0;
}
function rowOf$2(graph, node, { input, number, isSimple }) {
	const turned = node.inputs.get(`switch_${number}`);
	if (/^off$/i.test(textOf(turned) ?? "") || turned === false) return { loras: [] };
	const name = nameIn$1(valueOf$1(graph, node, input));
	if (name === void 0 || isLink(turned)) return NOT_UNDERSTOOD;
	const value = (...names) => numberOf(valueOf$1(graph, node, ...names));
	const simple = [
		`lora_wt_${number}`,
		`lora_${number}_strength`,
		`lora_strength_${number}`,
		`strength_${number}`
	];
	const model = [
		`model_weight_${number}`,
		`model_str_${number}`,
		`lora_${number}_model_strength`,
		`lora${number}_model_strength`,
		`strength_model_${number}`
	];
	const clip = [
		`clip_weight_${number}`,
		`clip_str_${number}`,
		`lora_${number}_clip_strength`,
		`lora${number}_clip_strength`,
		`strength_clip_${number}`
	];
	const clipWeight = isSimple ? void 0 : value(...clip);
	const hasClip = !isSimple && clip.some((one) => node.inputs.has(one));
	const weight = isSimple ? value(...simple) : value(...model, ...simple, .../switcher/i.test(node.type) ? WEIGHTS$1 : []);
	return { loras: lora$2(name, hasClip && clipWeight === void 0 ? void 0 : weight, clipWeight) };
}

// src/settings/tools/comfyui/texts.ts
const MOST_TEXT = 32768;
const DEEPEST = 64;
const DRAWS$1 = /random|wildcard|dynamic|generat|ollama|gpt|llm|llama|florence|caption|tagger|interrogat|enhance|translat|\bNSP\b|BLIP|styler/i;
const DRAWN = /__[^\s_][^\n]{0,100}?__|\{[^{}]{0,1000}\|[^{}]{0,1000}\}/;
const JOINS = [
	{
		type: /^StringConcatenate$/,
		inputs: /^string_[ab]$/,
		delimiter: "delimiter"
	},
	{
		type: /^Text Concatenate$/,
		inputs: /^text_[a-d]$/,
		delimiter: "delimiter",
		isTrimmed: "clean_whitespace"
	},
	{
		type: /^JoinStrings$/,
		inputs: /^string[12]$/,
		delimiter: "delimiter"
	},
	{
		type: /^JoinStringMulti$/,
		inputs: /^string_\d{1,3}$/,
		delimiter: "delimiter",
		count: "inputcount"
	},
	{
		type: /^CR Text Concatenate$/,
		inputs: /^text[12]$/,
		delimiter: "separator"
	},
	{
		type: /^CR Combine Prompt$/,
		inputs: /^part[1-4]$/,
		delimiter: "separator"
	},
	{
		type: /^easy promptConcat$/,
		inputs: /^prompt[12]$/,
		delimiter: "separator"
	},
	{
		type: /^ttN (?:concat|text7BOX_concat)$/,
		inputs: /^text[1-7]$/,
		delimiter: "delimiter"
	}
];
const HELD = [
	{
		type: /^ImpactWildcardProcessor$/,
		input: "populated_text"
	},
	{
		type: /^ShowText\|pysssss$/,
		input: "text"
	},
	{
		type: /^StringConstantMultiline$/,
		input: "string"
	},
	{
		type: /^PreviewAny$/,
		input: "source"
	},
	{
		type: /^easy showAnything$/,
		input: "anything"
	}
];
const TEXT = /^(?:text|string|prompt|value|positive|negative|Text|String|)$/;
const TEXT_NODE = /text|string|prompt|primitive|literal|reroute|^easy (?:positive|negative)$/i;
const CHANGES = /upper|lower|case|trim|reverse|clean|format|replace|token|pars|list|split|file|load|regex|extract|style|length|count|truncat|convert|shuffle|sort/i;
const KNOWN = /* @__PURE__ */ new WeakMap();
function textOfInput(graph, node, input) {
	const known = KNOWN.get(graph) ?? /* @__PURE__ */ new Map();
	KNOWN.set(graph, known);
	return resolve$1({
		graph,
		known,
		depth: 0
	}, node.inputs.get(input));
}
function isDrawn({ type }) {
	return DRAWS$1.test(type);
}
function hasDrawnPlaces(text) {
	return DRAWN.test(text);
}
function resolve$1(place, value) {
	const { graph, known, depth } = place;
	if (!isLink(value)) return textOf(value);
	const source = followLink(graph, value);
	if (source === void 0 || depth > DEEPEST) return void 0;
	if (known.has(source)) return known.get(source);
	known.set(source, void 0);
	const text = textOfNode({
		...place,
		depth: depth + 1
	}, source);
	const whole = text === void 0 || text.length > MOST_TEXT ? void 0 : text;
	known.set(source, whole);
	return whole;
}
function textOfNode(place, node) {
	const { type, inputs } = node;
	if (isSwitch(node)) return resolve$1(place, chosenBy(place.graph, node));
	const join = JOINS.find((candidate) => candidate.type.test(type));
	if (join !== void 0) return joined(place, node, join);
	const held = HELD.find((candidate) => candidate.type.test(type));
	if (held !== void 0) return resolve$1(place, inputs.get(held.input));
	const [only, ...others] = inputs.keys();
	if (only === void 0 || others.length > 0 || !TEXT.test(only)) return void 0;
	if (!TEXT_NODE.test(type) || CHANGES.test(type) || DRAWS$1.test(type)) return void 0;
	const text = resolve$1(place, inputs.get(only));
	return /^Text Multiline$/.test(type) && /^\s*#|\[[a-z_]+[\](]/m.test(text ?? "") ? void 0 : text;
}
function joined(place, node, { inputs, delimiter, isTrimmed, count }) {
	const { graph } = place;
	const most = count === void 0 ? Infinity : numberOf(valueOf$1(graph, node, count));
	const names = [...node.inputs.keys()].filter((name) => inputs.test(name) && Number(/\d*$/.exec(name)?.[0] ?? 0) <= (most ?? 0)).toSorted((a, b) => a.length === b.length ? a < b ? -1 : 1 : a.length - b.length);
	const between = node.inputs.has(delimiter) ? resolve$1(place, node.inputs.get(delimiter)) : void 0;
	const parts = names.map((name) => resolve$1(place, node.inputs.get(name)));
	if (between === void 0 || most === void 0 || parts.length === 0 || parts.includes(void 0)) return void 0;
	const clean = isTrimmed === void 0 ? void 0 : textOf(node.inputs.get(isTrimmed));
	if (isTrimmed !== void 0 && clean === void 0) return void 0;
	const texts = parts.map((part) => clean === "true" ? part.trim() : part);
	const kept = isTrimmed === void 0 ? texts : texts.filter((text) => text !== "");
	if (kept.reduce((sum, text) => sum + text.length, 0) > MOST_TEXT) return void 0;
	return kept.join(between === String.raw`\n` ? "\n" : between);
}

// src/settings/tools/comfyui/lora-tags.ts
const TAGGED = [
	{
		type: /^LoRA Text Loader \(LoraManager\)$/,
		inputs: ["lora_syntax"]
	},
	{
		type: /^ttN /,
		inputs: ["loras"]
	},
	{
		type: /^easy \w+Loader$/,
		inputs: ["positive", "negative"]
	},
	{
		type: /Power Prompt(?: - Positive)? \(rgthree\)$/,
		inputs: [
			"prompt",
			"prompt_g",
			"prompt_l"
		],
		needs: ["opt_model", "opt_clip"]
	},
	{
		type: /^Impact\w*Wildcard|^ImpactWildcardEncode/,
		inputs: ["populated_text"],
		needs: ["model"]
	},
	{
		type: /lora.*(?:tag|text|prompt|string)|(?:tag|text).*lora|^(?:Load|Multi) ?Loras?/i,
		inputs: [
			"text",
			"prompt",
			"lora_syntax",
			"loras"
		]
	}
];
function taggedLoras(graph, node) {
	if (node.type.endsWith("(LoraManager)") && !node.inputs.has("lora_syntax")) return void 0;
	const form = TAGGED.find(({ type }) => type.test(node.type));
	if (form === void 0 || form.needs?.some((name) => linkOf(graph, node, name) === void 0)) return void 0;
	if (node.inputs.get("insert_lora") === "DISABLE LORAS") return { loras: [] };
	const held = form.inputs.filter((name) => node.inputs.has(name) && !(isLink(node.inputs.get(name)) && name.startsWith("lora")));
	if (held.length === 0) return /^ttN pipeLoader\w*_v2$/.test(node.type) ? NOT_UNDERSTOOD : void 0;
	const texts = held.map((name) => textOfInput(graph, node, name));
	if (texts.includes(void 0)) return NOT_UNDERSTOOD;
	return { loras: texts.flatMap((text) => readTags(text).networks.map(modelFirst)) };
}
function modelFirst(network) {
	const { weight, clipWeight } = network;
	return clipWeight === void 0 ? network : {
		...network,
		weight: clipWeight,
		clipWeight: weight
	};
}

// src/settings/tools/comfyui/lora-forms.ts
const ABOUT_LORAS = /lora|lyco/i;
const DRAWS = /random|cycler|scheduler|xy ?plot/i;
const STACK$1 = /lora_?stack|^loras?(?:_\w)?$|^stack$/i;
function ownLoras(graph, node) {
	if (ABOUT_LORAS.test(node.type) && DRAWS.test(node.type)) return NOT_UNDERSTOOD;
	const known = [
		rows(node),
		single(graph, node),
		switched(node),
		stackedLoras(graph, node),
		taggedLoras(graph, node)
	].filter((part) => part !== void 0);
	if (known.length === 0) return void 0;
	return allOf(known);
}
function rows({ type, inputs }) {
	if (!inputs.has("loras") || typeof inputs.get("loras") === "string" || isLink(inputs.get("loras"))) return type.endsWith("(LoraManager)") && /lora (?:loader|stacker)/i.test(type) ? NOT_UNDERSTOOD : void 0;
	const held = inputs.get("loras");
	const list = Array.isArray(held) ? held : at(held, "__value__");
	if (!Array.isArray(list)) return NOT_UNDERSTOOD;
	return list.length > MOST_ROWS ? NOT_UNDERSTOOD : allOf(list.map((row) => rowOf$1(row)));
}
function rowOf$1(row) {
	const [name, isActive, clip] = [
		textOf(at(row, "name")),
		at(row, "active"),
		at(row, "clipStrength")
	];
	if (isActive === false) return { loras: [] };
	if (isActive !== true || name === void 0) return NOT_UNDERSTOOD;
	const weight = numberOf(at(row, "strength"));
	const isKnown = clip === void 0 || numberOf(clip) !== void 0;
	return { loras: lora$2(name, isKnown ? weight : void 0, numberOf(clip)) };
}
const MOST_ROWS = 256;
const CLIP_WEIGHTS = [
	"strength_clip",
	"lora_clip_strength",
	"clip_strength"
];
function single(graph, node) {
	const names = ["lora_name", ...ABOUT_LORAS.test(node.type) ? ["lora"] : []];
	if (!names.some((name) => node.inputs.has(name)) || isStackName(node)) return void 0;
	const name = nameIn$1(valueOf$1(graph, node, ...names));
	if (name === void 0) return NOT_UNDERSTOOD;
	const weight = numberOf(valueOf$1(graph, node, ...WEIGHTS$1));
	const clip = numberOf(valueOf$1(graph, node, ...CLIP_WEIGHTS));
	const isKnown = clip !== void 0 || !CLIP_WEIGHTS.some((input) => node.inputs.has(input));
	return { loras: lora$2(name, isKnown ? weight : void 0, clip ?? (/ModelOnly/i.test(node.type) ? 0 : void 0)) };
}
function isStackName({ inputs }) {
	return !inputs.has("lora_name") && isLink(inputs.get("lora"));
}
function switched(node) {
	const objects = [...node.inputs].filter(([name, value]) => /^lora_\d+$/i.test(name) && typeof value === "object" && !isLink(value));
	if (objects.length === 0) return node.type === "Power Lora Loader (rgthree)" ? { loras: [] } : void 0;
	const hasClip = isLink(node.inputs.get("clip"));
	return allOf(objects.map(([, value]) => {
		const name = textOf(at(value, "lora"));
		if (at(value, "on") === false) return { loras: [] };
		if (at(value, "on") !== true || name === void 0) return NOT_UNDERSTOOD;
		const clip = hasClip ? numberOf(at(value, "strengthTwo")) : 0;
		return { loras: lora$2(name, numberOf(at(value, "strength")), clip) };
	}));
}

// src/settings/tools/comfyui/clip.ts
const STOPS = [
	"stop_at_clip_layer",
	"base_clip_skip",
	"clip_skip"
];
const LOADS = /checkpoint.*load|load.*checkpoint|CLIP ?Loader|TextEncoderLoader|^CheckpointLoader/i;
const PASSES$1 = /lora|Power Prompt|^CLIP(?:Merge|Add|Subtract)/i;
function isStop({ inputs }) {
	return STOPS.some((name) => inputs.has(name));
}
const clipSkipUpstream = remembered((graph, start) => {
	const { steps, isWhole } = flowFrom(graph, start, {
		flow: "clip",
		stops: isStop
	});
	const ends = steps.map(({ node }) => {
		if (isStop(node)) return layerOf(numberOf(valueOf$1(graph, node, ...STOPS)));
		if (HANDS_ON.test(node.type) || PASSES$1.test(node.type)) return hasClip(graph, node) ? "further" : void 0;
		return LOADS.test(node.type) ? 1 : void 0;
	});
	const layers = new Set(ends.filter((end) => end !== "further"));
	const [only] = layers;
	return isWhole && layers.size === 1 ? only : void 0;
});
const clipNodes = remembered((graph, start) => {
	const { steps, isWhole } = flowFrom(graph, start, { flow: "clip" });
	return isWhole && steps.every(({ node }) => isUnderstood$1(graph, node)) ? steps.map(({ node }) => node) : void 0;
});
function isUnderstood$1(graph, node) {
	if (upstream$1(graph, node, "clip")?.length === 0) return /load/i.test(node.type);
	const { type } = node;
	return isStop(node) || HANDS_ON.test(type) || PASSES$1.test(type) || LOADS.test(type) || ownLoras(graph, node) !== void 0;
}
function hasClip(graph, node) {
	return linkOf(graph, node, ...node.inputs.keys()) !== void 0;
}
function layerOf(layer) {
	return layer === void 0 ? void 0 : Math.max(1, Math.abs(layer));
}

// src/settings/tools/comfyui/describe.ts
const UNSAID = /seed|control_after_generate|prefix|filename|link_id|(?:ckpt|unet|model|lora)_name|^(?:image|upload|choose_file|preview)/i;
const MOST_DETAILS = 20;
const MOST_SAID = 24;
const LOADED = /control_net|upscale_model|ip_?adapter|clip_vision|style_model|detector|sam_model|^(?:image|mask)$/i;
function describeNode(graph, node) {
	const { type, inputs } = node;
	const own = [...inputs].slice(0, MOST_SAID).flatMap(([name, value]) => {
		if (UNSAID.test(name)) return [];
		const held = Array.isArray(value) ? numberOf(valueOf$1(graph, node, name)) : value;
		return numberOf(held) !== void 0 || isShort(held) ? [[name, held]] : [];
	});
	const files = [...inputs].flatMap(([name, value]) => {
		const loader = LOADED.test(name) ? followLink(graph, value) : void 0;
		const file = [...loader?.inputs.values() ?? []].find((text) => typeof text === "string" && isShort(text));
		return file === void 0 || !/load/i.test(loader.type) ? [] : [[name, file]];
	});
	const details = [...own, ...files].toSorted(([a], [b]) => a < b ? -1 : 1).slice(0, MOST_DETAILS).map(([name, value]) => `${name} ${typeof value === "number" ? rounded(value) : String(value)}`);
	return details.length === 0 ? type : `${type} (${details.join(", ")})`;
}
function isShort(value) {
	return typeof value === "boolean" || typeof value === "string" && value.length > 0 && value.length <= 60;
}
const THINGS = /image|mask|latent|samples|pixel|model|clip|vae|cond|positive|negative|control_?net|pipe|^(?:source|destination)$|sigmas|sampler|noise|guider|detector|segs|any|value|stack|embeds?|adapter|hook|insightface|provider|stage_c|^ctx|base_ctx|switch/i;
function tellsAll(graph, node) {
	return [...node.inputs].every(([name, value]) => !isLink(value) || THINGS.test(name) || valueOf$1(graph, node, name) !== void 0);
}

// src/settings/tools/comfyui/encoders.ts
const TEXTS = [
	"populated_text",
	"text",
	"text_g",
	"text_l",
	"clip_l",
	"clip_g",
	"t5xxl",
	"llama",
	"bert",
	"mt5xl",
	"prompt",
	"prompt_g",
	"prompt_l",
	"user_prompt",
	"string"
];
const ENCODER = /text.?encode|encode.*(?:text|prompt)|prompt.*encode|wildcard ?encode|Power Prompt|^Prompt \(LoraManager\)$|^PC(?:Lazy)?TextEncode/i;
const CLIPS = [
	"clip",
	"opt_clip",
	"optional_clip"
];
const ADDS = /concat|append|prepend|pipe_?edit|style/i;
const DRAWS_IN_TEXT = /^(?:ttN|easy) |\(LoraManager\)$/;
function isEncoder(node, side) {
	const { type, inputs } = node;
	if (ENCODER.test(type)) return TEXTS.some((name) => inputs.has(name));
	return heldNames(node, side).length > 0;
}
const LOADER = /loader/i;
const PIPED = /^(?:ttN|easy) .*pipe/i;
function heldNames({ type, inputs }, side) {
	if (!LOADER.test(type) && !PIPED.test(type)) return [];
	return [
		side,
		`${side}_g`,
		`${side}_l`
	].filter((name) => {
		const value = inputs.get(name);
		return typeof value === "string" || LOADER.test(type) && isLink(value);
	});
}
function isUnknownEncoder(node) {
	return TEXTS.some((name) => node.inputs.has(name)) && CLIPS.some((name) => node.inputs.has(name));
}
function encodedTexts(graph, node, side) {
	const names = namesOf(graph, node, side);
	if (names === void 0 || ADDS.test(node.type)) return [void 0];
	const texts = names.map((name) => textOfInput(graph, node, name));
	const before = textsBefore(graph, node, side);
	return texts.map((text) => {
		if (text === void 0 || before === void 0) return void 0;
		if (DRAWS_IN_TEXT.test(node.type) && hasDrawnPlaces(text)) return void 0;
		return [...before, text].join(node.type.startsWith("ttN ") ? " " : ", ");
	});
}
function namesOf(graph, node, side) {
	const { type, inputs } = node;
	if (!ENCODER.test(type)) return heldNames(node, side);
	if (inputs.has("populated_text")) return ["populated_text"];
	if (isDrawn(node)) return void 0;
	const held = TEXTS.filter((name) => inputs.has(name));
	if (!inputs.has("with_SDXL")) return held;
	const isDouble = valueOf$1(graph, node, "with_SDXL");
	if (typeof isDouble !== "boolean") return void 0;
	return isDouble ? ["text_g", "text_l"] : ["text"];
}
function textsBefore(graph, node, side) {
	const texts = [...node.inputs.keys()].filter((name) => /^trigger_words\d*$/.test(name) || name === `prepend_${side}` && isLink(node.inputs.get(name))).map((name) => textOfInput(graph, node, name));
	return texts.includes(void 0) ? void 0 : texts.filter((text) => text !== void 0 && text !== "").map(String);
}
function clipOf(graph, node) {
	return ENCODER.test(node.type) ? linkOf(graph, node, ...CLIPS) : node;
}
const OPTIONS = /weight_interpretation|token_normalization|^parser$|^mean_normalization$|^affect_pooled$|^style$/;
const USUAL = /^(?:none|comfy|disable|no style)$/i;
function encoderOptions({ type, inputs }, side) {
	const other = side === "positive" ? "negative" : "positive";
	const isOption = ([name, value]) => OPTIONS.test(name) && !name.startsWith(other) && !USUAL.test(textOf(value) ?? "") && typeof value === "string";
	const isNumber = ([name, value]) => ENCODER.test(type) && typeof value === "number" && !/seed/.test(name);
	const told = [...inputs].filter((entry) => isOption(entry) || isNumber(entry));
	return told.length === 0 ? void 0 : new Map(told);
}

// src/settings/tools/comfyui/conditioning.ts
const MOST_OTHERS = 32;
const MOST_TEXTS = 16;
function conditioningUpstream(graph, start, side) {
	return start === void 0 ? NOTHING$1 : FOUND[side](graph, start);
}
const NOTHING$1 = {
	text: void 0,
	clipSkip: void 0,
	others: void 0,
	clips: void 0
};
const FOUND = {
	positive: remembered((graph, start) => findConditioning(graph, start, "positive")),
	negative: remembered((graph, start) => findConditioning(graph, start, "negative"))
};
function findConditioning(graph, start, side) {
	const ends = (node) => isZero(node) || isEncoder(node, side) || isUnknownEncoder(node);
	const { steps, isWhole } = flowFrom(graph, start, {
		flow: side,
		stops: ends
	});
	const texts = [];
	const others = [];
	let isTold = true;
	const skips = [];
	const clips = [];
	for (const { node } of steps) {
		if (texts.length >= MOST_TEXTS) break;
		if (isZero(node)) texts.push("");
		else if (isEncoder(node, side)) {
			texts.push(...encodedTexts(graph, node, side));
			const clip = clipOf(graph, node);
			const through = clip && clipNodes(graph, clip);
			clips.push(through);
			isTold &&= clip === void 0 || through !== void 0;
			skips.push(clip && clipSkipUpstream(graph, clip));
			others.push(...clip === void 0 ? [] : encoderFiles(graph, clip), ...options(graph, node, side));
		} else if (isUnknownEncoder(node) || upstream$1(graph, node, side)?.length === 0) {
			texts.push(void 0);
			skips.push(void 0);
			clips.push(void 0);
			isTold = false;
		} else if (changes(node)) {
			if (writes(node)) texts.push(void 0);
			isTold &&= tellsAll(graph, node);
			others.push({
				kind: "other",
				name: describeNode(graph, node)
			});
		}
	}
	return {
		text: isWhole && texts.length > 0 && texts.length < MOST_TEXTS && !texts.includes(void 0) ? [...new Set(texts)].join(" | ") : void 0,
		clipSkip: isWhole && new Set(skips).size === 1 ? skips[0] : void 0,
		clips: !isWhole || clips.includes(void 0) ? void 0 : [...new Set(clips.flatMap((nodes) => nodes ?? []))],
		others: isWhole && isTold && others.length <= MOST_OTHERS ? unique$1(others) : void 0
	};
}
function unique$1(networks) {
	return [...new Map(networks.map((network) => [network.name, network])).values()];
}
function isZero({ type }) {
	return /zero_?out/i.test(type);
}
const encoderFiles = remembered((graph, clip) => {
	const { steps } = flowFrom(graph, clip, { flow: "clip" });
	return steps.flatMap(({ node }) => {
		const names = [...node.inputs].filter(([name, value]) => /^clip_name\d?$/.test(name) && typeof value === "string");
		return names.length === 0 ? [] : [{
			kind: "file",
			name: `text encoder ${names.map(([, value]) => String(value)).join(" + ")}`
		}];
	});
});
function options(graph, node, side) {
	const told = encoderOptions(node, side);
	return told === void 0 ? [] : [{
		kind: "other",
		name: describeNode(graph, {
			...node,
			inputs: told
		})
	}];
}
function changes({ type }) {
	return !HANDS_ON.test(type);
}
const MOST_OPTION = 60;
function writes({ type, inputs }) {
	if (/control_?net|ip_?adapter|gligen/i.test(type)) return false;
	return [...inputs].some(([name, value]) => /text|prompt|string/i.test(name) || typeof value === "string" && value.length > MOST_OPTION);
}

// src/settings/tools/steering.ts
const MOST_KEYS = 256;
const MOST_VALUES = 2e4;
function steers(name, more = {}) {
	return {
		kind: "other",
		name,
		...more
	};
}
function together(...parts) {
	const known = parts.flatMap((part) => part ?? []);
	return parts.includes(void 0) ? void 0 : known;
}
function statedBut(json, isKnown) {
	const others = (isObject(json) ? Object.entries(json) : []).filter(([key, value]) => !isNothing(value) && !isKnown(key, value));
	if (others.length > MOST_KEYS) return void 0;
	return together(...others.map(([key, value]) => isPlain(value) ? [steers(value === true ? key : `${key} ${inWords(value)}`)] : void 0));
}
function isLarge(json) {
	const open = [json];
	for (let count = 0; open.length > 0; count++) {
		if (count + open.length > MOST_VALUES) return true;
		const value = open.pop();
		if (Array.isArray(value) ? value.length > MOST_VALUES : isObject(value) && hasMore(value)) return true;
		if (isNested(value)) for (const inner of Object.values(value)) open.push(inner);
	}
	return false;
}
function hasMore(value) {
	let count = 0;
	for (const _ in value) if (++count > MOST_VALUES) return true;
	return false;
}
function isNothing(value) {
	if (value === void 0 || value === null || value === false || value === "") return true;
	return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}
function isPlain(value) {
	return Array.isArray(value) ? value.every((item) => !isNested(item)) : !isNested(value);
}
function isNested(value) {
	return typeof value === "object" && value !== null;
}
function inWords(value, isLeftOut = () => false) {
	const write = (inner, depth) => {
		if (Array.isArray(inner)) return inner.map((item) => write(item, depth + 1)).join(" ");
		if (isObject(inner)) return Object.entries(inner).filter(([key, own]) => !isNothing(own) && !isLeftOut(key, depth)).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, own]) => `${key} ${write(own, depth + 1)}`.trim()).join(", ");
		return typeof inner === "number" ? rounded(numberOf(inner) ?? inner) : textOf(inner) ?? String(inner);
	};
	return write(value, 0);
}

// src/settings/tools/comfyui/controls.ts
const STACK = /^(?:optional_)?(?:cnet|control_?net)_stack$/i;
const MATERIAL = /control|image|pixel|hint|mask|style|vision|embed|latent|samples|reference|adapter|face/i;
const NOT_MATERIAL = /^(?:model|clip|vae|positive|negative|cond)/i;
const BUNDLES = /context|pipe|\bbus\b|tuple/i;
const MOST_NODES = 100;
function controlsBeside(graph, starts) {
	const ways = FLOWS.map((flow) => starts[flow] && flowFrom(graph, starts[flow], { flow })).filter(Boolean);
	if (ways.some((way) => way?.isWhole === false)) return void 0;
	const nodes = new Set(ways.flatMap((way) => way?.steps.map(({ node }) => node) ?? []));
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	for (const node of nodes) {
		const rows = stacksOf(graph, node).map((stack) => rowsOf(graph, stack));
		const materials = materialsOf(graph, node, seen);
		if (rows.includes(void 0) || seen.size > MOST_NODES) return void 0;
		found.push(...rows.flatMap((row) => row ?? []));
		if (materials.length > 0) found.push(steers(`${node.type} with ${materials.join(", ")}`));
	}
	return found;
}
const FLOWS = [
	"positive",
	"negative",
	"model"
];
function sourcesOf(graph, node, passes) {
	return linksNamed(graph, node, passes).map(([, source]) => source);
}
function linksNamed(graph, node, passes) {
	return [...node.inputs].flatMap(([name, value]) => {
		const source = passes(name) ? followLink(graph, value) : void 0;
		return source === void 0 ? [] : [[name, source]];
	});
}
function stacksOf(graph, node) {
	if (isOff(graph, node, "switch", "enabled", "toggle")) return [];
	const next = (inner) => sourcesOf(graph, inner, (name) => STACK.test(name));
	const nodes = Array.from(walk(next(node), next), ({ node: own }) => own).slice(0, MOST_NODES);
	return [node, ...nodes].some((own) => hasLostStack(graph, own)) ? [void 0] : nodes;
}
function hasLostStack(graph, { inputs }) {
	return [...inputs].some(([name, value]) => STACK.test(name) && followLink(graph, value) === void 0);
}
function isOff(graph, node, ...names) {
	const value = valueOf$1(graph, node, ...names);
	return value === false || /^(?:off|disabled?)$/i.test(textOf(value) ?? "");
}
const NONE$1 = /^none$/i;
const FILE_NAMES = [
	"control_net_name",
	"control_net",
	"controlnet_name",
	"controlnet"
];
function rowsOf(graph, node) {
	if (node === void 0) return void 0;
	if (isOff(graph, node, "switch", "enabled", "toggle")) return [];
	if (FILE_NAMES.some((name) => node.inputs.has(name))) return rowOf(graph, node, (name) => [name]);
	const most = numberOf(valueOf$1(graph, node, "num_controlnet", "controlnet_count")) ?? 64;
	const numbers = [...node.inputs.keys()].flatMap((name) => /^controlnet_(\d{1,2})$/i.exec(name)?.[1] ?? []);
	if (numbers.length === 0) return void 0;
	const rows = numbers.filter((number) => Number(number) <= most && !isOff(graph, node, `switch_${number}`, `toggle_${number}`)).map((number) => rowOf(graph, node, (name) => [
		`${name}_${number}`,
		`controlnet_${name}_${number}`,
		`controlnet_${number}_${name}`
	]));
	return rows.includes(void 0) ? void 0 : rows.flatMap((row) => row ?? []);
}
function rowOf(graph, node, spellings) {
	const value = (name) => valueOf$1(graph, node, ...spellings(name));
	const loader = linkOf(graph, node, ...FILE_NAMES.flatMap(spellings));
	const file = textOf(valueOf$1(graph, loader ?? node, ...FILE_NAMES, ...loader ? [] : FILE_NAMES.flatMap(spellings)));
	const weight = numberOf(value("strength"));
	if (file === void 0 || weight === void 0) return void 0;
	if (NONE$1.test(file) || weight === 0) return [];
	const details = [
		"start_percent",
		"end_percent",
		"preprocessor"
	].flatMap((name) => {
		const text = textOf(value(name));
		return text === void 0 || NONE$1.test(text) ? [] : [`${name} ${text}`];
	});
	const between = loader === void 0 || /load/i.test(loader.type) ? [] : [describeNode(graph, loader)];
	const picture = linkOf(graph, node, ...spellings("image"));
	const pictures = picture === void 0 ? [] : upstream(graph, [picture]).map((own) => wordsOf$1(graph, own));
	return [steers(`ControlNet ${modelName(file)}`, {
		weight,
		detail: [
			...details,
			...between,
			...pictures
		].join(", ")
	})];
}
function materialsOf(graph, node, seen) {
	if (BUNDLES.test(node.type)) return [];
	const nodes = upstream(graph, linksNamed(graph, node, (name) => MATERIAL.test(name) && !STACK.test(name) && !NOT_MATERIAL.test(name)).filter(([name, source]) => !(LOADED.test(name) && /load/i.test(source.type))).map(([, source]) => source));
	for (const own of nodes) seen.add(own);
	return nodes.map((own) => wordsOf$1(graph, own));
}
function upstream(graph, starts) {
	const next = (node) => sourcesOf(graph, node, (name) => !NOT_MATERIAL.test(name));
	const nodes = [];
	for (const { node } of walk(starts, next)) {
		if (nodes.length > MOST_NODES) break;
		if (!/reroute|preview|primitive/i.test(node.type)) nodes.push(node);
	}
	return nodes;
}
const FILES = [
	"image",
	"ckpt_name",
	"model_name",
	"unet_name",
	"lora_name"
];
function wordsOf$1(graph, node) {
	const files = FILES.flatMap((name) => {
		const value = node.inputs.get(name);
		return typeof value === "string" ? [value] : [];
	});
	return [describeNode(graph, node), ...files].join(" ");
}

// src/settings/tools/comfyui/latents.ts
const PASSES = /reroute|vae_?encode|^InpaintModelConditioning$|^InstructPixToPixConditioning$|latent_?noise_?mask|switch|context|pipe|\bbus\b|bundle/i;
const ONE_FOR_ONE = /^(?:Latent|Image)(?:UpscaleBy|UpscaleWithModel|Crop|Flip|Rotate|Scale|ScaleBy|ScaleToTotalPixels|PadForOutpaint|Blur|Sharpen|Invert|CompositeMasked|Stitch)$|^FluxKontextImageScale$|^Image\w*Resize\w*$|^Canny$/;
const PICTURE = /^(?:images?|pixels|image_?1)$/i;
const MOST = 64;
function latentsUpstream(graph, sampler) {
	const nodes = [];
	const begun = [];
	let size;
	let count = "one";
	let [isKnown, isPlain] = [true, true];
	for (let node = before(graph, sampler);; node = before(graph, node)) {
		if (node === void 0 || node === sampler || nodes.includes(node)) break;
		if (nodes.length === MOST) return {
			nodes,
			size,
			count: void 0,
			begun,
			isUnderstood: false,
			isWhole: false
		};
		nodes.push(node);
		const own = countOf(graph, node);
		if (own !== "one" && count === "one") count = own;
		if (size === void 0 && isKnown) size = sizeOfNode(graph, node);
		if (loadsPicture(node)) {
			begun.push({
				kind: "other",
				name: `begins with ${textOf(node.inputs.get("image"))}`
			});
			size ??= "picture";
		} else if (!isUnderstood(node)) {
			isKnown = false;
			isPlain &&= ONE_FOR_ONE.test(node.type);
			if (own === "one" && !node.inputs.has("batch_size") && !ONE_FOR_ONE.test(node.type)) count = void 0;
			begun.push({
				kind: "other",
				name: describeNode(graph, node)
			});
		}
	}
	const end = nodes.at(-1);
	const isEnd = end !== void 0 && (isSizer(end) || loadsPicture(end) || end.inputs.has("batch_size"));
	const isWhole = isEnd && !nodes.some(({ type }) => /sampler/i.test(type));
	return {
		nodes,
		size,
		count: isEnd ? count : void 0,
		begun,
		isUnderstood: isEnd && isPlain,
		isWhole
	};
}
function before(graph, node) {
	const [source, ...others] = upstream$1(graph, node, "latent") ?? [];
	if (source !== void 0) return others.length === 0 ? source : void 0;
	if (isSwitch(node)) return followLink(graph, chosenBy(graph, node, (name) => PICTURE.test(name)));
	const pictures = linksOf(graph, node, (name) => PICTURE.test(name));
	return pictures.length === 1 ? pictures[0] : void 0;
}
function loadsPicture({ type, inputs }) {
	return /load/i.test(type) && textOf(inputs.get("image")) !== void 0;
}
function isUnderstood(node) {
	return isSizer(node) || PASSES.test(node.type) || /^RepeatLatentBatch$/.test(node.type) || /sampler/i.test(node.type);
}
function sizeOfNode(graph, node) {
	return sizeSaid(node, (name) => valueOf$1(graph, node, name));
}
function countOf(graph, node) {
	const name = ["batch_size", .../repeat/i.test(node.type) ? ["amount"] : []].find((input) => node.inputs.has(input));
	if (name === void 0) return /batch|repeat/i.test(node.type) ? void 0 : "one";
	const count = numberOf(valueOf$1(graph, node, name));
	if (count === void 0) return isLink(node.inputs.get(name)) ? void 0 : "one";
	return count > 1 ? "several" : "one";
}

// src/settings/tools/comfyui/loras.ts
const MOST_STACKS = 200;
function lorasOf(graph, node, seen = /* @__PURE__ */ new Set()) {
	if (seen.has(node) || seen.size > MOST_STACKS) return void 0;
	seen.add(node);
	if (isSwitch(node)) return [];
	const own = node.inputs.get("toggle") === false || /^off$/i.test(textOf(node.inputs.get("switch")) ?? "") ? { loras: [] } : ownLoras(graph, node);
	const stacks = [...node.inputs].filter(([name, value]) => isLink(value) && STACK$1.test(name));
	const handed = stacks.map(([, value]) => stackBehind(graph, value, seen));
	if (handed.includes(void 0)) return void 0;
	if (own === void 0 ? stacks.length === 0 && ABOUT_LORAS.test(node.type) : own.loras === void 0) return void 0;
	return [...own?.loras ?? [], ...handed.flatMap((found) => found ?? [])];
}
function stackBehind(graph, link, seen) {
	let source = followLink(graph, link);
	for (let hop = 0; source !== void 0 && (isSwitch(source) || /reroute/i.test(source.type)); hop++) {
		if (hop > 16) return void 0;
		const [only] = source.inputs.values();
		source = followLink(graph, isSwitch(source) ? chosenBy(graph, source) : only);
	}
	if (source === void 0) return void 0;
	return ABOUT_LORAS.test(source.type) || ownLoras(graph, source) !== void 0 ? lorasOf(graph, source, seen) : void 0;
}

// src/settings/tools/comfyui/model.ts
const NOTHING = {
	checkpoint: void 0,
	networks: void 0,
	isTold: false
};
const CHECKPOINT_INPUTS = [
	"base_ckpt_name",
	"ckpt_name",
	"unet_name",
	"gguf_name",
	"ckpt"
];
const LOADER_INPUTS = [
	"model_path",
	"model_name",
	"base_model"
];
const MOST_NETWORKS = 64;
function modelUpstream(graph, start) {
	return start === void 0 ? NOTHING : findModel(graph, start);
}
const findModel = remembered((graph, start) => {
	const { steps, isWhole } = flowFrom(graph, start, { flow: "model" });
	if (!isWhole) return NOTHING;
	const checkpoints = [];
	const networks = [];
	let [isKnown, isTold] = [true, true];
	for (const [index, { node }] of steps.entries()) {
		const isEnd = upstream$1(graph, node, "model")?.length === 0;
		const name = isEnd ? checkpointOf(graph, node) : void 0;
		if (isEnd && name === void 0) return NOTHING;
		if (name !== void 0) checkpoints.push(modelName(name));
		const loras = lorasOf(graph, node);
		isKnown &&= loras !== void 0 && index < MOST_NETWORKS;
		networks.push(...precisionOf(node, isEnd), ...loras ?? []);
		if (isEnd || loras === void 0 || loras.length > 0 || isNeutral(node)) continue;
		isKnown &&= !mayLoad(graph, node);
		isTold &&= tellsAll(graph, node);
		networks.push({
			kind: "other",
			name: describeNode(graph, node)
		});
	}
	if (checkpoints.length === 0) return NOTHING;
	const names = [...new Set(checkpoints)].slice(0, 8);
	return {
		checkpoint: modelFile(names.join(" + ")),
		networks: isKnown ? networks : void 0,
		isTold
	};
});
function lorasOfClip(graph, clips, models) {
	const ofModel = new Set(models);
	const found = (clips?.filter((node) => !ofModel.has(node)))?.map((node) => {
		const isEnd = upstream$1(graph, node, "clip")?.length === 0;
		const loras = isEnd ? [] : lorasOf(graph, node);
		return isEnd || isNeutral(node) || loras !== void 0 && loras.length > 0 || !mayLoad(graph, node) ? loras?.map(({ clipWeight, weight, ...file }) => textAlone(file, clipWeight ?? weight)) : void 0;
	});
	if (found === void 0) return holdsOthers(graph, ofModel) ? void 0 : [];
	return found.includes(void 0) ? void 0 : found.flatMap((loras) => loras ?? []);
}
function holdsOthers(graph, ofModel) {
	return [...graph.values()].some((node) => [...node.inputs.values()].some((value) => isLink(value) && followLink(graph, value) === void 0) || !ofModel.has(node) && (/lora|lyco/i.test(node.type) || !/load/i.test(node.type) && mayLoad(graph, node)));
}
function textAlone(file, strength) {
	return strength === void 0 ? file : {
		...file,
		weight: 0,
		clipWeight: strength
	};
}
function modelNodes(graph, start) {
	return flowFrom(graph, start, { flow: "model" }).steps.map(({ node }) => node);
}
function checkpointOf(graph, node) {
	if (/context/i.test(node.type)) return void 0;
	const inputs = [...CHECKPOINT_INPUTS, .../load/i.test(node.type) ? LOADER_INPUTS : []];
	const name = nameIn$1(valueOf$1(graph, node, ...inputs));
	return name === void 0 || /^none$/i.test(name) ? void 0 : name;
}
function precisionOf({ inputs }, isLoader) {
	const precision = isLoader ? textOf(inputs.get("weight_dtype")) : void 0;
	return precision === void 0 || precision === "default" ? [] : [{
		kind: "other",
		name: `weights in ${precision}`
	}];
}
function isNeutral({ type }) {
	return /lora|Power Prompt/i.test(type) || HANDS_ON.test(type);
}
const FILE = /\.(?:safetensors|ckpt|pt|pth|bin|gguf|sft)$|<\s*lora/i;
const OTHER_THINGS = /model|clip|vae|cond|positive|negative|image|mask|latent|samples|pipe|control_?net|ip_?adapter|insightface|face|sigmas|noise|image_encoder/i;
const OTHER_FILES = /hypernet|ip_?adapter|instant_?id|pulid|control_?net|brushnet|animatediff|photomaker/i;
function mayLoad(graph, node) {
	if (OTHER_FILES.test(node.type)) return false;
	return [...node.inputs].some(([name, value]) => {
		if (typeof value === "string" && FILE.test(value)) return true;
		if (/lora/i.test(name)) return true;
		if (!isLink(value)) return typeof value === "object" && value !== null;
		if (OTHER_THINGS.test(name) || valueOf$1(graph, node, name) !== void 0) return false;
		const source = followLink(graph, value);
		return source === void 0 || [...source.inputs].some(([inner, held]) => /lora/i.test(inner) || FILE.test(textOf(held) ?? ""));
	});
}

// src/settings/tools/comfyui/noise.ts
const ON_PROCESSOR = /^KSampler(?:Advanced)?$|^SamplerCustom(?:Advanced)?$|^KSampler (?:Adv\. )?\(Efficient\)$|^KSampler SDXL \(Eff\.\)$|^KSampler \(WAS\)$|^ttN (?:pipe)?KSampler\w*$|^easy (?:fullkSampler|preSampling)$|^Impact\w*KSampler\w*BasicPipe$/;
const NOISES = /^(?:RandomNoise|DisableNoise)$/;
const SOURCES = [
	"noise_mode",
	"rng_source",
	"RNG",
	"rng",
	"noise_device"
];
const isScript = (name) => name === "script";
function scriptsOf(graph, sampler) {
	const steps = walk(linksOf(graph, sampler, isScript), (node) => linksOf(graph, node, isScript));
	return Array.from(steps, ({ node }) => node);
}
function rngOf(graph, sampler, others) {
	const noise = linkOf(graph, sampler, "noise");
	const scripts = scriptsOf(graph, sampler);
	if (sampler.inputs.has("script") && scripts.length === 0) return void 0;
	const makers = others.filter(({ type }) => /nois|smZ|RNG/i.test(type) && !/noise_?mask|NoiseMask/i.test(type));
	const said = [
		sampler,
		noise,
		...scripts,
		...makers
	].filter((node) => node !== void 0).flatMap((node) => SOURCES.filter((name) => node.inputs.has(name)).map((name) => valueOf$1(graph, node, name)));
	const places = new Set(said.map(placeOf));
	const [only] = places;
	if (places.size > 0) return places.size === 1 && makers.length === 0 ? only : void 0;
	return (noise === void 0 ? !sampler.inputs.has("noise") : NOISES.test(noise.type)) && makers.length === 0 && ON_PROCESSOR.test(sampler.type) ? "cpu" : void 0;
}
function placeOf(said) {
	const text = (textOf(said) ?? "").toLowerCase();
	return [
		"gpu",
		"cpu",
		"nv"
	].find((place) => text.startsWith(place));
}

// src/settings/tools/comfyui/sampling.ts
const HELPERS = [
	"noise",
	"guider",
	"sampler",
	"sigmas",
	"pipe",
	"basic_pipe",
	"sdxl_tuple"
];
function sampling(graph, sampler) {
	const levels = levelsOf(graph, sampler);
	const nodes = [
		sampler,
		...HELPERS.flatMap((name) => linkOf(graph, sampler, name) ?? []).filter((node) => isHelper(node)),
		...levels.nodes
	];
	const value = (...names) => {
		const owner = nodes.find(({ inputs }) => names.some((name) => inputs.has(name)));
		return valueOf$1(graph, owner, ...names);
	};
	const has = (name) => nodes.some(({ inputs }) => inputs.has(name));
	const guider = linkOf(graph, sampler, "guider");
	const source = (flow) => {
		const [only, ...others] = upstream$1(graph, guider ?? sampler, flow) ?? [];
		return others.length === 0 ? only : void 0;
	};
	const steps = levels.isKnown ? numberOf(value("steps")) : void 0;
	const isOneSided = guider !== void 0 && ONE_SIDED.test(guider.type);
	return {
		seed: value("seed", "noise_seed"),
		steps,
		cfg: isOneSided ? 1 : numberOf(value("cfg", "cfg_scale", "cfg_conds")),
		sampler: textOf(value("sampler_name")) ?? samplerBy(graph, sampler),
		schedule: levels.isKnown ? textOf(value("scheduler", "basic_scheduler")) ?? scheduleIn$1(levels.nodes) : void 0,
		denoise: !levels.isKnown ? void 0 : has("denoise") ? numberOf(value("denoise")) : denoiseFrom(value("start_at_step", "start_step"), steps),
		isOneSided,
		model: source("model"),
		positive: source("positive"),
		negative: isOneSided ? void 0 : source("negative")
	};
}
const ONE_SIDED = /^BasicGuider$/;
function isHelper({ type }) {
	return /^RandomNoise|^DisableNoise|guider|^KSamplerSelect$|^\w*Sampler\w*Select|scheduler|pipe|loader|context|presampling|^Pack SDXL/i.test(type);
}
function samplerBy(graph, sampler) {
	const maker = linkOf(graph, sampler, "sampler");
	return maker !== void 0 && maker.type.startsWith("Sampler") && linkOf(graph, maker, "sampler") === void 0 ? maker.type : void 0;
}
function levelsOf(graph, sampler) {
	const start = linkOf(graph, sampler, "sigmas");
	if (start === void 0) return {
		nodes: [],
		isKnown: !isLink(sampler.inputs.get("sigmas"))
	};
	const next = (node) => linksOf(graph, node, (name) => /sigmas/i.test(name));
	const nodes = Array.from(walk([start], next), ({ node }) => node).slice(0, 16);
	return {
		nodes,
		isKnown: nodes.every(({ type }) => LEVELS.test(type))
	};
}
const LEVELS = /^(?:Basic|Karras|Exponential|Polyexponential|VP|Laplace|AlignYourSteps|GITS|SDTurbo|Flux2|LTXV|OptimalSteps|Beta|BetaSampling)Scheduler$|^(?:SplitSigmas|SplitSigmasDenoise)$|^Reroute$/;
function scheduleIn$1(levels) {
	return levels.find(({ type }) => type.endsWith("Scheduler"))?.type.replace(/Scheduler$/, "");
}
function denoiseFrom(start, steps) {
	const first = start === void 0 ? 0 : numberOf(start);
	return first === void 0 || steps === void 0 || steps === 0 ? void 0 : 1 - Math.min(first / steps, 1);
}

// src/settings/tools/comfyui/passes.ts
const NEUTRAL = /vae_?(?:de|en)code|reroute|save|preview|output|compar|viewer|show|display|websocket|primitive|^empty|switch|batch$|^(?:to|from|edit)\w*pipe|context|\bbus\b/i;
const MOST_PASSES$1 = 5;
function wayOf(step) {
	let start = step;
	while (start.before !== void 0) start = start.before;
	return start === step ? [] : [...between(step), start.node];
}
function passesOf(graph, steps) {
	if (steps.some(({ node }) => linkOf(graph, node, "script") !== void 0 || upscales(node))) return void 0;
	const own = steps.length > 1 ? materialOf(graph, sampling(graph, steps[0].node)) : void 0;
	const parts = steps.flatMap((step, index) => [
		...index === 0 ? earlyEnd(graph, step.node) : [describePass(graph, step.node, own)],
		...refinerIn(graph, step.node),
		...wayOf(step).filter((node) => !NEUTRAL.test(node.type) && !isSwitch(node)).slice(0, MOST_PASSES$1).map((node) => tellsAll(graph, node) ? describeNode(graph, node) : void 0)
	]);
	return parts.includes(void 0) ? void 0 : parts.filter((part) => part !== void 0);
}
function earlyEnd(graph, sampler) {
	const end = numberOf(valueOf$1(graph, sampler, "end_at_step"));
	const steps = numberOf(valueOf$1(graph, sampler, "steps"));
	return end === void 0 || steps === void 0 || end >= steps ? [] : [`until step ${end}`];
}
function upscales({ type, inputs }) {
	const method = textOf(inputs.get("upscale_method"));
	return type.startsWith("ttN ") && inputs.has("upscale_method") && !/^none$/i.test(method ?? "");
}
function refinerIn(graph, sampler) {
	if (!sampler.inputs.has("refine_at_step")) return [];
	const step = numberOf(valueOf$1(graph, sampler, "refine_at_step"));
	if (step === void 0) return [void 0];
	const loader = linkOf(graph, sampler, "sdxl_tuple");
	const refiner = textOf(valueOf$1(graph, loader, "refiner_ckpt_name"));
	if (step < 0 || /^none$/i.test(refiner ?? "")) return [];
	return [refiner === void 0 ? void 0 : `refiner ${modelName(refiner)} at step ${step}`];
}
function describePass(graph, node, own) {
	const told = sampling(graph, node);
	const { steps, cfg, sampler, schedule, denoise } = told;
	const numbers = {
		steps,
		cfg,
		denoise
	};
	if (sampler === void 0 || schedule === void 0 || own === void 0 || Object.values(numbers).includes(void 0)) return void 0;
	const material = materialOf(graph, told);
	const isSameModel = material.model !== void 0 && material.model === own.model;
	const isSamePrompt = material.positive !== void 0 && material.positive === own.positive;
	const isSameNegative = material.negative === own.negative;
	const names = [
		...isSameModel ? [] : ["checkpoint", "networks"],
		...isSamePrompt ? [] : ["prompt"],
		...isSameNegative ? [] : ["negative prompt"],
		...isSamePrompt && isSameNegative ? [] : ["conditioning"]
	];
	if (names.some((name) => material.said[name] === void 0 || own.said[name] === void 0)) return void 0;
	const others = names.filter((name) => material.said[name] !== own.said[name]).map((name) => `${name} ${material.said[name] || "none"}`);
	const details = [
		...Object.entries(numbers).map(([name, value]) => `${name} ${rounded(value)}`),
		`${sampler} ${schedule}`,
		...others
	];
	return `${node.type} (${details.join(", ")})`;
}
function materialOf(graph, told) {
	const { checkpoint, networks } = modelUpstream(graph, told.model);
	const positive = conditioningUpstream(graph, told.positive, "positive");
	const negative = told.negative && conditioningUpstream(graph, told.negative, "negative");
	const others = [positive.others, negative ? negative.others : []];
	return {
		model: told.model,
		positive: told.positive,
		negative: told.negative,
		said: {
			checkpoint: checkpoint?.name,
			networks: networks && networksText(networks),
			prompt: positive.text,
			"negative prompt": negative?.text,
			conditioning: others.includes(void 0) ? void 0 : wordsOf(others.flatMap((own) => own ?? []))
		}
	};
}
function wordsOf(others) {
	return others.map(({ name }) => name).join(" + ") || "none";
}

// src/settings/tools/comfyui/sampler.ts
const PICTURE_INPUTS = [
	/^(?:optional_)?(?:images?|latents?|latent_image|samples|pixels)(?:_?\d{1,2}|_[a-z]|_from|_to)?$|^(?:source|destination|samples_(?:to|from)|(?:base|background|overlay|foreground)(?:_image)?)$/i,
	/image|latent|samples|pixel/i,
	/pipe|^any|^value$|^sdxl_tuple$|^base_ctx$/i
];
const MOST_PASSES = 5;
function samplerChains(graph, saver) {
	let isLost = false;
	const next = (node) => {
		const links = pictureLinks(graph, node);
		isLost ||= links === void 0;
		return links ?? [];
	};
	const found = samplersFrom(graph, next(saver), next);
	if (found.length > MOST_SAMPLERS) return void 0;
	const chains = found.map((step) => chainOf(graph, step, next));
	isLost ||= chains.some(({ first }) => isSecondStage(graph, first));
	if (isLost) return void 0;
	return chains.length === 1 ? chains : chains.map((chain) => ({
		...chain,
		passes: void 0
	}));
}
function chainOf(graph, found, next) {
	const steps = [found];
	let isForked = false;
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const node = steps[0].node;
		const [earlier, ...others] = samplersFrom(graph, [...priorStage(graph, node), ...next(node)], next);
		isForked ||= others.length > 0;
		if (earlier === void 0 || steps.some((step) => step.node === earlier.node)) break;
		steps.unshift(earlier);
	}
	const [first, last] = [steps[0].node, found.node];
	const decoder = wayOf(found).find(({ inputs }) => inputs.has("vae") && inputs.has("samples"));
	const joins = steps.some((step) => wayOf(step).some((node) => isJoin(graph, node)));
	return {
		first,
		last,
		passes: isForked || joins ? void 0 : passesOf(graph, steps),
		decoder
	};
}
function priorStage(graph, sampler) {
	const { steps } = flowFrom(graph, linkOf(graph, sampler, "positive"), { flow: "positive" });
	return steps.flatMap(({ node }) => linkOf(graph, node, "stage_c") ?? []);
}
function isSecondStage(graph, sampler) {
	const link = sampler.inputs.get("latent_image");
	return isLink(link) && link[1] === 1 && (followLink(graph, link)?.type ?? "").startsWith("StableCascade_");
}
function pictureLinks(graph, node) {
	if (isSwitch(node)) {
		const chosen = followLink(graph, chosenBy(graph, node, (name) => PICTURE_INPUTS[1].test(name)));
		if (chosen !== void 0) return [chosen];
		const ways = linksOf(graph, node, (name) => !/^(?:select|index|switch|input|boolean|cond)/i.test(name));
		const isWhole = [...node.inputs.values()].every((value) => !isLink(value) || followLink(graph, value) !== void 0);
		return ways.length > 1 && isWhole && !saysWay(graph, node) ? ways : void 0;
	}
	for (const passes of PICTURE_INPUTS) {
		const links = linksOf(graph, node, (name) => passes.test(name));
		if ([...node.inputs].filter(([name, value]) => passes.test(name) && isLink(value)).length > links.length) return void 0;
		if (links.length > 0) return links;
	}
	return isSampler(graph, node) ? [] : linksOf(graph, node, () => true);
}
function isJoin(graph, node) {
	const made = (pictureLinks(graph, node) ?? []).filter((source) => linksOf(graph, source, () => true).length > 0);
	return new Set(made).size > 1;
}
const MOST_SAMPLERS = 4;
function samplersFrom(graph, starts, next) {
	const stops = (node) => isSampler(graph, node);
	const found = [];
	for (const step of walk([...new Set(starts)], next, stops)) {
		if (!stops(step.node)) continue;
		found.push(step);
		if (found.length > MOST_SAMPLERS) break;
	}
	return found;
}
function isSampler(graph, node) {
	const { inputs } = node;
	if (linkOf(graph, node, "image", "images", "pixels") !== void 0) return false;
	const denoises = inputs.has("guider") || inputs.has("sampler_name") || inputs.has("sampler") && inputs.has("sigmas");
	const guided = inputs.has("positive") || inputs.has("guider") || linkOf(graph, node, "pipe", "basic_pipe", "sdxl_tuple") !== void 0;
	return denoises && guided && (inputs.has("steps") || inputs.has("sigmas"));
}

// src/settings/tools/comfyui/vae.ts
const CHECKPOINTS = [
	"ckpt_name",
	"ckpt",
	"base_ckpt_name"
];
function vaeUpstream(graph, decoder) {
	const [start, ...others] = upstream$1(graph, decoder, "vae") ?? [];
	if (start === void 0 || others.length > 0) return void 0;
	const { steps, isWhole } = flowFrom(graph, start, { flow: "vae" });
	const end = steps.at(-1)?.node;
	if (!isWhole || end === void 0) return void 0;
	if (steps.slice(0, -1).some(({ node }) => !HANDS_ON.test(node.type) && !/lora|loader/i.test(node.type))) return void 0;
	if (end.inputs.has("vae_name")) {
		const name = nameIn$1(valueOf$1(graph, end, "vae_name"));
		if (name === void 0) return void 0;
		return /^baked|^built/i.test(name) ? BUILT_IN : modelFile(name);
	}
	if (/context/i.test(end.type)) return void 0;
	return CHECKPOINTS.some((input) => end.inputs.has(input)) && /checkpoint|ckpt/i.test(end.type) ? BUILT_IN : void 0;
}

// src/settings/tools/comfyui/read.ts
const MOST_SAVERS = 32;
const MOST_UNLIKE = 8;
function readComfyUi(json) {
	const graph = parseGraph(json);
	if (graph === void 0) return void 0;
	const savers = saversOf(graph);
	const found = savers.length > MOST_SAVERS ? [void 0] : savers.map((saver) => samplerChains(graph, saver));
	const chains = found.includes(void 0) ? [] : found.flatMap((chain) => chain ?? []);
	const unlike = [...new Map(chains.map((chain) => [`${chain.last.id} ${chain.passes?.join(" ")}`, chain])).values()];
	if (unlike.length > MOST_UNLIKE) return { tool: "ComfyUI" };
	const [first, ...others] = unlike.map((chain) => settingsOf$1(graph, chain));
	return first === void 0 ? { tool: "ComfyUI" } : others.reduce(agreed, first);
}
function saversOf(graph) {
	const nodes = [...graph.values()];
	const takesPicture = (node) => [
		"images",
		"image",
		"pixels",
		"samples"
	].some((name) => isLink(node.inputs.get(name)));
	const named = (name) => nodes.filter((node) => name.test(node.type) && takesPicture(node));
	const [kept, shown] = [named(/save/i), named(/preview|display|show/i)];
	return kept.length > 0 ? kept : shown.length > 0 ? shown : endsOf(graph, nodes);
}
function endsOf(graph, nodes) {
	const taken = new Set(nodes.flatMap((node) => linksOf(graph, node, () => true)));
	return nodes.filter((node) => !taken.has(node)).map((node) => ({
		id: "",
		type: "end",
		inputs: /* @__PURE__ */ new Map([["samples", [node.id, 0]]])
	}));
}
function settingsOf$1(graph, { first, last, passes, decoder }) {
	if (isGrid(graph, last) || isGrid(graph, first)) return { tool: "ComfyUI" };
	const { seed, steps, cfg, denoise, isOneSided, ...said } = sampling(graph, first);
	const positive = conditioningUpstream(graph, said.positive, "positive");
	const negative = isOneSided ? NO_SIDE : conditioningUpstream(graph, said.negative, "negative");
	const model = modelUpstream(graph, said.model);
	const { nodes, size, count, begun, ...latents } = latentsUpstream(graph, first);
	const prompt = positive.text === void 0 ? void 0 : readTags(positive.text);
	const models = modelNodes(graph, said.model);
	const clipLoras = [positive, negative].map(({ clips }) => lorasOfClip(graph, clips, models));
	const controls = controlsBeside(graph, isOneSided ? {
		...said,
		negative: void 0
	} : said);
	const isSteeringKnown = model.isTold && ![
		positive.others,
		negative.others,
		controls
	].includes(void 0);
	return {
		tool: "ComfyUI",
		prompt: prompt?.prompt,
		negativePrompt: negative.text === void 0 ? void 0 : readTags(negative.text).prompt,
		...samplerOf(said.sampler, said.schedule, void 0),
		steps,
		cfg,
		size: size === "picture" ? passes?.length === 0 ? "file" : void 0 : size,
		hires: passes?.length === 0 ? latents.isWhole ? "off" : void 0 : passes?.join(" → "),
		vae: vaeUpstream(graph, decoder ?? last),
		clipSkip: positive.clipSkip,
		networks: clipLoras.includes(void 0) ? void 0 : model.networks && [
			...model.networks,
			...distinct(clipLoras.flatMap((loras) => loras ?? [])),
			...distinct([...positive.others ?? [], ...negative.others ?? []]),
			...begun,
			...controls ?? []
		],
		...isSteeringKnown ? {} : { isSteeringUnknown: true },
		rng: latents.isUnderstood ? rngOf(graph, first, [...nodes, ...models]) : void 0,
		denoise,
		seed: count === "several" ? OF_BATCH : count === "one" ? chosenSeed(seed) : void 0,
		checkpoint: model.checkpoint
	};
}
function chosenSeed(seed) {
	const digits = seedOf(seed);
	return digits?.startsWith("-") ? void 0 : digits;
}
const NO_SIDE = {
	text: "",
	clipSkip: void 0,
	others: [],
	clips: []
};
function distinct(networks) {
	return [...new Map(networks.map((network) => [network.name, network])).values()];
}
function isGrid(graph, sampler) {
	const scripts = scriptsOf(graph, sampler);
	const isLost = [sampler, ...scripts].some(({ inputs }) => isLink(inputs.get("script")) && scripts.length === 0);
	const isPlot = [...sampler.inputs].some(([name, value]) => /xy_?plot/i.test(name) && isLink(value));
	return isLost || isPlot || scripts.some(({ type }) => !SCRIPTS.test(type));
}
const SCRIPTS = /^(?:Noise Control|HighRes-Fix|Tiled Upscaler|AnimateDiff) Script$/;
function agreed(one, other) {
	const same = Object.entries(one).filter(([name, value]) => JSON.stringify(value) === JSON.stringify(new Map(Object.entries(other)).get(name)));
	const isUnknown = one.isSteeringUnknown ?? other.isSteeringUnknown;
	return {
		...Object.fromEntries(same),
		tool: one.tool,
		...isUnknown ? { isSteeringUnknown: true } : {}
	};
}

// src/settings/tools/draw-things.ts
function readDrawThings(json) {
	const [prompt, negative] = [textOf(at(json, "c")), textOf(at(json, "uc"))];
	if (prompt === void 0 || negative === void 0) return void 0;
	const size = sizeFromText(at(json, "size"));
	return {
		tool: "Draw Things",
		prompt: readTags(prompt).prompt,
		negativePrompt: readTags(negative).prompt,
		...samplerOf(textOf(at(json, "sampler")), void 0, "automatic"),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "scale")),
		size: isHires(json) ? firstSize(json) : size,
		hires: hiresOf$4(json),
		vae: BUILT_IN,
		clipSkip: numberOf(at(json, "v2", "clipSkip") ?? at(json, "clip_skip") ?? 1),
		networks: networksOf$5(json),
		conditioning: conditioningOf$3(json),
		rng: noiseOf(textOf(at(json, "seed_mode"))),
		denoise: numberOf(at(json, "strength") ?? 1),
		seed: seedOf(at(json, "seed")),
		checkpoint: modelFile(textOf(at(json, "model")))
	};
}
function noiseOf(mode) {
	return mode === void 0 || mode === "" ? void 0 : folded(mode.slice(0, 100).toLowerCase());
}
function listUnder(json, own, configured) {
	if (Array.isArray(at(json, own))) return listOf(at(json, own));
	return listOf(at(json, "v2", configured)).length === 0 ? [] : void 0;
}
function networksOf$5(json) {
	const modes = new Map(listOf(at(json, "v2", "loras")).map((item) => [modelName(textOf(at(item, "file")) ?? ""), textOf(at(item, "mode"))]));
	return listUnder(json, "lora", "loras")?.flatMap((item) => {
		const file = modelFile(textOf(at(item, "model") ?? at(item, "file")));
		if (file === void 0) return [];
		const mode = textOf(at(item, "mode")) ?? modes.get(file.name) ?? "all";
		const weight = numberOf(at(item, "weight") ?? 1);
		return [{
			kind: "lora",
			...file,
			weight,
			...mode === "all" ? {} : { detail: `in the ${mode} model` }
		}];
	});
}
const OWN_KEYS$4 = /^(?:c|uc|steps|sampler|scale|seed|seed_mode|size|model|strength|clip_skip|hires_fix|first_stage_size|second_stage_strength|refiner|refiner_start|upscaler|lora|control|shift|v2|profile)$/;
const CONFIGURED = /* @__PURE__ */ new Map([
	["guidanceEmbed", void 0],
	["speedUpWithGuidanceEmbed", true],
	["resolutionDependentShift", false],
	["faceRestoration", ""],
	["cfgZeroStar", false],
	["clipLText", ""],
	["openClipGText", ""],
	["t5Text", ""],
	["t5TextEncoder", true],
	["compressionArtifacts", "disabled"],
	["colorCalibration", "none"]
]);
function conditioningOf$3(json) {
	if (isLarge(json)) return void 0;
	const shift = at(json, "shift") ?? at(json, "v2", "shift") ?? 1;
	const configured = [...CONFIGURED].flatMap(([key, none]) => {
		const value = at(json, "v2", key);
		return value === void 0 || value === null || value === none ? [] : [steers(`${key} ${inWords(value)}`)];
	});
	return together(listUnder(json, "control", "controls")?.map(controlOf), numberOf(shift) === 1 ? [] : [steers(`shift ${inWords(shift)}`)], configured, statedBut(json, (key) => OWN_KEYS$4.test(key)));
}
function controlOf(item) {
	const file = modelFile(textOf(at(item, "file")));
	const detail = inWords(item, (key) => key === "file" || key === "weight");
	return steers(`control ${file?.name ?? "of no name"}`, {
		weight: numberOf(at(item, "weight")),
		...detail === "" ? {} : { detail }
	});
}
function isHires(json) {
	return at(json, "v2", "hiresFix") === true || at(json, "hires_fix") === true;
}
function firstSize(json) {
	const configured = sizeOf(at(json, "v2", "hiresFixWidth"), at(json, "v2", "hiresFixHeight"));
	return sizeFromText(at(json, "first_stage_size")) ?? configured;
}
function hiresOf$4(json) {
	const own = (configured, key) => {
		const value = at(json, "v2", configured) ?? at(json, key);
		return isNothing(value) ? [] : [`${configured} ${inWords(value)}`];
	};
	const hasRefiner = own("refinerModel", "refiner").length > 0;
	return [
		...isHires(json) ? ["hiresFix", ...own("hiresFixStrength", "second_stage_strength")] : [],
		...own("refinerModel", "refiner"),
		...hasRefiner ? own("refinerStart", "refiner_start") : [],
		...own("upscaler", "upscaler")
	].join(", ") || "off";
}

// src/settings/tools/fooocus.ts
function readFooocus(json) {
	const [version, isOwn] = [textOf(at(json, "version")), at(json, "metadata_scheme") === "fooocus"];
	const hasOwnKeys = at(json, "guidance_scale") !== void 0 && at(json, "base_model") !== void 0;
	if (!isOwn && !hasOwnKeys) return void 0;
	const prompt = textOf(at(json, "prompt"));
	return {
		tool: "Fooocus",
		version: version?.replace(/^Fooocus v/, "v"),
		prompt: prompt === void 0 ? void 0 : readTags(prompt).prompt,
		negativePrompt: readTags(textOf(at(json, "negative_prompt")) ?? "").prompt,
		...samplerOf(textOf(at(json, "sampler")), textOf(at(json, "scheduler")), "automatic"),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "guidance_scale")),
		size: sizeFromText(at(json, "resolution")),
		hires: hiresOf$3(json),
		vae: vaeOf$2(textOf(at(json, "vae"))),
		clipSkip: numberOf(at(json, "clip_skip")) ?? "default",
		networks: networksOf$4(json),
		rng: "default",
		denoise: 1,
		seed: seedOf(at(json, "seed")),
		checkpoint: modelFile(textOf(at(json, "base_model")), textOf(at(json, "base_model_hash")))
	};
}
function hiresOf$3(json) {
	const refiner = modelFile(textOf(at(json, "refiner_model")));
	if (refiner === void 0 || refiner.name === "None") return "off";
	return `refiner ${refiner.name} at ${textOf(at(json, "refiner_switch")) ?? "an unknown step"}`;
}
function vaeOf$2(name) {
	return name === void 0 || /^default/i.test(name) ? BUILT_IN : modelFile(name);
}
function networksOf$4(json) {
	const triples = listOf(at(json, "loras")).flatMap((item) => {
		const [name, weight, hash] = listOf(item);
		const file = modelFile(textOf(name), textOf(hash));
		return file === void 0 ? [] : [{
			kind: "lora",
			...file,
			weight: numberOf(weight)
		}];
	});
	const combined = [
		1,
		2,
		3,
		4,
		5
	].flatMap((number) => {
		const parts = (textOf(at(json, `lora_combined_${number}`)) ?? "").split(" : ");
		const [name, weight] = parts.slice(-2);
		const file = parts.length < 2 || parts[0] === "False" ? void 0 : modelFile(name);
		return file === void 0 ? [] : [{
			kind: "lora",
			...file,
			weight: numberOf(weight)
		}];
	});
	const own = statedUnder(json, [
		"styles",
		"performance",
		"sharpness",
		"adm_guidance",
		"adaptive_cfg",
		"freeu"
	]);
	return [...triples.length > 0 ? triples : combined, ...own.map((name) => ({
		kind: "other",
		name
	}))];
}

// src/settings/tools/civitai.ts
const KINDS$1 = /* @__PURE__ */ new Map([
	["lora", "lora"],
	["lycoris", "lora"],
	["locon", "lora"],
	["dora", "lora"],
	["embed", "embedding"],
	["embedding", "embedding"],
	["textualinversion", "embedding"],
	["hypernetwork", "other"],
	["controlnet", "other"]
]);
const NO_NETWORKS = /* @__PURE__ */ new Set([
	"checkpoint",
	"model",
	"vae",
	"upscaler",
	"detection",
	"wildcards",
	"workflows",
	"poses"
]);
function readResources(text) {
	if (text === void 0) return void 0;
	const json = parseJson(text);
	const items = listOf(json);
	return Array.isArray(json) && items.length === json.length ? items.flatMap((item) => resourceOf(item) ?? []) : void 0;
}
function resourceOf(item) {
	const [, airType, , airVersion] = /^urn:air:[^:]*:([^:]*):[^:]*:([^:@]*)@([^:@]+)$/i.exec(textOf(at(item, "air")) ?? "") ?? [];
	const model = textOf(at(item, "modelName"));
	const version = textOf(at(item, "modelVersionName")) ?? textOf(at(item, "versionName"));
	const id = textOf(at(item, "modelVersionId")) ?? airVersion;
	const file = model === void 0 ? {
		name: `version ${id ?? version ?? "unknown"}`,
		isNameless: true
	} : modelFile([model, version].filter((part) => part !== void 0).join(" "));
	if (file === void 0) return void 0;
	return {
		type: (textOf(at(item, "type")) ?? airType)?.toLowerCase(),
		file,
		weight: numberOf(at(item, "weight")),
		named: model === void 0 ? [] : [model, file.name]
	};
}
function resourceOfType(resources, type) {
	return resources.find((resource) => resource.type === type)?.file;
}
function resourceKind({ type }) {
	return KINDS$1.get(type ?? "");
}
function isOfUnknownKind(resource) {
	return resourceKind(resource) === void 0 && !NO_NETWORKS.has(resource.type ?? "");
}

// src/settings/tools/infotext-control.ts
const UNIT = /^controlnet(?: \d{1,2})?$/i;
const PART = /^([\p{L} /_]{1,40}):\s*(.*)$/su;
const LEFT_OUT$1 = /^(?:low ?vram|save detected map|is ui|input mode|use preview as input|batch.*|output dir|loopback)$/;
function controlIn(key, text) {
	if (!UNIT.test(key)) return void 0;
	const parts = partsOf(text);
	const [model, module] = [parts.get("model"), parts.get("module") ?? parts.get("preprocessor")].map(nameIn);
	if (model === void 0 && module === void 0) return void 0;
	const weight = numberOf(parts.get("weight"));
	const isTold = (name) => [
		"model",
		"module",
		"preprocessor"
	].includes(name) || name === "weight" && weight !== void 0;
	const detail = [...parts].filter(([name]) => !isTold(name) && !LEFT_OUT$1.test(name)).map(([name, value]) => `${name} ${value}`).join(", ");
	return {
		kind: "other",
		name: [
			"ControlNet",
			...model ?? [],
			...module ?? []
		].join(" "),
		weight,
		...detail === "" ? {} : { detail }
	};
}
function nameIn(value) {
	if (value === void 0) return void 0;
	return /^none$/i.test(value) ? [] : [modelName(value) || value];
}
function partsOf(text) {
	const parts = /* @__PURE__ */ new Map();
	let last;
	for (const piece of text.slice(0, 4e3).split(",")) {
		const [, name, value] = PART.exec(piece.trim()) ?? [];
		if (name !== void 0) parts.set(last = name.toLowerCase(), folded(value));
		else if (last !== void 0) parts.set(last, `${parts.get(last)}, ${piece.trim()}`);
	}
	return parts;
}

// src/settings/tools/infotext-join.ts
function keyOf(name) {
	return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
function unique(tagged, weighted) {
	const keys = new Set(weighted.map(({ name }) => keyOf(name)));
	return [...tagged.filter(({ kind, name }) => kind !== "lora" || !keys.has(keyOf(name))), ...weighted];
}
function joinNames(told, named) {
	const byKey = /* @__PURE__ */ new Map();
	for (const network of named) if (byKey.get(keyOf(network.name))?.hash === void 0) byKey.set(keyOf(network.name), network);
	const networks = told.map((network) => {
		const hash = network.hash ?? byKey.get(keyOf(network.name))?.hash;
		return hash === void 0 ? network : {
			...network,
			hash
		};
	});
	const keys = new Set(told.map(({ name }) => keyOf(name)));
	const left = [...byKey].filter(([key]) => !keys.has(key)).map(([, network]) => network);
	const unnamed = told.filter(({ kind, name }) => kind === "lora" && !byKey.has(keyOf(name)));
	if (left.length === 0 || unnamed.length > 0) return {
		networks,
		isOpen: left.length > 0 && left.length !== unnamed.length
	};
	return {
		networks: [...networks, ...left],
		isOpen: false
	};
}
const LEAST_PART = 4;
function joinResources({ networks, isOpen }, resources) {
	const left = new Set(resources);
	const keys = new Map(resources.map((resource) => [resource, resource.named.map(keyOf)]));
	const take = (fits) => {
		const found = [...left].find((resource) => keys.get(resource).some(fits));
		if (found !== void 0) left.delete(found);
		return found;
	};
	const joined = networks.map((network) => {
		if (network.kind !== "lora" || left.size === 0) return {
			network,
			isFound: network.kind !== "lora"
		};
		const own = keyOf(network.name);
		const isPart = (key) => Math.min(key.length, own.length) >= LEAST_PART && (key.includes(own) || own.includes(key));
		const found = take((key) => key === own) ?? take(isPart);
		return {
			network: weighed(network, found),
			isFound: found !== void 0
		};
	});
	const alone = joined.filter(({ isFound }) => !isFound).map(({ network }) => network);
	const rest = [...left];
	if (rest.length === alone.length && rest.every(({ file }) => file.isNameless)) {
		const weights = new Map(alone.map((network, index) => [network, rest[index]]));
		return {
			networks: joined.map(({ network }) => weighed(network, weights.get(network))),
			isOpen
		};
	}
	const more = rest.map(({ file, weight }) => ({
		kind: "lora",
		...file,
		weight
	}));
	return {
		networks: [...joined.map(({ network }) => network), ...more],
		isOpen: isOpen || more.length > 0 && alone.length > 0
	};
}
function weighed(network, resource) {
	return resource === void 0 || network.weight !== void 0 ? network : {
		...network,
		weight: resource.weight
	};
}

// src/settings/tools/infotext-loras.ts
function namedValues(text) {
	return (text ?? "").split(",").slice(0, 256).flatMap((item) => {
		const colon = item.lastIndexOf(":");
		const name = (colon < 0 ? item : item.slice(0, colon)).trim();
		return name === "" ? [] : [[name, colon < 0 ? "" : item.slice(colon + 1).trim()]];
	});
}
function weightedLoras(settings) {
	return [
		...ofNodes(settings),
		...summed(settings),
		...ofFooocus(settings),
		...ofAddNet(settings)
	];
}
function lora$1({ name, hash, weight, clip }) {
	const file = modelFile(name, hash);
	if (file === void 0 || /^none$/i.test(file.name)) return [];
	const [model, clipWeight] = [numberOf(weight), numberOf(clip)];
	const isOther = clipWeight !== void 0 && clipWeight !== model;
	return [{
		kind: "lora",
		...file,
		weight: model,
		...isOther ? { clipWeight } : {}
	}];
}
function ofNodes(settings) {
	return settings.keys().flatMap((key) => /^lora_(\d{1,3}) (?:model )?name$/i.exec(key)?.[1] ?? []).flatMap((number) => {
		const get = (...names) => names.map((name) => settings.get(`Lora_${number} ${name}`)).find((value) => value !== void 0);
		return lora$1({
			name: get("Model name", "name"),
			hash: get("Model hash", "hash"),
			weight: get("Strength model"),
			clip: get("Strength clip")
		});
	});
}
function summed(settings) {
	if (settings.keys().some((key) => /^lora_\d/i.test(key))) return [];
	return settings.pairs().flatMap(([key, value]) => {
		const [, inner, weight] = /^(?:(.{1,300}): )?str_(-?[\d.]{1,20})$/.exec(value) ?? [];
		return weight === void 0 ? [] : lora$1({
			name: inner ?? key,
			weight
		});
	});
}
function ofFooocus(settings) {
	const weights = namedValues(settings.get("Lora weights"));
	if (weights.length > 0) return weights.flatMap(([name, weight]) => lora$1({
		name,
		weight
	}));
	return namedValues(settings.get("Lora hashes")).flatMap(([start, weight]) => {
		const [, name, hash] = THREE_PARTS.exec(start) ?? [];
		return name === void 0 ? [] : lora$1({
			name,
			hash,
			weight
		});
	});
}
const THREE_PARTS = /^(.{1,300}): *([0-9a-f]{6,64})$/i;
function ofAddNet(settings) {
	return [
		1,
		2,
		3,
		4,
		5
	].flatMap((number) => {
		const name = settings.get(`AddNet Model ${number}`)?.replace(/\([0-9a-f]{6,64}\)$/i, "");
		return lora$1({
			name,
			weight: settings.get(`AddNet Weight A ${number}`) ?? settings.get(`AddNet Weight ${number}`),
			clip: settings.get(`AddNet Weight B ${number}`)
		});
	});
}
function namedLoras(settings, hashed) {
	const hashes = namedValues(settings.get("Lora hashes")).filter(([name, hash]) => hash !== "" && !THREE_PARTS.test(name));
	const networks = namedValues(settings.get("LoRA networks")).map(([name]) => [name, ""]);
	return [
		...hashedAs(hashed, "lora"),
		...hashes,
		...networks
	].flatMap(([name, hash]) => lora$1({
		name,
		hash
	}));
}
function namedEmbeddings(settings, hashed) {
	const numbered = settings.pairs().flatMap(([key, name]) => {
		const number = /^embedding_(\d{1,3}) name$/i.exec(key)?.[1];
		return number === void 0 ? [] : [[name, settings.get(`Embedding_${number} hash`) ?? ""]];
	});
	const listed = namedValues(settings.get("TI hashes") ?? settings.get("Embeddings"));
	const files = [
		...numbered,
		...listed,
		...hashedAs(hashed, "embed")
	].flatMap(([name, hash]) => modelFile(name, hash) ?? []);
	return [...new Map(files.toReversed().map((file) => [file.name.toLowerCase(), file])).values()].toReversed().map((file) => ({
		kind: "embedding",
		...file
	}));
}
const MOST_HASHES = 65536;
function hashesIn(settings) {
	const text = settings.get("Hashes") ?? "{}";
	const json = text.length > MOST_HASHES ? void 0 : parseJson(text);
	return isObject(json) ? Object.entries(json) : void 0;
}
function hashedAs(hashes, type) {
	return hashes.filter(([key]) => key.toLowerCase().startsWith(`${type}:`)).map(([key, hash]) => [modelName(key.slice(type.length + 1)), textOf(hash) ?? ""]);
}

// src/settings/tools/infotext-networks.ts
function networksOf$3({ settings, tagged, resources, writer, others }) {
	const known = resources ?? [];
	const hashed = hashesIn(settings);
	const hashes = hashed ?? [];
	const told = joinNames(unique(tagged, weightedLoras(settings)), namedLoras(settings, hashes));
	const { networks, isOpen } = joinResources(told, known.filter((resource) => resourceKind(resource) === "lora"));
	const isUntold = isOpen || !writer.isWhole || resources === void 0 || hashed === void 0 || known.some(isOfUnknownKind);
	if (isUntold && !networks.some(({ kind }) => kind === "lora" || kind === "untold")) return void 0;
	const embeddings = namedEmbeddings(settings, hashes);
	return [
		...isUntold ? [UNTOLD] : [],
		...networks,
		...embeddings.length > 0 ? embeddings : known.flatMap(otherNetwork),
		...others.map(([key, value]) => controlIn(key, value) ?? {
			kind: "other",
			name: `${key} ${folded(value)}`
		})
	];
}
function otherNetwork(resource) {
	const kind = resourceKind(resource);
	return kind === void 0 || kind === "lora" ? [] : [{
		kind,
		...resource.file,
		weight: resource.weight
	}];
}

// src/settings/tools/infotext-line.ts
const KEY = /\s*([\p{L}\p{N}_][\p{L}\p{N}_ /-]{0,63}?):[ \t]*/uy;
const MOST_PAIRS = 500;
const LEAST_PAIRS = 3;
function readSettingsLine(line) {
	const byKey = /* @__PURE__ */ new Map();
	let count = 0;
	let position = 0;
	while (position < line.length && count < MOST_PAIRS) {
		KEY.lastIndex = position;
		const match = KEY.exec(line);
		let end = nextComma(line, position);
		if (match) {
			const start = KEY.lastIndex;
			end = endOfValue(line, start);
			byKey.set(match[1].toLowerCase(), [match[1], valueOf(line.slice(start, end))]);
			count++;
			end = nextComma(line, end);
		}
		position = end + 1;
	}
	if (count < LEAST_PAIRS) return void 0;
	const pairs = [...byKey.values()];
	return {
		get: (key) => byKey.get(key.toLowerCase())?.[1],
		has: (key) => byKey.has(key.toLowerCase()),
		keys: () => pairs.map(([key]) => key),
		pairs: () => pairs,
		isCut: position < line.length
	};
}
function nextComma(line, from) {
	const comma = line.indexOf(",", from);
	return comma < 0 ? line.length : comma;
}
function endOfValue(line, start) {
	const first = line[start];
	if (first === "\"") return endOfString(line, start);
	return first === "{" || first === "[" ? endOfJson(line, start) : nextComma(line, start);
}
function endOfJson(line, start) {
	let depth = 0;
	const token = /["{}[\]]/g;
	token.lastIndex = start;
	for (let match = token.exec(line); match; match = token.exec(line)) {
		const [found] = match;
		if (found === "\"") token.lastIndex = endOfString(line, match.index);
		else depth += found === "{" || found === "[" ? 1 : -1;
		if (depth === 0) return token.lastIndex;
	}
	return line.length;
}
function valueOf(raw) {
	const text = raw.trim();
	return text.startsWith("\"") ? textOf(parseJson(text)) ?? text : text;
}

// src/settings/tools/infotext-parts.ts
const NEGATIVE = /^\s*Negative prompt:/i;
const FIRST_KEYS = /^\s*(?:sampler|seed|cfg scale|size|model|model hash|schedule type|scheduler|version|created date):/i;
const STEPS = /(?<=[\s.,>])Steps: *\d{1,5} *,/gi;
function splitInfotext(text) {
	const lines = text.trim().split("\n");
	const begins = lines.findLastIndex((line) => /^\s*Steps: /i.test(line) && readSettingsLine(line) !== void 0);
	const index = begins < 0 ? lines.length - 1 : begins;
	const { before, settings } = begins < 0 ? withinLine(lines[index] ?? "") : {
		before: "",
		settings: readSettingsLine(lines[index])
	};
	if (settings === void 0) return void 0;
	return {
		...splitPrompts([...lines.slice(0, index), ...before === "" ? [] : [before]], before !== ""),
		settings
	};
}
function withinLine(line) {
	const start = FIRST_KEYS.test(line) ? void 0 : [...line.matchAll(STEPS)].at(-1)?.index;
	const settings = start === void 0 ? void 0 : readSettingsLine(line.slice(start));
	if (settings === void 0) return {
		before: "",
		settings: readSettingsLine(line)
	};
	return {
		before: line.slice(0, start),
		settings
	};
}
function splitPrompts(lines, isOneLine) {
	const at = lines.findIndex((line) => NEGATIVE.test(line));
	if (at >= 0) return {
		prompt: at === 0 ? void 0 : lines.slice(0, at).join("\n"),
		negative: lines.slice(at).join("\n").replace(NEGATIVE, "")
	};
	const all = lines.join("\n");
	const within = isOneLine ? all.search(/\sNegative prompt:/i) : -1;
	if (within < 0) return {
		prompt: lines.length === 0 ? void 0 : all,
		negative: void 0
	};
	return {
		prompt: all.slice(0, within),
		negative: all.slice(within).replace(NEGATIVE, "")
	};
}

// src/settings/tools/infotext-writer.ts
const OF_NODES = /^(?:lora|embedding|clip)_\d+ |^metadata generator version$/i;
const SAMPLER_OF_NODES = /^[a-z0-9]+_[a-z0-9_]+$/;
function writerOf(settings) {
	const version = settings.get("Version");
	const app = settings.get("App");
	const whole = {
		version,
		isWhole: !settings.isCut,
		first: "text encoder"
	};
	if (app !== void 0 && /^SD\.?Next$/i.test(app)) return {
		tool: app,
		...whole
	};
	const fooocus = /^Fooocus (.+)$/.exec(version ?? "")?.[1];
	if (fooocus !== void 0) return {
		tool: "Fooocus",
		...whole,
		version: fooocus
	};
	if (/^(?:f\d|forge|neo)/i.test(version ?? "")) return {
		tool: "Forge",
		...whole
	};
	if (/^v?1\.\d+\.\d+(?:-|$)/.test(version ?? "")) return {
		tool: "A1111",
		...whole
	};
	const isOfNodes = settings.keys().some((key) => OF_NODES.test(key));
	if (/^ComfyUI/i.test(version ?? "") || isOfNodes || SAMPLER_OF_NODES.test(settings.get("Sampler") ?? "")) return {
		tool: "ComfyUI",
		version: void 0,
		isWhole: false,
		first: "model"
	};
	if (version !== void 0 || !settings.has("Civitai resources")) return {
		tool: UNSIGNED,
		version,
		isWhole: false,
		first: "unknown"
	};
	return {
		tool: "Civitai",
		version: void 0,
		isWhole: settings.has("Civitai metadata") || settings.has("created date"),
		first: "unknown"
	};
}

// src/settings/tools/infotext.ts
const OWN_KEYS$3 = /^(?:Steps|Sampler|Sampler sigma|Schedule type|Scheduler|CFG scale|Seed|Size|Model|VAE|Module \d|AddNet .*|Clip skip|Denoising strength|Denoise|RNG|Version|App|Backend|Pipeline|Operations|Parser|User|Lora weights|LoRAs|LoRA networks|(?:Lora|Embedding)_\d+ .*|Embeddings|Metadata generator version|Civitai .*)$/i;
const HIRES_KEYS = /^(?:hires|refiner|refine|second pass|first pass|postprocess|(?:ultimate )?sd upscale)\b/i;
const SHEET_KEYS = /^[XYZ] (?:Type|Values)$/;
const OF_ONE_PICTURE = /seed$|hash(?:es)?$|\b(?:date|time|index|template|score|filename|job id|created at)$|^(?:batch\b.*|grid|comment|init image\b.*|aesthetic_score|(?:raw|wildcard|original|dynamic)\b.*prompt)$/i;
const SAYS_NOTHING = /^(?:-1x-1|0x0|(?:.*: )?str_-?[\d.]+)$/;
function readInfotext(text) {
	const parts = splitInfotext(text);
	if (parts === void 0) return void 0;
	const { settings } = parts;
	const get = (key) => settings.get(key);
	const writer = writerOf(settings);
	const { tool, version, isWhole, first } = writer;
	const missing = (meaning) => isWhole ? meaning : void 0;
	const tagged = readTags(parts.prompt ?? "", first);
	const negative = readTags(parts.negative ?? "").prompt;
	const resources = settings.has("Civitai resources") ? readResources(get("Civitai resources")) : [];
	return {
		tool,
		version,
		prompt: tagged.prompt || missing(""),
		negativePrompt: negative || missing(""),
		...samplerOf(get("Sampler"), scheduleIn(settings), missing("automatic")),
		steps: numberOf(get("Steps")),
		cfg: numberOf(get("CFG scale")),
		size: sizeFromText(get("Size")),
		hires: hiresOf$2(settings) ?? missing("off"),
		vae: vaeOf$1(settings, writer) ?? resourceOfType(resources ?? [], "vae") ?? (resources && missing(BUILT_IN)),
		clipSkip: numberOf(get("Clip skip") ?? missing(1)),
		networks: networksOf$3({
			settings,
			tagged: tagged.networks,
			resources,
			writer,
			others: settings.pairs().filter(([key, value]) => !isOwn(key) && !SAYS_NOTHING.test(value))
		}),
		rng: get("RNG")?.toLowerCase() ?? missing(tool === "A1111" || tool === "Forge" ? "gpu" : "default"),
		denoise: denoiseOf$1(settings, writer),
		seed: !isWhole && isOfBatch(settings) ? OF_BATCH : seedOf(get("Seed")),
		checkpoint: modelFile(get("Model"), get("Model hash")) ?? resourceOfType(resources ?? [], "checkpoint"),
		isSheet: settings.pairs().some(([key]) => SHEET_KEYS.test(key)) || void 0
	};
}
function isOwn(key) {
	return [
		OWN_KEYS$3,
		HIRES_KEYS,
		OF_ONE_PICTURE
	].some((keys) => keys.test(key));
}
function scheduleIn(settings) {
	return settings.get("Schedule type") ?? settings.get("Scheduler") ?? settings.get("Sampler sigma");
}
const OF_CHECKPOINT = /^(?:default \(model\)|baked vae|built-?in)$/i;
const CHOSEN_BY_TOOL = /^(?:automatic|none|default)$/i;
function vaeOf$1(settings, { isWhole }) {
	const name = settings.get("VAE")?.trim();
	if (name !== void 0 && OF_CHECKPOINT.test(name)) return BUILT_IN;
	if (name !== void 0 && CHOSEN_BY_TOOL.test(name)) return isWhole ? BUILT_IN : void 0;
	const names = settings.pairs().filter(([key]) => /^Module \d$/i.test(key)).map(([, value]) => modelName(value)).toSorted(byCodePoint);
	return modelFile(name ?? (names.length === 0 ? void 0 : names.join(" + ")), settings.get("VAE hash"));
}
function denoiseOf$1(settings, { isWhole }) {
	const told = settings.get("Denoising strength") ?? settings.get("Denoise");
	const denoise = numberOf(told ?? (isWhole ? 1 : void 0));
	const begins = hiresOf$2(settings) !== void 0 || settings.has("Init image hash") || settings.has("Mask blur");
	return denoise !== 0 || begins ? denoise : isWhole ? 1 : void 0;
}
function isOfBatch(settings) {
	const more = (key, one) => (numberOf(settings.get(key)) ?? one) > one;
	return more("Batch", 1) || more("Batch size", 1) || more("Batch index", 0);
}
function hiresOf$2(settings) {
	const own = settings.pairs().filter(([key]) => HIRES_KEYS.test(key));
	return own.length === 0 ? void 0 : own.map(([key, value]) => `${key} ${value}`).join(", ");
}

// src/settings/tools/invokeai-conditioning.ts
const OWN_KEYS$2 = /^(?:app_version|generation_mode|(?:positive|negative)_(?:style_)?prompt|width|height|seed|rand_device|cfg_scale|steps|scheduler|clip_skip|model|vae|loras|strength|hrf_.*|refiner_.*)$/;
const SWITCHED = [
	["hidiffusion", "hidiffusion"],
	["z_image_seed_variance_enabled", "z_image_seed_variance_"],
	["krea2_seed_variance_enabled", "krea2_seed_variance_"],
	["krea2_rebalance_enabled", "krea2_rebalance_"]
];
const OFF = /* @__PURE__ */ new Map([
	["cfg_rescale_multiplier", 0],
	["dype_preset", "off"],
	["pid_mode", "off"]
]);
const LISTS = /* @__PURE__ */ new Map([
	["controlnets", "ControlNet"],
	["ipAdapters", "IP-Adapter"],
	["t2iAdapters", "T2I-Adapter"],
	["control_layers", "layer"],
	["canvas_v2_metadata", "layer"],
	["regions", "region"],
	["ref_images", "reference picture"]
]);
const LEFT_OUT = /* @__PURE__ */ new Set([
	"id",
	"key",
	"hash",
	"isEnabled",
	"isLocked",
	"isSelected",
	"isTransparencyLocked",
	"opacity",
	"fill",
	"base"
]);
const MODELS = [
	"model",
	"control_model",
	"ip_adapter_model",
	"t2i_adapter_model"
];
const WEIGHTS = ["weight", "control_weight"];
const FROM_NOISE = /(?:^|_)txt2img$/;
function conditioningOf$2(json) {
	if (isLarge(json)) return void 0;
	const mode = textOf(at(json, "generation_mode"));
	const isOff = (key) => SWITCHED.some(([own, prefix]) => key.startsWith(prefix) && at(json, own) !== true);
	const isKnown = (key, value) => OWN_KEYS$2.test(key) || LISTS.has(key) || isOff(key) || OFF.get(key) === value || loaded(value) !== void 0;
	const lists = [...LISTS].map(([key, label]) => itemsIn(at(json, key))?.map((item) => itemOf(label, item)));
	return together(mode === void 0 || FROM_NOISE.test(mode) ? [] : [steers(`generation_mode ${mode}`)], ...lists.flatMap((items) => items ?? [void 0]), statedBut(json, isKnown));
}
function filesOf(json) {
	return (isObject(json) ? Object.entries(json) : []).flatMap(([key, value]) => {
		const file = OWN_KEYS$2.test(key) ? void 0 : loaded(value);
		return file === void 0 ? [] : [{
			...file,
			kind: "file",
			name: `${key} ${file.name}`
		}];
	});
}
function fileOf$1(model) {
	return modelFile(textOf(at(model, "name") ?? at(model, "model_name")), textOf(at(model, "hash")));
}
function loaded(value) {
	return isObject(value) ? fileOf$1(value) : void 0;
}
function itemsIn(value) {
	if (isNothing(value)) return [];
	if (Array.isArray(value)) return value.slice(0, 256);
	if (!isObject(value)) return void 0;
	const lists = Object.entries(value).filter(([key]) => key !== "version").map(([, own]) => Array.isArray(own) ? own : at(own, "entities"));
	return lists.every(Array.isArray) ? lists.flat().slice(0, 256) : void 0;
}
function itemOf(label, item) {
	if (!isObject(item)) return void 0;
	if (at(item, "isEnabled") === false) return [];
	const config = at(item, "config") ?? at(item, "controlAdapter") ?? at(item, "ipAdapter") ?? item;
	const name = MODELS.flatMap((key) => fileOf$1(at(config, key))?.name ?? [])[0];
	const weight = WEIGHTS.flatMap((key) => numberOf(at(config, key)) ?? [])[0];
	const isTold = (key) => name !== void 0 && MODELS.includes(key) || weight !== void 0 && WEIGHTS.includes(key);
	const detail = inWords(item, (key, depth) => LEFT_OUT.has(key) || isTold(key) || depth === 0 && key === "name");
	return [steers(name === void 0 ? label : `${label} ${name}`, {
		weight,
		...detail === "" ? {} : { detail }
	})];
}

// src/settings/tools/invokeai.ts
function readInvokeAi(json) {
	const prompt = textOf(at(json, "positive_prompt"));
	if (prompt === void 0 && at(json, "app_version") === void 0) return void 0;
	const clipSkip = numberOf(at(json, "clip_skip") ?? 0);
	return {
		tool: "InvokeAI",
		version: textOf(at(json, "app_version")),
		prompt: prompt === void 0 ? void 0 : readTags(withStyle(prompt, at(json, "positive_style_prompt"))).prompt,
		negativePrompt: readTags(withStyle(textOf(at(json, "negative_prompt")) ?? "", at(json, "negative_style_prompt"))).prompt,
		...samplerOf(textOf(at(json, "scheduler")), void 0, "automatic"),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "cfg_scale")),
		size: sizeOf(at(json, "width"), at(json, "height")),
		hires: hiresOf$1(json),
		vae: fileOf$1(at(json, "vae")) ?? BUILT_IN,
		clipSkip: clipSkip === void 0 ? void 0 : clipSkip + 1,
		networks: networksOf$2(json),
		conditioning: conditioningOf$2(json),
		rng: textOf(at(json, "rand_device")),
		denoise: numberOf(at(json, "strength") ?? 1),
		seed: seedOf(at(json, "seed")),
		checkpoint: fileOf$1(at(json, "model"))
	};
}
function withStyle(prompt, style) {
	const text = textOf(style);
	return text === void 0 || text === "" || text === prompt ? prompt : `${prompt}, ${text}`;
}
const REFINED = [
	"hrf_method",
	"hrf_strength",
	"refiner_steps",
	"refiner_start",
	"refiner_cfg_scale",
	"refiner_scheduler",
	"refiner_positive_aesthetic_score",
	"refiner_negative_aesthetic_score"
];
function hiresOf$1(json) {
	const parts = statedUnder(json, REFINED);
	const refiner = fileOf$1(at(json, "refiner_model"));
	if (at(json, "hrf_enabled") !== true && refiner === void 0) return "off";
	return [...refiner === void 0 ? [] : [`refiner ${refiner.name}`], ...parts].join(", ") || "on";
}
function networksOf$2(json) {
	if (isLarge(json)) return void 0;
	return [...listOf(at(json, "loras")).flatMap((item) => {
		const file = fileOf$1(at(item, "model") ?? at(item, "lora"));
		return file === void 0 ? [] : [{
			kind: "lora",
			...file,
			weight: numberOf(at(item, "weight") ?? 1)
		}];
	}), ...filesOf(json)];
}

// src/settings/tools/novelai-conditioning.ts
const OWN_KEYS$1 = /^(?:prompt|uc|steps|sampler|noise_schedule|scale|width|height|strength|seed|n_samples|version|request_type|stream|signed_hash|extra_noise_seed|extra_passthrough_testing|v4_prompt|v4_negative_prompt|hide_debug_overlay)$/;
const PLAIN = /* @__PURE__ */ new Map([
	["uncond_scale", 1],
	["cfg_rescale", 0],
	["skip_cfg_above_sigma", 0],
	["skip_cfg_below_sigma", 0],
	["noise", 0]
]);
const OF_ANOTHER = /* @__PURE__ */ new Map([
	["controlnet_strength", "controlnet_model"],
	["dynamic_thresholding_percentile", "dynamic_thresholding"],
	["dynamic_thresholding_mimic_scale", "dynamic_thresholding"],
	["uncond_per_vibe", "reference_strength_multiple"],
	["wonky_vibe_correlation", "reference_strength_multiple"],
	["normalize_reference_strength_multiple", "reference_strength_multiple"]
]);
function conditioningOf$1(json) {
	if (isLarge(json)) return void 0;
	const isKnown = (key, value) => OWN_KEYS$1.test(key) || REFERENCE.test(key) || PLAIN.get(key) === value || isIdle(json, key);
	return together(referencesIn(json), placesIn(json), statedBut(json, isKnown));
}
function isIdle(json, key) {
	if (key === "noise") return ["PromptGenerateRequest", void 0].includes(textOf(at(json, "request_type")));
	const owner = OF_ANOTHER.get(key);
	return owner !== void 0 && isNothing(at(json, owner));
}
const REFERENCE = /^(?:director_)?references?(?:_|$)/;
function referencesIn(json) {
	return (isObject(json) ? Object.entries(json).filter(([key, value]) => REFERENCE.test(key) && !isNothing(value)) : []).map(([key, value]) => {
		if (/cache/.test(key)) return steers(`${listOf(value).length} ${key}`);
		return steers(`${key} ${inWords(value, (inner) => inner === "legacy_uc")}`);
	});
}
function placesIn(json) {
	if (at(json, "v4_prompt", "use_coords") !== true) return [];
	const centers = listOf(at(json, "v4_prompt", "caption", "char_captions")).map((item) => inWords(at(item, "centers")));
	return centers.length === 0 ? [] : [steers(`characters at ${centers.join(" and ")}`)];
}

// src/settings/tools/novelai.ts
function readNovelAi({ software, source, description, comment }) {
	if (software !== "NovelAI") return void 0;
	const json = typeof comment === "string" ? parseJson(comment) : comment;
	if (at(json, "prompt") === void 0 && at(json, "steps") === void 0) return void 0;
	const prompt = textOf(at(json, "prompt")) ?? textOf(description);
	const negative = textOf(at(json, "uc"));
	return {
		tool: "NovelAI",
		version: textOf(at(json, "version")),
		prompt: withCharacters(prompt, characters(json, "v4_prompt")),
		negativePrompt: withCharacters(negative, characters(json, "v4_negative_prompt")),
		...samplerOf(textOf(at(json, "sampler")), textOf(at(json, "noise_schedule")), "automatic"),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "scale")),
		size: sizeOf(at(json, "width"), at(json, "height")),
		hires: "off",
		vae: BUILT_IN,
		clipSkip: "default",
		rng: "default",
		networks: [],
		conditioning: conditioningOf$1(json),
		denoise: denoiseOf(json),
		seed: seedOf(at(json, "seed")),
		checkpoint: modelFile(textOf(source))
	};
}
function withCharacters(prompt, own) {
	return prompt === void 0 ? void 0 : readTags([prompt, ...own].join(", ")).prompt;
}
function denoiseOf(json) {
	const type = at(json, "request_type");
	if (type === void 0) return void 0;
	return type === "PromptGenerateRequest" ? 1 : numberOf(at(json, "strength"));
}
function characters(json, key) {
	return listOf(at(json, key, "caption", "char_captions")).flatMap((item) => textOf(at(item, "char_caption")) ?? []);
}

// src/settings/tools/ruined-fooocus.ts
function readRuinedFooocus(json) {
	if (at(json, "software") !== "RuinedFooocus") return void 0;
	const [prompt, negative] = [textOf(at(json, "Prompt")), textOf(at(json, "Negative"))];
	const refiner = modelFile(textOf(at(json, "refiner_model_name")));
	const hasRefiner = refiner !== void 0 && refiner.name !== "None";
	return {
		tool: "RuinedFooocus",
		prompt: prompt === void 0 ? void 0 : readTags(prompt).prompt,
		negativePrompt: negative === void 0 ? void 0 : readTags(negative).prompt,
		...samplerOf(textOf(at(json, "sampler_name")), textOf(at(json, "scheduler")), void 0),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "cfg")),
		size: sizeOf(at(json, "width"), at(json, "height")),
		hires: hasRefiner ? `refiner ${refiner.name} at ${textOf(at(json, "switch")) ?? "an unknown step"}` : void 0,
		clipSkip: numberOf(at(json, "clip_skip")),
		networks: networksOf$1(json),
		rng: "default",
		denoise: numberOf(at(json, "denoise")),
		seed: seedOf(at(json, "seed")),
		checkpoint: modelFile(textOf(at(json, "base_model_name")), textOf(at(json, "base_model_hash")))
	};
}
function networksOf$1(json) {
	const loras = [
		...inList(at(json, "loras")),
		...inText(textOf(at(json, "loras"))),
		...numbered(json)
	];
	return loras.length === 0 ? void 0 : [UNTOLD, ...loras];
}
function lora(name, weight, hash) {
	const file = modelFile(name, hash);
	return file === void 0 || file.name === "None" ? [] : [{
		kind: "lora",
		...file,
		weight: numberOf(weight)
	}];
}
function inList(loras) {
	return listOf(loras).flatMap((item) => {
		const [first, second] = listOf(item);
		const [, weight, name] = /^(-?[\d.]{1,20}) - (.{1,1000})$/su.exec(textOf(second) ?? "") ?? [];
		return name === void 0 ? lora(textOf(first), second) : lora(name, weight, textOf(first));
	});
}
function inText(loras) {
	return (loras ?? "").split(",").slice(0, 256).flatMap((item) => {
		const [, name, weight] = /<([^<>]{1,300}):(-?[\d.]{1,20})>$/.exec(item) ?? [];
		return lora(name, weight);
	});
}
function numbered(json) {
	return [
		1,
		2,
		3,
		4,
		5
	].flatMap((number) => lora(textOf(at(json, `l${number}`)), at(json, `w${number}`)));
}

// src/settings/tools/swarmui.ts
function readSwarmUi(json) {
	const own = at(json, "sui_image_params");
	if (own === void 0) return void 0;
	const hashes = hashesOf(json);
	const file = (name) => modelFile(name, name === void 0 ? void 0 : hashes.get(modelName(name)));
	const prompt = textOf(at(own, "prompt"));
	const stop = numberOf(at(own, "clipstopatlayer") ?? -1);
	return {
		tool: "SwarmUI",
		version: textOf(at(own, "swarm_version")),
		prompt: prompt === void 0 ? void 0 : readTags(prompt).prompt,
		negativePrompt: readTags(textOf(at(own, "negativeprompt")) ?? "").prompt,
		...samplerOf(textOf(at(own, "sampler") ?? at(own, "comfyuisampler") ?? "default"), textOf(at(own, "scheduler") ?? at(own, "comfyuischeduler")), "automatic"),
		steps: numberOf(at(own, "steps")),
		cfg: numberOf(at(own, "cfgscale")),
		size: sizeOf(at(own, "width"), at(own, "height")),
		hires: hiresOf(own),
		vae: vaeOf(textOf(at(own, "vae")), file),
		clipSkip: stop === void 0 ? void 0 : -stop,
		networks: networksOf(own, file),
		conditioning: conditioningOf(own),
		rng: "default",
		denoise: numberOf(at(own, "initimagecreativity") ?? 1),
		seed: seedOf(at(own, "seed")),
		checkpoint: file(textOf(at(own, "model")))
	};
}
function hashesOf(json) {
	const models = listOf(at(json, "sui_models")).map((model) => [textOf(at(model, "name")), textOf(at(model, "hash"))]);
	return new Map(models.flatMap(([name, hash]) => name === void 0 || hash === void 0 ? [] : [[modelName(name), hash]]));
}
function vaeOf(name, file) {
	return name === void 0 || /^(?:automatic|none)$/i.test(name) ? BUILT_IN : file(name);
}
const REFINER_KEYS = [
	"refinermodel",
	"refinermethod",
	"refinercontrolpercentage",
	"refinerupscale",
	"refinerupscalemethod",
	"refinersteps",
	"refinercfgscale",
	"refinersampler",
	"refinerscheduler",
	"refinervae",
	"refinerdotiling",
	"refinerhypertile"
];
function hiresOf(own) {
	return statedUnder(own, REFINER_KEYS).join(", ") || "off";
}
function itemsOf(value) {
	return (typeof value === "string" ? value.split(",").slice(0, 256) : listOf(value)).flatMap((item) => textOf(item)?.trim() ?? []).filter((item) => item !== "");
}
const OWN_KEYS = /^(?:prompt|negativeprompt|model|seed|steps|cfgscale|width|height|aspectratio|sidelength|rawresolution|sampler|comfyuisampler|autowebuisampler|scheduler|comfyuischeduler|vae|automaticvae|clipstopatlayer|loras|loraweights|loratencweights|lorasectionconfinement|initimagecreativity|refiner.*|swarm_version|images|batchsize|original_.*)$/;
const IDLE_KEYS = /^(?:donotsave.*|nopreviews|noloadmodels|noseedincrement|continueaftererrors|forward.*data|webhooks|internalbackendtype|exactbackendid|wildcardseed.*|personalnote|imageformat|colordepth|overrideoutpathformat|outputintermediateimages|variationseed|presets|gridgen.*|placeholder.*|modelattentionbackend|setclipdevice|video.*|text2video.*|text2audio.*)$/;
const ENCODER_KEYS = [
	"cliplmodel",
	"clipgmodel",
	"t5xxlmodel",
	"llavamodel",
	"llamamodel",
	"qwenmodel",
	"mistralmodel",
	"gemmamodel",
	"gptossmodel"
];
function conditioningOf(own) {
	if (isLarge(own)) return void 0;
	return statedBut(own, (key) => OWN_KEYS.test(key) || IDLE_KEYS.test(key) || ENCODER_KEYS.includes(key));
}
const UNCONFINED = ["-1", "0"];
function networksOf(own, file) {
	const lists = [
		"loraweights",
		"loratencweights",
		"lorasectionconfinement"
	].map((key) => itemsOf(at(own, key)));
	const encoders = statedUnder(own, ENCODER_KEYS).map((name) => ({
		kind: "file",
		name
	}));
	return [...itemsOf(at(own, "loras")).flatMap((name, index) => {
		const found = file(name);
		if (found === void 0) return [];
		const [given, clip, section = UNCONFINED[0]] = lists.map((list) => list[index]);
		const [weight, clipWeight] = [numberOf(given ?? 1), clip === void 0 ? void 0 : numberOf(clip)];
		return [{
			kind: "lora",
			...found,
			weight,
			...clipWeight === void 0 || clipWeight === weight ? {} : { clipWeight },
			...UNCONFINED.includes(section) ? {} : { detail: `section ${section}` }
		}];
	}), ...encoders];
}

// src/settings/tools/tensorart.ts
const KINDS = /* @__PURE__ */ new Map([
	["LORA", "lora"],
	["LYCORIS", "lora"],
	["LOCON", "lora"],
	["EMBEDDING", "embedding"]
]);
function readTensorArt(text) {
	const json = text === void 0 ? void 0 : parseJson(text.replace(/\0+$/, ""));
	const models = listOf(at(json, "models"));
	const checkpoint = fileOf(at(json, "baseModel"));
	if (checkpoint === void 0 && models.length === 0) return void 0;
	return {
		checkpoint,
		networks: models.flatMap((model) => {
			const [kind, file] = [KINDS.get(textOf(at(model, "type"))?.toUpperCase() ?? ""), fileOf(model)];
			return kind === void 0 || file === void 0 ? [] : [{
				kind,
				...file,
				weight: numberOf(at(model, "weight"))
			}];
		})
	};
}
function fileOf(model) {
	const name = textOf(at(model, "modelFileName")) ?? textOf(at(model, "label"));
	return name === void 0 || name.trim() === "" ? void 0 : modelFile(name, textOf(at(model, "hash")));
}
function withNamesOf(tensorArt, settings) {
	if (tensorArt === void 0) return settings;
	const { checkpoint, networks } = settings;
	const named = tensorArt.networks.filter(({ kind }) => kind === "lora");
	const nameless = networks?.filter(({ kind, isNameless }) => kind === "lora" && isNameless) ?? [];
	const nameOf = (network) => {
		const isAlone = (list) => list.filter(({ weight }) => weight !== void 0 && weight === network.weight).length === 1;
		if (!nameless.includes(network) || named.length !== nameless.length || !isAlone(nameless) || !isAlone(named)) return network;
		const { name, hash } = named.find(({ weight }) => weight === network.weight);
		return {
			kind: "lora",
			name,
			hash,
			weight: network.weight,
			...network.clipWeight === void 0 ? {} : { clipWeight: network.clipWeight }
		};
	};
	return {
		...settings,
		checkpoint: checkpoint?.isNameless ? tensorArt.checkpoint ?? checkpoint : checkpoint,
		networks: networks?.map(nameOf)
	};
}

// src/settings/read.ts
const UNKNOWN_FORM = "a text of a form that is not known";
const WORKFLOW_ALONE = "the workflow of ComfyUI alone, without the graph that was run";
const OWN_KEYWORDS = [
	"parameters",
	"prompt",
	"invokeai_metadata"
];
const SINGLE_TEXTS = [
	"parameters",
	"metadata",
	"exif:UserComment",
	"xmp:UserComment",
	"gif:comment"
];
const GRAPH_TAGS = [
	"exif:Make",
	"exif:Model",
	"exif:ImageDescription",
	"exif:UserComment"
];
async function readSettings(attached) {
	const carried = await textsIn(attached);
	const texts = readTexts(carried.byName);
	const beside = attached.sidecar === void 0 ? void 0 : readSidecar$1(attached.sidecar);
	const found = [beside?.settings, ...texts].filter((settings) => settings !== void 0).map(withoutPlaceholders);
	const unread = texts.length > 0 ? [] : unreadFaults(carried.byName);
	return {
		settings: found.length === 0 ? void 0 : bounded(merge(found.map(withConditioning))),
		faults: [
			...[...carried.faults, ...unread].map((text) => ({
				about: "picture",
				text
			})),
			...beside?.faults ?? [],
			...disagreements(found)
		]
	};
}
function unreadFaults(texts) {
	const comment = texts.get("exif:UserComment") ?? "";
	if (OWN_KEYWORDS.some((keyword) => texts.has(keyword)) || /^\s*\{\s*"/.test(comment)) return [UNKNOWN_FORM];
	return texts.has("workflow") ? [WORKFLOW_ALONE] : [];
}
const COMPARABLE = [
	"prompt",
	"steps",
	"cfg",
	"seed"
];
function disagreements([first, ...others]) {
	const isSaid = (value) => value !== void 0 && value !== "batch";
	const names = COMPARABLE.filter((name) => others.some((other) => isSaid(first?.[name]) && isSaid(other[name]) && first?.[name] !== other[name]));
	if (names.length === 0) return [];
	return [{
		about: first?.tool === "sidecar" ? "sidecar" : "picture",
		text: `${names.join(", ")} twice and differently, of which the surer counts`
	}];
}
async function textsIn({ texts, comment, exif, xmp }) {
	const png = readPngTexts(texts);
	const packet = png.byName.get("XML:com.adobe.xmp");
	const parts = [
		png,
		readExif(exif),
		await readXmp(packet === void 0 ? xmp : Buffer.from(packet))
	];
	const gif = comment === void 0 ? [] : [["gif:comment", decodeText(comment)]];
	return {
		byName: new Map([...parts.flatMap(({ byName }) => [...byName]), ...gif]),
		faults: parts.flatMap(({ faults }) => faults)
	};
}
function readTexts(texts) {
	const graph = [texts.get("prompt"), ...GRAPH_TAGS.map((tag) => graphBehind(texts.get(tag)))];
	const tensorArt = readTensorArt(texts.get("generation_data"));
	return [
		...graph.map((text) => text === void 0 ? void 0 : readComfyUi(parseJson(text))),
		...[texts.get("invokeai_metadata")].map((text) => text === void 0 ? void 0 : readInvokeAi(parseJson(text))),
		readNovelAi({
			software: texts.get("Software"),
			source: texts.get("Source"),
			description: texts.get("Description"),
			comment: texts.get("Comment")
		}),
		...SINGLE_TEXTS.map((name) => readSingle(texts.get(name) ?? "")),
		readEasyDiffusion(Object.fromEntries(texts))
	].filter((settings) => settings !== void 0).map((settings) => withNamesOf(tensorArt, settings));
}
function graphBehind(text) {
	return text === void 0 ? void 0 : /^\s*prompt:\s*(\{.*)$/isu.exec(text)?.[1];
}
function readSingle(text) {
	if (!text.trimStart().startsWith("{")) return readInfotext(text);
	const json = parseJson(text);
	const novelAi = {
		software: at(json, "Software"),
		source: at(json, "Source"),
		description: at(json, "Description"),
		comment: at(json, "Comment")
	};
	return readSwarmUi(json) ?? readFooocus(json) ?? readNovelAi(novelAi) ?? readInvokeAi(json) ?? readDrawThings(json) ?? readRuinedFooocus(json) ?? readEasyDiffusion(json) ?? readAnimagine(json) ?? readComfyUi(at(json, "prompt") ?? json);
}
function merge(found) {
	const known = found.toReversed().map((settings) => Object.entries(settings).filter(([, value]) => value !== void 0));
	const source = found.find(({ tool }) => tool !== "sidecar") ?? found[0];
	return {
		...Object.fromEntries(known.flat()),
		tool: source.tool,
		version: source.version
	};
}

// src/records/settings-of.ts
async function settingsOf({ file, split, header }, sidecar) {
	const { exif, xmp } = header;
	const isTiff = ["II*\0", "MM\0*"].includes(file.toString("latin1", 0, 4));
	return readSettings({
		texts: split.texts,
		comment: gifComment(file, MOST_TEXT_BYTES),
		exif: isTiff ? file : exif,
		xmp,
		sidecar: await readSidecar(sidecar)
	});
}
async function readSidecar(sidecar) {
	if (sidecar === void 0) return void 0;
	return sidecar(MOST_TEXT_BYTES).catch((cause) => cause instanceof RangeError ? "too long" : Buffer.alloc(0));
}

// src/records/record.ts
async function recordOf({ file, split, header, damaged, decoded }, { sidecar, miniature, thumbnail }) {
	const { frames, conversions } = header;
	return {
		identity: identityOf(decoded),
		size: {
			width: decoded.width,
			height: decoded.height
		},
		frames,
		conversions,
		damaged,
		settings: await settingsOf({
			file,
			split,
			header
		}, sidecar),
		sketch: prepare(miniature),
		thumbnail
	};
}
function identityOf({ width, height, data }) {
	return `${width}x${height} ${sha256Of(data)}`;
}
const DAMAGED = "Scored, though its JPEG data are damaged: parts of the picture may be wrong. Commit the original again.";
function recordNotices(path, { frames, conversions, damaged }) {
	const texts = conversions.map((conversion) => `Converted to 8-bit sRGB from ${conversion}.`);
	if (frames > 1) texts.push("Only the first frame was scored.");
	const notices = texts.map((text) => ({
		level: "notice",
		text,
		subjects: [path]
	}));
	return damaged ? [{
		level: "warning",
		text: DAMAGED,
		subjects: [path]
	}, ...notices] : notices;
}

// src/trees/tree.ts
function sidecarOf(path) {
	return path.replace(/\.[^.]+$/, ".json");
}

// src/trees/absent.ts
const SUBMODULE = "160000";
async function findAbsent(templates, index) {
	const isThere = (path) => existsSync(join(index.workspace, path));
	return (await listIndex(index).catch(() => [])).flatMap(({ tag, mode, path }) => {
		if (mode === SUBMODULE) return leadsInto(path, templates.flat()) && isEmpty(join(index.workspace, path)) ? [{
			path,
			why: "submodule"
		}] : [];
		return tag === "S" && templates.some((own) => isMatch(path, own) && isPicture(path, own)) && !isThere(path) ? [{
			path,
			why: "sparse"
		}] : [];
	});
}
function isEmpty(folder) {
	try {
		return readdirSync(folder).length === 0;
	} catch {
		return true;
	}
}
function leadsInto(path, templates) {
	if (path === "") return true;
	return !templates.some((own) => own.excludes && [path, `${path}/0`].some((each) => own.read(each) !== void 0)) && templates.some((own) => !own.excludes && own.leadsInto(path));
}
async function listIndex({ workspace, repository, programs }) {
	const folder = relative(repository, workspace).replaceAll(sep, "/");
	return (await openGit(repository, programs)("--literal-pathspecs", "ls-files", "-t", "-s", "-z", ...folder === "" ? [] : ["--", folder])).split("\0").flatMap((line) => {
		const [, tag, mode, path] = /^(\w) (\d+) \w+ \d\t([^]+)$/.exec(line) ?? [];
		if (tag === void 0 || mode === void 0 || path === void 0) return [];
		const isSelf = path === folder;
		if (!isSelf && folder !== "" && !path.startsWith(`${folder}/`)) return [];
		return [{
			tag,
			mode,
			path: isSelf ? "" : path.slice(folder === "" ? 0 : folder.length + 1)
		}];
	});
}

// src/trees/find.ts
const NONE = {
	paths: [],
	problems: []
};
async function matchFiles(root, templates) {
	const files = await glob(root, templates.filter(({ excludes }) => !excludes).map(({ segments }) => segments.map(patternOf).join("/")), {
		implicitDescendants: false,
		matchDirectories: false,
		omitBrokenSymbolicLinks: false
	}).catch(() => void 0);
	const { paths, problems } = files === void 0 ? await search({
		path: "",
		place: root,
		above: []
	}, root, {
		root,
		templates
	}) : {
		paths: files.map((file) => toPath(root, file)).filter((path) => isMatch(path, templates)),
		problems: []
	};
	return {
		paths: paths.toSorted(byCodePoint),
		problems
	};
}
async function glob(folder, patterns, options) {
	const lines = patterns.map((pattern) => `${literal(folder.split(sep).join("/"))}/${pattern}`);
	return (await (await create(lines.map((line) => line.replaceAll(/[\\\n]|\s$/g, "?")).join("\n"), options)).glob()).filter((place) => isInside(folder, place));
}
function patternOf(segment) {
	const [start = ""] = /^[^{*?[]*/.exec(segment) ?? [];
	const [end = ""] = /[^}*?\]]*$/.exec(segment.slice(start.length)) ?? [];
	if (segment === "**") return segment;
	return start === segment ? literal(segment) : `${literal(start)}*${literal(end)}`;
}
function literal(text) {
	return text.replaceAll(/[[?*]/g, "[$&]");
}
function toPath(root, file) {
	return relative(root, file).split(sep).join("/");
}
async function search({ path, above }, folder, wanted) {
	const depth = path === "" ? 0 : path.split("/").length;
	const patterns = wanted.templates.filter((template) => !template.excludes && template.leadsInto(path)).map(({ segments }) => segments.slice(0, depth + 1).includes("**") ? "*" : patternOf(segments[depth]));
	const options = {
		implicitDescendants: false,
		matchDirectories: true,
		followSymbolicLinks: false
	};
	try {
		const entries = (await glob(folder, [...new Set(patterns)], options)).map((place) => ({
			path: posix.join(path, basename(place)),
			place,
			above: [...above, folder]
		}));
		const parts = await Promise.all(entries.map((entry) => visit(entry, wanted)));
		return {
			paths: parts.flatMap(({ paths }) => paths),
			problems: parts.flatMap(({ problems }) => problems)
		};
	} catch (cause) {
		const place = cause instanceof Error && "path" in cause ? String(cause.path) : folder;
		return unsearchable(posix.join(path, toPath(folder, place)), cause);
	}
}
async function visit(entry, { root, templates }) {
	const asFile = isMatch(entry.path, templates) ? {
		paths: [entry.path],
		problems: []
	} : NONE;
	const leads = templates.some((template) => !template.excludes && template.leadsInto(entry.path));
	if (!leads && asFile === NONE) return NONE;
	const { folder, cause } = await folderAt(entry.place);
	const isExcluded = templates.some((template) => template.excludes && template.read(entry.path) !== void 0);
	if (cause !== void 0) return isExcluded || asFile !== NONE ? asFile : unsearchable(entry.path, cause);
	if (folder === void 0) return asFile;
	if (!leads || entry.above.includes(folder)) return NONE;
	if (isInside(root, folder)) return search(entry, folder, {
		root,
		templates
	});
	return {
		paths: [],
		problems: [{
			subject: entry.path,
			problem: "is a link out of the working directory",
			fix: "Commit the folder itself, or remove the link."
		}]
	};
}
async function folderAt(place) {
	try {
		return (await stat(place)).isDirectory() ? { folder: await realpath(place) } : {};
	} catch (cause) {
		return { cause };
	}
}
function unsearchable(subject, cause) {
	return {
		paths: [],
		problems: [problemOf(subject, cause instanceof Error && "code" in cause ? cause.code : void 0, reasonOf(cause))]
	};
}
function problemOf(subject, code, reason) {
	if (code === "ENOENT" && subject.includes("�")) return {
		subject,
		problem: "has a name that is not UTF-8",
		fix: "Rename it, such as by convmv, and commit it again."
	};
	if (code === "ENOENT" || code === "ELOOP") return deadLink(subject);
	return {
		subject,
		problem: `cannot be searched (${reason})`,
		fix: "Make it readable, or remove it."
	};
}
function deadLink(subject) {
	return {
		subject,
		problem: "is a link that leads nowhere",
		fix: "Restore what it points to, remove it, or exclude it with a ! line."
	};
}

// src/trees/folder.ts
function folderTree(workspace, index) {
	const walk = async (templates) => {
		const root = await realpath(workspace);
		return {
			root,
			...await matchFiles(root, templates)
		};
	};
	const walked = /* @__PURE__ */ new Map();
	const match = async (templates) => {
		const known = walked.get(templates) ?? walk(templates);
		walked.set(templates, known);
		return known;
	};
	const find = async (templates, withSidecars) => {
		if (templates.length === 0) return {
			files: [],
			passedOver: [],
			problems: []
		};
		const { root, paths, problems } = await match(templates);
		const pictures = paths.filter((path) => isPicture(path, templates));
		const located = await Promise.all(pictures.map((path) => locate(path, {
			root,
			templates,
			withSidecars
		})));
		const files = located.filter((result) => "names" in result);
		const sidecars = new Set(files.flatMap(({ path, sidecar }) => sidecar === void 0 ? [] : [sidecarOf(path)]));
		return {
			files,
			passedOver: paths.filter((path) => !isPicture(path, templates) && !sidecars.has(path)).map((path) => ({
				path,
				start: async () => startOf(root, path)
			})),
			problems: [...problems, ...located.filter((result) => "problem" in result)]
		};
	};
	const absent = async (templates) => index === void 0 ? [] : findAbsent(templates, {
		workspace,
		...index
	});
	const paths = async (templates) => {
		return (await match(templates)).paths.filter((path) => isPicture(path, templates));
	};
	const folders = async () => {
		return (await readdir(workspace, { withFileTypes: true }).catch(() => [])).filter((own) => own.isDirectory() || own.isSymbolicLink()).map(({ name }) => name);
	};
	return {
		find,
		paths,
		folders,
		absent
	};
}
async function locate(path, { root, templates, withSidecars }) {
	const refuse = (problem, fix) => ({
		subject: path,
		problem,
		fix
	});
	const file = await realpath(join(root, path)).catch(() => void 0);
	if (file === void 0) return deadLink(path);
	if (!isInside(root, file)) return refuse("is a link out of the working directory", "Commit the file itself.");
	if (!(await stat(file)).isFile()) return refuse("is not a regular file", "Replace it by one, remove it, or exclude it with a ! line.");
	const names = nameFile(path, templates);
	if (isProblem(names)) return names;
	const sidecar = withSidecars ? await locateSidecar(root, sidecarOf(path)) : void 0;
	if (typeof sidecar === "object") return sidecar;
	const own = sidecar === void 0 ? void 0 : readerOf(sidecar);
	return {
		path,
		content: contentBy(file),
		read: readerOf(file),
		sidecar: own,
		names
	};
}
async function locateSidecar(root, path) {
	const file = await realpath(join(root, path)).catch(() => void 0);
	if (file === void 0 || isInside(root, file) && (await stat(file)).isFile()) return file;
	return {
		subject: path,
		problem: "is a link out of the working directory, or no regular file",
		fix: "Commit the file itself, or remove it."
	};
}
async function startOf(root, path) {
	const read = async () => {
		const file = await realpath(join(root, path));
		if (!isInside(root, file) || !(await stat(file)).isFile()) return Buffer.alloc(0);
		const handle = await open(file);
		try {
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256);
			return buffer.subarray(0, bytesRead);
		} finally {
			await handle.close();
		}
	};
	return read().catch(() => Buffer.alloc(0));
}
function readerOf(file) {
	return async (most) => {
		const handle = await open(file);
		try {
			const { size } = await handle.stat();
			if (size > most) throw new RangeError(`${size} bytes`);
			return await handle.readFile();
		} finally {
			await handle.close();
		}
	};
}
function contentBy(file) {
	return once(async () => contentOf(file).catch(() => ({ names: [] })));
}
async function contentOf(file) {
	const { size } = await stat(file);
	const hashes = ["sha1", "sha256"].map((algorithm) => createHash(algorithm).update(`blob ${size}\0`));
	const plain = createHash("sha256");
	const all = [...hashes, plain];
	const pieces = size === 0 ? [] : createReadStream(file, { end: size - 1 });
	for await (const piece of pieces) for (const hash of all) hash.update(piece);
	return { names: [...hashes.map((hash) => `git ${hash.digest("hex")}`), lfsName(plain.digest("hex"))] };
}
function lfsName(sha256) {
	return `lfs ${sha256}`;
}

export { sidecarOf as a, settingsOf as c, likeness as d, findAbsent as i, MOST_TEXT_BYTES as l, folderTree as n, recordNotices as o, lfsName as r, recordOf as s, contentOf as t, gifBlocks as u };
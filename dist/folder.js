import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as reasonOf } from "./errors.js";
import { I as SETTING_FIELDS, b as BUILT_IN, d as isMatch, f as isPicture, g as rounded, h as networksText, m as nameFile, o as openGit, p as isProblem, r as isInside, v as byCodePoint, x as OF_BATCH } from "./natives.js";
import * as os$1 from "os";
import * as fs$1 from "fs";
import * as path$1 from "path";
import assert from "assert";
import { crc32, inflateSync } from "node:zlib";
import { createHash } from "node:crypto";
import { basename, join, posix, relative, sep } from "node:path";
import { createReadStream, existsSync as existsSync$1, readdirSync } from "node:fs";
import { open, realpath, stat } from "node:fs/promises";

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
const MOST = {
	prompt: 8192,
	name: 300,
	tool: 60
};
const MOST_NETWORKS$2 = 256;
function bounded$1(settings) {
	const { tool, version, prompt, negativePrompt, hires, sampler, schedule, rng, seed, checkpoint, vae, networks, beside } = settings;
	return {
		...settings,
		tool: cut(tool, MOST.tool),
		version: version && cut(version, MOST.tool),
		prompt: prompt && cut(prompt, MOST.prompt),
		negativePrompt: negativePrompt && cut(negativePrompt, MOST.prompt),
		hires: hires && cut(hires, MOST.prompt),
		sampler: sampler && cut(sampler, MOST.name),
		schedule: schedule && cut(schedule, MOST.name),
		rng: rng && cut(rng, MOST.tool),
		seed: seed && cut(seed, MOST.tool),
		checkpoint: checkpoint && boundedFile(checkpoint),
		vae: vae && boundedFile(vae),
		networks: networks?.slice(0, MOST_NETWORKS$2).map(boundedNetwork),
		beside: beside && {
			...beside,
			lora: beside.lora && boundedFile(beside.lora),
			networks: beside.networks && cut(beside.networks, MOST.prompt)
		}
	};
}
function boundedFile(file) {
	return {
		...file,
		name: cut(file.name, MOST.name),
		hash: file.hash && cut(file.hash, MOST.name)
	};
}
function boundedNetwork(network) {
	return {
		...network,
		...boundedFile(network),
		detail: network.detail && cut(network.detail, MOST.name)
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
const NONE$2 = {
	byName: /* @__PURE__ */ new Map(),
	faults: []
};
function readExif(block) {
	if (block === void 0) return NONE$2;
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
function readPngTexts(chunks) {
	const byName = /* @__PURE__ */ new Map();
	const faults = [];
	const seen = /* @__PURE__ */ new Set();
	for (const chunk of chunks) {
		const keyword = keywordOf(chunk.data);
		if (!KEYWORDS.has(keyword) || seen.has(keyword)) continue;
		seen.add(keyword);
		const text = readChunk(chunk, keyword.length + 1);
		if ("fault" in text) faults.push(text.fault);
		else byName.set(keyword, text.text);
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
function readChunk(chunk, start) {
	if (chunk.data.length > 1048576) return { fault: TOO_LONG };
	if (crc32(chunk.data, crc32(chunk.type)) !== chunk.crc) return { fault: DAMAGED$1 };
	const { bytes, isDeflated } = bodyOf(chunk, start);
	if (!isDeflated) return { text: decodeText(bytes) };
	try {
		return { text: decodeText(inflateSync(bytes, { maxOutputLength: MOST_TEXT_BYTES })) };
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
const NONE$1 = {
	byName: /* @__PURE__ */ new Map(),
	faults: []
};
const NAME = "UserComment";
async function readXmp(packet) {
	if (packet === void 0 || !Buffer.from(packet.buffer, packet.byteOffset, packet.length).includes(NAME)) return NONE$1;
	if (packet.length > MOST_BYTES) return {
		byName: /* @__PURE__ */ new Map(),
		faults: [TOO_LONG]
	};
	const text = decodeText(packet);
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return {
		byName: /* @__PURE__ */ new Map(),
		faults: [DAMAGED$1]
	};
	const { XMLParser } = await import("./fxp2.js");
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
const DEEPEST$1 = 8;
function find(node, depth) {
	if (typeof node !== "object" || node === null || depth > DEEPEST$1) return void 0;
	for (const [name, value] of Object.entries(node)) {
		const found = name === NAME ? firstText(value, 0) : find(value, depth + 1);
		if (found !== void 0) return found;
	}
}
function firstText(node, depth) {
	if (typeof node === "string") return node;
	if (typeof node !== "object" || node === null || depth > DEEPEST$1) return void 0;
	const inner = Object.entries(node).filter(([name]) => name !== "lang" && name !== "parseType");
	for (const [, value] of inner) {
		const text = firstText(value, depth + 1);
		if (text !== void 0) return text;
	}
}

// src/settings/json.ts
const DEEPEST = 64;
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
		else if (OPENING.has(code) && ++depth > DEEPEST) return void 0;
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
function modelFile(name, hash) {
	const stem = modelName(name ?? "");
	const plainHash = hash?.trim().toLowerCase().replace(/^0x/, "");
	if (stem === "" && !plainHash) return void 0;
	if (stem === "") return {
		name: plainHash,
		hash: plainHash,
		isNameless: true
	};
	return {
		name: stem,
		hash: plainHash || void 0
	};
}
function modelName(name) {
	return name.slice(-1e3).trim().replace(/^.*[/\\]/su, "").replace(/\[[0-9a-f]{6,64}\]$/i, "").trimEnd().replace(/\.(?:safetensors|ckpt|pt|pth|bin|gguf|sft)$/i, "").trim();
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
const SCHEDULE_IN_NAME = /[\s_](karras|exponential|sgm uniform|k)$/i;
function samplerOf(name, schedule, otherwise) {
	const given = (name ?? "").slice(0, MOST_NAME);
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
function readTags(text) {
	const networks = [];
	for (const [, kind = "", name = "", rest = ""] of text.matchAll(TAG)) if (networks.length < MOST_NETWORKS$1) networks.push(networkOf(kind, name, rest.split(":").slice(1)));
	return {
		prompt: folded(networks.length === 0 ? text : text.replaceAll(TAG, "")).replaceAll(UNTIDY_COMMAS, ", ").replace(/^, /, "").replace(/, $/, ""),
		networks
	};
}
function networkOf(tag, name, details) {
	const kind = tag.toLowerCase() === "hypernet" ? "other" : "lora";
	const named = new Map(details.flatMap((detail) => {
		const [, part, value] = NAMED.exec(detail) ?? [];
		return part === void 0 ? [] : [[part, value]];
	}));
	const [first, second] = details.map(Number).filter((weight) => Number.isFinite(weight));
	const clip = numberOf(named.get("te")) ?? first ?? 1;
	const weight = numberOf(named.get("unet")) ?? second ?? clip;
	const more = details.filter((detail) => !Number.isFinite(Number(detail)) && !/^(?:te|unet)=/.test(detail));
	return {
		kind,
		name: modelName(name),
		weight,
		...clip === weight ? {} : { clipWeight: clip },
		...more.length === 0 ? {} : { detail: more.join(":") }
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
	networks: (value, json) => [value].flat().every((item) => textOf(item) !== void 0) ? { beside: besideOf(json) } : void 0,
	rng: (value) => ofText(value, (text) => ({ rng: text.toLowerCase() })),
	denoise: (value) => ofNumber(value, (denoise) => denoise >= 0 && denoise <= 1 ? { denoise } : void 0),
	seed: (value) => known({ seed: seedOf(value) }),
	checkpoint: (value) => ofText(value, (text) => known({ checkpoint: modelFile(text) }))
};
function ofText(value, read) {
	const text = textOf(value);
	return text === void 0 ? void 0 : read(text);
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
	const others = at(json, "networks");
	const list = (Array.isArray(others) ? listOf(others) : [others]).flatMap((item) => textOf(item) ?? []);
	return {
		lora: modelFile(textOf(at(json, "lora"))),
		weight: numberOf(at(json, "lora-weight")),
		networks: others === void 0 ? void 0 : networksText(list.filter((item) => item.trim() !== "").map(readNetwork))
	};
}
function readNetwork(text) {
	const [, name = text, weight] = /^(.{1,300}?)(?::(-?[\d.]{1,10}))?$/su.exec(text) ?? [];
	return {
		kind: "other",
		name: modelName(name) || name,
		weight: numberOf(weight)
	};
}

// src/settings/tools/comfyui/graph.ts
const MOST_NODES = 2e3;
const MOST_INPUTS_IN_ALL = 6e3;
const MOST_INPUTS = 200;
const MOST_TYPE = 100;
function parseGraph(json) {
	if (!isObject(json)) return void 0;
	const entries = Object.entries(json);
	if (entries.length > MOST_NODES) return void 0;
	const nodes = entries.flatMap(([id, value]) => {
		const [type, inputs] = isObject(value) ? [value.class_type, value.inputs] : [];
		if (typeof type !== "string" || !isObject(inputs)) return [];
		return [{
			id,
			type: type.slice(0, MOST_TYPE),
			inputs: new Map(Object.entries(inputs).slice(0, MOST_INPUTS))
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
const VALUE_NAMES = [
	"value",
	"int",
	"float",
	"number",
	"Number",
	"string",
	"text"
];
const MOST_HOPS = 16;
function valueOf$1(graph, node, ...names) {
	const name = names.find((candidate) => node?.inputs.has(candidate));
	let value = name === void 0 ? void 0 : node?.inputs.get(name);
	for (let hop = 0; hop < MOST_HOPS; hop++) {
		const source = followLink(graph, value);
		if (source === void 0) return Array.isArray(value) ? void 0 : value;
		const [only] = source.inputs.size === 1 ? [...source.inputs.keys()] : [];
		const inner = [
			...names,
			...VALUE_NAMES,
			only ?? ""
		].find((candidate) => source.inputs.has(candidate));
		value = inner === void 0 ? void 0 : source.inputs.get(inner);
	}
}
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

// src/settings/tools/comfyui/conditioning.ts
const TEXTS = [
	"populated_text",
	"text",
	"text_g",
	"text_l",
	"clip_l",
	"t5xxl",
	"prompt",
	"string",
	"wildcard_text"
];
const MOST_OTHERS = 32;
const DRAWS = /random|wildcard|dynamic|generat|ollama|gpt|llm|llama|florence|caption|tagger|interrogat|enhance|translat/i;
const MOST_TEXTS = 64;
const MOST_TEXT_NODES = 500;
const STOPS = ["stop_at_clip_layer", "clip_skip"];
const UPSTREAM = {
	positive: /^(?:cond|positive|pipe|basic_pipe|sdxl_tuple|clip$)/i,
	negative: /^(?:cond|negative|pipe|basic_pipe|sdxl_tuple|clip$)/i
};
function conditioningUpstream(graph, start, side) {
	if (start === void 0) return {
		text: void 0,
		clipSkip: 1,
		others: []
	};
	const texts = [];
	const others = [];
	const known = /* @__PURE__ */ new Map();
	let clipSkip;
	const next = (node) => {
		const own = linksOf(graph, node, (name) => UPSTREAM[side].test(name));
		return own.length > 0 || node.inputs.size > 1 ? own : linksOf(graph, node, () => true);
	};
	for (const { node } of walk([start], next, isZero)) {
		if (isZero(node)) {
			texts.push("");
			continue;
		}
		if (clipSkip === void 0 && STOPS.some((name) => node.inputs.has(name))) clipSkip = { layer: numberOf(valueOf$1(graph, node, ...STOPS)) };
		const encoded = texts.length < MOST_TEXTS && encodes(node, side) ? textsOf(graph, node, {
			side,
			known
		}) : [];
		texts.push(...encoded);
		for (const name of [encoderFiles(node), encoderNumbers(graph, node)]) if (name !== void 0 && others.length < MOST_OTHERS) others.push({
			kind: "other",
			name
		});
		if (encoded.length === 0 && changes(graph, node) && others.length < MOST_OTHERS) others.push({
			kind: "other",
			name: describeNode(graph, node)
		});
	}
	return {
		text: texts.length > 0 && !texts.includes(void 0) ? [...new Set(texts)].join(" | ") : void 0,
		clipSkip: layerOf(clipSkip),
		others
	};
}
function layerOf(stop) {
	if (stop === void 0) return 1;
	return stop.layer === void 0 ? void 0 : Math.abs(stop.layer);
}
function isZero({ type }) {
	return /zero_?out/i.test(type);
}
function encoderFiles({ inputs }) {
	const names = [...inputs].filter(([name, value]) => /^clip_name\d?$/.test(name) && typeof value === "string");
	return names.length === 0 ? void 0 : `text encoder ${names.map(([, value]) => String(value)).join(" + ")}`;
}
function encoderNumbers(graph, node) {
	if (!node.inputs.has("clip") || !TEXTS.some((name) => node.inputs.has(name)) || /lora/i.test(node.type)) return void 0;
	const numbers = [...node.inputs].filter(([, value]) => typeof value === "number");
	return numbers.length === 0 ? void 0 : describeNode(graph, {
		...node,
		inputs: new Map(numbers)
	});
}
function encodes({ type, inputs }, side) {
	if (/lora/i.test(type)) return false;
	return inputs.has(side) ? typeof inputs.get(side) === "string" : inputs.has("clip") && TEXTS.some((name) => inputs.has(name));
}
function changes(graph, node) {
	return !/reroute|pipe/i.test(node.type) && linksOf(graph, node, (name) => /^(?:cond|positive|negative)/i.test(name)).length > 0;
}
function textsOf(graph, node, { side, known }) {
	const held = TEXTS.filter((name) => node.inputs.has(name));
	return (node.inputs.has(side) ? [side] : held[0] === "populated_text" ? held.slice(0, 1) : held).map((name) => resolveText(graph, node.inputs.get(name), known));
}
function resolveText(graph, value, known) {
	const source = followLink(graph, value);
	if (source === void 0) return typeof value === "string" ? value : void 0;
	if (known.has(source) || known.size > MOST_TEXT_NODES) return known.get(source);
	known.set(source, void 0);
	const text = textOfNode(graph, source, known);
	known.set(source, text);
	return text;
}
function textOfNode(graph, { type, inputs }, known) {
	if (DRAWS.test(type) && !inputs.has("populated_text")) return void 0;
	const name = TEXTS.find((candidate) => inputs.has(candidate));
	if (name !== void 0) return resolveText(graph, inputs.get(name), known);
	const parts = [...inputs.values()].slice(0, 8).flatMap((inner) => resolveText(graph, inner, known) ?? []);
	return parts.length === 0 ? void 0 : parts.join(" ");
}

// src/settings/tools/comfyui/model.ts
const CHECKPOINT_INPUTS = [
	"ckpt_name",
	"unet_name",
	"base_ckpt_name",
	"gguf_name",
	"model_name",
	"ckpt"
];
const MOST_NETWORKS = 64;
function modelUpstream(graph, start) {
	const checkpoints = [];
	const networks = [];
	const next = (node) => modelLinks(graph, node);
	for (const { node } of walk(start === void 0 ? [] : [start], next)) {
		const loras = lorasOf(graph, node);
		const name = nameIn(valueOf$1(graph, node, ...CHECKPOINT_INPUTS));
		const isLoader = name !== void 0 && linksOf(graph, node, (input) => /^model/i.test(input)).length === 0;
		if (isLoader) checkpoints.push(modelName(name));
		const precision = isLoader ? textOf(node.inputs.get("weight_dtype")) : void 0;
		if (precision !== void 0 && precision !== "default") networks.push({
			kind: "other",
			name: `weights in ${precision}`
		});
		networks.push(...loras);
		if (!isLoader && loras.length === 0 && isPatch(graph, node)) networks.push({
			kind: "other",
			name: describeNode(graph, node)
		});
		if (networks.length > MOST_NETWORKS) break;
	}
	const names = [...new Set(checkpoints)].slice(0, 8);
	return names.length === 0 ? {
		checkpoint: void 0,
		networks: void 0
	} : {
		checkpoint: modelFile(names.join(" + ")),
		networks
	};
}
function nameIn(value) {
	return textOf(value) ?? textOf(at(value, "content"));
}
function modelLinks(graph, node) {
	if (!/switch/i.test(node.type)) return linksOf(graph, node, (name) => /model|lora|pipe|^any|^value$/i.test(name));
	const chosen = textOf(valueOf$1(graph, node, "select", "Input", "input", "index"));
	return chosen === void 0 ? [] : linksOf(graph, node, (name) => new RegExp(`\\D${Number(chosen)}$`).test(name));
}
function isPatch(graph, node) {
	return !/lora|reroute|pipe|switch|context|\bbus\b/i.test(node.type) && linksOf(graph, node, (name) => /model/i.test(name)).length > 0;
}
function lorasOf(graph, node) {
	if (node.inputs.get("toggle") === false || /^off$/i.test(textOf(node.inputs.get("switch")) ?? "")) return [];
	return [
		...single(graph, node),
		...switched(node),
		...stacked(graph, node),
		...tagged(graph, node)
	];
}
function lora(name, weight, clipWeight) {
	const file = modelFile(name);
	if (file === void 0 || /^none$/i.test(file.name)) return [];
	return [{
		kind: "lora",
		...file,
		weight,
		...clipWeight === void 0 || clipWeight === weight ? {} : { clipWeight }
	}];
}
const WEIGHTS = [
	"strength_model",
	"lora_model_strength",
	"model_strength",
	"lora_strength",
	"strength",
	"lora_weight",
	"weight"
];
function single(graph, node) {
	const name = nameIn(valueOf$1(graph, node, "lora_name", .../lora/i.test(node.type) ? ["lora"] : []));
	if (name === void 0) return [];
	return lora(name, numberOf(valueOf$1(graph, node, ...WEIGHTS)), numberOf(valueOf$1(graph, node, "strength_clip", "lora_clip_strength", "clip_strength")) ?? (/ModelOnly/i.test(node.type) ? 0 : void 0));
}
function switched({ inputs }) {
	return [...inputs.values()].slice(0, 256).flatMap((value) => {
		const name = textOf(at(value, "lora"));
		if (name === void 0 || at(value, "on") === false) return [];
		return lora(name, numberOf(at(value, "strength") ?? 1), numberOf(at(value, "strengthTwo")));
	});
}
function stacked(graph, node) {
	const most = numberOf(node.inputs.get("lora_count") ?? node.inputs.get("num_loras")) ?? 64;
	const isSimple = node.inputs.get("input_mode") === "simple" || node.inputs.get("mode") === "simple";
	return [...node.inputs.keys()].slice(0, 512).flatMap((input) => {
		const [, first, second] = /^lora_name_?(\d{1,2})$|^lora_(\d{1,2})(?:_name)?$/.exec(input) ?? [];
		const number = first ?? second;
		const name = number === void 0 ? void 0 : textOf(valueOf$1(graph, node, input));
		if (name === void 0 || number === void 0 || Number(number) > most) return [];
		if (/^off$/i.test(textOf(node.inputs.get(`switch_${number}`)) ?? "")) return [];
		const value = (...names) => numberOf(valueOf$1(graph, node, ...names));
		const simple = [
			`lora_wt_${number}`,
			`lora_${number}_strength`,
			`strength_${number}`
		];
		const model = [
			`model_weight_${number}`,
			`model_str_${number}`,
			`lora_${number}_model_strength`,
			`strength_model_${number}`
		];
		const clip = [
			`clip_weight_${number}`,
			`clip_str_${number}`,
			`lora_${number}_clip_strength`,
			`strength_clip_${number}`
		];
		return lora(name, (isSimple ? value(...simple) : value(...model, ...simple)) ?? 1, isSimple ? void 0 : value(...clip));
	});
}
function tagged(graph, node) {
	if (!/lora|wildcard/i.test(node.type)) return [];
	const text = textOf(valueOf$1(graph, node, "populated_text", "text", "lora_syntax", "loras"));
	return text === void 0 ? [] : readTags(text).networks;
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
		...HELPERS.flatMap((name) => linkOf(graph, sampler, name) ?? []),
		...levels
	];
	const value = (...names) => {
		const owner = nodes.find(({ inputs }) => names.some((name) => inputs.has(name)));
		return valueOf$1(graph, owner, ...names);
	};
	const link = (...names) => nodes.map((node) => linkOf(graph, node, ...names)).find(Boolean);
	const has = (name) => nodes.some(({ inputs }) => inputs.has(name));
	const guider = linkOf(graph, sampler, "guider");
	const steps = numberOf(value("steps"));
	return {
		seed: value("seed", "noise_seed"),
		steps,
		cfg: numberOf(value("cfg", "cfg_scale", "cfg_conds")) ?? cfgWithout(guider),
		sampler: textOf(value("sampler_name")) ?? linkOf(graph, sampler, "sampler")?.type,
		schedule: textOf(value("scheduler", "basic_scheduler")) ?? scheduleIn(levels),
		denoise: has("denoise") ? numberOf(value("denoise")) : denoiseFrom(value("start_at_step", "start_step"), steps),
		isOneSided: guider !== void 0 && !guider.inputs.has("negative"),
		model: link("model", "pipe", "basic_pipe"),
		positive: link("positive", "conditioning", "pipe", "basic_pipe"),
		negative: link("negative", "pipe", "basic_pipe")
	};
}
function levelsOf(graph, sampler) {
	const start = linkOf(graph, sampler, "sigmas");
	const next = (node) => linksOf(graph, node, (name) => /sigmas/i.test(name));
	return start === void 0 ? [] : Array.from(walk([start], next), ({ node }) => node).slice(0, 16);
}
function scheduleIn(levels) {
	return levels.find(({ type }) => type.endsWith("Scheduler"))?.type.replace(/Scheduler$/, "");
}
function cfgWithout(guider) {
	return guider === void 0 || [...guider.inputs.keys()].some((name) => /cfg/i.test(name)) ? void 0 : 1;
}
function denoiseFrom(start, steps) {
	const first = start === void 0 ? 0 : numberOf(start);
	return first === void 0 || steps === void 0 || steps === 0 ? void 0 : 1 - Math.min(first / steps, 1);
}

// src/settings/tools/comfyui/sampler.ts
const PICTURE_INPUT = /image|latent|samples|pixel|pipe|^any|^value$/i;
const NEUTRAL = /vae_?(?:de|en)code|reroute|save|preview|primitive|^empty|switch|batch$|^(?:to|from|edit)\w*pipe|context|\bbus\b/i;
const MOST_PASSES = 5;
function samplerChain(graph, saver) {
	const next = (node) => pictureLinks(graph, node);
	const found = firstSampler(graph, next(saver), next);
	if (found === void 0) return void 0;
	const steps = [found];
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const earlier = firstSampler(graph, next(steps[0].node), next);
		if (earlier === void 0 || steps.some(({ node }) => node === earlier.node)) break;
		steps.unshift(earlier);
	}
	const [first, last] = [steps[0].node, found.node];
	const decoder = wayOf(found).find(({ inputs }) => inputs.has("vae") && inputs.has("samples"));
	return {
		first,
		last,
		passes: passesOf(graph, steps),
		decoder
	};
}
function pictureLinks(graph, node) {
	const named = linksOf(graph, node, (name) => PICTURE_INPUT.test(name));
	return named.length > 0 ? named : node.inputs.size === 1 ? linksOf(graph, node, () => true) : [];
}
function firstSampler(graph, starts, next) {
	for (const step of walk(starts, next)) if (isSampler(graph, step.node)) return step;
}
function isSampler(graph, node) {
	const { inputs } = node;
	if (linkOf(graph, node, "image", "images", "pixels") !== void 0) return false;
	const denoises = inputs.has("guider") || inputs.has("sampler_name") || inputs.has("sampler") && inputs.has("sigmas");
	const guided = inputs.has("positive") || inputs.has("guider") || linkOf(graph, node, "pipe", "basic_pipe") !== void 0;
	return denoises && guided && (inputs.has("steps") || inputs.has("sigmas"));
}
function wayOf(step) {
	let start = step;
	while (start.before !== void 0) start = start.before;
	return start === step ? [] : [...between(step), start.node];
}
function passesOf(graph, steps) {
	if (steps.some(({ node }) => linkOf(graph, node, "script") !== void 0)) return void 0;
	const own = steps.length > 1 ? materialOf(graph, sampling(graph, steps[0].node)) : NOTHING;
	const parts = steps.flatMap((step, index) => [...index === 0 ? earlyEnd(graph, step.node) : [describePass(graph, step.node, own)], ...wayOf(step).filter(({ type }) => !NEUTRAL.test(type)).slice(0, MOST_PASSES).map((node) => describeNode(graph, node))]);
	return parts.includes(void 0) ? void 0 : parts.filter((part) => part !== void 0);
}
function earlyEnd(graph, sampler) {
	const end = numberOf(valueOf$1(graph, sampler, "end_at_step"));
	const steps = numberOf(valueOf$1(graph, sampler, "steps"));
	return end === void 0 || steps === void 0 || end >= steps ? [] : [`until step ${end}`];
}
const NOTHING = {
	checkpoint: void 0,
	networks: void 0,
	prompt: void 0
};
function describePass(graph, node, own) {
	const told = sampling(graph, node);
	const { steps, cfg, sampler, schedule, denoise } = told;
	const numbers = {
		steps,
		cfg,
		denoise
	};
	if (sampler === void 0 || Object.values(numbers).includes(void 0)) return void 0;
	const material = materialOf(graph, told);
	const others = [
		"checkpoint",
		"networks",
		"prompt"
	].filter((name) => material[name] !== own[name]).map((name) => `${name} ${material[name] ?? "unknown"}`);
	const details = [
		...Object.entries(numbers).map(([name, value]) => `${name} ${rounded(value)}`),
		`${sampler} ${schedule ?? ""}`.trim(),
		...others
	];
	return `${node.type} (${details.join(", ")})`;
}
function materialOf(graph, told) {
	const model = modelUpstream(graph, told.model);
	return {
		checkpoint: model.checkpoint?.name,
		networks: model.networks && networksText(model.networks),
		prompt: conditioningUpstream(graph, told.positive, "positive").text
	};
}

// src/settings/tools/comfyui/read.ts
const MOST_SAVERS = 8;
function readComfyUi(json) {
	const graph = parseGraph(json);
	if (graph === void 0) return void 0;
	const chains = saversOf(graph).flatMap((saver) => samplerChain(graph, saver) ?? []);
	const [first, ...others] = [...new Map(chains.map((chain) => [`${chain.last.id} ${chain.passes?.join(" ")}`, chain])).values()].map((chain) => settingsOf(graph, chain));
	return first === void 0 ? void 0 : others.reduce(agreed, first);
}
function saversOf(graph) {
	const nodes = [...graph.values()];
	const takesPicture = (node) => linkOf(graph, node, "images", "image", "pixels", "samples") !== void 0;
	const named = (name) => nodes.filter((node) => name.test(node.type) && takesPicture(node));
	const [kept, shown] = [named(/save/i), named(/preview|display|show/i)];
	return (kept.length > 0 ? kept : shown.length > 0 ? shown : endsOf(graph, nodes)).slice(0, MOST_SAVERS);
}
function endsOf(graph, nodes) {
	const taken = new Set(nodes.flatMap((node) => linksOf(graph, node, () => true)));
	return nodes.filter((node) => !taken.has(node)).map((node) => isSampler(graph, node) ? {
		id: "",
		type: "end",
		inputs: /* @__PURE__ */ new Map([["samples", [node.id, 0]]])
	} : node);
}
function settingsOf(graph, { first, last, passes, decoder }) {
	const { seed, steps, cfg, denoise, isOneSided, ...said } = sampling(graph, first);
	const positive = conditioningUpstream(graph, said.positive, "positive");
	const negative = conditioningUpstream(graph, said.negative, "negative");
	const model = modelUpstream(graph, said.model);
	const latents = latentsUpstream(graph, first);
	const begun = startOf(latents);
	return {
		tool: "ComfyUI",
		prompt: (positive.text === void 0 ? void 0 : readTags(positive.text))?.prompt,
		negativePrompt: negative.text === void 0 ? isOneSided ? "" : void 0 : readTags(negative.text).prompt,
		...samplerOf(said.sampler, said.schedule, void 0),
		steps,
		cfg,
		size: sizeIn(graph, latents) ?? (begun.length > 0 && passes?.length === 0 ? "file" : void 0),
		hires: passes?.length === 0 ? "off" : passes?.join(" → "),
		vae: vaeOf$2(graph, decoder ?? last),
		clipSkip: positive.clipSkip,
		networks: model.networks && [
			...model.networks,
			...positive.others,
			...negative.others,
			...begun
		],
		rng: "cpu",
		denoise,
		seed: isBatch(graph, latents) ? OF_BATCH : seedOf(seed),
		checkpoint: model.checkpoint
	};
}
function latentsUpstream(graph, sampler) {
	const next = (node) => linksOf(graph, node, (name) => /latent|samples|image|pixel|pipe|^value$/i.test(name));
	return Array.from(walk(next(sampler), next), ({ node }) => node);
}
function sizeIn(graph, latents) {
	for (const node of latents) {
		const size = sizeOf(valueOf$1(graph, node, "width", "empty_latent_width"), valueOf$1(graph, node, "height", "empty_latent_height"));
		if (size !== void 0) return size;
	}
}
function isBatch(graph, latents) {
	return latents.some((node) => {
		const count = valueOf$1(graph, node, "batch_size", .../repeat/i.test(node.type) ? ["amount"] : []);
		return (numberOf(count) ?? 1) > 1;
	});
}
function startOf(latents) {
	for (const node of latents) {
		const file = textOf(node.inputs.get("image"));
		if (file !== void 0 && /load/i.test(node.type)) return [{
			kind: "other",
			name: `begins with ${file}`
		}];
	}
	return [];
}
function vaeOf$2(graph, decoder) {
	const start = linkOf(graph, decoder, "vae", "optional_vae", "pipe");
	if (start === void 0) return void 0;
	const next = (node) => linksOf(graph, node, (name) => /vae|pipe|^any|^value$/i.test(name));
	for (const { node } of walk([start], next)) {
		const name = nameIn(valueOf$1(graph, node, "vae_name"));
		if (name !== void 0) return /^baked|^built/i.test(name) ? BUILT_IN : modelFile(name);
		if ([
			"ckpt_name",
			"ckpt",
			"base_ckpt_name"
		].some((input) => node.inputs.has(input))) return BUILT_IN;
	}
}
function agreed(one, other) {
	const same = Object.entries(one).filter(([name, value]) => JSON.stringify(value) === JSON.stringify(new Map(Object.entries(other)).get(name)));
	return {
		...Object.fromEntries(same),
		tool: one.tool
	};
}

// src/settings/tools/draw-things.ts
function readDrawThings(json) {
	const [prompt, negative] = [textOf(at(json, "c")), textOf(at(json, "uc"))];
	if (prompt === void 0 || negative === void 0) return void 0;
	return {
		tool: "Draw Things",
		prompt: readTags(prompt).prompt,
		negativePrompt: readTags(negative).prompt,
		...samplerOf(textOf(at(json, "sampler")), void 0, "automatic"),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "scale")),
		size: sizeFromText(at(json, "size")),
		hires: hiresOf$4(at(json, "v2")),
		vae: BUILT_IN,
		clipSkip: numberOf(at(json, "v2", "clipSkip")) ?? "default",
		networks: networksOf$5(json),
		rng: "default",
		denoise: numberOf(at(json, "strength") ?? 1),
		seed: seedOf(at(json, "seed")),
		checkpoint: modelFile(textOf(at(json, "model")))
	};
}
function networksOf$5(json) {
	return listOf(at(json, "lora") ?? at(json, "v2", "loras")).flatMap((item) => {
		const file = modelFile(textOf(at(item, "model") ?? at(item, "file")));
		return file === void 0 ? [] : [{
			kind: "lora",
			...file,
			weight: numberOf(at(item, "weight") ?? 1)
		}];
	});
}
function hiresOf$4(own) {
	return [
		...at(own, "hiresFix") === true ? ["hiresFixStrength"] : [],
		"refinerModel",
		"upscaler"
	].flatMap((key) => {
		const value = textOf(at(own, key));
		return value === void 0 || value === "" ? [] : [`${key} ${value}`];
	}).join(", ") || "off";
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
		vae: vaeOf$1(textOf(at(json, "vae"))),
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
function vaeOf$1(name) {
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

// src/settings/tools/infotext-line.ts
const KEY = /\s*([\p{L}\p{N}_][\p{L}\p{N}_ /-]{0,63}?):[ \t]*/uy;
const MOST_PAIRS = 500;
const LEAST_PAIRS = 3;
function readSettingsLine(line) {
	const pairs = /* @__PURE__ */ new Map();
	let count = 0;
	let position = 0;
	while (position < line.length && count < MOST_PAIRS) {
		KEY.lastIndex = position;
		const match = KEY.exec(line);
		let end = nextComma(line, position);
		if (match) {
			const start = KEY.lastIndex;
			end = endOfValue(line, start);
			pairs.set(match[1], valueOf(line.slice(start, end)));
			count++;
			end = nextComma(line, end);
		}
		position = end + 1;
	}
	return count < LEAST_PAIRS ? void 0 : pairs;
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

// src/settings/tools/infotext.ts
const NEGATIVE = /^\s*Negative prompt:/;
const OWN_KEYS = /^(?:Steps|Sampler|Schedule type|Scheduler|CFG scale|Seed|Size|Model|VAE|Module \d|AddNet .*|Clip skip|Denoising strength|RNG|Version|App|Backend|Pipeline|Operations|Parser|User|Lora weights|Embeddings|Civitai .*)$/i;
const HIRES_KEYS = /^(?:hires|refiner|second pass|first pass)\b/i;
const OF_ONE_PICTURE = /seed$|hash(?:es)?$|\b(?:date|time|index|template|score|filename|job id|created at)$|^(?:batch\b.*|grid|comment|init image\b.*|aesthetic_score|(?:raw|wildcard|original|dynamic)\b.*prompt)$/i;
function readInfotext(text) {
	const parts = split(text);
	if (parts === void 0) return void 0;
	const { settings } = parts;
	const get = (key) => settings.get(key);
	const tagged = readTags(parts.prompt);
	const resources = listOf(parseJson(get("Civitai resources") ?? ""));
	const { tool, version } = toolOf(settings);
	const missing = (meaning) => tool === "ComfyUI" ? void 0 : meaning;
	return {
		tool,
		version,
		prompt: tagged.prompt,
		negativePrompt: readTags(parts.negative).prompt,
		...samplerOf(get("Sampler"), get("Schedule type") ?? get("Scheduler"), missing("automatic")),
		steps: numberOf(get("Steps")),
		cfg: numberOf(get("CFG scale")),
		size: sizeFromText(get("Size")),
		hires: hiresOf$2(settings) ?? missing("off"),
		vae: modelFile(get("VAE") ?? modulesOf(settings), get("VAE hash")) ?? missing(BUILT_IN),
		clipSkip: numberOf(get("Clip skip") ?? missing(1)),
		networks: networksOf$3(settings, tagged.networks, resources),
		rng: get("RNG")?.toLowerCase() ?? missing(tool === "A1111" || tool === "Forge" ? "gpu" : "default"),
		denoise: numberOf(get("Denoising strength") ?? missing(1)),
		seed: tool === "ComfyUI" && isOfBatch(settings) ? OF_BATCH : seedOf(get("Seed")),
		checkpoint: modelFile(get("Model"), get("Model hash")) ?? civitaiCheckpoint(resources)
	};
}
function split(text) {
	const lines = text.trim().split("\n");
	const begins = lines.findLastIndex((line) => /^\s*Steps: /.test(line) && readSettingsLine(line) !== void 0);
	const index = begins < 0 ? lines.length - 1 : begins;
	const settings = readSettingsLine(lines[index] ?? "");
	if (settings === void 0) return void 0;
	const before = lines.slice(0, index);
	const negativeAt = before.findIndex((line) => NEGATIVE.test(line));
	const prompt = before.slice(0, negativeAt < 0 ? before.length : negativeAt);
	const negative = negativeAt < 0 ? [] : before.slice(negativeAt);
	return {
		prompt: prompt.join("\n"),
		negative: negative.join("\n").replace(NEGATIVE, ""),
		settings
	};
}
function toolOf(settings) {
	const version = settings.get("Version");
	if (settings.has("App")) return {
		tool: settings.get("App"),
		version
	};
	const [, fooocus] = /^Fooocus (.+)$/.exec(version ?? "") ?? [];
	if (fooocus !== void 0) return {
		tool: "Fooocus",
		version: fooocus
	};
	if (/^(?:f\d|forge|neo)/i.test(version ?? "")) return {
		tool: "Forge",
		version
	};
	if (/^ComfyUI/i.test(version ?? "")) return {
		tool: "ComfyUI",
		version: void 0
	};
	if (version === void 0 && settings.has("Civitai resources")) return { tool: "Civitai" };
	return {
		tool: "A1111",
		version
	};
}
function isOfBatch(settings) {
	const more = (key, one) => (numberOf(settings.get(key)) ?? one) > one;
	return more("Batch", 1) || more("Batch size", 1) || more("Batch index", 0);
}
function modulesOf(settings) {
	const modules = [...settings].filter(([key]) => /^Module \d$/.test(key)).map(([, value]) => modelName(value));
	return modules.length === 0 ? void 0 : modules.toSorted(byCodePoint).join(" + ");
}
function hiresOf$2(settings) {
	const own = [...settings].filter(([key]) => HIRES_KEYS.test(key));
	return own.length === 0 ? void 0 : own.map(([key, value]) => `${key} ${value}`).join(", ");
}
function networksOf$3(settings, tagged, resources) {
	const hashes = new Map(namedValues(settings.get("Lora hashes")));
	const weighted = namedValues(settings.get("Lora weights")).map(([name, weight]) => {
		return {
			kind: "lora",
			name: modelName(name),
			weight: numberOf(weight)
		};
	});
	const found = [
		...tagged,
		...weighted,
		...addNetLoras(settings)
	];
	const loras = found.some(({ kind }) => kind === "lora") ? found : [...found, ...civitaiNetworks(resources)];
	const embeddings = namedValues(settings.get("TI hashes") ?? settings.get("Embeddings")).flatMap(([name, hash]) => {
		const file = modelFile(name, hash);
		return file === void 0 ? [] : [{
			kind: "embedding",
			...file
		}];
	});
	const others = [...settings].filter(([key]) => ![
		OWN_KEYS,
		HIRES_KEYS,
		OF_ONE_PICTURE
	].some((keys) => keys.test(key)));
	return [
		...loras.map((network) => ({
			...network,
			hash: network.hash ?? hashes.get(network.name)?.toLowerCase()
		})),
		...embeddings,
		...others.map(([key, value]) => ({
			kind: "other",
			name: `${key} ${folded(value)}`
		}))
	];
}
function addNetLoras(settings) {
	return [
		1,
		2,
		3,
		4,
		5
	].flatMap((number) => {
		const file = modelFile(settings.get(`AddNet Model ${number}`)?.replace(/\([0-9a-f]{6,64}\)$/i, ""));
		if (file === void 0 || file.name === "None") return [];
		const weight = settings.get(`AddNet Weight A ${number}`) ?? settings.get(`AddNet Weight ${number}`);
		return [{
			kind: "lora",
			...file,
			weight: numberOf(weight ?? 1)
		}];
	});
}
function namedValues(text) {
	return (text ?? "").split(",").slice(0, 256).flatMap((item) => {
		const colon = item.lastIndexOf(":");
		const name = (colon < 0 ? item : item.slice(0, colon)).trim();
		return name === "" ? [] : [[name, colon < 0 ? "" : item.slice(colon + 1).trim()]];
	});
}
function civitaiCheckpoint(resources) {
	return civitaiFile(resources.find((resource) => at(resource, "type") === "checkpoint"));
}
const CIVITAI_KINDS = /* @__PURE__ */ new Map([
	["lora", "lora"],
	["lycoris", "lora"],
	["dora", "lora"],
	["embed", "embedding"],
	["embedding", "embedding"],
	["textualinversion", "embedding"]
]);
function civitaiNetworks(resources) {
	return resources.flatMap((resource) => {
		const kind = CIVITAI_KINDS.get(textOf(at(resource, "type"))?.toLowerCase() ?? "");
		const file = civitaiFile(resource);
		return kind === void 0 || file === void 0 ? [] : [{
			kind,
			...file,
			weight: numberOf(at(resource, "weight") ?? 1)
		}];
	});
}
function civitaiFile(resource) {
	const names = [at(resource, "modelName"), at(resource, "modelVersionName")].flatMap((name) => textOf(name) ?? []);
	const id = textOf(at(resource, "modelVersionId"));
	if (names.length > 0) return modelFile(names.join(" "));
	return id === void 0 ? void 0 : {
		name: `version ${id}`,
		isNameless: true
	};
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
		vae: fileOf(at(json, "vae")) ?? BUILT_IN,
		clipSkip: clipSkip === void 0 ? void 0 : clipSkip + 1,
		networks: networksOf$2(json),
		rng: textOf(at(json, "rand_device")),
		denoise: numberOf(at(json, "strength") ?? 1),
		seed: seedOf(at(json, "seed")),
		checkpoint: fileOf(at(json, "model"))
	};
}
function withStyle(prompt, style) {
	const text = textOf(style);
	return text === void 0 || text === "" || text === prompt ? prompt : `${prompt}, ${text}`;
}
function fileOf(model) {
	return modelFile(textOf(at(model, "name") ?? at(model, "model_name")), textOf(at(model, "hash")));
}
function hiresOf$1(json) {
	const parts = statedUnder(json, [
		"hrf_method",
		"hrf_strength",
		"refiner_steps",
		"refiner_start"
	]);
	const refiner = fileOf(at(json, "refiner_model"));
	if (at(json, "hrf_enabled") !== true && refiner === void 0) return "off";
	return [...refiner === void 0 ? [] : [`refiner ${refiner.name}`], ...parts].join(", ") || "on";
}
function networksOf$2(json) {
	const loras = listOf(at(json, "loras")).flatMap((item) => {
		const file = fileOf(at(item, "model") ?? at(item, "lora"));
		return file === void 0 ? [] : [{
			kind: "lora",
			...file,
			weight: numberOf(at(item, "weight") ?? 1)
		}];
	});
	const others = [
		"controlnets",
		"control_layers",
		"canvas_v2_metadata",
		"ipAdapters",
		"t2iAdapters"
	].flatMap((key) => {
		const count = Array.isArray(at(json, key)) ? listOf(at(json, key)).length : listsIn(at(json, key));
		return count === 0 ? [] : [{
			kind: "other",
			name: `${count} ${key}`
		}];
	});
	const numbers = [
		"cfg_rescale_multiplier",
		"seamless_x",
		"seamless_y"
	].flatMap((key) => {
		const value = at(json, key);
		return value === true || (numberOf(value) ?? 0) !== 0 ? [{
			kind: "other",
			name: `${key} ${String(value)}`
		}] : [];
	});
	return [
		...loras,
		...others,
		...numbers
	];
}
function listsIn(value) {
	return (isObject(value) ? Object.values(value).filter(Array.isArray) : []).reduce((sum, list) => sum + listOf(list).length, 0);
}

// src/settings/tools/novelai.ts
function readNovelAi({ software, source, comment }) {
	if (software !== "NovelAI") return void 0;
	const json = typeof comment === "string" ? parseJson(comment) : comment;
	const prompt = textOf(at(json, "prompt"));
	if (prompt === void 0 && at(json, "steps") === void 0) return void 0;
	return {
		tool: "NovelAI",
		version: textOf(at(json, "version")),
		prompt: readTags([prompt ?? "", ...characters(json, "v4_prompt")].join(", ")).prompt,
		negativePrompt: readTags([textOf(at(json, "uc")) ?? "", ...characters(json, "v4_negative_prompt")].join(", ")).prompt,
		...samplerOf(textOf(at(json, "sampler")), textOf(at(json, "noise_schedule")), "automatic"),
		steps: numberOf(at(json, "steps")),
		cfg: numberOf(at(json, "scale")),
		size: sizeOf(at(json, "width"), at(json, "height")),
		hires: "off",
		vae: BUILT_IN,
		clipSkip: "default",
		rng: "default",
		networks: networksOf$1(json),
		denoise: at(json, "request_type") === "PromptGenerateRequest" ? 1 : numberOf(at(json, "strength") ?? 1),
		seed: seedOf(at(json, "seed")),
		checkpoint: modelFile(textOf(source))
	};
}
function characters(json, key) {
	return listOf(at(json, key, "caption", "char_captions")).flatMap((item) => textOf(at(item, "char_caption")) ?? []);
}
function networksOf$1(json) {
	const switches = [
		"sm",
		"sm_dyn",
		"dynamic_thresholding"
	].filter((key) => at(json, key) === true);
	const numbers = [
		"cfg_rescale",
		"uncond_scale",
		"skip_cfg_above_sigma"
	].flatMap((key) => {
		const value = numberOf(at(json, key));
		return value === void 0 || value === (key === "uncond_scale" ? 1 : 0) ? [] : [`${key} ${value}`];
	});
	const references = listOf(at(json, "reference_strength_multiple")).length;
	return [
		...switches,
		...numbers,
		...references === 0 ? [] : [`${references} reference pictures`]
	].map((name) => ({
		kind: "other",
		name
	}));
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
function hiresOf(own) {
	return statedUnder(own, [
		"refinermodel",
		"refinermethod",
		"refinercontrolpercentage",
		"refinerupscale",
		"refinerupscalemethod",
		"refinersteps",
		"refinercfgscale"
	]).join(", ") || "off";
}
function itemsOf(value) {
	return (typeof value === "string" ? value.split(",").slice(0, 256) : listOf(value)).flatMap((item) => textOf(item)?.trim() ?? []).filter((item) => item !== "");
}
const OTHER_KEYS = [
	"controlnetmodel",
	"controlnetstrength",
	"fluxguidancescale",
	"loratencweights",
	"sigmashift",
	"variationseedstrength",
	"freeuapplyto",
	"seamlesstileable",
	"ipadaptermodel"
];
function networksOf(own, file) {
	const weights = itemsOf(at(own, "loraweights"));
	const loras = itemsOf(at(own, "loras")).flatMap((name, index) => {
		const found = file(name);
		return found === void 0 ? [] : [{
			kind: "lora",
			...found,
			weight: numberOf(weights[index] ?? 1)
		}];
	});
	const others = OTHER_KEYS.flatMap((key) => {
		const value = itemsOf(at(own, key)).join(", ") || textOf(at(own, key));
		return value === void 0 ? [] : [{
			kind: "other",
			name: `${key} ${value}`
		}];
	});
	return [...loras, ...others];
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
	const found = [beside?.settings, ...texts].filter((settings) => settings !== void 0);
	const unread = texts.length > 0 ? [] : unreadFaults(carried.byName);
	return {
		settings: found.length === 0 ? void 0 : bounded$1(merge(found)),
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
	return [
		...[texts.get("prompt"), ...GRAPH_TAGS.map((tag) => graphBehind(texts.get(tag)))].map((text) => text === void 0 ? void 0 : readComfyUi(parseJson(text))),
		...[texts.get("invokeai_metadata")].map((text) => text === void 0 ? void 0 : readInvokeAi(parseJson(text))),
		readNovelAi({
			software: texts.get("Software"),
			source: texts.get("Source"),
			comment: texts.get("Comment")
		}),
		...SINGLE_TEXTS.map((name) => readSingle(texts.get(name) ?? ""))
	].filter((settings) => settings !== void 0);
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
		comment: at(json, "Comment")
	};
	return readSwarmUi(json) ?? readFooocus(json) ?? readNovelAi(novelAi) ?? readInvokeAi(json) ?? readDrawThings(json) ?? readComfyUi(at(json, "prompt") ?? json);
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
			left: bounded(placement.left + left / side),
			right: bounded(placement.right + right / side),
			top: bounded(placement.top + top / side),
			bottom: bounded(placement.bottom + bottom / side)
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
function bounded(edge) {
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
const STEPS = [
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
			steps: STEPS[level] ?? 2
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

// src/records/record.ts
async function recordOf({ file, split, header, damaged, decoded }, { sidecar, miniature, thumbnail }) {
	const { frames, conversions } = header;
	const attached = {
		...attachedTo(file, split, header),
		sidecar: await readSidecar(sidecar)
	};
	return {
		identity: identityOf(decoded),
		size: {
			width: decoded.width,
			height: decoded.height
		},
		frames,
		conversions,
		damaged,
		settings: await readSettings(attached),
		sketch: prepare(miniature),
		thumbnail
	};
}
function attachedTo(file, { texts }, { exif, xmp }) {
	const isTiff = ["II*\0", "MM\0*"].includes(file.toString("latin1", 0, 4));
	return {
		texts,
		comment: gifComment(file, MOST_TEXT_BYTES),
		exif: isTiff ? file : exif,
		xmp
	};
}
async function readSidecar(sidecar) {
	if (sidecar === void 0) return void 0;
	return sidecar(MOST_TEXT_BYTES).catch((cause) => cause instanceof RangeError ? "too long" : Buffer.alloc(0));
}
function identityOf({ width, height, data }) {
	return `${width}x${height} ${createHash("sha256").update(data).digest("hex")}`;
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
	const isThere = (path) => existsSync$1(join(index.workspace, path));
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

// src/trees/lfs-pointer.ts
const BEGINNING = "version https://git-lfs.github.com/spec/";
function isLfsPointer(bytes) {
	return bytes.toString("latin1", 0, 40) === BEGINNING;
}

// scripts/bundle/actions-core.ts
function debug() {}

// node_modules/@actions/glob/lib/internal-glob-options-helper.js
function getOptions(copy) {
	const result = {
		followSymbolicLinks: true,
		implicitDescendants: true,
		matchDirectories: true,
		omitBrokenSymbolicLinks: true,
		excludeHiddenFiles: false
	};
	if (copy) {
		if (typeof copy.followSymbolicLinks === "boolean") {
			result.followSymbolicLinks = copy.followSymbolicLinks;
			debug(`followSymbolicLinks '${result.followSymbolicLinks}'`);
		}
		if (typeof copy.implicitDescendants === "boolean") {
			result.implicitDescendants = copy.implicitDescendants;
			debug(`implicitDescendants '${result.implicitDescendants}'`);
		}
		if (typeof copy.matchDirectories === "boolean") {
			result.matchDirectories = copy.matchDirectories;
			debug(`matchDirectories '${result.matchDirectories}'`);
		}
		if (typeof copy.omitBrokenSymbolicLinks === "boolean") {
			result.omitBrokenSymbolicLinks = copy.omitBrokenSymbolicLinks;
			debug(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}'`);
		}
		if (typeof copy.excludeHiddenFiles === "boolean") {
			result.excludeHiddenFiles = copy.excludeHiddenFiles;
			debug(`excludeHiddenFiles '${result.excludeHiddenFiles}'`);
		}
	}
	return result;
}

// node_modules/@actions/glob/lib/internal-path-helper.js
const IS_WINDOWS$4 = process.platform === "win32";
function dirname$1(p) {
	p = safeTrimTrailingSeparator(p);
	if (IS_WINDOWS$4 && /^\\\\[^\\]+(\\[^\\]+)?$/.test(p)) return p;
	let result = path$1.dirname(p);
	if (IS_WINDOWS$4 && /^\\\\[^\\]+\\[^\\]+\\$/.test(result)) result = safeTrimTrailingSeparator(result);
	return result;
}
function ensureAbsoluteRoot(root, itemPath) {
	assert(root, `ensureAbsoluteRoot parameter 'root' must not be empty`);
	assert(itemPath, `ensureAbsoluteRoot parameter 'itemPath' must not be empty`);
	if (hasAbsoluteRoot(itemPath)) return itemPath;
	if (IS_WINDOWS$4) {
		if (itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
			let cwd = process.cwd();
			assert(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
			if (itemPath[0].toUpperCase() === cwd[0].toUpperCase()) {
				if (itemPath.length === 2) return `${itemPath[0]}:\\${cwd.substr(3)}`;
				else {
					if (!cwd.endsWith("\\")) cwd += "\\";
					return `${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`;
				}
			} else return `${itemPath[0]}:\\${itemPath.substr(2)}`;
		} else if (normalizeSeparators(itemPath).match(/^\\$|^\\[^\\]/)) {
			const cwd = process.cwd();
			assert(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
			return `${cwd[0]}:\\${itemPath.substr(1)}`;
		}
	}
	assert(hasAbsoluteRoot(root), `ensureAbsoluteRoot parameter 'root' must have an absolute root`);
	if (root.endsWith("/") || IS_WINDOWS$4 && root.endsWith("\\")) {} else root += path$1.sep;
	return root + itemPath;
}
function hasAbsoluteRoot(itemPath) {
	assert(itemPath, `hasAbsoluteRoot parameter 'itemPath' must not be empty`);
	itemPath = normalizeSeparators(itemPath);
	if (IS_WINDOWS$4) return itemPath.startsWith("\\\\") || /^[A-Z]:\\/i.test(itemPath);
	return itemPath.startsWith("/");
}
function hasRoot(itemPath) {
	assert(itemPath, `isRooted parameter 'itemPath' must not be empty`);
	itemPath = normalizeSeparators(itemPath);
	if (IS_WINDOWS$4) return itemPath.startsWith("\\") || /^[A-Z]:/i.test(itemPath);
	return itemPath.startsWith("/");
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$4) {
		p = p.replace(/\//g, "\\");
		return (/^\\\\+[^\\]/.test(p) ? "\\" : "") + p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function safeTrimTrailingSeparator(p) {
	if (!p) return "";
	p = normalizeSeparators(p);
	if (!p.endsWith(path$1.sep)) return p;
	if (p === path$1.sep) return p;
	if (IS_WINDOWS$4 && /^[A-Z]:\\$/i.test(p)) return p;
	return p.substr(0, p.length - 1);
}

// node_modules/@actions/glob/lib/internal-match-kind.js
var MatchKind;
(function(MatchKind) {
	MatchKind[MatchKind["None"] = 0] = "None";
	MatchKind[MatchKind["Directory"] = 1] = "Directory";
	MatchKind[MatchKind["File"] = 2] = "File";
	MatchKind[MatchKind["All"] = 3] = "All";
})(MatchKind || (MatchKind = {}));

// node_modules/@actions/glob/lib/internal-pattern-helper.js
const IS_WINDOWS$3 = process.platform === "win32";
function getSearchPaths(patterns) {
	patterns = patterns.filter((x) => !x.negate);
	const searchPathMap = {};
	for (const pattern of patterns) {
		const key = IS_WINDOWS$3 ? pattern.searchPath.toUpperCase() : pattern.searchPath;
		searchPathMap[key] = "candidate";
	}
	const result = [];
	for (const pattern of patterns) {
		const key = IS_WINDOWS$3 ? pattern.searchPath.toUpperCase() : pattern.searchPath;
		if (searchPathMap[key] === "included") continue;
		let foundAncestor = false;
		let tempKey = key;
		let parent = dirname$1(tempKey);
		while (parent !== tempKey) {
			if (searchPathMap[parent]) {
				foundAncestor = true;
				break;
			}
			tempKey = parent;
			parent = dirname$1(tempKey);
		}
		if (!foundAncestor) {
			result.push(pattern.searchPath);
			searchPathMap[key] = "included";
		}
	}
	return result;
}
function match$1(patterns, itemPath) {
	let result = MatchKind.None;
	for (const pattern of patterns) if (pattern.negate) result &= ~pattern.match(itemPath);
	else result |= pattern.match(itemPath);
	return result;
}
function partialMatch(patterns, itemPath) {
	return patterns.some((x) => !x.negate && x.partialMatch(itemPath));
}

// node_modules/balanced-match/dist/esm/index.js
const range = (a, b, str) => {
	let begs, beg, left, right = void 0, result;
	let ai = str.indexOf(a);
	let bi = str.indexOf(b, ai + 1);
	let i = ai;
	if (ai >= 0 && bi > 0) {
		if (a === b) return [ai, bi];
		begs = [];
		left = str.length;
		while (i >= 0 && !result) {
			if (i === ai) {
				begs.push(i);
				ai = str.indexOf(a, i + 1);
			} else if (begs.length === 1) {
				const r = begs.pop();
				if (r !== void 0) result = [r, bi];
			} else {
				beg = begs.pop();
				if (beg !== void 0 && beg < left) {
					left = beg;
					right = bi;
				}
				bi = str.indexOf(b, i + 1);
			}
			i = ai < bi && ai >= 0 ? ai : bi;
		}
		if (begs.length && right !== void 0) result = [left, right];
	}
	return result;
};

// node_modules/brace-expansion/dist/esm/index.js
const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
const escSlashPattern = new RegExp(escSlash, "g");
const escOpenPattern = new RegExp(escOpen, "g");
const escClosePattern = new RegExp(escClose, "g");
const escCommaPattern = new RegExp(escComma, "g");
const escPeriodPattern = new RegExp(escPeriod, "g");
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 1e5;
const EXPANSION_MAX_LENGTH = 4e6;
const EXPANSION_MAX_DEPTH = 1e3;
const EXPANSION_MAX_REWRITES = 1e3;
const EXPANSION_MAX_STEPS = 2e7;
const CALL_STEPS = 16;
function numeric(str) {
	return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
	return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
	return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
	for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str, masked, budget) {
	if (budget.remaining < 0) return;
	const r = range("{", "}", masked);
	const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
	budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
	if (!r || budget.remaining < 0) return;
	return {
		end: r[1],
		pre: str.slice(0, r[0]),
		body: str.slice(r[0] + 1, r[1]),
		post: str.slice(r[1] + 1),
		unmatched
	};
}
function maskUnmatchedOpens(masked, budget) {
	budget.remaining -= masked.length;
	const open = [];
	for (let i = 0; i < masked.length; i++) {
		const c = masked.charCodeAt(i);
		if (c === 123) open.push(i);
		else if (c === 125 && open.length) open.pop();
	}
	let out = "";
	let last = 0;
	for (let i = 0; i < open.length; i++) {
		const at = open[i];
		out += masked.slice(last, at) + "\0";
		last = at + 1;
	}
	return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
	budget.remaining -= str.length;
	if (budget.remaining < 0) return false;
	let close = false;
	for (let i = str.length - 1; i >= 0; i--) {
		const c = str.charCodeAt(i);
		if (c === 125) close = true;
		else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
		else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
	}
	return false;
}
function parseCommaParts(str, budget) {
	const parts = [];
	let carry = "";
	for (;;) {
		const m = balancedWithBudget(str, str, budget);
		if (budget.remaining < 0) return;
		if (!m) {
			const tail = str.split(",");
			tail[0] = carry + tail[0];
			pushAll(parts, tail);
			return parts;
		}
		const { pre, body, post } = m;
		const p = pre.split(",");
		p[0] = carry + p[0];
		p[p.length - 1] += "{" + body + "}";
		if (!post.length) {
			pushAll(parts, p);
			return parts;
		}
		carry = p.pop();
		pushAll(parts, p);
		str = post;
	}
}
function bound(value, fallback) {
	return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
	if (!str) return [];
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
	if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
	return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
	return "{" + str + "}";
}
function isPadded(el) {
	return /^-?0\d/.test(el);
}
function lte(i, y) {
	return i <= y;
}
function gte(i, y) {
	return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
	const out = [];
	let length = 0;
	let nonEmpty;
	outer: for (let a = 0; a < acc.length; a++) {
		const prefix = acc[a] + pre;
		let vs = values;
		if (dropEmpties && !prefix) {
			if (!nonEmpty) nonEmpty = values.filter((v) => v);
			vs = nonEmpty;
		}
		for (let v = 0; v < vs.length; v++) {
			if (out.length >= max) break outer;
			const expansion = prefix + vs[v];
			if (length + expansion.length > maxLength) break outer;
			out.push(expansion);
			length += expansion.length;
		}
	}
	budget.remaining -= out.length;
	return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
	const n = body.split(/\.\./);
	const N = [];
	/* c8 ignore start */
	if (n[0] === void 0 || n[1] === void 0) return N;
	/* c8 ignore stop */
	const x = numeric(n[0]);
	const y = numeric(n[1]);
	const width = Math.max(n[0].length, n[1].length);
	let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
	let test = lte;
	if (y < x) {
		incr *= -1;
		test = gte;
	}
	const pad = n.some(isPadded);
	const cost = pad ? width : 1;
	let length = 0;
	for (let i = x; test(i, y) && N.length < max; i += incr) {
		budget.remaining -= cost;
		if (budget.remaining < 0) return;
		let c;
		if (isAlphaSequence) {
			c = String.fromCharCode(i);
			if (c === "\\") c = "";
		} else {
			c = String(i);
			if (pad) {
				const need = width - c.length;
				if (need > 0) {
					const z = new Array(need + 1).join("0");
					if (i < 0) c = "-" + z + c.slice(1);
					else c = z + c;
				}
			}
		}
		if (length + c.length > maxLength) break;
		N.push(c);
		length += c.length;
	}
	return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
	budget.remaining -= CALL_STEPS;
	if (depth > maxDepth) return [str];
	let acc = [""];
	let rewrites = 0;
	let dropEmpties = false;
	let firstGroup = true;
	let masked = str;
	for (;;) {
		const m = balancedWithBudget(str, masked, budget);
		if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
		if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
		const pre = m.pre;
		const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
		if (/\$$/.test(pre)) {
			acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
			firstGroup = false;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
			continue;
		}
		const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
		const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
		const isSequence = isNumericSequence || isAlphaSequence;
		const isOptions = m.body.indexOf(",") >= 0;
		if (!isSequence && !isOptions) {
			if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
				rewrites++;
				str = m.pre + "{" + m.body + escClose + m.post;
				masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
				isTop = true;
				continue;
			}
			return literal();
		}
		if (firstGroup) {
			dropEmpties = isTop && !isSequence;
			firstGroup = false;
		}
		let values;
		if (isSequence) {
			values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
			if (!values) return literal();
		} else {
			let n = parseCommaParts(m.body, budget);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
				if (budget.remaining < 0) return literal();
				/* c8 ignore start */
				if (n.length === 1) {
					const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
					if (budget.remaining < 0) return literal();
					acc = next;
					if (!m.post.length) break;
					str = m.post;
					masked = masked.slice(m.end + 1);
					continue;
				}
			}
			let dropsEmpties = dropEmpties && !m.post.length && !pre;
			for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
			values = [];
			let valuesLength = 0;
			outer: for (let j = 0; j < n.length; j++) {
				const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
				if (budget.remaining < 0) return literal();
				for (let k = 0; k < expanded.length; k++) {
					const v = expanded[k];
					if (dropsEmpties && !v) continue;
					if (values.length >= max || valuesLength + v.length > maxLength) break outer;
					values.push(v);
					valuesLength += v.length;
				}
			}
		}
		const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
		if (budget.remaining < 0) return literal();
		acc = next;
		if (!m.post.length) break;
		str = m.post;
		masked = masked.slice(m.end + 1);
	}
	return acc;
}

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 65536;
const assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};

// node_modules/minimatch/dist/esm/brace-expressions.js
const posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}", true],
	"[:alpha:]": ["\\p{L}\\p{Nl}", true],
	"[:ascii:]": ["\\x00-\\x7f", false],
	"[:blank:]": ["\\p{Zs}\\t", true],
	"[:cntrl:]": ["\\p{Cc}", true],
	"[:digit:]": ["\\p{Nd}", true],
	"[:graph:]": [
		"\\p{Z}\\p{C}",
		true,
		true
	],
	"[:lower:]": ["\\p{Ll}", true],
	"[:print:]": ["\\p{C}", true],
	"[:punct:]": ["\\p{P}", true],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f", true],
	"[:upper:]": ["\\p{Lu}", true],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}", true],
	"[:xdigit:]": ["A-Fa-f0-9", false]
};
const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
const rangesToString = (ranges) => ranges.join("");
const parseClass = (glob, position) => {
	const pos = position;
	/* c8 ignore start */
	if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
	/* c8 ignore stop */
	const ranges = [];
	const negs = [];
	let i = pos + 1;
	let sawStart = false;
	let uflag = false;
	let escaping = false;
	let negate = false;
	let endPos = pos;
	let rangeStart = "";
	WHILE: while (i < glob.length) {
		const c = glob.charAt(i);
		if ((c === "!" || c === "^") && i === pos + 1) {
			negate = true;
			i++;
			continue;
		}
		if (c === "]" && sawStart && !escaping) {
			endPos = i + 1;
			break;
		}
		sawStart = true;
		if (c === "\\") {
			if (!escaping) {
				escaping = true;
				i++;
				continue;
			}
		}
		if (c === "[" && !escaping) {
			for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [
					"$.",
					false,
					glob.length - pos,
					true
				];
				i += cls.length;
				if (neg) negs.push(unip);
				else ranges.push(unip);
				uflag = uflag || u;
				continue WHILE;
			}
		}
		escaping = false;
		if (rangeStart) {
			if (c > rangeStart) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(c));
			else if (c === rangeStart) ranges.push(braceEscape(c));
			rangeStart = "";
			i++;
			continue;
		}
		if (glob.startsWith("-]", i + 1)) {
			ranges.push(braceEscape(c + "-"));
			i += 2;
			continue;
		}
		if (glob.startsWith("-", i + 1)) {
			rangeStart = c;
			i += 2;
			continue;
		}
		ranges.push(braceEscape(c));
		i++;
	}
	if (endPos < i) return [
		"",
		false,
		0,
		false
	];
	if (!ranges.length && !negs.length) return [
		"$.",
		false,
		glob.length - pos,
		true
	];
	if (negs.length === 0 && ranges.length === 1 && /^\\?.$/.test(ranges[0]) && !negate) {
		const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
		return [
			regexpEscape(r),
			false,
			endPos - pos,
			false
		];
	}
	const sranges = "[" + (negate ? "^" : "") + rangesToString(ranges) + "]";
	const snegs = "[" + (negate ? "" : "^") + rangesToString(negs) + "]";
	return [
		ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs,
		uflag,
		endPos - pos,
		true
	];
};

// node_modules/minimatch/dist/esm/unescape.js
const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/ast.js
var _a;
const types = /* @__PURE__ */ new Set([
	"!",
	"?",
	"+",
	"*",
	"@"
]);
const isExtglobType = (c) => types.has(c);
const isExtglobAST = (c) => isExtglobType(c.type);
const adoptionMap = /* @__PURE__ */ new Map([
	["!", ["@"]],
	["?", ["?", "@"]],
	["@", ["@"]],
	["*", [
		"*",
		"+",
		"?",
		"@"
	]],
	["+", ["+", "@"]]
]);
const adoptionWithSpaceMap = /* @__PURE__ */ new Map([
	["!", ["?"]],
	["@", ["?"]],
	["+", ["?", "*"]]
]);
const adoptionAnyMap = /* @__PURE__ */ new Map([
	["!", ["?", "@"]],
	["?", ["?", "@"]],
	["@", ["?", "@"]],
	["*", [
		"*",
		"+",
		"?",
		"@"
	]],
	["+", [
		"+",
		"@",
		"?",
		"*"
	]]
]);
const usurpMap = /* @__PURE__ */ new Map([
	["!", /* @__PURE__ */ new Map([["!", "@"]])],
	["?", /* @__PURE__ */ new Map([["*", "*"], ["+", "*"]])],
	["@", /* @__PURE__ */ new Map([
		["!", "!"],
		["?", "?"],
		["@", "@"],
		["*", "*"],
		["+", "+"]
	])],
	["+", /* @__PURE__ */ new Map([["?", "*"], ["*", "*"]])]
]);
const startNoTraversal = "(?!(?:^|/)\\.\\.?(?:$|/))";
const startNoDot = "(?!\\.)";
const addPatternStart = /* @__PURE__ */ new Set(["[", "."]);
const justDots = /* @__PURE__ */ new Set(["..", "."]);
const reSpecials = /* @__PURE__ */ new Set("().*{}+?[]^$\\!");
const regExpEscape$1 = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
const qmark = "[^/]";
const star$1 = "[^/]*?";
const starNoEmpty = "[^/]+?";
let ID = 0;
var AST = class {
	type;
	#root;
	#hasMagic;
	#uflag = false;
	#parts = [];
	#parent;
	#parentIndex;
	#negs;
	#filledNegs = false;
	#options;
	#toString;
	#emptyExt = false;
	id = ++ID;
	get depth() {
		return (this.#parent?.depth ?? -1) + 1;
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return {
			"@@type": "AST",
			id: this.id,
			type: this.type,
			root: this.#root.id,
			parent: this.#parent?.id,
			depth: this.depth,
			partsLength: this.#parts.length,
			parts: this.#parts
		};
	}
	constructor(type, parent, options = {}) {
		this.type = type;
		if (type) this.#hasMagic = true;
		this.#parent = parent;
		this.#root = this.#parent ? this.#parent.#root : this;
		this.#options = this.#root === this ? options : this.#root.#options;
		this.#negs = this.#root === this ? [] : this.#root.#negs;
		if (type === "!" && !this.#root.#filledNegs) this.#negs.push(this);
		this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
	}
	get hasMagic() {
		/* c8 ignore start */
		if (this.#hasMagic !== void 0) return this.#hasMagic;
		/* c8 ignore stop */
		for (const p of this.#parts) {
			if (typeof p === "string") continue;
			if (p.type || p.hasMagic) return this.#hasMagic = true;
		}
		return this.#hasMagic;
	}
	toString() {
		return this.#toString !== void 0 ? this.#toString : !this.type ? this.#toString = this.#parts.map((p) => String(p)).join("") : this.#toString = this.type + "(" + this.#parts.map((p) => String(p)).join("|") + ")";
	}
	#fillNegs() {
		/* c8 ignore start */
		if (this !== this.#root) throw new Error("should only call on root");
		if (this.#filledNegs) return this;
		/* c8 ignore stop */
		this.toString();
		this.#filledNegs = true;
		let n;
		while (n = this.#negs.pop()) {
			if (n.type !== "!") continue;
			let p = n;
			let pp = p.#parent;
			while (pp) {
				for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) for (const part of n.#parts) {
					/* c8 ignore start */
					if (typeof part === "string") throw new Error("string part in extglob AST??");
					/* c8 ignore stop */
					part.copyIn(pp.#parts[i]);
				}
				p = pp;
				pp = p.#parent;
			}
		}
		return this;
	}
	push(...parts) {
		for (const p of parts) {
			if (p === "") continue;
			/* c8 ignore start */
			if (typeof p !== "string" && !(p instanceof _a && p.#parent === this)) throw new Error("invalid part: " + p);
			/* c8 ignore stop */
			this.#parts.push(p);
		}
	}
	toJSON() {
		const ret = this.type === null ? this.#parts.slice().map((p) => typeof p === "string" ? p : p.toJSON()) : [this.type, ...this.#parts.map((p) => p.toJSON())];
		if (this.isStart() && !this.type) ret.unshift([]);
		if (this.isEnd() && (this === this.#root || this.#root.#filledNegs && this.#parent?.type === "!")) ret.push({});
		return ret;
	}
	isStart() {
		if (this.#root === this) return true;
		if (!this.#parent?.isStart()) return false;
		if (this.#parentIndex === 0) return true;
		const p = this.#parent;
		for (let i = 0; i < this.#parentIndex; i++) {
			const pp = p.#parts[i];
			if (!(pp instanceof _a && pp.type === "!")) return false;
		}
		return true;
	}
	isEnd() {
		if (this.#root === this) return true;
		if (this.#parent?.type === "!") return true;
		if (!this.#parent?.isEnd()) return false;
		if (!this.type) return this.#parent?.isEnd();
		/* c8 ignore start */
		const pl = this.#parent ? this.#parent.#parts.length : 0;
		/* c8 ignore stop */
		return this.#parentIndex === pl - 1;
	}
	copyIn(part) {
		if (typeof part === "string") this.push(part);
		else this.push(part.clone(this));
	}
	clone(parent) {
		const c = new _a(this.type, parent);
		for (const p of this.#parts) c.copyIn(p);
		return c;
	}
	static #parseAST(str, ast, pos, opt, extDepth) {
		const maxDepth = opt.maxExtglobRecursion ?? 2;
		let escaping = false;
		let inBrace = false;
		let braceStart = -1;
		let braceNeg = false;
		if (ast.type === null) {
			let i = pos;
			let acc = "";
			while (i < str.length) {
				const c = str.charAt(i++);
				if (escaping || c === "\\") {
					escaping = !escaping;
					acc += c;
					continue;
				}
				if (inBrace) {
					if (i === braceStart + 1) {
						if (c === "^" || c === "!") braceNeg = true;
					} else if (c === "]" && !(i === braceStart + 2 && braceNeg)) inBrace = false;
					acc += c;
					continue;
				} else if (c === "[") {
					inBrace = true;
					braceStart = i;
					braceNeg = false;
					acc += c;
					continue;
				}
				if (!opt.noext && isExtglobType(c) && str.charAt(i) === "(" && extDepth <= maxDepth) {
					ast.push(acc);
					acc = "";
					const ext = new _a(c, ast);
					i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
					ast.push(ext);
					continue;
				}
				acc += c;
			}
			ast.push(acc);
			return i;
		}
		let i = pos + 1;
		let part = new _a(null, ast);
		const parts = [];
		let acc = "";
		while (i < str.length) {
			const c = str.charAt(i++);
			if (escaping || c === "\\") {
				escaping = !escaping;
				acc += c;
				continue;
			}
			if (inBrace) {
				if (i === braceStart + 1) {
					if (c === "^" || c === "!") braceNeg = true;
				} else if (c === "]" && !(i === braceStart + 2 && braceNeg)) inBrace = false;
				acc += c;
				continue;
			} else if (c === "[") {
				inBrace = true;
				braceStart = i;
				braceNeg = false;
				acc += c;
				continue;
			}
			/* c8 ignore stop */
			if (!opt.noext && isExtglobType(c) && str.charAt(i) === "(" && (extDepth <= maxDepth || ast && ast.#canAdoptType(c))) {
				const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
				part.push(acc);
				acc = "";
				const ext = new _a(c, part);
				part.push(ext);
				i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
				continue;
			}
			if (c === "|") {
				part.push(acc);
				acc = "";
				parts.push(part);
				part = new _a(null, ast);
				continue;
			}
			if (c === ")") {
				if (acc === "" && ast.#parts.length === 0) ast.#emptyExt = true;
				part.push(acc);
				acc = "";
				ast.push(...parts, part);
				return i;
			}
			acc += c;
		}
		ast.type = null;
		ast.#hasMagic = void 0;
		ast.#parts = [str.substring(pos - 1)];
		return i;
	}
	#canAdoptWithSpace(child) {
		return this.#canAdopt(child, adoptionWithSpaceMap);
	}
	#canAdopt(child, map = adoptionMap) {
		if (!child || typeof child !== "object" || child.type !== null || child.#parts.length !== 1 || this.type === null) return false;
		const gc = child.#parts[0];
		if (!gc || typeof gc !== "object" || gc.type === null) return false;
		return this.#canAdoptType(gc.type, map);
	}
	#canAdoptType(c, map = adoptionAnyMap) {
		return !!map.get(this.type)?.includes(c);
	}
	#adoptWithSpace(child, index) {
		const gc = child.#parts[0];
		const blank = new _a(null, gc, this.options);
		blank.#parts.push("");
		gc.push(blank);
		this.#adopt(child, index);
	}
	#adopt(child, index) {
		const gc = child.#parts[0];
		this.#parts.splice(index, 1, ...gc.#parts);
		for (const p of gc.#parts) if (typeof p === "object") p.#parent = this;
		this.#toString = void 0;
	}
	#canUsurpType(c) {
		return !!usurpMap.get(this.type)?.has(c);
	}
	#canUsurp(child) {
		if (!child || typeof child !== "object" || child.type !== null || child.#parts.length !== 1 || this.type === null || this.#parts.length !== 1) return false;
		const gc = child.#parts[0];
		if (!gc || typeof gc !== "object" || gc.type === null) return false;
		return this.#canUsurpType(gc.type);
	}
	#usurp(child) {
		const m = usurpMap.get(this.type);
		const gc = child.#parts[0];
		const nt = m?.get(gc.type);
		/* c8 ignore start - impossible */
		if (!nt) return false;
		/* c8 ignore stop */
		this.#parts = gc.#parts;
		for (const p of this.#parts) if (typeof p === "object") p.#parent = this;
		this.type = nt;
		this.#toString = void 0;
		this.#emptyExt = false;
	}
	static fromGlob(pattern, options = {}) {
		const ast = new _a(null, void 0, options);
		_a.#parseAST(pattern, ast, 0, options, 0);
		return ast;
	}
	toMMPattern() {
		/* c8 ignore start */
		if (this !== this.#root) return this.#root.toMMPattern();
		/* c8 ignore stop */
		const glob = this.toString();
		const [re, body, hasMagic, uflag] = this.toRegExpSource();
		if (!(hasMagic || this.#hasMagic || this.#options.nocase && !this.#options.nocaseMagicOnly && glob.toUpperCase() !== glob.toLowerCase())) return body;
		const flags = (this.#options.nocase ? "i" : "") + (uflag ? "u" : "");
		return Object.assign(new RegExp(`^${re}$`, flags), {
			_src: re,
			_glob: glob
		});
	}
	get options() {
		return this.#options;
	}
	toRegExpSource(allowDot) {
		const dot = allowDot ?? !!this.#options.dot;
		if (this.#root === this) {
			this.#flatten();
			this.#fillNegs();
		}
		if (!isExtglobAST(this)) {
			const noEmpty = this.isStart() && this.isEnd() && !this.#parts.some((s) => typeof s !== "string");
			const src = this.#parts.map((p) => {
				const [re, _, hasMagic, uflag] = typeof p === "string" ? _a.#parseGlob(p, this.#hasMagic, noEmpty) : p.toRegExpSource(allowDot);
				this.#hasMagic = this.#hasMagic || hasMagic;
				this.#uflag = this.#uflag || uflag;
				return re;
			}).join("");
			let start = "";
			if (this.isStart()) {
				if (typeof this.#parts[0] === "string") {
					if (!(this.#parts.length === 1 && justDots.has(this.#parts[0]))) {
						const aps = addPatternStart;
						const needNoTrav = dot && aps.has(src.charAt(0)) || src.startsWith("\\.") && aps.has(src.charAt(2)) || src.startsWith("\\.\\.") && aps.has(src.charAt(4));
						const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
						start = needNoTrav ? startNoTraversal : needNoDot ? startNoDot : "";
					}
				}
			}
			let end = "";
			if (this.isEnd() && this.#root.#filledNegs && this.#parent?.type === "!") end = "(?:$|\\/)";
			return [
				start + src + end,
				unescape(src),
				this.#hasMagic = !!this.#hasMagic,
				this.#uflag
			];
		}
		const repeated = this.type === "*" || this.type === "+";
		const start = this.type === "!" ? "(?:(?!(?:" : "(?:";
		let body = this.#partsToRegExp(dot);
		if (this.isStart() && this.isEnd() && !body && this.type !== "!") {
			const s = this.toString();
			const me = this;
			me.#parts = [s];
			me.type = null;
			me.#hasMagic = void 0;
			return [
				s,
				unescape(this.toString()),
				false,
				false
			];
		}
		let bodyDotAllowed = !repeated || allowDot || dot || false ? "" : this.#partsToRegExp(true);
		if (bodyDotAllowed === body) bodyDotAllowed = "";
		if (bodyDotAllowed) body = `(?:${body})(?:${bodyDotAllowed})*?`;
		let final = "";
		if (this.type === "!" && this.#emptyExt) final = (this.isStart() && !dot ? startNoDot : "") + starNoEmpty;
		else {
			const close = this.type === "!" ? "))" + (this.isStart() && !dot && !allowDot ? startNoDot : "") + "[^/]*?)" : this.type === "@" ? ")" : this.type === "?" ? ")?" : this.type === "+" && bodyDotAllowed ? ")" : this.type === "*" && bodyDotAllowed ? `)?` : `)${this.type}`;
			final = start + body + close;
		}
		return [
			final,
			unescape(body),
			this.#hasMagic = !!this.#hasMagic,
			this.#uflag
		];
	}
	#flatten() {
		if (!isExtglobAST(this)) {
			for (const p of this.#parts) if (typeof p === "object") p.#flatten();
		} else {
			let iterations = 0;
			let done = false;
			do {
				done = true;
				for (let i = 0; i < this.#parts.length; i++) {
					const c = this.#parts[i];
					if (typeof c === "object") {
						c.#flatten();
						if (this.#canAdopt(c)) {
							done = false;
							this.#adopt(c, i);
						} else if (this.#canAdoptWithSpace(c)) {
							done = false;
							this.#adoptWithSpace(c, i);
						} else if (this.#canUsurp(c)) {
							done = false;
							this.#usurp(c);
						}
					}
				}
			} while (!done && ++iterations < 10);
		}
		this.#toString = void 0;
	}
	#partsToRegExp(dot) {
		return this.#parts.map((p) => {
			/* c8 ignore start */
			if (typeof p === "string") throw new Error("string type in extglob ast??");
			/* c8 ignore stop */
			const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
			this.#uflag = this.#uflag || uflag;
			return re;
		}).filter((p) => !(this.isStart() && this.isEnd()) || !!p).join("|");
	}
	static #parseGlob(glob, hasMagic, noEmpty = false) {
		let escaping = false;
		let re = "";
		let uflag = false;
		let inStar = false;
		for (let i = 0; i < glob.length; i++) {
			const c = glob.charAt(i);
			if (escaping) {
				escaping = false;
				re += (reSpecials.has(c) ? "\\" : "") + c;
				continue;
			}
			if (c === "*") {
				if (inStar) continue;
				inStar = true;
				re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star$1;
				hasMagic = true;
				continue;
			} else inStar = false;
			if (c === "\\") {
				if (i === glob.length - 1) re += "\\\\";
				else escaping = true;
				continue;
			}
			if (c === "[") {
				const [src, needUflag, consumed, magic] = parseClass(glob, i);
				if (consumed) {
					re += src;
					uflag = uflag || needUflag;
					i += consumed - 1;
					hasMagic = hasMagic || magic;
					continue;
				}
			}
			if (c === "?") {
				re += qmark;
				hasMagic = true;
				continue;
			}
			re += regExpEscape$1(c);
		}
		return [
			re,
			unescape(glob),
			!!hasMagic,
			uflag
		];
	}
};
_a = AST;

// node_modules/minimatch/dist/esm/escape.js
const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&");
	return windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
};

// node_modules/minimatch/dist/esm/index.js
const minimatch = (p, pattern, options = {}) => {
	assertValidPattern(pattern);
	if (!options.nocomment && pattern.charAt(0) === "#") return false;
	return new Minimatch(pattern, options).match(p);
};
const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith(".") && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
	ext = ext.toLowerCase();
	return (f) => !f.startsWith(".") && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
	ext = ext.toLowerCase();
	return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith(".") && f.includes(".");
const starDotStarTestDot = (f) => f !== "." && f !== ".." && f.includes(".");
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== "." && f !== ".." && f.startsWith(".");
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith(".");
const starTestDot = (f) => f.length !== 0 && f !== "." && f !== "..";
const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
const qmarksTestNocase = ([$0, ext = ""]) => {
	const noext = qmarksTestNoExt([$0]);
	if (!ext) return noext;
	ext = ext.toLowerCase();
	return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = ""]) => {
	const noext = qmarksTestNoExtDot([$0]);
	if (!ext) return noext;
	ext = ext.toLowerCase();
	return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = ""]) => {
	const noext = qmarksTestNoExtDot([$0]);
	return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = ""]) => {
	const noext = qmarksTestNoExt([$0]);
	return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
	const len = $0.length;
	return (f) => f.length === len && !f.startsWith(".");
};
const qmarksTestNoExtDot = ([$0]) => {
	const len = $0.length;
	return (f) => f.length === len && f !== "." && f !== "..";
};
/* c8 ignore start */
const defaultPlatform = typeof process === "object" && process ? typeof process.env === "object" && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
const path = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
/* c8 ignore stop */
const sep$1 = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep$1;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
const star = "[^/]*?";
const twoStarDot = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";
const twoStarNoDot = "(?:(?!(?:\\/|^)\\.).)*?";
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
	const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
	return Object.assign(m, {
		Minimatch: class Minimatch extends orig.Minimatch {
			constructor(pattern, options = {}) {
				super(pattern, ext(def, options));
			}
			static defaults(options) {
				return orig.defaults(ext(def, options)).Minimatch;
			}
		},
		AST: class AST extends orig.AST {
			/* c8 ignore start */
			constructor(type, parent, options = {}) {
				super(type, parent, ext(def, options));
			}
			/* c8 ignore stop */
			static fromGlob(pattern, options = {}) {
				return orig.AST.fromGlob(pattern, ext(def, options));
			}
		},
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
minimatch.defaults = defaults;
const braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
	const mm = new Minimatch(pattern, options);
	list = list.filter((f) => mm.match(f));
	if (mm.options.nonull && !list.length) list.push(pattern);
	return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	regexp;
	constructor(pattern, options = {}) {
		assertValidPattern(pattern);
		options = options || {};
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
		this.pattern = pattern;
		this.platform = options.platform || defaultPlatform;
		this.isWindows = this.platform === "win32";
		const awe = "allowWindowsEscape";
		this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[awe] === false;
		if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
		this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
		this.regexp = null;
		this.negate = false;
		this.nonegate = !!options.nonegate;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.nocase = !!this.options.nocase;
		this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
		this.globSet = [];
		this.globParts = [];
		this.set = [];
		this.make();
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return true;
		for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
		return false;
	}
	debug(..._) {}
	make() {
		const pattern = this.pattern;
		const options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		this.globSet = [...new Set(this.braceExpand())];
		if (options.debug) this.debug = (...args) => console.error(...args);
		this.debug(this.pattern, this.globSet);
		const rawGlobParts = this.globSet.map((s) => this.slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts);
		this.debug(this.pattern, this.globParts);
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && !globMagic.test(s[3]);
				const isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, 4), ...s.slice(4).map((ss) => this.parse(ss))];
				else if (isDrive) return [s[0], ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		this.debug(this.pattern, set);
		this.set = set.filter((s) => s.indexOf(false) === -1);
		if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
			const p = this.set[i];
			if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && typeof p[3] === "string" && /^[a-z]:$/i.test(p[3])) p[2] = "?";
		}
		this.debug(this.pattern, this.set);
	}
	preprocess(globParts) {
		if (this.options.noglobstar) {
			for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) {
			globParts = this.firstPhasePreProcess(globParts);
			globParts = this.secondPhasePreProcess(globParts);
		} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
		else globParts = this.adjascentGlobstarOptimize(globParts);
		return globParts;
	}
	adjascentGlobstarOptimize(globParts) {
		return globParts.map((parts) => {
			let gs = -1;
			while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
				let i = gs;
				while (parts[i + 1] === "**") i++;
				if (i !== gs) parts.splice(gs, i - gs);
			}
			return parts;
		});
	}
	levelOneOptimize(globParts) {
		return globParts.map((parts) => {
			parts = parts.reduce((set, part) => {
				const prev = set[set.length - 1];
				if (part === "**" && prev === "**") return set;
				if (part === "..") {
					if (prev && prev !== ".." && prev !== "." && prev !== "**") {
						set.pop();
						return set;
					}
				}
				set.push(part);
				return set;
			}, []);
			return parts.length === 0 ? [""] : parts;
		});
	}
	levelTwoFileOptimize(parts) {
		if (!Array.isArray(parts)) parts = this.slashSplit(parts);
		let didSomething = false;
		do {
			didSomething = false;
			if (!this.preserveMultipleSlashes) {
				for (let i = 1; i < parts.length - 1; i++) {
					const p = parts[i];
					if (i === 1 && p === "" && parts[0] === "") continue;
					if (p === "." || p === "") {
						didSomething = true;
						parts.splice(i, 1);
						i--;
					}
				}
				if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
					didSomething = true;
					parts.pop();
				}
			}
			let dd = 0;
			while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
				const p = parts[dd - 1];
				if (p && p !== "." && p !== ".." && p !== "**" && !(this.isWindows && /^[a-z]:$/i.test(p))) {
					didSomething = true;
					parts.splice(dd - 1, 2);
					dd -= 2;
				}
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		let didSomething = false;
		do {
			didSomething = false;
			for (let parts of globParts) {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let gss = gs;
					while (parts[gss + 1] === "**") gss++;
					if (gss > gs) parts.splice(gs + 1, gss - gs);
					let next = parts[gs + 1];
					const p = parts[gs + 2];
					const p2 = parts[gs + 3];
					if (next !== "..") continue;
					if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
					didSomething = true;
					parts.splice(gs, 1);
					const other = parts.slice(0);
					other[gs] = "**";
					globParts.push(other);
					gs--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				let dd = 0;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin);
						if (parts.length === 0) parts.push("");
						dd -= 2;
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		for (let i = 0; i < globParts.length - 1; i++) for (let j = i + 1; j < globParts.length; j++) {
			const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
			if (matched) {
				globParts[i] = [];
				globParts[j] = matched;
				break;
			}
		}
		return globParts.filter((gs) => gs.length);
	}
	partsMatch(a, b, emptyGSMatch = false) {
		let ai = 0;
		let bi = 0;
		let result = [];
		let which = "";
		while (ai < a.length && bi < b.length) if (a[ai] === b[bi]) {
			result.push(which === "b" ? b[bi] : a[ai]);
			ai++;
			bi++;
		} else if (emptyGSMatch && a[ai] === "**" && b[bi] === a[ai + 1]) {
			result.push(a[ai]);
			ai++;
		} else if (emptyGSMatch && b[bi] === "**" && a[ai] === b[bi + 1]) {
			result.push(b[bi]);
			bi++;
		} else if (a[ai] === "*" && b[bi] && (this.options.dot || !b[bi].startsWith(".")) && b[bi] !== "**") {
			if (which === "b") return false;
			which = "a";
			result.push(a[ai]);
			ai++;
			bi++;
		} else if (b[bi] === "*" && a[ai] && (this.options.dot || !a[ai].startsWith(".")) && a[ai] !== "**") {
			if (which === "a") return false;
			which = "b";
			result.push(b[bi]);
			ai++;
			bi++;
		} else return false;
		return a.length === b.length && result;
	}
	parseNegate() {
		if (this.nonegate) return;
		const pattern = this.pattern;
		let negate = false;
		let negateOffset = 0;
		for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.slice(negateOffset);
		this.negate = negate;
	}
	matchOne(file, pattern, partial = false) {
		let fileStartIndex = 0;
		let patternStartIndex = 0;
		if (this.isWindows) {
			const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
			const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
			const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
			const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
			const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
			const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi === "number" && typeof pdi === "number") {
				const [fd, pd] = [file[fdi], pattern[pdi]];
				if (fd.toLowerCase() === pd.toLowerCase()) {
					pattern[pdi] = fd;
					patternStartIndex = pdi;
					fileStartIndex = fdi;
				}
			}
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) file = this.levelTwoFileOptimize(file);
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
		return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const [head, body, tail] = partial ? [
			pattern.slice(patternIndex, firstgs),
			pattern.slice(firstgs + 1),
			[]
		] : [
			pattern.slice(patternIndex, firstgs),
			pattern.slice(firstgs + 1, lastgs),
			pattern.slice(lastgs + 1)
		];
		if (head.length) {
			const fileHead = file.slice(fileIndex, fileIndex + head.length);
			if (!this.#matchOne(fileHead, head, partial, 0, 0)) return false;
			fileIndex += head.length;
			patternIndex += head.length;
		}
		let fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			let tailStart = file.length - tail.length;
			if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			let sawSome = !!fileTailMatch;
			for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
				const f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return partial || sawSome;
		}
		const bodySegments = [[[], 0]];
		let currentBody = bodySegments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
			nonGsPartsSums.push(nonGsParts);
			currentBody = [[], 0];
			bodySegments.push(currentBody);
		} else {
			currentBody[0].push(b);
			nonGsParts++;
		}
		let i = bodySegments.length - 1;
		const fileLength = file.length - fileTailMatch;
		for (const b of bodySegments) b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
		return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
	}
	#matchGlobStarBodySections(file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
		const bs = bodySegments[bodyIndex];
		if (!bs) {
			for (let i = fileIndex; i < file.length; i++) {
				sawTail = true;
				const f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return sawTail;
		}
		const [body, after] = bs;
		while (fileIndex <= after) {
			if (this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0) && globStarDepth < this.maxGlobstarRecursion) {
				const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
				if (sub !== false) return sub;
			}
			const f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex) {
		let fi;
		let pi;
		let pl;
		let fl;
		for (fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			this.debug("matchOne loop");
			let p = pattern[pi];
			let f = file[fi];
			this.debug(pattern, p, f);
			/* c8 ignore start */
			if (p === false || p === GLOBSTAR) return false;
			/* c8 ignore stop */
			let hit;
			if (typeof p === "string") {
				hit = f === p;
				this.debug("string match", p, f, hit);
			} else {
				hit = p.test(f);
				this.debug("pattern match", p, f, hit);
			}
			if (!hit) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
		/* c8 ignore stop */
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		let m;
		let fastTest = null;
		if (m = pattern.match(starRE)) fastTest = options.dot ? starTestDot : starTest;
		else if (m = pattern.match(starDotExtRE)) fastTest = (options.nocase ? options.dot ? starDotExtTestNocaseDot : starDotExtTestNocase : options.dot ? starDotExtTestDot : starDotExtTest)(m[1]);
		else if (m = pattern.match(qmarksRE)) fastTest = (options.nocase ? options.dot ? qmarksTestNocaseDot : qmarksTestNocase : options.dot ? qmarksTestDot : qmarksTest)(m);
		else if (m = pattern.match(starDotStarRE)) fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
		else if (m = pattern.match(dotStarRE)) fastTest = dotStarTest;
		const re = AST.fromGlob(pattern, this.options).toMMPattern();
		if (fastTest && typeof re === "object") Reflect.defineProperty(re, "test", { value: fastTest });
		return re;
	}
	makeRe() {
		if (this.regexp || this.regexp === false) return this.regexp;
		const set = this.set;
		if (!set.length) {
			this.regexp = false;
			return this.regexp;
		}
		const options = this.options;
		const twoStar = options.noglobstar ? star : options.dot ? twoStarDot : twoStarNoDot;
		const flags = new Set(options.nocase ? ["i"] : []);
		let re = set.map((pattern) => {
			const pp = pattern.map((p) => {
				if (p instanceof RegExp) for (const f of p.flags.split("")) flags.add(f);
				return typeof p === "string" ? regExpEscape(p) : p === GLOBSTAR ? GLOBSTAR : p._src;
			});
			pp.forEach((p, i) => {
				const next = pp[i + 1];
				const prev = pp[i - 1];
				if (p !== GLOBSTAR || prev === GLOBSTAR) return;
				if (prev === void 0) {
					if (next !== void 0 && next !== GLOBSTAR) pp[i + 1] = "(?:\\/|" + twoStar + "\\/)?" + next;
					else pp[i] = twoStar;
				} else if (next === void 0) pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + ")?";
				else if (next !== GLOBSTAR) {
					pp[i - 1] = prev + "(?:\\/|\\/" + twoStar + "\\/)" + next;
					pp[i + 1] = GLOBSTAR;
				}
			});
			const filtered = pp.filter((p) => p !== GLOBSTAR);
			if (this.partial && filtered.length >= 1) {
				const prefixes = [];
				for (let i = 1; i <= filtered.length; i++) prefixes.push(filtered.slice(0, i).join("/"));
				return "(?:" + prefixes.join("|") + ")";
			}
			return filtered.join("/");
		}).join("|");
		const [open, close] = set.length > 1 ? ["(?:", ")"] : ["", ""];
		re = "^" + open + re + close + "$";
		if (this.partial) re = "^(?:\\/|" + open + re.slice(1, -1) + close + ")$";
		if (this.negate) re = "^(?!" + re + ").+$";
		try {
			this.regexp = new RegExp(re, [...flags].join(""));
		} catch {
			this.regexp = false;
		}
		/* c8 ignore stop */
		return this.regexp;
	}
	slashSplit(p) {
		if (this.preserveMultipleSlashes) return p.split("/");
		else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
		else return p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		this.debug("match", f, this.pattern);
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		const options = this.options;
		if (this.isWindows) f = f.split("\\").join("/");
		const ff = this.slashSplit(f);
		this.debug(this.pattern, "split", ff);
		const set = this.set;
		this.debug(this.pattern, "set", set);
		let filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (const pattern of set) {
			let file = ff;
			if (options.matchBase && pattern.length === 1) file = [filename];
			if (this.matchOne(file, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// node_modules/@actions/glob/lib/internal-path.js
const IS_WINDOWS$2 = process.platform === "win32";
var Path = class {
	constructor(itemPath) {
		this.segments = [];
		if (typeof itemPath === "string") {
			assert(itemPath, `Parameter 'itemPath' must not be empty`);
			itemPath = safeTrimTrailingSeparator(itemPath);
			if (!hasRoot(itemPath)) this.segments = itemPath.split(path$1.sep);
			else {
				let remaining = itemPath;
				let dir = dirname$1(remaining);
				while (dir !== remaining) {
					const basename = path$1.basename(remaining);
					this.segments.unshift(basename);
					remaining = dir;
					dir = dirname$1(remaining);
				}
				this.segments.unshift(remaining);
			}
		} else {
			assert(itemPath.length > 0, `Parameter 'itemPath' must not be an empty array`);
			for (let i = 0; i < itemPath.length; i++) {
				let segment = itemPath[i];
				assert(segment, `Parameter 'itemPath' must not contain any empty segments`);
				segment = normalizeSeparators(itemPath[i]);
				if (i === 0 && hasRoot(segment)) {
					segment = safeTrimTrailingSeparator(segment);
					assert(segment === dirname$1(segment), `Parameter 'itemPath' root segment contains information for multiple segments`);
					this.segments.push(segment);
				} else {
					assert(!segment.includes(path$1.sep), `Parameter 'itemPath' contains unexpected path separators`);
					this.segments.push(segment);
				}
			}
		}
	}
	toString() {
		let result = this.segments[0];
		let skipSlash = result.endsWith(path$1.sep) || IS_WINDOWS$2 && /^[A-Z]:$/i.test(result);
		for (let i = 1; i < this.segments.length; i++) {
			if (skipSlash) skipSlash = false;
			else result += path$1.sep;
			result += this.segments[i];
		}
		return result;
	}
};

// node_modules/@actions/glob/lib/internal-pattern.js
const IS_WINDOWS$1 = process.platform === "win32";
var Pattern = class Pattern {
	constructor(patternOrNegate, isImplicitPattern = false, segments, homedir) {
		this.negate = false;
		let pattern;
		if (typeof patternOrNegate === "string") pattern = patternOrNegate.trim();
		else {
			segments = segments || [];
			assert(segments.length, `Parameter 'segments' must not empty`);
			const root = Pattern.getLiteral(segments[0]);
			assert(root && hasAbsoluteRoot(root), `Parameter 'segments' first element must be a root path`);
			pattern = new Path(segments).toString().trim();
			if (patternOrNegate) pattern = `!${pattern}`;
		}
		while (pattern.startsWith("!")) {
			this.negate = !this.negate;
			pattern = pattern.substr(1).trim();
		}
		pattern = Pattern.fixupPattern(pattern, homedir);
		this.segments = new Path(pattern).segments;
		this.trailingSeparator = normalizeSeparators(pattern).endsWith(path$1.sep);
		pattern = safeTrimTrailingSeparator(pattern);
		let foundGlob = false;
		const searchSegments = this.segments.map((x) => Pattern.getLiteral(x)).filter((x) => !foundGlob && !(foundGlob = x === ""));
		this.searchPath = new Path(searchSegments).toString();
		this.rootRegExp = new RegExp(Pattern.regExpEscape(searchSegments[0]), IS_WINDOWS$1 ? "i" : "");
		this.isImplicitPattern = isImplicitPattern;
		const minimatchOptions = {
			dot: true,
			nobrace: true,
			nocase: IS_WINDOWS$1,
			nocomment: true,
			noext: true,
			nonegate: true
		};
		pattern = IS_WINDOWS$1 ? pattern.replace(/\\/g, "/") : pattern;
		this.minimatch = new Minimatch(pattern, minimatchOptions);
	}
	match(itemPath) {
		if (this.segments[this.segments.length - 1] === "**") {
			itemPath = normalizeSeparators(itemPath);
			if (!itemPath.endsWith(path$1.sep) && this.isImplicitPattern === false) itemPath = `${itemPath}${path$1.sep}`;
		} else itemPath = safeTrimTrailingSeparator(itemPath);
		if (this.minimatch.match(itemPath)) return this.trailingSeparator ? MatchKind.Directory : MatchKind.All;
		return MatchKind.None;
	}
	partialMatch(itemPath) {
		itemPath = safeTrimTrailingSeparator(itemPath);
		if (dirname$1(itemPath) === itemPath) return this.rootRegExp.test(itemPath);
		return this.minimatch.matchOne(itemPath.split(IS_WINDOWS$1 ? /\\+/ : /\/+/), this.minimatch.set[0], true);
	}
	static globEscape(s) {
		return (IS_WINDOWS$1 ? s : s.replace(/\\/g, "\\\\")).replace(/(\[)(?=[^/]+\])/g, "[[]").replace(/\?/g, "[?]").replace(/\*/g, "[*]");
	}
	static fixupPattern(pattern, homedir) {
		assert(pattern, "pattern cannot be empty");
		const literalSegments = new Path(pattern).segments.map((x) => Pattern.getLiteral(x));
		assert(literalSegments.every((x, i) => (x !== "." || i === 0) && x !== ".."), `Invalid pattern '${pattern}'. Relative pathing '.' and '..' is not allowed.`);
		assert(!hasRoot(pattern) || literalSegments[0], `Invalid pattern '${pattern}'. Root segment must not contain globs.`);
		pattern = normalizeSeparators(pattern);
		if (pattern === "." || pattern.startsWith(`.${path$1.sep}`)) pattern = Pattern.globEscape(process.cwd()) + pattern.substr(1);
		else if (pattern === "~" || pattern.startsWith(`~${path$1.sep}`)) {
			homedir = homedir || os$1.homedir();
			assert(homedir, "Unable to determine HOME directory");
			assert(hasAbsoluteRoot(homedir), `Expected HOME directory to be a rooted path. Actual '${homedir}'`);
			pattern = Pattern.globEscape(homedir) + pattern.substr(1);
		} else if (IS_WINDOWS$1 && (pattern.match(/^[A-Z]:$/i) || pattern.match(/^[A-Z]:[^\\]/i))) {
			let root = ensureAbsoluteRoot("C:\\dummy-root", pattern.substr(0, 2));
			if (pattern.length > 2 && !root.endsWith("\\")) root += "\\";
			pattern = Pattern.globEscape(root) + pattern.substr(2);
		} else if (IS_WINDOWS$1 && (pattern === "\\" || pattern.match(/^\\[^\\]/))) {
			let root = ensureAbsoluteRoot("C:\\dummy-root", "\\");
			if (!root.endsWith("\\")) root += "\\";
			pattern = Pattern.globEscape(root) + pattern.substr(1);
		} else pattern = ensureAbsoluteRoot(Pattern.globEscape(process.cwd()), pattern);
		return normalizeSeparators(pattern);
	}
	static getLiteral(segment) {
		let literal = "";
		for (let i = 0; i < segment.length; i++) {
			const c = segment[i];
			if (c === "\\" && !IS_WINDOWS$1 && i + 1 < segment.length) {
				literal += segment[++i];
				continue;
			} else if (c === "*" || c === "?") return "";
			else if (c === "[" && i + 1 < segment.length) {
				let set = "";
				let closed = -1;
				for (let i2 = i + 1; i2 < segment.length; i2++) {
					const c2 = segment[i2];
					if (c2 === "\\" && !IS_WINDOWS$1 && i2 + 1 < segment.length) {
						set += segment[++i2];
						continue;
					} else if (c2 === "]") {
						closed = i2;
						break;
					} else set += c2;
				}
				if (closed >= 0) {
					if (set.length > 1) return "";
					if (set) {
						literal += set;
						i = closed;
						continue;
					}
				}
			}
			literal += c;
		}
		return literal;
	}
	static regExpEscape(s) {
		return s.replace(/[[\\^$.|?*+()]/g, "\\$&");
	}
};

// node_modules/@actions/glob/lib/internal-search-state.js
var SearchState = class {
	constructor(path, level) {
		this.path = path;
		this.level = level;
	}
};

// node_modules/@actions/glob/lib/internal-globber.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var __asyncValues$1 = void 0 && (void 0).__asyncValues || function(o) {
	if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
	var m = o[Symbol.asyncIterator], i;
	return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
		return this;
	}, i);
	function verb(n) {
		i[n] = o[n] && function(v) {
			return new Promise(function(resolve, reject) {
				v = o[n](v), settle(resolve, reject, v.done, v.value);
			});
		};
	}
	function settle(resolve, reject, d, v) {
		Promise.resolve(v).then(function(v) {
			resolve({
				value: v,
				done: d
			});
		}, reject);
	}
};
var __await = void 0 && (void 0).__await || function(v) {
	return this instanceof __await ? (this.v = v, this) : new __await(v);
};
var __asyncGenerator = void 0 && (void 0).__asyncGenerator || function(thisArg, _arguments, generator) {
	if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
	var g = generator.apply(thisArg, _arguments || []), i, q = [];
	return i = Object.create((typeof AsyncIterator === "function" ? AsyncIterator : Object).prototype), verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function() {
		return this;
	}, i;
	function awaitReturn(f) {
		return function(v) {
			return Promise.resolve(v).then(f, reject);
		};
	}
	function verb(n, f) {
		if (g[n]) {
			i[n] = function(v) {
				return new Promise(function(a, b) {
					q.push([
						n,
						v,
						a,
						b
					]) > 1 || resume(n, v);
				});
			};
			if (f) i[n] = f(i[n]);
		}
	}
	function resume(n, v) {
		try {
			step(g[n](v));
		} catch (e) {
			settle(q[0][3], e);
		}
	}
	function step(r) {
		r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r);
	}
	function fulfill(value) {
		resume("next", value);
	}
	function reject(value) {
		resume("throw", value);
	}
	function settle(f, v) {
		if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]);
	}
};
const IS_WINDOWS = process.platform === "win32";
var DefaultGlobber = class DefaultGlobber {
	constructor(options) {
		this.patterns = [];
		this.searchPaths = [];
		this.options = getOptions(options);
	}
	getSearchPaths() {
		return this.searchPaths.slice();
	}
	glob() {
		return __awaiter$2(this, void 0, void 0, function* () {
			var _a, e_1, _b, _c;
			const result = [];
			try {
				for (var _d = true, _e = __asyncValues$1(this.globGenerator()), _f; _f = yield _e.next(), _a = _f.done, !_a; _d = true) {
					_c = _f.value;
					_d = false;
					const itemPath = _c;
					result.push(itemPath);
				}
			} catch (e_1_1) {
				e_1 = { error: e_1_1 };
			} finally {
				try {
					if (!_d && !_a && (_b = _e.return)) yield _b.call(_e);
				} finally {
					if (e_1) throw e_1.error;
				}
			}
			return result;
		});
	}
	globGenerator() {
		return __asyncGenerator(this, arguments, function* globGenerator_1() {
			const options = getOptions(this.options);
			const patterns = [];
			for (const pattern of this.patterns) {
				patterns.push(pattern);
				if (options.implicitDescendants && (pattern.trailingSeparator || pattern.segments[pattern.segments.length - 1] !== "**")) patterns.push(new Pattern(pattern.negate, true, pattern.segments.concat("**")));
			}
			const stack = [];
			for (const searchPath of getSearchPaths(patterns)) {
				debug(`Search path '${searchPath}'`);
				try {
					yield __await(fs$1.promises.lstat(searchPath));
				} catch (err) {
					if (err.code === "ENOENT") continue;
					throw err;
				}
				stack.unshift(new SearchState(searchPath, 1));
			}
			const traversalChain = [];
			while (stack.length) {
				const item = stack.pop();
				const match = match$1(patterns, item.path);
				const partialMatch$1 = !!match || partialMatch(patterns, item.path);
				if (!match && !partialMatch$1) continue;
				const stats = yield __await(DefaultGlobber.stat(item, options, traversalChain));
				if (!stats) continue;
				if (options.excludeHiddenFiles && path$1.basename(item.path).match(/^\./)) continue;
				if (stats.isDirectory()) {
					if (match & MatchKind.Directory && options.matchDirectories) yield yield __await(item.path);
					else if (!partialMatch$1) continue;
					const childLevel = item.level + 1;
					const childItems = (yield __await(fs$1.promises.readdir(item.path))).map((x) => new SearchState(path$1.join(item.path, x), childLevel));
					stack.push(...childItems.reverse());
				} else if (match & MatchKind.File) yield yield __await(item.path);
			}
		});
	}
	static create(patterns, options) {
		return __awaiter$2(this, void 0, void 0, function* () {
			const result = new DefaultGlobber(options);
			if (IS_WINDOWS) {
				patterns = patterns.replace(/\r\n/g, "\n");
				patterns = patterns.replace(/\r/g, "\n");
			}
			const lines = patterns.split("\n").map((x) => x.trim());
			for (const line of lines) if (!line || line.startsWith("#")) continue;
			else result.patterns.push(new Pattern(line));
			result.searchPaths.push(...getSearchPaths(result.patterns));
			return result;
		});
	}
	static stat(item, options, traversalChain) {
		return __awaiter$2(this, void 0, void 0, function* () {
			let stats;
			if (options.followSymbolicLinks) try {
				stats = yield fs$1.promises.stat(item.path);
			} catch (err) {
				if (err.code === "ENOENT") {
					if (options.omitBrokenSymbolicLinks) {
						debug(`Broken symlink '${item.path}'`);
						return;
					}
					throw new Error(`No information found for the path '${item.path}'. This may indicate a broken symbolic link.`);
				}
				throw err;
			}
			else stats = yield fs$1.promises.lstat(item.path);
			if (stats.isDirectory() && options.followSymbolicLinks) {
				const realPath = yield fs$1.promises.realpath(item.path);
				while (traversalChain.length >= item.level) traversalChain.pop();
				if (traversalChain.some((x) => x === realPath)) {
					debug(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}'`);
					return;
				}
				traversalChain.push(realPath);
			}
			return stats;
		});
	}
};

// node_modules/@actions/glob/lib/internal-hash-files.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var __asyncValues = void 0 && (void 0).__asyncValues || function(o) {
	if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
	var m = o[Symbol.asyncIterator], i;
	return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
		return this;
	}, i);
	function verb(n) {
		i[n] = o[n] && function(v) {
			return new Promise(function(resolve, reject) {
				v = o[n](v), settle(resolve, reject, v.done, v.value);
			});
		};
	}
	function settle(resolve, reject, d, v) {
		Promise.resolve(v).then(function(v) {
			resolve({
				value: v,
				done: d
			});
		}, reject);
	}
};

// node_modules/@actions/glob/lib/glob.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function create(patterns, options) {
	return __awaiter(this, void 0, void 0, function* () {
		return yield DefaultGlobber.create(patterns, options);
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
	const find = async (templates) => {
		if (templates.length === 0) return {
			files: [],
			passedOver: [],
			problems: []
		};
		const root = await realpath(workspace);
		const { paths, problems } = await matchFiles(root, templates);
		const pictures = paths.filter((path) => isPicture(path, templates));
		const located = await Promise.all(pictures.map((path) => locate(root, path, templates)));
		const files = located.filter((result) => "names" in result);
		const sidecars = new Set(files.flatMap(({ path, sidecar }) => sidecar === void 0 ? [] : [sidecarOf(path)]));
		return {
			files,
			passedOver: paths.filter((path) => !isPicture(path, templates) && !sidecars.has(path)),
			problems: [...problems, ...located.filter((result) => "problem" in result)]
		};
	};
	const absent = async (templates) => index === void 0 ? [] : findAbsent(templates, {
		workspace,
		...index
	});
	return {
		find,
		absent
	};
}
async function locate(root, path, templates) {
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
	const sidecar = "checkpoint" in names ? await locateSidecar(root, sidecarOf(path)) : void 0;
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
	let known;
	return async () => known ??= contentOf(file).catch(() => ({ names: [] }));
}
async function contentOf(file) {
	const { size } = await stat(file);
	const hashes = ["sha1", "sha256"].map((algorithm) => createHash(algorithm).update(`blob ${size}\0`));
	const plain = createHash("sha256");
	const all = [...hashes, plain];
	const pieces = createReadStream(file);
	for await (const piece of pieces) for (const hash of all) hash.update(piece);
	return { names: [...hashes.map((hash) => `git ${hash.digest("hex")}`), lfsName(plain.digest("hex"))] };
}
function lfsName(sha256) {
	return `lfs ${sha256}`;
}

export { sidecarOf as a, likeness as c, findAbsent as i, MOST_TEXT_BYTES as l, lfsName as n, recordNotices as o, isLfsPointer as r, recordOf as s, folderTree as t, gifBlocks as u };
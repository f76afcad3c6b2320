import { f as string, v as NEVER, w as NAMED_BACKBONES } from "./schemas.js";

// src/lib/once.ts
function once(work) {
	let known;
	return async () => known ??= work();
}

// src/config/backbone-choice.ts
const VGG19 = {
	repository: "timm/vgg19.tv_in1k",
	revision: void 0,
	file: "model.safetensors"
};
const HUB = "hf:";
const NAME = String.raw`(?!\.+(?:[/:@]|$))[\w.-]{1,96}`;
const HUB_PLACE = new RegExp(String.raw`^hf:(${NAME}/${NAME})@([0-9a-f]{40})(?::(${NAME}(?:/${NAME}){0,9}))?$`);
const backboneChoice = string().transform((text, context) => {
	if (text === "vgg16") return {
		kind: "shipped",
		name: text
	};
	if (text === "vgg19") return {
		kind: "hub",
		name: text,
		place: VGG19
	};
	const problem = problemOf(text);
	if (problem !== void 0) {
		context.addIssue({
			code: "custom",
			message: problem
		});
		return NEVER;
	}
	const [, repository, revision, file = VGG19.file] = HUB_PLACE.exec(text) ?? [];
	if (repository === void 0) return {
		kind: "file",
		name: void 0,
		path: text
	};
	return {
		kind: "hub",
		name: void 0,
		place: {
			repository,
			revision,
			file
		}
	};
});
function problemOf(text) {
	if (text.startsWith(HUB)) {
		if (HUB_PLACE.test(text)) return void 0;
		return text.includes("@") ? `backbone ${shown(text)} does not name OWNER/REPO, a revision of 40 hex digits and a file` : `backbone ${shown(text)} names no revision`;
	}
	if (/^[a-z][a-z\d+.-]+:\/\//i.test(text)) return `backbone cannot be the address ${shown(text)}`;
	return text.trim() === "" || /\p{Cc}/u.test(text) ? "" : void 0;
}
function shown(text) {
	return text.length <= 200 ? text : `${text.slice(0, 200)}…`;
}
const BACKBONE_FORMS = `${Object.keys(NAMED_BACKBONES).join(", ")}, hf:OWNER/REPO@REVISION:FILE with a revision of 40 hex digits, or the path of a safetensors file`;

export { backboneChoice as n, once as r, BACKBONE_FORMS as t };
// src/github/errors.ts
function errorTypes(cause) {
	const errors = errorsOf(cause);
	if (errors.length === 0) return ["other"];
	return errors.map((error) => textOf(error, "type") ?? "other");
}
function statusOf(cause) {
	const status = partOf(cause, "status");
	return typeof status === "number" ? status : void 0;
}
function inServersWords(cause) {
	if (!(cause instanceof Error)) return cause;
	const [status, errors] = [statusOf(cause), errorsOf(cause)];
	const error = new Error(oneLine(reasonIn(cause)), { cause });
	return Object.assign(error, status !== void 0 && { status }, errors.length > 0 && { errors });
}
const MOST_OF_REASON = 300;
function oneLine(text) {
	const line = text.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
	return line.length <= MOST_OF_REASON ? line : `${line.slice(0, MOST_OF_REASON).toWellFormed()}…`;
}
function reasonIn(cause) {
	const response = partOf(cause, "response");
	const data = partOf(response, "data");
	const reasons = [...new Set(errorsOf(cause).map(detailOf))];
	if (reasons.length > 0) return reasons.join("; ");
	if (response === void 0) return cause.message;
	return [typeof data === "string" && !data.trimStart().startsWith("<") ? data : textOf(data, "message"), errorsOf(data).map(detailOf).join("; ")].filter(Boolean).join(": ") || `status ${statusOf(cause)}`;
}
function detailOf(error) {
	if (typeof error === "string") return error;
	const words = [textOf(error, "field"), textOf(error, "code")].filter((word) => word !== void 0);
	return textOf(error, "message") ?? (words.join(" ") || JSON.stringify(error));
}
function errorsOf(value) {
	const errors = partOf(value, "errors");
	return Array.isArray(errors) ? errors : [];
}
function textOf(value, key) {
	const part = partOf(value, key);
	return typeof part === "string" ? part : void 0;
}
function partOf(value, key) {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}

export { inServersWords as n, statusOf as r, errorTypes as t };
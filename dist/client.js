import { t as HttpClient } from "./lib.js";
import { n as Octokit, t as retry } from "./dist-bundle.js";
import { n as inServersWords } from "./errors2.js";

// src/github/client.ts
const RATE_LIMIT_WAIT = 60;
const MOST_WAIT = 120;
const RETRIES = 3;
const REFUSALS = [
	400,
	401,
	403,
	404,
	410,
	422,
	429,
	451
];
function openGitHub({ context, token, backOff }) {
	const octokit = new (Octokit.plugin(slowDown, retry))({
		auth: token,
		baseUrl: context.api,
		userAgent: "lora-style-gate",
		request: { fetch: fetchByProxy },
		retry: {
			retries: RETRIES,
			retryAfterBaseValue: backOff,
			doNotRetry: REFUSALS
		},
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		}
	});
	octokit.hook.error("request", (error) => {
		throw inServersWords(error);
	});
	const baseUrl = context.graphql.replace(/\/graphql\/?$/, "");
	return {
		rest: octokit.request,
		graphql: async (query, variables) => octokit.graphql(query, {
			...variables,
			baseUrl
		}).catch((cause) => {
			throw inServersWords(cause);
		})
	};
}
function ignore() {}
function slowDown(octokit) {
	octokit.hook.error("request", (error, options) => {
		const status = "status" in error ? error.status : void 0;
		const response = "response" in error ? error.response : void 0;
		const seconds = Number(response?.headers["retry-after"] ?? RATE_LIMIT_WAIT);
		if ((status === 429 || status === 403 && /secondary rate limit/i.test(error.message)) && seconds <= MOST_WAIT && "request" in error) error.request.request = {
			...options.request,
			retries: RETRIES,
			retryAfter: seconds
		};
		throw error;
	});
}
const REDIRECTS = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
const MOST_REDIRECTS = 5;
async function fetchByProxy(url, options) {
	const client = new HttpClient(void 0, [], {
		socketTimeout: 3e4,
		allowRedirects: false
	});
	const { authorization: token, ...plain } = Object.fromEntries(new Headers(options.headers));
	const body = typeof options.body === "string" ? options.body : null;
	let [place, authorization] = [new URL(url), token];
	for (let followed = 0;; followed++) {
		const headers = {
			...plain,
			...authorization !== void 0 && { authorization }
		};
		const answer = await client.request(options.method ?? "GET", place.href, body, headers);
		const bytes = await answer.readBodyBuffer();
		const { statusCode, headers: received } = answer.message;
		if (!REDIRECTS.has(statusCode) || received.location === void 0) return toResponse(answer.message, bytes);
		if (followed === MOST_REDIRECTS) throw new Error(`${place.host} leads on and on`);
		const next = new URL(received.location, place);
		if (place.protocol === "https:" && next.protocol !== "https:") throw new Error(`${place.host} leads to an address that is not https`);
		if (next.origin !== place.origin) authorization = void 0;
		place = next;
	}
}
function toResponse({ statusCode: status = 500, headers }, bytes) {
	const fields = Object.entries(headers).map(([name, value]) => [name, String(value)]);
	const hasBody = ![
		204,
		205,
		304
	].includes(status);
	return new Response(hasBody ? new Uint8Array(bytes) : null, {
		status,
		headers: fields
	});
}

export { openGitHub };
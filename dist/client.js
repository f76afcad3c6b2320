import { n as Octokit, t as retry } from "./dist-bundle.js";
import { n as ask, r as readAtMost } from "./http.js";
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
const MOST_OF_ANSWER = 3e8;
const PATIENCE = {
	idle: 3e4,
	total: 18e5
};
async function fetchByProxy(url, options) {
	const asking = {
		method: options.method ?? "GET",
		headers: Object.fromEntries(new Headers(options.headers)),
		body: typeof options.body === "string" ? options.body : null,
		patience: PATIENCE
	};
	return ask(new URL(url), asking, async (answer) => toResponse(answer, await readAtMost(MOST_OF_ANSWER, answer)));
}
function toResponse({ status, headers }, bytes) {
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
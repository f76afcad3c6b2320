import { t as HttpClient } from "./lib.js";
import { n as Octokit, t as retry } from "./dist-bundle.js";

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
	const baseUrl = context.graphql.replace(/\/graphql\/?$/, "");
	return {
		rest: octokit.request,
		graphql: async (query, variables) => octokit.graphql(query, {
			...variables,
			baseUrl
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
async function fetchByProxy(url, options) {
	const client = new HttpClient(void 0, [], { socketTimeout: 3e4 });
	const headers = Object.fromEntries(new Headers(options.headers));
	const body = typeof options.body === "string" ? options.body : null;
	const answer = await client.request(options.method ?? "GET", url, body, headers);
	const bytes = await answer.readBodyBuffer();
	const { statusCode: status = 500, headers: received } = answer.message;
	const fields = Object.entries(received).map(([name, value]) => [name, String(value)]);
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
import { t as HttpClient } from "./lib.js";
import { request } from "node:http";
import { request as request$1 } from "node:https";

// src/lib/patience.ts
function watch({ idle, total }) {
	const controller = new AbortController();
	let [last, end] = ["", void 0];
	const giveUp = (reason) => {
		end = /* @__PURE__ */ new Error(`${last} ${reason}`);
		controller.abort();
	};
	const timers = [setTimeout(giveUp, idle, `sent nothing for ${inSeconds(idle)}`), setTimeout(giveUp, total, `took more than ${inSeconds(total)}`)];
	return {
		signal: controller.signal,
		heard: (host) => {
			last = host;
			timers[0].refresh();
		},
		ended: () => end,
		stop: () => {
			timers.forEach(clearTimeout);
			controller.abort();
		}
	};
}
function inSeconds(milliseconds) {
	return `${Math.ceil(milliseconds / 1e3)} s`;
}

// src/lib/http.ts
var BadAnswer = class extends Error {};
const REDIRECTS = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
const MOST_REDIRECTS = 5;
async function ask(url, asking, take) {
	const watching = watch(asking.patience);
	try {
		return await take(await follow(url, asking, watching));
	} catch (cause) {
		throw watching.ended() ?? cause;
	} finally {
		watching.stop();
	}
}
async function follow(url, asking, watching) {
	const { authorization: token, ...plain } = Object.fromEntries(new Headers(asking.headers));
	let [place, authorization] = [url, token];
	for (let followed = 0;; followed++) {
		watching.heard(place.host);
		const headers = {
			...plain,
			...authorization !== void 0 && { authorization }
		};
		const message = await open(place, {
			...asking,
			headers
		}, watching.signal);
		watching.heard(place.host);
		const { statusCode: status = 500, headers: received } = message;
		if (!REDIRECTS.has(status) || received.location === void 0) return {
			place,
			status,
			headers: received,
			body: chunksOf(message, {
				host: place.host,
				watching
			})
		};
		message.destroy();
		if (followed === MOST_REDIRECTS) throw new BadAnswer(`${place.host} leads on and on`);
		const next = redirectTo(received.location, place);
		if (next.origin !== place.origin) authorization = void 0;
		place = next;
	}
}
function redirectTo(location, place) {
	const next = URL.canParse(location, place.href) ? new URL(location, place) : void 0;
	if (next === void 0 || !["http:", "https:"].includes(next.protocol)) throw new BadAnswer(`${place.host} leads to no address of the web`);
	if (place.protocol === "https:" && next.protocol !== "https:") throw new BadAnswer(`${place.host} leads to an address that is not https`);
	return next;
}
async function open(place, { method, headers, body }, signal) {
	const agent = new HttpClient().getAgent(place.href);
	const proxy = Reflect.get(agent, "proxyOptions");
	if (typeof proxy === "object" && proxy !== null) Object.assign(proxy, { signal });
	const request$2 = place.protocol === "https:" ? request$1 : request;
	return new Promise((resolve, reject) => {
		const sent = request$2(place, {
			method,
			headers,
			agent,
			auth: null,
			signal
		}, resolve);
		sent.on("error", reject);
		sent.end(body ?? void 0);
	});
}
async function* chunksOf(message, { host, watching }) {
	try {
		for await (const chunk of message) {
			watching.heard(host);
			yield chunk;
		}
	} catch (cause) {
		throw new Error(`${host} broke off its answer`, { cause });
	}
}
async function readAtMost(most, { place, body }) {
	const chunks = [];
	let length = 0;
	for await (const chunk of body) {
		length += chunk.length;
		if (length > most) throw new BadAnswer(`${place.host} sends more than ${most} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

export { ask as n, readAtMost as r, BadAnswer as t };
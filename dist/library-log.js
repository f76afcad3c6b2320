import { AsyncLocalStorage } from "node:async_hooks";

// src/github/library-log.ts
const listeners = new AsyncLocalStorage();
function listenTo(work, listener) {
	return listeners.run(listener, work);
}
function tell(text) {
	listeners.getStore()?.(text);
}

export { tell as n, listenTo as t };
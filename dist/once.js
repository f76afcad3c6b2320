// src/lib/once.ts
function once(work) {
	let known;
	return async () => known ??= work();
}

export { once as t };
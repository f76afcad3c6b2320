// src/runtime/node-version.ts
function nodeRefusal(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22) return void 0;
	return `Node ${version} cannot run this program: install Node 24, or at least 20.19 or 22.12`;
}

export { nodeRefusal as t };
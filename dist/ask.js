import { createInterface } from "node:readline/promises";

// src/runtime/ask.ts
function openAsk({ input, output }) {
	if (input.isTTY !== true || output.isTTY !== true) return void 0;
	return async (question) => {
		const lines = createInterface({
			input,
			output
		});
		const ended = new Promise((resolve) => lines.once("close", () => resolve(void 0)));
		const given = lines.question(question).catch(() => void 0);
		const answer = await Promise.race([given, ended]);
		if (answer === void 0) output.write("\n");
		lines.close();
		return /^y(?:es)?$/i.test(answer?.trim() ?? "");
	};
}

export { openAsk };
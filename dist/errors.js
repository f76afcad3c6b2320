// src/errors.ts
var UserError = class extends Error {
	problems;
	constructor(problems, options) {
		const list = "subject" in problems ? [problems] : problems;
		super(list.map(({ subject, problem }) => `${subject}: ${problem}`).join("\n"), options);
		this.name = "UserError";
		this.problems = list;
	}
};
function reasonOf(thrown) {
	return (thrown instanceof Error ? thrown.message : String(thrown)).split("\n", 1)[0] ?? "";
}

export { reasonOf as n, UserError as t };
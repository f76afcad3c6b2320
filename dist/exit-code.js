import { t as UserError } from "./errors.js";

// src/commands/exit-code.ts
function exitCodeOf({ gate }) {
	return gate.fails ? 1 : 0;
}
function exitCodeOfError(error) {
	return error instanceof UserError ? 2 : 3;
}

export { exitCodeOfError as n, exitCodeOf as t };
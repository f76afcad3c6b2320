// src/runtime/browser.ts
const openFile = async (path) => {
	const { default: open } = await import("./open.js");
	return open(path);
};
function whyUnseen({ platform, environment }) {
	const has = (...names) => names.some((name) => environment[name]);
	if (has("CI")) return "this is a build machine (CI is set)";
	if (platform === "linux" && has("WSL_DISTRO_NAME", "WSL_INTEROP")) return void 0;
	if (platform === "win32" || platform === "darwin") return has("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY") ? "the screen is on another machine (SSH)" : void 0;
	return has("DISPLAY", "WAYLAND_DISPLAY") ? void 0 : "there is no screen (DISPLAY is not set)";
}

export { whyUnseen as n, openFile as t };
import { i as resolveMain, n as hubFolder, r as openHubFile, t as hubCopy } from "./hub.js";

export { hubFolder };
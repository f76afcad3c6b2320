import { n as whyUnseen, t as openFile } from "./browser2.js";

export { openFile };
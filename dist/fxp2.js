import { n as XMLParser, t as XMLValidator } from "./fxp.js";
import { t as json2xml_default } from "./artifact.js";

export { XMLParser };
import { n as json2xml_default, r as XMLParser, t as XMLValidator } from "./fast-xml-parser.js";

export { XMLParser };
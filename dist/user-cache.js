import { t as userCache } from "./user-cache2.js";

export { userCache };
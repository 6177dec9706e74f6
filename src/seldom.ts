/**
 * What most calls never need, as one part that is loaded by the first that does: hooks, words for a request that is refused, `extra`, `http`.
 *
 * One and not several: each takes code along that the rest has too, and bundlers make a file of every such overlap.
 */
export { placeExtra } from "./extra.ts";
export { createHttp } from "./http.ts";
export { createAudience } from "./observation.ts";
export { createReports } from "./reports.ts";
export { refusalOf } from "./violations.ts";

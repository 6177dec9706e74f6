import { memoryStore } from "../../src/notifications/store.ts";
import { describeStore } from "./contract.ts";

describeStore("memoryStore", ({ ttlMs } = {}) => memoryStore(ttlMs === undefined ? {} : { ttlMs }));

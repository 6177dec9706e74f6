/** The names under which any part of the process can listen in. */
export const CHANNELS = { exchange: "antom-client:exchange", drift: "antom-client:drift" } as const;

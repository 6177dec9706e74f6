/** The same calls against Antom itself: nothing but the options differs. */
import { createAntomClient } from "antom-client";

export const antom = createAntomClient({
  clientId: "SANDBOX_5X00000000000000", // this prefix selects Antom's own sandbox; without it the call is live
  gateway: "asia", // or europe, northAmerica, us, or the origin of another gateway
  privateKey: process.env["ANTOM_PRIVATE_KEY"], // yours
  antomPublicKey: process.env["ANTOM_PUBLIC_KEY"], // Antom's, as the dashboard shows it; not the one that you uploaded
});

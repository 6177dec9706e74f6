import { createAntomClient } from "antom-client";
import { explainSignature } from "antom-client/doctor";
import { createSandbox } from "antom-client/sandbox";

const { clientOptions: merchant } = await createSandbox();
const fetch = async (request: Request): Promise<Response> => {
  const answer = await merchant.fetch(request); // genuine, and looked at as a verifier does that forgets "/sandbox"
  // README shows from here
  const [time = "", signature = ""] = ["response-time", "signature"].map((name) => answer.headers.get(name) ?? "");
  const received = { path: new URL(request.url).pathname.replace("/sandbox", ""), body: await answer.clone().text(), time, signature };
  const keys = { clientId: merchant.clientId, publicKey: merchant.antomPublicKey };
  const { cause, sentence } = await explainSignature({ kind: "answer", ...received, ...keys });
  console.log(`${cause}: ${sentence}`);
  // to here
  return answer;
};
await createAntomClient({ ...merchant, fetch }).inquireVaulting({ vaultingRequestId: "vaulting-1" });

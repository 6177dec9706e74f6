import { createAntomClient, newRequestId } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const sandbox = await createSandbox();
// call from here
const antom = createAntomClient(sandbox.clientOptions); // DefaultAlipayClient; once, not for each call
const outcome = await antom.inquireVaulting({ vaultingRequestId: newRequestId() }); // AlipayVaultingQueryRequest, execute(), AlipayVaultingQueryResponse
if (outcome.next === "proceed")
  console.log(outcome.data.vaultingStatus); // not result.resultStatus: that says how the inquiry went
else console.log(outcome.next, outcome.result.resultCode);
// to here

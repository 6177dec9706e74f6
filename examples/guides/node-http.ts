import { createServer } from "node:http";
import { createNotificationHandler, toNodeListener } from "antom-client";
import { createSandbox } from "antom-client/sandbox";

const { clientId, antomPublicKey } = (await createSandbox()).clientOptions;
const handler = createNotificationHandler({ clientId, antomPublicKey, on: { notifyVaulting: async () => {} } });

// listener from here
const listener = toNodeListener(handler);
const server = createServer((request, response) => {
  if (request.url === "/antom/notify") listener(request, response);
  else response.writeHead(404).end();
});
// to here
server.listen(0, "127.0.0.1", async () => {
  const { port } = server.address() as { port: number };
  const refused = await fetch(`http://127.0.0.1:${port}/antom/notify`, {
    method: "POST",
    body: "{}",
    headers: { "Content-Type": "application/json" },
  });
  console.log(`unsigned: ${refused.status}`);
  server.close();
  server.closeAllConnections();
});

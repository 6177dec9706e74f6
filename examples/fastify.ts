/** Notifications in Fastify: a plugin, so that its handling of bodies stays within it. */
import type { NotificationHandler } from "antom-client";
import type { FastifyPluginAsync } from "fastify";

/** Takes notifications at a path. `handler` is what `createNotificationHandler` makes. */
export const antomNotifications: FastifyPluginAsync<{ handler: NotificationHandler; path: string }> = async (app, { handler, path }) => {
  // Signatures cover the raw bytes: within this plugin nothing is parsed.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.post(path, async (request, reply) => {
    const { status, headers, body } = await handler.receive({
      method: request.method,
      path: request.raw.url ?? path,
      header: (name) => [request.headers[name]].flat().join(", ") || undefined,
      body: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
    });
    return reply.code(status).headers(headers).send(body);
  });
};

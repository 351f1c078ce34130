import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/** One line per answer with the route's pattern instead of the address: links in mails carry tokens, addresses carry ids. */
export class RequestLog extends LogController {
  override incomingRequest(): void { /* the answer's line says it all */ }
  override routeNotFound(): void { /* the answer's line says it all */ }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = {
      requestId: request.id, method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime),
      ...(request.actor?.personId ? { personId: request.actor.personId } : {}),
    };
    if (error) reply.log.error({ ...line, err: error }, 'request failed');
    else reply.log.info(line, 'request');
  }
}

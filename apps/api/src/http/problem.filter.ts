import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { postgresErrorOf } from './database-errors';
import { languageOf } from './language';
import { answerWithPortal } from './portal';
import { toProblem } from './to-problem';

/** The one place where a refusal becomes an answer: application/problem+json. A bug is logged whole and told without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { problem, headers } = toProblem(error, languageOf(request), request.id);
    if (problem.status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed');
    else if (postgresErrorOf(error)) request.log.warn({ err: error, requestId: request.id }, 'refused by the database');
    if (reply.sent || reply.raw.headersSent) return;
    if (problem.status === 404 && answerWithPortal(request, reply)) return;
    void reply
      .status(problem.status)
      .headers({ ...headers, 'cache-control': 'no-store' })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }
}

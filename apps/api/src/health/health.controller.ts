import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '@cb/domain';
import { Public } from '../access';
import { Metrics } from '../http/metrics';
import { Readiness } from './readiness';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** For whoever runs the server: is the process alive, may it get requests, how does it do. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness, private readonly metrics: Metrics) {}

  @Get('health/live')
  @Public({ counted: false })
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Public({ counted: false })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const state = await this.readiness.check();
    void reply.status(state.ready ? 200 : 503).header('cache-control', 'no-store');
    return state;
  }

  /** Read from the same machine only; to anybody else there is nothing here. */
  @Get('metrics')
  @Public({ counted: false })
  async numbers(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!LOOPBACK.has(request.socket.remoteAddress ?? '') || request.headers['x-forwarded-for'] !== undefined) throw notFound('this page');
    void reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}

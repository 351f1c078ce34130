import { createHash } from 'node:crypto';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RegisterService } from '@cb/casework';
import { invalidInput, type Language, RuleViolation } from '@cb/domain';
import type { Actor } from '@cb/persistence';
import { CurrentActor, Public } from '../access';
import { languageOf } from '../http/language';
import { certificatePage, type PageFrame, searchPage, unknownPage } from './register-page';
import { PublicCertificateDto, PublicCertificateFileDto, PublicCertificatePageDto, RegisterSearchDto } from './public-certificate.dto';

/** A suspension must show soon: a copy lives five minutes and never past midnight of the certification body's zone (DECISIONS 5). */
const CACHED_SECONDS = 300;
const PAGE_SIZE = 20;

@ApiTags('public')
@Controller()
export class RegisterController {
  constructor(private readonly register: RegisterService) {}

  @Get('verify')
  @Public()
  @ApiExcludeEndpoint()
  async showRegister(@CurrentActor() actor: Actor, @Query() query: RegisterSearchDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const text = (query.q ?? '').trim();
    const [frame, seconds] = await this.frame(actor, request, query.lang);
    const found = text === '' ? null : await this.register.search(actor, { text, after: query.after, limit: PAGE_SIZE });
    sendPage(reply, request, 200, seconds, searchPage(text, found?.items ?? null, found?.next ?? null, frame));
  }

  @Get('verify/:number')
  @Public()
  @ApiExcludeEndpoint()
  async showCertificate(@CurrentActor() actor: Actor, @Param('number') number: string, @Query() query: RegisterSearchDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answer(actor, number, query, request, reply);
  }

  /** A number may have a slash (`2026/0042`); proxies and people write it as it is printed. */
  @Get('verify/:start/*')
  @Public()
  @ApiExcludeEndpoint()
  async showCertificateWithSlash(@CurrentActor() actor: Actor, @Query() query: RegisterSearchDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const path = new URL(request.url, 'http://localhost').pathname;
    await this.answer(actor, decodeURIComponent(path.replace(/^\/verify\//, '')), query, request, reply);
  }

  private async answer(actor: Actor, number: string, query: RegisterSearchDto, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const [frame, seconds] = await this.frame(actor, request, query.lang);
    try {
      sendPage(reply, request, 200, seconds, certificatePage(await this.register.byNumber(actor, number), frame));
    } catch (error) {
      if (!(error instanceof RuleViolation) || error.code !== 'not_found') throw error;
      sendPage(reply, request, 404, 0, unknownPage(number, frame));
    }
  }

  /** Certificates by number, name or city. Needs something to search for: the register is not listed as a whole. */
  @Get('public/certificates')
  @Public()
  async searchCertificates(@CurrentActor() actor: Actor, @Query() query: RegisterSearchDto): Promise<PublicCertificatePageDto> {
    const text = (query.q ?? '').trim();
    if (text === '') throw invalidInput([{ path: 'q', message: 'must be the beginning of a number, or part of a name or city' }]);
    const { items, next } = await this.register.search(actor, { text, standard: query.standard, country: query.country, after: query.after, limit: PAGE_SIZE });
    return { items: items.map(PublicCertificateDto.from), next };
  }

  @Get('public/certificates/:number')
  @Public()
  async readPublicCertificate(@CurrentActor() actor: Actor, @Param('number') number: string): Promise<PublicCertificateFileDto> {
    return PublicCertificateFileDto.of(await this.register.byNumber(actor, number));
  }

  private async frame(actor: Actor, request: FastifyRequest, language?: Language): Promise<[PageFrame, number]> {
    const { today, bodyName, secondsToMidnight } = await this.register.context(actor);
    const path = request.url.replace(/[?&]lang=\w+/, '').replace(/^([^?]*)&/, '$1?');
    return [{ language: language ?? languageOf(request), bodyName, today, path }, Math.min(CACHED_SECONDS, secondsToMidnight)];
  }
}

/** @param seconds for which a copy may be shown; 0: none is kept, as of a number that is unknown now and may be issued in a minute */
function sendPage(reply: FastifyReply, request: FastifyRequest, status: number, seconds: number, html: string): void {
  const tag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  void reply.header('cache-control', seconds === 0 ? 'no-store' : `public, max-age=${seconds}`).header('etag', tag).header('vary', 'accept-language').type('text/html; charset=utf-8');
  if (status === 200 && request.headers['if-none-match'] === tag) return void reply.status(304).send();
  return void reply.status(status).send(html);
}

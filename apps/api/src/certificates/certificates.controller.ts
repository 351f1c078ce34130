import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CertificatesService, CertificateStatusService } from '@cb/casework';
import type { Actor, StoredFileEntity } from '@cb/persistence';
import { FileStore } from '@cb/platform';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { CertificateDto, CertificatePageDto, CertificateQueryDto, CertificateRowDto, ChangeStatusDto, LiftSuspensionDto, SuspendDto } from './certificate.dto';

const PAGE_SIZE = 50;

@ApiTags('certificates')
@Controller('certificates')
export class CertificatesController {
  constructor(private readonly certificates: CertificatesService, private readonly status: CertificateStatusService, private readonly files: FileStore) {}

  @Get()
  @Allow('staff', 'client', 'auditor')
  async listCertificates(@CurrentActor() actor: Actor, @Query() query: CertificateQueryDto): Promise<CertificatePageDto> {
    const { items, next } = await this.certificates.list(actor, { ...query, limit: query.limit ?? PAGE_SIZE });
    return { items: items.map(CertificateRowDto.from), next };
  }

  @Get(':id')
  @Allow('staff', 'client', 'auditor')
  async readCertificate(@CurrentActor() actor: Actor, @PathId() id: string): Promise<CertificateDto> {
    return CertificateDto.from(await this.certificates.read(actor, id));
  }

  /** The printed certificate, to be saved. 404 while it is in preparation. */
  @Get(':id/file/:language')
  @Allow('staff', 'client', 'auditor')
  @ApiProduces('application/pdf')
  async readCertificateFile(@CurrentActor() actor: Actor, @PathId() id: string, @Param('language') language: string, @Res() reply: FastifyReply): Promise<void> {
    await this.send(reply, await this.certificates.file(actor, id, language));
  }

  /** The same of one version; a superseded one is marked as obsolete (R-CERT-09). */
  @Get(':id/versions/:number/file/:language')
  @Allow('staff', 'client', 'auditor')
  @ApiProduces('application/pdf')
  async readCertificateVersionFile(
    @CurrentActor() actor: Actor, @PathId() id: string, @Param('number', ParseIntPipe) number: number, @Param('language') language: string, @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(reply, await this.certificates.file(actor, id, language, number));
  }

  @Post(':id/suspension')
  @HttpCode(200)
  @Allow('decision_maker')
  suspendCertificate(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: SuspendDto): Promise<CertificateDto> {
    return this.change(actor, id, 'suspend', body);
  }

  @Post(':id/suspension-lifting')
  @HttpCode(200)
  @Allow('decision_maker')
  liftSuspension(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: LiftSuspensionDto): Promise<CertificateDto> {
    return this.change(actor, id, 'lift_suspension', body);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Allow('decision_maker')
  withdrawCertificate(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: ChangeStatusDto): Promise<CertificateDto> {
    return this.change(actor, id, 'withdraw', body);
  }

  /** At the client's wish. */
  @Post(':id/cancellation')
  @HttpCode(200)
  @Allow('planner', 'decision_maker')
  cancelCertificate(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: ChangeStatusDto): Promise<CertificateDto> {
    return this.change(actor, id, 'cancel', body);
  }

  private async send(reply: FastifyReply, { fileName, size, mediaType, storageKey }: StoredFileEntity): Promise<void> {
    void reply.header('content-disposition', `attachment; filename="${fileName.replace(/[^\w.-]/g, '_')}"`).header('x-content-type-options', 'nosniff')
      .header('content-length', size).type(mediaType).send(await this.files.get(storageKey));
  }

  private async change(actor: Actor, id: string, name: 'suspend' | 'lift_suspension' | 'withdraw' | 'cancel', body: SuspendDto | LiftSuspensionDto | ChangeStatusDto): Promise<CertificateDto> {
    await this.status.change(actor, id, name, body);
    return CertificateDto.from(await this.certificates.read(actor, id));
  }
}

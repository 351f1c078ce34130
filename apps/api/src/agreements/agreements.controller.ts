import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AgreementsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { AgreementDto, CountersignAgreementDto, DrawUpAgreementDto, SignAgreementDto } from './agreement.dto';

@ApiTags('agreements')
@Controller()
export class AgreementsController {
  constructor(private readonly agreements: AgreementsService) {}

  /** Newest first. */
  @Get('cases/:id/agreements')
  @Allow('client', 'staff', 'auditor')
  async listAgreements(@CurrentActor() actor: Actor, @PathId() id: string): Promise<AgreementDto[]> {
    return (await this.agreements.list(actor, id)).map(AgreementDto.from);
  }

  /** Made from the case and the fixed audit time, and sent to the client. */
  @Post('cases/:id/agreements')
  @Allow('application_reviewer', 'planner')
  async drawUpAgreement(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { id: agreementId, fees, furtherTerms }: DrawUpAgreementDto): Promise<AgreementDto> {
    return AgreementDto.from(await this.agreements.drawUp(actor, id, { fees: fees ?? null, furtherTerms: furtherTerms ?? null, ...(agreementId !== undefined && { id: agreementId }) }));
  }

  @Post('agreements/:id/client-signature')
  @HttpCode(200)
  @Allow('client_representative')
  async signAgreementForClient(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: SignAgreementDto): Promise<AgreementDto> {
    return AgreementDto.from(await this.agreements.signForClient(actor, id, version));
  }

  /** After the client: the application is contracted and the initial certification begins. */
  @Post('agreements/:id/body-signature')
  @HttpCode(200)
  @Allow('application_reviewer', 'planner')
  async signAgreementForBody(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, reasons }: CountersignAgreementDto): Promise<AgreementDto> {
    return AgreementDto.from(await this.agreements.signForBody(actor, id, reasons ?? {}, version));
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InvitationsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor, Public } from '../access';
import { PathId } from '../http/ids';
import { NotReplayed } from '../http/idempotency.interceptor';
import { AccountDto, InviteDto } from './accounts.dto';
import { InvitationPreviewDto, TokenAndPasswordDto, TokenDto } from './auth.dto';

@ApiTags('accounts')
@Controller()
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  /** Makes the person and sends the link. A client's representative invites people of the own organisation. */
  @Post('invitations')
  @Allow('administrator', 'client_representative')
  async invite(@CurrentActor() actor: Actor, @Body() body: InviteDto): Promise<AccountDto> {
    return AccountDto.from(await this.invitations.invite(actor, { ...body, organisationId: body.organisationId ?? null }));
  }

  /** A new link; the old one stops working. */
  @Post('people/:id/invitation')
  @HttpCode(202)
  @Allow('administrator', 'client_representative')
  async inviteAgain(@CurrentActor() actor: Actor, @PathId() id: string): Promise<void> {
    await this.invitations.inviteAgain(actor, id);
  }

  @Post('invitations/preview')
  @HttpCode(200)
  @Public()
  @NotReplayed()
  preview(@Body() { token }: TokenDto): Promise<InvitationPreviewDto> {
    return this.invitations.preview(token);
  }

  /** Sets the password; then sign in. */
  @Post('invitations/acceptance')
  @HttpCode(204)
  @Public()
  @NotReplayed()
  async accept(@Body() { token, password }: TokenAndPasswordDto): Promise<void> {
    await this.invitations.accept(token, password);
  }
}

import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AccountsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { HttpProblem } from '../http/problem';
import { AccountDto, AccountPageDto, AccountQueryDto, ChangeRolesDto, ListedAccountDto, DeactivateAccountDto, AccountReasonDto, AccountVersionDto } from './accounts.dto';

const PAGE = 50;

/** Who may sign in, and as what. */
@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @Allow('administrator', 'client_representative', 'assessor')
  async list(@CurrentActor() actor: Actor, @Query() { after, size }: AccountQueryDto): Promise<AccountPageDto> {
    const { accounts, next } = await this.accounts.list(actor, after === undefined ? null : decode(after), size ?? PAGE);
    return { accounts: accounts.map(ListedAccountDto.listed), next: next ? encode(next) : null };
  }

  @Put(':id/roles')
  @Allow('administrator', 'client_representative')
  async roles(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { roles, version }: ChangeRolesDto): Promise<AccountDto> {
    return AccountDto.from(await this.accounts.changeRoles(actor, id, roles, version));
  }

  @Post(':id/deactivation')
  @HttpCode(200)
  @Allow('administrator', 'client_representative')
  async deactivate(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { reason, version }: DeactivateAccountDto): Promise<AccountDto> {
    return AccountDto.from(await this.accounts.deactivate(actor, id, reason, version));
  }

  @Post(':id/reactivation')
  @HttpCode(200)
  @Allow('administrator', 'client_representative')
  async reactivate(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: AccountVersionDto): Promise<AccountDto> {
    return AccountDto.from(await this.accounts.reactivate(actor, id, version));
  }

  /** For somebody who lost the device. */
  @Post(':id/second-factor-removal')
  @HttpCode(204)
  @Allow('administrator')
  async dropSecondFactor(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { reason }: AccountReasonDto): Promise<void> {
    await this.accounts.dropSecondFactor(actor, id, reason);
  }
}

type Place = { name: string; id: string };
const encode = ({ name, id }: Place): string => Buffer.from(`${id}${name}`).toString('base64url');
function decode(text: string): Place {
  const place = /^([0-9a-f-]{36})(.*)$/s.exec(Buffer.from(text, 'base64url').toString('utf8'));
  if (!place?.[1]) throw new HttpProblem('malformed', 'after does not come from a page of this list.', [{ path: 'after', message: 'does not come from a page of this list' }]);
  return { id: place[1], name: place[2] ?? '' };
}

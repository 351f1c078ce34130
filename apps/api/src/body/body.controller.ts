import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BodyService, SettingsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import {
  AccreditationDto, AddAccreditationDto, AddFactorDto, ChangeAccreditationDto, ChangeFactorDto, FactorDto, SettingDto, SignedTableDto, SignTableDto, WriteSettingDto,
} from './body.dto';

/** The certification body itself: settings, accreditations, signed tables, factors. */
@ApiTags('certification body')
@Controller()
export class BodyController {
  constructor(private readonly settings: SettingsService, private readonly body: BodyService) {}

  /** `body`, `periods` or `practice`. */
  @Get('settings/:key')
  @Allow('staff')
  async readSetting(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<SettingDto> {
    return SettingDto.from(await this.settings.read(actor, key));
  }

  @Put('settings/:key')
  @Allow('administrator')
  async writeSetting(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { value, version }: WriteSettingDto): Promise<SettingDto> {
    return SettingDto.from(await this.settings.write(actor, key, value, version));
  }

  @Get('accreditations')
  @Allow('staff', 'auditor')
  async listAccreditations(@CurrentActor() actor: Actor): Promise<AccreditationDto[]> {
    return (await this.body.accreditations(actor)).map(AccreditationDto.from);
  }

  @Post('accreditations')
  @Allow('technical_manager')
  async addAccreditation(@CurrentActor() actor: Actor, @Body() body: AddAccreditationDto): Promise<AccreditationDto> {
    return AccreditationDto.from(await this.body.addAccreditation(actor, { ...body, validTo: body.validTo ?? null, symbolFileId: body.symbolFileId ?? null }));
  }

  @Put('accreditations/:id')
  @Allow('technical_manager')
  async changeAccreditation(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...body }: ChangeAccreditationDto): Promise<AccreditationDto> {
    return AccreditationDto.from(await this.body.changeAccreditation(actor, id, { ...body, validTo: body.validTo ?? null, symbolFileId: body.symbolFileId ?? null }, version));
  }

  @Get('scheme-tables')
  @Allow('staff', 'auditor')
  async listSignedTables(@CurrentActor() actor: Actor): Promise<SignedTableDto[]> {
    return (await this.body.tables(actor)).map(SignedTableDto.from);
  }

  @Post('scheme-tables')
  @Allow('technical_manager')
  async signTable(@CurrentActor() actor: Actor, @Body() body: SignTableDto): Promise<SignedTableDto> {
    return SignedTableDto.from(await this.body.signTable(actor, body));
  }

  @Get('factors')
  @Allow('staff', 'auditor')
  async listFactors(@CurrentActor() actor: Actor): Promise<FactorDto[]> {
    return (await this.body.factors(actor)).map(FactorDto.from);
  }

  @Post('factors')
  @Allow('technical_manager')
  async addFactor(@CurrentActor() actor: Actor, @Body() body: AddFactorDto): Promise<FactorDto> {
    return FactorDto.from(await this.body.addFactor(actor, body));
  }

  @Put('factors/:id')
  @Allow('technical_manager')
  async changeFactor(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...body }: ChangeFactorDto): Promise<FactorDto> {
    return FactorDto.from(await this.body.changeFactor(actor, id, body, version));
  }
}

import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SitesService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { AddSiteDto, ChangeSiteDto, SiteDto, siteContent } from './site.dto';

@ApiTags('sites')
@Controller()
export class SitesController {
  constructor(private readonly sites: SitesService) {}

  /** The central function first. */
  @Get('cases/:id/sites')
  @Allow('client', 'staff', 'auditor')
  async listSites(@CurrentActor() actor: Actor, @PathId() id: string): Promise<SiteDto[]> {
    return (await this.sites.list(actor, id)).map(SiteDto.from);
  }

  @Post('cases/:id/sites')
  @Allow('client', 'application_reviewer', 'planner')
  async addSite(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { id: siteId, name, ...content }: AddSiteDto): Promise<SiteDto> {
    return SiteDto.from(await this.sites.add(actor, id, { ...siteContent(content), name, ...(siteId !== undefined && { id: siteId }) }));
  }

  @Put('sites/:id')
  @Allow('client', 'application_reviewer', 'planner')
  async changeSite(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version, ...content }: ChangeSiteDto): Promise<SiteDto> {
    return SiteDto.from(await this.sites.change(actor, id, siteContent(content), version));
  }

  @Delete('sites/:id')
  @HttpCode(204)
  @Allow('client', 'application_reviewer', 'planner')
  async removeSite(@CurrentActor() actor: Actor, @PathId() id: string): Promise<void> {
    await this.sites.remove(actor, id);
  }
}

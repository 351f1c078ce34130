import { Module } from '@nestjs/common';
import { AuditsController } from './audits.controller';
import { ClauseWorkController } from './clause-work.controller';
import { ConductController } from './conduct.controller';
import { ReportsController } from './reports.controller';
import { Stage1Controller } from './stage1.controller';
import { TeamsController } from './teams.controller';

@Module({ controllers: [AuditsController, TeamsController, ConductController, Stage1Controller, ReportsController, ClauseWorkController] })
export class AuditsModule {}

import { Module } from '@nestjs/common';
import { AuditsController } from './audits.controller';
import { ConductController } from './conduct.controller';
import { ReportsController } from './reports.controller';
import { Stage1Controller } from './stage1.controller';
import { TeamsController } from './teams.controller';

@Module({ controllers: [AuditsController, TeamsController, ConductController, Stage1Controller, ReportsController] })
export class AuditsModule {}

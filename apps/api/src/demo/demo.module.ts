import { Module } from '@nestjs/common';
import { DemoPeopleService } from '@cb/casework';
import { DemoPeopleController } from './demo-people.controller';
import { DemoSweepController } from './demo-sweep.controller';

@Module({ controllers: [DemoPeopleController, DemoSweepController], providers: [DemoPeopleService] })
export class DemoModule {}

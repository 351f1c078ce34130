import { Module } from '@nestjs/common';
import { DemoPeopleService } from '@cb/casework';
import { DemoPeopleController } from './demo-people.controller';

@Module({ controllers: [DemoPeopleController], providers: [DemoPeopleService] })
export class DemoModule {}

import { Module } from '@nestjs/common';
import { BodyController } from './body.controller';

@Module({ controllers: [BodyController] })
export class BodyModule {}

import { Module } from '@nestjs/common';
import { BodyController } from './body.controller';
import { BodyPicturesController } from './body-pictures.controller';

@Module({ controllers: [BodyController, BodyPicturesController] })
export class BodyModule {}

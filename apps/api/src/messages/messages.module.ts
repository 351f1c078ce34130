import { Module } from '@nestjs/common';
import { MessagesController } from './messages.controller';
import { NotesController } from './notes.controller';

@Module({ controllers: [MessagesController, NotesController] })
export class MessagesModule {}

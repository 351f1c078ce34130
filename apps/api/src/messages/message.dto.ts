import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Length } from 'class-validator';
import type { MessageRow, NoteRow } from '@cb/casework';
import { MayBeLeftOut } from '../http/left-out';

export class WriteTextDto {
  @MayBeLeftOut() @IsUUID() id?: string;
  @IsString() @Length(1, 10_000) text!: string;
}
export class MessageDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  authorId!: string;
  authorName!: string;
  fromClient!: boolean;
  text!: string;
  writtenAt!: string;
  readAt!: string | null;
  static from({ writtenAt, readAt, ...message }: MessageRow): MessageDto {
    return { ...message, writtenAt: writtenAt.toISOString(), readAt: readAt?.toISOString() ?? null };
  }
}
export class MessagePageDto { items!: MessageDto[]; next!: string | null }
export class MessagesReadDto { markedRead!: number }

export class NoteDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  authorId!: string;
  authorName!: string;
  text!: string;
  writtenAt!: string;
  static from({ writtenAt, ...note }: NoteRow): NoteDto { return { ...note, writtenAt: writtenAt.toISOString() }; }
}
export class NotePageDto { items!: NoteDto[]; next!: string | null }

import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { BodyPicturesService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { DocumentDto, UploadDocumentDto } from '../documents/document.dto';
import { readUpload } from '../documents/upload';

@ApiTags('certification body')
@Controller('body-pictures')
export class BodyPicturesController {
  constructor(private readonly pictures: BodyPicturesService) {}

  /** A PNG or JPEG for certificates, of kind `mark` or `accreditation_symbol`; its id then goes into the setting or the accreditation. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDocumentDto })
  @Allow('administrator', 'technical_manager')
  async addBodyPicture(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<DocumentDto> {
    const { fields, fileName, stored } = await readUpload(request, this.pictures);
    try {
      return DocumentDto.from(await this.pictures.add(actor, { ...fields, fileName }, stored));
    } catch (error) {
      await this.pictures.discard(stored);
      throw error;
    }
  }
}

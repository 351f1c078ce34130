import { Body, Controller, Get, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DocumentsService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { pageRequest } from '../http/paging.dto';
import { DocumentDto, DocumentPageDto, DocumentQueryDto, PublishDocumentDto, UploadDocumentDto } from './document.dto';
import { readUpload } from './upload';

@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Get('cases/:id/documents')
  @Allow('client', 'staff', 'auditor')
  async listDocuments(@CurrentActor() actor: Actor, @PathId() id: string, @Query() query: DocumentQueryDto): Promise<DocumentPageDto> {
    const { items, next } = await this.documents.list(actor, id, query, pageRequest(query));
    return { items: items.map(DocumentDto.from), next };
  }

  /** What a client uploads is published at once; what others upload stays internal until it is published. */
  @Post('cases/:id/documents')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDocumentDto })
  @Allow('client', 'auditor', 'application_reviewer', 'planner', 'technical_reviewer', 'decision_maker', 'technical_manager', 'quality_manager')
  async uploadDocument(@CurrentActor() actor: Actor, @PathId() id: string, @Req() request: FastifyRequest): Promise<DocumentDto> {
    await this.documents.mayUpload(actor, id);
    const { fields, fileName, stored } = await readUpload(request, this.documents);
    try {
      return DocumentDto.from(await this.documents.add(actor, id, { ...fields, fileName }, stored));
    } catch (error) {
      await this.documents.discard(stored);
      throw error;
    }
  }

  @Get('documents/:id')
  @Allow('client', 'staff', 'auditor')
  async readDocument(@CurrentActor() actor: Actor, @PathId() id: string): Promise<DocumentDto> {
    return DocumentDto.from(await this.documents.read(actor, id));
  }

  /** The file, always as a download. */
  @Get('documents/:id/content')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Allow('client', 'staff', 'auditor')
  async downloadDocument(@CurrentActor() actor: Actor, @PathId() id: string): Promise<StreamableFile> {
    const { document, content } = await this.documents.open(actor, id);
    return new StreamableFile(content, { type: document.mediaType, length: document.size, disposition: attachment(document.fileName) });
  }

  /** Shows an internal document to the client. */
  @Post('documents/:id/publication')
  @HttpCode(200)
  @Allow('auditor', 'application_reviewer', 'planner', 'technical_reviewer', 'decision_maker', 'technical_manager', 'quality_manager')
  async publishDocument(@CurrentActor() actor: Actor, @PathId() id: string, @Body() { version }: PublishDocumentDto): Promise<DocumentDto> {
    return DocumentDto.from(await this.documents.publish(actor, id, version));
  }
}

/** RFC 6266: a plain name for old programs, the real one in UTF-8. */
function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CoverageService, DocumentMatrixService } from '@cb/casework';
import type { Actor } from '@cb/persistence';
import { Allow, CurrentActor } from '../access';
import { PathId } from '../http/ids';
import { CoverageDto, DocumentMatrixDto, ExamineClausesDto, MarkDocumentDto } from './clause-work.dto';

/** What auditors say clause by clause: of the documents at stage 1, and of what they looked at on site. The client sees neither. */
@ApiTags('audits')
@Controller('audits')
export class ClauseWorkController {
  constructor(private readonly matrix: DocumentMatrixService, private readonly coverage: CoverageService) {}

  /** Which document covers which clause; only a stage 1 has it. */
  @Get(':id/document-matrix')
  @Allow('staff', 'auditor')
  async readDocumentMatrix(@CurrentActor() actor: Actor, @PathId() id: string): Promise<DocumentMatrixDto> {
    return DocumentMatrixDto.from(await this.matrix.read(actor, id));
  }

  /** One mark for one document at one or several clauses, until stage 1 is concluded (R-STAGE1-02). */
  @Put(':id/document-matrix')
  @Allow('auditor')
  async markDocument(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: MarkDocumentDto): Promise<DocumentMatrixDto> {
    return DocumentMatrixDto.from(await this.matrix.mark(actor, id, body));
  }

  /** What the plan names, what was looked at and what was found, for the views by clause, by process and by site. */
  @Get(':id/coverage')
  @Allow('staff', 'auditor')
  async readCoverage(@CurrentActor() actor: Actor, @PathId() id: string): Promise<CoverageDto> {
    return CoverageDto.from(await this.coverage.read(actor, id));
  }

  /** Clauses that were looked at without a finding, from the start until the report is issued. */
  @Put(':id/examined-clauses')
  @Allow('auditor')
  async examineClauses(@CurrentActor() actor: Actor, @PathId() id: string, @Body() body: ExamineClausesDto): Promise<CoverageDto> {
    return CoverageDto.from(await this.coverage.examine(actor, id, body));
  }
}

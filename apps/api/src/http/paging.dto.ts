import { Type } from 'class-transformer';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import type { PageRequest } from '@cb/casework';
import { MayBeLeftOut } from './left-out';

const PAGE_SIZE = 50;

/** Where a list goes on. */
export class PageQueryDto {
  /** `next` of the page before. */
  @MayBeLeftOut() @IsUUID() after?: string;
  @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit?: number;
}

export const pageRequest = ({ after, limit = PAGE_SIZE }: PageQueryDto): PageRequest => ({ limit, ...(after !== undefined && { after }) });

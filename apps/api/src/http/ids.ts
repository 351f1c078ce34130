import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { notFound } from '@cb/domain';

/** An id that is no id names nothing: 404, like one that is not there. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUUID(value)) throw notFound('this id');
    return value.toLowerCase();
  }
}

/** The id in a path: `@PathId() id: string`, `@PathId('auditId') auditId: string`. */
export const PathId = (name = 'id'): ParameterDecorator => Param(name, IdPipe);

import { ApiProperty } from '@nestjs/swagger';
import { type PossibleMove, type Refusal, RULE_CATALOGUE } from '@cb/domain';

/** What stands against a move: the rule, its clause, a sentence, and what to do about it. */
export class RefusalDto {
  rule!: string;
  clause!: string;
  message!: string;
  @ApiProperty({ nullable: true, type: String }) fix!: string | null;
  /** Where in the input, as a JSON path. */
  @ApiProperty({ nullable: true, type: String }) path!: string | null;
  /** Key and values of the sentence, for the other languages. */
  @ApiProperty({ nullable: true, type: String }) key!: string | null;
  @ApiProperty({ nullable: true, type: 'object', additionalProperties: true }) params!: Record<string, unknown> | null;
}

/** One move that the state offers to this person. Buttons, and why one is grey, come from here and nowhere else. */
export class MoveDto {
  name!: string;
  allowed!: boolean;
  blockedBy!: RefusalDto[];
  /** Pass only with a written reason: `reasons: {"R-…": "…"}` in the request. */
  warnings!: RefusalDto[];
}

export const toRefusalDto = ({ rule, message, fix, path, key, params }: Refusal): RefusalDto =>
  ({ rule, clause: RULE_CATALOGUE[rule].clause, message, fix: fix ?? null, path: path ?? null, key: key ?? null, params: (params as Record<string, unknown> | undefined) ?? null });

export const toMoveDtos = (moves: readonly PossibleMove[]): MoveDto[] =>
  moves.map(({ name, allowed, blockedBy, warnings }) => ({ name, allowed, blockedBy: blockedBy.map(toRefusalDto), warnings: warnings.map(toRefusalDto) }));

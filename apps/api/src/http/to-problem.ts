import { HttpException } from '@nestjs/common';
import { type FieldError, type Language, type Refusal, refusalIn, RULE_CATALOGUE, type RuleId, RuleViolation } from '@cb/domain';
import { fromDatabase } from './database-errors';
import { type HttpCode, HttpProblem, type Problem, PROBLEM_STATUS, PROBLEM_TITLES, type ProblemCode, type ShownRefusal } from './problem';

/** What the framework's own refusals mean, by status. */
const CODE_OF_STATUS: Readonly<Record<number, HttpCode | 'not_found' | 'role_not_allowed'>> = {
  400: 'malformed', 401: 'not_signed_in', 403: 'role_not_allowed', 404: 'not_found', 406: 'not_acceptable',
  413: 'payload_too_large', 414: 'malformed', 415: 'unsupported_media_type', 429: 'too_many_requests', 431: 'malformed', 503: 'unavailable',
};

const SENTENCES: Partial<Record<ProblemCode, Record<Language, string>>> = {
  payload_too_large: { en: 'The content is larger than this server accepts.', zh: '内容超过服务器允许的大小。' },
  unsupported_media_type: { en: 'Send JSON (application/json), or multipart/form-data where files are uploaded.', zh: '请发送 JSON（application/json）；上传文件时使用 multipart/form-data。' },
  not_found: { en: 'There is nothing here, or you may not see it.', zh: '此处没有内容，或您无权查看。' },
  internal: { en: 'The error was recorded. Please quote the request id when you report it.', zh: '错误已记录。反馈时请提供请求编号。' },
};

interface Refused { code: ProblemCode; detail: string; rule: RuleId | null; refusals: readonly Refusal[]; errors: readonly FieldError[]; headers: Readonly<Record<string, string>> }

const refused = (code: ProblemCode, detail: string, errors: readonly FieldError[] = [], headers: Readonly<Record<string, string>> = {}): Refused =>
  ({ code, detail, rule: null, refusals: [], errors, headers });

/** A client error of Fastify or Nest keeps its sentence where that helps; anything else is a bug and keeps none. */
function fromFramework(error: unknown, language: Language): Refused {
  const status = error instanceof HttpException ? error.getStatus() : error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  const code = CODE_OF_STATUS[status] ?? (status >= 400 && status < 500 ? 'malformed' : 'internal');
  const said = error instanceof Error && code === 'malformed' ? error.message : PROBLEM_TITLES[code][language];
  return refused(code, SENTENCES[code]?.[language] ?? said);
}

function explain(error: unknown, language: Language): Refused {
  const known = fromDatabase(error) ?? error;
  if (known instanceof RuleViolation) {
    const { code, message: detail, rule, refusals, errors } = known;
    return { code, detail, rule, refusals, errors, headers: {} };
  }
  if (known instanceof HttpProblem) return refused(known.code, known.message, known.errors, known.headers);
  return fromFramework(known, language);
}

const clauseOf = (rule: RuleId): string => RULE_CATALOGUE[rule].clause;

/** The refusal as the reader reads it, with its clause. */
const shown = (refusal: Refusal, language: Language): ShownRefusal => {
  const { message, fix } = refusalIn(refusal, language);
  return { ...refusal, message, ...(fix === null ? {} : { fix }), clause: clauseOf(refusal.rule) };
};

/** Turns whatever was thrown into the body that a caller gets, and the headers that go with it. */
export function toProblem(error: unknown, language: Language, requestId: string): { problem: Problem; headers: Readonly<Record<string, string>> } {
  const { code, detail, rule, refusals, errors, headers } = explain(error, language);
  /** A sentence that a refusal gave, in the reader's language. */
  const translated = (sentence: string): string => {
    const source = refusals.find(({ message }) => message === sentence);
    return source ? refusalIn(source, language).message : sentence;
  };
  return {
    headers,
    problem: {
      type: `urn:attesta:problem:${code}`,
      title: PROBLEM_TITLES[code][language],
      status: PROBLEM_STATUS[code],
      detail: translated(detail),
      code,
      rule,
      clause: rule === null ? null : clauseOf(rule),
      refusals: refusals.map((refusal) => shown(refusal, language)),
      errors: errors.map(({ path, message }) => ({ path, message: translated(message) })),
      requestId,
    },
  };
}

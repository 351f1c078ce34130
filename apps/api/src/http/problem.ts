import type { FieldError, Language, Refusal, RuleCode } from '@cb/domain';

/** Refusals that are about HTTP and signing in, not about the field. */
export const HTTP_CODES = [
  'malformed', 'not_signed_in', 'sign_in_failed', 'email_not_verified', 'forged_request', 'second_factor_required',
  'payload_too_large', 'unsupported_media_type', 'too_many_requests', 'not_acceptable', 'unavailable', 'internal',
] as const;
export type HttpCode = (typeof HTTP_CODES)[number];
export type ProblemCode = RuleCode | HttpCode;

/** A refusal made by the HTTP layer. `headers` go out with the answer, such as `retry-after`. */
export class HttpProblem extends Error {
  constructor(
    readonly code: HttpCode,
    message: string,
    readonly errors: readonly FieldError[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'HttpProblem';
  }
}

/** The status of each code. A new code does not compile without one. */
export const PROBLEM_STATUS = {
  not_found: 404,
  role_not_allowed: 403,
  move_not_allowed: 409,
  stale_version: 409,
  lost_race: 409,
  booking_overlap: 409,
  already_exists: 409,
  key_reused: 409,
  rule_blocked: 422,
  reason_missing: 422,
  invalid_input: 422,
  malformed: 400,
  not_signed_in: 401,
  sign_in_failed: 401,
  email_not_verified: 403,
  forged_request: 403,
  second_factor_required: 403,
  payload_too_large: 413,
  unsupported_media_type: 415,
  too_many_requests: 429,
  not_acceptable: 406,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ProblemCode, number>;

type Titles = Record<Language, string>;

/** One short heading per code, in the languages of the portal. */
export const PROBLEM_TITLES = {
  not_found: { en: 'Not found', zh: '未找到' },
  role_not_allowed: { en: 'Not allowed for your role', zh: '您的角色无权执行此操作' },
  move_not_allowed: { en: 'Not possible in this state', zh: '当前状态下无法执行此操作' },
  stale_version: { en: 'Changed by somebody else meanwhile', zh: '内容已被他人修改' },
  lost_race: { en: 'Somebody else was faster', zh: '已有他人先行操作' },
  booking_overlap: { en: 'Already booked for that time', zh: '该时段已被预订' },
  already_exists: { en: 'Already exists', zh: '已存在' },
  key_reused: { en: 'This request key was used for something else', zh: '该请求键已用于其他请求' },
  rule_blocked: { en: 'A certification rule does not allow this', zh: '认证规则不允许此操作' },
  reason_missing: { en: 'A written reason is needed', zh: '需要书面理由' },
  invalid_input: { en: 'Some entries need correction', zh: '部分内容需要更正' },
  malformed: { en: 'The request could not be read', zh: '无法读取该请求' },
  not_signed_in: { en: 'Please sign in', zh: '请先登录' },
  sign_in_failed: { en: 'Sign-in failed', zh: '登录失败' },
  email_not_verified: { en: 'E-mail address not confirmed yet', zh: '电子邮箱尚未验证' },
  forged_request: { en: 'The request did not come from the portal', zh: '该请求并非来自本门户' },
  second_factor_required: { en: 'A second factor is required', zh: '需要设置第二重验证' },
  payload_too_large: { en: 'Too large', zh: '内容过大' },
  unsupported_media_type: { en: 'Kind of content not accepted', zh: '不接受该内容类型' },
  too_many_requests: { en: 'Too many attempts', zh: '尝试次数过多' },
  not_acceptable: { en: 'No such format', zh: '不支持该格式' },
  unavailable: { en: 'Not available right now', zh: '暂时不可用' },
  internal: { en: 'Something went wrong on our side', zh: '服务器内部错误' },
} as const satisfies Record<ProblemCode, Titles>;

/** What a caller reads of one refusal: the clause comes from the catalogue. */
export type ShownRefusal = Refusal & { clause: string };

/** The body of every refusal: RFC 9457 with our members. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  rule: string | null;
  clause: string | null;
  refusals: ShownRefusal[];
  errors: FieldError[];
  requestId: string;
}

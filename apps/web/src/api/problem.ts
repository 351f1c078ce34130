/** One field of the input that must change; `path` as in `sites[1].people`. */
export interface FieldProblem { path: string; message: string }

/** What stands against a move, with its clause from the rule catalogue and what to do about it. */
export interface Refusal { rule: string; clause?: string; message: string; fix?: string | null; path?: string | null; key?: string | null; params?: Record<string, unknown> | null }

export interface Move { name: string; allowed: boolean; blockedBy: Refusal[]; warnings: Refusal[] }

/** RFC 9457 answer of the API. */
export interface Problem {
  type?: string; title?: string; status: number; detail?: string;
  rule?: string | null; clause?: string | null; code?: string;
  refusals?: Refusal[]; errors?: FieldProblem[]; requestId?: string;
}

/** The API refused. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? String(problem.status));
    this.name = 'ApiProblem';
  }
  get status(): number { return this.problem.status; }
  get isStale(): boolean { return this.problem.code === 'stale_version' || this.problem.code === 'lost_race'; }
}

/** No answer came: the server may or may not have done it. The same key makes asking again safe. */
export class NetworkLost extends Error {
  constructor(options?: ErrorOptions) { super('network lost', options); this.name = 'NetworkLost'; }
}

/** `sites[1].people` as a form names it: `sites.1.people`. */
export const formPath = (path: string): string => path.replace(/^\$\.?/, '').replace(/\[(\d+)\]/g, '.$1').replace(/^\//, '').replaceAll('/', '.');

export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ApiProblem)) return {};
  return Object.fromEntries((error.problem.errors ?? []).map(({ path, message }) => [formPath(path), message]));
}

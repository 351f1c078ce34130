import type { Answer } from './shapes';

/** RFC 9457 answer of the API; what is no problem+json, such as a proxy's page, has status and title only. */
export type Problem = Partial<Answer<'Problem'>> & { status: number };

/** What stands against a move, with its clause from the rule catalogue and what to do about it. */
export type Refusal = Answer<'RefusalDto'> | Answer<'Problem'>['refusals'][number];

/** The same found by a page itself, which does not carry the clauses. */
export type Objection = Omit<Refusal, 'clause'> & { clause?: string };

export type Move = Answer<'MoveDto'>;

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

export async function problemOf(response: Response): Promise<ApiProblem> {
  const { status, statusText, headers } = response;
  const text = await response.text();
  try {
    return new ApiProblem({ ...(JSON.parse(text) as Problem), status });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return new ApiProblem({ status, title: statusText, requestId: headers.get('x-request-id') ?? undefined });
  }
}

/** `sites[1].people` as a form names it: `sites.1.people`. */
export const formPath = (path: string): string => path.replace(/^\$\.?/, '').replace(/\[(\d+)\]/g, '.$1').replace(/^\//, '').replaceAll('/', '.');

export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ApiProblem)) return {};
  return Object.fromEntries((error.problem.errors ?? []).map(({ path, message }) => [formPath(path), message]));
}

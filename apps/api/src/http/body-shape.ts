import type { FastifyInstance } from 'fastify';
import { HttpProblem } from './problem';

const DEEPEST = 30;
const MOST_VALUES = 50_000;

/** What is wrong with the shape of a JSON value, whatever it means; null: nothing. Walks without calling itself: a stack has an end. */
export function shapeFault(body: unknown): string | null {
  const waiting: { value: unknown; depth: number }[] = [{ value: body, depth: 1 }];
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return `must not be nested deeper than ${DEEPEST} levels`;
    const inner: unknown[] = Object.values(value);
    values += inner.length;
    if (values > MOST_VALUES) return `must not hold more than ${MOST_VALUES} values`;
    for (const each of inner) waiting.push({ value: each, depth: depth + 1 });
  }
  return null;
}

/** Before anything looks into a body by recursion (its checks, its hash): a few kilobytes of brackets would hold up everybody's requests. */
export function refuseMisshapenBodies(instance: FastifyInstance): void {
  instance.addHook('preValidation', (request, _reply, done) => {
    const message = request.isMultipart() ? null : shapeFault(request.body);
    done(message === null ? undefined : new HttpProblem('malformed', `The content ${message}.`));
  });
}

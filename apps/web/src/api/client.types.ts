import { api, ask, guest } from './client';
import { readPage } from './lists';

/** Never called: it is compiled, and no longer compiles when the contract stops refusing one of these. */
export async function refusedByTheContract(id: string): Promise<void> {
  const params = { path: { id } };
  // @ts-expect-error no such path
  await ask(api.GET('/api/case/{id}', { params }));
  // @ts-expect-error no such method at this path
  await ask(api.DELETE('/api/cases/{id}', { params }));
  // @ts-expect-error the id is missing
  await ask(api.GET('/api/cases/{id}'));
  // @ts-expect-error the body is missing
  await ask(guest.POST('/api/auth/password-reset-request'));
  // @ts-expect-error a field of the body has another name
  await ask(api.POST('/api/cases/{id}/messages', { params, body: { body: '' } }));
  // @ts-expect-error no such state
  await ask(api.GET('/api/audits', { params: { query: { state: 'begun' } } }));
  // @ts-expect-error the answer has no such field
  const { title } = await ask(api.GET('/api/cases/{id}', { params }));
  // @ts-expect-error not a list that is read by pages
  await readPage('/api/factors', { text: title });
}

import { api } from '../../api/http';
import type { Paged } from '../../api/shapes';
import type { CaseRow } from '../case/types';

export type { CaseRow } from '../case/types';

export const OWN_CASES_KEY = ['/api/cases', 'mine'] as const;

/** The cases of the client's organisation; asked for while the home page's code is still on its way. */
export const ownCasesQuery = { queryKey: OWN_CASES_KEY, queryFn: () => api.get<Paged<CaseRow>>('/api/cases', { query: { limit: 100 } }) };

import { api, ask } from './api/client';
import type { Area } from './session/session';

/** Tabs of the case file that mails name, as each area calls them; an area without that tab shows the case. */
const TABS: Record<string, Partial<Record<Area, string>>> = {
  agreement: { staff: 'time' },
  messages: { staff: 'messages', auditor: 'messages', client: 'messages' },
};

/**
 * Mails name a thing, not a screen: the same link leads each reader to their own area.
 * @returns the address of the screen that shows the thing to somebody who works in `area`
 * @throws ApiProblem 404 where this person may not see the thing
 */
export async function screenOf(area: Area, noun: string, id: string, part?: string): Promise<string> {
  const inCase = (caseId: string, tab?: string): string => `/${area}/cases/${caseId}${tab ? `/${tab}` : ''}`;
  switch (noun) {
    case 'audits': case 'findings': return `/${area}/${noun}/${id}`;
    case 'applications': return inCase((await ask(api.GET('/api/applications/{id}', { params: { path: { id } } }))).caseId, area === 'auditor' ? undefined : 'application');
    case 'certificates': return inCase((await ask(api.GET('/api/certificates/{id}', { params: { path: { id } } }))).caseId, 'certificates');
    case 'organisations': return area === 'staff' ? `/staff/organisations/${id}` : `/${area}`;
    default: return inCase(id, part === undefined ? undefined : TABS[part]?.[area]);
  }
}

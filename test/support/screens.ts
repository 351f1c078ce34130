import type { Page } from 'playwright-core';
import type { Visitor } from './visitor';

/** One screen of the portal as its pictures name it; `short` ones are looked at in Chinese in every run too. */
export interface Screen { name: string; path: string; short?: boolean; /** The server says no, and the page says why. */ refused?: boolean }
interface Row { id: string; caseId: string; number: string; kind: string; caseNumber: string }

export const PUBLIC: readonly Screen[] = [
  { name: 'public-sign-in', path: '/sign-in', short: true },
  { name: 'public-register', path: '/register' },
  { name: 'public-forgot-password', path: '/forgot-password' },
  { name: 'public-invitation', path: '/invitation?token=used-up', refused: true },
  { name: 'public-reset-password', path: '/reset-password?token=used-up' },
  { name: 'public-verify-email', path: '/verify-email?token=used-up' },
  { name: 'public-not-found', path: '/no-such-page', short: true },
];

/** Pages that the server writes without the portal. */
export const REGISTER = (certificate: string): readonly Screen[] => [
  { name: 'public-register-search', path: '/verify' },
  { name: 'public-certificate', path: `/verify/${certificate}`, short: true },
  { name: 'public-certificate-unknown', path: '/verify/SMS-1999-9999', refused: true },
];

/** What somebody sees who has an account and nothing else yet. */
export const NEWCOMER: readonly Screen[] = [
  { name: 'public-organisation', path: '/organisation', short: true },
  { name: 'public-welcome', path: '/welcome' },
];

export const SET_UP: readonly Screen[] = [{ name: 'public-set-up', path: '/setup' }];

const STAFF_TABS = ['application', 'time', 'programme', 'audits', 'findings', 'decision', 'certificates', 'messages', 'documents', 'history'];
const SHARED_TABS = ['findings', 'certificates', 'messages', 'documents'];

export async function staffScreens(visitor: Visitor): Promise<Screen[]> {
  const { ofCase, stage1, stage2, finding, person, organisation } = await mainCase(visitor.page);
  return [
    { name: 'staff-home', path: '/staff', short: true },
    ...['applications', 'cases', 'audits', 'findings', 'certificates', 'organisations', 'people', 'mail'].map((name) => ({ name: `staff-${name}`, path: `/staff/${name}`, short: name === 'cases' })),
    { name: 'staff-case', path: `/staff/cases/${ofCase}`, short: true },
    ...STAFF_TABS.map((tab) => ({ name: `staff-case-${tab}`, path: `/staff/cases/${ofCase}/${tab}`, short: tab === 'time' })),
    { name: 'staff-audit-stage1', path: `/staff/audits/${stage1}` },
    { name: 'staff-audit-stage2', path: `/staff/audits/${stage2}`, short: true },
    { name: 'staff-finding', path: `/staff/findings/${finding}` },
    { name: 'staff-organisation', path: `/staff/organisations/${organisation}` },
    { name: 'staff-person', path: `/staff/people/${person}` },
  ];
}

export const ADMINISTRATION: readonly Screen[] = [
  { name: 'staff-users', path: '/staff/users', short: true },
  { name: 'staff-settings', path: '/staff/settings' },
  { name: 'account', path: '/account' },
];

export async function auditorScreens(visitor: Visitor): Promise<Screen[]> {
  const { ofCase, stage1, stage2, finding } = await mainCase(visitor.page);
  return [
    { name: 'auditor-home', path: '/auditor', short: true },
    { name: 'auditor-me', path: '/auditor/me' },
    { name: 'auditor-findings', path: '/auditor/findings' },
    { name: 'auditor-audit-stage1', path: `/auditor/audits/${stage1}`, short: true },
    { name: 'auditor-audit-stage2', path: `/auditor/audits/${stage2}` },
    { name: 'auditor-finding', path: `/auditor/findings/${finding}` },
    { name: 'auditor-case', path: `/auditor/cases/${ofCase}` },
    ...[...SHARED_TABS, 'notes'].map((tab) => ({ name: `auditor-case-${tab}`, path: `/auditor/cases/${ofCase}/${tab}` })),
  ];
}

export async function clientScreens(visitor: Visitor): Promise<Screen[]> {
  const { ofCase, stage2, finding } = await mainCase(visitor.page);
  return [
    { name: 'client-home', path: '/client', short: true },
    { name: 'client-case', path: `/client/cases/${ofCase}`, short: true },
    ...SHARED_TABS.map((tab) => ({ name: `client-case-${tab}`, path: `/client/cases/${ofCase}/${tab}` })),
    { name: 'client-application', path: `/client/cases/${ofCase}/application` },
    { name: 'client-audit', path: `/client/audits/${stage2}` },
    { name: 'client-finding', path: `/client/findings/${finding}` },
    { name: 'client-users', path: '/client/users' },
  ];
}

/** Ids of the demonstration's case with three sites, as far as this person sees them. */
async function mainCase(page: Page): Promise<Record<'ofCase' | 'stage1' | 'stage2' | 'finding' | 'person' | 'organisation', string>> {
  const [cases, audits, findings, people, organisations] = await Promise.all(['cases', 'audits', 'findings', 'people', 'organisations'].map((list) => rows(page, list)));
  const ofCase = (cases ?? []).find(({ number }) => number === 'C-2025-0001')?.id ?? '';
  const within = (list: Row[] | undefined) => (list ?? []).filter(({ caseId }) => caseId === ofCase);
  const audit = (kind: string) => within(audits).find((each) => each.kind === kind)?.id ?? '';
  return { ofCase, stage1: audit('stage1'), stage2: audit('stage2'), finding: within(findings)[0]?.id ?? '', person: people?.[1]?.id ?? '', organisation: organisations?.[0]?.id ?? '' };
}

async function rows(page: Page, list: string): Promise<Row[]> {
  const answer = await page.request.get(new URL(`/api/${list}?limit=50`, page.url()).href);
  return answer.ok() ? ((await answer.json()) as { items: Row[] }).items : [];
}

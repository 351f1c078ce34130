import { readFileSync } from 'node:fs';
import path from 'node:path';

const AREAS: Readonly<Record<string, string>> = { openPage: '', ownPage: '', staff: '/staff', auditor: '/auditor', client: '/client' };

/** Every page of the portal as its route table names it, such as `/staff/cases/$caseId`; links of mails only lead to one of these. */
export function pagesOfThePortal(): string[] {
  const source = readFileSync(path.resolve(__dirname, '../../apps/web/src/routes.tsx'), 'utf8');
  const pages = [...source.matchAll(/\b(?:(openPage|ownPage)|page\((staff|auditor|client),) ?\(?'([^']+)'/g)].map(([, kind, area, at]) => `${AREAS[kind ?? area ?? '']}${at}`);
  if (/const clientHome/.test(source)) pages.push('/client/');
  return pages.map((page) => (page.length > 1 ? page.replace(/\/$/, '') : page));
}

/** Does this address, with its ids in place, show that page? */
export function shows(page: string, address: string): boolean {
  const [at = ''] = address.split(/[?#]/);
  return new RegExp(`^${page.replace(/\$\w+/g, '[^/]+')}$`).test(at.length > 1 ? at.replace(/\/$/, '') : at);
}

import {
  IconCertificate, IconClipboardCheck, IconFileText, IconHome, IconInbox, IconMail, IconSettings, IconUsers, IconUserCog, IconAlertOctagon, IconBuilding, type Icon,
} from '@tabler/icons-react';
import type { Area, Role } from '../session/session';

export interface Destination { to: string; word: string; icon: Icon; roles?: readonly Role[]; exact?: boolean }

/** Where each area leads. A destination stands here only when its screen works from end to end. */
export const NAVIGATION: Record<Area, readonly Destination[]> = {
  staff: [
    { to: '/staff', word: 'home', icon: IconHome, exact: true },
    { to: '/staff/applications', word: 'applications', icon: IconInbox },
    { to: '/staff/cases', word: 'cases', icon: IconFileText },
    { to: '/staff/audits', word: 'audits', icon: IconClipboardCheck },
    { to: '/staff/findings', word: 'findings', icon: IconAlertOctagon },
    { to: '/staff/certificates', word: 'certificates', icon: IconCertificate },
    { to: '/staff/organisations', word: 'organisations', icon: IconBuilding },
    { to: '/staff/people', word: 'people', icon: IconUsers },
    { to: '/staff/users', word: 'users', icon: IconUserCog, roles: ['administrator'] },
    { to: '/staff/mail', word: 'mail', icon: IconMail },
    { to: '/staff/settings', word: 'settings', icon: IconSettings, roles: ['administrator', 'technical_manager', 'quality_manager', 'assessor'] },
  ],
  auditor: [
    { to: '/auditor', word: 'myAudits', icon: IconHome, exact: true },
    { to: '/auditor/findings', word: 'findings', icon: IconAlertOctagon },
    { to: '/auditor/me', word: 'me', icon: IconUsers },
  ],
  client: [
    { to: '/client', word: 'home', icon: IconHome, exact: true },
    { to: '/client/users', word: 'ourPeople', icon: IconUsers, roles: ['client_representative'] },
  ],
};

export const destinationsFor = (area: Area, roles: readonly Role[]): readonly Destination[] =>
  NAVIGATION[area].filter(({ roles: needed }) => !needed || needed.some((role) => roles.includes(role)));

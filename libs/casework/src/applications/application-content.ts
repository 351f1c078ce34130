import type { CertificationApplicationEntity } from '@cb/persistence';

const FIELDS = [
  'standards', 'representative', 'scope', 'description', 'processOperators', 'consultancy', 'operationStartOn', 'internalAudit', 'managementReview',
  'totalPeople', 'previouslyCertified',
] as const satisfies readonly (keyof CertificationApplicationEntity)[];

/** What the client says in the application, without its state. */
export type ApplicationContent = Pick<CertificationApplicationEntity, (typeof FIELDS)[number]>;

/** The whole content: written to the trail when the application is handed in. */
export const contentOf = (application: CertificationApplicationEntity): ApplicationContent =>
  Object.fromEntries(FIELDS.map((field) => [field, application[field]])) as ApplicationContent;

/** Kinds of management system, by the pack id of their standard. A new edition stays in its kind. */
const KIND_BY_PREFIX = { 'iso20000-1': 'SMS', 'iso9001': 'QMS', 'iso27001': 'ISMS', 'iso22301': 'BCMS' } as const;
export type SystemKind = (typeof KIND_BY_PREFIX)[keyof typeof KIND_BY_PREFIX];

/** `SMS` for `iso20000-1-2018`; null for a standard that is not known. */
export const systemKindOf = (standard: string): SystemKind | null =>
  Object.entries(KIND_BY_PREFIX).find(([prefix]) => standard === prefix || standard.startsWith(`${prefix}-`))?.[1] ?? null;

export const isServiceManagement = (standard: string): boolean => systemKindOf(standard) === 'SMS';

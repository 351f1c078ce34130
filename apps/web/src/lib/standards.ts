import type { Answer } from '../api/shapes';

/** Scheme packs by id, the main one first. */
export const STANDARDS = ['iso20000-1-2018', 'iso9001-2015', 'iso27001-2022'] as const satisfies readonly Answer<'CreateApplicationDto'>['standards'][number][];
export type StandardId = (typeof STANDARDS)[number];

const NAMES: Record<string, string> = { 'iso20000-1-2018': 'ISO/IEC 20000-1:2018', 'iso9001-2015': 'ISO 9001:2015', 'iso27001-2022': 'ISO/IEC 27001:2022', 'iso22301-2019': 'ISO 22301:2019' };

/** Those of them that can be applied for. */
export const offeredStandards = (standards: readonly string[]): StandardId[] => STANDARDS.filter((id) => standards.includes(id));

/** A standard as it is cited. */
export const standardName = (id: string): string => NAMES[id] ?? id;

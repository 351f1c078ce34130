/** Zones to choose from: those the browser knows, its own among them, and UTC, which its list leaves out. */
export const timeZones = (...also: string[]): string[] => [...new Set(['UTC', ...also.filter(Boolean), ...Intl.supportedValuesOf('timeZone')])];

export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

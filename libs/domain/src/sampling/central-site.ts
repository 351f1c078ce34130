/** The site marked as central function, else the first; undefined where there is no site. @source IAF MD1 */
export const centralSite = <Site extends { isCentral: boolean }>(sites: readonly Site[]): Site | undefined => sites.find(({ isCentral }) => isCentral) ?? sites[0];

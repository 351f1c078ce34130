/** Text by language, as it may end up on a certificate. */
export type LocalText = Partial<Record<'en' | 'zh', string>>;
export interface Address { street: LocalText; city: LocalText; region?: LocalText; postcode?: string; country: string }
/** One page of a list; `next` is given back as `after`. */
export interface Paged<Row> { items: Row[]; next: string | null }

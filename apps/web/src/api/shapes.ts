import type { components } from '../../../../libs/contract/src/api';

/** What the API answers, by the name of its schema in the contract. */
export type Answer<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Text by language, as it may end up on a certificate. */
export type LocalText = Answer<'StatusLineDto'>['next'];
export type Address = Answer<'PostalAddressDto'>;

/** A random key; not `randomUUID`, which browsers keep from plain-http addresses in a house network. */
export const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A UUID for a thing that this page names before the server knows it: sending it twice makes it once. */
export function newId(): string {
  const hex = newKey();
  const variant = '89ab'[parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}

/** Headers of one wish of the person: under the same key it happens once, however often it is sent. */
export const under = (key: string) => ({ headers: { 'idempotency-key': key } });

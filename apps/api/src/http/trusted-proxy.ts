import { BlockList, isIPv6 } from 'node:net';
import type { Config } from '@cb/platform';

const PRIVATE: readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'][] = [
  ['127.0.0.0', 8, 'ipv4'], ['10.0.0.0', 8, 'ipv4'], ['172.16.0.0', 12, 'ipv4'], ['192.168.0.0', 16, 'ipv4'], ['169.254.0.0', 16, 'ipv4'],
  ['::1', 128, 'ipv6'], ['fc00::', 7, 'ipv6'], ['fe80::', 10, 'ipv6'],
];
const privateNetworks = new BlockList();
for (const network of PRIVATE) privateNetworks.addSubnet(...network);

const isPrivate = (address: string): boolean => privateNetworks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * Whose word counts on where a request came from. A number is how many proxies stand one behind the other, each on this machine or in a private
 * network; more hops than that are what a caller wrote into X-Forwarded-For, and are not believed.
 */
export function trustedProxies({ trustProxy }: Pick<Config, 'trustProxy'>): false | string | ((address: string, hop: number) => boolean) {
  if (typeof trustProxy !== 'number') return trustProxy.join(',');
  return trustProxy > 0 && ((address, hop) => hop < trustProxy && isPrivate(address));
}

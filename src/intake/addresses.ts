// Which network addresses belong to the public internet: everything else is somebody's own machine or network.

import { BlockList, isIP, isIPv4 } from 'node:net';

/** IPv4 blocks that are not globally reachable: IANA IPv4 Special-Purpose Address Registry, and multicast. */
const PRIVATE_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** The one IPv6 block from which global addresses are handed out, and the parts of it that are not global (IANA, as above). */
const GLOBAL_IPV6 = ['2000::', 3] as const;
const SPECIAL_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

/** IPv6 addresses that carry an IPv4 one in their last 32 bits: IPv4-mapped, and translated by NAT64 (RFC 6052). */
const CARRIERS = [
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
] as const;

const privateIpv4 = blockList(PRIVATE_IPV4, 'ipv4');
const globalIpv6 = blockList([GLOBAL_IPV6], 'ipv6');
const specialIpv6 = blockList(SPECIAL_IPV6, 'ipv6');
const carriers = blockList(CARRIERS, 'ipv6');

/** Is `address`, an IPv4 or IPv6 address without brackets, one of the public internet? What is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !privateIpv4.check(address, 'ipv4');
  // An address with a zone ("fe80::1%eth0") is of the local link by nature.
  if (isIP(address) === 0 || address.includes('%')) return false;
  if (carriers.check(address, 'ipv6')) return isPublicAddress(carriedIpv4(address));
  return globalIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6');
}

function blockList(blocks: readonly (readonly [string, number])[], type: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of blocks) list.addSubnet(network, prefix, type);
  return list;
}

/** The last 32 bits as a dotted address; the URL parser first writes them as two groups, whatever form they came in. */
function carriedIpv4(address: string): string {
  const groups = new URL(`http://[${address}]/`).hostname.slice(1, -1).split(':');
  const [high, low] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16)) as [number, number];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

// Which network addresses are the public internet's.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicAddress } from '../../src/intake/addresses.ts';

const PUBLIC = [
  '93.184.216.34',
  '1.1.1.1',
  '172.32.0.1',
  '100.128.0.1',
  '2606:2800:220:1:248:1893:25c8:1946',
  '64:ff9b::5db8:d822',
  '::ffff:93.184.216.34',
];
for (const address of PUBLIC) {
  test(`${address} is public`, () => assert.equal(isPublicAddress(address), true));
}

const PRIVATE: [string, string][] = [
  ['127.0.0.1', 'this machine'],
  ['127.255.255.254', 'this machine'],
  ['0.0.0.0', 'this machine'],
  ['10.1.2.3', 'a private network'],
  ['172.16.0.1', 'a private network'],
  ['172.31.255.255', 'a private network'],
  ['192.168.1.1', 'a private network'],
  ['169.254.169.254', 'the local link, where clouds keep their keys'],
  ['100.64.0.1', 'a carrier’s network'],
  ['224.0.0.1', 'many at once'],
  ['255.255.255.255', 'all at once'],
  ['192.0.2.1', 'an example'],
  ['198.18.0.1', 'a laboratory'],
  ['::1', 'this machine'],
  ['::', 'this machine'],
  ['fe80::1', 'the local link'],
  ['fe80::1%eth0', 'the local link'],
  ['fc00::1', 'a private network'],
  ['fd12:3456::1', 'a private network'],
  ['ff02::1', 'many at once'],
  ['2001:db8::1', 'an example'],
  ['2002:7f00:1::', 'a tunnel to this machine'],
  ['::ffff:127.0.0.1', 'this machine, written as IPv6'],
  ['::ffff:7f00:1', 'this machine, written as IPv6'],
  ['::ffff:0:0', 'this machine, written as IPv6'],
  ['64:ff9b::a00:1', 'a private network, translated'],
  ['::127.0.0.1', 'this machine, in a form given up long ago'],
  ['localhost', 'no address'],
  ['', 'no address'],
];
for (const [address, what] of PRIVATE) {
  test(`${address || 'nothing'} is not public: ${what}`, () => assert.equal(isPublicAddress(address), false));
}

// Fetches one web address, and only from the public internet: every address and every redirect is checked before it is connected to.

import { lookup as systemLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Fetched, Fetcher } from '../core/provisions.ts';
import { isPublicAddress } from './addresses.ts';

export type FetchOptions = {
  /** Also fetch from this machine and private networks. Off unless the user says so. */
  readonly allowPrivate?: boolean;
  /** For the whole fetch, redirects and all, in milliseconds. */
  readonly timeoutMs?: number;
  /** Of the page, packed and unpacked, in bytes. */
  readonly maxBytes?: number;
  /** Resolves host names; the system's unless given. Called with `all: true`. */
  readonly lookup?: LookupFunction;
};

const TIMEOUT_MS = 30_000;
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const HEADERS = {
  'user-agent': 'Casewire/0.1',
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, br, deflate',
};

type RefusalCode =
  | 'address'
  | 'private'
  | 'name'
  | 'redirects'
  | 'status'
  | 'size'
  | 'time'
  | 'connection'
  | 'content'
  | 'stopped';

/** Why an address was not fetched, in words for the user: what was tried, why it stopped, what to do. */
export class FetchRefused extends Error {
  readonly code: RefusalCode;
  readonly url: string;

  constructor(code: RefusalCode, url: string, message: string) {
    super(message);
    this.name = 'FetchRefused';
    this.code = code;
    this.url = url;
  }
}

/**
 * A fetcher by these rules: http and https only, no user names in addresses, at most five redirects, limits of time and size, no
 * cookies. A name is resolved once, all its addresses must be public, and the connection goes to what was checked, so that a name
 * cannot point elsewhere in between. Rejects with `FetchRefused` and with nothing else.
 */
export function createFetcher(options: FetchOptions = {}): Fetcher {
  const rules = {
    allowPrivate: options.allowPrivate ?? false,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    maxBytes: options.maxBytes ?? MOST_BYTES,
    lookup: options.lookup ?? (systemLookup as LookupFunction),
  };
  return async (address, signal) => {
    const timeout = AbortSignal.timeout(rules.timeoutMs);
    const stop = signal ? AbortSignal.any([signal, timeout]) : timeout;
    try {
      return await follow(address, rules, stop);
    } catch (error) {
      throw refusalOf(error, address, { timeout, signal, seconds: rules.timeoutMs / 1000 });
    }
  };
}

type Rules = Required<FetchOptions>;

async function follow(address: string, rules: Rules, stop: AbortSignal): Promise<Fetched> {
  let url = checkedUrl(address, address, rules);
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const response = await open(url, rules, stop);
    const status = response.statusCode ?? 0;
    const next = REDIRECTS.includes(status) ? response.headers.location : undefined;
    if (next === undefined) return await read(response, url, status, rules);
    response.destroy();
    url = checkedUrl(next, url.href, rules);
  }
  const message = `${address} was redirected more than ${MOST_REDIRECTS} times. Open it in a browser and save the page from there.`;
  throw new FetchRefused('redirects', address, message);
}

/** The address that `written` names when it is met at `base`, if it may be fetched at all. */
function checkedUrl(written: string, base: string, rules: Rules): URL {
  const url = URL.parse(written, base);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new FetchRefused(
      'address',
      written,
      `"${written}" is no web address. It must begin with http:// or https://.`,
    );
  }
  if (url.username || url.password) {
    const message = `${url.host} was not asked: the address holds a user name or password. Leave them out, or save the page from the browser.`;
    throw new FetchRefused('address', written, message);
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!rules.allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw privateRefusal(url.host, host);
  return url;
}

function privateRefusal(host: string, address: string): FetchRefused {
  const message = `${host} was not asked: ${address} is an address of this machine or a private network, not of the public web. Allow private addresses if that is what you want.`;
  return new FetchRefused('private', host, message);
}

function open(url: URL, rules: Rules, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    // No shared agent: a connection left open would go to an address that was checked for another fetch.
    const asked = request(url, { agent: false, headers: HEADERS, lookup: checkingLookup(rules), signal }, resolve);
    asked.on('error', reject);
    asked.end();
  });
}

/** A lookup that hands on a name's addresses only if each of them may be connected to. */
function checkingLookup(rules: Rules): LookupFunction {
  return (host, options, answer) => {
    rules.lookup(host, { ...options, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : [];
      if (error || addresses.length === 0) {
        const message = `No server called ${host} was found. Check the address and the connection to the internet.`;
        return answer(new FetchRefused('name', host, message), []);
      }
      const barred = rules.allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
      if (barred) return answer(privateRefusal(host, barred.address), []);
      const [first] = addresses;
      return options.all ? answer(null, addresses) : answer(null, first!.address, first!.family);
    });
  };
}

async function read(response: IncomingMessage, url: URL, status: number, rules: Rules): Promise<Fetched> {
  if (status < 200 || status > 299) {
    response.destroy();
    const message = `${url.href} answered ${status} ${response.statusMessage ?? ''}`.trim();
    throw new FetchRefused(
      'status',
      url.href,
      `${message}. Open it in a browser; if it shows there, save the page and add the file.`,
    );
  }
  const [mediaType = '', ...parameters] = (response.headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .map((part) => /^charset="?([\w.:-]+)"?$/i.exec(part)?.[1])
    .find((name) => name !== undefined);
  const bytes = await readAll(response, url, rules.maxBytes);
  const type = mediaType.toLowerCase() || 'application/octet-stream';
  return { url: url.href, status, mediaType: type, ...(charset === undefined ? {} : { charset }), bytes };
}

/** The body, unpacked; stops as soon as either the packed or the unpacked bytes are too many. */
async function readAll(response: IncomingMessage, url: URL, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = `${url.href} is larger than ${Math.round(maxBytes / 1024)} kB and was not read. Save the article from the browser instead.`;
  const unpacked = unpackingOf(response, url);
  let packed = 0;
  response.on('data', (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > maxBytes) response.destroy(new FetchRefused('size', url.href, tooLarge));
  });
  response.on('error', (error) => unpacked.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      response.destroy();
      throw new FetchRefused('size', url.href, tooLarge);
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function unpackingOf(response: IncomingMessage, url: URL) {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity' || encoding === '') return response;
  if (encoding === 'gzip' || encoding === 'x-gzip') return response.pipe(createGunzip());
  if (encoding === 'br') return response.pipe(createBrotliDecompress());
  if (encoding === 'deflate') return response.pipe(createInflate());
  response.destroy();
  throw new FetchRefused(
    'content',
    url.href,
    `${url.href} is packed as "${encoding}", which was not asked for. Save the page from the browser.`,
  );
}

type Stops = { readonly timeout: AbortSignal; readonly signal: AbortSignal | undefined; readonly seconds: number };

/** Whatever went wrong, as a refusal that a user can read. */
function refusalOf(error: unknown, address: string, stops: Stops): FetchRefused {
  if (error instanceof FetchRefused) return error;
  if (stops.signal?.aborted) return new FetchRefused('stopped', address, `Fetching ${address} was stopped.`);
  if (stops.timeout.aborted) {
    const message = `${address} did not answer in full within ${stops.seconds} seconds. Try again, or save the page from the browser.`;
    return new FetchRefused('time', address, message);
  }
  const cause = error instanceof Error ? error.message : String(error);
  return new FetchRefused(
    'connection',
    address,
    `${address} could not be read (${cause}). Check the address and the connection, then try again.`,
  );
}

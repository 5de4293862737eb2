/** The chain and its signature: made, and held against a key. */
import { sourceHash } from '../source-hash';
import { fromBase64, toBase64 } from './bytes';
import { canonicalJson } from './canonical';
import type { EvidenceAttempt, EvidenceHead, PublicKey } from './evidence-shapes';

export const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** One link more than there are attempts: the head's, then theirs. */
export async function chainOf(
  head: EvidenceHead,
  attempts: readonly EvidenceAttempt[],
): Promise<readonly string[]> {
  const links = [await sourceHash(canonicalJson(head))];
  for (const attempt of attempts) links.push(await sourceHash(`${links.at(-1)}${canonicalJson(attempt)}`));
  return links;
}

const signed = (links: readonly string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(links.at(-1)) as Uint8Array<ArrayBuffer>;

export async function signChain(links: readonly string[], privateKey: CryptoKey): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign(SIGNING, privateKey, signed(links))));
}

/** Whether the holder of this key signed this chain. A key or signature that is none says no. */
export async function holds(
  links: readonly string[],
  signature: string,
  { x, y }: PublicKey,
): Promise<boolean> {
  try {
    const jwk = { kty: 'EC', crv: 'P-256', x, y };
    const key = await crypto.subtle.importKey('jwk', jwk, CURVE, false, ['verify']);
    return await crypto.subtle.verify(SIGNING, key, fromBase64(signature), signed(links));
  } catch {
    return false;
  }
}

/** Sixteen hex digits of the key's hash in fours: short enough to read out, long enough not to meet by chance in a cohort. */
export async function fingerprintOf({ x, y }: PublicKey): Promise<string> {
  const hash = await sourceHash(canonicalJson({ x, y }));
  return hash.slice(0, 16).replace(/.{4}(?!$)/g, '$& ');
}

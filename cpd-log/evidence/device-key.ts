/**
 * The key this device signs with: made once, kept in the log's own database, its private half never to be read out. It says that two
 * files come from one log; it says nothing of who sat at it.
 */
import type { CpdDatabase } from '../cpd-database';
import { explained } from '../log-problem';
import { CURVE } from './chain';
import type { PublicKey } from './evidence-shapes';

export interface DeviceKeyRow {
  readonly id: 'signing';
  readonly publicKey: PublicKey;
  /** Not extractable: the browser keeps it and signs with it. */
  readonly privateKey: CryptoKey;
  readonly madeAt: number;
}

/** What signing needs. */
export type SigningKey = Pick<DeviceKeyRow, 'publicKey' | 'privateKey'>;

export async function newSigningKey(): Promise<SigningKey> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
  // A key on a curve has both.
  const { x, y } = (await crypto.subtle.exportKey('jwk', publicKey)) as JsonWebKey & PublicKey;
  return { publicKey: { x, y }, privateKey };
}

/** The device's key, made at the first asking. Two windows that ask at once get the same one. */
export async function deviceKey(
  db: CpdDatabase,
  at: number,
  make: () => Promise<SigningKey> = newSigningKey,
): Promise<SigningKey> {
  const kept = await explained(() => db.deviceKeys.get('signing'));
  if (kept) return kept;
  const made: DeviceKeyRow = { id: 'signing', madeAt: at, ...(await make()) };
  return explained(() =>
    db.transaction('rw', [db.deviceKeys], async () => {
      const first = await db.deviceKeys.get('signing');
      if (!first) await db.deviceKeys.add(made);
      return first ?? made;
    }),
  );
}

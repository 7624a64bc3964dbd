import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign as signBytes,
  verify as verifyBytes,
} from 'node:crypto';
import { encodeUtf8 } from '../files/utf8.js';
import { InvalidOptionError } from '../rulebook/invalid-option.js';
import { LOG_OPTION_WORDS } from './decision-log-words.js';

const ED25519 = 'ed25519';
const ID_LENGTH = 16;

/** A key as Node has it, its `KeyObject`: told by its shape, so that whoever compiles against this needs no types of Node. */
export interface NodeKey {
  /** `public`, `private` or `secret`. */
  readonly type: string;
  /** The algorithm that the key is for: `ed25519`; absent for a secret one. */
  readonly asymmetricKeyType?: string | undefined;
}

/**
 * Makes the function that signs records with an Ed25519 key (RFC 8032): `sign` of `seal` and `openDecisionLog`. What is signed is the
 * digest of the record, as its 64 hexadecimal digits in ASCII; a signature is `ed25519:<key>:<base64>`, where the key is called by the
 * first 16 hexadecimal digits of the SHA-256 of its public half (DER, SubjectPublicKeyInfo).
 *
 * @param privateKey the private key as PEM (PKCS #8), or as Node's `KeyObject`
 * @throws {InvalidOptionError} for what is no private key of Ed25519
 *
 * @example
 * import { generateKeyPairSync } from 'node:crypto'
 * const { privateKey, publicKey } = generateKeyPairSync('ed25519')
 * const signature = ed25519Signer(privateKey)('0'.repeat(64))
 * ed25519Verifier(publicKey)('0'.repeat(64), signature) // true
 * ed25519Verifier(publicKey)('1'.repeat(64), signature) // false
 */
export function ed25519Signer(privateKey: string | NodeKey): (digest: string) => string {
  const key = keyOf('privateKey', privateKey, createPrivateKey, 'private');
  const id = idOf(createPublicKey(key));
  return (digest) => `${ED25519}:${id}:${signBytes(null, encodeUtf8(digest), key).toString('base64')}`;
}

/**
 * Makes the function that verifies signatures of Ed25519: `verify` of `replay`, `verifyChain` and `replayLog`. After a change of keys it is
 * given all of them.
 *
 * @param publicKeys each public key as PEM (SubjectPublicKeyInfo), or as Node's `KeyObject`
 * @throws {InvalidOptionError} for what is no public key of Ed25519, and for none at all
 */
export function ed25519Verifier(...publicKeys: readonly (string | NodeKey)[]): (digest: string, signature: string) => boolean {
  if (publicKeys.length === 0) throw new InvalidOptionError('publicKeys', publicKeys, LOG_OPTION_WORDS.publicKey);
  const keys = publicKeys.map((key, at) => keyOf(`publicKeys[${at}]`, key, createPublicKey, 'public'));
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  return (digest, signature) => {
    for (const text of [digest, signature]) {
      if (typeof text !== 'string') throw new InvalidOptionError('signature', text, LOG_OPTION_WORDS.signatureText);
    }
    const [algorithm, id = '', value = '', ...more] = signature.split(':');
    const key = byId.get(id);
    if (algorithm !== ED25519 || key === undefined || more.length > 0) return false;
    const bytes = Buffer.from(value, 'base64');
    // Base64 has many texts for the same bytes, of which a log holds the one.
    return bytes.toString('base64') === value && verifyBytes(null, encodeUtf8(digest), key, bytes);
  };
}

function keyOf(option: string, given: unknown, read: (key: never) => KeyObject, type: KeyObject['type']): KeyObject {
  // The key itself is never told.
  const expected = LOG_OPTION_WORDS[type === 'private' ? 'privateKey' : 'publicKey'];
  const refusal = () => new InvalidOptionError(option, undefined, expected);
  let key: KeyObject;
  try {
    const { type: own } = Object(given) as { type?: unknown };
    // A public key is made of a private one too, which nobody means who verifies.
    if (typeof given === 'string' && type === 'public' && given.includes('PRIVATE KEY')) throw refusal();
    key = own === type ? (given as KeyObject) : read(given as never);
    if (key.type !== type || key.asymmetricKeyType !== ED25519) throw refusal();
  } catch {
    throw refusal();
  }
  return key;
}

function idOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, ID_LENGTH);
}

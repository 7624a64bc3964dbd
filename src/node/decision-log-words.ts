import type { Wording, Words } from '../law/wording.js';

/** What options of a log should have been. */
export const LOG_OPTION_WORDS = {
  privateKey: { zh: 'Ed25519 私钥(PEM,PKCS #8)', en: 'a private key of Ed25519 (PEM, PKCS #8)' },
  publicKey: { zh: 'Ed25519 公钥(PEM)', en: 'a public key of Ed25519 (PEM)' },
  signatureText: { zh: '摘要和签名均为文本', en: 'a digest and a signature, both texts' },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a log takes no record. */
export const DECISION_LOG_FAULTS = {
  inUse: (path: string, lock: string) => ({
    zh: `${path}:另一个程序正在写入该日志(锁文件 ${lock})`,
    en: `${path}: another program is writing to this log (its lock is ${lock})`,
  }),
  damaged: (path: string, fault: Wording) => ({
    zh: `${path}:日志的最后一条记录已损坏或不属于日志,未写入任何内容(${fault.zh});请用 liubao replay 查看`,
    en: `${path}: the last record of the log is damaged or none at all, and nothing was written (${fault.en}); see liubao replay`,
  }),
  unlike: (expected: Wording, found: Wording) => ({
    zh: `应为${expected.zh},实为${found.zh}`,
    en: `expected ${expected.en}, found ${found.en}`,
  }),
  changed: (path: string) => ({
    zh: `${path}:日志在打开期间被其他程序改动,此后不再写入`,
    en: `${path}: another program changed the log while it was open, and nothing more is written`,
  }),
  closed: (path: string) => ({ zh: `${path}:日志已关闭`, en: `${path}: the log is closed` }),
  failed: (path: string, reason: Wording) => ({
    zh: `${path}:无法写入日志(${reason.zh}),此后不再写入`,
    en: `${path}: the log cannot be written (${reason.en}), and nothing more is written`,
  }),
} as const satisfies Readonly<Record<string, Words>>;

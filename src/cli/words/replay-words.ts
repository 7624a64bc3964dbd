import type { Words } from '../../law/wording.js';

/** What the help of `liubao replay` says. */
export const REPLAY_WORDS = {
  summary: { zh: '重新判定日志中的每条记录', en: 'decide every record of a log again' },
  description: {
    zh: '核验判定日志(decide --seal 所写)完整、未经改动,并重新判定其中每条记录;结果必须逐字相同。列出的多个日志依次相接。',
    en: 'Verify that a log of decisions (as decide --seal writes it) is whole and unaltered, and decide every record of it again: the decision must be the same to the letter. Several logs follow each other in the order given.',
  },
  logs: { zh: '日志文件', en: 'files of a log' },
  rulebook: {
    zh: '作出判定的规则手册的文件夹(可重复;默认:宁夏2020年通知);摘要必须与记录所载相同',
    en: 'the folder of a rulebook that decisions were made under, or of several (repeatable; default: the Ningxia notice of 2020); its digest must be the one recorded',
  },
  publicKey: {
    zh: 'Ed25519 公钥文件(PEM,可重复);每条记录必须有其中之一的签名',
    en: 'a file with a public key of Ed25519 (PEM, repeatable): every record must be signed by one of them',
  },
  head: {
    zh: '最后一条记录,写作 序号:摘要;不符的,日志末尾被截去',
    en: 'the record at which the log must end, as sequence:digest; otherwise its end was cut off',
  },
  more: {
    zh: `
示例:
  liubao decide loans.ndjson --seal decisions.log
  liubao replay decisions.log --public-key bank.pem --head 41:3f0c…
退出码:全部记录完整且重新判定相同,为0;否则为1,并列出各处的行号、应有的和实有的内容。`,
    en: `
Examples:
  liubao decide loans.ndjson --seal decisions.log
  liubao replay decisions.log --public-key bank.pem --head 41:3f0c…
Exit status: 0 if every record is whole and is decided alike, otherwise 1, and each fault is named with its line, what was expected and what was found.`,
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the report of `liubao replay` says. */
export const REPLAY_REPORT_WORDS = {
  records: { zh: '记录', en: 'Records' },
  decided: { zh: '重新判定且相同', en: 'Decided again, alike' },
  signatures: { zh: '签名', en: 'Signatures' },
  verified: (verified: number, signed: number) => ({
    zh: `${signed}个,其中已核验${verified}个`,
    en: `${signed}, of which ${verified} verified`,
  }),
  masked: { zh: '有遮蔽字段的记录', en: 'Records with masked fields' },
  versions: { zh: '本库版本(记录数)', en: 'Versions of liubao-rules (records)' },
  head: { zh: '最后一条记录(--head)', en: 'Last record (--head)' },
  torn: { zh: '未写完的末行', en: 'Unfinished last line' },
  tornAt: (line: number, bytes: number) => ({
    zh: `第${line}行,${bytes}字节:写入中断所致,从未确认,不是篡改`,
    en: `line ${line}, ${bytes} bytes: left by a writer that was stopped; it was never acknowledged and is no sign of tampering`,
  }),
  faults: { zh: '问题', en: 'Faults' },
  noFaults: {
    zh: '日志完整,未经改动,重新判定的结果全部相同。',
    en: 'The log is whole and unaltered, and every record is decided alike.',
  },
  more: (count: number) => ({ zh: `另有${count}处`, en: `and ${count} more` }),
} as const satisfies Readonly<Record<string, Words>>;

/** What the help of the options by which decisions are sealed says, and what may be wrong with them. */
export const SEAL_WORDS = {
  seal: {
    zh: '将每项判定作为封存记录追加到此日志,写入磁盘后才输出',
    en: 'append a sealed record of each decision to this log; a decision is printed once its record is on the disk',
  },
  maskKey: {
    zh: '以此文件中的密钥遮蔽日志中的个人信息',
    en: 'mask personal fields in the log by the secret in this file',
  },
  mask: {
    zh: '遮蔽此字段,而非全部个人信息字段(可重复)',
    en: 'mask this field, and not all that are personal (repeatable)',
  },
  signKey: { zh: '以此文件中的 Ed25519 私钥(PEM)为记录签名', en: 'sign the records with the Ed25519 key in this file (PEM)' },
  needs: (flag: string, other: string) => ({ zh: `${flag} 须与 ${other} 同用`, en: `${flag} is used with ${other}` }),
  head: { zh: '应为 序号:摘要,如 41:3f0c…', en: 'expected sequence:digest, such as 41:3f0c…' },
} as const satisfies Readonly<Record<string, Words>>;

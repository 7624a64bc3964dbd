/** How many characters outside ASCII lines of GB18030 have, and how many of them are common. */
interface Characters {
  readonly all: number;
  readonly common: number;
}

// Text in another encoding that happens to decode gives random characters, few of them common.
const COMMON_SHARE = 0.7;

/** Whether lines, read as GB18030, consist mostly of common Chinese characters. */
export function isMostlyCommon(lines: readonly Uint8Array[]): boolean {
  let all = 0;
  let common = 0;
  for (const line of lines) {
    const found = characters(line);
    all += found.all;
    common += found.common;
  }
  return common >= all * COMMON_SHARE;
}

/** The 3,755 hanzi of level 1 of GB 2312 and its rows of signs and full-width letters. */
function isCommon(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
}

function characters(line: Uint8Array): Characters {
  let all = 0;
  let common = 0;
  for (let at = 0; at < line.length; at++) {
    const lead = line[at] as number;
    if (lead < 0x80) continue;
    const trail = line[at + 1] ?? 0;
    all++;
    if (isCommon(lead, trail)) common++;
    // A digit begins the second half of a character of four bytes.
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return { all, common };
}

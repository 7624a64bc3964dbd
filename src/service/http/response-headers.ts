/** What every answer says of itself: it is of one loan of one caller, and no page of another origin has any use for it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The header of an answer of a type. */
export function headersFor(type: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { 'content-type': type, ...SECURITY_HEADERS, ...more };
}

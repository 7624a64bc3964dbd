import type { Plugin } from 'vite';

/** What the page may load, given where its scripts and styles come from. Nothing leaves the origin, and no text is run as code. */
export function policyOf({ script, style, connect }: { script: string; style: string; connect: string }): string {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    "img-src 'self' data: blob:",
    `connect-src ${connect}`,
    // A worker of the single file is made of its own text.
    `worker-src 'self' blob:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy as an element of the page, so that it holds on every host. */
export function policyElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** Writes the policy of the page that a web server gives. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (html) =>
      html.replace(
        '<meta charset="utf-8" />',
        (charset) => `${charset}\n    ${policyElement(policyOf({ script: "'self'", style: "'self'", connect: "'self'" }))}`,
      ),
  };
}

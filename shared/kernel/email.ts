/** What is wrong with an e-mail address. */
export type EmailFault =
  | 'missing'
  | 'email-ends-with-sign'
  | 'email-several'
  | 'email-has-space'
  | 'email-without-at'
  | 'email-two-dots'
  | 'email-foreign-letters'
  | 'not-an-email';

/** RFC 5321: so many signs before the at sign. */
const mostBeforeAt = 64;
const beforeAt = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u;

/**
 * An e-mail address as people type and paste it (`Hanne <hanne@firma.dk>`, `mailto:…`) in the form in which it is
 * stored, or what is wrong with it. Two addresses, or a sign that was copied along, are refused and never guessed at.
 */
export function parseEmail(typed: string): { value: string } | { fault: EmailFault } {
  const address = withoutWrapping(typed);
  if (address === '') return { fault: 'missing' };
  if (/[;,.:]$/.test(address)) return { fault: 'email-ends-with-sign' };
  if (/[;,]/.test(address) || address.split('@').length > 2) return { fault: 'email-several' };
  if (/\s/.test(address)) return { fault: 'email-has-space' };
  if (!address.includes('@')) return { fault: 'email-without-at' };
  if (address.includes('..')) return { fault: 'email-two-dots' };
  const [name = '', at = ''] = address.split('@');
  if (/[^\p{ASCII}]/u.test(name)) return { fault: 'email-foreign-letters' };
  const ascii = domain.test(at) ? asciiDomain(at) : undefined;
  if (!ascii || name.length > mostBeforeAt || !beforeAt.test(name)) return { fault: 'not-an-email' };
  return { value: `${name}@${ascii}` };
}

function withoutWrapping(typed: string): string {
  const address = typed
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  return (/^[^<>]*<([^<>]*)>$/.exec(address)?.[1] ?? address).replace(/^mailto:/i, '').trim();
}

/** A domain in lower case, and with its letters outside ASCII as mail servers write them. */
function asciiDomain(at: string): string | undefined {
  const address = `https://${at}`;
  return URL.canParse(address) ? new URL(address).hostname : undefined;
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson, answerPage, escaped, localPage } from './pages.ts';
import { readMail, type Mail } from './stand-ins/ses.ts';
import type { RuntimeStore } from './store.ts';

/**
 * `/local/mailbox`: every mail the platform sent, by recipient; `?mail=<id>` reads one, `&attachment=<n>` downloads.
 * `/local/mailbox.json`: the same as JSON, newest first, `?recipient=<address>` for one recipient.
 */
export function mailbox(store: RuntimeStore) {
  return (incoming: IncomingMessage, answer: ServerResponse): void => {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const recipient = url.searchParams.get('recipient') ?? undefined;
    const mails = readMail(store, recipient);
    if (url.pathname === '/local/mailbox.json') return answerJson(answer, mails);

    const id = url.searchParams.get('mail');
    if (id === null) return answerPage(answer, recipient ? listPage(recipient, mails) : recipientsPage(mails));
    const mail = mails.find((candidate) => candidate.id === id);
    if (!mail) return answerPage(answer, localPage('Mailen findes ikke', '<p>Den er måske slettet.</p>'), 404);
    const attachment = mail.attachments[Number(url.searchParams.get('attachment') ?? -1)];
    if (!attachment) return answerPage(answer, mailPage(mail));
    answer.writeHead(200, {
      'content-type': attachment.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
    });
    answer.end(Buffer.from(attachment.content, 'base64'));
  };
}

function recipientsPage(mails: Mail[]): string {
  const counts = new Map<string, number>();
  for (const recipient of mails.flatMap((mail) => mail.recipients))
    counts.set(recipient, (counts.get(recipient) ?? 0) + 1);
  const rows = [...counts]
    .sort(([a], [b]) => a.localeCompare(b, 'da'))
    .map(([recipient, count]) => row(link({ recipient }), recipient, count === 1 ? '1 mail' : `${count} mails`));
  const empty = '<p>Her er ingen mails endnu. Når platformen sender en, kan du læse den her.</p>';
  return localPage('Postkassen', rows.length > 0 ? `<ul class="rows">${rows.join('')}</ul>` : empty);
}

function listPage(recipient: string, mails: Mail[]): string {
  const rows = mails.map((mail) =>
    row(link({ mail: mail.id }), mail.subject || '(uden emne)', danishTime(mail.sentAt)),
  );
  return localPage(
    `Mails til ${recipient}`,
    `<ul class="rows">${rows.join('')}</ul><p><a href="/local/mailbox">Alle modtagere</a></p>`,
  );
}

function mailPage(mail: Mail): string {
  const files = mail.attachments.map(
    ({ name }, index) =>
      `<li><a href="${link({ mail: mail.id, attachment: String(index) })}">${escaped(name)}</a></li>`,
  );
  const facts = [
    ['Fra', mail.sender],
    ['Til', mail.recipients.join(', ')],
    ['Sendt', danishTime(mail.sentAt)],
  ].map(([term, value]) => `<dt>${term}</dt><dd>${escaped(value ?? '')}</dd>`);
  const text = escaped(mail.text || mail.html).replace(
    /https?:\/\/[^\s<]+/g,
    (address) => `<a href="${address}">${address}</a>`,
  );
  const attachments = files.length > 0 ? `<h2>Vedhæftet</h2><ul>${files.join('')}</ul>` : '';
  const back = mail.recipients[0]
    ? `<p><a href="${link({ recipient: mail.recipients[0] })}">Tilbage til listen</a></p>`
    : '';
  return localPage(
    mail.subject || '(uden emne)',
    `<article><dl>${facts.join('')}</dl><pre>${text}</pre>${attachments}</article>${back}`,
  );
}

const row = (href: string, title: string, detail: string): string =>
  `<li><a href="${href}"><strong>${escaped(title)}</strong><span>${escaped(detail)}</span></a></li>`;

const link = (query: Record<string, string>): string => escaped(`/local/mailbox?${new URLSearchParams(query)}`);

/** "tirsdag den 24. november 2026 kl. 9.05", Danish time. */
export function danishTime(instant: string | number): string {
  const options = {
    timeZone: 'Europe/Copenhagen',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  } as const;
  const day = new Intl.DateTimeFormat('da-DK', options).format(new Date(instant));
  const clock = new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', hour: 'numeric', minute: '2-digit' });
  const part = Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${day} kl. ${Number(part.hour)}.${part.minute}`;
}

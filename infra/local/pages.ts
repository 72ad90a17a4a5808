import type { Language } from '#shared/runtime/call.ts';
import type { ServerResponse } from 'node:http';

/** Makes text safe inside HTML. */
export function escaped(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => named[character] ?? character);
}

const around = {
  da: {
    house: 'Fodfæste lokalt',
    skip: 'Spring til indholdet',
    edition: 'lokal udgave',
    tools: 'Lokale værktøjer',
    home: 'Forsiden',
    mailbox: 'Postkassen',
    clock: 'Uret',
  },
  en: {
    house: 'Fodfæste locally',
    skip: 'Skip to the content',
    edition: 'local edition',
    tools: 'Local tools',
    home: 'Front page',
    mailbox: 'Mailbox',
    clock: 'Clock',
  },
} as const;

/** A whole page of the local tools, in the house's plain dress, without anything from elsewhere. */
export function localPage(title: string, content: string, language: Language = 'da'): string {
  const t = around[language];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${t.house}</title><style>${style}</style></head>
<body><a class="skip" href="#indhold">${t.skip}</a>
<header><strong>Fodfæste</strong><span>${t.edition}</span><nav aria-label="${t.tools}"><a href="/">${t.home}</a>
<a href="/local/mailbox">${t.mailbox}</a><a href="/local/clock">${t.clock}</a></nav></header>
<main id="indhold" tabindex="-1"><h1>${escaped(title)}</h1>${content}</main></body></html>`;
}

/** Answers with a page that may load and run nothing but its own style. */
export function answerPage(answer: ServerResponse, html: string, status = 200): void {
  answer.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
  answer.end(html);
}

/** Answers with JSON. */
export function answerJson(answer: ServerResponse, body: unknown, status = 200): void {
  answer.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  answer.end(JSON.stringify(body));
}

const style = `
:root{--ink:#17231f;--ink-2:#4c5954;--paper:#fff;--ground:#f7f5f0;--line:#dedad0;--primary:#1d5c4a;--soft:#e8f0ec}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 "IBM Plex Sans",system-ui,sans-serif}
header{background:var(--paper);border-bottom:1px solid var(--line);padding:14px 24px;display:flex;flex-wrap:wrap;gap:8px 16px;align-items:baseline}
header strong{font-size:1.3rem}header span{color:var(--ink-2)}nav{margin-left:auto;display:flex;flex-wrap:wrap;gap:16px}
main{max-width:760px;margin:0 auto;padding:32px 24px 64px}h1{font-size:2rem;line-height:1.2;margin:0 0 16px}h2{font-size:1.25rem;margin:24px 0 8px}
a{color:var(--primary)}:focus-visible{outline:3px solid var(--ink);outline-offset:2px}main:focus{outline:none}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--paper);padding:8px}
ul.rows{list-style:none;margin:0;padding:0;border:1px solid var(--line);border-radius:8px;background:var(--paper)}
ul.rows>li+li{border-top:1px solid var(--line)}ul.rows>li>a,ul.rows button{display:block;width:100%;padding:14px 18px;text-align:left;background:none;border:0;font:inherit;color:inherit;text-decoration:none;cursor:pointer;border-radius:8px}
ul.rows>li>a:hover,ul.rows button:hover{background:var(--soft)}ul.rows strong{display:block}ul.rows span{color:var(--ink-2)}
form.line{display:flex;flex-wrap:wrap;gap:12px;align-items:end;margin:0 0 24px}label{display:block}input{font:inherit;padding:8px 12px;border:1px solid #7d857f;border-radius:6px;min-height:44px;background:var(--paper);color:inherit}
form.line button,.button{font:inherit;min-height:44px;padding:8px 20px;border-radius:6px;border:1px solid var(--primary);background:var(--primary);color:#fff;cursor:pointer}
article{background:var(--paper);border:1px solid var(--line);border-radius:8px;padding:20px 24px}pre{white-space:pre-wrap;font:inherit;margin:16px 0 0}dl{display:grid;grid-template-columns:auto 1fr;gap:4px 16px;margin:0}dt{color:var(--ink-2)}dd{margin:0}
p.note{color:var(--ink-2)}`;

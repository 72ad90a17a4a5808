import type { ServerResponse } from 'node:http';

/** Answers with a problem document (RFC 9457), as the services do. */
export function answerProblem(answer: ServerResponse, status: number, title: string, detail?: string): void {
  if (answer.headersSent) return void answer.destroy();
  answer.writeHead(status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  answer.end(problemText(status, title, detail));
}

/** The document itself; its code is the title in one word: `content-too-large`. */
export function problemText(status: number, title: string, detail?: string): string {
  const code = title.toLowerCase().replaceAll(' ', '-');
  return JSON.stringify({ type: 'about:blank', code, title, status, ...(detail && { detail }) });
}

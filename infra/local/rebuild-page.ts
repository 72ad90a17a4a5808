import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from './clock.ts';
import { readBody } from './http-body.ts';
import { answerJson } from './pages.ts';
import { answerProblem } from './problem.ts';
import type { Template } from './template.ts';
import type { Functions } from './workers.ts';

export type RebuildPageOptions = { template: Template; functions: Functions; clock: Clock; origin: string };

/**
 * `/local/rebuild`: invokes the house's own rebuild function, as a person does on AWS from the command line. POST takes
 * what the function takes (`{service, scope, show?}`) and gives what it answers.
 */
export function rebuildPage({ template, functions, clock, origin }: RebuildPageOptions) {
  const name = rebuildFunction(template);
  return async (incoming: IncomingMessage, answer: ServerResponse): Promise<void> => {
    if (incoming.method !== 'POST') return answerProblem(answer, 405, 'Method Not Allowed');
    // Another site's page in the same browser must not begin one.
    const from = incoming.headers.origin;
    if (from !== undefined && from !== origin) return answerProblem(answer, 403, 'Forbidden');
    if (!name) return answerProblem(answer, 404, 'Not Found', 'these templates have no rebuild function');
    const asked = readAsked((await readBody(incoming)).toString());
    if (!asked) return answerProblem(answer, 400, 'Bad Request', 'service and scope are needed');
    // The local clock may have been moved ahead of the machine's.
    const upTo = new Date(Math.max(clock.now(), Date.now())).toISOString().slice(0, 7);
    answerJson(answer, await functions.invoke(name, { upTo, ...asked }));
  };
}

function readAsked(body: string): object | undefined {
  try {
    const asked = JSON.parse(body) as unknown;
    return typeof asked === 'object' && asked !== null ? asked : undefined;
  } catch {
    return undefined;
  }
}

function rebuildFunction(template: Template): string | undefined {
  const found = template.ofType('AWS::Lambda::Function').find((resource) => {
    const { Description } = template.properties<{ Description?: string }>(resource);
    return Description?.startsWith('access on-rebuild.');
  });
  return found && template.name(found);
}

import { sentenceInThird } from '../language/language.ts';

/** One wrong field of a request, as the services name it: a JSON pointer and what to do about it. */
export interface FieldProblem {
  readonly pointer: string;
  readonly detail: string;
}

/** Status 0: the request never got an answer. */
export const noAnswer = 0;

/** What went wrong, as the services say it (RFC 9457), or that no answer came (status 0). Thrown by every call of the kit. */
export class Problem extends Error {
  readonly status: number;
  /** The refusal's code: `opening-already-filled`; empty when there is none. */
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldProblem[];

  constructor(status: number, code: string, title: string, detail?: string, errors: readonly FieldProblem[] = []) {
    super(title);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.errors = errors;
  }
}

/** The problem in a response that is not a success. Takes any body: a proxy's HTML becomes a problem with the status alone. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  const told = isRecord(body) ? body : {};
  const code = textOf(told['code']) ?? '';
  const translated = filled(sentenceInThird('refusals', code), told['values']);
  return new Problem(
    response.status,
    code,
    translated ?? textOf(told['title']) ?? '',
    translated ?? textOf(told['detail']),
    Array.isArray(told['errors']) ? told['errors'].filter(isFieldProblem).map(inLanguageInUse) : [],
  );
}

/** Anything thrown, as a problem: what is not one already is a fault of ours or of the connection. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return new Problem(-1, '', '', thrown instanceof Error ? thrown.message : undefined);
}

function inLanguageInUse(error: FieldProblem): FieldProblem {
  const code = textOf((error as { readonly code?: unknown }).code) ?? '';
  return { ...error, detail: sentenceInThird('fieldErrors', code) ?? error.detail };
}

/** A sentence with the values that it names, as the services fill theirs. */
function filled(sentence: string | undefined, values: unknown): string | undefined {
  return sentence?.replace(/\{(\w+)\}/g, (whole, name: string) => String((isRecord(values) && values[name]) || whole));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const isFieldProblem = (value: unknown): value is FieldProblem =>
  isRecord(value) && typeof value['pointer'] === 'string' && typeof value['detail'] === 'string';

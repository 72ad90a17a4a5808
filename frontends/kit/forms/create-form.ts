import { createSignal, createUniqueId, onCleanup } from 'solid-js';
import { createStore, reconcile, unwrap } from 'solid-js/store';
import { revalidate } from '@solidjs/router';
import { asProblem, type Problem } from '../network/problem.ts';
import { activeRole, personId } from '../session/session.ts';
import { nowMs } from '../time/clock.ts';
import type { Choice, Difference } from './differences.ts';
import { discardDraft, draftKey, keepDraft, readDraft, without, type Draft, type Seen, type Sent } from './drafts.ts';
import { errorsByField, type FieldErrors } from './field-errors.ts';
import { followVersions } from './follow-versions.ts';
import { repeatableKey } from './repeatable-key.ts';

/** A field's value while it is being written: text, or several chosen things, or a yes. */
export type FieldValue = string | readonly string[] | boolean;

/** The names of a form's fields and what stands in each. */
export type FormValues = { readonly [name: string]: FieldValue };

/** What reading a form gives: the request to send, or what is wrong per field. */
export type Reading<Values, Body> = { readonly body: Body } | { readonly errors: FieldErrors<keyof Values & string> };

/** What a form is: its name for drafts, its fields, how it is read and sent, and what happens when it was accepted. */
export interface FormPlan<Values extends FormValues, Body, Answer> {
  readonly name: string;
  readonly start: Values;
  /** Fields never kept on the device. */
  readonly neverKeep?: readonly (keyof Values & string)[];
  /**
   * For a form that changes something with a version: the newest version that was read, and how its fields stand in it.
   * Fields that cannot show what the change overwrites are left out.
   */
  readonly newest?: () => Seen<Values>;
  /** Reads the fields; `version` is the one that the form was begun on, or that the person has seen beside it since. */
  readonly read: (values: Values, version: number) => Reading<Values, Body>;
  /** Refusals that are about one field, by code: they are told there, as wrong fields are. */
  readonly refusalsAt?: Readonly<Record<string, keyof Values & string>>;
  readonly send: (body: Body, idempotencyKey: string) => Promise<Answer>;
  readonly done: (answer: Answer, body: Body) => void;
}

/** One field as the field parts take it. */
export interface FieldHandle<Value extends FieldValue = FieldValue> {
  readonly id: string;
  readonly name: string;
  readonly value: () => Value;
  readonly error: () => string | undefined;
  readonly set: (value: Value) => void;
  /** Says how the field is called and what its values are called, for the choice between two versions. */
  readonly describe?: (as: FieldDescription) => void;
}

/** What a field is called, and the words of what can be chosen in it. */
export interface FieldDescription {
  readonly label: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** A running form. */
export interface RunningForm<Values extends FormValues> {
  readonly field: <Name extends keyof Values & string>(name: Name) => FieldHandle<Widened<Values[Name]>>;
  readonly values: Values;
  readonly errors: () => readonly { readonly id: string; readonly text: string }[];
  readonly problem: () => Problem | undefined;
  readonly others: () => readonly string[];
  readonly busy: () => boolean;
  readonly attempts: () => number;
  readonly savedAt: () => string | undefined;
  readonly draftWasFound: boolean;
  readonly keepsLess: boolean;
  /** What a colleague changed meanwhile, to choose between; nothing while there is nothing to ask. */
  readonly differences: () => readonly Difference[] | undefined;
  readonly settle: (choices: Readonly<Record<string, Choice>>) => void;
  readonly descriptionOf: (name: string) => FieldDescription | undefined;
  /** Reads the newest of everything on the page; what is written stays. */
  readonly readNewest: () => void;
  readonly submit: () => Promise<void>;
  readonly discard: () => void;
}

type Widened<Value> = Value extends string
  ? string
  : Value extends boolean
    ? boolean
    : Value extends readonly string[]
      ? readonly string[]
      : never;

/** Half a second after the last key, the draft is kept. */
const draftDelayMs = 500;

/** Starts a form: fills in a draft, keeps one while it is written, reads and sends it, and maps the answer's errors to fields. */
export function createForm<Values extends FormValues, Body, Answer>(
  plan: FormPlan<Values, Body, Answer>,
): RunningForm<Values> {
  const prefix = createUniqueId();
  const names = Object.keys(plan.start);
  const neverKept: readonly string[] = plan.neverKeep ?? [];
  /** Nothing of it may stay on the device, a code: then there is no draft to speak of. */
  const keepsNothing = names.every((name) => neverKept.includes(name));
  const key = draftKey(plan.name, personId() ?? '', activeRole()?.scope ?? '');
  const draft = readDraft<Values>(key);
  const [values, setValues] = createStore<Record<string, FieldValue>>({ ...plan.start, ...draft?.values });
  const [errors, setErrors] = createSignal<FieldErrors<string>>({});
  const [others, setOthers] = createSignal<readonly string[]>([]);
  const [problem, setProblem] = createSignal<Problem>();
  const [busy, setBusy] = createSignal(false);
  const [attempts, setAttempts] = createSignal(0);
  const [savedAt, setSavedAt] = createSignal(keepsNothing ? undefined : draft?.savedAt);
  const [described, setDescribed] = createSignal<Readonly<Record<string, FieldDescription>>>({});
  let keyFor = repeatableKey(draft?.sent);
  /** What was sent and has had no answer: sent again as it is, under its key and its version, it is one change. */
  const [sent, setSent] = createSignal<Sent | undefined>(draft?.sent);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (timer !== undefined) keep();
  };
  // A form that is left, by a link, a reload or the way to sign in again, keeps the last words too.
  addEventListener('pagehide', flush);
  onCleanup(() => {
    removeEventListener('pagehide', flush);
    flush();
  });

  const written = (): Values => unwrap(values) as Values;
  const keepable = (of: Partial<Values>): Partial<Values> => without(of, plan.neverKeep ?? []);
  const kept = (): Partial<Values> => keepable(written());
  const versions = followVersions(
    plan.newest as (() => Seen<FormValues>) | undefined,
    draft as Partial<Draft<FormValues>>,
    {
      values: () => values,
      put: (changed) => setValues(changed),
      held: () => sent() !== undefined,
    },
  );
  const version = (): number => versions.seen()?.version ?? 0;
  const keep = (): void => {
    stopTimer();
    const begunOn = versions.seen() as Seen<Values> | undefined;
    const seen = begunOn && { ...begunOn, values: keepable(begunOn.values) };
    const at = new Date(nowMs()).toISOString();
    const draft = keepDraft<Values>(key, { savedAt: at, values: kept(), seen, sent: sent() });
    setSavedAt(keepsNothing ? undefined : draft?.savedAt);
  };
  const stopTimer = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const set = (name: string, value: FieldValue): void => {
    setValues(name, value);
    versions.touch();
    // A number that the device may not keep is typed anew after a reload; what else is changed is another request.
    if (!neverKept.includes(name)) setSent(undefined);
    if (errors()[name] !== undefined) setErrors({ ...errors(), [name]: undefined });
    stopTimer();
    timer = setTimeout(keep, draftDelayMs);
  };
  const clearDraft = (): void => {
    stopTimer();
    discardDraft(key);
    setSent(undefined);
    versions.release();
    setSavedAt(undefined);
  };

  const sendOnce = async (body: Body): Promise<Answer> => {
    const submission = keyFor(body, JSON.stringify([kept(), version()]));
    setSent(submission);
    keep();
    return await plan.send(body, submission.key);
  };
  const send = async (body: Body): Promise<Answer> => {
    try {
      return await sendOnce(body);
    } catch (thrown) {
      if (asProblem(thrown).code !== 'idempotency-key-reused') throw thrown;
      // What the device may not keep, a CPR number, was written differently after the reload: that is another request.
      keyFor = repeatableKey();
      return await sendOnce(body);
    }
  };

  const submit = async (): Promise<void> => {
    if (busy()) return;
    setProblem(undefined);
    setOthers([]);
    if (versions.differences()) {
      setAttempts(attempts() + 1);
      return;
    }
    const reading = plan.read(written(), version());
    setErrors('errors' in reading ? (reading.errors as FieldErrors<string>) : {});
    setAttempts(attempts() + 1);
    if ('errors' in reading) return;
    setBusy(true);
    try {
      const answer = await send(reading.body);
      clearDraft();
      plan.done(answer, reading.body);
    } catch (thrown) {
      const told = asProblem(thrown);
      const at = plan.refusalsAt?.[told.code];
      const mapped = errorsByField(at ? [{ pointer: `/${at}`, detail: told.title }] : told.errors, names);
      // No answer, or a fault: the change may have been made all the same.
      if (told.status >= 400 && told.status < 500) setSent(undefined);
      keep();
      setErrors(mapped.fields);
      setOthers(mapped.others);
      if (Object.keys(mapped.fields).length === 0) setProblem(told);
      setAttempts(attempts() + 1);
    } finally {
      setBusy(false);
    }
  };

  return {
    field: (name) => ({
      id: `${prefix}-${name}`,
      name,
      value: () => values[name] as never,
      error: () => errors()[name],
      set: (value) => set(name, value),
      describe: (as) => setDescribed((before) => ({ ...before, [name]: as })),
    }),
    values: values as Values,
    errors: () =>
      names.flatMap((name) => (errors()[name] ? [{ id: `${prefix}-${name}`, text: errors()[name] ?? '' }] : [])),
    problem,
    others,
    busy,
    attempts,
    savedAt,
    draftWasFound: draft !== undefined && !keepsNothing,
    keepsLess: (plan.neverKeep ?? []).length > 0,
    differences: versions.differences,
    settle: (choices) => {
      versions.settle(choices);
      setProblem(undefined);
      keep();
    },
    descriptionOf: (name) => described()[name],
    readNewest: () => void revalidate(),
    submit,
    discard: () => {
      setValues(reconcile({ ...plan.start }));
      setErrors({});
      setProblem(undefined);
      clearDraft();
    },
  };
}

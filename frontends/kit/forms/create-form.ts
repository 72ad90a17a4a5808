import { createSignal, createUniqueId, onCleanup } from 'solid-js';
import { createStore, reconcile, unwrap } from 'solid-js/store';
import { asProblem, type Problem } from '../network/problem.ts';
import { activeRole, userName } from '../session/session.ts';
import { nowMs } from '../time/clock.ts';
import { discardDraft, draftKey, keepDraft, readDraft } from './drafts.ts';
import { errorsByField, type FieldErrors } from './field-errors.ts';
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
  readonly read: (values: Values) => Reading<Values, Body>;
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
  const key = draftKey(plan.name, userName() ?? '', activeRole()?.scope ?? '');
  const draft = readDraft<Values>(key);
  const [values, setValues] = createStore<Record<string, FieldValue>>({ ...plan.start, ...draft?.values });
  const [errors, setErrors] = createSignal<FieldErrors<string>>({});
  const [others, setOthers] = createSignal<readonly string[]>([]);
  const [problem, setProblem] = createSignal<Problem>();
  const [busy, setBusy] = createSignal(false);
  const [attempts, setAttempts] = createSignal(0);
  const [savedAt, setSavedAt] = createSignal(draft?.savedAt);
  const keyFor = repeatableKey();
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  const written = (): Values => unwrap(values) as Values;
  const keep = (): void => {
    setSavedAt(keepDraft(key, written(), plan.neverKeep ?? [], new Date(nowMs()).toISOString())?.savedAt);
  };
  const set = (name: string, value: FieldValue): void => {
    setValues(name, value);
    if (errors()[name] !== undefined) setErrors({ ...errors(), [name]: undefined });
    clearTimeout(timer);
    timer = setTimeout(keep, draftDelayMs);
  };
  const clearDraft = (): void => {
    clearTimeout(timer);
    discardDraft(key);
    setSavedAt(undefined);
  };

  const submit = async (): Promise<void> => {
    if (busy()) return;
    setProblem(undefined);
    setOthers([]);
    const reading = plan.read(written());
    setErrors('errors' in reading ? (reading.errors as FieldErrors<string>) : {});
    setAttempts(attempts() + 1);
    if ('errors' in reading) return;
    keep();
    setBusy(true);
    try {
      const answer = await plan.send(reading.body, keyFor(reading.body));
      clearDraft();
      plan.done(answer, reading.body);
    } catch (thrown) {
      const told = asProblem(thrown);
      const at = plan.refusalsAt?.[told.code];
      const mapped = errorsByField(at ? [{ pointer: `/${at}`, detail: told.title }] : told.errors, names);
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
    }),
    values: values as Values,
    errors: () =>
      names.flatMap((name) => (errors()[name] ? [{ id: `${prefix}-${name}`, text: errors()[name] ?? '' }] : [])),
    problem,
    others,
    busy,
    attempts,
    savedAt,
    draftWasFound: draft !== undefined,
    keepsLess: (plan.neverKeep ?? []).length > 0,
    submit,
    discard: () => {
      setValues(reconcile({ ...plan.start }));
      setErrors({});
      setProblem(undefined);
      clearDraft();
    },
  };
}

import { createSignal, Show, untrack, type JSX } from 'solid-js';
import type { AgreementAnswerSent } from '#shared/shapes/agreement.ts';
import { LinkedSignature, type LinkedAgreement } from '#shared/shapes/signing-link.ts';
import { DocumentSheet } from '../agreements/agreement-document.tsx';
import { Changes } from '../agreements/changes.tsx';
import { ControlCode } from '../agreements/signatures.tsx';
import { ChoiceCard } from '../forms/choice-fields.tsx';
import { createForm } from '../forms/create-form.ts';
import { Form } from '../forms/form.tsx';
import { readWithShape } from '../forms/read-with-shape.ts';
import { TextField } from '../forms/text-fields.tsx';
import { signingText } from './signing.text.ts';

/** The code from the text; with it the agreement is shown. It is never kept on the device. */
export function CodeForm(props: {
  readonly read: (code: string) => Promise<LinkedAgreement>;
  readonly onRead: (code: string, agreement: LinkedAgreement) => void;
}): JSX.Element {
  const t = signingText;
  const { read, onRead } = untrack(() => props);
  const form = createForm<{ readonly code: string }, string, LinkedAgreement>({
    name: 'signing-code',
    start: { code: '' },
    neverKeep: ['code'],
    refusalsAt: { 'signing-code-wrong': 'code', 'signing-code-over': 'code' },
    read: ({ code }) => (code.trim() ? { body: code.trim() } : { errors: { code: t().codeMissing } }),
    send: (code) => read(code),
    done: (agreement, code) => onRead(code, agreement),
  });
  return (
    <Form of={form} submit={t().open} wide>
      <TextField field={form.field('code')} label={t().code} help={t().codeHelp} width="short" />
    </Form>
  );
}

type Named = { readonly name: string; readonly nameToCompany: boolean };

/** The agreement as it is signed, and the name under it. */
export function SignForm(props: {
  readonly agreement: LinkedAgreement;
  readonly isPerson: boolean;
  readonly sign: (signed: Named, key: string) => Promise<AgreementAnswerSent>;
  readonly onSigned: () => void;
  /** The code does not work any more: a new one is needed. */
  readonly onOver: () => void;
}): JSX.Element {
  const t = signingText;
  const { agreement, sign, onSigned } = untrack(() => props);
  const [named, setNamed] = createSignal(false);
  const form = createForm<{ readonly name: string }, string, AgreementAnswerSent>({
    name: 'signing-name',
    start: { name: '' },
    neverKeep: ['name'],
    read: ({ name }) => {
      const read = readWithShape(LinkedSignature, { word: 'word', code: 'code', hash: agreement.hash, name });
      return 'body' in read ? { body: read.body.name } : { errors: { name: read.errors['name'] ?? t().nameHelp } };
    },
    send: (name, key) => sign({ name, nameToCompany: named() }, key),
    done: () => onSigned(),
  });
  const isOver = (): boolean =>
    ['signing-code-over', 'signing-code-wrong', 'agreement-changed-since'].includes(form.problem()?.code ?? '');
  return (
    <>
      <Show when={agreement.changes.length > 0}>
        <section class="ff-sheet">
          <h2 class="h3">{t().changes}</h2>
          <Changes of={agreement.changes} buddyOf={() => undefined} />
        </section>
      </Show>
      <section class="ff-sheet" aria-label={t().document}>
        <DocumentSheet of={agreement.document} />
        <ControlCode hash={agreement.hash} />
      </section>
      <section class="ff-sheet" aria-labelledby="sign-here">
        <h2 class="h3" id="sign-here">
          {t().signTitle}
        </h2>
        <p>{t().signText}</p>
        <Form of={form} submit={t().sign} wide>
          <TextField field={form.field('name')} label={t().name} help={t().nameHelp} width="full" />
          <Show when={props.isPerson}>
            <ChoiceCard
              kind="checkbox"
              name="name-to-company"
              choice={{ value: 'named', label: t().nameToCompany, text: t().nameToCompanyText }}
              checked={named()}
              onChange={setNamed}
            />
          </Show>
        </Form>
        <Show when={isOver()}>
          <button type="button" class="button button-secondary ff-wide" onClick={() => props.onOver()}>
            {t().getNew}
          </button>
        </Show>
      </section>
    </>
  );
}

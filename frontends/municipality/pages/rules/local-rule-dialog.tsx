import { revalidate } from '@solidjs/router';
import { untrack, type JSX } from 'solid-js';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { access, answerOf, once } from '#kit/network/services.ts';
import { readNumber } from '#kit/numbers/danish-numbers.ts';
import { Dialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import { LocalRuleChoice, type LocalRuleKept, type RuleShown } from '#shared/shapes/rules.ts';
import { readRules } from '../../data/rules.ts';
import { rulesText } from './rules.text.ts';

type Fields = { readonly value: string; readonly validFrom: string; readonly why: string };

/** Decides the municipality's own value for a rule from a day on, or gives the rule its own again. */
export function LocalRuleDialog(props: {
  readonly rule: string;
  readonly local: NonNullable<RuleShown['local']>;
  readonly version: number;
  readonly onClose: () => void;
}): JSX.Element {
  const t = (): ReturnType<typeof rulesText>['form'] => rulesText().form;
  const { ruleId, least, most } = untrack(() => props.local);
  const form = createForm<Fields, LocalRuleChoice, LocalRuleKept>({
    name: `local-rule-${ruleId}`,
    start: { value: '', validFrom: typedDate(today()), why: '' },
    newest: () => ({ version: props.version, values: {} }),
    read: ({ value, validFrom, why }, version) =>
      readWithShape(
        LocalRuleChoice,
        {
          ...{ version, ruleId, why, validFrom: readDate(validFrom, today()) ?? validFrom },
          ...(value.trim() && { value: readNumber(value) ?? value }),
        },
        { value: { 'not-a-number': t().notANumber, 'not-a-whole-number': t().notANumber } },
      ),
    send: (json, key) =>
      answerOf(access.rules.local.$post({ param: { scope: requiredRole().scope }, json }, once(key))),
    done: () => {
      props.onClose();
      void revalidate(readRules.key);
      tellDone(t().saved);
    },
  });
  return (
    <Dialog open title={t().title(props.rule)} onClose={() => props.onClose()}>
      <p>{t().lead}</p>
      <Form of={form} submit={t().save}>
        <TextField
          field={form.field('value')}
          label={t().value}
          help={rulesText().localNone(least, most)}
          width="short"
        />
        <DateField field={form.field('validFrom')} label={t().from} from={today()} />
        <TextArea field={form.field('why')} label={t().why} help={t().whyHelp} rows={3} />
      </Form>
    </Dialog>
  );
}

import { untrack, type JSX } from 'solid-js';
import { Chips, type Choice } from '#kit/forms/choice-fields.tsx';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { TextArea } from '#kit/forms/text-fields.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { requiredRole } from '#kit/session/session.ts';
import {
  personGoods,
  PersonLookBack,
  personWhys,
  personWishes,
  type LookBackSent,
  type MyLookBack,
  type PersonGood,
  type PersonWhy,
  type PersonWish,
} from '#shared/shapes/look-back.ts';
import { lookBackText } from './look-back.text.ts';

type Fields = {
  readonly why: readonly string[];
  readonly good: readonly string[];
  readonly next: readonly string[];
  readonly words: string;
};

/** Why it ended, what went well and what the next is to be like: symbols and a few words, and own words if one likes. */
export function LookBackForm(props: { readonly of: MyLookBack; readonly done: () => void }): JSX.Element {
  const t = () => lookBackText().ask;
  const { placementId, said } = untrack(() => props.of);
  const replaces = said?.state === 'void' ? undefined : said?.answerId;
  const form = createForm<Fields, PersonLookBack, LookBackSent>({
    name: `look-back-${placementId}`,
    start: { why: said?.why ?? [], good: said?.good ?? [], next: said?.next ?? [], words: said?.words ?? '' },
    read: ({ words, ...chosen }) =>
      readWithShape(
        PersonLookBack,
        { ...chosen, ...(words.trim() && { words: words.trim() }), ...(replaces && { replaces }) },
        t().errors,
      ),
    send: (json, key) => {
      const param = { scope: requiredRole().scope, placementId };
      return answerOf(matching['my-placements'][':placementId']['look-back'].$post({ param, json }, once(key)));
    },
    done: () => {
      form.discard();
      props.done();
    },
  });
  return (
    <Form of={form} submit={t().send} wide>
      <Chips
        field={form.field('why')}
        label={t().why}
        help={t().whyHelp}
        choices={pictured(personWhys, lookBackText().whys, whyIcons)}
      />
      <Chips
        field={form.field('good')}
        label={t().good}
        optional
        choices={pictured(personGoods, lookBackText().goods, goodIcons)}
      />
      <Chips
        field={form.field('next')}
        label={t().next}
        optional
        choices={pictured(personWishes, lookBackText().nexts, nextIcons)}
      />
      <TextArea field={form.field('words')} label={t().words} optional rows={3} />
    </Form>
  );
}

function pictured<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
  icons: Readonly<Record<Value, IconName>>,
): readonly Choice[] {
  return values.map((value) => ({ value, label: words[value], icon: icons[value] }));
}

const whyIcons: Readonly<Record<PersonWhy, IconName>> = {
  'as-planned': 'calendar-month',
  'moved-on': 'flag',
  tasks: 'construction',
  'times-or-way': 'time',
  'too-much': 'ff-weight',
  health: 'ff-health',
  'not-at-home': 'home',
  'more-help': 'ff-hand',
  'not-my-choice': 'person',
  other: 'chat',
};

const goodIcons: Readonly<Record<PersonGood, IconName>> = {
  tasks: 'construction',
  colleagues: 'groups',
  buddy: 'persons',
  'getting-up': 'ff-sun',
  learned: 'ff-idea',
  language: 'language',
  'was-needed': 'star',
};

const nextIcons: Readonly<Record<PersonWish, IconName>> = {
  'same-kind': 'success',
  'other-tasks': 'sync',
  'fewer-hours': 'minus',
  'more-hours': 'plus',
  calmer: 'ff-quiet',
  'more-help': 'ff-hand',
  closer: 'location',
};

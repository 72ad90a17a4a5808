import { Match, Switch, untrack, type JSX } from 'solid-js';
import { Chips, RadioCards, type Choice } from '#kit/forms/choice-fields.tsx';
import { createForm, type Reading } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, TextArea, TextField } from '#kit/forms/text-fields.tsx';
import { answerOf, matching, once } from '#kit/network/services.ts';
import { today } from '#kit/time/clock.ts';
import { typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import {
  againAnswers,
  companyGoods,
  CompanyLookBack,
  companyWhys,
  type CompanyLookBackAsked,
  type LookBackSent,
} from '#shared/shapes/look-back.ts';
import { ownCompany } from '../../data/own-company.ts';
import { lookBackText } from './look-back.text.ts';

type Fields = {
  readonly why: readonly string[];
  readonly good: readonly string[];
  readonly again: string;
  readonly askOn: string;
  readonly neighbour: string;
  readonly another: readonly string[];
  readonly words: string;
};

/** Why it ended, what went well, and would we again? A minute, on a telephone. */
export function LookBackForm(props: { readonly of: CompanyLookBackAsked; readonly done: () => void }): JSX.Element {
  const t = () => lookBackText().ask;
  const own = ownCompany();
  const { placementId, said } = untrack(() => props.of);
  const form = createForm<Fields, CompanyLookBack, LookBackSent>({
    name: `look-back-${placementId}`,
    start: startOf(said),
    read: (fields) => read(fields, said?.state === 'void' ? undefined : said?.answerId),
    send: (json, key) => {
      const ofPlacement = matching.companies[':companyId'].placements[':placementId']['look-back'];
      return answerOf(ofPlacement.$post({ param: { ...own, placementId }, json }, once(key)));
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
        choices={choicesOf(companyWhys, lookBackText().whys)}
      />
      <Chips
        field={form.field('good')}
        label={t().good}
        optional
        choices={choicesOf(companyGoods, lookBackText().goods)}
      />
      <RadioCards
        field={form.field('again')}
        label={t().again}
        choices={choicesOf(againAnswers, lookBackText().agains)}
        reveals={['not-now', 'neighbour']}
        then={(chosen) => (
          <Switch>
            <Match when={chosen === 'not-now'}>
              <DateField field={form.field('askOn')} label={t().askOn} from={today()} />
            </Match>
            <Match when={chosen === 'neighbour'}>
              <TextField field={form.field('neighbour')} label={t().neighbour} optional />
            </Match>
          </Switch>
        )}
      />
      <Chips
        field={form.field('another')}
        label={t().another}
        optional
        choices={[{ value: 'yes', label: t().anotherPlace }]}
      />
      <TextArea field={form.field('words')} label={t().words} optional rows={3} />
    </Form>
  );
}

function startOf(said: CompanyLookBackAsked['said']): Fields {
  const { why = [], good = [], again = '', askOn, neighbour = '', anotherPlace, words = '' } = said ?? {};
  return {
    ...{ why, good, again, neighbour, words, askOn: askOn ? typedDate(askOn) : '' },
    another: anotherPlace ? ['yes'] : [],
  };
}

/** Only what belongs to the answer is in the request. */
function read(
  { why, good, again, askOn, neighbour, another, words }: Fields,
  replaces: string | undefined,
): Reading<Fields, CompanyLookBack> {
  const asked = {
    ...{ why, good, again },
    ...(again === 'not-now' && askOn.trim() && { askOn: readDate(askOn, today()) ?? askOn }),
    ...(again === 'neighbour' && neighbour.trim() && { neighbour: neighbour.trim() }),
    ...(another.length > 0 && { anotherPlace: true }),
    ...(words.trim() && { words: words.trim() }),
    ...(replaces && { replaces }),
  };
  return readWithShape(CompanyLookBack, asked, lookBackText().ask.errors);
}

function choicesOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly Choice[] {
  return values.map((value) => ({ value, label: words[value] }));
}

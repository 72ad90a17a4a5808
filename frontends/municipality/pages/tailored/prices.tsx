import { createAsync, revalidate } from '@solidjs/router';
import { For, Show, untrack, type JSX } from 'solid-js';
import { emptyOf, notNumbers } from '#kit/forms/ask-for.ts';
import { createForm } from '#kit/forms/create-form.ts';
import { Form } from '#kit/forms/form.tsx';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { DateField, NumberWithUnit } from '#kit/forms/text-fields.tsx';
import { answerOf, competence, once } from '#kit/network/services.ts';
import { formatNumber, numberAsTyped } from '#kit/numbers/danish-numbers.ts';
import { AsideSheet } from '#kit/parts/aside.tsx';
import { Facts } from '#kit/parts/facts.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { kroner, oreAsTyped, typedKroner } from '#kit/tailored/kroner.ts';
import { today } from '#kit/time/clock.ts';
import { longDate, typedDate } from '#kit/time/format-dates.ts';
import { readDate } from '#kit/time/read-dates.ts';
import {
  UpliftPricesSet,
  type DatedPrices,
  type UpliftPricesSaved,
  type UpliftPricesView,
} from '#shared/shapes/uplift-prices.ts';
import { readUpliftPrices } from '../../data/tailored.ts';
import { pricesText } from './prices.text.ts';
import { TailoredPage } from './tailored-page.tsx';

const oreNames = ['lessonOre', 'preparationOre', 'languageWeekOre', 'brokerLimitOre', 'coordinatorLimitOre'] as const;
const countNames = ['exampleLessons', 'languageWeeksFrom', 'languageWeeksTo'] as const;
const names = [...oreNames, ...countNames] as const;
type PriceFields = { readonly [name in (typeof names)[number] | 'validFrom']: string };

/** What courses cost here, by which source, and who may agree to how much. */
export function Prices(): JSX.Element {
  return (
    <TailoredPage title={pricesText().title} action="show-uplift-prices" keys={[readUpliftPrices.key]}>
      <Known />
    </TailoredPage>
  );
}

function Known(): JSX.Element {
  const t = pricesText;
  const view = createAsync(() => readUpliftPrices(requiredRole().scope));
  return (
    <Show when={view()}>
      {(known) => (
        <>
          <h1>{t().title}</h1>
          <p class="font-lead">{t().lead}</p>
          <div class="ff-split">
            <div class="ff-stack">
              <PriceSheet title={t().today} of={known().today} />
              <Show when={may('set-uplift-prices')} fallback={<p class="ff-muted">{t().onlyLeader}</p>}>
                <Show when={known().version + 1} keyed>
                  <SetForm view={known()} />
                </Show>
              </Show>
            </div>
            <div class="ff-stack">
              <For each={known().set}>
                {(set) => (
                  <AsideSheet title={t().from(longDate(set.validFrom))}>
                    <PriceFacts of={set} />
                  </AsideSheet>
                )}
              </For>
              <AsideSheet title={t().defaults}>
                <PriceFacts of={known().defaults} />
              </AsideSheet>
            </div>
          </div>
        </>
      )}
    </Show>
  );
}

function PriceSheet(props: { readonly title: string; readonly of: DatedPrices }): JSX.Element {
  const t = pricesText;
  const { prices } = untrack(() => props.of);
  return (
    <section class="ff-sheet" aria-labelledby="today">
      <h2 id="today">{props.title}</h2>
      <PriceFacts of={props.of} />
      <p class="ff-above">
        {t().example(
          formatNumber(prices.exampleLessons),
          kroner(prices.exampleLessons * prices.lessonOre + prices.preparationOre),
        )}{' '}
        {t().exampleWeeks(
          kroner(prices.languageWeeksFrom * prices.languageWeekOre),
          kroner(prices.languageWeeksTo * prices.languageWeekOre),
        )}
      </p>
      <p class="ff-muted">{t().above}</p>
    </section>
  );
}

function PriceFacts(props: { readonly of: DatedPrices }): JSX.Element {
  const t = pricesText;
  return (
    <>
      <Facts
        form="stacked"
        facts={[
          ...oreNames.map((name) => ({ term: t()[name], value: kroner(props.of.prices[name]) })),
          {
            term: t().languageWeeks,
            value: `${props.of.prices.languageWeeksFrom}–${props.of.prices.languageWeeksTo}`,
          },
        ]}
      />
      <p class="ff-muted">
        <Show when={props.of.source} fallback={t().own}>
          {(source) => t().source(source().title)}
        </Show>
      </p>
    </>
  );
}

function SetForm(props: { readonly view: UpliftPricesView }): JSX.Element {
  const t = pricesText;
  const { scope } = requiredRole();
  const fields = (): PriceFields => {
    const { prices } = props.view.today;
    return {
      ...(Object.fromEntries(oreNames.map((name) => [name, typedKroner(prices[name])])) as PriceFields),
      ...(Object.fromEntries(countNames.map((name) => [name, formatNumber(prices[name])])) as PriceFields),
      validFrom: typedDate(today()),
    };
  };
  const form = createForm<PriceFields, UpliftPricesSet, UpliftPricesSaved>({
    name: 'uplift-prices',
    start: fields(),
    newest: () => ({ version: props.view.version, values: {} }),
    read: (written, version) => {
      const read = readWithShape(UpliftPricesSet, {
        ...Object.fromEntries(oreNames.map((name) => [name, oreAsTyped(written[name])])),
        ...Object.fromEntries(countNames.map((name) => [name, numberAsTyped(written[name])])),
        version,
        validFrom: readDate(written.validFrom, today()) ?? written.validFrom,
      });
      if ('body' in read) return read;
      const asks = Object.fromEntries([...names, 'validFrom'].map((name) => [name, t().missing]));
      return { errors: { ...read.errors, ...emptyOf(written, asks), ...notNumbers(written, names, t().notANumber) } };
    },
    send: (json, key) => answerOf(competence['uplift-prices'].$put({ param: { scope }, json }, once(key))),
    done: (_, { validFrom }) => {
      tellDone(t().saved(longDate(validFrom)));
      void revalidate(readUpliftPrices.key);
    },
  });
  return (
    <section class="ff-sheet ff-narrow-form" aria-labelledby="set">
      <h2 id="set">{t().set}</h2>
      <Form of={form} submit={t().save}>
        <For each={oreNames}>
          {(name) => <NumberWithUnit field={form.field(name)} label={t()[name]} unit={t().kroner} />}
        </For>
        <NumberWithUnit field={form.field('exampleLessons')} label={t().exampleLessons} unit={t().lessons} />
        <div class="ff-form__pair">
          <NumberWithUnit field={form.field('languageWeeksFrom')} label={t().languageWeeksFrom} unit={t().weeks} />
          <NumberWithUnit field={form.field('languageWeeksTo')} label={t().languageWeeksTo} unit={t().weeks} />
        </div>
        <DateField field={form.field('validFrom')} label={t().validFrom} />
      </Form>
    </section>
  );
}

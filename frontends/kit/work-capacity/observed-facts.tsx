import type { JSX } from 'solid-js';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';
import type { Observed } from '#shared/shapes/work-observation.ts';
import { Facts, type Fact } from '../parts/facts.tsx';
import { observationWords } from './observation-words.text.ts';

/** What was said of a day, a line for each part. */
export function ObservedFacts(props: { readonly said: Observed }): JSX.Element {
  const facts = (): readonly Fact[] => {
    const t = observationWords();
    const { tasks, pace, hours, support, helps, hinders } = props.said;
    const said: readonly (readonly [keyof typeof t.parts, string | undefined])[] = [
      ['tasks', tasks],
      ['pace', pace && t.paces[pace]],
      ['hours', hours ? t.hoursSaid(formatNumber(hours)) : undefined],
      ['support', support && t.supports[support]],
      ['helps', helps],
      ['hinders', hinders],
    ];
    return said.flatMap(([part, value]) => (value ? [{ term: t.parts[part], value }] : []));
  };
  return <Facts facts={facts()} form="two" />;
}

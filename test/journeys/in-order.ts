import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that move the house's one clock by months: what begins today is long over after them. */
const lasts = ['whole-path.test.ts'];

/** One journey after another by name, the same on every machine; those that move the clock far come last. */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): string => {
      const name = basename(moduleId);
      return `${lasts.includes(name) ? 1 : 0} ${name}`;
    };
    return files.toSorted((one, other) => place(one).localeCompare(place(other)));
  }
}

import { matchesPattern, type Pattern } from './event-patterns.ts';
import { lastPart } from './resource-names.ts';
import type { Template } from './template.ts';

/** An event source mapping of the template: which function reads which stream or queue, and how. */
export type Mapping = {
  id: string;
  sourceArn: string;
  functionName: string;
  batchSize: number;
  reportsFailures: boolean;
  accepts: (record: unknown) => boolean;
  /** Streams: how often a failing batch is retried before it is given up; undefined means until it succeeds. */
  maxRetries?: number;
  bisects: boolean;
  startingPosition: string;
  /** Streams: where a batch that was given up is told of. */
  onFailureArn?: string;
};

type MappingShape = {
  EventSourceArn: string;
  FunctionName: string;
  BatchSize?: number;
  Enabled?: boolean;
  FunctionResponseTypes?: string[];
  FilterCriteria?: { Filters?: { Pattern: string }[] };
  MaximumRetryAttempts?: number;
  BisectBatchOnFunctionError?: boolean;
  StartingPosition?: string;
  DestinationConfig?: { OnFailure?: { Destination?: string } };
};

/** Reads the enabled mappings of the template. */
export function mappingsOf(template: Template): Mapping[] {
  return template.ofType('AWS::Lambda::EventSourceMapping').flatMap((resource): Mapping[] => {
    const shape = template.properties<MappingShape>(resource);
    if (shape.Enabled === false) return [];
    const patterns = (shape.FilterCriteria?.Filters ?? []).map(({ Pattern: text }) => JSON.parse(text) as Pattern);
    const retries = shape.MaximumRetryAttempts ?? -1;
    return [
      {
        id: resource.id,
        sourceArn: shape.EventSourceArn,
        functionName: lastPart(shape.FunctionName),
        batchSize: shape.BatchSize ?? (shape.StartingPosition ? 100 : 10),
        reportsFailures: shape.FunctionResponseTypes?.includes('ReportBatchItemFailures') ?? false,
        accepts: (record) => patterns.length === 0 || patterns.some((pattern) => matchesPattern(pattern, record)),
        maxRetries: retries < 0 ? undefined : retries,
        bisects: shape.BisectBatchOnFunctionError ?? false,
        startingPosition: shape.StartingPosition ?? 'TRIM_HORIZON',
        onFailureArn: shape.DestinationConfig?.OnFailure?.Destination,
      },
    ];
  });
}

/** The identifiers a function reports as failed; all of them when it reports in a form that is not understood. */
export function failedIdentifiers(answer: unknown, all: readonly string[]): string[] {
  const failures = (answer as { batchItemFailures?: { itemIdentifier?: string }[] } | null)?.batchItemFailures;
  if (failures === undefined || failures === null) return [];
  const known = failures.every(({ itemIdentifier }) => itemIdentifier !== undefined && all.includes(itemIdentifier));
  return known ? failures.map(({ itemIdentifier }) => String(itemIdentifier)) : [...all];
}

/**
 * The count of requests that a fault answered. Lambda's own count of errors stays at nought there, because the caller was
 * given an answer; the stacks watch exactly this metric instead (`infra/constructs/http-service.ts`).
 */
export const failedRequests = { namespace: 'Fodfaeste', name: 'FailedRequests' } as const;

/** What the count is kept apart by. */
export function dimensionsOf(service: string, stage: string): { readonly Service: string; readonly Stage: string } {
  return { Service: service, Stage: stage };
}

/**
 * The log line by which CloudWatch counts one failed request (embedded metric format). It names no person, path or scope.
 *
 * @param at when the request came, in milliseconds since 1970
 */
export function failedRequestLine(service: string, stage: string, at: number): string {
  const dimensions = dimensionsOf(service, stage);
  const { namespace, name } = failedRequests;
  const metric = {
    Namespace: namespace,
    Dimensions: [Object.keys(dimensions)],
    Metrics: [{ Name: name, Unit: 'Count' }],
  };
  return JSON.stringify({ _aws: { Timestamp: at, CloudWatchMetrics: [metric] }, ...dimensions, [name]: 1 });
}

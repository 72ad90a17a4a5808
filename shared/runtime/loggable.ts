/** A fault as it may stand in a log. */
export type LoggableFault = {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: LoggableFault;
};

/**
 * What a log may hold of a fault: its name, what it says and where. Whatever else a fault carries stays out: a cancelled
 * transaction has the stored item behind a failed condition with it, and that is a person's.
 */
export function loggable(fault: unknown): LoggableFault {
  if (!(fault instanceof Error)) return { name: typeof fault, message: 'something was thrown that is no error' };
  const { name, message, stack, cause } = fault;
  return { name, message, ...(stack && { stack }), ...(cause instanceof Error && { cause: loggable(cause) }) };
}

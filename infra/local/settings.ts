/** Where the local runtime listens and keeps its things, from the environment. */
export type LocalSettings = { port: number; origin: string; data: string; dynamoDbEndpoint?: string };

const defaultPort = 8080;

/** Reads PORT, FODFAESTE_DATA and DYNAMODB_ENDPOINT. */
export function localSettings(environment: NodeJS.ProcessEnv = process.env): LocalSettings {
  const port = Number(environment.PORT ?? defaultPort);
  return {
    port,
    origin: `http://localhost:${port}`,
    data: environment.FODFAESTE_DATA ?? '.fodfaeste',
    dynamoDbEndpoint: environment.DYNAMODB_ENDPOINT,
  };
}

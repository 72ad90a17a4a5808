import { runNode } from './run-node.ts';

/**
 * Hands a command to the CDK command line of this project, for the stage named: `npm run synth -- prod`,
 * `npm run deploy -- prod --require-approval never`. CDK builds what has changed first (`cdk.json`), and the stack app
 * says what is wrong when no stage is named.
 */
const [command = '', ...rest] = process.argv.slice(2);
const options = rest.filter((word) => word.startsWith('-'));
const stage = rest.find((word) => !word.startsWith('-')) ?? '';
await runNode(['node_modules/aws-cdk/bin/cdk', command, ...options, '-c', `stage=${stage}`]);

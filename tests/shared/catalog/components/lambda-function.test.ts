import { lambdaFunction } from '../../../../shared/catalog/components/lambda-function/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(lambdaFunction, {
  cases: {
    default: {},
    'Java from S3 with SnapStart in a VPC': {
      runtime: 'java21',
      codeFrom: 's3',
      memoryMb: 1769,
      inVpc: true,
      snapStart: true,
      customerKey: true,
      environment: { STAGE: 'production' },
      async: { maxRetries: 0, deadLetterQueue: true },
      usage: { invocationsMillion: 3, averageDurationMs: 120 },
    },
    'container image, provisioned and scaled': {
      packageType: 'Image',
      architecture: 'x86_64',
      imageCommand: ['app.handler'],
      ephemeralStorageMb: 2048,
      reservedConcurrency: 100,
      provisioned: {
        environments: 5,
        scaling: true,
        maximum: 50,
        scheduled: [{ minimum: 20, maximum: 50, timeZone: 'Europe/Berlin' }],
      },
      usage: { invocationsMillion: 300, averageDurationMs: 80, logsGb: 40 },
    },
    'Python behind a public URL, with layers': {
      runtime: 'python3.13',
      layers: ['arn:aws:lambda:us-east-1:123456789012:layer:pandas:7'],
      alias: { enabled: true, newVersionPercent: 25 },
      url: { enabled: true, authType: 'NONE', invokeMode: 'RESPONSE_STREAM', cors: { enabled: true } },
      logging: { format: 'Text', retentionDays: 7 },
      tracing: false,
      snapStart: true,
      usage: { invocationsMillion: 1, averageDurationMs: 500, coldStartsPercent: 2, streamedGb: 10 },
    },
    'at the edge': {
      edge: 'viewer',
      architecture: 'x86_64',
      memoryMb: 128,
      timeoutSeconds: 5,
      tracing: false,
      usage: { invocationsMillion: 50, averageDurationMs: 4 },
    },
    'with a file system': (d) =>
      d
        .add('efs-file-system', 'models')
        .add('lambda-function', 'guess', { inVpc: true })
        .connect('guess', 'mounts', 'models'),
    'between queue, load balancer and topic': (d) =>
      d
        .add('sqs-queue', 'orders')
        .add('application-load-balancer', 'alb')
        .add('sns-topic', 'failures')
        .add('lambda-function', 'work', { alias: { enabled: true } })
        .add('lambda-function', 'mail')
        .connect('orders', 'triggers', 'work')
        .connect('alb', 'routes', 'work')
        .connect('work', 'triggers', 'failures')
        .connect('work', 'uses', 'mail'),
  },
})

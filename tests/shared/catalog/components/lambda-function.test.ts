import { describe, expect, it } from 'vitest'
import { lambdaFunction } from '../../../../shared/catalog/components/lambda-function/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const LAYER = 'arn:aws:lambda:us-east-1:123456789012:layer:pandas:7'

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
      layers: [LAYER],
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

describe('lambda-function settings', () => {
  const edge = { edge: 'viewer', architecture: 'x86_64', memoryMb: 128, timeoutSeconds: 5, tracing: false }

  it.each([
    [{ handler: 'app.main' }, 'handler', 'the placeholder is index.handler'],
    [{ environment: { AWS_REGION: 'x' } }, 'environment.AWS_REGION', 'sets it itself'],
    [{ environment: { A: 'x' } }, 'environment.A', 'two signs or more'],
    [{ environment: { LONG: 'x'.repeat(4096) } }, 'environment', '4 KB in all'],
    [{ packageType: 'Image', layers: [LAYER] }, 'layers', 'no layers'],
    [{ snapStart: true }, 'snapStart', 'Java 11, Python 3.12 and .NET 8'],
    [
      { runtime: 'java21', snapStart: true, provisioned: { environments: 1 } },
      'snapStart',
      'exclude each other',
    ],
    [{ runtime: 'java21', snapStart: true, ephemeralStorageMb: 513 }, 'ephemeralStorageMb', '512 MB at most'],
    [
      { reservedConcurrency: 4, provisioned: { environments: 5 } },
      'reservedConcurrency',
      'do not fit into 4',
    ],
    [
      { url: { cors: { enabled: true, allowCredentials: true } } },
      'url.cors.allowOrigins',
      'named origins alone',
    ],
    [{ ...edge, architecture: 'arm64' }, 'architecture', 'x86_64 alone'],
    [{ ...edge, memoryMb: 256 }, 'memoryMb', '128 MB at most'],
    [{ ...edge, inVpc: true }, 'inVpc', 'outside of VPCs'],
  ])('%j are refused', (config, path, reason) => {
    const issues = lambdaFunction.config.safeParse(config).error?.issues ?? []
    expect(issues.map((issue) => issue.path.join('.'))).toEqual([path])
    expect(issues[0]?.message).toContain(reason)
  })

  it('takes five layers and no more', () => {
    const layers = (count: number) =>
      Array.from({ length: count }, (_, i) => LAYER.replace(/\d+$/, String(i + 1)))
    expect(lambdaFunction.config.safeParse({ layers: layers(5) }).success).toBe(true)
    expect(lambdaFunction.config.safeParse({ layers: layers(6) }).success).toBe(false)
  })
})

const inRegion = (region: string) =>
  workOut(
    drawing().settings({ region }).add('lambda-function', 'fn', {
      edge: 'origin',
      architecture: 'x86_64',
      tracing: false,
    }),
  ).complaints

describe('Lambda@Edge', () => {
  it('is made in us-east-1 alone', () => {
    expect(inRegion('us-east-1')).toEqual([])
    expect(inRegion('eu-west-1').join()).toContain('this one is in eu-west-1')
  })
})

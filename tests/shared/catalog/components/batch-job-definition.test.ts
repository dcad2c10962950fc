import { describe, expect, it } from 'vitest'
import { batchJobDefinition } from '../../../../shared/catalog/components/batch-job-definition/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

const job = (config: Record<string, unknown> = {}) =>
  workOut(drawing().addRaw('batch-job-definition', 'jd', config))

describeComponent(batchJobDefinition, {
  cases: {
    default: {},
    'gpu-on-instances': {
      image: '123456789012.dkr.ecr.us-east-1.amazonaws.com/align:2.1',
      command: ['align', '--sample', 'Ref::sample'],
      size: { vcpus: 16, memoryMiB: 60_000, gpus: 1 },
      environment: { THREADS: '16' },
      secrets: [{ name: 'LICENCE' }],
      timeoutSeconds: 14_400,
      ulimits: [{ name: 'nofile', soft: 65_535, hard: 65_535 }],
      readonlyRootFilesystem: true,
      user: '1000',
      usage: { logsGb: 3 },
    },
    'small-on-fargate': {
      platform: 'FARGATE',
      cpuArchitecture: 'ARM64',
      size: { vcpus: 0.25, memoryMiB: 512 },
      ephemeralStorageGiB: 40,
      assignPublicIp: true,
      retry: { attempts: 5, on: 'any-failure' },
    },
    'submitted-as-array': (d) =>
      d
        .add('batch-job-definition', 'align')
        .add('batch-job-queue', 'queue')
        .add('batch-compute-environment', 'ce')
        .connect('align', 'submits', 'queue', { arraySize: 100 })
        .connect('queue', 'dispatches', 'ce'),
  },
})

describe('batch-job-definition settings', () => {
  it.each([
    [
      { platform: 'FARGATE', size: { vcpus: 3 } },
      ['"size.memoryMiB": Fargate has no 3 vCPU; it has 0.25, 0.5, 1, 2, 4, 8 or 16 vCPU'],
    ],
    [
      { platform: 'FARGATE', size: { vcpus: 0.25, memoryMiB: 4096 } },
      ['"size.memoryMiB": Fargate pairs 0.25 vCPU with 512, 1024 or 2048 MiB of memory, not with 4096 MiB'],
    ],
    [{ platform: 'FARGATE', size: { gpus: 1 } }, ['"size.gpus": Fargate has no GPUs']],
    [{ size: { vcpus: 0.5 } }, ['"size.vcpus": on instances a job takes whole vCPUs']],
    [
      { environment: { AWS_BATCH_X: '1' } },
      ['"environment": names beginning with AWS_BATCH belong to AWS Batch'],
    ],
  ])('refuses %j', (config, complaints) => {
    expect(job(config).complaints).toEqual(complaints)
  })
})

describe('batch-job-definition resources', () => {
  it('retries what the loss of its instance has ended, and nothing else', () => {
    const { complaints, resource } = job({
      size: { vcpus: 16, memoryMiB: 30_000, gpus: 2 },
      timeoutSeconds: 7200,
    })
    expect(complaints).toEqual([])
    expect(resource('Jd').properties).toMatchObject({
      Type: 'container',
      PlatformCapabilities: ['EC2'],
      RetryStrategy: {
        Attempts: 3,
        EvaluateOnExit: expect.arrayContaining([{ OnReason: '*', Action: 'EXIT' }]),
      },
      Timeout: { AttemptDurationSeconds: 7200 },
      ContainerProperties: {
        Image: { target: 'JdImage' },
        Privileged: false,
        ResourceRequirements: [
          { Type: 'VCPU', Value: '16' },
          { Type: 'MEMORY', Value: '30000' },
          { Type: 'GPU', Value: '2' },
        ],
      },
    })
    expect(job({ retry: { on: 'any-failure' } }).properties('Jd').RetryStrategy).toEqual({ Attempts: 3 })
  })

  it('says on Fargate what only Fargate knows', () => {
    const { ContainerProperties: container } = job({
      platform: 'FARGATE',
      cpuArchitecture: 'ARM64',
      ephemeralStorageGiB: 40,
      assignPublicIp: true,
    }).properties('Jd')
    expect(container).toMatchObject({
      RuntimePlatform: { CpuArchitecture: 'ARM64', OperatingSystemFamily: 'LINUX' },
      NetworkConfiguration: { AssignPublicIp: 'ENABLED' },
      EphemeralStorage: { SizeInGiB: 40 },
    })
    expect(container).not.toHaveProperty('Privileged')
  })

  it('puts the command that submits it among the outputs', () => {
    const { output } = workOut(
      drawing()
        .add('batch-compute-environment', 'ce')
        .add('batch-job-queue', 'q')
        .add('batch-job-definition', 'jd')
        .connect('q', 'dispatches', 'ce')
        .connect('jd', 'submits', 'q', { arraySize: 100 }),
    )
    expect(output('JdToQCommand').value).toMatchObject({
      parts: [
        'aws batch submit-job --job-name jd --job-queue ',
        { target: 'Q' },
        ' --job-definition ',
        { target: 'Jd' },
        ' --array-properties size=100 --region ',
        { target: 'AWS::Region' },
      ],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { resolve } from '../../../../shared/graph/resolve.ts'
import { buildPlan } from '../../../../shared/plan/build.ts'
import { type Drawing, drawing } from '../../../support/builders.ts'

const problems = (picture: Drawing) => resolve(picture.document()).problems.map(({ message }) => message)
const planOf = (picture: Drawing) => buildPlan(resolve(picture.document()))
const faults = (picture: Drawing) => planOf(picture).faults.map(({ message }) => message)
function propertiesOf(picture: Drawing, logicalId: string) {
  const plan = planOf(picture)
  expect(plan.faults).toEqual([])
  const found = plan.stacks.flatMap(({ resources }) => resources).find((one) => one.logicalId === logicalId)
  return found?.properties ?? expect.fail(`no ${logicalId}`)
}
const inNetwork = (draw: (drawing: Drawing) => unknown) =>
  drawing()
    .add('vpc', 'net')
    .inside('net', (net) =>
      net
        .add('subnet-tier', 'public', { kind: 'public' })
        .add('subnet-tier', 'private')
        .inside('private', draw),
    )

describe('replicates', () => {
  const pair = (from = {}, to = {}) =>
    drawing().addRaw('s3-bucket', 'a', from).addRaw('s3-bucket', 'b', to).connect('a', 'replicates', 'b')

  it('refuses what Amazon S3 would refuse or leave out', () => {
    expect(problems(pair({ versioning: false }))).toEqual([expect.stringContaining('for the source')])
    expect(problems(pair({}, { versioning: false }))).toEqual([expect.stringContaining('for the target')])
    expect(problems(pair({ objectLock: { enabled: true } }))).toEqual([
      expect.stringContaining('Object Lock'),
    ])
    expect(problems(pair({ encryption: { kind: 'kms' } }))).toEqual([
      expect.stringContaining('a key of its own'),
    ])
  })

  it('hands the name of a bucket in another Region on as a parameter', () => {
    const far = drawing()
      .add('region', 'here', { code: 'eu-west-1' })
      .add('region', 'there', { code: 'eu-central-1' })
      .inside('here', (d) => d.add('s3-bucket', 'a'))
      .inside('there', (d) => d.add('s3-bucket', 'b'))
      .connect('a', 'replicates', 'b')
    const { stacks, faults: found } = planOf(far)
    expect(found).toEqual([])
    const [parameter] = stacks.flatMap(({ parameters }) => parameters.filter((one) => one.importedFrom))
    expect(parameter?.importedFrom?.region).toBe('eu-central-1')
    expect(JSON.stringify(propertiesOf(far, 'A').ReplicationConfiguration)).toContain(parameter?.name)
  })
})

describe('logs', () => {
  it('refuses a bucket that log deliveries cannot write to', () => {
    const logged = (to: Record<string, unknown>) =>
      drawing().add('s3-bucket', 'a').addRaw('s3-bucket', 'b', to).connect('a', 'logs', 'b')
    expect(problems(logged({ encryption: { kind: 'kms' } }))).toEqual([expect.stringContaining('SSE-S3')])
    expect(problems(logged({ objectLock: { enabled: true, days: 9 } }))).toEqual([
      expect.stringContaining('Object Lock'),
    ])
  })
})

describe('mounts', () => {
  it('mounts at start and after each restart, before the user’s own script and behind its first line', () => {
    const web = inNetwork((d) =>
      d
        .add('efs-file-system', 'shared')
        .add('autoscaling-group', 'web', { userData: '#!/bin/bash -e\nsystemctl start web' }),
    ).connect('web', 'mounts', 'shared', { path: '/srv/shared', readOnly: true })
    const data = JSON.stringify(propertiesOf(web, 'WebLaunchTemplate'))
    expect(data).toMatch(/#!\/bin\/bash -e.*mkdir -p \/srv\/shared.*systemctl start web/)
    expect(data).toContain('ro,_netdev,noresvport,tls,iam')
    expect(data).toContain('|| exit 1')
  })

  it('gives every container the folder, by TLS and under the task’s role', () => {
    const app = inNetwork((d) =>
      d
        .add('efs-file-system', 'shared')
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (cluster) => cluster.add('ecs-service', 'app')),
    ).connect('app', 'mounts', 'shared')
    expect(propertiesOf(app, 'AppTaskDefinition')).toMatchObject({
      Volumes: [
        { EFSVolumeConfiguration: { TransitEncryption: 'ENABLED', AuthorizationConfig: { IAM: 'ENABLED' } } },
      ],
      ContainerDefinitions: [{ MountPoints: [{ ContainerPath: '/mnt/shared', ReadOnly: false }] }],
    })
  })

  it('mounts Lustre on the instances of AWS Batch, in the parts that it asks for', () => {
    const fleet = inNetwork((d) =>
      d.add('fsx-lustre', 'scratch').add('batch-compute-environment', 'fleet'),
    ).connect('fleet', 'mounts', 'scratch')
    const data = JSON.stringify(propertiesOf(fleet, 'FleetLaunchTemplate'))
    expect(data).toContain('MIME-Version: 1.0')
    expect(data).toContain('@tcp:/')
    expect(data).toContain('dnf install -y lustre-client')
  })

  it('refuses what AWS cannot mount, and two file systems in one folder', () => {
    const onFargate = inNetwork((d) => d.add('fsx-lustre', 'scratch'))
      .add('batch-job-definition', 'job', { platform: 'FARGATE' })
      .connect('job', 'mounts', 'scratch')
    expect(problems(onFargate)).toEqual([expect.stringContaining('choose EC2')])
    const twice = inNetwork((d) =>
      d.add('efs-file-system', 'a').add('efs-file-system', 'b').add('autoscaling-group', 'web'),
    )
      .connect('web', 'mounts', 'a', { path: '/data' })
      .connect('web', 'mounts', 'b', { path: '/data' })
    expect(faults(twice)).toEqual([expect.stringContaining('both be mounted at /data')])
  })

  it('asks for a zone that the tier has', () => {
    const far = inNetwork((d) => d.add('efs-file-system', 'a', { availability: 'one-zone', zone: 5 }))
    expect(faults(far)).toEqual([expect.stringContaining('number 5')])
  })
})

import { describe, expect, it } from 'vitest'
import { resolve } from '../../../../shared/graph/resolve.ts'
import { buildPlan } from '../../../../shared/plan/build.ts'
import { type Drawing, drawing } from '../../../support/builders.ts'

const problems = (picture: Drawing) => resolve(picture.document()).problems.map(({ message }) => message)
const plan = (picture: Drawing) => buildPlan(resolve(picture.document()))
const faults = (picture: Drawing) => plan(picture).faults.map(({ message }) => message)
const resource = (picture: Drawing, logicalId: string) => {
  const { stacks, faults: found } = plan(picture)
  expect(found).toEqual([])
  const all = stacks.flatMap(({ resources }) => resources)
  const one = all.find((candidate) => candidate.logicalId === logicalId)
  if (!one) throw new Error(`no ${logicalId} among ${all.map((candidate) => candidate.logicalId).join(', ')}`)
  return one
}

describe('routes', () => {
  const balanced = (web: Parameters<Drawing['addRaw']>[2], edge = {}) =>
    drawing()
      .add('application-load-balancer', 'alb')
      .addRaw('autoscaling-group', 'web', web)
      .connect('alb', 'routes', 'web', edge)

  it('refuses a target without port, and one that speaks TCP', () => {
    expect(problems(balanced({ port: null }))).toEqual([
      'The target listens on no port: set its application port first.',
    ])
    expect(problems(balanced({ protocol: 'TCP' }))).toEqual([
      'An Application Load Balancer speaks HTTP, and the target TCP: use a Network Load Balancer.',
    ])
  })

  it('opens the target to the load balancer alone, on the port that the connection names', () => {
    expect(
      resource(balanced({ port: 8080 }, { port: 9000 }), 'AlbToWebTargetIngress').properties,
    ).toMatchObject({
      FromPort: 9000,
      ToPort: 9000,
      SourceSecurityGroupId: { $cfn: 'getAtt', target: 'AlbSecurityGroup', attribute: 'GroupId' },
    })
  })

  it('takes gRPC and a health check of its own', () => {
    const grpc = balanced(
      {},
      { protocolVersion: 'GRPC', healthCheck: { path: '/grpc.health.v1.Health/Check', matcher: '0-99' } },
    )
    expect(resource(grpc, 'AlbToWebTargetGroup').properties).toMatchObject({
      ProtocolVersion: 'GRPC',
      Matcher: { GrpcCode: '0-99' },
      HealthCheckPath: '/grpc.health.v1.Health/Check',
    })
  })

  it('answers by itself where every connection has conditions', () => {
    expect(resource(balanced({}, { pathPatterns: ['/api/*'] }), 'AlbListener').properties).toMatchObject({
      DefaultActions: [{ Type: 'fixed-response' }],
    })
  })

  it.each([
    [{ healthCheck: { interval: 10, timeout: 10 } }, 'the timeout must be shorter than the interval'],
    [{ slowStart: 10 }, '0, or 30 to 900 seconds'],
    [{ slowStart: 60, algorithm: 'weighted_random' }, 'slow start works with the round robin algorithm only'],
    [
      { hostHeaders: ['a.example', 'b.example', 'c.example'], pathPatterns: ['/1', '/2', '/3'] },
      'a rule has at most 5 condition values; draw a second connection for more',
    ],
  ])('refuses the settings %j', (edge, message) => {
    expect(problems(balanced({}, edge)).join()).toContain(message)
  })

  it('tells of a priority that is taken twice, and of too many targets without conditions', () => {
    const twice = drawing()
      .add('application-load-balancer', 'alb')
      .add('autoscaling-group', 'a')
      .add('autoscaling-group', 'b')
      .connect('alb', 'routes', 'a', { pathPatterns: ['/a'], priority: 5 })
      .connect('alb', 'routes', 'b', { pathPatterns: ['/b'], priority: 5 })
    expect(faults(twice).join()).toContain('priority 5 is also that of another connection')
    const six = drawing().add('application-load-balancer', 'alb')
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f'])
      six.add('autoscaling-group', id).connect('alb', 'routes', id)
    expect(faults(six).join()).toContain('shares requests among 5 targets at most')
  })

  it('does not reach into another VPC', () => {
    const apart = drawing()
      .add('vpc', 'one')
      .inside('one', (d) => d.add('application-load-balancer', 'alb'))
      .add('vpc', 'two')
      .inside('two', (d) => d.add('autoscaling-group', 'web'))
      .connect('alb', 'routes', 'web')
    expect([...problems(apart), ...faults(apart)].join()).toContain('VPC')
  })
})

describe('connects', () => {
  const toInternal = (cidrs: string[]) =>
    drawing()
      .add('users', 'users', { cidrs })
      .add('application-load-balancer', 'alb', { scheme: 'internal' })
      .connect('users', 'connects', 'alb')

  it('keeps the internet out of what is private', () => {
    expect(problems(toInternal(['0.0.0.0/0'])).join()).toContain('not reachable from the internet')
    expect(problems(toInternal(['10.8.0.0/16', '203.0.113.0/24'])).join()).toContain('not reachable')
    const office = drawing()
      .add('users', 'users')
      .add('autoscaling-group', 'web')
      .connect('users', 'connects', 'web')
    expect(problems(office).join()).toContain('put a load balancer in front')
  })

  it('lets private ranges into what is private', () => {
    expect(problems(toInternal(['10.8.0.0/16']))).toEqual([])
  })

  it('refuses a target that listens on nothing', () => {
    const silent = drawing()
      .add('autoscaling-group', 'web')
      .add('autoscaling-group', 'worker', { port: null })
      .connect('web', 'connects', 'worker')
    expect(problems(silent)).toEqual(['The target listens on no port: set its application port first.'])
  })

  it('opens the ports that the target listens on, or those that were named', () => {
    const pair = (edge = {}) =>
      drawing()
        .add('autoscaling-group', 'web')
        .add('autoscaling-group', 'api', { port: 8080 })
        .connect('web', 'connects', 'api', edge)
    expect(resource(pair(), 'WebToApiTcp8080Ingress').properties).toMatchObject({
      SourceSecurityGroupId: { target: 'WebSecurityGroup' },
    })
    expect(resource(pair({ ports: [9090] }), 'WebToApiTcp9090Ingress').properties).toMatchObject({
      ToPort: 9090,
    })
  })
})

describe('provides', () => {
  const capacity = (edge = {}) =>
    drawing()
      .add('ecs-cluster', 'cluster')
      .add('autoscaling-group', 'group', { image: 'ecs-optimized-al2023' })
      .connect('group', 'provides', 'cluster', edge)

  it('protects new instances where ECS is to spare those with tasks', () => {
    expect(resource(capacity({ terminationProtection: true }), 'Group').properties).toMatchObject({
      NewInstancesProtectedFromScaleIn: true,
    })
    expect(resource(capacity(), 'Group').properties).toMatchObject({
      NewInstancesProtectedFromScaleIn: false,
    })
  })

  it('never asks for termination protection without managed scaling, which ECS refuses', () => {
    expect(
      resource(
        capacity({ managedScaling: false, terminationProtection: true }),
        'GroupToClusterCapacityProvider',
      ).properties,
    ).toMatchObject({
      AutoScalingGroupProvider: {
        ManagedScaling: { Status: 'DISABLED' },
        ManagedTerminationProtection: 'DISABLED',
      },
    })
  })

  it('gives a group to one cluster only', () => {
    const two = capacity().add('ecs-cluster', 'other').connect('group', 'provides', 'other')
    expect(problems(two).join()).toContain('more than 1')
  })
})

describe('public endpoints', () => {
  it('take connections of users without anything being opened', () => {
    const shop = drawing()
      .add('users', 'customers')
      .add('cloudfront-distribution', 'cdn')
      .add('s3-bucket', 'files')
      .connect('cdn', 'fetches', 'files')
      .connect('customers', 'connects', 'cdn')
    expect(problems(shop)).toEqual([])
    expect(faults(shop)).toEqual([])
  })
})

describe('fetches', () => {
  const served = (files = {}) =>
    drawing()
      .add('cloudfront-distribution', 'cdn')
      .addRaw('s3-bucket', 'files', files)
      .connect('cdn', 'fetches', 'files')

  it('lets this distribution alone read a private bucket', () => {
    expect(resource(served(), 'FilesPolicy').properties).toMatchObject({
      PolicyDocument: {
        Statement: [
          {
            Sid: 'Fetches1',
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Action: 's3:GetObject',
            Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
          },
          { Sid: 'RefusePlainHttp' },
        ],
      },
    })
  })

  it('refuses a bucket under a KMS key that CloudFront may not use', () => {
    expect(problems(served({ encryption: { kind: 'kms' } }))).toContain(
      'CloudFront may not use the KMS key of the bucket: encrypt what it serves with SSE-S3.',
    )
  })

  it('opens a load balancer to CloudFront, on the port that it uses and no other', () => {
    const shop = drawing()
      .add('cloudfront-distribution', 'cdn')
      .add('application-load-balancer', 'alb')
      .connect('cdn', 'fetches', 'alb')
    expect(resource(shop, 'CdnToAlbIngress').properties).toMatchObject({
      FromPort: 443,
      ToPort: 443,
      SourcePrefixListId: { $cfn: 'ref', target: 'CloudFrontPrefixListId' },
    })
  })
})

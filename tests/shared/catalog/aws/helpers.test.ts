import { describe, expect, it } from 'vitest'
import { utf8Length } from '../../../../shared/base/text.ts'
import { allow, roleProperties, trustPolicy } from '../../../../shared/catalog/aws/iam.ts'
import { pathOut, routeTablesOf, tierForEndpoints } from '../../../../shared/catalog/aws/network.ts'
import { isPrivateRange } from '../../../../shared/catalog/aws/privateRange.ts'
import { ruleDescription } from '../../../../shared/catalog/aws/securityGroup.ts'
import { joinCluster } from '../../../../shared/catalog/aws/userData.ts'
import { type CfnValue, isIntrinsic, ref } from '../../../../shared/catalog/cfn.ts'
import { resolve } from '../../../../shared/graph/resolve.ts'
import { drawing } from '../../../support/builders.ts'

describe('iam', () => {
  it('prints the same statement whatever the order of its actions', () => {
    expect(allow(['s3:PutObject', 's3:GetObject', 's3:PutObject'], '*')).toEqual({
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: '*',
    })
  })

  it('leaves out empty inline policies and characters that IAM refuses', () => {
    const role = roleProperties({
      trust: trustPolicy(['ec2', 'ecs-tasks']),
      description: 'Of “web” 🚀 $ été',
      policies: { none: [] },
    })
    expect(role).not.toHaveProperty('Policies')
    expect(role.Description).toBe('Of web   été')
    expect(role.AssumeRolePolicyDocument).toMatchObject({
      Statement: [{ Principal: { Service: ['ec2.amazonaws.com', 'ecs-tasks.amazonaws.com'] } }],
    })
  })
})

describe('isPrivateRange', () => {
  it.each([
    '10.0.0.0/8',
    '10.1.2.0/24',
    '172.16.0.0/12',
    '172.31.255.0/24',
    '192.168.0.0/16',
    '100.64.0.0/10',
  ])('%s is private', (cidr) => {
    expect(isPrivateRange(cidr)).toBe(true)
  })
  it.each(['0.0.0.0/0', '10.0.0.0/7', '172.32.0.0/16', '192.168.0.0/15', '100.128.0.0/16', '203.0.113.7/32'])(
    '%s is not',
    (cidr) => {
      expect(isPrivateRange(cidr)).toBe(false)
    },
  )
})

it('ruleDescription keeps what EC2 takes', () => {
  expect(ruleDescription('From “Büro” <b>\n& café?')).toBe('From Buro b& cafe')
  expect(ruleDescription('x'.repeat(300))).toHaveLength(255)
})

describe('user data', () => {
  const text = (value: CfnValue): string => {
    if (typeof value === 'string') return value
    if (typeof value !== 'object' || !isIntrinsic(value)) throw new Error('not text')
    if (value.$cfn === 'ref') return `<${value.target}>`
    if (value.$cfn === 'concat') return value.parts.map(text).join('')
    throw new Error('not text')
  }
  const joined = (how: 'shell' | 'toml', own: string) => text(joinCluster(how, ref('Cluster'), own))
  const join = 'echo "ECS_CLUSTER=<Cluster>" >> /etc/ecs/ecs.config\n'

  it('joins the cluster, then does what the user wants', () => {
    expect(joined('shell', '')).toBe(`#!/bin/bash\n${join}`)
    expect(joined('shell', '#!/bin/bash -e\nyum update')).toBe(`#!/bin/bash -e\n${join}yum update\n`)
    expect(joined('toml', '[settings.ntp]\n')).toBe('[settings.ecs]\ncluster = "<Cluster>"\n[settings.ntp]\n')
  })

  it('keeps what is no shell script as a part of its own', () => {
    const parts = joined('shell', '#cloud-config\npackages: [git]')
    expect(parts).toContain(
      'Content-Type: text/cloud-config; charset="us-ascii"\n\n#cloud-config\npackages: [git]\n',
    )
    expect(parts).toContain(`Content-Type: text/x-shellscript; charset="us-ascii"\n\n#!/bin/bash\n${join}`)
    expect(parts.startsWith('MIME-Version: 1.0\n')).toBe(true)
    expect(parts.endsWith('==--\n')).toBe(true)
  })

  it('counts bytes, not characters', () => {
    for (const sample of ['abc', 'é', '€', '🚀', 'a🚀é', '\ud83d', '\ude80\ud83d', '']) {
      expect(utf8Length(sample)).toBe(new TextEncoder().encode(sample).length)
    }
  })
})

describe('network', () => {
  const layoutOf = (nat: 'none' | 'single' | 'per-az') => {
    const graph = resolve(
      drawing()
        .add('vpc', 'net', { nat })
        .inside('net', (d) =>
          d
            .add('subnet-tier', 'web', { kind: 'public' })
            .add('subnet-tier', 'apps')
            .add('subnet-tier', 'data', { kind: 'isolated' }),
        )
        .document(),
    )
    const layout = graph.layouts.get('net')
    if (!layout) throw new Error('no layout')
    const tier = (name: string) => {
      const found = layout.tiers.find(({ nodeId }) => nodeId === name)
      if (!found) throw new Error(`no tier ${name}`)
      return found
    }
    return { layout, tier }
  }

  it.each([
    ['none', ['AppsRouteTable']],
    ['single', ['AppsRouteTable']],
    ['per-az', ['AppsRouteTable1', 'AppsRouteTable2']],
  ] as const)('with NAT %s private subnets have the route tables %s', (nat, tables) => {
    const { layout, tier } = layoutOf(nat)
    expect(routeTablesOf(tier('apps'), layout).map(({ logicalId }) => logicalId)).toEqual(tables)
  })

  it('waits for the way out of the subnets that it stands in', () => {
    const { layout, tier } = layoutOf('per-az')
    const from = (name: string) =>
      pathOut({
        vpcId: ref('Net'),
        vpcCidr: '10.0.0.0/16',
        subnetIds: tier(name).subnets.map(({ logicalId }) => ref(logicalId)),
        subnetCount: 2,
        tier: tier(name).kind,
        onOutpost: false,
        layout,
      })
    expect(from('apps')).toEqual([
      'AppsDefaultRoute1',
      'AppsDefaultRoute2',
      'AppsSubnet1RouteTableAssociation',
      'AppsSubnet2RouteTableAssociation',
    ])
    expect(from('data')).toEqual(['DataSubnet1RouteTableAssociation', 'DataSubnet2RouteTableAssociation'])
  })

  it('puts endpoints where the internet does not reach', () => {
    expect(tierForEndpoints(layoutOf('single').layout)?.nodeId).toBe('apps')
  })
})

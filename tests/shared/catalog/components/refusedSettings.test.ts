import { describe, expect, it } from 'vitest'
import type { ComponentSpec } from '../../../../shared/catalog/define.ts'
import { componentOf } from '../../../../shared/catalog/index.ts'

/** Settings that AWS would refuse, by component: what is written, where the fault is, and what is said. */
const refused: Readonly<Record<string, readonly (readonly [object, string, RegExp])[]>> = {
  vpc: [
    [{ cidr: '10.0.0.0/8' }, 'cidr', /between \/16/],
    [{ cidr: '300.0.0.0/16' }, 'cidr', /written like/],
    [{ azCount: 7 }, 'azCount', /6/],
    [{ endpoints: ['s3', 's3'] }, 'endpoints', /each service once/],
    [{ endpoints: ['s4'] }, 'endpoints.0', /s3/],
    [{ flowLogs: { retentionDays: 31 } }, 'flowLogs.retentionDays', /./],
    [{ usage: { natGb: -1 } }, 'usage.natGb', /./],
  ],
  users: [
    [{ cidrs: [] }, 'cidrs', /./],
    [{ cidrs: ['10.0.0.0/8', '10.0.0.0/8'] }, 'cidrs', /each range once/],
  ],
  region: [[{ code: 'us_east_1' }, 'code', /written like us-east-1/]],
  'application-load-balancer': [
    [{ httpPort: 443 }, 'httpPort', /different ports/],
    [{ idleTimeout: 5000 }, 'idleTimeout', /4000/],
    [{ unmatchedStatus: 200 }, 'unmatchedStatus', /./],
  ],
  'autoscaling-group': [
    [{ instanceType: 'large' }, 'instanceType', /written like m7g.large/],
    [{ image: 'windows-2022', architecture: 'arm64' }, 'architecture', /x86_64 only/],
    [{ image: 'ecs-optimized-al2023', rootVolume: { sizeGiB: 20 } }, 'rootVolume.sizeGiB', /at least 30/],
    [{ userData: 'yum update' }, 'userData', /#!\/bin\/bash/],
    [{ userData: `#${'é'.repeat(8192)}` }, 'userData', /16384 bytes/],
    [{ rootVolume: { type: 'io2' } }, 'rootVolume.iops', /need a number of IOPS/],
    [{ rootVolume: { type: 'st1', sizeGiB: 200 } }, 'rootVolume.type', /./],
    [{ rootVolume: { iops: 40_000 } }, 'rootVolume.iops', /500 IOPS per GiB/],
    [{ rootVolume: { throughput: 1000 } }, 'rootVolume.throughput', /per IOPS/],
    [{ dataVolumes: [{ type: 'st1', sizeGiB: 100 }] }, 'dataVolumes.0.sizeGiB', /125 to 16384/],
    [{ dataVolumes: [{}, {}] }, 'dataVolumes.1.device', /taken/],
    [
      { mixed: { enabled: true, types: [{ instanceType: 'm7g.large' }] } },
      'mixed.types.0.instanceType',
      /already/,
    ],
    [{ mixed: { enabled: true, types: [{ weight: 2 }] } }, 'mixed.weight', /every type a weight/],
    [
      { mixed: { enabled: true }, warmPool: { enabled: true } },
      'warmPool.enabled',
      /cannot have a warm pool/,
    ],
    [
      { warmPool: { enabled: true, state: 'Hibernated' }, rootVolume: { encrypted: false } },
      'rootVolume.encrypted',
      /must be encrypted/,
    ],
    [{ scheduledActions: [{}] }, 'scheduledActions.0.desiredCapacity', /at least one size/],
    [{ scheduledActions: [{ recurrence: 'daily', minSize: 1 }] }, 'scheduledActions.0.recurrence', /cron/],
    [{ alarmPolicies: [{ steps: [{}] }] }, 'alarmPolicies.0.steps.0.from', /lower or an upper end/],
    [
      { alarmPolicies: [{ steps: [{ from: 0, to: 10 }, { from: 20 }] }] },
      'alarmPolicies.0.steps.1.from',
      /where the one before it ends/,
    ],
    [{ alarmPolicies: [{ comparison: 'below' }] }, 'alarmPolicies.0.steps.0.from', /negative/],
    [{ maintenance: { minHealthyPercent: 90 } }, 'maintenance.maxHealthyPercent', /both percentages/],
    [
      { maintenance: { minHealthyPercent: 50, maxHealthyPercent: 200 } },
      'maintenance.maxHealthyPercent',
      /100 above/,
    ],
  ],
}

const specOf = (type: string): ComponentSpec => {
  const spec = componentOf(type)
  if (!spec) throw new Error(`No component ${type}`)
  return spec
}

describe.each(Object.entries(refused))('%s refuses', (type, rows) => {
  it.each(rows)('%j', (written, path, message) => {
    const issues = specOf(type).config.safeParse(written).error?.issues ?? []
    const there = issues.filter((issue) => issue.path.join('.') === path)
    expect(there.map((issue) => issue.message).join('\n'), JSON.stringify(issues)).toMatch(message)
  })
})

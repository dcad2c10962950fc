import { describe, expect, test } from 'vitest'
import { drawing } from '../support/builders.ts'
import { lacking, wantedBy } from './drawn.ts'
import { differences, type Inventory } from './judges.ts'

const tagged = (node: string) => [{ Key: 'cantilever:node', Value: node }]
const group = (settings: object) => ({
  MinSize: 1,
  MaxSize: 4,
  DesiredCapacity: 2,
  Hooks: [],
  Tags: tagged('web'),
  ...settings,
})
const account = (settings: object, type = 'm7g.large'): Inventory => ({
  autoScalingGroups: [group(settings)],
  launchTemplates: [
    { Tags: tagged('web'), Latest: { InstanceType: type, MetadataOptions: { HttpTokens: 'required' } } },
  ],
  autoScalingPolicies: [
    { PolicyType: 'TargetTrackingScaling', TargetTrackingConfiguration: { TargetValue: 50 } },
  ],
})
const DRAWN = wantedBy(
  drawing().add('autoscaling-group', 'web', { minSize: 1, desiredCapacity: 2, maxSize: 4 }).document(),
)

describe('the comparison with the drawing', () => {
  test('passes what was drawn', () => {
    expect(lacking(DRAWN, account({}))).toEqual([])
  })

  test.each([
    ['another size', account({ MaxSize: 5 }), 'autoScalingGroups'],
    ['another instance type', account({}, 'm7g.xlarge'), 'launchTemplates'],
    ['the group of another node', account({ Tags: tagged('api') }), 'autoScalingGroups'],
    ['no policy', { ...account({}), autoScalingPolicies: [] }, 'autoScalingPolicies'],
  ])('catches %s', (_, inventory, kind) => {
    const found = lacking(DRAWN, inventory)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`1 ${kind} of`)
  })
})

describe('the comparison of two deployments', () => {
  const one: Inventory = { targetGroups: [{ Port: 80 }, { Port: 80 }], vpcs: [{ CidrBlock: '10.0.0.0/16' }] }

  test('takes no notice of the order', () => {
    const other: Inventory = {
      vpcs: [{ CidrBlock: '10.0.0.0/16' }],
      targetGroups: [{ Port: 80 }, { Port: 80 }],
    }
    expect(differences(one, other)).toEqual([])
  })

  test('catches another port, a missing twin and a kind that only one side has', () => {
    const other: Inventory = { targetGroups: [{ Port: 80 }, { Port: 8080 }], natGateways: [{}] }
    expect(differences(one, other)).toEqual([
      'only the second has natGateways {}',
      'only the first has targetGroups {"Port":80}',
      'only the second has targetGroups {"Port":8080}',
      'only the first has vpcs {"CidrBlock":"10.0.0.0/16"}',
    ])
  })
})

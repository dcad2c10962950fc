import { expect, it } from 'vitest'
import { eksFargateProfile } from '../../../../shared/catalog/components/eks-fargate-profile.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(eksFargateProfile, {
  cases: {
    default: {},
    'with-labels-and-usage': {
      selectors: [{ namespace: 'shop-*', labels: { tier: 'web' } }, { namespace: 'kube-system' }],
      size: { cpu: 1024, memoryMiB: 2048 },
      usage: { pods: 12 },
    },
  },
})

it('is made one at a time, and takes CoreDNS where there are no nodes', () => {
  const { resource, properties } = workOut(
    drawing()
      .add('eks-cluster', 'k')
      .inside('k', (d) =>
        d
          .add('eks-fargate-profile', 'a')
          .add('eks-fargate-profile', 'system', { selectors: [{ namespace: 'kube-system' }] }),
      ),
  )
  expect(resource('System').dependsOn).toContain('A')
  expect(resource('KCorednsAddOn').dependsOn).toEqual(['System'])
  expect(properties('KCorednsAddOn').ConfigurationValues).toBe('{"computeType":"Fargate"}')
})

it('refuses public subnets, which Amazon EKS does not take', () => {
  const { complaints } = workOut(
    drawing()
      .add('vpc', 'v')
      .inside('v', (v) =>
        v
          .add('subnet-tier', 't', { kind: 'public' })
          .inside('t', (t) =>
            t.add('eks-cluster', 'k').inside('k', (k) => k.add('eks-fargate-profile', 'p')),
          ),
      ),
  )
  expect(complaints.join()).toContain('private subnets only')
})

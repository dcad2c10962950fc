import { expect, it } from 'vitest'
import { ssmParameter } from '../../../../shared/catalog/components/ssm-parameter.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(ssmParameter, {
  cases: {
    default: {},
    'advanced list': {
      parameterType: 'StringList',
      path: '/shop/hosts',
      value: 'a,b',
      tier: 'Advanced',
      usage: { callsThousand: 100 },
    },
    'encrypted, read by a service': (d) =>
      d
        .add('ssm-parameter', 'token', { parameterType: 'SecureString' })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (inner) => inner.add('ecs-service', 'checkout'))
        .connect('checkout', 'uses', 'token'),
  },
})

it('refuses more than the standard tier takes', () => {
  const { complaints } = workOut(drawing().add('ssm-parameter', 'big', { value: 'x'.repeat(4097) }))
  expect(complaints.join()).toContain('4097 characters are more than the 4,096 of the standard tier')
})

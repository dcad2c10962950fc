import { expect, it } from 'vitest'
import { secretsManagerSecret } from '../../../../shared/catalog/components/secrets-manager-secret/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(secretsManagerSecret, {
  cases: {
    default: {},
    'rotated credentials in two Regions': {
      content: 'credentials',
      rotation: { enabled: true, days: 7 },
      replicaRegions: ['eu-west-1'],
      usage: { callsThousand: 40 },
    },
    'put in later, read by a service': (d) =>
      d
        .add('secrets-manager-secret', 'token', { content: 'later' })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (inner) => inner.add('ecs-service', 'checkout'))
        .connect('checkout', 'uses', 'token'),
  },
})

it('does not encrypt copies in other Regions with a key of one Region', () => {
  const { complaints } = workOut(
    drawing()
      .add('kms-key', 'key')
      .add('secrets-manager-secret', 'token', { replicaRegions: ['eu-west-1'] })
      .connect('key', 'encrypts', 'token'),
  )
  expect(complaints.join()).toContain('cannot be encrypted with "key"')
})

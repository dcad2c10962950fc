import { expect, it } from 'vitest'
import { kmsKey } from '../../../../shared/catalog/components/kms-key/index.ts'
import { drawing } from '../../../support/builders.ts'
import { describeComponent } from '../../../support/describeComponent.ts'
import { workOut } from '../../../support/workOut.ts'

describeComponent(kmsKey, {
  cases: {
    default: {},
    'signing key with an alias': {
      keySpec: 'RSA_2048',
      alias: 'shop/orders',
      usage: { requestsThousand: 500 },
    },
    'encrypts a table and a secret': (d) =>
      d
        .add('kms-key', 'key', { rotationDays: 90 })
        .add('dynamodb-table', 'orders')
        .add('secrets-manager-secret', 'token')
        .connect('key', 'encrypts', 'orders')
        .connect('key', 'encrypts', 'token'),
  },
})

it('encrypts nothing at rest with an asymmetric key', () => {
  const { complaints } = workOut(
    drawing()
      .add('kms-key', 'key', { keySpec: 'RSA_4096' })
      .add('dynamodb-table', 'orders')
      .connect('key', 'encrypts', 'orders'),
  )
  expect(complaints.join()).toContain('Data at rest takes a symmetric key')
})

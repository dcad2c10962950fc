import { z } from 'zod'
import { defineRelation } from '../define.ts'

export const encrypts = defineRelation({
  name: 'encrypts',
  title: 'encrypts',
  description:
    'Encrypts the target’s data with this key instead of one of AWS’s own. Whoever may use the data may use the key through the service, and not otherwise.',
  docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service',
  config: z.strictObject({}),
  // A key is of one Region, and so is what it encrypts.
  most: { in: 1 },
  refuse: (from) =>
    from.symmetric ? null : 'Data at rest takes a symmetric key: set the key to symmetric encryption.',
  handle: ({ from }) => ({ keyArn: from.facet.keyArn }),
  // The key’s own policy says who may use it; the target names the key.
  resources: () => [],
})

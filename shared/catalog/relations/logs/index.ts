import { z } from 'zod'
import { kebabCase } from '../../../base/text.ts'
import { field } from '../../fields.ts'
import { defineRelation } from '../define.ts'

const config = z.strictObject({
  prefix: field(
    z
      .string()
      .regex(/^$|^[A-Za-z0-9!_.*'()/-]{0,511}\/$/, 'ends in "/"')
      .default(''),
    {
      title: 'Prefix',
      description: 'Where in the bucket. Empty: a folder with the name of the source.',
      placeholder: 'photos/',
    },
  ),
})

export const logs = defineRelation({
  name: 'logs',
  title: 'logs requests to',
  description:
    'Server access logs: a record of every request, put into the target bucket, whose policy lets the service in.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html',
  config,
  most: { out: 1 },
  refuse(_from, to) {
    if (to.encryption !== 's3')
      return 'Access logs are delivered only to buckets under SSE-S3: change the encryption of the target.'
    if (to.locked) return 'Access logs are not delivered to a bucket with a default retention of Object Lock.'
    return null
  },
  handle: ({ config: { prefix }, from, to }) => ({
    bucketName: to.facet.bucketName,
    prefix: prefix || `${kebabCase(from.logicalName)}/`,
    dependsOn: [to.facet.policy],
  }),
  *resources() {},
})

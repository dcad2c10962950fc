import { z } from 'zod'
import { field } from '../../fields.ts'
import { defineRelation } from '../define.ts'

const config = z.strictObject({
  prefix: field(z.string().max(1024).default(''), {
    title: 'Prefix',
    description: 'Only objects whose key begins so. Empty: all of them.',
    placeholder: 'images/',
  }),
  storageClass: field(
    z
      .enum([
        'same',
        'STANDARD_IA',
        'INTELLIGENT_TIERING',
        'ONEZONE_IA',
        'GLACIER_IR',
        'GLACIER',
        'DEEP_ARCHIVE',
      ])
      .default('same'),
    {
      title: 'Storage class of the copies',
      description: 'A copy that is read only in an emergency may be in a colder class.',
      labels: {
        same: 'As the original',
        STANDARD_IA: 'Standard-IA',
        INTELLIGENT_TIERING: 'Intelligent-Tiering',
        ONEZONE_IA: 'One Zone-IA',
        GLACIER_IR: 'Glacier Instant Retrieval',
        GLACIER: 'Glacier Flexible Retrieval',
        DEEP_ARCHIVE: 'Glacier Deep Archive',
      },
    },
  ),
  timeControl: field(z.boolean().default(false), {
    title: 'Replication Time Control',
    description:
      'AWS promises most copies within 15 minutes, and charges by the GB for it. With metrics and events.',
  }),
  deleteMarkers: field(z.boolean().default(false), {
    title: 'Replicate deletions',
    description:
      'Off: what somebody deletes here stays there. Deleting a version for good is never replicated.',
  }),
})

export const replicates = defineRelation({
  name: 'replicates',
  title: 'replicates to',
  description:
    'Amazon S3 copies every new object, under a role that may do this and nothing else. What is in the bucket already is copied by S3 Batch Replication.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
  config,
  crossRegion: true,
  refuse(from, to) {
    if (!from.versioning) return 'Replication needs versioning: switch it on for the source.'
    if (!to.versioning) return 'Replication needs versioning: switch it on for the target.'
    if (from.locked && !to.locked)
      return 'Locked objects are replicated only to a bucket with Object Lock: switch it on for the target.'
    if (from.encrypted && to.keyArn === null)
      return 'Objects under SSE-KMS are replicated under a KMS key of the target: give the target SSE-KMS with a key of its own.'
    return null
  },
  handle: ({ config, to }) => ({
    bucketArn: to.facet.bucketArn,
    keyArn: to.facet.keyArn,
    prefix: config.prefix,
    storageClass: config.storageClass === 'same' ? null : config.storageClass,
    deleteMarkers: config.deleteMarkers,
    timeControl: config.timeControl,
  }),
  *resources() {},
})

import { z } from 'zod'
import { usage } from '../costLine.ts'
import { defineComponent } from '../define.ts'
import { field, usageAmount, wholeNumber } from '../fields.ts'

export const ecrRepository = defineComponent({
  type: 'ecr-repository',
  title: 'ECR repository',
  category: 'containers',
  icon: 'ecr-repository',
  description: 'A private registry for the container images of one application.',
  docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/Repositories.html',
  keywords: ['registry', 'docker', 'image'],
  schemaVersion: 1,
  config: z.strictObject({
    immutableTags: field(z.boolean().default(true), {
      title: 'Immutable tags',
      description: 'A tag always means the same image: what was tested is what is deployed.',
    }),
    scanOnPush: field(z.boolean().default(true), {
      title: 'Scan on push',
      description: 'Looks for known vulnerabilities in each image as it arrives.',
    }),
    keepImages: field(wholeNumber(1, 1000).default(50), {
      title: 'Images kept',
      description: 'Older ones are deleted, so that storage does not grow for ever.',
      unit: 'images',
    }),
    storageGb: field(usageAmount(), {
      title: 'Stored images',
      description: 'Layers that images share count once.',
      unit: 'GB',
    }),
  }),
  placement: { inside: ['canvas', 'region'] },
  summary: ({ immutableTags, keepImages }) => [
    immutableTags ? 'Immutable tags' : 'Mutable tags',
    `Keeps ${keepImages} images`,
  ],
  *resources(ctx) {
    const { immutableTags, scanOnPush, keepImages } = ctx.config
    const lifecycle = {
      rules: [
        {
          rulePriority: 1,
          selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: keepImages },
          action: { type: 'expire' },
        },
      ],
    }
    yield ctx.resource(
      '',
      'AWS::ECR::Repository',
      {
        ImageTagMutability: immutableTags ? 'IMMUTABLE' : 'MUTABLE',
        ImageScanningConfiguration: { ScanOnPush: scanOnPush },
        LifecyclePolicy: { LifecyclePolicyText: JSON.stringify(lifecycle) },
        Tags: ctx.tags(),
      },
      // Images may be in use by other stacks, and cannot be built again to the same digest.
      { deletionPolicy: 'Retain' },
    )
    yield ctx.output({
      name: ctx.logicalId('Uri'),
      value: ctx.getAtt('', 'RepositoryUri'),
      description: `Where to push the images of ${ctx.name}`,
    })
  },
  *cost({ config: { storageGb } }) {
    yield {
      key: 'storage',
      label: 'Stored images',
      category: 'storage',
      unit: 'GB-month',
      quantity: usage(storageGb),
      price: { kind: 'service', id: 'ecr.private-storage' },
      formula: storageGb === null ? 'stored volume not given' : `${storageGb} GB`,
    }
  },
})

import { z } from 'zod'
import { ecrRepositoryOf, secretsField } from '../../aws/containers.ts'
import { environmentVariables, field, usageAmount, wholeNumber } from '../../fields.ts'

/** https://docs.aws.amazon.com/apprunner/latest/dg/architecture.html#architecture.vcpu-memory */
export const SIZES = {
  '256-512': [0.25, 0.5],
  '256-1024': [0.25, 1],
  '512-1024': [0.5, 1],
  '1024-2048': [1, 2],
  '1024-3072': [1, 3],
  '1024-4096': [1, 4],
  '2048-4096': [2, 4],
  '2048-6144': [2, 6],
  '4096-8192': [4, 8],
  '4096-10240': [4, 10],
  '4096-12288': [4, 12],
} as const
type Size = keyof typeof SIZES
const SIZE_KEYS = Object.keys(SIZES) as [Size, ...Size[]]
export const sizeText = (size: Size) => `${SIZES[size][0]} vCPU, ${SIZES[size][1]} GB`

export const appRunnerConfig = z
  .strictObject({
    image: field(
      z.string().min(1).max(255).default('public.ecr.aws/aws-containers/hello-app-runner:latest'),
      {
        title: 'Image',
        description: 'In Amazon ECR, private or public.',
      },
    ),
    port: field(wholeNumber(1, 65_535).default(8000), { title: 'Port', description: 'On which it listens.' }),
    size: field(z.enum(SIZE_KEYS).default('1024-2048'), {
      title: 'Size',
      description: 'Of each instance.',
      labels: Object.fromEntries(SIZE_KEYS.map((size) => [size, sizeText(size)])),
    }),
    environment: field(environmentVariables(), {
      title: 'Environment',
      description: 'Readable by everyone who can see the service: passwords belong among the secrets.',
    }),
    secrets: secretsField(),
    minSize: field(wholeNumber(1, 25).default(1), {
      title: 'Instances kept warm',
      description: 'Their memory is billed day and night.',
      unit: 'instances',
    }),
    maxSize: field(wholeNumber(1, 25).default(10), {
      title: 'Most instances',
      description: 'Requests beyond what they take are refused.',
      unit: 'instances',
    }),
    maxConcurrency: field(wholeNumber(1, 200).default(100), {
      title: 'Requests at a time',
      description: 'Of one instance; another is added when there are more.',
      unit: 'requests',
    }),
    autoDeploy: field(z.boolean().default(false), {
      title: 'Deploy new images by itself',
      description: 'Whenever the tag is pushed anew. Private Amazon ECR of the same account alone.',
    }),
    healthCheckPath: field(
      z
        .string()
        .regex(/^\/[\x21-\x7e]{0,1023}$/, 'begins with "/"')
        .default('/'),
      {
        title: 'Health check path',
        description: 'Must answer 200 without a login.',
        placeholder: '/healthz',
      },
    ),
    egress: field(z.enum(['DEFAULT', 'VPC']).default('DEFAULT'), {
      title: 'Goes out',
      description:
        'Through a VPC connector it reaches databases in private subnets, and the internet by NAT only.',
      labels: { DEFAULT: 'To the internet', VPC: 'Into a VPC' },
    }),
    usage: field(
      z
        .strictObject({
          activeHours: field(usageAmount(), {
            title: 'Active hours',
            description: 'In which an instance works on requests, of all instances together.',
            unit: 'hours per month',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine(({ autoDeploy, image, minSize, maxSize }, ctx) => {
    if (minSize > maxSize)
      ctx.addIssue({ code: 'custom', path: ['maxSize'], message: `below the ${minSize} that are kept warm` })
    if (autoDeploy && ecrRepositoryOf(image) === null)
      ctx.addIssue({ code: 'custom', path: ['autoDeploy'], message: 'the image is in no private repository' })
    if (ecrRepositoryOf(image) === null && !image.startsWith('public.ecr.aws/'))
      ctx.addIssue({
        code: 'custom',
        path: ['image'],
        message: 'AWS App Runner takes images of Amazon ECR alone',
      })
  })

export type AppRunnerConfig = z.output<typeof appRunnerConfig>

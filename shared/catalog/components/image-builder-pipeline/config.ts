import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

export const BASES = {
  'amazon-linux-2023-x86': { label: 'Amazon Linux 2023, x86-64', windows: false, device: '/dev/xvda' },
  'amazon-linux-2023-arm64': { label: 'Amazon Linux 2023, ARM64', windows: false, device: '/dev/xvda' },
  'ubuntu-server-24-lts-x86': { label: 'Ubuntu 24.04 LTS, x86-64', windows: false, device: '/dev/sda1' },
  'windows-server-2022-english-full-base-x86': {
    label: 'Windows Server 2022',
    windows: true,
    device: '/dev/sda1',
  },
} as const
type Base = keyof typeof BASES
const BASE_KEYS = Object.keys(BASES) as [Base, ...Base[]]

/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/what-is-image-builder.html */
export const pipelineConfig = z.strictObject({
  base: field(z.enum(BASE_KEYS).default('amazon-linux-2023-arm64'), {
    title: 'Base image',
    description: 'The newest release that AWS has of it when a build begins.',
    labels: Object.fromEntries(BASE_KEYS.map((key) => [key, BASES[key].label])),
  }),
  version: field(
    z
      .string()
      .regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'three numbers, such as 1.0.0')
      .default('1.0.0'),
    {
      title: 'Recipe version',
      description:
        'A recipe cannot be changed: its name holds a digest of what is in it, and this number tells people.',
    },
  ),
  update: field(z.boolean().default(true), {
    title: 'Install updates',
    description: 'All that the operating system offers, before anything else.',
  }),
  cloudWatchAgent: field(z.boolean().default(true), {
    title: 'CloudWatch agent',
    description: 'Measures memory and disks, which Amazon EC2 does not see from outside.',
    showWhen: showWhen(
      'base',
      'amazon-linux-2023-x86',
      'amazon-linux-2023-arm64',
      'ubuntu-server-24-lts-x86',
    ),
  }),
  commands: field(z.array(z.string().min(1).max(4000)).max(50).default([]), {
    title: 'Commands',
    description: 'Run in this order, as root (PowerShell on Windows). The first that fails ends the build.',
  }),
  bootTest: field(z.boolean().default(true), {
    title: 'Boot test',
    description: 'Starts an instance from the new image before it is handed out.',
  }),
  rootGiB: field(wholeNumber(8, 1000).default(30), {
    title: 'Root volume',
    description: 'Of the image; gp3 and encrypted with the key of the account.',
    unit: 'GiB',
  }),
  instanceType: field(z.string().min(1).default('t4g.medium'), {
    title: 'Builds on',
    description: 'Of the architecture of the base image.',
    widget: 'instance-type',
  }),
  inVpc: field(z.boolean().default(false), {
    title: 'Build in this VPC',
    description:
      'Off: in the default VPC of the account. On: in a private subnet, with a way to the internet.',
  }),
  schedule: field(
    z
      .string()
      .regex(/^$|^(cron|rate)\(.{1,200}\)$/, 'cron(…) or rate(…)')
      .default('cron(0 4 ? * sun *)'),
    {
      title: 'Schedule',
      description:
        'In UTC. A build begins then, if the base or a component has changed. Empty: by hand alone.',
      placeholder: 'cron(0 4 ? * sun *)',
    },
  ),
  scan: field(z.boolean().default(false), {
    title: 'Scan for vulnerabilities',
    description:
      'By Amazon Inspector, which must be enabled in the account and bills each instance that it scans.',
  }),
  regions: field(
    z
      .array(
        field(z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'a Region such as eu-west-1'), {
          title: 'Region',
          description: 'To which the image is copied as well.',
        }),
      )
      .max(20)
      .refine((list) => new Set(list).size === list.length, 'each Region once')
      .default([]),
    { title: 'Further Regions', description: 'Beside the one that it is built in.' },
  ),
  keepImages: field(wholeNumber(1, 500).nullable().default(5), {
    title: 'Images kept',
    description:
      'Older ones are deleted with their snapshots. Empty: all are kept, and their snapshots billed.',
    unit: 'images',
  }),
  usage: field(
    z
      .strictObject({
        buildsPerMonth: field(usageAmount(), {
          title: 'Builds',
          description: 'Tests included.',
          unit: 'per month',
        }),
        minutesPerBuild: field(usageAmount(), {
          title: 'Duration',
          description: 'Of a build with its tests.',
          unit: 'minutes',
        }),
        snapshotGb: field(usageAmount(), {
          title: 'Snapshots',
          description: 'Of all images that are kept, in one Region.',
          unit: 'GB',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export type PipelineConfig = z.output<typeof pipelineConfig>

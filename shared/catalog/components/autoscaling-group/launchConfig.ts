import { z } from 'zod'
import { utf8Length } from '../../../base/text.ts'
import { checkVolume, volumeFields } from '../../aws/ebs.ts'
import { IMAGE_FAMILIES, IMAGE_LABELS } from '../../aws/machineImages.ts'
import { USER_DATA_LIMIT } from '../../aws/userData.ts'
import { field, showWhen, wholeNumber } from '../../fields.ts'

export const instanceTypeName = () =>
  z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'an instance type is written like m7g.large')

const dataVolume = z
  .strictObject({
    ...volumeFields({ sizeGiB: 100, root: false }),
    device: field(
      z
        .string()
        .regex(/^(\/dev\/(sd[b-z]|xvd[b-z][a-z]?)|xvd[b-z][a-z]?)$/, 'a device is written like /dev/sdf')
        .default('/dev/sdf'),
      {
        title: 'Device',
        description: 'Name under which the volume is attached; AWS suggests /dev/sdf to /dev/sdp.',
      },
    ),
  })
  .superRefine(checkVolume)

/** What each instance is and starts with: the launch template. */
export const launchFields = {
  instanceType: field(instanceTypeName().default('m7g.large'), {
    title: 'Instance type',
    description: 'Size and processor of each instance.',
    widget: 'instance-type',
  }),
  image: field(z.enum(IMAGE_FAMILIES).default('amazon-linux-2023'), {
    title: 'Machine image',
    description:
      'Looked up when the stack is deployed, so that no image id is written down. Groups that give capacity to an ECS cluster need an image with the ECS agent.',
    labels: IMAGE_LABELS,
  }),
  architecture: field(z.enum(['auto', 'x86_64', 'arm64']).default('auto'), {
    title: 'Image architecture',
    description:
      'Follows the instance type unless you say otherwise. For an image of your own, say which it is.',
    labels: { auto: 'As the instance type', x86_64: 'x86_64 (Intel, AMD)', arm64: 'arm64 (Graviton)' },
  }),
  rootVolume: field(
    z
      .strictObject(volumeFields({ sizeGiB: 30, root: true }))
      .superRefine(checkVolume)
      .prefault({}),
    { title: 'Root volume', description: 'Deleted together with its instance.' },
  ),
  dataVolumes: field(
    z
      .array(field(dataVolume, { title: 'Volume', description: 'One EBS volume of each instance.' }))
      .max(20)
      .default([]),
    {
      title: 'Further volumes',
      description: 'Empty volumes that each instance gets besides its root volume; deleted with it.',
    },
  ),
  customVolumeKey: field(z.boolean().default(false), {
    title: 'Encrypt with a KMS key of your own',
    description:
      'The template asks for the key’s ARN. Its key policy must let the service-linked role AWSServiceRoleForAutoScaling use it, or no instance starts.',
  }),
  imdsv2Required: field(z.boolean().default(true), {
    title: 'Require IMDSv2',
    description:
      'Instance metadata only for callers with a session token, which stops most server-side request forgery.',
  }),
  imdsHopLimit: field(wholeNumber(1, 64).default(1), {
    title: 'Metadata hop limit',
    description: 'Containers on a bridge network that read instance metadata need 2.',
  }),
  sessionManager: field(z.boolean().default(true), {
    title: 'Session Manager',
    description:
      'Shell access through AWS Systems Manager: no SSH key, no open port, every session on record.',
  }),
  keyPair: field(z.boolean().default(false), {
    title: 'SSH key pair',
    description: 'The template asks for the name of a key pair. Session Manager needs none.',
  }),
  managedPolicies: field(
    z
      .array(
        field(
          z
            .string()
            .regex(
              /^[\w+=,.@/-]{1,128}$/,
              'the name of an AWS managed policy, such as CloudWatchAgentServerPolicy',
            ),
          {
            title: 'Policy',
            description: 'Name of an AWS managed policy, with its path if it has one.',
            placeholder: 'CloudWatchAgentServerPolicy',
          },
        ),
      )
      // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: 10 per role, 2 of which may be ours.
      .max(8)
      .default([]),
    { title: 'Managed policies', description: 'Further AWS managed policies for the instances’ role.' },
  ),
  userData: field(
    z
      .string()
      .refine(
        (text) => utf8Length(text) <= USER_DATA_LIMIT,
        `user data has at most ${USER_DATA_LIMIT} bytes; download what is longer from Amazon S3`,
      )
      .default(''),
    {
      title: 'User data',
      description:
        'Runs at first start: a script beginning with #!, or #cloud-config. Windows: <powershell>.',
      widget: 'multiline',
      placeholder: '#!/bin/bash\ndnf install -y nginx\nsystemctl enable --now nginx',
    },
  ),
  detailedMonitoring: field(z.boolean().default(false), {
    title: 'Detailed monitoring',
    description:
      'Metrics every minute instead of every five, so that scaling reacts sooner. Billed as seven custom metrics per instance.',
  }),
  publicIp: field(z.boolean().default(false), {
    title: 'Public IPv4 address',
    description: 'Each address is billed. Instances behind a load balancer need none.',
  }),
  port: field(wholeNumber(1, 65_535).nullable().default(80), {
    title: 'Application port',
    description:
      'On which the instances listen: load balancers and other components connect here. Empty: on none.',
    placeholder: 'none',
  }),
  protocol: field(z.enum(['HTTP', 'HTTPS', 'TCP']).default('HTTP'), {
    title: 'Protocol',
    description: 'What is spoken on that port.',
  }),
  healthCheckPath: field(
    z
      .string()
      .regex(/^\/\S*$/, 'a path starts with "/"')
      .max(1024)
      .default('/'),
    {
      title: 'Health check path',
      description: 'Requested by load balancers to find out whether an instance can serve.',
      showWhen: showWhen('protocol', 'HTTP', 'HTTPS'),
    },
  ),
} as const

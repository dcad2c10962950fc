import { instanceType } from '../../facts/instanceTypes.ts'
import { type ParameterItem, ref, type Value } from '../cfn.ts'
import type { Architecture } from '../traits.ts'

export const IMAGE_FAMILIES = [
  'amazon-linux-2023',
  'ubuntu-24.04',
  'windows-2022',
  'ecs-optimized-al2023',
  'bottlerocket-ecs',
  'custom',
] as const
export type ImageFamily = (typeof IMAGE_FAMILIES)[number]

interface ImageFacts {
  readonly label: string
  /** Public parameter in Systems Manager that holds the newest image's id; null: there is no such image. */
  readonly parameter: Readonly<Record<Architecture, string | null>>
  /** What the image's own block device mapping calls its root volume. */
  readonly rootDevice: string
  /** The volume for containers and logs, where the image keeps it apart from the system. */
  readonly dataDevice: string | null
  /** Size of the image's snapshot: a root volume cannot be smaller. */
  readonly minGiB: number
  /** How an instance of it is told which ECS cluster to join. */
  readonly joinsEcs: 'shell' | 'toml' | null
  readonly windows: boolean
}

const ECS = '/aws/service/ecs/optimized-ami/amazon-linux-2023'
const UBUNTU = '/aws/service/canonical/ubuntu/server/24.04/stable/current'

/**
 * Images by family. Ids differ by Region and change with every release, so they are looked up in Systems Manager when
 * the stack is deployed.
 * - Amazon Linux: https://docs.aws.amazon.com/linux/al2023/ug/ec2.html
 * - Ubuntu: https://documentation.ubuntu.com/aws/aws-how-to/instances/find-ubuntu-images/
 * - Windows: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html
 * - Amazon ECS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/retrieve-ecs-optimized_AMI.html
 * - Bottlerocket: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-bottlerocket.html
 */
export const IMAGES: Readonly<Record<ImageFamily, ImageFacts>> = {
  'amazon-linux-2023': {
    label: 'Amazon Linux 2023',
    parameter: {
      x86_64: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
      arm64: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64',
    },
    rootDevice: '/dev/xvda',
    dataDevice: null,
    minGiB: 8,
    joinsEcs: null,
    windows: false,
  },
  'ubuntu-24.04': {
    label: 'Ubuntu Server 24.04 LTS',
    parameter: {
      x86_64: `${UBUNTU}/amd64/hvm/ebs-gp3/ami-id`,
      arm64: `${UBUNTU}/arm64/hvm/ebs-gp3/ami-id`,
    },
    rootDevice: '/dev/sda1',
    dataDevice: null,
    minGiB: 8,
    joinsEcs: null,
    windows: false,
  },
  'windows-2022': {
    label: 'Windows Server 2022',
    parameter: {
      x86_64: '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base',
      arm64: null,
    },
    rootDevice: '/dev/sda1',
    dataDevice: null,
    minGiB: 30,
    joinsEcs: null,
    windows: true,
  },
  'ecs-optimized-al2023': {
    label: 'Amazon ECS-optimized (AL2023)',
    parameter: { x86_64: `${ECS}/recommended/image_id`, arm64: `${ECS}/arm64/recommended/image_id` },
    rootDevice: '/dev/xvda',
    dataDevice: null,
    minGiB: 30,
    joinsEcs: 'shell',
    windows: false,
  },
  'bottlerocket-ecs': {
    label: 'Bottlerocket for Amazon ECS',
    parameter: {
      x86_64: '/aws/service/bottlerocket/aws-ecs-2/x86_64/latest/image_id',
      arm64: '/aws/service/bottlerocket/aws-ecs-2/arm64/latest/image_id',
    },
    rootDevice: '/dev/xvda',
    dataDevice: '/dev/xvdb',
    minGiB: 20,
    joinsEcs: 'toml',
    windows: false,
  },
  custom: {
    label: 'An image of your own',
    parameter: { x86_64: null, arm64: null },
    rootDevice: '/dev/xvda',
    dataDevice: null,
    minGiB: 1,
    joinsEcs: 'shell',
    windows: false,
  },
}

export const IMAGE_LABELS: Readonly<Record<ImageFamily, string>> = {
  'amazon-linux-2023': IMAGES['amazon-linux-2023'].label,
  'ubuntu-24.04': IMAGES['ubuntu-24.04'].label,
  'windows-2022': IMAGES['windows-2022'].label,
  'ecs-optimized-al2023': IMAGES['ecs-optimized-al2023'].label,
  'bottlerocket-ecs': IMAGES['bottlerocket-ecs'].label,
  custom: IMAGES.custom.label,
}

/** Architecture that the type runs; null: a type that the facts do not know, or that runs no Linux. */
export const architectureOf = (type: string): Architecture | null =>
  instanceType(type)?.architectures?.[0] ?? null

export interface ImageChoice {
  readonly family: ImageFamily
  readonly architecture: 'auto' | Architecture
  readonly instanceType: string
}

/** Architecture of the image that is booted; null: of an image of the user's own, whose architecture nobody stated. */
export function imageArchitecture({ family, architecture, instanceType }: ImageChoice): Architecture | null {
  if (IMAGES[family].windows) return 'x86_64'
  if (architecture !== 'auto') return architecture
  return family === 'custom' ? null : (architectureOf(instanceType) ?? 'x86_64')
}

/**
 * The image's id as a parameter, with a reference to it. Components with the same image share the parameter, so that
 * one answer replaces it everywhere; an image of the user's own has a parameter for each component.
 */
export function imageParameter(
  choice: ImageChoice,
  custom: { readonly name: string; readonly description: string },
): { readonly parameter: Omit<ParameterItem, 'kind'>; readonly value: Value<string> } {
  const architecture = imageArchitecture(choice) ?? 'x86_64'
  const { label, parameter } = IMAGES[choice.family]
  const path = parameter[architecture]
  if (path === null) {
    return {
      parameter: {
        ...custom,
        label: 'Machine image (AMI id)',
        type: 'AWS::EC2::Image::Id',
        group: 'Machine images',
      },
      value: ref(custom.name),
    }
  }
  const name = `${choice.family.replace(/[^a-z0-9]+(.)/g, (_, next: string) => next.toUpperCase())}${
    architecture === 'arm64' ? 'Arm64' : 'X86'
  }Image`
  const logical = name.charAt(0).toUpperCase() + name.slice(1)
  return {
    parameter: {
      name: logical,
      label: `${label}, ${architecture}`,
      type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
      default: path,
      description: `Systems Manager parameter with the newest ${label} image for ${architecture}. Each update of the stack looks it up again; name a version to decide when instances are replaced`,
      group: 'Machine images',
    },
    value: ref(logical),
  }
}

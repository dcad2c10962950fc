import { z } from 'zod'
import { networkInterface } from '../../aws/efa.ts'
import { checkLaunch, launchFields } from '../../aws/launchSettings.ts'
import { architectureOf, IMAGES } from '../../aws/machineImages.ts'
import { field, wholeNumber } from '../../fields.ts'

const { image: _image, ...rest } = launchFields

export const instanceConfig = z
  .strictObject({
    count: field(wholeNumber(1, 50).default(1), {
      title: 'Instances',
      description:
        'Equal instances, spread over the Availability Zones in turn. Nothing replaces one that fails for good: that is what an Auto Scaling group does.',
      unit: 'instances',
    }),
    ...rest,
    image: field(launchFields.image, {
      title: 'Machine image',
      description:
        'Looked up when the stack is deployed. A newer image replaces the instance at the next update of the stack: keep data elsewhere, or choose an image of your own to stay with it.',
    }),
    elasticIp: field(z.boolean().default(false), {
      title: 'Elastic IP address',
      description:
        'A public IPv4 address that stays the same. Billed while it is kept, even if the instance is stopped.',
    }),
    runningHours: field(z.number().min(0).max(730).default(730), {
      title: 'Running',
      description: 'Hours in a month. A stopped instance costs its volumes and addresses only.',
      unit: 'hours',
    }),
    terminationProtection: field(z.boolean().default(false), {
      title: 'Termination protection',
      description:
        'Nobody can terminate it before this is turned off, and neither can a stack that is deleted.',
    }),
    shutdown: field(z.enum(['stop', 'terminate']).default('stop'), {
      title: 'On shutdown from within',
      description: 'What happens when the operating system is shut down.',
      labels: { stop: 'Stop', terminate: 'Terminate' },
    }),
    autoRecovery: field(z.boolean().default(true), {
      title: 'Automatic recovery',
      description:
        'Moves the instance to other hardware with its id, addresses and volumes when its own fails. Not for types with instance store volumes.',
    }),
    hibernation: field(z.boolean().default(false), {
      title: 'Hibernation',
      description:
        'Stopping can write memory to the root volume, which must be encrypted and large enough for it. Only at launch, and not for every type.',
    }),
    tenancy: field(z.enum(['default', 'dedicated']).default('default'), {
      title: 'Tenancy',
      description:
        'Dedicated Instances share no hardware with other accounts, at a fee for each Region and higher hourly prices. For a host of your own connect a Dedicated Host.',
      labels: { default: 'Shared', dedicated: 'Dedicated Instance' },
    }),
    coreCount: field(wholeNumber(1, 448).nullable().default(null), {
      title: 'CPU cores',
      description: 'Fewer cores for software that is licensed by the core. The price stays the same.',
      placeholder: 'all',
    }),
    threadsPerCore: field(z.literal([1, 2]).nullable().default(null), {
      title: 'Threads per core',
      description: '1 turns simultaneous multithreading off. Types with one thread per core take 1 only.',
      placeholder: 'as the type has',
    }),
    cpuCredits: field(z.enum(['type', 'standard', 'unlimited']).default('type'), {
      title: 'CPU credits',
      description:
        'Of burstable types. Unlimited bills what is used beyond the credits, standard slows the instance down. T3 and T4g are unlimited unless told otherwise, T2 standard.',
      labels: { type: 'As the type has', standard: 'Standard', unlimited: 'Unlimited' },
    }),
    surplusCreditHours: field(z.number().nonnegative().nullable().default(null), {
      title: 'Surplus CPU use',
      description:
        'vCPU-hours in a month above the baseline, for all instances. Only unlimited burstable ones are billed.',
      unit: 'vCPU-hours',
    }),
    enclave: field(z.boolean().default(false), {
      title: 'Nitro Enclave',
      description:
        'Lets the instance run an isolated enclave for secrets. Takes CPUs and memory from it; no charge.',
    }),
    networkInterface: networkInterface(),
  })
  .superRefine((config, ctx) => {
    const issue = (path: readonly (string | number)[], message: string) =>
      ctx.addIssue({ code: 'custom', path: [...path], message })
    checkLaunch(config, issue)
    if (config.hibernation && !config.rootVolume.encrypted)
      issue(
        ['rootVolume', 'encrypted'],
        'hibernation writes memory to the root volume, which must be encrypted',
      )
    // https://docs.aws.amazon.com/enclaves/latest/user/nitro-enclave.html
    if (config.hibernation && config.enclave)
      issue(['enclave'], 'an instance with an enclave cannot hibernate')
    if (IMAGES[config.image].windows && config.networkInterface === 'efa')
      issue(['networkInterface'], 'Windows instances have no Elastic Fabric Adapter')
    if (config.coreCount !== null && config.threadsPerCore === null)
      issue(['threadsPerCore'], 'AWS takes cores and threads together: give both')
    if (config.threadsPerCore !== null && config.coreCount === null)
      issue(['coreCount'], 'AWS takes cores and threads together: give both')
    if (config.threadsPerCore === 2 && architectureOf(config.instanceType) === 'arm64')
      issue(['threadsPerCore'], `${config.instanceType} has one thread per core`)
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html
    if (config.elasticIp && config.publicIp)
      issue(['publicIp'], 'the Elastic IP address takes the place of an assigned one: leave this off')
  })

export type InstanceConfig = z.output<typeof instanceConfig>

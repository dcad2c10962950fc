import { z } from 'zod'
import { networkInterface } from '../../aws/efa.ts'
import { checkLaunch, launchFields } from '../../aws/launchSettings.ts'
import { IMAGES } from '../../aws/machineImages.ts'
import { groupFields, sizeFields } from './groupConfig.ts'
import { scalingFields } from './scalingConfig.ts'

export const asgConfig = z
  .strictObject({
    ...sizeFields,
    ...launchFields,
    networkInterface: networkInterface(),
    ...scalingFields,
    ...groupFields,
  })
  .superRefine((config, ctx) => {
    const issue = (path: readonly (string | number)[], message: string) =>
      ctx.addIssue({ code: 'custom', path: [...path], message })
    checkLaunch(config, issue)
    if (IMAGES[config.image].windows && config.networkInterface === 'efa')
      issue(['networkInterface'], 'Windows instances have no Elastic Fabric Adapter')
    const weights = [config.mixed.weight, ...config.mixed.types.map(({ weight }) => weight)]
    if (config.mixed.enabled && weights.some((w) => w === null) && weights.some((w) => w !== null))
      issue(['mixed', 'weight'], 'give every type a weight, or none')
    const names = [config.instanceType, ...config.mixed.types.map(({ instanceType }) => instanceType)]
    for (const [index, name] of names.entries()) {
      if (config.mixed.enabled && names.indexOf(name) < index)
        issue(['mixed', 'types', index - 1, 'instanceType'], `${name} is already in the list`)
    }
    // https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutWarmPool.html
    if (config.warmPool.enabled && config.mixed.enabled)
      issue(['warmPool', 'enabled'], 'a group with mixed instances cannot have a warm pool')
    if (config.warmPool.enabled && config.warmPool.state === 'Hibernated' && !config.rootVolume.encrypted)
      issue(
        ['rootVolume', 'encrypted'],
        'hibernation writes memory to the root volume, which must be encrypted',
      )
  })

export type AsgConfig = z.output<typeof asgConfig>

/** False: minimum and maximum are equal and stay so, and scaling policies would have nothing to do. */
export const changesSize = ({ minSize, maxSize, scheduledActions }: AsgConfig): boolean =>
  minSize !== maxSize || scheduledActions.length > 0

/** The types that may be launched, the main one first, with the units that each counts as; null: counted in instances. */
export function typesOf(config: AsgConfig): readonly {
  readonly name: string
  readonly path: readonly (string | number)[]
  readonly weight: number
}[] {
  const main = { name: config.instanceType, path: ['instanceType'], weight: config.mixed.weight ?? 1 }
  if (!config.mixed.enabled) return [{ ...main, weight: 1 }]
  return [
    main,
    ...config.mixed.types.map(({ instanceType, weight }, index) => ({
      name: instanceType,
      path: ['mixed', 'types', index, 'instanceType'],
      weight: weight ?? 1,
    })),
  ]
}

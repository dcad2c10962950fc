import { batchEmrOrEcs } from './batchEmrOrEcs.ts'
import type { Decision } from './define.ts'
import { ec2OrLambda } from './ec2OrLambda.ts'
import { ecsOrEks } from './ecsOrEks.ts'
import { fargateOrEc2 } from './fargateOrEc2.ts'
import { gravitonOrX86 } from './gravitonOrX86.ts'
import { onDemandReservedOrSpot } from './onDemandReservedOrSpot.ts'

/** In the order in which they are asked: what it runs on first, how that is bought last. */
export const decisions: readonly Decision[] = [
  ec2OrLambda,
  batchEmrOrEcs,
  ecsOrEks,
  fargateOrEc2,
  gravitonOrX86,
  onDemandReservedOrSpot,
]

/** Whether anything could be asked about a node of this type. */
export const concerns = (type: string): boolean =>
  decisions.some(({ about }) => about.some((name) => name === type))

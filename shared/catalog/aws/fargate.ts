import { listText } from '../../base/text.ts'
import type { FargateSpotId } from '../../facts/priceTypes.ts'
import { fargateCpuValues, fargateMemoryValues } from '../../facts/quotas.ts'
import { piece, type Value } from '../cfn.ts'
import type { EmitContext } from '../define.ts'
import type { Architecture } from '../traits.ts'

/** CPU units that a Fargate task may ask for; 1024 make a vCPU. */
export const FARGATE_CPU = fargateCpuValues()

/** "0.25 vCPU", from CPU units. */
export const vcpuText = (cpuUnits: number): string => `${cpuUnits / 1024} vCPU`

/** What people read in place of CPU units. */
export const CPU_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  FARGATE_CPU.map((cpu) => [String(cpu), vcpuText(cpu)]),
)

/**
 * Why Fargate has no task with that much CPU (in units) and memory (in MiB), with the values that it does have; null
 * when it has one. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
 */
export function refuseFargateSize(cpuUnits: number, memoryMiB: number): string | null {
  const memory = fargateMemoryValues(cpuUnits)
  if (memory === null) {
    const sizes = FARGATE_CPU.map((cpu) => String(cpu / 1024))
    return `Fargate has no ${vcpuText(cpuUnits)}; it has ${listText(sizes, 'or')} vCPU`
  }
  if (memory.includes(memoryMiB)) return null
  return `Fargate pairs ${vcpuText(cpuUnits)} with ${stepsText(memory)} MiB of memory, not with ${memoryMiB} MiB`
}

const SEPARATOR = '/'

/**
 * CPU units and MiB of a task as one parameter, because only pairs make sense: `512/1024`. Offered are those that Fargate
 * has with memory in powers of two, and room for what the containers keep for themselves.
 */
export function fargateSize(
  ctx: Pick<EmitContext<unknown>, 'tunable'>,
  drawn: { readonly cpu: number; readonly memoryMiB: number },
  kept: { readonly cpu: number; readonly memoryMiB: number },
  unit: { readonly of: 'task' | 'job'; readonly name: string; readonly cpuUnits: number },
): { readonly cpu: Value<string>; readonly memory: Value<string> } {
  const pair = (cpu: number, memory: number) => `${cpu / unit.cpuUnits}${SEPARATOR}${memory}`
  const pairs = FARGATE_CPU.flatMap((cpu) =>
    (fargateMemoryValues(cpu) ?? [])
      .filter(
        (memory) => Number.isInteger(Math.log2(memory)) || (cpu === drawn.cpu && memory === drawn.memoryMiB),
      )
      .filter((memory) => cpu >= kept.cpu && memory >= kept.memoryMiB)
      .map((memory) => pair(cpu, memory)),
  )
  const size = ctx.tunable('TaskSize', pair(drawn.cpu, drawn.memoryMiB), {
    label: `Size of each ${unit.of} (${unit.name}/MiB)`,
    help: `AWS Fargate takes these pairs of ${unit.name} and MiB of memory.`,
    kind: 'size',
    allowed: pairs,
    separator: SEPARATOR,
  })
  return { cpu: piece(size, 0, SEPARATOR), memory: piece(size, 1, SEPARATOR) }
}

// Beyond four values, which are then evenly spaced, the list says less than its step.
function stepsText(values: readonly number[]): string {
  const [first, second] = values
  if (first === undefined || second === undefined || values.length <= 4)
    return listText(values.map(String), 'or')
  return `${first} to ${values.at(-1) ?? first} (in steps of ${second - first})`
}

/** Price keys of a Linux task's two dimensions. */
export function fargatePriceIds(architecture: Architecture): {
  readonly vcpu: FargateSpotId
  readonly memory: FargateSpotId
} {
  return architecture === 'arm64'
    ? { vcpu: 'fargate.linux-arm.vcpu', memory: 'fargate.linux-arm.memory' }
    : { vcpu: 'fargate.linux-x86.vcpu', memory: 'fargate.linux-x86.memory' }
}

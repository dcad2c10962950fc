import { plural } from '../../../base/text.ts'
import { fargatePriceIds, vcpuText } from '../../aws/fargate.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, hours, range, scale, usage } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import { type EcsServiceConfig, spotShare, taskCount } from './config.ts'
import { deploymentAlarms } from './deploymentResources.ts'

/** The capacity of the EC2 launch type is billed where it stands: at the Auto Scaling group. */
export function* ecsServiceCost(ctx: CostContext<EcsServiceConfig>): Iterable<CostLine> {
  const { config } = ctx
  if (config.launchType === 'FARGATE') yield* fargate(config)
  const alarms = alarmCount(ctx)
  if (alarms > 0) {
    yield {
      key: 'alarms',
      label:
        config.deployment.rollbackErrorsPerMinute === null
          ? 'CloudWatch alarms of auto scaling'
          : 'CloudWatch alarms of auto scaling and deployments',
      category: 'observability',
      unit: 'alarm-month',
      quantity: exactly(alarms),
      price: { kind: 'service', id: 'cloudwatch.alarm' },
      formula: plural(alarms, 'alarm'),
      assumption: 'A target tracking policy keeps two alarms of its own, a step scaling policy one.',
    }
  }
  const { logsGb } = config.usage
  yield {
    key: 'logs',
    label: 'Container logs taken in by CloudWatch Logs',
    category: 'observability',
    unit: 'GB',
    quantity: usage(logsGb),
    price: { kind: 'service', id: 'cloudwatch.logs.ingestion' },
    formula: logsGb === null ? 'monthly volume not given' : `${logsGb} GB a month, as given`,
    assumption: 'Archived storage is not counted: logs compress to a small part of their volume.',
  }
}

function* fargate(config: EcsServiceConfig): Iterable<CostLine> {
  const { min, desired, max } = taskCount(config)
  const share = spotShare(config)
  const { base } = config.spot
  const onSpot = (count: number) => Math.max(0, count - base) * share
  const counts = (of: (count: number) => number) => range(of(min), of(desired), of(max))
  const all = counts((count) => count)
  const text = taskText(config)
  const { vcpu, memory } = fargatePriceIds(config.cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64')
  const gb = config.size.memoryMiB / 1024
  // A share of Spot tasks is a share of each dimension; the base stays On-Demand.
  const rest = base > 0 ? `of those above ${base}` : 'of them'
  const lines = [
    {
      spot: false,
      tasks: hours(counts((count) => count - onSpot(count))),
      part: share > 0 ? `, ${base > 0 ? `${base} and ` : ''}${percent(1 - share)} ${rest} On-Demand` : '',
      used: share < 1 || base > 0,
    },
    {
      spot: true,
      tasks: hours(counts(onSpot)),
      part: `, ${percent(share)} ${rest} on Spot`,
      used: share > 0,
    },
  ]
  for (const { spot, tasks, part, used } of lines) {
    if (!used) continue
    const key = spot ? 'fargate-spot' : 'fargate'
    const name = spot ? 'Fargate Spot' : 'Fargate'
    const kind = spot ? 'fargate-spot' : 'service'
    yield {
      key: `${key}-vcpu`,
      label: `${name} vCPUs`,
      category: 'compute',
      unit: 'vCPU-hour',
      quantity: scale(tasks, config.size.cpu / 1024),
      price: { kind, id: vcpu },
      formula: `${text}${part} × ${vcpuText(config.size.cpu)} × ${HOURS_PER_MONTH} h`,
    }
    yield {
      key: `${key}-memory`,
      label: `${name} memory`,
      category: 'compute',
      unit: 'GB-hour',
      quantity: scale(tasks, gb),
      price: { kind, id: memory },
      formula: `${text}${part} × ${gb} GB × ${HOURS_PER_MONTH} h`,
    }
  }
  const extra = config.ephemeralStorageGiB - 20
  if (extra > 0) {
    yield {
      key: 'ephemeral-storage',
      label: 'Ephemeral storage above 20 GB',
      category: 'storage',
      unit: 'GB-hour',
      quantity: scale(hours(all), extra),
      price: { kind: 'service', id: 'fargate.ephemeral-storage' },
      formula: `${text} × (${config.ephemeralStorageGiB} − 20) GB × ${HOURS_PER_MONTH} h`,
    }
  }
  if (config.assignPublicIp) {
    yield {
      key: 'public-ipv4',
      label: 'Public IPv4 addresses of tasks',
      category: 'network',
      unit: 'address-hour',
      quantity: hours(all),
      price: { kind: 'service', id: 'public-ipv4.in-use' },
      formula: `${text} × ${HOURS_PER_MONTH} h`,
    }
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

function taskText(config: EcsServiceConfig): string {
  const { min, desired, max } = taskCount(config)
  return min === max ? plural(desired, 'task') : `${min}–${max} tasks (${desired} desired)`
}

function alarmCount({ config, incoming }: CostContext<EcsServiceConfig>): number {
  const { autoScaling } = config
  const balancers = incoming('routes').filter(({ peer }) => peer.facet.balancer === 'application').length
  const watching = deploymentAlarms(config, balancers)
  if (!autoScaling.enabled) return watching
  const targets = [
    autoScaling.cpuTargetPercent,
    autoScaling.memoryTargetPercent,
    // Without a load balancer there are no requests to scale by, and no policy.
    balancers > 0 ? autoScaling.requestsPerTarget : null,
  ].filter((target) => target !== null)
  return watching + targets.length * 2 + autoScaling.steps.length
}

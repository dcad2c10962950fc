import { listText, plural } from '../../../base/text.ts'
import {
  detailedMonitoring,
  launchVolumeLines,
  publicAddresses,
  windowsLicence,
} from '../../aws/launchCost.ts'
import { IMAGES } from '../../aws/machineImages.ts'
import { type CostLine, exactly, HOURS_PER_MONTH, hours } from '../../costLine.ts'
import type { CostContext } from '../../define.ts'
import { type Capacity, capacityOf, inWords } from './capacity.ts'
import { type AsgConfig, changesSize, typesOf } from './config.ts'

type Context = CostContext<AsgConfig>

export function* asgCost(ctx: Context): Iterable<CostLine> {
  const capacity = capacityOf(ctx.config)
  yield* instanceLines(ctx, capacity)
  const { config } = ctx
  const counted =
    inWords(capacity.existing, 'instance') + (config.warmPool.enabled ? ', warm pool included' : '')
  yield* launchVolumeLines(config, capacity.existing, counted)
  const inService = inWords(capacity.instances, 'instance')
  if (config.detailedMonitoring) yield detailedMonitoring(capacity.instances, inService)
  yield* alarms(ctx)
  if (config.publicIp) yield publicAddresses(capacity.instances, inService)
}

function* instanceLines(ctx: Context, capacity: Capacity): Iterable<CostLine> {
  const { config } = ctx
  const weighted = config.mixed.enabled && config.mixed.weight !== null
  const all = typesOf(config)
  const [main] = all
  // An instance of another type stands for more or less capacity, at about the same price per unit.
  const types = weighted && main ? [main] : all
  const weightNote = weighted && `Counted as if all capacity were ${config.instanceType}.`
  // Running instances of the warm pool cost what those in service do.
  const runningPool = config.warmPool.enabled && config.warmPool.state === 'Running'
  const onDemand = runningPool ? capacity.existing : capacity.onDemand
  if (onDemand.high > 0) {
    const chosen = config.mixed.onDemandStrategy === 'lowest-price' ? types : types.slice(0, 1)
    yield {
      key: 'on-demand',
      label: `On-Demand Instances: ${listText(chosen.map(({ name }) => name))}`,
      category: 'compute',
      unit: 'instance-hour',
      quantity: hours(onDemand),
      price: chosen.map(({ name }) => ({ kind: 'ec2', instanceType: name })),
      formula: `${inWords(onDemand, 'instance')} × ${HOURS_PER_MONTH} h${runningPool ? ', warm pool included' : ''}`,
      ...assumption(
        scheduleNote(capacity),
        weightNote,
        chosen.length > 1 && 'AWS takes the cheapest type; the expected figure counts the first.',
        types.length > 1 &&
          chosen.length === 1 &&
          'On-Demand capacity of the first type is taken to be available.',
      ),
    }
  }
  if (capacity.spot.high > 0) {
    yield {
      key: 'spot',
      label: `Spot Instances: ${listText(types.map(({ name }) => name))}`,
      category: 'compute',
      unit: 'instance-hour',
      quantity: hours(capacity.spot),
      price: types.map(({ name }) => ({ kind: 'ec2-spot', instanceType: name })),
      formula: `${inWords(capacity.spot, 'instance')} × ${HOURS_PER_MONTH} h`,
      ...assumption(
        scheduleNote(capacity),
        weightNote,
        types.length > 1 &&
          'AWS decides which type runs: low takes the cheapest, high the dearest, expected the first.',
      ),
    }
  }
  if (IMAGES[config.image].windows)
    yield windowsLicence(ctx, capacity.instances, inWords(capacity.instances, 'instance'))
}

function* alarms(ctx: Context): Iterable<CostLine> {
  const { config } = ctx
  // A target tracking policy makes two alarms, one to scale out and one to scale in; ECS's own policy does too.
  // https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-auto-scaling.html
  const byEcs = ctx
    .outgoing('provides')
    .filter(({ config: settings }) => settings.managedScaling === true).length
  const ownPolicies = changesSize(config)
  const tracking = (ownPolicies ? config.targetTracking.length : 0) + byEcs
  const steps = ownPolicies ? config.alarmPolicies.length : 0
  const count = tracking * 2 + steps
  if (count === 0) return
  yield {
    key: 'alarms',
    label: 'CloudWatch alarms of scaling policies',
    category: 'observability',
    unit: 'alarm-month',
    quantity: exactly(count),
    price: { kind: 'service', id: 'cloudwatch.alarm' },
    formula: listText([
      ...(tracking > 0
        ? [`${plural(tracking, 'target tracking policy', 'target tracking policies')} × 2`]
        : []),
      ...(steps > 0 ? [plural(steps, 'step policy', 'step policies')] : []),
    ]),
  }
}

function scheduleNote({ schedule }: Capacity): string | false {
  switch (schedule) {
    case 'none':
      return false
    case 'weekly':
      return 'Sizes are averages over the weekly schedule; what scaling policies add to it is not foreseen.'
    case 'not-weekly':
      return 'The schedule does not recur weekly on one clock, so the expected figure counts the desired capacity.'
  }
}

function assumption(...notes: readonly (string | false)[]): { assumption?: string } {
  const said = notes.filter((note) => note !== false)
  return said.length === 0 ? {} : { assumption: said.join(' ') }
}

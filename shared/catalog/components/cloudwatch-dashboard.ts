import { z } from 'zod'
import { jsonText } from '../aws/jsonText.ts'
import { type CfnValue, REGION } from '../cfn.ts'
import { exactly } from '../costLine.ts'
import { defineComponent, type EmitContext } from '../define.ts'
import { field } from '../fields.ts'

const WIDTH = 8
const HEIGHT = 6
const PER_ROW = 3
const TITLE_HEIGHT = 2

const config = z.strictObject({
  text: field(z.string().max(2000).default(''), {
    title: 'Text',
    description: 'Markdown at the top: what to look at first, and whom to call. Empty: the name alone.',
    widget: 'multiline',
  }),
  usualOnly: field(z.boolean().default(false), {
    title: 'Main metrics only',
    description: 'Leaves out what seldom tells of trouble.',
  }),
})

type Config = z.output<typeof config>

export const cloudWatchDashboard = defineComponent({
  type: 'cloudwatch-dashboard',
  title: 'CloudWatch dashboard',
  category: 'operations',
  icon: 'cloudwatch',
  description: 'Draws the metrics of everything that it is connected to, side by side.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Dashboards.html',
  keywords: ['dashboard', 'graph', 'metrics', 'monitoring', 'chart'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  out: {
    monitors: () => ({ observer: 'dashboard' }),
  },
  summary: ({ usualOnly }) => [usualOnly ? 'Main metrics' : 'All metrics'],
  *resources(ctx) {
    if (ctx.outgoing('monitors').length === 0) return
    yield ctx.resource('', 'AWS::CloudWatch::Dashboard', {
      DashboardBody: jsonText(bodyOf(ctx)),
    })
    yield ctx.output({
      name: ctx.logicalId('Name'),
      value: ctx.ref(),
      description: `Name of the dashboard ${ctx.name}`,
    })
  },
  *cost(ctx) {
    if (ctx.outgoing('monitors').length === 0) return
    yield {
      key: 'dashboard',
      label: 'Dashboard',
      category: 'observability',
      unit: 'dashboard-month',
      quantity: exactly(1),
      price: { kind: 'service', id: 'cloudwatch.dashboard' },
      formula: '1 dashboard',
      assumption: 'The first three of an account, free with up to 50 metrics each, are not taken off.',
    }
  },
})

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html */
function bodyOf(ctx: EmitContext<Config>): CfnValue {
  const shown = ctx
    .outgoing('monitors')
    .flatMap(({ handle, peer }) =>
      handle.metrics
        .filter(({ usual }) => usual || !ctx.config.usualOnly)
        .map((metric) => ({ peer: peer.name, metric })),
    )
  return {
    widgets: [
      {
        type: 'text',
        x: 0,
        y: 0,
        width: WIDTH * PER_ROW,
        height: TITLE_HEIGHT,
        properties: { markdown: ctx.config.text === '' ? `# ${ctx.name}` : ctx.config.text },
      },
      ...shown.map(({ peer, metric }, i) => ({
        type: 'metric',
        x: (i % PER_ROW) * WIDTH,
        y: TITLE_HEIGHT + Math.floor(i / PER_ROW) * HEIGHT,
        width: WIDTH,
        height: HEIGHT,
        properties: {
          title: `${peer}: ${metric.title}`,
          view: 'timeSeries',
          region: REGION,
          stat: metric.statistic,
          period: metric.periodSeconds,
          yAxis: { left: { label: metric.unit, showUnits: false, min: 0 } },
          metrics: [
            [metric.namespace, metric.name, ...metric.dimensions.flatMap(({ Name, Value }) => [Name, Value])],
          ],
        },
      })),
    ],
  }
}

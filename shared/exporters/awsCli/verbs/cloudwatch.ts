import { run, tolerated } from '../actions.ts'
import { camelled } from '../camel.ts'
import { command } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, fixed, flags, option, options, textOption } from '../options.ts'
import type { Printer, Self, Step } from '../printer.ts'
import type { Text } from '../shell/text.ts'
import { listTags, tagList } from '../tags.ts'

const arnOf = (self: Self): Text => accountArn('cloudwatch', 'alarm:', self.name)

const settings = (step: Step) => [
  textOption('alarm-name', step.name),
  options(
    step,
    'AlarmDescription',
    'Namespace',
    'MetricName',
    'Dimensions',
    'Statistic',
    'ExtendedStatistic',
    'Period',
    'Unit',
    'EvaluationPeriods',
    'DatapointsToAlarm',
    'Threshold',
    'ThresholdMetricId',
    'ComparisonOperator',
    'TreatMissingData',
    'EvaluateLowSampleCountPercentile',
    'AlarmActions',
    'OKActions',
    'InsufficientDataActions',
  ),
  documentOption(step, 'metrics', step.value('Metrics')),
  flags(step, 'ActionsEnabled'),
]

const alarm: Printer = {
  title: 'CloudWatch alarm',
  holds: 'name',
  naming: { property: 'AlarmName', limit: 255 },
  changes: 'all',
  ref: (self) => self.name,
  attributes: { Arn: arnOf },
  print: (step) => ({
    find: () => ({
      command: command('cloudwatch describe-alarms', textOption('alarm-names', step.name)),
      item: 'MetricAlarms[0]',
      id: 'AlarmName',
      tagsFrom: {
        command: command('cloudwatch list-tags-for-resource', textOption('resource-arn', arnOf(step))),
        item: '',
        shape: listTags('Tags'),
      },
    }),
    create: () => {
      step.skip('AlarmName')
      return [run(command('cloudwatch put-metric-alarm', settings(step), tagList(step)))]
    },
    update: () => [run(command('cloudwatch put-metric-alarm', settings(step)))],
    retag: () =>
      run(command('cloudwatch tag-resource', textOption('resource-arn', arnOf(step)), tagList(step))),
    remove: () => [run(command('cloudwatch delete-alarms', textOption('alarm-names', step.name)))],
  }),
}

const compositeSettings = (step: Step) => [
  textOption('alarm-name', step.name),
  options(
    step,
    'AlarmDescription',
    'AlarmRule',
    'AlarmActions',
    ['OKActions', 'ok-actions'],
    'InsufficientDataActions',
    'ActionsSuppressor',
    'ActionsSuppressorWaitPeriod',
    'ActionsSuppressorExtensionPeriod',
  ),
  flags(step, 'ActionsEnabled'),
]

const compositeAlarm: Printer = {
  title: 'CloudWatch composite alarm',
  holds: 'name',
  naming: { property: 'AlarmName', limit: 255 },
  changes: 'all',
  ref: (self) => self.name,
  attributes: { Arn: arnOf },
  print: (step) => ({
    find: () => ({
      command: command(
        'cloudwatch describe-alarms',
        textOption('alarm-names', step.name),
        fixed('alarm-types', 'CompositeAlarm'),
      ),
      item: 'CompositeAlarms[0]',
      id: 'AlarmName',
      tagsFrom: {
        command: command('cloudwatch list-tags-for-resource', textOption('resource-arn', arnOf(step))),
        item: '',
        shape: listTags('Tags'),
      },
    }),
    create: () => {
      step.skip('AlarmName')
      return [run(command('cloudwatch put-composite-alarm', compositeSettings(step), tagList(step)))]
    },
    update: () => [run(command('cloudwatch put-composite-alarm', compositeSettings(step)))],
    retag: () =>
      run(command('cloudwatch tag-resource', textOption('resource-arn', arnOf(step)), tagList(step))),
    remove: () => [run(command('cloudwatch delete-alarms', textOption('alarm-names', step.name)))],
  }),
}

/** It takes no tags at this API: each run puts it anew. */
const dashboard: Printer = {
  title: 'CloudWatch dashboard',
  holds: 'name',
  naming: { property: 'DashboardName', limit: 255 },
  changes: 'all',
  ref: (self) => self.name,
  attributes: {},
  print: (step) => ({
    create: () => {
      step.skip('DashboardName', 'Tags')
      return [
        run(
          command(
            'cloudwatch put-dashboard',
            textOption('dashboard-name', step.name),
            documentOption(step, 'dashboard-body', step.value('DashboardBody'), 'body'),
          ),
        ),
      ]
    },
    remove: () => [
      tolerated(
        'ResourceNotFound|does not exist',
        command('cloudwatch delete-dashboards', textOption('dashboard-names', step.name)),
      ),
    ],
  }),
}

/** Takes no tags either, and goes with its log group. */
const metricFilter: Printer = {
  title: 'metric filter',
  holds: 'name',
  naming: { property: 'FilterName', limit: 512 },
  changes: 'all',
  ref: (self) => self.name,
  attributes: {},
  print: (step) => {
    const which = () => [options(step, 'LogGroupName'), textOption('filter-name', step.name)]
    return {
      create: () => {
        step.skip('FilterName')
        return [
          run(
            command(
              'logs put-metric-filter',
              which(),
              options(step, 'FilterPattern'),
              option(
                step,
                'metric-transformations',
                camelled(step.value('MetricTransformations'), { maps: ['Dimensions'] }),
              ),
            ),
          ),
        ]
      },
      remove: () => [tolerated('ResourceNotFoundException', command('logs delete-metric-filter', which()))],
    }
  },
}

export const CLOUDWATCH_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::CloudWatch::Alarm': alarm,
  'AWS::CloudWatch::CompositeAlarm': compositeAlarm,
  'AWS::CloudWatch::Dashboard': dashboard,
  'AWS::Logs::MetricFilter': metricFilter,
}

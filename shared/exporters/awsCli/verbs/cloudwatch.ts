import { run } from '../actions.ts'
import { command } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, flags, options, textOption } from '../options.ts'
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

export const CLOUDWATCH_PRINTERS: Readonly<Record<string, Printer>> = { 'AWS::CloudWatch::Alarm': alarm }

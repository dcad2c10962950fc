import { capture, lines, run, tolerated, withRole } from '../actions.ts'
import { camelled } from '../camel.ts'
import { command, type Option } from '../command.ts'
import { accountArn } from '../names.ts'
import { documentOption, option, options, textOption } from '../options.ts'
import type { Action, Printer, Self, Step } from '../printer.ts'
import { literal, literalOf, type Text } from '../shell/text.ts'
import { entry, itemsOf, mapValue, scalarText, type Value } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagList } from '../tags.ts'

const byName = (self: Self) => textOption('name', self.name)

/** The name of the rule's bus, which may be given as an ARN; the account's own without one. */
const busOf = (self: Self): Text => {
  const given = self.text('EventBusName')
  return given.length === 0 ? literal('default') : given
}

const ruleArn = (self: Self): Text => {
  const bus = busOf(self)
  return accountArn('events', 'rule/', ...(literalOf(bus) === 'default' ? [] : [bus, '/']), self.name)
}

const put = (step: Step, ...more: readonly (Option | null)[]): Action =>
  run(
    command(
      'events put-rule',
      byName(step),
      options(step, 'EventBusName', 'Description', 'ScheduleExpression', 'State', 'RoleArn'),
      documentOption(step, 'event-pattern', step.value('EventPattern'), 'pattern'),
      more,
    ),
  )

/** Of a target, `EcsParameters` are spelt in two ways: half of its names begin with a small letter. */
function target(value: Value): Value {
  const task = entry(value, 'EcsParameters')
  if (value.kind !== 'map' || task?.kind !== 'map') return value
  return {
    kind: 'map',
    entries: value.entries.map(([key, item]) => [key, key === 'EcsParameters' ? ecsParameters(task) : item]),
  }
}

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EcsParameters.html */
export function ecsParameters(task: Value): Value {
  const vpc = entry(task, 'NetworkConfiguration')
  const subnets =
    vpc === undefined ? undefined : (entry(vpc, 'AwsVpcConfiguration') ?? entry(vpc, 'AwsvpcConfiguration'))
  const { entries } = task.kind === 'map' ? task : { entries: [] }
  const { NetworkConfiguration: _, PlacementStrategies, TagList, ...same } = Object.fromEntries(entries)
  return mapValue({
    ...same,
    NetworkConfiguration: subnets && mapValue({ awsvpcConfiguration: subnets }),
    CapacityProviderStrategy: camelled(same.CapacityProviderStrategy),
    PlacementConstraints: camelled(same.PlacementConstraints),
    PlacementStrategy: camelled(PlacementStrategies ?? same.PlacementStrategy),
    Tags: TagList ?? same.Tags,
  })
}

const targetsOf = (step: Step): readonly Value[] => itemsOf(step.value('Targets')).map(target)

function targets(step: Step): Action[] {
  const all = targetsOf(step)
  const bus = busOf(step)
  const ids = all.map((item) => scalarText(entry(item, 'Id') ?? mapValue({})) ?? [])
  return [
    prune(step, ids),
    ...(all.length === 0
      ? []
      : [
          withRole(
            run(
              command(
                'events put-targets',
                textOption('rule', step.name),
                textOption('event-bus-name', bus),
                documentOption(step, 'targets', { kind: 'list', items: all }),
              ),
            ),
          ),
        ]),
  ]
}

const prune = (step: Step, ids: readonly Text[]): Action =>
  lines(['prune_rule_targets', word(step.name), word(busOf(step)), ...ids.map(word)].join(' '))

const rule: Printer = {
  title: 'EventBridge rule',
  holds: 'arn',
  naming: { property: 'Name', limit: 64 },
  changes: ['Description', 'EventPattern', 'RoleArn', 'ScheduleExpression', 'State', 'Targets'],
  ref: (self) => self.name,
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    find: () => ({
      command: command('events describe-rule', byName(step), textOption('event-bus-name', busOf(step))),
      item: '',
      id: 'Arn',
      tagsFrom: {
        command: command('events list-tags-for-resource', textOption('resource-arn', ruleArn(step))),
        item: '',
        shape: listTags('Tags'),
      },
    }),
    create: () => {
      step.skip('Name')
      return [
        capture(
          command(
            'events put-rule',
            byName(step),
            options(step, 'EventBusName', 'Description', 'ScheduleExpression', 'State', 'RoleArn'),
            documentOption(step, 'event-pattern', step.value('EventPattern'), 'pattern'),
            tagList(step),
          ),
          'RuleArn',
          step.into,
        ),
      ]
    },
    update: () => [put(step)],
    complete: () => targets(step),
    retag: () => run(command('events tag-resource', textOption('resource-arn', step.main), tagList(step))),
    // A rule with targets cannot be deleted.
    remove: () => [
      prune(step, []),
      run(command('events delete-rule', byName(step), textOption('event-bus-name', busOf(step)))),
    ],
  }),
}

function scheduleSettings(step: Step): (Option | null | Option[])[] {
  const given = step.value('Target') ?? mapValue({})
  const task = entry(given, 'EcsParameters')
  const entries = given.kind === 'map' ? given.entries : []
  const made: Value = {
    kind: 'map',
    entries: entries.map(([key, item]) => [
      key,
      key === 'EcsParameters' && task ? ecsParameters(task) : item,
    ]),
  }
  return [
    byName(step),
    options(
      step,
      'GroupName',
      'Description',
      'ScheduleExpression',
      'ScheduleExpressionTimezone',
      'StartDate',
      'EndDate',
      'State',
      'KmsKeyArn',
    ),
    option(step, 'flexible-time-window', step.value('FlexibleTimeWindow')),
    documentOption(step, 'target', made),
  ]
}

const schedule: Printer = {
  title: 'EventBridge schedule',
  holds: 'arn',
  naming: { property: 'Name', limit: 64 },
  ref: (self) => self.name,
  attributes: { Arn: (self) => self.main },
  print: (step) => ({
    // A schedule has no tags, its group has: so it is set to what was drawn each time.
    find: () => ({
      command: command('scheduler get-schedule', byName(step), options(step, 'GroupName')),
      item: '',
      id: 'Arn',
    }),
    create: () => {
      step.skip('Name')
      return [
        withRole(
          capture(command('scheduler create-schedule', scheduleSettings(step)), 'ScheduleArn', step.into),
        ),
      ]
    },
    found: () => [withRole(run(command('scheduler update-schedule', scheduleSettings(step))))],
    remove: () => [
      tolerated(
        'ResourceNotFoundException',
        command('scheduler delete-schedule', byName(step), options(step, 'GroupName')),
      ),
    ],
  }),
}

export const EVENT_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::Events::Rule': rule,
  'AWS::Scheduler::Schedule': schedule,
}

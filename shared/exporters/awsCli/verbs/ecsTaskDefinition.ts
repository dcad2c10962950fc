import { capture, lines, withRole } from '../actions.ts'
import { camel } from '../camel.ts'
import { command, commandLines, queried } from '../command.ts'
import { textOption } from '../options.ts'
import type { Action, Printer, Step } from '../printer.ts'
import { scalarText, textValue, type Value } from '../shell/value.ts'
import { tagList } from '../tags.ts'
import { ECS_RULES, ECS_TAGS } from './ecs.ts'

const asString = (value: Value | undefined): Value | undefined => {
  const known = value === undefined ? null : scalarText(value)
  return known === null ? undefined : textValue(known)
}

const TASK = [
  'NetworkMode',
  'RequiresCompatibilities',
  'RuntimePlatform',
  'ExecutionRoleArn',
  'TaskRoleArn',
  'ContainerDefinitions',
  'Volumes',
  'EphemeralStorage',
  'PidMode',
  'IpcMode',
  'PlacementConstraints',
  'ProxyConfiguration',
  'InferenceAccelerators',
  'EnableFaultInjection',
] as const

function definition(step: Step): Value {
  const rest = TASK.flatMap((property) => {
    const value = step.value(property)
    return value === undefined ? [] : ([[property, value]] as const)
  })
  const nested = camel({ kind: 'map', entries: rest }, ECS_RULES)
  return {
    kind: 'map',
    entries: [
      ['family', textValue(step.name)],
      ...(nested.kind === 'map' ? nested.entries : []),
      ...Object.entries({ cpu: asString(step.value('Cpu')), memory: asString(step.value('Memory')) }).flatMap(
        ([key, value]) => (value === undefined ? [] : ([[key, value]] as const)),
      ),
    ],
  }
}

const taskDefinition: Printer = {
  title: 'task definition',
  holds: 'arn',
  naming: { property: 'Family', limit: 255 },
  changes: 'all',
  versioned: true,
  ref: (self) => self.main,
  attributes: { TaskDefinitionArn: (self) => self.main },
  print: (step) => {
    const register = (): Action[] => {
      step.skip('Family')
      return [
        withRole(
          capture(
            command(
              'ecs register-task-definition',
              { name: 'cli-input-json', words: [step.document('', definition(step))] },
              tagList(step, 'key', 'value'),
            ),
            'taskDefinition.taskDefinitionArn',
            step.into,
          ),
        ),
      ]
    }
    return {
      find: () => ({
        command: command('ecs describe-task-definition', textOption('task-definition', step.name), {
          name: 'include',
          words: ['TAGS'],
        }),
        item: '',
        id: 'taskDefinition.taskDefinitionArn',
        tags: ECS_TAGS,
      }),
      create: register,
      update: register,
      remove: () => [
        lines(
          ...commandLines(
            queried(
              command('ecs list-task-definitions', textOption('family-prefix', step.name)),
              'taskDefinitionArns[].[@]',
            ),
            'each_line deregister_task_definition ',
          ),
        ),
      ],
    }
  },
}

export const ECS_TASK_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::ECS::TaskDefinition': taskDefinition,
}

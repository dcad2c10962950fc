import { capture, run } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { flags, option, options, textOption } from '../options.ts'
import type { Printer, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { entry, mapValue } from '../shell/value.ts'
import { tagList } from '../tags.ts'
import { finding, retag } from './systemsManager.ts'

const WINDOW = ['Description', 'Schedule', 'ScheduleTimezone', 'Duration', 'Cutoff'] as const

const maintenanceWindow: Printer = {
  title: 'maintenance window',
  holds: 'id',
  naming: { property: 'Name', limit: 128 },
  changes: [...WINDOW, 'AllowUnassociatedTargets'],
  ref: (self) => self.main,
  attributes: {},
  print: (step) => {
    const byId = textOption('window-id', step.main)
    const settings = () => [options(step, ...WINDOW), flags(step, 'AllowUnassociatedTargets')]
    return {
      find: () =>
        finding(step, 'describe-maintenance-windows', {
          filter: 'Name',
          list: 'WindowIdentities',
          id: 'WindowId',
          kind: 'MaintenanceWindow',
        }),
      create: () => {
        step.skip('Name')
        return [
          capture(
            command(
              'ssm create-maintenance-window',
              textOption('name', step.name),
              settings(),
              tagList(step),
            ),
            'WindowId',
            step.into,
          ),
        ]
      },
      update: () => [run(command('ssm update-maintenance-window', byId, settings()))],
      retag: () => retag(step, 'MaintenanceWindow'),
      // Targets and tasks go with it.
      remove: () => [run(command('ssm delete-maintenance-window', byId))],
    }
  },
}

/** A part of a window, which has no tags: known by its name within the window. */
function part(
  title: string,
  kind: {
    readonly list: string
    readonly verb: string
    readonly update: string
    readonly id: string
    readonly option: string
  },
  properties: readonly string[],
  settings: (step: Step) => readonly (Option | null)[],
): Printer {
  return {
    title,
    holds: 'id',
    changes: properties,
    ref: (self) => self.main,
    attributes: {},
    print: (step) => {
      const inWindow = () => options(step, 'WindowId')
      const name: Text = step.text('Name')
      return {
        find: () => ({
          command: command(`ssm describe-maintenance-window-${kind.list.toLowerCase()}`, inWindow()),
          item: '',
          id: text(`${kind.list}[?Name=='`, name, `']|[0].${kind.id}`),
        }),
        create: () => [
          capture(
            command(
              `ssm ${kind.verb}`,
              inWindow(),
              ...settings(step),
              options(step, 'Name', 'ResourceType', 'TaskType'),
            ),
            kind.id,
            step.into,
          ),
        ],
        found: () => [
          run(
            command(`ssm ${kind.update}`, inWindow(), textOption(kind.option, step.main), ...settings(step)),
          ),
        ],
        remove: null,
      }
    },
  }
}

const windowTarget = part(
  'maintenance window target',
  {
    list: 'Targets',
    verb: 'register-target-with-maintenance-window',
    update: 'update-maintenance-window-target',
    id: 'WindowTargetId',
    option: 'window-target-id',
  },
  ['Targets'],
  (step) => options(step, 'Targets', 'Description'),
)

const windowTask = part(
  'maintenance window task',
  {
    list: 'Tasks',
    verb: 'register-task-with-maintenance-window',
    update: 'update-maintenance-window-task',
    id: 'WindowTaskId',
    option: 'window-task-id',
  },
  ['Targets', 'TaskArn', 'Priority', 'MaxConcurrency', 'MaxErrors', 'TaskInvocationParameters'],
  (step) => [
    ...options(step, 'Targets', 'TaskArn', 'ServiceRoleArn', 'Priority', 'MaxConcurrency', 'MaxErrors'),
    option(
      step,
      'task-invocation-parameters',
      mapValue({
        RunCommand: entry(step.value('TaskInvocationParameters'), 'MaintenanceWindowRunCommandParameters'),
      }),
    ),
  ],
)

export const MAINTENANCE_WINDOW_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::SSM::MaintenanceWindow': maintenanceWindow,
  'AWS::SSM::MaintenanceWindowTarget': windowTarget,
  'AWS::SSM::MaintenanceWindowTask': windowTask,
}

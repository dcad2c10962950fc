import { capture, FOUND, run, tolerated } from '../actions.ts'
import { command, type Option } from '../command.ts'
import { fixed, flags, option, options, textOption } from '../options.ts'
import type { Action, Find, Printer, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { entry, itemsOf, mapValue, scalarText } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagList } from '../tags.ts'

/** By its name, in a list that AWS filters. */
const finding = (
  step: Step,
  verb: string,
  { filter, list, id, kind }: { filter: string; list: string; id: string; kind: string },
): Find => ({
  command: command(`ssm ${verb}`, {
    name: 'filters',
    words: [word(text(`Key=${filter},Values=`, step.name))],
  }),
  item: `${list}[0]`,
  id,
  tagsFrom: {
    command: command(
      'ssm list-tags-for-resource',
      fixed('resource-type', kind),
      textOption('resource-id', FOUND),
    ),
    item: '',
    shape: listTags('TagList'),
  },
})

const retag = (step: Step, kind: string): Action =>
  run(
    command(
      'ssm add-tags-to-resource',
      fixed('resource-type', kind),
      textOption('resource-id', step.main),
      tagList(step),
    ),
  )

const BASELINE = [
  'Description',
  'ApprovalRules',
  'ApprovedPatches',
  'RejectedPatches',
  'GlobalFilters',
] as const

const baseline: Printer = {
  title: 'patch baseline',
  holds: 'id',
  naming: { property: 'Name', limit: 128 },
  changes: [...BASELINE, 'DefaultBaseline', 'PatchGroups'],
  ref: (self) => self.main,
  attributes: {},
  print: (step) => {
    const byId = textOption('baseline-id', step.main)
    const groups = itemsOf(step.value('PatchGroups')).map((item) => scalarText(item) ?? [])
    const isDefault = step.value('DefaultBaseline')
    return {
      find: () =>
        finding(step, 'describe-patch-baselines', {
          filter: 'NAME_PREFIX',
          list: 'BaselineIdentities',
          id: 'BaselineId',
          kind: 'PatchBaseline',
        }),
      create: () => {
        step.skip('Name')
        return [
          capture(
            command(
              'ssm create-patch-baseline',
              textOption('name', step.name),
              options(step, 'OperatingSystem', ...BASELINE),
              tagList(step),
            ),
            'BaselineId',
            step.into,
          ),
        ]
      },
      update: () => [run(command('ssm update-patch-baseline', byId, options(step, ...BASELINE)))],
      complete: () => [
        ...(isDefault?.kind === 'boolean' && isDefault.value
          ? [run(command('ssm register-default-patch-baseline', byId))]
          : []),
        ...groups.map((group) =>
          tolerated(
            'AlreadyExistsException',
            command('ssm register-patch-baseline-for-patch-group', byId, textOption('patch-group', group)),
          ),
        ),
      ],
      retag: () => retag(step, 'PatchBaseline'),
      remove: () => [
        ...groups.map((group) =>
          tolerated(
            'DoesNotExistException',
            command('ssm deregister-patch-baseline-for-patch-group', byId, textOption('patch-group', group)),
          ),
        ),
        ...(isDefault?.kind === 'boolean' && isDefault.value ? [giveBack(step)] : []),
        run(command('ssm delete-patch-baseline', byId)),
      ],
    }
  },
}

/** A baseline that is the default cannot be deleted: AWS's own takes its place. */
const giveBack = (step: Step): Action => {
  const system = scalarText(step.value('OperatingSystem') ?? mapValue({})) ?? []
  return {
    kind: 'lines',
    lines: [
      'peek aws ssm describe-patch-baselines --filters Key=OWNER,Values=AWS \\',
      `  ${word(text('Key=OPERATING_SYSTEM,Values=', system))} --query 'BaselineIdentities[0].BaselineId' --output text`,
      'if ! missing; then aws ssm register-default-patch-baseline --baseline-id "$FOUND"; fi',
    ],
  }
}

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

const ASSOCIATION = [
  'Targets',
  'ScheduleExpression',
  'Parameters',
  'MaxConcurrency',
  'MaxErrors',
  'ComplianceSeverity',
] as const

const association: Printer = {
  title: 'State Manager association',
  holds: 'id',
  naming: { property: 'AssociationName', limit: 128 },
  changes: ASSOCIATION,
  ref: (self) => self.main,
  attributes: { AssociationId: (self) => self.main },
  print: (step) => {
    const byId = textOption('association-id', step.main)
    return {
      find: () => ({
        command: command('ssm list-associations', {
          name: 'association-filter-list',
          words: [word(text('key=AssociationName,value=', step.name))],
        }),
        item: 'Associations[0]',
        id: 'AssociationId',
        tagsFrom: {
          command: command(
            'ssm list-tags-for-resource',
            fixed('resource-type', 'Association'),
            textOption('resource-id', FOUND),
          ),
          item: '',
          shape: listTags('TagList'),
        },
      }),
      create: () => {
        step.skip('AssociationName')
        return [
          capture(
            command(
              'ssm create-association',
              options(step, 'Name'),
              textOption('association-name', step.name),
              options(step, ...ASSOCIATION),
              tagList(step),
            ),
            'AssociationDescription.AssociationId',
            step.into,
          ),
        ]
      },
      update: () => [
        run(
          command(
            'ssm update-association',
            byId,
            textOption('association-name', step.name),
            options(step, ...ASSOCIATION),
          ),
        ),
      ],
      retag: () => retag(step, 'Association'),
      remove: () => [run(command('ssm delete-association', byId))],
    }
  },
}

/** The pipeline writes to it as well: it is made once and then left alone. */
const parameter: Printer = {
  title: 'Systems Manager parameter',
  holds: 'name',
  ref: (self) => self.text('Name'),
  attributes: { Value: (self) => self.text('Value') },
  print: (step) => ({
    create: () => [
      tolerated(
        'ParameterAlreadyExists',
        command(
          'ssm put-parameter',
          options(step, 'Name', 'Type', 'DataType', 'Description'),
          option(step, 'value', step.value('Value')),
        ),
      ),
    ],
    remove: () => [tolerated('ParameterNotFound', command('ssm delete-parameter', options(step, 'Name')))],
  }),
}

export const SYSTEMS_MANAGER_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::SSM::Association': association,
  'AWS::SSM::MaintenanceWindow': maintenanceWindow,
  'AWS::SSM::MaintenanceWindowTarget': windowTarget,
  'AWS::SSM::MaintenanceWindowTask': windowTask,
  'AWS::SSM::Parameter': parameter,
  'AWS::SSM::PatchBaseline': baseline,
}

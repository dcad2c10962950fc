import { capture, FOUND, run, tolerated } from '../actions.ts'
import { command } from '../command.ts'
import { fixed, options, textOption } from '../options.ts'
import type { Action, Find, Printer, Step } from '../printer.ts'
import { text } from '../shell/text.ts'
import { itemsOf, mapValue, scalarText } from '../shell/value.ts'
import { word } from '../shell/word.ts'
import { listTags, tagList } from '../tags.ts'

/** By its name, in a list that AWS filters. */
export const finding = (
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

export const retag = (step: Step, kind: string): Action =>
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

export const SYSTEMS_MANAGER_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::SSM::Association': association,
  'AWS::SSM::PatchBaseline': baseline,
}

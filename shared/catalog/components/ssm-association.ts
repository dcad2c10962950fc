import { z } from 'zod'
import { exactly } from '../costLine.ts'
import { defineComponent } from '../define.ts'
import { field, showWhen, wholeNumber } from '../fields.ts'
import { targetsOf } from '../relations/manages.ts'

const DOCUMENTS = {
  'AWS-RunShellScript': 'Run a shell script',
  'AWS-RunPowerShellScript': 'Run a PowerShell script',
  'AWS-UpdateSSMAgent': 'Update the SSM Agent',
  'AWS-GatherSoftwareInventory': 'Gather the software inventory',
} as const
type DocumentName = keyof typeof DOCUMENTS
const NAMES = Object.keys(DOCUMENTS) as [DocumentName, ...DocumentName[]]

const TAG = /^[\w+\-=._:/@ ]{0,128}$/

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateAssociation.html */
const config = z.strictObject({
  document: field(z.enum(NAMES).default('AWS-RunShellScript'), {
    title: 'Document',
    description: 'What is done on each instance.',
    labels: DOCUMENTS,
  }),
  commands: field(z.array(z.string().min(1).max(4000)).min(1).max(50).default(['uptime']), {
    title: 'Commands',
    description:
      'Run as root, or as Administrator on Windows. Whoever may read the association can read them.',
    showWhen: showWhen('document', 'AWS-RunShellScript', 'AWS-RunPowerShellScript'),
  }),
  schedule: field(
    z
      .string()
      .regex(/^(cron|rate)\(.{1,200}\)$/, 'cron(…) or rate(…)')
      .default('rate(1 day)'),
    {
      title: 'Schedule',
      description: 'At least half an hour apart. New instances are worked on as soon as they are there.',
      placeholder: 'rate(1 day)',
    },
  ),
  percentAtOnce: field(wholeNumber(1, 100).default(20), {
    title: 'At a time',
    description: 'Share of the instances.',
    unit: '%',
  }),
  tagKey: field(z.string().regex(TAG, 'letters, digits, spaces and +-=._:/@').default(''), {
    title: 'Tag',
    description:
      'Also all other instances of the account’s Region that have this tag. Empty: only what it manages.',
    placeholder: 'Environment',
  }),
  tagValue: field(z.string().regex(TAG, 'letters, digits, spaces and +-=._:/@').default(''), {
    title: 'Value of the tag',
    description: 'Exactly so.',
    placeholder: 'production',
  }),
})

export const ssmAssociation = defineComponent({
  type: 'ssm-association',
  title: 'State Manager association',
  category: 'operations',
  icon: 'systems-manager',
  description: 'Runs a command on what it manages, on a schedule and on every new instance.',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/state-manager-about.html',
  keywords: ['systems manager', 'ssm', 'run command', 'script', 'inventory', 'state manager'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  out: {
    manages: ({ config: { document } }) => ({ windows: WINDOWS[document] }),
  },
  summary: ({ document, schedule }) => [DOCUMENTS[document], schedule],
  *resources(ctx) {
    const { document, commands, schedule, percentAtOnce, tagKey, tagValue } = ctx.config
    const targets = targetsOf([
      ...ctx.outgoing('manages').map(({ handle }) => handle),
      ...(tagKey === '' ? [] : [{ key: tagKey, value: tagValue }]),
    ])
    for (const [i, target] of targets.entries()) {
      yield ctx.resource(i === 0 ? '' : String(i + 1), 'AWS::SSM::Association', {
        Name: document,
        // At least three characters, which a short name alone does not have.
        AssociationName: ctx.logicalId(i === 0 ? 'Association' : `Association${i + 1}`),
        Targets: [target],
        ScheduleExpression: schedule,
        ...(RUNS.includes(document) && { Parameters: { commands } }),
        // An inventory is of one instance at a time, and takes no share.
        ...(document !== 'AWS-GatherSoftwareInventory' && {
          MaxConcurrency: `${percentAtOnce}%`,
          MaxErrors: '10%',
        }),
        ComplianceSeverity: 'MEDIUM',
      })
    }
  },
  *cost() {
    yield {
      key: 'service',
      label: 'Run Command on EC2',
      category: 'management',
      unit: 'association',
      quantity: exactly(1),
      price: { kind: 'service', id: 'ssm.session-manager' },
      formula: 'no charge for EC2 instances',
    }
  },
})

const RUNS: readonly DocumentName[] = ['AWS-RunPowerShellScript', 'AWS-RunShellScript']

/** null: for either. */
const WINDOWS: Readonly<Record<DocumentName, boolean | null>> = {
  'AWS-RunShellScript': false,
  'AWS-RunPowerShellScript': true,
  'AWS-UpdateSSMAgent': null,
  'AWS-GatherSoftwareInventory': null,
}

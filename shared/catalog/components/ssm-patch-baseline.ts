import { z } from 'zod'
import { kebabCase } from '../../base/text.ts'
import { concat, type PlanItem, ref } from '../cfn.ts'
import { exactly } from '../costLine.ts'
import { defineComponent, type EmitContext } from '../define.ts'
import { field, showWhen, wholeNumber } from '../fields.ts'
import { targetsOf } from '../relations/manages.ts'

const SYSTEMS = {
  AMAZON_LINUX_2023: {
    label: 'Amazon Linux 2023',
    severity: 'SEVERITY',
    kind: 'CLASSIFICATION',
    windows: false,
  },
  UBUNTU: { label: 'Ubuntu', severity: 'PRIORITY', kind: 'SECTION', windows: false },
  WINDOWS: { label: 'Windows Server', severity: 'MSRC_SEVERITY', kind: 'CLASSIFICATION', windows: true },
} as const
type System = keyof typeof SYSTEMS

/** What the system calls its worst and second worst. https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-predefined-and-custom-patch-baselines.html */
const SEVERITIES: Readonly<Record<System, readonly string[]>> = {
  AMAZON_LINUX_2023: ['Critical', 'Important'],
  UBUNTU: ['Required', 'Important', 'Standard', 'Optional', 'Extra'],
  WINDOWS: ['Critical', 'Important'],
}

const window = z.strictObject({
  schedule: field(
    z
      .string()
      .regex(/^(cron|rate)\(.{1,200}\)$/, 'cron(…) or rate(…)')
      .default('cron(0 3 ? * SUN *)'),
    { title: 'Schedule', description: 'When the window opens.', placeholder: 'cron(0 3 ? * SUN *)' },
  ),
  timeZone: field(z.string().min(1).max(64).default('UTC'), {
    title: 'Time zone',
    description: 'Name in the IANA list.',
    placeholder: 'Europe/Berlin',
  }),
  hours: field(wholeNumber(1, 24).default(3), {
    title: 'Duration',
    description: 'How long the window stays open.',
    unit: 'hours',
  }),
  cutoffHours: field(wholeNumber(0, 23).default(1), {
    title: 'Begin nothing in the last',
    description: 'So that what was begun ends in time.',
    unit: 'hours',
  }),
  operation: field(z.enum(['Install', 'Scan']).default('Install'), {
    title: 'Operation',
    description: 'Scan only reports what is missing.',
    labels: { Install: 'Install what is missing', Scan: 'Scan only' },
  }),
  reboot: field(z.enum(['RebootIfNeeded', 'NoReboot']).default('RebootIfNeeded'), {
    title: 'Reboot',
    description: 'Most patches of a kernel work after a reboot only.',
    labels: { RebootIfNeeded: 'If needed', NoReboot: 'Never' },
    showWhen: showWhen('window.operation', 'Install'),
  }),
  percentAtOnce: field(wholeNumber(1, 100).default(20), {
    title: 'At a time',
    description: 'Share of the instances; the others go on serving.',
    unit: '%',
  }),
})

const config = z
  .strictObject({
    system: field(z.enum(['AMAZON_LINUX_2023', 'UBUNTU', 'WINDOWS']).default('AMAZON_LINUX_2023'), {
      title: 'Operating system',
      description: 'A baseline is for one. It cannot be changed later: the baseline is replaced.',
      labels: Object.fromEntries(Object.entries(SYSTEMS).map(([key, { label }]) => [key, label])),
    }),
    approveAfterDays: field(wholeNumber(0, 360).default(7), {
      title: 'Approve after',
      description: 'Time for others to find out what a patch breaks.',
      unit: 'days',
    }),
    isDefault: field(z.boolean().default(true), {
      title: 'Default of the account',
      description:
        'Used for every instance of this operating system in the Region that is in no patch group. Off: for instances with the tag PatchGroup below.',
    }),
    patchGroup: field(
      z
        .string()
        .regex(/^[\w+\-=._:/@ ]{0,256}$/, 'letters, digits, spaces and +-=._:/@')
        .default(''),
      {
        title: 'Patch group',
        description: 'Value of the tag PatchGroup that the instances have. Empty: none.',
      },
    ),
    window: field(window.prefault({}), {
      title: 'Maintenance window',
      description: 'When what it manages is patched.',
    }),
  })
  .superRefine(({ window: { hours, cutoffHours } }, ctx) => {
    if (cutoffHours >= hours)
      ctx.addIssue({
        code: 'custom',
        path: ['window', 'cutoffHours'],
        message: `the window is open for ${hours} h only`,
      })
  })

type Config = z.output<typeof config>

export const ssmPatchBaseline = defineComponent({
  type: 'ssm-patch-baseline',
  title: 'Patch Manager baseline',
  category: 'operations',
  icon: 'systems-manager',
  description:
    'Says which patches are approved, and installs them on what it manages in a maintenance window.',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager.html',
  keywords: ['systems manager', 'ssm', 'patching', 'updates', 'maintenance window', 'compliance'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  out: {
    manages: ({ config: { system } }) => ({ windows: SYSTEMS[system].windows }),
  },
  summary: ({ system, approveAfterDays, window: { operation } }) => [
    SYSTEMS[system].label,
    `After ${approveAfterDays} days`,
    operation === 'Install' ? 'Installs' : 'Scans only',
  ],
  *resources(ctx) {
    yield baseline(ctx)
    yield* maintenance(ctx)
  },
  *cost() {
    yield {
      key: 'service',
      label: 'Patch Manager on EC2',
      category: 'management',
      unit: 'baseline',
      quantity: exactly(1),
      price: { kind: 'service', id: 'ssm.session-manager' },
      formula: 'no charge for EC2 instances',
    }
  },
})

function baseline(ctx: EmitContext<Config>): PlanItem {
  const { system, approveAfterDays, isDefault, patchGroup } = ctx.config
  const { severity, kind, windows } = SYSTEMS[system]
  const security = windows ? ['SecurityUpdates', 'CriticalUpdates'] : ['Security', 'Bugfix']
  return ctx.resource('', 'AWS::SSM::PatchBaseline', {
    // Patch Manager asks for a name, and allows the same one twice.
    Name: concat(ref('AWS::StackName'), `-${(kebabCase(ctx.name) || 'patches').slice(0, 64)}`),
    Description: `Approved patches of ${ctx.name}`.slice(0, 1024),
    OperatingSystem: system,
    ApprovalRules: {
      PatchRules: [
        {
          ApproveAfterDays: approveAfterDays,
          ComplianceLevel: 'HIGH',
          PatchFilterGroup: {
            PatchFilters: [
              ...(system === 'UBUNTU' ? [] : [{ Key: kind, Values: security } as const]),
              { Key: severity, Values: SEVERITIES[system] },
            ],
          },
        },
      ],
    },
    DefaultBaseline: isDefault,
    ...(patchGroup !== '' && { PatchGroups: [patchGroup] }),
    Tags: ctx.tags(),
  })
}

function* maintenance(ctx: EmitContext<Config>): Iterable<PlanItem> {
  const targets = targetsOf(ctx.outgoing('manages').map(({ handle }) => handle))
  if (targets.length === 0) return
  const { window: open } = ctx.config
  yield ctx.resource('Window', 'AWS::SSM::MaintenanceWindow', {
    Name: concat(ref('AWS::StackName'), `-${(kebabCase(ctx.name) || 'patches').slice(0, 64)}`),
    Schedule: open.schedule,
    ScheduleTimezone: open.timeZone,
    Duration: open.hours,
    Cutoff: open.cutoffHours,
    AllowUnassociatedTargets: false,
    Tags: ctx.tags(),
  })
  for (const [i, target] of targets.entries()) {
    const ending = i === 0 ? '' : String(i + 1)
    yield ctx.resource(`Target${ending}`, 'AWS::SSM::MaintenanceWindowTarget', {
      WindowId: ctx.ref('Window'),
      ResourceType: 'INSTANCE',
      Name: `Instances${ending}`,
      Targets: [target],
    })
    yield ctx.resource(`Task${ending}`, 'AWS::SSM::MaintenanceWindowTask', {
      WindowId: ctx.ref('Window'),
      Name: `Patch${ending}`,
      TaskType: 'RUN_COMMAND',
      TaskArn: 'AWS-RunPatchBaseline',
      Priority: 1,
      Targets: [{ Key: 'WindowTargetIds', Values: [ctx.ref(`Target${ending}`)] }],
      MaxConcurrency: `${open.percentAtOnce}%`,
      MaxErrors: '10%',
      TaskInvocationParameters: {
        MaintenanceWindowRunCommandParameters: {
          Parameters: {
            Operation: [open.operation],
            ...(open.operation === 'Install' && { RebootOption: [open.reboot] }),
          },
          TimeoutSeconds: 600,
        },
      },
    })
  }
}

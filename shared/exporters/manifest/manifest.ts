import { compareText } from '../../base/stableJson.ts'
import type { CostReport } from '../../cost/report.ts'
import type { DeploymentPlan, StackPlan } from '../../plan/plan.ts'
import { exampleOf, type JudgedSubject, judgedFor } from './judges.ts'
import { uncheckable } from './uncheckable.ts'

export interface ManifestInput {
  readonly title: string
  readonly plan: DeploymentPlan
  readonly cost: CostReport
  /** Counts of what speaks, by severity, and of what is suppressed. */
  readonly findings: {
    readonly error: number
    readonly warning: number
    readonly info: number
    readonly suppressed: number
  }
  /** Which facts stood behind it, and how old they are. */
  readonly facts: readonly {
    readonly file: string
    readonly source: string
    readonly from: string
    readonly to: string
    readonly unverified: number
  }[]
  /** null: the checks about dates did not run. */
  readonly checkedOn: string | null
  /** Number of rules that ran. */
  readonly rules: number
  readonly subject: JudgedSubject
  /** Programs that judged these very files; absent: nobody asked for it. */
  readonly ranOnThisExport?: readonly RanHere[]
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  /** File name of each stack's template, by Region. */
  readonly templates: Readonly<Record<string, string>>
}

/** A program on the user's machine, let loose on the files of this export. */
export interface RanHere {
  readonly judge: string
  /** null: it is not installed, or could not run; `note` says which. */
  readonly version: string | null
  /** YYYY-MM-DD. */
  readonly on: string
  readonly files: readonly string[]
  readonly findings: readonly string[]
  readonly note?: string
}

/** Above this a template must be handed over by way of S3. */
export const INLINE_TEMPLATE_BYTES = 51_200
export const RESOURCES_PER_STACK = 500

/** What lies beside it, how to deploy it, what was checked and with which facts, and what nobody can check offline. */
export function manifestJson(input: ManifestInput): string {
  const { title, plan, cost, findings, facts, checkedOn, files, templates, subject, ranOnThisExport } = input
  const body = {
    title,
    checkedOn,
    files,
    stacks: plan.stacks.map((stack) =>
      describeStack(
        stack,
        templates[stack.region] ?? 'template.yaml',
        sizeOf(files, templates[stack.region]),
      ),
    ),
    findings,
    cost: {
      totalGaps: cost.total.gaps,
      estimatedLines: cost.estimatedLines,
      unverifiedLines: cost.unverifiedLines,
      priceDates: cost.priceDates,
    },
    facts,
    checked: checkedNow(input),
    judgedByOthers: {
      explanation:
        'Programs that we did not write have judged the exports of the parts that this drawing consists of. `judged` tells when and with which version, `notJudged` what of this drawing they never saw; `thisVeryDrawing` is null unless this drawing is a shipped example that was judged as a whole.',
      example: exampleOf(subject.digest),
      judges: judgedFor(subject),
    },
    ranOnThisExport:
      ranOnThisExport ??
      'nothing: `cantilever export --judge` lets cfn-lint and ShellCheck judge these very files',
    notChecked: uncheckable(plan, cost.priceDates.newest),
  }
  return `${JSON.stringify(body, null, 2)}\n`
}

/** What ran when this was exported, in the app itself. */
function checkedNow({ checkedOn, rules, plan, findings }: ManifestInput) {
  const resources = plan.stacks.flatMap((stack) => stack.resources)
  const types = new Set(resources.map(({ type }) => type))
  return [
    { what: "every setting against its component's schema: types, limits and allowed values", ran: true },
    {
      what: `${rules} rules, with ${findings.error} errors, ${findings.warning} warnings and ${findings.suppressed} suppressed`,
      ran: true,
    },
    {
      what: 'rules about dates, such as the end of support of a version',
      ran: checkedOn !== null,
    },
    {
      what: `every reference among ${resources.length} resources, and the order of deployment`,
      ran: true,
    },
    {
      what: `property names and value types of ${types.size} resource types, by the compiler against AWS's resource specification when this app was built`,
      ran: true,
    },
    { what: 'IAM capabilities, template size and number of resources', ran: true },
  ]
}

const sizeOf = (files: ManifestInput['files'], name: string | undefined): number =>
  files.find((file) => file.name === name)?.bytes ?? 0

function describeStack(stack: StackPlan, template: string, bytes: number) {
  const types = new Map<string, number>()
  for (const { type } of stack.resources) types.set(type, (types.get(type) ?? 0) + 1)
  const viaS3 = bytes > INLINE_TEMPLATE_BYTES
  const required = stack.parameters
    .filter((parameter) => parameter.default === undefined)
    .map((parameter) => parameter.name)
  return {
    name: stack.name,
    region: stack.region,
    template,
    templateBytes: bytes,
    resources: stack.resources.length,
    overResourceLimit: stack.resources.length > RESOURCES_PER_STACK,
    resourceTypes: Object.fromEntries([...types].sort(([a], [b]) => compareText(a, b))),
    capabilities: stack.capabilities,
    requiredParameters: required,
    deploy: deployCommands(stack, template, viaS3, required),
  }
}

/** By change set: CloudFormation checks it against the account, and a person reads it, before anything is made. */
function deployCommands(
  stack: StackPlan,
  template: string,
  viaS3: boolean,
  required: readonly string[],
): string[] {
  const common = `--stack-name ${stack.name} --region ${stack.region}`
  const source = viaS3
    ? `--template-url https://YOUR-BUCKET.s3.amazonaws.com/${template}`
    : `--template-body file://${template}`
  const capabilities = stack.capabilities.length > 0 ? ` --capabilities ${stack.capabilities.join(' ')}` : ''
  const parameters =
    required.length > 0
      ? ` --parameters ${required.map((name) => `ParameterKey=${name},ParameterValue=VALUE`).join(' ')}`
      : ''
  return [
    ...(viaS3 ? [`aws s3 cp ${template} s3://YOUR-BUCKET/${template}`] : []),
    `aws cloudformation create-change-set ${common} --change-set-name first --change-set-type CREATE ${source}${capabilities}${parameters}`,
    `aws cloudformation wait change-set-create-complete ${common} --change-set-name first`,
    `aws cloudformation describe-change-set ${common} --change-set-name first`,
    `aws cloudformation execute-change-set ${common} --change-set-name first`,
    `aws cloudformation wait stack-create-complete ${common}`,
  ]
}

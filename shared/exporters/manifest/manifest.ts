import { compareText } from '../../base/stableJson.ts'
import type { CostReport } from '../../cost/report.ts'
import type { DeploymentPlan, PlanParameter, StackPlan } from '../../plan/plan.ts'

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
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  /** File name of each stack's template, by Region. */
  readonly templates: Readonly<Record<string, string>>
}

/** Above this a template must be handed over by way of S3. */
export const INLINE_TEMPLATE_BYTES = 51_200
export const RESOURCES_PER_STACK = 500

/** What lies beside it, how to deploy it, what was checked and with which facts, and what nobody can check offline. */
export function manifestJson(input: ManifestInput): string {
  const { title, plan, cost, findings, facts, checkedOn, files, templates } = input
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
    checked: [
      'every setting against the limits that AWS publishes',
      'every reference between resources, and the order of deployment',
      'instance types against the Regions and Availability Zones known to offer them',
      'IAM capabilities, template size and number of resources',
    ],
    notChecked: [
      'quotas, permissions and existing resources of your account: create a change set and read its result before you execute it',
      'values that you give for parameters, such as certificate ARNs, ids of an existing network and sizes: the defaults are what is drawn, and findings and cost are those of the drawing',
      'that container images and AMIs exist and start',
    ],
  }
  return `${JSON.stringify(body, null, 2)}\n`
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
    parameters: stack.parameters.map(describeParameter),
    // What a template has no room for stays as it is drawn.
    ...(Object.keys(stack.beyondLimit).length > 0 && { drawnWithoutParameter: stack.beyondLimit }),
    override: overrideExample(stack),
    deploy: deployCommands(stack, template, viaS3, required),
  }
}

function describeParameter(parameter: PlanParameter) {
  const { name, label, description, group, type, allowedValues, allowedPattern, minValue, maxValue } =
    parameter
  return {
    name,
    ...(label !== undefined && { label }),
    group,
    description,
    type,
    default: parameter.default ?? null,
    ...(allowedValues && { allowedValues }),
    ...(allowedPattern !== undefined && { allowedPattern }),
    ...(minValue !== undefined && { minValue }),
    ...(maxValue !== undefined && { maxValue }),
  }
}

/** For another environment: what to add to create-change-set, and to deploy.sh, shown with the first few parameters. */
function overrideExample({ parameters }: StackPlan) {
  const shown = parameters.filter(({ tunable }) => tunable !== undefined).slice(0, 3)
  const values = shown.map((parameter) => [
    parameter.name,
    parameter.tunable?.kind === 'environment' ? 'staging' : 'VALUE',
  ])
  return {
    cloudFormation: `--parameters ${values.map(([name, value]) => `ParameterKey=${name},ParameterValue=${value}`).join(' ')}`,
    awsCli: values.map(([name, value]) => `--param ${name}=${value}`).join(' '),
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

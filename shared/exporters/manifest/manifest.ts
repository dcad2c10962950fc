import { compareText } from '../../base/stableJson.ts'
import type { CostReport } from '../../cost/report.ts'
import type { DeploymentPlan, PlanParameter, StackPlan } from '../../plan/plan.ts'
import { exceeded, RESOURCES_PER_OPERATION } from '../cloudformation/nested/limits.ts'
import { nest, templateSize } from '../cloudformation/nested/nest.ts'
import { childFile } from '../templates.ts'
import { deployCommands } from './deploy.ts'
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

/** What lies beside it, how to deploy it, what was checked and with which facts, and what nobody can check offline. */
export function manifestJson(input: ManifestInput): string {
  const { title, plan, cost, findings, facts, checkedOn, files, subject, ranOnThisExport } = input
  const body = {
    title,
    checkedOn,
    files,
    stacks: plan.stacks.map((stack) => describeStack(stack, input)),
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

function describeStack(stack: StackPlan, input: ManifestInput) {
  const { files, templates } = input
  const template = templates[stack.region] ?? 'template.yaml'
  const types = new Map<string, number>()
  for (const { type } of stack.resources) types.set(type, (types.get(type) ?? 0) + 1)
  const bytes = sizeOf(files, template)
  const nested = describeNested(input, stack)
  const required = stack.parameters.filter((parameter) => parameter.default === undefined)
  return {
    name: stack.name,
    region: stack.region,
    template,
    templateBytes: bytes,
    resources: stack.resources.length,
    nested,
    resourceTypes: Object.fromEntries([...types].sort(([a], [b]) => compareText(a, b))),
    capabilities: stack.capabilities,
    requiredParameters: required.map(({ name }) => name),
    parameters: stack.parameters.map(describeParameter),
    // What a template has no room for stays as it is drawn.
    ...(Object.keys(stack.beyondLimit).length > 0 && { drawnWithoutParameter: stack.beyondLimit }),
    override: overrideExample(stack),
    deploy: deployCommands(stack, template, bytes, nested?.stacks.length ?? 0, required, input.plan.stacks),
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

/** null: one template. The scripts make each resource by itself, so limits of templates do not concern them. */
function describeNested({ plan, files }: ManifestInput, stack: StackPlan) {
  const nested = nest(stack)
  if (!nested) return null
  const parent = nested.parent((name) => name)
  const overLimits = [...nested.children.map(({ stack: child }) => child), parent].flatMap((one) =>
    exceeded(templateSize(one)).map((text) => `${one.name}: ${text}`),
  )
  return {
    because: nested.because,
    stacks: nested.children.map(({ name, logicalId, stack: { resources, parameters, outputs } }) => {
      const template = childFile(plan, stack, name, 'yaml')
      return {
        logicalId,
        template,
        templateBytes: sizeOf(files, template),
        resources: resources.length,
        parameters: parameters.length,
        outputs: outputs.length,
      }
    }),
    overLimits,
    /** Parameters that the parent has no room for keep their default in the nested stack that reads them. */
    parametersLeftBelow: stack.parameters.length - parent.parameters.length,
    outputsLeftBelow: stack.outputs.length - parent.outputs.length,
    overOperationLimit: stack.resources.length > RESOURCES_PER_OPERATION,
    notes: [
      ...(stack.resources.length > RESOURCES_PER_OPERATION
        ? [
            `CloudFormation changes at most ${RESOURCES_PER_OPERATION} resources of nested stacks in one operation and this stack has ${stack.resources.length}: divide the drawing, or deploy it with deploy.sh`,
          ]
        : []),
      'a resource that moves to another stack is replaced: before you turn nesting on or off for what is deployed already, read the change set',
      'deploy.sh makes every resource by itself, without stacks: it is the same whether or not the template is nested',
    ],
  }
}

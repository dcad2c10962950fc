import type {
  DeploymentPlan,
  Origin,
  PlanOutput,
  PlanParameter,
  PlanResource,
  StackPlan,
} from '../plan/plan.ts'
import { type ExportFile, type Mark, stackFile } from './exportFile.ts'
import { scriptFiles } from './scripts.ts'
import { templateFiles } from './templates.ts'

/** Something drawn. What is implied counts as a node. */
export interface ExplainTarget {
  readonly kind: 'node' | 'edge'
  readonly id: string
}

/** Lines of an exported file, exactly as they stand there; `from` and `to` count from 1, both included. */
export interface Snippet {
  readonly file: string
  readonly from: number
  readonly to: number
  /** Without the final newline. */
  readonly text: string
}

export interface ExplainedResource {
  readonly logicalId: string
  readonly type: string
  /** The page of the type in AWS's template reference. */
  readonly docs: string
  /** What in the drawing it belongs to. */
  readonly origin: Origin
  readonly comment: string | null
  readonly yaml: Snippet
  /** Its step in deploy.sh; null when the script cannot be printed. */
  readonly cli: Snippet | null
  /** What in it is owed to a connection, as lines of `yaml.file`. */
  readonly parts: readonly { readonly from: number; readonly to: number; readonly because: Origin }[]
  /** Resources that refer to it. */
  readonly usedBy: readonly { readonly logicalId: string; readonly origin: Origin }[]
}

export interface Explanation {
  /** null: it causes nothing at all. */
  readonly stack: { readonly name: string; readonly region: string } | null
  /** Those that are its own, in the order of deployment. */
  readonly resources: readonly ExplainedResource[]
  /** Those of others that would be different without it; `parts` says where, and names nothing else. */
  readonly changes: readonly ExplainedResource[]
  /** That its own resources read. */
  readonly parameters: readonly PlanParameter[]
  readonly outputs: readonly (PlanOutput & { readonly yaml: Snippet })[]
  /** Why there are no AWS CLI commands; null: there are. */
  readonly scriptFault: string | null
}

/**
 * What one node or connection causes, cut out of the very files that an export would write. `parts` and `changes` need
 * a plan that has been through `withCauses`.
 */
export function explain(plan: DeploymentPlan, { kind, id }: ExplainTarget): Explanation {
  const print = printed(plan)
  const isOwn = (origin: Origin) => origin.id === id && (origin.kind === 'edge') === (kind === 'edge')
  const found = plan.stacks.map((stack) => {
    const own = stack.resources.filter(({ origin }) => isOwn(origin))
    const changed = stack.resources.filter(
      ({ origin, parts = [] }) => !isOwn(origin) && parts.some((part) => isOwn(part.origin)),
    )
    const needs = new Set(own.flatMap((resource) => resource.needs))
    return {
      stack,
      resources: own.map((resource) => explainResource(print, stack, resource, () => true)),
      changes: changed.map((resource) => explainResource(print, stack, resource, isOwn)),
      parameters: stack.parameters.filter(({ name }) => needs.has(name)),
      outputs: stack.outputs
        .filter(({ origin }) => isOwn(origin))
        .map((output) => ({ ...output, yaml: outputSnippet(print, stack, output.name) })),
    }
  })
  const [first] = found.filter((one) => one.resources.length + one.changes.length + one.outputs.length > 0)
  return {
    stack: first ? { name: first.stack.name, region: first.stack.region } : null,
    resources: found.flatMap((one) => one.resources),
    changes: found.flatMap((one) => one.changes),
    parameters: found.flatMap((one) => one.parameters),
    outputs: found.flatMap((one) => one.outputs),
    scriptFault: print.scriptFault,
  }
}

/**
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html: the page
 * of AWS::EC2::VPC is aws-resource-ec2-vpc.html.
 */
export const resourceDocs = (type: string): string =>
  `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${type
    .replace(/^AWS::/, '')
    .replaceAll('::', '-')
    .toLowerCase()}.html`

interface Printed {
  readonly files: ReadonlyMap<
    string,
    { readonly lines: readonly string[]; readonly marks: ReadonlyMap<string, readonly Mark[]> }
  >
  readonly name: (stack: StackPlan, base: string) => string
  readonly scriptFault: string | null
}

const known = new WeakMap<DeploymentPlan, Printed>()

/** Walking from node to node asks for the same files again and again. */
function printed(plan: DeploymentPlan): Printed {
  const before = known.get(plan)
  if (before) return before
  // The title stands in the first lines of the scripts only, never in a step.
  const scripts = scriptFiles(plan, '')
  const files = [...templateFiles(plan), ...(scripts.ok ? scripts.value : [])]
  const made: Printed = {
    files: new Map(files.map((file) => [file.name, indexed(file)])),
    name: (stack, base) => stackFile(plan, stack.region, base),
    scriptFault: scripts.ok
      ? null
      : scripts.error.map(({ what, message }) => `${what}: ${message}`).join(' '),
  }
  known.set(plan, made)
  return made
}

function indexed({ text, marks = [] }: ExportFile) {
  const byId = new Map<string, Mark[]>()
  for (const mark of marks) {
    if (mark.logicalId === null) continue
    const own = byId.get(mark.logicalId)
    if (own) own.push(mark)
    else byId.set(mark.logicalId, [mark])
  }
  return { lines: text.split('\n'), marks: byId }
}

function explainResource(
  print: Printed,
  stack: StackPlan,
  { logicalId, type, origin, comment }: PlanResource,
  wanted: (origin: Origin) => boolean,
): ExplainedResource {
  const template = print.name(stack, 'template.yaml')
  const marks = print.files.get(template)?.marks.get(logicalId) ?? []
  const whole = marks.find((mark) => mark.origin === origin)
  if (!whole) throw new Error(`${logicalId} is in the plan and not in ${template}`)
  const script = print.name(stack, 'deploy.sh')
  const step = print.files.get(script)?.marks.get(logicalId)?.[0]
  return {
    logicalId,
    type,
    docs: resourceDocs(type),
    origin,
    comment: comment ?? null,
    yaml: cut(print, template, whole),
    cli: step ? cut(print, script, step) : null,
    parts: marks
      .filter((mark) => mark !== whole && inside(mark, whole) && wanted(mark.origin))
      .map(({ from, to, origin: because }) => ({ from, to, because })),
    usedBy: stack.resources
      .filter((other) => other.needs.includes(logicalId))
      .map((other) => ({ logicalId: other.logicalId, origin: other.origin })),
  }
}

const inside = (mark: Mark, whole: Mark): boolean => mark.from >= whole.from && mark.to <= whole.to

/** An output may have the logical id of a resource; it stands after all of them. */
function outputSnippet(print: Printed, stack: StackPlan, name: string): Snippet {
  const template = print.name(stack, 'template.yaml')
  const mark = print.files.get(template)?.marks.get(name)?.at(-1)
  if (!mark) throw new Error(`the output ${name} is in the plan and not in ${template}`)
  return cut(print, template, mark)
}

function cut(print: Printed, file: string, { from, to }: Mark): Snippet {
  const lines = print.files.get(file)?.lines ?? []
  return { file, from, to, text: lines.slice(from - 1, to).join('\n') }
}

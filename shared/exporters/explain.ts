import { referencesIn } from '../catalog/cfn.ts'
import type {
  DeploymentPlan,
  Origin,
  PlanOutput,
  PlanParameter,
  PlanResource,
  StackPlan,
} from '../plan/plan.ts'
import { cliFaultText, renderScripts } from './awsCli/index.ts'
import { nest } from './cloudformation/nested/nest.ts'
import { buildTemplate } from './cloudformation/template.ts'
import { templateYaml } from './cloudformation/yaml.ts'
import { type Mark, stackFile } from './exportFile.ts'
import { childFile } from './templates.ts'

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
  /** Its step in deploy.sh; null when the script was not asked for or cannot be printed. */
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
 * a plan that has been through `withCauses`. The script takes several times as long as the template to print; without
 * `commands` every `cli` is null.
 */
export function explain(
  plan: DeploymentPlan,
  { kind, id }: ExplainTarget,
  { commands = true }: { readonly commands?: boolean } = {},
): Explanation {
  const isOwn = (origin: Origin) => origin.id === id && (origin.kind === 'edge') === (kind === 'edge')
  const isChanged = ({ origin, parts = [] }: PlanResource) =>
    !isOwn(origin) && parts.some((part) => isOwn(part.origin))
  const found = plan.stacks
    .filter(
      ({ resources, outputs }) =>
        outputs.some(({ origin }) => isOwn(origin)) ||
        resources.some((resource) => isOwn(resource.origin) || isChanged(resource)),
    )
    .map((stack) => {
      const print = printStack(plan, stack, commands)
      const own = stack.resources.filter(({ origin }) => isOwn(origin))
      const needs = new Set(own.flatMap((resource) => resource.needs))
      return {
        stack,
        resources: own.map((resource) => explainResource(print, stack, resource, () => true)),
        changes: stack.resources
          .filter(isChanged)
          .map((resource) => explainResource(print, stack, resource, isOwn)),
        parameters: stack.parameters.filter(({ name }) => needs.has(name)),
        outputs: stack.outputs
          .filter(({ origin }) => isOwn(origin))
          .map((output) => ({ ...output, yaml: outputSnippet(print, output.name) })),
        scriptFault: print.scriptFault,
      }
    })
  const [first] = found
  return {
    stack: first ? { name: first.stack.name, region: first.stack.region } : null,
    resources: found.flatMap((one) => one.resources),
    changes: found.flatMap((one) => one.changes),
    parameters: found.flatMap((one) => one.parameters),
    outputs: found.flatMap((one) => one.outputs),
    scriptFault: found.find((one) => one.scriptFault !== null)?.scriptFault ?? null,
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

/** A file of which lines can be cut out. */
interface Indexed {
  readonly name: string
  readonly lines: readonly string[]
  /** By logical id, in the order of lines. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>
}

interface Printed {
  /** Where a resource stands: in its stack's template, or in that of a nested stack. */
  readonly templateOf: (logicalId: string) => Indexed
  /** Where an output of the stack stands. */
  readonly outputIn: (name: string) => Indexed
  readonly script: Indexed | null
  readonly scriptFault: string | null
}

// Walking from node to node asks for the same files again and again.
const templates = new WeakMap<StackPlan, Omit<Printed, 'script' | 'scriptFault'>>()
const scripts = new WeakMap<StackPlan, Pick<Printed, 'script' | 'scriptFault'>>()

function printStack(plan: DeploymentPlan, stack: StackPlan, commands: boolean): Printed {
  let printed = templates.get(stack)
  if (!printed) {
    printed = printTemplates(plan, stack)
    templates.set(stack, printed)
  }
  if (!commands) return { ...printed, script: null, scriptFault: null }
  let script = scripts.get(stack)
  if (!script) {
    script = printScript(stackFile(plan, stack.region, 'deploy.sh'), stack)
    scripts.set(stack, script)
  }
  return { ...printed, ...script }
}

function printTemplates(plan: DeploymentPlan, stack: StackPlan): Omit<Printed, 'script' | 'scriptFault'> {
  const nested = nest(stack)
  const print = (file: string, of: StackPlan) => indexed(file, templateYaml(buildTemplate(of)))
  const fileOf = (name: string) => childFile(plan, stack, name, 'yaml')
  const top = print(stackFile(plan, stack.region, 'template.yaml'), nested ? nested.parent(fileOf) : stack)
  const holders = new Map<string, Indexed>()
  for (const child of nested?.children ?? []) {
    const file = print(fileOf(child.name), child.stack)
    for (const { logicalId } of child.stack.resources) holders.set(logicalId, file)
  }
  const handedUp = new Set((nested ? nested.parent(fileOf) : stack).outputs.map(({ name }) => name))
  const sources = new Map(stack.outputs.map(({ name, value }) => [name, referencesIn(value)]))
  return {
    templateOf: (logicalId) => holders.get(logicalId) ?? top,
    outputIn: (name) => {
      // A parent may have 200 outputs; those beyond are in the nested stack that they come from.
      const source = handedUp.has(name) ? undefined : sources.get(name)?.find((id) => holders.has(id))
      return (source === undefined ? undefined : holders.get(source)) ?? top
    },
  }
}

function printScript(name: string, stack: StackPlan): Pick<Printed, 'script' | 'scriptFault'> {
  // The document's name stands in the first lines only, never in a step.
  const made = renderScripts(stack, { documentName: '' })
  if (!made.ok) return { script: null, scriptFault: cliFaultText(made.error) }
  const deploy = made.value.files.find((file) => file.name === 'deploy.sh')
  return { script: deploy ? indexed(name, deploy) : null, scriptFault: null }
}

function indexed(
  name: string,
  { text, marks }: { readonly text: string; readonly marks: readonly Mark[] },
): Indexed {
  const byId = new Map<string, Mark[]>()
  for (const mark of marks) {
    if (mark.logicalId === null) continue
    const own = byId.get(mark.logicalId)
    if (own) own.push(mark)
    else byId.set(mark.logicalId, [mark])
  }
  return { name, lines: text.split('\n'), marks: byId }
}

function explainResource(
  { templateOf, script }: Printed,
  stack: StackPlan,
  { logicalId, type, origin, comment }: PlanResource,
  wanted: (origin: Origin) => boolean,
): ExplainedResource {
  const template = templateOf(logicalId)
  const marks = template.marks.get(logicalId) ?? []
  const whole = marks.find((mark) => mark.origin === origin)
  if (!whole) throw new Error(`${logicalId} is in the plan and not in ${template.name}`)
  const step = script?.marks.get(logicalId)?.[0]
  return {
    logicalId,
    type,
    docs: resourceDocs(type),
    origin,
    comment: comment ?? null,
    yaml: cut(template, whole),
    cli: script && step ? cut(script, step) : null,
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
function outputSnippet({ outputIn }: Printed, name: string): Snippet {
  const template = outputIn(name)
  const mark = template.marks.get(name)?.at(-1)
  if (!mark) throw new Error(`the output ${name} is in the plan and not in ${template.name}`)
  return cut(template, mark)
}

const cut = ({ name, lines }: Indexed, { from, to }: Mark): Snippet => ({
  file: name,
  from,
  to,
  text: lines.slice(from - 1, to).join('\n'),
})

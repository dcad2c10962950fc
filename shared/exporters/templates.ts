import type { DeploymentPlan, StackPlan } from '../plan/plan.ts'
import { templateJson } from './cloudformation/json.ts'
import { nest } from './cloudformation/nested/nest.ts'
import { buildTemplate } from './cloudformation/template.ts'
import { templateYaml } from './cloudformation/yaml.ts'
import { type ExportFile, stackFile } from './exportFile.ts'

const FORMATS = [
  ['yaml', templateYaml],
  ['json', templateJson],
] as const

/**
 * The CloudFormation template of each stack, as YAML and as JSON; where it is nested, those of its nested stacks in a
 * folder of their own, after all others.
 */
export function templateFiles(plan: DeploymentPlan): readonly ExportFile[] {
  const nested: ExportFile[] = []
  const parents = plan.stacks.flatMap((stack) => {
    const made = nest(stack)
    const files = FORMATS.map(([ending, print]): ExportFile => {
      const printed = made ? made.parent((name) => childFile(plan, stack, name, ending)) : stack
      const name = stackFile(plan, stack.region, `template.${ending}`)
      return { name, executable: false, ...print(buildTemplate(printed)) }
    })
    for (const child of made?.children ?? []) {
      const template = buildTemplate(child.stack)
      for (const [ending, print] of FORMATS)
        nested.push({
          name: childFile(plan, stack, child.name, ending),
          executable: false,
          ...print(template),
        })
    }
    return files
  })
  return [...parents, ...nested]
}

/** "nested/network.yaml": where it lies seen from its parent, which `aws cloudformation package` uploads it by. */
export const childFile = (plan: DeploymentPlan, stack: StackPlan, name: string, ending: string): string =>
  stackFile(plan, stack.region, `nested/${name}.${ending}`)

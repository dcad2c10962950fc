import type { DeploymentPlan } from '../plan/plan.ts'
import { templateJson } from './cloudformation/json.ts'
import { buildTemplate } from './cloudformation/template.ts'
import { templateYaml } from './cloudformation/yaml.ts'
import { type ExportFile, stackFile } from './exportFile.ts'

/** The CloudFormation template of each stack, as YAML and as JSON. */
export function templateFiles(plan: DeploymentPlan): readonly ExportFile[] {
  return plan.stacks.flatMap((stack) => {
    const template = buildTemplate(stack)
    const name = (base: string) => stackFile(plan, stack.region, base)
    return [
      { name: name('template.yaml'), executable: false, ...templateYaml(template) },
      { name: name('template.json'), executable: false, ...templateJson(template) },
    ]
  })
}

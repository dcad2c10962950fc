import type { DeploymentPlan, PlanFile, StackPlan } from '../plan/plan.ts'
import type { ExportFile } from './exportFile.ts'

/** Files for what neither CloudFormation nor the AWS CLI makes: what kubectl and helm are given once the stack is there. */
export const companionFiles = (plan: DeploymentPlan): readonly ExportFile[] =>
  plan.stacks.flatMap((stack) =>
    (stack.files ?? []).map((file) => ({
      name: file.name,
      executable: false,
      text: `${heading(stack, file)}${file.text}`,
    })),
  )

/** What to run, in order, in the folder of the export. */
export function companionCommands(stack: StackPlan, file: PlanFile): readonly string[] {
  const told = (output: string) =>
    `aws cloudformation describe-stacks --stack-name ${stack.name} --region ${stack.region} --query "Stacks[0].Outputs[?OutputKey=='${output}'].OutputValue" --output text`
  const variables = Object.entries(file.variables)
  const substituted =
    variables.length === 0
      ? `cat ${file.name}`
      : `envsubst '${variables.map(([name]) => `$${name}`).join(' ')}' < ${file.name}`
  return [
    `aws eks update-kubeconfig --region ${stack.region} --name "$(${told(file.cluster)})"`,
    ...variables.map(([name, output]) => `export ${name}="$(${told(output)})"`),
    ...file.apply.map((command) => `${substituted} | ${command}`),
  ]
}

const heading = (stack: StackPlan, file: PlanFile): string =>
  [
    `${file.description}. Once the stack is deployed:`,
    ...companionCommands(stack, file).map((command) => `  ${command}`),
    'What deploy.sh made has no stack: take the values from the outputs that it prints.',
  ]
    .map((line) => `# ${line}\n`)
    .join('')

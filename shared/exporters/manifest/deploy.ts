import type { PlanParameter, StackPlan } from '../../plan/plan.ts'

/** Above this a template must be handed over by way of S3. */
const INLINE_TEMPLATE_BYTES = 51_200
// `package` puts "https://s3.<region>.amazonaws.com/<bucket>/<prefix>/<32 digits>.template" where the path was.
const BYTES_PER_URL = 300
const BUCKET = 'YOUR-BUCKET'

/**
 * The commands that deploy a template, in order. By change set: CloudFormation then checks it against the account, and a
 * person reads it, before anything is made. `nested`: how many nested stacks it has.
 */
export function deployCommands(
  stack: StackPlan,
  template: string,
  bytes: number,
  nested: number,
  required: readonly PlanParameter[],
  others: readonly StackPlan[],
): string[] {
  const common = `--stack-name ${stack.name} --region ${stack.region}`
  const packaged = template.replace(/^template/, 'packaged')
  const file = nested > 0 ? packaged : template
  const viaS3 = bytes + nested * BYTES_PER_URL > INLINE_TEMPLATE_BYTES
  const source = viaS3
    ? `--template-url https://${BUCKET}.s3.amazonaws.com/${file}`
    : `--template-body file://${file}`
  const capabilities = stack.capabilities.length > 0 ? ` --capabilities ${stack.capabilities.join(' ')}` : ''
  const parameters =
    required.length > 0
      ? ` --parameters ${required.map((parameter) => `ParameterKey=${parameter.name},ParameterValue=${given(parameter, others)}`).join(' ')}`
      : ''
  const whole = nested > 0 ? ' --include-nested-stacks' : ''
  return [
    // Uploads the files in nested/ and writes where they are into a copy of the template.
    ...(nested > 0
      ? [
          `aws cloudformation package --template-file ${template} --s3-bucket ${BUCKET} --s3-prefix ${stack.name} --output-template-file ${packaged} --region ${stack.region}`,
        ]
      : []),
    ...(viaS3 ? [`aws s3 cp ${file} s3://${BUCKET}/${file}`] : []),
    `aws cloudformation create-change-set ${common} --change-set-name first --change-set-type CREATE ${source}${whole}${capabilities}${parameters}`,
    `aws cloudformation wait change-set-create-complete ${common} --change-set-name first`,
    `aws cloudformation describe-change-set ${common} --change-set-name first`,
    `aws cloudformation execute-change-set ${common} --change-set-name first`,
    `aws cloudformation wait stack-create-complete ${common}`,
  ]
}

/** To be filled in, or asked of the stack in another Region, which is deployed first. */
function given({ importedFrom }: PlanParameter, others: readonly StackPlan[]): string {
  const giver = others.find(({ region }) => region === importedFrom?.region)
  if (!importedFrom || !giver) return 'VALUE'
  const query = `Stacks[0].Outputs[?OutputKey=='${importedFrom.output}'].OutputValue`
  return `"$(aws cloudformation describe-stacks --stack-name ${giver.name} --region ${giver.region} --query "${query}" --output text)"`
}

import { concat, type Intrinsic, type PlanItem } from '../cfn.ts'
import type { EmitContext } from '../define.ts'

/** User name and password as `{"username":…,"password":…}`, the shape in which Amazon RDS itself keeps them. */
export const generatedSecret = (
  ctx: Pick<EmitContext<unknown>, 'resource' | 'tags'>,
  suffix: string,
  {
    description,
    username,
    excluded,
  }: { readonly description: string; readonly username: string; readonly excluded: string },
): PlanItem =>
  ctx.resource(
    suffix,
    'AWS::SecretsManager::Secret',
    {
      Description: description.slice(0, 2048),
      GenerateSecretString: {
        PasswordLength: 32,
        ExcludeCharacters: excluded,
        SecretStringTemplate: JSON.stringify({ username }),
        GenerateStringKey: 'password',
      },
      Tags: ctx.tags(),
    },
    { deletionPolicy: 'Retain' },
  )

/** Looked up by CloudFormation when it makes what takes the password, so that no template and no parameter holds it. */
export const passwordIn = (secret: Intrinsic): Intrinsic =>
  concat('{{resolve:secretsmanager:', secret, ':SecretString:password}}')

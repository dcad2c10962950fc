import type { PolicyStatement } from '../../aws/iam.ts'
import type { CfnObject, Value } from '../../cfn.ts'

export interface DeploysFacets {
  /** Pipeline → what it deploys to. */
  deploys: {
    out: { readonly pipeline: true }
    in: {
      readonly provider: 'ECS'
      readonly serviceName: Value<string>
      readonly serviceArn: Value<string>
      /** ARNs of the roles that its tasks run and start under. */
      readonly roles: readonly Value<string>[]
    }
    handle: {
      readonly provider: 'ECS'
      /** Of the action. */
      readonly configuration: CfnObject
      /** For the role of the pipeline. */
      readonly statements: readonly PolicyStatement[]
      readonly order: number
    }
  }
}

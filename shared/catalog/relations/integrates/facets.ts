import type { RootField } from '../../aws/graphql.ts'
import type { PolicyStatement } from '../../aws/iam.ts'
import type { Value } from '../../cfn.ts'

/** What answers the requests of an API, as far as the wiring differs. */
export type Backend =
  | {
      /** Called with the request as its event (AWS_PROXY); the connection allows the API to call it. */
      readonly kind: 'function'
      readonly arn: Value<string>
      readonly timeoutSeconds: number
    }
  | {
      /** Reached through a VPC link, on this listener. */
      readonly kind: 'load-balancer'
      readonly listenerArn: Value<string>
      readonly port: number
      readonly tls: boolean
      readonly securityGroup: Value<string> | null
    }
  | {
      readonly kind: 'http'
      readonly url: Value<string>
      /** The same in two: `https://host:443`, and what stands before every path, such as `/v1` or nothing. */
      readonly origin: Value<string>
      readonly path: string
    }
  | {
      /** Items under a key, which a GraphQL API reads and writes itself. */
      readonly kind: 'table'
      readonly name: Value<string>
      readonly arn: Value<string>
      readonly partitionKey: { readonly name: string; readonly text: boolean }
      /** null: it has none. */
      readonly sortKey: string | null
    }
  | {
      /** A service that the API calls itself, under a role of its own. */
      readonly kind: 'service'
      /** As HTTP APIs call it: `SQS-SendMessage`, `StepFunctions-StartExecution`, `EventBridge-PutEvents`. */
      readonly subtype: string
      /** What is made of a request: `{ QueueUrl: …, MessageBody: '$request.body' }`. */
      readonly parameters: Readonly<Record<string, Value<string>>>
      readonly statements: readonly PolicyStatement[]
      /** As REST and WebSocket APIs call it. null: they cannot. */
      readonly action: {
        /** What follows the Region in the ARN: `sqs:path/…`, `states:action/StartExecution`. */
        readonly path: Value<string>
        /** Of the call: what its body is, and for some services the operation. */
        readonly headers: Readonly<Record<string, string>>
        /** Velocity template that makes the body of the call. */
        readonly template: Value<string>
      } | null
    }

export interface IntegratesFacets {
  /** API → what answers its requests. */
  integrates: {
    out: {
      readonly api: 'graphql' | 'http' | 'rest' | 'websocket'
      readonly apiId: Value<string>
      /** `arn:…:execute-api:region:account:api-id`, for permissions. */
      readonly executeArn: Value<string>
      /** For routes that want one; null: the API has none. */
      readonly authorization: {
        readonly type: 'JWT' | 'AWS_IAM' | 'CUSTOM'
        readonly authorizerId: Value<string> | null
        readonly scopes: readonly string[]
      } | null
      readonly vpcLinkId: Value<string>
      readonly vpcLinkSecurityGroup: Value<string>
      /** Of a GraphQL API: what its connections resolve. */
      readonly graphql?: { readonly fields: readonly RootField[]; readonly schemaLogicalId: string }
    }
    in: { readonly backend: Backend }
    handle: {
      readonly backend: Backend
      readonly routeKeys: readonly string[]
      /** `ANY`, `GET` … and the path, for APIs that are written as one document. */
      readonly method: string
      readonly path: string
      readonly open: boolean
      readonly timeoutMs: number
      /** JSON schema that the body of a request is held to; empty: none. REST APIs. */
      readonly bodySchema: string
      /** Query parameters on which the answer depends. REST APIs with a cache. */
      readonly queryKeys: readonly string[]
      /** Role under which the API calls a service; null: it needs none. */
      readonly roleArn: Value<string> | null
      /** Where a VPC link must have its network interfaces; null: none is needed. */
      readonly link: {
        readonly vpcId: Value<string>
        readonly vpcNodeId: string
        readonly subnetIds: Value<readonly Value<string>[]>
      } | null
      readonly dependsOn: readonly string[]
    }
  }
}

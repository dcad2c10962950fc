import type { PolicyStatement } from '../../aws/iam.ts'
import type { Value } from '../../cfn.ts'

export type FileSystemKind = 'efs' | 'fsx-lustre'

export interface MountsFacets {
  /** Code with a file system of its own → the shared file system that it sees as a folder. */
  mounts: {
    out: {
      /** Which of AWS's ways to mount it has. */
      readonly platform: 'batch' | 'ec2' | 'ecs' | 'eks' | 'lambda'
      /** Name of the role under which it mounts; null: none, and then the network alone must decide. */
      readonly role: Value<string> | null
      readonly securityGroup: Value<string> | null
      /** Why it cannot mount a kind of file system, for the person who is dragging. */
      readonly cannot: Readonly<Partial<Record<FileSystemKind, string>>>
    }
    in: {
      readonly fileSystem: FileSystemKind
      readonly fileSystemId: Value<string>
      readonly fileSystemArn: Value<string>
      readonly dnsName: Value<string>
      /** FSx for Lustre: the name that goes into the mount command; null elsewhere. */
      readonly mountName: Value<string> | null
      /** Amazon EFS access point; null: the root is mounted. */
      readonly accessPoint: { readonly id: Value<string>; readonly arn: Value<string> } | null
      /** For reading and writing through it; empty where the network alone decides. */
      readonly statements: readonly PolicyStatement[]
      readonly readOnlyStatements: readonly PolicyStatement[]
      readonly ports: readonly { readonly port: number; readonly last?: number }[]
      /** The servers of the file system open connections to its clients as well: Lustre. */
      readonly callsBack: boolean
      readonly securityGroup: Value<string> | null
      /**
       * Without them nothing can be mounted yet: their logical ids are the prefix and the number of the subnet, or of
       * the one zone that has one. null: there are none.
       */
      readonly mountTargets: { readonly prefix: string; readonly zone: number | null } | null
    }
    handle: {
      readonly path: string
      readonly readOnly: boolean
      readonly fileSystem: FileSystemKind
      readonly fileSystemId: Value<string>
      readonly dnsName: Value<string>
      readonly mountName: Value<string> | null
      readonly accessPoint: { readonly id: Value<string>; readonly arn: Value<string> } | null
      readonly dependsOn: readonly string[]
    }
  }
}

import type { ComponentSpec, TierKind, VpcLayout } from '../catalog/define.ts'
import type { ComponentConfig, ComponentType } from '../catalog/index.ts'
import type { RelationSpec } from '../catalog/relations/define.ts'
import type { InFacet, OutFacet, RelationName } from '../catalog/relations/facets.ts'
import type { Traits } from '../catalog/traits.ts'
import type { ConfigPath } from '../document/operations/path.ts'
import type { DocumentNode, Settings } from '../document/schema.ts'

export type { ComponentConfig, ComponentType } from '../catalog/index.ts'

/** A node with its defaults filled in and its place worked out. */
export interface GraphNode<Type extends ComponentType = ComponentType> {
  readonly id: string
  readonly type: Type
  readonly name: string
  readonly spec: ComponentSpec
  readonly config: ComponentConfig<Type>
  readonly traits: Traits
  readonly logicalName: string
  readonly region: string
  /** The container that it was put into; implied places do not count. */
  readonly parentId: string | null
  /** Node ids of the VPC and subnet tier that it stands in, drawn or implied. A VPC stands in itself, so does a tier. */
  readonly vpcId: string | null
  readonly tierId: string | null
  readonly tier: TierKind | null
  /** True: nobody drew it; the graph added it so that the rest can be deployed. */
  readonly implied: boolean
  /** What was drawn; null for implied nodes. */
  readonly source: DocumentNode | null
  /** False: some settings are not valid and stand at their defaults here. */
  readonly valid: boolean
}

export interface GraphEdge<R extends RelationName = RelationName> {
  readonly id: string
  readonly relation: R
  readonly spec: RelationSpec
  readonly from: GraphNode
  readonly to: GraphNode
  readonly fromFacet: OutFacet<R>
  readonly toFacet: InFacet<R>
  readonly config: Readonly<Record<string, unknown>>
}

export type ProblemCode =
  | 'invalid-setting'
  | 'unknown-type'
  | 'unknown-relation'
  | 'dangling-edge'
  | 'containment-cycle'
  | 'missing-parent'
  | 'misplaced'
  | 'impossible-relation'
  | 'too-many-relations'
  | 'missing-relation'
  | 'address-space'

/** A fault in the drawing itself, found while working it out; each becomes one finding. */
export interface Problem {
  readonly code: ProblemCode
  readonly node: string | null
  readonly edge: string | null
  readonly path: ConfigPath
  readonly message: string
  readonly advice: string
}

export interface Graph {
  readonly settings: Settings
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly edges: ReadonlyMap<string, GraphEdge>
  readonly problems: readonly Problem[]
  /** Nodes whose type this version does not know: kept in the file, shown, and left out of everything else. */
  readonly unknown: readonly { readonly id: string; readonly type: string; readonly name: string }[]
  readonly layouts: ReadonlyMap<string, VpcLayout>
  /** In the order of ids. */
  ofType<Type extends ComponentType>(type: Type): readonly GraphNode<Type>[]
  into<R extends RelationName>(id: string, relation: R): readonly GraphEdge<R>[]
  outOf<R extends RelationName>(id: string, relation: R): readonly GraphEdge<R>[]
  children(id: string): readonly GraphNode[]
  /** From the parent upwards. */
  ancestors(id: string): readonly GraphNode[]
  /** The VPC that the node stands in, worked out; null outside any. */
  layoutOf(node: GraphNode): VpcLayout | null
  /** Everything that stands in the tier, however deep. */
  standingIn(tierId: string): readonly GraphNode[]
}

/** Narrows a node to a type, for rules that walk over all nodes. */
export function isType<Type extends ComponentType>(
  node: GraphNode,
  type: Type,
): node is GraphNode<Type> & GraphNode {
  return node.type === type
}

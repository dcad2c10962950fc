import type { z } from 'zod'
import type { PlanItem, ResourceItem, Tag } from '../cfn.ts'
import type { NetworkHandle, ResourceExtra } from '../define.ts'
import type { Checked, Listed } from '../spec/checked.ts'
import type { InFacet, OutFacet, RelationHandle, RelationName } from './facets.ts'

export interface EdgeEnd<Facet> {
  readonly id: string
  readonly name: string
  readonly logicalName: string
  readonly region: string
  readonly facet: Facet
  readonly network: NetworkHandle | null
}

export interface EdgeContext<R extends RelationName, Config> {
  readonly edgeId: string
  readonly config: Config
  readonly from: EdgeEnd<OutFacet<R>>
  readonly to: EdgeEnd<InFacet<R>>
  /** Edges of this relation out of the same node, this one included, in the order in which rules are tried. */
  readonly siblings: readonly { readonly edgeId: string; readonly config: Config }[]
  /** Logical id of a resource of this edge; made from both ends, unique in the document. */
  logicalId(suffix: string): string
  tags(name?: string): readonly Tag[]
  resource<Type extends string, Given>(
    suffix: string,
    type: Listed<Type>,
    properties: Checked<Type, Given>,
    extra?: ResourceExtra,
  ): ResourceItem
}

export interface RelationSpec<R extends RelationName = RelationName, Config = unknown> {
  readonly name: R
  /** Between two names: "web-alb routes to web". */
  readonly title: string
  /** One sentence for the inspector: what drawing it causes. */
  readonly description: string
  readonly docs: string
  readonly config: z.ZodType<Config>
  /** Why these two cannot be joined, for the person who is dragging; null when they can. */
  refuse?(from: OutFacet<R>, to: InFacet<R>): string | null
  /** True: the two ends may be in different Regions. */
  readonly crossRegion?: boolean
  /** How many of this relation a node can have going out or coming in; absent: any number. */
  readonly most?: { readonly out?: number; readonly in?: number }
  handle(context: EdgeContext<R, Config>): RelationHandle<R>
  resources(context: EdgeContext<R, Config>): Iterable<PlanItem>
}

export function defineRelation<R extends RelationName, Schema extends z.ZodType>(
  spec: Omit<RelationSpec<R, z.output<Schema>>, 'config'> & { readonly config: Schema },
): RelationSpec<R, z.output<Schema>> {
  return spec as unknown as RelationSpec<R, z.output<Schema>>
}

import type { z } from 'zod'
import type { PlanItem, ResourceItem, Tag } from '../cfn.ts'
import type { ContainerHandle, Need, NetworkHandle, ResourceExtra, VpcLayout } from '../define.ts'
import type { Checked, Listed } from '../spec/checked.ts'
import type { InFacet, OutFacet, RelationHandle, RelationName } from './facets.ts'

export interface EdgeEnd<Facet> {
  readonly id: string
  readonly name: string
  readonly logicalName: string
  readonly region: string
  readonly facet: Facet
  readonly network: NetworkHandle | null
  /** What else comes in at this end: the job definitions whose jobs a queue takes, say. */
  incoming<Other extends RelationName>(relation: Other): readonly Beside<OutFacet<Other>>[]
  /** The VPC that it is or stands in. */
  readonly layout: VpcLayout | null
  /** What it stands in tells, in terms of the plan. */
  readonly container: ContainerHandle
}

/** Another connection of an end, and what is at its other end. */
export interface Beside<Facet> {
  readonly peer: { readonly id: string; readonly name: string; readonly facet: Facet }
  readonly config: Readonly<Record<string, unknown>>
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
  /** A further connection that the target must have for this one to mean anything: the job that a queue is to be given. */
  needsAtTarget?(from: OutFacet<R>, to: InFacet<R>): Need | null
  /** Which of its settings (by their first key) count between these two; absent: all. The form leaves out the others. */
  settings?(from: OutFacet<R>, to: InFacet<R>): readonly string[]
  /** True: the two ends may be in different Regions. */
  readonly crossRegion?: boolean
  /** True: it opens no security group, so the two ends may stand in different VPCs. */
  readonly crossVpc?: boolean
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

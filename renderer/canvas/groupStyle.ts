import type { ContainerFacts, ContainerKind } from '../../shared/catalog/define.ts'
import { componentOf } from '../../shared/catalog/index.ts'
import type { DocumentNode } from '../../shared/document/schema.ts'
import { settle } from '../../shared/graph/settings.ts'
import { iconUrl } from './icons.ts'

/** AWS's own way of drawing groups: a colour and a kind of line each. The colours are tokens, `--group-<tone>`. */
export interface GroupStyle {
  readonly tone: 'region' | 'vpc' | 'public' | 'private' | 'isolated' | 'compute' | 'generic'
  readonly dash: 'solid' | 'dotted' | 'dashed'
}

const BY_KIND: Readonly<Record<Exclude<ContainerKind, 'tier'>, GroupStyle>> = {
  region: { tone: 'region', dash: 'dotted' },
  vpc: { tone: 'vpc', dash: 'solid' },
  'ecs-cluster': { tone: 'compute', dash: 'dashed' },
  'eks-cluster': { tone: 'compute', dash: 'dashed' },
}

export function groupStyle(kind: ContainerKind | null, facts: ContainerFacts): GroupStyle {
  if (kind === null) return { tone: 'generic', dash: 'dashed' }
  if (kind === 'tier') return { tone: facts.tier?.kind ?? 'generic', dash: 'solid' }
  return BY_KIND[kind]
}

/** AWS has an icon of its own for public subnets: `<icon>-<kind>` where there is one. */
export function groupIcon(icon: string | undefined, { tier }: ContainerFacts): string | undefined {
  const own = tier ? `${icon}-${tier.kind}` : undefined
  return iconUrl(own) === null ? icon : own
}

/** What a container tells about itself, with its defaults filled in; nothing for an unknown type. */
export function containerFacts(node: DocumentNode): ContainerFacts {
  const spec = componentOf(node.type)
  return spec?.container?.facts?.(settle(spec.config, node.config).config) ?? {}
}

import type { ContainerHandle } from '../define.ts'
import type { Cfn } from '../spec/checked.ts'

type Provider = NonNullable<ContainerHandle['ecs-cluster']>['capacityProviders'][number]

/** A capacity provider strategy, as clusters and services spell it. A base of 0 is what AWS assumes anyway. */
export const capacityProviderStrategy = (providers: readonly Provider[]) =>
  providers.map(({ name, weight, base }) => ({
    CapacityProvider: name,
    Weight: weight,
    ...(base > 0 && { Base: base }),
  })) satisfies Cfn<'AWS::ECS::Service'>['CapacityProviderStrategy']

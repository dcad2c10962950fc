import { edits, type Operator, removals } from '../plan.ts'
import { REQUIRED, text } from './common.ts'

export const shapes: readonly Operator[] = [
  edits(
    'wrong enum value',
    null,
    /(^|\.)(Protocol|Scheme|NetworkMode|LaunchType|HealthCheckType|CapacityType|AmiType|PolicyType|TrafficType|VpcEndpointType|VolumeType|AllocationStrategy|HttpTokens)$/,
    text((value) => `${value}S`),
    3,
  ),
  {
    name: 'misspelt property',
    each: 3,
    *sites(stack) {
      for (const { logicalId, properties } of stack.resources)
        for (const [key, value] of Object.entries(properties))
          if (key.length > 8 && !key.startsWith('Tag'))
            yield {
              where: `${logicalId}.${key}`,
              apply: (edited) => {
                edited.remove(logicalId, [key])
                edited.set(logicalId, [`${key.slice(0, -2)}${key.slice(-1)}${key.slice(-2, -1)}`], value)
              },
            }
    },
  },
  edits(
    'text where a number belongs',
    null,
    /(Port|Capacity|Size|InDays|Seconds)$/,
    (value) => (typeof value === 'number' ? 'many' : undefined),
    2,
  ),
  edits(
    'one value where a list belongs',
    null,
    /(Subnets|SubnetIds|SecurityGroupIds|ContainerDefinitions|DefaultActions|VPCZoneIdentifier)$/,
    (value) => (Array.isArray(value) && value[0] !== undefined ? value[0] : undefined),
  ),
  removals('dropped required property', null, REQUIRED, 3),
  {
    name: 'a resource type that AWS lacks',
    *sites(stack) {
      for (const { logicalId, type } of stack.resources)
        yield {
          where: logicalId,
          apply: (edited) => Object.assign(edited.resource(logicalId), { type: `${type}s` }),
        }
    },
  },
]

import { z } from 'zod'
import { field, type ShowWhen } from '../../fields.ts'

export const attributeName = () => z.string().min(1).max(255)

export const attributeType = () =>
  field(z.enum(['S', 'N', 'B']).default('S'), {
    title: 'Type',
    description: 'Of the key attribute.',
    labels: { S: 'String', N: 'Number', B: 'Binary' },
  })

export const sortKeyName = (description: string) =>
  field(z.string().max(255).default(''), {
    title: 'Sort key',
    description,
    placeholder: 'createdAt',
  })

export const sortKeyType = (when?: ShowWhen) =>
  field(z.enum(['S', 'N', 'B']).default('S'), {
    title: 'Type of the sort key',
    description: 'Counts only where there is a sort key.',
    labels: { S: 'String', N: 'Number', B: 'Binary' },
    ...(when && { showWhen: when }),
  })

// Limits: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html
export const indexConfig = z
  .strictObject({
    name: field(
      z
        .string()
        .regex(/^[A-Za-z0-9_.-]{3,255}$/, '3 to 255 letters, digits, "_", "-" and "."')
        .default('by-owner'),
      { title: 'Name', description: 'By which code queries it.' },
    ),
    partitionKey: field(attributeName().default('owner'), {
      title: 'Partition key',
      description: 'Items without this attribute are not in the index.',
    }),
    partitionKeyType: attributeType(),
    sortKey: sortKeyName('Orders the items of a partition. Empty: none.'),
    sortKeyType: sortKeyType(),
    projection: field(z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']).default('ALL'), {
      title: 'Attributes in it',
      description: 'Whatever is copied is stored and written a second time.',
      labels: { ALL: 'All', KEYS_ONLY: 'Keys only', INCLUDE: 'Keys and those listed' },
    }),
    include: field(
      z
        .array(field(attributeName(), { title: 'Attribute', description: 'Copied into the index.' }))
        .max(100)
        .default([]),
      { title: 'Listed attributes', description: 'Besides the keys. For “keys and those listed” only.' },
    ),
  })
  .superRefine(({ projection, include }, ctx) => {
    if (projection === 'INCLUDE' && include.length === 0)
      ctx.addIssue({
        code: 'custom',
        path: ['include'],
        message: 'list at least one attribute, or choose keys only',
      })
  })

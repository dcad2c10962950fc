import { z } from 'zod'
import { concat } from '../../cfn.ts'
import { field } from '../../fields.ts'
import { defineRelation } from '../define.ts'

const config = z.strictObject({
  folder: field(
    z
      .string()
      .regex(/^(\/[A-Za-z0-9._-]{1,100}){1,5}$/, 'a folder such as /data')
      .default('/data'),
    { title: 'Folder', description: 'Where in the file system the objects appear as files.' },
  ),
  prefix: field(
    z
      .string()
      .regex(/^$|^[A-Za-z0-9!_.*'()/-]{0,900}\/$/, 'ends in "/"')
      .default(''),
    {
      title: 'Prefix',
      description: 'Only objects whose key begins so. Empty: all of them.',
      placeholder: 'raw/',
    },
  ),
  importChanges: field(z.boolean().default(true), {
    title: 'Follow the bucket',
    description:
      'New, changed and deleted objects show in the file system. Contents are read at the first access.',
  }),
  exportChanges: field(z.boolean().default(false), {
    title: 'Write back',
    description: 'New, changed and deleted files go to the bucket by themselves.',
  }),
  importNow: field(z.boolean().default(true), {
    title: 'List what is there',
    description: 'Existing objects show as files as soon as the link is made.',
  }),
})

const EVENTS = ['NEW', 'CHANGED', 'DELETED'] as const

export const links = defineRelation({
  name: 'links',
  title: 'is linked to',
  description:
    'A data repository association: objects of the bucket appear as files, are loaded at the first read, and changes go back if asked for.',
  docs: 'https://docs.aws.amazon.com/fsx/latest/LustreGuide/create-dra-linked-data-repo.html',
  config,
  // https://docs.aws.amazon.com/fsx/latest/LustreGuide/limits.html
  most: { out: 8 },
  refuse: (_from, to) =>
    to.ownKey
      ? 'Amazon FSx makes the role for the link when it makes the link, so no key’s policy can let it in: give the bucket SSE-S3.'
      : null,
  handle: ({ to }) => ({ bucketName: to.facet.bucketName }),
  *resources(ctx) {
    const { folder, prefix, importChanges, exportChanges, importNow } = ctx.config
    yield ctx.resource('Association', 'AWS::FSx::DataRepositoryAssociation', {
      FileSystemId: ctx.from.facet.fileSystemId,
      FileSystemPath: folder,
      DataRepositoryPath: concat('s3://', ctx.to.facet.bucketName, `/${prefix}`),
      BatchImportMetaDataOnCreate: importNow,
      S3: {
        ...(importChanges && { AutoImportPolicy: { Events: EVENTS } }),
        ...(exportChanges && { AutoExportPolicy: { Events: EVENTS } }),
      },
      Tags: ctx.tags(),
    })
  },
})

import { capture, retried, run, until } from '../actions.ts'
import { command, queried } from '../command.ts'
import { fixed, flag, options, textOption } from '../options.ts'
import type { Find, Printer, Self, Step } from '../printer.ts'
import { type Text, text } from '../shell/text.ts'
import { word } from '../shell/word.ts'
import { ID_TAG, listTags, STACK_TAG, tagList } from '../tags.ts'

const idOf = (self: Self): Text => [{ kind: 'call', code: `\${${self.id}_arn##*/}` }]

/** Neither has a name, and only the tagging service finds one by its tags. */
const byTags = (step: Step, type: string): Find => ({
  command: command('resourcegroupstaggingapi get-resources', fixed('resource-type-filters', type), {
    name: 'tag-filters',
    words: [`Key=${STACK_TAG},Values="$NAME"`, `Key=${ID_TAG},Values=${step.id}`],
  }),
  item: 'ResourceTagMappingList[0]',
  id: 'ResourceARN',
  tags: listTags('Tags'),
})

const retag = (step: Step) =>
  run(command('fsx tag-resource', textOption('resource-arn', step.main), tagList(step)))

const systems = (step: Self) =>
  command('fsx describe-file-systems', textOption('file-system-ids', idOf(step)))

const ask = (self: Self, query: string) => ({ ask: queried(systems(self), query) })

const fileSystem: Printer = {
  title: 'FSx for Lustre file system',
  holds: 'arn',
  changes: ['StorageCapacity'],
  keeps: 'its files',
  ref: idOf,
  attributes: {
    DNSName: (self) => ask(self, 'FileSystems[0].DNSName'),
    Id: idOf,
    LustreMountName: (self) => ask(self, 'FileSystems[0].LustreConfiguration.MountName'),
    ResourceARN: (self) => self.main,
  },
  print: (step) => ({
    find: () => byTags(step, 'fsx:file-system'),
    create: () => [
      capture(
        command(
          'fsx create-file-system',
          options(
            step,
            'FileSystemType',
            'FileSystemTypeVersion',
            'StorageType',
            'StorageCapacity',
            'KmsKeyId',
            'SubnetIds',
            'SecurityGroupIds',
            'LustreConfiguration',
          ),
          tagList(step),
        ),
        'FileSystem.ResourceARN',
        step.into,
      ),
    ],
    update: () => [
      run(
        command(
          'fsx update-file-system',
          textOption('file-system-id', idOf(step)),
          options(step, 'StorageCapacity'),
        ),
      ),
    ],
    retag: () => retag(step),
    always: () => [
      until(
        1800,
        'the file system',
        'AVAILABLE',
        'FAILED|MISCONFIGURED',
        systems(step),
        'FileSystems[0].Lifecycle',
      ),
    ],
    remove: () => [
      retried(600, 'BadRequest', command('fsx delete-file-system', textOption('file-system-id', idOf(step)))),
      until(
        1800,
        'the file system',
        '',
        'FAILED',
        command('fsx describe-file-systems'),
        text("FileSystems[?FileSystemId=='", idOf(step), "']|[0].Lifecycle"),
      ),
    ],
  }),
}

const associations = (step: Self) =>
  command('fsx describe-data-repository-associations', textOption('association-ids', idOf(step)))

const association: Printer = {
  title: 'data repository association',
  holds: 'arn',
  changes: ['S3'],
  ref: idOf,
  attributes: { AssociationId: idOf, ResourceARN: (self) => self.main },
  print: (step) => ({
    find: () => byTags(step, 'fsx:association'),
    create: () => [
      capture(
        command(
          'fsx create-data-repository-association',
          options(step, 'FileSystemId', 'FileSystemPath', 'DataRepositoryPath', 'ImportedFileChunkSize', [
            'S3',
            's3',
          ]),
          flag(step, 'batch-import-meta-data-on-create', step.value('BatchImportMetaDataOnCreate')),
          tagList(step),
        ),
        'Association.ResourceARN',
        step.into,
      ),
    ],
    update: () => [
      run(
        command(
          'fsx update-data-repository-association',
          textOption('association-id', idOf(step)),
          options(step, ['S3', 's3']),
        ),
      ),
    ],
    retag: () => retag(step),
    always: () => [
      until(
        1800,
        'the association',
        'AVAILABLE',
        'FAILED|MISCONFIGURED',
        associations(step),
        'Associations[0].Lifecycle',
      ),
    ],
    // What is in the file system stays there; the bucket keeps its objects.
    remove: () => [
      run(
        command('fsx delete-data-repository-association', textOption('association-id', idOf(step)), {
          name: 'no-delete-data-in-file-system',
          words: [],
        }),
      ),
      until(
        1800,
        'the association',
        '',
        'FAILED',
        command('fsx describe-data-repository-associations', {
          name: 'filters',
          words: [word(text('Name=file-system-id,Values=', step.text('FileSystemId')))],
        }),
        text("Associations[?AssociationId=='", idOf(step), "']|[0].Lifecycle"),
      ),
    ],
  }),
}

export const FSX_PRINTERS: Readonly<Record<string, Printer>> = {
  'AWS::FSx::DataRepositoryAssociation': association,
  'AWS::FSx::FileSystem': fileSystem,
}
